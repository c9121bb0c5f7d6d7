"""Products, vendors, drugs and germs: capitalised words that stand where a name might, and are nobody's.

Written down from what a hospital's computers run and say. Those that are usual names, too (``Jenkins``, ``Cassandra``),
are left out: there the rest of the record must tell. Words for secrets are judged without these: a product's name is a bad
password, and still one.
"""

from __future__ import annotations

PRODUCTS = frozenset(
    """
    acinetobacter acl acuo adobe agfa alaris alletra altera amazon amiodarone ampere anaconda annex apixaban appdynamics
    arial artemis artifactory athenahealth atlassian atrium autosave autosize avaya avigilon azithromycin backblaze bamboo
    barracuda basement belkin bigint bitbucket bitdefender bitwarden bookworm borrelia bosch brocade brother bullseye
    bupivacaine cafeteria calibri calico cambria candelis canon cardinal carescape carestream cefazolin ceftriaxone centos
    cepheid cerulean chlamydia chromium cilium cisplatin clang clearcase clearquest clickhouse clopidogrel clostridium
    cloudera cloudwatch cognos cohesity collate committee commvault contractors copilot corepoint corridor cortana courier
    crowdstrike cyberark cyclosporine cypress cytoscape darktrace datastax dependabot dicomweb digoxin doctype dotnet
    draeger drager druid drupal duo dynatrace eclipse ecwid elastic electron elekta enoxaparin enterococcus enterprise
    epinephrine ericsson escherichia esxi etcd extron failover fentanyl figma flink fluconazole fluentbit fluentd fortigate
    fortinet fossil freebsd freezer fridge fujifilm fujitsu furosemide garage garamond genesys ghostscript gitea graylog
    greenplum grok guardrails gunicorn haemophilus hallway harbor hashicorp heimdall helicobacter helipad helvetica
    hikvision hologic honeywell humira hydromorphone hyland hyperdrive hyperspace iatric icinga ignite illumina imprivata
    inbound influx influxdb infoblox infor informix intellij intersystems ironport ivanti jamf jammy jellyfish juniper
    karpenter kaspersky ketamine ketorolac keytruda klebsiella kodak konica kraken kronos kubelet kustomize kyocera labcorp
    lantronix lantus leaflets legionella lenovo lexmark libreoffice lidocaine linestring linkerd listeria liveness logitech
    longhorn looker lorazepam lync magento mailchimp mailgun marklogic mcafee mckesson mediawiki mediumint medline medtronic
    mendix meraki mercurial mesos metabase methotrexate mezzanine microstrategy midazolam milvus mindray minitab mitel mocha
    morphine mouthwash mulesoft multipolygon munin mycobacterium naloxone natus neisseria netapp netbackup netlify netscaler
    netscout netsuite nexus nihon nokia norepinephrine novell nuance nutanix omnicell omron ondansetron openshift opsgenie
    orthanc outbound oxycodone ozempic pagerduty pam panasonic panorama pantoprazole papertrail patroni pavilion
    pembrolizumab pfsense phabricator photoshop pinecone plesk polycom portainer postfix postman powerpoint powerscribe
    preferences prisma proofpoint propofol proxmox pseudomonas pyxis qlik qnap qualcomm qualtrics qualys quarkus quest
    quickbooks radware rancher rauland readiness reception redmine redshift renovate retool rickettsia ricoh rituximab
    roblox rocketchat rocuronium rooftop ruckus salmonella saltstack saml savepoint savepoints scylla sectra sendgrid
    sertraline servicenow siemens sitecore skybridge skyra smallint smoke snort snyk softphone solarwinds sonatype sonicwall
    sophos soundex spacelabs spinnaker spooler spp stairwell staphylococcus stratus streptococcus strimzi stryker subqueries
    subquery subversion succinylcholine sumo supermicro suse switchboard symantec sysmex sysprep tableau tacrolimus
    tailscale talend tanium teamcity teams teamviewer tekton teradata terumo tesla thales thumbnailer tibco tigerconnect
    tinyint tokio toshiba trello treponema tripwire trivy tuxedo tylenol unifi unisys vancomycin varchar varnish vaultwarden
    veeam velero veracode verdana veritas verizon vestibule victorops vivaldi vocera vsphere vyaire wazuh webex weblogic
    westgard wildfly winscp wireshark wizard workday xamarin xerox yammer yarn yersinia yubico yubikey zebra zerofill
    zscaler zyxel
    """.split()
)
"""In lower case."""

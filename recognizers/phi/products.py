"""Products, vendors, drugs, germs, words of forms abroad: capitalised words that stand where a name might, and are nobody's.

Written down from what a hospital's computers run and say. Those that are usual names, too (``Jenkins``, ``Cassandra``),
are left out: there the rest of the record must tell. Words for secrets are judged without these: a product's name is a bad
password, and still one.
"""

from __future__ import annotations

from recognizers.phi.analytes import ANALYTES
from recognizers.phi.makers import MAKERS
from recognizers.phi.medicines import MEDICINES
from recognizers.phi.software import SOFTWARE

_OTHERS = frozenset(
    """
    achternaam acinetobacter acl acuo adobe adres adresse agfa alaris alletra altera amazon amiodarone ampere anaconda annex
    anschrift apellido apellidos apixaban appdynamics arial artemis artifactory athenahealth atlassian atrium authelia
    authentik autosave autosize avaya avigilon azithromycin backblaze bamboo barracuda basement belkin bigint bitbucket
    bitdefender bitwarden bookworm borg borrelia bosch brocade brother bullseye bupivacaine cacti cafeteria calibri calico
    cambria candelis canon cardinal carescape caresphere carestream cefazolin ceftriaxone centos centreon ceph cepheid
    cerulean checkmk chlamydia chromium cilium cisplatin citta ciudad clang clearcase clearquest clickhouse clopidogrel
    clostridium cloudera cloudwatch codice cognome cognos cohesity collate committee commvault contractors copilot corepoint
    corridor cortana cosign courier courriel crowdstrike cyberark cyclosporine cypress cytoscape darktrace datastax
    dependabot dicomrt dicomweb digoxin direccion doctype dotnet draeger drager druid drupal duo duplicati dynatrace eclipse
    ecwid efternamn elastic elective electron elekta emergent endereco enoxaparin enterococcus enterprise epinephrine
    ericsson escherichia esxi etcd etternavn extron failover fallnummer familienname fecha fentanyl figma fiscale flink
    fluconazole fluentbit fluentd fodelsedatum fornamn fornavn fortigate fortinet fossil freebsd freeipa freezer fridge
    fujifilm fujitsu furosemide garage garamond geboortedatum geburtsdatum geburtsort genesys geschlecht ghostscript gitea
    gluster graylog greenplum grok grype guardrails gunicorn haemophilus hallway harbor hashicorp hausnummer heimdall
    helicobacter helipad helvetica hemonc hikvision hologic honeywell humira hydromorphone hyland hyperdrive hyperspace
    iatric icinga ignite illumina imie imprivata inbound indirizzo influx influxdb infoblox infor informix intellij
    intersystems invalide ironport ivanti jamf jammy jellyfish juniper karpenter kaspersky ketamine ketorolac keytruda
    klebsiella kodak konica kraken krankenkasse kronos kubelet kustomize kyocera kyverno labcorp lantronix lantus leaflets
    lease legionella lenovo lexmark librenms libreoffice lidocaine linestring linkerd listeria liveness logitech longhorn
    looker lorazepam lync magento mailchimp mailgun marklogic mattermost mcafee mckesson mediawiki mediumint medline
    medtronic mendix meraki mercurial mesos metabase methotrexate mezzanine microstrategy midazolam milvus mimir mindray
    minitab mitel mocha morphine mouthwash mulesoft multipolygon munin mycobacterium nachname nacimiento naissance naloxone
    nascimento natus nazwisko neisseria netapp netbackup netdata netlify netscaler netscout netsuite nexus nihon nokia
    nombre norepinephrine novell nuance numer numero nutanix obbligatorio obligatoire obligatorio obrigatorio observium
    omnicell omron ondansetron openshift opnsense opsgenie orthanc outbound oxycodone ozempic pagerduty pam panasonic
    panorama pantoprazole papertrail patroni pavilion pembrolizumab pfsense phabricator photoshop pinecone pixel plesk plz
    polycom portainer postcode postfix postman powerpath powerpoint powerscribe preferences prenom prisma proofpoint
    propofol proxmox prtg pseudomonas pyroscope pyxis qlik qnap qualcomm qualtrics qualys quarkus quest quickbooks
    radimetrics radware rancher rauland rclone rdsr readiness reception redmine redshift renovate restic retool rickettsia
    ricoh rituximab roblox rocketchat rocuronium rooftop ruckus salmonella saltstack saml savepoint savepoints scylla sectra
    sendgrid sertraline servicenow sexe siemens sitecore skybridge skyra smallint smoke snort snyk sobrenome softphone
    solarwinds sonatype sonicwall sophos soundex spacelabs spinnaker spooler spp stairwell staphylococcus straat strasse
    stratus streptococcus strimzi stryker subqueries subquery subversion succinylcholine sumo supermicro suricata suse
    switchboard syft symantec syncthing synology sysmex sysprep tableau tacrolimus tailscale talend tanium teamcity teams
    teamviewer tekton telefon telefonnummer telefono telefoonnummer telephone teleport tempo teradata terumo tesla thales
    thumbnailer tibco tigerconnect tinyint tokio toshiba touchstone trello treponema trident tripwire trivy truenas tuxedo
    tylenol unifi unisys unraid urodzenia vancomycin varchar varnish vaultwarden veeam velero velociraptor veracode verdana
    veritas verizon versichertennummer vestibule victorops vivaldi vocera voornaam vorname vornamen vsphere vyaire wazuh
    webex weblogic westgard wildfly winscp wireshark wizard wohnort woonplaats workday xamarin xerox yammer yarn yersinia
    yubico yubikey zebra zeek zerofill zscaler zulip zyxel
    """.split()
)
PRODUCTS = _OTHERS | MEDICINES | ANALYTES | MAKERS | SOFTWARE
"""In lower case."""

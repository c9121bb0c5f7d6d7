"""Logins and numbers that are no person's: those of services, jobs and engines, of tickets, changes and patches."""

from __future__ import annotations

import re

_PARTS_OF_NAMES = re.compile(r"[^\W\d_]+")
_MACHINES = frozenset(
    """
    svc service services batch etl job jobs loader daemon bot integration interface scheduler worker cron monitor mirth
    gateway gw connector poller exporter importer sync runner robot automation system engine adapter listener replicator
    prometheus grafana spooler terraform ansible argocd healthcheck probe appuser dbuser readonly replication
    ci token kiosk glass trunk linter deployer scanner pipeline collector dispatcher
    """.split()
)


_ACCOUNTS = frozenset(
    """
    _xpack _xpack_security abrt airflow alertmanager altibase amandabackup ansible apt-cacher-ng asterisk autofs avahi
    avahi-autoipd awx azuread backuppc bacula buildbot cacti caddy cdap ceph cgrates chronograf cinder cisco citrixxa
    clamav clamscan clamupdate clntuser cockpit-ws codimd collectd colord confluence consul couchbase couchdb ctxsys
    cups dagster dasusr1 datadog db2fenc1 db2inst1 dbsnmp dcm4chee dcm4chee-arc dcmtk dcui dcuser dd-agent debian-snmp
    debian-spamd debian-tor defaultaccount dhcpd dnsmasq eap elastic elasticsearch ensemble epiccs epicprint epsprint
    etcd exim fail2ban filebeat firebird fivetran flatpak flink fluentd freerad freeradius fwupd-refresh galera gdm gdm3
    geoclue gitaly gitea gitlab glance gluster gnome-initial-setup gpadmin grafana graylog guacd hacluster hadoop hbase
    hdfs healthmailbox hive hostmaster hplip httpfs ibmuser icecream icinga icingaadmin icingaweb icingaweb2 impala
    influxdb informix ingres insights intersystems irisowner irisusr iusr jboss jira jupyterhub kafka kernoops keycloak
    kibana krbtgt kudu landscape libstoragemgmt libvirt-qemu lightdm linuxbrew logstash mailman mapred matomo mattermost
    mdsys memcached mgmtuser minio mirthconnect mockbuild mosquitto mssql mssqlserver munge munin nagios nagiosadmin
    named netdata network neutron nexus nfsnobody nifi nm-openconnect nm-openvpn nrpe nscd nsight nslcd nutanix ollama
    oozie openclinica openemr openldap openmrs opensearch openvpn oracle orchestrator orthanc ossec outln p4admin
    patroni pcp pesign pgbouncer pgpool pihole plex polkituser postgrey postmaster pre-logon presto prometheus prosody
    pulse puppet qemu qlikview radiusd rancid redmine replicauser roundcube rpcuser rstudio-server rtkit rundeck sahipro
    saned sapadm sapservice sapstar sapsys sasadm sasdemo sasevs sassrv sastrust schedadmin sddm semaphore sentry
    setroubleshoot slurm smmsp snmpd snowflake snowpipe solr sonar sonarqube spark speech-dispatcher splunk sqlagent
    sqlserveragent sqoop squid statd stunnel stunnel4 superset suricata sysdba sysman sysoper system_user tableau
    tcpdump teamcity telegraf tomcat tomcat8 tomcat9 trino unassigned unbound uuidd varnish vault vcsa vpxuser wazuh
    wdagutilityaccount webmaster whoopsie wildfly wlsadmin wmsys wordpress wsadmin wsrep xdb yarn zabbix zeppelin
    zookeeper flux coder bmserv dr.who nobody generic shared dummy placeholder noreply no-reply donotreply
    """.split()
)
"""What packages of Debian and Red Hat, databases, middleware, hospitals' products, clouds and Windows create, but for those
that are called as people are: ``cassandra``, ``gerrit``."""

_MADE = re.compile(
    # A job that acts by itself; an account run together with its mark; a unit of systemd; a driver of windows and fonts.
    r"auto[_-]?(?:cal|verif|valid|releas|fil|assign|clos|print|sign|approv|resolv|accept)[a-z]*"
    r"|(?:svc|gmsa)[a-z0-9]{3,}|[a-z0-9]{2,}svc|systemd-[a-z]+(?:@.*)?|rabbit@.*|(?:dwm|umfd)-[0-9]{1,3}|ubot[0-9]*"
    r"|vpxd(?:-[a-z\-]+)?|healthmailbox[0-9a-f]{7}|(?:msol|aad|asa|sm)_[0-9a-f]{8,}"
    r"|.*(?:[_-](?:keyless|webhook|pool|cronjob|sync|noreply|mailer|inbound|outbound|in|out|feed|oru|adt|scu|scp)|\$)"
    r"|prefetch[_-].*|(?:github|gitlab)-(?:actions|runner|bot|ci|pages)|[a-z0-9]*(?:webserver|appserver|openengine|autoverify)"
    r"|(?:sftp|ftps?|gmsa)[_-].+|edi[_-](?:[0-9]+|[a-z]*(?:svc|user|in|out|prod|test|dev|batch|sftp|ftp|as2|hub|gw|job))|.+[_-](?:kiosk|gateway|interface|listener|gmsa)"
    r"|(?:ed|er|icu|ccu|or|pacu|nicu|ward|lab|rad|rx|front|triage)(?:nurse|user|tech|clerk|doc|desk)[0-9]*|kiosk(?:ed)?[0-9]*"
    r"|admin[0-9]{1,4}|(?:flow|chat|auto|sched|lab|ops|deploy|build|review|renovate|depend|slack|jira)bot|liquibase|flyway"
    r"|(?:chan|res|func|pbx|cdr|codec|mod)_[a-z0-9_]+"  # modules of telephone and web servers
    r"|(?:edi|nf|app|db|mq|test|web|ftp|api|sql|hl7|job|cron|batch|lab|rad|ps|win)user[0-9]*|anon[0-9]{2,}|cics[a-z]{2,5}"
    r"|com\.[a-z]+\..*|inst[0-9]{1,2}|ap-(?:[a-z0-9]+-)+[0-9]{1,3}"
    # A machine as it is registered: ``ADAMS-WS0114``, ``XA-ROSSIER-118``.
    r"|[a-z0-9]+(?:-[a-z0-9]+)*-(?:ws|wks|pc|dt|lt|nb|lap|srv|vm|vdi|wow|cow|tc|xa|dc|sql|app|web)[0-9]{1,6}"
    r"|(?:ws|wks|pc|dt|lt|nb|lap|srv|vm|vdi|wow|cow|tc|xa|dc|sql|app|web)-(?:[a-z0-9]+-)*[0-9]{2,6}"
    r"|(?:wlc|wap|esx|esxi|idrac|ilo|ups|pdu|rtr|fw|vcsa)-[a-z0-9-]+"
)
_AUTHORITY = re.compile(r"(?:nt service|nt authority|iis apppool|window manager|font driver host|nt virtual machine)\\")


def is_machine(text: str) -> bool:
    """Say whether a login says that no person logs in so: ``svc-hl7``, ``etl_service``, ``nagios``, ``ADAMS-WS0114``."""
    lower = text.lower()
    if not _MACHINES.isdisjoint(_PARTS_OF_NAMES.findall(lower)) or _AUTHORITY.match(lower) is not None:
        return True
    own = lower.rpartition("\\")[2]
    return own.partition("@")[0] in _ACCOUNTS or _MADE.fullmatch(own) is not None


_TICKETS = re.compile(r"(?:INC|CHG|RITM|SCTASK|PRB|CTASK)\d{7}|KB\d{6,7}|(?:CVE|RHSA|DSA|USN)-\d[\d:\-]*")
"""ServiceNow's prefixes, and those of advisories and patches."""


_ISSUE = re.compile(r"[A-Z][A-Z0-9]{1,9}-[0-9]{1,6}")
_OF_ISSUES = re.compile(
    r"\b(?:release notes?|change ?log|jira|known issues?|fixed in|bug ?fix(?:es)?|backlog|sprint|epic|merge request"
    r"|pull request|reopened|story points?|milestone)\b",
    re.IGNORECASE,
)


def is_issue(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]`` is an issue's key: ``LIS-20418`` in what speaks of releases and bugs."""
    return _ISSUE.fullmatch(text, start, end) is not None and _OF_ISSUES.search(text) is not None


def is_ticket(text: str) -> bool:
    """Say whether a number is of an IT desk's ticket, a change, an advisory or a patch: ``INC0044128``, ``KB5034441``."""
    return _TICKETS.fullmatch(text) is not None

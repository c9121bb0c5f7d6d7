r"""What makes a login a person's: a name in it, behind words for the person's role or place.

``rn.tcolvin``, ``er_clerk_jmoody``, ``dr_szabo_l``, ``svc.nurse.dhillon``, ``HOSP\bvandermeer`` are somebody's;
``svc_backup``, ``lab-router`` and ``NT AUTHORITY\SYSTEM`` are nobody's.
"""

from __future__ import annotations

import re

from recognizers.common_words import COMMON_WORDS
from recognizers.machines import is_machine
from recognizers.phi.family_names import is_family_name, may_be_family_name
from recognizers.phi.given_names import GIVEN_NAMES
from recognizers.phi.ordinary_words import ORDINARY
from recognizers.phi.rarer_names import is_first_name, is_surname
from recognizers.phi.words_abroad import is_word_abroad

ROLES = frozenset(
    """
    a ad adm admin agency ambulance anes attending bill biller billing call cardio care caregiver carer case
    caseworker charge chaplain clerk clinic clinician cma cna coder coding consult consultant contractor coord
    coordinator corp counter crna ctr da dds dental desk dietitian dir director dispatch dispatcher do doc doctor
    domain dpm dr dra ed emp employee emt ems epharm epic er ext external fam family fellow fnp frontdesk front guest
    health him his home hosp hospital hr icu infusion intake intern interp interpreter interconnect it kiosk lab
    labtech lcsw librarian locum lpn ma manager md med medic medical member mgr midwife mlt msw mt mychart nicu np
    nurse nursing nutrition ob onc operator ophth opto or ortho ot pa pacs pacsadm paramedic parent pat patient peds
    pharm pharmacist pharmacy pharmd phleb phlebotomist physician picu pod portal pract practitioner priv prn proxy
    psych pt ptl rad radiology radtech rd recept reception receptionist ref referral reg registrar registration
    remote rep resident resp rn rph rt sa scribe sched secretary smart app smartapp social sono sonographer spec
    speech staff sterile stu student su supervisor surg surgeon svc tech technician technologist temp therapist
    therapy tmp triage trainee transport us user usr vendor vet visiting visitor vol volunteer ward web wound xr xray
    xrtech enf enfermera medico arzt pfleger infirmiere ide lek mag analyst auditor bedmgr bi cath cardiac
    chemo dba derm endo ent gastro gi gyn heme hem hosps hud infect iv nephro neph neuro neurosurg occ oncology
    path pathology peri perf int reading reader netops ops sysop oncall prn agency trav float locum hd helpdesk gma gpa
    auntie mama pulm pulmo quality rheum sleep spine trauma uc urgent uro vasc wardclerk
    mr mrs ms miss mme frau herr sra infirmier arts
    mtr mrt res txr
    schwester hoitaja ssk sykepleier zuster verpl nrs infirmiere enfermero medica prof piel hem
    apotheker apo farm farmacia medecin sekr sekretariat ota mfa zna aerztin verpleeg huisarts balie
    """.split()
)
"""Words that stand before somebody's name in a login."""

_PARTS = re.compile(r"[^\W\d_]+")
_REALM = re.compile(r"\A(?:[\w.\-]{1,32}[\\/]{1,4}|[a-z]{2,12}:)(?=[^\W_])")
"""A domain or a kind before the login proper: ``HOSP\\jdoe``, ``patient:jdoe``."""

_BEFORE_FAMILY = re.compile(
    r"(?:dr|rn|md|np|tx|lpn|rph)[a-z]?(?=[a-z]{4})|[a-z]{1,2}(?:vd|van|vander|vanden|vander|von)(?=[a-z]{4})"
)
"""A title and an initial, or an initial and a particle, run together with a family name: ``rnkpatel``, ``jvdberg``."""

_STAFF_NUMBER = re.compile(r"[A-Z]{2,5}[0-9]{2,7}|[A-Z]{3,8}[0-9]")
"""``REG12``, ``XR7781``, ``CHENW3``."""
_CAPITALS = re.compile(r"[A-Z]{3,20}(?:[._][A-Z]{1,2}|[A-Z]?[0-9]{0,2})")
_HUMP = re.compile(r"[a-z][A-Z]")
_CODES = frozenset(
    """
    AES API BUG CHG CM COM CPT CPU CR CT CVE DB DRG EC ERR ETH EVENT EXT FIPS GPU HCPCS HL HTTP ICD ID IDX INC IP IPV
    ISO JIRA KB LOINC LP MB MD MP MR MS MTU NDC NEWS NAS ORA PBX PCI PG PID PIN PORT PRB QA RAID REQ RFC RSA RX SAN SBC
    SHA SIG SNOMED SQL
    SSL ST TLS TMP TTY UID US USB USN UTF VER VLAN VM WIN WKS WS
    """.split()
)
"""What is numbered so, too: standards, advisories, tickets, machines."""
_NOBODY = frozenset(
    """
    apache auditd auto dev libs prod qa uat automated anonymous bash cloudflare consul containerd cups cupsd clamav
    clamd copilot dependabot ebpf egress elasticsearch etcd filebeat fluentd freshclam gitlab github haproxy ingress
    iptables istio kafka kibana kubernetes logrotate kube kubelet etl logstash letsencrypt libvirt lsass lsof maven mssql
    netdata nfsd nginx node npm ntpd oracle osquery patroni postgres postfix prometheus puppet pyxis omnicell rabbitmq redis
    rsync rsyslog samba selinux sigkill sigterm snort splunk squid sshd sudo suricata syslog systemd tomcat udev
    varnish vmware vault wazuh winlogon xrdp zookeeper
    """.split()
)
"""Programs that do something, and are no ordinary words."""


def bare(login: str) -> str:
    """Return a login without its domain or kind, and without the realm behind it."""
    return _REALM.sub("", login).partition("@")[0]


def _named(part: str) -> bool:
    """Say whether a part of a login is made of a name: ``szabo``, ``rosalind``, ``jmoody``, ``moodyj``."""
    if len(part) < 3 or part in ROLES or is_word(part):
        return False
    if is_first_name(part) or is_surname(part):
        return True
    if len(part) < 5:
        return False
    behind = _BEFORE_FAMILY.match(part)
    if behind is not None and is_surname(part[behind.end() :]):
        return True
    if may_be_family_name(part[1:]) or is_first_name(part[1:]) or (len(part) > 6 and is_family_name(part[2:])):
        return True
    return is_surname(part[1:]) or is_surname(part[:-1])


def is_word(part: str) -> bool:
    """Say whether a part of a login is an ordinary word, or a program."""
    return part in ORDINARY or part in COMMON_WORDS or part in _NOBODY or is_word_abroad(part)


def _rest(login: str) -> list[str]:
    return [part for part in _PARTS.findall(bare(login).lower()) if part not in ROLES]


def of_person(login: str) -> bool:
    """Say whether a login has somebody's name in it, and but for that nothing but roles and initials."""
    if _HUMP.search(login) is not None and "." not in login and "_" not in login:
        return False
    rest = _rest(login)
    named = [part for part in rest if _named(part)]
    given = any(map(is_first_name, named))
    return bool(named) and all(
        part in named or len(part) < 3 or part in GIVEN_NAMES or is_machine(part) or (given and not is_word(part))
        for part in rest
    )


def may_be_person(login: str) -> bool:
    """Say whether a login may be somebody's where a person's stands: a name, or what is no word and no machine's."""
    if of_person(login):
        return True
    own = bare(login)
    if _STAFF_NUMBER.fullmatch(own) is not None:
        return _PARTS.findall(own)[0] not in _CODES and not is_machine(own)
    if is_machine(own) or own.lower() in _NOBODY or _HUMP.search(own) is not None:
        return False
    rest = _rest(login)
    if own.isupper() and _CAPITALS.fullmatch(own.replace("_", "")) is None:
        return False
    return any(len(part) > 2 for part in rest) and not any(is_word(part) for part in rest if len(part) > 2)

"""Of whom a record speaks: of a person, or of machines and of nobody.

Words alone tell a name, a number beside a noun or a date of every day badly: ``Felix has not reported readiness, 13 nodes``
is of a program, ``Felix has not reported pain`` of somebody. What a rule is not sure of (``_SURE``) is taken for a person's
unless machines are spoken of around it, and no person is: by a word for persons and what happens to them, by what a key, a
position or a check digit tells, or by several things that a person has.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import permutations

from recognizers.phi.beside import TELLING
from recognizers.phi.family_names import is_family_name, may_be_family_name
from recognizers.phi.given_names import AMBIGUOUS, GIVEN_NAMES
from recognizers.rule import DOUBTED, Span
from recognizers.types import is_phi

_SURE = 0.66
"""The least score of a rule that tells without any help from the rest of the record."""
_AROUND_CHARS = 240
"""How far before and after a span a word speaks of the same thing."""

_OF_PERSONS = frozenset(
    {"person", "mrn", "ssn", "health_plan_id", "mbi", "phone", "fax", "email", "age", "username", "street"}
)
_ALIKE = {"city": "place", "street": "place", "zip": "place", "username": "person", "date": "time", "age": "time"}
"""Types that say the same of a record: two of them are no more than one."""

_PREMISES = frozenset(
    "ward wing tower hall building pavilion campus center centre clinic garden court room suite bay lab".split()
)
"""``Rowan Ward`` is none of the Wards."""
_TOKEN = re.compile(r"(?<![\w.\-/@\\])[^\W\d]+(?![\w\-/@\\]|\.\w|\[\d| \S{1,32} - )")
"""A word that is no part of a host's name, an identifier or a path, and not the name of the program that logs."""
_SAID = re.compile(rf"{_TOKEN.pattern}(?!\\?[\"'] ?[:=]|=)")
"""The same that names no field: whatever is logged, its envelope has a service, a stream, a host."""
_KEY = re.compile(r"([\w\-]+)\\?[\"']? ?[:=] ?\\?[\"']?\Z")
_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\d_]+")
_NAME = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")

_PERSONS = frozenset({"person", "mrn", "ssn", "health_plan_id", "mbi", "phone", "fax", "email", "age", "username", "street"})

_TOKEN = re.compile(r"(?<![\w.\-/@\\])[^\W\d]+(?![\w\-/@\\]|\.\w|\[\d| \S{1,32} - )")
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\d_]+")

_PERSONS = frozenset(
    """
    accession acct admission admit admitted aged allergies allergy apellido applicant appointment appointments appt asked
    ate attested aunt baby bedside beneficiary biometric biopsy birth birthdate birthday born boy brother callback caller
    callers cardholder caregiver carer claim claimant claims clerk clinician cna complains consent consulted copay cosigned
    cough cpap csn dad daughter dear death deceased decedent denies dependent diagnosed diagnosis dictated died discharge
    discharged dispensed dob doctor donor dr dx eligibility emailed empi employee encounter encounters enrollee father faxed
    fell female fever fingerprint frau friend friends gentleman girl granddaughter grandfather grandma grandmother grandpa
    grandson guarantor guardian he hello her herr hers herself hey hi him himself his hospice hpi husband hx immunization
    immunized impersonated implant implanted individual infant inmate insurance insured kin lady lives logged login logon
    lpn male man md me mme mobile mom mother mpi mr mrn mrs mum my neighbor neighbour nephew niece nombre npi nurse nurses
    our pacemaker paciente paged pager pain parent parents participant passenger passport pat patient patienten patientin
    patients payee performer person persons pharmacist phone photo physician please postal practitioner prescribed
    prescriber prescription prescriptions printed pt ptnt pts readmitted referral referred refill refills refused regards
    reports resident residents rider rn roommate rx said says selfie settled she signin sincerely sister slept sms soap son
    sorry specimen spouse ssn ssn4 sso staff states street student subscriber surgeon surgery symptoms teen teenager tel
    telehealth telephone texted thank thanks therapist told transcribed transplant triage twin uncle user username
    vaccinated victim visitor voicemail voiceprint wandering wheelchair whom widow wife woman wound wristband wristbands yo
    you your yours
    """.split()
)
"""Words for persons, for what they have and for what happens to them; few of them are said of machines."""

_MACHINES = frozenset(
    """
    adapter agents alert algorithm allocation api app appliance application apps archive array artifact asset async
    autoscaler autovacuum backend backhaul backlog backoff backup balancer bandwidth barcode batch baud benchmark binary
    bios blob bloom boot booted booting bot bridge broker browser bucket buffer build builds bundle burn bus bytes cache
    cached caches calculator calibrated calibration camera campaign cartridge catalog catalogue catheter census certificate
    certificates chassis chatbot checkpoint checksum chipset chunk clamp classification classifier cli client clock closet
    cluster clusters code codec codename collector column commit committed compaction compiled compiler compiling component
    components config configuration configured connector console consumer container containers controller core coverage cpu
    crawler criteria cron cube cursor daemon daemonset dashboard database databases dataset datasource db dead debugger
    decoder decommissioned default deploy deployed deploying deployment deployments deprecated desired detached dictionary
    directory disabled disease disk dispatcher dns docker domain downloaded downtime draining drift drivers dump edge
    enabled encoder endpoint endpoints engine environment epoch eponym etl evicted exchange executor exporter failback
    failover fan farm feature feeds fetched filesystem filter filters firmware flag flapped flash folder font fonts forceps
    forecast formulary forwarder fracture framework freeze frontend function gateway gc generation generator git gpu grid
    group guardrails handshake harness hash hashing healthy heap heartbeat helm host hostname hotfix hub hypervisor icon
    idle imported index indexed indexer indexes infra ingress init initialised initialized inlet installed installer
    instance intents interface interfaces inverter invoice iterations job jobs kernel keyword kiosk lag latency leader
    libraries library licensed lint linter linux listener listening liveness loaded loader loading locale lock logger
    logrotate maintenance maneuver mapped mapping master maven memory mesh metadata metrics microcode middleware migrated
    migration mirror mirrored mode model module modules mounted mounting mq mutex namespace network node nodes notary nsx
    ntp offline online operator orchestrator outage outlet package packages panel parser partition partitions patch patched
    patching peer peers pipeline pixels platform playlist plugin plugins pod pods policy polygons pool port ports postgres
    preset primary printer probe process processes prod product products profiler project promoted promtail propagated
    protocol provisioned proxy published publishing pulled pulling quarantine queue queued queues quorum quota rack raid
    readiness rebalance rebalanced reboot rebooted rebuilt reclaimed reconnected recycled redis reflex refreshed region
    reindex reindexing release released releases reload reloaded replica replicas replicated replicating replication repo
    repository requests rerouted resolver restart restarted restarting restarts restored resumed retention retractor
    retrained retries rev revision rollback rolled rollout router ruleset runner runtime sampler sandbox scaled scaling
    scheduler scheduling schema scrape scraped script sdk segment serialized server servers service services shard shards
    shutdown sidecar sign signs simulator site snapshot snapshots socket software spooler sprint squelched ssd stack stage
    staging stain standby startup steady stopping storage storeroom stream streaming subnet subsystem supervisor swap switch
    sync synced synchronized syndrome synonym synonyms systemd table tables tablespace task tasks template templates tenant
    term terminated terminology test tests theme thermostat thread threads threshold throttled throughput ticks tier timeout
    timeouts toner topic topics tracer traffic transcoder transcoding transformer tray trigger tunnel unhealthy unmounted
    unseal unsealed updated upgrade upgraded uplink ups uptime util vacuum vacuumed validated validator vault version
    versions vlan vm vmotion volume volumes wal warm warmed warmup watchdog webapp webhook widget wifi wildcard worker
    workers workflow worklist workload workspace workstations yaml zone zones
    """.split()
)
"""Words for machines, programs and their upkeep; few of them are said of persons."""


def settled(text: str, found: Sequence[Span]) -> list[Span]:
    """Return the spans of a text that somebody is spoken of with.

    Gone are those doubted where nothing else tells of somebody, and unsure ones where machines are spoken of, and nobody.
    """
    believed = [span for span in found if span.type != "person" or span.score > DOUBTED]
    if len(believed) < len(found) and TELLING.isdisjoint(span.type for span in believed):
        found = believed
    unsure = [span for span in found if span.score < _SURE and is_phi(span.type)]
    if not unsure or any(span.score >= _SURE and span.type in _OF_PERSONS for span in found):
        return list(found)
    if len({_ALIKE.get(span.type, span.type) for span in unsure}) > 1:
        return list(found)
    stay = frozenset(found).difference(span for span in unsure if _of_machines(text, span))
    return [span for span in found if span in stay]


def _of_machines(text: str, span: Span) -> bool:
    """Say whether machines are spoken of around a span, and no person is."""
    begin = max(0, span.start - _AROUND_CHARS)
    around = text[begin : span.end + _AROUND_CHARS]
    if not _PERSONS.isdisjoint(_words(_TOKEN, around)):
        return False
    key = _KEY.search(text, begin, span.start)
    if _MACHINES.isdisjoint(_words(_SAID, around)) and (key is None or _MACHINES.isdisjoint(_words(_TOKEN, key[1]))):
        return False
    return span.type != "person" or not is_full_name(text[span.start : span.end])


def _words(tokens: re.Pattern[str], text: str) -> set[str]:
    return {part.lower() for token in tokens.findall(text) for part in _PART.findall(token)}


def is_full_name(name: str) -> bool:
    """Say whether a name is a person's by itself: a usual given and a usual family name, ``Doe^Jane``, ``Roe, Jane``."""
    words = _words_of_name(name)
    if len(words) < 2 or words[-1] in _PREMISES:
        return False
    if "^" in name or not name.isascii():
        return True
    if "," in name:
        families = [any(map(is_family_name, _words_of_name(side))) for side in name.split(",")]
        if families.count(True) == 1 or any(map(_is_given, words)):
            return True
    return any(_are_names(given, family) for given, family in permutations(words, 2))


def _words_of_name(name: str) -> list[str]:
    return [word.lower() for word in _NAME.findall(name)]


def _is_given(word: str) -> bool:
    return word in GIVEN_NAMES and word not in AMBIGUOUS


def _are_names(given: str, family: str) -> bool:
    if given == family or given not in GIVEN_NAMES:
        return False
    return is_family_name(family) or (_is_given(given) and may_be_family_name(family))

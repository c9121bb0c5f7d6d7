"""Of whom a record speaks: of a person, or of machines and of nobody.

Words alone tell a name, a number beside a noun or a date badly: ``Felix has not reported readiness, 13 nodes`` is of a
program, ``Felix has not reported pain`` of somebody. What a rule is not sure of (``SURE``) is taken for a person's unless
machines are spoken of around it, and no person is: by a word for persons, by a key, a position or a check digit, or by
several things that a person has.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import permutations

from recognizers.evidence import is_in_its_place
from recognizers.machines import is_issue
from recognizers.phi.eponyms import heads_a_thing, in_list_of_words, in_row_of_things, is_eponym, of_things
from recognizers.phi.family_names import is_family_name, may_be_family_name
from recognizers.phi.full_names import full_names, may_be_names
from recognizers.phi.given_names import AMBIGUOUS, GIVEN_NAMES
from recognizers.phi.houses_abroad import is_of_house
from recognizers.phi.named_things import is_called, is_numbered, is_saint, is_thing
from recognizers.phi.naming import is_joined, is_nobody
from recognizers.phi.numbers_of_things import is_of_things
from recognizers.phi.of_nobody import without_nobodys
from recognizers.phi.rarer_names import is_first_name, is_surname
from recognizers.phi.rows_of_names import in_alphabet, in_alphabet_surely, is_spelt
from recognizers.phi.sites import without_sites
from recognizers.phi.telling import IDENTIFYING, OF_WORDS, SURE, TELLING
from recognizers.phi.titled_things import TITLES, is_house, is_titled_thing, is_voice
from recognizers.phi.word_lists import is_only_word
from recognizers.rule import DOUBTED, Span
from recognizers.types import is_phi

_SOMEBODYS = frozenset({"person", "ssn", "mbi", "email", "phone", "street", "username"})
"""Types beside which a number is of somebody, whatever else is spoken of."""

_CALLED = frozenset({"phone", "fax"})
"""Types that a house and a line for everybody have, too."""

_SURE_OF_ONE = 0.8
"""The least score of a rule that a key or a position tells somebody's name."""
_AROUND_CHARS = 240
"""How far before and after a span a word speaks of the same thing."""

_OF_PERSONS = IDENTIFYING | {"phone", "fax", "email", "age", "username", "street"}
_ALIKE = {"city": "place", "street": "place", "zip": "place", "username": "person", "date": "time", "age": "time"}
"""Types that say the same of a record: two of them are no more than one."""

_OF_MODELS = "names."
"""What models see: they have read the words around."""
_OF_LOGINS = "login.initial_and_family."
"""Logins that are made of a name, which machines speak of more than of anything else."""

_OF_WORDS = (_OF_MODELS, "lone.", "given.")
"""Rules that a name tells, and nothing that is said around it."""

_OF_GIVEN = ("given.and_family", "given.after_family", "given.hyphened", "spoken.ambiguous_and_family")
"""Those of which one word of two is a given name, and the other may be any."""

_WORD_CHARS_MIN = 4
_NEVER = frozenset("feb apr jul aug sept oct nov dec snf npo qcpr hvac uti adt hie std ltd inc llc".split())

_OF_HARDWARE = re.compile(r"\b(?:model|product|device|processor|drive|chipset)[ _]family ?[:=] *\Z", re.IGNORECASE)
_KEY_CHARS = 48
"""How far before a name such a key begins."""
_NOT_LATIN = re.compile(r"[^\0-\u024f’]")
"""Of a script in which spaces and capitals tell nothing of words."""
_MACHINES_MIN = 2
_WHO = re.compile(r"(?:[._\-]|(?<=[a-z])(?=B))by\Z", re.IGNORECASE)
"""The end of a key that asks who did something, if to a machine: ``updated_by``."""
_REFUSED = re.compile(
    r"(?<=\b[Cc]onnection )(?:\w+ ){0,4}refused\b|\b[Nn]eighbou?r(?= [\w.:\-]{2,40} (?:[Uu]p|[Dd]own)\b)"
    r"|(?<=BGP )neighbor|(?<=[a-z] )Street\b|\bkind(?=\\?[\"']? ?[:=])|(?<=Smith & )Nephew"
)
"""What is said of machines or is part of a name, though ``refused``, ``neighbor`` and ``street`` are said of persons.

A ``kind`` that is a key is a resource's: the German child has a capital.
"""
_PREMISES = frozenset(
    "ward wing tower hall building bldg pavilion campus center centre clinic garden court room suite bay lab lodge"
    " atrium chapel"
    " annex annexe hospice theatre theater auditorium commons plaza lounge garage canteen cafe library unit deck".split()
)
"""``Rowan Ward`` is none of the Wards."""
_BEHIND = re.compile(r" ([A-Z][a-z]{2,12}|[A-Z]{3,12})\b")
_TOKEN = re.compile(r"(?<![\w.\-/@\\])[^\W\d]+(?![\w\-/@\\]|\.\w|\[\d| \S{1,32} - )")
"""A word that is no part of a host's name, an identifier or a path, and not the name of the program that logs."""
_SAID = re.compile(rf"{_TOKEN.pattern}(?!\\?[\"'] ?[:=]|=)")
"""The same that names no field: whatever is logged, its envelope has a service, a stream, a host."""
_KEY = re.compile(r"([\w\-]+)\\?[\"']? ?[:=] ?\\?[\"']?\Z")
_DOTTED = re.compile(r"[\w\-]+\.[\w\-.]*\Z")
_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?(?:(?![A-Z])[^\W\d_])+")
_NAME = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")

_PERSONS = frozenset(
    """
    abuela abuelo accession acct admission admit admitted afebrile aged allergies allergy ambulated ambulates ambulating
    anaesthetist anrufer anxious apellido apotheker applicant appointment appointments appt arzt asked asleep assuré assurée
    ate attested attorney aunt awake baby bathed bedbound bedside beneficiary biometric biopsy birth birthdate birthday born
    boy brother callback caller callers cardholder caregiver carer carers chaplain cita claim claimant claims classmate
    clerk clinician cna colleague complains confused consent consulta consulted copay cosigned cough counsel coworker cpap
    csn dad dame daughter dear death deceased decedent denies dependent deputy detective diagnosed diagnosis dialysed
    dictated died discharge discharged dispensed dob docteur doctor doctora dokter donor dr dx ehefrau ehemann eligibility
    emailed empi employee encounter encounters enfermera enfermero enfermière enrollee epouse esposa esposo extubated father
    faxed febrile fell female femme fever figlia figlio filha filho fille fils fingerprint frau friend friends geboren
    gebürtig gentleman girl granddaughter grandfather grandma grandmother grandpa grandson guarantor guardian he heer hello
    her herr herrn hers herself hey hi hija hijo him himself his hospice hospitalist hpi huisarts husband hx immunization
    immunized impersonated implant implanted individual infant infirmier infirmière inmate inspector insurance insured
    intubated kin kind lady landlord lives logged login logon lpn madre male man mann mari marido matron md me medic mevrouw
    midwife mme mobile moglie mom mother mpi mr mrn mrs mum mutter my mère médecin médico nacida nacido neighbor neighbour
    nephew niece nombre npi nurse nurses né née officer ordonnance our pac pacemaker paciente pacjent pacjentka padre paged
    pager pai pain paramedic parent parents participant passenger passport pat patient patienten patientin patients patiënt
    payee paziente pazientin pcte performer person persons pharmacist phlebotomist phone photo physician please postal
    postpartum practitioner prescribed prescriber prescription prescriptions priest printed pt ptnt pts père rdv readmitted
    receta referral referred refill refills refused regards relatives reports repositioned resident residents rezept rider
    rn roommate rx said says schwester seen selfie settled señor señora she sheriff signin sincerely sister sitter slept sms
    soap sohn son sorry specimen spouse ssn ssn4 sso staff states street student subscriber surgeon surgery swallowed
    symptoms teacher tearful teen teenager tel telehealth telephone texted thank thanks therapist tochter toileted told
    tolerated tolerating transcribed transferred transplant triage twin uncle user username vaccinated vater versicherte
    versicherter victim visitor voicemail voiceprint vomited vomiting wandering weaned wheelchair wheeled whom widow wife
    woman wound wristband wristbands yo you your yours zimmer anästhesie apotheek aufnahme beteg dětském dtr entlassen
    huisarts indlagt indskrevet inlagd innlagt inskriven kórlap leży leží legevakt mtg narkose opname opgenomen orvos
    potilas potilaan ppl přijat příjem propuštěn przyjęty seng taburcu turno unmerge utskrevet utskriven vyšetření wypisany
    yatış yatan zapsal zapisał žádance žádanka acc accn antibiotic bilirubin blood cbc chemotherapy colonoscopy covid
    creatinine crossmatch crossmatched csf culture cytology glucose gram hbsag hcv hemoglobin hiv influenza isolate lipase
    mammogram mrsa mtb platelets potassium priors rsv sars serum sodium sputum stool swab transfused transfusion troponin
    tumor urinalysis urine xpert rang phoned engineer engineers escort finger thumb thumbprint iris gait palm biometrics
    face ecg nymi
    """.split()
)
"""Words for persons, for what they have and for what happens to them; few of them are said of machines."""

_MACHINES = frozenset(
    """
    adapter agents alert algorithm allocation api app appliance application apps archive array artifact asset async
    autoscaler autovacuum backend backhaul backlog backoff backup balancer bandwidth barcode batch baud benchmark binary
    bios blob bloom boot booted booting bot bridge broker browser bucket buffer build builds bundle burn bus bytes cache
    cached caches calculator calibrate calibrated calibration camera campaign caption cartridge catalog catalogue catheter
    census certificate certificates chassis chatbot checkpoint checksum chipset chunk clamp classification classifier cli
    client clock closet cluster clusters code codec codename collector column columns commit committed compaction compactor
    compiled compiler compiling component components config configuration configured connector console consumer container
    containers controller core coverage cpu crawler criteria cron cube cursor daemon daemonset dashboard database databases
    dataset datasource db dead debugger decoder decommissioned default deploy deployed deploying deployment deployments
    deprecated desired detached dictionary directory disabled disease disk dispatcher dns docker domain downloaded downtime
    draining drift drivers dropdown dump edge enabled encoder endpoint endpoints engine environment epoch eponym etl evicted
    exchange executor exporter failback failover fan farm feature feeds fetched filesystem filter filters firmware fiscal
    flag flapped flash folder font fonts forceps forecast formulary forwarder fracture frame framework freeze frontend
    function gateway gc generation generator git gpu grid group guardrails handshake harness hash hashing healthy heap
    heartbeat helm host hostname hotfix hub hypervisor i18n icon idle imported index indexed indexer indexes infra ingress
    init initialised initialized inlet installed installer instance intents interface interfaces inverter invoice iterations
    job jobs kernel keyboard keyword kiosk kit kits lag latch latency leader ledger lexicon libraries library licensed lint
    linter linux listener listening liveness loaded loader loading locale lock logger logrotate maintenance maneuver mapped
    mapping master maven memory menu mesh metadata metrics microcode middleware migrated migration mirror mirrored mode
    model module modules mounted mounting mq mutex namespace network node nodes notary nsx ntp offline online operator
    orchestrator outage outlet package packages panel parser partition partitions patch patched patching peer peers pipeline
    pixels platform playlist plugin plugins pod pods policy polygons pool port ports postgres preset primary printer probe
    process processes prod product products profiler project promoted promtail propagated protocol provisioned proxy
    published publishing pulled pulling purge purged quarantine queries queue queued queues quorum quota rack raid readiness
    rebalance rebalanced reboot rebooted rebuilt reclaimed reconnected recycled redis reflex refreshed region reindex
    reindexing relay release released releases reload reloaded reordered replica replicas replicated replicating replication
    repo repository requests rerouted resolver restart restarted restarting restarts restored resumed retention retractor
    retrained retries rev revision robot rollback rolled rollout router ruleset runner runtime sampler sandbox scaled
    scaling scanners scheduler scheduling schema scrape scraped script sdk segment sensors serialized server servers service
    services shard shards shutdown sidebar sidecar sign signs silo simulator site skipped snapshot snapshots socket software
    spooler sprint squelched ssd stack stage staging stain standby startup statistic steady stopping storage storeroom
    stream streaming subnet subsystem supervisor swap switch sync synced synchronized syndrome synonym synonyms systemd tab
    table tables tablespace tabs tape task tasks template templates tenant term terminated terminology test tests theme
    thermostat thread threads threshold throttled throughput tick ticks tier timeout timeouts toner tooltip topic topics
    tracer traffic transcoder transcoding transformer translations tray trigger tunnel unhealthy unmounted unseal unsealed
    updated upgrade upgraded uplink ups uptime util vacuum vacuumed validated validator variants vault version versions vlan
    vm vmotion volume volumes wal warm warmed warmup watchdog webapp webhook widget wifi wildcard worker workers workflow
    worklist workload workspace workstations yaml zone zones connection connections sdk standardization vcenter hypervisors
    aktualisiert aktualizacja aktualizace ausgefallen bereitgestellt drucker druckerschlange erreichbar gelöscht gestartet
    gestoppt neugestartet neustart offline papierstau schriftart unerreichbar vorlage warteschlange zertifikat actualizados
    actualizado cola colas impresora impresión interfaz mantenimiento mensajes nodo nodos plantilla reinicia reiniciado
    reinician servidor servidores sincronización versión certificat composant hors imprimante incompatible injoignable
    maintenance modèle nœud nœuds redémarré redémarrage sauvegarde serveur serveurs atualizada atualizado atualização
    conexão duplicada fila impressora manutenção mensagens modelo reiniciado servidores versão aggiornato aggiornamento
    certificato coda riavviato server stampante versione certificaat gestopt herstart onbereikbaar printer vernieuwd versie
    wachtrij avbrott certifikat kö omstartad servern skrivare omstartet serveren skriver tjeneste tjänst drukarka kolejka
    serwer szablon zrestartowano tiskárna fronta šablona nyomtató kiszolgáló sunucu yazıcı kuyruk sertifika palvelin
    tulostin varmenne сервер принтер очередь кластер сертификат
    """.split()
)
"""Words for machines, programs and their upkeep; few of them are said of persons."""


def settled(text: str, found: Sequence[Span]) -> list[Span]:
    """Return the spans of a text that somebody is spoken of with.

    Gone are eponyms, issues, those doubted where nothing else tells of somebody, and unsure ones where machines are spoken
    of and nobody, or where premises and things bear a name. A model has read what stands around the names it sees.
    """
    found = [span for span in without_nobodys(text, found) if not is_of_house(text, span)]
    if not any(_is_surely_of_somebody(span) for span in found if span.type not in _CALLED):
        found = [span for span in found if span.type not in _CALLED or not is_of_things(text, span)]
    if not any(_is_surely_of_somebody(span) for span in found):
        found = [span for span in found if not is_of_things(text, span)]
    found = without_sites(text, found)
    if things := [span for span in found if span.type == "person" and _is_eponym(text, span)]:
        found = [span for span in found if span not in things and not _overlaps(span, things)]
    found = [span for span in found if span.score >= _SURE_OF_ONE or not is_issue(text, span.start, span.end)]
    if OF_WORDS.issuperset(span.type for span in found):
        found = [span for span in found if not _is_no_name(text, span)]
    believed = [span for span in found if span.type != "person" or span.score > DOUBTED]
    if len(believed) < len(found) and TELLING.isdisjoint(span.type for span in believed):
        found = believed
    told = [span for span in found if is_phi(span.type)]
    unsure = [span for span in told if span.score < SURE]
    if not unsure or any(span.score >= SURE and span.type in _OF_PERSONS for span in found):
        return found
    if things := _of_things(text, unsure):
        found = [span for span in found if span not in things]
        unsure = [span for span in unsure if span not in things]
    if not unsure or _tell_several(unsure):
        return found
    alone = len(unsure) == len(told) - len(things)
    doubted = [span for span in unsure if _is_nobodys(text, span, alone=alone)]
    if len(doubted) < len(unsure):
        # One that is somebody's tells of the others; but what stands in a list of things does so beside a person, too.
        things = [span for span in doubted if span.type == "person" and in_list_of_words(text, span.start, span.end)]
        doubted = [span for span in unsure if span in things or _overlaps(span, things)]
    return [span for span in found if span not in doubted]


def _is_surely_of_somebody(span: Span) -> bool:
    return span.type in _SOMEBODYS and span.score >= SURE and not span.rule.startswith(_OF_MODELS)


def _of_things(text: str, unsure: Sequence[Span]) -> list[Span]:
    """Return those of the spans that are the names of things, and what shares a stretch or the name with them.

    What is a thing's once is so again: ``"service":"alfred","msg":"Alfred finished"``.
    """
    things = [
        span
        for span in unsure
        if (span.type == "person" or (span.type == "username" and span.rule.startswith(_OF_MODELS)))
        and any(is_one(text, span.start, span.end) for is_one in (is_thing, is_called, in_alphabet))
        and not _is_of_persons(text, span)
    ]
    if not things:
        return []
    called = {text[span.start : span.end].lower() for span in things}
    return [span for span in unsure if text[span.start : span.end].lower() in called or _overlaps(span, things)]


def _is_of_persons(text: str, span: Span, but: AbstractSet[str] = frozenset()) -> bool:
    """Say whether persons are spoken of around a span, with other words than ``but`` these."""
    around = text[max(0, span.start - _AROUND_CHARS) : span.end + _AROUND_CHARS]
    return not _PERSONS.isdisjoint(_words(_TOKEN, _REFUSED.sub("", around)) - but)


def _is_no_name(text: str, span: Span) -> bool:
    """Say whether of two words that a given name tells one is nobody's name, and no person is spoken of around them."""
    if not span.rule.startswith(_OF_GIVEN):
        return False
    words = _NAME.findall(text[span.start : span.end])
    if any(len(word) == 1 for word in words):  # nothing but a name has an initial in it
        return False
    without = f"{text[: span.start]}{' ' * (span.end - span.start)}{text[span.end :]}"
    return any(map(_is_word, words)) and not _is_of_persons(without, span)


def _is_word(word: str) -> bool:
    """Say whether a word is no name: short ordinary ones are what people are called at home, too."""
    return (len(word) >= _WORD_CHARS_MIN and is_only_word(word)) or word.lower() in _NEVER or is_joined(word)


def _overlaps(span: Span, things: Sequence[Span]) -> bool:
    """Say whether a span that words tell shares a stretch with one of the others."""
    if span.type not in OF_WORDS or span.score >= _SURE_OF_ONE:
        return False
    return any(span.start < thing.end and thing.start < span.end for thing in things)


def speaks_of_somebody(text: str, found: Sequence[Span]) -> bool:
    """Say whether a text has a word for persons and what happens to them, or one of the spans is a name in full."""
    if not _PERSONS.isdisjoint(_words(_TOKEN, text)):
        return True
    return any(
        span.type == "username" or (span.type == "person" and is_full_name(text[span.start : span.end])) for span in found
    )


def _tell_several(spans: Sequence[Span]) -> bool:
    """Say whether spans tell of several things that a person has: what several rules say of one stretch is one thing."""
    stretches: list[set[str]] = []
    end = -1
    for span in sorted(spans):
        if span.start >= end:
            stretches.append(set())
        end = max(end, span.end)
        stretches[-1].add("word" if span.rule.startswith(_OF_MODELS) else _ALIKE.get(span.type, span.type))
    return not set.intersection(*stretches)


def _is_nobodys(text: str, span: Span, *, alone: bool) -> bool:
    """Say whether no person is spoken of around a span, and machines are, or a word told it and all is ``alone``."""
    if span.rule.startswith(_OF_LOGINS) or _is_of_persons(text, span):
        return False
    begin = max(0, span.start - _AROUND_CHARS)
    around = text[begin : span.end + _AROUND_CHARS]
    if span.type == "person" and _is_things(text, span):
        return True
    if span.rule.startswith(_OF_MODELS):
        if span.type == "city":  # a word with a capital, which machines' regions and sites are, too
            return alone
        return alone and _is_hosts(text, span, around)
    key = _KEY.search(text, begin, span.start)
    dotted = None if key is None else _DOTTED.search(text, begin, key.end(1))
    if key is not None and span.type == "username" and _WHO.search(key[1]) is not None:
        return False
    if dotted is not None and not _PERSONS.isdisjoint(part.lower() for part in _PART.findall(dotted[0])):
        return False  # userIdentity.userName=
    if _MACHINES.isdisjoint(_words(_SAID, around)) and (key is None or _MACHINES.isdisjoint(_words(_TOKEN, key[1]))):
        return False
    return span.type != "person" or not is_full_name(text[span.start : span.end])


def _is_hosts(text: str, span: Span, around: str) -> bool:
    """Say whether one word, which nothing leads to as to somebody, is told of by several words for machines."""
    if (
        not text[span.start].isupper()
        or _NAME.fullmatch(text, span.start, span.end) is None
        or is_in_its_place(text, span.start)
    ):
        return False
    return len(_MACHINES & _words(_SAID, around)) >= _MACHINES_MIN


def _is_eponym(text: str, span: Span) -> bool:
    """Say whether a name is a product's or a thing's, whatever the record speaks of, unless a rule is surer of somebody."""
    if is_eponym(text[span.start : span.end]):
        return True
    if _OF_HARDWARE.search(text, max(0, span.start - _KEY_CHARS), span.start) is not None:
        return True
    place = text, span.start, span.end
    return span.score < _SURE_OF_ONE and (
        is_house(*place)
        or (is_titled_thing(*place) and not _is_of_persons(text, span, but=TITLES))
        or is_voice(*place)
        or in_row_of_things(*place)
        or is_numbered(*place)
        or heads_a_thing(*place)
        or in_alphabet_surely(*place)
        or is_spelt(*place)
    )


def _is_things(text: str, span: Span) -> bool:
    """Say whether a name is that of premises (``Rowan Ward``, ``Bay Wilson``), or of things that bear somebody's."""
    words = _words_of_name(text[span.start : span.end])
    behind = _BEHIND.match(text, span.end)
    if not _PREMISES.isdisjoint((*words[:1], *words[-1:], *(behind[1].lower().split() if behind else ()))):
        return True
    place = text, span.start, span.end
    if is_saint(*place):
        return True
    return span.rule.startswith(_OF_WORDS) and (of_things(*place) or in_list_of_words(*place))


def _words(tokens: re.Pattern[str], text: str) -> set[str]:
    return {part.lower() for token in tokens.findall(text) for part in _PART.findall(token)}


def is_full_name(name: str) -> bool:
    """Say whether a name is a person's by itself: a given and a family name of the lists, ``Doe^Jane``, ``Roe, Jane``."""
    words = _words_of_name(name)
    if len(words) < 2 or words[-1] in _PREMISES:
        return False
    if "^" in name or _NOT_LATIN.search(name):
        return True
    if "," in name:
        families = [any(map(is_family_name, _words_of_name(side))) for side in name.split(",")]
        if families.count(True) == 1 or any(map(_is_given, words)):
            return True
    if any(_are_names(given, family) for given, family in permutations(words, 2)):
        return True
    return any(True for _ in full_names(name)) or may_be_names(_NAME.findall(name))


def _words_of_name(name: str) -> list[str]:
    return [word.lower() for word in _NAME.findall(name)]


def _is_given(word: str) -> bool:
    return word in GIVEN_NAMES and word not in AMBIGUOUS


def _are_names(given: str, family: str) -> bool:
    if given == family:
        return False
    if is_first_name(given) and is_surname(family) and not is_nobody(given) and not is_nobody(family):
        return True
    if given not in GIVEN_NAMES:
        return False
    return is_family_name(family) or (_is_given(given) and may_be_family_name(family))

"""Values that are nobody's, by themselves or by what stands right before and behind them, whichever rule takes them.

``payer=Molina``, ``CN=Domain Users``, ``St. Elsewhere campus``, ``until April``, ``zip=606``, ``vendor "Henry Schein"``. One
line for each; ``before`` and ``behind`` are looked for next to the value only, so a place costs a few letters' reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

import regex

from recognizers.rule import Span

_PLACE_CHARS = 40
_OF_GOODS = (
    "parts?|lot|p/?n|item|catalog(?:ue)?|cat|sku|gl|ledger|fund(?:-org)?(?:-acct)?|schedule|model|drawing|valve|filter|battery"
    "|gauge|tariff|rule|section|cost cent(?:er|re)|fund cent(?:er|re)|posting|accounts|kit|board|bin|line|cage|job code|unit"
    "|panel|breaker|project|grant|circuit|locker|meter|tag|substitute"
    "|hydrant|extinguisher|cost code|object code|wbs|tank|cylinder|shelf"
)
_OF_FURNITURE = (
    "rack|(?:education )?sheet|tray|drawer|shelf|bin|pallet|order set|charge code|procedure"
    " code|section|clause|template|rule"
)
_NOBODY_ABROAD = (
    "vuoto|vacío|vacio|leer|vide|brak|prázdné|tyhjä|boş|unbekannt|desconocid[oa]|inconnue?|sconosciut[oa]|onbekend|okänd|ukjent"
    "|nieznan[ya]|neznám[ýá]|ismeretlen|tuntematon|bilinmiyor|sin dato|non disponible|n/d"
)
_HOUSES_ABROAD = (
    "Ala|Sala|Salle|Pavillon|Pavilhão|Pabellón|Padiglione|Pawilon|Pavilon|Haus|Gebäude|Gebouw|Bâtiment|Edificio|Edifício|Afdeling"
    "|Reparto|Osasto|Oddział|Bygg|Aula|Budynek|Budova|Корпус|Convenio|Convênio|Hôpital|Clinique|Clínica|Ospedale|Szpital|Nemocnice"
    "|Ziekenhuis|Sjukhus|Fundación|Fundação|Fondation|Stiftung|Colegio|Auditorio|Auditório"
)
_LANGUAGES = (
    "spanish|mandarin|cantonese|vietnamese|arabic|russian|somali|tagalog|french|korean|haitian"
    " creole|portuguese|polish|hindi"
    "|urdu|punjabi|bengali|farsi|dari|pashto|amharic|tigrinya|swahili|twi|fante|akan|asl|bsl|nepali|burmese|hmong|khmer|thai"
    "|ukrainian|romanian|turkish|kurdish|italian|german|greek|hebrew|yiddish|japanese"
)
_NOTHING_BEFORE = ""
_ANYTHING = r".+"


class _Place(NamedTuple):
    """What a value is, and what stands right before and behind it, where it is nobody's."""

    types: frozenset[str]
    before: re.Pattern[str]
    value: re.Pattern[str]
    behind: re.Pattern[str]


def _place(types: str, *, before: str = "", value: str = _ANYTHING, behind: str = "") -> _Place:
    return _Place(
        frozenset(types.split()),
        re.compile(rf"(?:{before})\Z" if before else _NOTHING_BEFORE, re.IGNORECASE),
        re.compile(value, re.IGNORECASE | re.DOTALL),
        re.compile(behind, re.IGNORECASE),
    )


_PLACES = (
    # Insurers that are called as families are; ``payer=Molina, Rosa`` is somebody.
    _place(
        "person",
        before=r"(?<![a-z])(?:payer|payor|insurer|carrier|health ?plan)(?:[_ ]?(?:name|id))?\\?[\"']? ?[:=] ?\\?[\"']?",
        value=r"(?:anthem|bright|clover|devoted|elevance|geisinger|harvard|humana|kaiser|molina|oscar|sutter|tufts)",
        behind=r"(?! ?, ?[^\W\d_])",
    ),
    # A distinguished name's parts (RFC 4514), a possessive that a brand leaves, a dialplan's step, a partner in IDocs.
    _place("person username", value="CN|OU|DC|UID|O", behind="="),
    _place("person", value="['’]s?"),
    _place("person", value="Executing|Spawned", behind=r" \[[\w*#+\-]{1,40}@[\w\-]{1,40}:[0-9]"),
    _place("person", before="partner ", value=r"(?:LS|KU|LI|LF) .+"),
    _place(
        "person", before=r"\b(?-i:Brother) ", value=r"(?:drum|toner|printer|laser|label|ink|scanner|industries|mfc|hl)\b.*"
    ),
    # Octets in hex, an organisation in X12 (NM102 is 2).
    _place("person", before=r"\b[0-9A-F]{2} ", value=r"(?-i:[A-F]{2})"),
    _place("person", before=r"\bNM1\*[0-9A-Z]{2,3}\*2\*[^*~]{0,24}"),
    # Offices behind titles, colleagues whom a letter greets, sizes of catheters and properties in LOINC.
    _place(
        "person",
        value="koll?eg(?:e|in|en|innen)|coordinateur|coordinatrice|coordinadora?|supervisora?|residente|extern|midwife"
        "|analyst|accts|qn|coud[eé]",
    ),
    _place("person", before=r"\bnurse ", value="night|day|evening|float|stat"),
    # Who a system is to itself (Windows, well-known security identifiers).
    _place("person username", value=r"S-1-[0-9]{1,2}(?:-[0-9]+)*"),
    _place("person", value="bot|hepa|ventilation|wayfinding"),
    # Floors that bear a name, valleys and committees; patients made up for tests.
    _place("person city", value=r"[^\W\d_]+", behind=r" [0-9]{1,2} (?:east|west|north|south|tower)\b"),
    _place("person", value=r"(?-i:[A-Z][a-z]+ [0-9]{1,2})"),
    _place("person", value=r".+ (?:valley|committee|sub-?committee|council|task force|work(?:ing )?group)"),
    _place("person", value=r"zz[a-z]*(?:[ ,^].*)?"),
    _place("person", before=r"\bzz[a-z]*(?:, ?|\^)"),
    # Houses, halls and wards of other languages: ``Salle Claude Bernard``.
    _place("person city", value=rf"(?-i:{_HOUSES_ABROAD}) .+"),
    _place("person city", before=rf"(?<![\w-])(?-i:{_HOUSES_ABROAD}) "),
    # Teams of a ward, what is hired, goods in a list, what says what it is.
    _place(
        "person",
        before=r"\b(?:hospitalists?|teaching|residents?|interns?|medicine|surgery|trauma|icu|house ?staff) (?:team )?",
        value="(?:gold|blue|red|green|silver|purple|orange|teal|white|black|yellow|bronze)(?: team)?",
    ),
    _place("person", value=r"new (?:hires?|starts?|joiners?|grads?|staff|users?)"),
    _place("person", behind=r"\\?[\"']?[;,|] ?(?:qty|bin|sku|uom|par|lot|firmware)\b"),
    _place(
        "person",
        behind=r"\\?[\"']?,? (?:type|kind|class|category)\\?[\"']?[:=] ?\\?[\"']?(?:\w{1,16}_)?(?:lab|unit|ward|clinic"
        r"|vendor|facility|location|pharmacy|building|department|dept|room|device|printer|queue|drug|product|service|supplier)\b",
    ),
    # Who deals in what is in quotes, and what is called so; keys struck at random, files of a site's own pictures.
    _place(
        "person username city",
        before=r"\b(?:vendor|supplier|caterer|hotel|theme|wallpaper|font|play(?:book)?|namespace|workspace|runner|code ?name"
        r"|order set|pathway|protocol|policy|checklist|tray|kit|law firm|insurer|bank|radio|smartphrase|flowsheet|bpa"
        r"|calculator) [\"']",
    ),
    _place(
        "person",
        value=r"(?:(?:asdf|qwerty|foo|bar|baz|lorem|ipsum|x{3,}|z{3,})(?:[ ,]+|\Z)){1,4}",
    ),
    _place("person", value=r"(?:banner|hero|stock|placeholder)[_\-].+"),
    _place("person", value="ryan white", behind=" (?:eligibility|act|programs?|part [a-f]|fund(?:s|ing)|clinic)"),
    # A floor's side, a share in words, a story of users; files of menus, offers and maps.
    _place("street", value="[0-9]{1,2} (?:east|west|north|south)(?: tower| wing)?"),
    _place("age", behind=r"(?: |-)(?:percent(?:ile)?|cut-?off|thresholds?|limit|seconds?|minutes?|days?|gigabytes?)\b"),
    _place("username", value="stor(?:y|ies)"),
    _place(
        "person",
        behind=r"[_\- ](?:menu|quote|catalog(?:ue)?|audit|cutover|sweep|manual|brochure|data ?sheet|price_?list|sow)s?[_.]",
    ),
    _place("person", value="grace[_ ]period|will[_ ]call"),
    _place("photo", value=r".*[_\-](?:map|floor_?plan|logo|icon|banner|diagram)\.\w+"),
    # What is blotted out, pictures of nobody, machines made of nothing, what germs are called.
    _place("person username city street mrn", value="redacted|masked|removed|deleted|hidden|withheld|suppressed"),
    _place("photo", value=r"(?:default|placeholder|generic|anonymous|blank|no)[_\-].*"),
    _place("device", value=r"vmware.*|virtualbox.*|qemu.*"),
    _place("person", value=r"[a-z]+(?:aceae|viridae|coccus|bacter)"),
    # Months that people are called as, and what a maker of instruments is asked about.
    _place(
        "person",
        before=r"\b(?:until|till|since|through|thru|during|early|mid|late|end of|start of|in) ",
        value="april|may|june|august",
    ),
    _place("username", before=r"\bbruker: ", value="spectr(?:um|a)|calibration|library|score"),
    # A town that it is so warm in, a shop's slots, a control number (ASC X12 ISA13), too short for a postal code.
    _place("person city", before=r"\b(?:weather|forecast)\b[^\n]{0,24}"),
    _place("date", before=r"slot\\?[\"']? ?[:=] ?\\?[\"']?", behind=r"[^\n]{0,24}\b(?:free|open|available)\b"),
    _place("person_id mrn account", before=r"\*[0-9]{5}\*"),
    _place("zip", value=r"[0-9]{1,3}"),
    # Versions that another takes the place of.
    _place("ip", before=r"version [0-9.]+ (?:superseded|replaced) (?:by|with) "),
    # Of a general ledger, whatever is booked there.
    _place("account", before=r"\b(?:GL|ledger) (?:acct\.?|account)(?: no\.?| ?#)? ?"),
    # Messages that a listener received, between those it sent and acknowledged.
    _place("device serial", before=r"\brcv=", value=r"[0-9]+", behind=r" (?:snd|sent|ack|nak|err|drop)="),
    # How long a cache takes to fill, commands of Windows.
    _place("person", before=r"\b(?-i:Miss) ", value="penalty|rate|ratio|count|latency"),
    _place("person username", value="robocopy|xcopy|icacls|diskpart|wevtutil|schtasks|certutil|wsusutil"),
    # What somebody logs in on, a team's repository, profiles of mainframes' and whom attackers try.
    _place(
        "username",
        value="(?:page|screen|form|window|prompt|button|banner|portal|dialog|endpoint|bay|appliance|kiosk|oozie|su|source"
        "|rewrite|create|front_?desk|loaner|stockroom|migration|epicadm|labuser|superuser)|q(?:sys|secofr|user|tcp|pgmr|sysopr|dftown|spl|tmhhttp|srv|lpar)|team-[a-z]+|vty[0-9]{1,2}"
        "|(?:cics|db2|ims|mq|stc)(?:prod|test|dev|user|regn|stc)|(?:ftp|test|admin|guest|web)(?:user)?[0-9]?"
        "|user[0-9]{1,2}",
    ),
    # A name's space (RFC 8141), with what numbers stand in it; who checks instruments and verifies by itself.
    _place("person username", value="urn(?::.*)?"),
    _place("person_id", before=r"urn:oid:[0-9.]*", value=r"[0-9]+"),
    _place("username", value=r"[a-z0-9\-]+\\{1,4}administrator"),
    _place(
        "person",
        value=r"(?:qc|qa|auto|system|interface|lab|rad|test|cal)\^(?:phantom|autoverify|autofile|user|interface|system|auto|qc"
        r"|control|water)(?:\^.*)?",
    ),
    # Groups of a domain, and what forms and elements have values of.
    _place(
        "username",
        value=r"[a-z0-9\-]+\\{1,4}(?:everyone|guests?|(?:it|tech)?support|[\w.\-]+[_\-](?:techs|users|admins|nurses|staff"
        r"|team|group|share))",
    ),
    _place(
        "person", value=r".+ (?:city|falls|springs?|beach|heights|rapids|domingo)|college park", behind=r",? (?:MD|DO|PA)\b"
    ),
    _place("person", before=r"value=\\?[\"']", value="male|female|ocean|summer|autumn|winter|spring"),
    # Classes of programs, interfaces and queues of messages, private creators of DICOM.
    _place(
        "person username", value=r"(?-i:[A-Z][a-z]+(?:Client|Server|Service|Provider|Manager|Handler|Calendar|Exception))"
    ),
    _place("person username", value=r"(?-i:[A-Z][A-Z0-9]*_(?:ADT|ORU|ORM|SIU|DFT|MDM)(?:_\w+)?|[A-Z]+\.(?:IN|OUT|DLQ|REQ))"),
    _place("person username", value=r"(?-i:(?:AGFA|ELSCINT|GEIIS|GEMS|PHILIPS|SIEMENS)_[A-Z]{2,8}_[0-9]{2})"),
    _place("username", before=r"\b(?:TODO|FIXME)\(", value=r"(?:interfaces?|perf|docs?|infra|ops|cleanup|security|release)"),
    _place("username", before=r"\breview from ", behind="/"),
    _place(
        "username", before=r"\b(?:returned|switched|set|reset|reverted) to ", behind=r" (?:screen|mode|menu|prompt|state)\b"
    ),
    _place("device", behind=r" (?:queue|pool|ou|gpo)\b"),
    # Of a payment, in whose remittance advice patients have numbers of their own (ASC X12 835, TRN02).
    _place("mrn person_id", before=r"BPR\*[^~\n]{1,20}~?\s?TRN\*1\*"),
    # A run's number, and CMake's policies; what goods, ledgers and rules are called.
    _place("ssn", before=rf"(?<![a-z])(?:run|build|trace|span|{_OF_GOODS})(?:[_ ]?(?:id|no|number))?[=:] ?"),
    _place(
        "ssn dea person_id account", before=rf"(?<![a-z])(?:{_OF_GOODS}|asset tag|build)(?:[_ ]?(?:id|no\.?|number|#))? "
    ),
    _place("person_id mrn account", before=rf"(?<![a-z])(?:{_OF_FURNITURE})(?:[_ ]?(?:id|no\.?|number|#))?[=: ]{{1,2}}"),
    # What stands in for a number, a date or an address that nobody has given.
    _place("ssn", value=r"078-?05-?1120|219-?09-?9999|123-45-6789|987-65-432[0-9]|([0-9])\1\1-?\1\1-?\1{4}"),
    _place("ssn", value=r"([0-9])\1\1-([0-9])\2-([0-9])\3{3}|012-34-5678"),
    _place("mrn account person_id health_plan_id", value=r"0{5,}"),
    _place("phone fax", value=r"\(?([0-9])\1\1\)?[ .\-]?\1{3}[ .\-]?\1{4}|\(?123\)?[ .\-]?456[ .\-]?7890"),
    _place("card", value=r"4111(?:[ \-]?1111){3}|4242(?:[ \-]?4242){3}|5555(?:[ \-]?5555){2}[ \-]?4444|378282246310005"),
    _place("npi", value="1234567893"),
    _place("zip", value=r"00000|99999(?:-9999)?"),
    _place(
        "person",
        value=r"x{3,}|tb[da]|same|self|nobody|unknown|(?:phantom|anonymous|anonymi[sz]ed|calibration|catphan)(?!\w).*",
    ),
    _place(
        "person username", value=r"(?-i:ED|ER|OR|ICU|CCU|NICU|PICU|PACU|HVAC)|infection", behind=r"(?! ?[,.] ?[A-Z][a-z])"
    ),
    _place(
        "date",
        value=r"0?1[/.\-]0?1[/.\-](?:0001|1753|1800|1900)|(?:0001|1753|1800|1900)-01-01.*|12[/\-]31[/\-](?:1899|2999|9999)"
        r"|(?:1899|2999|9999)-12-3[01].*|9{8}",
    ),
    _place("street city", value=r"tb[ad]|n/?a|0x[0-9a-f]+|anytown|(?:loading )?dock [0-9a-z]{1,3}|.+ \(placeholder\)"),
    _place("person", value=r"[\^&~]*[a-z]?[\^&~]*"),
    # A model's identifier without the single device's (GS1, application identifier 21), a plan's year, masks and groups.
    _place("device", value=r"\(01\)[0-9]{14}"),
    _place("health_plan_id", value=r"[a-z]+[ \-]?20[0-9]{2}"),
    _place("ip", value=r"(?:22[4-9]|23[0-9]|255)(?:\.[0-9]{1,3}){3}"),
    _place("ip", before=r"\b(?:up|down)graded (?:from|to) "),
    _place("ip", value=r".+\.0", behind=r"/[0-9]{1,2}(?![0-9])"),
    _place("ip", value=r"169\.254\.169\.254"),
    # Ages that are counted together (45 CFR 164.514(b)(2)(i)(C)), and those of queues.
    _place("age", value=r"90\+"),
    _place("age", value="90", behind=r"\+"),
    _place("age", before=r"(?:queue|job|lock|record|ticket|message|backlog|oldest)[ _]age\\?[\"']?\s?[:=]\s?"),
    _place("age", behind=r" ?yo-yo"),
    # Music on hold, and what plays it.
    _place("person date", value=r"[\w \-]+", behind=r"[\w \-]{0,32}\.(?:mp3|ogg|m4a|flac|aac)\b"),
    # What forms of other languages have for nobody, and what their buttons say.
    _place("person", value=_NOBODY_ABROAD),
    _place(
        "person",
        value=rf"(?:{_LANGUAGES})(?:, .*)?",
        before=r"\b(?:interpreter|language|spoken|preferred)\w*:? (?:for |in )?",
    ),
    _place(
        "person",
        value=r"(?:everyone|everybody|team|folks|colleagues?|customer|valued)(?![^\W\d_])"
        r"(?:[ ,!]+(?:customer|patient|member|guest|client|team|all|friends?|colleagues?|(?-i:[a-z0-9][\w\-]*)))*[ ,!.]*",
    ),
    # Codes with what they mean (HL7 v2.5.1: OBR-4, OBX-3, IN1-2), values that DICOM does not call names.
    _place(
        "person",
        before=r"(?:^|[\r\n])(?:OBR\|[0-9]*\|[^|\n]*\|[^|\n]*\||OBX\|[0-9]*\|[A-Z]{2}\||IN1\|[0-9]*\|)",
        value=r".*\^.*",
    ),
    _place("person", before=r"\b(?-i:LO|SH|CS|LT|ST) \["),
    # Duties, and so many of them.
    _place(
        "username",
        value=r"(?:ward|student|charge|night|float|travel)",
        behind=r" (?:clerk|nurse|rn|tech|doctor|team|staff)\b",
    ),
    _place(
        "username",
        value=r"porter|courier|runner|volunteer|ivr|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)",
    ),
    # A week of a study, codes of what is not recorded (NEMSIS 3.5), partners in exchange.
    _place("person_id", value=r"[wdm][0-9]{1,2}|770[01]0[0-9]{2}"),
    _place("person_id device", before=r"\b(?:receiver|sender|submitter)(?:[_ ]?id)?[=: ]{1,2}"),
    _place(
        "person",
        value=r".+ (?-i:Pavilion|Campus|Building|Clinic|Hospital|Suite|Unit|Annex|Garage|Cent(?:er|re)|Lounge"
        r"|PAVILION|CAMPUS|BUILDING|CLINIC|HOSPITAL|SUITE|UNIT|ANNEX|GARAGE|CENT(?:ER|RE)|LOUNGE)['’]?",
    ),
    # A work order, a ticket of a service desk; a day and which of the day's it is.
    _place("person_id", before=r"\b(?:work|purchase|change|service|maintenance|standing) order "),
    _place("auth_token", value=r"(?:req|ritm|sctask|task|inc|chg|prb)[0-9]{7,8}"),
    _place("mrn person_id", value=r"[a-z]{2,5}[\-_]20[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9](?:[\-_][0-9]{1,3})?"),
    # What is normal for a laboratory's result, behind its unit (HL7 v2 OBX-6 and OBX-7).
    _place(
        "person_id mrn phone",
        before=r"\|(?:[a-z0-9*^.]{1,10}/[a-z0-9]{1,8}|%|fl|pg|sec|s|bpm|mm ?hg)(?:\^[^|\n]{0,20})?\|",
        value=r"[0-9]{1,5}-[0-9]{1,6}",
        behind=r"\|[a-z]{0,3}\|",
    ),
    # Makers before a model, scales of nurses among others, protocols' services and reports' scores: of all these a person's
    # record speaks as of people, and some are called so.
    _place(
        "person",
        value=r"(?:Braden|Morse|Apgar|Norton|Bishop|Rankin|Glasgow|Child-Pugh|Wells|Ranson|Karnofsky) (?:scale|score|index)"
        r"|(?-i:C-(?:STORE|FIND|MOVE|GET|ECHO)|N-(?:CREATE|SET|GET|ACTION|EVENT)|(?:BI|LI|PI|TI|LUNG|O)-RADS)",
    ),
    _place(
        "person",
        value="Philips|Siemens|Hologic|Medtronic|Masimo|Sysmex|Mindray",
        behind=r" (?-i:MX|XN|SX|CT|DR)-?[0-9]{2,4}",
    ),
    _place(
        "person",
        before=r"\b(?-i:GCS|BMI|RASS|PHQ-9|GAD-7|MMSE|Braden|Morse) [0-9/]{1,5}[,;] ?",
        value="Braden|Morse|Norton",
        behind=" [0-9]",
    ),
    _place("city", value="(?-i:SNF|LTACH?|ALF|IRF|ASC|PCP|ICF)"),
    # What is measured, an insurer's tier, a template for what is written, a bed, the number of a message.
    _place(
        "person",
        value=r"(?-i:[LR]VEF|LVIDd|LVIDs|LVEDD|TAPSE|RVSP|VTBI|MMSE|MoCA|NIHSS|APACHE|SOFA|MELD|RASS|CIWA|COWS|eGFR)",
        behind=r"[ :=]{1,2}[0-9]",
    ),
    _place("person", before="plan ", value="gold|silver|bronze|platinum", behind=" (?:ppo|hmo|epo|pos|hdhp)(?![a-z])"),
    _place(
        "biometric",
        before=r"(?<![a-z])template\\?[\"']?(?: ?[=:])? ?\\?[\"']?",
        value=r"(?:office|proc(?:edure)?|chest|notes?|visit|form|letter|msg|email|sms|report|orders?|clinic|soap)"
        r"[_\-].+",
    ),
    _place("device", before=r"(?<![a-z])(?:bed|room|rm) ", value="[0-9]{1,4}-?[a-d]"),
    _place("person_id", before=r"(?<![a-z])(?:msg|message|correlation|trace)[ _]?id\\?[\"']?[ =:]{1,2}\\?[\"']?"),
    # A house's own address.
    _place(
        "street city zip",
        before=r"(?<![a-z])(?:facility|site|clinic|hospital|vendor|payer|payor)[_ ]?(?:address|addr|street|city|zip)"
        r"(?:[_ ]?(?:line)?[_ ]?[0-9])?\\?[\"']?\s?[:=]\s?\\?[\"']?",
    ),
    _place("health_plan_id account person_id", value="CMP0[0-9]{3}"),
    # A file that a program names with an at sign, a site that is no town.
    _place("email", value=r".+\.(?:log|pid|sock|service|lock|conf|dump)"),
    _place("city", value=r"(?:.+ )?(?:campus|data ?cent(?:er|re)|warehouse|head ?office|headquarters|hq)"),
)


def _is_anywhere(place: _Place) -> bool:
    """Say whether a value is nobody's wherever it stands, and can be one of many in an expression: it refers to no group."""
    return place.value.groups == 0 and place.before.pattern == _NOTHING_BEFORE and not place.behind.pattern


def _is_before(place: _Place) -> bool:
    """Say whether whatever stands behind something is nobody's."""
    return place.value.pattern == _ANYTHING and not place.behind.pattern


def _alternatives(patterns: Iterable[str]) -> str:
    return "|".join(f"(?:{pattern})" for pattern in patterns) or "(?!)"


_TYPES = frozenset[str]().union(*(place.types for place in _PLACES))
_OF = {type_: [place for place in _PLACES if type_ in place.types] for type_ in _TYPES}
_ANYWHERE = {
    type_: re.compile(
        _alternatives(place.value.pattern for place in places if _is_anywhere(place)), re.IGNORECASE | re.DOTALL
    )
    for type_, places in _OF.items()
}
_BEFORE = {
    type_: regex.compile(
        f"(?r){_alternatives(place.before.pattern for place in places if _is_before(place))}", regex.IGNORECASE
    )
    for type_, places in _OF.items()
}
"""What leads to something of nobody's. Matched backwards from the value: one look instead of a search for each."""
_PLACES_OF = {
    type_: tuple(place for place in places if not _is_anywhere(place) and not _is_before(place))
    for type_, places in _OF.items()
}
"""Those of each type: most spans are asked about a few only."""


def stands_at_nobodys(text: str, span: Span) -> bool:
    """Say whether a span of ``text`` is a value that is nobody's, or stands at a place of nobody's."""
    if span.type not in _TYPES:
        return False
    if _ANYWHERE[span.type].fullmatch(text, span.start, span.end) is not None:
        return True
    if _BEFORE[span.type].match(text, max(0, span.start - _PLACE_CHARS), span.start) is not None:
        return True
    return any(_stands_at(place, text, span) for place in _PLACES_OF[span.type])


def _stands_at(place: _Place, text: str, span: Span) -> bool:
    """Say whether a span is what stands nowhere but at a place of nobody's."""
    return (
        place.value.fullmatch(text, span.start, span.end) is not None
        and place.behind.match(text, span.end) is not None
        and place.before.search(text, max(0, span.start - _PLACE_CHARS), span.start) is not None
    )

"""Numbers, dates and places in running text, told by the word before them: ``MRN 12345``, ``fax to 312-555-0188``.

Only words that mean nothing else stand here; a number of which logs are full (a date, eight digits) needs one of them.
"""

from __future__ import annotations

import regex

from recognizers import checks
from recognizers.phi.dates import DATE
from recognizers.phi.ids import ending
from recognizers.phi.naming import is_nobody
from recognizers.rule import PatternRule, Rule
from recognizers.values import identifier

_NO = r"(?:'s)?(?: ?#| [Nn]umber| NUMBER| [Nn]o\.?| NO\.?| [Nn]um| [Ii][Dd]| id)?(?: (?:is|was|of))?[ :#=]{1,3}[\"'(\[]?"
_DIGITS = (
    r"(?P<v>[A-Za-z]{0,4}-?[0-9][0-9\-]{2,15}[0-9](?![\w]|[:.][0-9]|-[A-Za-z0-9]"
    r"| ?(?:ms|s|rows?|records?|bytes?|sec|secs|seconds|of|%|items?|times|"
    r"entries|pages|more|MB|KB|in)\b| [a-z]{3,16}s\)))"  # (1840 executions)
)
_OF_A_RECORD = (
    r"(?:MRN|mrn|Mrn|[Mm]edical [Rr]ecord|[Pp]atient|PATIENT|[Pp]t|[Cc]hart|CHART|[Ee]MPI|EMPI|HRN|[Mm]ed [Rr]ec"
    r"|[Pp]atientI[Dd]|[Pp]atient_?[Ii]d)"
)
_COMPLAINED_OF = (
    r"(?: (?:check|checksum|digit|mismatch|not|found|lookup|search|failed|failure|for|invalid|unknown|duplicate|detected"
    r"|in|is|was|collision|conflict|missing|value|number|format|validation|error|expected|got|actual|matched|match|no|unlinked|linked"
    r"|retired|merged|reused|EMPI|MPI|with|of|but|and|input|string))"
)
"""What is said of a record number before it is told: ``Invalid MRN check digit: …``, ``MRN mismatch: expected …``."""
_CODE = r"(?P<v>(?=[A-Z\-]{0,8}[0-9])[A-Z0-9](?:[A-Z0-9\-]{2,30}[A-Z0-9])(?!\w|\.\w))"
_CALLED = (
    r"(?:[Pp]hone|[Tt]el\.?|[Tt]elephone|[Mm]obile|[Cc]ell|[Ff]ax(?:ed)"
    r"?|[Cc]all(?:ed|er|ing|back)?|SMS|sms|[Tt]exte?d?|[Dd]ial(?:ed|ing)"
    r"|[Cc]ontact(?:ed)?|[Pp]ager?|[Bb]eeper|[Cc]allback|[Dd]est|[Vv]oicemail|[Rr]each(?:ed)?|[Mm]sg|at)"
)
_STAY = (
    r"(?:[Aa]dmitted|[Dd]ischarged|[Aa]dmission|[Dd]ischarge|[Aa]dmit|[Vv]"
    r"isit(?:ed)?|[Aa]ppointment|[Aa]ppt|[Ss]urgery|[Ee]ncounter|[Dd]ied|"
    r"[Dd]eceased|"
    r"[Ss]een|[Pp]rocedure|[Dd]ate of (?:service|death|admission|discharge|"
    r"visit)|DOS|DOD|[Rr]eadmitted|[Bb]irthday|[Bb]irth date|[Ii]mmuniz(?:ed|"
    r"ation)|[Cc]onfirmed|[Ss]igned|[Vv]accinated|"
    r"[Ff]ollow-?up|[Tt]ransferred|[Oo]nset|LMP|EDD|EDC"
    r"|[Dd]ischarge ?[Dd]isposition[^\n]{0,24} effective|[Dd]iagnosed|[Ee]xam|[Hh]ospitali[sz]ed|[Tt]ransplant)"
)


def _not_a_date(text: str) -> bool:
    return identifier(text) and not regex.fullmatch(r"(?:19|20)[0-9]{2}(?:-[01][0-9](?:-[0-3][0-9])?)?", text)


_MONTHS = frozenset("January February March April May June July August September October November December".split())
_PREMISES = frozenset(
    "Ward Wing Suite Hall House Unit Room Bay Floor Lot Building Bldg Campus Annex Annexe Pavilion Tower".split()
)


def _is_no_city(text: str) -> bool:
    """Say whether words are those of premises, a month or nothing but ordinary ones: ``Maple Suite``, ``Portal Plus``."""
    words = regex.split("[ \\-]", text)
    return words[-1] in _PREMISES or text in _MONTHS or all(map(is_nobody, words))


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="mrn.by_word",
        type="mrn",
        pattern=(
            rf"\b{_OF_A_RECORD}{_NO}{_DIGITS}|\b(?:MRN|mrn)#{_DIGITS}|\b(?P<v>(?:MRN"
            rf"|mrn)[_\-]?[0-9]{{4,12}})(?![A-Za-z0-9])|\bMR (?P<v>[0-9]{{7,9}})(?![\w.:\-])"
            rf"|\b(?:MRN|mrn|Mrn){_COMPLAINED_OF}{{1,4}}:?{_COMPLAINED_OF}{{0,2}}[ =]['\"]?"
            r"(?P<v>[0-9]{5,10}(?:-[0-9])?)(?![\w\-/]|\.\w|:[0-9]"
            r"| ?(?:ms|s|rows?|records?|patients?|entries|times|items|of)\b)"
        ),
        gate=rf"\b(?:{_OF_A_RECORD}{_NO}|(?:MRN|mrn)#)[A-Za-z]{{0,4}}-?[0-9][0-9\-]{{2}}|\b(?:MRN|mrn)[_\-]?[0-9]{{4}}"
        rf"|\bMR [0-9]{{7}}|\b(?:MRN|mrn|Mrn){_COMPLAINED_OF}",
        check=_not_a_date,
        source="45 CFR 164.514(b)(2)(i)(H)",
        examples=(
            "merged MRN [[{digit:7}1]] into chart",
            "MRN#[[{digit:6}1]]",
            "patient [[88{digit:2}]] not found",
            "NEREIDA MR [[11880{digit:2}]] unit",
            "Patient ID [[8{digit:6}]] not found",
            "Invalid MRN check digit: [[88{digit:6}-4]]",
            "MRN mismatch: expected [[44{digit:4}]] in message",
        ),
        counter_examples=(
            "MRN 12",
            "no MRN found",
            "MRN lookup failed for 12000 records",
            "MRN validation failed: 88102.4 ms",
            "Patient 2026-11-21",
            "patient 1200 ms",
            "chart nginx-1.2.3",
            "patient 2.16.840",
            "ON t.PatientId = s.PatientId (1840 executions)",
        ),
    ),
    PatternRule(
        id="plan.by_word",
        type="health_plan_id",
        pattern=(
            r"\b(?:[Mm]ember|[Ss]ubscriber|[Bb]eneficiary|[Ii]nsurance|[Ii]nsured|"
            r"[Mm]edicaid|MEDICAID|[Pp]lan member|[Ee]nrollee)(?: [Ii][Dd]| [Nn]"
            r"umber| [Nn]o\.?| ?#)(?: is)?[ :#]{1,3}"
            rf"{_CODE}|\b(?:[Mm]ember|[Ss]ubscriber|[Cc]ardholder) (?P<v>(?=[A-Z]"
            r"{0,4}[0-9]{5})[A-Z0-9][A-Z0-9\-]{5,20}(?:[ \-]0[0-9](?![\w/:.\-]))?(?!\w|\.\w))|\b(?:[Pp]olicy|"
            r"[Gg]roup)(?: ?#| [Nn]umber| [Nn]o\.?)[ :#]{0,3}(?P<v>(?=[A-Z\-]"
            r"{0,8}[0-9]{3})[A-Z0-9][A-Z0-9\-]{3,30}(?!\w|\.\w))"
        ),
        gate=r"(?:ember|ubscriber|eneficiary|nsurance|nsured|edicaid|EDICAID|nrollee|olicy|roup)(?: ?[Ii#]| [Nn]| [A-Z0-9])",
        check=identifier,
        source="45 CFR 164.514(b)(2)(i)(I)",
        examples=(
            "for member id [[W99{digit:4}]] printed",
            "Policy #[[PX-88{digit:3}]] expired",
            "member [[U77{digit:5} 01]] disputes",
        ),
        counter_examples=("member 3 of 5", "policy 12 applied", "policy #3 evaluated", "group id consumer-1"),
    ),
    PatternRule(
        id="account.by_word",
        type="account",
        pattern=(
            r"(?<!olume )(?<!istent)\b(?:[Cc]laim|CLAIM|[Aa]ccount|ACCOUNT|[Aa]"
            r"cct|ACCT|[Ii]nvoice|[Rr]outing|ABA)\.?(?: ?#| [Nn]umber| [Nn]o\.?| [Ii][Dd])?[ :#]"
            r"{1,3}"
            r"(?P<v>(?=[A-Z\-]{0,6}[0-9\-]{0,8}[0-9]{4})[A-Z0-9][A-Z0-9\-]{4,24}(?!\w|\.\w))"
        ),
        gate=(
            r"(?:[Cc]laim|CLAIM|[Aa]ccount|ACCOUNT|[Aa]cct|ACCT|[Ii]nvoice|[Rr]"
            r"outing|ABA)[A-Za-z.# :]{1,14}[A-Z0-9][A-Z0-9\-]{3}"
        ),
        check=_not_a_date,
        source="45 CFR 164.514(b)(2)(i)(J)",
        examples=("Claim [[20261100{digit:4}]] denied", "Account [[V000{digit:5}]] closed"),
        counter_examples=(
            "volume claim pvc-88123123 bound",
            "account locked after 5 attempts",
            "claim token accepted",
            "Account 12",
        ),
        score=0.7,
    ),
    PatternRule(
        id="npi.by_word",
        type="npi",
        pattern=r"\b(?:NPI|npi)(?: ?#| [Nn]umber| [Nn]o\.?)?[ :#/]{1,3}(?P<v>[12][0-9]{9})(?![0-9])",
        gate=r"(?:NPI|npi)[A-Za-z.# :/]{1,10}[12][0-9]{9}",
        proof=checks.npi,
        complete=ending(checks.npi),
        source="45 CFR 162.406; CMS, NPI check digit",
        examples=("NPI [[1{digit:9}]] not enrolled", "GET /providers/npi/[[1{digit:9}]] 200"),
        counter_examples=("NPI 12", "npi lookup"),
        score=0.85,
    ),
    PatternRule(
        id="license.by_word",
        type="license",
        pattern=(
            r"\b(?:[Pp]assport|PASSPORT|[Dd]river'?s'? [Ll]icen[sc]e|[Dd]riving "
            r"[Ll]icen[sc]e|D/?L|[Ll]icen[sc]e|[Mm]edical [Ll]icen[sc]e)(?: ?#| scan(?:ned)?| swiped?| [Nn]"
            r"umber| [Nn]o\.?| [Ii][Dd])?[ :#]{1,3}"
            r"(?:[A-Z]{2}:? )?(?P<v>(?=(?:[A-Z\-]{0,3}[0-9]){5})[A-Z0-9][A-Z0-9\-]{4,20}(?!\w|\.\w)"
            r"|[A-Z]{0,2}[0-9]{2,4}(?: [0-9]{2,4}){2,4}(?!\w|\.\w))"
        ),
        gate=r"(?:assport|ASSPORT|icen[sc]e|D/?L)[A-Za-z.# :]{1,14}[A-Z0-9][A-Z0-9\- ]{3}",
        check=_not_a_date,
        source="45 CFR 164.514(b)(2)(i)(K)",
        examples=(
            "Passport [[X1{digit:6}]] scanned",
            "D/L: [[S530-44{digit:2}-8899]]",
            "Driver's license [[D400-78{digit:2}-0001]] expired",
        ),
        counter_examples=("License: MIT", "license Apache-2.0", "license key accepted"),
        score=0.75,
    ),
    PatternRule(
        id="prescription.by_word",
        type="person_id",
        pattern=(
            r"\b(?:Rx|RX(?<!\bTX [0-9]{1,20} RX)|RX#|[Pp]rescription|[Ss]cript|[Aa]ccession|ACCESSION|[Ee]"
            r"ncounter|ENCOUNTER|[Rr]eferral|[Vv]isit|VISIT"
            r"|[Aa]dmission|[Ee]pisode|CSN|HAR|FIN|[Aa]uth(?:orization)?|[Ss]pecimen|[Rr]efill|[Aa]ppointment|[Cc]ase)"
            r"(?: ?#| [Nn]umber| [Nn]o\.?| [Ii][Dd])?(?: (?:is|was|for))?[ :#=]{1,3}"
            r"(?P<v>[A-Z]{0,4}-?[0-9]{5,14}(?:-[0-9]{1,3})?)(?!\w|\.\w| (?:bytes|packets|ms))"
        ),
        gate=(
            r"(?:Rx|RX|rescription|[Ss]cript|ccession|ACCESSION|ncounter|ENCOUNTER|"
            r"eferral|[Vv]isit|VISIT|dmission|pisode|CSN|HAR"
            r"|FIN|[Aa]uth|uthorization|pecimen|efill|ppointment|[Cc]ase)[A-Za-z.# :=]{1,16}[A-Z0-9\-]{0,5}[0-9]{5}"
        ),
        check=_not_a_date,
        source="45 CFR 164.514(b)(2)(i)(R)",
        examples=("Rx [[77{digit:5}]] refilled", "accession [[A{digit:8}]] read"),
        counter_examples=("rx 7712345 bytes", "RX packets 7712345", "encounter count 12", "TX 99182736450 RX 12049983517"),
        score=0.75,
    ),
    PatternRule(
        id="vehicle.by_word",
        type="vehicle",
        pattern=(
            r"\b(?:VIN|vin|[Vv]ehicle)(?: ?#| [Nn]umber| [Nn]o\.?)?[ :#]{1,3}(?P<v>[A-HJ-NPR-Z0-9]{17})(?![A-Za-z0-9])"
            r"|\b(?:[Ll]icen[sc]e [Pp]late|[Nn]umber [Pp]late|[Pp]late (?:[Nn]o\.?|"
            r"[Nn]umber|#)|[Rr]egistration [Pp]late|[Pp]late)[ :#]{1,3}(?P<v>(?=[A-Z\- "
            r"]{0,4}[0-9]|[0-9]+[A-Z])[A-Z0-9]{1,4}[ \-]?[A-Z0-9]{2,4}(?:[ \-](?=[0-9A-Z]{0,3}(?:[0-9]|[ \-,]"
            r"|$))[A-Z0-9]{2,4}){0,2})"
            r"(?![A-Za-z0-9])"
        ),
        gate=r"(?:VIN|vin|ehicle)[A-Za-z.# :]{1,10}[A-HJ-NPR-Z0-9]{17}|late[A-Za-z.# ]{0,8}[ :#]{1,3}[A-Z0-9]{1,4}",
        proof=checks.vin,
        source="ISO 3779; 45 CFR 164.514(b)(2)(i)(L)",
        examples=("VIN [[1HGCM82633A{digit:6}]] registered", "license plate [[7ABC{digit:3}]] parked"),
        counter_examples=("VIN decoder started", "plate rendering finished", "license plate unknown"),
        score=0.85,
    ),
    PatternRule(
        id="device.by_word",
        type="device",
        pattern=(
            r"\b(?i:pacemaker|insulin pump|pump|implant|device|defibrillator|ventilator|"
            r"glucometer|cpap|icd|stent|prosthesis|cgm|sensor|monitor|lead|valve|"
            r"hearing aid)"
            r" (?i:serial|s/n|sn|udi)(?: (?i:number|no\.?|num))?[ :#]{1,3}(?P<v>(?=[A-Za-z\-]"
            r"{0,12}[0-9])[A-Za-z0-9][A-Za-z0-9\-]{3,40})(?!\w|\.\w)"
        ),
        gate=(
            r"(?i)(?:pacemaker|pump|implant|device|defibrillator|ventilator|glucometer|"
            r"cpap|icd|stent|prosthesis|cgm|sensor|monitor|lead|valve|aid) (?:serial|"
            r"s/n|sn|udi)[ :#]"
        ),
        source="45 CFR 164.514(b)(2)(i)(M)",
        examples=("pacemaker serial [[PM88{digit:5}]] interrogated",),
        counter_examples=("device serial console", "monitor serial port"),
        score=0.8,
    ),
    PatternRule(
        id="device.assigned",
        type="device",
        pattern=(
            r"\b[Dd]evice (?P<v>(?=[A-Z0-9\-]{0,12}[G-Z])(?=[A-Z0-9\-]{0,12}[0-9]"
            r"{2})[A-Z0-9][A-Z0-9\-]{7,20})(?![\w.\-])"
        ),
        gate=r"[Dd]evice [A-Z0-9][A-Z0-9\-]{7}",
        source="45 CFR 164.514(b)(2)(i)(M)",
        examples=("Device [[Y49B7KXT{digit:2}]] assigned",),
        counter_examples=("device ABCDEF0123", "Device MANAGER"),
        score=0.7,
    ),
    PatternRule(
        id="device.udi_by_shape",
        type="device",
        pattern=r"\(01\)[0-9]{14}(?:\([0-9]{2}\)[A-Za-z0-9\-]{1,20}){0,5}",
        gate=r"\(01\)[0-9]{14}",
        source="GS1 General Specifications; 21 CFR 830",
        examples=("scanned [[(01)00643169001763(17)160712(21){upnum:9}]]",),
        counter_examples=("(01) 12", "(01)123"),
    ),
    PatternRule(
        id="contact.phone_by_word",
        type="phone",
        pattern=(
            rf"\b{_CALLED}(?: (?:number|no\.?|to|at|from|is|phone|cell|mobile|home|work|on)){{0,6}}[ :#]{{1,3}}(?P<v>"
            r"\+?(?:1[ .\-]?)?(?:\([2-9][0-9]{2}\) ?|[2-9][0-9]{2}[ .\-]?)[2-9]"
            r"[0-9]{2}[ .\-]?[0-9]{4}(?: ?(?:x|ext\.?) ?[0-9]{1,6})?)(?![\w\-]|"
            r"\.[0-9])"
        ),
        gate=rf"{_CALLED}[a-z.# :]+\+?(?:1[ .\-]?)?\(?[2-9][0-9]{{2}}",
        source="North American Numbering Plan",
        examples=(
            "phone [[312 555 {digit:4}x22]] unreachable",
            "Fax [[(312) 555 {digit:4}]] busy",
            "sent SMS to [[312555{digit:4}]]",
        ),
        counter_examples=("call 12", "fax queue 3125", "text 1234567890123"),
        score=0.75,
    ),
    PatternRule(
        id="date.by_word",
        type="date",
        pattern=(
            rf"\b{_STAY}(?: (?:date|on|for|is|was|at|of|scheduled|dated|time))*(?: "
            r"(?:for|by|of))?(?: \p{Lu}[\p{L}.'’,\-]*){0,4}(?: on| for| at)"
            rf"?[ :(]{{1,3}}(?P<v>(?i:{DATE}))(?![0-9]|\.[0-9])"
        ),
        gate=(
            rf"\b{_STAY}(?: (?:date|on|for|is|was|at|of|by|scheduled|dated|time))*"
            r"(?: [A-Z\x80-\xff][A-Za-z.',\-\x80-\xff]*)*(?: on| for| at)?[ :(]{1,3}[0-9jfmasondJFMASOND]"
        ),
        check=lambda text: len(text) > 4,
        source="45 CFR 164.514(b)(2)(i)(C)",
        examples=(
            "admitted on [[11/0{digit:1}/2026]] and",
            "appointment for Bob Stone on [[12/01/202{digit:1}]] at 9",
            "discharged [[2026-11-0{digit:1}]]",
            "EDD [[08-OCT-202{digit:1}]] by",
            "DischargeDisposition set to 01 effective [[3/1{digit:1}/25 1:05 PM]] pending",
        ),
        counter_examples=("admitted by webhook 2026-11-21", "visited 120 nodes", "appointment slots: 12"),
        score=0.75,
    ),
    PatternRule(
        id="date.bound",
        type="date",
        pattern=r"(?:DATE[\])] (?:-|<-) [\['])(?P<v>(?:19[0-9]{2}|200[0-9]|201[0-5])-[01][0-9]-[0-3][0-9])(?=[\]'])",
        gate=r"DATE[\])] (?:-|<-) [\['](?:19|20)[0-9]{2}-",
        source="Hibernate ORM, org.hibernate.orm.jdbc.bind; a date as old as a person",
        examples=("(DATE) <- '[[1992-06-0{digit:1}]]'",),
        counter_examples=("binding parameter [2] as [DATE] - [2026-06-01]", "(DATE) <- '2026-01-01'"),
        score=0.6,
    ),
    PatternRule(
        id="place.city_by_word",
        type="city",
        pattern=(
            r"\b(?:lives in|living in|born in|resident of|resides in|residing in|"
            r"moved to|relocated to|native of|hometown is|hometown)"
            r" (?P<v>\p{Lu}[\p{L}'’.\-]+(?: \p{Lu}[\p{L}'’.\-]+){0,2})(?<!\.)"
            r"(?!\p{L}| (?:ward|wing|suite|hall|house|unit|room|bay|floor|lot|building|campus|annex)s?\b"
            r"| (?:vault|tier|storage|bucket|queue|folder|cluster|region|tenant|worklist|drive|share|server)s?\b)"
        ),
        gate=(
            r"(?:lives in|living in|born in|resident of|resides in|residing in|"
            r"moved to|relocated to|native of|hometown(?: is)?) [^a-z0-9\s]"
        ),
        check=lambda text: not text.isupper() and not _is_no_city(text),
        source="45 CFR 164.514(b)(2)(i)(B)",
        examples=("patient lives in [[Springfield]] alone", "born in [[Dublin]]"),
        counter_examples=(
            *(
                "file moved to DLQ",
                "moved to /tmp/x",
                "process lives in memory",
                "moved to Done",
                "moved to Portal Plus",
                "drill moved to June",
            ),
            "Archive moved to Glacier vault hl7",
        ),
        score=0.65,
    ),
    PatternRule(
        id="place.city_of_birth_by_word",
        type="city",
        pattern=rf"\b[Bb]orn (?:on )?{DATE} in (?P<v>\p{{Lu}}[\p{{L}}'’\-]+(?: \p{{Lu}}[\p{{L}}'’\-]+){{0,2}})",
        gate=r"[Bb]orn [^\n]{1,40} in ",
        flags=regex.IGNORECASE,
        source="45 CFR 164.514(b)(2)(i)(B)",
        examples=("born 12 Mar 1945 in [[Dublin]].",),
        counter_examples=("born in 1945",),
        score=0.7,
    ),
    PatternRule(
        id="place.zip_by_word",
        type="zip",
        pattern=(
            r"\b(?:ZIP|[Zz]ip|[Pp]ostal|[Pp]ostcode|PLZ)(?: ?[Cc]ode| CODE)? (?P<v>[0-9]{5}(?:-[0-9]{4})?)"
            r"(?!\w|\.\w| (?:bytes|files|entries)\b)"
        ),
        gate=r"(?:ZIP|[Zz]ip|[Pp]ostal|[Pp]ostcode|PLZ)(?: ?[Cc]ode| CODE)? [0-9]{5}",
        source="USPS Publication 28, section 2",
        examples=("ZIP [[62{digit:3}]] not in service area", "zip code [[02139-{digit:4}]]"),
        counter_examples=("zip 12 files", "zip 123456", "postal worker"),
        score=0.8,
    ),
    PatternRule(
        id="place.coordinates_by_word",
        type="coordinates",
        pattern=(
            r"\b(?:GPS|gps|[Ll]ocation|[Cc]oord(?:inate)?s?|[Pp]osition|[Ll]at/?[Ll]"
            r"on|[Gg]eo|at)[ :=(]{1,3}(?P<v>[+\-]?[0-9]{1,2}\.[0-9]{4,15}°?[NS]"
            r"?, ?[+\-]?[0-9]{1,3}\.[0-9]{4,15}°?[EW]?)"
        ),
        gate=(
            r"(?:GPS|gps|ocation|oords?|oordinates?|osition|on|eo|at)[ :=(]{1,3}[+\-]"
            r"?[0-9]{1,2}\.[0-9]{4,15}[^0-9]{1,4}[+\-]?[0-9]{1,3}\.[0-9]{4}"
        ),
        source="ISO 6709; 45 CFR 164.514(b)(2)(i)(B): geocodes",
        examples=("GPS [[41.88{digit:4}, -87.62{digit:4}]] recorded",),
        counter_examples=("at 1.2, 3.4", "location 12"),
        score=0.8,
    ),
)

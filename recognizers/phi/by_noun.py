"""Numbers of persons and their things beside a noun or a verb, where the noun alone says too little: ``pump``, ``linked``.

The number must look like one: a letter before it, or many digits. ``labelled.py`` has the nouns that say more.
"""

from __future__ import annotations

from itertools import pairwise

import regex

from recognizers.phi.ids import in_octets, is_datelike, numbered, one_of
from recognizers.rule import PatternRule, Rule
from recognizers.values import identifier

_UNITS = (
    "ms|s|rows?|records?|KB|MB|GB|bytes|times|%|percent|users|pages?|of|entries|items|messages|files|keys|parents|points|"
    "events"
)
_END = rf"(?!\w|[.:\-][0-9A-Za-z]| ?(?:{_UNITS})\b)"
_NOT_BRANCHES = r"(?! (?:[a-z]{3,}s\b|into (?:main|master|develop)))"
_RECORD = r"(?P<v>[A-Z]{0,4}[0-9]{5,12})"

_JOINED = one_of(
    """
    linked, linking, unlinked, merged, merging, merge, unmerged, unmerge, merge requested for, unmerge requested for
    overlay, overlay of, crosswalk, candidate, face sheet of
    """
)
_KEPT = one_of("keep, drop, retain, discard, mother, sibling, twin, alias for, alias added for")
_JOINS = r"(?i:un)?(?i:merg|link|retir|surviv|candidate|crosswalk|pix|duplicate|resolv)"
_TO = r"(?:to|into|with|and|vs\.?|returned|was|->|EID|MRN|survivor|retired)"

_APPARATUS = one_of(
    """
    cpap, bipap, ventilator, pacemaker, icd, defibrillator, insulin pump, infusion pump, pump, glucometer, cgm
    hearing aids?, wheelchair, walker, hoist, sling, wound vac, nebuli[sz]er, concentrator, prosthesis, implant, stent
    valve, loop recorder, holter, fall sensor, fall pendant, pendant, wearable, smart watch, oximeter, scale, bp cuff
    tablet, loaner, neurostimulator, stimulator, cochlear, knee, hip, lens, tracker, bed, tag, lead, generator
    telemetry pack, monitor, accu-chek, freestyle, dexcom, omnipod, minimed, t:slim, alaris, sigma, cadd, handset
    """
)
_APPARATUS_PART = one_of("unit, device, monitor, system, model, implant, component, sling")
_SERIAL = one_of(r"serial, s/n, sn, lot, udi, id, no\.?, number, #") + r"(?: (?i:number|no\.?))?"
_SERIAL_NUMBER = (
    r"[0-9]{8,14}|(?=[A-Z\-]{0,6}[0-9])(?=[0-9\-]{0,14}[A-Z])[A-Z0-9]{2,12}(?:-[A-Z0-9]{1,10}){0,3}"
    r"(?<=[0-9][A-Z0-9\-]{0,8}[0-9][A-Z0-9\-]{0,8}[0-9][A-Z0-9\-]{0,8})"
)
_NO_SERIAL = regex.compile(
    r"[0-9]{1,4}[A-Z]{1,2}|[0-9]{1,2}[A-Z]{1,2}-[0-9]{1,3}[A-Z]?|(?=[0-9]*[A-F])[0-9A-F]{8,}|(?:19"
    r"|20)[0-9]{6}(?:[0-9]{6})?|[0-9]+(?:ML|MG|KG|GB|MB|HZ|V|W|MHZ)"
)
"""A bed, a ward's bed, hex digits, a date, a measure."""

_BODY = one_of(
    """
    finger prints?, finger scan, voice prints?, voice sample, face prints?, facial scan, facial template, facial image
    facial geometry, face scan, face template, face id, iris, iris scans?, iris code, iris template, retina, retinal
    retinal? scans?, retinal? image, palm, palm vein, palm prints?, palm scan, hand geometry, gait profile
    gait sample, dna, dna samples?, dna profile, dna swab, genetic samples?, genome, genotype, biometrics?
    biometric template, biometric id, biometric sample, dental records?, signature capture, signature hash, saliva kit
    template, face match, face embedding, facial recognition, embedding ref, thumb ?prints?, finger tmpl, finger template
    ear prints?, voice ?print id, voice biometrics, voice enrol(?:l|lment)?, face enrol(?:l|lment)?
    palm enrol(?:l|lment)?, biometric capture, biometric signature, biometric sig, biometric record
    bio ?reader, gallery, vein pattern, ecg template, keystroke biometric, signature biometric, liveness probe, enrol?ment of
    """
)
_TEMPLATE = (
    r"(?P<v>(?:0x(?=[0-9A-F]{5})|[A-Za-z]{1,8}[_\-:/~#.]?)(?=(?:[A-Za-z_\-:/~]{0,6}[0-9]){2})[0-9A-Za-z](?:[A-Za-z0-9]"
    r"|[_\-:/~.](?=[A-Za-z0-9])){2,48})"
    r"(?![\w]|[.:][0-9A-Za-z])"
)
_OF_MACHINES = regex.compile(
    r"(?i)sha|md5|v[0-9]|utf|iso|build|line|port|node|shard|page|version|ver|step|job|attempt|host|web|db|t[0-9]"
)

_PICTURES = one_of(
    """
    photos?, photograph, picture, pic, image of, snapshot, selfie, portrait, headshot, profile photo, profile picture
    profile image, mugshot, id card scan, wound, face, foto, fotos
    """
)
_SUCH_AS = (
    r"(?: (?:of|as|named|called|stored|saved|uploaded|file|to|wound|the|patient|pt|left|right|is|was|in|by|from|for"
    r"|\p{L}[\p{L}'’\-]+)){0,5}"
)
_PICTURE_FILE = r"[\w\-]*[0-9][\w\-]*\.(?i:jpe?g|png|heic|gif|bmp|tiff?|webp|dcm|mp4|mov)"

_PLATED = one_of(
    """
    plates?, licen[sc]e plate, lic plate, number plate, registration plate, tag number, registration, reg, reg no
    vehicle, car, sedan, truck, suv, van, minivan, pickup, honda, toyota, ford, chevy, nissan, f-150, camry, civic
    kia, hyundai, subaru, jeep, dodge, gmc, mazda, bmw, audi, volvo, tags, plate no, lpr, alpr, anpr, kennzeichen
    kfz, ambulancia
    matricula, matrícula, targa, targato, targata, plaque, immatriculation, immatriculé, immatriculée, placa, placas
    kenteken, tail, tail no, tail number
    nummerplaat, patente, dominio, chapa, tablica, tablice, nr rej\\.?, rejestracja, rendszám, rendszam, frsz\\.?
    rekisterinumero, reg\\.?nr\\.?, registreringsnummer, nummerplade, nummerskilt, skilt, plaka, госномер
    гос\\. номер, номер авто
    πινακίδα, nopol, plat nomor, biển số, ナンバー, 车牌, 车牌号, 차량번호, לוחית
    """
)
_PLATE = (
    r"(?=[A-Z \-]{0,7}[0-9])(?=[0-9 \-]{0,7}[A-Z])(?:[A-Z]{2}[ \-]?[0-9]{3}[ \-]?[A-Z]{2}"
    r"|[A-Z]{1,3}[0-9]{2,4}(?:[ \-]?[A-Z]{1,3})?|[0-9]{1,2}-[0-9]{4,5}[A-Z]?|[0-9]{2}-[A-Z]{2,3}-[0-9]{1,2}"
    r"|[A-Z]{1,2}-[0-9]{2,3}-[A-Z]{1,2}|[A-Z]{2} [0-9]{4,6}[A-Z]?|[A-Z]{2,3} ?[0-9][A-Z0-9]{3,4}"
    r"|[A-Z]{2} ?[0-9]{2} ?[A-Z]{1,3} ?[0-9]{4}|[A-Z]{3}-?[0-9][A-Z][0-9]{2}|[A-Z]{4} [0-9]{3}|[0-9][A-Z]{3} [0-9]{3}"
    r"|[0-9]{4}[ \-]?[A-Z]{3}"
    r"|[0-9]{1,3}[ \-]?[A-Z]{2,3}[ \-]?[0-9]{1,4}|[A-Z]{2,3}[ \-][0-9]{3,4}|[0-9]{2,3}[A-Z][ \-]?[0-9]{3}"
    r"|[A-Z]{1,3}[ \-][A-Z]{1,2}[ \-]?[0-9]{1,4}|[0-9]{1,4}[ \-][A-Z]{2,3})"
)


_PLATE_OF_INDIA = (
    r"(?:A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[GNRS]|U[KP]|WB)"
    r"[ \-][0-9]{1,2}[ \-][A-Z]{1,3}[ \-][0-9]{4}"
)
_COLOUR = r"(?i:gr[ae]y|white|black|silver|blue|red|green|tan|beige|brown|maroon|gold)"
_PARKED = (
    r"(?i:valet|parking|parkhaus|barriere|barrière|schranke|einfahrt|ausfahrt|sedan|suv|truck|coupe|hatchback|pickup"
    r"|lpr|alpr|anpr|highlander|nemt|van|ride|tow(?:ed|ing)?|(?:gray|grey|white|black|silver|blue|red|green|tan|beige|brown"
    r"|maroon) [a-z]{3,12})"
)
"""Where a vehicle is spoken of, and a tag is its plate."""


def _number(text: str) -> bool:
    """Say whether a value may be an identifier: no date, no time, no year, no version."""
    return identifier(text) and not is_datelike(text) and not regex.fullmatch(r"V[0-9]|[0-9]{1,2}", text)


def _dialled(text: str) -> bool:
    """Say whether a number may be dialled: no Unix time, and no list of beds, lanes or days, which rises."""
    pairs = text.split()
    rises = len(pairs) > 4 and all(first < second for first, second in pairwise(pairs))
    return not rises and regex.fullmatch(r"1[67][0-9]{8}", text) is None


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="noun.joined_record",
        type="mrn",
        pattern=(
            rf"(?<![A-Za-z]){_JOINED}:? {_RECORD}{_END}"
            rf"|(?<=\b{_JOINS}[^\n]{{1,60}}[ (]{_TO} ){_RECORD}{_END}{_NOT_BRANCHES}"
            rf"|(?<![A-Za-z]){_KEPT} (?P<v>[A-Z]{{0,2}}[0-9]{{6,10}}){_END}"
        ),
        gate=(
            rf"{_JOINED}:? [A-Z]{{0,4}}[0-9]{{5}}|(?i:merg|link|retir|surviv|candidate|crosswalk|pix|duplicate|resolv)"
            rf"[^\n]*[ (]{_TO} [A-Z]{{0,4}}[0-9]{{5}}|{_KEPT} [A-Z]{{0,2}}[0-9]{{6}}"
        ),
        check=_number,
        sparse=True,
        source="45 CFR 164.514(b)(2)(i)(H); IHE ITI TF-1, Patient Identifier Cross-referencing",
        examples=(
            "patient linked [[48211{digit:3}]] to EID [[9000{digit:5}]] (was 4)",
            "patient crosswalk: [[00482{digit:3}]] found",
            "keep [[482113{digit:2}]], drop the other patient",
            "A40 merge: survivor [[10028{digit:2}]], retired [[11192{digit:2}]], 14 orders moved",
        ),
        counter_examples=(
            *("linked 48213 rows to x", "merged 12 records", "survivor space 48213K", "drop 4821 KB"),
            *("merge done, retired 48213 rows", "GC: survivor 1048576, retired 4", "cpu: retired 48213311 instructions"),
        ),
        score=0.65,
    ),
    PatternRule(
        id="noun.ssn_last_four",
        type="ssn",
        pattern=(
            r"\bssn ?4[ :]{1,2}(?P<v>[0-9]{4})(?![\w.])|\blast (?:4|four)(?: digits)? of (?:(?:my|his|her|your|the|"
            r"their) )?(?:ssn|social(?: security)?)"
            r"(?: number)?(?: is| are|:)? (?P<v>[0-9]{4})(?![\w.])"
        ),
        gate=r"ssn ?4[ :]{1,2}[0-9]{4}|last (?:4|four)(?: digits)? of [a-z ]*(?:ssn|social)[a-z :]*[0-9]{4}",
        flags=regex.IGNORECASE,
        source="Social Security Administration; the last four digits are part of a person's number",
        examples=("on ssn4 [[88{digit:1}1]]", "last four of my social is [[88{digit:1}1]]"),
        counter_examples=("last 4 of 1000 rows",),
    ),
    PatternRule(
        id="noun.device",
        type="device",
        pattern=(
            rf"(?<![A-Za-z0-9]){_APPARATUS}(?: {_APPARATUS_PART})?(?: [A-Z][A-Za-z]{{2,14}}){{0,2}}"
            rf"(?: [A-Z0-9]{{3,8}}(?= [A-Z0-9]{{4}}))?(?: {_SERIAL})?[ :#]{{1,2}}(?P<v>{_SERIAL_NUMBER}){_END}"
        ),
        gate=(
            rf"(?:^|[^A-Za-z0-9]){_APPARATUS}(?: {_APPARATUS_PART})?(?: [A-Z][A-Za-z]{{2,}}){{0,2}}(?: [A-Z0-9]{{3,}})?"
            rf"(?: {_SERIAL})?[ :#]{{1,2}}(?:[0-9]{{8}}|[A-Z][A-Z\-]{{0,5}}[0-9][A-Z0-9\-]|[0-9][0-9\-]{{0,13}}[A-Z])"
        ),
        check=lambda text: _number(text) and _NO_SERIAL.fullmatch(text) is None,
        source="45 CFR 164.514(b)(2)(i)(M)",
        examples=(
            "patient's CPAP unit [[231884{digit:5}]] shipped",
            "insulin pump serial [[771{digit:2}-A]] returned by patient",
            "patient's pacemaker Medtronic W1DR01 [[PVY4418{digit:2}S]] read",
            "wound vac [[KCI-8812{digit:2}]] removed",
        ),
        counter_examples=(
            "device 14 offline",
            "pump firmware 4.12.8",
            "pump library version 20260401",
            "bed 4 cleaned",
            "bed 12A",
            "tablet 500MG",
        ),
        score=0.6,
    ),
    PatternRule(
        id="noun.biometric",
        type="biometric",
        pattern=(
            rf"(?<![A-Za-z0-9]){_BODY}[^\n0-9:=]{{0,32}}?[ :#(]{{1,2}}{_TEMPLATE}"
            rf"|(?<![A-Za-z]){_BODY}(?:\[[0-9]{{1,2}}\])?(?:[._ ](?:id|ref|fp[0-9]?|hash|template|tmpl|code"
            rf"|key))?[\"']? ?[=:] ?[\"']?"
            rf"{_TEMPLATE}"
            r"|(?<=\b(?i:scan|print|sample|template|iris|voice|face|palm|DNA) [A-Za-z]{1,8}[_\-]?[0-9][\w\-]{2,48} "
            rf"(?:[a-z]{{2,12}} ){{0,3}}(?:with|to|vs\.?|and|against|of) ){_TEMPLATE}"
        ),
        gate=(
            rf"(?:^"
            rf"|[^A-Za-z0-9]){_BODY}[^\n0-9:=]{{0,32}}[ :#(]{{1,2}}[A-Za-z0]{{1,8}}[_\-:/~#.]?[A-Za-z_\-:/~]{{0,6}}[0-9A-F]"
            rf"|(?:^|[^A-Za-z]){_BODY}(?:\[[0-9]{{1,2}}\])?(?:[._ ](?:id|ref|fp[0-9]?|hash|template|tmpl|code"
            rf"|key))?[\"']? ?[=:] ?"
            r"[\"']?[A-Za-z0]{1,8}[_\-:/~#.]?[A-Za-z_\-:/~]{0,6}[0-9A-F]"
            r"|(?i:scan|print|sample|template|iris|voice|face|palm|DNA) [A-Za-z]{1,8}[_\-]?[0-9]"
        ),
        check=lambda text: numbered(text) and not is_datelike(text) and _OF_MACHINES.match(text) is None,
        sparse=True,
        source="45 CFR 164.514(b)(2)(i)(P)",
        examples=(
            "retinal scan [[RS-22{digit:2}]] of patient compared with [[RS-21{digit:2}]]",
            "genetic sample [[DNA-441{digit:2}]] of patient",
            "patient Iris enrolled [[ir_88{digit:2}a]]",
            "thumbprint=[[TP_008{digit:2}]] consent=signed",
            "bioReader[2] id=[[BR88-01{digit:2}]] finger",
            "gait profile [[gp_44{digit:2}]] updated",
            "person_biometric.fp1 = [[A1F09C77E{digit:1}]]",
        ),
        counter_examples=(
            "fingerprint reader offline",
            "thumbprint=9F3C",
            "gallery v2 ok",
            "template: LTR-RECALL",
            "face service restarted",
            "template v2 published",
            "interface eth01",
            "genome build hg38",
        ),
        score=0.6,
    ),
    PatternRule(
        id="noun.photo",
        type="photo",
        pattern=(
            rf"\b{_PICTURES}{_SUCH_AS}[ :\"']{{1,2}}(?P<v>(?:[\w.\-~]*/)*{_PICTURE_FILE})(?!\w)"
            rf"|\b{_PICTURES} (?i:id|ref|reference|no\.?|#)[ :#]{{1,2}}(?P<v>[A-Z]{{1,4}}-?[0-9]{{3,12}})(?![\w\-])"
        ),
        gate=rf"{_PICTURES}(?:[^\n]+{_PICTURE_FILE}| (?i:id|ref|reference|no\.?|#)[ :#]{{1,2}}[A-Z]{{1,4}}-?[0-9]{{3}})",
        check=lambda text: regex.search(r"[0-9]x[0-9]|icon|logo|banner|placeholder|default", text) is None,
        source="45 CFR 164.514(b)(2)(i)(Q)",
        examples=(
            "Photo of wound stored as [[IMG_44{digit:2}.jpg]]",
            "Profile photo [[u482{digit:2}_2026.jpg]] of patient",
            "photo id [[PH-88{digit:3}]] attached",
        ),
        counter_examples=("photo service v2", "picture icon.png", "image of node.png"),
        score=0.6,
    ),
    PatternRule(
        id="noun.plate",
        type="vehicle",
        pattern=(
            rf"(?<![A-Za-z]){_PLATED}(?: (?:no\.?|number|#|is|reg))?,?[ :#=]{{1,3}}"
            rf"(?P<v>(?:[A-Z]{{2}} )?{_PLATE})(?![\w\-]|\.\w)"
            rf"|(?<=\b{_PARKED}\b[^\n]{{1,48}}\b(?i:tags?|lic|reg|plate|with|car|for|vehicle|lane [0-9]{{1,2}}"
            rf"|:)[ :#=]{{1,2}})"
            rf"(?P<v>{_PLATE})(?![\w\-]|\.\w)"
            rf"|(?<=\b(?i:paid|exit|entry|gate|garage|parking|lane"
            rf"|level)\b[^\n]{{1,48}})\b(?P<v>[1-9][A-Z]{{3}}[0-9]{{3}})(?![\w\-])"
            rf"|\b(?i:tags?|lic)[ :#=]{{1,2}}(?P<v>[A-Z]{{2}} {_PLATE})(?![\w\-]|\.\w)"
            rf"|(?<![\w\-])(?P<v>{_PLATE_OF_INDIA})(?![\w\-])"
            rf"|(?<=\b{_COLOUR} (?:[\p{{L}}\-]{{2,12}} ){{1,2}})(?P<v>{_PLATE})(?![\w\-]|\.\w)"
        ),
        gate=(
            rf"{in_octets(_PLATED)}(?: [a-z.#]{{1,6}})?,?[ :#=]{{1,3}}[A-Z0-9]{{1,4}}[ \-]?[A-Z0-9]{{1,4}}"
            r"|(?i:paid|exit|entry|gate|garage|parking|lane|level)\b[^\n]*\b[1-9](?-i:[A-Z]){3}[0-9]{3}\b"
            rf"|(?i:tags?|lic)[ :#=]{{1,2}}[A-Z]{{2}} [A-Z0-9]{{1,4}}[ \-]?[A-Z0-9]|\b{_PLATE_OF_INDIA}\b"
            rf"|{_COLOUR} (?:[A-Za-z\-]{{2,12}} ){{1,2}}[A-Z0-9]{{1,4}}[ \-]?[A-Z0-9]"
            rf"|{_PARKED}[^\n]{{1,48}}(?i:tags?|lic|reg|plate|with|car|for|vehicle|lane [0-9]{{1,2}}"
            rf"|:)[ :#=]{{1,2}}[A-Z0-9]{{1,4}}[ \-]?[A-Z0-9]"
        ),
        sign=r"[A-Z0-9][ \-]?[A-Z0-9][ \-]?[A-Z0-9]",
        check=_number,
        sparse=True,
        source="45 CFR 164.514(b)(2)(i)(L)",
        examples=(
            "patient's licence plate [[4TRK8{digit:2}]] parked",
            "patient drives a 2014 Honda, plate [[7ABC1{digit:2}]]",
            "patient LIC PLATE [[22K-8{digit:2}]] NE",
            "plaque [[FG-41{digit:1}-KT]] identifiée",
            "targa [[GF 41{digit:1} KT]]",
            "placa [[RHT-4C1{digit:1}]] autorizada",
            "Kennzeichen [[OF-MK 441{digit:1}]] x",
            "valet: gray Highlander tag [[BRX 88{digit:2}]] for",
            "left in blue F-150 tag [[TX LHB-44{digit:2}]], PD",
            "brought in auto [[MH 12 QX 44{digit:2}]] after",
            "NEMT van tag [[4TRK8{digit:2}]] arrived",
            "tow request for [[JHW-99{digit:2}]] in",
        ),
        counter_examples=("vehicle detection v2", "registration failed", "plate 12", "reg 0x4F"),
        score=0.6,
    ),
    PatternRule(
        id="noun.local_phone",
        type="phone",
        pattern=(
            r"\b[Cc]all(?: [a-z]{2,10}){1,3} (?P<v>[2-9][0-9]{2} [2-9][0-9]{2} [0-9]{4})(?![\w\-])"
            r"|(?:^|(?<=[\]:] ))(?:in|out|inbound|outbound|SMS|MO|MT) (?P<v>\+?1?[2-9][0-9]{2}[2-9][0-9]{6})(?![\w.:])|"
            r"(?<![\w.+\-/:=$])(?P<v>(?:\(?(?:0[0-9]{1,2}|[2-9][0-9]{2})\)?[ .\-])?555[ .\-][0-9]{4})(?![\w\-]|\.[0-9])"
            r"|\b(?i:cell?(?:ulare)?|tel|sms|whatsapp|numero|al|a)[.:]{0,2} (?P<v>3[2-9][0-9] [0-9]{6,7})(?![\w.:\-])"
            r"|\b(?i:au|t[ée]l(?:[ée]phone)?|cell|ph|phone|home|work|call)[.:]? "
            r"(?P<v>[2-9][0-9]{2} [2-9][0-9]{2}-[0-9]{4})(?![\w\-])"
            r"|\b[Pp]hone(?: number)? end(?:ing|s)(?: in| with)? (?P<v>[0-9]{4})(?![\w.])"
            r"|\b(?i:call(?:ed|s|ing)?(?: (?:him|her|them|me|us|back|on|at|to|from|son|daughter|wife|husband|mum|mom)){0,3}"
            r"|phone[ds]?|ph|tel|cell|mobile|reach(?:ed)?"
            r"|text(?:ed)?|ring|rang|dial(?:ed)?|voicemail|vm|contact|number is|nr is|callback|neighbou?r)"
            r"(?: (?:\p{Lu}[\p{L}.'’\-]+ ?){1,3})?(?: (?:on|at|to|is|no\.?|"
            r"number))*[ :#]{1,3}(?P<v>[2-9][0-9]{2}[.\-][0-9]{4})(?![\w\-]|\.[0-9])"
            r"|(?<![\w.+\-/:=$])(?<![0-9A-Fa-f]{2} )(?P<v>0[1-9](?:[0-9]{2,4}[ \-][0-9]{5,7}|"
            r"[0-9]{2,3}[ \-][0-9]{3}[ \-]?[0-9]{3,4}|"
            r"(?:[ .][0-9]{2}){4}|[0-9] [0-9]{4} [0-9]{4}))(?![\w\-]|[.:][0-9]| [0-9A-Fa-f]{2}\b)"
            r"|(?<=\b(?i:sms|text|txt|mms|mo|mt|message|msg|whatsapp|call|from|to|number is|nr is|phone|cell|"
            r"caller)(?: (?:from|to|out|in|sent|inbound|outbound|delivered|via|reply|id))*[ :>\-]{1,4})"
            r"(?P<v>\+?(?:1?[2-9][0-9]{2}[2-9][0-9]{6}|4[0-9]{10,11}))(?![\w.]|:[0-9])"
        ),
        gate=(
            r"\b555[ .\-][0-9]{4}|[lLsSoOpPeEaA][.:]{0,2} 3[2-9][0-9] [0-9]{6}"
            r"|[a-zA-Z.:] [2-9][0-9]{2} [2-9][0-9]{2}-[0-9]{4}\b"
            r"|hone(?: number)? end(?:ing|s)(?: in| with)? [0-9]{4}|"
            r"all(?: [a-z]{2,10}){1,3} [2-9][0-9]{2} [2-9][0-9]{2} [0-9]{4}|(?i:call|phone|ph|tel|cell|mobile|"
            r"reach|text|ring|rang|dial|voicemail|vm|contact|number is|nr is|"
            r"neighbou?r)[^\n0-9]+[2-9][0-9]{2}[.\-][0-9]{4}"
            r"|\b0[1-9](?:[0-9]{2,4}[ \-][0-9]{5,7}|[0-9]{2,3}[ \-][0-9]{3}[ \-]?[0-9]{3}|(?:[ .][0-9]{2}){4}|"
            r"[0-9] [0-9]{4} [0-9]{4})"
            r"|[A-Za-z][ :>\-]\+?(?:1?[2-9][0-9]{2}[2-9][0-9]{6}|4[0-9]{10,11})\b"
            r"|[ :>\-]{2}\+?(?:1?[2-9][0-9]{2}[2-9][0-9]{6}|4[0-9]{10,11})\b"
        ),
        check=_dialled,
        sparse=True,
        source="North American Numbering Plan; Ofcom and ARCEP numbering plans",
        examples=(
            "please call me at [[555-01{digit:2}]] after five",
            "call the ward [[07700 900{digit:3}]]",
            "number is [[41555501{digit:2}]]",
            "neighbour Mr. Bianchi [[555-01{digit:2}]]",
            "Laissez un message au [[418 690-22{digit:2}]] poste",
            "nuora, Oksana, cell. [[347 88120{digit:2}]]",
        ),
        counter_examples=(
            "beds 02 07 11 14 19",
            "from 1700000000 to 1700003600",
            "port 555",
            "call 123-4567890",
            "2026-05-05",
            "took 0123 ms",
        ),
        score=0.6,
    ),
)

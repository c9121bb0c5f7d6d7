"""Numbers and names of persons in the paths of URLs and files: 45 CFR 164.514(b)(2)(i)(H), (I), (J), (N), (R)."""

from __future__ import annotations

import regex

from recognizers.phi.hl7 import CODING_SYSTEMS
from recognizers.phi.ids import is_datelike
from recognizers.phi.login_names import of_person
from recognizers.phi.naming import holds_given_name, is_nobody, may_be_name
from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.values import identifier, username

_ID = (
    r"(?P<v>(?=[A-Za-z_\-]{0,12}[0-9])[A-Za-z0-9](?:[A-Za-z0-9_\-]{0,62}[A-Za-z0-9]"
    r")?)(?=[/?#&;,:\s\"'<>)\]]|\.(?:json|xml|pdf|html?)\b|\.?$)"
)
_VERSION = regex.compile(r"[vV][0-9]{1,2}")
_SOURCE = "45 CFR 164.514(b)(2)(i)(N), (R): web addresses with a person's number"
_HEALTH = r"patients?|pts?|charts?|mrn|ehr/patients?|demographics|medical-?records?|patient-?charts?|patient_?id|residents"
_PLAN = r"members?|subscribers?|beneficiar(?:y|ies)|enrollees?|insureds?|policies|policy|eligibility|memberships?"
_PERSON = (
    r"persons?|people|customers?|clients?|employees?|practitioners?|providers?|"
    r"physicians?|doctors?|encounters?|visits?|appointments?|referrals?|"
    r"admissions?|cases?|prescriptions?|rx|contacts|guarantors?|"
    r"dependents"
)
_PAPER = (
    r"results|reports|documents|studies|accessions?|specimens?|labs?|imaging|immunizations|allergies|medications|notes|"
    r"letters|scans|consents?|faxes|xrays?|ecgs?|wounds|attachments|correspondence|summaries|referral-letters"
    r"|lab-?results|dictations"
)
_MONEY = r"accounts?|claims?|acct"


_NOT_USERS = frozenset(
    "admin deploy ubuntu debian runner vagrant jenkins circleci vscode node pi ec2 me app www git root shared public".split()
)


def _login(text: str) -> bool:
    """Say whether a folder of users is a person's: a number at its end makes an ordinary word one, too."""
    if not username(text) or text.rstrip("0123456789") in _NOT_USERS:
        return False
    return text[-1].isdigit() or all(not is_nobody(part) for part in regex.split("[._]+", text) if part)


def _profile(text: str) -> bool:
    """Say whether a folder of users is a person's: a name in parts may be an ordinary word in one of them."""
    return _login(text.lower()) or (username(text) and of_person(text))


def _number(text: str) -> bool:
    return identifier(text) and _VERSION.fullmatch(text) is None


def _in_path(id_: str, type_: str, words: str, example: str, digits: int = 1) -> Rule:
    shortest = rf"(?=[A-Za-z_\-]{{0,12}}[0-9][0-9A-Fa-f_\-]{{{digits - 1},}})" if digits > 1 else ""
    return PatternRule(
        id=id_,
        type=type_,
        pattern=rf"/(?:{words})/{shortest}{_ID}",
        gate=rf"/(?:{words})/[A-Za-z_\-]*[0-9]",
        flags=regex.IGNORECASE,
        check=_number,
        source=_SOURCE,
        examples=(example,),
        counter_examples=(f"GET /{words.partition('|')[0].replace('?', '')}/search 200", "GET /api/v1/orders/1234567"),
        score=0.75,
    )


_DOCUMENT = r"\.(?i:pdf|docx?|dcm|hl7|rtf|heic|tiff?|ccda|eml|msg|wav|mp[34]|mov|jpe?g|png|bmp|odt|pptx?)\b"
_DATA = r"\.(?i:xml|txt|csv|zip|xlsx?|json|html?|x12|edi|7z|gz)\b"
_NAMED = (
    rf"[A-Za-z0-9]{_DOCUMENT}",
    rf"[A-Za-z]{{2}}[_\-][A-Za-z0-9_\-]{{2,64}}{_DATA}",
    rf"[0-9]{{6}}[A-Za-z0-9_\-]{{0,64}}{_DATA}",
    r"(?i)[/\\](?:patients?|charts?|residents?|dicom|pacs|imaging)[/\\]+[A-Z0-9]",
)


def _is_name_in_parts(text: str) -> bool:
    """Say whether parts between carets are a name's: both in one spelling, or a usual given name; no code and its title."""
    family, _, given = text.partition("^")
    name = text.replace("^", " ")
    return may_be_name(name) and (family.isupper() == given.isupper() or holds_given_name(name))


RULES: tuple[Rule, ...] = (
    KeyRule(
        id="file.person",
        type="person",
        keys=("=file person",),
        value=r"\p{L}[\p{L}'’_\-., %+&0-9]*",
        source="45 CFR 164.514(b)(2)(i)(A): names of files, as the relay takes them apart",
        examples=("file.person: [[DOE_JANE]]", 'file.person="[[Doe, Jane]]"'),
        counter_examples=("file.person: 12",),
        score=0.75,
        gates=_NAMED,
    ),
    KeyRule(
        id="file.number",
        type="mrn",
        keys=("=file number",),
        value=r"[A-Z]{0,4}-?[0-9][0-9\-]{4,14}[0-9]",
        source="45 CFR 164.514(b)(2)(i)(H): names of files, as the relay takes them apart",
        examples=("file.number: [[MRN{digit:7}]]",),
        counter_examples=("file.number: 12",),
        score=0.7,
    ),
    KeyRule(
        id="file.fax",
        type="fax",
        keys=("=file fax",),
        value=r"\+?[0-9(][0-9()_\-. ]{8,18}[0-9]",
        source="45 CFR 164.514(b)(2)(i)(E): names of files, as the relay takes them apart",
        examples=("file.fax: [[312555{digit:4}]]",),
        counter_examples=("file.fax: 12",),
        score=0.75,
        gates=(r"(?i)[/\\](?:e?fax(?:es)?|voicemail|sms|calls?|recordings?)[/\\][^\s]{0,80}[0-9]{3}[_\-.]?[0-9]{4}",),
    ),
    KeyRule(
        id="file.date",
        type="date",
        keys=("=file date",),
        value=r"(?:19|20)[0-9]{2}-?[01][0-9]-?[0-3][0-9]",
        source="45 CFR 164.514(b)(2)(i)(C): names of files, as the relay takes them apart",
        examples=("file.date: [[1945031{digit:1}]]",),
        counter_examples=("file.date: 12",),
        score=0.75,
    ),
    _in_path("path.patient", "mrn", _HEALTH, "GET /patients/[[{digit:5}]]/chart HTTP/1.1"),
    _in_path("path.member", "health_plan_id", _PLAN, "GET /api/members/[[W{digit:9}]]/claims?year=2026", digits=3),
    _in_path("path.person", "person_id", _PERSON, "GET /customers/[[{digit:6}]] 200", digits=3),
    _in_path("path.paper", "person_id", _PAPER, "GET /u/x/results/[[R-991803{digit:2}]] 200", digits=5),
    _in_path("path.account", "account", _MONEY, "GET /accounts/[[{digit:8}]]/statements", digits=4),
    PatternRule(
        id="path.ssn",
        type="ssn",
        pattern=r"/ssn/(?P<v>[0-9]{3}-?[0-9]{2}-?[0-9]{4})(?![0-9])",
        gate=r"/ssn/[0-9]{3}",
        flags=regex.IGNORECASE,
        source=_SOURCE,
        examples=("GET /api/patient/ssn/[[53622{digit:4}]]",),
        counter_examples=("GET /ssn/verify",),
    ),
    PatternRule(
        id="path.birth_date",
        type="date",
        pattern=r"/(?:dob|birth-?date|born|birthday)/(?P<v>(?:19|20)[0-9]{2}-?[01][0-9]-?[0-3][0-9])(?![0-9])",
        gate=r"/(?:dob|birth-?date|born|birthday)/(?:19|20)[0-9]{2}",
        flags=regex.IGNORECASE,
        source=_SOURCE,
        examples=("GET /lookup/dob/[[1945-03-1{digit:1}]]",),
        counter_examples=("GET /dob/verify",),
    ),
    PatternRule(
        id="path.zip",
        type="zip",
        pattern=r"/(?:zip|zip-?code|postal-?code)/(?P<v>[0-9]{5}(?:-[0-9]{4})?)(?![0-9])",
        gate=r"/(?:zip|zip-?code|postal-?code)/[0-9]{5}",
        flags=regex.IGNORECASE,
        source=_SOURCE,
        examples=("GET /stores/zip/[[62{digit:3}]]",),
        counter_examples=("GET /zip/download",),
    ),
    PatternRule(
        id="path.vehicle",
        type="vehicle",
        pattern=r"/(?:vehicles?|vin|cars?|ambulances?)/(?P<v>[A-HJ-NPR-Z0-9]{17})(?![A-Za-z0-9])",
        gate=r"/(?:vehicles?|vin|cars?|ambulances?)/[A-HJ-NPR-Z0-9]{17}",
        flags=regex.IGNORECASE,
        source="ISO 3779",
        examples=("PUT /vehicles/[[1HGCM82633A{digit:6}]] 200",),
        counter_examples=("GET /vehicles/list",),
    ),
    PatternRule(
        id="path.device",
        type="device",
        pattern=(
            r"/(?:devices?|wearables?|pumps?|implants?|biometrics?|enrol?lments?|fingerprints?|faces?)/"
            r"(?P<v>(?=[A-Za-z_\-]{0,12}[0-9])(?=[\w\-]*[0-9][\w\-]*[0-9][\w\-]"
            r"*[0-9])[A-Za-z0-9][\w\-]{5,64})(?=[/?#\s\"']|$)"
        ),
        gate=(
            r"/(?:devices?|wearables?|pumps?|implants?|biometrics?|enrol?lments?|"
            r"fingerprints?|faces?)/[A-Za-z0-9_\-]*[0-9]"
        ),
        flags=regex.IGNORECASE,
        source=_SOURCE,
        examples=("GET /device/[[SN{digit:8}]]/readings 200",),
        counter_examples=("GET /devices/v2/list", "/dev/devices/pci0000:00"),
        score=0.65,
    ),
    PatternRule(
        id="path.name",
        type="person",
        pattern=(
            r"/(?:name|last-?name|last|surname|patient-?name|by-?name|by-?last-?name)/"
            r"(?P<v>\p{L}[\p{L}'’\-+.%0-9]{1,40}(?:/(?:first-?name/"
            r"|first/)?\p{L}[\p{L}'’\-+.%0-9]{1,40})?)(?=[/?#&\s\"']|$)"
        ),
        gate=r"/(?:name|last-?name|last|surname|patient-?name|by-?name|by-?last-?name)/[^\s/0-9]",
        flags=regex.IGNORECASE,
        source=_SOURCE,
        check=lambda text: (
            len(text) > 3 - ("/" in text) - (text.isalpha())
            and (text[:1].isupper() or not is_nobody(text.partition("/")[0]))
        ),
        examples=("GET /search/name/[[Doe]] 200", "GET /patient/by-name/[[Doe/Jane]]"),
        counter_examples=("GET /name/search", "GET /config/last/value", "/by-last-name/A-C to"),
        score=0.65,
    ),
    PatternRule(
        id="path.phone",
        type="phone",
        pattern=r"/(?:phone|tel|mobile|sms|call|fax|msisdn)/(?P<v>\+?[0-9]{10,15})(?![0-9])",
        gate=r"/(?:phone|tel|mobile|sms|call|fax|msisdn)/\+?[0-9]{10}",
        flags=regex.IGNORECASE,
        source=_SOURCE,
        examples=("GET /lookup/phone/[[312555{digit:4}]]",),
        counter_examples=("GET /phone/verify",),
    ),
    PatternRule(
        id="path.username",
        type="username",
        pattern=(
            r"(?<!/(?:usr|include|src|lib|opt/\w{1,40})(?:/[^\s/]{1,60}){0,8})[/\\](?:users?|home|Users|profiles?"
            r"|accounts?|staff|u|~|[Pp]rofiles?|Documents and Settings)[/\\]{1,2}"
            r"(?P<v>[a-z][a-z0-9._]{2,40})(?=[/?#\s\"'\\]|$)"
            r"(?<!\.(?:js|py|md|sh|go|ts|txt|log|css|xml|conf|json|html|yaml|yml|so|gz|php|rb))"
            r"|(?:[A-Za-z]:|(?<![\w\\]))\\{1,4}(?:Users|Documents and Settings|Profiles)\\{1,4}"
            r"(?P<v>[^\W\d_][\w.\-]{2,40})(?=[\\/\s\"',]|$)"
            r"|\\{2,4}[\w.\-]{1,63}\\{1,2}(?:users|homes?|homedirs?|profiles|userdata"
            r"|redirected)\$?\\{1,2}(?P<v>[^\W\d_][\w.\-]{2,40})(?=[$\\/\s\"',]|$)"
        ),
        gate=(
            r"[/\\](?:users?|home|Users|profiles?|accounts?|staff|u|~|[Pp]rofiles?|Documents and Settings)[/\\]{1,2}"
            r"[a-z][a-z0-9._]{2}|\\{1,4}(?:Users|Documents and Settings|Profiles)\\{1,4}[^\s\\]"
            r"|[\w.\-\x80-\xff]\\{1,2}(?:users|homes?|homedirs?|profiles|userdata|redirected)\$?\\{1,2}[^\s\\]"
        ),
        check=_profile,
        sparse=True,
        source=_SOURCE,
        examples=(
            *("GET /users/[[jane.doe]]/avatar 304", "ls /home/[[mary.kay]]/x"),
            *("C:\\Users\\[[Priscilla.Ward]]\\x", "share \\\\fs1\\users\\[[hjansen]]$ accessed"),
            "ImageFileName=\\Users\\[[Wendell.Pruitt]]\\AppData",
            "saved to \\\\fs02\\home$\\[[tmazur]]\\Scans",
        ),
        counter_examples=("GET /users/me 200", "GET /users/list.json", "/home/app/x"),
        score=0.7,
    ),
    PatternRule(
        id="path.dated_file",
        type="mrn",
        pattern=(
            r"(?<![A-Za-z0-9])(?:MRN|mrn|pid|PID|patient|PATIENT|Patient|pt|PT|"
            r"acct|chart)[_\-]?(?P<v>[A-Z]{0,3}[0-9]{3,14})(?=[_\-.][^\s/\\]{0,"
            r"80}\.?(?:pdf|docx?|dcm|jpe?g|png|tiff?|xml|hl7|txt|csv|zip|json|html?)"
            r"\b)"
        ),
        gate=(
            r"(?:MRN|mrn|pid|PID|atient|ATIENT|pt|PT|acct|chart)[_\-]?[A-Z]{0,3}[0-9]"
            r"{3}[^\s/\\]*\.?(?:pdf|docx?|dcm|jpe?g|png|tiff?|xml|hl7|txt|csv|zip|"
            r"json|html?)\b"
        ),
        check=identifier,
        source=_SOURCE,
        examples=("patient_[[88{digit:3}]]_summary.xml", "Doe-Jane-mrn[[{digit:2}31]].pdf"),
        counter_examples=("patient_index.xml", "chart-v2.json"),
        score=0.75,
    ),
    PatternRule(
        id="path.record_folder",
        type="mrn",
        pattern=(
            r"(?<![\w.\-/])(?:records|patients|charts|residents|members|mrn)/(?P<v>[0-9][0-9\-]{4,14}[0-9]"
            r"|[A-Z]{1,4}-?[0-9]{4,10})(?=/)"
            r"|(?<![\w.])(?P<v>[0-9]{6,10})(?=[_\-](?:consult|op-?note|discharge|progress|h&p|letter|dictation"
            r"|referral|consent"
            r"|ecg|ekg|xray|biopsy|pathology)[\w\-]{0,24}\.(?:wav|mp3|dss|ds2|pdf|docx?|rtf|txt|xml|dcm|tiff?)\b)"
        ),
        gate=(
            r"(?:records|patients|charts|residents|members|mrn)/(?:[0-9][0-9\-]{4}|[A-Z]+-?[0-9]{4})"
            r"|[0-9]{6}[_\-](?:consult|op-?note|discharge|progress|h&p|letter|dictation|referral|consent|ecg|ekg|xray"
            r"|biopsy|pathology)"
        ),
        check=lambda text: identifier(text) and not is_datelike(text),
        source=_SOURCE,
        examples=("moved records/[[00-91-44-{digit:2}]]/ccda.xml to x", "dict/[[118002{digit:1}]]-consult.wav ok"),
        counter_examples=("records/2024-01-19/a.csv", "records/20240119/x", "20240119-consult.wav", "see patients/search/1"),
        score=0.7,
    ),
    PatternRule(
        id="path.number_called",
        type="phone",
        pattern=(
            r"(?<![A-Za-z0-9])(?i:from|to|ani|cid|caller|fax|tel|call)[_\-]\+?1?(?P<v>[2-9][0-9]{2}[2-9][0-9]{6})"
            r"(?=[_\-][^\s/\\]{0,60}\.|\.(?:tiff?|pdf|wav|mp3|gsm|ogg|opus|m4a|txt|json)\b)"
        ),
        gate=r"(?i:from|to|ani|cid|caller|fax|tel|call)[_\-]\+?1?[2-9][0-9]{9}[_\-.]",
        check=lambda text: not is_datelike(text),
        source="North American Numbering Plan; names of files of fax servers and of recordings",
        examples=("Saved fax as 0418_from_[[312555{digit:4}]].tif", "rec/in-to-[[312555{digit:4}]]-0418.wav"),
        counter_examples=("from_1700000000.tif", "part-to-12.wav", "from_3125550186 rows"),
        score=0.7,
    ),
    PatternRule(
        id="path.birth_date_in_file",
        type="date",
        pattern=(
            r"(?<=\p{L}[_\-])(?P<v>(?:19[0-9]{2}|20[0-2][0-9])[\-_]?(?:0[1-9]|1[0-2]"
            r")[\-_]?(?:0[1-9]|[12][0-9]|3[01]))(?=[_\-](?:MRN|mrn|[^\s/\\]{0,60}\.(?:dcm|"
            r"hl7)))"
        ),
        gate=r"[A-Za-z][_\-](?:19|20)[0-9]{2}[\-_]?[01][0-9][\-_]?[0-3][0-9][_\-]",
        source="45 CFR 164.514(b)(2)(i)(C)",
        examples=("DOE_JOHN_[[1945031{digit:1}]]_chest.dcm",),
        counter_examples=("backup_20261121_full.zip",),
        score=0.7,
    ),
    PatternRule(
        id="path.name_between_carets",
        type="person",
        pattern=(
            r"(?<![\w^~*])(?<!\^[\p{L}]{1,24} )(?P<v>(?:(?:van|von|de|der|den|del|di|da|la|al|el) )"
            r"{0,2}\p{Lu}[\p{L}'’\-]{1,40}(?: \p{Lu}[\p{L}'’\-]{1,40})?"
            rf"\^(?!{CODING_SYSTEMS})"
            r"\p{Lu}[\p{L}'’\-]{0,40}(?:\^[\p{L}. ]{0,20}){0,3})(?![\w^])"
        ),
        gate=r"[A-Za-z'\-\x80-\xff]\^[A-Za-z\x80-\xff]",
        check=_is_name_in_parts,
        source="DICOM PS3.5 section 6.2.1.2 (PN); HL7 v2.5.1 XPN",
        examples=("moved /mnt/dicom/[[DOE^JOHN]]/1", "query for [[Welby^Marcus]] failed"),
        counter_examples=("2^n steps", "a^b", "x^y mod n", "500 MG^NDC"),
        score=0.75,
    ),
)

"""Numbers and names of persons in the paths of URLs and files: 45 CFR 164.514(b)(2)(i)(H), (I), (J), (N), (R)."""

from __future__ import annotations

import regex

from recognizers.rule import PatternRule, Rule
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
    r"physicians?|doctors?|encounters?|prescriptions?|rx|contacts|guarantors?|"
    r"dependents"
)
_MONEY = r"accounts?|claims?|acct"


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


RULES: tuple[Rule, ...] = (
    _in_path("path.patient", "mrn", _HEALTH, "GET /patients/[[{digit:5}]]/chart HTTP/1.1"),
    _in_path("path.member", "health_plan_id", _PLAN, "GET /api/members/[[W{digit:9}]]/claims?year=2026", digits=3),
    _in_path("path.person", "person_id", _PERSON, "GET /customers/[[{digit:6}]] 200", digits=3),
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
            r"/(?:users?|home|Users|profiles?|u|~)/(?P<v>[a-z][a-z0-9]*[._][a-z0-9]"
            r"+[a-z0-9._]{0,30})(?=[/?#\s\"']|$)(?<!\.(?:js|py|md|sh|go|ts|txt|"
            r"log|css|xml|conf|json|html|yaml|yml))"
        ),
        gate=r"/(?:users?|home|Users|profiles?|u|~)/[a-z][a-z0-9]*[._][a-z0-9]",
        check=username,
        source=_SOURCE,
        examples=("GET /users/[[jane.doe]]/avatar 304", "ls /home/[[mary.kay]]/x"),
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
        id="path.birth_date_in_file",
        type="date",
        pattern=(
            r"(?<=\p{L}[_\-])(?P<v>(?:19[0-9]{2}|20[0-2][0-9])[\-_]?(?:0[1-9]|1[0-2]"
            r")[\-_]?(?:0[1-9]|[12][0-9]|3[01]))(?=[_\-](?:MRN|mrn|[^\s/\\]{0,60}\.(?:dcm|"
            r"hl7)))"
        ),
        gate=r"[A-Za-z][_\-](?:19|20)[0-9]{2}[\-_]?[01][0-9][\-_]?[0-3][0-9][_\-][A-Za-z]",
        source="45 CFR 164.514(b)(2)(i)(C)",
        examples=("DOE_JOHN_[[1945031{digit:1}]]_chest.dcm",),
        counter_examples=("backup_20261121_full.zip",),
        score=0.7,
    ),
    PatternRule(
        id="path.name_between_carets",
        type="person",
        pattern=(
            r"(?<![\w^|~*])(?P<v>(?:(?:van|von|de|der|den|del|di|da|la|al|el) )"
            r"{0,2}\p{Lu}[\p{L}'’\-]{1,40}(?: \p{Lu}[\p{L}'’\-]{1,40})?\^\p{Lu}[\p{L}'’\-]"
            r"{0,40}(?:\^[\p{L}. ]{0,20}){0,3})(?![\w^])"
        ),
        gate=r"[A-Za-z]\^[A-Za-z]",
        check=lambda text: all(part[:1].isupper() for part in text.split("^")[:2]),
        source="DICOM PS3.5 section 6.2.1.2 (PN); HL7 v2.5.1 XPN",
        examples=("moved /mnt/dicom/[[DOE^JOHN]]/1", "query for [[Welby^Marcus]] failed"),
        counter_examples=("2^n steps", "a^b", "x^y mod n"),
        score=0.75,
    ),
)

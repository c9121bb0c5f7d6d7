"""Elements of ASC X12 segments, told by place and qualifier: ``NM1-9.MI`` is a member's number.

Whoever reads the segments (the relay does) looks each place up in ``PLACES`` and calls the value ``x12.<type>``.
Source: 005010 implementation guides (270/271, 276/277, 278, 834, 835, 837), code sources of NM108, REF01, PER03.
"""

from __future__ import annotations

from functools import partial

from recognizers.phi.dates import DATE
from recognizers.phi.ids import numbered
from recognizers.phi.positions import ANY, kind
from recognizers.rule import Rule


def _each(segment: str, qualifiers: str) -> str:
    return " ".join(f"{segment}.{qualifier}" for qualifier in qualifiers.split())


_BY_TYPE = {
    "person": f"{_each('NM1-3', '1')} {_each('NM1-4', '1')} {_each('NM1-5', '1')} {_each('NM1-7', '1')} PER-2 "
    f"{_each('N1-2', 'IL QC IN 1 2 GD 74 S1 E1 QD P3 82')}",
    "health_plan_id": (
        f"{_each('NM1-9', 'MI II HN C MR ZZ N')} {_each('RMR-2', 'AZ IK CM IL')} IK4-4 "
        f"{_each('REF-2', '0F 1L IG 1W 6P 18 F6 17 23 3H NQ A6 1D Y4 49 HJ')}"
        " SBR-3 COB-2"
    ),
    "ssn": f"{_each('NM1-9', '34 24 FI')} {_each('ENT-4', '34')} {_each('N1-4', '34')} {_each('REF-2', 'SY EI TJ')}",
    "npi": f"{_each('NM1-9', 'XX')} {_each('N1-4', 'XX')} {_each('REF-2', 'HPI')}",
    "mrn": _each("REF-2", "EA MRN"),
    "account": (
        f"CLM-1 CLP-1 CLP-7 CTX-1 {_each('REF-2', '1K D9 F8 9A 9C EJ 6R')} "
        f"{_each('BPR-9', 'DA SG')} {_each('BPR-15', 'DA SG')}"
    ),
    "license": _each("REF-2", "0B 1J LU 1G 1C"),
    "person_id": (
        f"{_each('REF-2', 'G1 9F XZ 4A VY BT ABB G2 X4 28 BB')} {_each('PWK-6', 'AC')} HCR-2 "
        f"{_each('BHT-3', '0007 0010 0022 0085')} TRN-2 {_each('BGN-2', '02 11')}"
    ),
    "street": "N3-1 N3-2",
    "city": "N4-1 N4-6.CY",
    "zip": "N4-3",
    "date": f"DMG-2 DTP-3 {_each('DTM-2', '036 096 150 151 232 233 434 435 472 484 573')} INS-12 PAT-6",
    "phone": " ".join(_each(f"PER-{place}", "TE HP WP CP AP BN NP") for place in (4, 6, 8)),
    "fax": " ".join(_each(f"PER-{place}", "FX") for place in (4, 6, 8)),
    "email": " ".join(_each(f"PER-{place}", "EM") for place in (4, 6, 8)),
}
PLACES = {place: f"x12.{type_}" for type_, places in _BY_TYPE.items() for place in places.split()}
"""What stands at a place, which a qualifier may tell more closely."""

_told = partial(kind, "x12", source="ASC X12 005010 implementation guides")
_GATES = (
    (
        r"(?:^|[^A-Za-z0-9])(?:NM1|N1|N3|N4|DMG|REF|PER|CLM|CLP|SBR|DTP|DTM|"
        r"PAT|INS|HCR|COB|ENT|PWK|BHT|TRN|BGN|BPR|RMR|CTX|IK4)(?:-?[01][0-9]\b(?:[\"']?\s?[=:]| [\"'])|[*|^!+][A-Z0-9*|"
        r"^!+])"
    ),
    r"\bNM1[^\w\s\"'.\-=][0-9A-Z]{2,3}[^\w\s][12][^\w\s]",
)
_LINE = r"[^*|^~\r\n\"]+"
_WORD = r"[^\s*|^~\"&]+"
_NUMBER = r"\G(?:CLM01:)?(?P<v>(?!CLM01\Z|EFT|CHK)[A-Za-z0-9][A-Za-z0-9\-.]*(?: [A-Z0-9]{1,6})*)"
"""A number, perhaps in groups; not that of a payment for many."""

_DATE = rf"[12][0-9]{{3}}[01][0-9][0-3][0-9](?:[0-9]{{4}}(?:[0-9]{{2}})?)?(?![0-9])|{DATE}"
"""Ranges (RD8) are two dates with a hyphen between them."""
_PHONE = r"\+?[0-9(][0-9()\- .]{5,20}"


RULES: tuple[Rule, ...] = (
    _told("person", ANY, "[[SMITH]]", gates=_GATES),
    _told("health_plan_id", _NUMBER, "[[W{digit:9}]]", check=numbered),
    _told("ssn", r"[0-9]{3}-?[0-9]{2}-?[0-9]{4}", "[[53622{digit:4}]]"),
    _told("npi", r"[0-9]{10}", "[[1{digit:9}]]"),
    _told("mrn", _NUMBER, "[[{digit:8}]]", check=numbered),
    _told("account", _NUMBER, "[[{digit:8}]]", check=numbered),
    _told("license", _NUMBER, "[[A{digit:6}]]", check=numbered),
    _told("person_id", _NUMBER, "[[A{digit:6}]]", check=numbered),
    _told("street", _LINE, "[[236-N-MAIN]]", loose=_WORD),
    _told("city", _LINE, "[[MIAMI]]", loose=_WORD),
    _told("zip", r"[0-9]{5}(?:-?[0-9]{4})?|[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]", "[[33{digit:3}]]"),
    _told("date", _DATE, "[[1945031{digit:1}]]"),
    _told("phone", _PHONE, "[[312555{digit:4}]]"),
    _told("fax", _PHONE, "[[312555{digit:4}]]"),
    _told("email", r"[^\s@*|\"]+@[^\s@*|~\"&]+", "[[{lower:5}@ward7]]"),
)

"""DICOM data elements of persons, told by their tags: ``(0010,0010)`` is the patient's name.

Whoever reads a dump (the relay does) looks each tag up in ``TAGS`` and calls the value ``dicom.<type>``. Source: DICOM
PS3.15 annex E, table E.1-1 (attributes to de-identify), of which these are among the eighteen; PS3.6; PS3.18 annex F (JSON
model).
"""

from __future__ import annotations

from functools import partial

from recognizers.phi.dates import DATE
from recognizers.phi.ids import ID, numbered
from recognizers.phi.positions import ANY, kind
from recognizers.rule import Rule

_BY_TYPE = {
    "person": (
        "00100010 00101001 00101005 00101060 00080090 00081048 00081050 00081060 00081070 00321032 "
        "00102297 00104000 00400006 "
        "0040A123 0040A075 00402008 00102298 00081062 0008009C 00401010 00402009 0040A088 00700084 "
        "300E0008 00404037 00120060"
    ),
    "mrn": "00100020 00101000 00101002 00100021 00101090",
    "date": (
        "00100030 00100032 00080020 00080021 00080022 00080023 00380020 00380021 0008002A 00400002 "
        "00400244 00321000 00321040 "
        "00400004 00400250 00181012 001021D0 0038001A 0038001C 00402004 00080012 00080025 0040A032 "
        "0040A121 0040A120 00700082 "
        "30060008 300A0006 00321050 00380030"
    ),
    "street": "00101040 00080092",
    "city": "00102152 00380400",
    "phone": "00102154 00080094 00402010 00102155",
    "person_id": (
        "00080050 00200010 00401001 00402016 00402017 00101080 00400253 00380060 00101081 00380010 "
        "00120040 00120042 00400009 "
        "00402006 00402007 00380062 00400512 00400551"
    ),
    "health_plan_id": "00101050 00100050",
    "device": (
        "00181000 00181002 00181003 00181004 00181005 00181007 00181008 0018100A 0020000D "
        "0020000E 00080018 00181009 "
        "0018700A 00200052 00081155 00081195 00020003 00001000 00001001 0040A124 00080058"
    ),
    "age": "00101010",
}
TAGS = {tag: f"dicom.{type_}" for type_, tags in _BY_TYPE.items() for tag in tags.split()}
"""What the data element with a tag (eight hex digits, upper case) is."""

_told = partial(kind, "dicom", source="DICOM PS3.15 annex E, table E.1-1")
_GROUPS = "0002|0008|0010|0012|0018|0020|0032|0038|0040|0070|300[6AE]"
_GATES = (
    rf"\(?(?:{_GROUPS})(?:, ?|\|)[0-9A-Fa-f]{{4}}\)?",
    rf"\"(?:{_GROUPS})[0-9A-Fa-f]{{4}}\\{{0,3}}\"(?:\s?:| vr=| keyword=)",
    rf"\b(?:{_GROUPS})[0-9A-Fa-f]{{4}}(?:=|(?: value)? )[A-Z0-9]",
)
_NUMBER = rf"{ID}(?:[./]{ID})*"

RULES: tuple[Rule, ...] = (
    _told("person", ANY, "[[DOE^JANE]]", gates=_GATES),
    _told("mrn", _NUMBER, "[[{digit:8}]]", check=numbered),
    _told("date", DATE, "[[1945031{digit:1}]]"),
    _told("street", ANY, "[[10-River-Rd]]"),
    _told("city", ANY, "[[DAYTON]]"),
    _told("phone", r"\+?[0-9(][0-9()\- .]{5,20}", "[[555-0{digit:3}]]"),
    _told("person_id", _NUMBER, "[[A{digit:8}]]", check=numbered),
    _told("health_plan_id", _NUMBER, "[[W{digit:8}]]", check=numbered),
    _told("device", r"[A-Za-z0-9][A-Za-z0-9.\-]{2,63}", "[[SN{digit:6}]]"),
    _told("age", r"0?(?:9[0-9]|1[0-4][0-9])(?:Y\b|\b)", "[[09{digit:1}Y]]", check=numbered),
)

"""Fields of NCPDP telecommunication segments, told by segment and id: ``AM01.CA`` is the patient's first name.

Whoever reads a claim (the relay does) looks each field up in ``PLACES`` and calls the value ``ncpdp.<type>``. Source: NCPDP
Telecommunication Standard D.0: patient (AM01), prescriber (AM03), insurance (AM04), workers' compensation (AM06), claim
(AM07).
"""

from __future__ import annotations

from functools import partial

from recognizers.phi.dates import DATE
from recognizers.phi.ids import numbered
from recognizers.phi.positions import ANY, kind
from recognizers.rule import Rule

_BY_TYPE = {
    "person": "AM01.CA AM01.CB AM04.CC AM04.CD AM03.DR AM03.2J",
    "date": "AM01.C4 AM06.DY AM07.DE",
    "street": "AM01.CM AM03.2K",
    "city": "AM01.CN AM03.2M",
    "zip": "AM01.CP AM03.2P",
    "phone": "AM01.CQ AM03.PM",
    "email": "AM01.HN",
    "person_id": "AM01.CY AM07.D2 AM03.DB",
    "health_plan_id": "AM04.C2 AM04.C1 AM04.N5",
}
PLACES = {place: f"ncpdp.{type_}" for type_, places in _BY_TYPE.items() for place in places.split()}
"""What the field of a segment is."""

_told = partial(kind, "ncpdp", source="NCPDP Telecommunication Standard D.0")
_NUMBER = r"[A-Za-z0-9][A-Za-z0-9\-]*"

RULES: tuple[Rule, ...] = (
    _told(
        "person",
        ANY,
        "[[JOSEPH]]",
        gates=(
            r"NCPDP",
            r"AM0[0-9](?:[\x1c\x1d\x1e<|^]|\\x1|\\u001)",
            r"[1-9][0-9]{2}-(?:C[A-Z0-9]|D[0-9A-Z]|2[JKMP]|HN|PM)\)?[\"'\]]{0,2}\s?[=:]",
        ),
    ),
    _told("date", DATE, "[[1962061{digit:1}]]"),
    _told("street", ANY, "[[123-MAIN]]"),
    _told("city", ANY, "[[DAYTON]]"),
    _told("zip", r"[0-9]{5}(?:-?[0-9]{4})?", "[[34{digit:3}]]"),
    _told("phone", r"[0-9]{7,15}", "[[201555{digit:4}]]"),
    _told("email", r"[^\s@\"]+@[^\s@\"&]+", "[[{lower:5}@ward7]]"),
    _told("person_id", _NUMBER, "[[{digit:9}]]", check=numbered),
    _told("health_plan_id", _NUMBER, "[[{digit:9}]]", check=numbered),
)

"""Fields of NCPDP telecommunication segments, told by segment and id: ``AM01.CA`` is the patient's first name.

Whoever reads a claim (the relay does) looks each field up in ``PLACES`` and calls the value ``ncpdp.<type>``. Source: NCPDP
Telecommunication Standard D.0: patient (AM01), prescriber (AM03), insurance (AM04), other payers (AM05), workers'
compensation (AM06), claim (AM07), prior authorization (AM12), clinical (AM13), the transaction's header (AM00, so called
here), responses (AM21, AM22, AM25, AM28, AM29); NCPDP SCRIPT 8.1 and 10.6 (PTT, PVD, COO).
"""

from __future__ import annotations

from functools import partial

from recognizers.phi.dates import DATE
from recognizers.phi.ids import numbered
from recognizers.phi.positions import ANY, kind
from recognizers.rule import Rule

_BY_TYPE = {
    "person": "AM01.CA AM01.CB AM04.CC AM04.CD AM03.DR AM03.2J AM03.4E AM06.CL AM12.PE AM12.PF AM29.CA AM29.CB",
    "date": "AM01.C4 AM06.DY AM07.DE AM07.EP AM00.D1 AM05.E8 AM12.PB AM12.PC AM13.ZE AM29.C4",
    "street": "AM01.CM AM03.2K AM06.CG AM12.PG",
    "city": "AM01.CN AM03.2M AM06.CH AM12.PH",
    "zip": "AM01.CP AM03.2P AM06.CJ AM12.PK",
    "phone": "AM01.CQ AM03.PM AM06.CK",
    "email": "AM01.HN",
    "person_id": (
        "AM01.CY AM07.D2 AM07.EN AM07.EK AM07.EV AM03.DB AM03.DL AM06.DZ AM12.PY AM12.F3 AM21.F3 AM22.D2 AM05.A7 AM01.CZ"
    ),
    "health_plan_id": "AM04.C2 AM04.C1 AM04.N5 AM04.2A AM05.NU AM05.MJ AM25.C2 AM25.C1 AM28.NU AM28.MJ",
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
            r"AM[0-2][0-9](?:[\x1c\x1d\x1e<|^]|\\x1|\\u001)",
            r"\bAM0[1-7]\b",
            r"(?:<FS>|\\x1[cC]|\\u001[cC]|\x1c)C[A-D2-4]",
            r"\b[1-9][0-9]{2}-(?:C[A-Z0-9]|D[0-9A-Z]|2[AJKMP]|HN|PM|NU|E[NPV]|F3|PY)\b",
            r"\bC4(?:[\"']{0,2}\s?[=:]>?\s?[\"'\[]?| )(?:19|20)[0-9]{6}\b",
            r"\bC[AC][\"')]{0,2}\s?[=:]>?\s?[\"']?[A-Z][^=:]{1,48}\bC[BD][\"')]{0,2}\s?[=:]",
            r"\b(?:C2|D2)[\"']{0,2}\s?[=:]>?\s?[\"']?[A-Z0-9]{5,20}\b.{0,80}\b(?:D1|C[1-6CD]|C2|D7)[\"']{0,2}\s?[=:]",
            r"\bid=[\"']C[A-D2-4MNPQ][\"']",
            r"\b(?:PTT|PVD|COO)\+[0-9A-Z]{0,20}[+:]",
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

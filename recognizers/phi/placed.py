"""Values told by their place in small formats: licences' barcodes, lines of German practices, analysers' frames, passports.

Whoever reads such a format (the relay does) knows its elements and calls each value by what it is: ``placed.person``.
Source: AAMVA DL/ID Card Design Standard 2020, annex D; QMS/KBV xDT; ASTM E1394 and CLSI LIS02; ICAO Doc 9303 parts 4 to 6.
"""

from __future__ import annotations

from functools import partial

from recognizers.phi.dates import DATE
from recognizers.phi.ids import numbered
from recognizers.phi.positions import ANY, kind
from recognizers.rule import Rule

_told = partial(kind, "placed", source="AAMVA DL/ID Card Design Standard; KBV xDT; CLSI LIS02; ICAO Doc 9303")
_NUMBER = r"[A-Za-z0-9](?:[A-Za-z0-9\-./ ]*[A-Za-z0-9])?"
_IS = r"(?:[\"']?\s?[:=]\s?[\"']?)?"

RULES: tuple[Rule, ...] = (
    _told(
        "person",
        ANY,
        "[[HOFFMEISTER]]",
        gates=(
            rf"DAQ{_IS}[A-Z0-9\-]{{4,25}}[\s\S]{{1,80}}D(?:CS|CT|AA|AC|AB|BB|AG){_IS}[A-Z0-9]",
            rf"DCS{_IS}[A-Z][\s\S]{{1,80}}D(?:CT|AC|AD|BB|AQ){_IS}[A-Z0-9]",
            r"(?:^|[^0-9])0[0-9]{2}310[12][A-Za-z\x80-\xff]",
            r"(?:^|[^0-9])01[0-9]3103[0-3][0-9][01][0-9](?:19|20)[0-9]{2}",
            r"(?:^|[^0-9])0[0-9]{2}3(?:000|105|107|119|626)[A-Z0-9]",
            r"(?:FK|[Ff]eld|[Ff]eldkennung|[Kk]ennung)[ _:]{0,2}(?:3[016][0-9]{2}|8310)\b",
            r"(?:^|[^A-Za-z|])[PO]\|[0-9]{1,3}\|[^|\n]{0,64}\|",
            r"(?:^|[^A-Za-z|])R\|[0-9]{1,3}\|[^|\n]{0,40}\^",
            r"[PIACV][A-Z<][A-Z]{3}[A-Z0-9<]{10,80}<<",
            r"[A-Z0-9<]{9}[0-9][A-Z]{3}[0-9]{7}[MFX<][0-9]{7}",
            r"[0-9]{7}[MFX<][0-9]{7}[A-Z]{3}[A-Z0-9<]{5}",
        ),
    ),
    _told("date", rf"{DATE}|[0-9]{{8}}|[0-9]{{6}}", "[[1945031{digit:1}]]"),
    _told("street", ANY, "[[12-ELM-ST]]"),
    _told("city", ANY, "[[DAYTON]]"),
    _told("zip", r"[0-9]{5}(?:-?[0-9]{4})?|[A-Z0-9]{3,4} ?[A-Z0-9]{3}", "[[45{digit:3}]]"),
    _told("phone", r"[+0-9(][0-9 ()\-/.]{5,20}", "[[0201555{digit:4}]]"),
    _told("email", r"[^\s@\"]+@[^\s@\"&]+", "[[{lower:5}@ward7]]"),
    _told("license", _NUMBER, "[[S530441{digit:4}]]", check=numbered),
    _told("person_id", _NUMBER, "[[24112204{digit:2}]]", check=numbered),
    _told("health_plan_id", _NUMBER, "[[K2208173{digit:2}]]", check=numbered),
)

"""ASC X12 segments in text: each element of a person's a field that goes by what stands at its place, ``x12.person``.

Separators are read from the interchange's ISA segment, whose length is fixed, or taken as the usual ones (``*``, ``~``)
where segments stand alone in a line. Source: X12.5 (interchange control structure), 005010 implementation guides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from recognizers.phi.x12 import PLACES
from recognizers.rule import Field

QUALIFIERS: Mapping[str, Mapping[int, int]] = {
    "NM1": {3: 2, 4: 2, 5: 2, 7: 2, 9: 8},
    "N3": {1: 0, 2: 0},
    "N4": {1: 0, 3: 0, 6: 5},
    "DMG": {2: 0},
    "REF": {2: 1},
    "PER": {2: 0, 4: 3, 6: 5, 8: 7},
    "CLM": {1: 0},
    "CLP": {1: 0, 7: 0},
    "SBR": {3: 0},
    "INS": {12: 0},
    "PAT": {6: 0},
    "N1": {2: 1, 4: 3},
    "HCR": {2: 0},
    "COB": {2: 0},
    "ENT": {4: 3},
    "DTP": {3: 0},
    "DTM": {2: 1},
    "PWK": {6: 5},
    "BHT": {3: 1},
    "TRN": {2: 0},
    "BGN": {2: 1},
    "BPR": {9: 8, 15: 14},
    "RMR": {2: 1},
    "CTX": {1: 0},
    "IK4": {4: 0},
}
"""The elements that say something of a person, by segment, and the element that qualifies each; 0: none does."""

_ISA_CHARS = 106
_ISA = re.compile(r"(?<![A-Za-z0-9])ISA([^A-Za-z0-9\s])\d\d\1")
_SIGN = re.compile(
    rf"(?<![A-Za-z0-9])(?:{'|'.join(QUALIFIERS)})([*|^!+])|(?<![A-Za-z0-9])NM1([^\w\s\"'.\-=])[0-9A-Z]{{2,3}}\2[12]\2"
)
_MEMO_SEPARATORS = 16


_DESIGNATED = re.compile(
    r"(?<![A-Za-z0-9])((?:NM1|N1|N3|N4|DMG|REF|PER|CLM|CLP|SBR|INS|DTP)-?(?:0[1-9]|1[0-2]))\b(?:[\"']?\s?[=:]\s?|\s(?=[\"']))"
    r"(?:[\"']([^\"'\r\n]{1,128})|([^\s,;|\"'\]})*~]{1,128}))"
)
_BY_DESIGNATOR = {
    "x12.person": "NM103 NM104 NM105 PER02",
    "x12.health_plan_id": "NM109 REF02 SBR03",
    "x12.date": "DMG02 DTP03 INS12",
    "x12.street": "N301 N302",
    "x12.city": "N401",
    "x12.zip": "N403",
    "x12.phone": "PER04 PER06",
    "x12.account": "CLM01 CLP01 CLP07",
}
_DESIGNATORS = {place: kind for kind, places in _BY_DESIGNATOR.items() for place in places.split()}
"""What a printed reference designator (``NM103=DOE``) mostly is, its qualifier not being there."""


SIGNS = (_SIGN, _DESIGNATED)
"""Where none of them matches, nothing is told."""


def fields(text: str) -> Iterator[Field]:
    """Yield the elements of all segments in ``text``, and those printed by their reference designators."""
    for printed in _DESIGNATED.finditer(text):
        kind = _DESIGNATORS.get(printed[1].replace("-", ""))
        if kind is not None:
            yield Field(kind, *printed.span(printed.lastindex or 0), exact=True)
    sign = _SIGN.search(text)
    if sign is None:
        return
    at, element, end = 0, sign[1] or sign[2], "~"
    if element in ":~>":
        end = "'"
    for envelope in _ISA.finditer(text):
        yield from _segments(text, at, envelope.start(), element, end)
        at = envelope.start()
        element, last = envelope[1], text[at + _ISA_CHARS - 1 : at + _ISA_CHARS]
        end = last if last and not last.isalnum() and last != element else "~"
    yield from _segments(text, at, len(text), element, end)


def _segments(text: str, start: int, stop: int, element: str, end: str) -> Iterator[Field]:
    for segment in _expression(element, end).finditer(text, start, stop):
        places = QUALIFIERS[segment[1]]
        begins, values = [segment.start(1)], [segment[1]]
        at = segment.start(2)
        for value in segment[2].split(element):
            begins.append(at)
            values.append(value)
            at += len(value) + 1
        for place, qualifier in places.items():
            if place < len(values) and values[place]:
                qualified = f".{values[qualifier]}" if 0 < qualifier < len(values) else ""
                kind = PLACES.get(f"{segment[1]}-{place}{qualified}")
                if kind is not None:
                    yield Field(kind, begins[place], begins[place] + len(values[place]), exact=True)


@lru_cache(maxsize=_MEMO_SEPARATORS)
def _expression(element: str, end: str) -> re.Pattern[str]:
    """Return what finds a segment: its name, and its elements up to the end of segment, line or quoted text."""
    names = "|".join(sorted(QUALIFIERS, key=len, reverse=True))
    ends = "".join({end, "~", "<", ">"} - {element})
    return re.compile(
        # Not behind a separator: IK3 tells of a segment CLM.
        rf"(?<![A-Za-z0-9{re.escape(element)}])({names}){re.escape(element)}"
        rf"((?:(?! (?:{names}){re.escape(element)})[^{re.escape(ends)}\r\n\"\\]){{1,512}})"
    )

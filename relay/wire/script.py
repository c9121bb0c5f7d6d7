"""NCPDP SCRIPT messages in EDIFACT syntax: each of a person's elements a field that goes by what it is, ``ncpdp.person``.

``PTT+1+19540720+DOE:JANE:Q+F+88123:94+12 ELM ST:DAYTON:OH:45402+9375550188:TE'``: segments end with an apostrophe, elements
are divided by ``+``, their components by ``:``. Source: NCPDP SCRIPT 8.1 and 10.6: PTT, PVD, COO; ISO 9735.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.rule import Field

_SEGMENT = re.compile(r"(?<![A-Za-z0-9])(PTT|PVD|COO)\+((?:\?.|[^'\r\n?]){4,1024})")
_NAMED = {"PTT": (3,), "PVD": (5, 10), "COO": (5,)}
"""Where a person's name stands: the patient's, the prescriber's and the supervisor's, the cardholder's."""
_NUMBERED = {
    "PTT": {5: "ncpdp.person_id"},
    "PVD": {2: "ncpdp.person_id"},
    "COO": {4: "ncpdp.health_plan_id", 6: "ncpdp.health_plan_id"},
}
_DATED = {"PTT": 2}
_ADDRESS = ("ncpdp.street", "ncpdp.city", "", "ncpdp.zip")
_CONTACTS = frozenset({"TE", "BN", "HP", "WP", "CP", "NP", "PH", "FX"})
_MAILBOX = "EM"

SIGNS = (_SEGMENT,)
"""Where none of them matches, nothing is told."""


def fields(text: str) -> Iterator[Field]:
    """Yield the elements of persons in all segments in ``text``."""
    for segment in _SEGMENT.finditer(text):
        name, at = segment[1], segment.start(2)
        for place, element in enumerate(segment[2].split("+"), 1):
            if element:
                yield from _element(name, place, element, at)
            at += len(element) + 1


def _element(segment: str, place: int, element: str, at: int) -> Iterator[Field]:
    parts = element.split(":")
    end = at + len(element)
    kind = _NUMBERED[segment].get(place)
    if place in _NAMED[segment] and _CONTACTS.isdisjoint(parts):
        for part in parts:
            if len(part) > 1:
                yield Field("ncpdp.person", at, at + len(part), exact=True)
            at += len(part) + 1
    elif place == _DATED.get(segment):
        yield Field("ncpdp.date", at, end, exact=True)
    elif kind is not None:
        yield Field(kind, at, at + len(parts[0]), exact=True)
    elif len(parts) > 1 and parts[1] in _CONTACTS:
        yield Field("ncpdp.phone", at, at + len(parts[0]), exact=True)
    elif len(parts) > 1 and parts[1] == _MAILBOX:
        yield Field("ncpdp.email", at, at + len(parts[0]), exact=True)
    elif len(parts) > len(_ADDRESS) - 1 and len(parts[2]) == len("OH"):
        for kind, part in zip(_ADDRESS, parts, strict=False):
            if kind and part:
                yield Field(kind, at, at + len(part), exact=True)
            at += len(part) + 1

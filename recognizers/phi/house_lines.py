"""Telephone numbers of a house: what patients are told to call, what its switchboard, its lifts and its trunks have.

``Reply STOP or call 614-555-0100``, ``To refill, call … and press 2``, ``SIP trunk DID …``, ``scheduling line … busy``. A
house asks *you* to call *us*; somebody asks to be called back. Where a record has more of a person than a number, none is
the house's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from recognizers.rule import Span

_LINES = frozenset({"phone", "fax"})
_BEFORE_CHARS = 72
_BEHIND_CHARS = 56
_SOMEBODYS = re.compile(
    r"\b(?:me|my|him|his|her|hers|them|their|mobile|cell|home|wife|husband|son|daughter|mom|mum|dad|mother|father|pt|patient"
    r"|client|member|guarantor|spouse|kin|caller(?! ?id)|callback|called|left|lvm|vm|voicemail)\b",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"\b(?:call|dial|phone|text|contact|ring|reach)(?: (?:us|the (?:[a-z]+ ){0,2}[a-z]+|our (?:[a-z]+ ){0,2}[a-z]+))?"
    r"(?: back)?(?: at| on)?:? \Z",
    re.IGNORECASE,
)
_YOU = re.compile(
    r"\b(?:your (?:visit|appointment|appt|bill|account|prescription|refill|results?|provider|doctor|care|order|balance|test)"
    r"|us|our|questions|patients (?:may|can|should)|press [0-9*#]|reply|opt[ -]out|unsubscribe|option [0-9])\b",
    re.IGNORECASE,
)
"""What a house says to those it calls; ``when you can`` is said to it."""
_LINE = re.compile(
    r"\b(?:(?:main|central|front desk|reception|scheduling|appointments?|billing|advice|nurse advice|after[ -]hours|crisis"
    r"|information|support|elevator|lift|alarm|refill|pharmacy|switchboard)(?: [a-z]+)? (?:line|desk|queue|panel)s?"
    r"(?: dials| on [a-z]+)?|elevator phone line|main number|hospital number|(?:paging|hospital) operator|switchboard"
    r"|answering service|modem dial|trunk(?: did)?|(?-i:DID|DNIS)|caller ?id set to|number on (?:the )?(?:form|letter|card)"
    r"|letter ?(?:head|foot(?:er)?)[^\n]{0,40})[:,]? (?:9,)?\Z",
    re.IGNORECASE,
)
"""Lines that a house has; a billing phone, an inbound number and a caller's ID may be anybody's."""


def without_house_lines(text: str, found: Sequence[Span]) -> list[Span]:
    """Return the spans of a text without a house's numbers, if numbers are all that it has."""
    lines = [span for span in found if span.type in _LINES]
    if not lines or not all(span.type == "url" or _is_of_one(span, lines) for span in found):
        return list(found)
    houses = [line for line in lines if _is_house_line(text, line)]
    return [span for span in found if not _is_of_one(span, houses)]


def _is_of_one(span: Span, lines: Sequence[Span]) -> bool:
    """Say whether a span is one of the numbers, or what another rule takes it for."""
    return any(span.start < line.end and line.start < span.end for line in lines)


def _is_house_line(text: str, span: Span) -> bool:
    before = text[max(0, span.start - _BEFORE_CHARS) : span.start]
    if _SOMEBODYS.search(before) is not None:
        return False
    if _LINE.search(before) is not None:
        return True
    return _CALLED.search(before) is not None and _YOU.search(before + text[span.end : span.end + _BEHIND_CHARS]) is not None

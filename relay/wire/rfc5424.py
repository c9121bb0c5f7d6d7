"""RFC 5424: the header, and structured data with its three escapes (sections 6 and 6.3.3).

Relays before us are lax, so names and values are taken as they come as long as the structure holds: header fields over
their length, UTF-8 where only ASCII may stand, a bare ``]`` inside a quoted value. What breaks the structure is damage.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from relay.wire.draft import Draft
from relay.wire.json_text import read_string

PRI = r"<(?P<pri>0|[1-9][0-9]?|1[0-8][0-9]|19[01])>"
"""0 to 191 without leading zeros (section 6.2.1); anything else is text."""

HEADER_LIMITS_OCTETS = {"hostname": 255, "appname": 48, "procid": 128, "msgid": 32}
NAME_LIMIT_OCTETS = 32
"""SD-ID and PARAM-NAME (section 6.3)."""

_TIMESTAMP = (
    r"(?:-|[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?)"
)
_SETS_OUT = re.compile(rf"{PRI}(?:1|[1-9][0-9]{{0,2}}(?= (?:-|[0-9]{{4}}-))) (?:{_TIMESTAMP}(?: |\Z))?")
"""A version and a time; behind version 1, which nobody takes for a word of a message, the time may be missing."""

HEADER = re.compile(
    rf"{PRI}(?P<version>[1-9][0-9]{{0,2}}) (?P<timestamp>{_TIMESTAMP}) (?P<hostname>[^ ]+) (?P<appname>[^ ]+)"
    r" (?P<procid>[^ ]+) (?P<msgid>[^ ]+) (?:-(?P<bare> |\Z)|(?=\[))"
)
"""Up to the structured data; with ``bare``, up to the message."""

_NAME = r"""[^ =\]"\[]+"""
_ID = re.compile(rf"\[({_NAME})")
_PARAM = re.compile(rf' +({_NAME})="([^"\\]*+(?:\\.[^"\\]*+)*+)"', re.DOTALL)
_ESCAPE = re.compile(r'\\(["\\\]])')


class Param(NamedTuple):
    """Where a parameter's name and value stand, between ``=`` and the quotes."""

    name: tuple[int, int]
    value: tuple[int, int]


class Element(NamedTuple):
    """Where an element's SD-ID stands, and its parameters."""

    id: tuple[int, int]
    params: list[Param]


def structured_data(text: str, at: int) -> tuple[list[Element], int]:
    """Return the elements from ``at`` on, and where the last whole one ends."""
    elements: list[Element] = []
    while True:
        opening = _ID.match(text, at)
        if opening is None:
            return elements, at
        end = opening.end()
        params: list[Param] = []
        while True:
            param = _PARAM.match(text, end)
            if param is None:
                break
            end = param.end()
            params.append(Param(param.span(1), param.span(2)))
        if not text.startswith("]", end):
            return elements, at
        elements.append(Element(opening.span(1), params))
        at = end + 1


def unescape(value: str) -> str:
    """Undo the three escapes; a backslash before anything else is a backslash."""
    return _ESCAPE.sub(r"\1", value) if "\\" in value else value


def parse(draft: Draft) -> int | None:
    """Read header and structured data; return where the message begins, or ``None`` if this is not RFC 5424.

    A damaged record's rest, from where its structure breaks, becomes one slot.
    """
    text = draft.text
    header = HEADER.match(text)
    if header is None:
        return _damaged_header(draft)
    for name, limit_octets in HEADER_LIMITS_OCTETS.items():
        start, end = header.span(name)
        if end - start > 1 or text[start] != "-":
            draft.slot(start, end, False, b"", limit_octets)
    if header["bare"] is not None:
        return header.end()
    elements, at = structured_data(text, header.end())
    for element in elements:
        draft.slot(*element.id, False, b"", NAME_LIMIT_OCTETS)
        for name_span, value_span in element.params:
            draft.slot(*name_span, False, b"", NAME_LIMIT_OCTETS)
            _value(draft, text[slice(*name_span)], *value_span)
    if elements and (at == len(text) or text[at] == " "):
        return min(at + 1, len(text))
    draft.damaged = True
    draft.slot(at, len(text))
    return len(text)


def _damaged_header(draft: Draft) -> int | None:
    begun = _SETS_OUT.match(draft.text)
    if begun is None:
        return None
    draft.damaged = True
    draft.slot(begun.end(), len(draft.text))
    return len(draft.text)


def _value(draft: Draft, name: str, start: int, end: int) -> None:
    if draft.text.find("\\", start, end) < 0:
        draft.value(name, start, end)
    else:
        plain = draft.plain(start, end, _ESCAPE, lambda escape: escape[1])
        read_string(draft, name, start, end, plain)

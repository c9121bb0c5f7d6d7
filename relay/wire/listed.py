"""Segments of HL7 and X12 as programs print them once split: lists of quoted strings, ``['PID', '1', '', '123', …]``.

Each element that may be a person's is a field that goes by what stands at its place, as in the segment itself. The segment's
name is the list's first string, or stands before the list. Source: HL7 v2.5.1 chapter 2; ASC X12 005010.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.phi import hl7, x12
from recognizers.rule import Field
from relay.wire.x12 import QUALIFIERS

_NAMES = "PID|NK1|GT1|IN1|IN2|PV1|MRG|PD1|OBR|ORC|NM1|N3|N4|DMG|REF|PER|CLM|SBR|CLP|DTP|INS|PAT"
_LIST = re.compile(
    rf"[\[(]\s?([\"'])({_NAMES})\1(?=\s?,)|\b({_NAMES})\b[^\[\]\r\n]{{0,24}}[\[(]\s?(?=[\"'][^\"'\r\n]{{0,256}}[\"']\s?,)"
)
_ITEM = re.compile(r"\s?,?\s?(?:'([^'\r\n]{0,512})'|\"([^\"\r\n]{0,512})\")")
_ITEMS_MAX = 64

SIGNS = (
    re.compile(rf"[\[(]\s?[\"']({_NAMES})[\"']\s?,"),
    re.compile(rf"\b({_NAMES})\b[^\[\]\r\n]{{0,24}}[\[(]\s?[\"'][^\"'\r\n]{{0,256}}[\"']\s?,"),
)
"""Where none of them matches, nothing is told."""


def fields(text: str) -> Iterator[Field]:
    """Yield the elements of persons in the lists of segments in ``text``."""
    for opened in _LIST.finditer(text):
        name, at = opened[2] or opened[3], opened.end()
        items = [(at, at)]
        while len(items) < _ITEMS_MAX and (item := _ITEM.match(text, at)) is not None:
            items.append(item.span(item.lastindex or 0))
            at = item.end()
        if len(items) > 1 and text[slice(*items[1])] == name:
            del items[0]
        values = [text[start:end] for start, end in items]
        if name in QUALIFIERS:
            for place, qualifier in QUALIFIERS[name].items():
                if place < len(values) and values[place]:
                    qualified = f".{values[qualifier]}" if 0 < qualifier < len(values) else ""
                    kind = x12.PLACES.get(f"{name}-{place}{qualified}")
                    if kind is not None:
                        yield Field(kind, *items[place], exact=True)
            continue
        for place, item_at in enumerate(items):
            if values[place]:
                for kind in hl7.PLACES.get(f"{name}-{place}", ()):
                    yield Field(kind, *item_at, exact=True)

"""Passports and identity cards as machines read them: names, numbers and dates of the zone at the foot, ``placed.person``.

``P<UTOERIKSSON<<ANNA<MARIA<<<<`` and ``L898902C36UTO7408122F1204159ZE184226B<<<<<10``: two lines of 44 or 36, or three of
30 characters. Source: ICAO Doc 9303, part 4 section 4.2, part 5 section 4.2, part 6 section 4.2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.rule import Field

_NAMES = re.compile(r"(?<![A-Z0-9<])(?:[PVIAC][A-Z<][A-Z<]{3})?(?=[A-Z])([A-Z<]{2,36}?<<[A-Z]+(?:<[A-Z]+){0,4})<{2,40}")
_TWO = re.compile(r"(?<![A-Z0-9<])([A-Z0-9<]{9})[0-9][A-Z]{1,3}<{0,2}([0-9]{6})[0-9][MFX<]([0-9]{6})[0-9]([A-Z0-9]{0,14})")
_THREE = re.compile(r"(?<![A-Z0-9<])[IAC][A-Z<][A-Z]{3}([A-Z0-9]{6,9})<{0,3}[0-9<]([A-Z0-9]{0,15})<*(?![A-Z])")
_THREE_DATES = re.compile(r"(?<![A-Z0-9<])([0-9]{6})[0-9][MFX<]([0-9]{6})[0-9][A-Z<]{3}[A-Z0-9<]{11}")

SIGNS = (_NAMES, _TWO, _THREE_DATES)
"""Where none of them matches, nothing is told."""


def fields(text: str) -> Iterator[Field]:
    """Yield the person, the numbers and the dates in the zones in ``text``."""
    for zone in _NAMES.finditer(text):
        for part in re.finditer(r"[A-Z]+(?:<[A-Z]+)*", zone[1]):
            at = zone.start(1)
            yield Field("placed.person", at + part.start(), at + part.end(), exact=True)
    for zone in _TWO.finditer(text):
        yield Field("placed.person_id", *zone.span(1), exact=True)
        yield Field("placed.date", *zone.span(2), exact=True)
        yield Field("placed.date", *zone.span(3), exact=True)
        if zone[4]:
            yield Field("placed.person_id", *zone.span(4), exact=True)
    dates = _THREE_DATES.search(text)
    if dates is not None:
        yield Field("placed.date", *dates.span(1), exact=True)
        yield Field("placed.date", *dates.span(2), exact=True)
        for zone in _THREE.finditer(text):
            yield Field("placed.person_id", *zone.span(1), exact=True)

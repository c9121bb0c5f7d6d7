r"""NCPDP telecommunication segments in logs: each of a person's a field that goes by what it is, ``ncpdp.person``.

Segments begin with a record separator, fields with a field separator; logs show them raw, or as ``<RS>`` and ``<FS>``,
``\\x1e`` and ``\\x1c``, as bars or carets, or leave them out. Programs also print a field's number before its id
(``310-CA=JANE``). Source: NCPDP Telecommunication Standard D.0, segment usage; data dictionary (field numbers).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.phi.ncpdp import PLACES
from recognizers.rule import Field

_SEPARATOR = r"[\x1c\x1d\x1e]|<[FRG]S>|\\x1[c-eC-E]|\\u001[c-eC-E]"
_FIELD = re.compile(rf"(?:{_SEPARATOR})(?:AM([0-9]{{2}})|([A-F0-9][A-Z0-9])((?:(?!{_SEPARATOR})[^\r\n]){{1,128}}))")
_SEGMENT = re.compile(rf"(?:^|{_SEPARATOR}|[^A-Za-z0-9])(AM[0-9]{{2}})(?={_SEPARATOR})")
_BARRED = re.compile(r"[|^](?:AM([0-9]{2})|([A-F0-9][A-Z0-9])([^|^\r\n]{1,128}))(?=[|^]|[\s\"']|\Z)")
_BARRED_SEGMENT = re.compile(r"(?<![A-Za-z0-9])(AM[0-9]{2})(?=[|^][A-F0-9][A-Z0-9])")

_ALONE = {place.partition(".")[2]: place for place in reversed(PLACES)}
"""A field's place by its id alone: most ids stand in one segment only."""
_IDS = "|".join(sorted(_ALONE))
_BARE = re.compile(
    r"(?<![A-Za-z0-9|^])(CA|CB|C4|C2|C1|CM|CN|CP|CQ|CY)(?=[A-Z0-9])((?:(?! "
    r"[A-Z0-9]{2}[A-Z0-9])[^,;|\r\n]){2,64})"
)
"""Some print fields without separators, side by side."""
_NUMBERED = re.compile(
    rf"\b[1-9]\d{{2}}-({_IDS})\)?[\"'\]]{{0,2}}\s?[=:]\s?(?:[\"']([^\"'\r\n]{{1,128}})|([^\s,;|\"'\]}})]{{1,128}}))"
)


SIGNS = (
    _NUMBERED,
    _SEGMENT,
    _BARRED_SEGMENT,
    _BARE,
)
"""Where none of them matches, nothing is told."""


def fields(text: str) -> Iterator[Field]:
    """Yield the fields of all segments in ``text``."""
    if "-C" in text or "-D" in text:
        for field in _NUMBERED.finditer(text):
            yield Field(PLACES[_ALONE[field[1]]], *field.span(field.lastindex or 0), exact=True)
    if "AM0" not in text:
        if "NCPDP" in text:
            for field in _BARE.finditer(text):
                yield Field(PLACES[_ALONE[field[1]]], *field.span(2), exact=True)
        return
    for begins, expression in ((_SEGMENT, _FIELD), (_BARRED_SEGMENT, _BARRED)):
        first = begins.search(text)
        if first is None:
            continue
        segment = first[1]
        for field in expression.finditer(text, first.end(1)):
            if field[1] is not None:
                segment = f"AM{field[1]}"
            elif (kind := PLACES.get(f"{segment}.{field[2]}")) is not None:
                yield Field(kind, *field.span(3), exact=True)

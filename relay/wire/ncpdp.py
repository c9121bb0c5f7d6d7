r"""NCPDP telecommunication segments in logs: each of a person's a field that goes by what it is, ``ncpdp.person``.

Segments begin with a record separator, fields with a field separator; logs show them raw, or as ``<RS>`` and ``<FS>``,
``\\x1e`` and ``\\x1c``, ``^^`` and ``^\\``. Source: NCPDP Telecommunication Standard D.0, segment usage.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.phi.ncpdp import PLACES
from recognizers.rule import Field

_SEPARATOR = r"[\x1c\x1d\x1e]|<[FRG]S>|\\x1[c-eC-E]|\\u001[c-eC-E]"
_FIELD = re.compile(rf"(?:{_SEPARATOR})(?:AM([0-9]{{2}})|([A-F0-9][A-Z0-9])((?:(?!{_SEPARATOR})[^\r\n]){{1,128}}))")
_BARE = re.compile(r"(?<!\S)(CA|CB|C4|C2|CM|CN|CP|CQ|CY)(?=[A-Z0-9])([^\s,;]{2,64})")
"""Some print fields without separators, a word each."""

_SEGMENT = re.compile(rf"(?:^|{_SEPARATOR}|[^A-Za-z0-9])(AM[0-9]{{2}})(?={_SEPARATOR})")


def fields(text: str) -> Iterator[Field]:
    """Yield the fields of all segments in ``text``."""
    if "NCPDP" in text and "AM0" not in text:
        for field in _BARE.finditer(text):
            yield Field(PLACES[f"{'AM04' if field[1] == 'C2' else 'AM01'}.{field[1]}"], *field.span(2), exact=True)
    if "AM0" not in text:
        return
    first = _SEGMENT.search(text)
    if first is None:
        return
    segment = first[1]
    for field in _FIELD.finditer(text, first.end(1)):
        if field[1] is not None:
            segment = f"AM{field[1]}"
        elif (kind := PLACES.get(f"{segment}.{field[2]}")) is not None:
            yield Field(kind, *field.span(3), exact=True)

r"""Frames of laboratory analysers (ASTM E1394, CLSI LIS02): fields of patients, orders and results, ``placed.person``.

``<STX>2P|1||88120||Doe^Jane||19450312|F``, ``3O|1|2411220473||^^^TSH``: a frame's number, the record's letter, its
number and then fields by their place. Source: CLSI LIS02-A2 sections 7, 8 and 9.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.rule import Field

_PLACES = {
    "P": {
        "placed.person_id": (3, 4, 5),
        "placed.person": (6, 7, 14),
        "placed.date": (8, 24),
        "placed.street": (11,),
        "placed.phone": (13,),
    },
    "O": {
        "placed.person_id": (3, 4),
        "placed.date": (7, 8, 9, 15, 23),
        "placed.person": (11, 17),
        "placed.phone": (18,),
    },
    "R": {"placed.date": (12, 13), "placed.person": (11,)},
}
_BY_PLACE = {
    record: {place: kind for kind, places in kinds.items() for place in places} for record, kinds in _PLACES.items()
}
_RECORD = re.compile(
    r"(?:^|[\r\n\x02>\"' :]|\\[rn]|\\x02|\\u0002)[0-7]?([POR])\|([0-9]{1,3})\|([^\r\n\x03\"]{6,1024})", re.MULTILINE
)
_ENDS = re.compile(r"<(?:CR|ETX|ETB|LF)>|\\r|\\n|\\x0d|\\x03|\\u000[3dD]")
_DATE = re.compile(r"(?:19|20)[0-9]{2}[01][0-9][0-3][0-9](?:[0-9]{4}(?:[0-9]{2})?)?")
_DIVIDERS_MIN = 3

SIGNS = (_RECORD,)
"""Where none of them matches, nothing is told."""


def fields(text: str) -> Iterator[Field]:
    """Yield the fields of persons in the frames in ``text``."""
    for record in _RECORD.finditer(text):
        if record[3].count("|") < _DIVIDERS_MIN:
            continue
        end = _ENDS.search(record[3])
        places = _BY_PLACE[record[1]]
        at = record.start(3)
        for place, value in enumerate(record[3][: end.start() if end is not None else None].split("|"), 3):
            kind = places.get(place)
            if kind is not None and _fits(kind, value):
                yield Field(kind, at, at + len(value), exact=True)
            at += len(value) + 1


def _fits(kind: str, value: str) -> bool:
    if kind == "placed.date":
        return _DATE.fullmatch(value) is not None
    if kind == "placed.person":
        return any(map(str.isalpha, value))
    return any(map(str.isdigit, value))

r"""Lines of German practices' interfaces (xDT: GDT, LDT, BDT, ADT): each of a person's a field, ``placed.person``.

``0173101Hoffmann\r\n``: three digits for the line's length with its end, four for the field, then the value; programs print
``FK 3101 = Hoffmann``, too. A line alone must have about the length it says; two or more known ones prove each other.
Source: QMS, GDT 2.1 and 3.0, "Feldverzeichnis"; KBV, LDT 3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.rule import Field

_ELEMENTS = {
    "placed.person": "3101 3102 3120 3201 3202 8990",
    "placed.date": "3103 3203 6200 8432 8439",
    "placed.person_id": "3000 3105 6201 8310 8311 0212",
    "placed.health_plan_id": "3119",
    "placed.zip": "3112 3121",
    "placed.city": "3106 3113 3122",
    "placed.street": "3107",
    "placed.phone": "3618 3626 3628 0208 0209",
    "placed.email": "3619 0218",
}
_BY_ID = {element: kind for kind, elements in _ELEMENTS.items() for element in elements.split()}
_NAMED = frozenset({"placed.person", "placed.city", "placed.street"})
"""Their values begin with a letter."""

_LINE = re.compile(r"(?:(?<![0-9A-Za-z])|(?<=\\[nr]))(0[0-9]{2})([0-9]{4})([^\r\n\\\"|<>]{2,60})")
_PRINTED = re.compile(
    r"\b(?:FK|[Ff]eld|[Ff]eldkennung|[Kk]ennung)[ _:]{0,2}([0-9]{4})[\"')]?(?: ?[=:(] ?[\"'(]?| [\"'])([^\s\"',;()]{2,60})"
)
_AROUND_CHARS = len("0173101\r\n")
_ASTRAY_CHARS = 4
"""An umlaut of two octets, a line's end that was not counted."""
_LINES_MIN = 2

SIGNS = (re.compile(r"(?<![0-9])0[0-9]{2}(?:3[0126][0-9]{2}|8310)[^\s]"), _PRINTED)
"""Where none of them matches, nothing is told."""


def fields(text: str) -> Iterator[Field]:
    """Yield the values of a person's fields in ``text``."""
    lines = [line for line in _LINE.finditer(text) if _is_told(line[2], line[3])]
    together = len({line[2] for line in lines}) >= _LINES_MIN
    for line in lines:
        if together or abs(int(line[1]) - len(line[3]) - _AROUND_CHARS) <= _ASTRAY_CHARS:
            yield Field(_BY_ID[line[2]], *line.span(3), exact=True)
    for printed in _PRINTED.finditer(text):
        if _is_told(printed[1], printed[2]):
            yield Field(_BY_ID[printed[1]], *printed.span(2), exact=True)


def _is_told(element: str, value: str) -> bool:
    kind = _BY_ID.get(element)
    return kind is not None and (kind not in _NAMED or value[0].isalpha())

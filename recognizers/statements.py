"""SQL that names a value by its column's place: ``INSERT INTO users (name, password) VALUES ('bob', 'x')``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from recognizers.rule import Field
from recognizers.syntax import NAME_CHARS_MAX

_COLUMNS_MAX = 256

_INSERT = re.compile(
    r"(?i)\b(?:insert|replace)\s+(?:ignore\s+)?into\s+[^\s(]{1,128}\s*\(([^()]{1,8192})\)\s*values?\s*(?=\()"
)
_LITERAL = re.compile(
    r"""\s*(?:[NEBXnebx]?'(?P<quoted>(?:[^'\\]|''|\\.)*+)'|(?P<call>\w+\s*\((?:[^()']|'[^']*'|\((?:[^()']|'[^']*')*\))*\)[^,()]*)|(?P<bare>[^,()']*))\s*([,)])""",
    re.DOTALL,
)
_NEXT_ROW = re.compile(r"\s*,?\s*\(")


def _inserts(text: str, start: int, stop: int) -> Iterator[Field]:
    for match in _INSERT.finditer(text, start, stop):
        columns = [column.strip(' \t\r\n"`[]')[:NAME_CHARS_MAX] for column in match[1].split(",", _COLUMNS_MAX)]
        at = match.end()
        while (row := _NEXT_ROW.match(text, at, stop)) is not None:
            at = row.end()
            for column in columns:
                value = _LITERAL.match(text, at, stop)
                if value is None:
                    return
                at = value.end()
                group = "bare" if value["quoted"] is None else "quoted"
                if value["call"] is not None:
                    yield from _in_call(text, column, *value.span("call"))
                elif value.start(group) < value.end(group):
                    yield Field(column, *value.span(group), exact=True)
                if value[4] == ")":
                    break


_IN_QUOTES = re.compile(r"'([^']+)'")


def _in_call(text: str, column: str, start: int, end: int) -> Iterator[Field]:
    """Yield the first string that a function is told: ``crypt('x', gen_salt('bf'))``."""
    for match in islice(_IN_QUOTES.finditer(text, start, end), 1):
        yield Field(column, match.start(1), match.end(1), exact=True)


INSERTS = (_inserts,)

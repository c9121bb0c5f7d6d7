"""SQL that names a value by its column's place: ``INSERT INTO users (name, password) VALUES ('bob', 'x')``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from recognizers.chosen import typed
from recognizers.rule import WORDS, Field
from recognizers.syntax import NAME_CHARS_MAX
from recognizers.values import is_id, looks_random

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


_SELECT = re.compile(r"(?i)\bfrom\s+[\w.\"`\[]{0,64}?(?:credential|passw|secret|api_?key|token)[\w.\"`\]]{0,32}[;\s]")
_CELL = re.compile(r"(?<=\|)\s{0,64}([^\s|]{6,128})\s{0,64}(?=\|)")
_DRAWN = re.compile(r"(?=.*\d)(?=.*[A-Za-z]).*(?:[a-z].*[A-Z]|[A-Z].*[a-z]|[!@#$%^&*+?~]).*|(?=.*\d.*\d)[a-z\d]+")


_EXPORT = re.compile(
    r"(?i)\b(?:keepass\w{0,2}|bitwarden|lastpass|dashlane|passwords?|logins?|credentials)[ _.\-]"
    r"(?:csv|export|import|dump|backup)\b"
)
_CSV_CELL = re.compile(r"(?<=[,;\t\"])([^\s,;\"]{6,128})(?=[,;\t\"]|\s|\Z)")


def _selected(text: str, start: int, stop: int) -> Iterator[Field]:
    """Yield the cells of a table of credentials that look drawn or typed: ``SELECT … FROM credential; | 1 | bob | x |``."""
    for table, sign, cells in ((_SELECT, "|", _CELL), (_EXPORT, ",", _CSV_CELL)):
        header = table.search(text, start, stop)
        if header is None or text.find(sign, header.end(), stop) < 0:
            continue
        for cell in cells.finditer(text, header.end(), stop):
            value = cell[1]
            if _DRAWN.fullmatch(value) and not is_id(value) and "://" not in value and (typed(value) or looks_random(value)):
                yield Field("password", *cell.span(1), True, -1, WORDS)


STATEMENTS = (_inserts, _selected)

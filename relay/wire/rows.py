"""Rows under a header in one text (CSV, TSV and their kin, RFC 4180): each cell a field that goes by its column's name.

A header is a line of two or more names, divided by one sign; the rows after it have as many cells. ``header=[a;b]
row=[1;2]`` is one, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from recognizers.rule import Field
from recognizers.values import PSEUDONYM

_NAME = r"\"?[A-Za-z][A-Za-z0-9_ .#/\-]{0,40}\"?"
_HEADER = re.compile(rf"{_NAME}(?:([,;|\t]) ?{_NAME})(?:\1 ?{_NAME}){{0,127}}")
_BREAK = re.compile(r"\r\n|[\r\n]|\\r\\n|\\[rn]|#012|\][^\[\r\n]{0,24}\[")
_HEADERS_MAX = 16
_ROWS_MAX = 1_024
_CELLS_MAX = 256

Cell = tuple[int, int]


class Columns(NamedTuple):
    """A header: what each cell of the rows after it is called, and the sign that divides them."""

    names: tuple[str, ...]
    divider: str

    def row(self, text: str, start: int, end: int) -> list[Field]:
        """Return the cells of ``text[start:end]`` by their columns' names; none if it is no row of this table."""
        row = cells(text, start, end, self.divider)
        if len(row) != len(self.names):
            return []
        told = []
        personal = any(_PERSONAL.search(name) for name in self.names)
        for name, (begin, stop) in zip(self.names, row, strict=True):
            if begin == stop:
                continue
            if not _fits(name, text[begin:stop]) or text[begin - 1 : begin] == " ":
                return []
            told.append(Field(name, begin, stop, exact=True))
            if personal and name.lower() in _LITTLE:
                told.append(Field(f"someone.{name}", begin, stop, exact=True))
        return told


_PERSONAL = re.compile(
    r"(?i)mrn|ssn|dob|birth|patient|member|first|last|surname|given|family|"
    r"phone|e-?mail|street|zip|claim|visit"
)
_LITTLE = frozenset({"name", "nm", "full", "first", "last", "middle", "given", "family", "address", "addr"})
_NUMBERED = re.compile(r"(?i)(?:date|dob|phone|mobile|fax|zip|ssn|mrn|npi|\bage|lat|lon|lng)$")
_NAMED = re.compile(r"(?i)(?:first|last|given|family|surname|forename|city|street|mail)(?:[_ ]?name)?$")


def _fits(name: str, value: str) -> bool:
    """Say whether a value may stand in a column: a date has digits, a name's first character is a letter."""
    if _NUMBERED.search(name):
        return any(map(str.isdigit, value))
    return _NAMED.search(name) is None or not value.isdigit()


def header(text: str, start: int, end: int) -> Columns | None:
    """Return the columns if all of ``text[start:end]`` is a header that names something of a person."""
    while end > start and text[end - 1] in "\r\n":
        end -= 1
    found = _HEADER.fullmatch(text, start, end)
    if found is None or _PERSONAL.search(text, start, end) is None or PSEUDONYM.search(found[0]):
        return None
    names = tuple(text[begin:stop] for begin, stop in cells(text, start, end, found[1]))
    return Columns(names, found[1]) if len(names) == len(set(names)) else None


SIGNS = tuple(re.compile(rf"{_NAME}(?:{sign} ?{_NAME}){{1,128}}(?:{_BREAK.pattern})") for sign in map(re.escape, ",;|\t"))
"""Where none of them matches, nothing is told."""


def fields(text: str) -> Iterator[Field]:
    """Yield the cells of all rows under a header in ``text``."""
    at = 0
    for _ in range(_HEADERS_MAX):
        header = _HEADER.search(text, at)
        if header is None:
            return
        at = header.end()
        line_end = _BREAK.match(text, at)
        if line_end is not None and PSEUDONYM.search(header[0]) is None:
            divider = header[1]
            names = [text[start:end] for start, end in cells(text, header.start(), at, divider)]
            yield from _rows(text, line_end.end(), names, divider)


def _rows(text: str, at: int, names: Sequence[str], divider: str) -> Iterator[Field]:
    for _ in range(_ROWS_MAX):
        line_end = _BREAK.search(text, at)
        stop = line_end.start() if line_end else len(text)
        if text.endswith("]", at, stop) and not line_end:
            stop -= 1
        row = cells(text, at, stop, divider)
        if len(row) != len(names) or text[slice(*row[0])] == '"':
            # A quote alone closes the string that ended in a list of words: {"log":"keys user, password\\n","stream":…
            return
        for name, (start, end) in zip(names, row, strict=True):
            if start < end:
                yield Field(name, start, end, exact=True)
        if line_end is None:
            return
        at = line_end.end()


def cells(text: str, start: int, end: int, divider: str) -> list[Cell]:
    """Return where each cell of a line stands, without its quotes and the space around it."""
    found: list[Cell] = []
    cell = _cell(divider)
    while len(found) < _CELLS_MAX and (match := cell.match(text, start, end)) is not None:
        found.append(match.span(2) if match[1] else match.span(3))
        if not match[4]:
            break
        start = match.end()
    return found


@lru_cache(maxsize=8)
def _cell(divider: str) -> re.Pattern[str]:
    sign = re.escape(divider)
    return re.compile(rf" *(?:([\"'])((?:(?!\1).|\1\1)*+)\1|([^{sign}\r\n]*?)) *({sign}|$)")

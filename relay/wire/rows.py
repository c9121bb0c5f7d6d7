"""Rows under a header in one text (CSV, TSV and their kin, RFC 4180): each cell a field that goes by its column's name.

A header is a line of two or more names, divided by one sign; the rows after it have as many cells. ``header=[a;b]
row=[1;2]`` is one, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from recognizers.rule import Field

_NAME = r"\"?[A-Za-z][A-Za-z0-9_ .#/\-]{0,40}\"?"
_HEADER = re.compile(rf"{_NAME}(?:([,;|\t]) ?{_NAME})(?:\1 ?{_NAME}){{0,127}}")
_BREAK = re.compile(r"\r\n|[\r\n]|\\r\\n|\\[rn]|#012|\][^\[\r\n]{0,24}\[")
_HEADERS_MAX = 16
_ROWS_MAX = 1_024
_CELLS_MAX = 256

Cell = tuple[int, int]


def fields(text: str) -> Iterator[Field]:
    """Yield the cells of all rows under a header in ``text``."""
    at = 0
    for _ in range(_HEADERS_MAX):
        header = _HEADER.search(text, at)
        if header is None:
            return
        at = header.end()
        line_end = _BREAK.match(text, at)
        if line_end is not None:
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
        if len(row) != len(names):
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

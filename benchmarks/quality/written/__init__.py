"""Lines written out one by one, no two alike, what is private in them marked: where templates would be too few.

``⟦mrn|00417788⟧`` is private, ``⟦-|MRN⟧`` may be redacted along with it; ``␍ ␊ ␉ ␛`` stand for control characters. Each
line is a case: carrier, kind and text, parted by tabs; ``##`` begins a comment.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from benchmarks.quality.marked import Mark, Marked, joined
from recognizers.training.written import pieces

_FOLDERS = {"tune": Path(__file__).parent, "report": Path(__file__).parents[1] / "blind"}
_SPARED = "-"


class Line(NamedTuple):
    """A line, where it comes from, and what it is about."""

    carrier: str
    kind: str
    marked: Marked
    id: str
    """Its file and its number there."""


def lines(half: str, file: str) -> list[Line]:
    """Return the lines of ``patients`` or ``nobody``; raise ``ValueError`` for one that is not in three parts."""
    path = _FOLDERS[half] / f"{file}.txt"
    found = []
    for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if row and not row.startswith("##"):
            carrier, kind, text = row.split("\t")
            found.append(Line(carrier, kind, _read(text), f"written: {half}/{file}/{number}"))
    return found


def _read(text: str) -> Marked:
    return joined([_marked(value, label) for value, label in pieces(text)])


def _marked(text: str, label: str) -> Marked:
    if not label:
        return Marked(text)
    return Marked(text, (Mark(0, len(text), "" if label == _SPARED else label),))

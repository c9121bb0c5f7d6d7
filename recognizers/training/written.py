"""Lines written out one by one, what is private marked ``⟦name|Doe⟧``: made into as many as are wanted, with others in them.

A grammar repeats its sentences; these are no two alike. So a name gives way to another of its shape (``DOE, JANE A.`` to
``NAKATA, WILMA R.``), a user's name, a street and a city to others, and the model learns the places where they stand. Files
are those of ``benchmarks/quality/written``: carrier, kind and text, parted by tabs.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from recognizers.training.grammar import Piece, words
from recognizers.training.people import People

_LABELS = {"name": "PERSON", "username": "USERNAME", "street": "STREET", "city": "CITY"}
"""What the model calls the kinds of stretches that it learns; others are text to it."""

_CONTROLS = str.maketrans("␍␊␉␛", "\r\n\t\x1b")
"""How control characters stand in the files."""

_PRIVATE = re.compile(r"⟦([^|⟧]*)\|(.*?)⟧")
_NOBODY = 0.5
"""How many lines speak of nobody."""
_AS_WRITTEN = 0.2
"""How often everybody in a line stays."""
_CHARS_MAX = 600
_CUT_CHARS = 500
"""Of a longer line so much is shown, as the relay shows the model prose and no documents."""
_HEAD_CHARS = 160
_BEHEADED = 0.25
"""How often what stands before a line's first colon is left out: what logs put before a message, messages come without."""

_SMALL = 0.15
"""How often a line comes in small letters throughout, as messages are often typed."""

_WORD = re.compile(r"[A-Za-z\u00c0-\u024f]+(?:['’\-][A-Za-z\u00c0-\u024f]+)*")
"""A word in Latin letters: who is written in others stays."""
_LONG_CHARS = 4
"""Shorter parts of a user's name are letters rather than names."""
_ANOTHER_CITY = 0.7
_ANOTHER_STREET = 0.7


def pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield a line's stretches: the text, and what is private there, or nothing."""
    at = 0
    for match in _PRIVATE.finditer(text):
        yield text[at : match.start()].translate(_CONTROLS), ""
        yield match[2].translate(_CONTROLS), match[1]
        at = match.end()
    yield text[at:].translate(_CONTROLS), ""


def as_written(files: Iterable[Path]) -> Iterator[list[Piece]]:
    """Yield the lines of files as they stand, in pieces with labels; raise ``ValueError`` for one not in three parts."""
    for line in _lines(files):
        yield [Piece(text, _LABELS.get(kind, "")) for text, kind in line]


def _lines(files: Iterable[Path]) -> Iterator[list[tuple[str, str]]]:
    for file in files:
        for row in file.read_text(encoding="utf-8").splitlines():
            if row and not row.startswith("##"):
                _, _, text = row.split("\t")
                yield list(pieces(text))


class Written:
    """Lines of files, made into others."""

    def __init__(self, files: Iterable[Path]) -> None:
        """Read the files; raise ``ValueError`` for a line that is not in three parts."""
        self._somebody: list[list[tuple[str, str]]] = []
        self._nobody: list[list[tuple[str, str]]] = []
        for line in _lines(files):
            (self._somebody if len(line) > 1 else self._nobody).append(line)
        self._people = People(held_out=False)
        self._particles, self._kinds_of_street = _all("between_names"), _all("of_street")
        self._cities = words("city", held_out=False)

    def line(self, rng: random.Random) -> list[Piece]:
        """Return a line in pieces with labels."""
        written = rng.choice(self._nobody if self._nobody and rng.random() < _NOBODY else self._somebody)
        as_written = rng.random() < _AS_WRITTEN
        line = [
            Piece(text if as_written else self._another(kind, text, rng), _LABELS.get(kind, "")) for text, kind in written
        ]
        line = _cut(_beheaded(line, rng), rng)
        return [Piece(piece.text.lower(), piece.label) for piece in line] if rng.random() < _SMALL else line

    def _another(self, kind: str, text: str, rng: random.Random) -> str:
        if kind == "name":
            return self._renamed(text, rng)
        if kind == "username":
            return _WORD.sub(lambda word: _in_case_of(word[0], self._part_of_login(word[0], rng)), text)
        if kind == "street":
            return _WORD.sub(lambda word: self._of_street(word[0], rng), text)
        if kind == "city" and rng.random() < _ANOTHER_CITY and _WORD.fullmatch(text.replace(" ", "")):
            return _in_case_of(text, rng.choice(self._cities))
        return text

    def _renamed(self, name: str, rng: random.Random) -> str:
        """Return another name, as many words of the same case in the same order."""
        found = [word for word in _WORD.finditer(name) if word[0].lower() not in self._particles]
        long = [word.start() for word in found if len(word[0]) > 1]
        parted = max(name.find(","), name.find("^"))
        if parted >= 0:
            families = {start for start in long if start < parted}
        else:
            families = {long[-1]} if len(long) > 1 or (long and rng.random() < 0.5) else set()
        renamed, at = "", 0
        for word in found:
            if len(word[0]) == 1:
                other = rng.choice("ABCDEFGHJKLMNPRSTVWY")
            else:
                other = self._people.eponym(rng) if word.start() in families else self._people.given(rng)
            renamed += name[at : word.start()] + _in_case_of(word[0], other)
            at = word.end()
        return renamed + name[at:]

    def _part_of_login(self, part: str, rng: random.Random) -> str:
        if len(part) < _LONG_CHARS or (not part.isupper() and part[1:].lower() != part[1:]):
            return "".join(rng.choices("abcdefghiklmnoprstuw", k=len(part)))
        name = self._people.given(rng) if rng.random() < 0.5 else self._people.eponym(rng)
        return "".join(filter(str.isalpha, name))

    def _of_street(self, word: str, rng: random.Random) -> str:
        if len(word) < _LONG_CHARS or word.lower() in self._kinds_of_street or rng.random() >= _ANOTHER_STREET:
            return word
        return _in_case_of(word, self._people.eponym(rng))


def _all(symbol: str) -> frozenset[str]:
    return frozenset(words(symbol, held_out=False)).union(words(symbol, held_out=True))


def _in_case_of(word: str, other: str) -> str:
    if word.isupper():
        return other.upper()
    return other.lower() if word.islower() else other


def _beheaded(line: list[Piece], rng: random.Random) -> list[Piece]:
    first, *rest = line
    head = first.text.find(": ", 0, _HEAD_CHARS)
    return [Piece(first.text[head + 2 :]), *rest] if head >= 0 and rng.random() < _BEHEADED else line


def _cut(line: list[Piece], rng: random.Random) -> list[Piece]:
    """Return a stretch of a line that is too long, cut at white space or around whole pieces."""
    length = sum(len(piece.text) for piece in line)
    if length <= _CHARS_MAX:
        return line
    start = rng.randrange(length - _CUT_CHARS)
    stop = start + _CUT_CHARS
    kept: list[Piece] = []
    at = 0
    for piece in line:
        end = at + len(piece.text)
        if start <= at and end <= stop:
            kept.append(piece)
        elif not piece.label and at < stop and end > start:
            text = piece.text[max(0, start - at) : stop - at]
            kept.append(Piece(text.partition(" ")[2] if at < start else text.rpartition(" ")[0] + " "))
        at = end
    return kept

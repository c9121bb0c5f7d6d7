"""The lines that the model learns from and is measured on: made from a seed, the private stretches labelled.

Digits stand masked, as ``recognizers/candidates.py`` masks them before the model reads.
"""

from __future__ import annotations

import random
import re
import string
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from recognizers.candidates import masked
from recognizers.training import source_lines
from recognizers.training.grammar import FILES, Grammar, Maker, Piece, words
from recognizers.training.people import People
from recognizers.training.places import Places
from recognizers.training.things import Things
from recognizers.training.written import Written, as_written

UNSEEN_FILES = FILES.with_name("unseen")
"""Templates that were written to be measured on, and are never trained on."""

_WRITTEN = 0.8
"""How many lines are of those written out one by one, if there are any."""
_NEGATIVES = 0.45
_SOURCE_LINES = 0.25
"""Of the negatives, what is program text of the pinned packages."""
_KEYED = 0.4
"""Of the positives, what is fields rather than sentences."""
_GAPS = 0.05
"""Of the positives, what is sentences of program text, with a name in place of a pronoun."""
_CAPITALISED = 0.4
"""How often a text begins with a capital, whatever its first word is."""
_UPPER_CASE = 0.03

_BASE64 = string.ascii_letters + string.digits + "+/"
_SHAPES = {
    "phone": ("(###) ###-####", "###-###-####", "###.###.####", "+1 ### ### ####"),
    "host": ("W-#", "W##", "W-##.example.org"),
    "email": ("W##@example.org",),
}
"""``#`` is a digit, ``W`` a word."""

_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"


class Example(NamedTuple):
    """A text, and its private stretches: from, to, label."""

    text: str
    spans: tuple[tuple[int, int, str], ...]


def examples(count: int, seed: str, *, held_out: bool, written: Written | None = None) -> Iterator[Example]:
    """Yield so many lines. Those held out share no template, no name and no city with the others."""
    rng = random.Random(seed)
    writer = _Writer(held_out=held_out)
    sources = source_lines.lines(held_out=held_out)
    for _ in range(count):
        if written is not None and rng.random() < _WRITTEN:
            yield _joined(written.line(rng))
        elif rng.random() >= _NEGATIVES:
            chance = rng.random()
            yield writer.line("gap" if chance < _GAPS else "keyed" if chance < _KEYED else "prose", rng)
        elif rng.random() < _SOURCE_LINES:
            yield Example(masked(rng.choice(sources)), ())
        else:
            yield writer.line("negative" if rng.random() < 0.9 else "log", rng)


def unseen(count: int, seed: str) -> Iterator[Example]:
    """Yield so many lines of the templates that are for measuring alone, every other one of nobody, without a shell."""
    rng = random.Random(seed)
    grammar = Grammar(_Writer(held_out=True).makers, held_out=True, files=UNSEEN_FILES)
    for number in range(count):
        yield _joined(grammar.write("nobody" if number % 2 else "somebody", rng))


def strangers(files: Iterable[Path]) -> Iterator[Example]:
    """Yield the lines of files (``written.py``) as they stand."""
    return map(_joined, as_written(files))


class _Writer:
    def __init__(self, *, held_out: bool) -> None:
        people, places = People(held_out=held_out), Places(held_out=held_out)
        self._text: Sequence[Piece] = ()
        self.makers: dict[str, Maker] = {
            **people.makers(),
            **places.makers(),
            **Things(people, held_out=held_out).makers(),
            **_numbers(),
            **_words(held_out=held_out),
            "text": lambda _: self._text,
            "gap": self._gap,
        }
        self._gaps = source_lines.gaps(held_out=held_out)
        self._grammar = places.grammar = Grammar(self.makers, held_out=held_out)

    def line(self, symbol: str, rng: random.Random) -> Example:
        self._text = self._grammar.write(symbol, rng)
        if rng.random() < _CAPITALISED:
            self._text = _capitalised(self._text)
        pieces = self._grammar.write("shell", rng)
        if rng.random() < _UPPER_CASE:
            pieces = [Piece(piece.text.upper(), piece.label) for piece in pieces]
        return _joined(pieces)

    def _gap(self, rng: random.Random) -> list[Piece]:
        before, after = rng.choice(self._gaps)
        symbol = "given" if rng.random() < 0.5 else "person"
        return [Piece(before), *self._grammar.write(symbol, rng), Piece(after)]


def _joined(pieces: Sequence[Piece]) -> Example:
    spans: list[tuple[int, int, str]] = []
    at = 0
    for piece in pieces:
        end = at + len(piece.text)
        if piece.label:
            spans.append((at, end, piece.label))
        at = end
    return Example(masked("".join(piece.text for piece in pieces)), tuple(spans))


def _capitalised(pieces: Sequence[Piece]) -> list[Piece]:
    first, *rest = pieces or [Piece("")]
    return [first if first.label else Piece(first.text[:1].upper() + first.text[1:]), *rest]


def _words(*, held_out: bool) -> dict[str, Maker]:
    """Return the makers of words in every case, those of the grammar's and those that programs are written about."""
    found = source_lines.vocabulary(held_out=held_out)
    makers = {"w": _one_of(found)}
    makers["W"] = _one_of([word.capitalize() for word in found])
    makers["WW"] = _one_of([word.upper() for word in found])
    for symbol in ("noun", "verb"):
        makers[symbol.upper()] = _one_of([word.upper() for word in words(symbol, held_out=False)])
    return makers


def _numbers() -> dict[str, Maker]:
    """Return the makers of what has digits in it, and of hosts and addresses."""

    def digits(count: int) -> Maker:
        return lambda rng: [Piece(str(rng.randrange(10 ** (count - 1), 10**count)))]

    def hexadecimal(count: int) -> Maker:
        return lambda rng: [Piece("".join(rng.choice("0123456789abcdef") for _ in range(count)))]

    makers = {f"n{count}": digits(count) for count in (1, 2, 3, 4, 5, 6, 7, 8, 10)}
    makers |= {f"hex{count}": hexadecimal(count) for count in (8, 16)}
    makers["HEX"] = lambda rng: [Piece(f"{rng.getrandbits(8):02X}")]
    makers["b64"] = lambda rng: [Piece("".join(rng.choices(_BASE64, k=rng.choice((12, 22, 27, 43, 64)))))]
    makers["uuid"] = lambda rng: [Piece("-".join(f"{rng.getrandbits(4 * size):0{size}x}" for size in (8, 4, 4, 4, 12)))]
    makers["ip"] = lambda rng: [Piece(".".join(str(rng.randrange(256)) for _ in range(4)))]
    makers["L"] = lambda rng: [Piece(rng.choice(_LETTERS))]
    names = words("word", held_out=False)
    for symbol, shapes in _SHAPES.items():
        makers[symbol] = _shaped(shapes, names)
    return makers


def _shaped(shapes: Sequence[str], names: Sequence[str]) -> Maker:
    def make(rng: random.Random) -> list[Piece]:
        shape = rng.choice(shapes)
        return [Piece(re.sub("[W#]", lambda sign: rng.choice(names) if sign[0] == "W" else str(rng.randrange(10)), shape))]

    return make


def _one_of(choices: Sequence[str]) -> Maker:
    return lambda rng: [Piece(rng.choice(choices))]

r"""A grammar that writes log lines: symbols, each one of several, put together at random, with labels on what is private.

A file of ``grammar/`` holds symbols. ``symbol:`` begins a list of alternatives, one a line; ``symbol =`` one of words, with
``~`` for a space in them. In an alternative ``«x»`` is a symbol, ``{a|b}`` one of several, a ``?`` after either makes it
optional, and ``\{``, ``\}`` and, between braces, ``\|`` stand for themselves. A line that begins with ``#`` and a space is a
comment.

A tenth of the alternatives of each symbol is held out: what is trained on never shows them, and what is measured on is made
of them alone, wherever a symbol has any. ``symbol::`` holds none out.
"""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

FILES = Path(__file__).with_name("grammar")

_HELD_OUT_ONE_IN = 10
_HELD_OUT_OF_AT_LEAST = 10
_HEAD = re.compile(r"(\w+)(::?| =) *(.*)")
_TOKEN = re.compile(r"\\([{}|])|«(\w+)»|([{|}])|([^\\«{|}]+|.)")


class Piece(NamedTuple):
    """A stretch of text and what it is: a label of the model's, or nothing."""

    text: str
    label: str = ""


Maker = Callable[[random.Random], Sequence[Piece]]
"""Makes what no list holds: a number, a person."""


class _Symbol(NamedTuple):
    name: str


class _Choice(NamedTuple):
    alternatives: tuple[_Sequence, ...]


_Sequence = tuple["str | _Symbol | _Choice", ...]
_NOTHING: _Sequence = ()


def parse(alternative: str) -> _Sequence:
    """Return the parts of an alternative; raise ``ValueError`` if its braces do not match."""
    levels: list[list[list[str | _Symbol | _Choice]]] = [[[]]]
    for match in _TOKEN.finditer(alternative):
        escaped, symbol, sign, text = match.groups()
        part: str | _Symbol | _Choice | None = None
        if sign == "{":
            levels.append([[]])
        elif sign == "|" and len(levels) > 1:
            levels[-1].append([])
        elif sign == "}" and len(levels) > 1:
            part = _Choice(tuple(tuple(one) for one in levels.pop()))
        elif sign == "}":
            raise ValueError(f"unmatched {sign} in {alternative!r}")
        elif symbol:
            part = _Symbol(symbol)
        else:
            part = escaped or text or sign
            last = levels[-1][-1]
            if text and text.startswith("?") and last and not isinstance(last[-1], str):
                last[-1] = _Choice(((last[-1],), _NOTHING))
                part = text[1:]
        if part:
            levels[-1][-1].append(part)
    if len(levels) > 1:
        raise ValueError(f"unmatched {{ in {alternative!r}")
    return tuple(levels[0][0])


def read(text: str) -> Iterator[tuple[str, bool, list[str]]]:
    """Yield each symbol of a file: its name, whether some of its alternatives are held out, and these.

    Raise ``ValueError`` for a block that does not begin with a symbol.
    """
    for block in text.split("\n\n"):
        head, *lines = [line for line in block.splitlines() if line and not line.startswith("# ")] or [""]
        match = _HEAD.fullmatch(head)
        if match is None:
            if head or lines:
                raise ValueError(f"expected a symbol, found {head!r}")
            continue
        name, kind, first = match.groups()
        lines = [first, *lines] if first else lines
        if kind == " =":
            lines = [word.replace("~", " ") for line in lines for word in line.split()]
        yield name, kind != "::", lines


class Grammar:
    """All symbols, and the makers of what they are filled with."""

    def __init__(self, makers: Mapping[str, Maker], *, held_out: bool, files: Path = FILES) -> None:
        """Read the grammar; raise ``ValueError`` for a symbol that nothing defines."""
        self._makers = dict(makers)
        self._symbols: dict[str, list[_Sequence]] = {}
        for name, (splits, alternatives) in _symbols(files).items():
            kept = choose(alternatives, held_out=held_out) if splits else alternatives
            self._symbols[name] = [parse(alternative) for alternative in kept]
        for name, sequences in self._symbols.items():
            for used in _used(sequences):
                if used not in self._symbols and used not in self._makers:
                    raise ValueError(f"«{name}» uses «{used}», which nothing defines")

    def write(self, symbol: str, rng: random.Random) -> list[Piece]:
        """Return a text of the symbol's, in pieces."""
        maker = self._makers.get(symbol)
        if maker is not None:
            return list(maker(rng))
        return list(self._pieces(rng.choice(self._symbols[symbol]), rng))

    def _pieces(self, sequence: _Sequence, rng: random.Random) -> Iterator[Piece]:
        for part in sequence:
            if isinstance(part, str):
                yield Piece(part)
            elif isinstance(part, _Symbol):
                yield from self.write(part.name, rng)
            else:
                yield from self._pieces(rng.choice(part.alternatives), rng)


def choose(alternatives: Sequence[str], *, held_out: bool) -> list[str]:
    """Return the alternatives that are held out, or the others; all of them where they are too few to hold any out."""
    if len(alternatives) < _HELD_OUT_OF_AT_LEAST:
        return list(alternatives)
    chosen = [one for one in alternatives if (not zlib.crc32(one.encode()) % _HELD_OUT_ONE_IN) == held_out]
    return chosen or list(alternatives)


def words(symbol: str, *, held_out: bool, files: Path = FILES) -> list[str]:
    """Return a symbol's alternatives as they stand; raise ``KeyError`` if there is no such symbol."""
    splits, alternatives = _symbols(files)[symbol]
    return choose(alternatives, held_out=held_out) if splits else alternatives


@cache
def _symbols(files: Path) -> dict[str, tuple[bool, list[str]]]:
    return {
        name: (splits, alternatives)
        for path in sorted(files.glob("*.txt"))
        for name, splits, alternatives in read(path.read_text(encoding="utf-8"))
    }


def _used(sequences: Sequence[_Sequence]) -> Iterator[str]:
    for sequence in sequences:
        for part in sequence:
            if isinstance(part, _Symbol):
                yield part.name
            elif isinstance(part, _Choice):
                yield from _used(part.alternatives)

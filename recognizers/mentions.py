"""Names that key rules know, found in two steps: where one ends, and how it may be joined to a value there.

The names are words that many lines hold, so the gate tells where each ends, and what stands around such a place is looked at
on the spot: the syntaxes' expressions (``Syntax.gates``) need no second scan, and no automaton that multiplies them with
thousands of names.
"""

from __future__ import annotations

import re
import string
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import regex

from recognizers import command_lines
from recognizers.fields import SYNTAXES
from recognizers.keys import TAILS
from recognizers.rule import KeyRule

_BORDER = r"(?:\b|_|\\[nrt])"
_JOINT = r"[_\-. ]{0,2}"
_ANY_TAIL = "|".join(sorted(TAILS))
_NUMBER_DIGITS_MAX = 3
"""A number at a name's end, ``password_2``, is no part of it."""
_ALTERNATIVES_MAX = 50
_ALTERNATIVES_CHARS_MAX = 6_000
"""Hyperscan takes expressions of up to 16,000 characters."""
_AROUND_OCTETS = 512
"""How far before and after a name's end the syntaxes' expressions look."""
_LOOKED_AT_MAX = 64
_OCTETS_A_LOOK = 64
"""Places of a record that are looked at, and in how many bytes one more of a longer one is; a record with more of them is
taken to hold every syntax. Ordinary logs have a place in 300 bytes, and all syntaxes take a hundred times a look's time."""


def mentions(rules: Iterable[KeyRule]) -> Iterator[tuple[str, bool]]:
    """Yield expressions that fire where a name ends that some rule knows, and whether a rule judges it when spoken.

    A match ends with the character after the name, which is no letter, or with a tail that is glued to the name.
    """
    every = list(rules)
    spoken = set(_names([rule for rule in every if rule.spoken is not None]))
    for is_spoken, names in ((True, spoken), (False, {*_names(every)} - spoken)):
        for alternatives in _by_last_word(names):
            yield f"(?i)(?:{alternatives})(?:[^a-z]|{_ANY_TAIL})", is_spoken


def _names(rules: Iterable[KeyRule]) -> Iterator[str]:
    """Yield the rules' names, but for those that end like another one; ``=`` leads those that no word may run into."""
    every = {key for rule in rules for key in rule.keys}
    suffixes = {key for key in every if not key.startswith("=")}
    for key in every:
        name = key.removeprefix("=")
        if not any(name[at:] in suffixes for at in range(key == name, len(name))):
            yield key


def _by_last_word(names: Iterable[str]) -> Iterator[str]:
    """Yield the names as alternatives, those of several words by their last one: Hyperscan looks for that, and is fast."""
    beginnings: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name in sorted(names):
        border = _BORDER if name.startswith("=") else ""
        beginning, _, last = name.removeprefix("=").rpartition(" ")
        if beginning:
            beginnings[border, last].append(_spelt(beginning))
        else:
            beginnings[border, ""].append(_spelt(last))
    for (border, last), spelt in beginnings.items():
        for chosen in _chunks(spelt):
            yield f"{border}(?:{chosen}){_JOINT}(?:{_spelt(last)})" if last else f"{border}(?:{chosen})"


def _chunks(alternatives: Iterable[str]) -> Iterator[str]:
    chunk: list[str] = []
    for alternative in alternatives:
        if len(chunk) == _ALTERNATIVES_MAX or sum(map(len, chunk)) + len(alternative) > _ALTERNATIVES_CHARS_MAX:
            yield "|".join(chunk)
            chunk = []
        chunk.append(alternative)
    if chunk:
        yield "|".join(chunk)


def _spelt(name: str) -> str:
    """Return an expression for the ways to write a name; Hyperscan folds the case of ASCII letters only."""
    spellings = [name] if name.isascii() else [name, name.upper(), name.capitalize()]
    return "|".join(_JOINT.join(regex.escape(word) for word in spelling.split(" ")) for spelling in spellings)


def without_names(rules: Iterable[KeyRule]) -> Iterator[tuple[str, int]]:
    """Yield the expressions of syntaxes in which no name stands, with the syntax's index.

    Some of these give passwords only: command lines name their arguments themselves, and always the same.
    """
    keys = {key for rule in rules for key in rule.keys}
    for index, syntax in enumerate(SYNTAXES):
        if keys and (command_lines.KEY in keys or syntax is not command_lines.SYNTAX):
            yield from ((f"(?i){gate}", index) for gate in syntax.gates if _parts(gate) is None)


Mention = tuple[int, bool]
"""Where a match of ``mentions`` ended, and whether its names may be spoken."""


def _parts(gate: str) -> tuple[str, str] | None:
    """Return what a syntax's expression asks for before and after the name; nothing if it names none."""
    for name in ("{tailed}", "{names}"):
        before, found, after = gate.partition(name)
        if found:
            return before, after
    return None


class _Look(NamedTuple):
    """The joins that may go on with a certain octet."""

    free: list[int]
    """The syntaxes of those that ask for nothing before the name."""
    after: re.Pattern[bytes]
    """Matches everywhere, with a group for each of these that goes on there."""
    bound: list[tuple[int, bytes, regex.Pattern[bytes], re.Pattern[bytes]]]
    """The others, with the sign that must stand before the name, if there is one, and what they ask for before and after."""


class _Joins:
    """What may stand around a name that is joined to a value, in the syntaxes that a rule of that name takes part in."""

    def __init__(self, *, spoken: bool) -> None:
        chosen = [(index, syntax.gates) for index, syntax in enumerate(SYNTAXES) if spoken or not syntax.spoken]
        self._joins = [(index, *parts) for index, gates in chosen for parts in map(_parts, gates) if parts is not None]
        self._looks: dict[bytes, _Look] = {}

    def at(self, octets: bytes, place: int, name_end: int, found: set[int]) -> None:
        """Add to ``found`` the syntaxes that go on at ``place``, where a name ends, or its tail does."""
        octet = octets[place : place + 1]
        free, after, bound = self._looks.get(octet) or self._look(octet)
        stop = place + _AROUND_OCTETS
        if free and (look := after.match(octets, place, stop)) is not None and look.lastindex is not None:
            found.update(syntax for syntax, goes_on in zip(free, look.groups(), strict=True) if goes_on is not None)
        start = max(0, name_end - _AROUND_OCTETS // 2)
        for syntax, sign, before, goes_on in bound:
            if (
                syntax not in found
                and octets.find(sign, start, name_end) >= 0
                and before.match(octets, start, name_end)
                and goes_on.match(octets, place, stop)
            ):
                found.add(syntax)

    def _look(self, octet: bytes) -> _Look:
        """Return the joins that may go on with an octet: few do, and most names are followed by one with which none does."""
        joins = [join for join in self._joins if regex.match(f"(?i){join[2]}".encode(), octet, partial=True) is not None]
        free = [(syntax, after) for syntax, before, after in joins if not before]
        look = self._looks[octet] = _Look(
            [syntax for syntax, _ in free],
            re.compile(f"(?i){''.join(f'(?:(?={after})())?' for _, after in free)}".encode()),
            # What comes before the name reaches over it, as its beginning is not known: matched from its end backwards.
            [
                (syntax, _sign(before), regex.compile(f"(?ri)(?:{before})".encode()), re.compile(f"(?i){after}".encode()))
                for syntax, before, after in joins
                if before
            ],
        )
        return look


def _sign(expression: str) -> bytes:
    """Return the sign that an expression begins with, if that is plain: looking for it takes less than trying to match."""
    return b"<" if expression.startswith("<") else b""


_JOINS = (_Joins(spoken=False), _Joins(spoken=True))
_LETTERS = frozenset(string.ascii_letters.encode())
_WORD = re.compile(rb"[_\-. ]?([A-Za-z0-9]+)")


def syntaxes(octets: bytes, mentioned: Sequence[Mention]) -> set[int]:
    """Return the indexes of the syntaxes that may join one of these names to a value."""
    if len(mentioned) > max(_LOOKED_AT_MAX, (mentioned[-1][0] - mentioned[0][0]) // _OCTETS_A_LOOK):
        return set(range(len(SYNTAXES)))
    found: set[int] = set()
    for end, spoken in mentioned:
        if octets[end - 1] in _LETTERS:  # of a tail
            _JOINS[spoken].at(octets, end, end, found)
            continue
        _JOINS[spoken].at(octets, end - 1, end - 1, found)
        word = _WORD.match(octets, end - 1)
        if word is not None and _is_tail(word[1]):
            _JOINS[spoken].at(octets, word.end(), end - 1, found)
    return found


def _is_tail(word: bytes) -> bool:
    return word.lower().decode() in TAILS or (word.isdigit() and len(word) <= _NUMBER_DIGITS_MAX)

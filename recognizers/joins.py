"""How a name that a key rule knows may be joined to a value, told from the place where it ends.

The syntaxes' expressions (``Syntax.gates``) are looked for around each place that the gate tells (``mentions.py``): they
need no second scan, and no automaton that multiplies them with thousands of names.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

import regex

from recognizers import literals
from recognizers.fields import SYNTAXES
from recognizers.keys import TAILS
from recognizers.rule import KeyRule

_AROUND_OCTETS = 512
"""How far before and after a name's end the syntaxes' expressions look."""
_LOOKED_AT_MAX = 64
_OCTETS_A_LOOK = 64
"""Places of a record that are looked at, and in how many bytes one more of a longer one is; a record with more of them is
taken to hold every syntax. Ordinary logs have a place in 300 bytes, and all syntaxes take a hundred times a look's time."""
_NUMBER_DIGITS_MAX = 3
"""A number at a name's end, ``password_2``, is no part of it."""

Mention = tuple[int, bool]
"""Where a match of ``mentions`` ended, and whether its names may be spoken."""

_FAR = r"[^\n]*"
_TRAIL = re.compile(r"(\[\^(?:\\.|[^\]\\])+\])(?:\*|\{0,\d+\})\Z")
"""What an expression that comes before a name ends with: anything of a kind."""
_PLAIN = re.compile(r"[\-<]")
_WORDED = re.compile(r"[a-z]{4}")
"""With shorter words only, a sign stands in too many records to be looked for."""


def parts(gate: str) -> tuple[str, str] | None:
    """Return what a syntax's expression asks for before and after the name; nothing if it names none."""
    for name in ("{tailed}", "{names}"):
        before, found, after = gate.partition(name)
        if found:
            return before, after
    return None


def _afar(before: str, after: str) -> str:
    """Return what a join asks for at some distance from the name, if that can be told apart."""
    near, found, far = after.partition(_FAR)
    if found and far and all(len(literals.alternatives(part.encode())) == 1 and _is_whole(part) for part in (near, far)):
        return far
    head = _TRAIL.sub("", before)
    return head if head != before and not _PLAIN.fullmatch(head) and _WORDED.search(head) else ""


def _is_whole(expression: str) -> bool:
    try:
        re.compile(expression)
    except re.error:
        return False
    return True


_JOINED = [
    (index, syntax.spoken, *sides) for index, syntax in enumerate(SYNTAXES) for sides in map(parts, syntax.gates) if sides
]
SIGNS = sorted({sign for _, _, before, after in _JOINED if (sign := _afar(before, after))})
"""What some joins ask for at a distance from the name. The gate looks for it once a record, and not from every name on."""


def signs(rules: Iterable[KeyRule]) -> Iterator[tuple[str, int]]:
    """Yield an expression for each of ``SIGNS``, with its index; none without rules."""
    if any(rule.keys for rule in rules):
        yield from ((f"(?i){sign}", index) for index, sign in enumerate(SIGNS))


class _Bound(NamedTuple):
    """A join that asks for something before the name."""

    syntax: int
    sign: int
    """The index of what must stand in the record (``SIGNS``), or -1."""
    head: bytes
    """What all that comes before begins with, if that is plain; the last one tells, as anything of a kind follows it."""
    before: re.Pattern[bytes] | regex.Pattern[bytes]
    after: re.Pattern[bytes]

    def fits(self, octets: bytes, start: int, name_end: int, place: int, stop: int) -> bool:
        """Say whether the join goes on at ``place`` from a name that ends at ``name_end``."""
        if self.head:
            at = octets.rfind(self.head, start, name_end)
            if at < 0 or not self.before.fullmatch(octets, at, name_end):
                return False
        elif not self.before.match(octets, start, name_end):
            return False
        return self.after.match(octets, place, stop) is not None


class _Look(NamedTuple):
    """The joins that may go on with a certain octet."""

    free: list[int]
    """The syntaxes of those that ask for nothing but what follows the name at once."""
    after: re.Pattern[bytes]
    """Matches everywhere, with a group for each of these that goes on there."""
    distant: list[tuple[int, int, re.Pattern[bytes]]]
    """The syntaxes of those that ask for one of ``SIGNS`` later on, which one, and all that they ask for."""
    bound: list[_Bound]


class _Joins:
    """What may stand around a name that is joined to a value, in the syntaxes that a rule of that name takes part in."""

    def __init__(self, *, spoken: bool) -> None:
        self._joins = [(index, before, after) for index, by_word, before, after in _JOINED if spoken or not by_word]
        self._looks: dict[int, _Look] = {}

    def at(self, octets: bytes, place: int, name_end: int, signs: AbstractSet[int], found: set[int]) -> None:
        """Add to ``found`` the syntaxes that go on at ``place``, where a name ends, or its tail does."""
        octet = octets[place]
        free, after, distant, bound = self._looks.get(octet) or self._look(octet)
        stop = place + _AROUND_OCTETS
        if free and (look := after.match(octets, place, stop)) is not None and look.lastindex is not None:
            found.update(syntax for syntax, goes_on in zip(free, look.groups(), strict=True) if goes_on is not None)
        if signs:
            for syntax, sign, goes_on in distant:
                if sign in signs and syntax not in found and goes_on.match(octets, place, stop):
                    found.add(syntax)
        start = max(0, name_end - _AROUND_OCTETS // 2)
        for join in bound:
            if (
                join.syntax not in found
                and (join.sign < 0 or join.sign in signs)
                and join.fits(octets, start, name_end, place, stop)
            ):
                found.add(join.syntax)

    def _look(self, octet: int) -> _Look:
        """Return the joins that may go on with an octet: few do, and most names are followed by one with which none does."""
        begun = bytes((octet,))
        joins = [join for join in self._joins if regex.match(f"(?i){join[2]}".encode(), begun, partial=True) is not None]
        free, distant, bound = [], [], []
        for syntax, before, after in joins:
            sign = SIGNS.index(afar) if (afar := _afar(before, after)) else -1
            if before:
                bound.append(_bound(syntax, sign, before, after))
            elif sign >= 0:
                distant.append((syntax, sign, re.compile(f"(?i){after}".encode())))
            else:
                free.append((syntax, after))
        every = f"(?i){''.join(f'(?:(?={after})())?' for _, after in free)}"
        look = self._looks[octet] = _Look([syntax for syntax, _ in free], re.compile(every.encode()), distant, bound)
        return look


def _bound(syntax: int, sign: int, before: str, after: str) -> _Bound:
    head = _TRAIL.sub("", before)
    goes_on = re.compile(f"(?i){after}".encode())
    if head != before and _PLAIN.fullmatch(head):
        return _Bound(syntax, sign, head.encode(), re.compile(before.encode()), goes_on)
    # What comes before the name reaches over it, as its beginning is not known: matched from its end backwards.
    return _Bound(syntax, sign, b"", regex.compile(f"(?ri)(?:{before})".encode()), goes_on)


_JOINS = (_Joins(spoken=False), _Joins(spoken=True))
_LETTERS = frozenset(string.ascii_letters.encode())
_WORD = re.compile(rb"[_\-. ]?([A-Za-z0-9]+)")


def syntaxes(octets: bytes, mentioned: Sequence[Mention], signs: AbstractSet[int]) -> set[int]:
    """Return the indexes of the syntaxes that may join one of these names of a record to a value, given its ``signs``."""
    if len(mentioned) > max(_LOOKED_AT_MAX, (mentioned[-1][0] - mentioned[0][0]) // _OCTETS_A_LOOK):
        return set(range(len(SYNTAXES)))
    found: set[int] = set()
    for end, spoken in mentioned:
        joins = _JOINS[spoken]
        if octets[end - 1] in _LETTERS:  # of a tail
            joins.at(octets, end, end, signs, found)
            continue
        joins.at(octets, end - 1, end - 1, signs, found)
        word = _WORD.match(octets, end - 1)
        if word is not None and _is_tail(word[1]):
            joins.at(octets, word.end(), end - 1, signs, found)
    return found


def _is_tail(word: bytes) -> bool:
    return word.lower().decode() in TAILS or (word.isdigit() and len(word) <= _NUMBER_DIGITS_MAX)

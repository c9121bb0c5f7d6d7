"""What an expression cannot match without: a few literals, one of which stands in every text that it matches.

Hyperscan looks for thousands of literals in a hundredth of the time that it takes for as many expressions, and compiles them
in a tenth. So the gate (``gate.py``) puts an expression's literals before it where they are rare enough. They are taken from
the expression itself, so they cannot lag behind it, and every step only loosens: what cannot be told ends a literal.

Digits are all ``0`` here, and in the text that is looked through (``masked``): a number's shape is a literal, too.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

from recognizers.common_words import COMMON_WORDS
from recognizers.usual_lines import USUAL_LINES

_PARTS = re.compile(rb"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)
_FLAGS = re.compile(rb"\(\?[a-z]+\)")
_GROUP = re.compile(rb"\(\?i?:")
_QUANTIFIERS = (b"?", b"*", b"+", b"{")
_ZEROS = bytes.maketrans(b"123456789", b"0" * 9)
_EXACT_OCTETS = 3
"""Where a literal is all that an expression asks for, how usual it is does not matter."""
_TIMES_MAX = 40
_RARE = 5
"""Half octets that a literal is long at least, to be worth looking for: three letters, or two and a digit."""
_RAREST = 16
"""More are no rarer."""
_SHORT_HEX = re.compile(rb"[0a-f]{1,7}|[0A-F]{1,7}")
"""Ids in hex digits are full of any such stretch."""
_CLASS_MAX = 27
"""Characters of a class that are spelt out."""
_TOGETHER_MAX = 1_000
"""Literals that a sequence may be spelt out to."""
_LITERALS_MAX = 4_000
_ASCII = 0x80
_NEEDS_LITERALS, _NEEDS_BEYOND_ASCII, _NEEDS_NOTHING = range(3)
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)


def alternatives(expression: bytes) -> list[bytes]:
    """Return the expressions between which this one leaves the choice, at its outermost; itself if there is none."""
    found: list[bytes] = []
    depth = begun = 0
    for part in _PARTS.finditer(expression):
        if part[0] == b"(":
            depth += 1
        elif part[0] == b")":
            depth -= 1
        elif part[0] == b"|" and not depth:
            found.append(expression[begun : part.start()])
            begun = part.end()
    found.append(expression[begun:])
    flags = _FLAGS.match(expression)
    return found if flags is None else [found[0], *(flags[0] + one for one in found[1:])]


class _Choice(NamedTuple):
    """A group within an expression that leaves a choice, and is there once."""

    before: bytes
    """With the group's opening."""
    branches: list[bytes]
    after: bytes
    caseless: bool

    def of(self, some: Iterable[bytes]) -> bytes:
        """Return the expression that leaves the choice between some of the branches."""
        return self.before + b"|".join(some) + self.after


def _choices(expression: bytes, start: int = 0, end: int | None = None, *, caseless: bool = False) -> Iterator[_Choice]:
    """Yield the choices within a stretch of an expression that are there once, those of groups without a choice as well."""
    depth = begun = 0
    borders: list[int] = []
    for part in _PARTS.finditer(expression, start, len(expression) if end is None else end):
        if part[0] == b"(":
            depth += 1
            if depth == 1:
                opening = _GROUP.match(expression, part.start())
                begun = opening.end() if opening else 0
                borders = [begun]
        elif part[0] == b")":
            depth -= 1
            if not depth and begun and expression[part.end() : part.end() + 1] not in _QUANTIFIERS:
                within = caseless or expression[begun - 2 : begun - 1] == b"i"
                if len(borders) > 1:
                    ends = [*(at - 1 for at in borders[1:]), part.start()]
                    branches = [expression[first:last] for first, last in zip(borders, ends, strict=True)]
                    yield _Choice(expression[:begun], branches, expression[part.start() :], within)
                else:
                    yield from _choices(expression, begun, part.start(), caseless=within)
        elif part[0] == b"|" and depth == 1:
            borders.append(part.end())


def divided(expression: bytes, *, caseless: bool = False) -> list[tuple[bytes, Needed | None]]:
    """Return an expression as some that together match what it does, by what they need; one of them may need nothing.

    Only itself if the largest choice within the expression does not tell them apart.
    """
    choice = max(_choices(expression), key=lambda one: len(one.branches), default=None)
    if choice is None:
        return [(expression, None)]
    caseless = caseless or choice.caseless or _FLAGS.match(expression) is not None
    by_need = _by_need(choice, caseless)
    if by_need.keys() == {_NEEDS_NOTHING}:
        return [(expression, None)]
    parts = [(choice.of(some), need) for need, some in sorted(by_need.items())]
    return [(part, needed(part, caseless=caseless) if need != _NEEDS_NOTHING else None) for part, need in parts]


def _by_need(choice: _Choice, caseless: bool) -> dict[int, list[bytes]]:
    """Return the branches by what they need; one that needs nothing is divided as its own largest choice is."""
    found: dict[int, list[bytes]] = {}
    for branch in choice.branches:
        need = _need(branch, caseless)
        inner = max(_choices(branch), key=lambda one: len(one.branches), default=None) if need == _NEEDS_NOTHING else None
        within = _by_need(inner, caseless or inner.caseless) if inner else {}
        if inner and within.keys() != {need}:
            for kind, some in within.items():
                found.setdefault(kind, []).append(inner.of(some))
        else:
            found.setdefault(need, []).append(branch)
    return found


def _need(branch: bytes, caseless: bool) -> int:
    if _rarest(_told(branch, caseless)):
        return _NEEDS_LITERALS
    return _NEEDS_BEYOND_ASCII if _beyond_ascii(branch) else _NEEDS_NOTHING


def masked(octets: bytes) -> bytes:
    """Return a text as literals are looked for in it, octet for octet."""
    return octets.translate(_ZEROS)


_USUAL = masked(f" {' '.join(sorted(COMMON_WORDS))} {USUAL_LINES}".encode())
_USUAL_LOWER = _USUAL.lower()
EDITION = hashlib.sha256(Path(__file__).read_bytes() + _USUAL).digest()
"""Of what is told here, for the name under which what was compiled from it is kept."""


class Literal(NamedTuple):
    """A stretch of a masked text; ``caseless`` if its ASCII letters stand for either case."""

    octets: bytes
    caseless: bool


class Needed(NamedTuple):
    """One of ``literals`` stands in every text that an expression matches; without any, an octet beyond ASCII does."""

    literals: frozenset[Literal]
    exact: bool
    """And the expression matches wherever one of them stands."""


def least(literals: Iterable[Literal]) -> set[Literal]:
    """Return the literals in which none of the others stands: wherever one of them all does, so does one of these."""
    every = set(literals)
    of_either_case = {one.octets for one in every if one.caseless}
    as_they_stand = {one.octets for one in every if not one.caseless}
    lengths = sorted(set(map(len, of_either_case | as_they_stand)))

    def is_least(one: Literal) -> bool:
        lower = one.octets.lower()
        for length in lengths:
            is_whole = length == len(lower)
            for at in range(len(lower) - length + 1):
                if lower[at : at + length] in of_either_case and not (is_whole and one.caseless):
                    return False
                if not one.caseless and not is_whole and one.octets[at : at + length] in as_they_stand:
                    return False
        return True

    return set(filter(is_least, every))


_NOTHING = Literal(b"", caseless=False)


class _Told(NamedTuple):
    """What is known of a part: all that it can be, if that can be spelt out, and the best of what stands in it."""

    whole: frozenset[Literal] | None
    inside: frozenset[Literal]
    exact: bool = True


_NOTHING_YET = frozenset((_NOTHING,))
_EMPTY = _Told(_NOTHING_YET, frozenset())
_ANYTHING = _Told(None, frozenset(), exact=False)


def needed(expression: bytes, *, caseless: bool = False) -> Needed | None:
    """Return what a Hyperscan expression needs, on octets; nothing if that is usual."""
    told = _told(expression, caseless)
    if told.whole and told.exact and all(len(literal.octets) >= _EXACT_OCTETS for literal in told.whole):
        return Needed(told.whole, exact=True)
    best = _rarest(told)
    return Needed(best, exact=False) if best or _beyond_ascii(expression) else None


def _beyond_ascii(expression: bytes) -> bool:
    """Say whether an expression surely matches nothing that is ASCII."""
    try:
        return _goes_beyond(parser.parse(expression.decode("latin-1")))
    except (re.error, OverflowError, RecursionError):
        return False


def _goes_beyond(nodes: Iterable[tuple[Any, Any]]) -> bool:
    return any(_is_beyond(kind, detail) for kind, detail in nodes)


def _is_beyond(kind: Any, detail: Any) -> bool:
    if kind is sre.LITERAL:
        return bool(detail >= _ASCII)
    if kind is sre.IN:
        return all(
            (one is sre.LITERAL and code >= _ASCII) or (one is sre.RANGE and code[0] >= _ASCII) for one, code in detail
        )
    if kind is sre.BRANCH:
        return all(map(_goes_beyond, detail[1]))
    if kind is sre.SUBPATTERN:
        return _goes_beyond(detail[3])
    if kind is sre.ATOMIC_GROUP:
        return _goes_beyond(detail)
    return kind in _REPEATS and detail[0] > 0 and _goes_beyond(detail[2])


def _told(expression: bytes, caseless: bool) -> _Told:
    try:
        nodes = parser.parse(expression.decode("latin-1"), re.IGNORECASE if caseless else 0)
    except (re.error, OverflowError, RecursionError):
        return _ANYTHING
    return _sequence(nodes, caseless or bool(nodes.state.flags & re.IGNORECASE))


def _rarest(told: _Told) -> frozenset[Literal]:
    return _better(told.inside, told.whole or frozenset())


def _rarity(literals: frozenset[Literal]) -> int:
    """Return how rare the most usual of these is, by its length; that of none is 0."""
    return min((min(_weight(literal), _RAREST) for literal in literals), default=0)


@cache
def _weight(literal: Literal) -> int:
    """Return a literal's length in half octets, where a digit says half as much as a letter; 0 if it is usual."""
    if literal.octets in (_USUAL_LOWER if literal.caseless else _USUAL):
        return 0
    if _SHORT_HEX.fullmatch(literal.octets) is not None:
        return 0
    return 2 * len(literal.octets) - literal.octets.count(b"0")


def _better(one: frozenset[Literal], other: frozenset[Literal]) -> frozenset[Literal]:
    """Return the rarer of two sets of literals, the smaller if they are as rare; none that is too short or too large."""
    rarity, literals = max(((_rarity(some), some) for some in (one, other)), key=lambda told: (told[0], -len(told[1])))
    return literals if rarity >= _RARE else frozenset()


def _sequence(nodes: Iterable[tuple[Any, Any]], caseless: bool, before: frozenset[Literal] = _NOTHING_YET) -> _Told:
    """Return what is told by some parts one after the other, behind one of the texts ``before``."""
    whole = before
    inside: frozenset[Literal] = frozenset()
    is_whole = exact = True
    for kind, detail in nodes:
        told = _one(kind, detail, caseless)
        exact = exact and told.exact
        joined = None if told.whole is None else _joined(whole, told.whole)
        if joined is None:
            inside = _better(_better(inside, whole), told.inside)
            if told.whole is None:
                inside = _better(inside, _behind(whole, kind, detail, caseless))
            is_whole = False
            joined = told.whole or _NOTHING_YET
        whole = joined
    if not is_whole:
        return _Told(None, _better(inside, whole), exact=False)
    return _Told(whole, inside, exact and (caseless or not any(literal.caseless for literal in whole)))


def _behind(before: frozenset[Literal], kind: Any, detail: Any, caseless: bool) -> frozenset[Literal]:
    """Return the best of what stands in a choice together with what comes before it: ``re`` takes out a common beginning."""
    if before == _NOTHING_YET or kind not in (sre.BRANCH, sre.SUBPATTERN):
        return frozenset()
    if kind is sre.BRANCH:
        return _choice([_sequence(branch, caseless, before) for branch in detail[1]]).inside
    return _sequence(detail[3], _caseless_within(detail, caseless), before).inside


def _caseless_within(group: Any, caseless: bool) -> bool:
    """Return whether case matters to nothing in a group, given what it stands in."""
    _, added, dropped, _ = group
    return (caseless or bool(added & re.IGNORECASE)) and not dropped & re.IGNORECASE


def _joined(one: frozenset[Literal], other: frozenset[Literal]) -> frozenset[Literal] | None:
    """Return each of ``one`` with each of ``other`` behind it; nothing if these are too many to spell out."""
    if len(one) * len(other) > (_TOGETHER_MAX if len(one) > 1 and len(other) > 1 else _LITERALS_MAX):
        return None
    return frozenset(_either(a.octets + b.octets, caseless=a.caseless or b.caseless) for a in one for b in other)


def _either(octets: bytes, *, caseless: bool) -> Literal:
    return Literal(octets.lower() if caseless else octets, caseless)


def _one(kind: Any, detail: Any, caseless: bool) -> _Told:
    if kind is sre.LITERAL:
        return _characters([detail], caseless)
    if kind is sre.IN:
        return _class(detail, caseless)
    if kind is sre.BRANCH:
        return _choice([_sequence(branch, caseless) for branch in detail[1]])
    if kind is sre.SUBPATTERN:
        within = _caseless_within(detail, caseless)
        told = _sequence(detail[3], within)
        return told._replace(exact=told.exact and within >= caseless)
    if kind is sre.ATOMIC_GROUP:
        return _sequence(detail, caseless)._replace(exact=False)
    if kind in _REPEATS:
        fewest, most, repeated = detail
        return _repeat(_sequence(repeated, caseless), fewest, most)
    if kind in (sre.ASSERT, sre.ASSERT_NOT, sre.AT):
        return _EMPTY._replace(exact=False)
    return _ANYTHING


def _choice(branches: Sequence[_Told]) -> _Told:
    exact = all(branch.exact for branch in branches)
    wholes = [branch.whole for branch in branches if branch.whole is not None]
    if len(wholes) == len(branches):
        whole: frozenset[Literal] = frozenset().union(*wholes)
        if len(whole) <= _LITERALS_MAX:
            return _Told(whole, frozenset(), exact)
    best = list(map(_rarest, branches))
    return _Told(None, frozenset().union(*best) if all(best) else frozenset(), exact=False)


def _repeat(told: _Told, fewest: int, most: int) -> _Told:
    if told.whole is None:
        return told if fewest else _ANYTHING
    times: list[frozenset[Literal]] = [frozenset((_NOTHING,))]
    while len(times) <= most:
        once_more = _joined(times[-1], told.whole)
        if once_more is None or len(times) > _TIMES_MAX:
            break
        times.append(once_more)
    if len(times) > most:
        return _Told(frozenset().union(*times[fewest : most + 1]), frozenset(), told.exact)
    return _Told(None, times[min(fewest, len(times) - 1)] if fewest else frozenset(), exact=False)


def _class(members: Sequence[tuple[Any, Any]], caseless: bool) -> _Told:
    codes: set[int] = set()
    for kind, detail in members:
        if kind is sre.LITERAL:
            codes.add(detail)
        elif kind is sre.RANGE:
            codes.update(range(detail[0], detail[1] + 1))
        elif kind is sre.CATEGORY and detail is sre.CATEGORY_DIGIT:
            codes.update(b"0123456789")
        elif kind is sre.CATEGORY and detail is sre.CATEGORY_SPACE:
            codes.update(b" \t\n\r\v\f")
        else:
            return _ANYTHING
    return _characters(codes, caseless)


def _characters(codes: Iterable[int], caseless: bool) -> _Told:
    """Return what is told by one character out of some."""
    octets = bytes(codes)
    spelt = frozenset(_spelt(octets, caseless))
    if len(spelt) > _CLASS_MAX:
        return _ANYTHING
    digits = set(octets) & set(b"0123456789")
    return _Told(spelt, frozenset(), exact=len(digits) in (0, 10))


def _spelt(octets: bytes, caseless: bool) -> Iterator[Literal]:
    has = set(octets)
    for octet in sorted(set(masked(octets))):
        one = bytes((octet,))
        either = one.isalpha() and (caseless or octet ^ 0x20 in has)
        yield Literal(one.lower() if either else one, either)

"""Where in a text an expression can begin to match at all: what the standard library tells in a tenth of the time.

Most rules' expressions look behind before anything else, and the ``regex`` module tries them at every character. The ``re``
module takes no look-behind of open length, but it finds the few places where a rule's first characters stand. What it looks
for is taken from the rule's own expression, so it cannot lag behind it, and every step only loosens: what cannot be told
ends it. It speaks of texts in ASCII only, in which both modules mean the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_ASCII = 0x80
_TOLD_MAX = 4
"""So many classes of characters, one after the other, are looked for."""
_REPEATS_MAX = 40
"""A class that may be there more often is the last."""
_FEWEST_MAX = 3

_ALL = frozenset(range(_ASCII))
_UPPER, _LOWER = frozenset(range(ord("A"), ord("Z") + 1)), frozenset(range(ord("a"), ord("z") + 1))
_DIGITS = frozenset(range(ord("0"), ord("9") + 1))
_WORDS = _UPPER | _LOWER | _DIGITS | {ord("_")}
_SPACES = frozenset(map(ord, "\t\n\v\f\r "))
"""What ``\\s`` is to the ``regex`` module; the standard library's has four separators more."""
_CATEGORIES = {
    sre.CATEGORY_DIGIT: _DIGITS,
    sre.CATEGORY_SPACE: _SPACES,
    sre.CATEGORY_WORD: _WORDS,
    sre.CATEGORY_NOT_DIGIT: _ALL - _DIGITS,
    sre.CATEGORY_NOT_SPACE: _ALL - _SPACES,
    sre.CATEGORY_NOT_WORD: _ALL - _WORDS,
}
_PROPERTY = re.compile(r"\\p\{(\w+)\}")
_PROPERTIES = {"L": "\ue001", "Lu": "\ue002", "Ll": "\ue003"}
_NO_PROPERTY, _TAKEN = "\ue000", "\ue004"
"""Characters that no expression holds stand for what the standard library's parser does not know: Unicode's properties,
of which scripts and marks hold nothing in ASCII, and what a group has taken, of which nothing can be told."""
_STANDS_FOR = {"\ue000": frozenset[int](), "\ue001": _UPPER | _LOWER, "\ue002": _UPPER, "\ue003": _LOWER}
_SAME_IN_ASCII = ((0x0130, ord("i")), (0x0131, ord("i")), (0x017F, ord("s")), (0x212A, ord("k")))
"""Letters beyond ASCII that are the same as one in it where case does not matter, as the ``regex`` module sees it."""
_PLACES = {
    sre.AT_BOUNDARY: r"\b",
    sre.AT_BEGINNING: "^",
    sre.AT_BEGINNING_STRING: r"\A",
    sre.AT_END: "$",
    sre.AT_END_STRING: r"\Z",
}
_CHARACTERS = (sre.LITERAL, sre.NOT_LITERAL, sre.IN, sre.ANY)
_LOOKS = (sre.ASSERT, sre.ASSERT_NOT)
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)


def beginnings(pattern: str, flags: int) -> re.Pattern[str] | None:
    """Return an expression that matches, empty, wherever ``pattern`` (of the ``regex`` module) may begin in a text in ASCII.

    ``flags`` are those of either module. None if nothing can be told that is worth looking for.
    """
    plain = _PROPERTY.sub(lambda match: _PROPERTIES.get(match[1], _NO_PROPERTY), pattern)
    plain = re.sub(r"\(\?P=\w+\)", _TAKEN, re.sub(r"\(\?P<\w+>", "(", plain))
    try:
        parsed = parser.parse(plain, (flags & (re.IGNORECASE | re.DOTALL)) | re.MULTILINE)
    except re.error:
        return None
    told = _Told(parsed.state.flags)
    told.go_on(parsed)
    if not told.asks:
        return None
    return re.compile(f"{''.join(told.places)}(?={''.join(told.parts)})", re.MULTILINE)


class _Told:
    """What is told of an expression from its beginning on."""

    def __init__(self, flags: int, left: int = _TOLD_MAX) -> None:
        self.places: list[str] = []
        """What is asked for before the first character."""
        self.parts: list[str] = []
        self.asks = False
        """Whether a character is asked for."""
        self.left = left
        """How much more is told; nothing if what follows in the expression does not follow here."""
        self._flags = flags

    @property
    def whole(self) -> str:
        """What is told, as one expression."""
        return "".join((*self.places, *self.parts))

    def go_on(self, nodes: Sequence[tuple[Any, Any]]) -> None:
        """Tell of what follows, as far as can be told."""
        for at, (kind, told) in enumerate(nodes):
            if not self.left:
                return
            if kind in _CHARACTERS:
                self._characters(_codes(kind, told, self._flags))
            elif kind is sre.SUBPATTERN:
                self._choice([told[3]], (self._flags | told[1]) & ~told[2])
            elif kind is sre.ATOMIC_GROUP:
                self._choice([told], self._flags)
            elif kind is sre.BRANCH:
                self._choice(told[1], self._flags)
            elif kind in _REPEATS:
                self._repeat(told[0], told[1], [*told[2]], nodes[at + 1 :])
            elif kind is sre.AT:
                self._place(_PLACES.get(told, ""))
            elif kind in _LOOKS:
                self._look(kind, *told)
            else:
                self.left = 0

    def _place(self, expression: str) -> None:
        (self.parts or self.places).append(expression)

    def _characters(self, codes: frozenset[int] | None, fewest: int = 1, most: int = 1) -> None:
        """Tell of a class of characters, and how often it is there."""
        if codes is None or (not fewest and most > _REPEATS_MAX):
            self.left = 0
            return
        ends = most > _REPEATS_MAX
        fewest = min(fewest, _FEWEST_MAX) if ends else fewest
        times = f"{{{fewest}}}" if ends else f"{{{fewest},{most}}}"
        self.parts.append(_class(codes) + (times if most > 1 or not fewest else ""))
        self.asks |= fewest > 0
        self.left = 0 if ends else self.left - 1

    def _within(self, nodes: Sequence[tuple[Any, Any]], flags: int) -> _Told:
        told = _Told(flags, self.left)
        told.go_on(nodes)
        return told

    def _choice(self, alternatives: Iterable[Sequence[tuple[Any, Any]]], flags: int) -> None:
        """Tell of a group that is there once."""
        told = [self._within(nodes, flags) for nodes in alternatives]
        if any(not one.left and not one.asks for one in told):
            self.left = 0
            return
        group = f"(?:{'|'.join(dict.fromkeys(one.whole for one in told))})"
        if any(one.parts for one in told):
            self.parts.append(group)
            self.asks |= all(one.asks for one in told)
            self.left = min(one.left for one in told)
        else:
            self._place(group)

    def _repeat(self, fewest: int, most: int, nodes: Sequence[tuple[Any, Any]], rest: Sequence[tuple[Any, Any]]) -> None:
        if len(nodes) == 1 and nodes[0][0] in _CHARACTERS:
            self._characters(_codes(*nodes[0], self._flags), fewest, most)
        elif most > 1 and fewest:
            self._choice([nodes], self._flags)
            self.left = 0
        elif most > 1:
            self.left = 0
        elif fewest:
            self._choice([nodes], self._flags)
        else:
            self._choice([[*nodes, *rest], rest], self._flags)
            self.left = 0

    def _look(self, kind: Any, direction: int, nodes: Sequence[tuple[Any, Any]]) -> None:
        if direction > 0:
            told = self._within(nodes, self._flags)
            if kind is sre.ASSERT and told.asks:
                self._place(f"(?={told.whole})")
            return
        alternatives = nodes[0][1][1] if len(nodes) == 1 and nodes[0][0] is sre.BRANCH else [nodes]
        behind = [self._behind(alternative, exact=kind is sre.ASSERT_NOT) for alternative in alternatives]
        if kind is sre.ASSERT_NOT:
            self._place("".join(f"(?<!{one})" for one in behind if one))
        elif all(behind):
            self._place(f"(?:{'|'.join(f'(?<={one})' for one in dict.fromkeys(behind))})")

    def _behind(self, nodes: Sequence[tuple[Any, Any]], *, exact: bool) -> str:
        """Return what stands right before a place, in single characters; all of it if ``exact``, or nothing."""
        classes: list[str] = []
        for kind, told in reversed(nodes):
            codes = _codes(kind, told, self._flags) if kind in _CHARACTERS else None
            if codes is None:
                return "" if exact else "".join(reversed(classes))
            classes.append(_class(codes))
        return "".join(reversed(classes))


def _codes(kind: Any, told: Any, flags: int) -> frozenset[int] | None:
    """Return the characters in ASCII that a node stands for; nothing if that cannot be told."""
    if kind is sre.ANY:
        return _ALL if flags & re.DOTALL else _ALL - {ord("\n")}
    members = told if kind is sre.IN else [(sre.LITERAL, told)]
    negated = kind is sre.NOT_LITERAL or members[0][0] is sre.NEGATE
    codes: set[int] = set()
    for member, what in members:
        if member is sre.NEGATE:
            continue
        if member is sre.CATEGORY:
            codes |= _CATEGORIES[what]
            continue
        first, last = (what, what) if member is sre.LITERAL else what
        if chr(first) == _TAKEN:
            return None
        if chr(first) in _STANDS_FOR:
            codes |= _STANDS_FOR[chr(first)]
            continue
        codes.update(range(first, min(last, _ASCII - 1) + 1))
        if flags & re.IGNORECASE:
            codes.update(code for beyond, code in _SAME_IN_ASCII if first <= beyond <= last)
    if flags & re.IGNORECASE:
        codes |= {ord(chr(code).swapcase()) for code in codes if chr(code).isalpha()}
    return frozenset(_ALL - codes if negated else codes)


def _class(codes: frozenset[int]) -> str:
    """Return a class of these characters in ASCII."""
    if len(codes) == 1:
        return _escaped(next(iter(codes)))
    if not codes:
        return rf"[^\x00-{_escaped(_ASCII - 1)}]"
    return f"[{''.join(map(_escaped, sorted(codes)))}]"


def _escaped(code: int) -> str:
    return rf"\x{code:02x}"

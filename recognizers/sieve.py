"""Which of many expressions can match in a text at all, told by one pass over it.

Each expression of the standard library's ``re`` is loosened into one that Hyperscan takes and that fires wherever the
original matches: what is looked at but not taken is dropped (but for what must come before all, or after), as are
back-references; long repeats have no upper bound, and a character beyond ASCII is any run of such bytes. So nothing is
written twice, and the sieve cannot lag behind.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Sequence
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import hyperscan

from recognizers import compiled

_EXACT_REPEATS_MAX = 12
_BEYOND_ASCII = r"\x80-\xff"
_CATEGORIES = {
    sre.CATEGORY_DIGIT: rf"0-9{_BEYOND_ASCII}",
    sre.CATEGORY_SPACE: rf"\s\x1c-\x1f{_BEYOND_ASCII}",
    sre.CATEGORY_WORD: rf"\w{_BEYOND_ASCII}",
    sre.CATEGORY_NOT_DIGIT: rf"\D{_BEYOND_ASCII}",
    sre.CATEGORY_NOT_SPACE: rf"\S{_BEYOND_ASCII}",
    sre.CATEGORY_NOT_WORD: rf"\W{_BEYOND_ASCII}",
}
_PLACES = {
    sre.AT_BOUNDARY: r"\b",
    sre.AT_BEGINNING: "^",
    sre.AT_BEGINNING_STRING: "^",
    sre.AT_END: "$",
    sre.AT_END_STRING: "$",
}
_LOOKS = (sre.ASSERT, sre.ASSERT_NOT)
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)


class Sieve:
    """The loosened expressions of several groups."""

    def __init__(self, groups: Sequence[Iterable[re.Pattern[str]]]) -> None:
        self._everything = frozenset(at for at, group in enumerate(groups) if not tuple(group))
        self._lock = threading.Lock()
        """Modules share a sieve, and Hyperscan's scratch space serves one scan at a time."""
        entries = [(loosened(expression), at) for at, group in enumerate(groups) for expression in group]
        flags = hyperscan.HS_FLAG_SINGLEMATCH | hyperscan.HS_FLAG_ALLOWEMPTY | hyperscan.HS_FLAG_MULTILINE
        self._database = compiled.database(
            [expression.encode() for expression, _ in entries], [at for _, at in entries], [flags] * len(entries)
        )

    def groups_in(self, text: str) -> set[int]:
        """Return the groups of which an expression may match in ``text``, and those without any expression."""
        return self.groups_in_octets(text.encode("utf-8", "surrogateescape"))

    def groups_in_octets(self, octets: bytes) -> set[int]:
        """Return the same for a text in UTF-8."""
        found = set(self._everything)

        def on_match(group: int, _start: int, _end: int, _flags: int, _context: object) -> None:
            found.add(group)

        # The line feeds are for what ``gate.py`` tells of a buffer's very end.
        with self._lock:
            self._database.scan(octets + b"\n\n", match_event_handler=on_match)
        return found


def loosened(expression: re.Pattern[str]) -> str:
    """Return an expression for Hyperscan, on UTF-8, that fires wherever ``expression`` matches."""
    nodes = list(parser.parse(expression.pattern, expression.flags))
    first, last = 0, len(nodes)
    while first < last and nodes[first][0] in _LOOKS:
        first += 1
    while last > first and nodes[last - 1][0] in _LOOKS:
        last -= 1
    before = next(filter(None, map(_before, nodes[:first])), "")
    if not before and first < last and (alternatives := _places_before(nodes[first])):
        before, first = alternatives, first + 1
    after = next((told[1] for kind, told in nodes[last:] if kind is sre.ASSERT and told[0] > 0), ())
    caseless = "(?i)" if expression.flags & re.IGNORECASE else ""
    return f"{caseless}{before}{_sequence(nodes[first:last])}{_sequence(after)}"


def _before(node: tuple[Any, Any]) -> str:
    """Return what a look at what stands before all takes for granted; nothing if that cannot be told."""
    kind, told = node
    if kind not in _LOOKS or told[0] > 0:
        return ""
    if kind is sre.ASSERT:
        return _sequence(told[1])
    if len(told[1]) != 1 or told[1][0][0] is not sre.IN:
        return ""
    members = told[1][0][1]
    is_negated = members[0][0] is sre.NEGATE
    return f"(?:^|[{''.join(map(_member, members[1:])) if is_negated else _but(_ascii(members))}])"


def _places_before(node: tuple[Any, Any]) -> str:
    """Return what the first of all asks for if it is a choice of places: ``(?:(?<=,)|^)``."""
    kind, told = node
    alternatives = told[3][0] if kind is sre.SUBPATTERN and len(told[3]) == 1 else node
    if alternatives[0] is not sre.BRANCH or not all(len(one) == 1 for one in alternatives[1][1]):
        return ""
    places = [_PLACES.get(one[0][1], "") if one[0][0] is sre.AT else _before(one[0]) for one in alternatives[1][1]]
    return f"(?:{'|'.join(places)})" if all(places) else ""


def _sequence(nodes: Iterable[tuple[Any, Any]]) -> str:
    return "".join(_one(kind, told) for kind, told in nodes)


def _one(kind: Any, told: Any) -> str:
    if kind is sre.LITERAL:
        return rf"\x{told:02x}" if told < 0x80 else f"[{_BEYOND_ASCII}]+"
    if kind is sre.BRANCH:
        return f"(?:{'|'.join(map(_sequence, told[1]))})"
    if kind is sre.SUBPATTERN:
        caseless = "i" if told[1] & re.IGNORECASE else ""
        return f"(?{caseless}:{_sequence(told[3])})"
    if kind is sre.ATOMIC_GROUP:
        return f"(?:{_sequence(told)})"
    if kind in _REPEATS:
        fewest, most, repeated = told
        return f"(?:{_sequence(repeated)}){_times(fewest, most)}"
    if kind in _LOOKS:
        return ""
    if kind is sre.AT:
        return _PLACES.get(told, "")
    if kind is sre.GROUPREF:
        return r"[\x00-\xff]*"
    members = _members(kind, told)
    return f"[{members}]+" if _BEYOND_ASCII in members else f"[{members}]"


def _times(fewest: int, most: int) -> str:
    """Return a repeat that is no narrower: exact up to a dozen, else without an end."""
    if fewest <= 1 and most == 1:
        return "?" if not fewest else ""
    if most <= _EXACT_REPEATS_MAX:
        return f"{{{fewest},{most}}}"
    return "*" if not fewest else f"{{{min(fewest, _EXACT_REPEATS_MAX)},}}" if fewest > 1 else "+"


def _members(kind: Any, told: Any) -> str:
    """Return what stands between the brackets of a class of bytes."""
    if kind is sre.ANY:
        return _but(set())
    if kind is sre.NOT_LITERAL:
        return _but({told})
    if told[0][0] is sre.NEGATE:
        return _but(_ascii(told[1:]))
    return "".join(map(_member, told)) or _BEYOND_ASCII


def _but(codes: set[int]) -> str:
    return "".join(rf"\x{code:02x}" for code in range(0x80) if code not in codes) + _BEYOND_ASCII


def _member(node: tuple[Any, Any]) -> str:
    kind, told = node
    if kind is sre.CATEGORY:
        return _CATEGORIES[told]
    first, last = (told, told) if kind is sre.LITERAL else told
    beyond = _BEYOND_ASCII if last >= 0x80 else ""
    return (rf"\x{first:02x}-\x{min(last, 0x7F):02x}" if first < 0x80 else "") + beyond


def _ascii(nodes: Iterable[tuple[Any, Any]]) -> set[int]:
    """Return the codes that a class of these members surely holds."""
    codes: set[int] = set()
    for kind, told in nodes:
        if kind is sre.CATEGORY:
            expression = re.compile(f"[{_CATEGORIES[told].removesuffix(_BEYOND_ASCII)}]")
            codes.update(code for code in range(0x80) if expression.match(chr(code)))
        else:
            first, last = (told, told) if kind is sre.LITERAL else told
            codes.update(range(first, last + 1))
    return codes

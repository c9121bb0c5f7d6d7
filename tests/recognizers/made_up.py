"""Texts made up from a rule: as its expression reads, and its own examples changed a little.

What a rule finds in such a text its gates must let through. Nothing here knows whether a text matches: whoever asks looks.
"""

from __future__ import annotations

import random
import re
import string
from collections.abc import Callable, Iterable, Iterator
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import regex

from recognizers.examples import write
from recognizers.rule import PatternRule

_ANY = f"{string.ascii_letters}{string.digits} -_.:,;=/\"'()[]<>|#@\t"
_UNUSUALLY_MANY = 0.1
"""How often an open-ended repeat is made long."""
_CHANGES_MAX = 3
_PROPERTIES = {"Lu": "A-Z", "Ll": "a-z", "L": "A-Za-z"}
_OTHER = "\u4e00"
"""For characters of other scripts."""
_PARTS = re.compile(r"\\p\{(?P<p>\w+)\}|\(\?P<v>|\\.|\[(?:\\.|[^\]\\])*\]", re.DOTALL)
_CATEGORIES = {
    sre.CATEGORY_DIGIT: string.digits,
    sre.CATEGORY_SPACE: " \t",
    sre.CATEGORY_WORD: f"{string.ascii_letters}{string.digits}_",
    sre.CATEGORY_NOT_DIGIT: f"{string.ascii_letters} -_.:",
    sre.CATEGORY_NOT_SPACE: f"{string.ascii_letters}{string.digits}-_.:",
    sre.CATEGORY_NOT_WORD: " -.:,;=/\"'",
}


def texts(rule: PatternRule, count: int) -> Iterator[str]:
    """Yield ``count`` texts for a rule, the same ones each time, half of them from its expression if that can be read."""
    rng = random.Random(rule.id)
    written = [write(example, rule).text for example in rule.examples]
    maker = _maker(rule, rng)
    for number in range(count):
        text = maker() if maker is not None and number % 2 else _changed(rng.choice(written), rng)
        yield rng.choice(("", "", " ", "x ", '"')) + text + rng.choice(("", "", " ", " x", '"', ","))


def _changed(text: str, rng: random.Random) -> str:
    characters = list(text)
    for _ in range(rng.randint(0, _CHANGES_MAX)):
        at = rng.randrange(len(characters))
        character = characters[at]
        match rng.randrange(5):
            case 0:
                characters[at] = ""
            case 1:
                characters[at] = character * 2
            case 2:
                characters[at] = character.swapcase()
            case 3:
                characters[at] = rng.choice(_ANY)
            case _:
                alike = next((kind for kind in _CATEGORIES.values() if character and character in kind), _ANY)
                characters[at] = rng.choice(alike)
    return "".join(characters)


def _maker(rule: PatternRule, rng: random.Random) -> Callable[[], str] | None:
    try:
        nodes = parser.parse(_PARTS.sub(_as_re, rule.pattern), re.VERBOSE if rule.flags & regex.VERBOSE else 0)
    except (re.error, RecursionError):
        return None
    caseless = bool(rule.flags & regex.IGNORECASE)
    made = _Made(rng)

    def text() -> str:
        one = made.of(nodes)
        return rng.choice((one, one.upper(), one.swapcase())) if caseless else one

    return text


def _as_re(part: re.Match[str]) -> str:
    """Return a part of an expression for ``re``, which knows no properties of characters, and no group twice."""
    if part["p"] is not None:
        return f"[{_PROPERTIES.get(part['p'], _OTHER)}]"
    if part[0].startswith("(?P<v>"):
        return "(?:"
    if not part[0].startswith("["):
        return part[0]
    return re.sub(r"\\p\{(\w+)\}", lambda one: _PROPERTIES.get(one[1], _OTHER), part[0])


class _Made:
    """Makes up what parsed expressions match, as far as each part tells for itself."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._groups: dict[int, str] = {}

    def of(self, nodes: Iterable[tuple[Any, Any]]) -> str:
        """Return a text for a sequence."""
        every = list(nodes)
        return "".join(self._one(kind, told, last=at == len(every) - 1) for at, (kind, told) in enumerate(every))

    def _one(self, kind: Any, told: Any, *, last: bool) -> str:
        rng = self._rng
        if kind is sre.LITERAL:
            return chr(told)
        if kind is sre.NOT_LITERAL:
            return rng.choice(_ANY.replace(chr(told), ""))
        if kind is sre.ANY:
            return rng.choice(_ANY)
        if kind is sre.IN:
            return rng.choice(_members(told))
        if kind is sre.BRANCH:
            return self.of(rng.choice(told[1]))
        if kind is sre.SUBPATTERN:
            text = self.of(told[3])
            if told[1] & re.IGNORECASE:
                text = rng.choice((text, text.upper(), text.capitalize()))
            self._groups[told[0] or 0] = text
            return text
        if kind is sre.ATOMIC_GROUP:
            return self.of(told)
        if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            fewest, most, repeated = told
            spread = 40 if rng.random() < _UNUSUALLY_MANY else 3
            return "".join(self.of(repeated) for _ in range(rng.randint(fewest, min(most, fewest + spread))))
        if kind is sre.GROUPREF:
            return self._groups.get(told, "")
        if kind is sre.ASSERT and (told[0] < 0 or last):
            # What must come before is put there; what must follow only where nothing else does.
            return self.of(told[1])
        return ""


def _members(told: Iterable[tuple[Any, Any]]) -> str:
    every = list(told)
    negated = bool(every) and every[0][0] is sre.NEGATE
    members = "".join(_of_member(kind, one) for kind, one in every)
    if negated:
        return "".join(character for character in _ANY if character not in members) or "~"
    return members or " "


def _of_member(kind: Any, told: Any) -> str:
    if kind is sre.LITERAL:
        return chr(told)
    if kind is sre.RANGE:
        return "".join(map(chr, range(told[0], min(told[1], told[0] + 255) + 1)))
    return _CATEGORIES.get(told, "") if kind is sre.CATEGORY else ""

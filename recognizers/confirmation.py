"""What confirms a rule: its expression, and its checks of the value that the expression found."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from recognizers import clock
from recognizers.beginnings import beginnings
from recognizers.rule import Check, Rule

_SHORT_CHARS = 65_536
"""In longer texts an expression is left to itself: they may be made of nothing but beginnings."""
_TRIED_TOGETHER = 16
"""So many beginnings are tried before the clock is looked at again."""


class Confirmation:
    """A rule's expression, compiled when it is first needed: of a thousand rules, a log stream meets a few dozen."""

    __slots__ = ("_beginnings", "_flags", "_pattern", "_sparse", "expression", "group")

    def __init__(self, pattern: str, flags: int, *, sparse: bool = False) -> None:
        """Take a pattern of the ``regex`` module and its flags; ``sparse`` is a rule's (``PatternRule.sparse``)."""
        self._pattern = pattern
        self._sparse = sparse
        self._flags = flags | regex.MULTILINE
        self._beginnings: re.Pattern[str] | None = None
        self.expression: regex.Pattern[str] | None = None
        self.group: int | str = 0

    def ready(self) -> regex.Pattern[str]:
        """Return the expression; ``group`` says which part of its matches is the value."""
        if self.expression is None:
            with clock.stopped():
                self.expression = regex.compile(self._pattern, self._flags)
                self._beginnings = beginnings(self._pattern, self._flags) if self._sparse else None
            self.group = "v" if "v" in self.expression.groupindex else 0
        return self.expression

    def find(self, text: str, deadline: float) -> Iterator[regex.Match[str]]:
        """Yield what the expression matches in a text, from left to right and without overlap.

        Raise ``TimeoutError`` once ``deadline``, a time of this thread's clock (``clock.now``), has passed.
        """
        expression = self.ready()
        if self._beginnings is None or len(text) > _SHORT_CHARS or not text.isascii():
            yield from expression.finditer(text, timeout=clock.left(deadline))
            return
        done = -1
        for number, place in enumerate(self._beginnings.finditer(text)):
            start = place.start()
            if not number % _TRIED_TOGETHER:
                secs = clock.left(deadline)
            if start >= done and (match := expression.match(text, start, timeout=secs)) is not None:
                done = match.end()
                yield match


_MASKED = re.compile(r"\A.{0,16}(?:x{8,}|X{8,}|\*{5,}).{0,8}\Z|(?<!\.)EXAMPLE(?:KEY)?\Z")
"""Masked but for its ends, or out of a vendor's manual: ``ghp_xxxxxxxxxxxx``, ``AKIA…EXAMPLE``.

``CLINIC.EXAMPLE`` is a realm."""


def judged(rule: Rule, check: Check | None, value: str, why: str) -> tuple[float, str] | None:
    """Return how sure the rule is of a value, and why; nothing if ``check`` refuses it. ``why`` is what led to it."""
    if (check is not None and not check(value)) or _is_masked(value):
        return None
    if rule.proof is not None and rule.proof(value):
        return 1.0, f"{why}, check digit"
    return rule.score, f"{why}, checked" if check else why


def _is_masked(value: str) -> bool:
    return (
        "xxxxxxxx" in value or "XXXXXXXX" in value or "*****" in value or value.endswith(("EXAMPLE", "EXAMPLEKEY"))
    ) and _MASKED.search(value) is not None

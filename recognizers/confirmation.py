"""What confirms a rule: its expression, and its checks of the value that the expression found."""

from __future__ import annotations

import re

import regex

from recognizers import clock
from recognizers.rule import Check, Rule


class Confirmation:
    """A rule's expression, compiled when it is first needed: of a thousand rules, a log stream meets a few dozen."""

    __slots__ = ("_flags", "_pattern", "expression", "group")

    def __init__(self, pattern: str, flags: int) -> None:
        self._pattern = pattern
        self._flags = flags | regex.MULTILINE
        self.expression: regex.Pattern[str] | None = None
        self.group: int | str = 0

    def ready(self) -> regex.Pattern[str]:
        """Return the expression; ``group`` says which part of its matches is the value."""
        if self.expression is None:
            with clock.stopped():
                self.expression = regex.compile(self._pattern, self._flags)
            self.group = "v" if "v" in self.expression.groupindex else 0
        return self.expression


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

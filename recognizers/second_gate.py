"""The second gate: one more scan of a record that a loose gate marked, before expressions that take long are tried.

A rule of hundreds of names enters the gate by the names alone, which any log holds; what must stand around them is a sign
that its rules share (``PatternRule.sign``). A record without it loses their marks, and is not read if it has no other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from recognizers.rule import PatternRule, Rule
from recognizers.sieve import Sieve


class SecondGate:
    """The signs of all rules that have one. Not to be used by two threads at once."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        by_sign: dict[str, set[int]] = {}
        for index, rule in enumerate(rules):
            if isinstance(rule, PatternRule) and rule.sign:
                by_sign.setdefault(rule.sign, set()).add(index)
        self._marks = [frozenset(indexes) for indexes in by_sign.values()]
        self._all = frozenset().union(*self._marks)
        self._sieve = Sieve([(re.compile(sign, re.MULTILINE),) for sign in by_sign]) if by_sign else None

    def passed(self, frame: bytes, marked: AbstractSet[int]) -> AbstractSet[int]:
        """Return those of the marks, by rules' indexes, whose rules may match in a record."""
        if self._sieve is None or self._all.isdisjoint(marked):
            return marked
        signs = self._sieve.groups_in_octets(frame)
        return marked - self._all.difference(*map(self._marks.__getitem__, signs))

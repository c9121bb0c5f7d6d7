"""The second gate: one more scan of a record that a loose gate marked, before expressions that take long are tried.

A rule of hundreds of names enters the gate by the names alone, which any log holds; what must stand around them is a sign
that its rules share (``PatternRule.sign``). In a record without it none of them is confirmed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
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

    def passed(self, text: str, marked: Iterable[int]) -> Iterable[int]:
        """Return those of the marks, by rules' indexes, whose rules may match in ``text``."""
        if self._sieve is None or self._all.isdisjoint(marked):
            return marked
        refused: AbstractSet[int] = self._all.difference(*map(self._marks.__getitem__, self._sieve.groups_in(text)))
        return [index for index in marked if index not in refused]

"""The second gate: one more scan of what a loose gate marked, before expressions that take long are tried.

A rule of hundreds of names enters the gate by the names alone, which any log holds; what must stand around them is a sign
that its rules share (``PatternRule.sign``). A record without it loses their marks, and is not read if it has no other. The
records of a batch are scanned together, and then alone those that may hold a sign that stands in one of them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from recognizers.gate import spaced_out
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

    def passed(self, frames: Sequence[bytes], marks: Mapping[int, AbstractSet[int]]) -> dict[int, AbstractSet[int]]:
        """Return the records' marks, by rules' indexes, without those of rules that cannot match; no record without one."""
        asked = [index for index, marked in marks.items() if not self._all.isdisjoint(marked)]
        if self._sieve is None or not asked:
            return dict(marks)
        passed = dict(marks)
        nowhere = self._refused(self._sieve, b"\n".join(map(frames.__getitem__, asked)))
        for index in asked:
            left = marks[index] - nowhere
            if not self._all.isdisjoint(left):
                left -= self._refused(self._sieve, frames[index])
            if left:
                passed[index] = left
            else:
                del passed[index]
        return passed

    def _refused(self, sieve: Sieve, octets: bytes) -> AbstractSet[int]:
        """Return the rules whose sign does not match in a text."""
        if b"\t" in octets:  # as the gate looks at it
            octets += b"\n" + spaced_out(octets)
        return self._all.difference(*map(self._marks.__getitem__, sieve.groups_in_octets(octets)))

"""The gate: every pattern of every rule in one Hyperscan database, and one scan over a whole batch.

The gate says *where a rule may fire*, never *what it found*: it reports the ends of matches only (finding starts too costs
twice the time), and whatever it marks is confirmed on the record alone. It may fire too often, but not too rarely:

- expressions that Hyperscan cannot take exactly (look-around, back-references) enter as prefilters;
- an open-ended repeat at an expression's end enters at its shortest, so that a long token fires once and not at every
  further character;
- records stand in the buffer with a line feed between them. A match that runs over it marks a record in vain; a match
  within a record is found as if it stood alone.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

import hyperscan
import regex

from recognizers import keys
from recognizers.rule import KeyRule, Rule

_OPEN_END = regex.compile(r"(?<!\\)(?:\{(\d+),\d*\}|([+*]))[+?]?(?:\\b)?\Z")
"""A greedy, lazy or possessive repeat that ends an expression, and the word border that may follow it."""

_OPEN_END_OF_VALUE = regex.compile(r"(?<!\\)(?:\{(\d+),\d*\}|([+*]))[+?]?\)(?:\\b)?\Z")
"""The same where it ends the value's group."""


def shortest(pattern: str) -> str:
    """Return an expression that fires once where ``pattern`` matches: its last repeat at the fewest."""
    for ending, close in ((_OPEN_END, ""), (_OPEN_END_OF_VALUE, ")")):
        match = ending.search(pattern)
        if match:
            fewest = match[1] if match[1] is not None else {"+": "1", "*": "0"}[match[2]]
            return f"{pattern[: match.start()]}{{{fewest}}}{close}"
    return pattern


def _expressions(rule: Rule) -> tuple[str, ...]:
    if isinstance(rule, KeyRule):
        return keys.gates(rule)
    return (rule.gate or shortest(rule.pattern).replace("(?P<v>", "(?:"),)


_FLAGS = ((regex.IGNORECASE, hyperscan.HS_FLAG_CASELESS), (regex.DOTALL, hyperscan.HS_FLAG_DOTALL))


class Gate:
    """All rules' expressions compiled together; not to be used by two threads at once (one scratch space)."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        """Compile. Raise ``ValueError`` naming the rule whose expression Hyperscan refuses even as a prefilter."""
        expressions: list[bytes] = []
        flags: list[int] = []
        ids: list[int] = []
        for index, rule in enumerate(rules):
            for expression in _expressions(rule):
                encoded = expression.encode()
                expressions.append(encoded)
                flags.append(_accepted_flags(rule, encoded))
                ids.append(index)
        self._database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
        if expressions:
            self._database.compile(expressions=expressions, ids=ids, flags=flags)
        self._empty = not expressions

    def marks(self, frames: Sequence[bytes]) -> dict[int, set[int]]:
        """Return, for each record in which some rule may fire, the indexes of those rules."""
        if self._empty or not frames:
            return {}
        hits: list[tuple[int, int]] = []

        def on_match(rule: int, _start: int, end: int, _flags: int, _context: object) -> None:
            hits.append((end, rule))

        self._database.scan(b"\n".join(frames), match_event_handler=on_match)
        if not hits:
            return {}
        marks: dict[int, set[int]] = {}
        if len(frames) == 1:
            marks[0] = {rule for _, rule in hits}
            return marks
        ends = list(accumulate(len(frame) + 1 for frame in frames))
        for end, rule in hits:
            # A match's end is exclusive: one that ends at a frame's last byte ends at the line feed's offset.
            marks.setdefault(bisect_right(ends, end - 1), set()).add(rule)
        return marks


def _accepted_flags(rule: Rule, expression: bytes) -> int:
    """Return the flags with which Hyperscan takes the expression: as it stands if it can, else as a prefilter."""
    flags = hyperscan.HS_FLAG_MULTILINE | sum(ours for theirs, ours in _FLAGS if rule.flags & theirs)
    if isinstance(rule, KeyRule):
        flags = hyperscan.HS_FLAG_MULTILINE
    for prefilter in (0, hyperscan.HS_FLAG_PREFILTER):
        try:
            hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK).compile(expressions=[expression], flags=flags | prefilter)
        except hyperscan.HyperscanError:
            continue
        return flags | prefilter
    raise ValueError(f"rule {rule.id}: Hyperscan takes its expression not even as a prefilter")

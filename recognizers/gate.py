"""The gate: every pattern of every rule in one Hyperscan database, and one scan over a whole batch.

The gate says *where a rule may fire*, never *what it found*: it reports the ends of matches only (finding starts too costs
twice the time), and whatever it marks is confirmed on the record alone. It may fire too often, but not too rarely:

- expressions that Hyperscan cannot take exactly (look-around, back-references) enter as prefilters;
- an open-ended repeat at an expression's end enters at its shortest, so that a long token fires once and not at every
  further character;
- records stand in the buffer with a line feed between them. A match that runs over it marks a record in vain; a match
  within a record is found as if it stood alone. After the last one stand two: at a buffer's very end Hyperscan 5.4.12 can
  miss a two-byte literal if another expression has an anchor (``b1`` with ``^a``), and after one line feed ``a$``.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

import hyperscan
import regex

from recognizers import compiled, mentions
from recognizers.fields import SYNTAXES
from recognizers.mentions import Mention
from recognizers.rule import KeyRule, PatternRule, Rule

_OPEN_END = regex.compile(r"(?<!\\)(?:\{(\d+),\d*\}|([+*]))[+?]?(?:\\b)?\Z")
"""A greedy, lazy or possessive repeat that ends an expression, and the word border that may follow it."""

_OPEN_END_OF_VALUE = regex.compile(r"(?<!\\)(?:\{(\d+),\d*\}|([+*]))[+?]?\)(?:\\b)?\Z")
"""The same where it ends the value's group."""


def shortest(pattern: str) -> str:
    """Return an expression that fires once where ``pattern`` matches: its last repeat at the fewest."""
    for ending, close in ((_OPEN_END, ""), (_OPEN_END_OF_VALUE, ")")):
        match = ending.search(pattern)
        if match:
            fewest = int(match[1]) if match[1] is not None else int(match[2] == "+")
            # Hyperscan takes no repeat of zero times.
            repeat = f"{{{fewest}}}" if fewest else "?"
            return f"{pattern[: match.start()]}{repeat}{close}"
    return pattern


def _expressions(rule: Rule) -> tuple[str, ...]:
    if isinstance(rule, KeyRule):
        return rule.gates
    return (rule.gate or shortest(rule.pattern).replace("(?P<v>", "(?:"),)


_FLAGS = ((regex.IGNORECASE, hyperscan.HS_FLAG_CASELESS), (regex.DOTALL, hyperscan.HS_FLAG_DOTALL))


class Gate:
    """All rules' expressions compiled together; not to be used by two threads at once (one scratch space).

    A mark is the index of a rule, or the number of rules and the index of a syntax (``fields.SYNTAXES``) in which a name
    that some key rule knows may have a value.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        """Compile. Raise ``ValueError`` naming the rule whose expression Hyperscan refuses."""
        by_key = [rule for rule in rules if isinstance(rule, KeyRule)]
        self._first_syntax = len(rules)
        self._mention = self._first_syntax + len(SYNTAXES)
        entries = [(expression, index) for index, rule in enumerate(rules) for expression in _expressions(rule)]
        entries += [(expression, self._first_syntax + syntax) for expression, syntax in mentions.without_names(by_key)]
        entries += [(expression, self._mention + spoken) for expression, spoken in mentions.mentions(by_key)]
        self._database = _compile(entries, rules) if entries else None

    @property
    def database(self) -> hyperscan.Database | None:
        """What is scanned with; ``None`` if there are no rules."""
        return self._database

    def marks(self, frames: Sequence[bytes]) -> dict[int, set[int]]:
        """Return, for each record in which some rule may fire, its marks."""
        if self._database is None or not frames:
            return {}
        octets = b"\n".join((*frames, b"", b""))
        hits = _scan(self._database, octets)
        if not hits:
            return {}
        marks: dict[int, set[int]] = {}
        mentioned: dict[int, list[Mention]] = {}
        ends = list(accumulate(len(frame) + 1 for frame in frames))
        last = len(frames) - 1
        for end, number in hits:
            # A match's end is exclusive: one that ends at a frame's last byte ends at the line feed's offset.
            index = min(bisect_right(ends, end - 1), last)
            if number < self._mention:
                marks.setdefault(index, set()).add(number)
            else:
                mentioned.setdefault(index, []).append((end, number > self._mention))
        for index, places in mentioned.items():
            syntaxes = mentions.syntaxes(octets, places)
            if syntaxes:
                marks.setdefault(index, set()).update(self._first_syntax + syntax for syntax in syntaxes)
        return marks


def _scan(database: hyperscan.Database, octets: bytes) -> list[tuple[int, int]]:
    """Return where matches end, and the ids of what matches."""
    hits: list[tuple[int, int]] = []

    def on_match(number: int, _start: int, end: int, _flags: int, _context: object) -> None:
        hits.append((end, number))

    database.scan(octets, match_event_handler=on_match)
    return hits


_INEXACT = regex.compile(r"\(\?<?[=!]|(?<!\\)\\[1-9]|\(\?P=")
"""Look-around and back-references: Hyperscan takes them as prefilters only."""


def _flags(expression: str, rule: Rule | None) -> int:
    """Return the flags of an expression. Those of a key rule are its value's, and its gates' stand in them."""
    flags: int = hyperscan.HS_FLAG_MULTILINE
    if isinstance(rule, PatternRule):
        flags |= sum(ours for theirs, ours in _FLAGS if rule.flags & theirs)
    if _INEXACT.search(expression):
        flags |= hyperscan.HS_FLAG_PREFILTER
    return flags


def _compile(entries: Sequence[tuple[str, int]], rules: Sequence[Rule]) -> hyperscan.Database:
    expressions = [expression.encode() for expression, _ in entries]
    flags = [_flags(expression, rules[index] if index < len(rules) else None) for expression, index in entries]
    try:
        return compiled.database(expressions, [index for _, index in entries], flags, passing=len(rules) == 1)
    except hyperscan.HyperscanError:
        for (expression, index), flag in zip(entries, flags, strict=True):
            try:
                hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK).compile(expressions=[expression.encode()], flags=[flag])
            except hyperscan.HyperscanError as error:
                culprit = f"rule {rules[index].id}" if index < len(rules) else "the keys"
                raise ValueError(f"{culprit}: Hyperscan does not take the expression: {error}") from None
        raise

r"""The gate: every pattern of every rule in Hyperscan databases, and a scan or two over a whole batch.

The gate says *where a rule may fire*, never *what it found*: it reports the ends of matches only (finding starts too costs
twice the time), and whatever it marks is confirmed on the record alone. It may fire too often, but not too rarely:

- expressions that Hyperscan cannot take exactly (look-around, back-references) enter as prefilters;
- an open-ended repeat at an expression's end enters at its shortest, so that a long token fires once and not at every
  further character;
- what needs a rare literal (``literals.py``), or a character beyond ASCII, is scanned for only in the records in which one
  stands;
- a record with a tab is scanned once more with a space in its place: expressions ask for a space where any will do;
- what may be left out ends in no long bounded repeat (``(?:of [^\n]{1,60})?is``): Hyperscan 5.4.12 misses some such matches;
- records stand in the buffer with a line feed before each. A match that runs over it marks a record in vain; a match
  within a record is found as if it stood alone. After the last one stand two: at a buffer's very end Hyperscan 5.4.12 can
  miss a two-byte literal if another expression has an anchor (``b1`` with ``^a``), and after one line feed ``a$``.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

import hyperscan
import regex

from recognizers import compiled, joins, literals, mentions
from recognizers.fields import SYNTAXES
from recognizers.joins import Mention
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


_NONE: frozenset[int] = frozenset()


class _Entry(NamedTuple):
    expression: bytes
    flags: int
    id: int


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
        self._sign = self._mention + 2
        self._suspect = self._sign + len(joins.SIGNS)
        self._ids = self._suspect + 1
        named = [(expression, index) for index, rule in enumerate(rules) for expression in _expressions(rule)]
        named += [(expression, self._first_syntax + syntax) for expression, syntax in mentions.without_names(by_key)]
        named += [(expression, self._mention + spoken) for expression, spoken in mentions.mentions(by_key)]
        named += [(expression, self._sign + sign) for expression, sign in joins.signs(by_key)]
        entries = [
            _Entry(expression.encode(), _flags(expression, rules[index] if index < len(rules) else None), index)
            for expression, index in named
        ]
        self._databases: tuple[hyperscan.Database, ...] = _compile(entries, rules, self._suspect) if entries else ()

    @property
    def databases(self) -> tuple[hyperscan.Database, ...]:
        """What is scanned with, if there are rules: a batch, the batch masked (``literals.masked``), and a few records."""
        return self._databases

    def marks(self, frames: Sequence[bytes]) -> dict[int, set[int]]:
        """Return, for each record in which some rule may fire, its marks."""
        if not self._databases or not frames:
            return {}
        octets = _joined(frames)
        marks = self._marks(frames, octets)
        if b"\t" in octets:
            tabbed = [index for index, frame in enumerate(frames) if b"\t" in frame]
            spaced = [spaced_out(frames[index]) for index in tabbed]
            for at, marked in self._marks(spaced, _joined(spaced)).items():
                marks.setdefault(tabbed[at], set()).update(marked)
        return marks

    def _marks(self, frames: Sequence[bytes], octets: bytes) -> dict[int, set[int]]:
        in_all, in_masked, in_suspects = self._databases
        hits = _scan(in_all, octets)
        hits += [(end, number % self._ids) for end, number in _scan(in_masked, literals.masked(octets))]
        if not hits and octets.isascii():
            return {}
        marks: dict[int, set[int]] = {}
        mentioned: dict[int, list[Mention]] = {}
        signs: dict[int, set[int]] = {}
        suspects = set() if octets.isascii() else {index for index, frame in enumerate(frames) if not frame.isascii()}
        for index, end, number in _by_record(frames, hits):
            if number < self._mention:
                marks.setdefault(index, set()).add(number)
            elif number < self._sign:
                mentioned.setdefault(index, []).append((end, number > self._mention))
            elif number < self._suspect:
                signs.setdefault(index, set()).add(number - self._sign)
            else:
                suspects.add(index)
        if suspects:
            chosen = sorted(suspects)
            some = [frames[index] for index in chosen]
            for at, _, number in _by_record(some, _scan(in_suspects, _joined(some))):
                marks.setdefault(chosen[at], set()).add(number)
        for index, places in mentioned.items():
            syntaxes = joins.syntaxes(octets, places, signs.get(index, _NONE))
            if syntaxes:
                marks.setdefault(index, set()).update(self._first_syntax + syntax for syntax in syntaxes)
        return marks


def spaced_out(octets: bytes) -> bytes:
    """Return a text with spaces for its tabs."""
    return octets.replace(b"\t", b" ")


def _joined(frames: Sequence[bytes]) -> bytes:
    return b"\n".join((b"", *frames, b"", b""))


def _by_record(frames: Sequence[bytes], hits: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Yield, for each hit in frames that are joined, the frame's index, where it ends, and its id."""
    # Behind the line feed before each but the first: whatever ends before it is the first's, whatever ends late the last's.
    starts = list(accumulate((len(frame) + 1 for frame in frames[:-1]), initial=1))[1:]
    for end, number in hits:
        # A match's end is exclusive: one that ends at a frame's last byte ends at the line feed's offset.
        yield bisect_right(starts, end - 1), end, number


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


def _compile(
    entries: Sequence[_Entry], rules: Sequence[Rule], suspect: int
) -> tuple[hyperscan.Database, hyperscan.Database, hyperscan.Database]:
    """Return the three databases; ``suspect`` is the id that says only that a literal was found."""
    said = compiled.said(*zip(*((entry.expression, entry.id, entry.flags) for entry in entries), strict=True))
    try:
        in_all, in_masked, in_suspects = compiled.databases(
            [literals.EDITION, b"%d" % suspect, *said], lambda: _parts(entries, len(rules), suspect), passing=len(rules) == 1
        )
    except hyperscan.HyperscanError:
        for expression, flags, index in entries:
            try:
                hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK).compile(expressions=[expression], flags=[flags])
            except hyperscan.HyperscanError as error:
                culprit = f"rule {rules[index].id}" if index < len(rules) else "the keys"
                raise ValueError(f"{culprit}: Hyperscan does not take the expression: {error}") from None
        raise
    return in_all, in_masked, in_suspects


_NOWHERE = b"\xff\xfe\xff\xfeveilog\xff\xfe\xff\xfe"
"""Stands in no text: Hyperscan compiles no database of nothing."""


def _told(entry: _Entry) -> Iterator[tuple[bytes, literals.Needed | None]]:
    """Yield expressions that together match what the entry's does, and what each needs, if that is rare."""
    caseless = bool(entry.flags & hyperscan.HS_FLAG_CASELESS)
    for alternative in literals.alternatives(entry.expression):
        needed = literals.needed(alternative, caseless=caseless)
        if needed is not None:
            yield alternative, needed
        else:
            yield from literals.divided(alternative, caseless=caseless)


def _parts(entries: Sequence[_Entry], rules: int, suspect: int) -> Iterator[compiled.Part]:
    """Yield what is compiled: expressions for every record, literals, expressions for those in which literals stand."""
    in_all, in_suspects = [_Entry(_NOWHERE, 0, suspect)], [_Entry(_NOWHERE, 0, suspect)]
    suspects = {literals.Literal(_NOWHERE, caseless=False)}
    found: set[tuple[literals.Literal, int]] = set()
    ids = suspect + 1
    for entry in entries:
        if entry.id >= rules:  # syntaxes and mentions are full of usual words, and these must tell where they end
            in_all.append(entry)
            continue
        for alternative, needed in _told(entry):
            if needed is None:
                in_all.append(entry._replace(expression=alternative))
                continue
            if not needed.exact:
                in_suspects.append(entry._replace(expression=alternative))
                suspects.update(needed.literals)
            else:
                found.update((one, entry.id) for one in needed.literals)
    found.update((one, suspect) for one in literals.least(suspects))
    # Hyperscan takes minutes for thousands of literals with one id: theirs are made different, and mean the rest.
    in_masked = [
        _Entry(one.octets, hyperscan.HS_FLAG_CASELESS if one.caseless else 0, at * ids + number)
        for at, (one, number) in enumerate(sorted(found))
    ]
    for part, literal in ((in_all, False), (in_masked, True), (in_suspects, False)):
        yield compiled.Part([one.expression for one in part], [one.id for one in part], [one.flags for one in part], literal)

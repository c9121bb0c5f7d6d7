"""The books of a spool: what is held, how far each sink has got, what is set aside.

Running totals stand beside the positions (32 bytes a batch), so that what waits for a sink is one subtraction and never
a sum over rows. Pure: no disk, no waiting.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from relay.spool.spool import Aside, Backlog

_TRIM_ENTRIES = 4096
"""Forgotten entries are cut off the arrays when there are this many and they are the larger part."""


@dataclass(slots=True)
class _Account:
    """One sink's side of the books."""

    cursor: int = 0
    aside: dict[int, Aside] = field(default_factory=dict)
    ahead: set[int] = field(default_factory=set)
    """Set aside but not passed yet, so still part of what lies after the cursor."""
    records: int = 0
    skeletons: int = 0
    """What is set aside and passed."""


class Settled(NamedTuple):
    """What became of entries that every sink has passed."""

    forgotten: Sequence[int]
    """Positions that nobody needs any more."""
    freed_octets: int
    kept_octets: int
    """Bytes that stay for good, because some sink has set them aside."""


class Ledger:
    """Entries in order, and an account for each sink."""

    def __init__(self) -> None:
        self.last = 0
        """The highest position ever given."""
        self._accounts: dict[str, _Account] = {}
        self._first = 0
        """Index of the first entry that is not forgotten."""
        self._positions = array("q")
        # Totals before each entry, and after the last: one element more than there are positions.
        self._records = array("q", [0])
        self._skeletons = array("q", [0])
        self._octets = array("q", [0])
        self._marked: set[int] = set()
        """Entries not forgotten yet that some sink has set aside."""
        self._kept_octets = 0

    def open(self, sink: str) -> None:
        """Begin an account, at the very beginning."""
        self._accounts[sink] = _Account()

    def close(self, sink: str) -> Backlog:
        """End an account, before the first ``settle``, and return what the sink never got."""
        backlog = self.backlog(sink)
        del self._accounts[sink]
        self._marked = {position for account in self._accounts.values() for position in account.aside}
        return backlog

    def add(self, position: int, *, records: int, skeletons: int, octets: int) -> None:
        """Enter a batch; positions must rise."""
        self._positions.append(position)
        self._records.append(self._records[-1] + records)
        self._skeletons.append(self._skeletons[-1] + skeletons)
        self._octets.append(self._octets[-1] + octets)
        self.last = position

    def move(self, sink: str, position: int) -> None:
        """Move the cursor forward, at most to the last position."""
        account = self._accounts[sink]
        account.cursor = max(account.cursor, min(position, self.last))
        if account.ahead:
            self._pass_aside(account)

    def set_aside(self, sink: str, position: int, reason: str) -> Aside:
        """Mark an entry; the cursor moves only if nothing else waits before it.

        Raise ``ValueError`` if nothing waits for the sink at the position.
        """
        account = self._accounts[sink]
        index = self._index(position) - 1
        if (
            position <= account.cursor
            or index < self._first
            or self._positions[index] != position
            or position in account.ahead
        ):
            raise ValueError("nothing waits at this position")
        records = self._records[index + 1] - self._records[index]
        skeletons = self._skeletons[index + 1] - self._skeletons[index]
        account.aside[position] = Aside(sink, position, reason, records + skeletons)
        account.ahead.add(position)
        self._marked.add(position)
        self._pass_aside(account)
        return account.aside[position]

    def settle(self) -> Settled:
        """Forget what every sink has passed; what is set aside is kept."""
        end = self._index(self.low)
        passed = self._positions[self._first : end]
        kept = self._marked.intersection(passed) if self._marked else set()
        kept_octets = 0
        for position in kept:
            index = self._index(position)
            kept_octets += self._octets[index] - self._octets[index - 1]
        freed_octets = self._octets[end] - self._octets[self._first] - kept_octets
        self._kept_octets += kept_octets
        self._marked -= kept
        self._first = end
        if end > _TRIM_ENTRIES and end > len(self._positions) // 2:
            del self._positions[:end]
            for totals in (self._records, self._skeletons, self._octets):
                del totals[:end]
            self._first = 0
        forgotten = [position for position in passed if position not in kept] if kept else passed
        return Settled(forgotten, freed_octets, kept_octets)

    def waiting(self, sink: str, *, after: int, max_octets: int) -> Sequence[int]:
        """Positions after ``after`` that the sink has neither got nor set aside: none, or at least one."""
        account = self._accounts[sink]
        begin = self._index(max(after, account.cursor))
        while begin < len(self._positions):
            end = bisect_right(self._octets, self._octets[begin] + max_octets, begin) - 1
            window = self._positions[begin : max(end, begin + 1)]
            found = [position for position in window if position not in account.ahead]
            if found:
                return found
            begin += len(window)
        return ()

    def sinks(self) -> dict[str, int]:
        """Every sink and its cursor."""
        return {sink: account.cursor for sink, account in self._accounts.items()}

    @property
    def low(self) -> int:
        """The position that every sink has passed."""
        return min(account.cursor for account in self._accounts.values())

    def cursor(self, sink: str) -> int:
        """The position up to which the sink has everything."""
        return self._accounts[sink].cursor

    def backlog(self, sink: str) -> Backlog:
        """What waits for the sink, set aside included."""
        account = self._accounts[sink]
        at = self._index(account.cursor)
        return Backlog(
            self._records[-1] - self._records[at] + account.records,
            self._skeletons[-1] - self._skeletons[at] + account.skeletons,
        )

    def aside(self) -> list[Aside]:
        """Everything that is set aside, by sink and position."""
        return sorted(aside for account in self._accounts.values() for aside in account.aside.values())

    @property
    def octets(self) -> int:
        """Bytes held."""
        return self._octets[-1] - self._octets[self._first] + self._kept_octets

    def _index(self, position: int) -> int:
        return bisect_right(self._positions, position, self._first)

    def _pass_aside(self, account: _Account) -> None:
        """Let the cursor run over what is set aside right after it, and book what it has passed."""
        index = self._index(account.cursor)
        while index < len(self._positions) and self._positions[index] in account.ahead:
            account.cursor = self._positions[index]
            index += 1
        for position in [ahead for ahead in account.ahead if ahead <= account.cursor]:
            account.ahead.remove(position)
            index = self._index(position)
            account.records += self._records[index] - self._records[index - 1]
            account.skeletons += self._skeletons[index] - self._skeletons[index - 1]

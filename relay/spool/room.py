"""The space of a spool: bounded in bytes, given out in the order of asking."""

from __future__ import annotations

from collections import deque

import trio

from relay.spool.ledger import Settled
from relay.spool.spool import SpoolFull


class Room:
    """Callers take space and give it back; who does not fit waits in line, and nobody overtakes.

    More than ``max_bytes`` at once is granted when nothing else is taken: else it could never go.
    """

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._taken = 0
        self._kept = 0
        """Bytes that stay for good; they do not count as taken."""
        self._line: deque[tuple[int, trio.Event]] = deque()

    async def take(self, octets: int, *, droppable: bool = False) -> None:
        """Take ``octets`` bytes, waiting for them; with ``droppable``, raise ``SpoolFull`` instead of waiting."""
        await trio.lowlevel.checkpoint_if_cancelled()
        if not self._line and self._fits(octets):
            self._taken += octets
            return
        if droppable:
            raise SpoolFull("the spool is full")
        place = (octets, trio.Event())
        self._line.append(place)
        try:
            await place[1].wait()
        except BaseException:
            if place[1].is_set():  # cancelled and granted in the same turn of the loop
                self._taken -= octets
            else:
                self._line.remove(place)
            self._admit()
            raise

    def seize(self, octets: int) -> None:
        """Take what is held already, whether it fits or not."""
        self._taken += octets

    def give(self, octets: int) -> None:
        """Give ``octets`` bytes back."""
        self._taken -= octets
        self._admit()

    def settle(self, settled: Settled) -> None:
        """Take back what was freed; what is kept stays for good."""
        self._kept += settled.kept_octets
        self.give(settled.freed_octets + settled.kept_octets)

    @property
    def full(self) -> bool:
        """Whether somebody waits in line, or not a byte is left."""
        return bool(self._line) or self._taken + self._kept >= self._max_bytes

    def _fits(self, octets: int) -> bool:
        return self._taken == 0 or self._taken + self._kept + octets <= self._max_bytes

    def _admit(self) -> None:
        while self._line and self._fits(self._line[0][0]):
            octets, granted = self._line.popleft()
            self._taken += octets
            granted.set()

"""The spool in memory: ordered and bounded as the one on disk, but what it holds is lost when the process ends."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import trio

from relay.errors import ConfigError
from relay.record import CleanBatch
from relay.spool.ledger import Ledger
from relay.spool.room import Room
from relay.spool.spool import Aside, Backlog, Entry


class MemorySpool:
    """A ``Spool`` of at most ``max_bytes`` of frames that keeps nothing over a restart, checkpoints neither."""

    def __init__(self, sinks: Sequence[str], *, max_bytes: int) -> None:
        if not sinks:
            raise ConfigError("a spool needs at least one sink")
        self._ledger = Ledger()
        for sink in sinks:
            self._ledger.open(sink)
        self._room = Room(max_bytes)
        self._batches: dict[int, CleanBatch] = {}
        self._checkpoints: dict[str, str] = {}
        self._arrivals = trio.lowlevel.ParkingLot()

    async def append(self, batch: CleanBatch, *, droppable: bool = False, booked: Callable[[], None] = lambda: None) -> None:
        """Take the batch; see ``Spool``."""
        octets = batch.octets
        await self._room.take(octets, droppable=droppable)
        if batch.frames:
            position = self._ledger.last + 1
            self._batches[position] = replace(batch, checkpoint=None)
            records = len(batch.frames) - batch.skeletons
            self._ledger.add(position, records=records, skeletons=batch.skeletons, octets=octets)
            self._arrivals.unpark_all()
        if batch.checkpoint is not None:
            self._checkpoints[batch.checkpoint.key] = batch.checkpoint.value
        booked()
        # The deliveries send what has come before the caller, whose next batch may take the loop for milliseconds, goes on.
        await trio.lowlevel.cancel_shielded_checkpoint()

    async def read(self, sink: str, *, after: int, max_octets: int) -> Sequence[Entry]:
        """Return what waits for the sink; see ``Spool``."""
        await trio.lowlevel.checkpoint_if_cancelled()  # a turn of the loop may be somebody's batch, and sending takes turns
        while not (positions := self._ledger.waiting(sink, after=after, max_octets=max_octets)):
            await self._arrivals.park()
        return [Entry(position, self._batches[position]) for position in positions]

    async def delivered(self, sink: str, position: int) -> None:
        """Move the sink's cursor; see ``Spool``."""
        self._ledger.move(sink, position)
        settled = self._ledger.settle()
        for forgotten in settled.forgotten:
            del self._batches[forgotten]
        self._room.settle(settled)

    async def set_aside(self, sink: str, position: int, reason: str) -> None:
        """Keep an entry out of the sink's way; see ``Spool``."""
        self._ledger.set_aside(sink, position, reason)
        await self.delivered(sink, position)

    def cursor(self, sink: str) -> int:
        """The position up to which the sink has everything."""
        return self._ledger.cursor(sink)

    def backlog(self, sink: str) -> Backlog:
        """What waits for the sink, set aside included."""
        return self._ledger.backlog(sink)

    def aside(self) -> Sequence[Aside]:
        """Everything that is set aside, by sink and position."""
        return self._ledger.aside()

    @property
    def octets(self) -> int:
        """Bytes of frames held."""
        return self._ledger.octets

    @property
    def full(self) -> bool:
        """Whether there is no room."""
        return self._room.full

    async def checkpoint(self, key: str) -> str | None:
        """The last checkpoint of this process under ``key``, if any."""
        await trio.lowlevel.checkpoint()
        return self._checkpoints.get(key)

    async def aclose(self) -> None:
        """Forget everything."""
        await trio.lowlevel.checkpoint()

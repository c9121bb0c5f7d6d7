"""The spool on disk: sealed batches in SQLite.

What is appended goes through the writer; what is read comes from memory if it is recent, and else from disk, opened in
the store's thread. A damaged row is set aside for the sinks that still wanted it, and the rest goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Self

import trio

from relay.errors import ConfigError
from relay.record import CleanBatch
from relay.spool.room import Room
from relay.spool.sealing import Sealer, encode
from relay.spool.spool import Aside, Backlog, Entry, SpoolFull
from relay.spool.store import Change, Store
from relay.spool.tail import Tail
from relay.spool.writer import Writer

TAIL_BYTES = 8 * 2**20
"""Bytes of the newest batches held in memory for sinks that are close behind."""


class SqliteSpool:
    """A ``Spool`` of at most ``max_bytes`` of sealed batches; made by ``open``."""

    def __init__(self, store: Store, writer: Writer, room: Room, tail: Tail, *, seal_octets: int) -> None:
        self.abandoned = store.abandoned
        """What sinks that are configured no more had not got when the spool was opened: it is forgotten."""
        self.damaged = 0
        """Batches found damaged since then."""
        self._store = store
        self._writer = writer
        self._room = room
        self._tail = tail
        self._seal_octets = seal_octets
        self._ledger = store.ledger
        room.seize(self._ledger.octets)
        self._settle()

    @classmethod
    async def open(
        cls,
        path: Path,
        sinks: Sequence[str],
        *,
        max_bytes: int,
        sealer: Sealer,
        group_commit_secs: float = 0.005,
        group_commit_bytes: int = 262_144,
    ) -> Self:
        """Open the spool in the directory ``path``, made if absent; call ``aclose`` in the end.

        A new sink begins with what comes from now on. Raise ``ConfigError`` if the directory is open to other users or
        used by another process, or if its database is damaged or no spool.
        """
        if not sinks:
            raise ConfigError("a spool needs at least one sink")
        store = await trio.to_thread.run_sync(Store, path, sinks, sealer)
        room, tail = Room(max_bytes), Tail(TAIL_BYTES)
        writer = Writer(store, room, tail, group_commit_secs=group_commit_secs, group_commit_bytes=group_commit_bytes)
        spool = cls(store, writer, room, tail, seal_octets=len(sealer.seal(b"", b"")))
        # Not a task of the caller's: it must outlive the cancellation of those whose batches it commits.
        trio.lowlevel.spawn_system_task(writer.run, name="spool writer")
        return spool

    async def append(self, batch: CleanBatch, *, droppable: bool = False, booked: Callable[[], None] = lambda: None) -> None:
        """Take the batch and return when it is committed; see ``Spool``. Raise ``VeilogError`` if the disk fails."""
        if droppable and self._writer.out_of_disk:
            raise SpoolFull("the spool's disk is full")
        encoded = encode(batch) if batch.frames else b""
        octets = len(encoded) + self._seal_octets if encoded else 0
        await self._room.take(octets, droppable=droppable)
        await self._writer.add(batch, encoded, octets, droppable=droppable, booked=booked)

    async def read(self, sink: str, *, after: int, max_octets: int) -> Sequence[Entry]:
        """Return what waits for the sink; see ``Spool``."""
        await trio.lowlevel.checkpoint_if_cancelled()  # a turn of the loop may be somebody's batch, and sending takes turns
        while True:
            while not (positions := self._ledger.waiting(sink, after=after, max_octets=max_octets)):
                await self._writer.arrivals.park()
            if entries := await self._fetch(positions):
                return entries

    async def _fetch(self, positions: Sequence[int]) -> list[Entry]:
        """Entries from memory, or else from disk, without those that are damaged."""
        batches = {position: self._tail.get(position) for position in positions}
        missing = [position for position, batch in batches.items() if batch is None]
        if missing:
            found = await trio.to_thread.run_sync(self._store.read, missing, limiter=self._writer.thread)
            batches.update(zip(missing, found, strict=True))
            for position in missing:
                if batches[position] is None:
                    self._set_damaged_aside(position)
        return [Entry(position, batch) for position, batch in batches.items() if batch is not None]

    def _set_damaged_aside(self, position: int) -> None:
        asides = []
        for sink in self._ledger.sinks():
            with suppress(ValueError):  # the sink is past it, or has met it before
                asides.append(self._ledger.set_aside(sink, position, "damaged"))
        self.damaged += bool(asides)
        self._settle(asides)

    async def delivered(self, sink: str, position: int) -> None:
        """Move the sink's cursor, at once in memory and soon on disk; see ``Spool``."""
        self._ledger.move(sink, position)
        self._settle()

    async def set_aside(self, sink: str, position: int, reason: str) -> None:
        """Keep an entry out of the sink's way; see ``Spool``."""
        aside = self._ledger.set_aside(sink, position, reason)
        self._ledger.move(sink, position)
        self._settle([aside])
        await trio.lowlevel.cancel_shielded_checkpoint()

    def _settle(self, asides: Sequence[Aside] = ()) -> None:
        settled = self._ledger.settle()
        self._tail.discard(settled.forgotten)
        self._room.settle(settled)
        self._writer.save(asides)
        if settled.forgotten:
            self._writer.relieve()

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
        """Bytes of sealed batches held."""
        return self._ledger.octets

    @property
    def full(self) -> bool:
        """Whether there is no room, in the spool or on its disk."""
        return self._writer.out_of_disk or self._room.full

    async def checkpoint(self, key: str) -> str | None:
        """The last durable checkpoint under ``key``, if any."""
        return await trio.to_thread.run_sync(self._store.checkpoint, key, limiter=self._writer.thread)

    async def take_checkpoints(self, other: SqliteSpool) -> None:
        """Make another spool's checkpoints this one's. Where it is cut off, both have them, and it can be done again."""
        found = await trio.to_thread.run_sync(other._store.checkpoints, limiter=other._writer.thread)
        if found:
            commit, give_up = Change(checkpoints=found), Change(outdated=list(found))
            await trio.to_thread.run_sync(self._store.commit, commit, limiter=self._writer.thread)
            await trio.to_thread.run_sync(other._store.commit, give_up, limiter=other._writer.thread)

    async def aclose(self) -> None:
        """Make the cursors durable and close; see ``Spool``."""
        await self._writer.aclose()

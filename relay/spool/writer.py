"""The writer of the spool on disk: one transaction for whatever came while the last one ran.

It takes what waits, at most ``group_commit_bytes`` of it, commits it in a thread, and wakes those who brought it: a lone
producer never waits for a timer, many share one ``fsync``. Cursors that moved ride with the next batch, and go alone
only when none comes within ``group_commit_secs``: a crash sends again what a sink took since then.

A disk without space is a full spool: what waits keeps its place and is tried again, with back-off, or as soon as a sink
has freed space.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

import trio

from relay.errors import VeilogError
from relay.record import CleanBatch
from relay.spool.room import Room
from relay.spool.spool import Aside, SpoolFull
from relay.spool.store import Change, DiskFull, Row, Store
from relay.spool.tail import Tail

_RETRY_FIRST_SECS = 0.05
_RETRY_MAX_SECS = 5.0


@dataclass(slots=True, eq=False, repr=False)
class _Append:
    """A batch on its way in, and the task that waits for it."""

    batch: CleanBatch
    encoded: bytes
    octets: int
    droppable: bool
    booked: Callable[[], None]
    failure: VeilogError | None = None
    task: trio.lowlevel.Task = field(default_factory=trio.lowlevel.current_task)
    scope: trio.CancelScope = field(default_factory=trio.CancelScope)
    """Shielded while the batch is in a transaction: a cancelled append is one that left nothing."""


class Writer:
    """The queue of batches that wait for their transaction, and the task that commits them."""

    def __init__(self, store: Store, room: Room, tail: Tail, *, group_commit_secs: float, group_commit_bytes: int) -> None:
        self.thread = trio.CapacityLimiter(1)
        """Whoever calls the store does so in a thread under this limit."""
        self.arrivals = trio.lowlevel.ParkingLot()
        """Readers park here until something is committed."""
        self.out_of_disk = False
        """The last transaction found no space, and its time to be tried again has not come."""
        self._store = store
        self._ledger = store.ledger
        self._room = room
        self._tail = tail
        self._group_commit_secs = group_commit_secs
        self._group_commit_bytes = group_commit_bytes
        # What the next transaction is to make durable, beside the batches in the queue.
        self._queue: deque[_Append] = deque()
        self._unsaved = True
        self._asides: list[Aside] = []
        self._forgotten = 0
        self._abandoned = tuple(store.abandoned)

        self._called = trio.Event()
        self._relieved = trio.Event()
        self._retry_secs = 0.0
        self._closing = False
        self._closed = trio.Event()

    async def add(
        self, batch: CleanBatch, encoded: bytes, octets: int, *, droppable: bool, booked: Callable[[], None]
    ) -> None:
        """Return when the batch, whose ``octets`` of room are taken, is committed; else the room is given back.

        Raise ``VeilogError`` if the disk failed, ``SpoolFull`` if it is full and the batch ``droppable``.
        """
        if self._closing:
            self._room.give(octets)
            raise trio.ClosedResourceError("the spool is closed")
        item = _Append(batch, encoded, octets, droppable, booked)

        def leave(_raise_cancel: object) -> trio.lowlevel.Abort:
            self._queue.remove(item)
            self._room.give(octets)
            return trio.lowlevel.Abort.SUCCEEDED

        self._queue.append(item)
        self._called.set()
        with item.scope:
            await trio.lowlevel.wait_task_rescheduled(leave)
        if item.failure is not None:
            raise item.failure

    def save(self, asides: Sequence[Aside] = ()) -> None:
        """Cursors have moved, and ``asides`` were set aside: make it durable soon."""
        self._asides += asides
        if not self._unsaved:
            self._unsaved = True
            self._called.set()

    def relieve(self) -> None:
        """Space was freed: a full disk is worth another try."""
        self._relieved.set()

    async def aclose(self) -> None:
        """Make everything durable, if the disk lets us, and close the store."""
        self._closing = True
        self._called.set()
        self._relieved.set()
        with trio.CancelScope(shield=True):  # one transaction long
            await self._closed.wait()

    async def run(self) -> None:
        """Commit until closed."""
        try:
            while not self._closing:
                await self._wait_for_work()
                await self._commit()
            while (self._queue or self._unsaved) and await self._commit():
                pass
        finally:
            with trio.CancelScope(shield=True):
                await trio.to_thread.run_sync(self._store.close, limiter=self.thread)
            self._refuse(self._queue, "the spool was closed before this batch was written")
            self._queue.clear()
            self._closed.set()

    async def _wait_for_work(self) -> None:
        if not (self._queue or self._unsaved or self._closing):
            self._called = trio.Event()
            await self._called.wait()
        if not (self._queue or self._closing):  # only cursors: they wait a little for a batch to ride with
            self._called = trio.Event()
            with trio.move_on_after(self._group_commit_secs):
                await self._called.wait()

    async def _commit(self) -> bool:
        """Run one transaction; return whether it succeeded."""
        group = self._take_group()
        change = self._change(group)
        unsaved, self._unsaved = self._unsaved, False
        try:
            await trio.to_thread.run_sync(self._store.commit, change, limiter=self.thread)
        except VeilogError as error:
            self._unsaved |= unsaved
            if isinstance(error, DiskFull):
                self.out_of_disk = True
                self._put_back(group)
            else:
                self._refuse(group, str(error))
            await self._back_off()
            return False
        except BaseException:  # a bug: the relay ends, and nobody may be left waiting for what never comes
            self._refuse(group, "the spool has failed")
            raise
        if group or not self._queue:
            self._retry_secs = 0.0
        self._forgotten = change.forget[1]
        self._abandoned = ()
        del self._asides[: len(change.asides)]
        self._enter(group)
        return True

    def _take_group(self) -> list[_Append]:
        group: list[_Append] = []
        if self._retry_secs and self._unsaved:
            return group  # after a failure the cursors go first, and alone: what they free may be what is missing
        octets = 0
        while self._queue and (not group or octets + self._queue[0].octets <= self._group_commit_bytes):
            item = self._queue.popleft()
            item.scope.shield = True
            octets += item.octets
            group.append(item)
        return group

    def _change(self, group: Sequence[_Append]) -> Change:
        batches = [(item.batch, item.encoded) for item in group if item.encoded]
        checkpoints = [item.batch.checkpoint for item in group if item.batch.checkpoint]
        return Change(
            rows=[
                Row(position, len(batch.frames) - batch.skeletons, batch.skeletons, encoded)
                for position, (batch, encoded) in enumerate(batches, self._ledger.last + 1)
            ],
            checkpoints={checkpoint.key: checkpoint.value for checkpoint in checkpoints},
            cursors=self._ledger.sinks(),
            asides=tuple(self._asides),
            forget=(self._forgotten, self._ledger.low),
            abandoned=self._abandoned,
        )

    def _enter(self, group: Sequence[_Append]) -> None:
        """Book what was committed, and wake those who brought it and those who wait for it."""
        for item in group:
            if item.encoded:
                position, skeletons = self._ledger.last + 1, item.batch.skeletons
                records = len(item.batch.frames) - skeletons
                self._ledger.add(position, records=records, skeletons=skeletons, octets=item.octets)
                self._tail.add(position, replace(item.batch, checkpoint=None), item.octets)
            item.booked()
            trio.lowlevel.reschedule(item.task)
        self.arrivals.unpark_all()

    def _put_back(self, group: Sequence[_Append]) -> None:
        """Who can wait waits at the head of the queue again; who cannot is refused."""
        self._queue.extendleft(item for item in reversed(group) if not item.droppable)
        for item in group:
            if item.droppable:
                self._reject(item, SpoolFull("the spool's disk is full"))
            else:
                item.scope.shield = False  # a cancellation that came meanwhile takes it out of the queue here

    def _refuse(self, group: Iterable[_Append], why: str) -> None:
        for item in group:
            self._reject(item, VeilogError(why))

    def _reject(self, item: _Append, failure: VeilogError) -> None:
        self._room.give(item.octets)
        item.failure = failure
        trio.lowlevel.reschedule(item.task)

    async def _back_off(self) -> None:
        self._retry_secs = min(self._retry_secs * 2 or _RETRY_FIRST_SECS, _RETRY_MAX_SECS)
        if not self._closing:
            self._relieved = trio.Event()
            with trio.move_on_after(self._retry_secs):
                await self._relieved.wait()
        self.out_of_disk = False

"""What a spool is: the queue of clean batches between the redactor and the sinks; ordered, bounded, at least once.

A batch has a position, every sink a cursor. The books balance at any instant, for each sink:
appended = delivered + backlog.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from relay.errors import VeilogError
from relay.record import CleanBatch


class Entry(NamedTuple):
    """A batch in the spool; positions rise by the order of appending. The batch's checkpoint stays in the spool."""

    position: int
    batch: CleanBatch


class Backlog(NamedTuple):
    """What waits for one sink: records without skeletons, and skeletons."""

    records: int
    skeletons: int


class Aside(NamedTuple):
    """A batch kept out of one sink's way for good, and why; ``records`` counts its skeletons too."""

    sink: str
    position: int
    reason: str
    records: int


class SpoolFull(VeilogError):
    """A droppable batch met a full spool: it was not taken."""


class Spool(Protocol):
    """One queue, one cursor a sink. A batch is forgotten once every sink has it; what is set aside is kept."""

    async def append(self, batch: CleanBatch, *, droppable: bool = False, booked: Callable[[], None] = lambda: None) -> None:
        """Return when the batch, and its checkpoint, are as durable as this spool makes them.

        A full spool makes the caller wait its turn; with ``droppable`` it raises ``SpoolFull`` instead. If it raises
        (``Cancelled`` too), the batch was not taken. A batch without frames leaves only its checkpoint.
        ``booked`` is called at the moment at which the batch counts among what waits, so that others' books can keep step.
        """

    async def read(self, sink: str, *, after: int, max_octets: int) -> Sequence[Entry]:
        """Return the entries after position ``after`` for ``sink``, waiting for the first.

        At least one, and at most about ``max_octets`` of frames; none that the sink has or has set aside.
        """

    async def delivered(self, sink: str, position: int) -> None:
        """Move the sink's cursor: it has everything up to ``position``. Never backwards, never interrupted.

        It moves as the call returns, with no other task between.
        """

    async def set_aside(self, sink: str, position: int, reason: str) -> None:
        """Keep the entry at ``position`` out of the sink's way for good, and move the cursor past it.

        What lies before it counts as delivered. Raise ``ValueError`` if nothing waits for the sink there.
        """

    def cursor(self, sink: str) -> int:
        """The position up to which the sink has everything."""

    def backlog(self, sink: str) -> Backlog:
        """What waits for the sink, set aside included."""

    def aside(self) -> Sequence[Aside]:
        """Everything that is set aside, by sink and position."""

    @property
    def octets(self) -> int:
        """Bytes held."""

    @property
    def full(self) -> bool:
        """Whether there is no room: callers of ``append`` wait, or droppable batches are refused."""

    async def checkpoint(self, key: str) -> str | None:
        """The last durable checkpoint under ``key``, if any."""

    async def aclose(self) -> None:
        """Make everything durable and close. Whoever waits in ``append`` or ``read`` is to be cancelled before."""

"""The last stretch of the road: what waits in the spool for one sink is sent, in order, at least once.

Each sink has its own delivery, so a dead one delays nobody else. A sink that fails is tried again for ever, the pauses
growing from half a second to half a minute; a batch that it refuses for good is set aside alone and the rest goes on.
The spool's cursor moves only after the sink has everything, so stopping or crashing at any point repeats the batches in
hand at worst.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import trio

from relay.errors import Permanent, Transient
from relay.record import CleanBatch
from relay.sinks.sink import Sink, SinkGone
from relay.spool.spool import Entry, Spool
from relay.telemetry import SET_ASIDE, SINK_FAILED, SINK_RECOVERED, TRUNCATED, Telemetry

_READ_OCTETS = 256 * 1024
_FIRST_PAUSE_SECS = 0.5
_LAST_PAUSE_SECS = 30.0


@dataclass(slots=True)
class Progress:
    """How a sink's delivery fares, for readiness."""

    since: float
    """``trio.current_time()`` when a batch last got through, or when the first of those waiting now arrived."""
    waiting: bool = False
    """There is work in hand."""


async def deliver(
    name: str,
    sink: Sink,
    spool: Spool,
    telemetry: Telemetry,
    *,
    jitter: Callable[[float, float], float] = random.uniform,
    task_status: trio.TaskStatus[Progress] = trio.TASK_STATUS_IGNORED,
) -> None:
    """Send what waits in ``spool`` for the sink called ``name`` until cancelled.

    Raise ``SinkGone``, or what the spool raises, and nothing else. ``jitter(low, high)`` chooses a pause in seconds.
    The sink is the caller's to close, after this has ended.
    """
    progress = Progress(since=trio.current_time())
    delivery = _Delivery(name, sink, spool, telemetry, progress, jitter)
    task_status.started(progress)
    await delivery.run()


class _Delivery:
    def __init__(
        self,
        name: str,
        sink: Sink,
        spool: Spool,
        telemetry: Telemetry,
        progress: Progress,
        jitter: Callable[[float, float], float],
    ) -> None:
        self._name = name
        self._sink = sink
        self._spool = spool
        self._telemetry = telemetry
        self._progress = progress
        self._jitter = jitter
        self._failing: str | None = None
        self._truncated = sink.truncated

    async def run(self) -> None:
        position = self._spool.cursor(self._name)
        while True:
            self._progress.waiting = False
            entries = await self._spool.read(self._name, after=position, max_octets=_READ_OCTETS)
            self._progress.waiting = True
            self._progress.since = trio.current_time()
            await self._hand_over(entries)
            position = entries[-1].position

    async def _hand_over(self, entries: Sequence[Entry]) -> None:
        """Return when each entry is delivered or set aside."""
        refused = await self._send([entry.batch for entry in entries])
        if refused is None:
            await self._settle(entries, None)
        elif len(entries) == 1:
            await self._settle(entries, refused)
        else:  # which one is it?
            for entry in entries:
                await self._settle([entry], await self._send([entry.batch]))

    async def _send(self, batches: Sequence[CleanBatch]) -> str | None:
        """Return ``None`` when the sink has the batches, or why it never will."""
        pause = _FIRST_PAUSE_SECS
        while True:
            try:
                await self._sink.send(batches)
            except Permanent as error:
                self._recovered()
                return str(error)
            except SinkGone:
                raise
            except Transient as error:
                self._failed(str(error))
            except Exception as error:  # our bug: only its class may be said, its text could hold a record
                self._failed(type(error).__name__)
            else:
                self._recovered()
                return None
            await trio.sleep(self._jitter(0, pause))
            pause = min(2 * pause, _LAST_PAUSE_SECS)

    async def _settle(self, entries: Sequence[Entry], refused: str | None) -> None:
        position = entries[-1].position
        if refused is not None:
            await self._spool.set_aside(self._name, position, refused)
            self._telemetry.emit(SET_ASIDE, sink=self._name, reason=refused)
        else:
            await self._spool.delivered(self._name, position)
            records = sum(len(entry.batch.frames) - entry.batch.skeletons for entry in entries)
            self._telemetry.delivered.labels(self._name).inc(records)
        self._progress.since = trio.current_time()

    def _failed(self, reason: str) -> None:
        if reason != self._failing:  # once for each turn that an outage takes, not for each try
            self._failing = reason
            self._telemetry.emit(SINK_FAILED, sink=self._name, reason=reason)

    def _recovered(self) -> None:
        if self._failing is not None:
            self._failing = None
            self._telemetry.emit(SINK_RECOVERED, sink=self._name)
        if cut := self._sink.truncated - self._truncated:
            self._truncated += cut
            self._telemetry.emit(TRUNCATED, count=cut, sink=self._name)

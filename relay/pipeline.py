"""The road on one page: a raw batch is redacted, then spooled; the sinks' deliveries take it from there.

Raw text lives in memory only, inside ``carry``. The books are kept here: a batch is counted at the moment its fate is
settled, with no await between, so that they balance whenever anyone looks.
"""

from __future__ import annotations

from functools import partial

import trio

from relay.record import Batch
from relay.redaction.redactor import Redacted, Redactor
from relay.spool.spool import Spool, SpoolFull
from relay.telemetry import SPOOL_FULL, Telemetry


class Pipeline:
    """Redactor and spool; ``redactor`` may be replaced at any time, and the next batch goes through the new one."""

    def __init__(self, redactor: Redactor, spool: Spool, telemetry: Telemetry) -> None:
        self.redactor = redactor
        self._spool = spool
        self._telemetry = telemetry
        self._in_hand: set[trio.CancelScope] = set()
        self._is_abandoned = False

    async def carry(self, batch: Batch) -> bool:
        """Take a batch down the road; return when it is durable, or ``False`` once it is counted as dropped."""
        if not batch.frames and batch.checkpoint is None:
            return True
        redacted = self.redactor.redact(batch)
        with trio.CancelScope() as scope:
            self._in_hand.add(scope)
            try:
                await self._spool.append(
                    redacted.clean,
                    droppable=batch.droppable or self._is_abandoned,
                    booked=partial(self._count_taken, batch, redacted),
                )
            except SpoolFull:
                if batch.droppable:
                    self._telemetry.emit(SPOOL_FULL, count=len(batch.frames))
                self._count_rejected(batch, "spool_full" if batch.droppable else "stopped")
                return False
            finally:
                self._in_hand.discard(scope)
        if scope.cancelled_caught:
            self._count_rejected(batch, "stopped")
            return False
        return True

    def abandon(self) -> None:
        """Let go of the batches that wait for room in the spool, now and from now on: the time for stopping is over."""
        self._is_abandoned = True
        for scope in self._in_hand:
            scope.cancel()

    def _count_rejected(self, batch: Batch, reason: str) -> None:
        self._count_received(batch)
        self._telemetry.rejected.labels(batch.origin.source, reason).inc(len(batch.frames))

    def _count_taken(self, batch: Batch, redacted: Redacted) -> None:
        self._count_received(batch)
        for reason, count in redacted.skeletons.items():
            self._telemetry.skeletons.labels(reason).inc(count)
        for type_, count in redacted.redactions.items():
            self._telemetry.redactions.labels(type_).inc(count)

    def _count_received(self, batch: Batch) -> None:
        source = batch.origin.source
        self._telemetry.received.labels(source).inc(len(batch.frames))
        self._telemetry.received_bytes.labels(source).inc(sum(map(len, batch.frames)))

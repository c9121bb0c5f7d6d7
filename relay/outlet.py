"""A spool, and the ways out of it: one delivery for each sink.

A process has one of its own, which the pipeline fills, and one for each spool that another process left.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

import trio

from relay.sinks.delivery import Progress, deliver
from relay.sinks.sink import Sink, SinkGone
from relay.spool.spool import Spool
from relay.telemetry import Telemetry

Thing = TypeVar("Thing")


@dataclass(eq=False)
class Part(Generic[Thing]):
    """Something that runs in a task of its own, and how to stop it."""

    thing: Thing
    scope: trio.CancelScope = field(default_factory=trio.CancelScope)
    ended: trio.Event = field(default_factory=trio.Event)

    async def stop(self) -> None:
        """Return when it has ended."""
        self.scope.cancel()
        await self.ended.wait()


class Outlet:
    """What waits in one spool goes to the sinks."""

    def __init__(self, spool: Spool, telemetry: Telemetry, on_gone: Callable[[], None]) -> None:
        """``on_gone`` is called when a sink's far side is gone for good."""
        self.spool = spool
        self._telemetry = telemetry
        self._on_gone = on_gone
        self._deliveries: dict[str, Part[Sink]] = {}
        self._progress: dict[str, Progress] = {}
        self._is_closed = False

    async def deliver(self, name: str, sink: Sink, nursery: trio.Nursery) -> None:
        """Send what waits for the sink called ``name`` to ``sink`` from now on, and no more to the one before."""
        if name in self._deliveries:
            await self._deliveries[name].stop()
        if self._is_closed:
            return
        part = self._deliveries[name] = Part(sink)
        self._progress[name] = await nursery.start(self._run, name, part)

    async def _run(self, name: str, part: Part[Sink], *, task_status: trio.TaskStatus[Progress]) -> None:
        try:
            with part.scope:
                await deliver(name, part.thing, self.spool, self._telemetry, task_status=task_status)
        except SinkGone:
            self._on_gone()
        finally:
            with trio.CancelScope(shield=True):  # a sink bounds its own closing
                await part.thing.aclose()
            part.ended.set()

    def refresh(self, name: str) -> None:
        """Let a sink take up what changed on disk; raise ``ConfigError`` if that is unusable."""
        self._deliveries[name].thing.refresh()

    def waiting(self, sink: str) -> int:
        """Return how many records the sink may still get; what is set aside is not among them."""
        backlog = self.spool.backlog(sink)
        aside = sum(aside.records for aside in self.spool.aside() if aside.sink == sink)
        return backlog.records + backlog.skeletons - aside

    @property
    def has_work(self) -> bool:
        """Whether something waits that a delivery, still running, may get through."""
        return any(self.waiting(name) for name, part in self._deliveries.items() if not part.ended.is_set())

    def stalled(self, stall_secs: float) -> str:
        """Return the name of a sink that has work and has made no progress for so long, or nothing."""
        now = trio.current_time()
        for name, progress in self._progress.items():
            if progress.waiting and now - progress.since > stall_secs:
                return name
        return ""

    async def aclose(self) -> None:
        """Stop all deliveries and close the spool."""
        self._is_closed = True
        for part in self._deliveries.values():
            await part.stop()
        await self.spool.aclose()

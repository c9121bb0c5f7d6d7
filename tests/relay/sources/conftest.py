from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest
import trio

from relay.record import Batch, Unjudged
from relay.sources.source import Source
from relay.telemetry import Event, Telemetry


class Road:
    """What a source hands over; ``gate`` closed, it keeps the batch in ``carry``."""

    def __init__(self) -> None:
        self.batches: list[Batch] = []
        self.begun = 0
        self.gate = trio.Event()
        self.gate.set()
        self.is_safe = True
        """What ``carry`` answers."""
        self._arrived = trio.Condition()

    async def carry(self, batch: Batch) -> bool:
        self.begun += 1
        async with self._arrived:
            self._arrived.notify_all()
        await self.gate.wait()
        self.batches.append(batch)
        async with self._arrived:
            self._arrived.notify_all()
        return self.is_safe

    async def until(self, done: Callable[[], bool]) -> None:
        with trio.fail_after(30):
            async with self._arrived:
                while not done():
                    await self._arrived.wait()

    async def until_frames(self, count: int) -> list[bytes]:
        await self.until(lambda: len(self.frames) >= count)
        return self.frames

    @property
    def frames(self) -> list[bytes]:
        return [frame for batch in self.batches for frame in batch.frames]

    @property
    def unjudged(self) -> list[Unjudged]:
        return [why for batch in self.batches for why in batch.unjudged.values()]

    @property
    def checkpoints(self) -> dict[str, str]:
        return {batch.checkpoint.key: batch.checkpoint.value for batch in self.batches if batch.checkpoint}

    async def recall(self, key: str) -> str | None:
        await trio.lowlevel.checkpoint()
        return self.checkpoints.get(key)


class Heard(Telemetry):
    """Telemetry that can be waited for."""

    def __init__(self) -> None:
        super().__init__(quiet=True)
        self.events: list[tuple[str, str, int]] = []
        self.details: list[object] = []
        self._said = trio.Event()

    def emit(self, event: Event, *, count: int = 1, details: object = None, **labels: str) -> None:
        super().emit(event, count=count, **labels)
        self.events.append((event.name, labels.get("reason", ""), count))
        self.details.append(details)
        self._said.set()
        self._said = trio.Event()

    async def until(self, name: str, reason: str = "") -> int:
        with trio.fail_after(30):
            while not (counts := [c for n, r, c in self.events if (n, r) == (name, reason)]):
                await self._said.wait()
        return sum(counts)


@pytest.fixture
def road() -> Road:
    return Road()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def running() -> Callable[[Source, Road], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def run(source: Source, road: Road) -> AsyncIterator[None]:
        async with trio.open_nursery() as nursery:
            await nursery.start(source.run, road.carry)
            yield
            nursery.cancel_scope.cancel()

    return run

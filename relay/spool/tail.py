"""The newest batches of a spool on disk, in memory: a sink that is close behind needs no reading and no opening."""

from __future__ import annotations

from collections.abc import Iterable

from relay.record import CleanBatch


class Tail:
    """At most ``max_bytes`` of batches, the newest."""

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._bytes = 0
        self._held: dict[int, tuple[CleanBatch, int]] = {}

    def add(self, position: int, batch: CleanBatch, octets: int) -> None:
        """Hold a batch, and let the oldest go for it."""
        self._held[position] = (batch, octets)
        self._bytes += octets
        while self._bytes > self._max_bytes:
            self._drop(next(iter(self._held)))

    def get(self, position: int) -> CleanBatch | None:
        """The batch at ``position``, if it is held."""
        held = self._held.get(position)
        return held and held[0]

    def discard(self, positions: Iterable[int]) -> None:
        """Let go of batches that nobody needs any more."""
        for position in positions:
            if position in self._held:
                self._drop(position)

    def _drop(self, position: int) -> None:
        self._bytes -= self._held.pop(position)[1]

"""The road as a filter: lines in, the same number of lines out, in order. What ``scrub`` and ``explain`` stand on.

Unlike a source, the filter keeps what a stream may not: empty lines, carriage returns, control bytes, a last line without
its line feed. A line over the limit is read past, and becomes a skeleton.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from relay.record import Batch, Origin, Unjudged

READ_BYTES = 262_144
KEPT_OF_OVERSIZE_BYTES = 64
"""Enough of a line over the limit for its header."""


class LineReader:
    """Cuts a byte stream into batches of lines."""

    def __init__(self, read: Callable[[int], bytes], origin: Origin, *, max_line_bytes: int) -> None:
        """Read with ``read(size)``, which returns what there is, and ``b""`` at the end."""
        self._read = read
        self._origin = origin
        self._max_line_bytes = max_line_bytes
        self.ended_with_line_feed = True
        """Whether the stream's last line had its line feed; known at the end."""

    def batches(self) -> Iterator[Batch]:
        """Yield the stream's lines, batch by batch."""
        held: list[bytes] = []
        held_octets = skipped_octets = 0
        while data := self._read(READ_BYTES):
            lines = data.split(b"\n")
            if len(lines) > 1:
                yield self._batch([b"".join((*held, lines[0])), *lines[1:-1]], skipped_octets)
                held, held_octets, skipped_octets = [], 0, 0
            if lines[-1]:
                held.append(lines[-1])
                held_octets += len(lines[-1])
            if held_octets > self._max_line_bytes:
                kept = b"".join(held)[:KEPT_OF_OVERSIZE_BYTES]
                skipped_octets += held_octets - len(kept)
                held, held_octets = [kept], len(kept)
        self.ended_with_line_feed = not held
        if held:
            yield self._batch([b"".join(held)], skipped_octets)

    def _batch(self, lines: list[bytes], skipped_octets: int) -> Batch:
        """Return a batch; of its first line, ``skipped_octets`` were read past already."""
        unjudged = {}
        for index, line in enumerate(lines):
            octets = len(line) + (skipped_octets if index == 0 else 0)
            if octets > self._max_line_bytes:
                unjudged[index] = Unjudged("oversize", octets)
                lines[index] = line[:KEPT_OF_OVERSIZE_BYTES]
        return Batch(lines, self._origin, unjudged)

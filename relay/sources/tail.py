"""One log file that grows: its lines from an offset on, and its place, by which it is known again after a restart.

A line is taken once its LF is there; a half-written one stays in the file. A file is known by device and inode, and,
since inodes are used again, by a checksum of its first bytes: of 16 bits only, because the place is stored and nothing
about a line's text may be told from it.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Mapping
from typing import NamedTuple

from relay.record import Unjudged
from relay.wire.container import Reread
from relay.wire.framing import HEADER_BYTES

_HEAD_BYTES = 256


class Place(NamedTuple):
    """How far a file has been read."""

    device: int
    inode: int
    head_octets: int
    head_sum: str
    offset: int
    open: Mapping[str, int]


class Lines(NamedTuple):
    """Consecutive lines, without LF. ``oversize`` comes with one line alone, of which only the first bytes are here."""

    offset: int
    lines: list[bytes]
    oversize: Unjudged | None = None


class Tail:
    """An open log file. All methods may wait for the disk; none may run at the same time as another."""

    def __init__(self, path: str, max_frame_bytes: int) -> None:
        """Open a file at its beginning; raise ``OSError`` if it cannot be read, or is no regular file."""
        self._max_frame_bytes = max_frame_bytes
        self._descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
        status = os.fstat(self._descriptor)
        if not stat.S_ISREG(status.st_mode):
            os.close(self._descriptor)
            raise IsADirectoryError
        self._file = (status.st_dev, status.st_ino)
        self._head_octets, self._head_sum = 0, _sum(b"")
        self._scanned_octets = 0  # of a line over the limit
        self._size_at_end = -1
        self.offset = 0
        self.done = Reread(0, {})
        self.settled_at = 0.0
        """When a file that has left its path counts as complete, if it does not grow till then; the owner's book."""

    @property
    def identity(self) -> str:
        """The file's name while it is open, whatever its path."""
        return identity(*self._file)

    def close(self) -> None:
        """Close the file."""
        os.close(self._descriptor)

    def resume(self, place: Place) -> bool:
        """Go on at ``place``, if it is of this file."""
        head = os.pread(self._descriptor, place.head_octets, 0)
        known = self._file == (place.device, place.inode) and _sum(head) == place.head_sum
        if not known or len(head) < place.head_octets or os.fstat(self._descriptor).st_size < place.offset:
            return False
        self._head_octets, self._head_sum = place.head_octets, place.head_sum
        self.done = Reread(place.offset, place.open)
        self.offset = min(place.offset, *place.open.values()) if place.open else place.offset
        return True

    def skip_to_end(self) -> None:
        """Go to the last line that is not complete: none is ever read from its middle, if it is within the limit."""
        size = os.fstat(self._descriptor).st_size
        begin = max(0, size - self._max_frame_bytes)
        last_end = os.pread(self._descriptor, size - begin, begin).rfind(b"\n")
        self.offset = begin + last_end + 1 if last_end >= 0 else (size if begin else 0)
        self.done = Reread(self.offset, {})
        self._note_head()

    def place(self, open_records: Mapping[str, int]) -> Place:
        """How far the file has been read, but for the records in ``open_records``."""
        offset = self.offset
        if offset < self.done.offset:  # still on the way back to where it was
            offset, open_records = self.done.offset, {**self.done.open, **open_records}
        return Place(*self._file, self._head_octets, self._head_sum, offset, dict(open_records))

    def look(self) -> tuple[bool, bool]:
        """Return whether there is something new to read, and whether the file was truncated: then it begins anew."""
        size = os.fstat(self._descriptor).st_size
        head = os.pread(self._descriptor, self._head_octets, 0)
        truncated = size < self.offset or _sum(head) != self._head_sum
        if truncated:
            self._head_octets, self._head_sum = 0, _sum(b"")
            self._scanned_octets = self.offset = 0
            self.done = Reread(0, {})
            self._size_at_end = -1
        return size != self._size_at_end, truncated

    def first_line(self) -> bytes:
        """The file's first line, as far as it is there and within the limit."""
        return os.pread(self._descriptor, self._max_frame_bytes, 0).partition(b"\n")[0]

    def read(self, *, last: bool = False) -> Lines | None:
        """Return the next lines, at most the limit's worth of bytes; ``None`` at the end.

        With ``last`` the file is complete: what stands there without LF is a line too.
        """
        if not self._note_head():
            return None
        begin = self.offset
        data = os.pread(self._descriptor, self._max_frame_bytes + 1, begin)
        end = data.rfind(b"\n")
        if end >= 0:
            self.offset += end + 1
            return Lines(begin, data[:end].split(b"\n"))
        if len(data) > self._max_frame_bytes:
            return self._oversize(data[:HEADER_BYTES], last)
        if data and last:
            self.offset += len(data)
            return Lines(begin, [data])
        self._size_at_end = begin + len(data)
        return None

    def _oversize(self, head: bytes, last: bool) -> Lines | None:
        """Look for the end of a line over the limit without keeping it."""
        begin = self.offset
        while data := os.pread(self._descriptor, self._max_frame_bytes, begin + self._scanned_octets):
            end = data.find(b"\n")
            if end >= 0:
                return self._skipped(head, self._scanned_octets + end, 1)
            self._scanned_octets += len(data)
        if last:
            return self._skipped(head, self._scanned_octets, 0)
        self._size_at_end = begin + self._scanned_octets
        return None

    def _skipped(self, head: bytes, octets: int, line_end_octets: int) -> Lines:
        begin = self.offset
        self.offset += octets + line_end_octets
        self._scanned_octets = 0
        return Lines(begin, [head], Unjudged("oversize", octets))

    def _note_head(self) -> bool:
        """Take more of the first bytes into the checksum, unless they are other ones by now: ``look`` will tell."""
        if self._head_octets < _HEAD_BYTES:
            head = os.pread(self._descriptor, _HEAD_BYTES, 0)
            if _sum(head[: self._head_octets]) != self._head_sum:
                return False
            self._head_octets, self._head_sum = len(head), _sum(head)
        return True


def identity(device: int, inode: int) -> str:
    """Name a file, whatever its path."""
    return f"{device}:{inode}"


def _sum(head: bytes) -> str:
    return hashlib.blake2b(head, digest_size=2).hexdigest()

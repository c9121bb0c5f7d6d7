"""The file sink: one record a line, appended.

The file is opened for each group of batches and closed after it (microseconds for up to 256 KiB): a file that was rotated
away, removed or replaced is simply not there the next time, and no signal is needed. A symbolic link is never followed
and a new file has mode 0640. The writers (the relay's worker processes) take turns by ``flock``, and a write that fails
half-way, as on a full disk, is taken back as a whole.
"""

from __future__ import annotations

import fcntl
import os
import stat
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import trio

from relay.errors import Transient
from relay.record import CleanBatch
from relay.sinks.encoding import Format, formatted
from relay.sinks.sink import SinkOptions, errno_word

_MODE = 0o640
# O_NONBLOCK so that opening a FIFO without a reader does not hang; it means nothing for a regular file.
_FLAGS = os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK | os.O_NOCTTY


class FileSink:
    """Appends every record to one file."""

    truncated = 0

    class Options(SinkOptions):
        """A sink's section with ``type: file``."""

        type: Literal["file"] = "file"
        path: Path
        format: Format = "text"
        fsync: bool = False
        """Return only when the records are on the disk, not just with the kernel."""

    def __init__(self, name: str, options: Options) -> None:
        self.name = name
        self._options = options

    async def send(self, batches: Sequence[CleanBatch]) -> None:
        """Return when the kernel (with ``fsync`` the disk) has all records; raise ``Transient`` if it has none."""
        await trio.to_thread.run_sync(self._append, formatted(batches, self._options.format))

    def refresh(self) -> None:
        """Do nothing: each ``send`` opens the file that is there."""

    async def aclose(self) -> None:
        """Do nothing: between two ``send`` no file is open."""
        await trio.lowlevel.checkpoint()

    def _append(self, data: bytes) -> None:
        try:
            fd = os.open(self._options.path, _FLAGS, _MODE)
            try:
                self._append_to(fd, data)
            finally:
                os.close(fd)
        except OSError as error:
            raise Transient(errno_word(error)) from None

    def _append_to(self, fd: int, data: bytes) -> None:
        if not stat.S_ISREG(os.fstat(fd).st_mode):
            raise Transient("not_a_regular_file")
        fcntl.flock(fd, fcntl.LOCK_EX)
        before = os.fstat(fd).st_size
        if before and os.pread(fd, 1, before - 1) != b"\n":
            data = b"\n" + data  # a crash in the middle of a write: end its line, or it would swallow ours
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(fd, rest) :]
            if self._options.fsync:
                os.fsync(fd)
                if not before:
                    _sync_folder(self._options.path.parent)
        except OSError:
            os.ftruncate(fd, before)
            raise


def _sync_folder(folder: Path) -> None:
    """Make the name of a new file durable too."""
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)

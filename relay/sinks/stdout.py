"""The standard output sink: one record a line.

Writes happen in a thread: a pipe whose reader pauses blocks, and making it non-blocking would make it so for every other
process that shares it. If it is non-blocking all the same, the thread waits for room. A reader that has gone (EPIPE) is
``SinkGone``: the relay stops cleanly and the batch stays in the spool.

Worker processes share standard output. A write to a pipe is whole only up to a few kilobytes (PIPE_BUF, pipe(7)), so they
take turns by a lock on the file itself (fcntl(2), for pipes and sockets, too), and within a process by another.
"""

from __future__ import annotations

import errno
import fcntl
import os
import select
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Literal

import trio

from relay.errors import Transient
from relay.record import CleanBatch
from relay.sinks.encoding import Format, formatted
from relay.sinks.sink import SinkGone, SinkOptions, errno_word

_STDOUT = 1
_TURNS: dict[int, threading.Lock] = {}
"""For the sinks of this process, by file descriptor."""


class StdoutSink:
    """Writes every record to standard output, or to another open file descriptor."""

    truncated = 0

    class Options(SinkOptions):
        """A sink's section with ``type: stdout``."""

        type: Literal["stdout"] = "stdout"
        format: Format = "text"

    def __init__(self, name: str, options: Options, *, fd: int = _STDOUT) -> None:
        self.name = name
        self._format = options.format
        self._fd = fd
        self._torn = False
        # A cancelled write is left behind in its thread; the limiter keeps the next one from overtaking it.
        self._one_at_a_time = trio.CapacityLimiter(1)

    async def send(self, batches: Sequence[CleanBatch]) -> None:
        """Return when the reader's pipe (or file, or terminal) has all records."""
        data = formatted(batches, self._format)
        await trio.to_thread.run_sync(self._write, data, abandon_on_cancel=True, limiter=self._one_at_a_time)

    def refresh(self) -> None:
        """Do nothing: standard output cannot be opened again."""

    async def aclose(self) -> None:
        """Do nothing: standard output is not ours to close, and nothing is held back."""
        await trio.lowlevel.checkpoint()

    def _write(self, data: bytes) -> None:
        rest = memoryview(b"\n" + data if self._torn else data)
        whole = len(rest)
        try:
            with _turn(self._fd):
                while rest:
                    try:
                        rest = rest[os.write(self._fd, rest) :]
                    except BlockingIOError:
                        _wait_for_room(self._fd)
        except OSError as error:
            # The batch comes again: end the line that was cut, or its half would swallow the first record.
            self._torn = self._torn or 0 < len(rest) < whole
            if error.errno in (errno.EPIPE, errno.EBADF):
                raise SinkGone("stdout_closed") from None
            raise Transient(errno_word(error)) from None
        self._torn = False


@contextmanager
def _turn(fd: int) -> Iterator[None]:
    """Wait until nobody else is in the middle of a write; what cannot be locked is written to all the same."""
    with _TURNS.setdefault(fd, threading.Lock()):
        with suppress(OSError):
            fcntl.lockf(fd, fcntl.LOCK_EX)
        try:
            yield
        finally:
            with suppress(OSError):
                fcntl.lockf(fd, fcntl.LOCK_UN)


def _wait_for_room(fd: int) -> None:
    room = select.poll()
    room.register(fd, select.POLLOUT)
    room.poll()

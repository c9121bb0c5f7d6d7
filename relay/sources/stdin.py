"""Standard input, in lines, up to its end.

A pipe or terminal is read when it has something, without being made non-blocking: that setting would be shared with
whoever else has it open. A regular file, which the kernel cannot wait for, is read in a thread.
"""

from __future__ import annotations

import os
import select
import time
from contextlib import suppress
from typing import Literal

import trio
from pydantic import ByteSize, Field

from relay.record import Batch, Carry, Origin
from relay.sources.source import SourceOptions
from relay.telemetry import Telemetry
from relay.wire.framing import Frames, LineFramer

_READ_BYTES = 131_072
_DRAIN_READS = 64


class StdinSource:
    """Reads lines from a file descriptor; ``run`` returns at its end."""

    class Options(SourceOptions):
        """A source's section with ``type: stdin``."""

        type: Literal["stdin"] = "stdin"
        max_frame_bytes: ByteSize = Field(default=ByteSize(262_144), ge=1_024, le=1_048_576)

    def __init__(self, name: str, options: Options, telemetry: Telemetry, *, descriptor: int = 0) -> None:
        self.name = name
        self._descriptor = descriptor
        self._framer = LineFramer(int(options.max_frame_bytes))

    def refresh(self) -> None:
        """Nothing on disk belongs to it."""

    async def run(self, carry: Carry, *, task_status: trio.TaskStatus[None] = trio.TASK_STATUS_IGNORED) -> None:
        """Read until the end, or until cancelled: then what the kernel still holds."""
        task_status.started()
        try:
            while data := await self._read():
                await self._take(self._framer.feed(data), carry)
        except trio.Cancelled:
            for _ in range(_DRAIN_READS):
                if not select.select([self._descriptor], [], [], 0)[0]:
                    break
                data = os.read(self._descriptor, _READ_BYTES)
                await self._take(self._framer.feed(data), carry)
                if not data:
                    break
            await self._take(self._framer.finish(cut=True), carry)
            raise
        await self._take(self._framer.finish(), carry)

    async def _read(self) -> bytes:
        while True:
            try:
                await trio.lowlevel.wait_readable(self._descriptor)
            except PermissionError:  # epoll's word for a regular file
                return await trio.to_thread.run_sync(os.read, self._descriptor, _READ_BYTES)
            with suppress(BlockingIOError):  # somebody else made it non-blocking, and took what there was
                return os.read(self._descriptor, _READ_BYTES)

    async def _take(self, out: Frames, carry: Carry) -> None:
        if out.frames:
            with trio.CancelScope(shield=True):
                await carry(Batch(out.frames, Origin(self.name, received=time.time()), out.unjudged))

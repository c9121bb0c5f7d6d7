"""A worker process as the supervisor sees it: started, asked, told, and waited for.

It is a fresh interpreter (nothing is forked while trio runs), with one end of a channel and the claim on the spool's
directory for its inheritance. When the supervisor is gone, however it ended, the channel is at its end, and a worker stops
by itself.
"""

from __future__ import annotations

import itertools
import socket
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any

import trio

from relay.channel import Channel
from relay.errors import VeilogError

MAX_UNANSWERED = 16
"""A worker that leaves so many questions open is asked no more until it answers."""
_EXIT_REFUSED = 2


class ChildEnded(VeilogError):
    """The worker ended before it answered."""


class Child:
    """One worker process; made by ``spawn``, then to be ``run``."""

    def __init__(self, index: int, process: trio.Process, channel: Channel) -> None:
        self.index = index
        self.is_ready = False
        """It has started all its parts."""
        self.is_finished = False
        """Nothing more can come in there."""
        self.is_silent = False
        """It has left a question open for too long."""
        self.why = ""
        """Why it is not ready, or will not start."""
        self.ended = trio.Event()
        self._process = process
        self._channel = channel
        self._numbers = itertools.count()
        self._open: dict[int, tuple[trio.Event, dict[str, Any]]] = {}

    @classmethod
    async def spawn(cls, index: int, inherited: Sequence[int] = ()) -> Child:
        """Start a process that inherits these descriptors; standard input is worker 0's. Raise ``ChildEnded`` if not."""
        here, there = socket.socketpair()
        with there:
            command = [sys.executable, "-m", "relay", "worker", str(index), str(there.fileno())]
            stdin = None if index == 0 else subprocess.DEVNULL
            try:
                process = await trio.lowlevel.open_process(command, stdin=stdin, pass_fds=(there.fileno(), *inherited))
            except BaseException as error:
                here.close()
                if isinstance(error, OSError):
                    raise ChildEnded(f"worker {index} cannot be started ({error.strerror})") from None
                raise
        return cls(index, process, Channel(here))

    async def run(self, hear: Callable[[Child, Mapping[str, Any]], None]) -> None:
        """Listen until the process has ended; ``hear`` gets what is no answer. Cancelled, kill it."""
        try:
            async with trio.open_nursery() as nursery:
                nursery.start_soon(self._listen, hear)
                await self._process.wait()
        finally:
            self.kill()
            with trio.CancelScope(shield=True):
                await self._process.wait()
            self._channel.close()
            self.ended.set()
            for answered, _ in self._open.values():
                answered.set()

    async def _listen(self, hear: Callable[[Child, Mapping[str, Any]], None]) -> None:
        with suppress(trio.EndOfChannel):
            while True:
                message, _ = await self._channel.receive()
                if "answer" in message:
                    answered, answer = self._open.pop(message["answer"])
                    answer |= message
                    answered.set()
                else:
                    hear(self, message)

    async def ask(self, what: str, descriptors: Sequence[int] = (), **details: Any) -> Mapping[str, Any]:
        """Return the answer; raise ``ChildEnded`` if none will come."""
        number = next(self._numbers)
        answered, answer = self._open[number] = trio.Event(), {}
        with suppress(trio.BrokenResourceError, trio.ClosedResourceError):
            await self._channel.send({"ask": what, "number": number, **details}, descriptors)
            if not self.ended.is_set():
                await answered.wait()
        if not answer:
            raise ChildEnded(f"worker {self.index} ended")
        return answer

    async def tell(self, what: str) -> None:
        """Say something that has no answer, if it can still be heard."""
        with suppress(trio.BrokenResourceError, trio.ClosedResourceError):
            await self._channel.send({"ask": what})

    @property
    def is_behind(self) -> bool:
        """Whether too many questions are open."""
        return len(self._open) >= MAX_UNANSWERED

    def kill(self) -> None:
        """End the process without a chance to do anything."""
        if self._process.returncode is None:
            self._process.kill()

    @property
    def how(self) -> str:
        """How it ended: ``killed`` by a signal, ``refused`` to start, ``failed``, or simply ``exited``."""
        status = self._process.returncode or 0
        if status < 0:
            return "killed"
        return {0: "exited", _EXIT_REFUSED: "refused"}.get(status, "failed")

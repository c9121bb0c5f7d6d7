"""One fake of each kind, for every test that needs one."""

from __future__ import annotations

import socket
import ssl
import struct
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Literal

import trio

from relay.address import Address
from relay.record import CleanBatch, CleanFrame, Origin
from relay.sinks.sink import SinkOptions

ORIGIN = Origin("fake")


def clean_batch(*frames: bytes, skeletons: int = 0, origin: Origin = ORIGIN) -> CleanBatch:
    """A clean batch as the redactor would have made it."""
    return CleanBatch([CleanFrame(frame) for frame in frames], origin, skeletons=skeletons)


class FarSide:
    """A stream receiver on a real socket that records each connection's bytes, or misbehaves as told.

    ``manner``: ``record``; ``refuse`` resets each connection at once; ``reset`` resets it after ``reset_octets``;
    ``stall`` accepts and never reads, until it is changed and ``wake`` is called.
    """

    def __init__(self, tls: ssl.SSLContext | None = None, path: Path | None = None) -> None:
        self.manner: Literal["record", "refuse", "reset", "stall"] = "record"
        self.reset_octets = 0
        self.connections: list[bytearray] = []
        self.ended = 0
        """Connections that the sender closed in order, the whole stream read."""
        self.broken = 0
        self.address: Address
        self._tls = tls
        self._path = path
        self._news = trio.lowlevel.ParkingLot()
        self._scopes: set[trio.CancelScope] = set()

    @property
    def received(self) -> bytes:
        """Everything from all connections, in the order of their opening."""
        return b"".join(self.connections)

    async def serve(self, *, task_status: trio.TaskStatus[None]) -> None:
        if self._path is not None:
            sock = trio.socket.socket(socket.AF_UNIX)
            await sock.bind(str(self._path))
            sock.listen()
            listeners = [trio.SocketListener(sock)]
            self.address = Address("unix", path=str(self._path))
        else:
            listeners = await trio.open_tcp_listeners(0, host="127.0.0.1")
            port = listeners[0].socket.getsockname()[1]
            self.address = Address("tls" if self._tls else "tcp", "127.0.0.1", port)
        async with trio.open_nursery() as nursery:
            await nursery.start(trio.serve_listeners, self._handle, listeners)
            task_status.started()

    async def until(self, condition: Callable[[], bool]) -> None:
        """Return once ``condition`` holds; it is asked again whenever something has arrived."""
        while not condition():
            await self._news.park()

    def wake(self) -> None:
        """Let stalled connections go on in the present manner."""
        self._news.unpark_all()

    def hang_up(self) -> None:
        """Close all connections."""
        for scope in self._scopes:
            scope.cancel()

    async def _handle(self, stream: trio.SocketStream) -> None:
        with trio.CancelScope() as scope:
            self._scopes.add(scope)
            try:
                await self._record(stream)
            except trio.BrokenResourceError:
                self.broken += 1
            finally:
                self._scopes.discard(scope)
                await trio.aclose_forcefully(stream)
                self.wake()

    async def _record(self, transport: trio.SocketStream) -> None:
        received = bytearray()
        self.connections.append(received)
        self.wake()
        stream: trio.abc.Stream = transport
        if self._tls is not None:
            stream = trio.SSLStream(transport, self._tls, server_side=True)
            await stream.do_handshake()
        while self.manner == "stall":
            await self._news.park()
        while self.manner != "refuse" and (data := await stream.receive_some()):
            received += data
            self.wake()
            if self.manner == "reset" and len(received) >= self.reset_octets:
                break
        else:
            if self.manner != "refuse":
                self.ended += 1
                await stream.aclose()
                return
        transport.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # close() sends RST


class FakeSink:
    """A sink in memory: each ``send`` takes the next of ``outcomes`` (an exception to raise, or ``None``), then succeeds."""

    class Options(SinkOptions):
        type: Literal["fake"] = "fake"

    def __init__(self, outcomes: Iterable[Exception | None] = ()) -> None:
        self.outcomes = list(outcomes)
        self.refuses: Callable[[bytes], Exception | None] = lambda frame: None
        self.attempts: list[list[bytes]] = []
        self.taken: list[bytes] = []
        self.truncated = 0
        self.closed = False
        self._news = trio.lowlevel.ParkingLot()

    async def send(self, batches: Sequence[CleanBatch]) -> None:
        frames: list[bytes] = [frame for batch in batches for frame in batch.frames]
        self.attempts.append(frames)
        self._news.unpark_all()
        await trio.lowlevel.checkpoint()
        outcome = self.outcomes.pop(0) if self.outcomes else None
        for frame in frames:
            outcome = outcome or self.refuses(frame)
        if outcome is not None:
            raise outcome
        self.taken += frames
        self._news.unpark_all()

    async def until(self, condition: Callable[[], bool]) -> None:
        """Return once ``condition`` holds; it is asked again at each ``send``."""
        while not condition():
            await self._news.park()

    def refresh(self) -> None:
        pass

    async def aclose(self) -> None:
        self.closed = True
        await trio.lowlevel.checkpoint()

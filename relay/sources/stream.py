"""Connections over TCP, TLS and Unix stream sockets: read, frame, carry, answer where the protocol asks for it, read again.

One task a connection. While a batch is carried nothing is read: the sender's own buffers fill, and it waits. A peer has
``_HANDSHAKE_SECS`` for its TLS handshake and ``_FRAME_SECS`` for a frame from its first byte on (the time spent in
``carry`` is ours, not the peer's); between frames it may be silent for days, as syslog senders are.

However a connection ends, the kernel hands out what it had already taken before it reports the end: reading up to the
end loses nothing, with an RST either. When the relay stops, what the kernel holds is read for up to ``_DRAIN_SECS``.
"""

from __future__ import annotations

import errno
import itertools
import math
import ssl
from collections.abc import Awaitable, Callable
from typing import Any

import trio

from relay.record import Batch, Carry
from relay.sources.admission import Admission
from relay.sources.bind import Bound
from relay.telemetry import BAD_FRAME, CONNECTION_LOST, Telemetry
from relay.tls import failure_reason, peer_names
from relay.wire.framing import Framer, Frames

READ_BYTES = 131_072
_HANDSHAKE_SECS = 10.0
_FRAME_SECS = 30.0
_DRAIN_SECS = 0.3
_QUIET_SECS = 0.05  # nothing came for so long: the kernel holds no more
_ANSWER_SECS = 5.0
_CLOSE_SECS = 1.0
_ACCEPT_PAUSE_SECS = 0.1
_OUT_OF_ROOM = (errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM)

_connection_numbers = itertools.count(1)
"""Never the same one twice in this process: after a reload no connection is taken for one of before."""

_Stream = trio.SocketStream | trio.SSLStream[trio.SocketStream]
_Take = Callable[[Frames], Awaitable[str | None]]


class StreamServer:
    """Serves the connections of one source's stream sockets."""

    def __init__(self, name: str, admission: Admission, telemetry: Telemetry, framer: Callable[[], Framer]) -> None:
        self._name = name
        self._admission = admission
        self._telemetry = telemetry
        self._framer = framer
        self.context: ssl.SSLContext | None = None
        """For handshakes from now on."""

    async def serve(self, bound: Bound, carry: Carry) -> None:
        """Accept connections until cancelled."""
        listener = trio.socket.from_stdlib_socket(bound.socket)
        async with trio.open_nursery() as connections:
            try:
                while True:
                    sock, remote = await _accept(listener)
                    connections.start_soon(self._connection, sock, remote, bound, carry)
            except trio.Cancelled:
                # Who has connected by now may have sent, and its task still reads that.
                for accepted, remote in bound.queued():
                    connections.start_soon(self._connection, trio.socket.from_stdlib_socket(accepted), remote, bound, carry)
                raise

    async def _connection(self, sock: trio.socket.SocketType, remote: Any, bound: Bound, carry: Carry) -> None:
        host, peer = (None, "") if bound.address.path else _peer(remote)
        stream = trio.SocketStream(sock)
        reason = "" if self._admission.permits(host, None) else "not_allowed"
        reason = reason or self._admission.enter(host)
        if reason:
            self._admission.refuse(reason, peer=peer)
            await trio.aclose_forcefully(stream)
            return
        try:
            if bound.address.scheme == "tls":
                await self._secured(stream, host, peer, carry)
            else:
                await self._admitted(stream, host, peer, frozenset(), carry)
        finally:
            self._admission.leave(host)
            await trio.aclose_forcefully(stream)

    async def _secured(self, stream: trio.SocketStream, host: str | None, peer: str, carry: Carry) -> None:
        if self.context is None:
            raise AssertionError("a TLS address without a context")
        secure = trio.SSLStream(stream, self.context, server_side=True)
        reason = "handshake_timeout"
        with trio.move_on_after(_HANDSHAKE_SECS):
            try:
                await secure.do_handshake()
                reason = ""
            except trio.BrokenResourceError as error:
                reason = _broken(error)
        if reason:
            self._admission.refuse(reason, peer=peer)
            return
        await self._admitted(secure, host, peer, peer_names(secure), carry)
        with trio.move_on_after(_CLOSE_SECS, shield=True):
            await secure.aclose()

    async def _admitted(self, stream: _Stream, host: str | None, peer: str, names: frozenset[str], carry: Carry) -> None:
        if not self._admission.permits(host, names):
            self._admission.refuse("not_allowed", peer=peer)
            return
        framer = self._framer()
        connection = str(next(_connection_numbers))

        async def take(out: Frames) -> str | None:
            """Carry, then answer; return why the stream ends here, if it does. What is not safe is not answered."""
            if out.frames:
                origin = self._admission.origin(peer, host, names)
                batch = Batch(out.frames, origin, out.unjudged, stream=connection)
                with trio.CancelScope(shield=True):
                    is_safe = await carry(batch)
                if out.reply and not is_safe:
                    return "not_taken"
            return await _answer(stream, out.reply) or out.end

        try:
            lost = await self._read(stream, framer, take)
        except trio.Cancelled:
            with trio.CancelScope(shield=True):
                await _drain(stream, framer, take)
                await take(framer.finish(cut=True))
            raise
        await take(framer.finish(cut=bool(lost)))
        if lost:
            self._telemetry.emit(CONNECTION_LOST, details={"peer": peer}, source=self._name, reason=lost)

    async def _read(self, stream: _Stream, framer: Framer, take: _Take) -> str:
        """Read up to the end; return why it broke off, or nothing."""
        left_secs = _FRAME_SECS
        while True:
            begun = trio.current_time()
            with trio.move_on_after(left_secs if framer.unfinished else math.inf) as frame_time:
                try:
                    data = bytes(await stream.receive_some(READ_BYTES))
                except trio.BrokenResourceError as error:
                    return _broken(error)
            if frame_time.cancelled_caught:
                return "frame_timeout"
            if not data:
                return ""
            bad_counts = framer.bad_counts
            out = framer.feed(data)
            left_secs = _FRAME_SECS if out.frames else left_secs - (trio.current_time() - begun)
            if framer.bad_counts > bad_counts:
                bad_counts = framer.bad_counts - bad_counts
                self._telemetry.emit(BAD_FRAME, count=bad_counts, source=self._name, reason="bad_count")
            if (end := await take(out)) is not None:
                return end


async def _answer(stream: _Stream, reply: bytes) -> str | None:
    """Tell the sender what is safe; return why that failed, if it did."""
    if reply:
        with trio.move_on_after(_ANSWER_SECS, shield=True) as patience:  # a stop must not leave a hole in the answers
            try:
                await stream.send_all(reply)
            except trio.BrokenResourceError as error:
                return _broken(error)
        if patience.cancelled_caught:
            return "answer_timeout"
    return None


async def _drain(stream: _Stream, framer: Framer, take: _Take) -> None:
    """Read what the kernel already holds."""
    end = trio.current_time() + _DRAIN_SECS
    while trio.current_time() < end:
        data = b""
        with trio.move_on_after(_QUIET_SECS):
            try:
                data = bytes(await stream.receive_some(READ_BYTES))
            except trio.BrokenResourceError:
                return
        if not data or await take(framer.feed(data)) is not None:
            return


async def _accept(listener: trio.socket.SocketType) -> tuple[trio.socket.SocketType, Any]:
    """Accept one connection, whatever befalls others."""
    while True:
        try:
            return await listener.accept()
        except OSError as error:
            if error.errno in _OUT_OF_ROOM:  # the connection stays queued: wait for others to end
                await trio.sleep(_ACCEPT_PAUSE_SECS)


def _peer(remote: Any) -> tuple[str, str]:
    """Return the host and the text of a network address."""
    host, port = remote[:2]
    return host, f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def _broken(error: trio.BrokenResourceError) -> str:
    cause = error.__cause__
    return failure_reason(cause) if isinstance(cause, ssl.SSLError) else "reset"

"""One outgoing stream connection, TCP, TLS or Unix: opened when needed, thrown away at the first doubt.

What can be lost. These protocols have no acknowledgement, so "sent" means that the kernel has taken the bytes. Whatever
lies in its send buffer (bounded here), on the path, or unread in the peer's receive buffer is gone if the connection
breaks or the peer dies, and nobody is told which records these were. What is done against it:

- the peer's closing is noticed before and after each send, so nothing is written to a connection known to be dead;
- a send that fails is repeated as a whole on a new connection: the batch in hand may arrive twice, never not at all;
- a dead path or a peer that stopped reading is noticed within ``_SILENCE_SECS`` (TCP) or ``_SEND_SECS``;
- closing waits for the peer to have read to the end. Unread bytes in our receive buffer (TLS session tickets) would turn
  the FIN into an RST, which destroys the tail on its way, so what the peer says is read and dropped.
"""

from __future__ import annotations

import contextlib
import select
import socket
import ssl
from collections.abc import Iterator, Sequence
from typing import Self

import trio
from pydantic import model_validator

from relay.address import Address, AddressOption
from relay.errors import Transient
from relay.sinks.encoding import Encode
from relay.sinks.sink import SinkOptions, errno_word
from relay.tls import ClientTls, client_context, failure_reason

_CONNECT_SECS = 10
"""For the name, the connection and the TLS handshake together."""
_SEND_SECS = 60
_SILENCE_SECS = 30
"""How long sent data may stay without the peer's kernel acknowledging it (TCP_USER_TIMEOUT, RFC 5482)."""
_KEEPALIVE_SECS = 60
_CLOSE_SECS = 5
_SEND_BUFFER_OCTETS = 256 * 1024
_READ_OCTETS = 64 * 1024

_NOTICE_SECS = 0.02
"""Bytes wait in the socket: how long to wait for more of a TLS record that they are only a part of."""
_MIN_VERDICT_SECS = 0.25
_VERDICT_HANDSHAKES = 4


class RemoteOptions(SinkOptions):
    """Where a sink connects to, and how."""

    to: AddressOption
    tls: ClientTls = ClientTls()
    plaintext: bool = False
    """Records may leave this machine unencrypted."""

    @model_validator(mode="after")
    def _encrypted_or_said_so(self) -> Self:
        if self.to.scheme in ("tcp", "udp") and not self.to.is_local and not self.plaintext:
            raise ValueError("unencrypted and not to loopback: use tls://, or say plaintext: true.")
        if self.to.scheme != "tls" and "tls" in self.model_fields_set:
            raise ValueError("tls goes with a tls:// address only.")
        return self


class Connection:
    """A stream to ``address`` that is there when it is needed. One task at a time may send."""

    truncated = 0

    def __init__(self, address: Address, tls: ClientTls, encode: Encode) -> None:
        self._address = address
        self._tls = tls
        self._encode = encode
        self._context = self._load()
        self._link: _Link | None = None

    def _load(self) -> ssl.SSLContext | None:
        return client_context(self._tls) if self._address.scheme == "tls" else None

    def refresh(self) -> None:
        """Use the certificates now on disk from the next connection on; raise ``ConfigError`` if they are unusable."""
        self._context = self._load()

    async def send(self, frames: Sequence[bytes]) -> None:
        """Return when the kernel has taken all frames; raise ``Transient`` if any may not have gone."""
        link, self._link = self._link, None
        try:
            if link is None:
                link = await self._connect()
            else:
                await link.notice_close()
            await link.send(self._encode(frames))
            await link.notice_close()
        except BaseException:
            if link is not None:
                await trio.aclose_forcefully(link.stream)
            raise
        self._link = link

    async def aclose(self) -> None:
        """Close so that the peer can read to the end, waiting at most ``_CLOSE_SECS`` for it, cancelled or not."""
        link, self._link = self._link, None
        if link is not None:
            # Shielded because the tail of what counts as delivered depends on it; bounded by the deadline.
            with trio.CancelScope(deadline=trio.current_time() + _CLOSE_SECS, shield=True), contextlib.suppress(Transient):
                await link.close()

    async def _connect(self) -> _Link:
        with _translated(), trio.fail_after(_CONNECT_SECS):
            if self._address.path:
                transport = _Transport(await trio.open_unix_socket(self._address.path))
            else:
                transport = _Transport(await trio.open_tcp_stream(self._address.host, self._address.port))
                transport.tune_tcp()
            if self._context is None:
                return _Link(transport, transport)
            name = self._tls.server_name or self._address.host
            secure = trio.SSLStream(transport, self._context, server_hostname=name)
            try:
                begun = trio.current_time()
                await secure.do_handshake()
                link = _Link(transport, secure)
                await link.await_verdict(_VERDICT_HANDSHAKES * (trio.current_time() - begun))
            except BaseException:
                await trio.aclose_forcefully(secure)
                raise
            return link


class _Link:
    """One open connection: ``stream`` carries the records, over ``transport`` if it is encrypted."""

    def __init__(self, transport: _Transport, stream: trio.abc.Stream) -> None:
        self._transport = transport
        self.stream = stream

    async def send(self, data: bytes) -> None:
        with _translated(), trio.fail_after(_SEND_SECS):
            await self.stream.send_all(data)

    async def notice_close(self) -> None:
        """Read and drop what the peer has said; raise ``Transient`` if it has closed."""
        if not self._transport.readable():
            return
        with _translated(), trio.move_on_after(_NOTICE_SECS):
            while await self.stream.receive_some(_READ_OCTETS):
                pass
            raise Transient("closed_by_peer")

    async def await_verdict(self, secs: float) -> None:
        """Wait a moment for the server's refusal of our certificate; raise ``Transient`` if it comes.

        In TLS 1.3 the client's handshake is over before the server has seen the client's certificate (RFC 8446 §4.4),
        so what is sent at once to a server that then refuses would count as delivered. A server that accepts usually
        says something too, its session tickets; one that has none costs the whole wait.
        """
        with trio.move_on_after(max(secs, _MIN_VERDICT_SECS)):
            await self._transport.wait_readable()
        await self.notice_close()

    async def close(self) -> None:
        with _translated():
            await self.stream.aclose()


class _Transport(trio.abc.Stream):
    """A socket that closes as TCP must be closed for nothing to be lost: half first, then once the peer has too."""

    def __init__(self, stream: trio.SocketStream) -> None:
        self._stream = stream
        self._poll = select.poll()
        self._poll.register(stream.socket.fileno(), select.POLLIN)
        stream.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER_OCTETS)

    def tune_tcp(self) -> None:
        """Notice a dead path; trio's ``SocketStream`` has set TCP_NODELAY already."""
        self._stream.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        self._stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, _KEEPALIVE_SECS)
        self._stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, _SILENCE_SECS * 1000)

    def readable(self) -> bool:
        """Whether bytes, the end or an error wait to be read."""
        return bool(self._poll.poll(0))

    async def wait_readable(self) -> None:
        await trio.lowlevel.wait_readable(self._stream.socket.fileno())

    async def send_all(self, data: bytes | bytearray | memoryview) -> None:
        await self._stream.send_all(data)

    async def wait_send_all_might_not_block(self) -> None:
        await self._stream.wait_send_all_might_not_block()

    async def receive_some(self, max_bytes: int | None = None) -> bytes | bytearray:
        return await self._stream.receive_some(max_bytes)

    async def aclose(self) -> None:
        try:
            await self._stream.send_eof()
            while await self._stream.receive_some(_READ_OCTETS):
                pass
        except (trio.BrokenResourceError, trio.ClosedResourceError):
            pass  # nothing left to wait for
        finally:
            await self._stream.aclose()


def reason(error: BaseException) -> str:
    """Name why a connection failed: ``failure_reason``'s words, the kernel's error name, and few more."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return failure_reason(cause)
        if isinstance(cause, trio.TooSlowError):
            return "timeout"
        if isinstance(cause, socket.gaierror):
            return "name_not_found"
        if isinstance(cause, OSError) and cause.errno:
            return errno_word(cause)
        cause = cause.exceptions[0] if isinstance(cause, BaseExceptionGroup) else cause.__cause__
    return "broken"


@contextlib.contextmanager
def _translated() -> Iterator[None]:
    """Turn what trio, ssl and the kernel raise about a connection into ``Transient``."""
    try:
        yield
    except (OSError, trio.BrokenResourceError, trio.ClosedResourceError, trio.TooSlowError) as error:
        raise Transient(reason(error)) from None

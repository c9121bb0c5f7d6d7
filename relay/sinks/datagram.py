"""One outgoing datagram socket, UDP or Unix: one record, one datagram (RFC 5426 §3.1).

A datagram too large for the protocol is cut and counted. What the network or the receiver drops is gone unnoticed, except
that a closed port on a reachable host answers (ICMP), which the kernel reports with the next call.
"""

from __future__ import annotations

import errno
import socket
from collections.abc import Sequence

import trio

from relay.address import Address
from relay.errors import Transient
from relay.sinks.encoding import cut
from relay.sinks.stream import reason

_MAX_OCTETS = 65_507
"""65,535 less the IPv4 header (20) and the UDP header (8)."""
_MIN_OCTETS = 480
"""What every receiver must accept over IPv4 (RFC 5426 §3.2): below it nothing is gained by cutting further."""
_CONNECT_SECS = 10
_SEND_SECS = 60
_BURST = 256
"""Datagrams before the other tasks get their turn."""
_SEND_BUFFER_OCTETS = 1024 * 1024


class Datagrams:
    """A connected datagram socket that is opened when it is needed. One task at a time may send."""

    def __init__(self, address: Address) -> None:
        self._address = address
        self._socket: socket.socket | None = None
        self.truncated = 0

    def refresh(self) -> None:
        """Do nothing: there is nothing on disk."""

    async def send(self, frames: Sequence[bytes]) -> None:
        """Return when the kernel has taken all frames; raise ``Transient`` if any may not have gone."""
        try:
            if self._socket is None:
                with trio.fail_after(_CONNECT_SECS):
                    self._socket = await self._open()
            with trio.fail_after(_SEND_SECS):
                for start in range(0, len(frames), _BURST):
                    await trio.lowlevel.checkpoint()
                    for frame in frames[start : start + _BURST]:
                        await self._send_one(self._socket, frame)
            late = self._socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if late:
                raise OSError(late, "")
        except (OSError, trio.TooSlowError) as error:
            self._close()
            raise Transient(reason(error)) from None

    async def aclose(self) -> None:
        """Close."""
        self._close()
        await trio.lowlevel.checkpoint()

    def _close(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    async def _open(self) -> socket.socket:
        if self._address.path:
            return _connected(socket.AF_UNIX, self._address.path)
        found = await trio.socket.getaddrinfo(self._address.host, self._address.port, type=socket.SOCK_DGRAM)
        family, _, _, _, end_point = found[0]
        return _connected(family, end_point)

    async def _send_one(self, sock: socket.socket, frame: bytes) -> None:
        datagram = cut(frame, _MAX_OCTETS)
        while True:
            try:
                sock.send(datagram)
                break
            except BlockingIOError:
                await trio.lowlevel.wait_writable(sock)
            except OSError as error:
                if error.errno != errno.EMSGSIZE or len(datagram) <= _MIN_OCTETS:
                    raise
                datagram = cut(frame, max(len(datagram) // 2, _MIN_OCTETS))
        self.truncated += len(datagram) < len(frame)


def _connected(family: int, end_point: str | tuple[str | int | bytes, ...]) -> socket.socket:
    sock = socket.socket(family, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC)
    try:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER_OCTETS)
        sock.connect(end_point)
    except BaseException:
        sock.close()
        raise
    return sock

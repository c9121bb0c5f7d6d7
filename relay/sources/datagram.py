"""Datagrams over UDP (RFC 5426) and Unix sockets: one datagram is one message.

No count and no framing: LF, CR and NUL at the end go, within the text they stay. All that the kernel holds is read in
one burst, which gives one batch a peer; the batches of a burst are carried together. UDP cannot wait, so its batches
are droppable; a sender on a Unix socket waits.
"""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterator
from typing import Any

import trio

from relay.record import Batch, Carry, Unjudged
from relay.sources.admission import Admission
from relay.sources.bind import Bound
from relay.telemetry import KERNEL_DROPS, Telemetry
from relay.wire.framing import HEADER_BYTES

_MAX_DATAGRAM_BYTES = 65_535
_BURST_DATAGRAMS = 4_096
_BURST_BYTES = 1_048_576
_DRAIN_BURSTS = 64
_REPORT_SECS = 1.0

_SO_RCVBUFFORCE = 33  # asm-generic/socket.h, as the next
_SO_MEMINFO = 55
_MEMINFO = struct.Struct("9I")  # linux/sock_diag.h: the last one counts the datagrams that found no room

_Senders = dict[tuple[Any, ...] | None, tuple[list[bytes], dict[int, Unjudged]]]


class DatagramServer:
    """Reads one datagram socket of a source."""

    def __init__(self, name: str, admission: Admission, telemetry: Telemetry, bound: Bound, max_frame_bytes: int) -> None:
        self._name = name
        self._admission = admission
        self._telemetry = telemetry
        self._socket = bound.socket
        self._droppable = bound.address.scheme == "udp"
        self._max_frame_bytes = max_frame_bytes
        # A longer datagram is over the limit anyway; the kernel tells its true length.
        self._buffer = memoryview(bytearray(max(_MAX_DATAGRAM_BYTES, max_frame_bytes)))
        self._refused = 0
        self._kernel_drops = _kernel_drops(self._socket)
        self._next_report = 0.0

    async def serve(self, carry: Carry) -> None:
        """Read until cancelled, then what the kernel still holds."""
        try:
            while True:
                with trio.move_on_after(_REPORT_SECS):
                    await trio.lowlevel.wait_readable(self._socket)
                await self._carry(self._burst(), carry)
                if trio.current_time() >= self._next_report:
                    self._report()
        except trio.Cancelled:
            for _ in range(_DRAIN_BURSTS):
                batches = self._burst()
                await self._carry(batches, carry)
                if not batches:
                    break
            self._report()
            raise

    def _burst(self) -> list[Batch]:
        senders: _Senders = {}
        buffer = self._buffer
        room_bytes = _BURST_BYTES
        for _ in range(_BURST_DATAGRAMS):
            try:
                octets, sender = self._socket.recvfrom_into(buffer, 0, socket.MSG_TRUNC)
            except BlockingIOError:
                break
            except OSError:  # an ICMP error for something sent from this port; nothing was read
                continue
            if not isinstance(sender, tuple):  # a Unix socket's path says nothing about who sent
                sender = None
            frames, unjudged = senders.get(sender) or senders.setdefault(sender, ([], {}))
            if octets > self._max_frame_bytes:
                unjudged[len(frames)] = Unjudged("oversize", octets)
                frames.append(bytes(buffer[:HEADER_BYTES]))
            elif frame := bytes(buffer[:octets]).rstrip(b"\r\n\0"):
                frames.append(frame)
            room_bytes -= octets
            if room_bytes <= 0:
                break
        return list(self._batches(senders))

    def _batches(self, senders: _Senders) -> Iterator[Batch]:
        for sender, (frames, unjudged) in senders.items():
            host, peer = None, ""
            if sender is not None:
                host, port = sender[:2]
                peer = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
            if not self._admission.permits(host):
                self._refused += len(frames)
            elif frames:
                yield Batch(frames, self._admission.origin(peer, host), unjudged, droppable=self._droppable)

    async def _carry(self, batches: list[Batch], carry: Carry) -> None:
        with trio.CancelScope(shield=True):
            if len(batches) == 1:
                await carry(batches[0])
            elif batches:
                async with trio.open_nursery() as nursery:
                    for batch in batches:
                        nursery.start_soon(carry, batch)

    def _report(self) -> None:
        """Say what was lost or refused since the last time: once a second, however many there were."""
        self._next_report = trio.current_time() + _REPORT_SECS
        drops = _kernel_drops(self._socket)
        if drops != self._kernel_drops:
            self._telemetry.emit(KERNEL_DROPS, count=(drops - self._kernel_drops) % 2**32, source=self._name)
            self._kernel_drops = drops
        if self._refused:
            self._admission.refuse("not_allowed", count=self._refused)
            self._refused = 0


def grant_receive_buffer(sock: socket.socket, wanted_bytes: int) -> int:
    """Ask for a receive buffer; return the bytes granted. Beyond the system's limit that takes CAP_NET_ADMIN."""
    try:
        sock.setsockopt(socket.SOL_SOCKET, _SO_RCVBUFFORCE, wanted_bytes)
    except PermissionError:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, wanted_bytes)
    return sock.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF) // 2  # the kernel doubles it for its own book-keeping


def _kernel_drops(sock: socket.socket) -> int:
    try:
        return int(_MEMINFO.unpack(sock.getsockopt(socket.SOL_SOCKET, _SO_MEMINFO, _MEMINFO.size))[-1])
    except (OSError, struct.error):  # Linux before 4.12 does not tell
        return 0

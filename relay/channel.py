"""What the supervisor and a worker process say to each other, over a Unix stream socket that only they hold.

A message is a JSON object, and open descriptors (sockets, keys) that go with it (SCM_RIGHTS, unix(7)). On the wire: the
JSON's length and the number of descriptors, 4 bytes each, big-endian; one byte for each group of descriptors; the JSON. No
value of a record ever goes this way.
"""

from __future__ import annotations

import array
import socket
import struct
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import orjson
import trio

_HEADER = struct.Struct(">II")
_MAX_MESSAGE_BYTES = 64 << 20
_GROUP_DESCRIPTORS = 200  # the kernel takes 253 at once
_MAX_DESCRIPTORS = 10_000


class Channel:
    """One end."""

    def __init__(self, end: socket.socket) -> None:
        end.setblocking(False)
        self._socket = trio.socket.from_stdlib_socket(end)
        self._stream = trio.SocketStream(self._socket)
        self._sending = trio.Lock()

    async def send(self, message: Mapping[str, Any], descriptors: Sequence[int] = ()) -> None:
        """Send a message; the descriptors stay open here. Raise ``trio.BrokenResourceError`` if the other side is gone.

        Nobody else's cancellation may cut a message in two, so it is shielded: the other side always reads.
        """
        body = orjson.dumps(message)
        async with self._sending:
            with trio.CancelScope(shield=True):
                await self._stream.send_all(_HEADER.pack(len(body), len(descriptors)))
                for group in _groups(descriptors):
                    rights = (socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", group))
                    try:
                        await self._socket.sendmsg([b"\0"], [rights])
                    except OSError:
                        raise trio.BrokenResourceError from None
                await self._stream.send_all(body)

    async def receive(self) -> tuple[dict[str, Any], list[int]]:
        """Return the next message and its descriptors, the caller's from now on.

        Raise ``trio.EndOfChannel`` when the other side is gone. For one task, which reads all the time.
        """
        size, count = _HEADER.unpack(await self._exactly(_HEADER.size))
        if size > _MAX_MESSAGE_BYTES or count > _MAX_DESCRIPTORS:
            raise trio.EndOfChannel
        descriptors: list[int] = []
        while len(descriptors) < count:
            descriptors += await self._group()
        message: dict[str, Any] = orjson.loads(await self._exactly(size))
        return message, descriptors

    async def _group(self) -> list[int]:
        found = array.array("i")
        space = socket.CMSG_SPACE(_GROUP_DESCRIPTORS * found.itemsize)
        try:
            data, rights, _, _ = await self._socket.recvmsg(1, space, socket.MSG_CMSG_CLOEXEC)
        except OSError:
            raise trio.EndOfChannel from None
        for _, _, packed in rights:
            found.frombytes(packed[: len(packed) - len(packed) % found.itemsize])
        if not data or not found:
            raise trio.EndOfChannel
        return list(found)

    async def _exactly(self, octets: int) -> bytes:
        data = bytearray()
        while len(data) < octets:
            try:
                part = await self._stream.receive_some(octets - len(data))
            except trio.BrokenResourceError:
                part = b""
            if not part:
                raise trio.EndOfChannel
            data += part
        return bytes(data)

    def close(self) -> None:
        """Hang up."""
        self._socket.close()


def _groups(descriptors: Sequence[int]) -> Iterator[Sequence[int]]:
    for at in range(0, len(descriptors), _GROUP_DESCRIPTORS):
        yield descriptors[at : at + _GROUP_DESCRIPTORS]

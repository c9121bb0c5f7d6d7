"""The limit beside which the relay is measured: a plain trio program that copies bytes from one socket to another."""

from __future__ import annotations

import sys

import trio

READ_BYTES = 262_144


async def copy_to(port: int, stream: trio.SocketStream) -> None:
    """Copy what a connection brings to a new one to ``port`` until it ends."""
    async with stream, await trio.open_tcp_stream("127.0.0.1", port) as out:
        while data := await stream.receive_some(READ_BYTES):
            await out.send_all(data)


async def relay(listen_port: int, to_port: int) -> None:
    """Serve connections until cancelled."""
    await trio.serve_tcp(lambda stream: copy_to(to_port, stream), listen_port, host="127.0.0.1")


if __name__ == "__main__":
    trio.run(relay, int(sys.argv[1]), int(sys.argv[2]))

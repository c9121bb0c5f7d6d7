"""The limit beside which the relay is measured: a plain trio program that copies bytes from one socket to another."""

from __future__ import annotations

import sys

import trio

READ_BYTES = 262_144


async def relay(listen_port: int, to_port: int) -> None:
    async def copy(stream: trio.SocketStream) -> None:
        async with stream, await trio.open_tcp_stream("127.0.0.1", to_port) as out:
            while data := await stream.receive_some(READ_BYTES):
                await out.send_all(data)

    async with trio.open_nursery() as nursery:
        await nursery.start(trio.serve_tcp, copy, listen_port)
        print("ready", flush=True)


if __name__ == "__main__":
    trio.run(relay, int(sys.argv[1]), int(sys.argv[2]))

"""The counting sink, in a process of its own: it takes what comes in on its ports and counts line feeds.

    python -m benchmarks.sink PORTS

It says which ports it has. Told ``{"port": …, "expect": records, "secs": patience}`` it answers ``armed``, counts from zero,
and answers again when so many have come, or none has for so long: how many records and bytes, and when the last came. With
``trace`` it also says when how many had come, for latencies. Times are of the machine's monotonic clock, which all
processes share.
"""

from __future__ import annotations

import json
import os
import selectors
import socket
import sys
import time
from dataclasses import dataclass
from typing import Any

from benchmarks.child import reply

_READ_BYTES = 1 << 20


@dataclass
class _Count:
    """What came in on one port since it was armed."""

    expect: int = 0
    patience: float = 0.0
    deadline: float = 0.0
    records: int = 0
    octets: int = 0
    last: float = 0.0
    trace: list[tuple[float, int]] | None = None

    def answer(self) -> dict[str, Any]:
        answer = {"records": self.records, "octets": self.octets, "last": self.last, "trace": self.trace or []}
        self.expect, self.trace = 0, None
        return answer


class Sink:
    def __init__(self, ports: int) -> None:
        self._selector = selectors.DefaultSelector()
        self._buffer = bytearray(_READ_BYTES)
        self._counts: dict[int, _Count] = {}
        for _ in range(ports):
            listener = socket.create_server(("127.0.0.1", 0), backlog=128)
            port = int(listener.getsockname()[1])
            self._counts[port] = _Count()
            self._selector.register(listener, selectors.EVENT_READ, ("accept", port))
        self._selector.register(sys.stdin.fileno(), selectors.EVENT_READ, ("command", 0))
        self._half = b""
        reply(ports=list(self._counts))

    def serve(self) -> None:
        """Count until the parent closes standard input."""
        while True:
            armed = [count for count in self._counts.values() if count.expect]
            patience = min((count.deadline for count in armed), default=None)
            for key, _ in self._selector.select(None if patience is None else max(0.0, patience - time.monotonic())):
                what, port = key.data
                if what == "read":
                    self._read(key.fileobj, self._counts[port])  # type: ignore[arg-type]
                elif what == "accept":
                    self._accept(key.fileobj, port)  # type: ignore[arg-type]
                elif not self._command():
                    return
            now = time.monotonic()
            for count in armed:
                if count.expect and now > count.deadline:
                    reply(**count.answer())

    def _accept(self, listener: socket.socket, port: int) -> None:
        connection, _ = listener.accept()
        self._selector.register(connection, selectors.EVENT_READ, ("read", port))

    def _read(self, connection: socket.socket, count: _Count) -> None:
        try:
            size = connection.recv_into(self._buffer)
        except OSError:
            size = 0
        now = time.monotonic()
        if size == 0:
            self._selector.unregister(connection)
            connection.close()
            return
        count.records += self._buffer.count(b"\n", 0, size)
        count.octets += size
        count.last = now
        count.deadline = now + count.patience
        if count.trace is not None:
            count.trace.append((now, count.records))
        if count.expect and count.records >= count.expect:
            reply(**count.answer())

    def _command(self) -> bool:
        data = os.read(sys.stdin.fileno(), 65_536)
        *lines, self._half = (self._half + data).split(b"\n")
        for line in lines:
            command = json.loads(line)
            count = self._counts[command["port"]]
            count.records = count.octets = 0
            count.expect = command["expect"]
            count.patience = command["secs"]
            count.deadline = time.monotonic() + count.patience
            count.trace = [] if command.get("trace") else None
            reply(armed=True)
        return bool(data)


if __name__ == "__main__":
    Sink(int(sys.argv[1])).serve()

"""The load generator, in a process of its own: it sends a stream's buffer, and makes nothing while it sends.

    python -m benchmarks.load FD

Closed loop, ``{"port", "start", "end", "times", "connections", "secs"}``: as fast as the far side reads, a stretch of the
buffer so many times, over each connection its share. Open loop, ``{"port", "rate", "ticks", "secs"}``: so many records each
millisecond, whether or not the far side keeps up; each answer says when the first tick was due, so that a latency counts
from when its record *should* have gone, and by how much the generator itself was late.
"""

from __future__ import annotations

import mmap
import socket
import sys
import threading
import time
from typing import Any

from benchmarks.child import commands, reply

TICK_SECS = 0.001
_LEAD_SECS = 0.05


def closed(data: memoryview, buffer: mmap.mmap, command: dict[str, Any]) -> dict[str, Any]:
    """Send as fast as it is taken; return when it began and ended."""
    cuts = _cuts(buffer, command["start"], command["end"], command["connections"])
    sockets = [_connect(command) for _ in range(len(cuts) - 1)]
    begin = threading.Barrier(len(sockets) + 1)
    failed: list[str] = []

    def send(sock: socket.socket, part: memoryview) -> None:
        begin.wait()
        try:
            for _ in range(command["times"]):
                sock.sendall(part)
            sock.shutdown(socket.SHUT_WR)
        except OSError as error:
            failed.append(type(error).__name__)

    threads = [
        threading.Thread(target=send, args=(sock, data[start:end]))
        for sock, start, end in zip(sockets, cuts, cuts[1:], strict=False)
    ]
    for thread in threads:
        thread.start()
    started = time.monotonic()
    begin.wait()
    for thread in threads:
        thread.join()
    for sock in sockets:
        sock.close()
    return {"started": started, "ended": time.monotonic(), "failed": failed}


def paced(data: memoryview, buffer: mmap.mmap, command: dict[str, Any]) -> dict[str, Any]:
    """Send on schedule; return the schedule's beginning, and how late ticks were sent at the median and at worst."""
    pieces = _pieces(buffer, command["rate"])
    late: list[float] = []
    with _connect(command) as sock:
        started = time.monotonic() + _LEAD_SECS
        try:
            for tick in range(command["ticks"]):
                start, end = pieces[tick % len(pieces)]
                due = started + tick * TICK_SECS
                wait = due - time.monotonic()
                if wait > 0:
                    time.sleep(wait)
                late.append(time.monotonic() - due)
                sock.sendall(data[start:end])
        except OSError as error:
            return {"started": started, "failed": [type(error).__name__]}
    late.sort()
    return {"started": started, "failed": [], "late_secs": [late[len(late) // 2], late[-1]]}


def _connect(command: dict[str, Any]) -> socket.socket:
    sock = socket.create_connection(("127.0.0.1", command["port"]), timeout=command["secs"])
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return sock


def _cuts(buffer: mmap.mmap, start: int, end: int, parts: int) -> list[int]:
    """Return where to cut a stretch into about equal parts of whole records."""
    cuts = [start]
    for part in range(1, parts):
        cut = buffer.find(b"\n", start + (end - start) * part // parts, end) + 1
        if cut > cuts[-1]:
            cuts.append(cut)
    return [*(cut for cut in cuts if cut < end), end]


def _pieces(buffer: mmap.mmap, rate: int) -> list[tuple[int, int]]:
    """Return the stretches of the buffer that are sent at each tick."""
    per_tick = max(1, round(rate * TICK_SECS))
    pieces: list[tuple[int, int]] = []
    start = end = records = 0
    while (at := buffer.find(b"\n", end)) >= 0:
        end = at + 1
        records += 1
        if records == per_tick:
            pieces.append((start, end))
            start, records = end, 0
    return pieces


def main() -> None:
    with mmap.mmap(int(sys.argv[1]), 0, access=mmap.ACCESS_READ) as buffer, memoryview(buffer) as data:
        data[:: mmap.PAGESIZE].tolist()  # every page is there before the first byte is sent
        reply(octets=len(data))
        for command in commands():
            send = paced if "rate" in command else closed
            try:
                reply(**send(data, buffer, command))
            except OSError as error:
                reply(started=time.monotonic(), failed=[type(error).__name__])


if __name__ == "__main__":
    main()

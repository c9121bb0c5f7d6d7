"""The contract of every source in the table: order, back-pressure, cancellation, garbage, bounded buffers."""

from __future__ import annotations

import os
import random
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import trio

from relay.record import Unjudged
from relay.sources import SOURCES
from relay.wire.framing import HEADER_BYTES

MAX = 4_096
MANY = 40_000
SECTIONS: dict[str, dict[str, Any]] = {
    "syslog-tcp": {"type": "syslog", "listen": ["tcp://127.0.0.1:0"]},
    "syslog-unix": {"type": "syslog", "listen": ["unix://{dir}/log.sock"]},
    "syslog-unixgram": {"type": "syslog", "listen": ["unixgram://{dir}/log.sock"]},
    "relp-tcp": {"type": "relp", "listen": ["tcp://127.0.0.1:0"]},
    "json-tcp": {"type": "json", "listen": ["tcp://127.0.0.1:0"]},
    "stdin": {"type": "stdin"},
    "file": {"type": "file", "paths": ["{dir}/*.log"], "poll_secs": 0.001},
}


class Sender:
    """The other end of a source of any kind; ``send`` waits in a thread as long as the source does not read."""

    def __init__(self, kind: str, directory: Path, telemetry: Any, road: Any) -> None:
        section = dict(SECTIONS[kind], max_frame_bytes=MAX)
        for key in ("listen", "paths"):
            if key in section:
                section[key] = [text.format(dir=directory) for text in section[key]]
        source = SOURCES[section["type"]]
        self.in_datagrams = kind == "syslog-unixgram"
        self.in_sessions = kind == "relp-tcp"
        self._file: int | None = None
        self._socket: socket.socket | None = None
        self._pipe: int | None = None
        more: dict[str, Any] = {}
        if kind == "stdin":
            self._pipe, self._file = os.pipe()
            more["descriptor"] = self._pipe
        elif kind == "file":
            more["recall"] = road.recall
            self._file = os.open(directory / "a.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self.make = lambda: source("name", source.Options(**section), telemetry, **more)
        self.source: Any = self.make()

    async def send(self, lines: list[bytes]) -> None:
        await trio.to_thread.run_sync(self._send, lines)

    def _send(self, lines: list[bytes]) -> None:
        if self._file is not None:
            with open(self._file, "wb", closefd=False) as file:
                file.writelines(line + b"\n" for line in lines)
            return
        if self._socket is None:
            address = self.source.addresses[0]
            family = socket.AF_UNIX if address.path else socket.AF_INET
            kind = socket.SOCK_DGRAM if self.in_datagrams else socket.SOCK_STREAM
            self._socket = socket.socket(family, kind)
            self._socket.connect(address.path or (address.host, address.port))
            if self.in_sessions:
                self._socket.sendall(b"1 open 15 commands=syslog\n")
                threading.Thread(target=_hear, args=(self._socket,), daemon=True).start()
        if self.in_sessions:
            self._socket.sendall(b"".join(b"2 syslog %d %s\n" % (len(line), line) for line in lines))
        elif self.in_datagrams:
            for line in lines:
                self._socket.send(line)
        else:
            self._socket.sendall(b"".join(line + b"\n" for line in lines))

    def close(self) -> None:
        for descriptor in (self._file, self._pipe):
            if descriptor is not None:
                os.close(descriptor)
        if self._socket is not None:
            self._socket.close()


def _hear(connection: socket.socket) -> None:
    """Take the answers and throw them away."""
    with suppress(OSError):
        while connection.recv(65_536):
            pass


@pytest.fixture(params=SECTIONS)
def sender(request: pytest.FixtureRequest, tmp_path: Path, heard: Any, road: Any) -> Iterator[Sender]:
    sender = Sender(request.param, tmp_path, heard, road)
    yield sender
    sender.close()


def numbered(count: int, begin: int = 0) -> list[bytes]:
    return [b"<13>record %06d" % number for number in range(begin, begin + count)]


def test_every_source_is_tried_here() -> None:
    assert {section["type"] for section in SECTIONS.values()} == set(SOURCES)
    for name, source in SOURCES.items():
        assert source.Options.model_fields["type"].default == name


async def test_records_arrive_once_in_order(sender: Sender, road: Any, running: Any) -> None:
    async with running(sender.source, road):
        await sender.send(numbered(1_000))
        await sender.send(numbered(1_000, begin=1_000))
        assert await road.until_frames(2_000) == numbered(2_000)
    assert {batch.origin.source for batch in road.batches} == {"name"}
    assert all(batch.origin.received > 0 and not batch.origin.trusted for batch in road.batches)


async def test_nothing_is_read_while_a_batch_is_carried(sender: Sender, road: Any, running: Any) -> None:
    road.gate = trio.Event()
    async with running(sender.source, road), trio.open_nursery() as nursery:
        nursery.start_soon(sender.send, numbered(MANY))
        await road.until(lambda: road.begun == 1)
        await trio.testing.wait_all_tasks_blocked(0.05)
        assert road.begun == 1
        road.gate.set()
        assert await road.until_frames(MANY) == numbered(MANY)
    assert max(sum(map(len, batch.frames)) for batch in road.batches) <= 1_048_576 + MAX


async def test_a_stop_carries_what_has_been_taken(sender: Sender, road: Any, running: Any) -> None:
    road.gate = trio.Event()
    async with trio.open_nursery() as nursery:
        scope = await nursery.start(_run_in_scope, sender.source, road)
        await sender.send(numbered(1))
        await road.until(lambda: road.begun == 1)
        await sender.send(numbered(9, begin=1))  # a Unix datagram socket may hold no more than ten
        scope.cancel()
        await trio.testing.wait_all_tasks_blocked()
        assert road.batches == []
        road.gate.set()
    if len(road.frames) < 10:  # a file keeps the rest for the next start
        assert sender.source.Options.model_fields["type"].default == "file"
        async with running(sender.make(), road):
            await road.until_frames(10)
    assert road.frames == numbered(10)


async def _run_in_scope(source: Any, road: Any, *, task_status: trio.TaskStatus[trio.CancelScope]) -> None:
    async with trio.open_nursery() as nursery:
        await nursery.start(source.run, road.carry)
        task_status.started(nursery.cancel_scope)


async def test_garbage_goes_through_and_hurts_nothing(sender: Sender, road: Any, running: Any) -> None:
    chance = random.Random(5)
    garbage = [bytes(chance.choices(range(256), k=chance.randrange(1, 400))) for _ in range(500)]
    async with running(sender.source, road):
        await sender.send(garbage)
        await sender.send([b"", *numbered(1)])
        await road.until(lambda: numbered(1)[0] in road.frames)
    if not sender.in_datagrams:
        assert b"".join(garbage).translate(None, b"\r\n\0") == b"".join(road.frames[:-1]).translate(None, b"\r\n\0")


async def test_a_record_over_the_limit_is_not_kept(sender: Sender, road: Any, running: Any) -> None:
    async with running(sender.source, road):
        await sender.send([*numbered(1), b"<13>" + b"x" * 10 * MAX, *numbered(1, begin=1)])
        frames = await road.until_frames(3)
    assert frames == [*numbered(1), (b"<13>" + b"x" * MAX)[:HEADER_BYTES], *numbered(1, begin=1)]
    assert road.unjudged == [Unjudged("oversize", 10 * MAX + 4)]

from __future__ import annotations

import json
import os
import signal
import socket
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import trio

from relay import engine
from relay.channel import Channel
from relay.record import Batch
from relay.redaction import keys
from relay.redaction.redactor import Redacted
from relay.sources.bind import Bound, bind
from relay.worker import Worker, ignore_signals
from tests.fakes import clean_batch
from tests.integration.processes import make_key


class _Redactor:
    """Lets everything through: what a redactor finds is tested elsewhere, and takes seconds to build."""

    def take_over(self, before: _Redactor) -> None:
        """It remembers nothing."""

    def redact(self, batch: Batch) -> Redacted:
        clean = clean_batch(*batch.frames, origin=batch.origin)
        return Redacted(replace(clean, checkpoint=batch.checkpoint))


class _Supervisor:
    """The other end of the channel of a worker that runs in this process."""

    def __init__(self, folder: Path, nursery: trio.Nursery) -> None:
        self.folder = folder
        self.clean = folder / "clean.log"
        here, there = socket.socketpair()
        self.channel = Channel(here)
        self._end = Channel(there)
        self.worker = Worker(1, self._end)
        self.ended = trio.Event()
        self.was_refused = False
        self.said: list[dict[str, Any]] = []
        self._nursery = nursery
        nursery.start_soon(self._run)

    async def _run(self) -> None:
        try:
            self.was_refused = await self.worker.run()
        finally:
            self._end.close()
        self.ended.set()

    def text(self, **sections: Any) -> str:
        return json.dumps(
            {
                "sources": {"apps": {"type": "syslog", "listen": ["tcp://127.0.0.1:0"]}},
                "redaction": {"key": "throwaway"},
                "spool": "memory",
                "sinks": {"out": {"type": "file", "path": str(self.clean)}},
                **sections,
            }
        )

    async def ask(self, what: str, bound: Bound | None = None, **details: Any) -> dict[str, Any]:
        """Ask, and return the answer; with a socket for its only source, if it is a plan."""
        descriptors: list[int] = []
        if "text" in details:
            descriptors = [keys.hand_over(keys.throwaway())]
            addresses = {"apps": []}
            if bound is not None:
                descriptors.append(bound.socket.fileno())
                addresses = {"apps": [str(bound.address)]}
            details |= {"name": "veilog.yaml", "workers": 2, "addresses": addresses}
        await self.channel.send({"ask": what, "number": 7, **details}, descriptors)
        if descriptors:
            os.close(descriptors[0])
        while True:
            message, _ = await self.channel.receive()
            if "answer" in message:
                assert message["answer"] == 7
                return message
            self.said.append(message)

    async def last_words(self) -> list[dict[str, Any]]:
        while "books" not in (message["said"] for message in self.said):
            self.said.append((await self.channel.receive())[0])
        return self.said

    async def until_lines(self, count: int) -> list[str]:
        while not self.clean.exists() or len(self.clean.read_text().splitlines()) < count:  # noqa: ASYNC110
            await trio.sleep(0.002)
        return self.clean.read_text().splitlines()


@pytest.fixture
async def supervisor(tmp_path: Path, nursery: trio.Nursery, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[_Supervisor]:
    assembled = (_Redactor(), SimpleNamespace(secrets_passed_over=0))
    monkeypatch.setattr(engine, "assemble", lambda *_: assembled)
    one = _Supervisor(tmp_path, nursery)
    yield one
    one.channel.close()
    await one.ended.wait()


@pytest.fixture
def bound() -> Iterator[Bound]:
    (one,) = bind(engine.Address("tcp", host="127.0.0.1"))
    yield one
    one.close()


async def _send(bound: Bound, text: bytes) -> None:
    async with await trio.open_tcp_stream(bound.address.host, bound.address.port) as stream:
        await stream.send_all(text)


async def test_it_works_on_the_sockets_that_it_is_given_and_tells_its_books(supervisor: _Supervisor, bound: Bound) -> None:
    assert (await supervisor.ask("start", bound, text=supervisor.text()))["refused"] == ""
    await _send(bound, b"<13>one\n<13>two\n")
    assert await supervisor.until_lines(2) == ["<13>one", "<13>two"]
    seen = await supervisor.ask("look")
    assert seen["why_not_ready"] == ""
    (received,) = [family for family in seen["books"] if family[0] == "veilog_records_received"]
    assert ["veilog_records_received_total", {"source": "apps"}, 2.0] in received[3]


async def test_told_to_stop_it_drains_says_its_last_books_and_ends(supervisor: _Supervisor, bound: Bound) -> None:
    await supervisor.ask("start", bound, text=supervisor.text())
    await _send(bound, b"<13>one\n")
    await supervisor.channel.send({"ask": "stop"})
    await supervisor.last_words()
    await supervisor.ended.wait()
    assert supervisor.clean.read_text() == "<13>one\n"
    assert not supervisor.was_refused


async def test_left_alone_it_drains_and_ends(supervisor: _Supervisor, bound: Bound) -> None:
    await supervisor.ask("start", bound, text=supervisor.text())
    await _send(bound, b"<13>one\n")
    supervisor.channel.close()
    await supervisor.ended.wait()
    assert supervisor.clean.read_text() == "<13>one\n"


async def test_hurried_it_does_not_wait_for_a_sink(supervisor: _Supervisor, bound: Bound) -> None:
    nowhere = {"out": {"type": "file", "path": str(supervisor.folder / "none" / "x")}}
    await supervisor.ask("start", bound, text=supervisor.text(sinks=nowhere, drain_secs=600))
    await _send(bound, b"<13>one\n")
    await supervisor.channel.send({"ask": "stop"})
    await supervisor.channel.send({"ask": "hurry"})
    await supervisor.ended.wait()


async def test_a_refused_start_is_told_and_ends_it(supervisor: _Supervisor) -> None:
    text = supervisor.text(redaction={"key": make_key(supervisor.folder)}, spool={"dir": "/proc/none"})
    assert "/proc/none/worker-1 cannot be used" in (await supervisor.ask("start", text=text))["refused"]
    await supervisor.ended.wait()
    assert supervisor.was_refused


async def test_a_reload_is_prepared_and_then_done_or_abandoned(supervisor: _Supervisor, bound: Bound) -> None:
    await supervisor.ask("start", bound, text=supervisor.text())
    elsewhere = supervisor.text(sinks={"out": {"type": "file", "path": str(supervisor.folder / "elsewhere.log")}})
    listen = {"type": "json", "listen": ["tcp://127.0.0.1:0"], "tls": {"cert": "none", "key": "none"}}
    refused = await supervisor.ask("prepare", bound, text=supervisor.text(sources={"apps": listen}))
    assert "none" in refused["refused"]
    for what in ("abandon", "switch"):
        assert (await supervisor.ask("prepare", bound, text=elsewhere))["refused"] == ""
        assert (await supervisor.ask(what))["refused"] == ""
        await _send(bound, f"<13>{what}\n".encode())
        if what == "abandon":
            await supervisor.until_lines(1)
    supervisor.clean = supervisor.folder / "elsewhere.log"
    assert await supervisor.until_lines(1) == ["<13>switch"]
    assert (supervisor.folder / "clean.log").read_text() == "<13>abandon\n"


async def test_what_only_one_process_can_do_is_worker_0s(supervisor: _Supervisor) -> None:
    log = supervisor.folder / "in.log"
    log.write_text("one\n")
    await supervisor.ask("start", text=supervisor.text(sources={"apps": {"type": "file", "paths": [str(log)]}}))
    supervisor.said.append((await supervisor.channel.receive())[0])
    assert supervisor.said == [{"said": "finished", "sink_gone": False}]
    assert not supervisor.clean.exists()


def test_a_process_groups_signals_are_the_supervisors() -> None:
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = [signal.getsignal(number) for number in numbers]
    try:
        ignore_signals()
        for number in numbers:
            os.kill(os.getpid(), number)
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)

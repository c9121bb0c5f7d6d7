"""What holds for every sink in ``SINKS``. A new one needs a bench: its far side, and how to break and mend it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import trio
from pydantic import ValidationError

from relay.errors import Transient
from relay.sinks import SINKS
from relay.sinks.sink import Sink
from relay.sinks.stdout import StdoutSink
from tests.fakes import FarSide, clean_batch

RECORDS = [b'{"record":"<%04d>"}' % number for number in range(2000)]
"""Any sink keeps the number readable, whatever it wraps the record in."""


def made(kind: str, **options: Any) -> Sink:
    cls: Any = SINKS[kind]
    return cls("it", cls.Options.model_validate({"type": kind, **options}))


class NetworkBench:
    def __init__(self, kind: str) -> None:
        self._side = FarSide()
        self._kind = kind

    async def sink(self, nursery: trio.Nursery, folder: Path) -> Sink:
        await nursery.start(self._side.serve)
        return made(self._kind, to=str(self._side.address))

    def fail(self) -> None:
        self._side.manner = "refuse"
        self._side.hang_up()

    def mend(self) -> None:
        self._side.manner = "record"

    async def received(self) -> bytes:
        await self._side.until(lambda: self._side.ended > 0)
        return self._side.received


class FileBench:
    async def sink(self, nursery: trio.Nursery, folder: Path) -> Sink:
        self._folder, self._away = folder / "logs", folder / "away"
        self._folder.mkdir()
        return made("file", path=self._folder / "clean.log")

    def fail(self) -> None:
        self._folder.rename(self._away)

    def mend(self) -> None:
        self._away.rename(self._folder)

    async def received(self) -> bytes:
        return (self._folder / "clean.log").read_bytes()


class StdoutBench:
    async def sink(self, nursery: trio.Nursery, folder: Path) -> Sink:
        self._path = folder / "out"
        self._fd = os.open(self._path, os.O_WRONLY | os.O_CREAT, 0o600)
        return StdoutSink("it", StdoutSink.Options(), fd=self._fd)

    def _point_to(self, path: Path) -> None:
        other = os.open(path, os.O_WRONLY | os.O_APPEND)
        os.dup2(other, self._fd)
        os.close(other)

    def fail(self) -> None:
        self._point_to(Path("/dev/full"))

    def mend(self) -> None:
        self._point_to(self._path)

    async def received(self) -> bytes:
        os.close(self._fd)
        return self._path.read_bytes()


BENCHES: dict[str, Callable[[], Any]] = {
    "stdout": StdoutBench,
    "file": FileBench,
    "syslog": lambda: NetworkBench("syslog"),
    "json": lambda: NetworkBench("json"),
}
every_sink = pytest.mark.parametrize("kind", SINKS)


def records_in(received: bytes) -> list[bytes]:
    return [b'{"record":"<%b>"}' % piece[:4] for piece in received.split(b"<") if piece[4:5] == b">" and piece[:4].isdigit()]


async def send_for_ever(sink: Sink, records: list[bytes]) -> None:
    while True:  # a network takes what its peer has not refused yet
        await sink.send([clean_batch(*records)])


@every_sink
async def test_every_record_arrives_once_in_order_and_closing_keeps_the_tail(
    kind: str, nursery: trio.Nursery, tmp_path: Path
) -> None:
    bench = BENCHES[kind]()
    sink = await bench.sink(nursery, tmp_path)
    for start in range(0, len(RECORDS), 400):
        half = start + 200
        await sink.send([clean_batch(*RECORDS[start:half]), clean_batch(*RECORDS[half : half + 200])])
        sink.refresh()
    await sink.aclose()
    assert records_in(await bench.received()) == RECORDS


@every_sink
async def test_after_a_failure_nothing_is_missing_and_only_the_batch_in_hand_comes_twice(
    kind: str, nursery: trio.Nursery, tmp_path: Path
) -> None:
    bench = BENCHES[kind]()
    sink = await bench.sink(nursery, tmp_path)
    await sink.send([clean_batch(*RECORDS[:100])])
    bench.fail()
    for _ in range(3):
        with pytest.raises(Transient) as caught:
            await send_for_ever(sink, RECORDS[100:200])
        assert str(caught.value).replace("_", "").isalnum()
    bench.mend()
    await sink.send([clean_batch(*RECORDS[100:200])])
    await sink.send([clean_batch(*RECORDS[200:300])])
    await sink.aclose()
    received = records_in(await bench.received())
    assert set(RECORDS[100:300]) <= set(received)
    assert received[-100:] == RECORDS[200:300]
    assert received.count(RECORDS[0]) <= 1


@every_sink
async def test_a_sink_that_never_sent_closes_without_a_far_side(kind: str, nursery: trio.Nursery, tmp_path: Path) -> None:
    bench = BENCHES[kind]()
    sink = await bench.sink(nursery, tmp_path)
    bench.fail()
    sink.refresh()
    await sink.aclose()
    assert sink.truncated == 0
    bench.mend()


@every_sink
def test_its_options_name_it_and_refuse_unknown_keys(kind: str) -> None:
    options: Any = SINKS[kind].Options
    assert options.model_fields["type"].default == kind
    with pytest.raises(ValidationError, match="extra_forbidden"):
        options.model_validate({"type": kind, "nonsense": 1})

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import trio

from relay.record import Unjudged
from relay.sources import datagram
from relay.sources.syslog import SyslogSource


@pytest.fixture
def make(tmp_path: Path, heard: Any) -> Callable[..., SyslogSource]:
    def build(address: str = "udp://127.0.0.1:0", **section: Any) -> SyslogSource:
        options = SyslogSource.Options(listen=[address.format(dir=tmp_path)], **section)  # type: ignore[arg-type]
        return SyslogSource("name", options, heard)

    return build


def sender(source: SyslogSource) -> socket.socket:
    address = source.addresses[0]
    family = socket.AF_UNIX if address.path else socket.AF_INET6 if ":" in address.host else socket.AF_INET
    client = socket.socket(family, socket.SOCK_DGRAM)
    client.connect(address.path or (address.host, address.port))
    return client


@pytest.mark.parametrize("address", ["udp://127.0.0.1:0", "udp://[::1]:0", "unixgram://{dir}/log"])
async def test_a_datagram_is_a_message(make: Any, road: Any, running: Any, address: str) -> None:
    source = make(address, max_frame_bytes=1_024)
    async with running(source, road):
        with sender(source) as client:
            for text in (b"<13>a\n", b"12 <13>b\0", b"<13>c\nd\r\n", b"", b"\n", b"x" * 1_024, b"y" * 1_025, b"<13>e"):
                client.send(text)
            frames = await road.until_frames(6)
            name = client.getsockname()
    assert frames == [b"<13>a", b"12 <13>b", b"<13>c\nd", b"x" * 1_024, b"y" * 64, b"<13>e"]
    assert road.unjudged == [Unjudged("oversize", 1_025)]
    udp = address.startswith("udp")
    host = f"[{name[0]}]" if udp and ":" in name[0] else name[0] if udp else ""
    assert {batch.origin.peer for batch in road.batches} == {f"{host}:{name[1]}" if udp else ""}
    assert {batch.droppable for batch in road.batches} == {udp}


async def test_the_longest_datagram_is_whole(make: Any, road: Any, running: Any) -> None:
    source = make(receive_buffer_bytes="1MiB")
    async with running(source, road):
        with sender(source) as client:
            client.send(b"x" * 65_507)
            assert await road.until_frames(1) == [b"x" * 65_507]


async def test_a_burst_is_one_batch_a_peer(make: Any, road: Any, running: Any) -> None:
    source = make()
    road.gate = trio.Event()
    async with running(source, road):
        with sender(source) as one, sender(source) as two:
            one.send(b"first")
            await road.until(lambda: road.begun == 1)
            for number in range(50):
                one.send(b"one %d" % number)
                two.send(b"two %d" % number)
            road.gate.set()
            await road.until_frames(101)
    assert sorted(len(batch.frames) for batch in road.batches) == [1, 50, 50]
    assert [frame for frame in road.frames if frame[:3] == b"one"] == [b"one %d" % number for number in range(50)]


async def test_what_the_kernel_drops_is_counted(make: Any, road: Any, heard: Any, running: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(datagram, "_REPORT_SECS", 0.01)
    source = make(receive_buffer_bytes=65_536)
    road.gate = trio.Event()
    async with running(source, road):
        with sender(source) as client:
            client.send(b"first")
            await road.until(lambda: road.begun == 1)
            for _ in range(2_000):
                client.send(b"x" * 1_000)
            road.gate.set()
            await heard.until("kernel_drops")
    drops = sum(count for name, _, count in heard.events if name == "kernel_drops")
    assert len(road.frames) + drops == 2_001


async def test_only_the_allowed_are_heard(make: Any, road: Any, heard: Any, running: Any) -> None:
    source = make(allow=["192.0.2.0/24"])
    async with running(source, road):
        with sender(source) as client:
            client.send(b"a")
        await heard.until("connection_refused", "not_allowed")
    assert road.batches == []


async def test_what_the_kernel_granted_is_said(make: Any, road: Any, heard: Any, running: Any) -> None:
    source = make(receive_buffer_bytes=65_536)
    async with running(source, road):
        assert heard.events == [("listening", "", 1)]
        assert heard.details == [{"address": str(source.addresses[0]), "receive_buffer_bytes": 65_536}]
        assert source.addresses[0].port > 0

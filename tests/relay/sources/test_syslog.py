from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest

from relay.errors import ConfigError
from relay.sources.bind import bind_shares
from relay.sources.syslog import SyslogSource


async def test_all_its_addresses_feed_one_source(tmp_path: Path, road: Any, heard: Any, running: Any) -> None:
    listen = ["udp://127.0.0.1:0", "tcp://127.0.0.1:0", f"unix://{tmp_path}/a", f"unixgram://{tmp_path}/b"]
    source = SyslogSource("name", SyslogSource.Options(listen=listen), heard)  # type: ignore[arg-type]
    async with running(source, road):
        for address in source.addresses:
            kind = socket.SOCK_DGRAM if address.scheme in ("udp", "unixgram") else socket.SOCK_STREAM
            with socket.socket(socket.AF_UNIX if address.path else socket.AF_INET, kind) as client:
                client.connect(address.path or (address.host, address.port))
                client.send(b"<13>" + address.scheme.encode() + b"\n")
        assert sorted(await road.until_frames(4)) == [b"<13>tcp", b"<13>udp", b"<13>unix", b"<13>unixgram"]
    assert list(tmp_path.iterdir()) == []


async def test_what_cannot_be_had_refuses_the_start_and_leaves_nothing_behind(tmp_path: Path, road: Any, heard: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        listen = [f"unix://{tmp_path}/a", f"tcp://127.0.0.1:{taken.getsockname()[1]}"]
        source = SyslogSource("name", SyslogSource.Options(listen=listen), heard)  # type: ignore[arg-type]
        with pytest.raises(ConfigError, match="taken by another program"):
            await source.run(road.carry)
    assert list(tmp_path.iterdir()) == []


async def test_it_can_listen_on_sockets_that_another_process_has_bound(road: Any, heard: Any, running: Any) -> None:
    options = SyslogSource.Options(listen=["udp://127.0.0.1:0", "tcp://127.0.0.1:0"])  # type: ignore[arg-type]
    shares = [bind_shares(address, 2) for address in options.listen]
    sources = [SyslogSource("name", options, heard) for _ in range(2)]
    for index, source in enumerate(sources):
        source.listen_on([share for each in shares for share in each[index]])
    udp = shares[0][0][0].address
    async with running(sources[0], road):  # and again: what is lent outlives who it was lent to
        pass
    async with running(sources[0], road), running(sources[1], road):
        assert sources[0].addresses == sources[1].addresses
        for _ in range(20):
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
                sender.sendto(b"<13>x", (udp.host, udp.port))
        assert await road.until_frames(20) == [b"<13>x"] * 20
    for each in shares:
        for (one,) in each:
            one.close()

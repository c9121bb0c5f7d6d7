from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import trio
from pydantic import ValidationError

from relay.sources.relp import RelpSource

OPEN = b"1 open 15 commands=syslog\n"


@asynccontextmanager
async def opened(source: RelpSource) -> AsyncIterator[trio.SocketStream]:
    async with await trio.open_tcp_stream("127.0.0.1", source.addresses[0].port) as client:
        await client.send_all(OPEN)
        assert (await client.receive_some(1_000)).startswith(b"1 rsp ")
        yield client


@pytest.fixture
def source(heard: Any) -> RelpSource:
    return RelpSource("name", RelpSource.Options(listen=["tcp://127.0.0.1:0"]), heard)  # type: ignore[list-item]


async def test_nothing_is_answered_before_it_is_safe(source: RelpSource, road: Any, running: Any) -> None:
    road.gate = trio.Event()
    async with running(source, road), opened(source) as client:
        await client.send_all(b"2 syslog 7 <13>one\n")
        await road.until(lambda: road.begun == 1)
        with trio.move_on_after(0.05) as silence:
            await client.receive_some(100)
        assert silence.cancelled_caught
        road.gate.set()
        assert await client.receive_some(100) == b"2 rsp 6 200 OK\n"


async def test_what_was_dropped_is_not_answered(source: RelpSource, road: Any, heard: Any, running: Any) -> None:
    road.is_safe = False
    async with running(source, road), opened(source) as client:
        await client.send_all(b"2 syslog 7 <13>one\n")
        assert await client.receive_some(100) == b""
        assert await heard.until("connection_lost", "not_taken") == 1


async def test_a_stop_answers_what_it_still_takes(source: RelpSource, road: Any) -> None:
    road.gate = trio.Event()
    async with trio.open_nursery() as nursery:
        async with trio.open_nursery() as life:
            await life.start(source.run, road.carry)
            manager = opened(source)
            client = await manager.__aenter__()
            await client.send_all(b"2 syslog 7 <13>one\n")
            await road.until(lambda: road.begun == 1)
            await client.send_all(b"3 syslog 7 <13>two\n")
            life.cancel_scope.cancel()
            nursery.start_soon(_open_gate, road)
        answers = b"".join([part async for part in client])
        await manager.__aexit__(None, None, None)
    assert road.frames == [b"<13>one", b"<13>two"]
    assert answers == b"2 rsp 6 200 OK\n3 rsp 6 200 OK\n"


async def _open_gate(road: Any) -> None:
    await trio.testing.wait_all_tasks_blocked()
    road.gate.set()


async def test_a_close_is_answered_and_foreign_bytes_end_the_connection(
    source: RelpSource, road: Any, heard: Any, running: Any
) -> None:
    async with running(source, road):
        async with opened(source) as client:
            await client.send_all(b"2 close 0\n")
            assert b"".join([part async for part in client]) == b"2 rsp 0\n0 serverclose 0\n"
        async with opened(source) as client:
            await client.send_all(b"<13>plain syslog\n")
            assert await client.receive_some(100) == b""
        assert await heard.until("connection_lost", "not_relp") == 1
        assert await heard.until("bad_frame", "bad_count") == 1
    assert road.frames == []


def test_it_listens_on_streams_of_the_network_only() -> None:
    with pytest.raises(ValidationError, match="RELP comes over tcp:// or tls://"):
        RelpSource.Options(listen=["udp://127.0.0.1:0"])  # type: ignore[list-item]

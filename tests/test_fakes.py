from __future__ import annotations

import pytest
import trio

from relay.errors import Transient
from tests.fakes import FakeSink, FarSide, clean_batch


async def test_the_far_side_records_resets_and_hangs_up(nursery: trio.Nursery) -> None:
    side = FarSide()
    await nursery.start(side.serve)
    async with await trio.open_tcp_stream("127.0.0.1", side.address.port) as whole:
        await whole.send_all(b"one")
        await whole.send_eof()
        assert await whole.receive_some() == b""
    assert (side.received, side.ended) == (b"one", 1)

    side.manner, side.reset_octets = "reset", 3
    async with await trio.open_tcp_stream("127.0.0.1", side.address.port) as torn:
        await torn.send_all(b"two")
        with pytest.raises(trio.BrokenResourceError):
            await torn.receive_some()

    side.manner = "record"
    async with await trio.open_tcp_stream("127.0.0.1", side.address.port) as dropped:
        await side.until(lambda: len(side.connections) == 3)
        side.hang_up()
        assert await dropped.receive_some() == b""
    assert side.ended == 1


async def test_a_stalled_far_side_reads_once_it_is_woken(nursery: trio.Nursery) -> None:
    side = FarSide()
    await nursery.start(side.serve)
    side.manner = "stall"
    async with await trio.open_tcp_stream("127.0.0.1", side.address.port) as stream:
        await stream.send_all(b"one")
        await side.until(lambda: len(side.connections) == 1)
        await trio.testing.wait_all_tasks_blocked()
        assert side.received == b""
        side.manner = "record"
        side.wake()
        await side.until(lambda: side.received == b"one")


async def test_the_fake_sink_does_as_it_is_told() -> None:
    sink = FakeSink([Transient("away"), None])
    with pytest.raises(Transient):
        await sink.send([clean_batch(b"1")])
    await sink.send([clean_batch(b"1"), clean_batch(b"2")])
    assert sink.attempts == [[b"1"], [b"1", b"2"]]
    assert sink.taken == [b"1", b"2"]
    await sink.aclose()
    assert sink.closed

import os
import socket
from collections.abc import AsyncIterator

import pytest
import trio

from relay.channel import Channel


@pytest.fixture
async def ends() -> AsyncIterator[tuple[Channel, Channel]]:
    one, other = map(Channel, socket.socketpair())
    yield one, other
    one.close()
    other.close()


async def test_messages_arrive_whole_and_in_order_whatever_their_size(ends: tuple[Channel, Channel]) -> None:
    here, there = ends
    messages = [{"n": n, "text": "x" * size} for n, size in enumerate((0, 1, 100_000, 3_000_000))]
    async with trio.open_nursery() as nursery:
        for message in messages:
            nursery.start_soon(here.send, message)
        got = [await there.receive() for _ in messages]
    assert sorted((message for message, _ in got), key=lambda message: message["n"]) == messages
    assert not any(descriptors for _, descriptors in got)


async def test_descriptors_go_with_their_message_and_are_inherited_by_nobody(ends: tuple[Channel, Channel]) -> None:
    here, there = ends
    reader, writer = os.pipe()
    async with trio.open_nursery() as nursery:
        for number, count in enumerate((1, 450, 0)):
            nursery.start_soon(here.send, {"count": count, "number": number}, [writer] * count)
        for _ in range(3):
            message, descriptors = await there.receive()
            assert len(descriptors) == message["count"]
            for descriptor in descriptors:
                assert not os.get_inheritable(descriptor)
                os.write(descriptor, b"x")
                os.close(descriptor)
    assert len(os.read(reader, 1_000)) == 451
    os.close(reader)
    os.close(writer)


async def test_both_sides_notice_that_the_other_is_gone(ends: tuple[Channel, Channel]) -> None:
    here, there = ends
    await here.send({"last": True})
    here.close()
    assert await there.receive() == ({"last": True}, [])
    with pytest.raises(trio.EndOfChannel):
        await there.receive()
    with pytest.raises(trio.BrokenResourceError):
        await there.send({})


async def test_a_message_cut_short_is_none(ends: tuple[Channel, Channel]) -> None:
    here, there = ends
    await here._stream.send_all(b"\0\0\0\x05\0\0\0\0{}")
    here.close()
    with pytest.raises(trio.EndOfChannel):
        await there.receive()

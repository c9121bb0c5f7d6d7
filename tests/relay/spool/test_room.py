from __future__ import annotations

import pytest
import trio
import trio.testing

from relay.spool import SpoolFull
from relay.spool.ledger import Settled
from relay.spool.room import Room


async def test_nobody_overtakes() -> None:
    room = Room(10)
    await room.take(8)
    granted: list[int] = []

    async def take(octets: int) -> None:
        await room.take(octets)
        granted.append(octets)

    async with trio.open_nursery() as nursery:
        for octets in (7, 1, 2):
            nursery.start_soon(take, octets)
            await trio.testing.wait_all_tasks_blocked()
        assert granted == []
        room.give(8)
        await trio.testing.wait_all_tasks_blocked()
        assert sorted(granted) == [1, 2, 7]
    assert room.full


async def test_who_leaves_the_line_lets_the_next_one_in() -> None:
    room = Room(10)
    await room.take(8)
    async with trio.open_nursery() as nursery:
        with trio.CancelScope() as scope:
            async with trio.open_nursery() as impatient:
                impatient.start_soon(room.take, 7)
                await trio.testing.wait_all_tasks_blocked()
                nursery.start_soon(room.take, 2)
                await trio.testing.wait_all_tasks_blocked()
                scope.cancel()


async def test_who_is_cancelled_and_granted_at_once_gives_it_back() -> None:
    room = Room(10)
    await room.take(8)
    async with trio.open_nursery() as nursery:
        nursery.start_soon(room.take, 7)
        await trio.testing.wait_all_tasks_blocked()
        nursery.cancel_scope.cancel()
        room.give(8)
    await room.take(10, droppable=True)


async def test_the_droppable_are_refused_when_it_is_full_or_others_wait() -> None:
    room = Room(10)
    await room.take(8)
    with pytest.raises(SpoolFull):
        await room.take(3, droppable=True)
    async with trio.open_nursery() as nursery:
        nursery.start_soon(room.take, 7)
        await trio.testing.wait_all_tasks_blocked()
        with pytest.raises(SpoolFull):
            await room.take(1, droppable=True)
        nursery.cancel_scope.cancel()


async def test_what_is_kept_narrows_the_room_for_good() -> None:
    room = Room(10)
    room.seize(9)
    room.settle(Settled([], freed_octets=3, kept_octets=6))
    assert not room.full
    await room.take(4)
    with pytest.raises(SpoolFull):
        await room.take(1, droppable=True)

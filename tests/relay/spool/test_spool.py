"""The contract, kept by both spools."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
import trio
import trio.testing

from relay.errors import ConfigError
from relay.record import Checkpoint, CleanBatch, Origin
from relay.spool import Aside, Backlog, Spool, SpoolFull
from tests.fakes import clean_batch

OpenSpool = Callable[..., Awaitable[Spool]]
ALL = 2**30


def numbered(number: int, octets: int = 8) -> CleanBatch:
    return clean_batch(f"{number:0{octets}}".encode())


async def take(spool: Spool, sink: str) -> list[bytes]:
    """Read and deliver what waits."""
    entries = await spool.read(sink, after=spool.cursor(sink), max_octets=ALL)
    await spool.delivered(sink, entries[-1].position)
    return [bytes(frame) for entry in entries for frame in entry.batch.frames]


async def test_batches_come_out_as_they_went_in_and_in_order(open_spool: OpenSpool) -> None:
    spool = await open_spool("a")
    origin = Origin("apps", "10.0.0.1:514", 1.5, trusted=True)
    batches = [clean_batch(b"one", b"", b"\x00\xff", skeletons=1, origin=origin), clean_batch(b"four", origin=origin)]
    for batch in batches:
        await spool.append(batch)
    entries = await spool.read("a", after=0, max_octets=ALL)
    assert [entry.batch for entry in entries] == batches
    assert entries[0].position < entries[1].position


async def test_readers_wait_for_the_first_and_are_all_woken(open_spool: OpenSpool) -> None:
    spool = await open_spool("a", "b", "c")
    got: list[tuple[str, list[bytes]]] = []

    async def reader(sink: str) -> None:
        got.append((sink, await take(spool, sink)))

    async with trio.open_nursery() as nursery:
        for sink in "abc":
            nursery.start_soon(reader, sink)
        await trio.testing.wait_all_tasks_blocked()
        assert not got
        await spool.append(clean_batch(b"x"))
    assert sorted(got) == [("a", [b"x"]), ("b", [b"x"]), ("c", [b"x"])]


async def test_a_read_is_bounded_but_never_empty(open_spool: OpenSpool) -> None:
    spool = await open_spool("a")
    for number in range(6):
        await spool.append(numbered(number, 1000))
    first = await spool.read("a", after=0, max_octets=1)
    assert len(first) == 1
    some = await spool.read("a", after=first[0].position, max_octets=3400)
    assert len(some) == 3


async def test_the_books_balance_at_every_step(open_spool: OpenSpool) -> None:
    spool = await open_spool("a", "b", "c")
    dice = random.Random(7)
    appended, delivered = 0, dict.fromkeys("abc", 0)
    skeletons, skeletons_delivered = 0, dict.fromkeys("abc", 0)
    for _ in range(120):
        if dice.random() < 0.5 or not spool.backlog("a").records:
            size = dice.randrange(1, 5)
            bad = dice.randrange(size)
            await spool.append(clean_batch(*[b"x" * dice.randrange(9)] * size, skeletons=bad))
            appended, skeletons = appended + size - bad, skeletons + bad
        for sink in "abc":
            if dice.random() < 0.3 and spool.backlog(sink) != (0, 0):
                for _, batch in (entries := await spool.read(sink, after=0, max_octets=dice.randrange(1, 300))):
                    delivered[sink] += len(batch.frames) - batch.skeletons
                    skeletons_delivered[sink] += batch.skeletons
                await spool.delivered(sink, entries[-1].position)
            assert spool.backlog(sink) == (appended - delivered[sink], skeletons - skeletons_delivered[sink])
    for sink in "abc":
        if spool.backlog(sink) != (0, 0):
            await take(spool, sink)
    assert spool.octets == 0


async def test_a_full_spool_makes_producers_wait_their_turn(open_spool: OpenSpool) -> None:
    spool = await open_spool("a", max_bytes=2000)
    await spool.append(numbered(0, 1500))
    done: list[int] = []

    async def produce(number: int, octets: int) -> None:
        await spool.append(numbered(number, octets))
        done.append(number)

    async with trio.open_nursery() as nursery:
        for number, octets in ((1, 1400), (2, 100), (3, 1400)):
            nursery.start_soon(produce, number, octets)
            await trio.testing.wait_all_tasks_blocked()
        assert done == []  # 2 would fit, but 1 was there before
        assert spool.full
        with pytest.raises(SpoolFull):
            await spool.append(numbered(9, 10), droppable=True)
        seen: list[int] = []
        while len(seen) < 4:
            seen += [int(frame) for frame in await take(spool, "a")]
            assert spool.octets <= 2000
    assert sorted(done) == [1, 2, 3]
    assert seen.index(1) < seen.index(3)
    assert not spool.full


async def test_a_batch_larger_than_the_spool_goes_alone(open_spool: OpenSpool) -> None:
    spool = await open_spool("a", max_bytes=1000)
    await spool.append(numbered(1, 5000))
    assert spool.full
    await take(spool, "a")
    # What is set aside stays for good, and must not keep it out for good.
    await spool.append(numbered(2, 300))
    await spool.set_aside("a", (await spool.read("a", after=0, max_octets=ALL))[0].position, "refused")
    await spool.append(numbered(3, 5000))
    assert len(await take(spool, "a")) == 1


async def test_a_cancelled_append_leaves_nothing(open_spool: OpenSpool) -> None:
    spool = await open_spool("a", max_bytes=1000)
    await spool.append(numbered(1, 700))
    async with trio.open_nursery() as nursery:
        nursery.start_soon(spool.append, numbered(2, 800))
        await trio.testing.wait_all_tasks_blocked()
        nursery.cancel_scope.cancel()
    with trio.CancelScope() as scope:
        scope.cancel()
        await spool.append(numbered(3))
    assert scope.cancelled_caught
    assert spool.backlog("a") == Backlog(1, 0)
    await spool.append(numbered(4, 20))
    assert [int(frame) for frame in await take(spool, "a")] == [1, 4]


async def test_what_is_set_aside_is_kept_counted_and_never_sent_again(open_spool: OpenSpool) -> None:
    spool = await open_spool("a", "b")
    for number in range(3):
        await spool.append(clean_batch(f"{number}".encode(), b"x", skeletons=1))
    first, second, third = await spool.read("a", after=0, max_octets=ALL)
    await spool.delivered("a", first.position)
    await spool.set_aside("a", second.position, "refused")
    assert spool.cursor("a") == second.position
    assert spool.backlog("a") == Backlog(2, 2)
    assert await spool.read("a", after=first.position, max_octets=ALL) == [third]
    assert len(await take(spool, "b")) == 6
    await spool.delivered("a", third.position)
    assert list(spool.aside()) == [Aside("a", second.position, "refused", 2)]
    assert spool.backlog("a") == Backlog(1, 1)
    assert spool.backlog("b") == Backlog(0, 0)
    assert spool.octets > 0
    for position in (first.position, second.position, third.position + 1):
        with pytest.raises(ValueError):
            await spool.set_aside("a", position, "refused")


async def test_a_cursor_goes_neither_backwards_nor_past_the_end(open_spool: OpenSpool) -> None:
    spool = await open_spool("a")
    for number in range(3):
        await spool.append(numbered(number))
    entries = await spool.read("a", after=0, max_octets=ALL)
    await spool.delivered("a", entries[1].position)
    await spool.delivered("a", entries[0].position)
    assert spool.cursor("a") == entries[1].position
    assert await spool.read("a", after=0, max_octets=ALL) == entries[2:]
    await spool.delivered("a", 10**6)
    await spool.append(numbered(3))
    assert await take(spool, "a") == [b"00000003"]


async def test_delivered_is_not_interrupted(open_spool: OpenSpool) -> None:
    spool = await open_spool("a")
    await spool.append(numbered(1))
    await spool.append(numbered(2))
    one, two = await spool.read("a", after=0, max_octets=ALL)
    with trio.CancelScope() as scope:
        scope.cancel()
        await spool.delivered("a", one.position)
        await spool.set_aside("a", two.position, "refused")
    assert spool.cursor("a") == two.position


async def test_a_checkpoint_is_kept_with_its_batch_and_not_handed_on(open_spool: OpenSpool) -> None:
    spool = await open_spool("a")
    assert await spool.checkpoint("file") is None
    await spool.append(replace(numbered(1), checkpoint=Checkpoint("file", "10")))
    assert await spool.checkpoint("file") == "10"
    assert (await spool.read("a", after=0, max_octets=ALL))[0].batch.checkpoint is None
    await spool.append(replace(clean_batch(), checkpoint=Checkpoint("file", "20")))
    assert await spool.checkpoint("file") == "20"
    assert spool.backlog("a") == Backlog(1, 0)


async def test_each_producers_order_is_kept(open_spool: OpenSpool) -> None:
    spool = await open_spool("a", max_bytes=4000)
    seen: dict[str, list[int]] = {}

    async def produce(name: str) -> None:
        for number in range(20):
            await spool.append(clean_batch(f"{number:0100}".encode(), origin=Origin(name)))

    async with trio.open_nursery() as nursery:
        for name in "stuvw":
            nursery.start_soon(produce, name)
        count = 0
        while count < 100:
            entries = await spool.read("a", after=spool.cursor("a"), max_octets=1000)
            for entry in entries:
                seen.setdefault(entry.batch.origin.source, []).append(int(entry.batch.frames[0]))
            await spool.delivered("a", entries[-1].position)
            count += len(entries)
    assert seen == {name: list(range(20)) for name in "stuvw"}


async def test_a_spool_needs_a_sink(open_spool: OpenSpool) -> None:
    with pytest.raises(ConfigError):
        await open_spool()

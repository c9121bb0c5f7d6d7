from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import pytest
import trio
from hypothesis import given
from hypothesis import strategies as st

from relay.errors import Permanent, Transient
from relay.record import CleanBatch
from relay.sinks import delivery
from relay.sinks.delivery import Progress, deliver
from relay.sinks.sink import SinkGone
from relay.spool.memory import MemorySpool
from relay.telemetry import Telemetry
from tests.fakes import FakeSink, clean_batch


class Road:
    """A spool in memory, a fake sink, and the delivery between them."""

    def __init__(self, outcomes: Sequence[Exception | None] = (), *, jitter: Callable[[float, float], float] = max) -> None:
        self.spool = MemorySpool(["siem", "other"], max_bytes=1 << 20)
        self.sink = FakeSink(outcomes)
        self.telemetry = Telemetry(quiet=True)
        self.jitter = jitter
        self.progress: Progress

    async def start(self, nursery: trio.Nursery) -> None:
        self.progress = await nursery.start(self._deliver)

    async def _deliver(self, *, task_status: trio.TaskStatus[Progress]) -> None:
        await deliver("siem", self.sink, self.spool, self.telemetry, jitter=self.jitter, task_status=task_status)

    async def fill(self, *records: bytes) -> None:
        for record in records:
            await self.spool.append(clean_batch(record))

    def count(self, name: str, **labels: str) -> float:
        return self.telemetry.registry.get_sample_value(f"veilog_{name}_total", {"sink": "siem", **labels}) or 0


async def test_what_waits_is_sent_in_order_counted_and_forgotten(nursery: trio.Nursery) -> None:
    road = Road()
    await road.fill(b"1", b"2")
    await road.spool.append(clean_batch(b"3", b"skeleton", skeletons=1))
    await road.start(nursery)
    await trio.testing.wait_all_tasks_blocked()
    await road.fill(b"4")
    await trio.testing.wait_all_tasks_blocked()
    assert road.sink.taken == [b"1", b"2", b"3", b"skeleton", b"4"]
    assert len(road.sink.attempts) == 2
    assert road.spool.backlog("siem") == (0, 0)
    assert road.count("records_delivered") == 4


async def test_a_transient_failure_repeats_the_batches_in_hand_and_nothing_else(
    nursery: trio.Nursery, autojump_clock: trio.testing.MockClock
) -> None:
    road = Road([None, Transient("away"), Transient("away"), Transient("busy")])
    await road.fill(b"1")
    await road.start(nursery)
    await road.sink.until(lambda: road.sink.taken == [b"1"])
    await road.fill(b"2", b"3")
    await road.sink.until(lambda: len(road.sink.taken) == 3)
    await trio.testing.wait_all_tasks_blocked()
    assert road.sink.attempts[0] == [b"1"]
    assert [b"1"] not in road.sink.attempts[1:]
    assert road.sink.taken == [b"1", b"2", b"3"]
    assert road.count("sink_failed", reason="away") == 1
    assert road.count("sink_failed", reason="busy") == 1
    assert road.count("sink_recovered") == 1


async def test_the_pauses_grow_to_their_limit_and_never_end(
    nursery: trio.Nursery, autojump_clock: trio.testing.MockClock
) -> None:
    asked: list[tuple[float, float]] = []

    def jitter(low: float, high: float) -> float:
        asked.append((low, high))
        return random.uniform(low, high)

    road = Road([Transient("away")] * 50, jitter=jitter)
    await road.fill(b"1")
    await road.start(nursery)
    await road.sink.until(lambda: road.sink.taken == [b"1"])
    assert [high for _, high in asked[:8]] == [0.5, 1, 2, 4, 8, 16, 30, 30]
    assert len(asked) == 50
    assert {low for low, _ in asked} == {0}


async def test_only_the_batch_that_is_refused_for_good_is_set_aside(nursery: trio.Nursery) -> None:
    road = Road()
    road.sink.refuses = lambda frame: Permanent("too_large") if frame == b"2" else None
    await road.fill(b"1", b"2", b"3")
    await road.start(nursery)
    await trio.testing.wait_all_tasks_blocked()
    assert road.sink.taken == [b"1", b"3"]
    assert [(aside.sink, aside.reason) for aside in road.spool.aside()] == [("siem", "too_large")]
    assert road.count("set_aside", reason="too_large") == 1
    assert road.count("records_delivered") == 2
    assert road.spool.backlog("siem").records == 1


async def test_a_batch_alone_that_is_refused_is_not_sent_twice(nursery: trio.Nursery) -> None:
    road = Road([Permanent("no")])
    await road.fill(b"1")
    await road.start(nursery)
    await trio.testing.wait_all_tasks_blocked()
    assert road.sink.attempts == [[b"1"]]


async def test_an_unexpected_error_of_a_sink_loses_nothing_and_says_only_its_class(
    nursery: trio.Nursery, autojump_clock: trio.testing.MockClock
) -> None:
    canary = random.randbytes(8).hex()
    road = Road([ValueError(canary), ExceptionGroup(canary, [KeyError(canary)])])
    await road.fill(b"1")
    await road.start(nursery)
    await road.sink.until(lambda: road.sink.taken == [b"1"])
    assert road.count("sink_failed", reason="ValueError") == 1
    assert road.count("sink_failed", reason="ExceptionGroup") == 1
    assert canary.encode() not in road.telemetry.exposition()


async def test_a_sink_that_is_gone_ends_the_delivery_and_keeps_the_batch() -> None:
    road = Road([SinkGone("stdout_closed")])
    await road.fill(b"1")
    with pytest.raises(SinkGone):
        await deliver("siem", road.sink, road.spool, road.telemetry)
    assert road.spool.backlog("siem").records == 1


async def test_cancelling_a_send_leaves_its_batch_for_the_next_time() -> None:
    road = Road()

    async def stall(batches: Sequence[CleanBatch]) -> None:
        await trio.sleep_forever()

    send = road.sink.send
    road.sink.send = stall  # type: ignore[method-assign]
    await road.fill(b"1")
    async with trio.open_nursery() as nursery:
        await road.start(nursery)
        await trio.testing.wait_all_tasks_blocked()
        nursery.cancel_scope.cancel()
    assert road.spool.backlog("siem").records == 1
    road.sink.send = send  # type: ignore[method-assign]
    async with trio.open_nursery() as nursery:
        await road.start(nursery)
        await trio.testing.wait_all_tasks_blocked()
        nursery.cancel_scope.cancel()
    assert road.sink.taken == [b"1"]
    assert road.spool.backlog("siem").records == 0


async def test_a_dead_sink_delays_no_other(nursery: trio.Nursery, autojump_clock: trio.testing.MockClock) -> None:
    road = Road([Transient("away")] * 1000)
    other = FakeSink()
    await road.start(nursery)
    await nursery.start(deliver, "other", other, road.spool, road.telemetry)
    for record in (b"1", b"2", b"3"):
        await road.fill(record)
        await other.until(lambda record=record: record in other.taken)
    assert road.sink.taken == []


async def test_progress_says_since_when_work_waits(nursery: trio.Nursery, autojump_clock: trio.testing.MockClock) -> None:
    road = Road()
    await road.start(nursery)
    await trio.sleep(100)
    assert not road.progress.waiting
    await road.fill(b"1", b"2")
    begun = trio.current_time()
    await road.sink.until(lambda: road.sink.taken == [b"1", b"2"])
    await trio.sleep(100)
    assert road.progress == Progress(since=begun, waiting=False)
    road.sink.outcomes = [Transient("away")] * 9
    attempts = len(road.sink.attempts)
    await road.fill(b"3")
    await road.sink.until(lambda: len(road.sink.attempts) == attempts + 2)
    assert road.progress == Progress(since=begun + 100, waiting=True)


async def test_what_a_sink_has_cut_is_reported(nursery: trio.Nursery) -> None:
    road = Road()
    road.sink.truncated = 5
    await road.start(nursery)
    road.sink.truncated = 7
    await road.fill(b"1")
    await trio.testing.wait_all_tasks_blocked()
    assert road.count("truncated") == 2


async def test_one_reading_is_bounded(nursery: trio.Nursery) -> None:
    road = Road()
    quarter = delivery._READ_OCTETS // 4
    await road.fill(*[bytes([letter]) * quarter for letter in b"abcdefgh"[:3]], b"x" * quarter, b"y" * quarter)
    await road.spool.append(clean_batch(b"z"))
    await road.start(nursery)
    await trio.testing.wait_all_tasks_blocked()
    assert all(sum(map(len, attempt)) <= delivery._READ_OCTETS for attempt in road.sink.attempts)
    assert len(road.sink.taken) == 6


OUTCOMES = st.lists(st.sampled_from(["ok", "transient", "permanent", "bug"]), max_size=12)


@given(st.integers(min_value=1, max_value=8), OUTCOMES)
def test_whatever_happens_every_record_is_delivered_or_set_aside(batches: int, outcomes: list[str]) -> None:
    made = {"ok": None, "transient": Transient("away"), "permanent": Permanent("no"), "bug": RuntimeError("x")}

    async def run() -> None:
        road = Road([made[outcome] for outcome in outcomes])
        names = [b"%d" % number for number in range(batches)]
        await road.fill(*names)
        async with trio.open_nursery() as nursery:
            await road.start(nursery)
            await trio.sleep(10_000)
            nursery.cancel_scope.cancel()
        aside = road.spool.aside()
        assert road.spool.backlog("siem").records == len(aside)
        assert len(road.sink.taken) + len(aside) == batches
        assert road.sink.taken == sorted(set(road.sink.taken))
        assert road.count("records_delivered") == len(road.sink.taken)

    trio.run(run, clock=trio.testing.MockClock(autojump_threshold=0))

"""The supervisor with children that are none: what it does when they answer, refuse, are silent, or end."""

from __future__ import annotations

import itertools
import json
import os
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import trio
import trio.testing

from relay import workers as module
from relay.books import extract
from relay.child import ChildEnded
from relay.config import parse
from relay.engine import Plan
from relay.errors import ConfigError
from relay.redaction import keys
from relay.telemetry import Telemetry
from relay.workers import Workers
from tests.integration.processes import Metrics

SECTIONS = {
    "sources": {"apps": {"type": "syslog", "listen": ["tcp://127.0.0.1:0"]}},
    "redaction": {"key": "throwaway"},
    "spool": "memory",
    "sinks": {"out": {"type": "stdout"}},
}


class _Child:
    """Answers as a worker would: ready at once, with books that say what it was told to say."""

    def __init__(self, index: int) -> None:
        self.index = index
        self.is_ready = self.is_finished = self.is_silent = self.is_behind = False
        self.why = ""
        self.how = "killed"
        self.ended = trio.Event()
        self.asked: list[str] = []
        self.told: list[str] = []
        self.ends_when_told = True
        self.refuses: dict[str, str] = {}
        self.ignores: set[str] = set()
        self.telemetry = Telemetry(quiet=True)

    async def run(self, hear: Callable[[Any, Mapping[str, Any]], None]) -> None:
        self.hear = hear
        try:
            await self.ended.wait()
        finally:
            self.ended.set()

    async def ask(self, what: str, descriptors: Sequence[int] = (), **details: Any) -> Mapping[str, Any]:
        self.asked.append(what)
        for descriptor in descriptors:
            os.fstat(descriptor)
        await trio.lowlevel.checkpoint()
        if what in self.ignores:
            await trio.sleep_forever()
        if self.ended.is_set():
            raise ChildEnded
        seen = {"why_not_ready": self.refuses.get("look", ""), "books": extract(self.telemetry.registry)}
        return {"refused": self.refuses.get(what, "")} | (seen if what == "look" else {})

    async def tell(self, what: str) -> None:
        await trio.lowlevel.checkpoint()
        self.told.append(what)
        if self.ends_when_told:
            self.ended.set()

    def kill(self) -> None:
        self.ended.set()

    def receive(self, records: int, delivered: int) -> None:
        self.telemetry.received.labels("apps").inc(records)
        self.telemetry.delivered.labels("out").inc(delivered)
        self.telemetry.spooled.labels("out").set(records - delivered)


class _Supervised:
    """A supervisor of two, and the children that it has started so far."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, nursery: trio.Nursery) -> None:
        self.children: list[_Child] = []
        self.on_spawn: Callable[[_Child], None] = lambda _: None
        self.telemetry = Telemetry(quiet=True)
        self.workers = Workers(self.telemetry, 2, "veilog.yaml")
        self._nursery = nursery

        async def spawn(index: int, _inherited: Sequence[int] = ()) -> _Child:
            await trio.lowlevel.checkpoint()
            self.children.append(_Child(index))
            self.on_spawn(self.children[-1])
            return self.children[-1]

        monkeypatch.setattr(module.Child, "spawn", spawn)

    def plan(self, **sections: Any) -> Plan:
        text = json.dumps(SECTIONS | sections)
        return Plan(parse(text, "veilog.yaml"), text, keys.throwaway())

    async def start(self, **sections: Any) -> None:
        await self.workers.start(self.plan(**sections), self._nursery)

    async def metrics(self) -> Metrics:
        return Metrics((await self.workers.look()).metrics().decode())

    def counted(self, name: str, **labels: str) -> float:
        return self.telemetry.registry.get_sample_value(f"veilog_{name}", labels) or 0


@pytest.fixture
async def supervised(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[_Supervised]:
    async with trio.open_nursery() as nursery:
        one = _Supervised(monkeypatch, nursery)
        yield one
        nursery.cancel_scope.cancel()
    await one.workers.aclose()


async def test_all_get_the_same_plan_and_their_own_sockets(supervised: _Supervised) -> None:
    await supervised.start()
    assert [child.asked for child in supervised.children] == [["start"], ["start"]]
    assert len(list(supervised.workers.addresses())) == 1
    report = await supervised.workers.look()
    assert (report.why_not_live, report.why_not_ready) == ("", "")


async def test_one_that_refuses_refuses_for_all(supervised: _Supervised) -> None:
    supervised.on_spawn = lambda child: child.refuses.update(start="no" if child.index else "")
    with pytest.raises(ConfigError, match=r"^no$"):
        await supervised.start()


async def test_one_that_ends_before_it_is_ready_refuses_the_start(supervised: _Supervised) -> None:
    supervised.on_spawn = lambda child: child.ended.set() if child.index else None
    with pytest.raises(ConfigError, match=r"^worker 1 ended before it was ready \(killed\)$"):
        await supervised.start()


async def test_one_that_ends_is_started_again_with_growing_pauses_and_counted(
    supervised: _Supervised, autojump_clock: trio.testing.MockClock
) -> None:
    await supervised.start()
    begun = trio.current_time()
    moments = []
    for _ in range(9):
        supervised.children[-1].ended.set()
        before = len(supervised.children)
        while len(supervised.children) == before:  # noqa: ASYNC110
            await trio.sleep(0.01)
        moments.append(trio.current_time() - begun)
    pauses = [round(later - earlier, 1) for earlier, later in itertools.pairwise(moments)]
    assert pauses == [0.5, 1, 2, 4, 8, 16, 30, 30]
    assert supervised.counted("worker_ended_total", how="killed") == 9
    assert {child.index for child in supervised.children[2:]} == {1}


async def test_while_one_is_away_the_relay_is_live_and_not_ready(supervised: _Supervised) -> None:
    await supervised.start()
    supervised.on_spawn = lambda child: child.ignores.add("start")
    supervised.children[1].ended.set()
    await trio.testing.wait_all_tasks_blocked()
    report = await supervised.workers.look()
    assert (report.why_not_live, report.why_not_ready) == ("", "worker 1 is being started")


async def test_one_that_is_stuck_makes_the_relay_neither_live_nor_ready(
    supervised: _Supervised, autojump_clock: trio.testing.MockClock
) -> None:
    await supervised.start()
    supervised.children[0].refuses["look"] = "sink out makes no progress"
    assert (await supervised.workers.look()).why_not_ready == "worker 0: sink out makes no progress"
    supervised.children[1].ignores.add("look")
    supervised.children[0].refuses.clear()
    report = await supervised.workers.look()
    assert report.why_not_live == report.why_not_ready == "worker 1 does not answer"


async def test_the_books_are_those_of_all_and_balance_when_one_with_a_memory_spool_ends(supervised: _Supervised) -> None:
    await supervised.start()
    for child, delivered in zip(supervised.children, (10, 4), strict=True):
        child.receive(10, delivered)
    metrics = await supervised.metrics()
    assert (metrics.received, metrics.sum("records_spooled")) == (20, 6)
    supervised.children[1].ended.set()
    await trio.testing.wait_all_tasks_blocked()
    metrics = await supervised.metrics()
    assert (metrics.received, metrics.sum("records_spooled")) == (20, 0)
    assert metrics.sum("left_behind_total") == 6
    metrics.assert_balanced("out")


async def test_a_reload_is_prepared_by_all_and_then_done_by_all(supervised: _Supervised) -> None:
    await supervised.start()
    (before,) = supervised.workers.addresses()
    await supervised.workers.reload(supervised.plan())
    assert [child.asked[1:] for child in supervised.children] == [["prepare", "switch"]] * 2
    assert list(supervised.workers.addresses()) == [before]


async def test_a_reload_that_one_refuses_changes_nothing_anywhere(supervised: _Supervised, tmp_path: Path) -> None:
    await supervised.start()
    addresses = list(supervised.workers.addresses())
    supervised.children[1].refuses["prepare"] = "no"
    with pytest.raises(ConfigError, match=r"^no$"):
        await supervised.workers.reload(
            supervised.plan(sources={"more": {"type": "syslog", "listen": [f"unix://{tmp_path}/log"]}})
        )
    assert [child.asked[1:] for child in supervised.children] == [["prepare", "abandon"]] * 2
    assert list(supervised.workers.addresses()) == addresses
    assert list(tmp_path.iterdir()) == []


async def test_all_are_finished_when_each_is_or_when_a_sink_is_gone_for_one(supervised: _Supervised) -> None:
    await supervised.start()
    one, other = supervised.children
    one.hear(one, {"said": "finished", "sink_gone": False})
    assert not supervised.workers.finished.is_set()
    other.hear(other, {"said": "finished", "sink_gone": False})
    assert supervised.workers.finished.is_set()
    supervised.workers.finished = trio.Event()
    one.is_finished = other.is_finished = False
    one.hear(one, {"said": "finished", "sink_gone": True})
    assert supervised.workers.finished.is_set()


async def test_a_stop_waits_for_all_and_starts_none_again(supervised: _Supervised) -> None:
    await supervised.start()
    for child in supervised.children:
        child.ends_when_told = False
    async with trio.open_nursery() as nursery:
        nursery.start_soon(supervised.workers.drain)
        await trio.testing.wait_all_tasks_blocked()
        one, other = supervised.children
        assert one.told == other.told == ["stop"]
        one.hear(one, {"said": "books", "books": extract(one.telemetry.registry)})
        one.ended.set()
        await trio.testing.wait_all_tasks_blocked()
        assert list(nursery.child_tasks)
        other.ended.set()
    assert len(supervised.children) == 2
    assert supervised.counted("worker_ended_total", how="killed") == 0


@pytest.mark.parametrize(("hurry", "secs"), [(False, 10 + module._GRACE_SECS), (True, module._HURRY_SECS)])
async def test_one_that_does_not_end_is_killed(
    supervised: _Supervised, autojump_clock: trio.testing.MockClock, hurry: bool, secs: float
) -> None:
    await supervised.start()
    supervised.children[0].ends_when_told = False
    begun = trio.current_time()
    async with trio.open_nursery() as nursery:
        nursery.start_soon(supervised.workers.drain)
        await trio.testing.wait_all_tasks_blocked()
        if hurry:
            supervised.workers.hurry()
    assert supervised.children[0].told == ["stop", "hurry"][: 1 + hurry]
    assert round(trio.current_time() - begun) == secs

"""Both spools against a list: whatever is done to them, they hold and hand out what the list says."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relay.record import CleanBatch
from relay.spool import Aside, Backlog, Entry, MemorySpool, Spool, SqliteSpool
from tests.fakes import clean_batch
from tests.relay.spool.aesgcm import AesGcm

SINKS = ("a", "b", "c")
ALL = 2**30

batches = st.lists(st.binary(max_size=12), min_size=1, max_size=4).flatmap(
    lambda frames: st.builds(lambda skeletons: clean_batch(*frames, skeletons=skeletons), st.integers(0, len(frames)))
)
steps = st.one_of(
    st.tuples(st.just("append"), batches),
    st.tuples(st.sampled_from(["deliver", "set_aside"]), st.sampled_from(SINKS), st.integers(0, 4)),
    st.tuples(st.just("reopen")),
)


class Model:
    """Every batch ever appended, and what each sink has done with it."""

    def __init__(self) -> None:
        self.batches: list[CleanBatch] = []
        self.positions: list[int] = []
        self.passed = dict.fromkeys(SINKS, 0)
        self.aside: set[tuple[str, int]] = set()

    def backlog(self, sink: str) -> Backlog:
        left = [
            batch for index, batch in enumerate(self.batches) if index >= self.passed[sink] or (sink, index) in self.aside
        ]
        skeletons = sum(batch.skeletons for batch in left)
        return Backlog(sum(len(batch.frames) for batch in left) - skeletons, skeletons)

    def held(self) -> list[CleanBatch]:
        return [
            batch
            for index, batch in enumerate(self.batches)
            if index >= min(self.passed.values()) or any((sink, index) in self.aside for sink in SINKS)
        ]

    async def check(self, spool: Spool) -> None:
        for sink in SINKS:
            assert spool.backlog(sink) == self.backlog(sink)
            if waiting := self.batches[self.passed[sink] :]:
                entries = await spool.read(sink, after=0, max_octets=ALL)
                assert [entry.batch for entry in entries] == waiting
                self.positions[self.passed[sink] :] = [entry.position for entry in entries]
        assert self.positions == sorted(set(self.positions))
        assert bool(spool.octets) == any(batch.octets or isinstance(spool, SqliteSpool) for batch in self.held())
        assert list(spool.aside()) == [
            Aside(sink, self.positions[index], "refused", len(self.batches[index].frames))
            for sink, index in sorted(self.aside)
        ]


async def opened(kind: Literal["memory", "sqlite"], directory: Path, sealer: AesGcm) -> Spool:
    if kind == "memory":
        return MemorySpool(SINKS, max_bytes=2**20)
    return await SqliteSpool.open(directory, SINKS, max_bytes=2**20, sealer=sealer)


@pytest.mark.parametrize("kind", ["memory", "sqlite"])
@given(plan=st.lists(steps, max_size=25))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
async def test_a_spool_does_what_a_list_would(kind: Literal["memory", "sqlite"], plan: list[tuple[Any, ...]]) -> None:
    with tempfile.TemporaryDirectory() as name:
        sealer, model = AesGcm(), Model()
        spool = await opened(kind, Path(name), sealer)
        for step in plan:
            match step:
                case ("append", batch):
                    await spool.append(batch)
                    model.batches.append(batch)
                case ("deliver" | "set_aside" as action, sink, count):
                    entries = await unpassed(spool, model, sink)
                    if count < len(entries):
                        index = model.passed[sink] + count
                        if action == "deliver":
                            await spool.delivered(sink, entries[count].position)
                        else:
                            await spool.set_aside(sink, entries[count].position, "refused")
                            model.aside.add((sink, index))
                        model.passed[sink] = index + 1
                case _ if kind == "sqlite":
                    await spool.aclose()
                    spool = await opened(kind, Path(name), sealer)
            await model.check(spool)
        await spool.aclose()


async def unpassed(spool: Spool, model: Model, sink: str) -> list[Entry]:
    if model.passed[sink] == len(model.batches):
        return []
    return list(await spool.read(sink, after=spool.cursor(sink), max_octets=ALL))

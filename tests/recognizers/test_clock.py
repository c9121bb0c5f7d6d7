"""The clock that records are judged by."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator

import pytest

from recognizers import clock


def _work(secs: float) -> None:
    until = time.thread_time() + secs
    while time.thread_time() < until:
        pass


def test_it_goes_with_this_thread_s_work() -> None:
    begun = clock.now()
    _work(0.01)
    assert clock.now() - begun >= 0.01


def test_it_stands_still_while_it_is_stopped() -> None:
    cpu, begun = time.thread_time(), clock.now()
    with clock.stopped():
        _work(0.01)
    assert time.thread_time() - cpu - (clock.now() - begun) >= 0.01


@pytest.fixture
def slow_collector() -> Iterator[None]:
    """A collection of everything that takes its time, as one does where there is much to walk through."""

    def collecting(phase: str, _told: dict[str, int]) -> None:
        if phase == "stop":
            _work(0.01)

    gc.callbacks.insert(0, collecting)
    yield
    gc.callbacks.remove(collecting)


@pytest.mark.usefixtures("slow_collector")
def test_it_stands_still_while_the_collector_walks_through_everything() -> None:
    cpu, begun = time.thread_time(), clock.now()
    gc.collect()
    assert time.thread_time() - cpu - (clock.now() - begun) >= 0.01


@pytest.mark.usefixtures("slow_collector")
def test_a_collection_while_it_is_stopped_counts_once() -> None:
    begun = clock.now()
    with clock.stopped():
        gc.collect()
        _work(0.01)
    _work(0.01)
    assert clock.now() - begun >= 0.01

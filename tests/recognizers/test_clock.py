"""The clock that records are judged by."""

from __future__ import annotations

import time

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

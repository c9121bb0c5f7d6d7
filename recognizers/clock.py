"""The clock that records are judged by: this thread's CPU time, which stands still for what is no record's to pay.

Expressions are compiled when a record first needs them, and the interpreter's collector walks through everything when it is
its time: each can take longer than a record's whole time.
"""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager


class _Stopped(threading.local):
    secs = 0.0
    collecting_since = 0.0


_stopped = _Stopped()


def now() -> float:
    """Return the seconds of CPU that this thread has spent, but for those while the clock stood still."""
    return time.thread_time() - _stopped.secs


def left(limit: float) -> float:
    """Return the seconds left before ``limit``, a time of this clock; raise ``TimeoutError`` if none are."""
    secs = limit - now()
    if secs <= 0:
        raise TimeoutError
    return secs


@contextmanager
def stopped() -> Iterator[None]:
    """Let the clock stand still; not to be nested."""
    begun = now()  # what the collector takes meanwhile is left out already
    try:
        yield
    finally:
        _stopped.secs += now() - begun


_OLDEST = 2
"""The generation whose collection walks through everything; those of younger ones take microseconds."""


def _collecting(phase: str, told: dict[str, int]) -> None:
    if told["generation"] < _OLDEST:
        return
    if phase == "start":
        _stopped.collecting_since = time.thread_time()
    else:
        _stopped.secs += time.thread_time() - _stopped.collecting_since


gc.callbacks.append(_collecting)

"""The clock that records are judged by: this thread's CPU time, which stands still while an expression is compiled.

Expressions are compiled when a record first needs them, which can take longer than a record's whole time; that is nobody's
record to pay.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager


class _Stopped(threading.local):
    secs = 0.0


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
    begun = time.thread_time()
    try:
        yield
    finally:
        _stopped.secs += time.thread_time() - begun

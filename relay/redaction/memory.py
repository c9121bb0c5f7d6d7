"""What is remembered of the streams that records come in: an open key block, a table's header, the names of persons.

A stream is one connection, one file, or one sender of datagrams, of one source; what one has shown never counts in another.
Only those of which there is something to remember are kept, at most ``MAX_STREAMS``. All of it is in memory only: it
outlives a reload, since the streams do, but neither a restart nor the end of a worker process.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager

from relay.record import Origin
from relay.redaction.continuation import Continuation
from relay.redaction.recollection import Recollection

MAX_STREAMS = 1_024
"""After that the one not heard of for longest is forgotten. Each has bounds of its own."""


class Stream:
    """What is remembered of one."""

    __slots__ = ("continuation", "recollection")

    def __init__(self) -> None:
        self.continuation = Continuation()
        self.recollection = Recollection()

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to remember."""
        return not self.continuation.is_open and self.recollection.is_blank


class Memory:
    """All streams. Not to be used by two threads at once."""

    def __init__(self) -> None:
        self._streams: OrderedDict[tuple[str, str, str], Stream] = OrderedDict()

    def __len__(self) -> int:
        return len(self._streams)

    @contextmanager
    def of(self, origin: Origin, stream: str) -> Iterator[Stream]:
        """Give what is remembered of a stream, to be added to while a batch of it is at hand."""
        key = (origin.source, origin.peer, stream)
        remembered = self._streams.pop(key, None) or Stream()
        try:
            yield remembered
        finally:
            remembered.recollection.end()
            if not remembered.is_blank:
                self._streams[key] = remembered
                if len(self._streams) > MAX_STREAMS:
                    self._streams.popitem(last=False)

"""Records in memory that other processes can read: one buffer, each record ended by a line feed.

The buffer is a memfd: nothing of a user's own log touches a disk, and no process copies it.
"""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, islice
from pathlib import Path

from benchmarks import corpus
from relay.errors import ConfigError

MAX_LOG_OCTETS = 256 << 20
"""Of a user's log, what is read."""


class Stream:
    """A corpus ready to be sent."""

    def __init__(self, name: str, records: Sequence[bytes], *, source: str = "syslog", distinct: int = 0) -> None:
        """Lay out ``records``, of which none may hold a line feed; ``source`` is the type of source that takes them.

        ``distinct`` says how many there are before they begin to repeat themselves, if they do.
        """
        self.name = name
        self.source = source
        self.distinct = distinct or len(records)
        self._ends = list(accumulate(len(record) + 1 for record in records))
        self.fd = os.memfd_create("veilog-bench", 0)
        with os.fdopen(os.dup(self.fd), "wb") as file:
            for record in records:
                file.write(record)
                file.write(b"\n")

    @property
    def records(self) -> int:
        """How many there are."""
        return len(self._ends)

    @property
    def octets(self) -> int:
        """Their bytes with their line feeds."""
        return self._ends[-1]

    def end_of(self, records: int) -> int:
        """Return the offset at which the first so many records end."""
        return self._ends[min(records, self.records) - 1] if records else 0

    def records_in(self, octets: int) -> int:
        """Return how many records end within so many bytes."""
        return bisect_left(self._ends, octets + 1)

    def close(self) -> None:
        """Free the memory."""
        os.close(self.fd)


def of_kind(kind: str, count: int, seed: int) -> Stream:
    """Return a seeded corpus as a stream."""
    return Stream(kind, corpus.records(kind, count, seed), source=corpus.KINDS[kind].source)


def of_log(path: Path, count: int) -> Stream:
    """Return the lines of a user's log, from the beginning again until there are ``count``.

    A log whose first line begins as a JSON object goes to a ``json`` source. Raise ``ConfigError`` if it cannot be read.
    """
    try:
        with path.open("rb") as file:
            lines = [line for line in file.read(MAX_LOG_OCTETS).split(b"\n") if line]
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror})") from None
    if not lines:
        raise ConfigError(f"{path}: expected lines, found an empty file")
    repeated = (line for _ in range(-(-count // len(lines))) for line in lines)
    source = "json" if lines[0].lstrip().startswith(b"{") else "syslog"
    return Stream(path.name, list(islice(repeated, max(count, len(lines)))), source=source, distinct=len(lines))


def read(fd: int, records: int) -> list[bytes]:
    """Return the first records of a stream's buffer, in the process that was given its descriptor."""
    octets = os.fstat(fd).st_size
    lines = os.pread(fd, octets, 0).split(b"\n")[:-1]
    return lines[:records]

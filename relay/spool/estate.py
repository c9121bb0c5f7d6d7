"""The directory that the configuration gives to spools: whose it is, which process has which part, and what others left.

A relay of one process has its spool in the directory itself; of several, worker 0 has ``worker-0`` in it, and so on. A spool
of a process that is no more (there were more workers, or one process only) is an orphan: worker 0 takes its checkpoints,
delivers what waits in it, and removes it. ``lock`` is held (flock) by the relay and by each of its processes.
"""

from __future__ import annotations

import fcntl
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from relay.errors import ConfigError
from relay.spool.store import FILE_NAME, prepare_directory, prepare_file

_LOCK_NAME = "lock"
_PART = re.compile(r"worker-(0|[1-9][0-9]{0,3})")


def claim(directory: Path) -> int:
    """Return a descriptor that holds the directory, made if absent, for this relay, as long as any process has it open.

    Raise ``ConfigError`` if the directory cannot be used, or another relay has it.
    """
    prepare_directory(directory)
    path = directory / _LOCK_NAME
    prepare_file(path)
    descriptor = os.open(path, os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(descriptor)
        why = "in use by another process" if isinstance(error, BlockingIOError) else f"not to be locked: {error.strerror}"
        raise ConfigError(f"the spool in {directory} is {why}") from None
    return descriptor


def part(directory: Path, worker: int, workers: int) -> Path:
    """Return where the spool of one of ``workers`` processes is."""
    return directory / f"worker-{worker}" if workers > 1 else directory


def orphans(directory: Path, workers: int) -> list[Path]:
    """Return where there are spools that none of ``workers`` processes has."""
    return [path for path in _parts(directory) if path not in {part(directory, n, workers) for n in range(workers)}]


def _parts(directory: Path) -> Iterator[Path]:
    for path in (directory, *sorted(directory.iterdir())):
        if (path == directory or _PART.fullmatch(path.name)) and (path / FILE_NAME).exists():
            yield path


def remove(path: Path) -> None:
    """Remove a spool that was closed and is empty, for whoever holds the claim."""
    for name in (f"{FILE_NAME}-wal", f"{FILE_NAME}-shm", FILE_NAME):
        (path / name).unlink(missing_ok=True)
    with suppress(OSError):  # the directory itself stays, and so does what somebody else put there
        path.rmdir()

"""Compiled gates, kept from one start to the next: compiling hundreds of rules takes a second, loading them none.

A file holds Hyperscan's serialised databases, and its name is the digest of what they were made from: the expressions, their
flags and ids, Hyperscan's version and the processor's features. So a stale file is never found. It is trusted only if nobody
but us (or root) could have written it and its own digest holds; anything else is as if it were not there. A gate that lies
would let secrets through, so in doubt it is compiled again.

The directory is ``$VEILOG_CACHE_DIR``, else ``veilog`` under ``$XDG_CACHE_HOME`` or ``~/.cache``. Where it cannot be written
(a read-only container), compiling is all that is left; an image can bring its cache along. Processes that start together
take turns, so that one of them compiles and the others find it done.
"""

from __future__ import annotations

import ctypes
import fcntl
import hashlib
import os
import stat
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from importlib.metadata import version
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

import hyperscan

_FORMAT = b"veilog gate 2\n"
_DIGEST_BYTES = 32
_LENGTH_BYTES = 8
_MAX_BYTES = 256 << 20
_KEPT_BYTES = 512 << 20
"""Of all gates together; those not used for longest go first, as they belong to rules of the past."""


class Part(NamedTuple):
    """What is compiled into one database; ``literal`` expressions are looked for as they stand."""

    expressions: Sequence[bytes]
    ids: Sequence[int]
    flags: Sequence[int]
    literal: bool = False


def database(
    expressions: Sequence[bytes], ids: Sequence[int], flags: Sequence[int], *, passing: bool = False
) -> hyperscan.Database:
    """Return the expressions' database, ready to scan; from the cache if it is there, else compiled and put there.

    A ``passing`` one (rules that are tried one by one) is not kept: it would push the others out.
    Raise ``hyperscan.HyperscanError`` if Hyperscan refuses an expression.
    """
    part = Part(expressions, ids, flags)
    return databases(said(*part[:3]), lambda: (part,), passing=passing)[0]


def said(expressions: Iterable[bytes], ids: Iterable[int], flags: Iterable[int]) -> list[bytes]:
    """Return all that expressions say, for the name of what is made of them."""
    return [b"%d %d %b" % (number, flag, one) for one, number, flag in zip(expressions, ids, flags, strict=True)]


def databases(
    name: Sequence[bytes], make: Callable[[], Iterable[Part]], *, passing: bool = False
) -> list[hyperscan.Database]:
    """Return the databases, one a part, of what ``make`` makes; it is asked only if nothing is kept under ``name``."""
    directory = None if passing else _directory()
    place = directory / f"{_key(name)}.hsdb" if directory else None
    kept = _load(place) if place else None
    if kept is not None:
        return kept
    with _turn(directory):
        kept = _load(place) if place else None
        if kept is not None:
            return kept
        made = list(map(_compiled, make()))  # one after the other: side by side they take half as much memory again
        if place:
            with suppress(OSError):
                _store(place, b"".join(map(_framed, made)))
        if not passing:
            _give_back()
    return made


def _compiled(part: Part) -> hyperscan.Database:
    made = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    made.compile(expressions=list(part.expressions), ids=list(part.ids), flags=list(part.flags), literal=part.literal)
    return made


def _give_back() -> None:
    """Give the system the memory that compiling took: the C library would keep it for as long as the process lives."""
    with suppress(AttributeError, OSError):  # malloc_trim(3) is glibc's alone
        ctypes.CDLL(None).malloc_trim(0)


def _framed(made: hyperscan.Database) -> bytes:
    serialised = hyperscan.dumpb(made)
    return len(serialised).to_bytes(_LENGTH_BYTES, "big") + serialised


@contextmanager
def _turn(directory: Path | None) -> Iterator[None]:
    """Wait until no other process compiles for this directory; where that cannot be told, go on."""
    with ExitStack() as turn:
        if directory is not None:
            with suppress(OSError):
                directory.mkdir(mode=0o700, parents=True, exist_ok=True)
                if _is_ours(directory):
                    lock = os.open(directory / ".lock", os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
                    turn.callback(os.close, lock)
                    fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _directory() -> Path | None:
    """Return where gates are kept; nowhere for a user without a home."""
    named = os.environ.get("VEILOG_CACHE_DIR")
    if named:
        return Path(named)
    try:
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "veilog")
    except RuntimeError:
        return None


def _key(name: Sequence[bytes]) -> str:
    """Return the digest of all that decides what compiled databases look like; every part goes in with its length."""
    digest = hashlib.sha256(_FORMAT)
    for part in (version("hyperscan").encode(), _processor(), *name):
        digest.update(b"%d:%b" % (len(part), part))
    return digest.hexdigest()


def _processor() -> bytes:
    """Return the processor's features: Hyperscan compiles for the machine it is on."""
    with suppress(OSError):
        for line in Path("/proc/cpuinfo").read_bytes().splitlines():
            if line.startswith((b"flags", b"Features")):
                return line
    return b""


def _load(place: Path) -> list[hyperscan.Database] | None:
    try:
        if not _is_ours(place.parent) or not _is_ours(place):
            return None
        with place.open("rb") as file:
            if not _is_ours(file.fileno()) or os.fstat(file.fileno()).st_size > _MAX_BYTES:
                return None
            content = file.read()
        with suppress(OSError):
            os.utime(place)  # used now; an image's cache may be read-only
        head = len(_FORMAT) + _DIGEST_BYTES
        serialised = content[head:]
        if content[:head] != _FORMAT + hashlib.sha256(serialised).digest():
            return None
        return list(_loaded(serialised))
    except (OSError, hyperscan.HyperscanError):
        return None


def _loaded(serialised: bytes) -> Iterator[hyperscan.Database]:
    at = 0
    while at < len(serialised):
        begun = at + _LENGTH_BYTES
        at = begun + int.from_bytes(serialised[at:begun], "big")
        loaded = hyperscan.loadb(serialised[begun:at], hyperscan.HS_MODE_BLOCK)
        loaded.scratch = hyperscan.Scratch(loaded)
        yield loaded


def _is_ours(file: Path | int) -> bool:
    """Whether only we or root can write a file or directory; a symbolic link is nobody's."""
    status = os.fstat(file) if isinstance(file, int) else file.lstat()
    if stat.S_ISLNK(status.st_mode) or status.st_uid not in (0, os.geteuid()):
        return False
    return not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _store(place: Path, serialised: bytes) -> None:
    """Write a file whole or not at all, and forget what has not been used for longest."""
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not _is_ours(place.parent):
        return
    with tempfile.NamedTemporaryFile(dir=place.parent, prefix=".", delete=False) as file:
        try:
            file.write(_FORMAT + hashlib.sha256(serialised).digest() + serialised)
            file.flush()
            Path(file.name).replace(place)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise
    _forget_oldest(place.parent)


def _forget_oldest(directory: Path) -> None:
    gates = sorted(((gate, gate.lstat()) for gate in directory.glob("*.hsdb")), key=lambda one: -one[1].st_mtime_ns)
    for (gate, _), kept_bytes in zip(gates, accumulate(status.st_size for _, status in gates), strict=True):
        if kept_bytes > _KEPT_BYTES:
            gate.unlink(missing_ok=True)

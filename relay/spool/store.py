"""The spool's database: the only module that speaks SQL. It blocks, and is called from one thread at a time.

``batch`` holds one sealed batch a row (``id`` is its position), ``cursor`` how far each sink has got, ``aside`` what a
sink must not be sent again, ``checkpoint`` how far the sources have read (names and numbers of files, never a record's:
not sealed), ``seal`` a sealed mark that tells another key at the start from damage later. WAL with synchronous=FULL: a
commit that returned survives a power cut. The lock is exclusive: one process and one connection, no shared memory.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from relay.errors import BadInput, ConfigError, VeilogError
from relay.record import CleanBatch
from relay.spool.ledger import Ledger
from relay.spool.sealing import Sealer, binding, decode
from relay.spool.spool import Aside, Backlog

FILE_NAME = "spool.db"
_APPLICATION_ID = 0x7665696C  # "veil"
_FORMAT = 1
_MARK = b"veilog spool"
_PAGE_OCTETS = 16_384
_LOG_OCTETS = 4 * 2**20
"""The write-ahead log is folded into the database when it is larger than this, and kept no larger than four times."""
_SLACK_OCTETS = 2**18
"""What a transaction may write beside its rows: cursors, inner pages, the list of free pages."""

_SCHEMA = """
CREATE TABLE batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    records INTEGER NOT NULL, skeletons INTEGER NOT NULL, sealed BLOB NOT NULL) STRICT;
CREATE TABLE cursor (sink TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE aside (
    sink TEXT NOT NULL, position INTEGER NOT NULL, reason TEXT NOT NULL,
    PRIMARY KEY (sink, position)) STRICT, WITHOUT ROWID;
CREATE INDEX aside_position ON aside (position);
CREATE TABLE seal (mark BLOB NOT NULL) STRICT;
CREATE TABLE checkpoint (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""

_SELECT_BATCH = """
SELECT CAST(records AS INTEGER), CAST(skeletons AS INTEGER), CAST(sealed AS BLOB) FROM batch WHERE id = ?
"""


class DiskFull(VeilogError):
    """A transaction found no space and left nothing behind."""


class Row(NamedTuple):
    """A batch to be stored, not sealed yet."""

    position: int
    records: int
    skeletons: int
    encoded: bytes


@dataclass(frozen=True, slots=True)
class Change:
    """One transaction. All but ``rows`` may be repeated without harm."""

    rows: Sequence[Row] = ()
    checkpoints: Mapping[str, str] = field(default_factory=dict)
    outdated: Iterable[str] = ()
    """Checkpoints that go: another spool has them now."""
    cursors: Mapping[str, int] = field(default_factory=dict)
    asides: Sequence[Aside] = ()
    forget: tuple[int, int] = (0, 0)
    """Rows after the first position and up to the second go, unless they are set aside."""
    abandoned: Iterable[str] = ()
    """Sinks whose cursors and asides go."""


class Store:
    """An open database in ``directory``, made if it is absent."""

    def __init__(self, directory: Path, sinks: Sequence[str], sealer: Sealer) -> None:
        """Raise ``ConfigError`` if the directory or the database cannot be used, or another process uses it."""
        self.ledger = Ledger()
        """The books as they were left; a new sink begins at the end."""
        self.abandoned: Mapping[str, Backlog] = {}
        """What sinks that are no longer in ``sinks`` had not got; to be forgotten by the first ``Change``."""
        self._sealer = sealer
        self._path = directory / FILE_NAME
        prepare_directory(directory)
        prepare_file(self._path)
        with _refusing(self._path):
            self._db = sqlite3.connect(self._path, timeout=0, isolation_level=None, check_same_thread=False)
            try:
                self._set_up()
                self._load(sinks)
            except BaseException:
                self._db.close()
                raise

    def _set_up(self) -> None:
        run = self._db.execute
        run(f"PRAGMA page_size = {_PAGE_OCTETS}")
        run("PRAGMA locking_mode = EXCLUSIVE")
        is_new = not run("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        identity = (*run("PRAGMA application_id").fetchone(), *run("PRAGMA user_version").fetchone())
        if not is_new and identity != (_APPLICATION_ID, _FORMAT):
            raise ConfigError(f"{self._path} was made by another program or version: name another directory")
        if run("PRAGMA journal_mode = WAL").fetchone() != ("wal",):
            raise ConfigError(f"the file system of {self._path} cannot hold a write-ahead log")
        run("PRAGMA synchronous = FULL")
        run(f"PRAGMA journal_size_limit = {4 * _LOG_OCTETS}")
        run(f"PRAGMA wal_autocheckpoint = {_LOG_OCTETS // _PAGE_OCTETS}")
        # What is deleted was sealed: writing zeros over it, as some builds do, would double the log.
        run("PRAGMA secure_delete = OFF")
        run("PRAGMA trusted_schema = OFF")
        run("BEGIN IMMEDIATE")
        if is_new:
            for statement in _SCHEMA.split(";"):
                run(statement)
            run("INSERT INTO seal VALUES (?)", (self._sealer.seal(_MARK, _MARK),))
            run(f"PRAGMA application_id = {_APPLICATION_ID}")
            run(f"PRAGMA user_version = {_FORMAT}")
        run("COMMIT")
        (mark,) = run("SELECT CAST(mark AS BLOB) FROM seal").fetchone() or (b"",)
        try:
            self._sealer.open(mark, _MARK)
        except BadInput:
            raise ConfigError(
                f"{self._path} was sealed under another key: give that key, or move it away to begin an empty spool"
            ) from None

    def _load(self, sinks: Sequence[str]) -> None:
        ledger = self.ledger
        run = self._db.execute
        for position, records, skeletons, octets in run(
            "SELECT id, CAST(records AS INTEGER), CAST(skeletons AS INTEGER), length(sealed) FROM batch ORDER BY id"
        ):
            ledger.add(position, records=records, skeletons=skeletons, octets=octets)
        # The highest id ever given, whether its row still stands or not.
        ledger.last = max(ledger.last, *(seq for (seq,) in run("SELECT seq FROM sqlite_sequence")), 0)
        cursors = dict(run("SELECT sink, position FROM cursor"))
        for sink in cursors:
            ledger.open(sink)
        for sink, position, reason in run("SELECT sink, position, reason FROM aside ORDER BY position"):
            with suppress(ValueError):  # its row is not there: nothing is kept
                ledger.set_aside(sink, position, reason)
        for sink, position in cursors.items():
            ledger.move(sink, position)
        self.abandoned = {sink: ledger.close(sink) for sink in cursors if sink not in sinks}
        for sink in sinks:
            if sink not in cursors:
                ledger.open(sink)
                ledger.move(sink, ledger.last)

    def commit(self, change: Change) -> None:
        """Make a change durable, all of it or nothing. Raise ``DiskFull``, or ``VeilogError`` for what else fails."""
        sealed = [
            (row.position, row.records, row.skeletons, self._sealer.seal(row.encoded, binding(*row[:3])))
            for row in change.rows
        ]
        with _translated("the spool could not write"):
            if change.rows:
                self._check_disk(sum(len(row[3]) for row in sealed))
            self._db.execute("BEGIN IMMEDIATE")
            try:
                self._apply(change, sealed)
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:  # after some errors SQLite has rolled back by itself
                    self._db.execute("ROLLBACK")
                raise

    def _check_disk(self, octets: int) -> None:
        """Raise ``DiskFull`` unless rows of ``octets``, the log, and the folding in of the log fit on the disk.

        SQLite would notice too late: once the log has the last byte, it can neither be folded in nor take the deletion
        of a row, and a spool that its sinks have emptied stays full.
        """
        run = self._db.execute
        (pages,), (free_pages,) = run("PRAGMA page_count").fetchone(), run("PRAGMA freelist_count").fetchone()
        need = 2 * octets + _SLACK_OCTETS  # a row may leave most of its last page empty
        log = self._path.with_name(FILE_NAME + "-wal")
        log_growth = _LOG_OCTETS + need - (log.stat().st_size if log.exists() else 0)
        unfolded = pages * _PAGE_OCTETS - self._path.stat().st_size
        growth = need - free_pages * _PAGE_OCTETS
        disk = os.statvfs(self._path)
        if disk.f_bavail * disk.f_frsize < sum(max(0, part) for part in (log_growth, unfolded, growth)):
            raise DiskFull("the spool's disk is full")

    def _apply(self, change: Change, sealed: Sequence[tuple[int, int, int, bytes]]) -> None:
        run, run_all = self._db.execute, self._db.executemany
        for sink in change.abandoned:
            run("DELETE FROM aside WHERE sink = ?", (sink,))
            run("DELETE FROM cursor WHERE sink = ?", (sink,))
        run_all("INSERT OR IGNORE INTO aside VALUES (?, ?, ?)", [aside[:3] for aside in change.asides])
        run_all("INSERT OR REPLACE INTO cursor VALUES (?, ?)", change.cursors.items())
        # First out, then in: a row that goes makes room for one that comes.
        if change.forget[0] < change.forget[1]:
            run(
                "DELETE FROM batch WHERE id > ? AND id <= ? "
                "AND NOT EXISTS (SELECT 1 FROM aside WHERE aside.position = batch.id)",
                change.forget,
            )
        run_all("INSERT INTO batch VALUES (?, ?, ?, ?)", sealed)
        run_all("DELETE FROM checkpoint WHERE key = ?", [(key,) for key in change.outdated])
        run_all("INSERT OR REPLACE INTO checkpoint VALUES (?, ?)", change.checkpoints.items())

    def read(self, positions: Sequence[int]) -> list[CleanBatch | None]:
        """The batches at these positions; None for a row that is gone, unreadable or not as it was sealed."""
        return [self._open(position) for position in positions]

    def _open(self, position: int) -> CleanBatch | None:
        with _translated("the spool could not read"):
            try:
                row = self._db.execute(_SELECT_BATCH, (position,)).fetchone()
            except sqlite3.DatabaseError as error:
                if error.sqlite_errorcode == sqlite3.SQLITE_CORRUPT:
                    return None
                raise
        if row is None:
            return None
        try:
            batch = decode(self._sealer.open(row[2], binding(position, row[0], row[1])))
        except BadInput:
            return None
        return batch

    def checkpoint(self, key: str) -> str | None:
        """The value under ``key``, if any."""
        with _translated("the spool could not read"):
            row = self._db.execute("SELECT value FROM checkpoint WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def checkpoints(self) -> dict[str, str]:
        """All checkpoints."""
        with _translated("the spool could not read"):
            return {str(key): str(value) for key, value in self._db.execute("SELECT key, value FROM checkpoint")}

    def close(self) -> None:
        """Fold the write-ahead log in and close."""
        self._db.close()


@contextmanager
def _translated(what: str) -> Iterator[None]:
    """SQLite's errors as ours. Of theirs only the name is kept."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        name = getattr(error, "sqlite_errorname", type(error).__name__)
        if code == sqlite3.SQLITE_FULL:
            raise DiskFull("the spool's disk is full") from None
        raise VeilogError(f"{what} ({name})") from None


@contextmanager
def _refusing(path: Path) -> Iterator[None]:
    """SQLite's errors at the start as a refusal that says what to do."""
    try:
        yield
    except (sqlite3.Error, OverflowError) as error:
        name = getattr(error, "sqlite_errorname", type(error).__name__)
        if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            raise ConfigError(f"{path} is in use by another process") from None
        if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT", "OverflowError")):
            raise ConfigError(f"{path} is damaged or no spool: restore it, or move it away to begin an empty one") from None
        raise ConfigError(f"{path} cannot be opened ({name})") from None


def prepare_directory(directory: Path) -> None:
    """Make a spool's directory (0700), or check the one that is there; raise ``ConfigError`` if it cannot be used."""
    with _usable(directory):
        with suppress(FileExistsError):
            directory.mkdir(mode=0o700, parents=True)
            _sync(directory.parent)
        _check(directory, os.lstat(directory), stat.S_ISDIR, "a directory")


def prepare_file(path: Path) -> None:
    """Make an empty file (0600) in a spool's directory, or check the one that is there; likewise."""
    with _usable(path.parent):
        # An existing file is not opened here: closing it would drop another connection's locks.
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        _check(path, os.lstat(path), stat.S_ISREG, "a regular file")


@contextmanager
def _usable(directory: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ConfigError(f"the spool in {directory} cannot be used: {error.strerror}") from None


def _check(path: Path, status: os.stat_result, is_kind: Callable[[int], bool], kind: str) -> None:
    if not is_kind(status.st_mode):
        raise ConfigError(f"the spool's {path} is not {kind}")
    if status.st_uid != os.geteuid():
        raise ConfigError(f"the spool's {path} belongs to another user")
    if stat.S_IMODE(status.st_mode) & 0o077:
        raise ConfigError(f"the spool's {path} is open to other users: take their rights away (chmod go=)")


def _sync(directory: Path) -> None:
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from relay.errors import ConfigError, VeilogError
from relay.spool.sealing import encode
from relay.spool.store import FILE_NAME, Change, DiskFull, Row, Store
from tests.fakes import clean_batch
from tests.relay.spool.aesgcm import AesGcm


@contextmanager
def opened(directory: Path, sealer: AesGcm) -> Iterator[Store]:
    with closing(Store(directory, ["a"], sealer)) as store:
        yield store


def test_the_directory_and_the_file_are_made_for_us_alone(tmp_path: Path, sealer: AesGcm) -> None:
    directory = tmp_path / "var" / "spool"
    with opened(directory, sealer):
        assert directory.stat().st_mode & 0o777 == 0o700
        assert (directory / FILE_NAME).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("mode", [0o750, 0o705, 0o777])
def test_a_directory_open_to_others_is_refused(tmp_path: Path, sealer: AesGcm, mode: int) -> None:
    tmp_path.chmod(mode)
    with pytest.raises(ConfigError, match="open to other users"):
        Store(tmp_path, ["a"], sealer)


def test_a_file_open_to_others_is_refused(tmp_path: Path, sealer: AesGcm) -> None:
    (tmp_path / FILE_NAME).touch(0o644)
    with pytest.raises(ConfigError, match="open to other users"):
        Store(tmp_path, ["a"], sealer)


def test_links_and_other_things_are_refused(tmp_path: Path, sealer: AesGcm) -> None:
    real, link, file = tmp_path / "real", tmp_path / "link", tmp_path / "file"
    real.mkdir(0o700)
    link.symlink_to(real)
    file.touch(0o600)
    for directory, reason in (
        (link, "not a directory"),
        (file, "not a directory"),
        (file / "below", "cannot be used"),
    ):
        with pytest.raises(ConfigError, match=reason):
            Store(directory, ["a"], sealer)
    (real / FILE_NAME).symlink_to(file)
    with pytest.raises(ConfigError, match="not a regular file"):
        Store(real, ["a"], sealer)


def test_what_belongs_to_another_user_is_refused(tmp_path: Path, sealer: AesGcm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: tmp_path.stat().st_uid + 1)
    with pytest.raises(ConfigError, match="another user"):
        Store(tmp_path, ["a"], sealer)


@pytest.mark.parametrize("content", [b"not a database, whatever it says" * 40, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_file_that_is_no_database_is_refused_with_advice(tmp_path: Path, sealer: AesGcm, content: bytes) -> None:
    (tmp_path / FILE_NAME).touch(0o600)
    (tmp_path / FILE_NAME).write_bytes(content)
    with pytest.raises(ConfigError, match="move it away"):
        Store(tmp_path, ["a"], sealer)
    assert (tmp_path / FILE_NAME).read_bytes() == content


def test_another_programs_database_is_refused_untouched(tmp_path: Path, sealer: AesGcm) -> None:
    path = tmp_path / FILE_NAME
    path.touch(0o600)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE theirs (x)")
    content = path.read_bytes()
    with pytest.raises(ConfigError, match="another program"):
        Store(tmp_path, ["a"], sealer)
    assert path.read_bytes() == content


def test_another_key_is_refused_instead_of_finding_every_row_damaged(tmp_path: Path, sealer: AesGcm) -> None:
    with opened(tmp_path, sealer):
        pass
    with pytest.raises(ConfigError, match="another key"):
        Store(tmp_path, ["a"], AesGcm())
    with opened(tmp_path, sealer):
        pass


def test_another_process_is_kept_out(tmp_path: Path, sealer: AesGcm) -> None:
    attempt = f"import sqlite3; sqlite3.connect({str(tmp_path / FILE_NAME)!r}, timeout=0).execute('SELECT * FROM batch')"
    with opened(tmp_path, sealer):
        other = subprocess.run([sys.executable, "-c", attempt], capture_output=True, text=True, check=False)
    assert "database is locked" in other.stderr


def test_a_truncated_database_is_refused_or_loses_only_what_was_cut(tmp_path: Path, sealer: AesGcm) -> None:
    rows = [Row(number, 1, 0, encode(clean_batch(b"x" * 30_000))) for number in range(1, 9)]
    with opened(tmp_path, sealer) as store:
        store.commit(Change(rows=rows, cursors={"a": 0}))
    path = tmp_path / FILE_NAME
    whole = path.read_bytes()
    for pages in (1, 3, 9, len(whole) // 16_384 - 2):
        path.write_bytes(whole[: pages * 16_384])
        try:
            with opened(tmp_path, sealer) as store:
                found = store.read([row.position for row in rows])
                assert any(found)
                assert None in found
        except ConfigError:
            pass


def test_a_flipped_bit_anywhere_never_yields_another_batch(tmp_path: Path, sealer: AesGcm) -> None:
    rows = [Row(number, 1, 0, encode(clean_batch(b"%d" % number * 9000))) for number in range(1, 6)]
    with opened(tmp_path, sealer) as store:
        store.commit(Change(rows=rows, cursors={"a": 0}))
    path = tmp_path / FILE_NAME
    whole = path.read_bytes()
    for at in range(100, len(whole), 3001):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x10]) + whole[at + 1 :])
        try:
            with opened(tmp_path, sealer) as store:
                for row, batch in zip(rows, store.read([row.position for row in rows]), strict=True):
                    assert batch is None or encode(batch) == row.encoded
        except (ConfigError, VeilogError):
            pass


def test_a_full_disk_leaves_nothing_of_a_transaction(tmp_path: Path, sealer: AesGcm) -> None:
    row = Row(1, 1, 0, encode(clean_batch(b"x" * 100_000)))
    with opened(tmp_path, sealer) as store:
        (pages,) = store._db.execute("PRAGMA page_count").fetchone()
        store._db.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(DiskFull):
            store.commit(Change(rows=[row], cursors={"a": 5}, checkpoints={"key": "1"}))
        assert store.checkpoint("key") is None
        store._db.execute("PRAGMA max_page_count = 1000")
        store.commit(Change(rows=[row]))
        assert store.read([1, 2]) != [None, None]
    with opened(tmp_path, sealer) as store:
        assert store.ledger.cursor("a") == 1  # the cursor was not kept either, so "a" is new and begins at the end


def test_rows_leave_the_disk_room_to_delete_them_again(
    tmp_path: Path, sealer: AesGcm, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = Row(1, 1, 0, encode(clean_batch(b"x" * 100_000)))
    with opened(tmp_path, sealer) as store:
        real = os.statvfs(tmp_path)
        free = 5 * 2**20

        def statvfs(path: Path) -> SimpleNamespace:
            return SimpleNamespace(f_bavail=free // real.f_frsize, f_frsize=real.f_frsize)

        monkeypatch.setattr("os.statvfs", statvfs)
        store.commit(Change(rows=[row], cursors={"a": 0}))
        free = 2**20
        with pytest.raises(DiskFull):
            store.commit(Change(rows=[row._replace(position=2)]))
        store.commit(Change(cursors={"a": 1}, forget=(0, 1)))
        assert store.read([1, 2]) == [None, None]


def test_a_commit_is_written_through(tmp_path: Path, sealer: AesGcm) -> None:
    with opened(tmp_path, sealer) as store:
        run = store._db.execute
        assert run("PRAGMA journal_mode").fetchone() == ("wal",)
        assert run("PRAGMA synchronous").fetchone() == (2,)
        assert run("PRAGMA secure_delete").fetchone() == (0,)
        assert run("PRAGMA locking_mode").fetchone() == ("exclusive",)

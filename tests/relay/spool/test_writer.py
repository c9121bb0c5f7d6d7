from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import trio
import trio.testing

from relay.errors import VeilogError
from relay.record import CleanBatch
from relay.spool import Spool, SpoolFull, SqliteSpool
from relay.spool.store import Change, Store
from tests.fakes import clean_batch
from tests.relay.spool.aesgcm import AesGcm

ALL = 2**30


@asynccontextmanager
async def opened(directory: Path, sealer: AesGcm) -> AsyncIterator[SqliteSpool]:
    spool = await SqliteSpool.open(directory, ["a"], max_bytes=2**24, sealer=sealer)
    try:
        yield spool
    finally:
        await spool.aclose()


def numbered(number: int, octets: int = 8) -> CleanBatch:
    return clean_batch(f"{number:0{octets}}".encode())


async def waiting(spool: Spool) -> list[int]:
    entries = await spool.read("a", after=0, max_octets=ALL)
    return [int(frame) for entry in entries for frame in entry.batch.frames]


class Gate:
    """Holds each transaction until it is let through, and counts them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.rows: list[int] = []
        self._open = threading.Event()
        self._reached = threading.Semaphore(0)
        commit = Store.commit

        def held(store: Store, change: Change) -> None:
            self._reached.release()
            assert self._open.wait(60)
            commit(store, change)
            self.rows.append(len(change.rows))

        monkeypatch.setattr(Store, "commit", held)

    async def reached(self) -> None:
        assert await trio.to_thread.run_sync(lambda: self._reached.acquire(timeout=60))

    def open(self) -> None:
        self._open.set()


async def test_producers_share_a_transaction_and_none_waits_for_a_timer(
    tmp_path: Path, sealer: AesGcm, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    async with opened(tmp_path, sealer) as spool:
        async with trio.open_nursery() as nursery:
            await gate.reached()
            for number in range(20):
                nursery.start_soon(spool.append, numbered(number))
            await trio.testing.wait_all_tasks_blocked()
            gate.open()
        assert gate.rows == [0, 20]
        assert sorted(await waiting(spool)) == list(range(20))


async def test_a_cursor_that_moved_is_saved_though_nothing_is_appended(
    tmp_path: Path, sealer: AesGcm, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(tmp_path, sealer) as spool:
        await spool.append(numbered(0))
        gate = Gate(monkeypatch)
        gate.open()
        await spool.delivered("a", 1)
        await gate.reached()
        assert await spool.checkpoint("any") is None  # in the same thread, so after the transaction
        assert gate.rows == [0]
        assert spool._store._db.execute("SELECT position FROM cursor").fetchall() == [(1,)]


async def test_a_transaction_is_bounded(tmp_path: Path, sealer: AesGcm, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate(monkeypatch)
    spool = await SqliteSpool.open(tmp_path, ["a"], max_bytes=2**24, sealer=sealer, group_commit_bytes=3500)
    async with trio.open_nursery() as nursery:
        await gate.reached()
        for number in range(7):
            nursery.start_soon(spool.append, numbered(number, 1000))
        await trio.testing.wait_all_tasks_blocked()
        gate.open()
    assert gate.rows == [0, 3, 3, 1]
    await spool.aclose()


async def test_a_cancelled_append_is_either_whole_or_nothing(
    tmp_path: Path, sealer: AesGcm, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(tmp_path, sealer) as spool:
        await spool.append(numbered(0))
        gate = Gate(monkeypatch)
        finished = []

        async def produce(number: int) -> None:
            await spool.append(numbered(number))
            finished.append(number)

        async with trio.open_nursery() as nursery:
            nursery.start_soon(produce, 1)
            await gate.reached()  # 1 is in a transaction, 2 waits for the next
            nursery.start_soon(produce, 2)
            await trio.testing.wait_all_tasks_blocked()
            nursery.cancel_scope.cancel()
            await trio.lowlevel.cancel_shielded_checkpoint()
            gate.open()
        assert finished == [1]
        await spool.append(numbered(3))
        assert await waiting(spool) == [0, 1, 3]


def limit_disk(spool: SqliteSpool, pages: int) -> None:
    """Let the database grow by so many pages and no more."""
    database = spool._store._db
    (used,) = database.execute("PRAGMA page_count").fetchone()
    database.execute(f"PRAGMA max_page_count = {used + pages}")


async def test_a_full_disk_is_a_full_spool(tmp_path: Path, sealer: AesGcm) -> None:
    async with opened(tmp_path, sealer) as spool:
        await spool.append(numbered(0, 50_000))
        limit_disk(spool, 8)
        await spool.append(numbered(1, 50_000))
        done: list[int] = []

        async def produce(number: int) -> None:
            await spool.append(numbered(number, 50_000))
            done.append(number)

        with pytest.raises(SpoolFull):
            await spool.append(numbered(9, 150_000), droppable=True)
        async with trio.open_nursery() as nursery:
            for number in (2, 3, 4):
                nursery.start_soon(produce, number)
                await trio.testing.wait_all_tasks_blocked()
            assert done == []
            async with trio.open_nursery() as impatient:
                impatient.start_soon(produce, 8)
                await trio.testing.wait_all_tasks_blocked()
                impatient.cancel_scope.cancel()
            seen: list[int] = []
            while 4 not in seen:
                entries = await spool.read("a", after=spool.cursor("a"), max_octets=1)
                seen.append(int(entries[0].batch.frames[0][-8:]))
                await spool.delivered("a", entries[0].position)
        assert seen == [0, 1, 2, 3, 4]
        assert not spool.full


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of six megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(disk)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("this user may not mount a file system")
    yield disk
    subprocess.run(["umount", disk], check=True)


async def test_a_disk_that_really_is_full_empties_and_fills_again(small_disk: Path, sealer: AesGcm) -> None:
    async with opened(small_disk / "spool", sealer) as spool, trio.open_nursery() as nursery:

        async def produce() -> None:
            for number in range(150):
                await spool.append(clean_batch(b"%08d" % number, b"x" * 60_000))

        nursery.start_soon(produce)
        while not spool.full:
            await trio.lowlevel.checkpoint()
        seen: list[int] = []
        while len(seen) < 150:
            entries = await spool.read("a", after=spool.cursor("a"), max_octets=2**18)
            seen += [int(entry.batch.frames[0]) for entry in entries]
            await spool.delivered("a", entries[-1].position)
        assert seen == list(range(150))


async def test_closing_on_a_full_disk_refuses_what_waits(tmp_path: Path, sealer: AesGcm) -> None:
    async with opened(tmp_path, sealer) as spool:
        await spool.append(numbered(0))
        limit_disk(spool, 0)
        async with trio.open_nursery() as nursery:

            async def produce() -> None:
                with pytest.raises(VeilogError, match="closed"):
                    await spool.append(numbered(1, 100_000))

            nursery.start_soon(produce)
            while not spool.full:
                await trio.lowlevel.checkpoint()
            await spool.aclose()
        with pytest.raises(trio.ClosedResourceError):
            await spool.append(numbered(2))
    async with opened(tmp_path, sealer) as spool:
        assert await waiting(spool) == [0]


async def test_a_failing_disk_is_told_to_the_producer_and_tried_again(
    tmp_path: Path, sealer: AesGcm, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(tmp_path, sealer) as spool:
        await spool.append(numbered(0))
        database = spool._store._db
        database.execute("ALTER TABLE checkpoint RENAME TO lost")
        database.execute("ALTER TABLE batch RENAME TO gone")
        with pytest.raises(VeilogError, match="SQLITE_ERROR") as caught:
            await spool.append(numbered(1))
        assert caught.value.__cause__ is None
        assert caught.value.__context__ is None
        database.execute("ALTER TABLE gone RENAME TO batch")
        database.execute("ALTER TABLE lost RENAME TO checkpoint")
        await spool.append(numbered(2))
        assert await waiting(spool) == [0, 2]
        assert spool.octets < 300

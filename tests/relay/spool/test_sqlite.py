from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest
import trio
import trio.testing

from relay.errors import ConfigError
from relay.record import Checkpoint, CleanBatch
from relay.spool import Aside, Backlog, Spool, SqliteSpool
from relay.spool.store import FILE_NAME, Store
from tests.fakes import ORIGIN, clean_batch
from tests.relay.spool.aesgcm import AesGcm

ALL = 2**30


@asynccontextmanager
async def opened(
    directory: Path, sealer: AesGcm, sinks: Sequence[str] = ("a",), *, max_bytes: int = 2**24
) -> AsyncIterator[SqliteSpool]:
    spool = await SqliteSpool.open(directory, sinks, max_bytes=max_bytes, sealer=sealer)
    try:
        yield spool
    finally:
        await spool.aclose()


def numbered(number: int, octets: int = 8) -> CleanBatch:
    return clean_batch(f"{number:0{octets}}".encode())


async def waiting(spool: Spool, sink: str = "a") -> list[int]:
    entries = await spool.read(sink, after=0, max_octets=ALL)
    return [int(frame) for entry in entries for frame in entry.batch.frames]


async def test_a_reopened_spool_goes_on_where_it_was(tmp_path: Path, sealer: AesGcm) -> None:
    async with opened(tmp_path, sealer, "ab") as spool:
        for number in range(6):
            await spool.append(numbered(number))
        entries = await spool.read("a", after=0, max_octets=ALL)
        await spool.delivered("a", entries[1].position)
        await spool.delivered("b", entries[3].position)
        await spool.set_aside("a", entries[2].position, "refused")
        octets = spool.octets
    async with opened(tmp_path, sealer, "ab") as spool:
        assert spool.cursor("a") == entries[2].position
        assert spool.octets == octets
        assert spool.backlog("a") == Backlog(4, 0)
        assert list(spool.aside()) == [Aside("a", entries[2].position, "refused", 1)]
        assert await waiting(spool, "a") == [3, 4, 5]
        assert await waiting(spool, "b") == [4, 5]
        await spool.append(numbered(6))
        assert await waiting(spool, "b") == [4, 5, 6]


async def test_positions_are_never_used_twice(tmp_path: Path, sealer: AesGcm) -> None:
    async with opened(tmp_path, sealer) as spool:
        await spool.append(numbered(0))
        (first,) = await spool.read("a", after=0, max_octets=ALL)
        await spool.delivered("a", first.position)
    async with opened(tmp_path, sealer) as spool:
        await spool.append(numbered(1))
        assert (await spool.read("a", after=0, max_octets=ALL))[0].position > first.position


async def test_a_new_sink_begins_at_the_end_and_an_old_one_is_forgotten(tmp_path: Path, sealer: AesGcm) -> None:
    async with opened(tmp_path, sealer, "ab") as spool:
        for number in range(3):
            await spool.append(numbered(number))
        entries = await spool.read("b", after=0, max_octets=ALL)
        await spool.set_aside("b", entries[0].position, "refused")
        await spool.delivered("a", entries[1].position)
    async with opened(tmp_path, sealer, "ac") as spool:
        assert spool.abandoned == {"b": Backlog(3, 0)}
        assert list(spool.aside()) == []
        assert spool.backlog("c") == Backlog(0, 0)
        assert await waiting(spool, "a") == [2]
        await spool.append(numbered(3))
        assert await waiting(spool, "c") == [3]
    async with opened(tmp_path, sealer, "ac") as spool:
        assert spool.abandoned == {}
        assert await waiting(spool, "c") == [3]
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as database:
        assert database.execute("SELECT count(*) FROM batch").fetchone() == (2,)
        assert database.execute("SELECT count(*) FROM aside").fetchone() == (0,)


def append_until_killed(directory: Path, sealer: AesGcm, lines: int) -> dict[str, int]:
    """Kill a process in the midst of appending; return the last number acknowledged to each of its producers."""
    with subprocess.Popen(
        [sys.executable, Path(__file__).with_name("appender.py"), directory],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={"PYTHONPATH": str(Path(__file__).parents[3])},
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(sealer.key.hex() + "\n")
        process.stdin.close()
        said = "".join(process.stdout.readline() for _ in range(lines))
        process.kill()
        said += process.stdout.read()
    whole = said[: said.rindex("\n")].splitlines()
    return {name: int(number) for name, number in map(str.split, whole)}


async def test_every_acknowledged_batch_survives_kill_9(tmp_path: Path, sealer: AesGcm) -> None:
    for lines in (40, 57, 74):
        acknowledged = append_until_killed(tmp_path / "spool", sealer, lines)
        async with opened(tmp_path / "spool", sealer, "ab", max_bytes=2**30) as spool:
            kept: dict[str, list[int]] = {"x": [], "y": [], "z": []}
            entries = await spool.read("a", after=0, max_octets=ALL)
            for _, batch in entries:
                number = int(batch.frames[0].split(b"/")[0])
                assert list(batch.frames) == [b"%d/%d" % (number, part) for part in range(50)]
                kept[batch.origin.source].append(number)
            for name, numbers in kept.items():
                assert numbers == list(range(len(numbers)))
                assert len(numbers) in (acknowledged[name] + 1, acknowledged[name] + 2)  # one may be on its way back
                assert await spool.checkpoint(name) == str(numbers[-1])
            await spool.delivered("a", entries[-1].position)
            await spool.delivered("b", entries[-1].position)


def files(directory: Path) -> dict[str, tuple[bytes, int]]:
    return {path.name: (path.read_bytes(), path.stat().st_mode & 0o777) for path in directory.glob("spool*")}


async def test_nothing_on_disk_is_readable(tmp_path: Path, sealer: AesGcm) -> None:
    canary = sealer.key.hex()[:24].encode()
    async with opened(tmp_path, sealer) as spool:
        for _ in range(40):
            await spool.append(clean_batch(b"user=" + canary, b"x" * 5000))
        written = files(tmp_path)
        assert written.keys() >= {FILE_NAME, FILE_NAME + "-wal"}
        assert all(canary not in content and mode == 0o600 for content, mode in written.values())
    assert all(canary not in content for content, _ in files(tmp_path).values())


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE batch SET sealed = substr(sealed, 1, length(sealed) - 1) WHERE id = {two}",
        "UPDATE batch SET sealed = zeroblob(100) WHERE id = {two}",
        "UPDATE batch SET sealed = x'' WHERE id = {two}",
        "UPDATE batch SET sealed = (SELECT sealed FROM batch WHERE id = {three}) WHERE id = {two}",
        "UPDATE batch SET records = 7 WHERE id = {two}",
        "UPDATE batch SET skeletons = -1 WHERE id = {two}",
    ],
)
async def test_a_damaged_row_is_set_aside_and_the_rest_goes_on(tmp_path: Path, sealer: AesGcm, damage: str) -> None:
    async with opened(tmp_path, sealer, "ab") as spool:
        for number in range(5):
            await spool.append(numbered(number))
        position = [entry.position for entry in await spool.read("a", after=0, max_octets=ALL)]
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as database, database:
        database.execute(damage.format(two=position[2], three=position[3]))
    async with opened(tmp_path, sealer, "ab") as spool:
        before = spool.backlog("a")
        assert await waiting(spool, "a") == [0, 1, 3, 4]
        assert spool.cursor("a") == 0  # nothing before the damage counts as delivered
        assert await waiting(spool, "b") == [0, 1, 3, 4]
        assert spool.damaged == 1
        assert [(aside.sink, aside.position, aside.reason) for aside in spool.aside()] == [
            ("a", position[2], "damaged"),
            ("b", position[2], "damaged"),
        ]
        assert spool.backlog("a") == before
        await spool.delivered("a", position[4])
        await spool.delivered("b", position[4])
    async with opened(tmp_path, sealer, "ab") as spool:
        assert len(spool.aside()) == 2
        await spool.append(numbered(5))
        assert await waiting(spool, "a") == [5]


async def test_rows_that_changed_places_are_damaged_and_a_missing_one_is_not_waited_for(
    tmp_path: Path, sealer: AesGcm
) -> None:
    async with opened(tmp_path, sealer) as spool:
        for number in range(4):
            await spool.append(numbered(number))
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as database, database:
        database.execute("UPDATE batch SET id = 99 WHERE id = 1")
        database.execute("UPDATE batch SET id = 1 WHERE id = 2")
        database.execute("UPDATE batch SET id = 2 WHERE id = 99")
        database.execute("DELETE FROM batch WHERE id = 3")
    async with opened(tmp_path, sealer) as spool:
        assert await waiting(spool) == [3]
        assert [aside.position for aside in spool.aside()] == [1, 2]


async def test_when_all_that_waits_is_damaged_the_reader_waits_for_the_next(tmp_path: Path, sealer: AesGcm) -> None:
    async with opened(tmp_path, sealer) as spool:
        await spool.append(numbered(0))
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as database, database:
        database.execute("UPDATE batch SET sealed = zeroblob(64)")
    async with opened(tmp_path, sealer) as spool, trio.open_nursery() as nursery:
        nursery.start_soon(spool.append, numbered(1))
        assert await waiting(spool) == [1]
        assert spool.backlog("a") == Backlog(2, 0)


async def test_space_is_used_again(tmp_path: Path, sealer: AesGcm) -> None:
    async with opened(tmp_path, sealer, max_bytes=2**20) as spool:
        for number in range(60):
            await spool.append(numbered(number, 200_000))
            (entry,) = await spool.read("a", after=spool.cursor("a"), max_octets=ALL)
            await spool.delivered("a", entry.position)
    assert (tmp_path / FILE_NAME).stat().st_size < 4 * 2**20


async def test_a_sink_far_behind_is_served_from_disk_and_one_close_behind_from_memory(
    tmp_path: Path, sealer: AesGcm, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("relay.spool.sqlite.TAIL_BYTES", 2500)
    read: list[int] = []
    read_rows = Store.read

    def reading(store: Store, positions: Sequence[int]) -> list[CleanBatch | None]:
        read.extend(positions)
        return read_rows(store, positions)

    monkeypatch.setattr(Store, "read", reading)
    async with opened(tmp_path, sealer) as spool:
        for number in range(5):
            await spool.append(numbered(number, 1000))
        assert await waiting(spool) == [0, 1, 2, 3, 4]
        assert read == [1, 2, 3]


async def test_one_process_at_a_time(tmp_path: Path, sealer: AesGcm) -> None:
    async with opened(tmp_path, sealer) as spool:
        with pytest.raises(ConfigError, match="in use by another process"):
            await SqliteSpool.open(tmp_path, ["a"], max_bytes=2**20, sealer=sealer)
        await spool.append(numbered(1))


async def test_checkpoints_move_from_one_spool_to_another(tmp_path: Path, sealer: AesGcm) -> None:
    async with opened(tmp_path / "one", sealer) as one, opened(tmp_path / "two", sealer) as two:
        for key in ("x", "y"):
            await one.append(CleanBatch([], ORIGIN, checkpoint=Checkpoint(key, "new")))
            await two.append(CleanBatch([], ORIGIN, checkpoint=Checkpoint(key + key, "own")))
        await two.append(CleanBatch([], ORIGIN, checkpoint=Checkpoint("x", "old")))
        await two.take_checkpoints(one)
        await two.take_checkpoints(one)
    async with opened(tmp_path / "one", sealer) as one, opened(tmp_path / "two", sealer) as two:
        assert [await one.checkpoint(key) for key in ("x", "y")] == [None, None]
        assert [await two.checkpoint(key) for key in ("x", "y", "xx", "yy")] == ["new", "new", "own", "own"]

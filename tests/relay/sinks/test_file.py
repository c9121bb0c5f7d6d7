from __future__ import annotations

import os
import resource
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import trio

from relay.errors import Transient
from relay.sinks.file import FileSink
from tests.fakes import clean_batch


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "clean.log"


@pytest.fixture
def sink(path: Path) -> FileSink:
    return FileSink("local", FileSink.Options(path=path))


async def test_records_are_appended_line_by_line(sink: FileSink, path: Path) -> None:
    path.write_bytes(b"was there\n")
    await sink.send([clean_batch(b"one", b"two\rstill two"), clean_batch(b"three")])
    await sink.send([clean_batch(b"four")])
    await sink.aclose()
    assert path.read_bytes() == b"was there\none\ntwo#015still two\nthree\nfour\n"


async def test_records_are_json_if_wanted(path: Path) -> None:
    await FileSink("local", FileSink.Options(path=path, format="json", fsync=True)).send([clean_batch(b'{"a": 1.0}')])
    assert path.read_bytes() == b'{"a": 1.0}\n'


async def test_a_new_file_is_not_for_everybody(sink: FileSink, path: Path) -> None:
    before = os.umask(0)
    try:
        await sink.send([clean_batch(b"one")])
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


async def test_after_a_rotation_by_rename_the_new_file_gets_the_rest(sink: FileSink, path: Path) -> None:
    await sink.send([clean_batch(b"one")])
    rotated = path.rename(path.with_suffix(".1"))
    await sink.send([clean_batch(b"two")])
    path.unlink()
    sink.refresh()
    await sink.send([clean_batch(b"three")])
    assert rotated.read_bytes() == b"one\n"
    assert path.read_bytes() == b"three\n"


async def test_a_symbolic_link_is_not_followed(sink: FileSink, path: Path, tmp_path: Path) -> None:
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Transient, match=r"^eloop$"):
        await sink.send([clean_batch(b"one")])
    assert not (tmp_path / "elsewhere").exists()


async def test_what_is_no_regular_file_is_refused_without_waiting(sink: FileSink, path: Path) -> None:
    os.mkfifo(path)
    with pytest.raises(Transient, match=r"^not_a_regular_file$"):
        await sink.send([clean_batch(b"one")])


async def test_a_folder_that_is_absent_is_transient(tmp_path: Path) -> None:
    with pytest.raises(Transient, match=r"^enoent$"):
        await FileSink("local", FileSink.Options(path=tmp_path / "absent" / "log")).send([clean_batch(b"one")])


@contextmanager
def no_file_over(octets: int) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (octets, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


async def test_a_write_that_fails_half_way_is_taken_back_whole(sink: FileSink, path: Path) -> None:
    await sink.send([clean_batch(b"one")])
    frames = [b"record %d" % number for number in range(1000)]
    with no_file_over(5000), pytest.raises(Transient, match=r"^efbig$"):
        await sink.send([clean_batch(*frames)])
    assert path.read_bytes() == b"one\n"
    await sink.send([clean_batch(*frames)])
    assert path.read_bytes().splitlines() == [b"one", *frames]


async def test_a_line_torn_by_a_crash_does_not_swallow_the_next_record(sink: FileSink, path: Path) -> None:
    path.write_bytes(b"whole\nhal")
    await sink.send([clean_batch(b"one")])
    assert path.read_bytes() == b"whole\nhal\none\n"


async def test_writers_of_one_file_never_mix_their_lines(path: Path) -> None:
    sinks = [FileSink("local", FileSink.Options(path=path)) for _ in range(4)]
    async with trio.open_nursery() as nursery:
        for number, sink in enumerate(sinks):
            for _ in range(5):
                nursery.start_soon(sink.send, [clean_batch(*[b"%d" % number * 50] * 200)])
    lines = path.read_bytes().splitlines()
    assert len(lines) == 4 * 5 * 200
    assert {len(line) for line in lines} == {50}
    assert all(len(set(lines[start : start + 200])) == 1 for start in range(0, len(lines), 200))

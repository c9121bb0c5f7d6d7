from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
import pytest
import trio

from relay.record import Unjudged
from relay.sources import file
from relay.sources.file import FileSource


@pytest.fixture
def make(tmp_path: Path, heard: Any, road: Any) -> Callable[..., FileSource]:
    def build(pattern: str = "*.log", **section: Any) -> FileSource:
        options = FileSource.Options(paths=(str(tmp_path / pattern),), poll_secs=0.001, **section)
        return FileSource("files", options, heard, recall=road.recall)

    return build


def append(path: Path, text: str) -> None:
    with path.open("a") as log:
        log.write(text)


async def test_files_are_followed_as_they_come_and_go(make: Any, road: Any, running: Any, tmp_path: Path) -> None:
    append(tmp_path / "a.log", "\ufeffone\n\ntwo\r\nhal")
    append(tmp_path / "old.log.gz", "compressed\n")
    async with running(make("**/*.log*"), road):
        assert await road.until_frames(2) == [b"one", b"two"]
        append(tmp_path / "a.log", "f\n")
        assert (await road.until_frames(3))[2:] == [b"half"]
        (tmp_path / "sub").mkdir()
        append(tmp_path / "sub" / "b.log", "three\n")
        (tmp_path / "gone.log").symlink_to(tmp_path / "nothing")
        (tmp_path / "a.log").unlink()
        assert (await road.until_frames(4))[3:] == [b"three"]


async def test_rotation_by_rename(make: Any, road: Any, running: Any, tmp_path: Path) -> None:
    log = tmp_path / "a.log"
    append(log, "1\n")
    source = make()
    async with running(source, road):
        await road.until_frames(1)
        append(log, "2\n")
        log.rename(tmp_path / "a.log.1")
        append(log, "3\n")
        await road.until_frames(3)
        append(tmp_path / "a.log.1", "late\nlast")
        assert await road.until_frames(4) == [b"1", b"2", b"3", b"late"]
        append(tmp_path / "a.log.1", " words\nhalf")
        assert (await road.until_frames(5))[4:] == [b"last words"]
        source._trails[str(log)].tails[0].settled_at = 0.0
        assert (await road.until_frames(6))[5:] == [b"half"]


async def test_a_renamed_file_that_matches_is_not_read_again(
    make: Any, road: Any, running: Any, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr(file, "_SETTLE_SECS", 0.0)
    log = tmp_path / "a.log"
    append(log, "1\n")
    async with running(make("a.log*"), road):
        await road.until_frames(1)
        log.rename(tmp_path / "a.log.1")
        append(log, "2\n")
        await road.until(lambda: any(key.endswith(".1") for key in road.checkpoints))
        append(tmp_path / "a.log.1", "late\n")
        await road.until_frames(3)
    append(log, "3\n")
    async with running(make("a.log*"), road):
        await road.until_frames(4)
    assert road.frames == [b"1", b"2", b"late", b"3"]


@pytest.mark.parametrize("after", ["short\n", "a longer text than there was\nbefore, in two lines\n"])
async def test_truncation(make: Any, road: Any, running: Any, tmp_path: Path, after: str) -> None:
    log = tmp_path / "a.log"
    append(log, "first text\nof two lines\n")
    async with running(make(), road):
        await road.until_frames(2)
        log.write_text(after)
        frames = await road.until_frames(2 + after.count("\n"))
    assert frames[2:] == after.encode().splitlines()


async def test_a_restart_neither_repeats_nor_skips(make: Any, road: Any, running: Any, tmp_path: Path) -> None:
    log = tmp_path / "a.log"
    append(log, "1\n2\nha")
    async with running(make(), road):
        await road.until_frames(2)
    append(log, "lf\n3\n")
    log.rename(tmp_path / "a.moved")  # rotated while nobody looked
    append(log, "4\n")
    async with running(make(start="end"), road):
        await road.until_frames(5)
    log.write_text("another file\n")
    async with running(make(), road):
        await road.until_frames(6)
    assert road.frames == [b"1", b"2", b"half", b"3", b"4", b"another file"]


async def test_a_start_at_the_end_holds_over_a_restart(make: Any, road: Any, running: Any, tmp_path: Path) -> None:
    log = tmp_path / "a.log"
    append(log, "old\nbegun ")
    async with running(make(start="end"), road):
        await road.until(lambda: len(road.checkpoints) == 1)
    append(log, "and ended\n")
    async with running(make(start="end"), road):
        append(tmp_path / "new.log", "new\n")
        await road.until_frames(2)
    assert sorted(road.frames) == [b"begun and ended", b"new"]


async def test_container_formats_are_told_per_file(make: Any, road: Any, running: Any, tmp_path: Path) -> None:
    pieces = [{"log": text, "stream": "stdout", "time": "t"} for text in ("user=ja", "ne\n", '{"a":1}\n', "half")]
    (tmp_path / "docker.log").write_bytes(b"".join(orjson.dumps(piece) + b"\n" for piece in pieces))
    async with running(make(), road):
        assert await road.until_frames(2) == [b"user=jane", b'{"a":1}']
    with (tmp_path / "docker.log").open("ab") as log:
        log.write(orjson.dumps({"log": " and whole\n", "stream": "stdout", "time": "t"}) + b"\n")
    time = "2026-01-02T03:04:05Z stdout"
    append(tmp_path / "cri.log", f"{time} P a\n{time} F b\n")
    async with running(make(), road):
        assert sorted((await road.until_frames(4))[2:]) == [b"ab", b"half and whole"]


async def test_what_an_ended_file_leaves_incomplete_is_marked(
    make: Any, road: Any, running: Any, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr(file, "_SETTLE_SECS", 0.0)
    append(tmp_path / "a.log", "2026-01-02T03:04:05Z stdout P half\n2026-01-02T03:04:05Z stderr F x\n")
    async with running(make(), road):
        await road.until_frames(1)
        (tmp_path / "a.log").unlink()
        assert await road.until_frames(2) == [b"x", b"half"]
    assert road.unjudged == [Unjudged("truncated", 4)]


async def test_an_unreadable_file_is_said_once(
    make: Any, road: Any, heard: Any, running: Any, tmp_path: Path, monkeypatch: Any
) -> None:
    append(tmp_path / "a.log", "secret\n")
    append(tmp_path / "b.log", "1\n")
    really_open = os.open

    def refuse(path: Any, *args: Any, **kwargs: Any) -> int:
        if str(path).endswith("a.log"):
            raise PermissionError(13, "Permission denied")
        return really_open(path, *args, **kwargs)

    monkeypatch.setattr(os, "open", refuse)  # root may read everything
    async with running(make(), road):
        await road.until_frames(1)
        append(tmp_path / "b.log", "2\n")
        await road.until_frames(2)
        assert [event for event in heard.events if event[0] == "source_failed"] == [("source_failed", "eacces", 1)]
        monkeypatch.undo()
        await road.until_frames(3)


async def test_no_checkpoint_holds_text(make: Any, road: Any, running: Any, tmp_path: Path) -> None:
    append(tmp_path / "a.log", "canary\n")
    async with running(make(), road):
        await road.until_frames(1)
        await trio.lowlevel.checkpoint()
    assert "canary" not in str(road.checkpoints)

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import trio

from relay.record import Unjudged
from relay.sources.stdin import StdinSource


async def test_it_ends_with_its_input(road: Any, heard: Any) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"one\n\ntwo\r\nlast")
    os.close(writing)
    with trio.fail_after(30):
        await StdinSource("in", StdinSource.Options(), heard, descriptor=reading).run(road.carry)
    assert road.frames == [b"one", b"two", b"last"]
    assert os.get_blocking(reading)
    os.close(reading)


async def test_a_regular_file_is_read_too(road: Any, heard: Any, tmp_path: Path) -> None:
    path = tmp_path / "in"
    path.write_bytes(b"line of a file\n" * 50_000)
    with path.open("rb") as file, trio.fail_after(30):
        await StdinSource("in", StdinSource.Options(), heard, descriptor=file.fileno()).run(road.carry)
    assert road.frames == [b"line of a file"] * 50_000


async def test_a_stop_marks_the_line_that_it_cuts(road: Any, heard: Any, running: Any) -> None:
    reading, writing = os.pipe()
    source = StdinSource("in", StdinSource.Options(), heard, descriptor=reading)
    async with running(source, road):
        os.write(writing, b"whole\nhalf")
        await road.until_frames(1)
    assert road.frames == [b"whole", b"half"]
    assert road.unjudged == [Unjudged("truncated", 4)]
    source.refresh()
    os.close(reading)
    os.close(writing)

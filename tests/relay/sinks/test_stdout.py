from __future__ import annotations

import contextlib
import fcntl
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
import trio

from relay.errors import Transient
from relay.sinks.sink import SinkGone
from relay.sinks.stdout import StdoutSink
from tests.fakes import clean_batch


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    reader, writer = os.pipe()
    fcntl.fcntl(writer, fcntl.F_SETPIPE_SZ, 4096)
    yield reader, writer
    for end in (reader, writer):
        with contextlib.suppress(OSError):
            os.close(end)


def read_everything(fd: int, into: bytearray) -> None:
    while data := os.read(fd, 65536):
        into += data


async def test_records_are_lines(capfd: pytest.CaptureFixture[str]) -> None:
    sink = StdoutSink("out", StdoutSink.Options())
    await sink.send([clean_batch(b"one", b"two\nstill two"), clean_batch(b"three")])
    await sink.aclose()
    assert capfd.readouterr().out == "one\ntwo#012still two\nthree\n"


async def test_records_are_json_if_wanted(capfd: pytest.CaptureFixture[str]) -> None:
    await StdoutSink("out", StdoutSink.Options(format="json")).send([clean_batch(b"one", b'{"a": 1.0}')])
    first, second = capfd.readouterr().out.splitlines()
    assert isinstance(json.loads(first), dict)
    assert second == '{"a": 1.0}'


@pytest.mark.parametrize("blocking", [True, False])
async def test_a_full_pipe_makes_it_wait_and_everything_arrives(pipe: tuple[int, int], blocking: bool) -> None:
    reader, writer = pipe
    os.set_blocking(writer, blocking)
    frames = [b"record %d" % number for number in range(5000)]
    received = bytearray()
    sink = StdoutSink("out", StdoutSink.Options(), fd=writer)
    thread = threading.Thread(target=read_everything, args=(reader, received))
    async with trio.open_nursery() as nursery:
        nursery.start_soon(sink.send, [clean_batch(*frames)])
        thread.start()
    os.close(writer)
    thread.join()
    assert received.splitlines() == frames


async def test_a_pipe_that_nobody_reads_can_be_given_up(pipe: tuple[int, int]) -> None:
    reader, writer = pipe
    sink = StdoutSink("out", StdoutSink.Options(), fd=writer)
    with trio.CancelScope() as scope:
        async with trio.open_nursery() as nursery:
            nursery.start_soon(sink.send, [clean_batch(b"x" * 100_000)])
            await trio.lowlevel.wait_readable(reader)
            scope.cancel()
    assert scope.cancelled_caught
    received = bytearray()
    thread = threading.Thread(target=read_everything, args=(reader, received))
    thread.start()
    await sink.send([clean_batch(b"next")])  # after what the first had left, never between
    os.close(writer)
    thread.join()
    assert received.endswith(b"x\nnext\n")


async def test_a_reader_that_has_gone_means_the_sink_has_gone(pipe: tuple[int, int]) -> None:
    reader, writer = pipe
    os.close(reader)
    with pytest.raises(SinkGone, match=r"^stdout_closed$"):
        await StdoutSink("out", StdoutSink.Options(), fd=writer).send([clean_batch(b"one")])


async def test_a_full_device_is_transient() -> None:
    full = os.open("/dev/full", os.O_WRONLY)
    with pytest.raises(Transient, match=r"^enospc$"):
        await StdoutSink("out", StdoutSink.Options(), fd=full).send([clean_batch(b"one")])
    os.close(full)


async def test_a_line_cut_by_a_failure_is_ended_before_the_batch_comes_again(monkeypatch: pytest.MonkeyPatch) -> None:
    reader, writer = os.pipe()
    write = os.write
    results = iter((3, OSError(28, "")))

    def short(fd: int, data: bytes) -> int:
        result = next(results, len(data))
        if isinstance(result, OSError):
            raise result
        return write(fd, data[:result])

    monkeypatch.setattr(os, "write", short)
    sink = StdoutSink("out", StdoutSink.Options(), fd=writer)
    with pytest.raises(Transient, match=r"^enospc$"):
        await sink.send([clean_batch(b"record")])
    await sink.send([clean_batch(b"record")])
    await sink.send([clean_batch(b"other")])
    assert os.read(reader, 100) == b"rec\nrecord\nother\n"
    os.close(reader)
    os.close(writer)


_WRITE = """
import sys, trio
from relay.sinks.stdout import StdoutSink
from tests.fakes import clean_batch
async def main():
    async with trio.open_nursery() as nursery:
        for who in sys.argv[1:]:
            sink = StdoutSink("out", StdoutSink.Options())
            nursery.start_soon(sink.send, [clean_batch(*([who.encode() * 5_000] * 100))])
trio.run(main)
"""


def test_no_line_is_torn_by_another_process_or_another_sink_of_this_one(pipe: tuple[int, int]) -> None:
    reader, writer = pipe
    writers = [subprocess.Popen([sys.executable, "-c", _WRITE, *pair], stdout=writer) for pair in ("ab", "cd")]
    os.close(writer)
    received = bytearray()
    read_everything(reader, received)
    assert [process.wait() for process in writers] == [0, 0]
    lines = received.decode().splitlines()
    assert sorted(lines) == [letter * 5_000 for letter in "abcd" for _ in range(100)]

from __future__ import annotations

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.record import Unjudged
from relay.wire.container import ContainerLog, Reread, cri_piece, docker_piece, log_format
from relay.wire.framing import Frames

NEW = Reread(0, {})
TIME = b"2026-01-02T03:04:05.678901234Z"


def docker(text: str, stream: str = "stdout") -> bytes:
    return orjson.dumps({"log": text, "stream": stream, "time": TIME.decode()})


def cri(text: bytes, tag: bytes = b"F", stream: bytes = b"stdout") -> bytes:
    return b" ".join((TIME, stream, tag, text))


@pytest.mark.parametrize(
    ("line", "style"),
    [
        (docker("a\n"), "docker"),
        (cri(b"a"), "cri"),
        (TIME + b" stderr P:x", "cri"),
        (b'{"log":1,"stream":"stdout"}', "plain"),
        (b'{"log":"a"', "plain"),
        (b"[]", "plain"),
        (b"", "plain"),
        (TIME + b" stdin F a", "plain"),
    ],
)
def test_the_first_line_tells_the_format(line: bytes, style: str) -> None:
    assert log_format(line) == style


def test_pieces_are_joined_per_stream() -> None:
    log = ContainerLog(100)
    lines = [docker("user=ja"), docker("oops\n", "stderr"), docker("ne\r\n"), docker("\n"), b"not docker", docker("x\n")]
    assert log.feed(lines, "docker", "f", 0, NEW) == Frames([b"oops", b"user=jane", b"not docker", b"x"], {})
    lines = [cri(b"a ", b"P"), cri(b"e", stream=b"stderr"), cri(b"", b"P:x"), cri(b" b", b"F:y"), cri(b"")]
    assert log.feed(lines, "cri", "f", 0, NEW) == Frames([b"e", b"a  b"], {})


def test_a_record_over_the_limit_is_not_kept() -> None:
    log = ContainerLog(100)
    out = log.feed([docker("x" * 60), docker("x" * 60), docker("x\n"), docker("y" * 101 + "\n")], "docker", "f", 0, NEW)
    assert out.unjudged == {0: Unjudged("oversize", 121), 1: Unjudged("oversize", 101)}
    assert out.frames == [b"x" * 64, b"y" * 64]


def test_what_stays_incomplete_was_cut_off() -> None:
    log = ContainerLog(100)
    assert log.feed([cri(b"half", b"P"), cri(b"", b"P", b"stderr")], "cri", "f", 0, NEW) == Frames([], {})
    assert log.finish() == Frames([b"half"], {0: Unjudged("truncated", 4)})
    assert log.finish() == Frames([], {})


def test_a_record_may_go_on_in_the_next_file() -> None:
    log = ContainerLog(100)
    log.feed([cri(b"x"), cri(b"ja", b"P")], "cri", "old", 0, NEW)
    log.feed([cri(b"n", b"P")], "cri", "new", 0, NEW)
    assert log.open_in("old") == {"stdout": len(cri(b"x")) + 1}
    assert log.open_in("new") == {"stdout": 0}
    log.forget("old")
    assert log.open_in("old") == {}
    assert log.feed([cri(b"e")], "cri", "new", 99, NEW).frames == [b"jane"]
    assert log.open_in("new") == {}


@given(st.lists(st.tuples(st.binary(max_size=4), st.booleans(), st.booleans()), max_size=30), st.data())
def test_a_restart_anywhere_neither_repeats_nor_skips(parts: list[tuple[bytes, bool, bool]], data: st.DataObject) -> None:
    lines = [
        cri(text.translate(None, b"\r\n") + b".", b"P" if part else b"F", b"stderr" if err else b"stdout")
        for text, part, err in parts
    ]
    ends = [0]
    for line in lines:
        ends.append(ends[-1] + len(line) + 1)
    whole = ContainerLog(1_000).feed(lines, "cri", "f", 0, NEW)
    stop = data.draw(st.integers(0, len(lines)))
    before = ContainerLog(1_000)
    first = before.feed(lines[:stop], "cri", "f", 0, NEW)
    done = Reread(ends[stop], before.open_in("f"))
    begin = min(done.offset, *done.open.values()) if done.open else done.offset
    second = ContainerLog(1_000).feed(lines[ends.index(begin) :], "cri", "f", begin, done)
    assert first.frames + second.frames == whole.frames


@given(st.binary())
def test_garbage_is_no_piece_or_a_piece_but_never_an_error(line: bytes) -> None:
    docker_piece(line)
    cri_piece(line)

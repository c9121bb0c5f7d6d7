from __future__ import annotations

import pytest

from recognizers.rule import PatternRule
from recognizers.scanner import Scanner
from relay.record import Origin, Unjudged
from relay.redaction import memory
from relay.redaction.continuation import TYPE
from relay.redaction.finder import Finder
from relay.redaction.memory import Memory

HERE = Origin("apps", "192.0.2.1:4711")
BEGIN = b"-----BEGIN " + b"PRIVATE KEY-----"
LINE, END = b"A" * 64, b"-----END " + b"PRIVATE KEY-----"
KEY = PatternRule(
    id="t.key", type=TYPE, pattern=r"-----BEGIN PRIVATE KEY-----", source="-", examples=(), counter_examples=()
)


def finder() -> Finder:
    return Finder(Scanner((KEY,)), lambda _: True)


def found(by: Finder, *frames: bytes, origin: Origin = HERE, stream: str = "") -> list[int]:
    verdicts = by.find(frames, origin=origin, stream=stream)
    return [index for index, verdict in verdicts if verdict and not isinstance(verdict, Unjudged)]


def test_what_one_finder_remembers_another_goes_on_with() -> None:
    before, after = finder(), finder()
    assert found(before, BEGIN) == [0]
    assert found(after, LINE) == []
    after.take_over(before)
    assert found(after, LINE, b"another line", END) == [0, 2]
    assert found(after, LINE) == []


@pytest.mark.parametrize(
    ("origin", "stream"),
    [(Origin("other", HERE.peer), ""), (Origin("apps", "192.0.2.1:4712"), ""), (HERE, "2")],
)
def test_what_one_stream_has_shown_counts_in_no_other(origin: Origin, stream: str) -> None:
    only = finder()
    assert found(only, BEGIN) == [0]
    assert found(only, LINE, origin=origin, stream=stream) == []
    assert found(only, LINE) == [0]


def test_only_streams_with_something_to_remember_are_kept() -> None:
    streams = Memory()
    with streams.of(HERE, "") as stream:
        assert stream.is_blank
    assert len(streams) == 0
    only = finder()
    found(only, b"nothing", origin=Origin("apps", "192.0.2.1:1"))
    found(only, BEGIN)
    assert len(only._memory) == 1
    found(only, END)
    assert len(only._memory) == 0


def test_of_too_many_streams_the_one_not_heard_of_for_longest_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "MAX_STREAMS", 2)
    only = finder()
    for stream in "ab":
        found(only, BEGIN, stream=stream)
    assert found(only, LINE, stream="a") == [0]
    found(only, BEGIN, stream="c")
    assert [found(only, LINE, stream=stream) for stream in "abc"] == [[0], [], [0]]


def test_no_record_outlives_its_batch() -> None:
    only = Finder(Scanner((KEY,)), lambda _: True)
    with only._memory.of(HERE, "") as stream:
        stream.recollection.begin([b"a record"], 0.0)
    assert not stream.recollection._frames

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.record import Unjudged
from relay.wire.framing import HEADER_BYTES, Framer, Frames, LineFramer, SyslogFramer

MAX = 80


def split(framer: Framer, pieces: Iterable[bytes], *, cut: bool = False) -> tuple[list[bytes], dict[int, Unjudged], int]:
    frames: list[bytes] = []
    unjudged: dict[int, Unjudged] = {}
    outs = [framer.feed(piece) for piece in pieces]
    outs.append(framer.finish(cut=cut))
    for out in outs:
        unjudged.update({len(frames) + index: why for index, why in out.unjudged.items()})
        frames += out.frames
    assert not framer.unfinished
    return frames, unjudged, framer.bad_counts


def counted(body: bytes) -> bytes:
    return b"%d %s" % (len(body), body)


WHOLE = [
    (b"<13>a\n<13>b\n", [b"<13>a", b"<13>b"]),
    (b"<13>a\r\n<13>b\r\n", [b"<13>a", b"<13>b"]),
    (b"<13>a\0<13>b\n\0<13>c", [b"<13>a", b"<13>b", b"<13>c"]),
    (b"\n\r\n\0\n", []),
    (counted(b"<13>a") + counted(b"<14>b"), [b"<13>a", b"<14>b"]),
    (counted(b"<13>a\n") + b"\n" + counted(b"<14>b\r\n") + b"\0", [b"<13>a", b"<14>b"]),
    (counted(b"<13>a\n\n"), [b"<13>a\n"]),
    (counted(b"<13>one\ntwo"), [b"<13>one\ntwo"]),
    (counted(b"<13>a") + b"<13>b\n" + counted(b"<13>c"), [b"<13>a", b"<13>b", b"<13>c"]),
    (b"<13>a\n" + counted(b"<13>b") + b"<13>c\n", [b"<13>a", b"<13>b", b"<13>c"]),
    (b"2026-01-02 no count\n189: *Oct  7 cisco\n", [b"2026-01-02 no count", b"189: *Oct  7 cisco"]),
    (b"12 monkeys\n12\n12 ", [b"12 monkeys", b"12", b"12 "]),
    (counted(b"<13>a\n") + b"2026-01-02 a line\n", [b"<13>a", b"2026-01-02 a line"]),
    (counted(b"<13>a") + b"\n2026-01-02 a line\n12\n", [b"<13>a", b"2026-01-02 a line", b"12"]),
    (b"0 <13>a\n-1 <13>b\n", [b"0 <13>a", b"-1 <13>b"]),
    (b"<13>" + bytes(range(128, 256)).replace(b"\n", b"")[:70] + b"\n", [b"<13>" + bytes(range(128, 198))]),
]


@pytest.mark.parametrize(("stream", "frames"), WHOLE)
@pytest.mark.parametrize("cut", [lambda s: [s], lambda s: [s[i : i + 1] for i in range(len(s))]], ids=["whole", "bytes"])
def test_syslog_framing(stream: bytes, frames: list[bytes], cut: Callable[[bytes], list[bytes]]) -> None:
    assert split(SyslogFramer(MAX), cut(stream))[:2] == (frames, {})


@pytest.mark.parametrize("count", [b"0", b"007", b"12345678", b"2147483648", b"9223372036854775808", b"9" * 30])
def test_a_bad_count_is_a_line_and_is_counted(count: bytes) -> None:
    line = count + b" <13>a"
    assert split(SyslogFramer(MAX), [line + b"\n" + counted(b"<13>b")]) == ([line, b"<13>b"], {}, 1)


SHORT = b"5 <13>hello, 7 <worlds"


@pytest.mark.parametrize(
    ("after", "frames"),
    [(b"\n<13>b\n", [b"<13>b"]), (b"\0", []), (b"", []), (counted(b"<13>" + b"b" * 9) * 2, [b"<13>" + b"b" * 9] * 2)],
)
def test_what_a_count_that_is_too_small_cuts_is_joined_or_no_record_of_its_own(after: bytes, frames: list[bytes]) -> None:
    whole = SHORT[2:]
    assert split(SyslogFramer(MAX), [SHORT + after]) == ([whole, *frames], {}, 1)
    rest = {1: Unjudged("truncated", len(whole) - 5)}
    assert split(SyslogFramer(MAX), [SHORT[:7], SHORT[7:] + after]) == ([whole[:5], whole[5:], *frames], rest, 1)
    by_byte = [(SHORT + after)[i : i + 1] for i in range(len(SHORT + after))]
    assert split(SyslogFramer(MAX), by_byte) == ([whole[:5], whole[5:], *frames], rest, 1)


def test_what_follows_a_count_that_is_too_great_is_joined_or_no_record_of_its_own() -> None:
    stream = b"10 <13>a\n" + counted(b"<13>b") + b"2026 and on\n<13>c\n"
    assert split(SyslogFramer(MAX), [stream]) == ([b"<13>a\n5 <13>b2026 and on", b"<13>c"], {}, 1)


def test_a_rest_of_digits_is_no_record_of_its_own() -> None:
    assert split(SyslogFramer(MAX), [b"5 <13>a", b"12"]) == ([b"<13>a", b"12"], {1: Unjudged("truncated", 2)}, 1)
    assert split(SyslogFramer(MAX), [b"5 <13>a", b"12", b"345 678\n"]) == (
        [b"<13>a", b"12345 678"],
        {1: Unjudged("truncated", 9)},
        1,
    )


def test_a_rest_after_what_was_thrown_away_is_thrown_away() -> None:
    body = b"<13>" + b"x" * MAX
    frames, unjudged, bad_counts = split(SyslogFramer(MAX), [counted(body) + b"yz\n<13>next\n"])
    assert (frames[1:], unjudged[1], bad_counts) == ([b"yz", b"<13>next"], Unjudged("truncated", 2), 1)


def test_a_frame_over_the_limit_is_skipped_and_its_bytes_are_never_a_new_message() -> None:
    body = b"<13>" + b"x" * MAX + b"\n<13>forged\n5 <13>forged\n"
    frames, unjudged, _ = split(SyslogFramer(MAX), [counted(body) + b"<13>next\n"])
    assert frames == [body[:HEADER_BYTES], b"<13>next"]
    assert unjudged == {0: Unjudged("oversize", len(body))}


def test_a_line_over_the_limit_is_skipped_up_to_its_end() -> None:
    line = b"<13>" + b"5 <13>x" * MAX
    for framer in (SyslogFramer(MAX), LineFramer(MAX)):
        frames, unjudged, _ = split(framer, [b"<13>a\n", line, line, b"\n<13>b\n"])
        assert frames == [b"<13>a", line[:HEADER_BYTES], b"<13>b"]
        assert unjudged == {1: Unjudged("oversize", 2 * len(line))}


def test_the_greatest_count_skips_exactly_so_many_octets() -> None:
    framer = SyslogFramer()
    assert framer.feed(b"9999999 <13>") == Frames([], {})
    for _ in range(9):
        framer.feed(b"\n" * 1_000_000)
    out = framer.feed(b"\n" * 999_995 + b"<13>next\n")
    assert out.frames[1:] == [b"<13>next"]
    assert out.unjudged == {0: Unjudged("oversize", 9_999_999)}


def test_the_end_of_the_stream_delivers_a_line_and_marks_a_counted_frame() -> None:
    assert split(SyslogFramer(MAX), [b"<13>last"]) == ([b"<13>last"], {}, 0)
    assert split(SyslogFramer(MAX), [b"20 <13>last"]) == ([b"<13>last"], {0: Unjudged("truncated", 8)}, 0)
    assert split(LineFramer(MAX), [b'{"a":1}\r']) == ([b'{"a":1}'], {}, 0)


@pytest.mark.parametrize("framer", [SyslogFramer(MAX), LineFramer(MAX)])
def test_a_stream_that_broke_off_marks_its_line(framer: Framer) -> None:
    assert split(framer, [b"<13>half"], cut=True) == ([b"<13>half"], {0: Unjudged("truncated", 8)}, 0)
    assert split(framer, [], cut=True) == ([], {}, 0)


def test_long_and_short_counts_in_one_read() -> None:
    bodies = [b"<13>" + b"x" * size for size in (1, 96, 995, 996, 5_000, 300)]
    bodies += [body + b"\n" for body in bodies]
    stream = b"".join(map(counted, bodies))
    assert split(SyslogFramer(), [stream])[0] == [body.removesuffix(b"\n") for body in bodies]


def test_json_lines() -> None:
    stream = b'\xef\xbb\xbf{"a":1}\r\n\n\r\n"b"\n12 <13>x\nlast'
    expected = ([b'{"a":1}', b'"b"', b"12 <13>x", b"last"], {}, 0)
    assert split(LineFramer(MAX), [stream]) == expected
    assert split(LineFramer(MAX), [stream[i : i + 1] for i in range(len(stream))]) == expected


PARTS = st.one_of(
    st.sampled_from([b"\n", b"\r", b"\0", b"\r\n", b" <", b"<13>", b" ", b"0", b"1", b"99", b"12345678", b"\xef\xbb\xbf"]),
    st.binary(max_size=12),
    st.binary(min_size=1, max_size=MAX + 40).map(lambda body: counted(b"<" + body)),
    st.binary(max_size=MAX + 40).map(lambda line: line + b"\n"),
)


@given(st.lists(PARTS, max_size=30).map(b"".join), st.data(), st.booleans(), st.sampled_from([SyslogFramer, LineFramer]))
def test_any_cut_of_any_stream_gives_the_same_frames_within_the_bound(
    stream: bytes, data: st.DataObject, cut: bool, kind: type[SyslogFramer] | type[LineFramer]
) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=20)))
    pieces = [stream[a:b] for a, b in zip([0, *cuts], [*cuts, len(stream)], strict=True)]
    whole = split(kind(MAX), [stream], cut=cut)
    for cuts_of_it in (pieces, [stream[i : i + 1] for i in range(len(stream))]):
        frames = split(kind(MAX), cuts_of_it, cut=cut)
        # What a wrong count has cut is joined only within a read.
        assert frames == whole or frames[2] == whole[2] > 0
    assert all(len(frame) <= MAX for frame in whole[0])


@given(st.lists(PARTS, max_size=30))
def test_no_more_than_the_limit_is_held(pieces: list[bytes]) -> None:
    for framer in (SyslogFramer(MAX), LineFramer(MAX)):
        for piece in pieces:
            framer.feed(piece)
            assert len(framer._partial._held) <= MAX

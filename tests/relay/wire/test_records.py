"""What holds for every record, whatever it is written in."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from relay.wire.reading import Reading
from relay.wire.records import read

SEEDS = (
    b"<34>1 2003-10-11T22:14:15.003Z mymachine.example.com su 12 ID47 - \xef\xbb\xbf'su root' failed",
    b'<165>1 2003-10-11T22:14:15.003Z host app - ID47 [ex@32473 iut="3" path="C:\\dir\\\\x\\"y\\]"][b] text',
    b"<34>Oct 11 22:14:15 mymachine su[3]: 'su root' failed",
    b"<189>29: *Oct  7 03:10:04.123 UTC: %SYS-5-CONFIG_I: done",
    b'<13>Oct  7 03:10:04 web1 app: @cee:{"a":"p\\"w","n":[12,{"b":"caf\xc3\xa9"}],"l":"{\\"pw\\":5}"}',
    b"2026-01-02 03:04:05,123 INFO in: MSH|^~\\&|A|B\rPID|1||12~34||Doe^Jane\r",
    b'{"k":"\\ud83d\\ude00\\ud83d \\u0041","k":1e400}',
    b"caf\xe9 \xf0\x9f\x98\x80 \xed\xa0\x80",
)


def mutated() -> st.SearchStrategy[bytes]:
    """Return frames of known kinds with a few bytes cut out, put in, or changed."""
    noise = st.sampled_from(
        [b"", b'"', b"\\", b"]", b"}", b" ", b"\xff", b"\xc3", b"\r", b"|", b"[", b"{", b":", b"0", b"\x0b"]
    )
    change = st.tuples(st.floats(0, 1), st.integers(0, 6), noise)

    def apply(frame: bytes, changes: list[tuple[float, int, bytes]]) -> bytes:
        for place, cut, put in changes:
            at = int(place * len(frame))
            frame = frame[:at] + put + frame[at + cut :]
        return frame

    return st.builds(apply, st.sampled_from(SEEDS), st.lists(change, max_size=4))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
).map(lambda value: json.dumps(value).encode())


def check(frame: bytes, reading: Reading) -> None:
    """Assert what every user of a reading relies on."""
    text, slots = reading.text, reading.slots
    assert all(0 <= slot.start < slot.end <= len(text) for slot in slots)
    assert all(left.end <= right.start for left, right in pairwise(slots))
    offsets = list(range(len(text) + 1)) if reading.offsets is None else list(reading.offsets)
    assert len(offsets) == len(text) + 1
    assert offsets[-1] == len(frame)
    assert all(left < right for left, right in pairwise(offsets))
    pieces, at = [], 0
    for slot in slots:
        start, end = reading.stretch(slot.start, slot.end)
        pieces += (frame[at:start], frame[start:end])
        at = end
    assert b"".join((*pieces, frame[at:])) == frame
    assert all(0 <= field.start < field.end <= len(text) for field in reading.fields)
    if frame.isascii() and b"\\" not in frame:
        assert text == frame.decode()
        assert reading.offsets is None or offsets == list(range(len(frame) + 1))


@settings(max_examples=400)
@given(st.binary() | mutated() | JSON | JSON.map(lambda text: b"<13>app: " + text) | st.text().map(str.encode))
@example(b"")
@example(b"<")
@example(b"<13>")
@example(b"<13>1 ")
@example(b"<13>1")
def test_no_frame_is_too_strange(frame: bytes) -> None:
    check(frame, read(frame))


@settings(max_examples=100)
@given(mutated())
def test_whatever_is_no_structure_can_be_replaced(frame: bytes) -> None:
    reading = read(b"zq9canary " + frame)
    assert any("zq9canary" in reading.text[slot.start : slot.end] for slot in reading.slots)


@pytest.mark.parametrize("canary_at", range(1, 9))
def test_a_canary_in_any_part_of_a_syslog_message_lies_in_a_slot(canary_at: int) -> None:
    parts = ["<13>1", "2026-01-02T03:04:05Z", "h", "a", "p", "m", "[i@1 n", '="v"]', "msg"]
    parts[canary_at] = {7: '="zq9canary"]', 6: "[zq9canary n"}.get(canary_at, "zq9canary")
    reading = read(" ".join(parts[:7]).encode() + (parts[7] + " " + parts[8]).encode())
    assert any("zq9canary" in reading.text[slot.start : slot.end] for slot in reading.slots)


def test_a_stray_byte_is_a_character_and_switches_nothing_off() -> None:
    frame = b'{"a":"\xff\\u0041\xc3\xa9\xe2\x82","b":"\xed\xa0\x80x"}'
    reading = read(frame)
    assert [field.key for field in reading.fields] == ["a", "b"]
    start, end = reading.stretch(reading.fields[0].start, reading.fields[0].end)
    assert frame[start:end] == b"\xff\\u0041\xc3\xa9\xe2\x82"
    assert reading.text[reading.fields[0].start : reading.fields[0].end] == "\udcffAé\udce2\udc82"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"Jan  2 03:04:05 Jane Doe logged in", "Jane Doe logged in"),
        (b"2026-01-02T03:04:05.123456+00:00 message here", "message here"),
        (b"2026-01-02 03:04:05,123 message here", "message here"),
        (b"[2026-01-02 03:04:05.123] message here", "message here"),
        (b"2026/01/02 03:04:05 [error] 7#7: x", "[error] 7#7: x"),
        (b"[02/Jan/2026:03:04:05 +0000] GET /", "GET /"),
        (b'10.0.0.1 - - [02/Jan/2026:03:04:05 +0000] "GET /"', '10.0.0.1 - - [02/Jan/2026:03:04:05 +0000] "GET /"'),
        (b"1962-03-04 is no time", "1962-03-04 is no time"),
        (b"<192>no PRI", "<192>no PRI"),
        (b"<013>no PRI", "<013>no PRI"),
    ],
)
def test_a_line_without_pri_is_its_text_after_a_leading_time(line: bytes, message: str) -> None:
    reading = read(line)
    assert [reading.text[slot.start : slot.end] for slot in reading.slots] == [message]
    assert not reading.damaged


@pytest.mark.parametrize("body", [b'{"a":"x"}', b'@cee:{"a":"x"}', b'@cee: {"a":"x"} ', b'\xef\xbb\xbf{"a":"x"}'])
def test_json_is_read_behind_a_header_a_cookie_or_a_mark(body: bytes) -> None:
    for header in (b"<13>1 - h a - - - ", b"<13>Jan  2 03:04:05 h app[1]: ", b"Jan  2 03:04:05 h app: ", b"app: ", b""):
        reading = read(header + body)
        assert [field.key for field in reading.fields] == ["a"], header
        assert not reading.damaged


def test_the_byte_order_mark_is_structure() -> None:
    reading = read("\ufeffhello".encode())
    assert [reading.text[slot.start : slot.end] for slot in reading.slots] == ["hello"]


def test_a_reading_keeps_its_text_to_itself() -> None:
    assert repr(read(b"zq9canary")) == "<Reading of 9 characters>"

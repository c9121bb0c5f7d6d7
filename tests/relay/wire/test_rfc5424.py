from __future__ import annotations

import pytest

from relay.wire import rfc5424
from relay.wire.records import read


def slots(frame: bytes) -> list[str]:
    reading = read(frame)
    return [reading.text[slot.start : slot.end] for slot in reading.slots]


def values(frame: bytes) -> dict[str, tuple[str, bytes]]:
    """Return, for each field by name, how it reads and the bytes it stands for."""
    reading = read(frame)
    return {
        field.key: (reading.text[field.start : field.end], frame[slice(*reading.stretch(field.start, field.end))])
        for field in reading.fields
    }


SU = (
    b"<34>1 2003-10-11T22:14:15.003Z mymachine.example.com su - ID47 - "
    b"\xef\xbb\xbf'su root' failed for lonvick on /dev/pts/8"
)
DO_NUTS = b"<165>1 2003-08-24T05:14:15.000003-07:00 192.0.2.1 myproc 8710 - - %% It's time to make the do-nuts."
EVENT = (
    b'<165>1 2003-10-11T22:14:15.003Z mymachine.example.com evntslog - ID47 [exampleSDID@32473 iut="3" '
    b'eventSource="Application" eventID="1011"]'
)
EVENT_SLOTS = (
    *("mymachine.example.com", "evntslog", "ID47", "exampleSDID@32473", "iut", "3", "eventSource"),
    *("Application", "eventID", "1011"),
)


@pytest.mark.parametrize(
    ("frame", "expected"),
    [  # The four examples of RFC 5424 section 6.5.
        (SU, ["mymachine.example.com", "su", "ID47", "'su root' failed for lonvick on /dev/pts/8"]),
        (DO_NUTS, ["192.0.2.1", "myproc", "8710", "%% It's time to make the do-nuts."]),
        (EVENT + b" \xef\xbb\xbfAn application event ...", [*EVENT_SLOTS, "An application event ..."]),
        (EVENT + b'[examplePriority@32473 class="high"]', [*EVENT_SLOTS, "examplePriority@32473", "class", "high"]),
    ],
)
def test_the_examples_of_the_rfc(frame: bytes, expected: list[str]) -> None:
    assert slots(frame) == expected
    assert not read(frame).damaged


def test_the_three_escapes_are_undone_and_no_other() -> None:
    frame = b'<13>1 - h a - - [i@1 q="p\\"w" b="a\\\\b" r="x\\]y" path="C:\\dir\\new" bare="a]b" empty=""] m'
    assert values(frame) == {
        "q": ('p"w', b'p\\"w'),
        "b": ("a\\b", b"a\\\\b"),
        "r": ("x]y", b"x\\]y"),
        "path": ("C:\\dir\\new", b"C:\\dir\\new"),
        "bare": ("a]b", b"a]b"),
    }
    assert slots(frame)[-1] == "m"


def test_header_fields_and_names_have_limits_and_hold_no_fields_of_their_own() -> None:
    header = read(b'<13>1 - h a p m [i@1 n="k=v"] k=v')
    assert [(slot.limit_octets, slot.prose) for slot in header.slots] == [
        *((255, False), (48, False), (128, False), (32, False)),
        *((32, False), (32, False), (0, True), (0, True)),
    ]


def test_json_inside_a_parameter_is_read() -> None:
    frame = b'<13>1 - h a - - [i@1 doc="{\\"card\\":[4111],\\"s\\":\\"a\\\\nb\\"}"]'
    assert values(frame) == {"card": ("4111", b"4111"), "s": ("a\nb", b"a\\\\nb")}
    assert [slot.quote for slot in read(frame).slots if slot.quote] == [b'\\"']


@pytest.mark.parametrize(
    ("frame", "rest"),
    [
        (b"<34>1 2003-10-11T22:14:15.003Z mymachine", "mymachine"),
        (b"<34>1 not-a-time host app - - - text", "not-a-time host app - - - text"),
        (b"<34>2 2003-10-11T22:14:15.003Z a b", "a b"),
        (b'<34>1 - h a p m [i@1 n="open text', '[i@1 n="open text'),
        (b'<34>1 - h a p m [i@1 n="v"]text', "text"),
        (b'<34>1 - h a p m [i@1 n="v"][j@1 n=v] text', "[j@1 n=v] text"),
        (b"<34>1 - h a p m text without structured data", "h a p m text without structured data"),
        (b"<34>1 - h  a p m - text", "h  a p m - text"),
    ],
)
def test_a_broken_message_keeps_what_parsed_and_the_rest_is_one_slot(frame: bytes, rest: str) -> None:
    reading = read(frame)
    assert reading.damaged
    last = reading.slots[-1]
    assert reading.text[last.start : last.end] == rest
    assert last.prose


@pytest.mark.parametrize("frame", [b"<34>10 items left", b"<34>2026 was better", b"<34>29: x"])
def test_a_number_at_the_head_of_a_message_is_no_version(frame: bytes) -> None:
    assert not read(frame).damaged


def test_fields_over_their_length_or_not_in_ascii_are_taken_as_they_come() -> None:
    frame = f"<13>1 2026-01-02T03:04:05Z höst {'a' * 90} - - - text".encode()
    assert slots(frame) == ["höst", "a" * 90, "text"]


def test_an_empty_message_and_none_at_all_are_told_from_a_dash() -> None:
    assert slots(b"<13>1 - - - - - -") == []
    assert slots(b"<13>1 - - - - - - ") == []
    assert slots(b"<13>1 - - - - - - -") == ["-"]
    assert slots(b"<13>1 - - - - - -  two") == [" two"]


def test_structured_data_ends_at_the_last_whole_element() -> None:
    text = '[a@1][b@1 n="]"][c'
    elements, end = rfc5424.structured_data(text, 0)
    assert [text[slice(*element.id)] for element in elements] == ["a@1", "b@1"]
    assert text[end:] == "[c"
    assert rfc5424.unescape(r"\"\\\]\n") == '"\\]' + r"\n"

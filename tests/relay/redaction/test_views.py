from __future__ import annotations

import base64
import json
from base64 import b64encode
from collections.abc import Callable
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers import clock
from recognizers.scanner import BudgetExceeded
from relay.redaction.views import LAYERS_MAX, suspects, views
from relay.wire.reading import Reading
from relay.wire.records import read

PLAIN = "jane.doe@example.org"


def found(frame: bytes, wanted: str = PLAIN) -> bytes | None:
    """Return the bytes that ``wanted`` stands for in the first reading that shows it."""
    reading = read(frame)
    for view in (reading, *views(reading)):
        at = view.text.find(wanted)
        if at >= 0:
            return frame[slice(*view.stretch(at, at + len(wanted)))]
    return None


def fullwidth(text: str) -> str:
    return "".join(chr(ord(character) + 0xFEE0) for character in text)


DISGUISES = {
    "fullwidth": fullwidth(PLAIN),
    "zero width": "\u200b".join(PLAIN),
    "soft hyphen": PLAIN.replace("doe", "d\u00adoe"),
    "bidi": PLAIN.replace("doe", "d\u202eo\u2066e"),
    "variation selector": PLAIN.replace("e", "e\ufe0f"),
    "tag characters": PLAIN.replace("doe", "d\U000e0041oe"),
    "NUL": "\0".join(PLAIN),
    "colour": PLAIN.replace("doe", "\x1b[1;31mdoe\x1b[0m"),
    "window title": PLAIN.replace("doe", "d\x1b]0;title\x07oe"),
    "styled letters": PLAIN.replace("j", "\U0001d423"),
    "percent": quote(PLAIN, safe=""),
    "all percent": "".join(f"%{ord(character):02X}" for character in PLAIN),
    "double percent": quote(quote(PLAIN, safe=""), safe=""),
    "fullwidth percent": quote(fullwidth(PLAIN)),
    "reference": PLAIN.replace("@", "&#64;"),
    "named reference": PLAIN.replace("@", "&commat;"),
    "hexadecimal reference": PLAIN.replace("@", "&#x40;"),
    "escape": PLAIN.replace("@", "\\u0040"),
    "octet escape": PLAIN.replace("@", "\\x40"),
    "percent of a reference": quote(PLAIN.replace("@", "&#64;"), safe=""),
    "look-alikes": PLAIN.replace("a", "а").replace("o", "ο"),
    "percent of look-alikes": quote(PLAIN.replace("a", "а"), safe=""),
}


@pytest.mark.parametrize("disguise", DISGUISES.values(), ids=DISGUISES)
def test_a_disguise_is_seen_through_and_replaced_whole(disguise: str) -> None:
    for frame, hidden in (
        (f"mail to {disguise} now".encode(), disguise),
        (f"<13>1 - h a - - - x={disguise}".encode(), disguise),
    ):
        assert suspects([frame]) == [0]
        assert found(frame) == hidden.encode()


@pytest.mark.parametrize("disguise", DISGUISES.values(), ids=DISGUISES)
def test_a_disguise_in_json_is_seen_through_escapes(disguise: str) -> None:
    frame = json.dumps({"to": disguise}).encode()
    assert found(frame) == json.dumps(disguise)[1:-1].encode()
    fields = [(field.key, view.text[field.start : field.end]) for view in views(read(frame)) for field in view.fields]
    assert ("to", PLAIN) in fields


@pytest.mark.parametrize("digits", ["١٢٣", "१२३", "１２３", "𝟏𝟐𝟑", "①②③"])
def test_digits_of_every_script_are_ascii(digits: str) -> None:
    assert found(f"n {digits}.".encode(), "123") == digits.encode()


def test_exotic_spaces_and_dashes_are_plain() -> None:
    frame = "536\u201122\u20128745 a\u00a0b".encode()
    assert found(frame, "536-22-8745 a b") == frame


def test_latin_1_reads_though_it_is_not_utf8() -> None:
    assert found(b"name J\xe9r\xf4me\xa0X", "Jérôme X") == b"J\xe9r\xf4me\xa0X"


def test_utf_16_reads_where_it_is_ascii() -> None:
    frame = f"to {PLAIN}!".encode("utf-16-le")
    assert found(frame) == PLAIN.encode("utf-16-le")[:-1]


def test_what_a_colour_surrounds_is_replaced_without_it() -> None:
    assert found(f"\x1b[31m{PLAIN}\x1b[0m".encode()) == PLAIN.encode()


def test_a_ligature_is_replaced_whole_when_part_of_it_is_found() -> None:
    assert found("oﬃce".encode(), "of") == "oﬃ".encode()
    assert found("oﬃce".encode(), "ice") == "ﬃce".encode()


@pytest.mark.parametrize("text", ["plain", "漢字 café Ωμέγα Привет", "100% of C:\\dir", "%zz %4", "&#; \\u12", "a\tb"])
def test_what_is_no_disguise_has_no_views(text: str) -> None:
    assert list(views(read(text.encode()))) == []


def test_encodings_are_undone_so_often_and_no_oftener() -> None:
    frame = PLAIN.encode()
    for _ in range(LAYERS_MAX):
        frame = quote(frame.replace(b"@", b"%40"), safe="").encode()
    assert len(list(views(read(frame)))) == LAYERS_MAX


ENCODERS = [
    lambda octets: base64.b64encode(octets).decode(),
    lambda octets: base64.urlsafe_b64encode(octets).decode().rstrip("="),
    bytes.hex,
    lambda octets: quote(octets, safe=""),
    lambda octets: "".join(f"\\x{octet:02x}" for octet in octets),
]


@pytest.mark.parametrize("outer", ENCODERS)
@pytest.mark.parametrize("inner", ENCODERS)
def test_encodings_within_encodings_are_seen_through_and_replaced_whole(
    outer: Callable[[bytes], str], inner: Callable[[bytes], str]
) -> None:
    for text in (PLAIN, f'{{"mail": "{PLAIN}", "n": "é"}}'):
        run = outer(f"v={inner(text.encode())}".encode())
        frame = f"got {run}, ok".encode()
        place = found(frame)
        assert place is not None
        assert place == run.encode() or run.startswith(("%", "\\", "v"))


def test_a_run_is_decoded_only_if_the_gate_marked_it() -> None:
    reading = read(b64encode(PLAIN.encode()))
    assert len(list(views(reading))) == 1
    assert list(views(reading, may_hold_runs=lambda: False)) == []


def test_quoted_printable_is_undone_where_it_is_written() -> None:
    assert found(b"password=3Dhunt=2Eer", "password=hunt.er") == b"password=3Dhunt=2Eer"
    assert found(b"token=3Dabc=\r\ndef", "token=abcdef") == b"token=3Dabc=\r\ndef"
    assert list(views(read(b"status=200 size=41"))) == []


def test_views_end_with_their_time() -> None:
    frame = b"a%41" * 10
    with pytest.raises(BudgetExceeded):
        list(views(read(frame), deadline=0.0))
    assert len(list(views(read(frame), deadline=clock.now() + 60))) == 1


def test_structure_is_not_decoded() -> None:
    reading = read('{"a%41":"\uff11","b":1}'.encode())
    assert [view.text for view in views(reading)] == ['{"a%41":"1","b":1}', '{"aA":"1","b":1}']
    assert [slot.quote for view in views(reading) for slot in view.slots] == [b"", b"", b"", b'"'] * 2


def test_suspects_are_those_with_escapes_or_disguises() -> None:
    frames = [
        b"plain 100%",
        b'{"a":"\\u0041"}',
        b"a%41",
        "é".encode(),
        b"\x1b[0m",
        b"x\0y",
        b"&#64;",
        b"<13>x=1&y=2",
        b"\xff",
        b"a\tb\r",
        b"a\x01b",
        b"a&amp;b %41",
    ]
    assert suspects(frames) == [1, 2, 3, 4, 5, 6, 8, 10, 11]
    assert suspects([b"plain", b"lines"]) == []
    assert suspects([]) == []


def check(frame: bytes, view: Reading) -> None:
    assert view.offsets is not None
    assert view.ends is not None
    assert len(view.offsets) == len(view.ends) + 1 == len(view.text) + 1
    assert list(view.offsets) == sorted(view.offsets)
    assert list(view.ends) == sorted(view.ends)
    assert view.offsets[-1] == len(frame)
    assert all(0 <= start < end <= len(frame) for start, end in zip(view.offsets, view.ends, strict=False))
    at = 0
    for slot in view.slots:
        assert at <= slot.start < slot.end <= len(view.text)
        at = slot.end


NOISE = st.sampled_from(
    [
        "eyJhIjoieHh4eHh4eCJ9",
        "=3D",
        "а",
        "7b2261223a2278787878227d",
        "\u200b",
        "\x1b[0m",
        "\x1b",
        "%41",
        "%25",
        "%",
        "&#6",
        "5;",
        "\\u00",
        "\uff15",
        "ﬃ",
        "\0",
        "é",
        '"',
        "{",
        "\ufdfa",
    ]
)


@given(st.lists(NOISE | st.text(max_size=3)).map("".join), st.sampled_from(["", '{"k":"', "<13>1 - h a - - - "]))
def test_views_of_anything_keep_to_the_record(text: str, before: str) -> None:
    for frame in ((before + text).encode(), json.dumps({text: text}).encode(), text.encode("utf-16")):
        for view in views(read(frame)):
            check(frame, view)

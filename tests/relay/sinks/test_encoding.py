from __future__ import annotations

import json

from hypothesis import example, given
from hypothesis import strategies as st

from relay.sinks.encoding import cut, formatted, json_lines, lines, octet_counted
from tests.fakes import clean_batch

FRAMES = st.lists(st.binary(min_size=1), max_size=5)


def uncounted(data: bytes) -> list[bytes]:
    frames = []
    while data:
        count, _, rest = data.partition(b" ")
        frames.append(rest[: int(count)])
        data = rest[int(count) :]
    return frames


@given(FRAMES)
def test_octet_counting_gives_back_every_frame_byte_for_byte(frames: list[bytes]) -> None:
    assert uncounted(octet_counted(frames)) == frames


@given(FRAMES)
@example([b"a\nb", b"c\r\nd", b"e\0f"])
def test_as_many_lines_come_out_as_frames_went_in(frames: list[bytes]) -> None:
    data = lines(frames)
    assert data.count(b"\n") == len(frames)
    assert len(data.decode("latin-1").replace("\x85", "").splitlines()) == len(frames)


@given(FRAMES)
def test_lines_hold_no_control_character_but_tab_and_their_end(frames: list[bytes]) -> None:
    text = lines(frames).decode("utf-8", "replace")
    assert not [char for char in text if (char < " " and char not in "\t\n") or "\x7f" <= char <= "\x9f"]


@given(st.lists(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1).map(str.encode), max_size=5))
@example(["naïve £5 caf\u00c2".encode(), b"tab\there"])
def test_lines_without_control_characters_stay_as_they_are(frames: list[bytes]) -> None:
    assert lines(frames) == b"".join(frame + b"\n" for frame in frames)


def test_control_bytes_are_written_in_octal() -> None:
    assert lines([b"a\nb\0c\x1b[0m\x7f\tz", "n\x85x".encode()]) == b"a#012b#000c#033[0m#177\tz\nn#302#205x\n"


STRINGS = st.text(st.characters(codec="utf-8"), max_size=20)
RECORDS = st.lists(st.dictionaries(STRINGS, STRINGS | st.lists(STRINGS, max_size=2), max_size=2), max_size=2)


@given(RECORDS, st.sampled_from([None, 1, "\r\n", "\t"]))
@example([{"a": "\x7f\x9b\n"}], "\r\n")
def test_json_lines_are_one_a_record_and_mean_what_they_meant(records: list[dict[str, object]], indent: str | None) -> None:
    data = json_lines([json.dumps(record, indent=indent, ensure_ascii=False).encode() for record in records])
    assert data.count(b"\n") == len(records)
    assert not {*data} & {*range(9), *range(11, 32), 0x7F}
    assert [json.loads(line) for line in data.splitlines()] == records


def test_text_keeps_the_frame_and_json_makes_an_object_of_it() -> None:
    batches = [clean_batch(b"plain"), clean_batch(b'{"k": 1.0}')]
    assert formatted(batches, "text") == b'plain\n{"k": 1.0}\n'
    first, second = formatted(batches, "json").splitlines()
    assert isinstance(json.loads(first), dict)
    assert second == b'{"k": 1.0}'


@given(st.text(max_size=80), st.integers(min_value=4, max_value=100))
def test_a_cut_never_leaves_half_a_character(text: str, limit: int) -> None:
    frame = text.encode("utf-8", "replace")
    shorter = cut(frame, limit)
    assert len(shorter) <= limit
    assert frame.startswith(shorter)
    shorter.decode()
    assert len(shorter) > min(len(frame), limit) - 4 or b"psn_" in frame


@given(st.integers(min_value=4, max_value=60))
def test_a_cut_never_leaves_half_a_pseudonym(limit: int) -> None:
    token = b"psn_mrn_k1_" + b"4q7z" * 5 + b"_9fk2m7"
    frame = b"id=" + token + b" then some more text to cut"
    shorter = cut(frame, limit)
    assert shorter == (frame[:limit] if limit >= 3 + len(token) else b"id=")


def test_bytes_that_are_no_utf8_are_cut_at_the_limit() -> None:
    assert cut(b"\x80" * 50, 20) == b"\x80" * 20

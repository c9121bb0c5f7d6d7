from __future__ import annotations

import pytest

from relay.wire import hl7
from relay.wire.records import read

SEGMENTS = ["MSH|^~\\&|LAB|Site^1", "PID|1||123~456^MR||Doe^Jane||19620304", "OBX|1|TX|8||a: b|", "NTE|||name: x"]
FIELDS = [
    *(("MSH-3", "LAB"), ("MSH-4", "Site^1"), ("PID-1", "1"), ("PID-3", "123"), ("PID-3", "456^MR")),
    *(("PID-5", "Doe^Jane"), ("PID-7", "19620304")),
    *(("OBX-1", "1"), ("OBX-2", "TX"), ("OBX-3", "8"), ("OBX-5", "a: b"), ("NTE-3", "name: x")),
]


def fields(text: str) -> list[tuple[str, str]]:
    reading = read(text.encode())
    return [(f.key, reading.text[f.start : f.end]) for f in reading.fields if not f.key.startswith(("hl7.", hl7.ANY_VALUE))]


@pytest.mark.parametrize("separator", ["\r", "\n", "\r\n", "\\r", "\\n", "\\r\\n", "#015", "\\x0d", "\\x0D\\x0A"])
def test_fields_go_by_their_position_whatever_separates_segments(separator: str) -> None:
    assert fields(separator.join(SEGMENTS)) == FIELDS
    assert fields(separator.join(SEGMENTS) + "\r") == FIELDS


@pytest.mark.parametrize("before", ["<13>Oct 11 22:14:15 h mirth[1]: ", "<13>1 - h a - - - ", "received: ", "\x0b"])
def test_a_message_is_found_behind_other_text(before: str) -> None:
    assert fields(before + "\r".join(SEGMENTS) + "\x1c\r") == FIELDS


def test_only_what_people_write_is_prose() -> None:
    reading = read("\r".join(SEGMENTS).encode())
    assert [reading.text[slot.start : slot.end] for slot in reading.slots if slot.prose] == ["a: b", "name: x"]


def test_the_message_tells_its_delimiters() -> None:
    assert fields("MSH#!;\\&#LAB\rPID#1##12;34##Doe!Jane~x") == [
        *(("MSH-3", "LAB"), ("PID-1", "1"), ("PID-3", "12"), ("PID-3", "34"), ("PID-5", "Doe!Jane~x")),
    ]


def test_a_segment_alone_is_read_with_the_usual_delimiters() -> None:
    assert fields("PID|||77||Roe^R") == [("PID-3", "77"), ("PID-5", "Roe^R")]


@pytest.mark.parametrize("text", ["MSH", "MSH|", "MSH|a|b", "PID", "PIDs|x", "the PID|x", "pid|state|cmd"])
def test_what_only_looks_like_a_segment_is_text(text: str) -> None:
    assert fields(text) == []
    assert [slot.prose for slot in read(text.encode()).slots] == [True]


def test_a_line_end_inside_a_field_does_not_end_the_segment() -> None:
    assert fields("PID|1||77\rwrapped|x")[1:] == [("PID-3", "77"), ("PID-3", "wrapped"), ("PID-4", "x")]


def test_segments_of_a_site_s_own_are_read_and_their_fields_have_no_position_of_their_own() -> None:
    reading = read(b"in: ZPD|1|MRN00481|Hugo^Reyes")
    shaped = [reading.text[f.start : f.end] for f in reading.fields if f.key == hl7.ANY_VALUE]
    assert shaped == ["1", "MRN00481", "Hugo^Reyes"]


def test_what_is_out_of_a_table_of_codes_is_nobody_s_by_its_shape() -> None:
    reading = read(b"FT1|1|||20260325||CG|OFFICE VISIT^New patient^99LOC|||1")
    assert "OFFICE VISIT^New patient^99LOC" not in [
        reading.text[f.start : f.end] for f in reading.fields if f.key == hl7.ANY_VALUE
    ]


def test_a_lone_segment_is_found_behind_other_text() -> None:
    assert fields("raw=PID|1||77||Roe^R")[1:] == [("PID-3", "77"), ("PID-5", "Roe^R")]


def test_a_field_goes_by_what_stands_at_its_place() -> None:
    reading = read(b"PID|1||77||Roe^R|||||||||||||||||||||||||")
    assert {(f.key, reading.text[f.start : f.end]) for f in reading.fields} >= {("hl7.mrn", "77"), ("hl7.person", "Roe^R")}


@pytest.mark.parametrize("text", ["PID-5: Roe^R", "PID.5.1=Roe^R, x", "{'PID-5': 'Roe^R'}", "bad PID-5 => [Roe^R]"])
def test_a_printed_position_tells_its_value(text: str) -> None:
    assert ("hl7.person", "Roe^R") in {(f.key, text[f.start : f.end]) for f in hl7.printed(text)}

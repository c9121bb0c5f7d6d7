from __future__ import annotations

import json
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.wire.json_text import DEPTH_MAX, NESTING_MAX
from relay.wire.records import read


def values(frame: bytes) -> list[tuple[str, str]]:
    reading = read(frame)
    return [(field.key, reading.text[field.start : field.end]) for field in reading.fields]


def slots(frame: bytes) -> list[str]:
    reading = read(frame)
    return [reading.text[slot.start : slot.end] for slot in reading.slots]


def test_strings_keys_and_numbers_are_slots_and_literals_are_not() -> None:
    frame = b' { "a" : "x", "b":-1.50e+3 , "c":[true,null,2], "d":{"e":"","g":"y"}, "" : "z" } \r\n'
    reading = read(frame)
    assert slots(frame) == ["a", "x", "b", "-1.50e+3", "c", "2", "d", "e", "g", "y", "z"]
    assert values(frame) == [("a", "x"), ("b", "-1.50e+3"), ("c", "2"), ("g", "y")]
    assert [slot.quote for slot in reading.slots if reading.text[slot.start] in "-2"] == [b'"', b'"']
    assert [reading.text[slot.start : slot.end] for slot in reading.slots if slot.prose] == ["x", "y", "z"]
    assert all(field.exact for field in reading.fields)
    assert not reading.damaged


def test_values_in_arrays_go_by_the_arrays_key() -> None:
    assert values(b'{"a":[1,[2,{"b":[3]},4]],"c":5}') == [("a", "1"), ("a", "2"), ("b", "3"), ("a", "4"), ("c", "5")]
    assert values(b'[{"a":1},{"a":2}]') == [("a", "1"), ("a", "2")]


def test_plain_members_and_others_read_the_same_in_any_order() -> None:
    members = [
        '"a": "x"',
        '"b": -1.5',
        '"c": null',
        '"": "y"',
        '"d": ""',
        '"e": " z"',
        r'"f\"": "\u0041"',
        '"g": {"h": [1, "i"]}',
    ]
    fields = {"a": "x", "b": "-1.5", "e": " z", 'f"': "A"}
    for turn in range(len(members)):
        reading = read(f"{{{', '.join(members[turn:] + members[:turn])}}}".encode())
        found = {field.key: reading.text[field.start : field.end] for field in reading.fields}
        assert fields.items() <= found.items()
        assert not reading.damaged


def test_duplicate_keys_are_both_there() -> None:
    assert values(b'{"ssn":"x","ssn":1}') == [("ssn", "x"), ("ssn", "1")]


def test_numbers_of_any_size_keep_their_text() -> None:
    assert values(b'{"a":1e400,"b":' + b"9" * 5_000 + b"}") == [("a", "1e400"), ("b", "9" * 5_000)]


@given(st.text())
def test_strings_read_as_a_json_parser_reads_them(text: str) -> None:
    for frame in (json.dumps({"k": "_" + text}).encode(), orjson.dumps({"k": "_" + text}), json.dumps({text: "v"}).encode()):
        key, value = next(iter(orjson.loads(frame).items()))
        reading = read(frame)
        got = [reading.text[slot.start : slot.end] for slot in reading.slots]
        assert got == [part for part in (key, value) if part]


def test_escapes_lead_back_to_their_bytes() -> None:
    frame = b'{"k":"\\u0041K\\/\\ud83d\\ude00\\n"}'
    reading = read(frame)
    field = reading.fields[0]
    text = reading.text[field.start : field.end]
    assert text == "AK/😀\n"
    bytes_of = [frame[slice(*reading.stretch(at, at + 1))] for at in range(field.start, field.end)]
    assert bytes_of == [b"\\u0041", b"K", b"\\/", b"\\ud83d\\ude00", b"\\n"]


@pytest.mark.parametrize("escape", ["\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\ud83d\\u0041", "\\udc80"])
def test_surrogates_on_their_own_read_as_replacement_characters(escape: str) -> None:
    [(_, text)] = values(b'{"k":"' + escape.encode() + b'"}')
    assert "\ufffd" in text
    text.encode()


@pytest.mark.parametrize("depth", range(1, NESTING_MAX + 1))
def test_json_within_strings_is_read_with_all_escapes_undone(depth: int) -> None:
    document = json.dumps({"pw": 'a"b', "n": 5, "list": ["x"]})
    for _ in range(depth):
        document = json.dumps({"log": document})
    frame = document.encode()
    assert values(frame) == [("pw", 'a"b'), ("n", "5"), ("list", "x")]
    reading = read(frame)
    number = next(slot for slot in reading.slots if slot.quote)
    start, end = reading.stretch(number.start, number.end)
    changed: Any = json.loads(frame[:start] + number.quote + b"psn" + number.quote + frame[end:])
    for _ in range(depth):
        changed = json.loads(changed["log"])
    assert changed == {"pw": 'a"b', "n": "psn", "list": ["x"]}


def test_json_nested_too_often_is_text_of_its_string() -> None:
    document = '{"a":1}'
    for _ in range(NESTING_MAX + 1):
        document = json.dumps({"log": document})
    assert values(document.encode()) == [("log", '{"a":1}')]


def test_nested_values_without_a_key_go_by_the_strings_key() -> None:
    assert values(b'{"card":"[4111, 4222]","x":" {} ","y":"{not json","z":"[1] x"}') == [
        *(("card", "4111"), ("card", "4222"), ("y", "{not json"), ("z", "[1] x")),
    ]


def test_an_hl7_message_in_a_string_is_read() -> None:
    assert ("PID-5", "Doe^Jane") in values(b'{"raw":"MSH|^~\\\\&|A|B\\rPID|1||7||Doe^Jane"}')


@pytest.mark.parametrize(
    ("frame", "parsed", "rest"),
    [
        (b'{"a":"x","b":"cut in the mid', ["a", "x"], '"b":"cut in the mid'),
        (b'{"a":"x"} trailing', ["a", "x"], " trailing"),
        (b'{"a":"x",}', ["a", "x"], "}"),
        (b'{"a":"x"]', [], '"a":"x"]'),
        (b'{"a":[1}', ["a"], "1}"),
        (b'{"a":[{}}', ["a"], "}"),
        (b'{"a":NaN}', [], '"a":NaN}'),
        (b'{"a":"x" "b":1}', [], '"a":"x" "b":1}'),
        (b'{"a":{"b":"x"}x', ["a", "b", "x"], "x"),
    ],
)
def test_broken_json_keeps_what_parsed_and_the_rest_is_one_slot(frame: bytes, parsed: list[str], rest: str) -> None:
    reading = read(frame)
    assert reading.damaged
    found = slots(frame)
    assert found[-1] == rest
    assert found[: len(parsed)] == parsed
    assert reading.slots[-1].prose


@pytest.mark.parametrize("text", ["[main] started", "[12.5] x", "[]: x", "{a=1}", "{'a': 1}", "[2026-13] x", '"a" and "b"'])
def test_a_bracket_does_not_make_json(text: str) -> None:
    assert slots(text.encode()) == [text]
    assert not read(text.encode()).damaged


@pytest.mark.parametrize("text", [b"[]", b"{}", b"[1, -2.5e3]", b'"\\u0041"'])
def test_small_documents_are_json(text: bytes) -> None:
    assert not read(text).damaged
    assert all(slot.quote or read(text).text == '"A"' for slot in read(text).slots)


def test_a_depth_bomb_becomes_text_at_the_limit() -> None:
    frame = b'{"a":' * 20_000 + b"1" + b"}" * 20_000
    reading = read(frame)
    assert reading.damaged
    assert len(reading.slots) == DEPTH_MAX + 1
    fine = b'{"a":' * DEPTH_MAX + b"1" + b"}" * DEPTH_MAX
    assert not read(fine).damaged


def test_the_values_of_an_array_without_a_name_are_fields_all_the_same() -> None:
    reading = read(b'[["password", "ab"], {"name": "x"}]')
    assert [reading.text[field.start : field.end] for field in reading.fields if field.key == "[]"] == ["password", "ab"]
    assert "name" in {field.key for field in reading.fields}


# JSON in a text.

OBJECT = '{"a":{"name":"x"},"b":2}'


def in_text(text: str) -> list[tuple[str, str]]:
    return values(text.encode())


@pytest.mark.parametrize("before", ["2026-11-21T10:00:00Z stdout F ", "INFO handler: got ", "a{b} [1] "])
@pytest.mark.parametrize("after", ["", " took=3", " }"])
def test_json_is_read_behind_and_before_other_text(before: str, after: str) -> None:
    assert in_text(before + OBJECT + after) == [("name", "x"), ("a.name", "x"), ("b", "2")]


def test_json_is_read_in_a_quoted_value() -> None:
    quoted = OBJECT.replace('"', '\\"')
    assert in_text(f'level=info msg="{quoted}" n=1') == [("name", "x"), ("a.name", "x"), ("b", "2")]


@pytest.mark.parametrize("text", ["a {", 'a {"', 'a {"b', 'a "{\\"', 'x="{\\"a\\":', "{a} {b}"])
def test_what_only_begins_like_json_is_text(text: str) -> None:
    reading = read(text.encode())
    assert reading.text == text.replace('\\"', '"') or reading.text == text
    assert reading.slots


def test_a_quoted_value_with_escapes_keeps_its_name_and_a_brace_in_one_opens_nothing() -> None:
    assert in_text(r'level=info note="a\\b" n=1') == [("note", r"a\b")]
    assert in_text("[note='Y<fI{\"7u@X'] n=1") == []


def test_what_comes_first_rules() -> None:
    assert in_text('x {"m":"PID|1||77||Roe^R"} y')[-1:] != []
    assert ("PID-3", "77") in in_text('x {"m":"PID|1||77||Roe^R"} y')
    assert ("PID-3", "77") in in_text('PID|1||77||{"a":"b"}|')


@pytest.mark.parametrize("depth", range(1, NESTING_MAX + 1))
def test_numbers_of_json_in_the_text_of_strings_become_strings_of_it(depth: int) -> None:
    inner = '{"ref":77, "list":[88, "x"]}'
    for _ in range(depth):
        inner = json.dumps({"log": f"on file: {inner} done"})
    reading = read(inner.encode())
    frame = inner.encode()
    assert ("ref", "77") in in_text(inner)
    for slot in reversed([slot for slot in reading.slots if slot.quote]):
        start, end = reading.stretch(slot.start, slot.end)
        frame = frame[:start] + slot.quote + b"psn" + slot.quote + frame[end:]
    text = frame.decode()
    for _ in range(depth):
        text = json.loads(text)["log"].removeprefix("on file: ").removesuffix(" done")
    assert json.loads(text) == {"ref": "psn", "list": ["psn", "x"]}


def test_a_string_with_json_in_its_text_is_a_value_as_a_whole_too() -> None:
    frame = json.dumps({"log": f"got {OBJECT} {{}}"})
    assert in_text(frame) == [("name", "x"), ("a.name", "x"), ("b", "2"), ("log", f"got {OBJECT} {{}}")]
    assert slots(frame.encode()) == ["log", "got ", "a", "name", "x", "b", "2", " {}"]


def test_json_in_the_text_of_strings_nested_too_often_is_text() -> None:
    text = '{"ref":77}'
    for _ in range(NESTING_MAX + 1):
        text = json.dumps({"log": f"on file: {text} done"})
    assert slots(text.encode())[NESTING_MAX * 2 + 1] == 'on file: {"ref":77} done'

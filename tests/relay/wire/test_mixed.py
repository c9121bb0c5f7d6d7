from __future__ import annotations

import pytest

from relay.wire.records import read

OBJECT = '{"a":{"name":"x"},"b":2}'


def fields(text: str) -> list[tuple[str, str]]:
    reading = read(text.encode())
    return [(field.key, reading.text[field.start : field.end]) for field in reading.fields]


@pytest.mark.parametrize("before", ["2026-11-21T10:00:00Z stdout F ", "INFO handler: got ", "a{b} [1] "])
@pytest.mark.parametrize("after", ["", " took=3", " }"])
def test_json_is_read_behind_and_before_other_text(before: str, after: str) -> None:
    assert fields(before + OBJECT + after) == [("name", "x"), ("a.name", "x"), ("b", "2")]


def test_json_is_read_in_a_quoted_value() -> None:
    quoted = OBJECT.replace('"', '\\"')
    assert fields(f'level=info msg="{quoted}" n=1') == [("name", "x"), ("a.name", "x"), ("b", "2")]


@pytest.mark.parametrize("text", ["a {", 'a {"', 'a {"b', 'a "{\\"', 'x="{\\"a\\":', "{a} {b}"])
def test_what_only_begins_like_json_is_text(text: str) -> None:
    reading = read(text.encode())
    assert reading.text == text.replace('\\"', '"') or reading.text == text
    assert reading.slots


def test_a_quoted_value_with_escapes_keeps_its_name_and_a_brace_in_one_opens_nothing() -> None:
    assert fields(r'level=info note="a\\b" n=1') == [("note", r"a\b")]
    assert fields("[note='Y<fI{\"7u@X'] n=1") == []


def test_what_comes_first_rules() -> None:
    assert fields('x {"m":"PID|1||77||Roe^R"} y')[-1:] != []
    assert ("PID-3", "77") in fields('x {"m":"PID|1||77||Roe^R"} y')
    assert ("PID-3", "77") in fields('PID|1||77||{"a":"b"}|')

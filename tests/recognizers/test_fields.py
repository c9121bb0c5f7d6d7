"""Values told by their names, in any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers import fields

CASES = [
    ("a=b", [("a", "b", False)]),
    ("密码：b", [("密码", "b", False)]),
    ("a = 'b c' d", [("a", "b c", True)]),
    ('{"a": "b\\"c", "d": 5}', [("a", 'b\\"c', True), ("d", "5", False)]),
    ('{\\"a\\": \\"b\\"}', [("a", "b", True)]),
    ("[x@1 token='b']", [("token", "b", True)]),
    ("?a=b&c=d", [("a", "b", False), ("c", "d", False)]),
    ("run --key value -v", [("key", "value", False)]),
    ('cmd "--key value"', [("key", "value", False)]),
    ("<a x='1'>b c</a>", [("x", "1", True), ("a", "b c", True)]),
    ("a => b, c := d", [("a", "b", False), ("c", "d", False)]),
    ("headers['a']: b", [("a", "b", False)]),
    ("https://example.org", []),
    ("a=", []),
    ("a='unclosed b", [("a", "unclosed b", True)]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_finds_pairs_options_and_elements(text: str, expected: list[tuple[str, str, bool]]) -> None:
    found = [(field.key, text[field.start : field.end], field.exact) for field in fields.find(text, among={0, 1, 2})]
    assert found == expected


def test_finds_fields_inside_a_value() -> None:
    text = 'msg="login password=abc"'
    assert ("password", "abc") in {(field.key, text[field.start : field.end]) for field in fields.find(text)}


def test_keeps_to_the_stretch_it_is_given() -> None:
    text = "a=b c=defg"
    assert [text[field.start : field.end] for field in fields.find(text, 4, 8)] == ["de"]


def test_tells_the_words_before_a_name() -> None:
    text = "the date of birth: 1"
    (field,) = fields.find(text, among={0})
    assert fields.name_in_full(text, field) == "date of birth"
    assert fields.name_in_full("birth=1", next(iter(fields.find("birth=1")))) == "birth"


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("dbPassword2", ("db", "password")),
        ("DB_PASSWORD", ("db", "password")),
        ("x-api-key", ("x", "api", "key")),
        ("PID-5", ("pid", "5")),
        ("HTTPServer", ("http", "server")),
        ("", ()),
    ],
)
def test_splits_names_into_words(key: str, words: tuple[str, ...]) -> None:
    assert fields.words(key) == words


@given(st.text("ab=:'\"\\<>/- \n&;[]{}.", max_size=60))
def test_every_field_lies_in_the_text_and_has_a_value(text: str) -> None:
    for field in fields.find(text):
        assert 0 <= field.start < field.end <= len(text)

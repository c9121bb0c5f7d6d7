"""Pairs whose name is itself a value."""

from __future__ import annotations

import pytest

from recognizers import fields
from recognizers.named_values import IN_MARKUP, in_turn
from recognizers.rule import Field

CASES = [
    ('{"name": "password", "value": "a b"}', "a b"),
    ('<add key="password" value="ab"/>', "ab"),
    ("<entry key='password'>ab</entry>", "ab"),
    ("<setting name='password' serializeAs='String'><value>ab</value>", "ab"),
    ("<property><name>password</name><value>ab</value></property>", "ab"),
    ("<key>password</key><string>ab</string>", "ab"),
    ("- name: password\n  value: ab", "ab"),
    ("name=password value=ab", "ab"),
    ("[('user', 'bob'), ('password', 'ab')]", "ab"),
    ('put("password", "ab1")', "ab1"),
    ('{password,"ab1"}', "ab1"),
    ('{<<"password">>,<<"ab1">>}', "ab1"),
    ("setx password ab", "ab"),
    ("config set password 'a b'", "a b"),
    ('form-data; name="password"\\r\\n\\r\\nab\\r\\n--x', "ab"),
    ('<password type="x" value="ab"/>', "ab"),
]


@pytest.mark.parametrize(("text", "value"), CASES, ids=[text for text, _ in CASES])
def test_finds_the_value_by_the_name_beside_it(text: str, value: str) -> None:
    assert ("password", value) in {(field.key, text[field.start : field.end]) for field in fields.find(text)}


def test_a_list_of_names_holds_no_value() -> None:
    text = "fields=('password', 'email')"
    assert "email" not in {text[field.start : field.end] for field in fields.find(text, among={1})}


def test_known_fields_name_each_other() -> None:
    text = "password|text|x|other"
    known = [
        Field("name", 0, 8, exact=True),
        Field("type", 9, 13, exact=True),
        Field("value", 14, 15, exact=True),
        Field("value", 16, 21, exact=True),
    ]
    assert list(in_turn(text, known)) == [Field("password", 14, 15, exact=True)]


def test_a_name_far_away_names_nothing() -> None:
    known = [Field("name", 0, 1, exact=True), *[Field("x", 1, 2, exact=True)] * 3, Field("value", 2, 3, exact=True)]
    assert list(in_turn("abc", known)) == []


def _in_order(*pairs: tuple[str, str]) -> set[tuple[str, str]]:
    text, known = "", []
    for key, value in pairs:
        known.append(Field(key, len(text), len(text) + len(value), exact=True))
        text += value
    return {(field.key, text[field.start : field.end]) for field in in_turn(text, known)}


def test_what_a_change_was_from_and_to_goes_by_the_name_before_it() -> None:
    found = _in_order(("target_details", "FTP_PASS"), ("from", "ab1"), ("to", "cd2"))
    assert found == {("FTP_PASS", "ab1"), ("FTP_PASS", "cd2")}


def test_words_that_something_changed_to_are_no_values() -> None:
    assert _in_order(("name", "password"), ("to", "expired")) == set()


def test_a_value_may_stand_before_its_name() -> None:
    assert _in_order(("value", "ab1"), ("name", "password")) == {("password", "ab1")}


def test_a_pair_that_no_list_of_names_looks_like_may_hold_a_word() -> None:
    for text in ('{<<"password">>,<<"harbour">>}', "define('DB_PASSWORD', 'harbour')", '(password . "Harbour7x")'):
        found = [text[field.start : field.end] for find in IN_MARKUP for field in find(text, 0, len(text))]
        assert found, text

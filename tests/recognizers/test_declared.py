"""Values that stand some way from their names."""

from __future__ import annotations

import pytest

from recognizers import fields
from recognizers.declared import in_pairs
from recognizers.rule import Field

CASES = [
    ('variable "password" { default = "ab" }', "ab"),
    ("password [value=ab, hidden=false]", "ab"),
    ("Password{value='ab'}", "ab"),
    ('password........................"ab"', "ab"),
    ("password ...... : ab1", "ab1"),
    ("cs1Label=password cs1=ab", "ab"),
    ("cs1=ab x=y cs1Label=password", "ab"),
    ('  + password                 = "ab"', "ab"),
]


@pytest.mark.parametrize(("text", "value"), CASES, ids=[text for text, _ in CASES])
def test_finds_the_value_though_its_name_stands_apart(text: str, value: str) -> None:
    assert ("password", value) in {(field.key.lower(), text[field.start : field.end]) for field in fields.find(text)}


@pytest.mark.parametrize("text", ["checking password....... done", "password {value}", "cs1Label=password cs2=ab"])
def test_a_name_without_a_value_beside_it_has_none(text: str) -> None:
    assert "password" not in {field.key for field in fields.find(text)}


def _strings(text: str) -> list[Field]:
    inner = text.split('"')[1::2]
    return [Field("[]", text.index(f'"{each}"') + 1, text.index(f'"{each}"') + 1 + len(each), exact=True) for each in inner]


@pytest.mark.parametrize(
    "text", ['[["user", "bob"], ["password", "ab"]]', '["password", "ab12"]', '{"h": [["password","ab"]]}']
)
def test_two_strings_in_brackets_are_a_name_and_its_value(text: str) -> None:
    found = {field.key: text[field.start : field.end] for field in in_pairs(text, _strings(text))}
    assert found["password"].startswith("ab")


@pytest.mark.parametrize("text", ['["password", "email"]', '[["password", "ab", "cd"]]', '{"password": "ab"}'])
def test_a_list_of_names_holds_no_pair(text: str) -> None:
    assert not list(in_pairs(text, _strings(text)))

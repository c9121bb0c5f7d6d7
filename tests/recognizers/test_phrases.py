"""Values told in a sentence."""

from __future__ import annotations

import pytest

from recognizers.phrases import SYNTAX

CASES = [
    ("the password is ab1.", ("password", "ab1")),
    ("password was changed to ab", ("password", "ab")),
    ("password for bob: ab", ("password", "ab")),
    ("password for bob was set to ab", ("password", "ab")),
    ("Invalid password 'a b' for x", ("password", "a b")),
    ("password (ab1cd) refused", ("password", "ab1cd")),
    ("token ab1 expired", ("token", "ab1")),
    ("key changed from 'ab' to 'cd'", ("key", "ab")),
]


def found(text: str) -> set[tuple[str, str]]:
    return {(field.key, text[field.start : field.end]) for find in SYNTAX.finds for field in find(text, 0, len(text))}


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_finds_what_a_sentence_tells(text: str, expected: tuple[str, str]) -> None:
    assert expected in found(text)


@pytest.mark.parametrize("text", ["password reset", "/users/5/password 200", "sshpass -pab", "token 12345", "password a=b1"])
def test_finds_no_value_where_none_is_told(text: str) -> None:
    assert found(text) == set()

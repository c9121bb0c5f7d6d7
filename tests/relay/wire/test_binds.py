"""Bind values printed one by one: what each is, its form tells."""

from __future__ import annotations

import pytest

from relay.wire.binds import fields


def told(text: str) -> list[tuple[str, str]]:
    return [(field.key, text[field.start : field.end]) for field in fields(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("binding parameter [1] as [VARCHAR] - [Jane]", [("person name", "Jane")]),
        ('setString(1, "Jane")', [("person name", "Jane")]),
        ("$1 = 'Jane', $2 = '42'", [("person name", "Jane")]),
        ("extracted value ([last_nam3_0_] : [VARCHAR]) - [Doe]", [("last name", "Doe")]),
    ],
)
def test_a_value_goes_by_its_column_or_its_form(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text", ["binding parameter [1] as [INTEGER] - [42]", "$1 = 'pending', $2 = '3'", "parameters are bound", ""]
)
def test_numbers_and_states_are_nobody_s(text: str) -> None:
    assert told(text) == []

"""Segments printed as lists of strings."""

from __future__ import annotations

import pytest

from relay.wire.listed import fields


def told(text: str) -> list[tuple[str, str]]:
    return [(field.key, text[field.start : field.end]) for field in fields(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("['PID', '1', '', '12345', '', 'DOE^JANE']", [("hl7.mrn", "12345"), ("hl7.person", "DOE^JANE")]),
        ("['NM1', 'IL', '1', 'DOE', 'JANE']", [("x12.person", "DOE"), ("x12.person", "JANE")]),
        ("NM1 segment: ['IL', '1', 'DOE', 'JANE']", [("x12.person", "DOE"), ("x12.person", "JANE")]),
    ],
)
def test_elements_go_by_their_place_in_the_segment(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", ["['GET', 'x']", "PID 12 ['a']", "[]"])
def test_other_lists_are_none(text: str) -> None:
    assert told(text) == []

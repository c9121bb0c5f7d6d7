"""Indented pairs go by the names they stand under."""

from __future__ import annotations

import pytest

from relay.wire.yaml_text import fields


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("patient:\n  name: Jane Doe\n  dob: 1980-01-01", [("patient.name", "Jane Doe"), ("patient.dob", "1980-01-01")]),
        ("contact:\n  - type: phone\n    value: 555", [("contact.type", "phone"), ("contact.value", "555")]),
        ("consults:\n  - Min Brooks", [("consults", "Min Brooks")]),
        ("a:\n  b:\n    c: x\nd: y", [("a.b.c", "x")]),
        ("plain: text", []),
        ("a: 1\nb: 2", []),
    ],
)
def test_a_value_goes_by_the_names_around_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(field.key, text[field.start : field.end]) for field in fields(text)] == expected

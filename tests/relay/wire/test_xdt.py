"""Lines of German practices' interfaces."""

from __future__ import annotations

import pytest

from relay.wire.xdt import fields


def told(text: str) -> dict[str, str]:
    return {text[field.start : field.end]: field.key for field in fields(text)}


def test_lines_go_by_their_fields() -> None:
    assert told("0173101Hoffmann\r\n0143102Frida\r\n017310312031945\r\n0193119K220000000\r\n0153106Koeln\r\n") == {
        "Hoffmann": "placed.person",
        "Frida": "placed.person",
        "12031945": "placed.date",
        "K220000000": "placed.health_plan_id",
        "Koeln": "placed.city",
    }


def test_a_line_alone_must_have_about_the_length_it_says() -> None:
    assert told("read 0173101Hoffmann") == {"Hoffmann": "placed.person"}
    assert told("read 0993101Hoffmann") == {}


def test_a_field_that_a_program_prints_is_found() -> None:
    assert told("FK 3101 = Hoffmann, FK 3103: '12031945'") == {"Hoffmann": "placed.person", "12031945": "placed.date"}


@pytest.mark.parametrize("text", ["id 0173101", "0043107 12", "Feld 3101 fehlt", "tel 0153102 4418"])
def test_numbers_are_no_lines(text: str) -> None:
    assert told(text) == {}

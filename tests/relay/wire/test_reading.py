from __future__ import annotations

from relay.wire.reading import Reading


def test_without_offsets_a_character_is_a_byte() -> None:
    reading = Reading("abc", [])
    assert reading.octet(2) == 2
    assert reading.stretch(0, 2) == (0, 2)


def test_with_offsets_a_stretch_ends_where_the_next_character_begins() -> None:
    reading = Reading("aé", [], offsets=[0, 1, 3])
    assert reading.octet(2) == 3
    assert reading.stretch(1, 2) == (1, 3)


def test_where_characters_were_dropped_a_stretch_ends_before_them() -> None:
    reading = Reading("ab", [], offsets=[0, 4, 5], ends=[1, 5])
    assert reading.stretch(0, 1) == (0, 1)
    assert reading.stretch(0, 2) == (0, 5)


def test_the_text_is_not_shown() -> None:
    assert repr(Reading("abc", [])) == "<Reading of 3 characters>"

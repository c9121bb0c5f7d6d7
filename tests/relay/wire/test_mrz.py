"""Zones that machines read, of ICAO's own specimens."""

from __future__ import annotations

import pytest

from relay.wire.mrz import fields


def told(text: str) -> list[tuple[str, str]]:
    return [(field.key, text[field.start : field.end]) for field in fields(text)]


def test_a_passport_s_two_lines_tell_the_person() -> None:
    zone = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
    assert told(zone) == [
        ("placed.person", "ERIKSSON"),
        ("placed.person", "ANNA<MARIA"),
        ("placed.person_id", "L898902C3"),
        ("placed.date", "740812"),
        ("placed.date", "120415"),
        ("placed.person_id", "ZE184226B"),
    ]


def test_a_card_s_three_lines_tell_the_person() -> None:
    zone = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"
    assert told(zone) == [
        ("placed.person", "ERIKSSON"),
        ("placed.person", "ANNA<MARIA"),
        ("placed.date", "740812"),
        ("placed.date", "120415"),
        ("placed.person_id", "D23145890"),
    ]


@pytest.mark.parametrize("text", ["a << b", "cat <<EOF", "LOCK<<1", "HEAD<<<<<<< MAIN"])
def test_shifts_and_marks_of_conflicts_are_no_zones(text: str) -> None:
    assert told(text) == []

"""Wards, rooms and modules that other languages name by a key."""

from __future__ import annotations

import pytest

from recognizers.phi.houses_abroad import is_of_house
from recognizers.rule import Span


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("<reparto><nome>[Quarantena]</nome><letti>12</letti></reparto>", True),
        ("afdelingnr;naam Afdeling(id=9, naam=[Brandwonden], verdieping=5)", True),
        ('{"avdelning":"Ortopedi","namn":"[Ulla Karlsson]"}', False),
        ('{"afdeling":"INT","naam":"[Jansen]"}', False),
        ('{"reparto":"MED","cognome":"x","nome":"[Quarantena]"}', False),
        ("nome=[Quarantena]", False),
        ("reparto [Quarantena]", False),
    ],
)
def test_houses(text: str, house: bool) -> None:
    start, end = text.index("["), text.index("]") - 1
    bare = text.replace("[", "").replace("]", "")
    assert is_of_house(bare, Span(start, end, "person", "person.role_by_key", 0.75, "")) is house

"""Ordinary words of other languages."""

from __future__ import annotations

import pytest

from recognizers.phi.family_names import FAMILY_NAMES
from recognizers.phi.given_names import GIVEN_NAMES
from recognizers.phi.words_abroad import is_word_abroad


@pytest.mark.parametrize(
    "word", ["Schnittstelle", "fichier", "Solicitud", "Kolejka", "sunucu", "Wachtrij", "Besked", "Überwachung"]
)
def test_words_of_the_list_are_known_with_and_without_accents(word: str) -> None:
    assert is_word_abroad(word)


@pytest.mark.parametrize(
    "word", ["Medikationsplan", "Laborbefunde", "Ostetricologia", "Kardiochirurgie", "Vaccinations", "Enoxaparina"]
)
def test_compounds_and_derivations_are_told_by_their_end(word: str) -> None:
    assert is_word_abroad(word)


def test_usual_names_are_none() -> None:
    assert not any(map(is_word_abroad, sorted(GIVEN_NAMES | FAMILY_NAMES)))


@pytest.mark.parametrize("word", ["Vogelsang", "Brömmelkamp", "Asunción", "Tveit", "Claeys", "Pastorino", "Chatterjee"])
def test_neither_are_rarer_ones(word: str) -> None:
    assert not is_word_abroad(word)

"""Names beyond the usual ones."""

from __future__ import annotations

import pytest

from recognizers.phi.ordinary_words import ORDINARY
from recognizers.phi.rarer_names import is_first_name, is_surname, looks_like_surname


@pytest.mark.parametrize("word", ["Smith", "Tarkington", "marchbanks", "O'Donnell", "Kuznetsova", "Novotný", "Sørensen"])
def test_usual_and_rarer_family_names_are_known(word: str) -> None:
    assert is_surname(word)


@pytest.mark.parametrize("word", ["Jane", "priscilla", "Wojtek", "Guðrún"])
def test_usual_and_rarer_given_names_are_known(word: str) -> None:
    assert is_first_name(word)


def test_ordinary_words_are_neither() -> None:
    assert not any(is_surname(word) or is_first_name(word) for word in sorted(ORDINARY) if len(word) > 3)


@pytest.mark.parametrize("word", ["Jónsdóttir", "Schöngruber", "Petrosyan", "Venkataswamy"])
def test_a_name_on_no_list_may_end_as_family_names_do(word: str) -> None:
    assert looks_like_surname(word)


@pytest.mark.parametrize("word", ["management", "comparison", "season", "cyan"])
def test_words_do_not(word: str) -> None:
    assert not looks_like_surname(word)

"""Names beyond the usual ones."""

from __future__ import annotations

import pytest

from recognizers.phi.ordinary_words import ORDINARY
from recognizers.phi.rarer_names import is_first_name, is_surname


@pytest.mark.parametrize("word", ["Smith", "Tarkington", "marchbanks", "O'Donnell"])
def test_usual_and_rarer_family_names_are_known(word: str) -> None:
    assert is_surname(word)


@pytest.mark.parametrize("word", ["Jane", "priscilla"])
def test_usual_and_rarer_given_names_are_known(word: str) -> None:
    assert is_first_name(word)


def test_ordinary_words_are_neither() -> None:
    assert not any(is_surname(word) or is_first_name(word) for word in sorted(ORDINARY) if len(word) > 3)

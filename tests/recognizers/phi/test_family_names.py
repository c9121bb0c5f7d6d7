"""Family names as evidence."""

from __future__ import annotations

from recognizers.phi.family_names import FAMILY_NAMES, WORDS, is_family_name, may_be_family_name
from recognizers.phi.ordinary_words import ORDINARY


def test_names_that_are_words_count_behind_a_title_only() -> None:
    assert is_family_name("O'Connor")
    assert not is_family_name("young")
    assert may_be_family_name("Young")


def test_no_usual_name_is_an_ordinary_word() -> None:
    assert not FAMILY_NAMES & WORDS - {"alvarado", "dunn", "martin", "mason", "webb"}
    assert not FAMILY_NAMES & ORDINARY

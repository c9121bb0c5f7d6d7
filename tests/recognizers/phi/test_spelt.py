"""A name is found again in any usual spelling, and not inside other words."""

from __future__ import annotations

import pytest

from recognizers.phi.spelt import Lowered, Spelt


def again(name: str, text: str, *, alone: bool = False) -> list[str]:
    return [text[start:end] for start, end in Spelt(name, alone=alone).places(Lowered(text))]


@pytest.mark.parametrize(
    "spelling",
    [
        *("Jane Doe", "DOE, JANE", "Doe^Jane", "jane.doe", "Jane%20Doe", "Jane Q. Doe", "Doe,Jane"),
        *("J. Doe", "jdoe42", "doe_j", "janed", "janedoe", "Jane-Doe"),
    ],
)
def test_both_names_in_any_usual_spelling(spelling: str) -> None:
    assert again("Dr. Jane Doe", f"x {spelling} y") == [spelling]


@pytest.mark.parametrize("text", ["doe", "jane", "jane went to doe", "xjane.doex", "djdoer", "adjdoe", "janedx"])
def test_other_words_are_not_the_name(text: str) -> None:
    assert again("Jane Doe", text) == []


def test_accents_may_be_lost_and_letters_that_grow_in_lower_case_shift_nothing() -> None:
    assert again("José Núñez", "İİ Nunez, Jose; NÚÑEZ JOSÉ") == ["Nunez, Jose", "NÚÑEZ JOSÉ"]


def test_each_word_alone_only_if_it_is_asked_for() -> None:
    assert again("Jane Doe", "JANE saw doe12") == []
    assert again("Jane Doe", "JANE saw doe12, janes and doer", alone=True) == ["JANE", "doe12"]
    assert again("jane doe", "JANE saw doe", alone=True) == []


def test_a_single_name_has_no_other_beside_it() -> None:
    assert again("Doe", "Doe, J. Doe") == []
    assert again("Doe", "Doe, J. Doe", alone=True) == ["Doe", "Doe"]

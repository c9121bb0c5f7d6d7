import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.redaction.normalise import normalise
from relay.redaction.spellings import person, written_date

words = st.from_regex(r"[a-z]{5,9}", fullmatch=True)


@pytest.mark.parametrize(
    "spelling",
    [
        "Jane A Doe", "JANE A DOE", "jane  a.  doe", "Doe, Jane A", "DOE,JANE A.", "DOE^JANE^A", "DOE^JANE^A^^DR^MD",
        "Dr. Jane A. Doe", "Doe, Dr. Jane A", "Mrs Jane A Doe, RN", "Doe, Jane A., MD, PhD", "Jane A Doe MD",
        "Ｊａｎｅ Ａ Ｄｏｅ", "Ja\u200bne\u00a0A Do\u00ade", "DOE&VAN^JANE^A",
    ],
)  # fmt: skip
def test_spellings_of_one_person_get_one_form(spelling: str) -> None:
    assert normalise("person", spelling) == "jane a doe"


@pytest.mark.parametrize("spelling", ["John Smith Jr.", "Smith, John, Jr.", "Smith Jr., John", "SMITH^JOHN^^JR"])
def test_generations_stand_last(spelling: str) -> None:
    assert person(spelling) == "john smith jr"


def test_typographic_marks_are_plain_ones() -> None:
    assert person("O’Brien‐Lee, Pat") == "pat o'brien-lee"


def test_names_that_are_titles_or_nothing_else_are_kept() -> None:
    assert person("Mr") == "mr"
    assert person("MD, RN") == "md rn"
    assert person("Jane Do") == "jane do"
    assert normalise("person", "^") == "^"


@given(words, words, words)
def test_word_order_is_all_that_format_changes(given_name: str, middle: str, family: str) -> None:
    plain = person(f"{given_name} {middle} {family}")
    assert person(f"{family.upper()}^{given_name.title()}^{middle}") == plain
    assert person(f"{family}, {given_name} {middle}") == plain


@pytest.mark.parametrize(
    "spelling",
    [
        "1990-03-05", "1990/03/05", "19900305", "03/05/1990", "3/5/1990", "3-5-1990", "05.03.1990", "5 Mar 1990",
        "05-MAR-1990", "05MAR1990", "March 5, 1990", "Mar. 5th, 1990", "5 march 1990", "199003050000",
        "1990-03-05T00:00:00Z", "19900305000000.0000",
    ],
)  # fmt: skip
def test_spellings_of_one_date_get_its_iso_form(spelling: str) -> None:
    assert written_date(spelling) == "1990-03-05"


@pytest.mark.parametrize("text", ["1990-13-01", "1990-02-30", "3/5/90", "199003051405", "marble 5 1990", "0000-01-01"])
def test_what_is_no_whole_date_keeps_its_words(text: str) -> None:
    assert written_date(text) == text


def test_a_first_number_over_twelve_is_a_day() -> None:
    assert written_date("13/02/1990") == "1990-02-13"

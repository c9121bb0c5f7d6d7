from __future__ import annotations

import pytest
import regex

from recognizers.phi.naming import (
    ANY_NAME,
    FULL_NAME,
    begins_with_given_name,
    holds_given_name,
    is_duty,
    is_joined,
    is_said,
    named,
)


@pytest.mark.parametrize(
    "text",
    ["Jane", "DOE^JANE^Q", "Doe, Jane", "O'Neil-Smith", "D&apos;Angelo", "de%20Groot", "mary", "Will", "Łukasz", "王小明"],
)
def test_a_value_that_may_be_a_name(text: str) -> None:
    assert named(text)


@pytest.mark.parametrize("text", ["", "x", "12", "null", "required", "must not be blank", "a1", "***", "None", "<b>"])
def test_a_value_that_is_none(text: str) -> None:
    assert not named(text)


@pytest.mark.parametrize(
    "text", ["Jane Doe", "Jan van der Berg", "DOE, JANE", "Mary O'Brien", "J. R. Tolkien", "Sören Köhler"]
)
def test_a_full_name_in_running_text(text: str) -> None:
    match = regex.match(FULL_NAME, f"{text} was here")
    assert match is not None
    assert match[0] == text


@pytest.mark.parametrize("text", ["Jane", "Patient Service", "jane doe", "Data Base=1", "Foo Bar(", "Red.Hat Linux"])
def test_what_is_no_full_name(text: str) -> None:
    match = regex.match(FULL_NAME, text)
    assert match is None


def test_a_name_does_not_take_the_next_key_or_a_quote() -> None:
    assert regex.match(ANY_NAME, "Jane LastName: Doe")[0] == "Jane"
    assert regex.match(ANY_NAME, "Doe' AND")[0] == "Doe"


def test_given_names_are_known_in_any_spelling() -> None:
    assert begins_with_given_name("José Muñoz")
    assert begins_with_given_name("Doe, JANE")
    assert not begins_with_given_name("Red Jane")
    assert holds_given_name("doe_jane")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("House Supervisor, Charge", True),
        ("Hospitalist Night", True),
        ("Nwosu, Charge", False),
        ("Server", False),
        ("", False),
    ],
)
def test_duties_are_nobody(text: str, told: bool) -> None:
    assert is_duty(text) is told


@pytest.mark.parametrize(
    ("text", "told"), [("required", True), ("family_name", True), ("Required", False), ("nwosu", False)]
)
def test_ordinary_words_in_small_letters_are_said_of_a_value(text: str, told: bool) -> None:
    assert is_said(text) is told


@pytest.mark.parametrize(
    ("text", "told"), [("StudyDate", True), ("NtpClient", True), ("MacFall", False), ("Annalise", False), ("JaneDoe", False)]
)
def test_words_run_together_are_a_programs(text: str, told: bool) -> None:
    assert is_joined(text) is told

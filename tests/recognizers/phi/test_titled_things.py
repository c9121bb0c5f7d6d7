"""Titles before what is nobody."""

from __future__ import annotations

import pytest

from recognizers.phi.titled_things import is_house, is_titled_thing, is_voice


def _place(text: str) -> tuple[str, int, int]:
    start, end = text.index("["), text.index("]") - 1
    return text.replace("[", "").replace("]", ""), start, end


@pytest.mark.parametrize(
    "text",
    [
        "Dr. [Oetker] pudding",
        "Dr. [Watson] dump written",
        "Nurse [Jackie] playlist",
        "Doctor [Blue] drill cancelled",
        "vendor Dr. [Reddy]'s, 122 rows",
    ],
)
def test_brands_and_codes_have_titles(text: str) -> None:
    assert is_titled_thing(*_place(text))


@pytest.mark.parametrize(
    "text",
    ["Dr. [Watson] paged", "Dr. [Blue] signed", "[Pepper] asked", "Mrs. [Roe], template"],
)
def test_persons_have_them_too(text: str) -> None:
    assert not is_titled_thing(*_place(text))


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("chatbot [Clara] answered", True),
        ("Hurricane [Ian] plan", True),
        ("I'm [Florence], the virtual assistant", True),
        ("assistant [Clara] answered", False),
        ("scenario 'Mr. [Jones] chest pain' loaded", True),
        ("scenario for [Jones] and others", True),
        ("script by [Jones]", False),
    ],
)
def test_programs_that_talk(text: str, voice: bool) -> None:
    assert is_voice(*_place(text)) is voice


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("Hospital General Doctor [Negrín] - mantenimiento", True),
        ("Hospital [Santa Maria] reports", True),
        ("Mercy Hospital [Jane Roe]", False),
        ("in hospital [Jane Roe]", False),
        ("[Anna Freud] Centre referral template", True),
        ("[George] Mason University code", True),
        ("[Abigail Adams] bldg out", True),
        ("patient [Jane Roe] Hospital bed", False),
        ("[Jane Roe] Hospital No 1182", False),
        ("[Jane Roe] Clinic: Monday", False),
    ],
)
def test_houses_are_called_after_persons(text: str, house: bool) -> None:
    assert is_house(*_place(text)) is house

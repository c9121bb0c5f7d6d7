"""Titles before what is nobody."""

from __future__ import annotations

import pytest

from recognizers.phi.titled_things import is_titled_thing, is_voice


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
        "Hospital General Doctor [Negrín] - mantenimiento",
        "vendor Dr. [Reddy]'s, 122 rows",
        "Hospital [Santa Maria] reports",
    ],
)
def test_brands_codes_and_houses_have_titles(text: str) -> None:
    assert is_titled_thing(*_place(text))


@pytest.mark.parametrize(
    "text",
    ["Dr. [Watson] paged", "Dr. [Blue] signed", "Mercy Hospital [Jane Roe]", "[Pepper] asked", "Mrs. [Roe], template"],
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
    ],
)
def test_programs_that_talk(text: str, voice: bool) -> None:
    assert is_voice(*_place(text)) is voice

"""Logins that stand again, and pictures."""

from __future__ import annotations

import pytest

from recognizers.phi.seen_again import logins_again, pictures
from recognizers.rule import Span


def again(text: str, login: str) -> list[str]:
    start = text.index(login)
    found = [Span(start, start + len(login), "username", "x", 0.6, "x")]
    return [text[span.start : span.end] for span in logins_again(text, found) if span.start != start]


def test_a_login_is_found_in_a_host_of_its_own_and_in_capitals() -> None:
    assert again("login corp\\ebaumgart from EBAUMGART-LT14, ok", "corp\\ebaumgart") == ["ebaumgart", "EBAUMGART"]


def test_a_word_or_a_part_of_one_is_no_login_again() -> None:
    assert again("user backup ran backup", "backup") == []
    assert again("user mlopez, mlopezville", "mlopez") == []


@pytest.mark.parametrize("text", ["saved elope_vroe_1402.jpg", "photo=face_8817720.png x"])
def test_a_picture_is_told_by_its_file(text: str) -> None:
    assert len(list(pictures(text))) == 1


@pytest.mark.parametrize("text", ["icon_24.png", "site-logo.png", "GET /img/button_1.gif", "photo.jpg"])
def test_pictures_that_pages_are_made_of_stay(text: str) -> None:
    assert list(pictures(text)) == []

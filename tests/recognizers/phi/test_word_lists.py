"""On which lists a word stands."""

from __future__ import annotations

import pytest

from recognizers.phi.word_lists import is_ordinary, lists_of, may_be_name


@pytest.mark.parametrize(
    ("word", "is_name", "ordinary"),
    [
        ("Maria", True, False),
        ("SCHMIDT", True, False),
        ("server", False, True),
        ("tarball", False, True),
        ("Jardiance", False, True),
        ("Whitlamp", False, False),
    ],
)
def test_names_ordinary_words_and_those_on_no_list_are_told_apart(word: str, is_name: bool, ordinary: bool) -> None:
    assert (may_be_name(lists_of(word)), is_ordinary(word)) == (is_name, ordinary)


@pytest.mark.parametrize("token", ["a", "42", "--", "x1", "'s"])
def test_what_is_no_word_of_two_letters_is_on_no_list_and_not_unknown(token: str) -> None:
    assert lists_of(token) == ""

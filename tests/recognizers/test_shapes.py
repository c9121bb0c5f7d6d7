"""Shapes of tokens."""

from __future__ import annotations

import pytest
import regex

from recognizers.shapes import HEX, OPAQUE, UUID, opaque, run


@pytest.mark.parametrize(("text", "found"), [("abcd", "abcd"), ("key=abcd,", "abcd"), ("abcde", None), ("abc", None)])
def test_a_run_is_whole_or_not_there(text: str, found: str | None) -> None:
    match = regex.search(run("a-f", 4), text)
    assert (match and match[0]) == found


def test_a_run_can_have_several_lengths() -> None:
    assert [bool(regex.fullmatch(run(HEX, 2, 3), "0" * length)) for length in range(1, 5)] == [False, True, True, False]


def test_an_opaque_token_ends_before_a_sentence_does() -> None:
    match = regex.match(OPAQUE, "a1b2c3.d4e5/f6==. Retrying")
    assert match is not None
    assert match[0] == "a1b2c3.d4e5/f6=="


def test_a_uuid_within_a_longer_run_of_digits_is_none() -> None:
    uuid = "123e4567-e89b-12d3-a456-426614174000"
    assert regex.search(UUID, f"id {uuid}.") is not None
    assert regex.search(UUID, f"{uuid}0") is None


@pytest.mark.parametrize("text", ["configured-in-vault", "https://vault.example.org/x", "/run/secrets/token1", "${TOKEN}"])
def test_what_tells_where_a_token_is_is_none(text: str) -> None:
    assert not opaque(text)


@pytest.mark.parametrize("text", ["a1b2c3d4e5f6", "eyJ0.eyJ1.c2ln", "/aB3/cD4+eF5=", "x" * 3 + "yz" * 10])
def test_what_is_no_word_may_be_a_token(text: str) -> None:
    assert opaque(text)

"""Tokens that only begin as their makers say."""

from __future__ import annotations

import random

import pytest

from recognizers.examples import ALPHABETS
from recognizers.rule import PatternRule
from recognizers.scanner import Scanner
from recognizers.tokens.near_shapes import of, prefixes
from recognizers.tokens.vendors import by_shape

SHAPES = [
    by_shape("a.token", "acmex_{alnum:36}", source="x"),
    by_shape("b.token", "key_{alnum:36}", source="x"),
]
RULE = of(SHAPES)


def drawn(chars: int, alphabet: str = "alnum") -> str:
    return "".join(random.Random(chars).choices(ALPHABETS[alphabet], k=chars))


def test_prefixes_are_those_of_examples_that_are_no_words() -> None:
    assert prefixes(SHAPES) == ["acmex_"]


def test_prefixes_of_passwords_count_for_nothing() -> None:
    rule = PatternRule(
        id="x", type="password", pattern="x", source="x", examples=("[[acmex_{alnum:9}]]",), counter_examples=()
    )
    assert prefixes([rule]) == []


@pytest.mark.parametrize("chars", [24, 30, 60])
def test_finds_tokens_of_any_length(chars: int) -> None:
    token = "acmex_" + drawn(chars)
    (span,) = Scanner([RULE]).find(f"got {token} back")
    assert (span.start, span.end) == (4, 4 + len(token))


def test_finds_tokens_of_hex_digits() -> None:
    assert Scanner([RULE]).find("got acmex_" + drawn(32, "hex"))


@pytest.mark.parametrize(
    "text", ["acmex_configuration_of_the_service", "acmex_" + "0123456789abcdef" * 2, "acmex_x1", "key_" + drawn(30)]
)
def test_leaves_names_and_other_prefixes_alone(text: str) -> None:
    assert not Scanner([RULE]).find(text)

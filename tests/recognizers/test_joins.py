"""What may join names that key rules know to values, where the gate tells that one ends."""

from __future__ import annotations

from functools import lru_cache

import pytest

from recognizers.fields import SYNTAXES
from recognizers.gate import Gate
from recognizers.joins import syntaxes
from recognizers.keys import TAILS
from recognizers.rule import KeyRule

PAIRS, BESIDE, OPTIONS, _, PHRASES, _, DECLARED, FALLBACKS, *_ = range(len(SYNTAXES))


@lru_cache
def gate(*, spoken: bool) -> Gate:
    known = KeyRule(
        id="k",
        type="x",
        keys=("secret word", "=pin", "пароль"),
        source="none",
        examples=("[[x]]",),
        counter_examples=("y",),
        spoken=bool if spoken else None,
    )
    return Gate((known,))


def joined(text: str, *, spoken: bool = False) -> set[int]:
    """The syntaxes that the gate tells of a text, for a rule that knows the names above."""
    return {mark - 1 for mark in gate(spoken=spoken).marks([text.encode()]).get(0, set())}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("secret_word=x", {PAIRS}),
        ("my-secretWord : x", {PAIRS}),
        ("Пароль: x", {PAIRS}),
        ("PIN=1", {PAIRS}),
        ("spin=1", set()),
        ("db_pin=1", {PAIRS}),
        ("<secretWord>x</secretWord>", {BESIDE}),
        ("INSERT INTO t (a, secret_word) VALUES (1, 'x')", {BESIDE}),
        ("(secret_word, 'x')", {BESIDE}),
        ("a,secret_word\\n1,x", {BESIDE}),
        ("secret_word) and b", set()),
        ("secret_word, b (c)", set()),
        ("--secret-word x", {OPTIONS}),
        ("set SECRET_WORD x", {OPTIONS}),
        ("a-secret-word x", {OPTIONS}),
        ("a-secret word x", set()),
        ("the secret word of the day --VALUE x", {OPTIONS}),
        ("secret_word = given or 'x'", {PAIRS, FALLBACKS}),
        ("setLABEL=SECRET_WORD x", {DECLARED}),
        ("a secret word is lost", set()),
        ("secret wording=x", set()),
        ("", set()),
    ],
)
def test_a_name_is_joined_to_a_value_by_what_stands_around_it(text: str, expected: set[int]) -> None:
    assert joined(text) >= expected
    assert bool(joined(text)) == bool(expected)


def test_only_names_that_rules_judge_when_spoken_are_looked_for_in_phrases() -> None:
    assert joined("the secret word is x1") == set()
    assert joined("the secret word is x1", spoken=True) == {PHRASES}


@pytest.mark.parametrize("tail", [*sorted(TAILS), "7", "123"])
@pytest.mark.parametrize("between", ["", "_", "-", " "])
def test_a_tail_may_follow_a_name(tail: str, between: str) -> None:
    assert PAIRS in joined(f"secretWord{between}{tail}=x")
    assert OPTIONS in joined(f"--secretWord{between}{tail.upper()} x")


def test_a_record_with_very_many_names_is_taken_to_hold_every_syntax() -> None:
    octets = b"pin " * 100
    assert syntaxes(octets, [(at + 4, False) for at in range(0, 8, 4)], set()) == set()
    assert syntaxes(octets, [(at + 4, False) for at in range(0, 400, 4)], set()) == set(range(len(SYNTAXES)))


def test_of_a_longer_record_more_names_are_looked_at() -> None:
    octets = (b"pin " + b"x" * 96) * 100
    assert syntaxes(octets, [(at + 4, False) for at in range(0, 10_000, 100)], set()) == set()

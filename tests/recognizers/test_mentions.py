"""The expressions by which the gate tells where a name ends that key rules know."""

from __future__ import annotations

import re

import pytest

from recognizers.mentions import mentions
from recognizers.rule import KeyRule

RULE = KeyRule(
    id="k",
    type="x",
    keys=("date of birth", "birth date", "=pin", "paß"),
    source="none",
    examples=("[[x]]",),
    counter_examples=("y",),
)


def ends(text: str) -> set[int]:
    expressions = [re.compile(expression.encode()) for expression, _ in mentions([RULE])]
    return {match.end() for expression in expressions for match in expression.finditer(text.encode())}


@pytest.mark.parametrize("text", ["birthDate=", "date_of_birth:", "x-date-of-birth>", "my_pin ", "mein PAß,"])
def test_a_name_ends_with_the_character_after_it(text: str) -> None:
    assert ends(text) == {len(text.encode())}


@pytest.mark.parametrize("text", ["birth dates", "spin=", "pine=", "birth of a date", ""])
def test_what_runs_on_is_another_word(text: str) -> None:
    assert not ends(text)


def test_a_tail_may_be_glued_to_a_name() -> None:
    assert ends("birthDateVal") == {len("birthDateVal")}


def test_rules_without_names_are_mentioned_nowhere() -> None:
    assert not list(mentions([]))

"""Which expressions can match in a text at all."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers.sieve import Sieve

EXPRESSIONS = [
    re.compile(expression, flags)
    for expression, flags in (
        (r"ab", 0),
        (r"(?i)aB1", 0),
        (r"^a|b$", re.MULTILINE),
        (r"a(?=b)", 0),
        (r"(?<!a)b(?!1)", 0),
        (r"(a|1)-\1", 0),
        (r"(?P<q>[\"'])b(?P=q)", 0),
        (r"a++b", 0),
        (r"(?>a|ab)1", 0),
        (r"a{2,300}b", 0),
        (r"(?:ab){3}", 0),
        (r"[^\s\"]{2,}?\s", 0),
        (r"[\w.]+@[^a\W]", 0),
        (r"\d\D", 0),
        (r"é+[à-ü]", re.IGNORECASE),
        (r"a.b", re.DOTALL),
        (r"a.b", 0),
        (r"[^a]b", 0),
        (r"\bab\b", 0),
        (r"a\Z", 0),
        (r"(?<=b)a(?=1|$)", 0),
        (r"(?!b)a(?!1)(?=[\w.])", 0),
        (r"(?:(?<=b)|^)a(?=b)1?", 0),
        (r"(?:a(?=b)|1)b", 0),
        (r"(?<![\w.])b", 0),
        (r"(?<![^\s-])a", 0),
        (r"(?<![Aé])(?<!@)(?:b|1)", re.IGNORECASE),
        (r"(?:(?<=[b-])|(?<![\wé])|^)1", 0),
    )
]
SIEVE = Sieve([(expression,) for expression in EXPRESSIONS])


@given(st.text("aAbB1é.@- \"'\n\x1e\udc80", max_size=24))
def test_an_expression_that_matches_is_never_sifted_out(text: str) -> None:
    matching = {at for at, expression in enumerate(EXPRESSIONS) if expression.search(text)}
    assert matching <= SIEVE.groups_in(text)


@pytest.mark.parametrize(("text", "expected"), [("", set()), ("x", set()), ("x=1", {0}), ("y: 2", {0}), ("z 3z", {1})])
def test_a_group_is_in_a_text_where_one_of_its_expressions_may_match(text: str, expected: set[int]) -> None:
    sieve = Sieve([(re.compile("x=[0-9]{1,300}"), re.compile(r"y:\s")), (re.compile(r"\b[0-9]z(?!x)"),)])
    assert sieve.groups_in(text) == expected


def test_a_group_without_expressions_is_in_every_text() -> None:
    assert Sieve([(), (re.compile("x"),)]).groups_in("") == {0}


def test_a_part_that_folds_case_fires_on_capitals() -> None:
    sieve = Sieve([(re.compile(r"\b(?i:for) [A-Z]"),)])
    assert sieve.groups_in("FOR X") == sieve.groups_in("for X") == {0}
    assert sieve.groups_in("for x") == set()

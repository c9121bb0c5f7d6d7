"""Every rule's gate fires wherever its pattern matches: a gate that is narrower would let secrets through."""

from __future__ import annotations

import re

import pytest
import regex
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from recognizers import catalog
from recognizers.gate import Gate
from recognizers.rule import PatternRule

_FLAGS = ((regex.IGNORECASE, re.IGNORECASE), (regex.DOTALL, re.DOTALL), (regex.VERBOSE, re.VERBOSE))
_CHECKED_MORE = {"iban.by_shape", "login.given_and_initial", "teams.webhook"}
"""Their gates count on what their checks and vendors ask for besides."""


def _as_re(rule: PatternRule) -> re.Pattern[str] | None:
    """Return the rule's pattern for the standard library, from which matches can be made up; nothing if it knows no such."""
    flags = sum(theirs for ours, theirs in _FLAGS if rule.flags & ours)
    try:
        return re.compile(rule.pattern, re.MULTILINE | re.ASCII | flags)
    except re.error:
        return None


RULES = [
    (rule, made)
    for rule in catalog.rules(phi=True)
    if isinstance(rule, PatternRule) and rule.gate and rule.id not in _CHECKED_MORE and (made := _as_re(rule)) is not None
]


@pytest.mark.parametrize(("rule", "made"), RULES, ids=[rule.id for rule, _ in RULES])
def test_a_gate_misses_nothing_that_its_pattern_matches(rule: PatternRule, made: re.Pattern[str]) -> None:
    gate = Gate((rule,))
    pattern = regex.compile(rule.pattern, rule.flags | regex.MULTILINE)

    @settings(max_examples=15, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(st.from_regex(made), st.sampled_from(["", " ", "x "]), st.sampled_from(["", " ", " x"]))
    def fires(text: str, before: str, after: str) -> None:
        text = before + text + after
        if text.isascii() and text.isprintable() and pattern.search(text):
            assert gate.marks([text.encode()])

    fires()

"""Every rule's gate fires wherever its pattern and its check find something: a narrower gate would let it through."""

from __future__ import annotations

import re

import pytest
import regex
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from recognizers import catalog
from recognizers.confirmation import Confirmation, judged
from recognizers.gate import Gate
from recognizers.rule import PatternRule

_FLAGS = ((regex.IGNORECASE, re.IGNORECASE), (regex.DOTALL, re.DOTALL), (regex.VERBOSE, re.VERBOSE))
_KNOWN_BY_VENDOR = {"teams.webhook"}
"""Its gate counts on what the vendor writes, which is less than the expression allows."""


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
    if isinstance(rule, PatternRule) and rule.gate and rule.id not in _KNOWN_BY_VENDOR and (made := _as_re(rule)) is not None
]


@pytest.mark.parametrize(("rule", "made"), RULES, ids=[rule.id for rule, _ in RULES])
def test_a_gate_misses_nothing_that_its_pattern_matches(rule: PatternRule, made: re.Pattern[str]) -> None:
    gate = Gate((rule,))
    confirmation = Confirmation(rule.pattern, rule.flags)
    expression = confirmation.ready()

    def values(text: str) -> list[str]:
        return [match[confirmation.group] or "" for match in expression.finditer(text)]

    @settings(max_examples=15, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(st.from_regex(made), st.sampled_from(["", " ", "x "]), st.sampled_from(["", " ", " x"]))
    def fires(text: str, before: str, after: str) -> None:
        text = before + text + after
        if text.isascii() and text.isprintable() and any(judged(rule, rule.check, value, "") for value in values(text)):
            assert gate.marks([text.encode()])

    fires()

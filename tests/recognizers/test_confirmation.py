"""A value is judged by its rule's checks, and masked ones are refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recognizers.confirmation import Confirmation, judged
from recognizers.rule import PatternRule

RULE = PatternRule(id="r", type="t", pattern="x", source="", examples=(), counter_examples=(), score=0.5)


@pytest.mark.parametrize("value", ["ab_" + "x" * 8, "X" * 12 + "9", "ab*****cd", "AKIA7EXAMPLE", "abcEXAMPLEKEY"])
def test_masked_values_and_those_of_manuals_are_refused(value: str) -> None:
    assert judged(RULE, None, value, "key") is None


@pytest.mark.parametrize(
    "value", ["", "x" * 7, "a" * 17 + "x" * 8, "x" * 8 + "a" * 9, "EXAMPLES", "roe@CLINIC.EXAMPLE", "****"]
)
def test_others_are_not(value: str) -> None:
    assert judged(RULE, None, value, "key") == (0.5, "key")


def test_a_check_refuses_and_a_proof_makes_sure() -> None:
    proven = replace(RULE, proof=lambda value: value == "1")
    assert judged(proven, str.isdigit, "a", "key") is None
    assert judged(proven, str.isdigit, "2", "key") == (0.5, "key, checked")
    assert judged(proven, None, "1", "pattern") == (1.0, "pattern, check digit")


def test_a_group_named_v_is_the_value() -> None:
    assert [Confirmation(pattern, 0).ready().pattern for pattern in ("a", "(?P<v>a)b")] == ["a", "(?P<v>a)b"]
    named = Confirmation("(?P<v>a)b", 0)
    assert named.ready() is named.ready()
    assert named.group == "v"

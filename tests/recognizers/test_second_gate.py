"""The second gate lets through whatever a pattern with a sign matches."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from recognizers import catalog
from recognizers.examples import write
from recognizers.rule import PatternRule
from recognizers.second_gate import SecondGate

SIGNED = [rule for rule in catalog.rules(phi=True) if isinstance(rule, PatternRule) and rule.sign]
GATE = SecondGate(SIGNED)
EVERY = frozenset(range(len(SIGNED)))
PATTERNS = [regex.compile(rule.pattern, rule.flags | regex.MULTILINE) for rule in SIGNED]
PIECES = (
    *(
        "for",
        "w/",
        "Patient",
        "van",
        "De",
        "O'",
        "Okafor",
        "OKAFOR",
        "okafor",
        "McBride",
        "MCBRIDE",
        "Zúñiga",
        "J",
        "É",
        "RN",
    ),
    *("bed", "Rm", "4", "12", "99.5", "kg", "is", "moved", "in", "into", "seen", "c/o", "pdf", "scan", "to", "disease"),
    *(" ", " ", " ", ",", ".", "-", "_", "'s", "(", "=", "/", ":", "\n", "\udce9"),
)


def of(*signs: str) -> SecondGate:
    return SecondGate(
        [
            PatternRule(id=f"r{at}", type="t", pattern="x", source="", examples=(), counter_examples=(), sign=sign)
            for at, sign in enumerate(signs)
        ]
    )


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_what_a_pattern_matches_passes(text: str) -> None:
    matching = [at for at, pattern in enumerate(PATTERNS) if pattern.search(text)]
    assert set(matching) <= GATE.passed(text.encode("utf-8", "surrogateescape"), EVERY)


@pytest.mark.parametrize("rule", SIGNED, ids=[rule.id for rule in SIGNED])
def test_examples_pass(rule: PatternRule) -> None:
    for example in rule.examples:
        text = write(example, rule).text
        assert SIGNED.index(rule) in GATE.passed(text.encode(), EVERY)


def test_marks_of_rules_without_a_match_of_their_sign_are_taken_away() -> None:
    gate = of("", "a[0-9]", "b", "a[0-9]")
    assert gate.passed(b"a1", {0, 1, 2, 3, 9}) == {0, 1, 3, 9}
    assert gate.passed(b"b", {2}) == {2}
    assert not gate.passed(b"a", {1, 2})


def test_without_signs_every_mark_passes() -> None:
    assert of("").passed(b"", {0, 7}) == {0, 7}

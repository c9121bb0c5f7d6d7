"""The second gate lets through whatever a pattern with a sign matches."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers import catalog
from recognizers.confirmation import Confirmation
from recognizers.examples import write
from recognizers.rule import PatternRule
from recognizers.second_gate import SecondGate

SIGNED = [rule for rule in catalog.rules(phi=True) if isinstance(rule, PatternRule) and rule.sign]
GATE = SecondGate(SIGNED)
EVERY = frozenset(range(len(SIGNED)))
CONFIRMATIONS = [Confirmation(rule.pattern, rule.flags) for rule in SIGNED]
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


def passed(gate: SecondGate, text: bytes, marked: AbstractSet[int]) -> AbstractSet[int]:
    return gate.passed([text], {0: marked}).get(0, frozenset())


def values(at: int, text: str) -> list[str]:
    expression = CONFIRMATIONS[at].ready()
    return [match[CONFIRMATIONS[at].group] or "" for match in expression.finditer(text)]


def of(*signs: str) -> SecondGate:
    return SecondGate(
        [
            PatternRule(id=f"r{at}", type="t", pattern="x", source="", examples=(), counter_examples=(), sign=sign)
            for at, sign in enumerate(signs)
        ]
    )


ADDRESSES = (
    "portal",
    "visits",
    "patients",
    "Rosa",
    "diaz",
    "zúñiga",
    "8812",
    "r4",
    "Ab3",
    "É9",
    "page",
    "2026-01-02",
    ".html",
)
SIGNS = tuple("/?&=-._#%, ")


@given(
    st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
    | st.lists(st.sampled_from(ADDRESSES) | st.sampled_from(SIGNS), max_size=12).map(
        lambda parts: "https://a.example/" + "".join(parts)
    )
)
def test_what_a_pattern_and_a_check_find_passes(text: str) -> None:
    found = [at for at, rule in enumerate(SIGNED) if any(map(rule.check or bool, values(at, text)))]
    assert set(found) <= passed(GATE, text.encode("utf-8", "surrogateescape"), EVERY)


@pytest.mark.parametrize("rule", SIGNED, ids=[rule.id for rule in SIGNED])
def test_examples_pass(rule: PatternRule) -> None:
    for example in rule.examples:
        text = write(example, rule).text
        assert SIGNED.index(rule) in passed(GATE, text.encode(), EVERY)


def test_marks_of_rules_without_a_match_of_their_sign_are_taken_away() -> None:
    gate = of("", "a[0-9]", "b", "a[0-9]")
    assert passed(gate, b"a1", {0, 1, 2, 3, 9}) == {0, 1, 3, 9}
    assert passed(gate, b"b", {2}) == {2}
    assert not passed(gate, b"a", {1, 2})


def test_a_sign_in_one_record_is_none_in_another() -> None:
    marks = {1: {1, 2, 9}, 2: {1}, 3: {2}, 5: {0}}
    assert of("", "a[0-9]$", "b").passed([b"a1", b"a2", b"a", b"b", b"", b""], marks) == {1: {1, 9}, 3: {2}, 5: {0}}


def test_without_signs_every_mark_passes() -> None:
    assert passed(of(""), b"", {0, 7}) == {0, 7}

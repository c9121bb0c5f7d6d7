"""Which literals an expression needs."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from recognizers import catalog
from recognizers.gate import Gate
from recognizers.literals import Literal, alternatives, divided, least, masked, needed
from recognizers.rule import PatternRule


def told(expression: str, *, caseless: bool = False) -> set[str]:
    found = needed(expression.encode(), caseless=caseless)
    return set() if found is None else {literal.octets.decode("latin-1") for literal in found.literals}


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("zebra", {"zebra"}),
        ("zebra|giraffe", {"zebra", "giraffe"}),
        (r"\bzebra[^a-z]*quagga\d", {"quagga0"}),
        ("zebra (?:of|in) quagga", {"zebra of quagga", "zebra in quagga"}),
        ("[a-z]+zebra?", {"zebr", "zebra"}),
        ("(?:zebra)?x+", set()),
        (r"[0-8][0-9]{2}#[0-9]{2}", {"000#00"}),
        (r"zeb(?!x)ra", {"zebra"}),
        (r"(z)ebra\1", {"zebra"}),
        ("é[a-c]zebra", {"\xc3\xa9azebra", "\xc3\xa9bzebra", "\xc3\xa9czebra"}),
        ("zebra{0}|", set()),
    ],
)
def test_tells_the_rarest_literals_that_an_expression_can_be_told_by(expression: str, expected: set[str]) -> None:
    assert told(expression) == expected


@pytest.mark.parametrize(
    "expression", [r"user\b", r"\b[0-9]{4}-[0-9]{2}-[0-9]{2}", "Mozilla.", r"(?:zebra|session)\d+", "ab", r"\w+"]
)
def test_tells_none_that_are_usual_or_short(expression: str) -> None:
    assert told(expression) == set()


def test_case_is_an_expressions_own() -> None:
    assert needed(b"zebra") == (frozenset({Literal(b"zebra", caseless=False)}), True)
    assert needed(b"Zebra", caseless=True) == (frozenset({Literal(b"zebra", caseless=True)}), True)
    assert needed(b"(?i)Zebra") == (frozenset({Literal(b"zebra", caseless=True)}), True)
    assert needed(b"(?i:Z)ebra") == (frozenset({Literal(b"zebra", caseless=True)}), False)
    assert needed(b"[Zz]ebra") == (frozenset({Literal(b"zebra", caseless=True)}), False)


@pytest.mark.parametrize("expression", [b"zebra$", rb"\bzebra", b"zebra[0-8]", b"zebra(?=x)", b"zebra[^x]", b"[a-c]zebra.+"])
def test_what_is_loosened_is_not_exact(expression: bytes) -> None:
    found = needed(expression)
    assert found is not None
    assert not found.exact


def test_an_expression_that_is_nothing_but_literals_may_be_usual() -> None:
    assert needed(b"[0-9]{3}-[0-9]") == (frozenset({Literal(b"000-0", caseless=False)}), True)


def test_an_expression_that_the_parser_does_not_know_needs_nothing() -> None:
    assert needed(rb"\p{Lu}zebra") is None


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (b"a|b", [b"a", b"b"]),
        (b"(?i)a|b", [b"(?i)a", b"(?i)b"]),
        (rb"(a|b)[|](\||c)\||d", [rb"(a|b)[|](\||c)\|", b"d"]),
        (rb"[]|]a|[^]|]b", [b"[]|]a", b"[^]|]b"]),
        (rb"[\]|]|a", [rb"[\]|]", b"a"]),
    ],
)
def test_takes_an_expression_apart_at_its_outermost_choice(expression: bytes, expected: list[bytes]) -> None:
    assert alternatives(expression) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (rb"\b(?:zebra|user|quagga) [0-9]", {rb"\b(?:zebra|quagga) [0-9]": True, rb"\b(?:user) [0-9]": False}),
        (b"(?:a|b)(?i:Zebra|user|log(?:in|out))+?", {b"(?:a|b)(?i:Zebra|user|log(?:in|out))+?": False}),
        (b"(?:a|b)(?i:Zebra|user|log(?:in|out))x", {b"(?:a|b)(?i:Zebra)x": True, b"(?:a|b)(?i:user|log(?:in|out))x": False}),
        (b"(?:u(?:ser|quagga)|session)x", {b"(?:u(?:quagga))x": True, b"(?:u(?:ser)|session)x": False}),
        (
            b"(?:a|b)(?:[a-z]*(?i:quagga|user|name))x",
            {b"(?:a|b)(?:[a-z]*(?i:quagga))x": True, b"(?:a|b)(?:[a-z]*(?i:user|name))x": False},
        ),
        (rb"(?:[\x80-\xff]{2}|a)[0-9]", {rb"(?:[\x80-\xff]{2})[0-9]": True, rb"(?:a)[0-9]": False}),
        (b"(?:name|user)x", {b"(?:name|user)x": False}),
        (b"(?<!zebra|user)(?=zebra|user)x", {b"(?<!zebra|user)(?=zebra|user)x": False}),
        (b"ab", {b"ab": False}),
    ],
)
def test_divides_a_choice_by_what_its_branches_need(expression: bytes, expected: dict[bytes, bool]) -> None:
    assert {part: found is not None for part, found in divided(expression)} == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("é", True),
        (r"a[\x80-\xff]{2}b", True),
        (r"(?:é|[à-ö])+(?>x)", True),
        (r"(?>é)a", True),
        ("(?:é|a)b", False),
        (r"[a\x80-\xff]b", False),
        ("é?b", False),
        (r"[^a]b", False),
        ("(?=é)b", False),
    ],
)
def test_tells_what_matches_nothing_that_is_ascii(expression: str, expected: bool) -> None:
    found = needed(expression.encode("latin-1"))
    assert (found is not None) == expected
    assert found is None or (not found.literals and not found.exact)


def test_masks_digits_and_nothing_else() -> None:
    assert masked(b"a1b2-90\xff\n") == b"a0b0-00\xff\n"


# Hypothesis makes up no octets for "[^\n]" without case, which means what "." does.
EXPRESSIONS = [
    (rule, alternative, compiled)
    for rule in catalog.rules(phi=True)
    if isinstance(rule, PatternRule) and rule.gate
    for alternative in alternatives(rule.gate.encode())
    if needed(alternative, caseless=bool(rule.flags & re.IGNORECASE)) is not None
    for compiled in (
        re.compile(
            alternative.replace(rb"[^\n]", b"."), re.MULTILINE | (re.IGNORECASE if rule.flags & re.IGNORECASE else 0)
        ),
    )
]


@settings(max_examples=600, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck), deadline=None)
@given(st.data())
def test_a_match_of_any_gate_holds_a_literal_that_it_needs(data: st.DataObject) -> None:
    rule, expression, pattern = data.draw(st.sampled_from(EXPRESSIONS))
    text = data.draw(st.from_regex(pattern))
    found = needed(expression, caseless=bool(rule.flags & re.IGNORECASE))
    assert found is not None
    octets = masked(text)
    if not found.literals:
        assert not text.isascii(), (rule.id, text)
        return
    assert any(one.octets in (octets.lower() if one.caseless else octets) for one in found.literals), (rule.id, text)


@pytest.fixture(scope="module")
def gate() -> Gate:
    return Gate(catalog.rules(phi=True))


@settings(max_examples=600, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck), deadline=None)
@given(data=st.data())
def test_the_gate_of_all_rules_marks_what_an_expression_matches(gate: Gate, data: st.DataObject) -> None:
    rule, _, pattern = data.draw(st.sampled_from(EXPRESSIONS))
    text = data.draw(st.from_regex(pattern))
    marks = gate.marks([b"", text, b""])
    assert catalog.rules(phi=True).index(rule) in set().union(*marks.values()), (rule.id, text)


def test_a_literal_in_which_another_stands_is_not_looked_for() -> None:
    either, exact = Literal(b"zebra", caseless=True), Literal(b"Quagga", caseless=False)
    longer = {Literal(b"a Zebra", caseless=False), Literal(b"zebras", caseless=True), Literal(b"Zebra", caseless=False)}
    longer.add(Literal(b"xQuaggas", caseless=False))
    others = {Literal(b"quagga", caseless=False), Literal(b"quaggas", caseless=True)}
    assert least({either, exact, *longer, *others}) == {either, exact, *others}

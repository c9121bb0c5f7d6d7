"""Where a rule may fire."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from recognizers.gate import Gate, shortest
from recognizers.rule import KeyRule, PatternRule


def pattern(expression: str, flags: int = 0, gate: str = "") -> PatternRule:
    return PatternRule(
        id="x.y",
        type="x",
        pattern=expression,
        flags=flags,
        gate=gate,
        source="none",
        examples=("[[x]]",),
        counter_examples=("y",),
    )


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("ab{3,9}", "ab{3}"),
        ("ab{3,}", "ab{3}"),
        ("ab+", "ab{1}"),
        ("ab*", "ab?"),
        ("ab{0,2}", "ab?"),
        (r"a\d{8,17}\b", r"a\d{8}"),
        ("a(?P<v>b{2,5})", "a(?P<v>b{2})"),
        (r"ab\+", r"ab\+"),
        ("ab{3}", "ab{3}"),
    ],
)
def test_an_open_end_enters_at_its_shortest(expression: str, expected: str) -> None:
    assert shortest(expression) == expected


def test_marks_records_by_their_place_in_the_batch() -> None:
    gate = Gate((pattern("secret[0-9]"), pattern("key")))
    assert gate.marks([b"secret1", b"", b"none", b"a key and secret2", b"key"]) == {0: {0}, 3: {0, 1}, 4: {1}}


def test_marks_what_only_a_record_beyond_ascii_can_hold_beside_what_any_can() -> None:
    gate = Gate((pattern(r"[0-9](?:[\x80-\xff]{2}|a)[0-9]"), pattern("key")))
    assert gate.marks([b"1a2", "1é2".encode(), "é".encode(), b"key"]) == {0: {0}, 1: {0}, 3: {1}}
    assert gate.marks(["é1é2".encode()]) == {0: {0}}
    assert gate.marks([b"none"]) == {}


def test_marks_a_match_that_ends_with_its_record() -> None:
    assert Gate((pattern("ab$"),)).marks([b"xab", b"abx", b"ab"]) == {0: {0}, 2: {0}}


def test_takes_look_around_and_back_references_as_prefilters() -> None:
    gate = Gate((pattern(r"(?<!x)(a|b)-\1(?!y)"),))
    assert gate.marks([b"a-a"]) == {0: {0}}
    assert gate.marks([b"c-c"]) == {}


def test_honours_case_flags() -> None:
    assert Gate((pattern("abc", regex.IGNORECASE),)).marks([b"ABC"]) == {0: {0}}
    assert Gate((pattern("abc"),)).marks([b"ABC"]) == {}


def test_goes_by_the_rules_own_gate() -> None:
    assert Gate((pattern("a(?=b)", gate="ab"),)).marks([b"ab", b"ac"]) == {0: {0}}


def test_names_the_rule_that_hyperscan_refuses() -> None:
    with pytest.raises(ValueError, match="rule x"):
        Gate((pattern("a"), pattern("(?P<v>a"[:-1])))


def test_finds_nothing_without_rules_or_records() -> None:
    assert Gate(()).marks([b"abc"]) == {}
    assert Gate((pattern("a"),)).marks([]) == {}


def test_a_key_rule_fires_at_options_and_elements_too() -> None:
    rule = KeyRule(id="k", type="x", keys=("pass word",), source="none", examples=("[[x]]",), counter_examples=("y",))
    gate = Gate((rule,))
    for text in (b"passWord=x", b"PASS_WORD: x", b"cmd --pass-word x", b"<passWord>x</passWord>", b'{"pass word": "x"}'):
        assert gate.marks([text]), text
    assert gate.marks([b"the password of x"]) == {}


@given(st.lists(st.text("ab1 ", max_size=6).map(str.encode), max_size=8))
def test_a_batch_marks_what_its_records_mark_alone(frames: list[bytes]) -> None:
    gate = Gate((pattern("ab"), pattern("b1+"), pattern("^a$")))
    alone = {index: gate.marks([frame])[0] for index, frame in enumerate(frames) if gate.marks([frame])}
    assert gate.marks(frames) == alone


@given(
    st.sets(st.sampled_from(["a", "b1", "^a", "a$", "1$", "[0-9]{2}", "(?:a|b)1", r"\bab\b"]), min_size=1),
    st.text("ab1 ", max_size=60),
)
def test_misses_nothing_that_the_confirmation_would_find(expressions: set[str], text: str) -> None:
    rules = [pattern(expression) for expression in sorted(expressions)]
    expected = {index for index, rule in enumerate(rules) if regex.search(rule.pattern, text, regex.MULTILINE)}
    for frames in ([text], ["x", text], [text, "x"]):
        assert expected <= Gate(rules).marks([frame.encode() for frame in frames]).get(frames.index(text), set())


def test_a_match_beyond_the_last_record_is_the_last_records() -> None:
    assert Gate((pattern(r"a\s\s"),)).marks([b"b", b"a"]) == {1: {0}}


def test_a_mere_mention_of_a_name_marks_nothing() -> None:
    rule = KeyRule(id="k", type="x", keys=("password",), source="none", examples=("[[x]]",), counter_examples=("y",))
    gate = Gate((rule, pattern("abc")))
    assert gate.marks([b"password changed", b"abc password changed", b"password=x"]) == {1: {1}, 2: {2}}

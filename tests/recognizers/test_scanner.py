"""Gate, confirmation, overlap together."""

from __future__ import annotations

import pytest

from recognizers import catalog, clock
from recognizers.rule import DOUBTED, Field, KeyRule, PatternRule, Span
from recognizers.scanner import BudgetExceeded, Scanner


def digits_only(text: str) -> bool:
    return text.isdigit()


CODE = PatternRule(
    id="code",
    type="code",
    pattern=r"code (?P<v>\w{4})",
    check=digits_only,
    proof=lambda text: text == "4711",
    source="none",
    examples=("code [[1234]]",),
    counter_examples=("code abcd",),
)
KEY = KeyRule(
    id="key",
    type="key",
    keys=("key",),
    value=r"[0-9]+",
    source="none",
    examples=("key=[[1]]",),
    counter_examples=("key=a",),
)
NAME = KeyRule(
    id="name",
    type="name",
    keys=("name",),
    loose=r"[A-Z]\w+(?: [A-Z]\w+)?",
    source="none",
    examples=("name=[[Jane Doe]]",),
    counter_examples=("name=jane",),
)
SCANNER = Scanner((CODE, KEY, NAME))


def found(text: str) -> list[tuple[str, str]]:
    return [(span.type, text[span.start : span.end]) for span in SCANNER.find(text)]


def test_a_group_named_v_is_the_private_part() -> None:
    assert found("the code 1234 and code abcd") == [("code", "1234")]


def test_a_proof_makes_sure_and_throws_nothing_away() -> None:
    assert [(span.score, span.why) for span in SCANNER.find("code 1234, code 4711")] == [
        (0.9, "pattern, checked"),
        (1.0, "pattern, check digit"),
    ]


def test_a_value_is_searched_in_an_exact_field_and_matched_at_the_start_of_another() -> None:
    assert found("key='no 42, nor 7'") == [("key", "42"), ("key", "7")]
    assert found("key=no42") == []
    assert found("key=42x") == [("key", "42")]


def test_an_exact_field_is_taken_whole_and_a_loose_one_by_its_own_pattern() -> None:
    assert found('name="van der Berg, jan"') == [("name", "van der Berg, jan")]
    assert found("name: Jane Doe called") == [("name", "Jane Doe")]


def test_known_fields_are_judged_like_those_found() -> None:
    text = "x|Jane Doe|y key"
    marked = SCANNER.marks([b"name=x"])[0]
    (span,) = SCANNER.spans(text, marked, SCANNER.fields(text, marked, known=[Field("name", 2, 10, exact=True)], prose=[]))
    assert (span.start, span.end, span.why) == (2, 10, "key")


def test_only_prose_is_searched_for_fields() -> None:
    text = "key=1 key=2"
    marked = SCANNER.marks([text.encode()])[0]
    fields = SCANNER.fields(text, marked, prose=[(6, 11)])
    assert [(span.start, span.end) for span in SCANNER.spans(text, marked, fields)] == [(10, 11)]


def test_a_text_that_takes_too_long_is_an_error() -> None:
    slow = PatternRule(
        id="slow", type="x", pattern=r"(?:a|aa)+$", gate="a", source="none", examples=("[[ab]]",), counter_examples=("b",)
    )
    scanner = Scanner((slow,), budget_secs=0.05)
    text = "a" * 60 + "b"
    with pytest.raises(BudgetExceeded):
        scanner.spans(text, {0})


def test_a_deadline_that_has_passed_is_an_error() -> None:
    with pytest.raises(BudgetExceeded):
        SCANNER.spans("code 1234", {0}, deadline=clock.now())


@pytest.mark.parametrize(("octets", "times"), [(0, 1), (16_383, 1), (16_384, 2), (262_144, 17)])
def test_a_long_text_is_given_as_much_time_as_short_ones_together(octets: int, times: int) -> None:
    assert Scanner((), budget_secs=0.5).secs_for(octets) == 0.5 * times


def test_text_that_is_not_utf8_is_scanned_too() -> None:
    assert found(b"\xff code 1234 \xfe".decode("utf-8", "surrogateescape")) == [("code", "1234")]


def test_a_person_in_doubt_is_one_only_where_the_record_tells_of_somebody() -> None:
    text = "seen Okonjo today, mrn 88123456"
    doubted = Span(5, 11, "person", "names.own", DOUBTED, "model")
    scanner = Scanner([rule for rule in catalog.rules(phi=True) if rule.id == "mrn.by_word"])
    marked = scanner.marks([text.encode()])[0]
    assert doubted in scanner.spans(text, marked, seen=[doubted])
    assert doubted not in scanner.spans("seen Okonjo today", (), seen=[doubted])


def test_what_stands_beside_is_found_only_if_it_is_to_be_echoed() -> None:
    text = "mrn 88123456 and visit 3829635787"
    scanner = Scanner([rule for rule in catalog.rules(phi=True) if rule.id == "mrn.by_word"])
    marked = scanner.marks([text.encode()])[0]
    assert {span.rule for span in scanner.spans(text, marked)} == {"mrn.by_word", "beside.number"}
    assert {span.rule for span in scanner.spans(text, marked, echoed=False)} == {"mrn.by_word"}

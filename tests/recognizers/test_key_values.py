"""Values by the names they go by are judged the same the first time and every other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers import clock, key_values
from recognizers.key_values import KeyValues
from recognizers.rule import Field, KeyRule, Span


def rule(value: str, *, id_: str = "r") -> KeyRule:
    return KeyRule(id=id_, type="t", keys=("pin",), source="", examples=(), counter_examples=(), value=value)


RULES = (
    rule(r"(?<![0-9])[0-9]{2}(?![0-9])", id_="two"),
    rule(r"\b[a-z]+", id_="word"),
    rule(r"\G(?P<v>[0-9a-z]+)-?", id_="first"),
    rule(r"^-", id_="line"),
)
FAR = rule(r"(?<=no )[0-9]+", id_="far")


def spans(values: KeyValues, text: str, *fields: tuple[int, int]) -> list[Span]:
    within = [(Field("pin", start, end, exact=True), end) for start, end in fields]
    return list(values.spans(text, within, clock.now() + 20))


@given(st.text("1a -\nx", max_size=10), st.integers(0, 10), st.integers(0, 10))
def test_a_remembered_value_gives_what_it_gave(text: str, start: int, end: int) -> None:
    start, end = min(start, end, len(text)), min(max(start, end), len(text))
    values = KeyValues(RULES)
    here = spans(values, text, (start, end))
    assert spans(values, text, (start, end)) == here
    moved = "\n" + text
    if start:
        elsewhere = spans(values, moved, (start + 1, end + 1))
        assert [span._replace(start=span.start - 1, end=span.end - 1) for span in elsewhere] == here


def test_the_character_before_a_value_counts() -> None:
    values = KeyValues(RULES[:1])
    assert [spans(values, text, (1, 3)) != [] for text in ("x12", "912", "x12", " 12", "912")] == [
        True,
        False,
        True,
        True,
        False,
    ]


def test_what_looks_farther_back_is_judged_in_its_place() -> None:
    values = KeyValues((FAR,))
    assert [spans(values, text, (3, 5)) != [] for text in ("no 12", "of 12", "no 12")] == [True, False, True]


def test_only_so_many_values_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_values, "_GENERATION_VALUES", 3)
    values = KeyValues(RULES[2:3])
    for number in range(20):
        assert spans(values, f"a{number}", (0, len(f"a{number}")))
    assert len(values._young) <= 3
    assert len(values._old) <= 3
    long = "a" * (key_values._MEMO_VALUE_CHARS + 1)
    assert spans(values, long, (0, len(long)))
    assert all(text != long for _, _, text in (*values._young, *values._old))


def test_a_limit_that_has_passed_is_an_error() -> None:
    with pytest.raises(TimeoutError):
        list(KeyValues(RULES).spans("12", [(Field("pin", 0, 2, exact=True), 2)], clock.now() - 1))

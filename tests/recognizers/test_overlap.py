"""Which span wins."""

from __future__ import annotations

import random
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from recognizers.overlap import resolve
from recognizers.rule import Span

SPANS = st.lists(
    st.builds(
        lambda start, length, type_, score: Span(start, start + length, type_, f"rule.{type_}", score, "pattern"),
        st.integers(0, 40),
        st.integers(0, 12),
        st.sampled_from("abc"),
        st.sampled_from([0.5, 0.9]),
    ),
    max_size=12,
)


def covered(spans: list[Span]) -> set[int]:
    return {at for span in spans for at in range(span.start, span.end)}


@given(SPANS)
def test_covers_the_same_characters_without_overlap(spans: list[Span]) -> None:
    resolved = resolve(spans)
    assert covered(resolved) == covered(spans)
    assert all(left.end <= right.start for left, right in pairwise(resolved))


@given(SPANS, st.randoms(use_true_random=False))
def test_does_not_depend_on_the_order_of_finding(spans: list[Span], source: random.Random) -> None:
    shuffled = list(spans)
    source.shuffle(shuffled)
    assert resolve(shuffled) == resolve(spans)


def test_the_surer_of_equal_stretches_wins() -> None:
    weak, sure = Span(0, 5, "token", "z", 0.6, "key"), Span(0, 5, "github_token", "a", 1.0, "pattern")
    assert resolve([weak, sure]) == [sure]


def test_the_tail_of_a_span_that_begins_inside_another_is_kept() -> None:
    first, second = Span(0, 5, "a", "a", 0.9, "key"), Span(3, 9, "b", "b", 0.9, "key")
    assert resolve([first, second]) == [first, second._replace(start=5)]

"""An expression that is tried at its beginnings alone finds all that it finds by itself."""

from __future__ import annotations

import pytest
import regex

from recognizers import catalog, clock
from recognizers.beginnings import beginnings
from recognizers.confirmation import Confirmation
from recognizers.rule import PatternRule
from tests.recognizers.made_up import texts

_TEXTS = 100
_SPARSE = [rule for rule in catalog.rules(phi=True) if isinstance(rule, PatternRule) and rule.sparse]


@pytest.mark.parametrize("rule", _SPARSE, ids=lambda rule: rule.id)
def test_nothing_is_lost_that_the_pattern_matches(rule: PatternRule) -> None:
    plain, sparse = Confirmation(rule.pattern, rule.flags), Confirmation(rule.pattern, rule.flags, sparse=True)
    assert beginnings(rule.pattern, rule.flags) is not None

    def found(confirmation: Confirmation, text: str) -> list[tuple[int, int]]:
        return [match.span() for match in confirmation.find(text, clock.now() + 60)]

    made_up = list(texts(rule, _TEXTS))
    assert [text for text in made_up if found(plain, text) != found(sparse, text)] == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"(?<![^\s,])(?:Dr\. )?\p{Lu}[a-z]+", "by Roe,Doe Dr. Nash"),
        (r"(?<=\b(?:is|was)\s)(?P<v>[a-z]{2,60})", "it is green and was blue"),
        (r"(?i)k[s]?(?P<q>['\"])x(?P=q)", "K'x' ks\"x\" k'x\""),
        (r"(?:^|(?<=: |> ))[a-z]{3}(?!\w)", "abc: def> ghi jkl"),
        (r"(?i:(?<!no )(?:a|b{2,}|(?:c|d)?e))[0-9]{1,3}", "A1 bb22 no a3 CE4 e5 de6"),
        (r"(?>x|xy)z|\bq", "xz xyz q pq"),
        (r"[^\S\n]\S", "a\x1cb \tc\n d"),
        ("(?i)[\u0131\u0130]l|\u017f.|\u212a", "Il iL st K"),
    ],
)
def test_all_beginnings_are_told(pattern: str, text: str) -> None:
    expression = beginnings(pattern, 0)
    assert expression is not None
    told = {place.start() for place in expression.finditer(text)}
    matched = [match.span() for match in regex.finditer(pattern, text, regex.MULTILINE)]
    assert matched
    assert told.issuperset(start for start, _ in matched)


@pytest.mark.parametrize("pattern", [r"\p{L", r"[a-z]{0,60}=", r"(?:a|(?P<q>'))?(?P=q)", r"(?=a)"])
def test_where_nothing_can_be_told_nothing_is(pattern: str) -> None:
    assert beginnings(pattern, 0) is None

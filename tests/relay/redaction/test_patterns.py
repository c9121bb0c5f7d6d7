import pytest
import regex

from recognizers import catalog
from recognizers.rule import PatternRule
from relay.redaction.patterns import checked

EXPLODING = [
    r"(a+)+$",
    r"(a+)+b",
    r"(a|a)*b",
    r"(\w+\s?)*!",
    r"(x+x+)+y",
    r"AB(?:(c+)+d)?X",
    r'(?:[^"]+)+"X',
    r"(\d+-?)+z",
    r"(?:[a-z]+|\w)+!",
    r"\w+\w+\w+@",
    r"(?i)^(([a-z])+.)+[A-Z]([a-z])+$",
]
FINE = [
    r"ACME-[0-9]{8}",
    r"\b[a-z]+@[a-z]+\.com\b",
    r"(?:\w+\.)+com",
    r"acme_(?P<v>[A-Za-z0-9]{20,40})",
    r"(?<![0-9])[0-9]{4}-[A-Z]{2}(?!\w)",
    r"(?i:emp)\d+",
    r"(?P<q>['\"])x+(?P=q)",
]


@pytest.mark.parametrize("pattern", EXPLODING)
def test_an_expression_that_can_take_for_ever_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="takes too long"):
        checked(pattern)


@pytest.mark.parametrize("pattern", FINE)
def test_an_ordinary_expression_is_taken(pattern: str) -> None:
    assert checked(pattern) == pattern


def test_our_own_expressions_are_taken() -> None:
    for rule in catalog.rules(phi=False)[::10]:
        if isinstance(rule, PatternRule):
            checked(rule.pattern)


@pytest.mark.parametrize("pattern", ["", "a*", "(?:x|)", "(?=b)|", "^"])
def test_an_expression_that_matches_the_empty_string_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="empty string"):
        checked(pattern)


@pytest.mark.parametrize("pattern", ["(", "[", "a{2,1}", "(?P<1>x)", "\\p{nonsense}"])
def test_what_is_no_expression_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="not a regular expression") as caught:
        checked(pattern)
    assert not isinstance(caught.value, regex.error)


def test_an_expression_over_the_limit_is_refused() -> None:
    with pytest.raises(ValueError, match="4096"):
        checked("a" * 4097)

"""Ages over 89 in words and behind kin; counts and measures stay."""

from __future__ import annotations

import pytest

from recognizers.phi import ages_told
from recognizers.scanner import Scanner


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    return Scanner(ages_told.RULES, budget_secs=5)


@pytest.mark.parametrize("line", ["ninety-nine percent", "is a hundred times slower", "pa 100 ms", "99YZ"])
def test_counts_and_measures_stay(scanner: Scanner, line: str) -> None:
    assert scanner.find(line) == []


@pytest.mark.parametrize(
    ("line", "age"), [("gma is 95", "95"), ('from String "ninety-six"', "ninety-six"), ('["093Y"]', "093Y")]
)
def test_an_age_is_found(scanner: Scanner, line: str, age: str) -> None:
    assert [line[span.start : span.end] for span in scanner.find(line)] == [age]

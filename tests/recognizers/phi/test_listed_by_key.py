"""Keys that say little take names of the lists only; a pair of keys proves both values."""

from __future__ import annotations

import pytest

from recognizers.phi import listed_by_key
from recognizers.scanner import Scanner


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    return Scanner(listed_by_key.RULES, budget_secs=5)


@pytest.mark.parametrize("line", ["caller=main.go:12", "primary=true", "owner=root", "last=10 first=1", "who=scheduler"])
def test_what_no_list_of_names_has_stays(scanner: Scanner, line: str) -> None:
    assert scanner.find(line) == []


def test_a_pair_of_keys_proves_names_in_small_letters(scanner: Scanner) -> None:
    line = "mpi.search ln=frost fn=june zip=1"
    assert [line[span.start : span.end] for span in scanner.find(line)] == ["frost", "june"]


def test_names_under_keys_for_persons_may_be_in_small_letters(scanner: Scanner) -> None:
    line = "nursecall caller=mrs. petrakis ack=1"
    assert [line[span.start : span.end] for span in scanner.find(line)] == ["petrakis"]

"""Small names need a given name that is no word; in other scripts a title or a label tells."""

from __future__ import annotations

import pytest

from recognizers.phi import said_names, written_names
from recognizers.scanner import Scanner


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    return Scanner((*said_names.RULES, *written_names.RULES), budget_secs=5)


@pytest.mark.parametrize(
    "line", ["this is deprecated", "hello server", "bay 4 Offline", "PCP Portal", "CN=Domain Controllers,DC=x"]
)
def test_words_stay(scanner: Scanner, line: str) -> None:
    assert scanner.find(line) == []


@pytest.mark.parametrize("name", ["walter", "clementine"])
def test_a_small_given_name_is_found_behind_kin(scanner: Scanner, name: str) -> None:
    line = f"my husband {name} is upstairs"
    assert [line[span.start : span.end] for span in scanner.find(line)] == [name]

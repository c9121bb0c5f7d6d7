"""Small syntaxes of programs tell what stands in them."""

from __future__ import annotations

import pytest

from recognizers.phi import structured
from recognizers.scanner import Scanner


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    return Scanner(structured.RULES, budget_secs=5)


def test_all_cells_of_a_refused_key_are_found(scanner: Scanner) -> None:
    line = "The duplicate key value is (JQU7718820W, Jan  1 2024 12:00AM)."
    assert [line[span.start : span.end] for span in scanner.find(line)] == ["JQU7718820W", "Jan  1 2024"]


def test_a_row_in_an_error_s_text_is_a_name_and_a_date(scanner: Scanner) -> None:
    line = "ORA-06512: at \"HIS.X\", line 418: 'Zieglmeier;Kunigunde;19290708'"
    assert [line[span.start : span.end] for span in scanner.find(line)] == ["Zieglmeier;Kunigunde", "19290708"]


@pytest.mark.parametrize(
    "line",
    ["Duplicate entry '4418' for key 'PRIMARY'", "birth { year: 1966 }", "expires { month: 2 day: 28 }", "FILENAME:a;b;"],
)
def test_plain_keys_and_other_dates_stay(scanner: Scanner, line: str) -> None:
    assert scanner.find(line) == []

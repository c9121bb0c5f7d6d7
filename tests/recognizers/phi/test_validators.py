"""Values that validators refuse go by the field that is named beside them."""

from __future__ import annotations

import pytest

from recognizers.phi import validators
from recognizers.scanner import Scanner


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    return Scanner(validators.RULES, budget_secs=5)


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ('{"received":"0210","code":"x","path":["mailing","zip"]}', "0210"),
        ("patient.phone\n  Value error, bad [type=value_error, input_value='270 842-1190', input_type=str]", "270 842-1190"),
        ("'dob': [\"'02/30/1964' value has an invalid date format\"]", "02/30/1964"),
    ],
)
def test_the_value_is_found_before_and_behind_the_field(scanner: Scanner, line: str, value: str) -> None:
    assert [line[span.start : span.end] for span in scanner.find(line)] == [value]


@pytest.mark.parametrize("line", ['"path":["port"],"received":"0210"', "timeout input_value='270 842'"])
def test_what_machines_are_set_to_stays(scanner: Scanner, line: str) -> None:
    assert scanner.find(line) == []

"""Numbers beside names, plates that cameras read, hosts named for persons; codes and machines stay."""

from __future__ import annotations

import pytest

from recognizers.phi import odd_places
from recognizers.scanner import Scanner


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    return Scanner(odd_places.RULES, budget_secs=5)


@pytest.mark.parametrize(
    "line", ["80053^CMP^CPT", "thin-client up", "GET /avatars/default.png", "LPR cam offline", "WS-LAB-3"]
)
def test_codes_and_machines_stay(scanner: Scanner, line: str) -> None:
    assert scanner.find(line) == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("7714^Eze^Ifeanyi", "7714"),
        ("LPR cam N2 read=AB12 CDE", "AB12 CDE"),
        ("CallerComputer IPHONE-XIULAN", "IPHONE-XIULAN"),
        ("DELETE /api/caregivers/ignatius HTTP/1.1", "ignatius"),
    ],
)
def test_an_identifier_in_its_place_is_found(scanner: Scanner, line: str, found: str) -> None:
    assert [line[span.start : span.end] for span in scanner.find(line)] == [found]

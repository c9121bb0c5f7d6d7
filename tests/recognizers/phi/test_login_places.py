"""Keys that machines have too take logins made of a name only; roles of persons take any that is no word."""

from __future__ import annotations

import pytest

from recognizers.phi import login_places
from recognizers.scanner import Scanner


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    return Scanner(login_places.RULES, budget_secs=5)


@pytest.mark.parametrize("line", ["to=worker_pool", "recipient=billing", "dr_restore done", "nurse_list rows=4", "u=root"])
def test_machines_and_words_stay(scanner: Scanner, line: str) -> None:
    assert scanner.find(line) == []


@pytest.mark.parametrize(("line", "login"), [("held_by=rgoldfarb", "rgoldfarb"), ("nana_zvirblyte asked", "nana_zvirblyte")])
def test_a_login_of_a_name_or_behind_a_persons_role_is_found(scanner: Scanner, line: str, login: str) -> None:
    assert [line[span.start : span.end] for span in scanner.find(line)] == [login]

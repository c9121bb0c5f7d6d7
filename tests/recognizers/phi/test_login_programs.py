"""Where a program always prints a user, any will do but systems' own."""

from __future__ import annotations

import pytest

from recognizers.phi import login_programs
from recognizers.scanner import Scanner


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    return Scanner(login_programs.RULES, budget_secs=5)


@pytest.mark.parametrize(
    "line",
    [
        "drwxr-x--- 2 openldap openldap 4096 Nov 22",
        "node-3 joined the cluster",
        'Queued on "lp1" by "root".',
        "published by the",
    ],
)
def test_systems_users_stay(scanner: Scanner, line: str) -> None:
    assert scanner.find(line) == []


@pytest.mark.parametrize(
    ("line", "login"),
    [
        ("chown: changing ownership of 'x' to 'pdunne': no", "pdunne"),
        ("[INFO]: Tomasz_B7 joined the game", "Tomasz_B7"),
        ("CODEOWNERS: @m_ferreira", "m_ferreira"),
    ],
)
def test_a_user_in_its_place_is_found(scanner: Scanner, line: str, login: str) -> None:
    assert [line[span.start : span.end] for span in scanner.find(line)] == [login]

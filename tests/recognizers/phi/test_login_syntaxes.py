"""Where a program's syntax says that a user stands, machines' logins stay."""

from __future__ import annotations

import pytest

from recognizers.phi import login_syntaxes
from recognizers.scanner import Scanner


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    return Scanner(login_syntaxes.RULES, budget_secs=5)


@pytest.mark.parametrize(
    "line",
    [
        "arn:aws:iam::123456789012:user/terraform",
        "nginx/10.0.0.1:80 up",
        "Login OK: [backup] (from client nas)",
        "entity alias=service path=x",
        "usuário sem permissão",
    ],
)
def test_machines_and_words_stay(scanner: Scanner, line: str) -> None:
    assert scanner.find(line) == []


def test_each_peer_of_a_line_is_found(scanner: Scanner) -> None:
    line = "k.jankowski/203.0.113.7:1194 MULTI: Learn: 10.8.0.42 -> k.jankowski/203.0.113.7:1194"
    assert [line[span.start : span.end] for span in scanner.find(line)] == ["k.jankowski", "k.jankowski"]

"""A name makes a login; words, machines' names and files that are made like one stay."""

from __future__ import annotations

import pytest

from recognizers.phi import login_shapes
from recognizers.scanner import Scanner


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    return Scanner(login_shapes.RULES, budget_secs=5)


@pytest.mark.parametrize(
    "line",
    ["thread to_meredith up", "application: vernon_mq", "cluster [ellis-lab]", "needed by josh-proxy", "prefix_sz = 127"],
)
def test_machines_threads_and_proxies_stay(scanner: Scanner, line: str) -> None:
    assert scanner.find(line) == []


@pytest.mark.parametrize(
    ("line", "login"),
    [
        ("anulowana przez k.zawadzka o 09:41", "k.zawadzka"),
        ("check 1: tkowal_rph ok", "tkowal_rph"),
        ("|rfairweather|VIEW", "rfairweather"),
        ("console by pwojcik on vty0", "pwojcik"),
    ],
)
def test_a_login_made_of_a_name_is_found(scanner: Scanner, line: str, login: str) -> None:
    assert [line[span.start : span.end] for span in scanner.find(line)] == [login]

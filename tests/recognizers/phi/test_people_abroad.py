"""Keys of other languages lead to names, towns and births; what says that there is none stays."""

from __future__ import annotations

import pytest

from recognizers.phi import people_abroad
from recognizers.scanner import Scanner


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    return Scanner(people_abroad.RULES, budget_secs=5)


@pytest.mark.parametrize("line", ["cognome=vuoto", "kommune: null", "dr=4", "Apelido: comprimento máximo"])
def test_fields_without_a_value_stay(scanner: Scanner, line: str) -> None:
    assert scanner.find(line) == []


def test_a_record_in_latin_letters_is_found(scanner: Scanner) -> None:
    line = "fam=SOKOLOVA im=LYUDMILA dr=09.02.1949 otd=2"
    assert [line[span.start : span.end] for span in scanner.find(line)] == ["SOKOLOVA", "LYUDMILA", "09.02.1949"]

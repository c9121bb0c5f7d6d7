"""What stands right behind a name."""

from __future__ import annotations

import pytest

from recognizers.phi.behind_name import behind_name
from recognizers.rule import Span

NAME = "Jane Roe"


def told(rest: str) -> list[tuple[str, str]]:
    text = f"for {NAME}{rest}"
    name = Span(4, 4 + len(NAME), "person", "x", 0.6, "x")
    return [(text[span.start : span.end], span.type) for span in behind_name(text, name)]


@pytest.mark.parametrize(
    ("rest", "value", "kind"),
    [
        (" (#8812) Rm 4", "8812", "mrn"),
        (" [ID: 44182]", "44182", "mrn"),
        (", #10442 moved", "10442", "mrn"),
        (" 8.21.46 pages", "8.21.46", "date"),
        (" (03/12/1946)", "03/12/1946", "date"),
        (" (97) fell", "97", "age"),
        (" (90 años) en", "90", "age"),
        (", 94 лет", "94", "age"),
        (", 95 J., weibl.", "95", "age"),
    ],
)
def test_tells_a_number_a_birthday_an_age(rest: str, value: str, kind: str) -> None:
    assert told(rest) == [(value, kind)]


@pytest.mark.parametrize("rest", [" (2024)", " took 8.21", " 12.21.46.7", " (12)", " (42 años)", " is 97 cm"])
def test_leaves_years_versions_counts_and_younger_ages(rest: str) -> None:
    assert told(rest) == []

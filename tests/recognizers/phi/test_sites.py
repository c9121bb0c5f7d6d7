"""Addresses of premises tell nobody's home, unless somebody is spoken of."""

from __future__ import annotations

import pytest

from recognizers.phi.sites import without_sites
from recognizers.rule import Span


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("parking kiosk PK-04 [200 Hawkins Dr] ramp 2 out of paper", False),
        ("WAN circuit at [200 Hawkins Dr] flapping", False),
        ("patient picked up at the parking kiosk, [200 Hawkins Dr]", True),
        ("ship to [200 Hawkins Dr]", True),
    ],
)
def test_what_stands_at_an_address_tells(text: str, kept: bool) -> None:
    start, end = text.index("["), text.index("]") - 1
    bare = text.replace("[", "").replace("]", "")
    span = Span(start, end, "street", "a.rule", 0.8, "")
    assert without_sites(bare, [span]) == ([span] if kept else [])


def test_somebodys_name_keeps_the_address() -> None:
    text = "parking kiosk, 200 Hawkins Dr, Roe"
    street, person = Span(15, 29, "street", "a.rule", 0.8, ""), Span(31, 34, "person", "a.rule", 0.8, "")
    assert without_sites(text, [street, person]) == [street, person]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("UPDATE building SET name = '[Mary Lyon Hall]' WHERE id = 14", False),
        ("INSERT INTO dbo.drug_alias VALUES ('[Ella]', 'ulipristal')", False),
        ("INSERT INTO lookup_state (code, name) VALUES ('VA', '[Virginia]')", False),
        ("INSERT INTO room_guest VALUES ('[Ella]', 'Roe')", True),
        ("INSERT INTO patient VALUES ('[Ella]', 'Roe')", True),
        ("UPDATE room SET patient = '[Ella]'", True),
    ],
)
def test_rows_of_tables_of_things_are_nobodys(text: str, kept: bool) -> None:
    start, end = text.index("["), text.index("]") - 1
    bare = text.replace("[", "").replace("]", "")
    span = Span(start, end, "person", "a.rule", 0.8, "")
    assert without_sites(bare, [span]) == ([span] if kept else [])

"""Full names told by lists alone."""

from __future__ import annotations

import pytest

from recognizers.phi.full_names import full_names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("label for Przemek Nowicki prints", "Przemek Nowicki"),
        ("depositor Hallgrímsdóttir, Birna, embryo", "Hallgrímsdóttir, Birna"),
        ("bill Mireille Toussaint-Joly now", "Mireille Toussaint-Joly"),
        ("witness DOMINGUEZ, ESME 12", "DOMINGUEZ, ESME"),
        ("Wellington dos Santos Pimentel x", "Wellington dos Santos Pimentel"),
        ('identity "Farquharson, Moira/1959', "Farquharson, Moira"),
        ("Please call Lou M. Castaldi", "Lou M. Castaldi"),
    ],
)
def test_a_given_and_a_family_name_side_by_side_are_found_in_either_order(text: str, name: str) -> None:
    assert [text[start:end] for start, end in full_names(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Western Digital Ultrastar",
        "Mary Tarkington Hospital",
        "Moira, Birna, Wojtek",
        "Nightly Backup of Port Status",
        "Moira Farquharson(x)",
        "/srv/Moira Farquharson/x=1",
    ],
)
def test_products_hospitals_lists_and_identifiers_are_nobody(text: str) -> None:
    assert not list(full_names(text))

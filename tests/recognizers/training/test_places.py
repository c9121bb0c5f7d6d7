"""Addresses as logs write them."""

from __future__ import annotations

import random
from pathlib import Path

from recognizers.training.grammar import Grammar
from recognizers.training.places import Places


def test_an_address_is_labelled_by_its_parts(tmp_path: Path) -> None:
    places = Places(held_out=False)
    (tmp_path / "some.txt").write_text(
        "street_abroad:\nHauptstr. 7\n\nstreet_other:\nPO Box 7\n\nstreet_unit:\nApt 7", encoding="utf-8"
    )
    places.grammar = Grammar({}, held_out=False, files=tmp_path)
    makers, rng = places.makers(), random.Random(1)
    addresses = [makers["address"](rng) for _ in range(50)]
    assert {piece.label for address in addresses for piece in address} == {"STREET", "CITY", ""}
    assert any(address[0].text == "PO Box 7" for address in addresses)
    assert any(address[0].text.endswith("Apt 7") for address in addresses)
    assert makers["place_plain"](rng)[0].label == ""

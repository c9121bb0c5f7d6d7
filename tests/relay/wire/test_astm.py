"""Frames of laboratory analysers."""

from __future__ import annotations

import pytest

from relay.wire.astm import fields


def told(text: str) -> dict[str, str]:
    return {text[field.start : field.end]: field.key for field in fields(text)}


def test_a_patient_s_and_an_order_s_fields_go_by_their_places() -> None:
    assert told("<STX>2P|1||88120||Doe^Jane||19450312|F|||||Roe^R<CR><ETX>") == {
        "88120": "placed.person_id",
        "Doe^Jane": "placed.person",
        "19450312": "placed.date",
        "Roe^R": "placed.person",
    }
    assert told("3O|1|2411220473||^^^TSH|R||20241122064512||||N||||SERUM|Doe^I") == {
        "2411220473": "placed.person_id",
        "20241122064512": "placed.date",
        "Doe^I": "placed.person",
    }


@pytest.mark.parametrize("text", ["P|1|ok", "RATIO|1|2|3|4|5", "O|1|a|b|c|d|e|f|g", "R|1|^^^GLU|92|mg/dL|70-110|N||F"])
def test_what_only_looks_like_a_frame_or_has_no_person_tells_nothing(text: str) -> None:
    assert told(text) == {}

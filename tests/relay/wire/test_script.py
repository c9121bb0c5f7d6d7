"""NCPDP SCRIPT in EDIFACT syntax."""

from __future__ import annotations

from relay.wire.script import fields

PATIENT = "PTT+1+19540720+DOE:JANE:Q+F+88123:94+12 ELM ST:DAYTON:OH:45402+9375550188:TE'"


def told(text: str) -> dict[str, str]:
    return {text[field.start : field.end]: field.key for field in fields(text)}


def test_a_patient_s_elements_go_by_what_they_are() -> None:
    assert told(f"UIH+SCRIPT:008:001'{PATIENT}DRU+P:LISINOPRIL'") == {
        "19540720": "ncpdp.date",
        "DOE": "ncpdp.person",
        "JANE": "ncpdp.person",
        "88123": "ncpdp.person_id",
        "12 ELM ST": "ncpdp.street",
        "DAYTON": "ncpdp.city",
        "45402": "ncpdp.zip",
        "9375550188": "ncpdp.phone",
    }


def test_what_only_looks_like_a_segment_tells_nothing() -> None:
    assert told("PTT'") == {}
    assert told("XPTT+1+2'") == {}

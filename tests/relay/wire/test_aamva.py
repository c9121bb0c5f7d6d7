"""Driver licences' barcodes."""

from __future__ import annotations

import pytest

from relay.wire.aamva import fields


def told(text: str) -> dict[str, str]:
    return {text[field.start : field.end]: field.key for field in fields(text)}


PERSON = {
    "D1234567": "placed.license",
    "DOE": "placed.person",
    "JANE": "placed.person",
    "03221968": "placed.date",
    "12 ELM ST": "placed.street",
    "DAYTON": "placed.city",
    "454020000": "placed.zip",
}
ELEMENTS = ("DAQD1234567", "DCSDOE", "DACJANE", "DBB03221968", "DAG12 ELM ST", "DAIDAYTON", "DAJOH", "DAK454020000")


@pytest.mark.parametrize("between", [" ", "\n", "\\n", ", ", "|", "\r\n"])
def test_a_person_s_elements_go_by_what_they_are_whatever_stands_between_them(between: str) -> None:
    assert told(f"scan OK {between.join(ELEMENTS)}") == PERSON


def test_elements_behind_the_header_and_those_that_a_reader_prints_are_found() -> None:
    assert told("ANSI 636023080102DL00410288ZO03290015DLDAQD1234567\nDCSDOE\n")["D1234567"] == "placed.license"
    assert told('{"DAQ":"D1234567","DCS":"DOE"}') == {"D1234567": "placed.license", "DOE": "placed.person"}


@pytest.mark.parametrize("text", ["DAQ card 7 ready", "DCSERVER started", "DAQ: 12 channels, DAC: 4", "DAQ1234"])
def test_converters_and_servers_are_no_licences(text: str) -> None:
    assert told(text) == {}

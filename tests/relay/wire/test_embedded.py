"""What stands in the text of a record: each value by its name, whatever carries the text."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.wire.embedded import PARSERS, Parser, fields
from relay.wire.records import read

ROOT = Path(__file__).parents[3]


def told(text: str) -> set[tuple[str, str]]:
    return {(field.key, text[field.start : field.end]) for field in fields(text)}


CASES = {
    "X12": (
        "NM1*IL*1*DOE*JANE*Q***MI*W99~N4*TROY*NY*12180~",
        {("x12.person", "DOE"), ("x12.health_plan_id", "W99"), ("x12.zip", "12180")},
    ),
    "X12 entity": ("NM1*PR*2*BLUE CROSS*****PI*12~", set()),
    "X12 separators": (
        (
            "ISA|00|          |00|          |ZZ|S              |ZZ|R              "
            "|261121|1253|^|00501|000000906|1|P|:!DMG|D8|19400816|M!"
        ),
        {("x12.date", "19400816")},
    ),
    "DICOM": ("(0010,0010) PN [DOE^JANE] # 8, 1 PatientName", {("dicom.person", "DOE^JANE")}),
    "DICOM, no value": ("(0010,0010) PN (no value available)  # 0, 0 PatientName", set()),
    "pydicom": ("(0010, 0020) Patient ID          LO: '8812'", {("dicom.mrn", "8812")}),
    "DICOM JSON": ('{"00100010":{"vr":"PN","Value":[{"Alphabetic":"Doe^Jane"}]}}', {("dicom.person", "Doe^Jane")}),
    "DICOM other": ("(0008,0060) CS [MR] # 2, 1 Modality", set()),
    "NCPDP": ("AM01\x1cC419620615\x1cCAJANE\x1cCBDOE", {("ncpdp.date", "19620615"), ("ncpdp.person", "JANE")}),
    "NCPDP by ids": (
        "C2=88123 CC=JANE CD=DOE C6=1",
        {("ncpdp.health_plan_id", "88123"), ("ncpdp.person", "JANE"), ("ncpdp.person", "DOE")},
    ),
    "NCPDP by id alone": ("CN=web, CA=issuer", set()),
    "NCPDP by number and title": ("310-CA PATIENT FIRST NAME   JANE", {("ncpdp.person", "JANE")}),
    "NCPDP SCRIPT": (
        "PTT+1+19540720+DOE:JANE+F+88123:94+12 ELM ST:DAYTON:OH:45402+9375550188:TE'",
        {
            ("ncpdp.date", "19540720"),
            ("ncpdp.person", "DOE"),
            ("ncpdp.person", "JANE"),
            ("ncpdp.person_id", "88123"),
            ("ncpdp.street", "12 ELM ST"),
            ("ncpdp.city", "DAYTON"),
            ("ncpdp.zip", "45402"),
            ("ncpdp.phone", "9375550188"),
        },
    ),
    "Hibernate": ("TRACE binding parameter [1] as [VARCHAR] - [Thorvaldsen]", {("person name", "Thorvaldsen")}),
    "Hibernate, no person": ("TRACE binding parameter [1] as [VARCHAR] - [Active]", set()),
    "Hibernate, read": ("extracted value ([last_na2_0_] : [VARCHAR]) - [doe]", {("last name", "doe")}),
    "named placeholders": ("select 1 where LastName=@p0', @p0=N'Doe'", {("LastName", "Doe"), ("person name", "Doe")}),
    "constants with names": ("SELECT 'Doe' last_name FROM dual", {("last_name", "Doe")}),
    "for a column": ("Data too long for column 'last_name' at row 1; value 'Doe'", {("last_name", "Doe")}),
    "DICOM bare": ("(0010,0020) LO 8812   # 8,1 Patient ID", {("dicom.mrn", "8812")}),
    "DICOM with a bar": ("0010|0030: 19400816", {("dicom.date", "19400816")}),
    "DICOM search": ("/studies?00100010=DOE*&limit=2", {("dicom.person", "DOE*")}),
    "DICOM XML": (
        '<DicomAttribute tag="00100020" vr="LO"><Value number="1">8812</Value></DicomAttribute>',
        {("dicom.mrn", "8812")},
    ),
    "X12 split": ("seg NM1 elements=['IL','1','DOE','JANE']", {("x12.person", "DOE"), ("x12.person", "JANE")}),
    "X12 with colons": (
        "NM1:IL:1:DOE:JANE'N4:TROY:NY:12180'",
        {("x12.person", "DOE"), ("x12.person", "JANE"), ("x12.city", "TROY"), ("x12.zip", "12180")},
    ),
    "HL7 split": ("['PID','1','','8812^^^H']", {("hl7.mrn", "8812^^^H")}),
    "HL7 variable": ("pid5=DOE^JANE", {("hl7.person", "DOE^JANE")}),
    "INSERT": (
        "INSERT INTO patients (name, mobile) VALUES ('Ann Doe', '312'), ('O''Neil', '313')",
        {("patient.name", "Ann Doe"), ("patient.name", "O''Neil")},
    ),
    "LIKE": ("select 1 from p where surname like 'Doe%' and x in ('a', 'b')", {("surname", "Doe%"), ("x", "a"), ("x", "b")}),
    "bind values": (
        "select 1 where last_name = ? and dob = ? [parameters: ('Doe', '1980-01-01')]",
        {("last_name", "Doe"), ("dob", "1980-01-01")},
    ),
    "numbered": ("select 1 where mrn = $1\nDETAIL:  parameters: $1 = '778'", {("mrn", "778")}),
    "key": ("DETAIL:  Key (lower(last), dob)=(doe, 1980-01-01) already exists.", {("last", "doe"), ("dob", "1980-01-01")}),
    "CSV": ('mrn,name\n7,"Doe, Jane"\n8,Roe', {("mrn", "7"), ("name", "Doe, Jane"), ("mrn", "8"), ("name", "Roe")}),
    "CSV in brackets": ("header=[mrn;name] row=[7;Ann Doe]", {("mrn", "7"), ("name", "Ann Doe")}),
    "row alone": (
        "7735661,Doe,Jane,1958-01-05,F",
        {("person name", "Doe"), ("person name", "Jane"), ("patient id", "7735661")},
    ),
    "address alone": (
        "6,Ann Doe,1 Hill Rd,Omaha,NE,68101",
        {("city", "Omaha"), ("zip", "68101"), ("person name", "Ann Doe")},
    ),
    "row of numbers": ("cpu,12,2026-11-21,ok,5", set()),
    "XML": (
        '<p:patient><p:birthTime value="1945"/><p:given>Ann</p:given></p:patient>',
        {("patient.birthTime", "1945"), ("patient.given", "Ann")},
    ),
    "registry": ('<id extension="414" root="2.16.840.1.113883.4.1"/>', {("id.ssn", "414")}),
    "object": ("Patient(id=4, name='Ann Doe', dob=x)", {("patient.name", "Ann Doe"), ("patient.id", "4")}),
    "braces": ("PatientDTO{name=Ann Doe, mrn=77}", {("patient.name", "Ann Doe"), ("patient.mrn", "77")}),
    "neighbours": ("name=Ann dob=1980-01-01", {("someone.name", "Ann dob=1980-01-01")}),
    "no neighbours": ("name=nginx port=80", set()),
    "change": ('{"field":"lastName","old":"Doe","new":"Roe"}', {("lastName", "Doe"), ("lastName", "Roe")}),
    "rejected": ("on field 'ssn': rejected value [5362]", {("ssn", "5362")}),
    "system": ('{"system":"http://hl7.org/fhir/sid/us-ssn","value":"536"}', {("ssn", "536")}),
    "search": ("GET /Patient?family:exact=Doe&_count=2", {("searched.name", "Doe")}),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_a_value_goes_by_the_name_that_its_place_gives_it(text: str, expected: set[tuple[str, str]]) -> None:
    found = told(text)
    assert found >= expected
    if not expected:
        assert not found


def test_escapes_are_undone_before() -> None:
    statement = "update p set a = 1 where surname like 'O\\'Neil'\n"
    reading = read(json.dumps({"sql": statement}).encode())
    assert ("surname", "O\\'Neil") in told(reading.text)


@given(
    st.text(alphabet="ab1 '\"(),;|*~<>/=:[]{}\\\n\t?&$", max_size=200),
    st.sampled_from([text for text, _ in CASES.values()]),
    st.integers(0, 60),
)
def test_damage_never_raises_and_fields_lie_in_the_text(noise: str, text: str, at: int) -> None:
    damaged = text[:at] + noise + text[at:]
    for field in fields(damaged):
        assert 0 <= field.start < field.end <= len(damaged)


@pytest.mark.parametrize("parser", PARSERS, ids=lambda parser: f"{parser.fields.__module__}.{parser.fields.__name__}")
def test_a_long_text_of_one_kind_is_read_to_its_end(parser: Parser) -> None:
    for text, _ in CASES.values():
        for piece in (text, text[: len(text) // 2]):
            for _ in parser.fields(piece * (60_000 // max(1, len(piece)))):
                pass


@given(
    st.text(alphabet="ab1é '\"(),;|*~<>/=:[]{}\\\n\t?&$", max_size=40),
    st.sampled_from([text for text, _ in CASES.values()]),
    st.integers(0, 60),
)
def test_no_parser_that_finds_something_is_left_out(noise: str, text: str, at: int) -> None:
    text = text[:at] + noise + text[at:]
    assert list(fields(text)) == [field for parser in PARSERS for field in parser.fields(text)]


def test_every_process_asks_the_same_way_so_that_what_one_compiled_serves_the_next() -> None:
    script = (
        "from relay.wire import embedded\n"
        "print([[[sign.pattern for sign in group] for group in parser.signs] for parser in embedded.PARSERS])"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            cwd=ROOT,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1

"""What is redacted still parses, with the same segments, fields, elements, members and cells: real parsers say so.

python-hl7, orjson, lxml and the standard library's csv; X12, for which no parser is at hand, is taken apart at its signs.
"""

from __future__ import annotations

import csv
import io
import json
from functools import cache
from xml.sax.saxutils import escape, quoteattr

import hl7
import orjson
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from relay.record import Batch, Origin
from relay.redaction import keys
from relay.redaction.assembly import RedactionOptions, assemble
from relay.redaction.redactor import Redactor

EXAMPLES = settings(max_examples=40, deadline=None)

GIVEN = st.sampled_from(("Winona", "Jane", "José", "Ji-woo", "Mary Ann", "Q", "LARS"))
FAMILY = st.sampled_from(("Tsosie", "O'Neill", "van der Berg", "García", "Doe", "SMITH-JONES", "Al-Rashid", "Wu"))
DATE = st.dates().map(lambda day: f"{max(day.year, 1900):04}{day.month:02}{min(day.day, 28):02}")
NUMBER = st.integers(100_000, 999_999_999).map(str)
PHONE = st.integers(0, 9999).map(lambda line: f"312-555-{line:04}")
STREET = st.sampled_from(("12 Elm St", "742 Evergreen Terrace Apt 4B", "PO Box 12", "1 Hill Rd, Unit 2"))
NOTE = st.sampled_from(("", "seen today", "call Jane Doe at 312-555-0188", "ssn 536-22-8745 on file", "x@example.org"))
PATIENT = st.fixed_dictionaries(
    {
        "mrn": NUMBER,
        "given": GIVEN,
        "family": FAMILY,
        "dob": DATE,
        "phone": PHONE,
        "street": STREET,
        "note": NOTE,
        "ssn": st.sampled_from(("536-22-8745", "219099999", "")),
    }
)


@cache
def _redactor() -> Redactor:
    return assemble(RedactionOptions(key="throwaway", budget_secs=10), keys.throwaway())[0]


def clean(text: str) -> str:
    redacted = _redactor().redact(Batch([text.encode()], Origin("s")))
    assert not redacted.skeletons
    return redacted.clean.frames[0].decode()


@EXAMPLES
@given(PATIENT)
def test_hl7_keeps_its_segments_and_fields(one: dict[str, str]) -> None:
    pid = (
        f"PID|1||{one['mrn']}^^^HOSP^MR||{one['family']}^{one['given']}||{one['dob']}|F|||{one['street']}^^PEORIA^IL^61602"
        f"||{one['phone']}|||||V{one['mrn']}|{one['ssn']}"
    )
    message = "\r".join(
        (
            r"MSH|^~\&|ADT|HOSP|EHR|HOSP|20260311101112||ADT^A01|1|P|2.5",
            pid,
            f"PV1|1|I|3W^301^A||||1234567893^{one['family']}^{one['given']}",
            f"NTE|1||{one['note']}",
        )
    )

    def shape(text: str) -> list[tuple[str, int]]:
        return [(str(segment[0]), len(segment)) for segment in hl7.parse(text)]

    redacted = clean(message)
    assert shape(redacted) == shape(message)
    assert one["mrn"] not in redacted


@EXAMPLES
@given(PATIENT)
def test_x12_keeps_its_segments_and_elements(one: dict[str, str]) -> None:
    interchange = (
        f"NM1*IL*1*{one['family']}*{one['given']}****MI*W{one['mrn']}~N3*{one['street']}~N4*PEORIA*IL*61602~"
        f"DMG*D8*{one['dob']}*F~REF*EA*{one['mrn']}~PER*IC**TE*{one['phone']}~"
    )

    def shape(text: str) -> list[tuple[str, int]]:
        return [(segment.partition("*")[0], segment.count("*")) for segment in text.split("~")]

    redacted = clean(interchange)
    assert shape(redacted) == shape(interchange)
    assert one["mrn"] not in redacted


@EXAMPLES
@given(PATIENT, st.booleans())
def test_json_keeps_its_members(one: dict[str, str], ascii_only: bool) -> None:
    record = {
        "patient": {"name": [{"family": one["family"], "given": [one["given"]]}], "birthDate": one["dob"], **one},
        "nested": json.dumps(one, ensure_ascii=ascii_only),
        "mrn": int(one["mrn"]),
        "list": [one["note"], 1, None, True],
    }
    text = json.dumps(record, ensure_ascii=ascii_only)

    def shape(value: object) -> object:
        if isinstance(value, dict):
            return {key: shape(member) for key, member in value.items()}
        return [shape(member) for member in value] if isinstance(value, list) else None

    redacted = orjson.loads(clean(text))
    assert shape(redacted) == shape(record)
    assert shape(orjson.loads(redacted["nested"])) == shape(one)
    assert one["mrn"] not in (redacted["mrn"], redacted["patient"]["mrn"])


@EXAMPLES
@given(PATIENT)
def test_xml_keeps_its_elements_and_attributes(one: dict[str, str]) -> None:
    document = (
        f"<ClinicalDocument><patient id={quoteattr(one['mrn'])}><name><given>{escape(one['given'])}</given>"
        f"<family>{escape(one['family'])}</family></name><birthTime value={quoteattr(one['dob'])}/>"
        f"<telecom value={quoteattr('tel:' + one['phone'])}/></patient><text>{escape(one['note'])}</text></ClinicalDocument>"
    )

    def shape(text: str) -> list[tuple[str, list[str]]]:
        return [(element.tag, element.keys()) for element in etree.fromstring(text.encode()).iter()]

    redacted = clean(document)
    assert shape(redacted) == shape(document)
    assert one["mrn"] not in redacted


@EXAMPLES
@given(st.lists(PATIENT, min_size=1, max_size=3), st.sampled_from(",;|\t"), st.booleans())
def test_csv_keeps_its_rows_and_cells(patients: list[dict[str, str]], divider: str, all_quoted: bool) -> None:
    written = io.StringIO()
    quoting = csv.QUOTE_ALL if all_quoted else csv.QUOTE_MINIMAL
    writer = csv.writer(written, delimiter=divider, lineterminator="\n", quoting=quoting)
    writer.writerow(["mrn", "last_name", "first_name", "dob", "phone", "street", "note"])
    for one in patients:
        writer.writerow([one[key] for key in ("mrn", "family", "given", "dob", "phone", "street", "note")])
    text = written.getvalue()

    def shape(said: str) -> list[int]:
        return [len(row) for row in csv.reader(io.StringIO(said), delimiter=divider)]

    redacted = clean(text)
    assert shape(redacted) == shape(text)
    assert not any(one["mrn"] in redacted for one in patients)

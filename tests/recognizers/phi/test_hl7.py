"""HL7 fields, as whoever reads the message gives them."""

from __future__ import annotations

from recognizers.phi import hl7
from recognizers.rule import Field
from recognizers.scanner import Scanner

SCANNER = Scanner(hl7.RULES, budget_secs=5)


def found(segment: str) -> list[tuple[str, str]]:
    """Return what is found in a segment whose fields are told apart like a reader does."""
    pieces: list[Field] = []
    at = 0
    for number, piece in enumerate(segment.split("|")):
        kinds = hl7.PLACES.get(f"{segment[:3]}-{number}", ())
        pieces += [Field(kind, at, at + len(piece), exact=True) for kind in kinds if piece]
        at += len(piece) + 1
    marked = SCANNER.marks([segment.encode()])[0]
    spans = SCANNER.spans(segment, marked, SCANNER.fields(segment, marked, known=pieces, prose=[]))
    return sorted((span.type, segment[span.start : span.end]) for span in spans)


def test_finds_the_patient_in_pid() -> None:
    name, address = "DOE^JANE^Q", "12 ELM ST^^SPRINGFIELD^IL^62701"
    segment = f"PID|1||12345678^^^HOSP^MR||{name}||19450312|F|||{address}||(312)555-0100|||||V123^^^AN|536228745"
    assert found(segment) == [
        ("account", "V123"),
        ("city", "SPRINGFIELD"),
        ("date", "19450312"),
        ("mrn", "12345678"),
        ("person", "DOE^JANE^Q"),
        ("phone", "(312)555-0100"),
        ("ssn", "536228745"),
        ("street", "12 ELM ST"),
        ("zip", "62701"),
    ]


def test_finds_kin_and_insured() -> None:
    assert found("NK1|1|DOE^JOHN|SPO|9 OAK ST|3125550199") == [
        ("person", "DOE^JOHN"),
        ("phone", "3125550199"),
        ("street", "9 OAK ST"),
    ]
    assert ("person", "DOE^JANE") in found("IN1|1|PLAN7||||||||||||||DOE^JANE|SELF|19450312")


def test_the_gate_knows_a_segment_alone_in_a_line() -> None:
    assert SCANNER.marks([b"received PID|1||1", b"rapid|1", b"PID=4242"]).keys() == {0}


def test_a_desk_is_no_clinician_and_whoever_is_called_like_one_is() -> None:
    assert ("person", "WARD^ANNE") in found("ORC|RE|8813|||CM||||20240304|||4410^WARD^ANNE")
    assert ("person", "WARD^A") in found("ORC|RE|8813|||CM||||20240304|||4410^WARD^A")
    assert not any(kind == "person" for kind, _ in found("ORC|RE|8813|||CM||||20240304|||STEIN-CLINIC^LAB ONE"))

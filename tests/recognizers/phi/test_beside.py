"""In a record that speaks of a person, single names, cities, numbers and logins are theirs."""

from __future__ import annotations

import pytest

from recognizers.phi.beside import beside, signs_in
from recognizers.rule import Span


def found(text: str, evidence: str, type_: str = "person") -> list[str]:
    at = text.index(evidence)
    spans = [Span(at, at + len(evidence), type_, "r", 0.9, "key")]
    return [text[span.start : span.end] for span in beside(text, spans, signs_in(text))]


@pytest.mark.parametrize(
    ("text", "evidence", "theirs"),
    [
        ("RN Michael Le reports Tsosie refused meds.", "Michael Le", "Tsosie"),
        ("Wristband printed for Huynh, Hanh visit 3829635787", "Huynh, Hanh", "3829635787"),
        ("Jane Roe moved to Wichita, next visit soon", "Jane Roe", "Wichita"),
        ("Jane Roe, Log in as tbegay.", "Jane Roe", "tbegay"),
        ("mail to 12 Elm St, Peoria 61602", "12 Elm St", "61602"),
    ],
)
def test_what_stands_beside_a_person_is_theirs(text: str, evidence: str, theirs: str) -> None:
    assert theirs in found(text, evidence, "street" if evidence[0].isdigit() else "person")


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe: Report for Review in Portal took 123456 ms",
        "Jane Roe: pid 1234567 port=8080",
        "Jane Roe: 119297000^blood specimen^SCT",
        'Jane Roe "cpt":["99213","85025"],"billed":12550',
        r"Jane Roe {\"cpt\":[\"99213\",\"85025\"]}",
        "[http-nio-8080-exec-7] Jane Roe",
        "Jane Roe by Prometheus via Kafka",
        "Jane Roe segfault at 0000000000000010 ip",
        "Jane Roe wrote: naïve, 東京 [id=7]",
    ],
)
def test_ordinary_words_and_counters_stay(text: str) -> None:
    assert found(text, "Jane Roe") == []


def test_without_evidence_nothing_is_told() -> None:
    assert found("Tsosie refused meds on port 80", "80", "ip") == []

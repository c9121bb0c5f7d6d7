"""One patient in eight spellings: one pseudonym for the name, one for the record number; near misses stay apart."""

from __future__ import annotations

import re
from functools import cache

import pytest

from relay.record import Batch, Origin
from relay.redaction import keys
from relay.redaction.assembly import RedactionOptions, assemble
from relay.redaction.pseudonyms import Pseudonyms
from relay.redaction.redactor import Redactor

RING = keys.throwaway()
PERSON, MRN = (Pseudonyms(RING).make(*value) for value in (("person", "Winona Tsosie"), ("mrn", "88123456")))
_FOUND = re.compile(r"psn_person_\w+|psn_mrn_\w+")

SPELLINGS = {
    "HL7 v2": ("PID|1||88123456^^^HOSP^MR||TSOSIE^WINONA||19850304|F", 1),
    "FHIR": (
        '{"resourceType":"Patient","identifier":[{"value":"88123456"}],"name":[{"family":"Tsosie","given":["Winona"]}]}',
        2,
    ),
    "X12": ("NM1*IL*1*TSOSIE*WINONA****ZZ*1~REF*EA*88123456~", 2),
    "CSV": ("mrn,last_name,first_name\n88123456,Tsosie,Winona", 2),
    "JSON": ('{"patient":{"firstName":"Winona","lastName":"Tsosie","mrn":"88-123-456"}}', 2),
    "SQL": ("SELECT 1 FROM patients WHERE last_name = 'Tsosie' AND first_name = 'Winona' AND mrn = '88123456'", 2),
    "e-mail": ('To: "Tsosie, Winona" (MRN 88123456) <x@example.org>', 1),
    "prose": ("Patient Winona Tsosie (MRN 88123456) was seen", 1),
}


@cache
def _redactor() -> Redactor:
    return assemble(RedactionOptions(key="throwaway", budget_secs=10), RING)[0]


def _clean(text: str, stream: str = "") -> str:
    return _redactor().redact(Batch([text.encode()], Origin("s"), stream=stream)).clean.frames[0].decode()


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_one_patient_has_one_pseudonym_in_every_spelling(spelling: str) -> None:
    text, parts = SPELLINGS[spelling]
    found = _FOUND.findall(_clean(text, spelling))
    assert [token for token in found if token.startswith("psn_mrn")] == [MRN]
    assert [token for token in found if token.startswith("psn_person")] == [PERSON] * parts


def test_a_thousand_near_misses_stay_apart() -> None:
    letters = "abcdefghij"
    pseudonyms = Pseudonyms(RING)
    names = [f"Win{one}na Tso{two}i{three}" for one in letters for two in letters for three in letters]
    made = {pseudonyms.make("person", name) for name in names}
    assert len(made) == 1_000
    assert PERSON not in made
    numbers = {pseudonyms.make("mrn", f"88{number:06}") for number in range(1_000)}
    assert len(numbers) == 1_000
    assert MRN not in numbers


@pytest.mark.parametrize(
    "text",
    [
        '{"guarantorLast":"Tsosie","patientFirst":"Winona"}',
        "last_name=Tsosie last_name=Begay first_name=Winona",
        "NM1*IL*1*TSOSIE~NM1*QC*1*WINONA~",
    ],
)
def test_parts_of_different_persons_are_not_joined(text: str) -> None:
    assert _clean(text).count(PERSON) == 0 or "Begay" in text


def test_middle_names_belong_to_the_whole() -> None:
    whole = Pseudonyms(RING).make("person", "Winona Q Tsosie")
    assert _clean('{"name":[{"family":"Tsosie","given":["Winona","Q"]}],"mrn":"88123456"}').count(whole) >= 2
    assert whole in _clean("PID|1||88123456||TSOSIE^WINONA^Q||19850304|F")

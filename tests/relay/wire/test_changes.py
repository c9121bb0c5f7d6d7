"""Dates in FHIR resources: a patient's, and those of definitions, which are nobody's."""

from __future__ import annotations

from relay.wire import changes


def test_a_claims_date_is_told() -> None:
    assert "fhir date" in {field.key for field in changes.fields('{"resourceType":"Claim","created":"2021-06-30"}')}


def test_dates_of_definitions_are_nobodys() -> None:
    text = '{"resourceType":"NamingSystem","date":"2021-06-30","created":"2021-06-30"}'
    assert "fhir date" not in {field.key for field in changes.fields(text)}

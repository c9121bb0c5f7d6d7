from __future__ import annotations

import re

import pytest

from recognizers.phi.ids import IN_GROUPS, is_datelike, numbered, one_of


@pytest.mark.parametrize("text", ["2026-11-22", "20261122", "22.11.2026", "2026", "1763800000", "202611221405"])
def test_dates_and_unix_times_are_dated(text: str) -> None:
    assert is_datelike(text)


@pytest.mark.parametrize("text", ["0044177", "26-033-04417", "943 476 5870", "2603099417"])
def test_record_numbers_are_not_dated(text: str) -> None:
    assert not is_datelike(text)


def test_a_number_has_more_than_zeros() -> None:
    assert numbered("004")
    assert not numbered("000")
    assert not numbered("none")


@pytest.mark.parametrize("text", ["medical record", "MedicalRecord", "MEDICAL_RECORD", "medical-record"])
def test_words_of_a_phrase_join_in_any_way(text: str) -> None:
    expression = re.compile(
        one_of(
            """
            chart, medical record
            visit
            """
        )
    )
    assert expression.fullmatch(text)
    assert expression.fullmatch("Visit")
    assert not expression.fullmatch("medical")


def test_a_number_in_groups_is_all_of_its_field() -> None:
    expression = re.compile(IN_GROUPS.replace(r"\G", ""))
    for number in ("943 476 5870", "BCX 004 417 720", "W2377 10442 03", "GMS 4417720B"):
        assert expression.match(number), number
    assert not expression.match("943 476 5870 seen")
    assert not expression.match("12 of 14")

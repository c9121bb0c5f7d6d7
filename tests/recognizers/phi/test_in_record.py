"""Logins and names beside what tells of somebody, and the words beside a name."""

from __future__ import annotations

import pytest

from recognizers.phi.in_record import in_record, is_login, whole
from recognizers.rule import Span


def _told(text: str, kind: str = "mrn") -> list[tuple[str, str]]:
    record = f"{text} MRN 0044177"
    evidence = Span(len(record) - 7, len(record), kind, "mrn.by_word", 0.9, "pattern")
    return [(record[span.start : span.end], span.type) for span in in_record(record, [evidence])]


@pytest.mark.parametrize(
    "login",
    [
        "rgoldfarb",
        "dr.ykovalenko",
        "ottofischer_58",
        "bosterhaus1936",
        "nana_rosie",
        "raghu.pillai77",
        "peggy-sue.lindqvist",
        "vinhtran",
    ],
)
def test_what_is_made_of_a_name_is_a_login(login: str) -> None:
    assert is_login(login)


@pytest.mark.parametrize(
    "word",
    ["systemd", "brought", "rpt_gen", "patient_id", "cefazolin", "worker-12", "report2026", "admin", "kubelet", "dashboard"],
)
def test_words_and_machines_are_no_logins(word: str) -> None:
    assert not is_login(word)


def test_a_login_stands_beside_a_number_of_somebodys() -> None:
    assert _told("unlocking link for ottofischer_58;") == [("ottofischer_58", "username")]
    assert _told("by rgoldfarb", kind="ip") == []


def test_a_family_name_and_a_given_name_stand_in_this_order() -> None:
    assert _told("SP-26 Lemieux, Jacinthe prior dx") == [("Lemieux, Jacinthe", "person")]
    assert _told("witness ITO,M bal") == [("ITO,M", "person")]
    assert _told("Status: Ready, Waiting then") == []


def test_a_name_on_a_list_takes_the_unknown_word_beside_it_along() -> None:
    text = "hit: Wendell Pratchard b. 1938"
    assert whole(text, 5, 12) == (5, 22)
    assert whole(text, 13, 22) == (5, 22)
    assert whole("Wendell Hospital", 0, 7) == (0, 7)

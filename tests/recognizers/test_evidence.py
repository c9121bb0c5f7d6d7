"""The second look at what a model takes for a person, a user or a city."""

from __future__ import annotations

import re

import pytest

from recognizers.evidence import SEEN, how_sure
from recognizers.rule import DOUBTED


@pytest.mark.parametrize(
    "text",
    [
        "[[Maria]] left",
        "the [[Schmidt]] chart",
        "told [[Okonjo Whitlamp]] so",
        "seen by Dr. [[Whitlamp]]",
        "moved to bed 4: [[Whitlamp]]",
        "[[J. R.]] called",
        "[[小林]] 様",
    ],
)
def test_a_listed_name_an_unknown_word_beside_another_or_a_lead_make_a_person(text: str) -> None:
    assert _sure("person", text) == SEEN


@pytest.mark.parametrize("text", ["[[Whitlamp]] started", "the [[Whitlamp]] index", 'label="[[Server]]"'])
def test_one_word_without_a_lead_is_a_person_where_a_record_tells_of_somebody(text: str) -> None:
    assert _sure("person", text) == DOUBTED


@pytest.mark.parametrize(
    "text",
    [
        "sent by [[Whitlamp]]-3",
        "the [[Batch Server]] ran",
        "[[00]]",
        "verified by [[whitlamizing]]",
        "pushed to [[cupboards]]",
        "org.joda:[[joda-money]]",
    ],
)
def test_identifiers_and_ordinary_words_are_nobody(text: str) -> None:
    assert not _sure("person", text)


@pytest.mark.parametrize(
    "text",
    [
        "session of user [[kwhitlam]] closed",
        "login [[register]] refused",
        "/home/[[kwhitlam]]/notes",
        "seen: [[kwhitlam2]] at the desk",
        'subject="[[k_whitlam]]"',
    ],
)
def test_a_user_has_a_word_for_users_before_or_the_look_of_one(text: str) -> None:
    assert _sure("username", text)


@pytest.mark.parametrize(
    "text",
    [
        "/usr/share/doc/[[libwidget-dev]]",
        "calling [[whitlam]](x)",
        "[[syscalls]]:sys_enter_pipe",
        "SET [[WHITLAM]] ON",
        "man1/[[tool_alpha]]_describe.1.gz",
    ],
)
def test_parts_of_identifiers_and_plain_words_are_no_users(text: str) -> None:
    assert not _sure("username", text)


def test_a_plain_word_is_a_city_before_its_state_only() -> None:
    assert _sure("city", "at [[Ardmore]] clinic")
    assert _sure("city", "to [[Reading]], PA")
    assert not _sure("city", "[[Copyright]] 2026")


def test_of_other_types_there_is_no_second_look() -> None:
    assert _sure("date", "[[Once]] more")


def _sure(kind: str, text: str) -> float:
    return how_sure(kind, text.replace("[[", "").replace("]]", ""), text.index("[["), text.index("]]") - 2)


@pytest.mark.parametrize("text", ["Heparin 5,000 units moved", "Skybridge 4/4 low", "Memory 1024 MB"])
def test_a_street_is_no_amount(text: str) -> None:
    end = re.match(r"\w+ \d+", text)
    assert end is not None
    assert not how_sure("street", text, 0, end.end())


def test_a_street_of_a_house_stays() -> None:
    assert how_sure("street", "Hauptweg 5, hinten", 0, 10)

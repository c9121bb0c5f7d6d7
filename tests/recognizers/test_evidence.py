"""The second look at what a model takes for a person, a user or a city."""

from __future__ import annotations

import re

import pytest

from recognizers.evidence import holds, is_person


@pytest.mark.parametrize(
    "text",
    [
        "[[Maria]] left",
        "told [[Okonjo Whitlam]] so",
        "seen by Dr. [[Okonjo]]",
        "moved to bed 4: [[Whitlam]]",
        "paged [[Whitlam]], RN",
    ],
)
def test_a_given_name_two_words_or_a_lead_make_a_person(text: str) -> None:
    assert _says(text)


@pytest.mark.parametrize(
    "text",
    [
        "[[Whitlam]] started",
        "WARN [[Whitlam]] down",
        "the [[Whitlam]] index",
        "sent by [[Whitlam]]-3",
        "[[Batch Whitlam]] ran",
        "[[00]]",
    ],
)
def test_one_word_alone_and_common_words_do_not(text: str) -> None:
    assert not _says(text)


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
    assert _holds("username", text)


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
    assert not _holds("username", text)


def test_a_plain_word_is_a_city_before_its_state_only() -> None:
    assert _holds("city", "at [[Ardmore]] clinic")
    assert _holds("city", "to [[Reading]], PA")
    assert not _holds("city", "[[Copyright]] 2026")


def test_two_plain_words_are_a_person_in_a_person_s_place_only() -> None:
    assert _holds("person", 'name="[[Hope Green]]"')
    assert not _holds("person", "the [[Hope Green]] view")


def test_of_other_types_there_is_no_second_look() -> None:
    assert _holds("date", "[[Once]] more")


def _holds(kind: str, text: str) -> bool:
    return holds(kind, text.replace("[[", "").replace("]]", ""), text.index("[["), text.index("]]") - 2)


def _says(text: str) -> bool:
    return is_person(text.replace("[[", "").replace("]]", ""), text.index("[["), text.index("]]") - 2)


@pytest.mark.parametrize("text", ["Heparin 5,000 units moved", "Skybridge 4/4 low", "Memory 1024 MB"])
def test_a_street_is_no_amount(text: str) -> None:
    end = re.match(r"\w+ \d+", text)
    assert end is not None
    assert not holds("street", text, 0, end.end())


def test_a_street_of_a_house_stays() -> None:
    assert holds("street", "Hauptweg 5, hinten", 0, 10)


@pytest.mark.parametrize("name", ["Siemens Skyra", "Hope Server"])
def test_a_product_is_nobody(name: str) -> None:
    assert not holds("person", f"the {name} ready", 4, 4 + len(name))

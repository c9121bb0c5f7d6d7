"""Eponyms: names of two people that are a test's, a method's or a disease's."""

from __future__ import annotations

import pytest

from recognizers.phi.eponyms import heads_a_thing, in_list_of_words, in_row_of_things, is_eponym, of_things


@pytest.mark.parametrize(
    "name",
    [
        "Mann-Whitney",
        "Kruskal-Wallis",
        "Anderson_Darling",
        "Monte Carlo",
        "Ehlers, Danlos",
        "Welch Allyn Connex",
        "Cowden, Li-Fraumeni",
    ],
)
def test_pairs_of_names_that_are_a_things(name: str) -> None:
    assert is_eponym(name)


@pytest.mark.parametrize("name", ["Anderson", "Jane Darling", "Monte", "Carlo Monte", "Morgan Stanley Jones", ""])
def test_others_are_none(name: str) -> None:
    assert not is_eponym(name)


@pytest.mark.parametrize(
    "text", ["Garden III, Girdlestone", "Weber B", "Foley", "Bishop and Ballard scores", "Whoever's disease"]
)
def test_things_that_bear_a_name(text: str) -> None:
    end = text.index(" scores") if "scores" in text else text.index("'s") if "'s" in text else len(text)
    assert of_things(text, 0, end if " and " not in text else len("Bishop"))


@pytest.mark.parametrize("text", ["Foley, Jane", "Murphy Doe", "Nwosu"])
def test_names_beside_others_bear_none(text: str) -> None:
    assert not of_things(text, 0, len(text))


def test_a_row_of_such_names_is_of_things() -> None:
    text = "synonyms merged: Graves, Addison, Cushing, Conn"
    assert in_row_of_things(text, text.index("Addison"), text.index(", Cushing"))


@pytest.mark.parametrize("text", ["Graves, Addison", "seen by Graves, Jane, RN"])
def test_one_or_two_are_no_row(text: str) -> None:
    assert not in_row_of_things(text, text.index("Graves"), len(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Coombs direct, Epstein-Barr IgM, Bence Jones protein", "Coombs"),
        ("Lantus -> tier 3; Allegra -> OTC; Jardiance -> PA", "Allegra"),
        ("Medicaid edits: Ohio, Georgia, Virginia reloaded", "Georgia"),
    ],
)
def test_a_row_may_say_something_of_each_thing(text: str, name: str) -> None:
    start = text.index(name)
    assert in_row_of_things(text, start, start + len(name))


def test_a_row_of_names_that_things_bear_too_is_of_persons() -> None:
    text = "isolation with Ruby, can Pearl or Grace do the obs"
    assert not in_row_of_things(text, text.index("Pearl"), text.index(" or"))


@pytest.mark.parametrize(
    ("text", "is_thing"), [("Columbia agar", True), ("Doe, Columbia agar", False), ("Jones line", False)]
)
def test_one_word_before_a_thing_is_the_things(text: str, is_thing: bool) -> None:
    assert heads_a_thing(text, 0, text.rindex(" ")) is is_thing


@pytest.mark.parametrize(
    ("text", "is_list"),
    [("Alesse, Apri, Camila, Junel, Kariva", True), ("Doe, Camila", False), ("Garcia, Camila, Lopez, Juan, Perez", False)],
)
def test_a_list_of_words_that_are_mostly_no_names(text: str, is_list: bool) -> None:
    start = text.index("Camila")
    assert in_list_of_words(text, start, start + len("Camila")) is is_list

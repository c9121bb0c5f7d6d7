"""Eponyms: names of two people that are a test's, a method's or a disease's."""

from __future__ import annotations

import pytest

from recognizers.phi.eponyms import in_row_of_things, is_eponym, of_things


@pytest.mark.parametrize("name", ["Mann-Whitney", "Kruskal-Wallis", "Anderson_Darling", "Monte Carlo", "Ehlers, Danlos"])
def test_pairs_of_names_that_are_a_things(name: str) -> None:
    assert is_eponym(name)


@pytest.mark.parametrize("name", ["Anderson", "Jane Darling", "Monte", "Carlo Monte", ""])
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

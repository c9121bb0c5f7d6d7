"""Eponyms: names of two people that are a test's, a method's or a disease's."""

from __future__ import annotations

import pytest

from recognizers.phi.eponyms import is_eponym


@pytest.mark.parametrize("name", ["Mann-Whitney", "Kruskal-Wallis", "Anderson_Darling", "Monte Carlo", "Ehlers, Danlos"])
def test_pairs_of_names_that_are_a_things(name: str) -> None:
    assert is_eponym(name)


@pytest.mark.parametrize("name", ["Anderson", "Jane Darling", "Monte", "Carlo Monte", ""])
def test_others_are_none(name: str) -> None:
    assert not is_eponym(name)

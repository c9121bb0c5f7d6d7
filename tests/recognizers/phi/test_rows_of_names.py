"""Names that spell."""

from __future__ import annotations

import pytest

from recognizers.phi.rows_of_names import in_alphabet, in_alphabet_surely, is_spelt


@pytest.mark.parametrize(
    "text", ["Anton Berta Cäsar Dora", "prompts: Anatole, Berthe, Célestin, Désiré", "Paul Queen Robert Sam ok"]
)
def test_initials_go_on_as_the_alphabet_does(text: str) -> None:
    start = text.rindex(" ", 0, len(text) - 4) + 1
    assert in_alphabet(text, start, start + 4)


@pytest.mark.parametrize(
    "text", ["Adam Boy Carl", "Olaf, Anna, Elsa, Berta", "Adams, Baker; for today on the ward: Clark, Davis"]
)
def test_others_do_not(text: str) -> None:
    assert not in_alphabet(text, 0, 4)


def test_a_longer_row_is_surely_one() -> None:
    assert in_alphabet_surely("Adam Boy Charles David Edward", 0, 8)


def test_patients_in_order_are_none() -> None:
    assert not in_alphabet_surely("Adams, Baker, Clark, Davis, Evans", 0, 12)


@pytest.mark.parametrize("text", ["B as in [Boy], C", "A wie [Anton]", "D as in 'David'"])
def test_a_letter_is_as_in_a_name(text: str) -> None:
    text = text.translate({ord(sign): None for sign in "[]"})
    start = max(text.find(name) for name in ("Boy", "Anton", "David"))
    assert is_spelt(text, start, start + 3)


@pytest.mark.parametrize("text", ["B as in Adam", "cab for Carl", "seen for Nancy"])
def test_nothing_else_is_spelt(text: str) -> None:
    start = text.rindex(" ") + 1
    assert not is_spelt(text, start, len(text))

"""Names told by lists where things stand, too."""

from __future__ import annotations

import pytest

from recognizers.phi.listed_names import RULES
from recognizers.scanner import Scanner


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    return Scanner(RULES)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("operator=Kaczmarek R. station=CT", "Kaczmarek R."),
        ("topic 'icu/kuznetsova_a/spo2' up", "kuznetsova_a"),
        ("mrz=P<UTOERIKSSON<<ANNA<MARIA<<<<<", "ERIKSSON<<ANNA<MARIA"),
        ("(&(sn=Hinterberger)(objectClass=person))", "Hinterberger"),
    ],
)
def test_a_name_of_the_lists_is_one_by_a_key_that_things_have(scanner: Scanner, text: str, name: str) -> None:
    assert name in [text[span.start : span.end] for span in scanner.find(text)]


@pytest.mark.parametrize("text", ["operator=Exists x", "topic 'icu/type_a/spo2' up", "(&(cn=Domain Users)(sn=admin))"])
def test_words_are_nobody(scanner: Scanner, text: str) -> None:
    assert not scanner.find(text)

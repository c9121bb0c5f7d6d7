"""How much a text looks as if it were made at random."""

from __future__ import annotations

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers.strength import drawn_chars, english, entropy

ALPHABETS = {
    "letters and digits": string.ascii_letters + string.digits,
    "letters": string.ascii_letters,
    "hex": "0123456789abcdef",
    "base64": string.ascii_letters + string.digits + "+/",
    "base32": string.ascii_uppercase + "234567",
}


@pytest.mark.parametrize("name", ALPHABETS)
def test_what_is_drawn_looks_drawn(name: str) -> None:
    source = random.Random(20261121)
    drawn = ["".join(source.choices(ALPHABETS[name], k=24)) for _ in range(500)]
    assert sum(drawn_chars(text) >= 12 for text in drawn) >= 485


@pytest.mark.parametrize(
    "text",
    [
        "authentication",
        "NextPageToken",
        "getUserByName",
        "system:serviceaccount:kube-system:default",
        "org.springframework.boot.web",
        "prod-eu-west-1-db01",
        "OAuth2AccessToken",
        "OrderItemV2Serializer",
        "K8sSecretRef",
        "application/x-www-form-urlencoded",
        "SHA256",
        "1732212345",
    ],
)
def test_what_people_name_does_not(text: str) -> None:
    assert drawn_chars(text) == 0


def test_english_words_follow_english_pairs() -> None:
    assert english("password")
    assert not english("xqzvkjwq")
    assert english("xq")


def test_entropy_of_one_character_is_nothing_and_of_two_a_bit() -> None:
    assert entropy("aaaa") == 0
    assert entropy("abab") == 1


@given(st.text(min_size=1))
def test_never_raises_and_never_counts_more_than_there_is(text: str) -> None:
    assert 0 <= drawn_chars(text) <= len(text)
    assert entropy(text) >= 0

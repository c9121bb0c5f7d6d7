"""Values that people choose."""

from __future__ import annotations

import pytest

from recognizers.chosen import chosen, is_joined_password, numbered_phrase, passphrase, picked, typed


@pytest.mark.parametrize("text", ["needle_2010", "Needle2010", "RIVER506", "yellow2022", "needle_77"])
def test_a_word_and_a_number_are_chosen(text: str) -> None:
    assert chosen(text)


@pytest.mark.parametrize(
    "text", ["db-needle-2010", "app_v2024", "sha512", "SHA512", "needle", "prod_db_01", "tls2024", "token_2024"]
)
def test_names_of_things_are_not_chosen(text: str) -> None:
    assert not chosen(text)


@pytest.mark.parametrize("text", ["Needle2010!", "needle2010", "n33dle!x", "Needle#10"])
def test_letters_with_digits_or_a_sign_are_typed(text: str) -> None:
    assert typed(text)


@pytest.mark.parametrize(
    "text",
    ["TLSv1.3", "oauth2", "AES256-GCM", "publickey2", "key-rsa-4096", "needle", "bob@example.org", "user42", "1.2.3-rc1"],
)
def test_protocols_names_and_versions_are_not_typed(text: str) -> None:
    assert not typed(text)


@pytest.mark.parametrize("text", ["garden hammer zebra", "correct horse battery staple", " ".join(["garden", "must"] * 6)])
def test_words_that_no_sentence_joins_are_a_passphrase(text: str) -> None:
    assert passphrase(text)


@pytest.mark.parametrize("text", ["garden hammer", "must be at least eight characters", "was changed by the user"])
def test_a_sentence_is_no_passphrase(text: str) -> None:
    assert not passphrase(text)


@pytest.mark.parametrize("text", ["hornet.Needle6", "w9:Needle/Plum", "plum-Hornet-41", "Plum%Hornet8"])
def test_capitals_and_a_number_among_words_of_no_log_are_picked(text: str) -> None:
    assert picked(text)


@pytest.mark.parametrize("text", ["prod/MyApp2/Database", "default/tls-cert", "TLSv1.3", "needle-plum-41", "Token-Store7"])
def test_names_of_a_store_are_not_picked(text: str) -> None:
    assert not picked(text)


def test_a_phrase_may_end_with_a_number() -> None:
    assert numbered_phrase("drei rote Boote 9")
    assert not numbered_phrase("must be at least 9")
    assert not numbered_phrase("drei rote Boote")


@pytest.mark.parametrize("text", ["Vesuvio.79", "Sandpiper_77", "Kormoran-2031!"])
def test_a_word_and_a_number_joined_to_it_are_a_password_of_people(text: str) -> None:
    assert is_joined_password(text)


@pytest.mark.parametrize("text", ["Server-12", "web-12", "PROJ-4711", "Error_500", "Vesuvio", "Password-12"])
def test_things_with_a_number_are_none(text: str) -> None:
    assert not is_joined_password(text)

"""Names of algorithms and of ways to prove who one is."""

from __future__ import annotations

import pytest

from recognizers.mechanisms import are_algorithms, is_mechanism, is_protocol


@pytest.mark.parametrize("text", ["TLSv1.3", "OAuth2", "SSH-2", "AES-256-GCM", "sha512"])
def test_a_protocol_and_its_version_is_one(text: str) -> None:
    assert is_protocol(text)


@pytest.mark.parametrize("text", ["SCRAM", "SCRAM-SHA-256", "NTLM", "MD5", "HS256", "CAPS"])
def test_what_a_sentence_says_failed_is_a_mechanism(text: str) -> None:
    assert is_mechanism(text)


@pytest.mark.parametrize("text", ["Scram77x", "HARBOUR", "MD5sum-of-x", "Shale44"])
def test_other_words_are_neither_mechanisms_nor_protocols(text: str) -> None:
    assert not is_mechanism(text)
    assert not is_protocol(text)


@pytest.mark.parametrize("text", ["41192/ECDSAP256SHA256", "ECDHE-RSA-AES256-GCM-SHA384", "RC4-SHA", "x25519/P-256"])
def test_algorithms_joined_are_no_key(text: str) -> None:
    assert are_algorithms(text)


@pytest.mark.parametrize("text", ["K7X2-M5K8-P1L4", "41192/harbour", "AES", ""])
def test_other_texts_are_no_algorithms(text: str) -> None:
    assert not are_algorithms(text)

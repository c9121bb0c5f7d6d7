"""What a value by a telling name can be."""

from __future__ import annotations

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers import values

PLACEHOLDERS = (
    *(
        "***",
        "xxxxxxxx",
        "XXXX",
        "----",
        "<redacted>",
        "<your key>",
        "[FILTERED]",
        "[REDACTED",
        "${DB_PASSWORD}",
        "$DB_PASSWORD",
    ),
    *(
        "$(cat /run/secret)",
        "{{ password }}",
        "{password}",
        "%s",
        "%(password)s",
        "null",
        "None",
        "true",
        "false",
        "changeme",
    ),
    *("required", "expired", "invalid", "your_password_here", "example", "", "...", "(null)", "REDACTED_BY_PROXY"),
)


@pytest.mark.parametrize("text", PLACEHOLDERS)
def test_placeholders_and_words_of_sentences_are_no_values(text: str) -> None:
    assert not values.is_value(text)


@pytest.mark.parametrize(
    "text", ["hunter2", "correct horse battery", "$ecret1", "p@ss{word}", "<3mypassword", "aaab", "[x]y", "1234"]
)
def test_odd_passwords_are_values(text: str) -> None:
    assert values.is_value(text)


def test_random_characters_look_random_and_words_do_not() -> None:
    source = random.Random(7)
    for _ in range(200):
        assert values.looks_random("".join(source.choices(string.ascii_letters + string.digits, k=20)) + "7a")
    for text in (
        "authentication",
        "expired",
        "default/db-tls",
        "/run/token",
        "12345678",
        "2026-11-21T18:00:00Z",
        "getToken(1)x",
        "a1",
    ):
        assert not values.looks_random(text)


def test_working_directories_are_no_passwords() -> None:
    assert values.pwd("s3cr3t")
    assert not values.pwd("/home/jane")
    assert not values.pwd("~/src")


def test_numbers_of_passed_tests_are_no_passwords() -> None:
    assert values.counted("4711x")
    assert not values.counted("12")
    assert not values.counted("test_header")


def test_names_are_letters_of_any_script() -> None:
    for text in ("Jane", "van der Berg, Jan", "O’Neil-Smith", "DOE^JANE^Q", "Nguyễn Thị", "李小龍", "J. R. Doe"):
        assert values.name(text)
    for text in ("12345", "unknown", "AF_INET", "x", "jane7", "a=b"):
        assert not values.name(text)


def test_record_numbers_hold_a_digit_that_is_not_zero() -> None:
    assert values.identifier("E0001")
    assert not values.identifier("0000")
    assert not values.identifier("missing")


def test_accounts_of_the_system_are_no_persons() -> None:
    assert values.username("jdoe")
    for text in ("root", "ROOT", "www-data", "system:serviceaccount:x", "1000", "unknown"):
        assert not values.username(text)


@given(st.text(st.characters(codec=None)))
def test_never_raises(text: str) -> None:
    for check in (
        values.is_value,
        values.looks_random,
        values.pwd,
        values.counted,
        values.name,
        values.identifier,
        values.username,
    ):
        assert check(text) in {True, False}

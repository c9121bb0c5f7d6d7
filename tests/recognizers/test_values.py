"""What a value by a telling name can be."""

from __future__ import annotations

import base64
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
    *("5", "-12", "5)"),
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
        values.told,
        values.looks_like_a_key,
        values.basic_pair,
        values.unlike_a_word,
        values.is_id,
    ):
        assert check(text) in {True, False}


def test_sentences_are_no_values_and_passphrases_are() -> None:
    for text in ("This field is required.", "must be at least 8 characters", "is too short", "Invalid password"):
        assert not values.is_value(text)
    assert values.is_value("correct horse battery staple")


def test_program_text_is_no_value() -> None:
    for text in (
        "get_password(user)",
        "os.environ['X']",
        'getenv("X")',
        "self.password",
        "$1",
        ":password",
        "/run/secrets/db",
    ):
        assert not values.is_value(text)


def test_what_a_sentence_tells_of_a_password_may_be_no_password() -> None:
    for text in ("hunter2", "letmein", "x1"):
        assert values.told(text)
    for text in ("compromised", "required", "policy", "manager", "expiring", "it"):
        assert not values.told(text)


def test_ids_and_digests_are_no_keys() -> None:
    source = random.Random(7)
    drawn = "".join(source.choices(string.ascii_letters + string.digits, k=30)) + "1aB"
    assert values.looks_like_a_key(drawn)
    for text in ("d41d8cd98f00b204e9800998ecf8427e", "550e8400-e29b-41d4-a716-446655440000", "user:1234:profile", "short1"):
        assert not values.looks_like_a_key(text)


def test_basic_credentials_are_a_pair_in_base64() -> None:
    assert values.basic_pair(base64.b64encode(b"bob:hunter2").decode())
    assert not values.basic_pair(base64.b64encode(b"no pair").decode())
    assert not values.basic_pair("authentication")
    assert not values.basic_pair("not base64!")


def test_words_run_together_and_digits_are_unlike_a_word() -> None:
    for text in ("hunter2", "CorrectHorse", "a$b", "one.two.three"):
        assert values.unlike_a_word(text)
    for text in ("password", "db-users", "first_name"):
        assert not values.unlike_a_word(text)


STAND_INS = (
    """
sk-...ab12|xxxx-xxxx-xxxx|ghp_xxxxxxxxxxxx|*HIDDEN*|__DB_PASSWORD__|@db.password@|#{ENV['X']}|%3Credacted%3E|&lt;redacted&gt;
{{ .Values.password }}|${{ secrets.TOKEN }}|$db_password|random_password.db.result|Rails.application.credentials.api_key
((db-password))|Sentinel.UNSET|<Password object at 0x7f00deadbeef>|[B@1b2c3d4e|java.lang.String@1b2c3d4e|bytes(16)|(12 chars)
ENC(abcdef0123456789)|{cipher}0123abcd|pk_live_4eC39HqLyjWDarjtT1zdp7dc|ssh-ed25519 AAAAC3NzaC1lZDI1NTE5|SHA256:0aB1cD2eF3
REDACTED_BY_PROXY|change-me-before-prod|your-token-goes-here|MY_API_TOKEN|not_set|cat ~/.token
""".strip()
    .replace("\n", "|")
    .split("|")
)


@pytest.mark.parametrize("text", STAND_INS)
def test_what_stands_for_a_value_is_none(text: str) -> None:
    assert not values.is_value(text)


@pytest.mark.parametrize("text", ["x" * 100_000, "ab_" * 100_000, "a(" * 100_000, "<" * 100_000])
def test_a_long_value_is_judged_by_its_beginning_only(text: str) -> None:
    assert values.is_value(text) == (set(text) != {"x"})
    assert not values.compound(text)


def test_groups_of_capitals_and_digits_are_drawn() -> None:
    assert values.looks_random("KITXG-08LNA-HLAV9-FXSMR-AQPX0")
    assert not values.looks_random("ORDER-STATE-MOVED-AGAIN")


def test_what_counts_up_is_an_example() -> None:
    assert values.is_sequence("0123456789abcdef")
    assert values.is_sequence("0000000000000000")
    assert not values.is_sequence("4eC39HqLyjWDarjt")


def test_compounds_are_words_of_a_sentence() -> None:
    for text in ("server-side-validation", "PostgreSQL", "LoginAttemptException"):
        assert values.compound(text)
    for text in ("walnut.velvet.staple.cactus", "CorrectHorseBattery", "ab1-cd2-ef3"):
        assert not values.compound(text)


@pytest.mark.parametrize(
    "text", ["12ms", "case-sensitive", "base64-encoded", "LDAP-backed", "reason=HISTORY_5", "bob.new@example.org", "won't"]
)
def test_what_else_a_sentence_says_behind_the_word_is_not_told(text: str) -> None:
    assert not values.told(text)


@pytest.mark.parametrize("text", ["tiger-lily", "P@ssw0rd", "12monkeys", "frost-blume9"])
def test_what_people_choose_is_told(text: str) -> None:
    assert values.told(text)

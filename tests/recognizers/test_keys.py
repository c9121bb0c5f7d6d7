"""Which rules a name calls for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers import fields
from recognizers.gate import Gate
from recognizers.keys import KeyIndex
from recognizers.rule import Field, KeyRule


def rule(name: str, *keys: str, not_keys: tuple[str, ...] = ()) -> KeyRule:
    return KeyRule(
        id=name, type="x", keys=keys, not_keys=not_keys, source="none", examples=("a=[[b]]",), counter_examples=("c",)
    )


PASSWORD, API_KEY, USER, BIRTH, PASS = RULES = (
    rule("password", "password"),
    rule("api_key", "api key"),
    rule("user", "=user"),
    rule("birth", "date of birth"),
    rule("pass", "=pass", "user pass"),
)
INDEX = KeyIndex(RULES)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("password", PASSWORD),
        ("dbPassword2", PASSWORD),
        ("DB_PASSWORD", PASSWORD),
        ("dbpassword", PASSWORD),
        ("passwordconfirmation", PASSWORD),
        ("web.environment.USER", USER),
        ("x-api-key", API_KEY),
        ("api__key", API_KEY),
        ("apikey", API_KEY),
        ("user", USER),
        ("USER", USER),
    ],
)
def test_a_name_ends_like_a_key(key: str, expected: KeyRule) -> None:
    assert INDEX.rules_for("", Field(key, 0, 0, exact=True)) == (expected,)


@pytest.mark.parametrize("key", ["password_hint", "db_user", "xapi_key", "monkey", "key", "passwords", "superuser"])
def test_other_names_call_for_nothing(key: str) -> None:
    assert INDEX.rules_for("", Field(key, 0, 0, exact=True)) == ()


def test_words_before_a_name_belong_to_it() -> None:
    text = "the date of birth: 1945"
    (field,) = fields.find(text, among={0})
    assert INDEX.rules_for(text, field) == (BIRTH,)


def test_words_before_a_name_take_nothing_from_it() -> None:
    text = "as relay pass=x"
    (field,) = fields.find(text, among={0})
    assert INDEX.rules_for(text, field) == (PASS,)


NAMES = st.sampled_from(
    ["password", "dbPassword2", "DB_PASSWORD", "api-key", "apiKey", "api__key", "user", "date of birth", "pass", "x"]
)
SIGNS = st.sampled_from(["=", ": ", " = ", '": "', "': ", " => ", "]:= ", '\\": \\"', " ", ">", "='"])
GATE = Gate(RULES)


@given(
    st.lists(
        st.tuples(st.sampled_from(["", "--", "<", " ", '"', "-"]), NAMES, SIGNS, st.sampled_from(["v", "v</", '"v"'])),
        max_size=4,
    )
)
def test_the_gate_fires_wherever_a_field_calls_for_a_rule(parts: list[tuple[str, ...]]) -> None:
    text = " ".join("".join(part) for part in parts)
    if any(INDEX.rules_for(text, field) for field in fields.find(text)):
        assert GATE.marks([text.encode()]), text


def test_a_tail_leaves_a_name_what_it_is() -> None:
    for key in ("password_confirmation", "passwordOld", "db_password_2", "api_key_provided"):
        assert INDEX.rules_for("", Field(key, 0, 0, exact=True)), key
    text = "the api key provided: x"
    (field,) = fields.find(text, among={0})
    assert INDEX.rules_for(text, field) == (API_KEY,)


def test_names_that_mean_something_else_are_refused() -> None:
    key = rule("key", "key", not_keys=("public key",))
    index = KeyIndex([key])
    assert index.rules_for("", Field("stripe_key", 0, 0, exact=True)) == (key,)
    assert index.rules_for("", Field("ssh_public_key", 0, 0, exact=True)) == ()
    text = "a public key: x"
    (field,) = fields.find(text, among={0})
    assert index.rules_for(text, field) == ()


def test_names_of_other_scripts_are_known_in_any_case() -> None:
    index = KeyIndex([rule("p", "пароль")])
    gate = Gate([rule("p", "пароль")])
    for key in ("пароль", "Пароль", "ПАРОЛЬ"):
        assert index.rules_for("", Field(key, 0, 0, exact=True)), key
        assert gate.marks([f"{key}: x".encode()]), key


def test_a_script_without_blanks_joins_words_before_a_name() -> None:
    index = KeyIndex([rule("p", "密码"), rule("q", "pin")])
    assert index.rules_for("", Field("WiFi密码", 0, 0, exact=True))
    assert not index.rules_for("", Field("mapin", 0, 0, exact=True))

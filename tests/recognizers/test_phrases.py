"""Values told in a sentence."""

from __future__ import annotations

import pytest

from recognizers.phrases import SYNTAX

CASES = [
    ("the password is ab1.", ("password", "ab1")),
    ("password was changed to ab", ("password", "ab")),
    ("password for bob: ab", ("password", "ab")),
    ("password for bob was set to ab", ("password", "ab")),
    ("Invalid password 'a b' for x", ("password", "a b")),
    ("password (ab1cd) refused", ("password", "ab1cd")),
    ("token ab1 expired", ("token", "ab1")),
    ("key changed from 'ab' to 'cd'", ("key", "ab")),
    ("the password you entered ('ab') is wrong", ("password", "ab")),
    ("changed bob's password from ab1 to cd2 at noon", ("password", "ab1")),
    ("changed bob's password from ab1 to cd2 at noon", ("password", "cd2")),
    ("password rotated: ab1 -> cd2", ("password", "cd2")),
    ("apikey (current): ab1", ("apikey", "ab1")),
    ("header 'X-Api-Key' has value 'ab1'", ("X-Api-Key", "ab1")),
    ("token must have 32 characters, got 'ab1'", ("token", "ab1")),
    ("password too short [type=value_error, input_value='ab1', input_type=str]", ("password", "ab1")),
    ("x/password: changed 'ab' to 'cd'", ("password", "ab")),
    ("x/password: changed 'ab' to 'cd'", ("password", "cd")),
    ('password mismatch: got "ab1", want "cd2"', ("password", "cd2")),
    ("password for bob changed from ab1 to cd2", ("password", "cd2")),
    ("private key loaded: ab1", ("key", "ab1")),
    ('client.setPassword("ab1")', ("client.setPassword", "ab1")),
    ("Passwort lautet jetzt ab1", ("Passwort", "ab1")),
    ("la contraseña es ab1", ("contraseña", "ab1")),
    ("Passwort für bob: ab1", ("Passwort", "ab1")),
    ("Kennwort für bob auf ab1cd gesetzt", ("Kennwort", "ab1cd")),
    ("passphrase one.two-three.four works", ("passphrase", "one.two-three.four")),
]


def found(text: str) -> set[tuple[str, str]]:
    return {(field.key, text[field.start : field.end]) for find in SYNTAX.finds for field in find(text, 0, len(text))}


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_finds_what_a_sentence_tells(text: str, expected: tuple[str, str]) -> None:
    assert expected in found(text)


@pytest.mark.parametrize(
    "text", ["password reset", "/users/5/password 200", "sshpass -pab", "token 12345", "password a=b1", "x -p$PASS a.7z"]
)
def test_finds_no_value_where_none_is_told(text: str) -> None:
    assert found(text) == set()


@pytest.mark.parametrize("text", ["Get-AdmPwdPassword WS-OP-14 was run", "Reset-Password user-4b"])
def test_a_cmdlet_is_told_whose_password_it_is(text: str) -> None:
    keys = {field.key for find in SYNTAX.finds for field in find(text, 0, len(text))}
    assert not any(key.endswith("Password") for key in keys)

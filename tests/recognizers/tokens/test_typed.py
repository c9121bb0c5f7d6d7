"""Values that only a password looks like."""

from __future__ import annotations

import pytest

from recognizers.tokens.typed import is_typed_password


@pytest.mark.parametrize("text", ["Urg3ncias_23", "Winter-Reh88", "Fr0stBlume!", "tr4nk!Nord", "Gl@sfaser7", "Grue5Champ"])
def test_what_people_type_is_a_password(text: str) -> None:
    assert is_typed_password(text)


@pytest.mark.parametrize(
    "text",
    [
        *("OAuth2", "Argon2id", "SHA-256", "CryptSHA256", "PKCS#12", "INC#12345", "1.6.20~ds1-1+deb12u3", "Ctrl+Alt+F1"),
        *("2026-05-06T08:00:00Z", "WS-OP-14$", "node7", "user42", "bob2@example.org", "ZipFile$1", "5f7e20d57722e1b1"),
        *("%-.120s", "harbour", "LoginForm2", "x86_64"),
    ],
)
def test_names_of_things_are_none(text: str) -> None:
    assert not is_typed_password(text)

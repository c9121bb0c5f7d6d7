"""Program text in a value's place, and values that only remind of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers.program_text import is_plain_word, is_program_text

PROGRAM_TEXT = (
    *("%s", "%pm", "%qT", "%-.64s", "0x%08lx", "%s:%d", "%zu(%d)", "%serror"),
    *("make([]byte", "parseInt(event", "suite.expand(secret", "DBI->connect(", "getenv('X')", "open(path)"),
    *("*newPass(bool", "&cred", "**kwargs", "*analysis.Pass", "&rsa.PrivateKey{"),
    *("keys[0]", "$row[2]", "$row{name}", "Optional[str]", "credentials[", "material[:size]"),
    *("TERMINAL_FG_RED", "E_DECRYPTION_FAILED", "NEW_KEY)", "CLIENT_SECRET]", "SESSION_KEY\\"),
    *("user_password", "none_or_key", "tls_client_key", "dotToken", "SyntaxKind.Word", "cls.SALT", "lexer.token"),
    *("\\$db_name", "$row->{name}", "&which('x')", "$answer", "--mode=normal", "0xBEEF", "198.51.100.7:8080"),
)
VALUES = (
    *("hunter2", "Tr0ub4dor&3", "correct_horse_battery", "correct horse", "john.smith", "*Berlin3", "&Boston20", "$unshine"),
    *("Summer(2026)!", "pass(word)9", "abc[1]x9Q", "%7Bx%7D9", "100%sure", "-x9", "0x0123456789abcdef", "", "S3cure%d"),
)


@pytest.mark.parametrize("text", PROGRAM_TEXT)
def test_program_text_is_no_value(text: str) -> None:
    assert is_program_text(text)


@pytest.mark.parametrize("text", VALUES)
def test_a_value_is_no_program_text(text: str) -> None:
    assert not is_program_text(text)


@pytest.mark.parametrize(("word", "plain"), [("mechanism", True), ("Remove", True), ("hunter", False), ("qwerty", False)])
def test_words_of_descriptions_are_plain(word: str, plain: bool) -> None:
    assert is_plain_word(word) is plain


@given(st.text(max_size=200))
def test_any_text_can_be_judged(text: str) -> None:
    assert is_program_text(text) in {True, False}

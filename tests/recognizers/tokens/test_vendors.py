"""Shapes become expressions that take a token whole, and names become keys."""

from __future__ import annotations

import random

import pytest
import regex

from recognizers.examples import ALPHABETS
from recognizers.rule import PatternRule
from recognizers.scanner import Scanner
from recognizers.tokens.vendors import CLASSES, UUID, by_name, by_shape, expression, made, unmasked


def letters(alphabet: str, count: int, seed: int = 0) -> str:
    return "".join(random.Random(seed).choices(ALPHABETS[alphabet], k=count))


@pytest.mark.parametrize("alphabet", [name for name in ALPHABETS if name in CLASSES])
def test_a_class_takes_every_character_of_its_alphabet(alphabet: str) -> None:
    whole = ALPHABETS[alphabet]
    assert regex.fullmatch(expression(f"{{{alphabet}:{len(whole)}}}"), whole)


def test_every_alphabet_has_a_class() -> None:
    assert ALPHABETS.keys() == CLASSES.keys()


def test_the_last_slot_takes_a_longer_token_whole() -> None:
    assert regex.fullmatch(expression("a.b_{hex:4}-{digit:3}"), "a.b_00ff-123456")
    assert not regex.fullmatch(expression("a.b_{hex:4}-{digit:3}", open_end=False), "a.b_00ff-1234")
    assert not regex.fullmatch(expression("a.b_{hex:4}-{digit:3}"), "axb_00ff-123")


@pytest.mark.parametrize(
    "before", ["", " ", "=", ":", "/", '"', "_", "%3D", "%22", "\\n", "\\u0026", "\\x3d", "\x1b[31m", "key=", "(", ","]
)
def test_a_short_prefix_is_known_wherever_a_token_can_begin(before: str) -> None:
    scanner = Scanner((by_shape("acme.token", "ac_{alnum:20}", source="Acme"),))
    token = "ac_" + letters("alnum", 20)
    assert [(span.start, span.end) for span in scanner.find(before + token)] == [(len(before), len(before) + len(token))]


@pytest.mark.parametrize("before", ["m", "9", "Z"])
def test_a_short_prefix_is_not_known_at_a_words_end(before: str) -> None:
    scanner = Scanner((by_shape("acme.token", "ac_{alnum:20}", source="Acme"),))
    assert scanner.find(before + "ac_" + letters("alnum", 20)) == []


@pytest.mark.parametrize(
    "name", ["ACME_API_KEY", "acme.token", "acmeAccessToken", "x-acme-secret-key", "PROD_ACME_KEY", "acme client secret"]
)
def test_a_vendors_names_are_known_in_any_style(name: str) -> None:
    token = letters("alnum", 24)
    text = f"{name}={token}"
    assert [text[s.start : s.end] for s in Scanner((by_name("acme.key", source="Acme"),)).find(text)] == [token]


def test_keys_alone_leave_other_names_of_a_common_word_alone() -> None:
    scanner = Scanner((by_name("line.token", keys=("line channel secret",), source="LINE"),))
    assert scanner.find(f"line_token={letters('hex', 32)}") == []
    assert scanner.find(f"pipeline_key={letters('hex', 32)}") == []
    assert len(scanner.find(f"line_channel_secret={letters('hex', 32)}")) == 1


@pytest.mark.parametrize(
    "text", ["not-configured", "UNAUTHORIZED", "${ACME_KEY}", "***", "Expired", "your-acme-key", "a.b.c"]
)
def test_words_and_placeholders_are_not_made(text: str) -> None:
    assert not made(text)


def test_a_token_is_made() -> None:
    assert made(letters("alnum", 24))
    assert made(letters("hex", 32))


def test_an_id_gives_the_type() -> None:
    assert by_shape("acme.webhook_secret", f"acme_{UUID}", source="Acme").type == "acme_secret"
    assert isinstance(by_shape("acme.token", "ac_{hex:8}", source="Acme"), PatternRule)


def test_by_its_name_a_token_of_another_shape_is_known_too_and_whole() -> None:
    scanner = Scanner((by_name("acme.key", "{hex:32}", source="Acme"),))
    for token in (letters("hex", 32), letters("hex", 32) + "-Zz9", letters("base64url", 40) + "x"):
        text = f"acme_key={token}, then"
        assert [text[s.start : s.end] for s in scanner.find(text)] == [token]
    assert scanner.find("acme_key=short1") == []


def test_a_template_of_a_token_is_none() -> None:
    assert not unmasked("ghp_" + "x" * 36)
    assert unmasked("ghp_aB3dE5fG7hJ9")
    assert unmasked("ghp_aB3" + "A" * 12)  # zero octets in base64

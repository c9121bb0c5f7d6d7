"""Rules' examples, written out: templates in which random characters are made when a test asks for them.

``{alnum:36}`` is 36 characters of the alphabet ``alnum``. The private part stands between ``[[`` and ``]]``.
"""

from __future__ import annotations

import random
import string
from typing import NamedTuple

import regex

from recognizers.rule import Rule

ALPHABETS = {
    "digit": string.digits,
    "hex": string.digits + "abcdef",
    "HEX": string.digits + "ABCDEF",
    "lower": string.ascii_lowercase,
    "upper": string.ascii_uppercase,
    "alpha": string.ascii_letters,
    "lownum": string.ascii_lowercase + string.digits,
    "upnum": string.ascii_uppercase + string.digits,
    "alnum": string.ascii_letters + string.digits,
    "base32": string.ascii_uppercase + "234567",
    "base58": "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
    "base64": string.ascii_letters + string.digits + "+/",
    "base64url": string.ascii_letters + string.digits + "-_",
}

_SLOT = regex.compile(r"\{(\w+):(\d+)\}")
_PRIVATE = regex.compile(r"\[\[(.*?)\]\]", regex.DOTALL)


class Written(NamedTuple):
    """An example written out, and the private stretches of its text."""

    text: str
    private: tuple[tuple[int, int], ...]


def write(template: str, rule: Rule, seed: int = 0) -> Written:
    """Write an example of ``rule`` out; the same seed gives the same text."""
    source = random.Random(f"{rule.id}/{seed}")  # noqa: S311 - made-up tokens, not secrets

    def characters(slot: regex.Match[str]) -> str:
        return "".join(source.choices(ALPHABETS[slot[1]], k=int(slot[2])))

    text, private, at = "", [], 0
    filled = _SLOT.sub(characters, template)
    for match in _PRIVATE.finditer(filled):
        text += filled[at : match.start()]
        value = rule.complete(match[1]) if rule.complete else match[1]
        private.append((len(text), len(text) + len(value)))
        text += value
        at = match.end()
    return Written(text + filled[at:], tuple(private))

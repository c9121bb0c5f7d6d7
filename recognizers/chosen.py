"""Values that people choose where the name alone proves no secret: ``Needle_2024``, ``correct horse battery staple``.

A store's names for secrets (``db-credentials-2``, ``app/tls``) are chosen by people, too: they are small letters, joined by
hyphens, slashes and full stops, of words that logs are full of. Each function is told a value and answers yes or no.
"""

from __future__ import annotations

import re

from recognizers.common_words import COMMON_WORDS
from recognizers.mechanisms import is_protocol
from recognizers.values import VERSION, compound, is_value, known_word, numbered, told, way_in

_WORD_AND_NUMBER = re.compile(
    r"(?=.*[A-Za-z]{4})(?=.*(?:_\d\d|[A-Z].*\d\d|\d\d.*[A-Z]|[a-z]\d{3}|[a-z]{5}\d\d$|[A-Z][a-z]{3,}[A-Z][a-z]{3,}\d))[A-Za-z0-9_]{7,64}"
)
_TYPED = re.compile(
    r"(?=.*[A-Za-z])(?=.*(?:[0-9].*[A-Z]|[A-Z].*[0-9]|[A-Za-z_][0-9]{3}|[0-9][a-z]|[!@#$%^&*+?]))[^\s/:(){}\[\]<>]{6,128}"
)
_PICKED = re.compile(r"(?=.*[A-Z])(?=.*[a-z].*[a-z].*[a-z])(?=.*(?:\d|[!#$%&*+?]))(?!arn:|.*://)[^\s(){}\[\]<>\\@]{7,64}")
_WORDS_ROUND_A_NUMBER = re.compile(r"[a-z]{4,12}([\-_.])(?!19|20)\d{4}\1[a-z]{4,12}")
"""``plum-9471-otter``, as generators of passwords join words."""

_WITH_AT = re.compile(r"[A-Z][a-z]{2,12}@\d{2,6}[!#$]?|[A-Za-z]{1,2}@[a-z]{2,}\d[a-z\d]*[!#$]?\d{0,4}")
"""``Welcome@123``, ``P@ssw0rd``: no host is a number, and no user one letter."""

_LETTERS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_PASSPHRASE_WORDS_MIN = 3
_MNEMONIC_WORDS = frozenset((12, 15, 18, 21, 24))
"""BIP 39, generating the mnemonic."""


def chosen(text: str) -> bool:
    """Say whether a value by a secret's name is a word and a number, as people choose, and no thing's name."""
    if _WORD_AND_NUMBER.fullmatch(text) is None or way_in(text) or not is_value(text):
        return False
    words = [word.lower() for word in _LETTERS.findall(text)]
    return not any(len(word) > 1 and (known_word(word) or word in COMMON_WORDS) for word in words)


def picked(text: str) -> bool:
    """Say whether a value by a secret's name is one that people made up: capitals, a number or signs, and no word of logs.

    No store that knows its secrets by name puts capitals and numbers together: Kubernetes' are those of RFC 1123.
    """
    if _PICKED.fullmatch(text) is None or not told(text) or way_in(text) or is_protocol(text):
        return False
    words = [word.lower() for word in _LETTERS.findall(text) if len(word) > 1]
    return bool(words) and not any(known_word(word) or word in COMMON_WORDS for word in words)


def typed(text: str) -> bool:
    """Say whether a value is what people type for a password: letters and digits among or after them, or a sign."""
    if _WORDS_ROUND_A_NUMBER.fullmatch(text) is not None:
        return not any(word in COMMON_WORDS or known_word(word) for word in _LETTERS.findall(text))
    if _TYPED.fullmatch(text) is None or not told(text) or VERSION.fullmatch(text.lstrip("v")) is not None:
        return False
    named = compound(text) or numbered(text) or way_in(text) or is_protocol(text)
    return not named and ("@" not in text[1:-1] or _WITH_AT.fullmatch(text) is not None)


_WORD_AND_JOINED_NUMBER = re.compile(r"([A-Z][a-z]{3,14})[._\-]\d{2,6}[!?#$]?")


def is_joined_password(text: str) -> bool:
    """Say whether a text is a word that logs lack, with a capital, and a number joined to it: ``Vesuvio.79``."""
    found = _WORD_AND_JOINED_NUMBER.fullmatch(text)
    return found is not None and found[1].lower() not in COMMON_WORDS and not known_word(found[1].lower())


def numbered_phrase(text: str) -> bool:
    """Say whether a text is a passphrase with a number at its end: ``drei rote Boote 9``."""
    words, _, number = text.rpartition(" ")
    return number.isdigit() and passphrase(words)


def passphrase(text: str) -> bool:
    """Say whether words make a passphrase: hardly one of them is what logs and sentences are full of."""
    words = text.lower().split()
    if not all(map(str.isalpha, words)):
        return False
    known = sum(word in COMMON_WORDS or known_word(word) for word in words)
    if len(words) in _MNEMONIC_WORDS and known * 2 <= len(words):
        return True
    return len(words) >= _PASSPHRASE_WORDS_MIN and known * 3 <= len(words) and not compound(text)

"""Codes of a few characters, as people type them at a keypad or into a form: each function is told a value and answers."""

from __future__ import annotations

import re

from recognizers.values import is_value

_DIGITS = re.compile(r"(?:[A-Z]-)?\d{4,10}|[#*]?\d{4,8}[#*]?|\d{3}[ \-]\d{3,4}|\d{4}[ \-]\d{2}|\d{3}-\d{2}-\d{3}")
"""The second is a keypad's, the last HomeKit's (HomeKit Accessory Protocol, setup code)."""

_SPELLS_NOTHING = re.compile(r"[B-DF-HJ-NP-TV-XZ]{4}-[B-DF-HJ-NP-TV-XZ]{4}")
"""RFC 8628 section 6.1: a user's code of consonants."""

_DURATION = re.compile(r"\d{1,6}(?:ms|s|secs?|m|mins?|h)")
"""``sms ttl=300s``."""


def digits(text: str) -> bool:
    """Say whether a value is a short code: 4 to 10 digits, perhaps in groups or between the keys that open and end it."""
    return _DIGITS.fullmatch(text) is not None


def one_time_code(text: str) -> bool:
    """Say whether a value by the name of a one-time code is one: it has a digit, or spells no word."""
    if _SPELLS_NOTHING.fullmatch(text) is not None:
        return True
    return (
        3 < len(text) <= 64
        and is_value(text)
        and any(map(str.isdigit, text))
        and "==" not in text
        and _DURATION.fullmatch(text) is None
    )

"""What numbers of persons look like, whoever gave them out."""

from __future__ import annotations

import re
from collections.abc import Callable

from recognizers.rule import Check

ID = r"(?=[A-Za-z\-]{0,40}[0-9])[A-Za-z0-9](?:[A-Za-z0-9\-]{0,62}[A-Za-z0-9])?"
"""A record number: letters, digits and hyphens, at least one digit."""


def numbered(text: str) -> bool:
    """Say whether a value by a person's number's key may be one: it has a digit, and not only zeros."""
    return re.search("[1-9]", text) is not None


def ending(check: Check) -> Callable[[str], str]:
    """Return what gives a number the last character that the check asks for."""
    return lambda number: next((done for last in "0123456789" if check(done := number[:-1] + last)), number)

"""What numbers of persons look like, whoever gave them out."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from recognizers.rule import Check

ID = (
    r"(?:[A-Za-z]{1,4}[._](?=(?:[A-Za-z]{0,3}[0-9]){3}))?"
    r"(?=[A-Za-z\-]{0,40}[0-9])[A-Za-z0-9](?:[A-Za-z0-9\-]{0,62}[A-Za-z0-9])?"
)
"""A record number: letters, digits and hyphens, at least one digit; behind a short prefix: ``GHS.0091822``, ``pt_9Qm41``."""

SPACED = (
    r"(?=(?:[A-Za-z ]{0,6}[0-9]){5})(?:[A-Za-z]{1,4}[0-9]{0,2} )?[0-9A-Z]{1,8}(?: [0-9]{2,6}| [A-Z](?="
    r" [0-9]{2})){1,4}(?: ?[A-Z]{1,2})?"
    r"|[A-Z]{1,4} [0-9]{5,12}[A-Z]{0,2}"
)
"""A number in groups, as people write it down: ``943 476 5870``, ``BCX 004 417 720``, ``GMS 4417720B``."""

IN_GROUPS = rf"\G(?:{SPACED})(?=\s*\Z)"
"""A number in groups that is all of a field's value."""

_GROUPS = r"(?:[A-Z]{2,4} )?[0-9]{2,5}(?: [0-9]{2,5}){2,4}(?![\w.:%/]| ?(?:ms|s|bytes|rows|records)\b)"
BEGINS_IN_GROUPS = rf"\G{_GROUPS}"
"""Three groups or more at a field's beginning: enough to tell a number where its end is not certain."""

_DATE = re.compile(
    r"(?:19|20)\d\d(?:[\-/. ]?[01]\d(?:[\-/. ]?[0-3]\d(?:(?:[01]\d|2[0-4])[0-5]\d(?:[0-6]\d)?)?)?)?"
    r"|[0-3]?\d([\-/.])[0-3]?\d\1(?:19|20)?\d\d"
)
_EPOCH = re.compile(r"1[5-9]\d{8}(?:\d{3})?")


def listed(phrases: str) -> list[str]:
    """Return the phrases of a text that has one a line or between commas."""
    return [" ".join(phrase.split()) for phrase in re.split("[,\n]", phrases) if phrase.strip()]


def one_of(phrases: str) -> str:
    """Return an expression for any of the phrases, one a line or between commas, in small letters or capitals.

    Between its words a phrase may have a space, a hyphen, an underscore or nothing: ``medical record`` is
    ``MedicalRecord``, too. They are grouped by their first letters: where none stands, no phrase of the group is tried.
    """
    groups: dict[str, list[str]] = {}
    for phrase in listed(phrases):
        has_letter = phrase[0].isalpha() and not phrase[1:].startswith(("?", "*", "+", "{"))
        first, rest = (phrase[0].lower(), phrase[1:]) if has_letter else (phrase, "")
        groups.setdefault(first, []).append(rest.replace(" ", r"[ _\-]?"))
    return "(?i:" + "|".join(map(_grouped, groups, groups.values())) + ")"


def _grouped(first: str, rests: Sequence[str]) -> str:
    return first.replace(" ", r"[ _\-]?") + (f"(?:{'|'.join(rests)})" if len(rests) > 1 else rests[0])


def in_octets(expression: str) -> str:
    """Return an expression for the gate, which looks at octets: a letter beyond ASCII, small or capital, is any of as many.

    Letters of scripts without capitals stay what they are. The dotless i may be an ASCII one: ``regex`` takes ``I`` for it.
    """
    return "".join(
        c if c.isascii() or c.lower() == c.upper() else f"(?:[\\x80-\\xff]{{{len(c.encode())}}}{'|[iI]' * (c in 'ıİ')})"
        for c in expression
    )


def numbered(text: str) -> bool:
    """Say whether a value by a person's number's key may be one: it has a digit, and not only zeros."""
    return re.search("[1-9]", text) is not None


def is_datelike(text: str) -> bool:
    """Say whether digits are a date, a year or a Unix time rather than a number of somebody's."""
    return _DATE.fullmatch(text) is not None or _EPOCH.fullmatch(text) is not None


def ending(check: Check) -> Callable[[str], str]:
    """Return what gives a number the last character that the check asks for."""
    return lambda number: next((done for last in "0123456789" if check(done := number[:-1] + last)), number)

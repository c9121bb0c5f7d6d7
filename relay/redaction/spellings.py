"""Names of people and dates: the two kinds of value whose spellings differ by word order, not by separators."""

from __future__ import annotations

import datetime
import re
import unicodedata

_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "madam", "rev"})
_DEGREES = frozenset({"md", "phd", "rn", "np", "dds", "dmd", "dvm", "mph", "lpn", "pharmd", "facs", "mbbs", "crna"})
"""Those that are nobody's name; DO, PA and MA are, so they stay."""
_GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
_NAME_MARKS = str.maketrans({**dict.fromkeys("‘’ʼ`", "'"), **dict.fromkeys("‐‑‒–—―", "-"), **dict.fromkeys('.;"', " ")})

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_MIDNIGHT = r"(?:[t ]?00:?00(?::?00(?:\.0+)?)?z?)?"
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.]?)([0-9]{2})\2([0-9]{2})" + _MIDNIGHT)
_YEAR_LAST = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})")
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.? ?([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})")
_DAY_FIRST = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)?[- ]?([a-z]{3,9})\.?,?[- ]?([0-9]{4})")


def person(value: str) -> str:
    """Given names first, family name, generation, in one case with single spaces; titles and degrees left out.

    Reads ``Jane A. Doe``, ``Doe, Jane A``, ``Dr. Jane A. Doe, MD`` and HL7 v2's XPN ``DOE^JANE^A^^DR^MD``
    (section 2A.3.88: family, given, further given names, suffix, prefix, degree).
    """
    value = value.casefold().translate(_NAME_MARKS)
    if "^" in value:
        family, given, further, suffix = (value.split("^") + [""] * 3)[:4]
        value = f"{given} {further} {family.partition('&')[0]} {suffix}"
    elif "," in value:
        parts = [part for part in value.split(",") if not _DEGREES.issuperset(part.split())]
        if len(parts) > 1 and not _GENERATIONS.issuperset(parts[1].split()):
            parts[:2] = parts[1], parts[0]
        value = " ".join(parts) or value.replace(",", " ")
    words = value.split()
    names = [word for word in words if word not in _TITLES and word not in _GENERATIONS] or words
    while len(names) > 2 and names[-1] in _DEGREES:
        names.pop()
    if names is not words:
        names += [word for word in words if word in _GENERATIONS]
    joined = " ".join(names)
    return joined if joined.isascii() else unicodedata.normalize("NFKC", joined)


def written_date(value: str) -> str:
    """ISO 8601 for a whole date in a usual spelling; anything else (a time of day, two-digit years) keeps its words.

    Slashes and dashes are read month first (05/03/1990 is 3 May), unless the first number is no month; dots are read
    day first. A time of day is dropped only where it is midnight, as HL7 and FHIR write dates in a time's field.
    """
    text = " ".join(value.lower().split())
    if found := _YEAR_FIRST.fullmatch(text):
        year, _, month, day = found.groups()
        return _iso(year, month, day) or text
    if found := _YEAR_LAST.fullmatch(text):
        month, mark, day, year = found.groups()
        if mark == "." or int(month) > 12:
            month, day = day, month
        return _iso(year, month, day) or text
    if found := _MONTH_FIRST.fullmatch(text):
        word, day, year = found.groups()
    elif found := _DAY_FIRST.fullmatch(text):
        day, word, year = found.groups()
    else:
        return text
    return _iso(year, _month(word), day) or text


def _month(word: str) -> int:
    """The number of the month that ``word`` (three letters or more) begins, or 0."""
    return next((number for number, name in enumerate(_MONTHS, 1) if name.startswith(word)), 0)


def _iso(year: str, month: str | int, day: str) -> str:
    try:
        return datetime.date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""

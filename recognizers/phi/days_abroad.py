"""Day and month in numbers as most of Europe writes them, without a year: ``am 22.05``, ``14.03 g. 6:12``, ``17. 2.``.

Such numbers are amounts and versions anywhere else: a word or an hour has to make them days, and a record that speaks of a
person makes them that person's (``everyday.py``).
"""

from __future__ import annotations

_LEADS = "am vom dem den dnia op nascido nascida wizycie dne til på le du al dal due från fra".split()
_WEEKDAYS = "wo vr zo".split()
_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
_BOTH = r"(?:0[1-9]|[12][0-9]|3[01])\.(?:0[1-9]|1[0-2])"
_AT_AN_HOUR = r" (?:godz|g\.|às|kl|klo|um|à|alle|a las|tarih|ve [0-9]|v [0-9])"
_NO_AMOUNT = r"(?![.,]?[0-9]|:| ?(?:%|°|m?g\b|kg|m[lmg]\b|cm|mmol|mcg|kr\b|€|zł|x\b))"


def _behind(words: list[str]) -> str:
    """Return the looks behind that find one of the words: these must be as wide as what they find, so each has its own."""
    return "|".join(rf"(?<=\W{word} )" for word in words)


DAY_AND_MONTH = (
    rf"(?:{_behind(_LEADS)}){_BOTH}{_NO_AMOUNT}|(?<![\w.,\-]){_BOTH}(?={_AT_AN_HOUR})"
    rf"|(?<![\w.,\-]){_DAY}\. (?:1[0-2]|[1-9])\.(?=[\s,;)]|$)(?! [0-9]+\.)"
    rf"|(?:{_behind(_WEEKDAYS)}){_DAY}-(?:1[0-2]|0?[1-9])(?![\w\-/.:])"
)
"""An expression that ignores case."""

SIGNS = (
    rf"\W(?:{'|'.join(_LEADS)}) {_BOTH}",
    rf"{_BOTH}{_AT_AN_HOUR}",
    r"[0-9]\. (?:1[0-2]|[1-9])\.(?:[\s,;)]|$)",
    rf"\W(?:{'|'.join(_WEEKDAYS)}) {_DAY}-[01]?[0-9]",
)
"""Where none of them matches, no such day stands."""

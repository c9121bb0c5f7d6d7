"""Names told by lists alone, in a record that tells of somebody: ``ok hector see u``, ``crossmatched for JARAMILLO``.

On its own such a word proves little; in a record with a telephone number, a date or a name of a person it is somebody's:
a usual given name in small letters, and any name of a census with a capital.
"""

from __future__ import annotations

import re

from recognizers.common_words import COMMON_WORDS
from recognizers.phi.given_names import AMBIGUOUS, GIVEN_NAMES
from recognizers.phi.ordinary_words import ORDINARY
from recognizers.phi.rarer_names import is_first_name, is_surname

USUAL_NAMES = frozenset(name for name in GIVEN_NAMES - AMBIGUOUS - ORDINARY - COMMON_WORDS if len(name) > 3)
"""Given names in small letters that are no other word."""

_WORD = re.compile(r"(?:(?<=[\s\"'(])|^)[a-z]{4,14}(?=[\s,!?;)\"']|'s\b|\.(?:\s|$)|$)")
_TALK = re.compile(r"(?:[a-z']{1,12}[ ,]){2}")
"""Some words in a row, as in a sentence; a list of fields has none."""

_CAPITAL = re.compile(
    r"(?<![A-Za-z0-9@.$#\-\\])(?:Mc|Mac|De|Di|La|Le|Van|O['’])?[^\W\d_a-zß-öø-ÿ][^\W\d_]{3,20}"
    r"(?:-[^\W\d_]{2,20})?(?![\w@(=\\]|[:.]\w|::|\s?=)"
)
_GOES_ON = re.compile(
    r"(?:'s|’s)?[ \-](?i:disease|syndrome|sign|test|score|scale|stage|catheter|drain|fracture|criteria|index|procedure"
    r"|maneuver|virus|cells?|method|position|reflex|line|hospital|clinic|medical|memorial|health|healthcare|pharmacy"
    r"|center|centre|general|university|school|street|st\b|ave|avenue|road|rd\b|blvd|drive|lane|way|county|building"
    r"|tower|wing|ward|unit|laborator(?:y|ies)|labs?|inc|llc|corp|gmbh|foundation|system)"
)
_NO_PATIENTS = frozenset(
    """
    abbott aetna alaris allscripts alzheimer apgar asperger ativan babinski bair barr barthel baxter billroth braden
    brilinta cerner cheyne cigna colles coombs costco crohn cushing doppler down ebola eliquis epstein foley fowler
    framingham ganz glasgow gleason glucophage graves grifols hamilton hashimoto heimlich hickman hodgkin holter
    humalog humana humira janssen kaiser kawasaki killip kocher korotkoff kroger kussmaul lantus lasix lisfranc lyme
    macintosh mallampati mantoux marfan medtronic merck morse murphy nissen norton novolog omnicell parkinson pfizer
    philips plavix prozac publix pugh pyxis quest ranson raynaud rinne roche romberg roux salter schirmer siemens
    sjogren snellen stokes stryker swan tanner tourette trendelenburg tylenol walgreens walmart weber welch wells
    whipple xanax yankauer zebra zithromax zofran zoll
    """.split()
)
"""Diseases, scores, makers and drugs that bear a name, or look so."""


def small_names(text: str) -> list[tuple[int, int]]:
    """Return where words that lists of names have stand in a text that tells of somebody."""
    found = [] if _TALK.search(text) is None else [match.span() for match in _WORD.finditer(text) if match[0] in USUAL_NAMES]
    capital = (match for match in _CAPITAL.finditer(text) if _is_name(match[0]))
    return found + [match.span() for match in capital if _GOES_ON.match(text, match.end()) is None]


def _is_name(word: str) -> bool:
    lower = word.lower()
    if lower in _NO_PATIENTS or not (
        word.isupper() or word[1:].islower() or "-" in word or word[2:3].isupper() or "'" in word
    ):
        return False
    parts = lower.split("-")
    if any(part in ORDINARY or part in COMMON_WORDS for part in parts):
        return False
    return any(is_surname(part) or is_first_name(part) for part in parts)

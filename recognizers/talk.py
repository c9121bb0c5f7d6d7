"""Talk in small letters: ``ok hector see u at 5``, ``pls tell pt okonkwo her scan moved``.

Who is spoken of there has no capital to be told by. A usual given name that is no other word is enough for a model to be
asked; so is any other word that is a name somewhere, or on no list, beside words that people use of people. Logs of
programs hold few of either.
"""

from __future__ import annotations

import re

from recognizers.phi.small_names import USUAL_NAMES
from recognizers.phi.word_lists import is_ordinary
from recognizers.rule import PatternRule

_NAMES_A_RULE = 400
"""Hyperscan takes expressions of up to 16,000 characters."""

_OF_PEOPLE = (
    "her|his|she|he|him|hers|my|our|mom|mum|mama|dad|spoke|wife|husband|son|daughter|sister|brother|aunt|uncle|hubby"
    "|pt|pts|dr|doc|mrs|mr|nurse|patient|caregiver|caller|hi|hey|hello|thx|ty|pls|plz|lol|u|ur|says|told|texted|wants|appt|meds"
    "|refill|callback"
)
_BEFORE, _AFTER = r"(?:^|[\s\"'(,:@>=])", r"(?:[\s,.;:!?)\"'<]|$)"
_TALK = re.compile(rf"(?<![\w.\-/])(?:{_OF_PEOPLE})(?=[ ,.:;!?])", re.IGNORECASE)
_WORD = re.compile(r"(?:(?<=[\s\"'(,:@>=])|^)[a-z]{4,15}(?=[\s,;:!?)\"'<]|\.(?:\s|$)|$)")


def _gates() -> list[str]:
    names = sorted(USUAL_NAMES)
    chunks = ("|".join(names[at : at + _NAMES_A_RULE]) for at in range(0, len(names), _NAMES_A_RULE))
    return [rf"(?i)(?:^|[^\w.\-/])(?:{_OF_PEOPLE})[ ,.:;!?]", *(f"{_BEFORE}(?:{chunk}){_AFTER}" for chunk in chunks)]


RULES = tuple(
    PatternRule(
        id=f"talk.{number}",
        type="person",
        pattern="(?!)",
        gate=gate,
        source="45 CFR 164.514(b)(2)(i)(A)",
        examples=(),
        counter_examples=(),
    )
    for number, gate in enumerate(_gates())
)
"""They find nothing themselves: where the gate marks one, a model may be asked."""


def names_somebody(text: str) -> bool:
    """Say whether somebody may be spoken of in small letters."""
    words = _WORD.findall(text)
    if any(word in USUAL_NAMES for word in words):
        return True
    return _TALK.search(text) is not None and not all(map(is_ordinary, words))

"""Given names in small letters in a message about a person: ``ok hector see u then``.

On its own such a word proves little; in a record with a telephone number, a date or a name of a person it is somebody's.
"""

from __future__ import annotations

import re

from recognizers.common_words import COMMON_WORDS
from recognizers.phi.given_names import AMBIGUOUS, GIVEN_NAMES
from recognizers.phi.ordinary_words import ORDINARY

_SURE = frozenset(name for name in GIVEN_NAMES - AMBIGUOUS - ORDINARY - COMMON_WORDS if len(name) > 3)
_WORD = re.compile(r"(?:(?<=[\s\"'(])|^)[a-z]{4,14}(?=[\s,!?;)\"']|'s\b|\.(?:\s|$)|$)")
_TALK = re.compile(r"(?:[a-z']{1,12}[ ,]){2}")
"""Some words in a row, as in a sentence; a list of fields has none."""


def small_names(text: str) -> list[tuple[int, int]]:
    """Return where usual given names stand in small letters in a text that has a sentence."""
    if _TALK.search(text) is None:
        return []
    return [match.span() for match in _WORD.finditer(text) if match[0] in _SURE]

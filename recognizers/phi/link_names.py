"""Names of persons in the steps of an address' path: ``Bjornstad_Kari_path.docx``, ``wristband-GUERRERO-ALMA-7730114``."""

from __future__ import annotations

from itertools import pairwise

import regex

from recognizers.phi.given_names import AMBIGUOUS, GIVEN_NAMES
from recognizers.phi.login_names import is_word
from recognizers.phi.naming import is_nobody
from recognizers.phi.rarer_names import is_first_name, is_surname

_BETWEEN = regex.compile(r"%[0-9A-Fa-f]{2}|[^\p{L}]+")
_EXTENSION = regex.compile(r"\.[A-Za-z][A-Za-z0-9]{1,4}\Z")
_JOINED_CHARS_MIN = 8
_GIVEN_CHARS_MIN = 4
_STEP_CHARS_MAX = 160


def names_somebody(path: str) -> bool:
    """Say whether a step of a path has a given and a family name side by side, or an initial and a family name."""
    for step in path.partition("?")[0].split("/"):
        words = [word.lower() for word in _BETWEEN.split(_EXTENSION.sub("", step[:_STEP_CHARS_MAX])) if word]
        if any(_are_name(*pair) or _are_name(*reversed(pair)) for pair in pairwise(words)):
            return True
        if len(words) > 2 and any(len(first) == 1 and _is_family(second) for first, second in pairwise(words)):
            return True
    return False


def leads_to_somebody(address: str) -> bool:
    """Say whether the last step of an address has a number or somebody's name, and not words alone."""
    last = address.rstrip("/").rpartition("/")[2]
    if any(map(str.isdigit, last)) or names_somebody(last):
        return True
    words = [word.lower() for word in _BETWEEN.split(last) if len(word) > 2]
    return any((is_first_name(word) or _is_family(word)) and not is_word(word) for word in words)


def is_joined_name(word: str) -> bool:
    """Say whether a word is a given and a family name run together: ``tommyokeefe``."""
    lower = word.lower()
    if len(lower) < _JOINED_CHARS_MIN or is_word(lower):
        return False
    return any(
        lower[:at] in GIVEN_NAMES and lower[:at] not in AMBIGUOUS and _is_family(lower[at:])
        for at in range(_GIVEN_CHARS_MIN, len(lower) - _GIVEN_CHARS_MIN + 1)
    )


def _are_name(given: str, family: str) -> bool:
    if len(given) < 3 or given in AMBIGUOUS or not (given in GIVEN_NAMES or is_first_name(given)):
        return False
    return _is_family(family) and not (is_word(given) and is_word(family))


def _is_family(word: str) -> bool:
    return len(word) > 2 and is_surname(word) and not is_nobody(word) and not is_word(word)

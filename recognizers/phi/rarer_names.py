"""Names beyond the usual ones, for places where a person stands anyway.

``surnames.txt`` and ``first_names.txt`` have the most frequent of the United States Census of 1990 (in the public domain),
without those that are ordinary words, or stand in ``family_names.py`` and ``given_names.py``. Too many, and too much like
words, to make a name of a word by themselves.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from recognizers.phi.family_names import is_family_name
from recognizers.phi.given_names import AMBIGUOUS, GIVEN_NAMES


@cache
def _listed(file: str) -> frozenset[str]:
    return frozenset(Path(__file__).with_name(file).read_text(encoding="ascii").split())


def is_surname(word: str) -> bool:
    """Say whether a word is a family name, be it a rarer one, and no ordinary word."""
    return is_family_name(word) or word.lower().replace("'", "").replace("’", "") in _listed("surnames.txt")


def is_first_name(word: str) -> bool:
    """Say whether a word is a given name, be it a rarer one, and nothing else."""
    lower = word.lower()
    return (lower in GIVEN_NAMES and lower not in AMBIGUOUS) or lower in _listed("first_names.txt")

"""On which lists a word stands: of names, of ordinary words, of products, of words of other languages.

``words_plain.txt`` has further ordinary words: those that stand in small letters in the documents of six or more of Debian's
packages and in Python's docstrings, or often in lines that speak of nobody, and are on no list of names.
``words_english.txt`` has those of every day that programs seldom write, by SCOWL's list of size 35 as Debian's package
``wamerican-small`` has it (``words_licence.txt``), without what is on a list of names or a name in the tuning half's lines.
Only whoever weighs all lists is told of them.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from recognizers.common_words import COMMON_WORDS
from recognizers.phi.family_names import may_be_family_name
from recognizers.phi.given_names import GIVEN_NAMES
from recognizers.phi.ordinary_words import ORDINARY
from recognizers.phi.products import PRODUCTS
from recognizers.phi.rarer_names import is_first_name, is_surname
from recognizers.phi.words_abroad import is_word_abroad

GIVEN, FAMILY, COMMON, PLAIN, PRODUCT, ABROAD = "gseopa"
"""A letter for each list."""
ON_NONE = "x"


@cache
def _words(file: str) -> frozenset[str]:
    return frozenset(Path(__file__).with_name(file).read_text(encoding="ascii").split())


def is_everyday(word: str) -> bool:
    """Say whether a word is of every day and of few programs: so streets and towns are called, but not people."""
    return word.lower() in _words("words_english.txt")


@lru_cache(maxsize=16_384)
def lists_of(token: str) -> str:
    """Return the letters of the lists that a word stands on, or ``ON_NONE``; nothing for what is no word of two letters."""
    word = token.lower()
    if len(word) < 2 or not (word[0].isalpha() and word[-1].isalpha()):
        return ""
    told = GIVEN if word in GIVEN_NAMES or is_first_name(word) else ""
    if is_surname(word):
        told += FAMILY
    if word in COMMON_WORDS:
        told += COMMON
    elif word in ORDINARY or word in _words("words_plain.txt") or is_everyday(word):
        told += PLAIN
    if word in PRODUCTS:
        told += PRODUCT
    if is_word_abroad(word):
        told += ABROAD
    return told or ON_NONE


def may_be_name(lists: str) -> bool:
    """Say whether these are the lists of a word that is somebody's name somewhere."""
    return GIVEN in lists or FAMILY in lists


@lru_cache(maxsize=16_384)
def is_only_word(word: str) -> bool:
    """Say whether a word is an ordinary one, and nobody's name."""
    lists = lists_of(word)
    return (COMMON in lists or PLAIN in lists) and not may_be_name(lists) and not may_be_family_name(word)


def is_ordinary(word: str) -> bool:
    """Say whether a word is one of every day or a product in some language, be it a name, too."""
    return not {COMMON, PLAIN, PRODUCT, ABROAD}.isdisjoint(lists_of(word))

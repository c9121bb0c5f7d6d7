"""How much a text looks as if it were made at random: the evidence for a secret where its place is weak evidence.

People name things in words, programs in words and counters; keys are drawn. A text is cut at its separators into pieces,
and a piece counts as drawn if letters and digits take turns in it, or its letters do not follow each other as in English.
"""

from __future__ import annotations

import math
import re
from collections import Counter

_PAIRS_OF_ENGLISH = frozenset(
    first + second
    for first, seconds in (
        pair.split(":")
        for pair in (
            "a:bcdgiklmnprstuvy b:aeiloruy c:acehiklortu d:adegiosu e:acdefgilmnpqrstvwxy f:aefilortu g:aehinorsu h:aeiotu "
            "i:abcdefglmnoprstvz j:aeou k:eisx l:adefilostuvy m:abeimnopsu n:acdefgiknostuv o:bcdfgiklmnoprstuvwx "
            "p:aehiloprstuy q:u r:acdegikmnorstuvy s:acehiklmopqstuwy t:acehiloprstuwxy u:abcdegilmnprst v:aeio w:aehinor "
            "x:ceipty y:aeopst z:aeo"
        ).split(" ")
    )
    for second in seconds
)
"""The pairs of letters of 95 in 100 places in English words and programs' names; of letters drawn at random, of 38."""

_PIECE = re.compile(r"[^\W_]+")
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_TURNS = re.compile(r"[0-9]+|[^\W\d_]+")
_NUMBER = re.compile(r"[0-9]+")
_NAME_OF_A_CLASS = re.compile(r"(?:[A-Z][0-9]?s?|[A-Z])?(?:[A-Z][a-z]{2,}[0-9]{0,2}|[A-Z][0-9]{1,2}){2,}")
"""``OAuth2AccessToken``, ``OrderItemV2Serializer``, ``K8sSecretRef``."""

_ENGLISH_SHARE = 0.62
_SHORT_CHARS = 4


def entropy(text: str) -> float:
    """Return Shannon's entropy of the text's characters, in bits a character (Bell System Technical Journal, 1948)."""
    return -sum(count / len(text) * math.log2(count / len(text)) for count in Counter(text).values())


def english(word: str) -> bool:
    """Say whether letters follow each other as in English words; very short words always do."""
    pairs = [word[at : at + 2] for at in range(len(word) - 1)]
    return len(word) < _SHORT_CHARS or sum(pair in _PAIRS_OF_ENGLISH for pair in pairs) >= _ENGLISH_SHARE * len(pairs)


def drawn_chars(text: str) -> int:
    """Return how many characters of a text stand in pieces that look drawn at random."""
    return sum(len(piece) for piece in _PIECE.findall(text) if _drawn(piece))


def _drawn(piece: str) -> bool:
    turns = _TURNS.findall(piece)
    if len(turns) > 2:
        return _NAME_OF_A_CLASS.fullmatch(piece) is None or not _worded(_NUMBER.sub("", piece))
    if len(turns) == 2:
        word, number = sorted(turns, key=str.isdigit)
        # web01, v2, 15ms, sha256; but not x7 of a longer run, nor abcqz99182.
        return not (number.isdigit() and len(number) <= 5 and english(word.lower()) and _worded(word))
    return not piece.isdigit() and not _worded(piece)


def _worded(piece: str) -> bool:
    """Say whether letters are words joined: ``userName``, ``HTTPServer``, ``password``."""
    words = _WORDS.findall(piece)
    if len(words) > 1 and sum(len(word) < _SHORT_CHARS for word in words) * 2 > len(words) + 1:
        return False
    letters = sum(map(len, words))
    return sum(len(word) for word in words if english(word.lower())) * 4 >= letters * 3

"""Full names told by lists alone: a given and a family name side by side, be they rarer ones, in either order.

``label for Przemek Nowicki``, ``Schöngruber, Xaver``, ``HALLGRÍMSDÓTTIR BIRNA``: whatever stands around them. No word of
theirs may be an ordinary one, and no hospital, street or firm may be named after them. Lists of names (``Ann, Bob, Eve``)
are none. Time is linear in the text's length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from recognizers.common_words import COMMON_WORDS
from recognizers.phi.eponyms import is_eponym
from recognizers.phi.ordinary_words import ORDINARY
from recognizers.phi.products import PRODUCTS
from recognizers.phi.rarer_names import folded, is_first_name, is_surname, looks_like_surname

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ](?:[^\W\d_]|['’\-](?=[^\W\d_])){2,31}"
_LED = r"(?:(?:van|von|de|der|den|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|ter|ten|af|zu|y) ){0,3}"
_NEXT = re.compile(rf"(?:,? |,)(?:[^\W\d_a-zß-öø-ÿ]\.? )?{_LED}({_CAPITAL})")
_FIRST = re.compile(rf"(?<![\w.@/\\$\-#&%])({_CAPITAL})")
_INITIAL = re.compile(r" [^\W\d_a-zß-öø-ÿ]\b\.?(?![\w(=@/])")
_HOUSES = (
    r"hospital|clini[ck]|medical|memorial|health|healthcare|pharmacy|center|centre|university|institute|school|street"
    r"|st\b|ave|avenue|road|rd\b|blvd|drive|lane|way|county|building|tower|wing|ward|unit|laborator(?:y|ies)|labs?|inc"
    r"|llc|ltd|corp|gmbh|foundation|system|disease|syndrome|sign|test|score|scale|theorem|method|algorithm|index|award"
    r"|prize"
)
_STOPS = re.compile(rf"[\w(=@\\]|/(?!\d)|[.:\-]\w|::|['’]?s? (?i:{_HOUSES})\b")
_WORDS_MAX = 5


def full_names(text: str) -> Iterator[tuple[int, int]]:
    """Yield where full names stand in a text."""
    at = 0
    while (first := _FIRST.search(text, at)) is not None:
        at = first.end()
        words = [first[1]]
        start, ends = first.start(), [first.end()]
        commas = []
        while len(words) < _WORDS_MAX and (following := _NEXT.match(text, ends[-1])) is not None:
            commas.append("," in following[0])
            words.append(following[1])
            ends.append(following.end())
        if len(words) > 1:
            found = _best(words, commas)
            if found is not None:
                begin = start if found[0] == 0 else ends[found[0]] - len(words[found[0]])
                at = ends[found[1]]
                if _STOPS.match(text, at) is None:
                    initial = _INITIAL.match(text, at)
                    yield begin, at if initial is None else initial.end()
            else:
                at = ends[-1]


def _best(words: list[str], commas: list[bool]) -> tuple[int, int] | None:
    """Return the numbers of the first and the last word of the first full name among words in a row."""
    if commas.count(True) > 1:
        return None
    unknown = [may_be_of_name(word) for word in words]
    for at in range(len(words) - 1):
        if unknown[at] and unknown[at + 1] and are_names(words[at], words[at + 1], turned=commas[at]):
            begin, end = at, at + 1
            while end + 1 < len(words) and unknown[end + 1] and not commas[end]:
                end += 1
            while begin and unknown[begin - 1] and not commas[begin - 1]:
                begin -= 1
            return begin, end
    return None


@lru_cache(maxsize=4096)
def may_be_of_name(word: str) -> bool:
    """Say whether a capitalised word may be of a name: none of its parts is an ordinary word or a product."""
    if not (word.isupper() or word[1:].islower() or "-" in word or "'" in word or "’" in word or word[2:3].isupper()):
        return False
    parts = [folded(part) for part in word.split("-")]
    if is_eponym(word) or any(part in COMMON_WORDS or part in PRODUCTS for part in parts):
        return False
    return not any(part in ORDINARY and not is_first_name(part) for part in parts)


def are_names(one: str, other: str, *, turned: bool = False) -> bool:
    """Say whether a given and a family name stand together; ``turned`` with a comma between them, so the family's first."""
    if turned:
        return (_is_family(one) or looks_like_surname(one)) and _is_given(other)
    if _is_given(one):
        return _is_family(other) or looks_like_surname(other)
    return _is_family(one) and _is_given(other)


def may_be_names(words: list[str]) -> bool:
    """Say whether words that a model takes for a person's may be: one is a given name, and none an ordinary word."""
    if len(words) < 2 or not all(map(may_be_of_name, words)) or len({word.isupper() for word in words}) > 1:
        return False
    return any(map(_is_given, words)) and all(len(word) > 3 or _is_given(word) for word in words)


def _is_given(word: str) -> bool:
    return is_first_name(word) or any(map(is_first_name, _parts(word)))


def _is_family(word: str) -> bool:
    return is_surname(word) or any(map(is_surname, _parts(word)))


def _parts(word: str) -> list[str]:
    return [part for part in word.split("-") if len(part) > 3] if "-" in word else []

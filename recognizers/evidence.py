"""Whether what a model sees is there: a second look, at what a model of words alone tells badly.

Somebody's name: a usual given name is enough, unless it is a word too and another goes with it, and so are two words that
logs are not full of. One such word could be a product or a place, and needs what leads to a person before it: a title, a
role, a word of kinship, ``by``, ``with``, a colon. A user's name: it needs a word for users before it, or the look of one,
and is no part of an identifier. A city's: it is no word that logs are full of, unless its state or its postal code follows.
A street's: no amount goes on behind it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from recognizers.common_words import COMMON_WORDS
from recognizers.phi.eponyms import may_be_eponym
from recognizers.phi.family_names import may_be_family_name
from recognizers.phi.given_names import AMBIGUOUS, GIVEN_NAMES
from recognizers.phi.ordinary_words import ORDINARY
from recognizers.phi.products import PRODUCTS
from recognizers.phi.rarer_names import is_first_name, is_surname
from recognizers.phi.words_abroad import is_word_abroad

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LOOKED_AT_CHARS = 20
"""Before a single word; longer than any word that leads to one."""

_LEADS = re.compile(
    r"(?:\b(?:dr|mr|mrs|ms|miss|prof|herr|frau|mme|sra?|nurse|doctor|rn|md|np|patient|pt|member|user|caller|name"
    r"|son|daughter|wife|husband|mother|father|sister|brother|friend|hi|hello|dear|thanks|regards"
    r"|by|with|from|for|to|of|and|called|texted|paged|reports|told|asked|met|see)\b[.:,]? ?|[:,;] ?|\n)$",
    re.IGNORECASE,
)
_IN_ITS_PLACE = re.compile(rf"{_LEADS.pattern}|[\^|=\"'(]$", re.IGNORECASE)
"""The same, and signs that stand before a value."""

_FOLLOWS = re.compile(r"[-\w/.(=]")
"""What follows no name but goes on with an identifier. A full stop ends a sentence too, where other evidence is as good."""

_GOES_ON = re.compile(r"[\w(=]|[.:]\w")
_WORDS_MAX = 4
_SHORT_CHARS = 4
"""A longer word in capitals is no abbreviation."""
_LEADS_TO_USER = re.compile(
    r"(?:user|login|logon|log(?:ged|s)?[ -](?:in|on|out)|account|acct|member|owner|operator|author|actor|principal|uid|upn"
    r"|sign(?:ed)?[ -](?:in|on|out)|identity|staff|clinician|nurse|provider|subject|sub|who|requester|caller|agent|by|for"
    r"|from|as|and|[A-Z]{2,}\\+)\w{0,8}(?:[ :=\"'`(\[<>\\]|->|is|was){0,6}\Z",
    re.IGNORECASE,
)
_LOOKED_AT_FOR_USER_CHARS = 28
_HOME = re.compile(r"[\\/](?:home|users|u)[\\/]\Z", re.IGNORECASE)
_GLUED_BEFORE = re.compile(r"[\w.$#%+\-/]\Z")
_GLUED_AFTER = re.compile(r"[_/=(<{\[]|[.\-:]\w|::|->|&[lg]t;|\\n\w")
_CAPITALS = re.compile(r"[A-Z_]+")
_JOINED_ON = re.compile(r"-([^\W\d_]+)")
_AMOUNT = re.compile(r"[,.]\d{3}\b|/\d|\s?(?:%|[mk]g\b|mcg\b|m[lL]\b|units?\b|[KMGT]i?B\b|ms\b)")
"""What goes on with a number that is of no house: ``Heparin 5,000 units``, ``Skybridge 4/4``."""
_STATE_OR_CODE = re.compile(r",? (?:[A-Z]{2}\b|\d{5})")


def holds(kind: str, text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]`` may be of the type that a model takes it for; of other types it may."""
    judge = _JUDGES.get(kind)
    return judge is None or judge(text, start, end)


def is_person(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]``, which a model takes for a person's name, may be one."""
    words = [word.lower() for word in _WORD.findall(text, start, end)]
    if not words:
        return False
    before = text[max(0, start - _LOOKED_AT_CHARS) : start]
    if any(len(part) > 1 and part.islower() and _is_plain(part) for part in _JOINED_ON.findall(text, start, end)):
        return False  # Koplik-spots
    given = GIVEN_NAMES.intersection(words)
    if given:
        # Uri, May, Iris Classifier: of a name when the place is one's.
        words_too = given <= COMMON_WORDS if len(words) == 1 else given <= AMBIGUOUS and _others_are_plain(words, given)
        return not words_too or _IN_ITS_PLACE.search(before) is not None
    if not COMMON_WORDS.isdisjoint(words) or not PRODUCTS.isdisjoint(words):
        return False
    if text.count(",", start, end) > 1:
        return False
    if len(words) > 1:
        if _may_be_of_name(text[start:end], words):
            return True
        return all(map(_is_english, words)) and _IN_ITS_PLACE.search(before) is not None
    # In a text without small letters before it, the word stands at a beginning, where any word has a capital.
    return any(map(str.islower, text[:start])) and bool(_LEADS.search(before)) and not _FOLLOWS.match(text, end)


def may_be_person(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]``, for whom nothing leads to a person, may be one where the record tells of somebody."""
    words = [word.lower() for word in _WORD.findall(text, start, end) if len(word) > 1]
    if not words or len(words) > _WORDS_MAX or any(map(_is_plain, words)):
        return False
    return text[start].isupper() and len(max(words, key=len)) > 2 and not _GOES_ON.match(text, end)


def is_username(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]``, which a model takes for a user's name, may be one."""
    before = text[max(0, start - _LOOKED_AT_FOR_USER_CHARS) : start]
    if _HOME.search(before) is not None:
        return True
    if _GLUED_AFTER.match(text, end):
        return False
    if _LEADS_TO_USER.search(before) is not None:
        return True
    words = [word.lower() for word in _WORD.findall(text, start, end)]
    if not any(len(word) > 1 for word in words) or any(len(word) > 2 and _is_plain(word) for word in words):
        return False
    return _GLUED_BEFORE.search(before) is None and _CAPITALS.fullmatch(text, start, end) is None


def is_street(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]``, which a model takes for a street, may be one: no amount, no share of many."""
    words = [word.lower() for word in _WORD.findall(text, start, end)]
    return bool(words) and not all(map(_is_plain, words)) and _AMOUNT.match(text, end) is None


def is_city(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]``, which a model takes for a city's name, may be one."""
    words = [word.lower() for word in _WORD.findall(text, start, end)]
    return not all(map(_is_plain, words)) or _STATE_OR_CODE.match(text, end) is not None


def _others_are_plain(words: Sequence[str], given: AbstractSet[str]) -> bool:
    return all(word in given or (_is_plain(word) and not may_be_family_name(word)) for word in words)


def _may_be_of_name(name: str, words: Sequence[str]) -> bool:
    """Say whether of several words some may be a person's: all unknown ones, or one of the lists beside ordinary ones."""
    long = [word for word in words if len(word) > 1]
    rest = [word for word in long if not _is_plain(word) and (len(word) > _SHORT_CHARS or word.upper() not in name)]
    if len(rest) == len(long):
        return True
    return any((is_first_name(word) or is_surname(word)) and not may_be_eponym(word) for word in rest)


def _is_plain(word: str) -> bool:
    return _is_english(word) or is_word_abroad(word)


def _is_english(word: str) -> bool:
    return word in COMMON_WORDS or word in ORDINARY or word in PRODUCTS


_JUDGES = {"person": is_person, "username": is_username, "street": is_street, "city": is_city}

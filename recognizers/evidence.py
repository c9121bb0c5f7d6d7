"""Whether what a model sees is there: a second look, at what a model of words alone tells badly.

Somebody's name has a word that is a name somewhere, or two words of which one is on no list. One such word could be a
product or a place: it needs what leads to a person before it, a title, a role, a word of kinship, ``by``, ``with``, a colon,
or a record that tells of somebody. A user's name needs a word for users before it, or the look of one, and is no part of an
identifier. A city's is no word that logs are full of, unless its state or its postal code follows. A street's has no amount
going on behind it.
"""

from __future__ import annotations

import re

from recognizers.phi.word_lists import ON_NONE, is_everyday, is_ordinary, lists_of, may_be_name
from recognizers.rule import DOUBTED

SEEN = 0.6
"""The score of what a model sees where nothing speaks against it."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NOT_LATIN = re.compile(r"[^\W\d_\0-\u024f]")
"""A letter of a script of which there are no lists."""

_OF_PROGRAMS = re.compile(
    r"再起動|起動|故障|停止|更新|接続|設定|失敗|成功|完了|開始|終了|予約枠|一覧|画面|病棟|病室|サーバ|プリンタ|システム|エラー|コール|ネットワーク|ログイン|バックアップ"
    r"|服务器|打印机|系统|重启|连接|失败|队列|病区|会议室|서버|프린터|재시작|시스템|병동|(?i:сервер|принтер|систем|отделени|палат|корпус|больниц)"
)
"""Words for machines, programs and wards, in scripts of which there are no lists."""

_DERIVED = re.compile(r"[a-z]{4}(?:ing|ings|ness|less|ments?|[ai]bl[ey]|ically|i[sz](?:ed|ing|es)|[ae]nc(?:es?|y)|ships?)\b")
"""A word of English that is made of another; in small letters, it is nobody's name that is on no list."""

_PROJECT = re.compile(r"[a-z]+(?:-[a-z]+)+")
"""A project's name, or a package's: ``joda-money``, ``emerald-rush``."""

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
_AMOUNT = re.compile(r"[,.]\d{3}\b|/\d|\s?(?:%|[mk]g\b|mcg\b|m[lL]\b|units?\b|[KMGT]i?B\b|ms\b)")
"""What goes on with a number that is of no house: ``Heparin 5,000 units``, ``Skybridge 4/4``."""
_STATE_OR_CODE = re.compile(r",? (?:[A-Z]{2}\b|\d{5})")


def how_sure(kind: str, text: str, start: int, end: int) -> float:
    """Return how sure one may be of ``text[start:end]``, which a model takes for one of ``kind``; 0 if it is none."""
    if kind == "person":
        return _of_person(text, start, end)
    judge = _JUDGES.get(kind)
    return SEEN if judge is None or judge(text, start, end) else 0.0


def is_led_to(text: str, start: int) -> bool:
    """Say whether what leads to a person stands before ``start``."""
    return _LEADS.search(text[max(0, start - _LOOKED_AT_CHARS) : start]) is not None


def is_in_its_place(text: str, start: int) -> bool:
    """Say whether what leads to a person, or a sign that stands before a value, stands before ``start``."""
    return _IN_ITS_PLACE.search(text[max(0, start - _LOOKED_AT_CHARS) : start]) is not None


def _of_person(text: str, start: int, end: int) -> float:
    if _NOT_LATIN.search(text, start, end):
        return 0.0 if _OF_PROGRAMS.search(text, start, end) else SEEN
    lists = list(filter(None, map(lists_of, _WORD.findall(text, start, end))))
    if _PROJECT.fullmatch(text, start, end) is not None and _is_glued_or_unled(text, start, lists):
        return 0.0
    if any(map(may_be_name, lists)):
        return SEEN
    if not lists:
        return SEEN if any(map(str.isalpha, text[start:end])) else 0.0  # initials
    unknown = ON_NONE in lists
    if text[start:end].islower() and (_DERIVED.search(text, start, end) or _is_plural(text[start:end])):
        return 0.0
    if len(lists) > 1 and unknown:
        return SEEN
    if len(lists) == 1 and _FOLLOWS.match(text, end):
        return 0.0
    if unknown:
        return SEEN if is_led_to(text, start) else DOUBTED
    return DOUBTED if is_in_its_place(text, start) else 0.0


def _is_plural(word: str) -> bool:
    """Say whether a word is an ordinary one of no name, with an s: ``kiosks``."""
    lists = lists_of(word[:-1]) if word.endswith("s") else ""
    return bool(lists) and lists != ON_NONE and not may_be_name(lists)


def _is_glued_or_unled(text: str, start: int, lists: list[str]) -> bool:
    """Say whether nothing leads to words in small letters, and not each is a name, or a colon is glued to them."""
    if text[max(0, start - 1) : start] == ":":
        return True
    return not is_led_to(text, start) and not all(map(may_be_name, lists))


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
    if not any(len(word) > 1 for word in words) or any(len(word) > 2 and is_ordinary(word) for word in words):
        return False
    return _GLUED_BEFORE.search(before) is None and _CAPITALS.fullmatch(text, start, end) is None


def is_street(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]``, which a model takes for a street, may be one: no amount, no share of many."""
    words = [word.lower() for word in _WORD.findall(text, start, end)]
    return bool(words) and not all(map(_is_no_place, words)) and _AMOUNT.match(text, end) is None


def is_city(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]``, which a model takes for a city's name, may be one."""
    words = [word.lower() for word in _WORD.findall(text, start, end)]
    return not all(map(_is_no_place, words)) or _STATE_OR_CODE.match(text, end) is not None


def _is_no_place(word: str) -> bool:
    return is_ordinary(word) and not is_everyday(word)


_JUDGES = {"username": is_username, "street": is_street, "city": is_city}

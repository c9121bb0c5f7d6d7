"""Whether a person that a model sees is one: a second look, at what a model of words alone tells badly.

A usual given name is enough, and so are two words that logs are not full of. One such word could be a product or a place,
and needs what leads to a person before it: a title, a role, a word of kinship, ``by``, ``with``, a colon.
"""

from __future__ import annotations

import re

from recognizers.common_words import COMMON_WORDS
from recognizers.phi.given_names import GIVEN_NAMES

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LOOKED_AT_CHARS = 20
"""Before a single word; longer than any word that leads to one."""

_LEADS = re.compile(
    r"(?:\b(?:dr|mr|mrs|ms|miss|prof|herr|frau|mme|sra?|nurse|doctor|rn|md|np|patient|pt|member|user|caller|name"
    r"|son|daughter|wife|husband|mother|father|sister|brother|friend|hi|hello|dear|thanks|regards"
    r"|by|with|from|for|to|of|and|called|texted|paged|reports|told|asked|met|see)\b[.:,]? ?|[:,;] ?|\n)$",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(r"[-\w/.(=]")
"""What follows no name but goes on with an identifier. A full stop ends a sentence too, where other evidence is as good."""


def is_person(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]``, which a model takes for a person's name, may be one."""
    words = [word.lower() for word in _WORD.findall(text, start, end)]
    if not words:
        return False
    if not GIVEN_NAMES.isdisjoint(words):
        return True
    if not COMMON_WORDS.isdisjoint(words):
        return False
    if len(words) > 1:
        return True
    before = text[max(0, start - _LOOKED_AT_CHARS) : start]
    # In a text without small letters before it, the word stands at a beginning, where any word has a capital.
    return any(map(str.islower, text[:start])) and bool(_LEADS.search(before)) and not _FOLLOWS.match(text, end)

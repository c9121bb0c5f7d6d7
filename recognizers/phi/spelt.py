"""A person's name written again, in any usual spelling.

``Jane Doe`` is there again as ``DOE, JANE``, ``Doe^Jane``, ``jane.doe``, ``J. Doe``, ``jdoe42``, ``janed`` or ``janedoe``.
What is looked for first is one of the two names as it stands, which a text without it tells at once; what may join it to the
other is judged at that place only. An expression with all these ways in it would be tried at every character.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

PART_CHARS_MIN = 3
TITLES = frozenset("mr mrs ms dr prof sir jr sr iii md rn phd van von der den del los las and the for".split())

_WORDS = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_BETWEEN = re.compile(r"(?:[ ,_.^\-]{1,3}|%20)(?:[^\W\d_]\.?[ _^])?")
_BETWEEN_CHARS_MAX = 6
_BEHIND_INITIAL = re.compile(r"\.?[ _.\-]?")
_BEHIND_INITIAL_CHARS_MAX = 2
_NUMBERED = re.compile(r"(?:[0-9]{1,4})?(?![^\W\d_])")
_NUMBERED_ALONE = re.compile(r"(?:[0-9]{1,4}(?![0-9]))?(?![^\W\d_])")


def parts(name: str) -> list[str]:
    """Return the words of a name, without titles and particles."""
    return [word for word in _WORDS.findall(name) if word.lower() not in TITLES]


def plain(word: str) -> str:
    """Return a word without its accents."""
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def lowered(text: str) -> str:
    """Return the text in lower case, character for character."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := c.lower()) == 1 else c for c in text)


class Spelt:
    """The ways to write one name again."""

    __slots__ = ("_alone", "_pairs", "_plain_pairs")

    def __init__(self, name: str, *, alone: bool = False) -> None:
        """Take a name apart. Its words count side by side; or each ``alone``, but for those in small letters."""
        words = parts(name)
        pairs = [(words[0].lower(), words[-1].lower())] if len(words) > 1 else []
        plain_pairs = [(plain(first), plain(last)) for first, last in pairs]
        self._plain_pairs = (*plain_pairs, *((last, first) for first, last in plain_pairs))
        turned = ((last, first) for first, last in pairs)
        self._pairs = () if alone else tuple(dict.fromkeys((*pairs, *turned, *self._plain_pairs)))
        long = [word for word in words if alone and len(word) >= PART_CHARS_MIN]
        spelt = dict.fromkeys(spelling for word in long for spelling in (word, plain(word)) if not spelling.islower())
        self._alone = tuple(dict.fromkeys(word.lower() for word in spelt))

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield from left to right where the name stands in a ``lowered`` text; of two at one place the longer."""
        end = 0
        for start, stop in sorted(self._candidates(text), key=_longest_first):
            if start >= end:
                yield start, stop
                end = stop

    def _candidates(self, text: str) -> Iterator[tuple[int, int]]:
        for word in self._alone:
            for at in _places(text, word):
                if not _is_letter(text, at - 1) and (numbered := _NUMBERED_ALONE.match(text, at + len(word))) is not None:
                    yield at, numbered.end()
        for one, other in self._pairs:
            for at in _places(text, one):
                if not _is_letter(text, at - 1) and (end := _beside(text, at + len(one), other)):
                    yield at, end
        for one, other in self._plain_pairs:
            if len(other) >= PART_CHARS_MIN:
                yield from _with_initial(text, one, other)


def _longest_first(place: tuple[int, int]) -> tuple[int, int]:
    return place[0], -place[1]


def _with_initial(text: str, one: str, other: str) -> Iterator[tuple[int, int]]:
    """Yield where the initial of either name stands beside the other, and where both run together."""
    for at in _places(text, other):
        if (numbered := _NUMBERED.match(text, at + len(other))) is not None:
            yield from ((start, numbered.end()) for start in _initials(text, at, one[0]))
    for at in _places(text, one):
        end = at + len(one)
        if text.startswith(other, end):
            yield at, end + len(other)
        end += text[end : end + 1] in (" ", "_", ".", "-")
        if text.startswith(other[0], end) and not _is_letter(text, end + 1) and not _is_alnum(text, at - 1):
            yield at, end + 1


def _places(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def _beside(text: str, at: int, other: str) -> int:
    """Return where the other name ends that follows what joins names at ``at``; 0 if none does."""
    stop = at + _BETWEEN_CHARS_MAX + len(other)
    begin = text.find(other, at + 1, stop)
    while begin >= 0:
        if _BETWEEN.fullmatch(text, at, begin) and not _is_letter(text, begin + len(other)):
            return begin + len(other)
        begin = text.find(other, begin + 1, stop)
    return 0


def _initials(text: str, at: int, initial: str) -> Iterator[int]:
    """Yield where an initial stands before the name at ``at``."""
    for start in range(max(0, at - 1 - _BEHIND_INITIAL_CHARS_MAX), at):
        if text[start] == initial and _BEHIND_INITIAL.fullmatch(text, start + 1, at) and not _is_alnum(text, start - 1):
            yield start


def _is_alnum(text: str, at: int) -> bool:
    return 0 <= at < len(text) and text[at].isalnum()


def _is_letter(text: str, at: int) -> bool:
    return 0 <= at < len(text) and text[at].isalnum() and not text[at].isdecimal()

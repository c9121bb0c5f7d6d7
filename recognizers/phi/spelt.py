"""A person's name written again, in any usual spelling.

``Jane Doe`` is there again as ``DOE, JANE``, ``Doe^Jane``, ``jane.doe``, ``J. Doe``, ``jdoe42``, ``janed`` or ``janedoe``.
What is looked for first is one of the two names as it stands, which a text without it tells at once; what may join it to the
other is judged at that place only. An expression with all these ways in it would be tried at every character. Names that
share a word (a family's) share the search for it and what was seen around it: all are asked of one ``Lowered``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

PART_CHARS_MIN = 3
TITLES = frozenset("mr mrs ms dr prof sir jr sr iii md rn phd van von der den del los las and the for".split())

_WORDS = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_BETWEEN = re.compile(r"(?:[ ,_.^\-]{1,3}|%20)(?:[^\W\d_]\.?[ _^])?")
_BETWEEN_CHARS_MAX = 6
_JOINTS = (" ", "_", ".", "-")
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


class _Place(NamedTuple):
    """Where a word stands in a text, whatever it is a part of, and what is around it."""

    start: int
    end: int
    opens: bool
    """No letter stands before it."""
    numbered: int
    """Where the number ends that may follow it, before anything that is no letter; 0 if a letter follows."""
    numbered_alone: int
    """The same for a number of up to four digits in all."""
    before: str
    """In which an initial that belongs to it would stand."""
    initial: str
    """The lone letter that follows it, behind a joint or not; nothing if none does, or it is itself a word's end."""
    initial_end: int


class Lowered:
    """A text in lower case, and the places of the words that were looked for in it."""

    __slots__ = ("_places", "text")

    def __init__(self, text: str) -> None:
        self.text = lowered(text)
        self._places: dict[str, list[_Place]] = {}

    def places(self, word: str) -> list[_Place]:
        """Return where the word stands, from left to right."""
        found = self._places.get(word)
        if found is None:
            found = self._places[word] = []
            text = self.text
            at = text.find(word)
            while at >= 0:
                found.append(_place(text, at, at + len(word)))
                at = text.find(word, at + 1)
        return found


def _place(text: str, start: int, end: int) -> _Place:
    following = text[end : end + 1]
    numbered = numbered_alone = end
    if following.isalnum():
        numbered = numbered_alone = 0
        if following.isdecimal():
            numbered = match.end() if (match := _NUMBERED.match(text, end)) is not None else 0
            numbered_alone = match.end() if (match := _NUMBERED_ALONE.match(text, end)) is not None else 0
    joint = end + (following in _JOINTS)
    is_initial = not _is_letter(text, joint + 1) and not _is_alnum(text, start - 1)
    return _Place(
        start,
        end,
        not _is_letter(text, start - 1),
        numbered,
        numbered_alone,
        text[max(0, start - 1 - _BEHIND_INITIAL_CHARS_MAX) : start],
        text[joint : joint + 1] if is_initial else "",
        joint + 1,
    )


class Spelt:
    """The ways to write one name again."""

    __slots__ = ("_alone", "_pairs")

    def __init__(self, name: str, *, alone: bool = False) -> None:
        """Take a name apart. Its words count side by side; or each ``alone``, but for those in small letters."""
        words = parts(name)
        plain_pairs: list[tuple[str, str]] = []
        pairs: list[tuple[str, str]] = []
        if len(words) > 1:
            first, last = words[0].lower(), words[-1].lower()
            plain_first, plain_last = plain(first), plain(last)
            plain_pairs = [(plain_first, plain_last), (plain_last, plain_first)]
            pairs = plain_pairs if alone or name.isascii() else [(first, last), (last, first), *plain_pairs]
        self._pairs = [(one, other, (one, other) in plain_pairs) for one, other in dict.fromkeys(pairs)]
        """Two names in either order: looked for side by side, and plain ones with an initial, too."""
        self._alone: tuple[str, ...] | None = None
        if alone:
            long = [word for word in words if len(word) >= PART_CHARS_MIN]
            spelt = [spelling for word in long for spelling in (word, plain(word)) if not spelling.islower()]
            self._alone = tuple(dict.fromkeys(word.lower() for word in spelt))

    def places(self, text: Lowered) -> Iterator[tuple[int, int]]:
        """Yield from left to right where the name stands; of two at one place the longer."""
        if self._alone is None and not self._may_be_in(text):
            return
        found = list(self._candidates(text))
        if len(found) > 1:
            found.sort(key=_longest_first)
        end = 0
        for start, stop in found:
            if start >= end:
                yield start, stop
                end = stop

    def _may_be_in(self, text: Lowered) -> bool:
        """Say whether the text has both names, or one with the other's initial beside it."""
        for one, other, _ in self._pairs:
            places = text.places(one)
            if places:
                if text.places(other):
                    return True
                if any(place.initial == other[0] or other[0] in place.before for place in places):
                    return True
        return False

    def _candidates(self, lowered: Lowered) -> Iterator[tuple[int, int]]:
        for word in self._alone or ():
            for place in lowered.places(word):
                if place.opens and place.numbered_alone:
                    yield place.start, place.numbered_alone
        for one, other, is_plain in self._pairs:
            for place in lowered.places(one):
                if self._alone is None and place.opens and (end := _beside(lowered.text, place.end, other)):
                    yield place.start, end
                if is_plain:
                    yield from _with_initial(lowered.text, place, one, other)


def _with_initial(text: str, place: _Place, one: str, other: str) -> Iterator[tuple[int, int]]:
    """Yield where the other's initial stands beside the ``one`` at that place, and where both run together."""
    if len(one) >= PART_CHARS_MIN and place.numbered and other[0] in place.before:
        for start in _initials(text, place.start, other[0]):
            yield start, place.numbered
    if len(other) >= PART_CHARS_MIN:
        if text.startswith(other, place.end):
            yield place.start, place.end + len(other)
        if place.initial == other[0]:
            yield place.start, place.initial_end


def _longest_first(place: tuple[int, int]) -> tuple[int, int]:
    return place[0], -place[1]


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

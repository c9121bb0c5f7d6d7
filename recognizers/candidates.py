"""Which records may speak of somebody, told before a model is asked, and the shape by which a text is remembered.

A candidate is a capitalised word that is not one of those logs are full of, where it is no part of an identifier, a path or
a call; or two such words in capitals. Most records hold none, and are told apart by one pass over the batch's bytes. What
is said in small letters the gate finds (``talk.py``).

Digits and long hex ids are masked at the same length, so what is found in a shape holds for every text of it, position by
position.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

import regex

from recognizers import talk
from recognizers.common_words import COMMON_WORDS

_COMMON = frozenset(form for word in COMMON_WORDS for form in (word.capitalize(), word.upper()))
_COMMON_BYTES = frozenset(word.encode() for word in _COMMON)

_WORDS = regex.compile(rb"[A-Z][a-z']+")
"""In ``regex`` since every record is looked at: it goes from capital to capital faster than ``re``."""

_KINDS = bytes(65 if 65 <= octet <= 90 else 32 if octet in b" ,^" else 0 for octet in range(256))
_CAPITALS = re.compile(b"AA {1,2}AA")
"""The first step looks at every word, and not at what stands around it; for words in capitals, at the kinds of bytes."""

_WORD = r"(?:Mc|Mac|De|O'|Fitz)?[A-Z][a-z']+(?:-[A-Z][a-z']+)*"
_BEFORE = r"(?<![\w.$/\\@&#%\-])"
_AFTER = r"(?![\w(=/]|::|\.\w)"
_BROWSER = r"Mozilla/[0-9.]+ \([^()\"\n]{1,256}\)|\(KHTML, like Gecko\)|\bMac OS X\b|\bMobile Safari/"
"""What browsers say of themselves (RFC 9110 section 10.1.5) holds nobody: a match without a group takes it away."""

_CANDIDATE = (
    rf"{_BROWSER}|{_BEFORE}(?<!=)(?<!=[\"'])({_WORD}){_AFTER}|(?<=[=\"'])({_WORD})[ ,^]{{1,2}}{_WORD}{_AFTER}"
    rf"|{_BEFORE}([A-Z]{{2,}}(?:-[A-Z]+)*)[ ,^]{{1,2}}([A-Z]{{2,}}(?:-[A-Z]+)*){_AFTER}"
)
_IN_BYTES = re.compile(_CANDIDATE.encode())
_IN_TEXT = re.compile(_CANDIDATE.replace("[A-Z]", r"[^\W\d_a-zß-öø-ÿ]").replace("[a-z']", r"(?:[^\W\d_A-Z]|['’])"))
_HEX = r"\b(?=[a-f]*\d)[0-9a-f]{8,}\b"
_LONG_HEX = re.compile(_HEX)
_MASKED = re.compile(rf"{_HEX}|[\d\ud800-\udfff]")
"""Stray bytes, which stand as surrogates in a record's text, too: spaCy takes none."""


_BROWSER_IN_BYTES = re.compile(
    rb"Mozilla/[0-9.]+ \([^()\"\n]{1,256}\)(?: (?:\(KHTML, like Gecko\)|Mobile(?= Safari/)|[A-Za-z]+/[\w.]+))*"
)
"""The whole of what a browser says of itself, for the first step: words that the second would take away, or refuse."""


def candidates(frames: Sequence[bytes]) -> Iterator[int]:
    """Yield which records may hold a candidate, in order; all that do are among them, and all that are not ASCII."""
    joined = b"\n".join(frames)
    all_common, words_of = _COMMON_BYTES.issuperset, _WORDS.findall
    found = {index for index, frame in enumerate(frames) if not all_common(words_of(frame)) and _is_uncommon(frame)}
    capitals = [match.start() for match in _CAPITALS.finditer(joined.translate(_KINDS))]
    if capitals:
        ends = list(accumulate(len(frame) + 1 for frame in frames))
        found.update(bisect_right(ends, place) for place in capitals)
    if not joined.isascii():
        found.update(index for index, frame in enumerate(frames) if not frame.isascii())
    for index in sorted(found):
        frame = frames[index]
        words = (word for match in _IN_BYTES.finditer(frame) for word in match.groups() if word)
        if not frame.isascii() or any(part not in _COMMON_BYTES for word in words for part in word.split(b"-")):
            yield index


def _is_uncommon(frame: bytes) -> bool:
    """Say whether an uncommon word of a record is none of what a browser says of itself."""
    if b"Mozilla/" not in frame:
        return True
    return not _COMMON_BYTES.issuperset(_WORDS.findall(_BROWSER_IN_BYTES.sub(b" ", frame)))


def may_name_somebody(text: str) -> bool:
    """Say whether the text holds a candidate, or talk of somebody in small letters."""
    words = (word for match in _IN_TEXT.finditer(text) for word in match.groups() if word)
    return any(part not in _COMMON for word in words for part in word.split("-")) or talk.names_somebody(text)


def masked(text: str) -> str:
    """Return the text with digits and long hex ids as zeros, character for character."""
    if text.isascii():  # a call for each digit takes five times as long
        return _LONG_HEX.sub(_zeros, text).translate(_DIGITS)
    return _MASKED.sub(_zeros, text)


_DIGITS = str.maketrans("0123456789", "0" * 10)


def _zeros(match: re.Match[str]) -> str:
    return "0" * len(match[0])

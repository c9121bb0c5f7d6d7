"""Names that spell: ``M as in Mary, N as in Nancy``, ``Anton Berta Cäsar Dora``, ``Adam Boy Charles David``.

Each is led to by its initial, or the initials of a row go on as the alphabet does.
"""

from __future__ import annotations

import re
import unicodedata

from recognizers.phi.rarer_names import is_surname
from recognizers.phi.word_lists import ON_NONE, lists_of

_AROUND_CHARS = 96
_WORD = re.compile(r"(?<![\w.\-/@])[^\W\d_a-zß-öø-ÿ][^\W\d_]{2,14}(?![\w@=(])")
_GAP_CHARS_MAX = 14
"""Between the words of an alphabet: ``, B as in ``."""
_ALPHABET_MIN = 4
_SURE_MIN = 5
"""Of so many one is no family name: a ward's patients are listed by the alphabet, too."""


_SPELT = re.compile(
    r"(?<![\w'’])([^\W\d_]) (?:as in|for|wie|come|comme|como en|de|som|i|jak|als in|van|for like) [\"'“‘]?\Z", re.IGNORECASE
)
_BEFORE_CHARS = 16


_RADIO = (
    r"(?:alfa|alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa|quebec"
    r"|romeo|sierra|tango|uniform|victor|whiskey|x-?ray|yankee|zulu)"
)
_BY_RADIO = re.compile(rf"\b{_RADIO}(?:(?:,? (?:and )?|[,/\-]){_RADIO}){{2,25}}\b", re.IGNORECASE)
"""Three words and more of radio's alphabet."""


def is_spelt(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]`` spells on the radio, or its last word is what a letter is as in: ``B as in Boy``."""
    row = _BY_RADIO.search(text, max(0, start - _AROUND_CHARS), end + _AROUND_CHARS)
    if row is not None and row.start() <= start and end <= row.end():
        return True
    begin = max(start, text.rfind(" ", start, end) + 1)
    letter = _SPELT.search(text, max(0, begin - _BEFORE_CHARS), begin)
    return letter is not None and _initial(letter[1]) == _initial(text[begin])


def _initial(word: str) -> int:
    return ord(unicodedata.normalize("NFD", word)[0].upper())


def in_alphabet(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]`` stands in a row of words whose initials go on as the alphabet does."""
    return len(_alphabet(text, start, end)) >= _ALPHABET_MIN


def in_alphabet_surely(text: str, start: int, end: int) -> bool:
    """Say the same of a longer row, of which some are words and given names: whoever is spoken of, it is no list of them."""
    words = _alphabet(text, start, end)
    return len(words) >= _SURE_MIN and any(not is_surname(word) and lists_of(word) != ON_NONE for word in words)


def _alphabet(text: str, start: int, end: int) -> list[str]:
    """Return the words of such a row that ``text[start:end]`` has a part in."""
    run: list[re.Match[str]] = []
    last = 0
    for word in _WORD.finditer(text, max(0, start - _AROUND_CHARS), end + _AROUND_CHARS):
        initial = _initial(word[0])
        if run and (initial != last + 1 or word.start() - run[-1].end() > _GAP_CHARS_MAX):
            if len(run) >= _ALPHABET_MIN and run[0].start() < end and start < run[-1].end():
                break
            run = []
        run.append(word)
        last = initial
    return [word[0] for word in run] if run and run[0].start() < end and start < run[-1].end() else []

"""Letters of other scripts that look like Latin ones, read as these where a word mixes the two: ``раssword``.

Source: Unicode Technical Standard 39, confusables.txt, single letters of Cyrillic, Greek and Armenian, and the phonetic
ones of Latin. A word all in one script is a word, and stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_LOOKS_LIKE = {
    **dict(zip("асԁеһіјӏоріԛѕухԝѵгкАВСЕНІЈКМОРЅТХУԚԜѴԌӀ", "acdehijlopiqsyxwvrkABCEHIJKMOPSTXYQWVGI", strict=True)),
    **dict(zip("αγηικνορστυχϲϳΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿ", "aynikvopotuxcjABEZHIKMNOPTYXCJ", strict=True)),
    **dict(zip("օոսհցզՕՍ", "onuhgqOU", strict=True)),
    **dict(zip("ɡɑı", "gai", strict=True)),
}
_LOOK_ALIKE = re.compile(f"[{''.join(_LOOKS_LIKE)}]")
_WORD = re.compile(r"\w+")
_LATIN = re.compile("[A-Za-z]")


def holds_any(text: str) -> bool:
    """Tell whether there is any letter that could be taken for another."""
    return _LOOK_ALIKE.search(text) is not None


def unmixed(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Yield each letter that looks like a Latin one beside real ones in its word, from left to right, with that letter."""
    for word in _WORD.finditer(text, start, end):
        if not word[0].isascii() and _LATIN.search(word[0]):
            for letter in _LOOK_ALIKE.finditer(text, *word.span()):
                yield letter.start(), letter.end(), _LOOKS_LIKE[letter[0]]

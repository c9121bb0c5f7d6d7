"""Names beyond the usual ones, for places where a person stands anyway.

``surnames.txt`` and ``first_names.txt`` have the most frequent of the United States Census of 1990 (in the public domain);
``surnames_abroad.txt`` and ``first_names_abroad.txt`` those of some eighty languages, without accents, as Faker and mimesis
list them (``names_licence.txt``), and some written down by hand. Ordinary words of eight languages, places, and what stands
in ``family_names.py`` and ``given_names.py`` are left out. Too many, and too much like words, to make a name of a word by
themselves.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path

from recognizers.phi.family_names import is_family_name
from recognizers.phi.given_names import AMBIGUOUS, GIVEN_NAMES
from recognizers.phi.ordinary_words import ORDINARY

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})
"""Those that Unicode does not take for a letter with an accent."""
_UMLAUT = re.compile(r"(?<=[aou])e")
_FAMILY = re.compile(
    r"(?:.{3,16}?(?:ovich|ovic|evic|enko|chuk|wicz|owicz|ewski|owski|ynski|inski|ovsky|ovskiy|evsky|opoulos|opoulou"
    r"|akis|idis|iadis|shvili|adze|dottir|sson|strom|qvist|quist|gaard|escu|oglu|huis|huizen|hoven|hooven|straat|stra"
    r"|inga|ainen|onen|swamy|murthy|nathan|sundaram|samy|rajah|ramani|mariam|selassie|huber|gruber|hofer|bauer|meier"
    r"|mayer|maier|reuter|thaler)|.{4,16}?(?:ova|eva|skaya|ski|ska|vold|velde|veld|kamp|berg|berger|mann|stein|feld"
    r"|burg|land|lund|stad|vik|rud|dahl|yan|ian|zadeh|pour|pur|wala|kar|elli|etti|acci|ucci|etto|ello|eaux|ault|oux"
    r"|ingham|thwaite|worth|bottom))\Z"
)
"""How family names of many languages end; so do places, and a word or two."""


@cache
def _listed(*files: str) -> frozenset[str]:
    texts = (Path(__file__).with_name(file).read_text(encoding="ascii") for file in files)
    return frozenset(word for text in texts for word in text.split()) - ORDINARY


def folded(word: str) -> str:
    """Return a word as the lists have it: in small letters, without accents and apostrophes."""
    lower = word.lower().replace("'", "").replace("’", "")
    if lower.isascii():
        return lower
    letters = unicodedata.normalize("NFD", lower.translate(_LETTERS))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def is_surname(word: str) -> bool:
    """Say whether a word is a family name, be it a rarer one, and no ordinary word."""
    plain = folded(word)
    names = _listed("surnames.txt", "surnames_abroad.txt")
    return is_family_name(plain) or plain in names or (plain not in ORDINARY and _UMLAUT.sub("", plain) in names)


def is_first_name(word: str) -> bool:
    """Say whether a word is a given name, be it a rarer one, and nothing else."""
    plain = folded(word)
    return (plain in GIVEN_NAMES and plain not in AMBIGUOUS) or plain in _listed("first_names.txt", "first_names_abroad.txt")


def looks_like_surname(word: str) -> bool:
    """Say whether a word that is on no list ends as family names do: evidence, no more."""
    return _FAMILY.match(folded(word)) is not None

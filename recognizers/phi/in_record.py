"""Logins and names in the record of somebody, told by their making: ``rgoldfarb``, ``dr.ykovalenko``, ``Lemieux, Jacinthe``.

On their own such words stand in every log. A record that holds a number or an address of somebody's is no ordinary one: what
is made there as logins and names are, of letters that are no ordinary word, is a person's. Time is linear in the record's
length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from recognizers.machines import is_machine
from recognizers.phi.given_names import GIVEN_NAMES
from recognizers.phi.login_names import ROLES, is_word, may_be_person, of_person
from recognizers.phi.rarer_names import is_first_name, is_surname
from recognizers.phi.telling import IDENTIFYING, TELLING
from recognizers.phi.word_lists import is_only_word
from recognizers.rule import Span

_TELLING = (TELLING - {"date"}) | {"person_id", "biometric", "vehicle", "url"}
_PEOPLE = IDENTIFYING | {"license"}
_LIKELY = 0.55
_BIRTHS = ("date.birth", "date.near_birth")
_FOUND_MAX = 64

_LOGIN = re.compile(
    r"(?<![^\W_])(?<![@.\-$%&+#~])(?<![\w.]/)(?P<v>[a-z]{2,24}(?:[._][a-z]{1,24}|-[a-z]{2,24}(?=[._]))*(?:[._]?[0-9]{1,4})?)"
    r"(?![\w@(=:\\/\[<\-]|\.\w|['’]s\b)"
)
_LOGIN_CHARS_MIN = 6
_GIVEN_CHARS_MIN = 3

_BORN = re.compile(r"[a-z]{4}[._]?(?:19[3-9]\d|200\d|201[0-2])\Z")
"""A year in which a user may have been born."""

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ](?:[^\W\d_]|['’\-](?=[^\W\d_]))*"
_TURNED = re.compile(
    rf"(?<![\w.@/\\$\-])(?P<v>{_CAPITAL}(?: {_CAPITAL})?, ?{_CAPITAL}(?: [^\W\d_a-z]\b)?)(?![\w(=@/]|\.\w|, ?[^\W\d_a-z])"
)
"""``Lemieux, Jacinthe``, ``ITO,M``; not a list of three."""
_FAMILY_AND_INITIAL = re.compile(r"[^\W\d_]{3,20},[^\W\d_]")
_ON = re.compile(rf" (?P<v>{_CAPITAL})(?![\w(=@/:]|\.\w)")
_BEFORE = re.compile(rf"(?<![\w.@/\\$\-=])(?P<v>{_CAPITAL}) \Z")
_BEFORE_CHARS = 24
_WORDS = re.compile(r"[^\W\d_]+")

_TITLED = frozenset(
    "dr rn lpn cna np emt nurse medic scribe rph pharmd phleb fellow radfellow resident nana abuela mom".split()
)
"""Roles of persons only: what follows them in a login is a name, be it on no list."""


_TITLES = ("dr", "rn")
"""Titles that stand right before a family name: ``drnakamura``."""


def in_record(text: str, found: Sequence[Span]) -> Iterator[Span]:
    """Yield logins and names beside the spans ``found``, if these tell of somebody; parts of them may be found already."""
    if not any(span.type in _TELLING or span.rule.startswith(_BIRTHS) for span in found):
        return
    for match in islice(_LOGIN.finditer(text), _FOUND_MAX):
        if is_login(match["v"]):
            yield Span(*match.span("v"), "username", "record.username", 0.4, "beside a person")
    if any((span.type in _PEOPLE and span.score >= _LIKELY) or span.rule.startswith(_BIRTHS) for span in found):
        for match in islice(_TURNED.finditer(text), _FOUND_MAX):
            if _is_turned(match["v"]):
                yield Span(*match.span("v"), "person", "record.person", 0.45, "beside a person")


def whole(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a name's place with the capitalised words beside it that are no ordinary ones: ``Wendell Pratchard``."""
    if (after := _ON.match(text, end)) is not None and _unknown(after["v"]):
        return start, after.end("v")
    before = _BEFORE.search(text, max(0, start - _BEFORE_CHARS), start)
    return (start, end) if before is None or not _unknown(before["v"]) else (before.start("v"), end)


def _unknown(word: str) -> bool:
    """Say whether a capitalised word may be the rest of a name: no ordinary word, no abbreviation."""
    lower = word.lower()
    if (
        len(word) < 3
        or not word[0].isupper()
        or (word.isupper() and len(word) < 5)
        or not (word.isupper() or word[1:].islower() or "-" in word)
    ):
        return False
    return not any(is_word(part) for part in _WORDS.findall(lower))


def is_login(text: str) -> bool:
    """Say whether a word in small letters is made as somebody's login is."""
    bare = text.rstrip("0123456789").rstrip("._-")
    if len(text) < _LOGIN_CHARS_MIN or is_word(bare) or is_machine(text):
        return False
    parts = _WORDS.findall(bare)
    if len(parts) > 1:
        if any(is_word(part) for part in parts if len(part) > 2 and part not in ROLES):
            return False
        return of_person(text) or (parts[0] in _TITLED and may_be_person(text)) or any(map(_is_name, parts))
    if _BORN.search(text) is not None or (len(text) - len(bare) > 1 and (_is_name(bare) or _joined(bare))):
        return True
    if bare[:2] in _TITLES and is_surname(bare[2:]):
        return True
    if len(bare) < _LOGIN_CHARS_MIN or is_first_name(bare) or is_only_word(bare):
        return False
    return is_surname(bare[1:]) or _joined(bare, _GIVEN_CHARS_MIN)


def _is_name(part: str) -> bool:
    return len(part) > 3 and not is_word(part) and (is_first_name(part) or is_surname(part))


def _joined(bare: str, given: int = 1) -> bool:
    """Say whether two names stand together, the first, or an initial, of so many letters at least: ``ottofischer``."""
    return any(
        is_surname(bare[at:]) and (at < 2 or bare[:at] in GIVEN_NAMES or is_first_name(bare[:at]))
        for at in range(given, len(bare) - 3)
    )


def _is_turned(text: str) -> bool:
    """Say whether a family and a given name stand in this order, one of them on a list and none an ordinary word."""
    words = [word.lower() for word in _WORDS.findall(text)]
    long = [word for word in words if len(word) > 1]
    if not long or any(is_word(word) and not is_first_name(word) for word in long):
        return False
    return _FAMILY_AND_INITIAL.fullmatch(text) is not None or any(is_surname(word) or is_first_name(word) for word in long)

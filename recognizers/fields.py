"""Values told by the name they go by, in any text: ``key=value``, ``"key": "value"``, ``--key value``, ``<key>value</key>``.

Where the caller knows the structure (JSON, syslog structured data), its own exact fields serve instead. The expressions here
are linear, so the standard library's faster engine runs them; rules' own run in ``regex``, which knows a time limit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from recognizers.rule import Field

SEPARATOR = r"""["'\\\])]{0,4}\s{0,3}(?:=>|:=|[:=])"""
"""What stands between a name and its value: the name's closing quotes or brackets, then the sign. Hyperscan takes it too."""

_NAME = r"[A-Za-z][A-Za-z0-9_.\-]{0,63}"
_PAIR = re.compile(rf"(?<![A-Za-z0-9])({_NAME})(?:{SEPARATOR})\s{{0,3}}(?!//)")
_OPTION = re.compile(r"(?<![^\s\"'])--?([A-Za-z][\w\-]{0,63})[ \t]+(?![-\s])")
_ELEMENT = re.compile(r"<([A-Za-z][\w.:\-]{0,63})(?:\s[^<>]{0,256})?>([^<]{1,4096})</")
_QUOTE = re.compile(r"""\\*["']""")
_BARE = re.compile(r"""[^\s,;&"'<>)\]}|\\]+""")
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_WORDS_BEFORE = 2
"""How many words before a name may belong to it: ``date of birth``."""


def find(text: str, start: int = 0, end: int | None = None) -> Iterator[Field]:
    """Yield the fields of ``text[start:end]``, in no particular order. A field's value may hold further fields."""
    stop = len(text) if end is None else end
    for match in _PAIR.finditer(text, start, stop):
        field = _value(text, match, stop)
        if field is not None:
            yield field
    if text.find("-", start, stop) >= 0:
        for match in _OPTION.finditer(text, start, stop):
            field = _value(text, match, stop)
            if field is not None:
                yield field
    if text.find("</", start, stop) >= 0:
        for match in _ELEMENT.finditer(text, start, stop):
            yield Field(match[1], match.start(2), match.end(2), exact=True)


def _value(text: str, match: re.Match[str], stop: int) -> Field | None:
    """Return the field whose value begins where ``match`` of its name ends, or nothing if none does."""
    at = match.end()
    quote = _QUOTE.match(text, at, stop)
    if quote is None:
        bare = _BARE.match(text, at, stop)
        return Field(match[1], at, bare.end(), exact=False, name_at=match.start(1)) if bare else None
    begin = quote.end()
    close = _closing(text, quote[0], begin, stop)
    return Field(match[1], begin, close, exact=True, name_at=match.start(1)) if close > begin else None


def _closing(text: str, quote: str, begin: int, stop: int) -> int:
    """Return where the value opened by ``quote`` (escaped as it stands) closes: at the same quote, or at the end."""
    at = begin
    while (at := text.find(quote, at, stop)) >= 0:
        slashes = 0
        while at - slashes > begin and text[at - slashes - 1] == "\\":
            slashes += 1
        if slashes % 2 == 0:
            return at
        at += len(quote)
    return stop


def name_in_full(text: str, field: Field) -> str:
    """Return the field's name with the words before it, as far as they may belong to it."""
    if field.name_at < 2 or text[field.name_at - 1] != " ":
        return field.key
    before = text[max(0, field.name_at - 40) : field.name_at - 1].rsplit(" ", _WORDS_BEFORE)[-_WORDS_BEFORE:]
    return " ".join((*before, field.key))


@lru_cache(maxsize=8_192)
def words(key: str) -> tuple[str, ...]:
    """Split a name into lower-case words: ``dbPassword2``, ``DB_PASSWORD`` and ``db-password`` are all (db, password)."""
    found = _WORD.findall(key)
    if len(found) > 1 and found[-1].isdigit() and key[-len(found[-1]) - 1].isalpha():
        found.pop()
    return tuple(word.lower() for word in found)

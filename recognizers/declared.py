"""Values that stand some way from their names: in a declaration's block, in an object's print, after a row of dots.

``variable "db_password" { default = "x" }`` (HCL), ``AccessToken[tokenValue=x]`` (Java's records and ``toString``),
``password..........x`` (HikariCP), ``cs1Label=password cs1=x`` (CEF), ``[["password", "x"], …]`` (lists of pairs).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from recognizers.chosen import passphrase
from recognizers.ends import values_at
from recognizers.rule import COLON, Field
from recognizers.syntax import NAME, NAME_CHARS_MAX, QUOTE
from recognizers.values import unlike_a_word

_WITHIN = re.compile(
    rf"(?<![\w.\-])({NAME})(?:{QUOTE})?\s?[\[({{][^\[\](){{}}\r\n]{{0,128}}?(?<![\w.\-])"
    rf"(?:{QUOTE})?(?:token_?)?(?:value|val|raw|plain|default)(?:{QUOTE})?\s{{0,16}}[=:]\s{{0,3}}",
    re.IGNORECASE,
)
_LEADERS = re.compile(r"(?<![\w.\-/])([A-Za-z][\w\-]{1,63})[ \t]?\.{4,80}[ \t]?(?:[=:][ \t]?)?(?=[^\s.])")
_LABEL = re.compile(rf"\b(?P<at>[A-Za-z]{{2,24}}\d?)Label=({NAME})(?=\s|\Z)")


def _within(text: str, start: int, stop: int) -> Iterator[Field]:
    for match in _WITHIN.finditer(text, start, stop):
        if len(match[1]) <= NAME_CHARS_MAX:
            for begin, end, exact in values_at(text, match.end(), start, stop, match.end() - 1):
                yield Field(match[1], begin, end, exact)


def _led(text: str, start: int, stop: int) -> Iterator[Field]:
    if text.find("....", start, stop) < 0:
        return
    for match in _LEADERS.finditer(text, start, stop):
        for begin, end, exact in values_at(text, match.end(), start, stop, match.start(1)):
            if exact or unlike_a_word(text[begin:end]):  # checking password....... done
                yield Field(match[1], begin, end, exact, match.start(1), COLON)


def _labelled(text: str, start: int, stop: int) -> Iterator[Field]:
    """Yield the custom fields of an event whose label stands in a field of its own, before or after it."""
    if text.find("Label=", start, stop) < 0:
        return
    for label in _LABEL.finditer(text, start, stop):
        for match in re.finditer(rf"\b{label['at']}=(?=\S)", text[start:stop]):
            for begin, end, exact in values_at(text, start + match.end(), start, stop, start + match.start()):
                yield Field(label[2], begin, end, exact)


IN_BLOCKS = (_within, _led, _labelled)

_DOTS = r"""\s?\.{4}"""
_INSIDE = r"""["'`\\]{0,3}\s?[\[({][^\[\](){}\n]*(?:value|val|raw|plain|default)["'`\\]{0,3}\s*[=:]"""

GATES = (rf"{{tailed}}(?:{_DOTS}|{_INSIDE})", r"Label=[^\s]*{tailed}(?:[\s\"\\]|\Z)")

_OPENS_PAIR = re.compile(r"""(?P<among>[\[,]\s{0,8})?\[\s{0,8}\\*["']\Z""")
_JOINS_PAIR = re.compile(r"""\\*["']\s{0,8},\s{0,8}\\*["']""")
_CLOSES_PAIR = re.compile(r"""\\*["']\s{0,8}\]""")
_BRACKET_CHARS = 16


def _telling(value: str) -> bool:
    return unlike_a_word(value) or passphrase(value)


def in_pairs(text: str, known: Sequence[Field]) -> Iterator[Field]:
    """Yield the values among known strings that stand in brackets with one other string, which names them."""
    for first, second in pairwise(known):
        if (
            first.end - first.start > NAME_CHARS_MAX
            or second.start - first.end > _BRACKET_CHARS
            or _JOINS_PAIR.fullmatch(text, first.end, second.start) is None
            or _CLOSES_PAIR.match(text, second.end, second.end + _BRACKET_CHARS) is None
        ):
            continue
        opens = _OPENS_PAIR.search(text, max(0, first.start - _BRACKET_CHARS), first.start)
        # One pair alone may be a list of names: ["password", "email"].
        if opens is not None and (opens["among"] or _telling(text[second.start : second.end])):
            yield second._replace(key=text[first.start : first.end])

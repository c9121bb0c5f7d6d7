"""A person once found in a record is found everywhere in it, in whatever spelling.

``Jane Doe`` is there again as ``DOE, JANE``, ``J. Doe``, ``jdoe@…``, ``jane.doe`` or ``Doe_Jane.pdf``.
Where a record speaks of a person, a date without a time in it is that person's too. Both need the record's other spans as
evidence, so they come after the rules. The time and the memory are bounded by the record's length and ``_NAMES_MAX``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from recognizers.phi.beside import beside
from recognizers.phi.naming import named
from recognizers.rule import Span

_NAMES_MAX = 32
"""Names of one record that are looked for again."""

_PART_CHARS_MIN = 3
_WORDS = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_TITLES = frozenset("mr mrs ms dr prof sir jr sr iii md rn phd van von der den del los las and the for".split())
_EVIDENCE = frozenset({"person", "mrn", "ssn", "health_plan_id", "mbi"})

_DATE = re.compile(
    r"(?:(?<![\w/.\-:])(?:(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12][0-9]|3[01])/(?:19|20)?[0-9]{2}"
    r"|(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
    r"|(?:0?[1-9]|[12][0-9]|3[01])\.(?:0?[1-9]|1[0-2])\.(?:19|20)[0-9]{2}"
    r"|(?:0?[1-9]|[12][0-9]|3[01])[ \-](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[ \-](?:19|20)?[0-9]{2}"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?:0?[1-9]|[12][0-9]|3[01]),? (?:19|20)[0-9]{2})"
    r"(?![\w/\-]|[T ][0-9]{1,2}:|\.[0-9]|:[0-9])"
    # With a time of day it may be the line's own, unless words come before it.
    r"|(?<=[A-Za-z)] )(?:(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12][0-9]|3[01])/(?:19|20)?[0-9]{2}"
    r"|(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]))(?= (?:at )?[0-9]{1,2}:[0-9]{2}))"
)

_IN_FILE_NAME = re.compile(r"[_\-]((?:[A-Z]{1,3})?\d[\d\-]{4,14}\d)(?=[_\-.][\w\-]{0,40}\.?[A-Za-z0-9]{2,4}\b)")
_COMPACT_DATE = re.compile(r"(?:19|20)\d\d-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])")


def echoes(text: str, found: Sequence[Span]) -> Iterator[Span]:
    """Yield what ``found``, the spans of the rules in ``text``, makes private besides; parts of it may be found already."""
    dated = any(span.type in _EVIDENCE for span in found)
    dates = (
        [Span(*match.span(), "date", "echo.date", 0.5, "beside a person") for match in _DATE.finditer(text)] if dated else []
    )
    known = _Taken(found)
    more = [span for span in beside(text, [*found, *dates]) if not known.holds(span.start, span.end)]
    yield from more
    found = [*found, *more]
    names = list(dict.fromkeys(text[span.start : span.end] for span in found if span.type == "person"))[:_NAMES_MAX]
    expressions = list(dict.fromkeys(filter(None, map(_expression, names))))
    taken = _Taken(found)
    for expression in expressions:
        for match in re.finditer(expression, text, re.IGNORECASE):
            if not taken.holds(*match.span()):
                yield Span(*match.span(), "person", "echo.person", 0.7, "a name of this record")
    for span in found:
        number = _IN_FILE_NAME.match(text, span.end) if span.type == "person" else None
        if number is not None and not taken.holds(*number.span(1)):
            kind = "date" if _COMPACT_DATE.fullmatch(number[1]) else "mrn"
            yield Span(*number.span(1), kind, f"echo.{kind}", 0.6, "beside a person")
    yield from (date for date in dates if not taken.holds(date.start, date.end))


class _Taken:
    """What is covered by spans already."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans

    def holds(self, start: int, end: int) -> bool:
        return any(span.start <= start and end <= span.end for span in self._spans)


def _expression(name: str) -> str:
    """Return an expression for the ways to write a name again, or nothing if it is too common a word."""
    if not named(name):
        return ""
    parts = [part for part in _WORDS.findall(name) if part.lower() not in _TITLES]
    spelt = list(
        dict.fromkeys(spelling for part in parts if len(part) >= _PART_CHARS_MIN for spelling in (part, _plain(part)))
    )
    if not spelt:
        return ""
    alone = [
        rf"(?<![^\W\d_]){re.escape(part)}(?:[0-9]{{1,4}}(?![0-9]))?(?![^\W\d_])" for part in spelt if not part.islower()
    ]
    return "|".join((*_together(parts), *alone))


def spelt_together(name: str) -> str:
    """Return an expression for the ways to write a given and a family name again, side by side; for one word, nothing."""
    parts = [part for part in _WORDS.findall(name) if part.lower() not in _TITLES]
    if len(parts) < 2:
        return r"(?!)"
    sides = "|".join(
        rf"(?<![^\W\d_]){re.escape(one)}(?:[ ,_.^\-]{{1,3}}|%20)(?:[^\W\d_]\.?[ _^])?{re.escape(other)}(?![^\W\d_])"
        for spell in (str, _plain)
        for one, other in ((spell(parts[0]), spell(parts[-1])), (spell(parts[-1]), spell(parts[0])))
    )
    return "|".join((sides, *_together(parts)))


def _together(parts: Sequence[str]) -> Iterator[str]:
    """Yield the ways to write an initial beside a name, and both without a sign: ``J. Doe``, ``jdoe``, ``janedoe``."""
    if len(parts) < 2:
        return
    first, last = _plain(parts[0]), _plain(parts[-1])
    for one, other in ((first, last), (last, first)):
        if len(other) >= _PART_CHARS_MIN:
            yield rf"(?<![^\W_]){re.escape(one[0])}\.?[ _.\-]?{re.escape(other)}(?:[0-9]{{1,4}})?(?![^\W\d_])"
            yield rf"(?<![^\W_]){re.escape(one)}[ _.\-]?{re.escape(other[0])}(?![^\W\d_])"
            yield rf"{re.escape(one)}{re.escape(other)}"


def _plain(word: str) -> str:
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))

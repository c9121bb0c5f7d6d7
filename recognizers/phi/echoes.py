"""A person once found in a record is found everywhere in it, in whatever spelling.

``Jane Doe`` is there again as ``DOE, JANE``, ``J. Doe``, ``jdoe@…``, ``jane.doe`` or ``Doe_Jane.pdf``.
Where a record speaks of a person, a date without a time in it is that person's too. Both need the record's other spans as
evidence, so they come after the rules. The time and the memory are bounded by the record's length and ``_NAMES_MAX``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import accumulate, islice

from recognizers.phi.behind_name import behind_name
from recognizers.phi.beside import OF_DATE, OF_DATE_SAID, OF_MESSAGE, beside, signs_in
from recognizers.phi.dated import dated
from recognizers.phi.everyday import everyday
from recognizers.phi.in_record import in_record, whole
from recognizers.phi.naming import named
from recognizers.phi.seen_again import logins_again, pictures
from recognizers.phi.small_names import small_names
from recognizers.phi.spelt import Lowered, Spelt
from recognizers.phi.subject import speaks_of_somebody
from recognizers.phi.telling import IDENTIFYING, NUMBERED, OF_WORDS, is_doubtful, is_of_words
from recognizers.phi.whole_links import whole_links
from recognizers.rule import Span

_NAMES_MAX = 32
"""Names of one record that are looked for again."""

_IN_FILE_NAME = re.compile(r"[_\-]((?:[A-Z]{1,3})?\d[\d\-]{4,14}\d)(?=[_\-.][\w\-]{0,40}\.?[A-Za-z0-9]{2,4}\b)")
_SPEAKS = IDENTIFYING | {"phone", "date"}
"""What a message about somebody has, for names in small letters."""

_DATED = IDENTIFYING | {"account", "age", "person_id", "phone", "email"}
"""What makes the dates of a record a person's."""

_OF_SOMEBODY = ("date.birth", "date.near_birth", "date.death", "date.stay", "hl7.", "x12.", "dicom.")
"""Rules whose dates are a person's for certain: they tell of one, too."""

_COMPACT_DATE = re.compile(r"(?:19|20)\d\d-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])")


def echoes(text: str, found: Sequence[Span]) -> Iterator[Span]:
    """Yield what ``found``, the spans of the rules in ``text``, makes private besides; parts of it may be found already."""
    types = {span.type for span in found}
    if types.isdisjoint(NUMBERED):
        return  # an address or a token tells of nobody, and most records hold nothing else
    yield from whole_links(text, found)
    alone = is_of_words(found) and not speaks_of_somebody(text, found)
    told = [] if alone else list(in_record(text, found))
    signs = signs_in(text)
    dates = list(_dates(text, found, types, signs))
    if more := list(beside(text, [*found, *dates] if dates else found, signs, doubtful=is_doubtful(found))):
        known = _Taken(found)
        more = [span for span in more if not known.holds(span.start, span.end) and not (alone and span.type in OF_WORDS)]
    if not alone and not _SPEAKS.isdisjoint(types) and (small := small_names(text)):
        known = _Taken(found)
        somebody = (whole(text, *place) for place in small if not known.holds(*place))
        more += [Span(*place, "person", "echo.small_name", 0.45, "beside a person") for place in somebody]
    more += told
    yield from more
    taken = _Taken([*found, *more])
    people = [span for span in (*found, *more) if span.type == "person"]
    yield from _again(text, people, taken)
    in_dates = _Taken(dates)
    for span in people:
        for behind in behind_name(text, span):
            if not taken.holds(behind.start, behind.end) and not in_dates.holds(behind.start, behind.end):
                yield behind
        number = _IN_FILE_NAME.match(text, span.end)
        if number is not None and not taken.holds(*number.span(1)) and not in_dates.holds(*number.span(1)):
            kind = "date" if _COMPACT_DATE.fullmatch(number[1]) else "mrn"
            yield Span(*number.span(1), kind, f"echo.{kind}", 0.6, "beside a person")
    yield from (date for date in dates if not taken.holds(date.start, date.end))
    if "username" in types:
        yield from (span for span in logins_again(text, found) if not taken.holds(span.start, span.end))
    if not IDENTIFYING.isdisjoint(types):
        yield from pictures(text)


def _dates(text: str, found: Sequence[Span], types: AbstractSet[str], signs: Container[int]) -> Iterator[Span]:
    """Yield the dates that are a person's if the spans ``found``, and their ``types``, tell of one."""
    if _DATED.isdisjoint(types) and not any(span.rule.startswith(_OF_SOMEBODY) for span in found if span.type == "date"):
        return
    written: list[Span] = []
    if OF_DATE in signs:
        places = dated(text, message=OF_MESSAGE in signs)
        written = [Span(*place, "date", "echo.date", 0.5, "beside a person") for place in places]
        yield from written
    if OF_DATE_SAID in signs and OF_MESSAGE not in signs:
        in_full = _Taken(written)
        said = (place for place in everyday(text) if not in_full.holds(*place))
        yield from (Span(*place, "date", "echo.everyday", 0.45, "beside a person") for place in said)


def _again(text: str, people: Sequence[Span], taken: _Taken) -> Iterator[Span]:
    """Yield where the names of ``people`` stand again."""
    names = list(filter(named, islice(dict.fromkeys(text[span.start : span.end] for span in people), _NAMES_MAX)))
    if not names:
        return
    lowered = Lowered(text)
    for name in names:
        for start, end in Spelt(name, alone=True).places(lowered):
            if not taken.holds(start, end):
                yield Span(start, end, "person", "echo.person", 0.7, "a name of this record")


class _Taken:
    """What is covered by spans already."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans
        self._starts: list[int] | None = None
        self._ends: list[int] = []

    def holds(self, start: int, end: int) -> bool:
        """Say whether one span covers the stretch: of those that begin no later, the one that reaches farthest."""
        if self._starts is None:
            places = sorted(span[:2] for span in self._spans)
            self._starts = [place[0] for place in places]
            self._ends = list(accumulate((place[1] for place in places), max))
        before = bisect_right(self._starts, start)
        return before > 0 and self._ends[before - 1] >= end

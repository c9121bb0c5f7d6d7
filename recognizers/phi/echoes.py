"""A person once found in a record is found everywhere in it, in whatever spelling.

``Jane Doe`` is there again as ``DOE, JANE``, ``J. Doe``, ``jdoe@…``, ``jane.doe`` or ``Doe_Jane.pdf``.
Where a record speaks of a person, a date without a time in it is that person's too. Both need the record's other spans as
evidence, so they come after the rules. The time and the memory are bounded by the record's length and ``_NAMES_MAX``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from recognizers.phi.beside import MESSAGE, TELLING, beside
from recognizers.phi.everyday import everyday
from recognizers.phi.naming import named
from recognizers.phi.small_names import small_names
from recognizers.phi.spelt import Spelt, lowered
from recognizers.rule import Span

_NAMES_MAX = 32
"""Names of one record that are looked for again."""

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
_SPEAKS = _EVIDENCE | {"phone", "date"}
"""What a message about somebody has, for names in small letters."""

_COMPACT_DATE = re.compile(r"(?:19|20)\d\d-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])")


def echoes(text: str, found: Sequence[Span]) -> Iterator[Span]:
    """Yield what ``found``, the spans of the rules in ``text``, makes private besides; parts of it may be found already."""
    types = {span.type for span in found}
    if types.isdisjoint(TELLING):
        return
    dated = not types.isdisjoint(_EVIDENCE)
    dates = (
        [Span(*match.span(), "date", "echo.date", 0.5, "beside a person") for match in _DATE.finditer(text)] if dated else []
    )
    if (dated or any(span.type in ("phone", "age") for span in found)) and MESSAGE.search(text) is None:
        whole = _Taken(dates)
        said = (place for place in everyday(text) if not whole.holds(*place))
        dates += [Span(*place, "date", "echo.everyday", 0.45, "beside a person") for place in said]
    known = _Taken(found)
    more = [span for span in beside(text, [*found, *dates]) if not known.holds(span.start, span.end)]
    if not _SPEAKS.isdisjoint(span.type for span in found):
        more += [
            Span(*place, "person", "echo.small_name", 0.45, "beside a person")
            for place in small_names(text)
            if not known.holds(*place)
        ]
    yield from more
    found = [*found, *more]
    names = list(dict.fromkeys(text[span.start : span.end] for span in found if span.type == "person"))[:_NAMES_MAX]
    taken = _Taken(found)
    small = lowered(text) if names else ""
    for name in filter(named, names):
        for start, end in Spelt(name, alone=True).places(small):
            if not taken.holds(start, end):
                yield Span(start, end, "person", "echo.person", 0.7, "a name of this record")
    for span in found:
        number = _IN_FILE_NAME.match(text, span.end) if span.type == "person" else None
        if number is not None and not taken.holds(*number.span(1)):
            kind = "date" if _COMPACT_DATE.fullmatch(number[1]) else "mrn"
            yield Span(*number.span(1), kind, f"echo.{kind}", 0.6, "beside a person")
    yield from (date for date in dates if not taken.holds(date.start, date.end))


class _Taken:
    """What is covered by spans already."""

    def __init__(self, spans: Sequence[Span]) -> None:
        spans = sorted(spans)
        self._starts = [span.start for span in spans]
        self._ends = list(accumulate((span.end for span in spans), max))

    def holds(self, start: int, end: int) -> bool:
        """Say whether one span covers the stretch: of those that begin no later, the one that reaches farthest."""
        before = bisect_right(self._starts, start)
        return before > 0 and self._ends[before - 1] >= end

"""Shapes that strangers' numbers have, too: somebody's only in a record that speaks of somebody.

``checksum segment 412-88-0019`` has the shape of a social security number, ``part BR7741829`` that of a registration with
the DEA, check digit and all. Where no word for persons stands, and nothing else that a person has, they are taken for what
everything else in the record is: a thing's. What is all of a message, of a parameter or of what stands in quotes, or names
a file, may be anybody's, and is not let go.
"""

from __future__ import annotations

import re

from recognizers.phi.subject import speaks_of_somebody
from recognizers.phi.telling import NUMBERED
from recognizers.rule import Span

_OF_SHAPE = frozenset({"ssn.by_shape", "dea.by_shape", "noun.device", "near_care.digits", "place.city_by_word"})
_OF_ONE_WORD = "lone."
"""Rules that a shape, or a word that machines' logs have as well, tells."""
_TO_PERSONS = re.compile(r"ssn|patient|person|member|hipaa", re.IGNORECASE)
"""In paths and identifiers, too."""
_FILE = re.compile(r"[\w\-]*\.(?:pdf|docx?|jpe?g|png|tiff?|xlsx?|csv|dcm|txt|zip|xml|wav|mp[34])\b", re.IGNORECASE)
_ALL_BEFORE = re.compile(r"(?:^|[\"']|[\]:\-] |[?&][\w.\-]{1,32}=)\Z", re.MULTILINE)
_ALL_BEHIND = re.compile(r"\\?[\"']|&|\s*(?:$|\\[rn])", re.MULTILINE)
_BEFORE_CHARS = 40


def accompanied(text: str, found: list[Span]) -> list[Span]:
    """Return the spans without those that only a shape tells, if nothing else in ``text`` speaks of somebody."""
    shapes = [span for span in found if _is_of_shape(span) and not _stands_for_itself(text, span)]
    if not shapes or _TO_PERSONS.search(text) is not None or speaks_of_somebody(text, ()):
        return found
    lonely = [shape for shape in shapes if not any(_goes_with(shape, span) for span in found)]
    if not lonely:
        return found
    # What goes once goes wherever it stands.
    kept = {text[span.start : span.end] for span in found if span not in lonely}
    return [span for span in found if span not in lonely or text[span.start : span.end] in kept]


def _is_of_shape(span: Span) -> bool:
    return span.rule in _OF_SHAPE or span.rule.startswith(_OF_ONE_WORD)


def _goes_with(shape: Span, span: Span) -> bool:
    """Say whether another rule found something else that somebody has."""
    return span.rule != shape.rule and span.type in NUMBERED and (span.end <= shape.start or shape.end <= span.start)


def _stands_for_itself(text: str, span: Span) -> bool:
    """Say whether a span is all there is of a message, of a parameter, between quotes, or in a file's name."""
    if _FILE.match(text, span.end) is not None:
        return True
    before = _ALL_BEFORE.search(text, max(0, span.start - _BEFORE_CHARS), span.start)
    return before is not None and _ALL_BEHIND.match(text, span.end) is not None

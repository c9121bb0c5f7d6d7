"""What the spans of a record say of it: which of their types speak of a person, and how surely.

Names, numbers and dates that no word of their own tells are a person's only in a record that speaks of one (``beside.py``,
``in_record.py``, ``echoes.py``, ``subject.py``).
"""

from __future__ import annotations

from collections.abc import Sequence

from recognizers.rule import Span

IDENTIFYING = frozenset({"person", "mrn", "ssn", "health_plan_id", "mbi"})
"""Types that are somebody's for certain."""
TELLING = IDENTIFYING | {"phone", "fax", "date", "street", "email", "age", "account", "npi", "dea", "license"}
"""Types of spans that may make others private."""
NUMBERED = TELLING | {
    *(
        "person_id",
        "username",
        "device",
        "serial",
        "mac",
        "biometric",
        "photo",
        "url",
        "city",
        "zip",
        "coordinates",
        "vehicle",
    ),
}
"""Types that make the numbers of their record private: what is nobody's has none of them."""


OF_WORDS = frozenset({"person", "username", "city", "street"})
"""Types that words tell."""
SURE = 0.66
"""The least score of a rule that tells without any help from the rest of the record."""


def is_of_words(found: Sequence[Span]) -> bool:
    """Say whether nothing but words that no key, position or sign tells surely speaks of somebody."""
    return all(span.score < SURE and span.type in OF_WORDS for span in found)


def is_doubtful(found: Sequence[Span]) -> bool:
    """Say whether all that tells of somebody is one stretch of words, which no key, position or sign tells surely."""
    if any(span.score >= SURE or span.type not in OF_WORDS for span in found):
        return False
    spans = sorted(found)
    end = spans[0].end if spans else 0
    for span in spans:
        if span.start >= end and span is not spans[0]:
            return False
        end = max(end, span.end)
    return True

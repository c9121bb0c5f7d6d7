"""What the finder says of a record."""

from __future__ import annotations

from typing import NamedTuple

from recognizers.rule import Span
from relay.record import Unjudged
from relay.wire.reading import Slot


class Finding(NamedTuple):
    """One private stretch of a record: the bytes ``span.start`` to ``span.end``, and what they say."""

    span: Span
    value: str
    slot: Slot
    slot_octets: tuple[int, int]
    """The slot's own place in the record's bytes."""

    def part(self, span: Span, frame: bytes) -> Finding:
        """Return the finding cut to ``span``: it says what its bytes in the record say."""
        if span == self.span:
            return self
        return self._replace(span=span, value=frame[span.start : span.end].decode("utf-8", "replace"))

    def __repr__(self) -> str:
        return f"<Finding of {self.span.type} at {self.span.start}:{self.span.end}>"


Verdict = list[Finding] | Unjudged
"""What is private in a record, from left to right; or why that could not be told."""

CLAIM = "claim"
"""The type of a text that looks like one of our pseudonyms."""

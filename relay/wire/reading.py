"""How a record reads: its text, the way back to its bytes, and what in it may be replaced.

Redaction looks at text and replaces bytes. A ``Reading`` joins the two: ``text`` is the record as a person would read it
(string escapes of JSON and of syslog structured data undone), ``offsets`` leads from each character back to its byte, and
``slots`` are the only stretches that redaction may touch. What lies between them is structure (PRI, timestamps, brackets,
commas) and stays as it is, byte for byte.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from recognizers.rule import Field


class Slot(NamedTuple):
    """A stretch of the text, ``text[start:end]``, that redaction may replace, or replace a part of."""

    start: int
    end: int
    prose: bool = True
    """Running text: people and places are looked for in it."""
    quote: bytes = b""
    """Not empty: the stretch (a JSON number) is replaced as a whole, between these quotes."""
    limit_octets: int = 0
    """Not 0: longer than this the stretch may not become (RFC 5424 header fields); then NILVALUE stands in its place."""


@dataclass(slots=True, repr=False)
class Reading:
    """One record's text and structure. All indexes are into ``text``."""

    text: str
    slots: Sequence[Slot]
    fields: Sequence[Field] = field(default_factory=list)
    """Values whose name and ends the record's syntax tells."""
    offsets: Sequence[int] | None = None
    """``offsets[i]`` is the byte at which character ``i`` begins, and at last the record's length; ``None``: ``i``."""
    ends: Sequence[int] | None = None
    """``ends[i]`` is the byte after character ``i``; ``None``: where the next begins (only views drop any)."""
    damaged: bool = False
    """The record set out in a syntax and did not keep to it: what does not parse is one slot, scanned as text."""

    def octet(self, index: int) -> int:
        """Return the byte offset of the character at ``index``."""
        return index if self.offsets is None else self.offsets[index]

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """Return the bytes, from and to, that ``text[start:end]`` (not empty) stands for."""
        return self.octet(start), self.octet(end) if self.ends is None else self.ends[end - 1]

    def __repr__(self) -> str:
        return f"<Reading of {len(self.text)} characters>"

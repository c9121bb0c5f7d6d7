"""What a stream has shown before: the header of a table, and the names of persons.

A row of CSV says nothing of its cells; the header that came before on the same connection or in the same file does. And a
person named by a key or a place in one record (``patient_name=…``) is meant by the same name in the next ones, whatever
stands around it there. What is remembered is raw text, in memory only, within the bounds below; ``memory`` bounds
the streams.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from recognizers.phi.naming import holds_given_name, is_nobody
from recognizers.phi.spelt import Spelt, lowered
from recognizers.rule import Field, Span
from relay.redaction.finding import Finding
from relay.wire import rows
from relay.wire.reading import Reading

MAX_HEADER_SECS = 1_800.0
MAX_RECORDS_BETWEEN_ROWS = 64
MAX_NAMES = 64
"""Of one stream; after that the oldest is forgotten."""
MAX_NAME_SECS = 60.0
_MAX_NAME_CHARS = 80
_MIN_FAMILY_CHARS = 4
_MIN_SCORE = 0.7


class _Known(NamedTuple):
    """A person named before."""

    seen: float
    family: str
    spelt: Spelt


class Recollection:
    """What one stream has shown."""

    def __init__(self) -> None:
        self._columns: rows.Columns | None = None
        self._columns_seen = 0.0
        self._misses = 0
        self._names: OrderedDict[str, _Known] = OrderedDict()
        self._now = 0.0
        self._batch: _Batch | None = None
        self._at = 0

    def begin(self, frames: Sequence[bytes], received: float) -> None:
        """Turn to a batch that was received then."""
        self._now = received
        self._batch = _Batch(frames)
        if self._columns is not None and received - self._columns_seen > MAX_HEADER_SECS:
            self._columns = None
        while self._names:
            name, known = next(iter(self._names.items()))
            if received - known.seen <= MAX_NAME_SECS:
                break
            del self._names[name]
        for family in {known.family for known in self._names.values()}:
            self._batch.look_for(family, 0)

    def end(self) -> None:
        """Let go of the batch."""
        self._batch = None

    @property
    def is_blank(self) -> bool:
        """Whether nothing is remembered."""
        return self._columns is None and not self._names

    def worth_reading(self, marked: Iterable[int]) -> Iterator[int]:
        """Yield, in order, the ``marked`` records and those between them in which what is remembered may stand.

        What is learnt from a record (``learn``) counts from the next one on.
        """
        batch = self._batch
        if batch is None:
            return
        wanted = iter(sorted(marked))
        following = next(wanted, -1)
        at = 0
        while at < len(batch.frames):
            if self._columns is None and not batch.named:
                at = following if following >= 0 else len(batch.frames)
            if at >= len(batch.frames):
                return
            self._at = at
            if at == following:
                yield at
                following = next(wanted, -1)
            elif at in batch.named or self._may_be_row(batch.frames[at]):
                yield at
            at += 1

    def _may_be_row(self, frame: bytes) -> bool:
        columns = self._columns
        if columns is None:
            return False
        if frame.count(columns.divider.encode()) >= len(columns.names) - 1:
            return True
        self._missed()
        return False

    def _missed(self) -> None:
        self._misses += 1
        if self._misses > MAX_RECORDS_BETWEEN_ROWS:
            self._columns = None

    def cells(self, reading: Reading) -> list[Field]:
        """Return the cells of a record that is a row under the header seen before; note a header."""
        for slot in reading.slots:
            if not slot.prose:
                continue
            end = slot.end
            while end > slot.start and reading.text[end - 1] in "\r\n":
                end -= 1
            columns = rows.header(reading.text, slot.start, end)
            if columns is not None:
                self._columns, self._columns_seen, self._misses = columns, self._now, 0
                return []
            if self._columns is not None and (found := self._columns.row(reading.text, slot.start, end)):
                self._columns_seen, self._misses = self._now, 0
                return found
        if self._columns is not None:
            self._missed()
        return []

    def people(self, reading: Reading) -> Iterator[Span]:
        """Yield where persons named before are named again: both names together, in any usual spelling."""
        if self._batch is None or self._at not in self._batch.named:
            return
        text = lowered(reading.text)
        here = {family for family in {known.family for known in self._names.values()} if family in text}
        for known in self._names.values():
            if known.family in here:
                for start, end in known.spelt.places(text):
                    yield Span(start, end, "person", "stream.person", 0.6, "a name of this stream")

    def learn(self, findings: Sequence[Finding]) -> None:
        """Remember the persons that the record at hand names by a key or a place."""
        for finding in findings:
            span = finding.span
            if span.type != "person" or span.score < _MIN_SCORE or len(finding.value) > _MAX_NAME_CHARS:
                continue
            family = _family(finding.value)
            if not family:
                continue
            known = self._names.get(finding.value)
            spelt = Spelt(finding.value) if known is None else known.spelt
            self._names[finding.value] = _Known(self._now, family, spelt)
            self._names.move_to_end(finding.value)
            if len(self._names) > MAX_NAMES:
                self._names.popitem(last=False)
            if known is None and self._batch is not None:
                self._batch.look_for(family, self._at + 1)


class _Batch:
    """The records at hand, and those of them that hold a remembered name."""

    def __init__(self, frames: Sequence[bytes]) -> None:
        self.frames = frames
        self.named: set[int] = set()
        self._text = b""
        self._ends: list[int] = []

    def look_for(self, family: str, after: int) -> None:
        """Note the records, from ``after`` on, that hold the family name in any case."""
        if not self._ends:
            self._text = b"\n".join(self.frames).lower()
            self._ends = list(accumulate(len(frame) + 1 for frame in self.frames))
        if after >= len(self.frames):
            return
        at = self._ends[after - 1] if after else 0
        octets = family.encode("utf-8", "surrogateescape")
        while (at := self._text.find(octets, at)) >= 0:
            index = bisect_right(self._ends, at)
            self.named.add(index)
            at = self._ends[index] if index < len(self._ends) else len(self._text)


def _family(name: str) -> str:
    """Return what to look for: the rarest word of a name of two or more, in lower case; nothing for any other."""
    words = re.findall(r"[^\W\d_]+", name)
    rare = [word for word in words if len(word) >= _MIN_FAMILY_CHARS and not is_nobody(word)]
    rare = [word for word in rare if not holds_given_name(word)] or rare
    return lowered(max(rare, key=len)) if len(words) > 1 and rare else ""

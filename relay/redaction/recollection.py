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

from recognizers.phi.naming import holds_given_name, is_nobody
from recognizers.phi.spelt import Lowered, Spelt, lowered
from recognizers.rule import Field, Span
from relay.redaction.finding import Finding
from relay.wire import rows
from relay.wire.reading import Reading

MAX_HEADER_SECS = 1_800.0
MAX_RECORDS_BETWEEN_ROWS = 64
MAX_NAMES = 64
"""Of one stream; after that the oldest is forgotten."""
MAX_NAME_SECS = 60.0
_AHEAD_RECORDS = 128
"""So many records are searched at once for all names, and for each name that is learnt among them: in a batch of any size a
record costs the same."""
_MAX_NAME_CHARS = 80
_MIN_FAMILY_CHARS = 4
_MIN_SCORE = 0.7


class _Known:
    """A person named before."""

    __slots__ = ("family", "seen", "spelt")

    def __init__(self, name: str, family: str) -> None:
        self.seen = 0.0
        self.family = family
        self.spelt = Spelt(name)


class Recollection:
    """What one stream has shown."""

    def __init__(self) -> None:
        self._columns: rows.Columns | None = None
        self._columns_seen = 0.0
        self._misses = 0
        self._names: OrderedDict[str, _Known] = OrderedDict()
        self._families: dict[str, list[_Known]] = {}
        """The same, by what is looked for first."""
        self._now = 0.0
        self._frames: Sequence[bytes] = ()
        self._ahead = _Ahead((), 0)
        self._at = 0

    def begin(self, frames: Sequence[bytes], received: float) -> None:
        """Turn to a batch that was received then."""
        self._now = received
        self._frames = frames
        if self._columns is not None and received - self._columns_seen > MAX_HEADER_SECS:
            self._columns = None
        while self._names and received - next(iter(self._names.values())).seen > MAX_NAME_SECS:
            self._forget_oldest()

    def end(self) -> None:
        """Let go of the batch."""
        self._frames = ()
        self._ahead = _Ahead((), 0)

    @property
    def is_blank(self) -> bool:
        """Whether nothing is remembered."""
        return self._columns is None and not self._names

    @property
    def awaits_rows(self) -> bool:
        """Whether a record may be a row under a header seen before."""
        return self._columns is not None

    def worth_reading(self, marked: Iterable[int]) -> Iterator[int]:
        """Yield, in order, the ``marked`` records and those between them in which what is remembered may stand.

        What is learnt from a record (``learn``) counts from the next one on.
        """
        wanted = frozenset(marked)
        following = iter(sorted(wanted))
        after = next(following, len(self._frames))
        for begin in range(0, len(self._frames), _AHEAD_RECORDS):
            stretch = range(begin, min(begin + _AHEAD_RECORDS, len(self._frames)))
            self._ahead = _Ahead([b"" if at in wanted else self._frames[at] for at in stretch], begin)
            for family in self._families:
                self._ahead.look_for(family, begin)
            at = begin
            while at < stretch.stop:
                if self._columns is None and not self._ahead.named:
                    at = min(after, stretch.stop)
                    if at == stretch.stop:
                        break
                self._at = at
                if at == after:
                    yield at
                    after = next(following, len(self._frames))
                elif at in self._ahead.named or self._may_be_row(self._frames[at]):
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

    def people(self, text: str) -> Iterator[Span]:
        """Yield where persons named before are named again in a record: both names together, in any usual spelling."""
        if not self._families:
            return
        lowered_text = Lowered(text)
        for family, people in self._families.items():
            if family in lowered_text.text:
                for known in people:
                    for start, end in known.spelt.places(lowered_text):
                        yield Span(start, end, "person", "stream.person", 0.6, "a name of this stream")

    def learn(self, findings: Sequence[Finding]) -> None:
        """Remember the persons that the record at hand names by a key or a place."""
        for finding in findings:
            span = finding.span
            if span.type == "person" and span.score >= _MIN_SCORE and len(finding.value) <= _MAX_NAME_CHARS:
                self._remember(finding.value)

    def _remember(self, name: str) -> None:
        known = self._names.get(name)
        if known is None:
            family = _family(name)
            if not family:
                return
            known = self._names[name] = _Known(name, family)
            if len(self._names) > MAX_NAMES:
                self._forget_oldest()
            if family not in self._families:
                self._families[family] = []
                self._ahead.look_for(family, self._at + 1)
            self._families[family].append(known)
        known.seen = self._now
        self._names.move_to_end(name)

    def _forget_oldest(self) -> None:
        _, known = self._names.popitem(last=False)
        of_family = self._families[known.family]
        of_family.remove(known)
        if not of_family:
            del self._families[known.family]


class _Ahead:
    """The next records that no rule has marked, and those of them that hold a remembered name."""

    def __init__(self, frames: Sequence[bytes], begin: int) -> None:
        """``frames`` begin at the batch's record ``begin``; empty ones are not looked at."""
        self.named: set[int] = set()
        self._begin = begin
        self._text = b"\n".join(frames).lower() if any(frames) else b""
        self._frames = frames
        self._ends: list[int] = []

    def look_for(self, family: str, after: int) -> None:
        """Note the records, from ``after`` on, that hold the family name in any case."""
        if not self._text or after >= self._begin + len(self._frames):
            return
        self._ends = self._ends or list(accumulate(len(frame) + 1 for frame in self._frames))
        at = self._ends[after - self._begin - 1] if after > self._begin else 0
        octets = family.encode("utf-8", "surrogateescape")
        while (at := self._text.find(octets, at)) >= 0:
            index = bisect_right(self._ends, at)
            self.named.add(self._begin + index)
            at = self._ends[index] if index < len(self._ends) else len(self._text)


def _family(name: str) -> str:
    """Return what to look for: the rarest word of a name of two or more, in lower case; nothing for any other."""
    words = re.findall(r"[^\W\d_]+", name)
    rare = [word for word in words if len(word) >= _MIN_FAMILY_CHARS and not is_nobody(word)]
    rare = [word for word in rare if not holds_given_name(word)] or rare
    return lowered(max(rare, key=len)) if len(words) > 1 and rare else ""

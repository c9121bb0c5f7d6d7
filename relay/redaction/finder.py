"""The finder: where in these records' bytes is something private?

It joins what the recognizers find in a text with how the record reads: the gate marks records, only marked ones are read,
each reading (the record's own, and its decoded views) is confirmed, and what is found is cut to the slots that may be
replaced and led back to bytes.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from recognizers.names import Names

from recognizers import overlap
from recognizers.rule import Span
from recognizers.scanner import BudgetExceeded, Scanner
from relay.record import Unjudged
from relay.redaction import views
from relay.wire.reading import Reading, Slot
from relay.wire.records import read


@dataclass(frozen=True, slots=True, repr=False)
class Finding:
    """One private stretch of a record: the bytes ``span.start`` to ``span.end``, and what they say."""

    span: Span
    value: str
    slot: Slot
    slot_octets: tuple[int, int]
    """The slot's own place in the record's bytes."""

    def __repr__(self) -> str:
        return f"<Finding of {self.span.type} at {self.span.start}:{self.span.end}>"


CLAIM = "claim"
"""The type of a text that looks like one of our pseudonyms."""

Verdict = list[Finding] | Unjudged
"""What is private in a record, from left to right; or why that could not be told."""


class Finder:
    """Finds in batches. Not to be used by two threads at once."""

    def __init__(self, scanner: Scanner, wanted: Callable[[str], bool], names: Names | None = None) -> None:
        """Find with ``scanner`` what is of a ``wanted`` type, and with ``names`` the people and places in prose."""
        self._scanner = scanner
        self._wanted = wanted
        self._names = names

    def find(self, frames: Sequence[bytes], genuine: Callable[[str], bool] | None = None) -> Iterator[tuple[int, Verdict]]:
        """Yield a verdict for each record in which something may be private; the others are clean as they stand.

        ``genuine`` tells which claimed pseudonyms stay; without it none does.
        """
        try:
            marks = self._scanner.marks(frames)
            for index in views.suspects(frames):
                marks.setdefault(index, set())
        except Exception:
            yield from ((index, Unjudged("error", len(frame))) for index, frame in enumerate(frames))
            return
        if self._names is not None:
            for index in range(len(frames)):
                marks.setdefault(index, set())
        for index in sorted(marks):
            yield index, self._judge(frames[index], marks[index], genuine)

    def _judge(self, frame: bytes, marked: set[int], genuine: Callable[[str], bool] | None) -> Verdict:
        try:
            findings = self._findings(frame, marked)
            return _settle(findings if genuine is None else _spare(findings, genuine), frame)
        except BudgetExceeded:
            return Unjudged("budget", len(frame))
        except Exception:
            return Unjudged("error", len(frame))

    def _findings(self, frame: bytes, marked: set[int]) -> Iterable[Finding]:
        deadline = self._scanner.deadline()
        reading = read(frame)
        found: dict[Span, Finding] = {}
        for at, view in enumerate((reading, *views.views(reading))):
            if at > 0 or view.offsets is not None:
                marked = self._scanner.marks([view.text.encode("utf-8", "surrogateescape")]).get(0, set())
            prose = [(slot.start, slot.end) for slot in view.slots if slot.prose]
            spans = []
            if marked:
                spans = self._scanner.spans(view.text, marked, known=view.fields, prose=prose, deadline=deadline)
            if self._names is not None and at == 0 and prose:
                spans.extend(_people(self._names, view, prose))
            for span in spans:
                if self._wanted(span.type):
                    for finding in _cut(span, view):
                        found.setdefault(finding.span, finding)
        return found.values()


def _people(names: Names, view: Reading, prose: Sequence[tuple[int, int]]) -> Iterator[Span]:
    """Yield what the model finds in the stretches of prose."""
    stretches = [view.text[start:end] for start, end in prose]
    for (start, _), spans in zip(prose, names.find(stretches), strict=True):
        for span in spans:
            yield span._replace(start=start + span.start, end=start + span.end)


def _cut(span: Span, view: Reading) -> Iterator[Finding]:
    """Yield the parts of ``span`` that lie in slots, each as a finding in bytes."""
    slots = view.slots
    at = max(0, bisect_right(slots, span.start, key=lambda slot: slot.start) - 1)
    while at < len(slots) and slots[at].start < span.end:
        slot = slots[at]
        at += 1
        start, end = max(span.start, slot.start), min(span.end, slot.end)
        if start >= end:
            continue
        if slot.quote:
            start, end = slot.start, slot.end
        yield Finding(
            span._replace(start=view.octet(start), end=view.octet(end)),
            view.text[start:end],
            slot,
            (view.octet(slot.start), view.octet(slot.end)),
        )


def _spare(findings: Iterable[Finding], genuine: Callable[[str], bool]) -> list[Finding]:
    """Return the findings without the genuine pseudonyms, and without what of others lies over these."""
    spared = sorted(
        (finding.span.start, finding.span.end)
        for finding in findings
        if finding.span.type == CLAIM and genuine(finding.value)
    )
    if not spared:
        return list(findings)
    rest: list[Finding] = []
    for finding in findings:
        at, end = finding.span.start, finding.span.end
        for spared_start, spared_end in (*spared, (end, end)):
            if spared_end <= at:
                continue
            if at < min(spared_start, end):
                rest.append(replace(finding, span=finding.span._replace(start=at, end=min(spared_start, end))))
            at = max(at, spared_end)
    return rest


def _settle(findings: Iterable[Finding], frame: bytes) -> list[Finding]:
    """Return the findings without overlap, from left to right; what was cut says what its bytes say."""
    whole = {finding.span: finding for finding in findings}
    settled: list[Finding] = []
    for span in overlap.resolve(whole):
        finding = whole.get(span)
        if finding is None:
            finding = next(f for f in whole.values() if f.span.end == span.end and f.span.rule == span.rule)
            finding = replace(finding, span=span, value=frame[span.start : span.end].decode("utf-8", "replace"))
        settled.append(finding)
    return settled

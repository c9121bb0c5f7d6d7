"""The finder: where in these records' bytes is something private?

It joins what the recognizers find in a text with how the record reads: the gate marks records, only marked ones are read,
each reading (the record's own, and its decoded views) is confirmed, and what is found is cut to the slots that may be
replaced and led back to bytes.
"""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from recognizers import clock, overlap, talk
from recognizers.candidates import candidates
from recognizers.key_values import FieldWithin
from recognizers.prose_model import ReadsProse
from recognizers.rule import KeyRule, Span
from recognizers.scanner import BudgetExceeded, Scanner
from relay.record import Origin, Unjudged
from relay.redaction import chain, controls, encodings, views, whole_names
from relay.redaction.allow import Allowed, AllowList
from relay.redaction.finding import CLAIM, Finding, Verdict
from relay.redaction.known_secrets import KnownSecrets
from relay.redaction.memory import Memory
from relay.redaction.recollection import Recollection
from relay.wire import embedded
from relay.wire.reading import Reading
from relay.wire.records import read

_VIEWS_SHARE = 0.2
"""Of a record's time, what its views may take: 50 of 250 ms."""

_NOWHERE = Origin("")
_NO_MARKS: AbstractSet[int] = frozenset()

_LONG_PROSE_CHARS = 4_000
"""A record with more is shown to the model on its own time; shorter ones together, which is faster."""


class _Prose(NamedTuple):
    """A record as it reads, and the people and places that the model sees in its prose, if any."""

    reading: Reading
    people: Sequence[Span]


class _Stays(NamedTuple):
    """What of the findings in a record stays as it is."""

    genuine: Callable[[str], bool] | None
    allowed: Allowed | None


class Finder:
    """Finds in batches. Not to be used by two threads at once."""

    def __init__(
        self,
        scanner: Scanner,
        wanted: Callable[[str], bool],
        names: ReadsProse | None = None,
        *,
        known: KnownSecrets | None = None,
        allow: AllowList | None = None,
    ) -> None:
        """Find what is of a ``wanted`` type and not on the ``allow`` list.

        ``scanner`` finds by rules, ``names`` people and places in prose, ``known`` this pod's own secrets.
        """
        self.scanner = scanner
        self._wanted = wanted
        self._names = names
        self._known = known
        self._allow = allow or AllowList(())
        self._memory = Memory()
        self._by_key = next((at for at, rule in enumerate(scanner.rules) if isinstance(rule, KeyRule)), -1)
        self._remembers = wanted("person") and any(rule.type == "person" for rule in scanner.rules)
        self._encoded = frozenset(at for at, rule in enumerate(scanner.rules) if rule in encodings.RULES)
        self._talk = frozenset(at for at, rule in enumerate(scanner.rules) if rule in talk.RULES)
        self._disguised = self._encoded.union(at for at, rule in enumerate(scanner.rules) if rule is controls.RULE)
        embedded.prepare()

    @property
    def secrets_passed_over(self) -> int:
        """How many files the globs of ``known_secrets`` found that hold nothing fit to look for."""
        return 0 if self._known is None else self._known.passed_over

    def find(
        self,
        frames: Sequence[bytes],
        genuine: Callable[[str], bool] | None = None,
        *,
        origin: Origin = _NOWHERE,
        stream: str = "",
    ) -> Iterator[tuple[int, Verdict]]:
        """Yield a verdict for each record in which something may be private; the others are clean as they stand.

        ``genuine`` tells which claimed pseudonyms stay; without it none does. ``origin`` and ``stream`` are where the
        records came from: that decides what else stays, and whether a key that began in an earlier record goes on.
        """
        with self._memory.of(origin, stream) as remembered:
            verdicts = self._verdicts(frames, genuine, origin, remembered.recollection)
            yield from remembered.continuation.follow(frames, origin.received, verdicts)

    def take_over(self, before: Finder) -> None:
        """Go on with what another finder remembers of its streams, in its place."""
        self._memory = before._memory

    def _verdicts(
        self, frames: Sequence[bytes], genuine: Callable[[str], bool] | None, origin: Origin, recollection: Recollection
    ) -> Iterator[tuple[int, Verdict]]:
        try:
            marks, talked = self._marks_and_talk(frames)
            suspects = set(views.suspects(frames))
            known = _NO_MARKS if self._known is None else self._known.marks(frames)
            prose = {} if self._names is None else self._prose(self._names, frames, talked)
            told = recollection if self._remembers else None
            if told is not None:
                told.begin(frames, origin.received)
        except Exception:
            yield from ((index, Unjudged("error", len(frame))) for index, frame in enumerate(frames))
            return
        stays = _Stays(genuine, self._allow.for_source(origin.source))
        suspects.update(index for index, marked in marks.items() if not marked.isdisjoint(self._disguised))
        spoken_of = (index for index, seen in prose.items() if isinstance(seen, Unjudged) or seen.people)
        marked = suspects.union(marks, known, spoken_of)
        for index in sorted(marked) if told is None else told.worth_reading(marked):
            seen = prose.get(index)
            if isinstance(seen, Unjudged):
                yield index, seen
            else:
                yield index, self._judge(frames[index], marks.get(index, _NO_MARKS), index in suspects, stays, seen, told)

    def _marks_and_talk(self, frames: Sequence[bytes]) -> tuple[Mapping[int, AbstractSet[int]], set[int]]:
        """Return the gate's marks, and the records in which it found talk (``talk.RULES``), which a model only can judge."""
        marks = self.scanner.marks(frames)
        talked = {index for index, marked in marks.items() if not marked.isdisjoint(self._talk)}
        for index in talked:
            if rest := marks.pop(index) - self._talk:
                marks[index] = rest
        return marks, talked

    def _prose(self, names: ReadsProse, frames: Sequence[bytes], talked: set[int]) -> dict[int, _Prose | Unjudged]:
        """Return the records that the model was shown, with whom it sees there, and those that it could not be shown.

        Shown are those with a candidate and those that are ``talked`` in.
        """
        short: dict[int, Reading] = {}
        seen: dict[int, _Prose | Unjudged] = {}
        for index in sorted(talked.union(candidates(frames))):
            try:
                reading = read(frames[index])
            except Exception:
                seen[index] = Unjudged("error", len(frames[index]))
                continue
            if sum(slot.end - slot.start for slot in reading.slots if slot.prose) > _LONG_PROSE_CHARS:
                seen.update(self._people(names, frames, {index: reading}))
            else:
                short[index] = reading
        seen.update(self._people(names, frames, short))
        return seen

    def _people(
        self, names: ReadsProse, frames: Sequence[bytes], readings: Mapping[int, Reading]
    ) -> Iterator[tuple[int, _Prose | Unjudged]]:
        prose = [(index, slot) for index, reading in readings.items() for slot in reading.slots if slot.prose]
        texts = [readings[index].text[slot.start : slot.end] for index, slot in prose]
        try:
            secs = sum(self.scanner.secs_for(len(frames[index])) for index in readings)
            found = names.find(texts, time.thread_time() + secs)
        except Exception as error:
            reason = "budget" if isinstance(error, BudgetExceeded) else "error"
            yield from ((index, Unjudged(reason, len(frames[index]))) for index in readings)
            return
        people: dict[int, list[Span]] = {index: [] for index in readings}
        for (index, slot), spans in zip(prose, found, strict=True):
            for span in spans:
                moved = span._replace(start=slot.start + span.start, end=slot.start + span.end)
                people[index].append(moved)
        yield from ((index, _Prose(readings[index], spans)) for index, spans in people.items())

    def _judge(
        self,
        frame: bytes,
        marked: AbstractSet[int],
        suspect: bool,
        stays: _Stays,
        prose: _Prose | None = None,
        told: Recollection | None = None,
    ) -> Verdict:
        try:
            passed = [] if stays.genuine is None else chain.passed(frame, stays.genuine)
            judged = chain.tell_of_persons(passed)
            findings = self._findings(frame, marked, suspect, stays.allowed, prose, told, judged=judged)
            if passed:
                findings = list(chain.spare(findings, passed, frame))
            if len(findings) > 1:
                findings = _settle(findings, frame)
            if told is not None:
                told.learn(findings)
            return findings
        except BudgetExceeded:
            return Unjudged("budget", len(frame))
        except Exception:
            return Unjudged("error", len(frame))

    def _findings(
        self,
        frame: bytes,
        marked: AbstractSet[int],
        suspect: bool,
        allowed: Allowed | None,
        prose: _Prose | None,
        told: Recollection | None,
        *,
        judged: bool,
    ) -> list[Finding]:
        """Return what is found in a record; if what stands around is ``judged``, only what tells by itself."""
        deadline = self.scanner.deadline(len(frame))
        matched: list[Span] = []
        if not suspect and prose is None:
            text = frame.decode("ascii")
            matched = self.scanner.matches(text, marked, deadline)
            marked = self.scanner.asking_for_fields(marked)
            if not (matched or marked or self._is_known(text, told)):
                return []
        reading = read(frame) if prose is None else prose.reading
        if reading.offsets is not None:
            marked, matched = self._marks(reading), []
        marks = [marked]
        people = [] if prose is None or judged else list(prose.people)
        if told is not None:
            if cells := told.cells(reading):
                reading.fields = [*reading.fields, *cells]
                marks[-1] = marks[-1] | {self._by_key}
            people += () if judged else told.people(reading.text)
        found = self._in(reading, marks[-1], allowed, deadline, (*people, *matched), judged=judged)
        if suspect:
            by = clock.now() + self.scanner.secs_for(len(frame)) * _VIEWS_SHARE
            for view in views.views(reading, may_hold_runs=lambda: not self._encoded.isdisjoint(marks[-1]), deadline=by):
                marks.append(self._marks(view))
                found += self._in(view, marks[-1], allowed, deadline, judged=judged)
        return found

    def _is_known(self, text: str, told: Recollection | None) -> bool:
        """Say whether a text may hold what no rule finds: a secret of this pod, a row of a table, a person named before."""
        if self._known is not None and any(self._known.spans(text)):
            return True
        return told is not None and (told.awaits_rows or any(told.people(text)))

    def _marks(self, view: Reading) -> AbstractSet[int]:
        """Return the rules that may fire in a text that is not the record's own bytes."""
        return self.scanner.marks([view.text.encode("utf-8", "surrogateescape")]).get(0, _NO_MARKS)

    def _in(
        self,
        view: Reading,
        marked: AbstractSet[int],
        allowed: Allowed | None,
        deadline: float,
        people: Iterable[Span] = (),
        *,
        judged: bool,
    ) -> list[Finding]:
        """Return what is found in a view; ``people`` are persons in it whom the rules do not tell."""
        found = [] if self._known is None else self._cut(self._known.spans(view.text), view, allowed)
        fields: list[FieldWithin] = []
        if self.scanner.asking_for_fields(marked):
            known = (*view.fields, *embedded.fields(view.text))
            # Not in prose only: ``password=`` turns up in an APP-NAME, a JSON key and any field of HL7 too.
            within = [(slot.start, slot.end) for slot in view.slots]
            fields = self.scanner.fields(view.text, marked, known=known, prose=within)
        spans = self.scanner.spans(view.text, marked, fields, seen=people, echoed=not judged, deadline=deadline)
        if not spans:
            return found
        spans, whole = whole_names.settled(spans, view.text, [field for field, _ in fields])
        findings = self._cut(spans, view, allowed)
        if whole:
            names = {view.stretch(*part): name for part, name in whole.items()}
            findings = [_of_whole(finding, names) for finding in findings]
        return found + findings

    def _cut(self, spans: Iterable[Span], view: Reading, allowed: Allowed | None) -> list[Finding]:
        """Return the parts of spans, but for those that stay, that lie in slots, in bytes."""
        if allowed is not None:
            spans = [span for span in spans if span.type == CLAIM or not allowed(span, view)]
        return _cut(spans, view, self._wanted)


def _of_whole(finding: Finding, names: Mapping[tuple[int, int], str]) -> Finding:
    """Return a finding that says the whole name if it is a part of a person's."""
    name = names.get((finding.span.start, finding.span.end)) if finding.span.type == "person" else None
    return finding if name is None else finding._replace(value=name)


_new = tuple.__new__
"""A named tuple's own constructor takes twice as long, and a dense record has dozens of these."""


def _cut(spans: Iterable[Span], view: Reading, wanted: Callable[[str], bool]) -> list[Finding]:
    """Return the parts of wanted spans that lie in slots, in bytes."""
    findings: list[Finding] = []
    slots = view.slots
    starts = [slot[0] for slot in slots]
    for span in _surest(spans, wanted):
        span_start, span_end = span[:2]
        at = max(0, bisect_right(starts, span_start) - 1)
        while at < len(slots) and starts[at] < span_end:
            slot = slots[at]
            at += 1
            start, end = max(span_start, slot[0]), min(span_end, slot[1])
            if start >= end:
                continue
            if slot.quote:
                start, end = slot[:2]
            value = view.text[start:end]
            span_octets = _new(Span, (*view.stretch(start, end), *span[2:]))
            findings.append(_new(Finding, (span_octets, value, slot, view.stretch(slot[0], slot[1]))))
    return findings


def _surest(spans: Iterable[Span], wanted: Callable[[str], bool]) -> Iterable[Span]:
    """Return the wanted spans without those for which another one, which wins over it, stands at the very same place."""
    types: dict[str, bool] = {}
    surest: dict[tuple[int, int], Span] = {}
    claims: list[Span] = []
    for span in spans:
        start, end, kind, rule, score, _ = span
        is_wanted = types.get(kind)
        if is_wanted is None:
            is_wanted = types[kind] = wanted(kind)
        if not is_wanted:
            continue
        if kind == CLAIM:  # it spares its place if it is genuine
            claims.append(span)
            continue
        other = surest.get((start, end))
        if other is None or (-score, rule) < (-other.score, other.rule):
            surest[start, end] = span
    return (*claims, *surest.values())


def _settle(findings: Sequence[Finding], frame: bytes) -> list[Finding]:
    """Return the findings without overlap, from left to right; what was cut says what its bytes say."""
    whole = {finding.span: finding for finding in findings}
    settled: list[Finding] = []
    for span in overlap.resolve(whole):
        finding = whole.get(span)
        if finding is None:
            finding = next(f for f in whole.values() if f.span.end == span.end and f.span.rule == span.rule)
            finding = finding.part(span, frame)
        settled.append(finding)
    return settled

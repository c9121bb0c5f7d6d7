"""The redactor: a raw batch in, a clean batch out. Nothing else makes clean frames of records.

It fails closed, record by record: what could not be judged becomes a skeleton, and nothing an exception says of a record
is passed on. Bytes outside the findings are not touched.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from recognizers.rule import PatternRule
from relay.record import Batch, CleanBatch, CleanFrame, Unjudged
from relay.redaction import member_names
from relay.redaction import pseudonyms as pseudonym_tokens
from relay.redaction.finder import Finder
from relay.redaction.finding import CLAIM, Finding
from relay.redaction.policy import Policy
from relay.redaction.pseudonyms import Pseudonyms
from relay.redaction.skeleton import skeleton

CLAIM_RULE = PatternRule(
    id="veilog.claim",
    type=CLAIM,
    pattern=pseudonym_tokens.PATTERN,
    source="DESIGN of this project: a text that looks like one of our pseudonyms is either genuine or private",
    examples=("see [[psn_mrn_k1_{lownum:20}_{lownum:6}]] there",),
    counter_examples=("see psn_mrn there",),
    score=1.0,
)
"""Found in every record: what looks like a pseudonym passes only if it is genuine and from a trusted peer."""

_NILVALUE = b"-"


@dataclass(slots=True)
class Redacted:
    """A clean batch, and what the edges report of it."""

    clean: CleanBatch
    skeletons: Counter[str] = field(default_factory=Counter)
    """Records that could not be judged, by reason."""
    redactions: Counter[str] = field(default_factory=Counter)
    """Stretches replaced, by type."""


class Redactor:
    """Applies a policy to what the finder finds. Not to be used by two threads at once."""

    def __init__(self, finder: Finder, policy: Policy, pseudonyms: Pseudonyms) -> None:
        self._finder = finder
        self._policy = policy
        self._pseudonyms = pseudonyms

    def take_over(self, before: Redactor) -> None:
        """Go on with what another redactor remembers of its streams, in its place."""
        self._finder.take_over(before._finder)

    def redact(self, batch: Batch) -> Redacted:
        """Return the batch's records clean, in order, one frame each. Never raises for anything in a record."""
        frames = list(map(CleanFrame, batch.frames))
        skeletons: Counter[str] = Counter()
        redactions: Counter[str] = Counter()
        genuine = self._pseudonyms.genuine if batch.origin.trusted else None
        for index, verdict in self._finder.find(batch.frames, genuine, origin=batch.origin, stream=batch.stream):
            if index in batch.unjudged:
                continue
            frame = batch.frames[index]
            if not isinstance(verdict, Unjudged):
                try:
                    frames[index] = self._splice(frame, verdict)
                    redactions.update(finding.span.type for finding in verdict)
                    continue
                except Exception:
                    verdict = Unjudged("error", len(frame))
            frames[index] = skeleton(frame, verdict.reason, verdict.octets)
            skeletons[verdict.reason] += 1
        for index, unjudged in batch.unjudged.items():
            frames[index] = skeleton(batch.frames[index], unjudged.reason, unjudged.octets)
            skeletons[unjudged.reason] += 1
        clean = CleanBatch(frames, batch.origin, skeletons.total(), batch.checkpoint)
        return Redacted(clean, skeletons, redactions)

    def _splice(self, frame: bytes, findings: Sequence[Finding]) -> CleanFrame:
        if not findings:
            return CleanFrame(frame)
        replacements = [self._replacement(finding) for finding in findings]
        member_names.told_apart(frame, findings, replacements)
        for finding in findings:
            if finding.slot.limit_octets:
                _fit(replacements, *finding.slot_octets, finding.slot.limit_octets)
        pieces: list[bytes] = []
        at = 0
        for start, end, text in replacements:
            pieces += (frame[at:start], text)
            at = end
        pieces.append(frame[at:])
        return CleanFrame(b"".join(pieces))

    def _replacement(self, finding: Finding) -> tuple[int, int, bytes]:
        text = self._policy.replacement(finding.span.type, finding.value).encode()
        quote = finding.slot.quote
        return finding.span.start, finding.span.end, quote + text + quote if quote else text


def _fit(replacements: list[tuple[int, int, bytes]], start: int, end: int, limit_octets: int) -> None:
    """Put NILVALUE for the header field from ``start`` to ``end`` if what stands there then is empty or over its limit."""
    inside = [entry for entry in replacements if start <= entry[0] and entry[1] <= end]
    octets = end - start + sum(len(text) - (stop - begin) for begin, stop, text in inside)
    if not 0 < octets <= limit_octets:
        at = replacements.index(inside[0])
        replacements[at : at + len(inside)] = [(start, end, _NILVALUE)]

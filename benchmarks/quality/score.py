"""The figures: what leaks, what is redacted in vain.

A span *leaks* when four or more of its letters and digits in a row, or more than a tenth of them, stay in the output.
Signs and spaces between them do not count: the component separators of ``DOE^JANE`` and ``DOE*JANE`` have to stay. What
is found is counted, not types: it is enough that something is put in its place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from benchmarks.quality.corpus import Case

RUN = 4
SHARE = 0.1

Found = Sequence[tuple[int, int]]
"""What a detector redacts of a line: character ranges, in any order."""


def covered(text: str, found: Found) -> bytearray:
    """Return for each character whether it is redacted."""
    mask = bytearray(len(text))
    for start, end in found:
        mask[start:end] = b"\1" * (min(end, len(text)) - start)
    return mask


def leaks(text: str, start: int, end: int, mask: bytearray) -> bool:
    """Whether too much of a span of ``text`` stays; of one without letters or digits every character counts."""
    stay = bytes(mask[at] for at in range(start, end) if text[at].isalnum()) or bytes(mask[start:end])
    return stay.count(0) > SHARE * len(stay) or bytes(RUN) in stay


@dataclass(slots=True)
class Tally:
    """Counts over cases; the rates are what is printed."""

    spans: int = 0
    leaked: int = 0
    private_characters: int = 0
    leaked_characters: int = 0
    other_characters: int = 0
    over: int = 0
    """Characters redacted in positive lines that need not be."""
    clean_lines: int = 0
    touched: int = 0
    """Clean lines in which anything was redacted."""
    alarms: int = 0
    """Stretches redacted in clean lines."""
    by_family: dict[str, Counter[bool]] = field(default_factory=dict)
    by_carrier: dict[str, Counter[bool]] = field(default_factory=dict)
    by_clean: dict[str, Counter[bool]] = field(default_factory=dict)

    @property
    def leak_rate(self) -> float:
        return self.leaked / max(1, self.spans)

    @property
    def alarms_per_1000(self) -> float:
        return 1000 * self.alarms / max(1, self.clean_lines)

    @property
    def touched_per_1000(self) -> float:
        return 1000 * self.touched / max(1, self.clean_lines)

    @property
    def over_rate(self) -> float:
        return self.over / max(1, self.other_characters)

    @property
    def character_leak_rate(self) -> float:
        return self.leaked_characters / max(1, self.private_characters)


def missed(case: Case, found: Found) -> list[str]:
    """Return the private texts of a case that leak."""
    mask = covered(case.text, found)
    return [case.text[span.start : span.end] for span in case.spans if leaks(case.text, span.start, span.end, mask)]


def tally(results: Iterable[tuple[Case, Found]]) -> Tally:
    """Count over what a detector found in each case."""
    total = Tally()
    for case, found in results:
        mask = covered(case.text, found)
        if not case.spans:
            total.clean_lines += 1
            total.touched += bool(found)
            total.alarms += len(found)
            total.by_clean.setdefault(case.carrier, Counter())[bool(found)] += 1
            continue
        for span in case.spans:
            leak = leaks(case.text, span.start, span.end, mask)
            total.spans += 1
            total.leaked += leak
            total.private_characters += span.end - span.start
            total.leaked_characters += mask[span.start : span.end].count(0)
            total.by_family.setdefault(span.family, Counter())[leak] += 1
            total.by_carrier.setdefault(case.carrier, Counter())[leak] += 1
        for span in (*case.spans, *case.spared):
            mask[span.start : span.end] = b"\2" * (span.end - span.start)
        total.over += mask.count(1)
        total.other_characters += len(mask) - mask.count(2)
    return total

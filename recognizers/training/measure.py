"""How well a pipeline labels lines: by exact stretches, and by characters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from spacy.language import Language

from recognizers.training.corpus import Example

_BATCH_TEXTS = 64


class Score(NamedTuple):
    """Counts of stretches of one label, or of all."""

    right: int
    """Found exactly."""
    found: int
    there: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right / max(1, self.found)

    @property
    def recall(self) -> float:
        """The share of what is there that was found."""
        return self.right / max(1, self.there)


class Result(NamedTuple):
    """How well a pipeline did on some lines."""

    scores: dict[str, Score]
    """By label."""
    lines: int
    quiet: int
    """Lines without anybody."""
    alarms: int
    """Of these, those in which something was found."""


def measure(pipeline: Language, lines: Iterable[Example]) -> Result:
    """Return how well the pipeline labels the lines."""
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    there: Counter[str] = Counter()
    alarms = 0
    rows = list(lines)
    for line, document in zip(rows, pipeline.pipe((line.text for line in rows), batch_size=_BATCH_TEXTS), strict=True):
        spans = {(entity.start_char, entity.end_char, entity.label_) for entity in document.ents}
        found.update(label for *_, label in spans)
        there.update(label for *_, label in line.spans)
        right.update(label for *_, label in spans.intersection(line.spans))
        alarms += bool(spans) and not line.spans
    scores = {label: Score(right[label], found[label], there[label]) for label in sorted(there | found)}
    return Result(scores, len(rows), sum(not line.spans for line in rows), alarms)

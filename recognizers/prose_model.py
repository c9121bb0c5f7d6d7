"""What every model that looks for people and places in prose has in common: it is shown little.

A model reads a few hundred lines a second or fewer, so it is shown only texts with a candidate (``candidates.py``), and
each shape once. It sees the masked text always, so a memory that forgets changes nothing but the time.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from recognizers.candidates import masked, may_name_somebody
from recognizers.rule import Span

_CHUNK_CHARS = 2_000
_OVERLAP_CHARS = 100
"""Longer than a name: what one chunk cuts, the next has whole."""
_MAX_SHAPE_CHARS = 1_000
"""Longer texts are not remembered: they do not repeat."""

_ELEMENT = re.compile(r"[^*|~\s](?:[^*|~\r\n]*[^*|~\s])?")


class ReadsProse(Protocol):
    """Whatever finds people and places in prose."""

    def find(self, texts: Sequence[str], deadline: float | None = None) -> list[list[Span]]:
        """Return what each text holds, from left to right.

        Raise ``BudgetExceeded`` once ``deadline``, a time of this thread's CPU clock, has passed.
        """


class Entity(NamedTuple):
    """A stretch of a text, the type of span that it is, and how sure the model is of that."""

    start: int
    end: int
    type: str
    score: float

    def moved(self, by: int) -> Entity:
        """Return it as it stands in a text that begins ``by`` characters before."""
        return self._replace(start=self.start + by, end=self.end + by)


class ProseModel(ABC):
    """A model and its memory. Not to be used by two threads at once."""

    def __init__(self, rule: str, memo_shapes: int) -> None:
        """Name the spans' rule; remember so many shapes."""
        self._rule = rule
        self._memo_shapes = memo_shapes
        self._memo: OrderedDict[str, tuple[Entity, ...]] = OrderedDict()
        self.candidates = 0
        """How many texts have held a candidate so far."""
        self.shown = 0
        """How many shapes of these the model was shown: the others were remembered."""

    def find(self, texts: Sequence[str], deadline: float | None = None) -> list[list[Span]]:
        """Return people and places for each text, from left to right.

        Raise ``BudgetExceeded`` once ``deadline``, a time of this thread's CPU clock, has passed.
        """
        shapes = [masked(text) if may_name_somebody(text) else "" for text in texts]
        self.candidates += len(shapes) - shapes.count("")
        # Taken from the memory at once: what is remembered below may push them out of it.
        known = {shape: self._memo[shape] for shape in shapes if shape in self._memo}
        fresh = [shape for shape in dict.fromkeys(shapes) if shape and shape not in known]
        self.shown += len(fresh)
        known.update(zip(fresh, self._read(fresh, deadline), strict=True))
        for shape in known:
            self._remember(shape, known[shape])
        return [self._spans(known[shape]) if shape else [] for shape in shapes]

    @abstractmethod
    def look(self, chunks: Sequence[str], deadline: float | None) -> Iterator[Iterable[Entity]]:
        """Show the model each chunk, and yield what it finds in each; ``find`` says what ``deadline`` is."""

    def _spans(self, entities: Iterable[Entity]) -> list[Span]:
        return [Span(entity.start, entity.end, entity.type, self._rule, entity.score, "model") for entity in entities]

    def _remember(self, shape: str, entities: tuple[Entity, ...]) -> None:
        if len(shape) > _MAX_SHAPE_CHARS:
            return
        self._memo[shape] = entities
        self._memo.move_to_end(shape)
        if len(self._memo) > self._memo_shapes:
            self._memo.popitem(last=False)

    def _read(self, shapes: Sequence[str], deadline: float | None) -> Iterator[tuple[Entity, ...]]:
        """Show the model each shape, in chunks, and yield what it finds in each."""
        found: list[set[Entity]] = [set() for _ in shapes]
        chunks = list(_chunks(shapes))
        if chunks:
            seen = self.look([chunk for *_, chunk in chunks], deadline)
            for (index, start, chunk), entities in zip(chunks, seen, strict=True):
                found[index].update(part.moved(start) for entity in entities for part in _elements(chunk, entity))
        yield from (_merged(entities) for entities in found)


class Opinions:
    """Several models, each asked about every text. Where they differ, ``overlap.py`` says which span wins."""

    def __init__(self, *models: ReadsProse) -> None:
        """Ask these."""
        self._models = models

    def find(self, texts: Sequence[str], deadline: float | None = None) -> list[list[Span]]:
        """Return what any of them finds in each text, from left to right; raise ``BudgetExceeded`` as they do."""
        each = [model.find(texts, deadline) for model in self._models]
        return [sorted(span for spans in one for span in spans) for one in zip(*each, strict=True)]


def _chunks(shapes: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Yield the stretches with candidates of each shape: the shape's number, where the stretch begins, the stretch."""
    for index, shape in enumerate(shapes):
        for start in range(0, max(1, len(shape) - _OVERLAP_CHARS), _CHUNK_CHARS - _OVERLAP_CHARS):
            chunk = shape[start : start + _CHUNK_CHARS]
            if len(chunk) == len(shape) or may_name_somebody(chunk):
                yield index, start, chunk


def _elements(text: str, entity: Entity) -> Iterator[Entity]:
    """Yield an entity's parts between the separators of X12's elements and HL7's fields: a message keeps those."""
    for part in _ELEMENT.finditer(text, entity.start, entity.end):
        yield entity._replace(start=part.start(), end=part.end())


def _merged(entities: set[Entity]) -> tuple[Entity, ...]:
    """Return the entities from left to right; of those that two chunks saw differently, the first and longest."""
    taken: list[Entity] = []
    for entity in sorted(entities, key=lambda entity: (entity.start, -entity.end, entity.type, entity.score)):
        if not taken or entity.start >= taken[-1].end:
            taken.append(entity)
        elif entity.end > taken[-1].end:
            taken.append(entity._replace(start=taken[-1].end))
    return tuple(taken)

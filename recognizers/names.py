"""People and places in prose, through a spaCy pipeline, on a budget.

A model reads a few hundred lines a second, so it is shown little: only texts with a candidate (``candidates.py``), in
batches, and each shape once. The model sees the masked text always, so a memory that forgets changes nothing but the time.

``own`` is the pipeline that comes with this package (``model/MODEL.md``); any installed one can take its place.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from recognizers.candidates import masked, may_name_somebody
from recognizers.evidence import is_person
from recognizers.rule import Span
from recognizers.scanner import BudgetExceeded

OWN = "own"
OWN_FILES = Path(__file__).with_name("model") / "names"

_TYPES = {
    "PERSON": "person",
    "USERNAME": "username",
    "STREET": "street",
    "CITY": "city",
    "GPE": "city",
    "LOC": "city",
    "FAC": "street",
}
"""Labels that are PHI: those of our own pipeline, and of OntoNotes 5, where a facility may tell where somebody lives."""

_SCORE = 0.6
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

    def moved(self, by: int) -> _Entity:
        return _Entity(self.start + by, self.end + by, self.label)


def available(model: str) -> bool:
    """Say whether a pipeline is there, without importing it: our own, or an installed package."""
    return OWN_FILES.is_dir() if model == OWN else find_spec(model) is not None


class Names:
    """A pipeline and its memory. Not to be used by two threads at once."""

    def __init__(self, model: str = OWN, *, memo_shapes: int = 16_384) -> None:
        """Choose a pipeline, loaded at first use; raise ``ModuleNotFoundError`` if there is none of that name."""
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

    def _spans(self, entities: Iterable[_Entity]) -> list[Span]:
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
        found: list[set[_Entity]] = [set() for _ in shapes]
        chunks = list(_chunks(shapes))
        for at in range(0, len(chunks), _BATCH_TEXTS):
            some = chunks[at : at + _BATCH_TEXTS]
            if deadline is not None and time.thread_time() > deadline:
                raise BudgetExceeded
            # Words that the pipeline meets are forgotten at the end: over a million lines they would fill the memory.
            with self._pipeline.memory_zone():
                documents = self._pipeline.pipe([chunk for *_, chunk in some], batch_size=_BATCH_TEXTS)
                for (index, start, chunk), document in zip(some, documents, strict=True):
                    found[index].update(entity.moved(start) for entity in _entities(chunk, document))
        yield from (_merged(entities) for entities in found)


def _load(model: str) -> Any:
    if model == OWN:
        from spacy import load

        from recognizers import log_tokenizer  # noqa: F401 - makes the pipeline's tokenizer known to spaCy

        return load(OWN_FILES)
    # Only what named entities need; the other pipes cost time and memory.
    pipeline = import_module(model).load()
    pipeline.select_pipes(enable=[pipe for pipe in ("tok2vec", "transformer", "ner") if pipe in pipeline.pipe_names])
    return pipeline


def _entities(text: str, document: Any) -> Iterator[_Entity]:
    for entity in document.ents:
        start, end, label = entity.start_char, entity.end_char, entity.label_
        if label in _TYPES and (label != "PERSON" or is_person(text, start, end)):
            yield _Entity(start, end, label)


def _chunks(shapes: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Yield the stretches with candidates of each shape: the shape's number, where the stretch begins, the stretch."""
    for index, shape in enumerate(shapes):
        for start in range(0, max(1, len(shape) - _OVERLAP_CHARS), _CHUNK_CHARS - _OVERLAP_CHARS):
            chunk = shape[start : start + _CHUNK_CHARS]
            if len(chunk) == len(shape) or may_name_somebody(chunk):
                yield index, start, chunk


def _merged(entities: set[_Entity]) -> tuple[_Entity, ...]:
    """Return the entities from left to right; of those that two chunks saw differently, the first and longest."""
    taken: list[_Entity] = []
    for entity in sorted(entities, key=lambda entity: (entity.start, -entity.end, entity.label)):
        if not taken or entity.start >= taken[-1].end:
            taken.append(entity)
        elif entity.end > taken[-1].end:
            taken.append(entity._replace(start=taken[-1].end))
    return tuple(taken)

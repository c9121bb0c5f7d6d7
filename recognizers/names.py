"""People and places in prose, through a spaCy pipeline.

``own`` is the pipeline that comes with this package (``model/MODEL.md``); any installed one can take its place.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from recognizers.evidence import SEEN, how_sure
from recognizers.phi.full_names import full_names
from recognizers.prose_model import Entity, ProseModel
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

_BATCH_TEXTS = 64


def available(model: str) -> bool:
    """Say whether a pipeline is there, without importing it: our own, or an installed package."""
    return OWN_FILES.is_dir() if model == OWN else find_spec(model) is not None


class Names(ProseModel):
    """A pipeline and its memory. Not to be used by two threads at once."""

    def __init__(self, model: str = OWN, *, memo_shapes: int = 16_384) -> None:
        """Choose a pipeline, loaded at first use; raise ``ModuleNotFoundError`` if there is none of that name."""
        if not available(model):
            raise ModuleNotFoundError(f"the spaCy pipeline {model} is not installed")
        super().__init__(f"names.{model}", memo_shapes)
        self._model = model
        self._pipeline: Any = None

    def look(self, chunks: Sequence[str], deadline: float | None) -> Iterator[list[Entity]]:
        """Yield the people and places in each chunk."""
        if self._pipeline is None:
            self._pipeline = _load(self._model)
        for at in range(0, len(chunks), _BATCH_TEXTS):
            some = chunks[at : at + _BATCH_TEXTS]
            if deadline is not None and time.thread_time() > deadline:
                raise BudgetExceeded
            # Words that the pipeline meets are forgotten at the end: over a million lines they would fill the memory.
            with self._pipeline.memory_zone():
                documents = self._pipeline.pipe(some, batch_size=_BATCH_TEXTS)
                found = [list(_entities(chunk, document)) for chunk, document in zip(some, documents, strict=True)]
            yield from found


def _load(model: str) -> Any:
    if model == OWN:
        from spacy import load

        from recognizers import log_tokenizer, wide_encoder  # noqa: F401 - makes the pipeline's parts known to spaCy

        return load(OWN_FILES)
    # Only what named entities need; the other pipes cost time and memory.
    pipeline = import_module(model).load()
    pipeline.select_pipes(enable=[pipe for pipe in ("tok2vec", "transformer", "ner") if pipe in pipeline.pipe_names])
    return pipeline


def _entities(text: str, document: Any) -> Iterator[Entity]:
    for entity in document.ents:
        start, end, kind = entity.start_char, entity.end_char, _TYPES.get(entity.label_)
        if kind is not None and (score := how_sure(kind, text, start, end)):
            yield Entity(start, end, kind, score)
    for start, end in full_names(text):
        yield Entity(start, end, "person", SEEN)

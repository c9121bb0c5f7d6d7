"""Trains the pipeline: hashed words in a wide neighbourhood, and a parser that takes names one after another.

Source of the architecture: https://spacy.io/api/architectures#MultiHashEmbed, #TransitionBasedParser; ``wide_encoder.py``.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, count, islice
from typing import Any, NamedTuple

import numpy
from spacy.language import Language
from spacy.training import Example as SpacyExample
from spacy.util import load_model_from_config
from thinc.api import Adam, set_dropout_rate

from recognizers import log_tokenizer, wide_encoder  # noqa: F401 - makes them known to spaCy
from recognizers.training.corpus import Example

LABELS = ("PERSON", "USERNAME", "STREET", "CITY")

_SHAPES_FROM_LINES = 200
"""The network's shapes are worked out on these."""

WIDTH, ROWS = 96, 16_000
DISTANCES = (1, 1, 2, 4, 8)
_UNTOLD = "?"
"""What the network is told in place of a word."""

CONFIG: dict[str, Any] = {
    "nlp": {
        "lang": "xx",
        "pipeline": ["ner"],
        "tokenizer": {"@tokenizers": "veilog.log_tokenizer.v1"},
    },
    "components": {
        "ner": {
            "factory": "ner",
            "model": {
                "@architectures": "spacy.TransitionBasedParser.v2",
                "state_type": "ner",
                "extra_state_tokens": False,
                "hidden_width": 64,
                "maxout_pieces": 2,
                "use_upper": True,
                "nO": None,
                "tok2vec": {
                    "@architectures": "spacy.Tok2Vec.v2",
                    "embed": {
                        "@architectures": "spacy.MultiHashEmbed.v2",
                        "width": WIDTH,
                        "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "LEMMA"],
                        "rows": [ROWS, ROWS // 8, ROWS // 2, ROWS // 4, 16, 128],
                        "include_static_vectors": False,
                    },
                    "encode": {
                        "@architectures": "veilog.wide_encoder.v1",
                        "width": WIDTH,
                        "distances": list(DISTANCES),
                        "maxout_pieces": 3,
                    },
                },
            },
        }
    },
}


class Plan(NamedTuple):
    """How long and how fast to learn."""

    lines: int
    lines_a_step: int = 48
    learning_rate: float = 0.002
    warm_up: float = 0.05
    """The share of the steps in which the rate rises."""
    dropout: float = 0.05
    untold: float = 0.25
    """The share of the words that the network is not told: it learns to go by form, lists and neighbours, not by heart."""
    seed: int = 20261121


def train(plan: Plan, lines: Iterator[Example], report: Callable[[int, float], None]) -> Language:
    """Return a pipeline that has seen each line once.

    ``report`` is told the lines seen and the loss of the last hundred steps.
    """
    random.seed(plan.seed)
    numpy.random.seed(plan.seed)
    pipeline = load_model_from_config(CONFIG, auto_fill=True)
    parser: Any = pipeline.get_pipe("ner")
    for label in LABELS:
        parser.add_label(label)
    steps = plan.lines // plan.lines_a_step
    rates: Any = _rise_and_fall(plan, steps)
    pipeline.meta.update(
        name="veilog_names", version="1", description="People and places in log lines", license="Apache-2.0"
    )
    optimizer = Adam(rates, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True)
    first = list(islice(lines, _SHAPES_FROM_LINES))
    pipeline.initialize(lambda: [_taught(pipeline, line) for line in first], sgd=optimizer)
    lines = chain(first, lines)
    rng = random.Random(plan.seed)
    lost: dict[str, float] = {}
    for step in range(1, steps + 1):
        batch = [_taught(pipeline, line) for line in islice(lines, plan.lines_a_step)]
        for example in batch:
            _withhold(example.predicted, plan.untold, rng)
        pipeline.update(batch, drop=plan.dropout, sgd=optimizer, losses=lost)
        optimizer.step_schedules()
        if not step % 100:
            report(step * plan.lines_a_step, lost.pop("ner", 0.0))
    parser.model.use_params(optimizer.averages).__enter__()
    set_dropout_rate(parser.model, 0.0)
    return pipeline


def _rise_and_fall(plan: Plan, steps: int) -> Iterator[float]:
    """Yield a learning rate that rises from nothing and falls to nothing again, in straight lines."""
    top = plan.warm_up * steps
    for step in count():
        yield plan.learning_rate * max(0.0, min((step + 1) / max(1.0, top), (steps - step) / max(1.0, steps - top)))


def _taught(pipeline: Language, line: Example) -> SpacyExample:
    """Return the line as spaCy learns from it; a span that no tokens make up (a name run into a word) tells nothing."""
    document = pipeline.make_doc(line.text)
    return SpacyExample.from_dict(document, {"entities": _whole(document, line.spans)})


def _withhold(document: Any, share: float, rng: random.Random) -> None:
    for token in document:
        if token.is_alpha and rng.random() < share:
            token.norm_ = _UNTOLD


def _whole(document: Any, spans: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    taken: list[tuple[int, int, str]] = []
    for start, end, label in spans:
        if document.char_span(start, end) is not None and (not taken or start >= taken[-1][1]):
            taken.append((start, end, label))
    return taken

"""The network that sees each word among near and far neighbours. Importing it makes it known to spaCy.

A layer reads every word with the two that stand some distance before and behind it. Distances double from layer to layer, so
that four layers see fifteen words to either side, where windows of one see four, for the same work. In a log a sign is a
word: four reach no farther than the key before.

Source: E. Strubell et al., "Fast and Accurate Entity Recognition with Iterated Dilated Convolutions", EMNLP 2017.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy
from numpy.typing import NDArray
from spacy.util import registry
from thinc.api import Maxout, Model

Rows = NDArray[numpy.float32]
"""A vector for each word."""


class _Edges(NamedTuple):
    """The words that have none so far before them, and none so far behind them, in their own text."""

    distance: int
    first: NDArray[numpy.intp]
    last: NDArray[numpy.intp]


@registry.architectures("veilog.wide_encoder.v1")  # type: ignore[untyped-decorator]
def wide_encoder(width: int, distances: list[int], maxout_pieces: int) -> Model[list[Rows], list[Rows]]:
    """Return a network from vectors of ``width`` for each text's words to as many of the same width.

    It has a layer for each of the ``distances``, in words; what a layer says is added to what it was told.
    """
    layers = [Maxout(nO=width, nI=3 * width, nP=maxout_pieces, dropout=0.0, normalize=True) for _ in distances]
    return Model(
        "wide_encoder",
        _forward,
        init=_initialize,
        layers=layers,
        dims={"nO": width, "nI": width},
        attrs={"distances": list(distances), "receptive_field": sum(distances)},
    )


def _initialize(model: Any, X: Any = None, Y: Any = None) -> None:  # noqa: N803 - the library gives the names
    for layer in model.layers:
        layer.initialize()


def _forward(model: Any, texts: Sequence[Rows], is_train: bool) -> tuple[list[Rows], Callable[[list[Rows]], list[Rows]]]:
    if not texts:
        return [], lambda changes: changes
    lengths = numpy.array([len(text) for text in texts])
    ends = numpy.cumsum(lengths)
    rows = numpy.concatenate(texts)
    before = numpy.arange(len(rows)) - numpy.repeat(ends - lengths, lengths)
    behind = numpy.repeat(lengths, lengths) - 1 - before
    undo = []
    for layer, distance in zip(model.layers, model.attrs["distances"], strict=True):
        edges = _Edges(distance, numpy.flatnonzero(before < distance), numpy.flatnonzero(behind < distance))
        told, back = layer(_with_neighbours(rows, edges), is_train)
        undo.append((back, edges))
        rows = rows + told

    def backprop(changes: list[Rows]) -> list[Rows]:
        change = numpy.concatenate(changes)
        for back, edges in reversed(undo):
            change = change + _from_neighbours(back(change), edges)
        return numpy.split(change, ends[:-1])

    return numpy.split(rows, ends[:-1]), backprop


def _with_neighbours(rows: Rows, edges: _Edges) -> Rows:
    """Return each word's vector between those of its neighbours, nothing in the place of one that is not there."""
    width = rows.shape[1]
    wide = numpy.zeros((len(rows), 3 * width), dtype=rows.dtype)
    wide[:, width : 2 * width] = rows
    wide[edges.distance :, :width] = rows[: -edges.distance]
    wide[: -edges.distance, 2 * width :] = rows[edges.distance :]
    wide[edges.first, :width] = 0
    wide[edges.last, 2 * width :] = 0
    return wide


def _from_neighbours(wide: Rows, edges: _Edges) -> Rows:
    """Return the change of each word's vector, as a word and as others' neighbour: ``_with_neighbours`` the other way."""
    width = wide.shape[1] // 3
    wide[edges.first, :width] = 0
    wide[edges.last, 2 * width :] = 0
    rows = wide[:, width : 2 * width].copy()
    rows[: -edges.distance] += wide[edges.distance :, :width]
    rows[edges.distance :] += wide[: -edges.distance, 2 * width :]
    return rows

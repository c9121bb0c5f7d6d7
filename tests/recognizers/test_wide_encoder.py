"""How far the network sees, and that it learns from what it saw."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy
import pytest
from thinc.api import fix_random_seed

from recognizers.wide_encoder import Rows, wide_encoder

WIDTH = 8
DISTANCES = [1, 2, 4]
SEEN = sum(DISTANCES)
NUDGE = 1e-3


@pytest.fixture
def encoder() -> Any:
    fix_random_seed(1)
    model = wide_encoder(WIDTH, DISTANCES, 2)
    model.initialize()
    return model


def texts(*lengths: int) -> list[Rows]:
    rng = numpy.random.default_rng(2)
    return [rng.normal(size=(length, WIDTH)).astype("float32") for length in lengths]


@pytest.mark.parametrize("lengths", [(), (0,), (1,), (3, 0, 5), (40, 1, 2)])
def test_each_text_gets_as_many_vectors_as_it_has_words(encoder: Any, lengths: Sequence[int]) -> None:
    assert [out.shape for out in encoder.predict(texts(*lengths))] == [(length, WIDTH) for length in lengths]


def test_a_text_reads_the_same_whatever_stands_beside_it(encoder: Any) -> None:
    together = texts(5, 30, 2)
    for text, out in zip(together, encoder.predict(together), strict=True):
        numpy.testing.assert_allclose(encoder.predict([text])[0], out, atol=1e-5)


def test_a_word_counts_as_far_as_the_distances_reach_and_no_farther(encoder: Any) -> None:
    (text,) = texts(40)
    changed = text.copy()
    changed[20] += 1
    differs = numpy.abs(encoder.predict([text])[0] - encoder.predict([changed])[0]).max(axis=1) > 1e-6
    assert list(numpy.flatnonzero(differs)) == list(range(20 - SEEN, 20 + SEEN + 1))


def test_what_is_to_change_is_told_to_every_word_that_had_a_part_in_it(encoder: Any) -> None:
    words = texts(12, 3)
    wanted = [text[::-1].copy() for text in words]
    _, backprop = encoder(words, is_train=True)
    told = backprop([text.copy() for text in wanted])

    def agreement() -> float:
        return float(sum((out * want).sum() for out, want in zip(encoder.predict(words), wanted, strict=True)))

    for text, rows, row in ((0, 0, 3), (0, 11, 0), (1, 1, 7)):
        words[text][rows, row] += NUDGE
        more = agreement()
        words[text][rows, row] -= 2 * NUDGE
        assert told[text][rows, row] == pytest.approx((more - agreement()) / (2 * NUDGE), rel=0.05, abs=0.05)
        words[text][rows, row] += NUDGE

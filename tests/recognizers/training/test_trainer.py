"""A short training, from lines to a pipeline on disk, its card and its hashes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import spacy

from recognizers.training import card
from recognizers.training.corpus import Example
from recognizers.training.measure import measure
from recognizers.training.trainer import Plan, train

LINES = [
    Example("chart of Jane Doe opened", ((9, 17, "PERSON"),)),
    Example("connection to Redis closed", ()),
    Example("moved to 00 Oak St", ((9, 18, "STREET"),)),
]
PLAN = Plan(lines=300, lines_a_step=3, warm_up=0.1, dropout=0.0)


@pytest.fixture(scope="module")
def pipeline() -> Any:
    seen: list[int] = []
    trained = train(PLAN, iter(LINES * 100), lambda lines, loss: seen.append(lines))
    assert seen == [300]
    return trained


def test_it_learns_and_is_measured(pipeline: Any) -> None:
    result = measure(pipeline, LINES)
    assert (result.scores["PERSON"].precision, result.scores["PERSON"].recall) == (1.0, 1.0)
    assert (result.lines, result.quiet, result.alarms) == (3, 1, 0)


def test_a_pipeline_read_from_disk_says_the_same_and_its_card_has_its_hashes(pipeline: Any, tmp_path: Path) -> None:
    pipeline.to_disk(tmp_path / "names", exclude=["vocab"])
    again = spacy.load(tmp_path / "names")
    assert measure(again, LINES) == measure(pipeline, LINES)
    card.write(tmp_path, PLAN, 0.1, {"held out": measure(again, LINES)})
    assert "| PERSON | 1.000 | 1.000 | 1 |" in (tmp_path / "MODEL.md").read_text(encoding="utf-8")
    sums = dict(reversed(line.split("  ")) for line in (tmp_path / card.HASHES).read_text(encoding="ascii").splitlines())
    assert sums["names/ner/model"] == card.digest(tmp_path / "names" / "ner" / "model")


def test_the_same_seed_gives_the_same_weights(pipeline: Any) -> None:
    again = train(PLAN, iter(LINES * 100), lambda lines, loss: None)
    assert again.to_bytes(exclude=["vocab"]) == pipeline.to_bytes(exclude=["vocab"])

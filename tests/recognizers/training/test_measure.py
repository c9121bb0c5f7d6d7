from __future__ import annotations

import spacy

from recognizers.training.corpus import Example
from recognizers.training.measure import Score, measure


def test_stretches_count_when_they_are_found_exactly_and_quiet_lines_when_they_are_not_quiet() -> None:
    pipeline = spacy.blank("en")
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PERSON", "pattern": "Jane Doe"}, {"label": "CITY", "pattern": "Redis"}])  # type: ignore[attr-defined]
    lines = [
        Example("chart of Jane Doe opened", ((9, 17, "PERSON"),)),
        Example("chart of Jane Doe Roe opened", ((9, 21, "PERSON"),)),
        Example("connection to Redis closed", ()),
        Example("connection closed", ()),
    ]
    result = measure(pipeline, lines)
    assert result.scores == {"CITY": Score(0, 1, 0), "PERSON": Score(1, 2, 2)}
    assert (result.lines, result.quiet, result.alarms) == (4, 2, 1)
    assert result.scores["PERSON"].precision == result.scores["PERSON"].recall == 0.5


def test_of_nothing_no_share_is_taken() -> None:
    assert (Score(0, 0, 0).precision, Score(0, 0, 0).recall) == (0, 0)

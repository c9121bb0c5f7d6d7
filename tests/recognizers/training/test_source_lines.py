"""Program text as lines that speak of nobody."""

from __future__ import annotations

import re

from recognizers.training import source_lines


def test_lines_name_nobody_and_come_in_the_same_order() -> None:
    lines = source_lines.lines(held_out=True)
    assert lines == source_lines.lines(held_out=True)
    assert len(lines) > 500
    assert not any("@" in line or {"author", "authors"} & set(re.findall(r"\w+", line.lower())) for line in lines)


def test_the_vocabulary_holds_no_names() -> None:
    words = source_lines.vocabulary(held_out=True)
    assert {"value", "return"} & set(words)
    assert {"jane", "smith"}.isdisjoint(words)


def test_a_gap_is_where_somebody_stands_in_a_sentence() -> None:
    gaps = source_lines.gaps(held_out=True)
    assert len(gaps) > 100
    assert all(len(f"{before}{after}".split()) >= 5 for before, after in gaps)
    assert not any(before[-1:].isalnum() or after[:1].isalnum() for before, after in gaps)

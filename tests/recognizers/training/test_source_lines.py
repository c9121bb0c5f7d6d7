"""Program text as lines that speak of nobody."""

from __future__ import annotations

from recognizers.training import source_lines


def test_lines_name_nobody_and_come_in_the_same_order() -> None:
    lines = source_lines.lines(held_out=True)
    assert lines == source_lines.lines(held_out=True)
    assert len(lines) > 500
    assert not any("@" in line or "author" in line.lower() for line in lines)


def test_the_vocabulary_holds_no_names() -> None:
    words = source_lines.vocabulary(held_out=True)
    assert {"value", "return"} & set(words)
    assert {"jane", "smith"}.isdisjoint(words)

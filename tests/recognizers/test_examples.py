"""Examples written out."""

from __future__ import annotations

import string

from recognizers.examples import ALPHABETS, write
from recognizers.rule import PatternRule

RULE = PatternRule(id="x.y", type="x", pattern="x", source="none", examples=("[[x]]",), counter_examples=("y",))


def test_fills_slots_and_tells_where_the_private_parts_are() -> None:
    written = write("a=[[{digit:4}]] b=[[{HEX:3}-]] c", RULE)
    values = [written.text[start:end] for start, end in written.private]
    assert written.text == f"a={values[0]} b={values[1]} c"
    assert len(values[0]) == 4
    assert set(values[0]) <= set(string.digits)
    assert set(values[1]) <= set(ALPHABETS["HEX"]) | {"-"}


def test_the_same_seed_gives_the_same_text_and_another_another() -> None:
    assert write("[[{alnum:30}]]", RULE, 1) == write("[[{alnum:30}]]", RULE, 1) != write("[[{alnum:30}]]", RULE, 2)


def test_completes_the_private_part_only() -> None:
    from dataclasses import replace

    written = write("k=[[abc]] abc", replace(RULE, complete=str.upper))
    assert written.text == "k=ABC abc"
    assert written.private == ((2, 5),)

import base64
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.quality.escapes import CHARACTERS, WHOLES, escape
from benchmarks.quality.marked import Mark, Marked
from benchmarks.quality.template import Value, write


def private(marked):
    return [marked.text[mark.start : mark.end] for mark in marked.marks if mark.family]


def test_a_template_is_filled_and_its_value_marked():
    value = Value("s3 cret", "password", keys=("db password",))
    marked = write('«key.camel»="«secret|pct»" n=«int:9»', random.Random(1), value)
    assert marked.text.startswith('dbPassword="s3%20cret" n=')
    assert private(marked) == ["s3%20cret"]


@pytest.mark.parametrize("how", [*CHARACTERS, "zero", "soft", "ansi"])
@given(before=st.text(max_size=5), secret=st.text(min_size=1, max_size=20), after=st.text(max_size=5))
def test_the_mark_stays_around_what_became_of_the_value(how, before, secret, after):
    marked = Marked(before + secret + after, (Mark(len(before), len(before + secret), "x"),))
    escaped = escape(marked, how)
    mark = escaped.marks[0]
    if how in CHARACTERS:
        assert escaped.text[mark.start : mark.end] == "".join(map(CHARACTERS[how], secret))
    assert 0 <= mark.start <= mark.end <= len(escaped.text)


@given(before=st.text(max_size=7), secret=st.text(min_size=1, max_size=20), after=st.text(max_size=7))
def test_base64_marks_every_character_that_holds_a_bit_of_the_value(before, secret, after):
    marked = Marked(before + secret + after, (Mark(len(before), len(before + secret), "x"),))
    packed = WHOLES["b64"](marked)
    assert base64.b64decode(packed.text).decode() == marked.text
    mark = packed.marks[1]
    start, end = len(before.encode()) * 8, len((before + secret).encode()) * 8
    assert mark.start * 6 <= start < mark.start * 6 + 6
    assert mark.end * 6 - 6 < end <= mark.end * 6


def test_the_whole_encoded_stretch_may_be_redacted():
    packed = WHOLES["hex"](Marked("ab", (Mark(1, 2, "x"),)))
    assert packed.marks == (Mark(0, 4, ""), Mark(2, 4, "x"))

"""Talk in small letters, in which the model is asked though nothing is capitalised."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers import talk
from recognizers.candidates import candidates, may_name_somebody
from recognizers.gate import Gate
from recognizers.phi.small_names import USUAL_NAMES

GATE = Gate(talk.RULES)

SOMEBODY = (
    "ok hector see u at 5",
    "moved (valentina) to bed 3",
    "pls tell pt okonkwo her scan is moved",
    "dr zhaobin called",
)
NOBODY = (
    "session opened for user root by (uid=0)",
    "her request was closed",
    "started hector-proxy.service",
    "clock skew of 12 ms, pid file written",
)


@pytest.mark.parametrize("text", SOMEBODY)
def test_a_name_that_is_no_other_word_or_any_among_words_for_people_is_talk(text: str) -> None:
    assert may_name_somebody(text)
    assert not list(candidates([text.encode()]))
    assert list(GATE.marks([b"started", text.encode()])) == [1]


@pytest.mark.parametrize("text", NOBODY)
def test_what_programs_say_is_none(text: str) -> None:
    assert not talk.names_somebody(text)


_OTHERS = ("her", "pt", "Mr", "okonkwo", "server", "a.b", "x=", "(", '"', "-", ".")
_WORDS = st.sampled_from([*sorted(USUAL_NAMES)[::400], *_OTHERS])


@given(st.lists(_WORDS, max_size=8), st.sampled_from([" ", "", ", ", "."]))
def test_the_gate_marks_all_talk(words: list[str], between: str) -> None:
    text = between.join(words)
    assert not talk.names_somebody(text) or GATE.marks([text.encode()])

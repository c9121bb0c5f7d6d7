"""Which records are shown to the model at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers.candidates import candidates, masked, may_name_somebody

SOMEBODY = (
    "spoke with Maria about the bill",
    "Maria called",
    "visit of Jane Doe moved",
    "Doe, Jane",
    "seen by Dr. O'Neil",
    "assigned to McDonald",
    "owner='Ana Rivera'",
    "PATIENT DOE JANE ADMITTED",
    "called Anne-Marie back",
    "Mozilla/5.0 (X11) sent by Ana Rivera",
)
NOBODY = (
    "connection closed by peer",
    "Connection closed",
    "INFO Starting Server on port 80",
    "com.example.Foo.bar(Baz.java:12)",
    "state=Ready phase=Running",
    "GET /Users/Shared HTTP",
    "Foo::Bar(Baz=1)",
    "ERROR REQUEST FAILED",
    '"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1"',
    "Mozilla/5.0 (Linux; Android 13; SM-S901B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/112.0.0.0 Mobile Safari/537.36",
)


@pytest.mark.parametrize("text", SOMEBODY)
def test_a_capitalised_word_of_its_own_is_a_candidate(text: str) -> None:
    assert may_name_somebody(text)
    assert list(candidates([b"started", text.encode(), b"stopped"])) == [1]


@pytest.mark.parametrize("text", NOBODY)
def test_common_words_identifiers_paths_and_calls_are_none(text: str) -> None:
    assert not may_name_somebody(text)
    assert not list(candidates([text.encode()]))


def test_a_record_that_holds_a_line_feed_shifts_no_other() -> None:
    assert list(candidates([b"one\ntwo", b"Maria called", b"three"])) == [1]


def test_a_record_beyond_ascii_is_read_to_tell() -> None:
    assert list(candidates([b"plain", "zażółć".encode(), b"\xff"])) == [1, 2]
    assert may_name_somebody("Żaneta called")


@given(st.lists(st.text("abJDoe O'-=,.:(\"/\\\n\0", max_size=30), max_size=8))
def test_no_record_with_a_candidate_is_passed_over(texts: list[str]) -> None:
    marked = set(candidates([text.encode() for text in texts]))
    assert {index for index, text in enumerate(texts) if may_name_somebody(text)} <= marked


@given(st.text())
def test_masking_keeps_every_place(text: str) -> None:
    assert len(masked(text)) == len(text)
    assert masked(masked(text)) == masked(text)
    assert masked("bed 12 id deadbeef01 for 7") == "bed 00 id 0000000000 for 0"

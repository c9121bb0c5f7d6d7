"""The second look at what a model takes for a person."""

from __future__ import annotations

import pytest

from recognizers.evidence import is_person


@pytest.mark.parametrize(
    "text",
    [
        "[[Maria]] left",
        "told [[Okonjo Whitlam]] so",
        "seen by Dr. [[Okonjo]]",
        "moved to bed 4: [[Whitlam]]",
        "paged [[Whitlam]], RN",
    ],
)
def test_a_given_name_two_words_or_a_lead_make_a_person(text: str) -> None:
    assert _says(text)


@pytest.mark.parametrize(
    "text",
    [
        "[[Whitlam]] started",
        "WARN [[Whitlam]] down",
        "the [[Whitlam]] index",
        "sent by [[Whitlam]]-3",
        "[[Batch Whitlam]] ran",
        "[[00]]",
    ],
)
def test_one_word_alone_and_common_words_do_not(text: str) -> None:
    assert not _says(text)


def _says(text: str) -> bool:
    return is_person(text.replace("[[", "").replace("]]", ""), text.index("[["), text.index("]]") - 2)

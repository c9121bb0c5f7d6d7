"""How texts are cut for the model."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from recognizers.log_tokenizer import LogTokenizer
from recognizers.phi.word_lists import ON_NONE, lists_of

TOKENIZER = LogTokenizer(spacy.blank("xx").vocab)


@given(st.text())
def test_a_document_says_its_text_exactly(text: str) -> None:
    assert TOKENIZER(text).text == text


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("patient=Jane Doe;bed 4", ["patient", "=", "Jane", "Doe", ";", "bed", "4"]),
        ("O'Neil's chart", ["O'Neil", "'s", "chart"]),
        ("first_name:jdoe42", ["first", "_", "name", ":", "jdoe42"]),
        ("DOE^JANE^^", ["DOE", "^", "JANE", "^^"]),
        (r"ok\nJane", ["ok", r"\n", "Jane"]),
        ("a  b\tc", ["a", " ", "b", "\t", "c"]),
    ],
)
def test_tokens_end_at_the_signs_of_logs(text: str, tokens: list[str]) -> None:
    assert [token.text for token in TOKENIZER(text)] == tokens


def test_a_token_s_lemma_is_what_the_lists_say_of_it() -> None:
    assert [token.lemma_ for token in TOKENIZER("seen Whitlamp 42")] == [lists_of("seen"), ON_NONE, ""]

"""Windows, words and offsets, with the real model if it is installed."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from recognizers import second_opinion, token_classifier
from recognizers.scanner import BudgetExceeded
from recognizers.token_classifier import TokenClassifier, Word

needs_model = pytest.mark.skipif(bool(second_opinion.missing()), reason="the second-opinion extra is not installed")
needs_runtime = pytest.mark.skipif(find_spec("onnxruntime") is None, reason="the second-opinion extra is not installed")

NOTE = "Spoke with Babatunde Okeke about the MRI. "
WARD = "The ward was full and the nurse wrote a note about the night before noon, then the family came to the desk. "


@pytest.fixture(scope="module")
def classifier() -> TokenClassifier:
    return second_opinion._load()


def _read(classifier: TokenClassifier, *texts: str) -> list[list[Word]]:
    return list(classifier.words(texts))


@needs_runtime
def test_files_that_are_no_model_are_refused_and_not_quoted(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"id2label": {"0": "Maria"', encoding="utf-8")
    with pytest.raises(OSError, match=r"^the model's files cannot be read$") as refused:
        TokenClassifier(tmp_path, "weights", {})
    assert refused.value.__suppress_context__


@needs_model
@pytest.mark.parametrize(
    "text", ["", " ", "\0\n", "Jane\u200b\u0301 Doe", "İstanbul 👍🏽 Þórunn", "김민수 환자", "患者 山田太郎", "x" * 500]
)
def test_words_stand_where_they_are_in_the_text_and_none_twice(classifier: TokenClassifier, text: str) -> None:
    (words,) = _read(classifier, text)
    ends = [place for word in words for place in (word.start, word.end)]
    assert ends == sorted(ends)
    assert all(0 <= word.start < word.end <= len(text) for word in words)


@needs_model
def test_words_of_several_tokens_are_whole(classifier: TokenClassifier) -> None:
    (words,) = _read(classifier, NOTE)
    assert [NOTE[word.start : word.end] for word in words] == [*NOTE.replace(".", " .").split()]
    people = [NOTE[word.start : word.end] for word in words if word.kind == "person"]
    assert people == ["Babatunde", "Okeke"]


@needs_model
def test_a_text_longer_than_a_window_is_read_to_its_end(classifier: TokenClassifier) -> None:
    text = f"{WARD * 8}{NOTE}{WARD * 8}"
    (words,) = _read(classifier, text)
    assert [text[word.start : word.end] for word in words] == text.replace(".", " .").replace(",", " ,").split()
    assert [text[word.start : word.end] for word in words if word.kind == "person"] == ["Babatunde", "Okeke"]


@needs_model
def test_the_same_text_has_the_same_words_alone_and_in_company(classifier: TokenClassifier) -> None:
    texts = [NOTE * times for times in (1, 7, 2, 30, 1)] + ["a"] * 80
    assert _read(classifier, *texts) == [_read(classifier, text)[0] for text in texts]


@needs_model
def test_no_deadline_is_passed_over_between_runs(classifier: TokenClassifier, monkeypatch: pytest.MonkeyPatch) -> None:
    now = iter(range(100))
    monkeypatch.setattr(token_classifier.time, "thread_time", lambda: next(now))
    with pytest.raises(BudgetExceeded):
        list(classifier.words([NOTE * 60], deadline=2))
    assert next(now) == 4


@needs_model
def test_what_the_libraries_refuse_is_said_without_the_text(classifier: TokenClassifier) -> None:
    with pytest.raises(ValueError, match=r"^the tokenizer refused a text$") as refused:
        _read(classifier, "Maria \udc80")
    assert refused.value.__suppress_context__

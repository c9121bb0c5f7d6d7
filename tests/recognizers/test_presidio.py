"""Presidio's recognizers as ours, and ours as Presidio's.

The differential test holds on ASCII text. Beyond it two things are known to differ: the gate's digits and word borders are
ASCII's, where Presidio's are Unicode's; and the scanner stops with an error where Presidio's regex time-out skips a pattern.
"""

from __future__ import annotations

import random
import re
import socket
import string
from collections.abc import Iterator
from pathlib import Path

import presidio_analyzer.predefined_recognizers as predefined
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerRegistry, RecognizerResult
from presidio_analyzer.nlp_engine import NlpEngineProvider

from recognizers import presidio
from recognizers.scanner import Scanner

RULES = presidio.rules()
ENTITIES = [getattr(predefined, derived.recognizer)().supported_entities[0] for derived in presidio.TABLE]
FRAGMENTS = [rule.examples[0].replace("[[", "").replace("]]", "") for rule in RULES] + [
    *(
        "claim ",
        "Rx #",
        "rx no. ",
        "prior auth",
        "referral id: ",
        "authorization: ",
        "prescription",
        "INF-",
        "12345678",
        "1234",
        "A",
        "k",
    ),
    *(" ", "-", ".", "_", ",", "\n", "0", "7", "911", "70", "2123", "45670", "RSSMRA85T10A562S"[:9], "0105", "MORGA"),
]


@pytest.fixture(scope="module")
def ours() -> Scanner:
    return Scanner(RULES, budget_secs=60)


@pytest.fixture(scope="module")
def theirs() -> list[EntityRecognizer]:
    recognizers = []
    for derived in presidio.TABLE:
        recognizer = getattr(predefined, derived.recognizer)()
        recognizer.patterns = [pattern for pattern in recognizer.patterns if pattern.name in derived.patterns]
        recognizers.append(recognizer)
    return recognizers


def found_by_us(scanner: Scanner, text: str) -> set[tuple[str, int, int]]:
    marked = scanner.marks([text.encode()]).get(0, set())
    entities = {rule.id: rule.id.split(".")[1].upper() for rule in RULES}
    # What stands beside a find is looked for after the rules, and Presidio has nothing of the kind.
    spans = [span for span in scanner.spans(text, marked) if span.rule in entities]
    results = [RecognizerResult(entities[span.rule], span.start, span.end, span.score) for span in spans]
    kept: set[tuple[str, int, int]] = set()
    for entity in set(entities.values()):
        # Presidio drops a result inside another of the same recognizer.
        same = EntityRecognizer.remove_duplicates([result for result in results if result.entity_type == entity])
        kept |= {(result.entity_type, result.start, result.end) for result in same}
    return kept


def found_by_presidio(recognizers: list[EntityRecognizer], text: str) -> set[tuple[str, int, int]]:
    return {
        (result.entity_type, result.start, result.end)
        for recognizer in recognizers
        for result in recognizer.analyze(text, recognizer.supported_entities, None)
    }


def random_texts() -> Iterator[str]:
    source = random.Random(20261121)
    for _ in range(1_500):
        pieces = source.choices(FRAGMENTS, k=source.randint(1, 12))
        if source.random() < 0.3:
            pieces = [piece.swapcase() if source.random() < 0.5 else piece for piece in pieces]
        yield source.choice(("", " ")).join(pieces)


def test_gate_and_confirmation_find_what_presidio_finds(ours: Scanner, theirs: list[EntityRecognizer]) -> None:
    findings = 0
    for text in random_texts():
        expected = found_by_presidio(theirs, text)
        assert found_by_us(ours, text) == expected, text
        findings += len(expected)
    assert findings > 1_000


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS) | st.text(string.printable, max_size=12), max_size=10).map("".join))
def test_the_same_on_any_ascii_text(ours: Scanner, theirs: list[EntityRecognizer], text: str) -> None:
    assert found_by_us(ours, text) == found_by_presidio(theirs, text)


def test_every_entity_has_its_rule() -> None:
    assert {rule.id.split(".")[1].upper() for rule in RULES} == set(ENTITIES)


def test_a_verdict_that_fails_clears_nothing() -> None:
    class Broken:
        def validate_result(self, text: str) -> bool:
            raise ValueError(text)

        invalidate_result = validate_result

    assert presidio._check(Broken())("1")


@pytest.fixture(scope="module")
def engine() -> AnalyzerEngine:
    configuration = {"nlp_engine_name": "no_op", "models": [{"lang_code": "en", "model_name": "no_op"}]}
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers()
    registry.remove_recognizer("SpacyRecognizer")
    presidio.add_to(registry)
    return AnalyzerEngine(registry=registry, nlp_engine=NlpEngineProvider(nlp_configuration=configuration).create_engine())


def test_gives_presidio_our_rules(engine: AnalyzerEngine) -> None:
    token = "glpat-" + "".join(random.Random(1).choices(string.ascii_letters, k=20))
    text = f"mrn=12345678 token {token} user jane@ward7.internal"
    found = {(result.entity_type, text[result.start : result.end]) for result in engine.analyze(text, "en")}
    assert {("MRN", "12345678"), ("GITLAB_TOKEN", token), ("EMAIL", "jane@ward7.internal")} <= found


def test_gives_only_the_entities_asked_for(engine: AnalyzerEngine) -> None:
    assert {result.entity_type for result in engine.analyze("mrn=12345678 ssn=536228745", "en", entities=["MRN"])} == {"MRN"}


def test_never_goes_to_the_network(engine: AnalyzerEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a recognizer opened a socket")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    text = "mail to jane.doe@example.org"
    assert "EMAIL_ADDRESS" in {result.entity_type for result in engine.analyze(text, "en")}


def test_the_program_of_the_readme_runs(capsys: pytest.CaptureFixture[str]) -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text()
    (program,) = (block for block in re.findall(r"```python\n(.*?)```", readme, re.DOTALL) if "presidio" in block)
    assert len([line for line in program.splitlines() if line]) == 10
    exec(compile(program, "README.md", "exec"), {"__name__": "__main__"})
    assert sorted(capsys.readouterr().out.splitlines()) == ["MRN 12345678", "PASSWORD tr0ub4dor"]

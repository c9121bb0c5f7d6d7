from pathlib import Path

import pytest

from recognizers.scanner import Scanner
from relay.errors import ConfigError
from relay.record import Batch, Origin
from relay.redaction import keys, presidio_files
from relay.redaction.assembly import RedactionOptions, assemble
from relay.redaction.presidio_files import load

# The shapes of microsoft/presidio's own examples (docs/tutorial/08_no_code.md).
FILE = r"""
recognizers:
  - name: "Zip code Recognizer"
    supported_languages:
      - {language: en, context: [zip, code]}
      - {language: de, context: [PLZ]}
    patterns:
      - {name: "zip code (weak)", regex: "(\\b\\d{5}(?:\\-\\d{4})?\\b)", score: 0.01}
    supported_entity: "ZIP"
  - name: "Employee"
    supported_language: en
    patterns:
      - {name: "employee", regex: "(?<!\\w)emp-[0-9]{4}", score: 0.8}
    context: [employee]
    supported_entity: "EMPLOYEE ID"
  - name: "Titles"
    supported_entity: TITLE
    deny_list: [Mr., Prof.]
    deny_list_score: 0.7
  - {name: "Off", enabled: false, supported_entity: UNUSED, deny_list: [unused]}
  - {name: CreditCardRecognizer, type: predefined}
  - SpacyRecognizer
  - name: "Social"
    supported_entity: US_SSN
    patterns: [{name: ssn, regex: "S[0-9]{9}", score: 1}]
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "own.yaml"
    path.write_text(FILE)
    return path


def test_patterns_and_deny_lists_become_rules(path: Path) -> None:
    rules = load(path)
    assert [(rule.id, rule.type, rule.score) for rule in rules] == [
        ("file.own.zip.0.0", "zip", 0.01),
        ("file.own.employee_id.1.0", "employee_id", 0.8),
        ("file.own.title.2.deny_list", "title", 0.7),
        ("file.own.us_ssn.6.0", "ssn", 1.0),
    ]
    scanner = Scanner(rules, budget_secs=5)

    def found(text: str) -> list[str]:
        return [text[span.start : span.end] for span in scanner.find(text)]

    assert found("EMP-1234 xemp-1234") == ["EMP-1234"]
    assert found("dear mr. x and Prof. y, Mr.z") == ["mr.", "Prof."]
    assert found("S123456789") == ["S123456789"]


@pytest.mark.parametrize(
    ("text", "zips"),
    [
        ("ZIP: 12345-6789", ["12345-6789"]),
        ("zipcode of the town is 12345", ["12345"]),
        ("plz 12345", ["12345"]),
        ("took 12345 ms", []),
        ("zip one two three four five 12345", []),
        ("zip\n12345", ["12345"]),
    ],
)
def test_a_doubtful_pattern_needs_a_context_word_among_the_five_before_it(path: Path, text: str, zips: list[str]) -> None:
    scanner = Scanner(load(path), budget_secs=5)
    assert [text[span.start : span.end] for span in scanner.find(text)] == zips


def test_they_are_part_of_the_redaction(path: Path) -> None:
    options = {"key": "throwaway", "policy": "tokens", "presidio_files": [path], "operators": {"title": "drop"}}
    redactor, _ = assemble(RedactionOptions.model_validate(options), keys.throwaway())
    (clean,) = redactor.redact(Batch([b"for Prof. EMP-1234"], Origin("a"))).clean.frames
    assert clean.startswith(b"for  psn_employee_id_k1_")


def _refused(path: Path, text: str) -> str:
    path.write_text(text)
    with pytest.raises(ConfigError) as caught:
        load(path)
    return str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("(?<!\\\\w)emp", "(a+)+b", ":13: recognizers.1.patterns.0.regex: takes too long"),
        ("emp-[0-9]{4}", "(", ":13: recognizers.1.patterns.0.regex: not a regular expression"),
        (r"(?<!\\w)emp", "(?>e+)", ":12: recognizers.1.patterns: hyperscan does not take it"),
        ("score: 0.8", "score: 8", ":13: recognizers.1.patterns.0.score: input should be less"),
        ("TITLE", "'-'", ":17: recognizers.2.supported_entity: string should match"),
        ("recognizers:", "recognisers:", ":1: recognizers: expected a list"),
        ("- name", "- {", "not YAML"),
        ("\nrecognizers:", "\nglobal_regex_flags: x\nrecognizers:", ":2: global_regex_flags: expected a number"),
    ],
)
def test_a_faulty_file_is_refused_with_file_line_and_key(path: Path, old: str, new: str, said: str) -> None:
    assert old in FILE
    assert said in _refused(path, FILE.replace(old, new, 1))
    assert str(path) in _refused(path, FILE.replace(old, new, 1))


def test_a_file_that_cannot_be_read_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigError, match="No such file"):
        load(path.with_name("no.yaml"))
    monkeypatch.setattr(presidio_files, "_MAX_FILE_BYTES", 100)
    with pytest.raises(ConfigError, match="at most 100 bytes"):
        load(path)


def test_files_of_one_name_are_refused(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "b" / path.name
    other.parent.mkdir()
    other.write_text(FILE)
    options = RedactionOptions(key="throwaway", policy="tokens", presidio_files=(path, other))
    with pytest.raises(ConfigError, match="different names"):
        assemble(options, keys.throwaway())

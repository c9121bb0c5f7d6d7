from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognizers.gate import Gate
from relay.redaction.assembly import RedactionOptions, assemble, open_keys
from relay.redaction.controls import RULE, bordered, holds_any, removed
from relay.redaction.finder import Finder
from relay.redaction.views import views
from relay.wire.records import read

PRINTED = {
    "rsyslog": "#033[31m",
    "caret": "^[[31m",
    "octal": "\\033[31m",
    "escape": "\\e[31m",
    "hexadecimal": "\\x1b[31m",
    "without ESC": "[31m",
    "many": "[38;5;12m",
}
WRITTEN = {
    "NUL": "\0",
    "colour": "\x1b[1;31m",
    "NUL and colour": "\0\x1b[31m",
    "character set": "\x1b(B\x1b[m",
    "saved cursor": "\x1b7",
    "title": "\x1b]0;a title\x07",
    "C1": "\x9b31m",
    "control": "\x01",
    "backspace": "\x08",
    "zero width": "\u200b",
    "soft hyphen": "\xad",
    "byte order mark": "\ufeff",
}
HIDDEN = PRINTED | WRITTEN


@pytest.fixture(scope="module")
def finder() -> Finder:
    options = RedactionOptions.model_validate({"policy": "hipaa", "key": "throwaway", "names": False})
    return assemble(options, open_keys(options))[1]


def found(finder: Finder, frame: bytes) -> list[str]:
    verdict = dict(finder.find([frame])).get(0, [])
    assert isinstance(verdict, list)
    return [finding.value for finding in verdict]


@pytest.mark.parametrize("hidden", HIDDEN.values(), ids=HIDDEN)
def test_what_parts_two_fields_hides_neither(finder: Finder, hidden: str) -> None:
    text = f"MRN=1{hidden}password=hunter2x9"
    for frame in (text.encode(), f"<13>1 - h a - - - {text}".encode(), json.dumps({"msg": text}).encode()):
        assert "hunter2x9" in found(finder, frame)


@pytest.mark.parametrize("hidden", HIDDEN.values(), ids=HIDDEN)
def test_what_cuts_a_name_or_a_value_hides_neither(finder: Finder, hidden: str) -> None:
    assert "hunter2x9" in found(finder, f"pass{hidden}word=hunter2x9".encode())
    assert "hunter2x9" in found(finder, f"password=hunt{hidden}er2x9".encode())


@pytest.mark.parametrize("escape", ["#012", "#011", "#015", "#000", "\\012", "\\011", "\\000", "\\0", "#033"])
def test_a_control_in_print_parts_fields(finder: Finder, escape: str) -> None:
    """rsyslog writes every control so, unless it is told not to: a stack trace comes with ``#012#011``."""
    for text in (f"MRN=1{escape}password=hunter2x9", f"done{escape * 2}password=hunter2x9{escape} at x"):
        for frame in (text.encode(), f"<13>1 - h a - - - {text}".encode(), json.dumps({"msg": text}).encode()):
            assert "hunter2x9" in found(finder, frame)


def test_letters_in_octal_are_read(finder: Finder) -> None:
    assert "hunter2x9" in found(finder, b"p\\141ssword=hunter2x9")


def test_a_stray_byte_of_latin_1_is_a_control_too(finder: Finder) -> None:
    assert "hunter2x9" in found(finder, b"user=bob\x9b31mpassword=hunter2x9")


def test_what_is_hidden_under_an_encoding_parts_fields_too(finder: Finder) -> None:
    for encoded in ("%00", "%1b%5b31m", "\\u001b[31m", "\\x00", "&#0;", "%5Cx00"):
        assert "hunter2x9" in found(finder, f"MRN=1{encoded}password=hunter2x9".encode())
        assert "hunter2x9" in found(finder, f"MRN=1{encoded}pass%77ord=hunter2x9".encode())


def test_what_nroff_prints_twice_reads_once(finder: Finder) -> None:
    bold = "".join(f"{letter}\b{letter}" for letter in "password")
    underlined = "".join(f"_\b{letter}" for letter in "password")
    assert found(finder, f"{bold}=hunter2x9 {underlined}=hunter3x9".encode()) == ["hunter2x9", "hunter3x9"]


def test_a_border_stands_between_words_only() -> None:
    for text, reads in (
        ("a1\0bc", "a1 bc"),
        ("\x1b[1mab\x1b[0m", "ab"),
        ("ab\x1b[0m=\x1b[31mcd", "ab=cd"),
        ("p\0a\0s\0s", "pass"),
        ("ab/\0cd", "ab/ cd"),
        ("می\u200cخواهم", "میخواهم"),
    ):
        assert _edited(text, bordered) == reads
        assert _edited(text, removed) == reads.replace(" ", "")


def _edited(text: str, edits: object) -> str:
    for start, end, reads in reversed(list(edits(text, 0, len(text)))):  # type: ignore[operator]
        text = text[:start] + reads + text[end:]
    return text


@pytest.mark.parametrize("text", ["plain [12] a[0] [3;4] \t\r\n", "é ü 漢字", "\\n \\t ^[ #033", "3m [main] x[5m] \x85"])
def test_what_is_shown_is_not_hidden(text: str) -> None:
    assert not holds_any(text)


@given(st.lists(st.sampled_from([*HIDDEN.values(), "\x1b", "[", "a", "b ", "é", "\n", "\x7f"]), max_size=12).map("".join))
def test_both_ways_leave_nothing_hidden_and_all_that_is_shown(text: str) -> None:
    left = _edited(text, removed)
    assert not [character for character in left if character in "\0\x01\x08\x1b\x7f\x9b\u200b\xad\ufeff"]
    assert _edited(text, bordered).replace(" ", "") == left.replace(" ", "")
    assert holds_any(text) or left == text


def test_lines_without_borders_have_one_view() -> None:
    assert len(list(views(read(b"\x1b[32mINFO\x1b[0m: key\x1b[0m=\x1b[36mvalue\x1b[0m")))) == 1
    assert len(list(views(read(b"a1\0bc")))) == 2
    assert len(list(views(read("plain é".encode())))) == 0


@pytest.mark.parametrize("printed", PRINTED.values(), ids=PRINTED)
def test_the_gate_sees_codes_in_print(printed: str) -> None:
    gate = Gate([RULE])
    assert 0 in gate.marks([f"a {printed}b".encode()])
    assert gate.marks([b"a[0] [12] 3;4m #03 #123 ^[ b"]) == {}

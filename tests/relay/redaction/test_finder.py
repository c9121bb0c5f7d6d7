import pytest

from recognizers.rule import KeyRule, PatternRule, Span
from recognizers.scanner import BudgetExceeded, Scanner
from relay.record import Unjudged
from relay.redaction import keys
from relay.redaction.finder import Finder
from relay.redaction.finding import CLAIM, Finding
from relay.redaction.pseudonyms import Pseudonyms
from relay.redaction.recollection import Recollection
from relay.redaction.redactor import CLAIM_RULE

TICKET = PatternRule(id="t.ticket", type="ticket", pattern=r"TK-[0-9]+", source="-", examples=(), counter_examples=())
WIDE = PatternRule(id="t.wide", type="wide", pattern=r"TK-[0-9]+ [a-z]+", source="-", examples=(), counter_examples=())
PIN = KeyRule(id="t.pin", type="pin", keys=("pin",), source="-", examples=(), counter_examples=())
REFUSED = PatternRule(
    id="t.refused", type="x", pattern="ZZ[0-9]", source="-", examples=(), counter_examples=(), check=lambda _: False
)
PERSON = PatternRule(id="t.person", type="person", pattern="QQ", source="-", examples=(), counter_examples=())
RULES = (CLAIM_RULE, TICKET, WIDE, PIN)


def _finder(*unwanted: str, names: object = None) -> Finder:
    rules = RULES if names is None else (*RULES, PERSON)  # who looks for names looks for PHI
    return Finder(Scanner(rules), lambda type_: type_ not in unwanted, names)  # type: ignore[arg-type]


def _found(finder: Finder, frame: bytes) -> list[Finding]:
    for _, verdict in finder.find([frame]):
        assert not isinstance(verdict, Unjudged)
        return verdict
    return []


def _said(findings: list[Finding], frame: bytes) -> list[tuple[str, bytes, str]]:
    return [(found.span.type, frame[found.span.start : found.span.end], found.value) for found in findings]


def test_records_without_anything_are_not_even_mentioned() -> None:
    assert list(_finder().find([b"nothing", b"TK-1", b"", b"more"])) == [(1, [*_found(_finder(), b"TK-1")])]
    assert list(_finder().find([])) == []


def test_a_record_in_which_no_marked_shape_is_confirmed_is_not_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    finder = Finder(Scanner((*RULES, REFUSED)), bool)
    monkeypatch.setattr("relay.redaction.finder.read", None)
    assert list(finder.find([b'{"a": "ZZ1"}'])) == [(0, [])]
    assert list(finder.find([b'{"a": "ZZ1 TK-2"}'])) == [(0, Unjudged("error", 17))]


def test_a_row_of_a_table_is_read_though_no_marked_shape_is_confirmed_in_it() -> None:
    finder = Finder(Scanner((PIN, REFUSED, PERSON)), bool)
    frames = [b"mrn,first name,pin", b"ZZ1,b,7731"]
    assert [(index, len(verdict)) for index, verdict in finder.find(frames) if not isinstance(verdict, Unjudged)] == [
        (0, 0),
        (1, 1),
    ]


def test_an_escape_in_json_is_found_with_all_its_bytes() -> None:
    frame = rb'{"a": "see \u0054K-12 now"}'
    assert _said(_found(_finder("wide"), frame), frame) == [("ticket", rb"\u0054K-12", "TK-12")]


def test_a_disguise_is_found_with_all_its_bytes() -> None:
    frame = "see ＴK%2D1\u200b2.".encode()
    assert _said(_found(_finder("wide"), frame), frame) == [("ticket", "ＴK%2D1\u200b2".encode(), "TK-12")]


def test_a_json_number_is_found_whole() -> None:
    frame = b'{"pin": 12.50, "other": 12.50}'
    (found,) = _found(_finder(), frame)
    assert frame[found.span.start : found.span.end] == b"12.50"
    assert found.slot.quote == b'"'


def test_structure_is_never_part_of_a_finding() -> None:
    frame = b'<13>1 - h a - - [x@1 k="TK-1"][y@1 l="a"] TK-2 b'
    assert [text for _, text, _ in _said(_found(_finder(), frame), frame)] == [b"TK-1", b"TK-2 b"]


def test_a_type_that_is_not_wanted_is_not_found() -> None:
    frame = b"TK-1 word pin=4711"
    assert [type_ for type_, _, _ in _said(_found(_finder("wide", "pin"), frame), frame)] == ["ticket"]


def test_of_overlapping_findings_what_is_cut_says_what_its_bytes_say() -> None:
    frame = b"pin='ab TK-1' abc"
    said = _said(_found(_finder(), frame), frame)
    assert said[0] == ("pin", b"ab TK-1", "ab TK-1")
    for _, octets, value in said:
        assert octets.decode() == value


def test_a_genuine_pseudonym_stays_and_with_it_what_lies_over_it() -> None:
    pseudonyms = Pseudonyms(keys.throwaway())
    token = pseudonyms.make("mrn", "1")
    frame = f"pin='a {token} b' see {token}".encode()
    (_, verdict), *_ = _finder().find([frame], pseudonyms.genuine)
    assert not isinstance(verdict, Unjudged)
    assert _said(verdict, frame) == [("pin", b"a ", "a "), ("pin", b" b", " b")]
    (_, verdict), *_ = _finder().find([frame])
    assert not isinstance(verdict, Unjudged)
    assert [found.span.type for found in verdict] == ["pin", CLAIM]


class _People:
    """A stand-in for the model: whoever a text begins with is Jane. It cannot read what says so."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def find(self, texts: list[str], deadline: float | None = None) -> list[list[Span]]:
        self.asked.append(texts)
        if any("too long" in text for text in texts):
            raise BudgetExceeded
        if any("broken" in text for text in texts):
            raise ZeroDivisionError
        return [[Span(0, 4, "person", "names", 0.6, "model")] if text.startswith("Jane") else [] for text in texts]


def test_names_are_looked_for_in_prose_though_the_gate_marked_nothing() -> None:
    frame = b'{"a": "Jane called", "b": "x"}'
    assert _said(_found(_finder(names=_People()), frame), frame) == [("person", b"Jane", "Jane")]


def test_whom_the_model_sees_is_found_in_the_rest_of_the_record() -> None:
    frame = b'{"a": "Jane called", "b": "for Jane, 3"}'
    assert [octets for _, octets, _ in _said(_found(_finder(names=_People()), frame), frame)] == [b"Jane", b"Jane"]


def test_the_model_is_asked_once_for_all_candidates_of_a_batch_and_not_about_the_others() -> None:
    people = _People()
    frames = [b"closed by peer", b"Jane Doe called", b"by peer", b"Jane Doe left", b"Joan Roe left"]
    assert [index for index, _ in _finder(names=people).find(frames)] == [1, 3]
    assert people.asked == [["Jane Doe called", "Jane Doe left", "Joan Roe left"]]


@pytest.mark.parametrize(("word", "reason"), [(b"too long", "budget"), (b"broken", "error")])
def test_what_the_model_could_not_be_shown_is_not_judged_and_a_long_record_takes_no_other_with_it(
    word: bytes, reason: str
) -> None:
    frames = [b"Jane Doe called", b"Jane Doe " + b"and so on " * 500 + word, b"closed by peer"]
    verdicts = dict(_finder(names=_People()).find(frames))
    assert verdicts.keys() == {0, 1}
    assert not isinstance(verdicts[0], Unjudged)
    assert verdicts[1] == Unjudged(reason, len(frames[1]))


@pytest.mark.parametrize("frame", [b"\xff\xfe TK-1", b'{"a": "\\ud800 TK-1"}', b'{"a": "TK-1', b"<13>1 - - - - - [x TK-1"])
def test_broken_records_are_read_as_text(frame: bytes) -> None:
    assert ("ticket", b"TK-1", "TK-1") in _said(_found(_finder("wide"), frame), frame)


@pytest.mark.parametrize("stage", ["begin", "learn"])
def test_a_memory_that_breaks_makes_skeletons_and_takes_nothing_along(stage: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    person = PatternRule(id="t.person", type="person", pattern="Jane", source="-", examples=(), counter_examples=())
    finder = Finder(Scanner((person,)), lambda _: True)
    monkeypatch.setattr(Recollection, stage, fail)
    frames = [b"Jane", b"nothing"]
    verdicts = dict(finder.find(frames))
    assert verdicts[0] == Unjudged("error", 4)
    assert verdicts.get(1, Unjudged("error", 7)) == Unjudged("error", 7)


def test_a_record_is_given_time_by_its_length(monkeypatch: pytest.MonkeyPatch) -> None:
    scanner, asked = Scanner(RULES), []
    told = scanner.deadline
    monkeypatch.setattr(scanner, "deadline", lambda size: asked.append(size) or told(size))
    frames = [b"TK-1", b"TK-2 " + b"x" * 40_000]
    list(Finder(scanner, lambda _: True).find(frames))
    assert asked == list(map(len, frames))

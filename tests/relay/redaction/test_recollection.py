"""A stream's header tells what later rows hold; persons named once are found in later records."""

from __future__ import annotations

import pytest

from recognizers import catalog
from recognizers.scanner import Scanner
from relay.record import Origin, Unjudged
from relay.redaction import recollection
from relay.redaction.finder import Finder
from relay.redaction.recollection import MAX_NAME_SECS, MAX_NAMES

RULES = catalog.rules(phi=True)
HEADER = b"mrn;last;first;seen by"
ROW = b"88123;Quarbell;Wimmora;Begay"


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    return Scanner(RULES, budget_secs=20)


def found(finder: Finder, *frames: bytes, peer: str = "a", received: float = 0.0) -> dict[int, list[str]]:
    verdicts = finder.find(frames, origin=Origin("s", peer, received))
    return {
        index: [finding.value for finding in verdict]
        for index, verdict in verdicts
        if not isinstance(verdict, Unjudged) and verdict
    }


def test_a_header_tells_of_later_rows_in_the_same_batch_and_the_next(scanner: Scanner) -> None:
    finder = Finder(scanner, lambda _: True)
    assert found(finder, HEADER, ROW)[1][:3] == ["88123", "Wimmora Quarbell", "Wimmora Quarbell"]
    assert found(finder, b"between", ROW)[1][:3] == ["88123", "Wimmora Quarbell", "Wimmora Quarbell"]


def test_another_stream_s_header_tells_nothing(scanner: Scanner) -> None:
    finder = Finder(scanner, lambda _: True)
    found(finder, HEADER)
    assert found(finder, ROW, peer="b") == {}


def test_a_header_is_forgotten_after_a_while_without_rows(scanner: Scanner) -> None:
    finder = Finder(scanner, lambda _: True)
    found(finder, HEADER)
    assert found(finder, ROW, received=recollection.MAX_HEADER_SECS + 1) == {}
    found(finder, HEADER)
    found(finder, *[b"else"] * (recollection.MAX_RECORDS_BETWEEN_ROWS + 2))
    assert found(finder, ROW) == {}


def test_lines_that_are_no_rows_stay(scanner: Scanner) -> None:
    finder = Finder(scanner, lambda _: True)
    found(finder, HEADER)
    assert found(finder, b"started; all is well; really; yes", b"a;b") == {}


@pytest.mark.parametrize("again", [b"closing view of QUARBELL, WIMMORA now", b"w.quarbell, 3", b"x Wimmora_Quarbell y"])
def test_a_person_named_by_a_key_is_found_in_later_records(scanner: Scanner, again: bytes) -> None:
    finder = Finder(scanner, lambda _: True)
    assert found(finder, again) == {} or b"WIMMORA" in again
    found(finder, b'patient_name="Wimmora Quarbell"')
    assert found(finder, b"nothing", again).keys() == {1}
    fresh = Finder(scanner, lambda _: True)
    assert found(fresh, b'patient_name="Wimmora Quarbell"', b"nothing", again).keys() == {0, 2}


def test_a_person_is_forgotten_in_time(scanner: Scanner) -> None:
    finder = Finder(scanner, lambda _: True)
    found(finder, b'patient_name="Wimmora Quarbell"')
    assert found(finder, b"w.quarbell, 3", received=MAX_NAME_SECS + 1) == {}


def test_only_so_many_names_are_remembered(scanner: Scanner) -> None:
    finder = Finder(scanner, lambda _: True)
    letters = "abcdefghijklmnopqrstuvwxyz"
    names = [f"Qa{one}x Zo{one}{two}tsky" for one in letters[:13] for two in letters[:10]]
    assert len(names) > 2 * MAX_NAMES
    for name in names:
        found(finder, f'patient_name="{name}"'.encode())
    last = names[-1].split()
    assert found(finder, f"{last[1]}, {last[0]} left".encode())
    assert found(finder, names[0].replace(" ", "_").encode()) == {}

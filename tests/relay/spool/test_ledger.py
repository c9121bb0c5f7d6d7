from __future__ import annotations

import pytest

from relay.spool import Aside, Backlog
from relay.spool.ledger import _TRIM_ENTRIES, Ledger


def ledger_of(*positions: int, sinks: str = "ab") -> Ledger:
    """Each entry holds two records, one skeleton and ten bytes."""
    ledger = Ledger()
    for sink in sinks:
        ledger.open(sink)
    for position in positions:
        ledger.add(position, records=2, skeletons=1, octets=10)
    return ledger


def test_entries_are_forgotten_when_the_last_sink_has_passed_them() -> None:
    ledger = ledger_of(1, 2, 3)
    ledger.move("a", 3)
    assert list(ledger.settle().forgotten) == []
    ledger.move("b", 2)
    settled = ledger.settle()
    assert (list(settled.forgotten), settled.freed_octets, settled.kept_octets) == ([1, 2], 20, 0)
    assert ledger.octets == 10
    assert ledger.low == 2


def test_positions_may_have_gaps() -> None:
    ledger = ledger_of(3, 7, 50, sinks="a")
    assert list(ledger.waiting("a", after=0, max_octets=20)) == [3, 7]
    ledger.move("a", 20)
    assert ledger.backlog("a") == Backlog(2, 1)
    assert list(ledger.waiting("a", after=0, max_octets=1)) == [50]


def test_an_entry_set_aside_ahead_of_the_cursor_is_passed_when_its_turn_comes() -> None:
    ledger = ledger_of(1, 2, 3, 4, sinks="a")
    assert ledger.set_aside("a", 2, "damaged") == Aside("a", 2, "damaged", 3)
    assert ledger.set_aside("a", 3, "damaged") == Aside("a", 3, "damaged", 3)
    assert ledger.cursor("a") == 0
    assert ledger.backlog("a") == Backlog(8, 4)
    assert list(ledger.waiting("a", after=0, max_octets=100)) == [1, 4]
    ledger.move("a", 1)
    assert ledger.cursor("a") == 3
    settled = ledger.settle()
    assert (list(settled.forgotten), settled.freed_octets, settled.kept_octets) == ([1], 10, 20)
    assert ledger.backlog("a") == Backlog(6, 3)
    assert ledger.octets == 30
    with pytest.raises(ValueError):
        ledger.set_aside("a", 3, "again")


def test_a_window_that_is_all_set_aside_is_skipped() -> None:
    ledger = ledger_of(1, 2, 3, 4, sinks="a")
    ledger.set_aside("a", 2, "damaged")
    assert list(ledger.waiting("a", after=1, max_octets=1)) == [3]
    ledger.set_aside("a", 3, "damaged")
    ledger.set_aside("a", 4, "damaged")
    assert not ledger.waiting("a", after=1, max_octets=1)


def test_a_closed_account_holds_on_to_nothing() -> None:
    ledger = ledger_of(1, 2, 3)
    ledger.set_aside("b", 1, "refused")
    ledger.move("a", 3)
    assert ledger.close("b") == Backlog(6, 3)
    assert ledger.settle().freed_octets == 30
    assert ledger.octets == 0


def test_the_books_stay_small() -> None:
    ledger = ledger_of(sinks="a")
    for position in range(1, 3 * _TRIM_ENTRIES):
        ledger.add(position, records=1, skeletons=0, octets=1)
        ledger.move("a", position - 5)
        ledger.settle()
    assert ledger.backlog("a") == Backlog(5, 0)
    assert ledger.octets == 5
    assert len(ledger._positions) <= 2 * _TRIM_ENTRIES

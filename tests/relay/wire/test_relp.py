from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.record import Unjudged
from relay.wire.framing import HEADER_BYTES, Frames
from relay.wire.relp import RelpFramer

OFFERS = b"relp_version=0\nrelp_software=librelp,1.11.0,http://librelp.adiscon.com\ncommands=syslog"
OPEN = b"1 open %d %s\n" % (len(OFFERS), OFFERS)
ACCEPTED = b"200 OK\nrelp_version=0\nrelp_software=veilog\ncommands=syslog"
OPENED = b"1 rsp %d %s\n" % (len(ACCEPTED), ACCEPTED)
MAX = 1_000


def session(*, framer: RelpFramer | None = None) -> RelpFramer:
    framer = framer or RelpFramer(MAX)
    assert framer.feed(OPEN) == Frames([], {}, OPENED)
    return framer


def syslog(txnr: int, record: bytes) -> bytes:
    return b"%d syslog %d %s\n" % (txnr, len(record), record)


def test_records_are_answered_in_their_order() -> None:
    out = session().feed(syslog(2, b"<13>one") + syslog(3, b"<13>two\nlines") + syslog(4, b"<13>three\n"))
    assert out.frames == [b"<13>one", b"<13>two\nlines", b"<13>three"]
    assert out.reply == b"2 rsp 6 200 OK\n3 rsp 6 200 OK\n4 rsp 6 200 OK\n"
    assert out.end is None


def test_numbers_wrap_to_one_and_an_empty_record_is_answered_and_no_record() -> None:
    out = session().feed(syslog(999_999_999, b"<13>last") + b"1 syslog 0\n" + b"2 syslog 0 \n" + syslog(3, b"<13>first"))
    assert out.frames == [b"<13>last", b"<13>first"]
    assert [line.split()[0] for line in out.reply.splitlines()] == [b"999999999", b"1", b"2", b"3"]


@given(st.data())
def test_every_chunking_gives_the_same(data: st.DataObject) -> None:
    records = data.draw(st.lists(st.binary(min_size=1, max_size=40).map(lambda b: b"<13>" + b + b"x"), max_size=6))
    stream = OPEN + b"".join(syslog(number, record) for number, record in enumerate(records, 2)) + b"9 close 0\n"
    framer = RelpFramer(MAX)
    frames, reply, ends = [], b"", []
    at = 0
    while at < len(stream):
        size = data.draw(st.integers(1, 30))
        out = framer.feed(stream[at : at + size])
        frames += out.frames
        reply += out.reply
        ends.append(out.end)
        at += size
    assert frames == records
    assert reply.startswith(OPENED)
    assert reply.endswith(b"9 rsp 0\n0 serverclose 0\n")
    assert ends[-1] == ""
    assert set(ends[:-1]) <= {None}
    assert not framer.unfinished


def test_a_record_over_the_limit_is_counted_answered_and_not_kept() -> None:
    out = session().feed(syslog(2, b"<13>" + b"x" * 10 * MAX) + syslog(3, b"<13>y"))
    assert out.frames == [(b"<13>" + b"x" * MAX)[:HEADER_BYTES], b"<13>y"]
    assert out.unjudged == {0: Unjudged("oversize", 10 * MAX + 4)}
    assert out.reply.count(b"200 OK") == 2


def test_half_a_frame_is_neither_a_record_nor_answered() -> None:
    framer = session()
    out = framer.feed(syslog(2, b"<13>whole") + b"3 syslog 100 <13>password=")
    assert (out.frames, out.reply) == ([b"<13>whole"], b"2 rsp 6 200 OK\n")
    assert framer.unfinished
    assert framer.finish(cut=True) == framer.finish() == Frames([], {})


@pytest.mark.parametrize(
    "foreign",
    [
        b"<13>no relp at all\n",
        b"2 syslog\n",
        b"2 syslog 5\n",
        b"2 syslog 3 <13>longer than it says\n",
        b"1234567890 syslog 3 abc\n",
        b"2 " + b"s" * 33 + b" 3 abc\n",
        b"2 syslog 1234567890 abc\n",
        b"-2 syslog 3 abc\n",
        b"x" * 100,
        b"\0" * 100,
    ],
    ids=range(10),
)
def test_what_is_no_relp_ends_the_session_after_what_was(foreign: bytes) -> None:
    framer = session()
    out = framer.feed(syslog(2, b"<13>good") + foreign + syslog(3, b"<13>never read"))
    assert (out.frames, out.reply, out.end) == ([b"<13>good"], b"2 rsp 6 200 OK\n", "not_relp")
    assert framer.bad_counts == 1


def test_a_record_before_the_session_is_refused() -> None:
    out = RelpFramer(MAX).feed(syslog(1, b"<13>early"))
    assert (out.frames, out.end) == ([], "not_relp")
    assert out.reply.startswith(b"1 rsp 26 500 ")


@pytest.mark.parametrize(
    "offers", [b"relp_version=0", b"commands=eventlog", b"commands=syslogx", b"x" * 5_000 + b"\ncommands=syslog"]
)
def test_a_session_without_syslog_is_refused(offers: bytes) -> None:
    out = RelpFramer(MAX).feed(b"1 open %d %s\n" % (len(offers), offers))
    assert out.end == "not_relp"
    assert b" 500 " in out.reply


def test_one_command_among_others_is_enough_and_unknown_ones_are_told_so() -> None:
    offers = b"commands=eventlog,syslog,starttls\nrelp_version=0"
    framer = RelpFramer(MAX)
    assert framer.feed(b"1 open %d %s\n" % (len(offers), offers)).reply == OPENED
    out = framer.feed(b"2 eventlog 3 abc\n" + syslog(3, b"<13>on"))
    assert out.reply == b"2 rsp 19 500 unknown command\n3 rsp 6 200 OK\n"
    assert out.frames == [b"<13>on"]

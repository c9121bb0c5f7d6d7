from __future__ import annotations

import re
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.record import CleanFrame, Origin
from relay.wire import rfc5424
from relay.wire.render import to_json, to_syslog

ORIGIN = Origin("apps", "192.0.2.7", 1767225590.25)
ARRIVED = "2025-12-31T23:59:50.250000Z"


def syslog(frame: bytes, origin: Origin = ORIGIN) -> bytes:
    (message,) = to_syslog([CleanFrame(frame)], origin)
    return message


def document(frame: bytes, origin: Origin = ORIGIN) -> Any:
    return orjson.loads(to_json(CleanFrame(frame), origin))


@pytest.mark.parametrize("frame", [b"<0>x", b"<191>1 - - - - - -", b"<13>anything \xff\n at all"])
def test_syslog_stays_as_it_is(frame: bytes) -> None:
    assert syslog(frame) == frame


@pytest.mark.parametrize(
    "frame", [b"", b"text \xff", b"<192>x", b"<013>x", b'{"cut":', b"[1]", b'{"level":"loud","time":5}']
)
def test_what_says_nothing_of_itself_is_wrapped_with_what_the_connection_tells(frame: bytes) -> None:
    assert syslog(frame) == f"<13>1 {ARRIVED} 192.0.2.7 apps - - - ".encode() + frame
    assert syslog(frame, Origin("", "", 0.0)) == b"<13>1 1970-01-01T00:00:00.000000Z - - - - - " + frame


@pytest.mark.parametrize(
    ("frame", "header"),
    [
        (
            b'{"level":"WARN","time":"2026-01-02T03:04:05Z","host":"web1","app":"shop","n":1.0}',
            "<12>1 2026-01-02T03:04:05Z web1 shop",
        ),
        (b'{"log.level":"error","hostname":"a b\xc3\xa9","service":{"name":"pay"}}', f"<11>1 {ARRIVED} a_b_ pay"),
        (b'{"log":{"level":"debug"},"host":{"name":"n"},"logger":"l"}', f"<15>1 {ARRIVED} n l"),
        (b'{"level":4,"short_message":"x"}', f"<12>1 {ARRIVED} 192.0.2.7 apps"),
        (b'{"level":30,"severity":"info","time":"late"}', f"<14>1 {ARRIVED} 192.0.2.7 apps"),
        (b'{"level":true,"app":"' + b"a" * 60 + b'"}', f"<13>1 {ARRIVED} 192.0.2.7 {'a' * 48}"),
    ],
)
def test_json_names_its_own_header(frame: bytes, header: str) -> None:
    assert syslog(frame) == f"{header} - - - ".encode() + frame


@given(
    st.binary()
    | st.dictionaries(st.sampled_from(["level", "time", "host", "app"]), st.text() | st.integers(0, 9)).map(orjson.dumps)
)
def test_every_frame_becomes_syslog_and_json(frame: bytes) -> None:
    rendered = syslog(frame)
    assert rendered.endswith(frame)
    if rendered != frame:
        header = rfc5424.HEADER.match(rendered[: len(rendered) - len(frame)].decode("ascii"))
        assert header is not None
        assert all(len(header[name]) <= limit for name, limit in rfc5424.HEADER_LIMITS_OCTETS.items())
    as_json = to_json(CleanFrame(frame), ORIGIN)
    assert isinstance(orjson.loads(as_json), dict)
    assert b"\n" not in as_json


@pytest.mark.parametrize("frame", [b'{"a":1.0,"a":12345678901234567890123,"b":"\\u0041"}', b' { "a" : 1e2 } ', b"{}"])
def test_json_keeps_its_bytes(frame: bytes) -> None:
    assert to_json(CleanFrame(frame), ORIGIN) == frame


def test_line_ends_between_tokens_and_the_byte_order_mark_are_dropped() -> None:
    assert to_json(CleanFrame(b'\xef\xbb\xbf{\r\n"a":\n1}'), ORIGIN) == b'{  "a": 1}'


def test_an_rfc5424_message_as_json() -> None:
    frame = (
        b'<165>1 2003-10-11T22:14:15.003-07:00 web1 shop 12 ID47 [ex@1 iut="3" iut="4" q="a\\"\\]\\\\b"][empty] '
        b'\xef\xbb\xbf{"n": 1.0}'
    )
    assert document(frame) == {
        "@timestamp": "2003-10-11T22:14:15.003-07:00",
        "message": '{"n": 1.0}',
        "log": {
            "level": "notice",
            "syslog": {
                "priority": 165,
                "facility": {"code": 20, "name": "local4"},
                "severity": {"code": 5, "name": "notice"},
                "version": "1",
                "hostname": "web1",
                "appname": "shop",
                "procid": "12",
                "msgid": "ID47",
                "structured_data": {"ex@1": {"iut": ["3", "4"], "q": 'a"]\\b'}, "empty": {}},
            },
        },
        "host": {"hostname": "web1"},
        "event": {"dataset": "apps"},
        "source": {"address": "192.0.2.7"},
    }


@pytest.mark.parametrize(
    ("frame", "time", "host", "app", "pid", "message"),
    [
        (b"<34>Dec 31 23:59:59 web1 su[7]: x: y", "2025-12-31T23:59:59.000000Z", "web1", "su", "7", "x: y"),
        (b"<34>Jan  1 00:00:05 su: x", "2026-01-01T00:00:05.000000Z", None, "su", None, "x"),
        (b"<34>Jan  1 00:00:05 web1 plain text", "2026-01-01T00:00:05.000000Z", "web1", None, None, "plain text"),
        (b"<34>2026-01-02T03:04:05+01:00 web1 su: x", "2026-01-02T03:04:05+01:00", "web1", "su", None, "x"),
        (b"<34>app: x", ARRIVED, None, "app", None, "x"),
        (b"<34>two words: x", ARRIVED, None, None, None, "two words: x"),
        (b"<34>Feb 30 00:00:05 web1 su: x", ARRIVED, "web1", "su", None, "x"),
        (b"<34>1 2003-10-11T22:14:15Z cut", ARRIVED, None, None, None, "1 2003-10-11T22:14:15Z cut"),
    ],
)
def test_older_and_broken_syslog_as_json(
    frame: bytes, time: str, host: str | None, app: str | None, pid: str | None, message: str
) -> None:
    got = document(frame)
    header = got["log"]["syslog"]
    assert (got["@timestamp"], got["message"]) == (time, message)
    assert (header.get("hostname"), header.get("appname"), header.get("procid")) == (host, app, pid)
    assert (header["priority"], header["facility"]["name"], got["log"]["level"]) == (34, "auth", "critical")


def test_a_time_of_no_calendar_gives_way_to_the_arrival() -> None:
    assert document(b"<34>1 2026-13-01T00:00:00Z a b c d - x")["@timestamp"] == ARRIVED
    assert document(b"<34>1 - a b c d - x")["@timestamp"] == ARRIVED


@pytest.mark.parametrize("frame", [b"plain text", b'{"a":', b'{"a":NaN}', b"[1]", b"<192>x"])
def test_other_text_as_json(frame: bytes) -> None:
    assert document(frame, Origin("files", "", 0.0)) == {
        "@timestamp": "1970-01-01T00:00:00.000000Z",
        "message": frame.decode(),
        "event": {"dataset": "files"},
    }


def test_bytes_that_are_not_utf8_are_replaced_and_marked() -> None:
    assert document(b"caf\xe9")["message"] == "caf\ufffd"
    assert document(b"caf\xe9")["labels"] == {"veilog_invalid_utf8": "true"}
    assert "labels" not in document("caf\ufffd".encode())


def test_a_wrapped_frame_unwraps_to_itself() -> None:
    wrapped = syslog(b'{"a": 1.0}')
    assert re.search(rb" - - - (.*)", wrapped)[1] == b'{"a": 1.0}'  # type: ignore[index]


def test_each_record_of_a_batch_gets_the_header_that_is_its_own() -> None:
    frames = [b"plain", b'{"level": "error", "host": "h1"}', b"<34>1 - - - - - - as it stands", b"plain again"]
    messages = to_syslog([CleanFrame(frame) for frame in frames], ORIGIN)
    assert messages == [syslog(frame) for frame in frames]
    assert messages[2] == frames[2]

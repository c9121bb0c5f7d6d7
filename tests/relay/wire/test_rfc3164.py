from __future__ import annotations

import pytest

from relay.wire import rfc3164
from relay.wire.records import read

ZOO = [  # After PRI: time, host, tag, message (None: not told).
    ("Oct 11 22:14:15 mymachine su: 'su root' failed", "Oct 11 22:14:15", "mymachine", "su", "'su root' failed"),
    ("Oct  1 22:14:15 m su[12]: x", "Oct  1 22:14:15", "m", "su", "x"),
    ("Oct 1 22:14:15 m su: x", "Oct 1 22:14:15", "m", "su", "x"),
    ("oct 01 2:14:15 m su: x", "oct 01 2:14:15", "m", "su", "x"),
    ("OCT 01 22:14:15  m  su:  x", "OCT 01 22:14:15", "m", "su", "x"),
    ("Jan 2 2026 03:04:05 m su: x", "Jan 2 2026 03:04:05", "m", "su", "x"),
    ("Jan 2 03:04:05 2026 m su: x", "Jan 2 03:04:05 2026", "m", "su", "x"),
    ("Jan 2 03:04:05.123 m su: x", "Jan 2 03:04:05.123", "m", "su", "x"),
    ("Jan 2 03:04:05 CEST m su: x", "Jan 2 03:04:05 CEST", "m", "su", "x"),
    ("Jan 2 03:04:05: m su: x", "Jan 2 03:04:05", "m", "su", "x"),
    ("2026-01-02T03:04:05.123456+01:00 m su[1]: x", "2026-01-02T03:04:05.123456+01:00", "m", "su", "x"),
    ("1767323045.123456 m su: x", "1767323045.123456", "m", "su", "x"),
    ("1767323045 m su: x", None, None, None, "1767323045 m su: x"),
    ("29: *Oct  7 03:10:04.123 UTC: %SYS-5-CONFIG_I: x", "*Oct  7 03:10:04.123 UTC", None, "%SYS-5-CONFIG_I", "x"),
    (".Oct  7 03:10:04: %PIX-7-710005: x", ".Oct  7 03:10:04", None, "%PIX-7-710005", "x"),
    ("Oct 11 22:14:15 fw1 : %ASA-6-302013: Built", "Oct 11 22:14:15", "fw1", "%ASA-6-302013", "Built"),
    ("Oct 11 22:14:15 haproxy[7]: x", "Oct 11 22:14:15", None, "haproxy", "x"),
    ("Oct 11 22:14:15 2001:db8::1 su: x", "Oct 11 22:14:15", "2001:db8::1", "su", "x"),
    ("Oct 11 22:14:15 fe80::1%eth0 su: x", "Oct 11 22:14:15", "fe80::1%eth0", "su", "x"),
    ("Oct 11 22:14:15 [2001:db8::1] su: x", "Oct 11 22:14:15", "[2001:db8::1]", "su", "x"),
    ("Oct 11 22:14:15 host.example.org. su: x", "Oct 11 22:14:15", "host.example.org.", "su", "x"),
    ("Oct 11 22:14:15 m postfix/smtpd[9]: x", "Oct 11 22:14:15", "m", "postfix/smtpd", "x"),
    ("Oct 11 22:14:15 m sshd(pam_unix)[1]: x", "Oct 11 22:14:15", "m", "sshd(pam_unix)", "x"),
    ("Oct 11 22:14:15 m CRON[1] (root) CMD", "Oct 11 22:14:15", "m", "CRON", "(root) CMD"),
    ("Oct 11 22:14:15 m docker/name[123]: x", "Oct 11 22:14:15", "m", "docker/name", "x"),
    ("Oct 11 22:14:15 m app[pid-x]: x", "Oct 11 22:14:15", "m", "app", "x"),
    ("Oct 11 22:14:15 last message repeated 3 times", "Oct 11 22:14:15", None, None, "last message repeated 3 times"),
    (
        "Oct 11 22:14:15 Message forwarded from web1: su[1]: x",
        *("Oct 11 22:14:15", None, None, "Message forwarded from web1: su[1]: x"),
    ),
    ("Oct 11 22:14:15 Jane Doe logged in", "Oct 11 22:14:15", None, None, "Jane Doe logged in"),
    ("Oct 11 22:14:15 m tag no colon", "Oct 11 22:14:15", None, None, "m tag no colon"),
    ("app: from Python", None, None, "app", "from Python"),
    ("just a message: hello", None, None, None, "just a message: hello"),
    ("https://example.org/", None, None, None, "https://example.org/"),
    ("Feb 31 99:99:99 m su: x", "Feb 31 99:99:99", "m", "su", "x"),
]


@pytest.mark.parametrize(("text", "time", "host", "tag", "message"), ZOO)
def test_the_zoo(text: str, time: str | None, host: str | None, tag: str | None, message: str) -> None:
    stamp = rfc3164.TIMESTAMP.match(text)
    assert (stamp and stamp["timestamp"]) == time
    at = stamp.end() if stamp else 0
    origin = rfc3164.ORIGIN.match(text, at)
    assert (origin and origin["tag"]) == tag
    assert (origin and origin["host"]) == host
    assert text[origin.end() if origin else at :] == message


@pytest.mark.parametrize("entry", ZOO, ids=lambda entry: entry[0])
def test_pri_and_time_are_outside_every_slot_and_all_else_inside(entry: tuple[str, ...]) -> None:
    text, time, host = entry[:3]
    frame = f"<34>{text}".encode()
    reading = read(frame)
    slots = [reading.text[slot.start : slot.end] for slot in reading.slots]
    assert not reading.damaged
    if host is not None and time is not None:
        assert slots[0] == host
    assert frame.decode().endswith(slots[-1])
    assert all("22:14:15" not in slot for slot in slots)
    outside = frame.decode()
    for slot in slots:
        outside = outside.replace(slot, "", 1)
    assert outside.removeprefix("<34>").strip(" :[]") in ("", time, f"29: {time}", f"{time}:")


def test_a_tag_stays_with_its_text_because_it_may_be_a_fields_name() -> None:
    reading = read(b"<13>Oct 11 22:14:15 web1 password: hunter2")
    assert [(reading.text[slot.start : slot.end], slot.prose) for slot in reading.slots] == [
        ("web1", False),
        ("password: hunter2", True),
    ]


def test_a_lone_host_is_guessed_for_naming_only() -> None:
    match = rfc3164.LONE_HOST.match("web1 tag no colon")
    assert match is not None
    assert match["host"] == "web1"
    assert rfc3164.LONE_HOST.match("last message repeated 3 times") is None

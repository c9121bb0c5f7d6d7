from __future__ import annotations

from datetime import UTC, datetime

import pytest

from relay.wire import rfc3164, timestamps


def secs(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()


def test_utc_has_six_digits_and_a_z() -> None:
    assert timestamps.utc(0.5) == "1970-01-01T00:00:00.500000Z"
    assert timestamps.utc(1) == "1970-01-01T00:00:01.000000Z"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z"),
        ("2026-01-02 03:04:05.123456789z", "2026-01-02T03:04:05.123456Z"),
        ("2026-01-02t03:04:05.1+01:30", "2026-01-02T03:04:05.1+01:30"),
        ("2026-02-30T03:04:05Z", None),
        ("2026-01-02T24:04:05Z", None),
        ("2026-01-02T23:59:60Z", None),
        ("2026-01-02T03:04:05", None),
        ("yesterday", None),
    ],
)
def test_times_for_rfc5424(text: str, expected: str | None) -> None:
    assert timestamps.for_rfc5424(text) == expected


@pytest.mark.parametrize(
    ("text", "received", "expected"),
    [
        ("Dec 31 23:59:59", "2026-01-01T00:00:05", "2025-12-31T23:59:59.000000Z"),
        ("Jan  1 00:00:09", "2025-12-31T23:59:59", "2026-01-01T00:00:09.000000Z"),
        ("Feb 29 12:00:00", "2026-03-01T00:00:00", None),
        ("Feb 29 12:00:00", "2028-03-01T00:00:00", "2028-02-29T12:00:00.000000Z"),
        ("*oct  7 2024 03:10:04.5", "2026-01-01T00:00:00", "2024-10-07T03:10:04.500000Z"),
        ("Oct  7 03:10:04 2024", "2026-01-01T00:00:00", "2024-10-07T03:10:04.000000Z"),
        ("Oct  7 25:10:04", "2026-01-01T00:00:00", None),
        ("2026-01-02T03:04:05.123+01:00", "2026-01-01T00:00:00", "2026-01-02T03:04:05.123+01:00"),
        ("[2026/01/02 03:04:05,123]", "2026-01-01T00:00:00", "2026-01-02T03:04:05.123000Z"),
        ("2026-01-02 03:04:05 UTC", "2026-01-01T00:00:00", "2026-01-02T03:04:05.000000Z"),
        ("2026-01-02 03:04:05 +0200", "2026-01-01T00:00:00", "2026-01-02T01:04:05.000000Z"),
        ("2026-99-02 03:04:05", "2026-01-01T00:00:00", None),
        ("1767323045.123", "2026-01-01T00:00:00", None),
    ],
)
def test_times_of_rfc3164(text: str, received: str, expected: str | None) -> None:
    match = rfc3164.TIMESTAMP.match(text + " ")
    assert match is not None
    assert timestamps.of_rfc3164(match, secs(received)) == expected

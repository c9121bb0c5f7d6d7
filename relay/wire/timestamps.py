"""Times of records, from one format to the other. Only for rendering: no time-out and no order depends on them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

_RFC3339 = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt ]([01]\d|2[0-3])(:[0-5]\d:[0-5]\d)(\.\d{1,6})?\d{0,3}([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)",
    re.ASCII,
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def utc(unix_secs: float) -> str:
    """Return the time in UTC as RFC 5424 wants it, to the microsecond."""
    return _text(datetime.fromtimestamp(unix_secs, UTC))


def for_rfc5424(text: str) -> str | None:
    """Return an RFC 3339 time as RFC 5424 wants it (section 6.2.3: ``T`` and ``Z`` upper case, at most six digits)."""
    match = _RFC3339.fullmatch(text)
    if match is None:
        return None
    try:
        datetime.fromisoformat(match[1])
    except ValueError:
        return None
    return f"{match[1]}T{match[2]}{match[3]}{match[4] or ''}{match[5].upper()}"


def of_iso(text: str) -> str | None:
    """Return an ISO 8601 time as RFC 3339: itself if it is that already, else in UTC; ``None`` if it is no time."""
    if for_rfc5424(text) is not None:
        return text
    plain = text.replace("/", "-").replace(",", ".").replace(" UTC", "Z").replace("UTC", "Z")
    try:
        time = datetime.fromisoformat(plain.upper())
    except ValueError:
        return None
    return _text(time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC))


def of_rfc3164(match: re.Match[str], received_secs: float) -> str | None:
    """Return the time that ``rfc3164.TIMESTAMP`` matched, as RFC 3339; ``None`` if it is no time of any calendar.

    A time without a year is given the one that brings it nearest to the arrival; a time without a zone is taken as UTC.
    """
    if match["iso"] is not None:
        return of_iso(match["iso"])
    if match["month"] is None:
        return None
    year = match["year"] or match["late_year"]
    received = datetime.fromtimestamp(received_secs, UTC)
    years = (int(year),) if year else (received.year - 1, received.year, received.year + 1)
    times = [time for at in years if (time := _in_year(match, at)) is not None]
    return _text(min(times, key=lambda time: abs(time - received))) if times else None


def _in_year(match: re.Match[str], year: int) -> datetime | None:
    hour, minute, rest = match["clock"].split(":")
    second, _, fraction = rest.replace(",", ".").partition(".")
    month = _MONTHS.index(match["month"].lower()) + 1
    try:
        time = datetime(year, month, int(match["day"]), int(hour), int(minute), int(second), tzinfo=UTC)
    except ValueError:
        return None
    return time + timedelta(microseconds=int(fraction[:6].ljust(6, "0")))


def _text(time: datetime) -> str:
    return time.isoformat(timespec="microseconds").replace("+00:00", "Z")

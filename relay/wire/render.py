"""Clean frames in the other format: JSON as RFC 5424, syslog as JSON. What is in the format already keeps its bytes.

JSON becomes the MSG of an RFC 5424 message, untouched; the header takes what JSON loggers agree on (``_LEVELS`` and the
name lists below), else what the connection tells. Syslog becomes JSON under the names of the Elastic Common Schema
(https://www.elastic.co/guide/en/ecs/current/ecs-log.html): ``log.syslog.*``, ``host.hostname``, ``message``.

Nothing here raises for any frame: what cannot be read becomes the text of a message.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import orjson

from relay.record import CleanFrame, Origin
from relay.wire import rfc3164, rfc5424, timestamps

USER_NOTICE = 13
"""The PRI of what has none (RFC 3164 section 4.3.3)."""

FACILITIES = (
    *("kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron", "authpriv", "ftp"),
    *("ntp", "security", "console", "solaris-cron", *(f"local{number}" for number in range(8))),
)
SEVERITIES = ("emergency", "alert", "critical", "error", "warning", "notice", "informational", "debug")

_USER = 1 << 3
_LEVELS = {"emerg": 0, "panic": 0, "fatal": 2, "crit": 2, "severe": 3, "err": 3, "warn": 4, "info": 6, "trace": 7}
_LEVELS.update((name, severity) for severity, name in enumerate(SEVERITIES))

_LEVEL_NAMES = ("level", "severity", "log.level", "levelname", "lvl")
_TIME_NAMES = ("@timestamp", "timestamp", "time", "ts")
_HOST_NAMES = ("hostname", "host.hostname", "host.name", "host")
_APP_NAMES = ("service", "service.name", "app", "application", "logger", "log.logger")

_PRI = re.compile(rfc5424.PRI.encode())
_UNPRINTABLE = re.compile(r"[^!-~]+")
_BOM = b"\xef\xbb\xbf"


def to_syslog(frames: Sequence[CleanFrame], origin: Origin) -> Sequence[bytes]:
    """Return the frames, each one that is no syslog message as the MSG of a valid RFC 5424 message.

    PRI is user.notice unless JSON names a level (a word, or syslog's 0 to 7). Time, host and application come from JSON,
    or are the time of arrival, the peer's address and the source's name.
    """
    if all(map(_PRI.match, frames)):  # nearly always: a batch costs one loop in C
        return frames
    plain = _header({}, origin)  # of text that is not JSON either, for all of a batch
    return [frame if _PRI.match(frame) else _wrapped(frame, origin, plain) for frame in frames]


def _wrapped(frame: CleanFrame, origin: Origin, plain: bytes) -> bytes:
    record = _json_object(frame)
    return (plain if record is None else _header(record, origin)) + frame


def _header(record: dict[str, Any], origin: Origin) -> bytes:
    severity = _severity(record)
    pri = USER_NOTICE if severity is None else _USER | severity
    time = next(filter(None, map(timestamps.for_rfc5424, _texts(record, _TIME_NAMES))), timestamps.utc(origin.received))
    host = _printable(next(_texts(record, _HOST_NAMES), origin.peer), "hostname")
    app = _printable(next(_texts(record, _APP_NAMES), origin.source), "appname")
    return f"<{pri}>1 {time} {host} {app} - - - ".encode()


def to_json(frame: CleanFrame, origin: Origin) -> bytes:
    """Return the frame if it is a JSON object, else an object with what the syslog message, or the text, says.

    The result holds no line feed: in a JSON frame one can only stand between tokens, and becomes a space. ``@timestamp`` is
    an RFC 5424 time as it stands; an older one gets the year nearest to the arrival, and UTC where it names no zone.
    """
    body = frame.removeprefix(_BOM)
    if _json_object(body) is not None:
        return body.replace(b"\r", b" ").replace(b"\n", b" ") if b"\n" in body or b"\r" in body else body
    text = frame.decode("utf-8", "replace")
    document: dict[str, Any] = {"@timestamp": timestamps.utc(origin.received), "message": text}
    pri = _PRI.match(frame)
    if pri is not None:
        _tell_syslog(document, text, int(pri["pri"]), origin)
    document["event"] = {"dataset": origin.source}
    if origin.peer:
        document["source"] = {"address": origin.peer}
    if "\ufffd" in text and not _is_utf8(frame):
        document["labels"] = {"veilog_invalid_utf8": "true"}
    return orjson.dumps(document)


def _tell_syslog(document: dict[str, Any], text: str, pri: int, origin: Origin) -> None:
    facility, severity = divmod(pri, 8)
    syslog: dict[str, Any] = {
        "priority": pri,
        "facility": {"code": facility, "name": FACILITIES[facility]},
        "severity": {"code": severity, "name": SEVERITIES[severity]},
    }
    header = rfc5424.HEADER.match(text)
    if header is not None:
        _tell_rfc5424(document, syslog, text, header)
    else:
        _tell_rfc3164(document, syslog, text, origin)
    document["log"] = {"level": SEVERITIES[severity], "syslog": syslog}
    if "hostname" in syslog:
        document["host"] = {"hostname": syslog["hostname"]}


def _tell_rfc5424(document: dict[str, Any], syslog: dict[str, Any], text: str, header: re.Match[str]) -> None:
    syslog["version"] = header["version"]
    syslog.update({name: header[name] for name in rfc5424.HEADER_LIMITS_OCTETS if header[name] != "-"})
    if header["timestamp"] != "-":
        document["@timestamp"] = timestamps.of_iso(header["timestamp"]) or document["@timestamp"]
    at = header.end()
    if header["bare"] is None:
        elements, at = rfc5424.structured_data(text, at)
        syslog["structured_data"] = {text[slice(*element.id)]: _parameters(text, element.params) for element in elements}
        at += text.startswith(" ", at)
    document["message"] = text[at:].removeprefix("\ufeff")


def _parameters(text: str, params: Sequence[rfc5424.Param]) -> dict[str, str | list[str]]:
    """Return the values by name; a name that comes again has a list of them."""
    values: dict[str, list[str]] = {}
    for param in params:
        values.setdefault(text[slice(*param.name)], []).append(rfc5424.unescape(text[slice(*param.value)]))
    return {name: found[0] if len(found) == 1 else found for name, found in values.items()}


def _tell_rfc3164(document: dict[str, Any], syslog: dict[str, Any], text: str, origin: Origin) -> None:
    at = text.index(">") + 1
    time = rfc3164.TIMESTAMP.match(text, at)
    if time is not None:
        at = time.end()
        document["@timestamp"] = timestamps.of_rfc3164(time, origin.received) or document["@timestamp"]
    found = rfc3164.ORIGIN.match(text, at)
    if found is not None and (time is not None or found["host"] is None):
        syslog["appname"] = found["tag"]
        if found["pid"]:
            syslog["procid"] = found["pid"]
    else:
        found = rfc3164.LONE_HOST.match(text, at) if time is not None else None
    if found is not None:
        at = found.end()
        if found["host"] is not None:
            syslog["hostname"] = found["host"]
    document["message"] = text[at:]


def _json_object(frame: bytes) -> dict[str, Any] | None:
    if frame.lstrip()[:1] != b"{":
        return None
    try:
        record = orjson.loads(frame)
    except orjson.JSONDecodeError:
        return None
    return record if isinstance(record, dict) else None


def _severity(record: dict[str, Any]) -> int | None:
    for level in _values(record, _LEVEL_NAMES):
        if isinstance(level, str) and level.lower() in _LEVELS:
            return _LEVELS[level.lower()]
        if type(level) is int and 0 <= level < len(SEVERITIES):
            return level
    return None


def _values(record: dict[str, Any], names: Sequence[str]) -> Iterator[Any]:
    """Yield what goes by one of the names, written with a dot or nested (``log.level``), in their order."""
    for name in names:
        if name in record:
            yield record[name]
        outer, _, inner = name.partition(".")
        if inner and isinstance(record.get(outer), dict) and inner in record[outer]:
            yield record[outer][inner]


def _texts(record: dict[str, Any], names: Sequence[str]) -> Iterator[str]:
    return (value for value in _values(record, names) if isinstance(value, str) and value)


def _printable(text: str, field: str) -> str:
    """Return the text as a header field: printable ASCII, cut to the field's limit; NILVALUE if nothing is left."""
    return _UNPRINTABLE.sub("_", text)[: rfc5424.HEADER_LIMITS_OCTETS[field]] or "-"


def _is_utf8(frame: bytes) -> bool:
    try:
        frame.decode()
    except UnicodeDecodeError:
        return False
    return True

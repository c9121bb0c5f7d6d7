"""One record, whatever it is written in: syslog header, JSON, HL7, or plain text.

``read`` is called only for records that may hold something private. It never raises: what breaks its own syntax is text.
"""

from __future__ import annotations

import re
from array import array
from itertools import compress

from relay.wire import hl7, json_text, rfc3164, rfc5424
from relay.wire.draft import Draft, Offsets
from relay.wire.reading import Reading

_PRI = re.compile(rfc5424.PRI)
_BEFORE_BODY = re.compile("\ufeff?(?: *@cee: *)?[ \t\r\n]*")
"""A byte order mark (RFC 5424 section 6.4), and the cookie that announces JSON in a syslog message."""

_STRAY_BYTE = re.compile("[\udc80-\udcff]")
_BEGINS_CHARACTER = bytes(not 0x80 <= octet < 0xC0 for octet in range(256))


def read(frame: bytes) -> Reading:
    """Return how the record reads: its text, and the slots and fields in it."""
    draft = _decoded(frame)
    text = draft.text
    start = body = 0
    if text.startswith("<"):
        message = rfc5424.parse(draft)
        if message is not None:
            start = body = message
        elif (pri := _PRI.match(text)) is not None:
            start, body = rfc3164.parse(draft, pri.end())
    elif not text.startswith(("{", "[{")):
        start, body = rfc3164.parse(draft, 0)
    _read_body(draft, start, body)
    return draft.reading()


def _decoded(frame: bytes) -> Draft:
    """Decode UTF-8; a byte that is none becomes a character of its own, and nothing else changes for it."""
    if frame.isascii():
        return Draft(frame.decode("ascii"))
    text = frame.decode("utf-8", "surrogateescape")
    # One ASCII character in a stray byte's place makes UTF-8 of the same length.
    regular = _STRAY_BYTE.sub("\0", text).encode()
    octets: Offsets = array("I", compress(range(len(frame)), regular.translate(_BEGINS_CHARACTER)))
    octets.append(len(frame))
    return Draft(text, octets)


def _read_body(draft: Draft, start: int, body: int) -> None:
    """Read the message; ``start`` is where its text begins, ``body`` where it begins without the syslog tag."""
    text, end = draft.text, len(draft.text)
    if text.startswith("\ufeff", start):
        start += 1
    head = _BEFORE_BODY.match(text, body)
    at = body if head is None else head.end()
    if text.startswith(("{", "["), at) and json_text.sets_out(text, at):
        draft.slot(start, body)
        stop, whole = json_text.parse(draft, at)
        if not whole:
            draft.damaged = True
            draft.slot(stop, end)
    elif at == start and text.startswith('"', at) and text.endswith('"') and json_text.lone_string(draft, at):
        pass
    elif hl7.begins(text, at):
        draft.slot(start, body)
        hl7.parse(draft, at)
    elif (message := hl7.within(text, at)) >= 0 and not 0 <= json_text.first_in(text, at) < message:
        draft.slot(start, message)
        hl7.parse(draft, message)
    elif json_text.first_in(text, at) >= 0:
        json_text.parse_in(draft, start)
    else:
        draft.slot(start, end)

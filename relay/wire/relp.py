"""RELP, the reliable event logging protocol of rsyslog (librelp, doc/relp.md): syslog whose sender is told what is safe.

A frame is ``TXNR SP COMMAND SP DATALEN [SP DATA] LF``. The sender opens a session with what it offers, sends each record as
a ``syslog`` command and keeps it until the answer ``rsp`` comes. What is not answered was not received: the sender sends it
again on its next connection. So nothing is made of half a frame, and what is no RELP at all ends the session.
"""

from __future__ import annotations

import re

from relay.wire.framing import Frames, Partial, without_line_end

_MAX_TXNR_DIGITS = 9
_MAX_COMMAND_CHARS = 32
_MAX_DATALEN_DIGITS = 9
_MAX_HEADER_BYTES = _MAX_TXNR_DIGITS + 1 + _MAX_COMMAND_CHARS + 1 + _MAX_DATALEN_DIGITS + 1
_MAX_OFFERS_BYTES = 4_096
"""Of an ``open`` and of any command but ``syslog``; what goes beyond is not looked at."""

_HEADER = re.compile(
    rb"([0-9]{1,%d}) ([A-Za-z]{1,%d}) ([0-9]{1,%d})([ \n])" % (_MAX_TXNR_DIGITS, _MAX_COMMAND_CHARS, _MAX_DATALEN_DIGITS)
).match
_OFFERS_SYSLOG = re.compile(rb"^commands=(?:[^\n]*,)?syslog(?:,|$)", re.MULTILINE).search

_OPENED = b"200 OK\nrelp_version=0\nrelp_software=veilog\ncommands=syslog"
_SAFE = b"rsp 6 200 OK\n"
_GOODBYE = b"0 serverclose 0\n"


class RelpFramer:
    """One session: bytes in, records out, and what to answer once those records are safe."""

    def __init__(self, max_frame_bytes: int = 262_144) -> None:
        self._partial = Partial(max_frame_bytes)
        self._other = Partial(_MAX_OFFERS_BYTES)
        self._header = b""  # of the frame that is still coming in: at most _MAX_HEADER_BYTES, while it is not whole
        self._command: tuple[bytes, bytes] | None = None
        self._missing_octets = 0
        self._is_open = False
        self._reply = bytearray()
        self._end: str | None = None
        self.bad_counts = 0

    @property
    def unfinished(self) -> bool:
        """Whether a frame has begun and not ended."""
        return bool(self._header or self._command)

    def feed(self, data: bytes) -> Frames:
        """Take in a read; return the records that it completed, and what their sender is told once they are safe."""
        frames = Frames([], {})
        pos = 0
        while self._end is None and (pos < len(data) or self._is_due()):
            pos = self._body(data, pos, frames) if self._command else self._head(data, pos)
        reply, self._reply = bytes(self._reply), bytearray()
        return frames._replace(reply=reply, end=self._end)

    def finish(self, *, cut: bool = False) -> Frames:
        """End the stream. What is unfinished was not answered: its sender still has it."""
        return Frames([], {})

    def _is_due(self) -> bool:
        """Whether a command is whole but for nothing: DATALEN 0 has no data, and its LF came with the header."""
        return self._command is not None and self._missing_octets == 0

    def _head(self, data: bytes, pos: int) -> int:
        """Read a frame's header; return where that stopped."""
        header = self._header + data[pos : pos + _MAX_HEADER_BYTES]
        match = _HEADER(header)
        if match is None:
            if len(header) >= _MAX_HEADER_BYTES or b"\n" in header:
                self._break()
            self._header = header
            return len(data)
        octets = int(match[3])
        if match[4] == b"\n" and octets:
            self._break()
        self._command = (match[1], match[2])
        self._missing_octets = octets + 1 if match[4] == b" " else 0  # the LF at the end included
        pos += match.end() - len(self._header)
        self._header = b""
        return pos

    def _body(self, data: bytes, pos: int, frames: Frames) -> int:
        """Take what came of a frame's data, and the command once all of it is there; return where that stopped."""
        partial = self._partial if self._command is not None and self._command[1] == b"syslog" else self._other
        piece = data[pos : pos + self._missing_octets]
        self._missing_octets -= len(piece)
        if piece and not self._missing_octets:
            if not piece.endswith(b"\n"):
                self._break()
                return len(data)
            partial.add(piece[:-1])
        else:
            partial.add(piece)
        if not self._missing_octets:
            self._obey(partial, frames)
        return pos + len(piece)

    def _obey(self, partial: Partial, frames: Frames) -> None:
        if self._command is None:
            raise AssertionError("a body without a header")
        (txnr, command), self._command = self._command, None
        data, unjudged = partial.take()
        if command == b"syslog" and self._is_open:
            if unjudged:
                frames.unjudged[len(frames.frames)] = unjudged
            else:
                data = without_line_end(data)
            if data:
                frames.frames.append(data)
            self._reply += b"%s %s" % (txnr, _SAFE)
        elif command == b"open" and not self._is_open and _OFFERS_SYSLOG(data):
            self._is_open = True
            self._answer(txnr, _OPENED)
        elif command == b"close":
            self._answer(txnr, b"")
            self._reply += _GOODBYE
            self._end = ""
        elif command in (b"open", b"syslog"):
            self._answer(txnr, b"500 no session with syslog")
            self._break()
        else:
            self._answer(txnr, b"500 unknown command")

    def _answer(self, txnr: bytes, data: bytes) -> None:
        self._reply += b"%s rsp %d%s\n" % (txnr, len(data), b" " + data if data else b"")

    def _break(self) -> None:
        """End the session: what follows could be anything."""
        self.bad_counts += 1
        self._end = "not_relp"

"""Records out of a byte stream: RFC 6587's two framings told apart per frame, and plain lines.

The rules, for syslog:

- A frame begins with a count only if one to seven digits (the first not 0), one space and ``<`` stand there. Anything
  else is a line: a date or a Cisco sequence number that comes first is never waited for as if it were a count.
- A line ends with LF or NUL; one CR before the end goes. Between frames LF, CR and NUL mean nothing.
- A counted frame loses one LF at its end (and one CR before that): some senders count their line end.
- Where one ends otherwise, a line end or another frame must follow, which begins with a count or ``<``. Anything else shows
  that the count was wrong, as of senders that count characters, and that a record was cut, perhaps a secret in it: up to
  the next line end or count it belongs to the frame before it, or, if that has gone, it is a rest that says so.
- A frame over the limit is thrown away as it comes in, up to where it ends, whatever its bytes look like; its first
  bytes stay for the skeleton.
- A stream that ends delivers its unfinished line; an unfinished counted frame was cut off, and says so.

At most ``max_frame_bytes`` of an unfinished frame are held. Nothing here raises, whatever comes in.
"""

from __future__ import annotations

import re
from typing import NamedTuple, Protocol

from relay.record import Unjudged

HEADER_BYTES = 64
"""How much stays of a frame that is not kept whole: enough for the priority and the timestamp."""

_COUNT = re.compile(rb"[\r\n\0]*([1-9][0-9]{0,6}) <").match
_MAYBE_COUNT = re.compile(rb"[\r\n\0]*([1-9][0-9]{0,6} ?)?\Z").match
_LIKE_COUNT = re.compile(rb"\r*[0-9]+ <").match
_BETWEEN = re.compile(rb"[\r\n\0]*").match
_LINE_END = re.compile(rb"[\n\0]").search
_REST_END = re.compile(rb"[\n\0]|[1-9][0-9]{1,6} <[0-9]{1,3}>").search
_MAYBE_REST_END = re.compile(rb"[1-9][0-9]{0,6}(?: (?:<[0-9]{0,3})?)?\Z").search
_LF = 0x0A
_STARTS = b"<\r\n\0"
_BOM = b"\xef\xbb\xbf"

# Most frames are 100 to 999 octets long: one look-up tells such a count and where its frame ends.
_USUAL = {b"%d <" % octets: 4 + octets for octets in range(100, 1_000)}


class Frames(NamedTuple):
    """What a read completed; ``unjudged`` is by index into ``frames``."""

    frames: list[bytes]
    unjudged: dict[int, Unjudged]
    reply: bytes = b""
    """What the sender is told once the frames are safe, where the protocol has it so."""
    end: str | None = None
    """Set if the protocol ends the stream here: with a reason, or empty if all is well."""


class Framer(Protocol):
    """Bytes in as they come, whole frames out."""

    bad_counts: int
    """Frames so far with a bad count: leading zeros, too many digits, no number where there must be one, a wrong one."""

    @property
    def unfinished(self) -> bool:
        """Whether a frame has begun and not ended."""

    def feed(self, data: bytes) -> Frames:
        """Take in a read; return the frames that it completed."""

    def finish(self, *, cut: bool = False) -> Frames:
        """End the stream; return what was unfinished. ``cut``: it broke off, so an unfinished line is not whole."""


class Partial:
    """A frame that is still coming in: whole up to the limit, beyond that its first bytes and its length."""

    def __init__(self, max_frame_bytes: int) -> None:
        self._max_frame_bytes = max_frame_bytes
        self._held = bytearray()
        self.octets = 0

    def add(self, piece: bytes) -> None:
        """Take the next bytes of the frame."""
        self.octets += len(piece)
        if self.octets <= self._max_frame_bytes:
            self._held += piece
        else:
            self._held += piece[:HEADER_BYTES]
            del self._held[HEADER_BYTES:]

    def take(self, *, cut: bool = False) -> tuple[bytes, Unjudged | None]:
        """Return the frame, or its first bytes and why it is not whole; begin anew."""
        unjudged = None
        if self.octets > self._max_frame_bytes:
            unjudged = Unjudged("oversize", self.octets)
        elif cut:
            unjudged = Unjudged("truncated", self.octets)
            del self._held[HEADER_BYTES:]
        frame = bytes(self._held)
        self._held = bytearray()
        self.octets = 0
        return frame, unjudged


class SyslogFramer:
    """RFC 6587 octet counting and lines, told per frame."""

    def __init__(self, max_frame_bytes: int = 262_144) -> None:
        self._max_frame_bytes = max_frame_bytes
        self._usual = _USUAL if max_frame_bytes >= 999 else {}
        self._partial = Partial(max_frame_bytes)
        self._missing_octets = 0  # of a counted frame; 0 while a line is unfinished
        self._undecided = b""  # a count, or the start of a line; or in a rest, a count and ``<`` with digits
        self._is_counted = False  # the last frame was, and had no line end: a start must follow
        self._is_rest = False  # what is unfinished goes on where a wrong count had an end
        self._is_alone = False  # and the frame before it has gone
        self.bad_counts = 0

    @property
    def unfinished(self) -> bool:
        """Whether a frame has begun and not ended."""
        return bool(self._partial.octets or self._undecided)

    def feed(self, data: bytes) -> Frames:
        """Take in a read; return the frames that it completed."""
        out = Frames([], {})
        pos = 0
        if self._undecided:
            data, self._undecided = self._undecided + data, b""
        if self._is_rest:
            pos = self._continue_rest(data, 0, out)
        elif self._partial.octets:
            pos = self._continue(data, out)
        if pos < len(data):
            if not self._is_counted:
                pos = self._plain_lines(data, pos, out)
            self._one_by_one(data, pos, out)
        return out

    def finish(self, *, cut: bool = False) -> Frames:
        """End the stream; return what was unfinished. ``cut``: it broke off, so an unfinished line is not whole."""
        out = Frames([], {})
        if self._undecided and self._is_counted:
            self._begin_rest(out)
        self._partial.add(self._undecided)
        self._undecided = b""
        if self._partial.octets:
            self._end_frame(out, counted=self._missing_octets > 0, cut=cut or self._missing_octets > 0)
        self._missing_octets = 0
        return out

    def _continue(self, data: bytes, out: Frames) -> int:
        """Add to the unfinished frame; return where the next one begins."""
        if self._missing_octets:
            piece = data[: self._missing_octets]
            self._partial.add(piece)
            self._missing_octets -= len(piece)
            if not self._missing_octets:
                self._end_frame(out, counted=True)
            return len(piece)
        end = _LINE_END(data)
        if end is None:
            self._partial.add(data)
            return len(data)
        self._partial.add(data[: end.start()])
        self._end_frame(out, counted=False)
        return end.end()

    def _begin_rest(self, out: Frames) -> None:
        """What comes next belongs to the frame before it: take that up again, if it is still here and whole."""
        self.bad_counts += 1
        last = len(out.frames) - 1
        self._is_counted, self._is_rest = False, True
        self._is_alone = last < 0 or last in out.unjudged
        if not self._is_alone:
            self._partial.add(out.frames.pop())

    def _continue_rest(self, data: bytes, pos: int, out: Frames) -> int:
        """Add to a rest; return where the next frame begins."""
        end = _REST_END(data, pos)
        if end is None:
            maybe = _MAYBE_REST_END(data, pos)
            stop = len(data) if maybe is None else maybe.start()
            self._partial.add(data[pos:stop])
            self._undecided = data[stop:]
            return len(data)
        self._partial.add(data[pos : end.start()])
        self._end_frame(out, counted=False)
        return end.start()

    def _plain_lines(self, data: bytes, pos: int, out: Frames) -> int:
        """Split the usual read of lines at once; return where it stopped: at ``pos`` if there is more to it than that.

        Tried once a read: a stream that mixes both framings costs one split, not one a frame.
        """
        if _LIKE_COUNT(data, pos):
            return pos
        block = data[pos:]
        if b"\0" in block:
            block = block.replace(b"\0", b"\n")
        end = block.rfind(b"\n")
        if end < 0:
            return pos
        lines = block[:end].split(b"\n")
        if len(block) > self._max_frame_bytes and max(map(len, lines)) > self._max_frame_bytes:
            return pos
        if min(lines) < b":" and any(map(_LIKE_COUNT, lines)):  # ":" follows the digits: most lines are above, at "<"
            return pos
        if b"\r" in block:
            lines = [line.lstrip(b"\r").removesuffix(b"\r") for line in lines]
        out.frames.extend(filter(None, lines))
        return pos + end + 1

    def _one_by_one(self, data: bytes, pos: int, out: Frames) -> None:
        size = len(data)
        while pos < size:
            pos = self._usual_counts(data, pos, out)
            if count := _COUNT(data, pos):
                start = count.end() - 1
                end = start + int(count[1])
                self._partial.add(data[start:end])
                self._missing_octets = max(0, end - size)
                if self._missing_octets:
                    return
                self._end_frame(out, counted=True)
                pos = end
                continue
            if maybe := _MAYBE_COUNT(data, pos):
                self._undecided = maybe[1] or b""
                self._is_counted = self._is_counted and maybe.start(1) == pos
                return
            if self._is_counted and data[pos] not in _STARTS:
                self._begin_rest(out)
                pos = self._continue_rest(data, pos, out)
                continue
            self._is_counted = False
            between = _BETWEEN(data, pos)
            start = between.end() if between else pos
            line_end = _LINE_END(data, start)
            if line_end is None:
                self._partial.add(data[start:])
                return
            self._partial.add(data[start : line_end.start()])
            self._end_frame(out, counted=False)
            pos = line_end.end()

    def _usual_counts(self, data: bytes, pos: int, out: Frames) -> int:
        """Take counted frames of usual length that lie one after another; return where that stopped."""
        frames = out.frames
        size = len(data)
        first = len(frames)
        begin = pos
        while length := self._usual.get(data[pos : pos + 5]):
            end = pos + length
            if end > size:
                break
            frames.append(data[pos + 4 : end])
            pos = end
        if pos > begin:
            self._is_counted = data[pos - 1] != _LF
        if data.find(b"\n", begin, pos) >= 0:
            frames[first:] = map(without_line_end, frames[first:])
        return pos

    def _end_frame(self, out: Frames, *, counted: bool, cut: bool = False) -> None:
        frame, unjudged = self._partial.take(cut=cut or self._is_alone)
        if not (counted or self._is_rest) and _LIKE_COUNT(frame):
            self.bad_counts += 1
        self._is_counted = counted and not frame.endswith(b"\n")
        self._is_rest = self._is_alone = False
        if unjudged:
            out.unjudged[len(out.frames)] = unjudged
        elif counted:
            frame = without_line_end(frame)
        else:
            frame = frame.removesuffix(b"\r")
        out.frames.append(frame)


class LineFramer:
    """Lines that end with LF or CR LF; empty ones are no records, and a byte order mark at the start goes."""

    def __init__(self, max_frame_bytes: int = 262_144) -> None:
        self._max_frame_bytes = max_frame_bytes
        self._partial = Partial(max_frame_bytes)
        self._at_start = True
        self.bad_counts = 0

    @property
    def unfinished(self) -> bool:
        """Whether a line has begun and not ended."""
        return bool(self._partial.octets)

    def feed(self, data: bytes) -> Frames:
        """Take in a read; return the lines that it completed."""
        out = Frames([], {})
        lines = data.split(b"\n")
        rest = lines.pop()
        if lines and (self._partial.octets or self._at_start):
            self._end_line(lines.pop(0), out)
        if len(data) > self._max_frame_bytes and any(len(line) > self._max_frame_bytes for line in lines):
            for line in lines:
                self._end_line(line, out)
        else:
            if b"\r" in data:
                lines = [line.removesuffix(b"\r") for line in lines]
            out.frames.extend(filter(None, lines))
        self._partial.add(rest)
        return out

    def finish(self, *, cut: bool = False) -> Frames:
        """End the stream; return the unfinished line. ``cut``: the stream broke off, so that line is not whole."""
        out = Frames([], {})
        self._end_line(b"", out, cut=cut and self.unfinished)
        return out

    def _end_line(self, piece: bytes, out: Frames, *, cut: bool = False) -> None:
        self._partial.add(piece)
        frame, unjudged = self._partial.take(cut=cut)
        if self._at_start:
            frame = frame.removeprefix(_BOM)
            self._at_start = False
        if unjudged:
            out.unjudged[len(out.frames)] = unjudged
        else:
            frame = frame.removesuffix(b"\r")
        if frame or unjudged:
            out.frames.append(frame)


def without_line_end(frame: bytes) -> bytes:
    """Return a counted frame without the line end that some senders count with it."""
    return frame[:-1].removesuffix(b"\r") if frame.endswith(b"\n") else frame

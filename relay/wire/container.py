"""Container engines' log files: the application's lines out of Docker's json-file and the CRI format.

Docker: one JSON object a line, ``{"log": text, "stream": name, "time": …}``; a text without LF at its end goes on in the
stream's next line (pieces of 16 KiB). CRI (Kubernetes' ``cri-api``): ``TIME SP stdout|stderr SP P|F[:…] SP text``; P is a
piece, F the end of the record. Standard output and standard error interleave.

A record is what the application wrote: the pieces' text, joined, without the engine's stream and time. Records are whole
before anything looks into them, for a secret may lie across two pieces. A line in neither format is a record as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Literal, NamedTuple

import orjson

from relay.wire.framing import Frames, Partial

LogFormat = Literal["docker", "cri", "plain"]

_CRI = re.compile(rb"\d{4}-\d\d-\d\dT[0-9:.]+(?:Z|[+-]\d\d:\d\d) (stdout|stderr) ([PF])(?::[^ ]*)?(?: |\Z)").match
_STREAMS = {b"stdout": "stdout", b"stderr": "stderr"}


class Piece(NamedTuple):
    """What one line of the file holds of a record."""

    stream: str
    text: bytes
    is_last: bool


def docker_piece(line: bytes) -> Piece | None:
    """Read a line of Docker's json-file; ``None`` if it is none."""
    try:
        value = orjson.loads(line)
    except orjson.JSONDecodeError:
        return None
    if not isinstance(value, dict):
        return None
    text, stream = value.get("log"), value.get("stream")
    if not isinstance(text, str) or stream not in ("stdout", "stderr"):
        return None
    raw = text.encode()
    return Piece(stream, raw.removesuffix(b"\n"), raw.endswith(b"\n"))


def cri_piece(line: bytes) -> Piece | None:
    """Read a line of the CRI format; ``None`` if it is none."""
    head = _CRI(line)
    return Piece(_STREAMS[head[1]], line[head.end() :], head[2] == b"F") if head else None


def log_format(first_line: bytes) -> LogFormat:
    """Tell a file's format by its first line."""
    if first_line.startswith(b"{") and docker_piece(first_line):
        return "docker"
    return "cri" if _CRI(first_line) else "plain"


_READERS: Mapping[LogFormat, Callable[[bytes], Piece | None]] = {"docker": docker_piece, "cri": cri_piece}


class Reread(NamedTuple):
    """What of a file was done before a restart: records that begin before ``offset``, but not those in ``open``.

    ``open`` names the streams whose record was not complete, and where in the file its first piece is.
    """

    offset: int
    open: Mapping[str, int]


class ContainerLog:
    """The records of one container's log, over all the files that it is rotated through.

    Of each stream at most ``max_frame_bytes`` of one incomplete record are held.
    """

    def __init__(self, max_frame_bytes: int) -> None:
        self._max_frame_bytes = max_frame_bytes
        self._partials: dict[str, Partial] = {}
        self._begun: dict[str, dict[str, int]] = {}

    def open_in(self, file: str) -> dict[str, int]:
        """The streams whose record is incomplete, with the offset of its first piece in ``file``."""
        return {stream: files[file] for stream, files in self._begun.items() if file in files}

    def feed(self, lines: Sequence[bytes], style: LogFormat, file: str, offset: int, done: Reread) -> Frames:
        """Take lines (without LF) that begin at ``offset`` of ``file``; return the records that they completed."""
        out = Frames([], {})
        read = _READERS[style]
        for line in lines:
            at = offset
            offset += len(line) + 1
            piece = read(line)
            if at < (done.open.get(piece.stream, done.offset) if piece else done.offset):
                continue
            if piece is None:
                self._emit(line, out)
            elif piece.is_last and piece.stream not in self._partials and len(piece.text) <= self._max_frame_bytes:
                self._emit(piece.text, out)
            else:
                self._join(piece, file, at, out)
        return out

    def forget(self, file: str) -> None:
        """``file`` was truncated: what it held is no longer there to read again."""
        for files in self._begun.values():
            files.pop(file, None)

    def finish(self) -> Frames:
        """No more comes: what is incomplete was cut off."""
        out = Frames([], {})
        for partial in self._partials.values():
            self._end(partial, out, cut=partial.octets > 0)
        self._partials.clear()
        self._begun.clear()
        return out

    def _join(self, piece: Piece, file: str, at: int, out: Frames) -> None:
        partial = self._partials.setdefault(piece.stream, Partial(self._max_frame_bytes))
        partial.add(piece.text)
        self._begun.setdefault(piece.stream, {}).setdefault(file, at)
        if piece.is_last:
            self._end(partial, out, cut=False)
            del self._partials[piece.stream], self._begun[piece.stream]

    def _end(self, partial: Partial, out: Frames, *, cut: bool) -> None:
        frame, unjudged = partial.take(cut=cut)
        if unjudged:
            out.unjudged[len(out.frames)] = unjudged
            out.frames.append(frame)
        else:
            self._emit(frame, out)

    def _emit(self, text: bytes, out: Frames) -> None:
        if text := text.removesuffix(b"\r"):
            out.frames.append(text)

"""One path's log over its rotations: the files that were at the path, the oldest first, each read to its end in turn.

The checkpoint of a path holds the place of each of its files, so that a file that was rotated away shortly before a stop
is found again by its inode and read to its end.
"""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import trio

from relay.record import Batch, Carry, Checkpoint, Origin
from relay.sources.tail import Lines, Place, Tail
from relay.wire.container import ContainerLog, LogFormat, log_format
from relay.wire.framing import Frames

_READS_A_ROUND = 64
_BOM = b"\xef\xbb\xbf"


class Trail:
    """The files of one path."""

    def __init__(self, source: str, path: str, style: LogFormat | None, max_frame_bytes: int) -> None:
        self.path = path
        self.tails: list[Tail] = []
        self.has_news = False
        self._source = source
        self._style = style
        self._max_frame_bytes = max_frame_bytes
        self._log = ContainerLog(max_frame_bytes)

    @property
    def key(self) -> str:
        """Under which the checkpoint is stored."""
        return f"file:{self._source}:{self.path}"

    def resume(self, checkpoint: str, followed: set[str]) -> None:
        """Open the files of a stored checkpoint that are still there and not ``followed`` already."""
        for fields in json.loads(checkpoint):
            place = Place(*fields)
            if f"{place.device}:{place.inode}" in followed:
                continue
            for path in _candidates(self.path, place):
                tail = _open(path, place, self._max_frame_bytes)
                if tail is not None:
                    self.tails.append(tail)
                    break

    def look(self) -> None:
        """Ask the disk whether there is something to read."""
        self.has_news = False
        for tail in self.tails:
            has_news, truncated = tail.look()
            self.has_news |= has_news
            if truncated:
                self._log.forget(tail.identity)

    async def drain(self, carry: Carry, settled_at: float) -> None:
        """Carry what there is to read, up to a bound."""
        for tail in list(self.tails):
            for _ in range(_READS_A_ROUND):
                lines = await trio.to_thread.run_sync(tail.read)
                if lines is None:
                    break
                tail.settled_at = settled_at
                await self._hand_over(tail, lines, carry)
            else:
                return  # not at its end: the next file waits

    async def part(self, tail: Tail, carry: Carry) -> None:
        """Carry what an unfinished last line of ``tail`` holds, and close it."""
        while lines := await trio.to_thread.run_sync(lambda: tail.read(last=True)):
            await self._hand_over(tail, lines, carry)
        self.tails.remove(tail)
        tail.close()

    async def end(self, carry: Carry) -> None:
        """The path is gone: say of incomplete records that they were cut off."""
        await self._carry(self._log.finish(), carry)

    async def note(self, carry: Carry) -> None:
        """Store the places as they are, without a record."""
        await self._carry(Frames([], {}), carry, always=True)

    def close(self) -> None:
        """Close all files."""
        for tail in self.tails:
            tail.close()

    async def _hand_over(self, tail: Tail, lines: Lines, carry: Carry) -> None:
        if self._style is None:
            self._style = log_format(await trio.to_thread.run_sync(tail.first_line))
        if lines.oversize is not None:
            out = Frames(lines.lines, {0: lines.oversize})
        elif self._style == "plain":
            if not lines.offset:
                lines.lines[0] = lines.lines[0].removeprefix(_BOM)
            out = Frames([line for raw in lines.lines if (line := raw.removesuffix(b"\r"))], {})
        else:
            out = self._log.feed(lines.lines, self._style, tail.identity, lines.offset, tail.done)
        await self._carry(out, carry)

    async def _carry(self, out: Frames, carry: Carry, *, always: bool = False) -> None:
        if not out.frames and not always:
            return
        places = [tail.place(self._log.open_in(tail.identity)) for tail in self.tails]
        checkpoint = Checkpoint(self.key, json.dumps(places))
        with trio.CancelScope(shield=True):
            origin = Origin(self._source, received=time.time())
            await carry(Batch(out.frames, origin, out.unjudged, checkpoint, stream=self.path))


def _candidates(path: str, place: Place) -> list[str]:
    """Where the file of a place may be by now: at its path, or renamed within the directory."""
    found = [path]
    try:
        with os.scandir(Path(path).resolve().parent) as entries:
            found += [entry.path for entry in entries if entry.inode() == place.inode]
    except OSError:
        pass
    return found


def _open(path: str, place: Place, max_frame_bytes: int) -> Tail | None:
    try:
        tail = Tail(path, max_frame_bytes)
    except OSError:
        return None
    if tail.resume(place):
        return tail
    tail.close()
    return None

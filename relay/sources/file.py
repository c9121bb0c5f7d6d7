"""Log files: every file that the globs match, from where it was read last, through rotation by rename and by truncation.

The directory is looked at every ``poll_secs``. A file keeps being followed by its inode when its path is given to a new
one: it is read to its end before the new one, and is closed once it has not grown for ``_SETTLE_SECS``; only then a last
line without LF counts as complete. Compressed files (by their names) are passed over.
"""

from __future__ import annotations

import errno
import glob
import stat
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Literal

import trio
from pydantic import ByteSize, Field

from relay.record import Carry
from relay.sources.source import SourceOptions
from relay.sources.tail import Tail, identity
from relay.sources.trail import Trail
from relay.telemetry import LISTENING, SOURCE_FAILED, Telemetry

_SETTLE_SECS = 30.0
_COMPRESSED = (".gz", ".bz2", ".xz", ".zst")

Recall = Callable[[str], Awaitable[str | None]]


async def _nothing(_key: str) -> None:
    await trio.lowlevel.checkpoint()


class FileSource:
    """Follows log files."""

    class Options(SourceOptions):
        """A source's section with ``type: file``."""

        type: Literal["file"] = "file"
        paths: tuple[str, ...] = Field(min_length=1)
        """Globs; ``**`` for any depth of directories."""
        format: Literal["auto", "docker", "cri", "plain"] = "auto"
        """``auto``: told per file by its first line."""
        start: Literal["beginning", "end"] = "beginning"
        """Where to begin in files that are there at the start and were never read."""
        poll_secs: float = Field(default=0.25, gt=0, le=60)
        max_frame_bytes: ByteSize = Field(default=ByteSize(262_144), ge=1_024, le=1_048_576)

    def __init__(self, name: str, options: Options, telemetry: Telemetry, *, recall: Recall = _nothing) -> None:
        """``recall`` returns the stored checkpoint of a key, if any."""
        self.name = name
        self._options = options
        self._telemetry = telemetry
        self._recall = recall
        self._trails: dict[str, Trail] = {}
        self._failed: set[str] = set()

    def refresh(self) -> None:
        """Nothing to do: files are looked at all the time."""

    async def run(self, carry: Carry, *, task_status: trio.TaskStatus[None] = trio.TASK_STATUS_IGNORED) -> None:
        """Follow the files until cancelled; what is not read by then is still there at the next start."""
        try:
            found = await trio.to_thread.run_sync(self._look)
            await self._follow(found, carry, at_end=self._options.start == "end")
            self._telemetry.emit(LISTENING, details={"files": len(found)}, source=self.name)
            task_status.started()
            while True:
                await self._round(found, carry)
                found = await trio.to_thread.run_sync(self._look)
                await self._follow(found, carry, at_end=False)
        finally:
            for trail in self._trails.values():
                trail.close()
            self._trails.clear()

    async def _round(self, found: dict[str, str], carry: Carry) -> None:
        busy = [trail for trail in self._trails.values() if trail.has_news]
        settled_at = trio.current_time() + _SETTLE_SECS
        async with trio.open_nursery() as nursery:
            for trail in busy:
                nursery.start_soon(trail.drain, carry, settled_at)
        await self._let_go(found, carry)
        if not busy:
            await trio.sleep(self._options.poll_secs)

    def _look(self) -> dict[str, str]:
        """Ask the disk which files there are, by path, and what is new in those that are followed."""
        found: dict[str, str] = {}
        for pattern in self._options.paths:
            for path in glob.iglob(pattern, recursive=True):  # noqa: PTH207 (Path.glob takes no absolute pattern)
                try:
                    status = Path(path).stat()
                except OSError:  # gone again, or a symbolic link to nothing
                    continue
                if stat.S_ISREG(status.st_mode) and not path.endswith(_COMPRESSED):
                    found[path] = identity(status.st_dev, status.st_ino)
        for trail in self._trails.values():
            trail.look()
        return dict(sorted(found.items()))

    async def _follow(self, found: dict[str, str], carry: Carry, *, at_end: bool) -> None:
        """Open what is new; first what a checkpoint knows, perhaps by another path's name."""
        unread = set()
        for path in found:
            if path not in self._trails:
                trail = self._trail(path)
                checkpoint = await self._recall(trail.key)
                if checkpoint is None:
                    unread.add(path)
                else:
                    await trio.to_thread.run_sync(trail.resume, checkpoint, self._followed())
                    trail.has_news = True
                    for known in trail.tails:
                        known.settled_at = trio.current_time() + _SETTLE_SECS
        followed = self._followed()
        for path, file in found.items():
            if file in followed:
                continue
            tail = await self._open(path)
            if tail is not None and tail.identity not in followed:
                followed.add(tail.identity)
                trail = self._trails[path]
                trail.tails.append(tail)
                trail.has_news = True
                if at_end and path in unread:
                    await trio.to_thread.run_sync(tail.skip_to_end)
                    await trail.note(carry)

    def _trail(self, path: str) -> Trail:
        style = None if self._options.format == "auto" else self._options.format
        return self._trails.setdefault(path, Trail(self.name, path, style, int(self._options.max_frame_bytes)))

    def _followed(self) -> set[str]:
        return {tail.identity for trail in self._trails.values() for tail in trail.tails}

    async def _open(self, path: str) -> Tail | None:
        try:
            tail = await trio.to_thread.run_sync(Tail, path, int(self._options.max_frame_bytes))
        except FileNotFoundError:
            return None
        except OSError as error:
            if path not in self._failed:
                self._failed.add(path)
                reason = errno.errorcode.get(error.errno or 0, "oserror").lower()
                self._telemetry.emit(SOURCE_FAILED, details={"path": path}, source=self.name, reason=reason)
            return None
        self._failed.discard(path)
        return tail

    async def _let_go(self, found: dict[str, str], carry: Carry) -> None:
        """Close the files that have left their paths and have settled, or follow them under their new names."""
        now = trio.current_time()
        paths = {file: path for path, file in found.items()}
        for trail in list(self._trails.values()):
            for tail in list(trail.tails):
                if found.get(trail.path) == tail.identity:
                    tail.settled_at = now + _SETTLE_SECS
                elif now < tail.settled_at:
                    continue
                elif tail.identity in paths:
                    trail.tails.remove(tail)
                    renamed = self._trail(paths[tail.identity])
                    renamed.tails.append(tail)
                    await renamed.note(carry)
                    await trail.note(carry)  # or the file's old place would be found there too
                else:
                    await trail.part(tail, carry)
            if not trail.tails and trail.path not in found:
                await trail.end(carry)
                del self._trails[trail.path]
        self._failed &= found.keys()

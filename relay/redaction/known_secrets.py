"""The secrets of this pod, looked for exactly: read from environment variables and files, and again when a file changes.

The values go from the file straight into the compiled automaton (``recognizers.known``) and are kept nowhere else: not in
the options, not in the cache of compiled gates. After a change the values of before stay known for as long as the next
change takes: what was logged with them may still be on its way, and they may still open doors.
"""

from __future__ import annotations

import glob
import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict, model_validator

from recognizers.known import MAX_VALUE_OCTETS, MIN_VALUE_OCTETS, KnownValues
from recognizers.rule import Span
from relay.errors import ConfigError

_KEPT_GENERATIONS = 2
_LOOK_SECS = 1.0
"""How often the files are looked at, while batches come."""
_MAX_FILES = 1_024
"""Files that the globs may find; more are refused."""

_Signature = tuple[tuple[str, int, int, int], ...]


class KnownSecretsOptions(BaseModel):
    """The ``redaction.known_secrets`` section: names and paths, never values."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    env: tuple[str, ...] = ()
    """Environment variables whose values are secrets."""
    files: tuple[str, ...] = ()
    """Globs of files, each of which holds one secret; one line end after it does not count."""

    @model_validator(mode="after")
    def _names_something(self) -> KnownSecretsOptions:
        if not self.env and not self.files:
            raise ValueError("expected env or files")
        return self


class KnownSecrets:
    """The values as they were last read. Not to be used by two threads at once."""

    def __init__(self, options: KnownSecretsOptions) -> None:
        """Read the values; raise ``ConfigError``, which names the variable or file, if one cannot be looked for.

        What only a glob finds and is no fit value (empty, a user name of three letters, a certificate chain) is passed
        over, and counted in ``passed_over``.
        """
        self._env = options.env
        self._globs = options.files
        self.passed_over = 0
        self._seen = self._signature()
        self._generations: tuple[KnownValues, ...] = (KnownValues(self._values()),)
        self._look_at = time.monotonic() + _LOOK_SECS

    def marks(self, frames: Sequence[bytes]) -> set[int]:
        """Return which records hold one of the values; before that, take up files that have changed."""
        if time.monotonic() >= self._look_at:
            self._look()
        return set().union(*(known.marks(frames) for known in self._generations))

    def spans(self, text: str) -> Iterator[Span]:
        """Yield where the values stand in a text."""
        for known in self._generations:
            yield from known.spans(text)

    def _look(self) -> None:
        """Read the files again if they have changed; while they cannot be read, what is known stays."""
        self._look_at = time.monotonic() + _LOOK_SECS
        try:
            signature = self._signature()
            if signature != self._seen:
                self._generations = (KnownValues(self._values()), *self._generations)[:_KEPT_GENERATIONS]
                self._seen = signature
        except ConfigError:
            return

    def _signature(self) -> _Signature:
        return tuple(
            (path, status.st_mtime_ns, status.st_ino, status.st_size)
            for path in self._paths()
            for status in (_status(path),)
        )

    def _paths(self) -> list[str]:
        """Return the regular files that there are, in order, and every path that is named in so many words."""
        named = [path for path in self._globs if not glob.has_magic(path)]
        found = {
            path
            for pattern in self._globs
            if glob.has_magic(pattern)
            for path in glob.iglob(pattern, recursive=True)  # noqa: PTH207 (Path.glob takes no absolute pattern)
            if Path(path).is_file()
        }
        if len(found) > _MAX_FILES:
            raise ConfigError(f"redaction.known_secrets.files: expected at most {_MAX_FILES} files")
        return sorted(found.union(named))

    def _values(self) -> Iterator[bytes]:
        for name in self._env:
            value = os.environb.get(name.encode())
            if value is None:
                raise ConfigError(f"redaction.known_secrets.env: {name} is not set")
            yield _fit(_stripped(value), f"env: {name}")
        self.passed_over = 0
        for path in self._paths():
            value = _read(path)
            if path in self._globs:
                yield _fit(value, f"files: {path}")
            elif _is_fit(value):
                yield value
            else:
                self.passed_over += 1


def _status(path: str) -> os.stat_result:
    try:
        return Path(path).stat()
    except OSError as error:
        raise ConfigError(f"redaction.known_secrets.files: {path} cannot be read ({error.strerror})") from None


def _read(path: str) -> bytes:
    try:
        with Path(path).open("rb") as file:
            return _stripped(file.read(MAX_VALUE_OCTETS + 3))
    except OSError as error:
        raise ConfigError(f"redaction.known_secrets.files: {path} cannot be read ({error.strerror})") from None


def _stripped(value: bytes) -> bytes:
    return value.removesuffix(b"\n").removesuffix(b"\r")


def _is_fit(value: bytes) -> bool:
    return MIN_VALUE_OCTETS <= len(value) <= MAX_VALUE_OCTETS


def _fit(value: bytes, where: str) -> bytes:
    if not _is_fit(value):
        raise ConfigError(
            f"redaction.known_secrets.{where}: expected a value of {MIN_VALUE_OCTETS} to {MAX_VALUE_OCTETS} bytes: "
            "a shorter one stands in ordinary words, a longer one is no secret but a document"
        )
    return value

"""What a source is: it reads, frames, and hands batches to ``carry``.

Slowing down a sender means not reading from it.
"""

from __future__ import annotations

from typing import Any, Protocol

import trio
from pydantic import BaseModel, ConfigDict

from relay.record import Carry


class SourceOptions(BaseModel):
    """What every source's section of the configuration has in common."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    type: str


class Source(Protocol):
    """One way in. A source owns its sockets or files and nothing else.

    It is made as ``Class(name, options, telemetry)``; what only some take comes by keyword: ``recall`` (files).
    """

    @property
    def Options(self) -> type[SourceOptions]:  # noqa: N802
        """The class of the source's section, nested in it; ``type`` in it is the source's name in ``SOURCES``."""

    def __init__(self, name: str, options: Any, telemetry: Any) -> None:
        """Take an instance of the source's own ``Options``; raise ``ConfigError`` if what they name is unusable."""

    async def run(self, carry: Carry, *, task_status: trio.TaskStatus[None] = trio.TASK_STATUS_IGNORED) -> None:
        """Read until cancelled, or until there is nothing more to come (standard input).

        ``task_status.started()`` once it listens; raise ``ConfigError`` if it cannot. A batch in ``carry`` is never
        abandoned. On cancellation what the kernel has already taken from the senders is still read and carried, then
        the sockets close.
        """

    def refresh(self) -> None:
        """Take up what changed on disk (certificates): SIGHUP. Raise ``ConfigError`` if it is unusable."""

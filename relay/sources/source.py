"""What a source is: it reads, frames, and hands batches to ``carry``.

Slowing down a sender means not reading from it.
"""

from __future__ import annotations

from typing import ClassVar, Protocol

import trio
from pydantic import BaseModel, ConfigDict

from relay.record import Carry


class SourceOptions(BaseModel):
    """What every source's section of the configuration has in common."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(Protocol):
    """One way in. A source owns its sockets or files and nothing else."""

    Options: ClassVar[type[SourceOptions]]

    async def run(self, carry: Carry, *, task_status: trio.TaskStatus[None] = trio.TASK_STATUS_IGNORED) -> None:
        """Read until cancelled; ``task_status.started()`` once it listens. Raise ``ConfigError`` if it cannot listen.

        On cancellation what the kernel has already taken from the senders is still read and carried,
        then the sockets close.
        """

    def refresh(self) -> None:
        """Take up what changed on disk (certificates): SIGHUP. Raise ``ConfigError`` if it is unusable."""

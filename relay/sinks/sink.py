"""What a sink is: it sends clean batches, and says by its exceptions what happens next.

Retry, metrics and acknowledgement are ``delivery``'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Protocol

from pydantic import BaseModel, ConfigDict

from relay.record import CleanBatch


class SinkOptions(BaseModel):
    """What every sink's section of the configuration has in common."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Sink(Protocol):
    """One far side. It opens its connection or file at the first ``send`` and again after a failure."""

    Options: ClassVar[type[SinkOptions]]

    async def send(self, batches: Sequence[CleanBatch]) -> None:
        """Return when the far side has all records of ``batches``; raise ``Transient`` or ``Permanent`` otherwise."""

    def refresh(self) -> None:
        """Take up what changed on disk (certificates, a rotated file): SIGHUP.

        Raise ``ConfigError`` if it is unusable.
        """

    async def aclose(self) -> None:
        """Flush and close; never raises for a far side that is gone."""

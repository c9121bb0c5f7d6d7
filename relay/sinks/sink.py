"""What a sink is: it sends clean batches, and says by its exceptions what happens next.

Retry, metrics and acknowledgement are ``delivery``'s. A ``Transient`` or a ``Permanent`` of a sink has one word for its
message, from a closed set (it becomes a metric's label): why the far side did not take the batch.
"""

from __future__ import annotations

import errno
from collections.abc import Sequence
from typing import Any, Protocol

from pydantic import BaseModel, ConfigDict

from relay.errors import VeilogError
from relay.record import CleanBatch


class SinkOptions(BaseModel):
    """What every sink's section of the configuration has in common."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    type: str


class SinkGone(VeilogError):
    """The far side is gone and cannot come back (nobody reads standard output any more): stop, and keep the batch."""


class Sink(Protocol):
    """One far side. It opens its connection or file at the first ``send`` and again after a failure."""

    @property
    def Options(self) -> type[SinkOptions]:  # noqa: N802
        """The class of the sink's section, nested in it; ``type`` in it is the sink's name in ``SINKS``."""

    @property
    def truncated(self) -> int:
        """Records cut so far because the far side's protocol bounds them."""

    def __init__(self, name: str, options: Any) -> None:
        """Take an instance of the sink's own ``Options``; raise ``ConfigError`` if what they name is unusable."""

    async def send(self, batches: Sequence[CleanBatch]) -> None:
        """Return when the far side has all records of ``batches``; raise ``Transient`` or ``Permanent`` otherwise.

        Raise ``SinkGone`` if there will be no far side again. If cancelled, the next ``send`` starts afresh.
        """

    def refresh(self) -> None:
        """Take up what changed on disk (certificates, a rotated file): SIGHUP.

        Raise ``ConfigError`` if it is unusable.
        """

    async def aclose(self) -> None:
        """Flush and close; never raises for a far side that is gone."""


def errno_word(error: OSError) -> str:
    """Return the kernel's name of an error as a reason, such as ``enospc``."""
    return errno.errorcode.get(error.errno or 0, "oserror").lower()

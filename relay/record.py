"""The values that travel the road.

``Batch`` is raw: the frames of one read. ``CleanBatch`` is what the redactor made of it. Spool and sinks take only the
second, and a frame in it is a ``CleanFrame``, which plain bytes are not: mypy refuses the slip. Only the redactor makes
clean frames from records, and only the spool revives those it stored.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NewType

CleanFrame = NewType("CleanFrame", bytes)
"""One record's bytes after redaction, without framing."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a batch came from: values of the connection and the configuration, never of a record."""

    source: str
    """The source's name in the configuration."""
    peer: str = ""
    """The sender's address as text, never resolved; empty where there is none (standard input, files)."""
    received: float = 0.0
    """UNIX seconds at which the read returned."""
    trusted: bool = False
    """The sender is a veilog before us in the chain: its pseudonyms pass if their mark is genuine."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """How far a source has read, made durable together with the batch that it came with."""

    key: str
    value: str


@dataclass(frozen=True, slots=True)
class Unjudged:
    """Why a frame's text is not all there, and how long it was: it goes on as a skeleton."""

    reason: str
    """One of ``SKELETON_REASONS``."""
    octets: int


SKELETON_REASONS = ("oversize", "truncated", "budget", "error")
"""Over the frame limit; cut off by the end of the stream or a wrong count; not judged in time; the detector failed."""


@dataclass(frozen=True, slots=True, repr=False)
class Batch:
    """The frames of one read, not yet clean.

    ``frames`` holds one message's bytes each, without framing. ``unjudged`` names the frames (by index) whose text
    could not be kept whole: such a frame holds only the first bytes, of which the skeleton keeps the header.
    """

    frames: Sequence[bytes]
    origin: Origin
    unjudged: Mapping[int, Unjudged] = field(default_factory=dict)
    checkpoint: Checkpoint | None = None
    droppable: bool = False
    """The sender cannot wait (UDP): a full spool drops and counts the batch instead of holding it."""
    stream: str = ""
    """Which of the source's files or connections, where the origin's peer does not tell: what one record begins, the next
    of the same stream may go on with."""

    def __repr__(self) -> str:
        return f"<Batch of {len(self.frames)} raw records>"


@dataclass(frozen=True, slots=True, repr=False)
class CleanBatch:
    """What the redactor made of a batch: the same records in the same order, one clean frame each."""

    frames: Sequence[CleanFrame]
    origin: Origin
    skeletons: int = 0
    """How many of the frames are skeletons."""
    checkpoint: Checkpoint | None = None

    @property
    def octets(self) -> int:
        """The frames' bytes, without framing."""
        return sum(map(len, self.frames))

    def __repr__(self) -> str:
        return f"<CleanBatch of {len(self.frames)} records>"


Carry = Callable[[Batch], Awaitable[bool]]
"""What a source is given: hand a batch over; returns when it is durable, or ``False`` once it is counted as dropped."""

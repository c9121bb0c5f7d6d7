"""A batch on disk: its bytes, and what a seal binds them to.

Format 1, little-endian: version (1 byte), number of frames, skeletons, length of the origin (4 bytes each), the origin
as JSON, each frame's length (4 bytes each), the frames end to end. The seal's associated data are the row's position
and its two counts, so that a row moved to another place, or with other numbers, does not open.
"""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Iterable
from dataclasses import asdict
from itertools import accumulate, pairwise
from typing import Protocol

import orjson

from relay.errors import BadInput
from relay.record import CleanBatch, CleanFrame, Origin

_VERSION = 1
_HEADER = struct.Struct("<BIII")
_BINDING = struct.Struct("<12sqqq")
_CONTEXT = b"veilog spool"


class Sealer(Protocol):
    """Authenticated encryption under a key of its own; it adds the same number of bytes to any data."""

    def seal(self, data: bytes, aad: bytes) -> bytes:
        """Encrypt ``data``, and bind it to ``aad``."""

    def open(self, sealed: bytes, aad: bytes) -> bytes:
        """Return what was sealed; raise ``BadInput`` if a bit of it, or of ``aad``, has changed."""


def binding(position: int, records: int, skeletons: int) -> bytes:
    """The associated data of the row at ``position``."""
    return _BINDING.pack(_CONTEXT, position, records, skeletons)


def encode(batch: CleanBatch) -> bytes:
    """A batch's bytes, without its checkpoint."""
    origin = orjson.dumps(asdict(batch.origin))
    header = _HEADER.pack(_VERSION, len(batch.frames), batch.skeletons, len(origin))
    return b"".join((header, origin, _little_endian(array("I", map(len, batch.frames))).tobytes(), *batch.frames))


def decode(data: bytes) -> CleanBatch:
    """The batch of these bytes; raise ``BadInput`` if they are none."""
    try:
        version, frames, skeletons, origin_octets = _HEADER.unpack_from(data)
        if version != _VERSION:
            raise BadInput("a batch of another format")
        lengths_at = _HEADER.size + origin_octets
        frames_at = lengths_at + 4 * frames
        origin = Origin(**orjson.loads(data[_HEADER.size : lengths_at]))
        lengths = _little_endian(array("I", data[lengths_at:frames_at]))
    except (struct.error, ValueError, TypeError):
        raise BadInput("not a batch") from None
    cuts = list(accumulate(lengths, initial=frames_at))
    if len(lengths) != frames or cuts[-1] != len(data):
        raise BadInput("a batch cut short")
    return CleanBatch(_revive(data, cuts), origin, skeletons)


def _revive(data: bytes, cuts: Iterable[int]) -> list[CleanFrame]:
    """Frames were clean when they were sealed, and the seal is whole."""
    return [CleanFrame(data[begin:end]) for begin, end in pairwise(cuts)]


def _little_endian(lengths: array[int]) -> array[int]:
    if sys.byteorder == "big":
        lengths.byteswap()
    return lengths

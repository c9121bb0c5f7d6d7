from __future__ import annotations

from dataclasses import replace

from relay.record import Checkpoint
from relay.spool import MemorySpool
from tests.fakes import clean_batch


async def test_it_counts_the_frames_bytes_and_remembers_nothing() -> None:
    first = MemorySpool(["a"], max_bytes=100)
    await first.append(replace(clean_batch(b"12345", b"678"), checkpoint=Checkpoint("file", "1")))
    assert first.octets == 8
    await first.aclose()
    second = MemorySpool(["a"], max_bytes=100)
    assert second.octets == 0
    assert await second.checkpoint("file") is None

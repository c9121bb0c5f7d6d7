from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from relay.spool import MemorySpool, Spool, SqliteSpool
from tests.relay.spool.aesgcm import AesGcm

OpenSpool = Callable[..., Awaitable[Spool]]


@pytest.fixture
def sealer() -> AesGcm:
    return AesGcm()


@pytest.fixture(params=["memory", "sqlite"])
async def open_spool(request: pytest.FixtureRequest, tmp_path: Path, sealer: AesGcm) -> AsyncIterator[OpenSpool]:
    """Either spool, under the contract that both keep: ``await open_spool("sink", …, max_bytes=…)``."""
    async with AsyncExitStack() as stack:

        async def opened(*sinks: str, max_bytes: int = 2**20) -> Spool:
            spool: Spool
            if request.param == "memory":
                spool = MemorySpool(sinks, max_bytes=max_bytes)
            else:
                spool = await SqliteSpool.open(tmp_path / "spool", sinks, max_bytes=max_bytes, sealer=sealer)
            stack.push_async_callback(spool.aclose)
            return spool

        yield opened

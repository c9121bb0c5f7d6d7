from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.processes import Processes


@pytest.fixture
def processes(tmp_path: Path) -> Iterator[Processes]:
    """What a test starts; ended with it."""
    started = Processes(tmp_path)
    try:
        yield started
    finally:
        started.end()

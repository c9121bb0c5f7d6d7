from __future__ import annotations

import os
from pathlib import Path

import pytest

from relay.errors import ConfigError
from relay.spool import SqliteSpool, estate
from tests.fakes import clean_batch
from tests.relay.spool.aesgcm import AesGcm


async def _spool(path: Path, sealer: AesGcm) -> None:
    spool = await SqliteSpool.open(path, ["a"], max_bytes=2**20, sealer=sealer)
    await spool.append(clean_batch(b"x"))
    await spool.aclose()


def test_a_directory_belongs_to_one_relay_until_its_last_process_is_gone(tmp_path: Path) -> None:
    directory = tmp_path / "spool"
    claimed = estate.claim(directory)
    assert directory.stat().st_mode & 0o777 == 0o700
    inherited = os.dup(claimed)
    os.close(claimed)
    with pytest.raises(ConfigError, match=r"spool is in use by another process$"):
        estate.claim(directory)
    os.close(inherited)
    os.close(estate.claim(directory))


def test_a_directory_that_is_open_to_others_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    with pytest.raises(ConfigError, match="open to other users"):
        estate.claim(tmp_path)


async def test_an_orphan_is_a_spool_that_no_process_has(tmp_path: Path, sealer: AesGcm) -> None:
    os.close(estate.claim(tmp_path))
    assert estate.orphans(tmp_path, 1) == estate.orphans(tmp_path, 3) == []
    workers = [estate.part(tmp_path, worker, 3) for worker in range(3)]
    for path in (tmp_path, *workers):
        await _spool(path, sealer)
    (tmp_path / "worker-7").mkdir()  # no spool in it
    await _spool(tmp_path / "worker-old", sealer)  # a backup of somebody's
    assert estate.part(tmp_path, 0, 1) == tmp_path
    assert estate.orphans(tmp_path, 1) == workers
    assert estate.orphans(tmp_path, 2) == [tmp_path, workers[2]]
    assert estate.orphans(tmp_path, 4) == [tmp_path]


async def test_what_is_removed_is_the_spool_and_nothing_else(tmp_path: Path, sealer: AesGcm) -> None:
    first, second = (estate.part(tmp_path, worker, 2) for worker in range(2))
    for path in (tmp_path, first, second):
        await _spool(path, sealer)
    (second / "note").write_text("mine")
    for path in (tmp_path, first, second):
        estate.remove(path)
    assert estate.orphans(tmp_path, 1) == []
    assert list(tmp_path.iterdir()) == [second]
    assert [path.name for path in second.iterdir()] == ["note"]

import os
from pathlib import Path

import pytest

from relay import cpus


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with ``membership`` and ``cgroups`` of a machine whose 16 CPUs this process may all use."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(16)))
    (tmp_path / "cgroups").mkdir()
    (tmp_path / "membership").write_text("")
    return tmp_path


def _allowed(machine: Path, membership: str, **files: str) -> int:
    (machine / "membership").write_text(membership)
    for name, text in files.items():
        path = machine / "cgroups" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return cpus.allowed(cgroups=machine / "cgroups", membership=machine / "membership")


def test_the_affinity_counts_where_no_cgroup_sets_a_limit(machine: Path) -> None:
    assert _allowed(machine, "0::/pod\n", **{"pod/cpu.max": "max 100000\n"}) == 16
    assert cpus.allowed(cgroups=machine / "none", membership=machine / "none") == 16


@pytest.mark.parametrize(("quota", "count"), [("200000 100000", 2), ("250000 100000", 2), ("50000 100000", 1)])
def test_a_quota_counts_in_whole_cpus(machine: Path, quota: str, count: int) -> None:
    assert _allowed(machine, "0::/pod\n", **{"pod/cpu.max": quota}) == count


def test_the_tightest_cgroup_on_the_way_up_counts(machine: Path) -> None:
    assert _allowed(machine, "0::/a/b\n", **{"a/cpu.max": "300000 100000", "a/b/cpu.max": "800000 100000"}) == 3
    assert _allowed(machine, "0::/\n", **{"cpu.max": "400000 100000"}) == 4


def test_version_1_is_read_too(machine: Path) -> None:
    files = {"cpu/pod/cpu.cfs_quota_us": "500000\n", "cpu/pod/cpu.cfs_period_us": "100000\n"}
    assert _allowed(machine, "5:memory:/pod\n4:cpu,cpuacct:/pod\n0::/\n", **files) == 5
    assert _allowed(machine, "4:cpu,cpuacct:/pod\n", **{"cpu/pod/cpu.cfs_quota_us": "-1\n"}) == 16


def test_this_machine_has_an_answer() -> None:
    assert 1 <= cpus.allowed() <= len(os.sched_getaffinity(0))

"""How many CPUs this process may use: its affinity, and the quota of its cgroup and of those above it (version 2 or 1)."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

_CGROUPS = Path("/sys/fs/cgroup")
_MEMBERSHIP = Path("/proc/self/cgroup")
"""cgroups(7): a line for each hierarchy, ``number:controllers:path``; version 2 has the number 0 and names no controller."""


def allowed(*, cgroups: Path = _CGROUPS, membership: Path = _MEMBERSHIP) -> int:
    """Return the number of whole CPUs, at least 1: half a CPU more would only make one more process wait for its turn."""
    quotas = [*_quotas(cgroups, membership), float(len(os.sched_getaffinity(0)))]
    return max(1, int(min(quotas)))


def _quotas(cgroups: Path, membership: Path) -> Iterator[float]:
    """Yield the CPUs that each cgroup on the way up grants, of those that set a limit."""
    for line in _text(membership).splitlines():
        _, _, rest = line.partition(":")
        controllers, _, name = rest.partition(":")
        for group in (PurePosixPath(name), *PurePosixPath(name).parents):
            inside = str(group).lstrip("/")
            if not controllers:
                quota, _, period = _text(cgroups / inside / "cpu.max").partition(" ")
                yield from _ratio(quota, period)
            elif "cpu" in controllers.split(","):
                folder = cgroups / "cpu" / inside
                yield from _ratio(_text(folder / "cpu.cfs_quota_us"), _text(folder / "cpu.cfs_period_us"))


def _ratio(quota: str, period: str) -> Iterator[float]:
    """Yield the quota in CPUs; nothing for ``max``, -1 or no file, which set no limit."""
    if quota.strip().isdecimal() and period.strip().isdecimal() and int(period):
        yield int(quota) / int(period)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return ""

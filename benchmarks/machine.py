"""On what the figures were taken, and whether others were at work on it."""

from __future__ import annotations

import os
import platform
import time
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from benchmarks.child import ROOT

_BUSY_LOAD = 0.5


def describe() -> dict[str, Any]:
    """Return the machine, the versions and the load just before the run."""
    return {
        "processor": _processor(),
        "cores": len(os.sched_getaffinity(0)),
        "memory_octets": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "versions": {
            name: _version(name) for name in ("veilog", "trio", "hyperscan", "regex", "presidio-analyzer", "spacy")
        },
        "revision": _revision(),
        "date": time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime()),
        "load_before": round(os.getloadavg()[0], 2),
    }


def is_busy(load: float) -> bool:
    """Whether others have so much to do that figures are not to be quoted."""
    return load > _BUSY_LOAD


def _processor() -> str:
    with suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.machine()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "from its sources"


def _revision() -> str:
    """Return the commit that the sources are at, if they are a checkout; read without git."""
    with suppress(OSError):
        head = (ROOT / ".git" / "HEAD").read_text().strip()
        if not head.startswith("ref: "):
            return head[:10]
        return (ROOT / ".git" / head[5:]).read_text().strip()[:10]
    return ""

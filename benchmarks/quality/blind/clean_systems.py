"""Lines that hold no secret: what kernels, daemons and the tools around them write all day."""

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES = {
    "kernel": r"""
kernel: [«int:99999».«digit:6»] eth0: Link is Up - 1Gbps/Full - flow control rx/tx
kernel: EXT4-fs (sda«int:9»): mounted filesystem «uuid» r/w with ordered data mode. Quota mode: none.
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split({(kind, "clean"): block for kind, block in _LINES.items()})

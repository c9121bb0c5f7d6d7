"""Lines that carry a secret under a name or at a place that a syntax gives it: configurations, headers, URLs, commands.

The kinds are those of ``benchmarks/quality/carriers.py``.
"""

from __future__ import annotations

from benchmarks.quality.carriers import split
from benchmarks.quality.template import Template

_LINES: dict[tuple[str, str], str] = {
    ("command line", "password"): r"""
+ mysqladmin -h «host» -u «user» --password='«secret»' status
""",
}


def lines() -> list[Template]:
    """Return the templates of this file."""
    return split(_LINES)

"""Real log lines of programs run for the purpose, and where each came from (``README.md`` beside)."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent


def lines() -> list[tuple[str, str]]:
    """Return the lines of every file here, each with its program's name."""
    return [
        (path.stem, line)
        for path in sorted(_FOLDER.glob("*.log"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line
    ]

"""``make train`` with a handful of lines: what it writes, and that the same seed writes the same."""

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from recognizers.names import OWN_FILES
from recognizers.training import __main__ as command


def _trained(folder: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    written = folder / "written.txt"
    written.parent.mkdir()
    lines = ("note\tvisit\tseen with ⟦name|Ana Ruiz⟧ in clinic", "note\tthing\tRuiz clinic is open", "")
    written.write_text("\n".join(lines), encoding="utf-8")
    to = folder / "model"
    monkeypatch.setattr(sys, "argv", ["training", "--lines", "64", "--to", str(to), str(written)])
    command.main()
    return {str(path.relative_to(to)): path.read_bytes() for path in to.rglob("*") if path.is_file()}


def test_the_same_seed_writes_the_same_weights_card_and_hashes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "_MEASURED_LINES", 40)
    monkeypatch.setattr(command, "time", SimpleNamespace(process_time=lambda: 0.0))  # the card tells the minutes
    first = _trained(tmp_path / "first", monkeypatch)
    assert first == _trained(tmp_path / "second", monkeypatch)
    shipped = {str(path.relative_to(OWN_FILES.parent)) for path in OWN_FILES.parent.rglob("*") if path.is_file()}
    assert first.keys() == shipped

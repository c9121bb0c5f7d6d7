"""Counting instructions; valgrind itself is tried by CI's report, since it takes half a minute."""

import shutil
from pathlib import Path

import pytest

from benchmarks import instructions
from benchmarks.stream import Stream


def test_without_valgrind_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    stream = Stream("s", [b"x"] * 10)
    found = instructions.count(tmp_path / "none.yaml", stream, 1, tmp_path)
    stream.close()
    assert found.failed == "valgrind is not installed"


def test_a_configuration_that_does_not_start_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: name)
    stream = Stream("s", [b"x" * 1_000] * 1_000)
    found = instructions.count(tmp_path / "none.yaml", stream, 1, tmp_path)
    stream.close()
    assert found.failed.startswith("cost ended")
    assert found.per_record == 0.0


def test_a_dump_of_callgrind_tells_its_total(tmp_path: Path) -> None:
    dump = tmp_path / "callgrind.out.1"
    dump.write_text("events: Ir\nfn=(1) main\n1 5\n\nsummary: 123\n")
    assert instructions._collected(dump) == 123

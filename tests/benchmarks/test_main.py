"""``veilog bench`` as a user runs it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def bench(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "relay", "bench", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, check=False, cwd=ROOT, timeout=300, text=True)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return done


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "my.log"
    path.write_text("nothing here\nthe password=hunter-42-wolf is set\n")
    return path


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A user's configuration: his rules count, his key and his spool are left alone."""
    path = tmp_path / "veilog.yaml"
    sections = {
        "sources": {"in": {"type": "stdin"}},
        "redaction": {"policy": "tokens", "key": "throwaway", "allow": [{"type": "password"}]},
        "spool": "memory",
        "sinks": {"out": {"type": "stdout"}},
    }
    path.write_text(json.dumps(sections))
    return path


def test_a_log_of_ones_own_under_ones_own_configuration(log: Path, config: Path, tmp_path: Path) -> None:
    done = bench("--quick", "--rules", "--input", log, "-c", config, "--out", tmp_path / "out", "--json")
    tree = json.loads(done.stdout)
    assert tree == json.loads((tmp_path / "out" / "results.json").read_text())
    assert tree["log"]["lines"] == 2
    assert any(row["rule"].startswith("(names and values") for row in tree["rules"]["rules"])
    assert (tmp_path / "out" / "report.html").read_text().startswith("<!doctype html>")
    assert "hunter" not in done.stdout + done.stderr

"""A start that is refused says why in one sentence, with exit status 2, and shows no traceback."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.integration.peers import Authority
from tests.integration.processes import ROOT, free_port, make_key


def _config(folder: Path) -> dict[str, Any]:
    return {
        "sources": {"apps": {"type": "syslog", "listen": [f"tcp://127.0.0.1:{free_port()}"]}},
        "redaction": {"policy": "hipaa", "key": make_key(folder)},
        "spool": {"dir": str(folder / "spool")},
        "sinks": {"out": {"type": "stdout"}},
    }


def _refusal(folder: Path, config: dict[str, Any]) -> str:
    """Start the relay; return its one sentence."""
    path = folder / "veilog.yaml"
    path.write_text(yaml.safe_dump(config))
    command = [sys.executable, "-m", "relay", "run", "-c", str(path)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, timeout=60)
    assert (ended.returncode, ended.stdout) == (2, "")
    said = [line for line in ended.stderr.splitlines() if not line.startswith("{")]  # its own log is JSON
    assert len(said) == 1, ended.stderr
    return said[0]


def test_a_port_that_is_taken(tmp_path: Path) -> None:
    config = _config(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as other:
        config["sources"]["apps"]["listen"] = [f"tcp://127.0.0.1:{other.getsockname()[1]}"]
        assert "it is taken by another program" in _refusal(tmp_path, config)


def test_an_admin_port_that_is_taken(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        admin = {"listen": f"tcp://127.0.0.1:{other.getsockname()[1]}"}
        assert "it is taken by another program" in _refusal(tmp_path, {**_config(tmp_path), "admin": admin})


@pytest.mark.parametrize("name", ["keys.sealed", "kek"])
def test_a_key_that_the_world_can_read(tmp_path: Path, name: str) -> None:
    config = _config(tmp_path)
    (tmp_path / name).chmod(0o644)
    assert str(tmp_path / name) in _refusal(tmp_path, config)


def test_a_key_file_that_is_not_there(tmp_path: Path) -> None:
    config = _config(tmp_path)
    (tmp_path / "keys.sealed").unlink()
    assert str(tmp_path / "keys.sealed") in _refusal(tmp_path, config)


def test_a_tls_key_that_the_world_can_read(tmp_path: Path) -> None:
    own = Authority(tmp_path).issue("127.0.0.1")
    own.key.chmod(0o644)
    config = _config(tmp_path)
    listen = [f"tls://127.0.0.1:{free_port()}"]
    config["sources"]["apps"] = {"type": "syslog", "listen": listen, "tls": {"cert": str(own.cert), "key": str(own.key)}}
    assert str(own.key) in _refusal(tmp_path, config)


def test_plaintext_off_loopback(tmp_path: Path) -> None:
    config = _config(tmp_path)
    config["sources"]["apps"]["listen"] = [f"tcp://0.0.0.0:{free_port()}"]
    assert "plaintext: true" in _refusal(tmp_path, config)


def test_an_unknown_policy(tmp_path: Path) -> None:
    config = _config(tmp_path)
    config["redaction"]["policy"] = "lenient"
    said = _refusal(tmp_path, config)
    assert "redaction.policy" in said
    assert "lenient" not in said


def test_an_unknown_key_with_its_file_and_line(tmp_path: Path) -> None:
    said = _refusal(tmp_path, {**_config(tmp_path), "sauces": 1})
    line = (tmp_path / "veilog.yaml").read_text().splitlines().index("sauces: 1") + 1
    assert f"veilog.yaml:{line}: sauces: not a key that is known here" in said


def test_a_configuration_that_is_not_there(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "relay", "run", "-c", str(tmp_path / "none.yaml")]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, timeout=60)
    assert (ended.returncode, len(ended.stderr.splitlines())) == (2, 1)

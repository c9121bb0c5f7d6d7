"""Relays that run while they are measured: veilog in its settings, and its peers; each a process or a family of them."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, Self

import yaml

from benchmarks import child
from benchmarks.child import ChildFailed
from benchmarks.forwarders import Forwarder
from relay import config as configuration
from relay.errors import ConfigError
from relay.redaction import keys
from relay.redaction.keys import Unlock

_START_SECS = 300
"""The very first start compiles all rules."""


class Setting(NamedTuple):
    """How veilog is set up for one measurement."""

    name: str
    redaction: Mapping[str, Any]
    """The configuration's section, without the key."""
    spool: str = "memory"
    """``memory`` or ``disk``."""
    workers: int = 1
    source: str = "syslog"


class Relay:
    """A relay that runs, listens on ``port`` and sends to the sink's port."""

    def __init__(self, name: str, port: int, process: subprocess.Popen[bytes], start_secs: float) -> None:
        self.name = name
        self.port = port
        self.process = process
        self.start_secs = start_secs
        """From the start of its process to ready."""
        self._pids = child.family(process.pid)

    def cpu_seconds(self) -> float:
        """CPU time of its processes so far."""
        return child.cpu_seconds(self._pids)

    def resident_octets(self) -> int:
        """Memory that its processes hold."""
        return child.resident_octets(self._pids)

    def close(self) -> None:
        """Stop it."""
        child.end(self.process)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def free_port() -> int:
    """Return a loopback port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start_forwarder(forwarder: Forwarder, folder: Path, to: int) -> Relay:
    """Start a peer; raise ``ChildFailed`` if it is not installed or does not start."""
    program = forwarder.program()
    if program is None:
        raise ChildFailed(f"{forwarder.name} is not installed")
    folder.mkdir()
    port = free_port()
    begun = time.monotonic()
    process = _spawn(forwarder.command(program, folder, port, to), folder)
    try:
        child.wait_until(partial(child.is_listening, port), process, forwarder.name)
    except ChildFailed:
        child.end(process)
        raise
    return Relay(forwarder.name, port, process, time.monotonic() - begun)


def start_veilog(setting: Setting, folder: Path, to: int, *, module: Sequence[str] = ("relay",), **env: str) -> Relay:
    """Start veilog as a user does, and wait until it says that it is ready; ``module`` may stand around it."""
    folder.mkdir()
    port = free_port()
    path = write_config(setting, folder, listen=port, to=to)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notices:
        notices.bind(b"")  # an abstract address of the kernel's choice
        address = "@" + notices.getsockname()[1:].decode()
        notices.settimeout(0.2)
        begun = time.monotonic()
        command = [sys.executable, "-m", *module, "run", "-c", path]
        process = _spawn(command, folder, NOTIFY_SOCKET=address, **env)
        try:
            child.wait_until(partial(_says_ready, notices), process, setting.name, secs=_START_SECS)
        except ChildFailed as error:
            child.end(process)
            raise ChildFailed(f"{error}: {_last_words(folder)}") from None
    return Relay(setting.name, port, process, time.monotonic() - begun)


def _says_ready(notices: socket.socket) -> bool:
    try:
        return notices.recv(4096).startswith(b"READY=1")
    except TimeoutError:
        return False


def _spawn(command: Sequence[object], folder: Path, **env: str) -> subprocess.Popen[bytes]:
    with (folder / "said.log").open("wb") as log:
        return subprocess.Popen(
            list(map(str, command)),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env=child.environment(**env),
        )


def _last_words(folder: Path) -> str:
    lines = (folder / "said.log").read_text(errors="replace").splitlines()
    return lines[-1] if lines else "it said nothing"


def write_config(setting: Setting, folder: Path, *, listen: int = 0, to: int = 9) -> Path:
    """Write veilog's configuration for a setting, with a key of its own if the spool is sealed; return its path."""
    key: Any = "throwaway"
    spool: Any = "memory"
    if setting.spool == "disk":
        kek = folder / "kek"
        kek.write_bytes(os.urandom(32))
        kek.chmod(0o600)
        keys.create(folder / "keys.sealed", Unlock(kek_file=kek))
        key = {"file": str(folder / "keys.sealed"), "unlock": {"kek_file": str(kek)}}
        spool = {"dir": str(folder / "spool")}
    sink = {"type": setting.source, "to": f"tcp://127.0.0.1:{to}"}
    config: dict[str, Any] = {
        "sources": {"bench": {"type": setting.source, "listen": [f"tcp://127.0.0.1:{listen}"]}},
        "redaction": {**setting.redaction, "key": key},
        "spool": spool,
        "sinks": {"out": sink if setting.source == "json" else {**sink, "framing": "lf"}},
    }
    if setting.workers > 1:
        config["workers"] = setting.workers
    path = folder / "veilog.yaml"
    path.write_text(yaml.safe_dump(config), encoding="utf-8")
    return path


def takes_workers(workers: int) -> bool:
    """Whether the configuration accepts so many workers."""
    text = {
        "sources": {"in": {"type": "stdin"}},
        "redaction": {"key": "throwaway"},
        "spool": "memory",
        "sinks": {"out": {"type": "stdout"}},
        "workers": workers,
    }
    try:
        configuration.parse(yaml.safe_dump(text), "workers")
    except ConfigError as error:
        return "workers" not in str(error)
    return True


def redaction_of(path: Path) -> dict[str, Any]:
    """Return the redaction section of a user's configuration as it stands, references unfilled, without his key."""
    configuration.load(path)  # refuses what a start would refuse
    section = dict(yaml.safe_load(path.read_text(encoding="utf-8"))["redaction"])
    del section["key"]
    return section

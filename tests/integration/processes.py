"""The processes of one test: started as children, waited for with a deadline, killed at its end whatever happened.

A relay runs as a user runs it, by ``python -m relay``. What a process writes goes to a log file, whose tail is shown if the
test fails.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import pytest
import yaml
from prometheus_client.parser import text_string_to_metric_families

from relay.redaction import keys
from relay.redaction.keys import Unlock

ROOT = Path(__file__).resolve().parents[2]
_POLL_SECS = 0.05
_PATIENCE_SECS = 400
_TAIL_CHARS = 3_000

Found = TypeVar("Found")


def free_port(kind: socket.SocketKind = socket.SOCK_STREAM) -> int:
    """Return a loopback port that nobody listens on."""
    with socket.socket(socket.AF_INET, kind) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def listens(port: int) -> bool:
    """Whether somebody accepts connections on a loopback port."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def lines_of(path: Path, at_least: int = 0) -> list[bytes]:
    """Return a file's lines without their ends, or nothing while there are not enough."""
    text = path.read_bytes() if path.exists() else b""
    return text.split(b"\n")[:-1] if text.count(b"\n") >= at_least else []


class Process:
    """A child and the file that it writes to."""

    def __init__(self, name: str, command: Sequence[object], folder: Path, *, out: Path | None = None) -> None:
        """Start it; ``out`` gets its standard output, otherwise the log does."""
        self.name = name
        self.log = folder / f"{name}.log"
        with self.log.open("ab") as log, (out or self.log).open("ab") as stdout:
            self._child = subprocess.Popen(
                list(map(str, command)), stdin=subprocess.DEVNULL, stdout=stdout, stderr=log, cwd=ROOT
            )

    @property
    def is_running(self) -> bool:
        return self._child.poll() is None

    @property
    def pid(self) -> int:
        return self._child.pid

    @property
    def said(self) -> str:
        """Everything that it has written to its log."""
        return self.log.read_text(encoding="utf-8", errors="replace")

    def until(self, look: Callable[[], Found], what: str) -> Found:
        """Return what ``look`` finds as soon as it is true; fail the test when patience or the process ends first."""
        deadline = time.monotonic() + _PATIENCE_SECS
        while not (found := look()):
            if not self.is_running:
                pytest.fail(f"{self.name} ended with status {self._child.returncode} before {what}")
            if time.monotonic() > deadline:
                pytest.fail(f"waited {_PATIENCE_SECS} s in vain until {what}")
            time.sleep(_POLL_SECS)
        return found

    def signal(self, number: signal.Signals) -> None:
        self._child.send_signal(number)

    def status(self) -> int:
        """Wait for its end; return its exit status."""
        return self._child.wait(timeout=60)

    def stop(self) -> int:
        """Ask it to end (SIGTERM); return its exit status."""
        self.signal(signal.SIGTERM)
        return self.status()

    def kill(self) -> None:
        """End it without a chance to do anything (SIGKILL)."""
        self._child.kill()
        self._child.wait()

    def tail(self) -> str:
        return f"--- {self.name}\n{self.said[-_TAIL_CHARS:]}"


class Metrics:
    """One look at /metrics."""

    def __init__(self, text: str) -> None:
        self._samples = [sample for family in text_string_to_metric_families(text) for sample in family.samples]

    def sum(self, name: str, **labels: str) -> int:
        """Add up a metric (named without ``veilog_``) over the labels that are not given."""
        return int(
            sum(
                sample.value
                for sample in self._samples
                if sample.name == f"veilog_{name}" and labels.items() <= sample.labels.items()
            )
        )

    @property
    def received(self) -> int:
        return self.sum("records_received_total")

    def assert_balanced(self, *sinks: str) -> None:
        """The books: what came is delivered, waits, was rejected, or became a skeleton; for each sink."""
        for sink in sinks:
            came = self.received + self.sum("records_recovered", sink=sink)
            went = self.sum("records_delivered_total", sink=sink) + self.sum("records_spooled", sink=sink)
            assert came == went + self.sum("records_rejected_total") + self.sum("records_skeletons_total"), sink


class Veilog:
    """One relay: its configuration, its folder, and the process that runs at the moment, if any."""

    def __init__(self, processes: Processes, folder: Path, config: Mapping[str, Any]) -> None:
        self._processes = processes
        self.folder = folder
        self.path = folder / "veilog.yaml"
        self.admin_port = free_port()
        self.config: dict[str, Any] = {"admin": {"listen": f"tcp://127.0.0.1:{self.admin_port}"}}
        self.process: Process
        self.configure(**config)

    def configure(self, **changes: Any) -> None:
        """Write the configuration: the last one with ``changes``."""
        self.config = {**self.config, **changes}
        self.path.write_text(yaml.safe_dump(self.config), encoding="utf-8")

    def start(self, *options: str) -> Veilog:
        """Start it and wait until it is ready."""
        command = [sys.executable, "-m", "relay", "run", *options, "-c", self.path]
        self.process = self._processes.start("veilog", command, self.folder, out=self.folder / "veilog.out")
        self.process.until(self.is_ready, "veilog is ready")
        return self

    def metrics(self) -> Metrics:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.admin_port}/metrics", timeout=30) as answer:
            return Metrics(answer.read().decode())

    def until(self, good: Callable[[Metrics], bool], what: str) -> Metrics:
        """Wait until the metrics say so; return them."""

        def look() -> Metrics | None:
            metrics = self.metrics()
            return metrics if good(metrics) else None

        found = self.process.until(look, what)
        assert found is not None
        return found

    def until_idle(self, records: int, *sinks: str) -> Metrics:
        """Wait until that many records have come and no sink has work left; check the books."""

        def idle(metrics: Metrics) -> bool:
            return metrics.received >= records and not metrics.sum("records_spooled")

        metrics = self.until(idle, f"{records} records are received and delivered")
        metrics.assert_balanced(*sinks)
        return metrics

    def is_ready(self) -> bool:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.admin_port}/readyz", timeout=30) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False


class Processes:
    """All processes of one test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._started: list[Process] = []

    def start(self, name: str, command: Sequence[object], folder: Path, *, out: Path | None = None) -> Process:
        process = Process(name, command, folder, out=out)
        self._started.append(process)
        return process

    def veilog(self, name: str = "veilog", *, disk: bool = True, **config: Any) -> Veilog:
        """Return a relay that is not started yet, with a key file and, unless ``disk`` is off, a spool on disk."""
        folder = self.folder / name
        folder.mkdir()
        config.setdefault("redaction", {"policy": "hipaa", "key": make_key(folder)})
        config.setdefault("spool", {"dir": str(folder / "spool"), "max_bytes": "1GiB"} if disk else "memory")
        return Veilog(self, folder, config)

    def end(self) -> None:
        """Kill what still runs, and print the logs: pytest shows them if the test failed."""
        for process in self._started:
            process.kill()
            sys.stdout.write(process.tail())


def make_key(folder: Path) -> dict[str, Any]:
    """Make a key file in ``folder``; return the ``redaction.key`` section that names it."""
    kek, file = folder / "kek", folder / "keys.sealed"
    kek.write_bytes(os.urandom(32))
    kek.chmod(0o600)
    keys.create(file, Unlock(kek_file=kek))
    return {"file": str(file), "unlock": {"kek_file": str(kek)}}

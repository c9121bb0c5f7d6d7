"""Several worker processes are one relay: each record once, books that balance, crashes, reloads, stops."""

from __future__ import annotations

import os
import random
import re
import signal
import socket
import string
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.integration.processes import ROOT, Processes, Veilog, free_port, lines_of

CONNECTIONS = 30
"""So many that each of two workers gets some, but once in a billion runs."""
EACH = 50
RECORDS = CONNECTIONS * EACH
SECRET = "password=" + "".join(random.choices(string.ascii_letters, k=16))
_PATIENCE_SECS = 240
_number = re.compile(rb"n=([0-9]{7}) ").search


def _record(number: int) -> bytes:
    return f"<13>Jan  2 03:04:05 web-1 app: n={number:07} {SECRET} end".encode()


def _send(port: int, first: int = 0, count: int = RECORDS) -> None:
    """Send that many records over many connections at a time, and close those."""
    connections = [socket.create_connection(("127.0.0.1", port)) for _ in range(CONNECTIONS)]
    for index, connection in enumerate(connections):
        with closing(connection):
            connection.sendall(b"".join(_record(n) + b"\n" for n in range(first + index, first + count, CONNECTIONS)))


def _numbers(lines: Iterable[bytes], *, redacted: bool = True) -> list[int]:
    """Return the records' numbers in order; all have the secret, or all the same pseudonym in its place."""
    found, rests = [], set()
    for line in lines:
        number = _number(line)
        assert number, "a line without a number"
        found.append(int(number[1]))
        rests.add(line.replace(number[0], b""))
    assert len(rests) == 1
    assert (SECRET.encode() in rests.pop()) != redacted
    return sorted(found)


def _relay(processes: Processes, sink: dict[str, Any] | None = None, *, workers: int = 2) -> tuple[Veilog, int, Path]:
    """Return a relay with its spool on disk, its port (TCP and UDP), and the file that its sink writes to by default."""
    port, clean = free_port(), processes.folder / "clean.log"
    listen = [f"tcp://127.0.0.1:{port}", f"udp://127.0.0.1:{port}"]
    veilog = processes.veilog(
        sources={"apps": {"type": "syslog", "listen": listen}},
        sinks={"out": sink or {"type": "file", "path": str(clean)}},
        workers=workers,
        drain_secs=60,
    )
    veilog.configure(redaction={**veilog.config["redaction"], "policy": "tokens"})
    return veilog, port, clean


def _workers(veilog: Veilog) -> list[int]:
    """Return the process ids of the workers that run, by their numbers."""
    children = [
        pid
        for thread in Path(f"/proc/{veilog.process.pid}/task").iterdir()
        for pid in (thread / "children").read_text().split()
    ]
    words = {int(pid): Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0") for pid in children}
    return sorted(words, key=lambda pid: int(words[pid][words[pid].index(b"worker") + 1]))


def _until(look: Callable[[], object], what: str) -> None:
    deadline = time.monotonic() + _PATIENCE_SECS
    while not look():
        assert time.monotonic() < deadline, f"waited in vain until {what}"
        time.sleep(0.05)


def test_records_arrive_once_each_and_a_stop_drains(processes: Processes) -> None:
    veilog, port, clean = _relay(processes)
    veilog.start()
    _send(port)
    for number in range(RECORDS, RECORDS + CONNECTIONS):  # as many senders
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
            sender.sendto(_record(number), ("127.0.0.1", port))
    veilog.until_idle(RECORDS + CONNECTIONS, "out")
    assert _numbers(lines_of(clean)) == list(range(RECORDS + CONNECTIONS))

    workers = _workers(veilog)
    assert len(workers) == 2
    _send(port, RECORDS + CONNECTIONS)
    assert veilog.process.stop() == 0
    assert _numbers(lines_of(clean)) == list(range(2 * RECORDS + CONNECTIONS))
    assert not any(Path(f"/proc/{pid}").exists() for pid in workers)


def test_a_killed_worker_starts_again_and_loses_nothing_that_was_received(processes: Processes) -> None:
    nowhere = {"type": "file", "path": str(processes.folder / "not-there" / "clean.log")}
    veilog, port, clean = _relay(processes, nowhere)
    veilog.start()
    _send(port)
    veilog.until(lambda metrics: metrics.received == RECORDS, "all is received").assert_balanced("out")
    one, other = _workers(veilog)
    os.kill(one, signal.SIGKILL)
    _send(port, RECORDS)  # what comes to the one that is not there waits for it
    metrics = veilog.until(lambda metrics: metrics.received == 2 * RECORDS, "the rest is received")
    metrics.assert_balanced("out")
    assert metrics.sum("worker_ended_total", how="killed") == 1
    assert veilog.is_ready()
    again = _workers(veilog)
    assert again[0] != one
    assert again[1] == other

    veilog.configure(sinks={"out": {"type": "file", "path": str(clean)}})
    veilog.process.signal(signal.SIGHUP)
    veilog.until_idle(2 * RECORDS, "out")
    assert _numbers(lines_of(clean)) == list(range(2 * RECORDS))


def test_a_reload_is_done_by_all_or_by_none_and_told_once(processes: Processes) -> None:
    veilog, port, clean = _relay(processes)
    veilog.start()
    tokens = veilog.config["redaction"]

    def through(times: int, *, redacted: bool) -> None:
        before = len(lines_of(clean))
        _send(port, count=CONNECTIONS)
        veilog.until_idle(times * CONNECTIONS, "out")
        assert _numbers(lines_of(clean)[before:], redacted=redacted) == list(range(CONNECTIONS))

    missing = {"known_secrets": {"files": [str(processes.folder / "not-there")]}}
    bad = ({"surprise": 1}, {"redaction": {**tokens, **missing}})  # for the supervisor, and for the workers
    for times, changes in enumerate(bad, 1):
        veilog.configure(**changes)
        veilog.process.signal(signal.SIGHUP)
        veilog.until(lambda metrics: metrics.sum("reload_refused_total") == times, "it has refused")  # noqa: B023
    assert veilog.process.said.count("reload_refused") == 2
    through(1, redacted=True)

    del veilog.config["surprise"]
    veilog.configure(redaction={**tokens, "policy": "custom", "default": "keep"})
    veilog.process.signal(signal.SIGHUP)
    veilog.until(lambda metrics: metrics.sum("reloaded_total") == 1, "it has reloaded")
    assert veilog.process.said.count('"reloaded"') == 1
    through(2, redacted=False)


def test_workers_left_alone_end_and_one_process_delivers_what_three_had(processes: Processes) -> None:
    nowhere = {"type": "file", "path": str(processes.folder / "not-there" / "clean.log")}
    veilog, port, clean = _relay(processes, nowhere, workers=3)
    veilog.configure(drain_secs=0.2)
    veilog.start()
    _send(port)
    veilog.until(lambda metrics: metrics.received == RECORDS, "all is received").assert_balanced("out")
    workers = _workers(veilog)
    assert len(workers) == 3
    veilog.process.kill()
    _until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in workers), "the workers have ended")

    veilog.configure(workers=1, sinks={"out": {"type": "file", "path": str(clean)}})
    veilog.start()
    metrics = veilog.until_idle(0, "out")
    assert metrics.sum("records_recovered", sink="out") == RECORDS
    assert _numbers(lines_of(clean)) == list(range(RECORDS))
    _until(lambda: not list((veilog.folder / "spool").glob("worker-*")), "the spools are removed")


def test_a_port_that_is_taken_is_refused_though_it_could_be_shared(processes: Processes) -> None:
    veilog, port, _ = _relay(processes)
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        other.bind(("127.0.0.1", port))
        other.listen()
        command = [sys.executable, "-m", "relay", "run", "-c", str(veilog.path)]
        ended = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, timeout=_PATIENCE_SECS)
    said = [line for line in ended.stderr.splitlines() if not line.startswith("{")]  # its own log is JSON
    assert ended.returncode == 2
    assert said == [f"veilog: tcp://127.0.0.1:{port}: cannot listen: it is taken by another program."]

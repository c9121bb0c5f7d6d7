"""Records a second from TCP to TCP, the relay beside a plain pass-through on the same stream, in one run.

Everything runs on this machine: a sender and a counting sink in processes of their own, buffers built beforehand. The time
is from the first byte sent to the last record counted; CPU is the relay's own. Ratios of medians over alternating rounds.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.table import Table

from benchmarks import corpus

RECEIVE_BYTES = 1 << 20

CONFIG = """\
sources: {{bench: {{type: syslog, listen: [tcp://127.0.0.1:{listen}]}}}}
redaction: {{policy: {policy}, key: {key}}}
spool: {spool}
sinks: {{out: {{type: syslog, to: tcp://127.0.0.1:{to}, framing: lf}}}}
"""


class Round(NamedTuple):
    seconds: float
    cpu_seconds: float


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Counter(threading.Thread):
    """A sink that counts line feeds, until it has seen as many as it expects."""

    def __init__(self, expected: int) -> None:
        super().__init__(daemon=True)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self.listener.getsockname()[1])
        self.expected = expected
        self.finished_at = 0.0

    def run(self) -> None:
        connection, _ = self.listener.accept()
        buffer = bytearray(RECEIVE_BYTES)
        seen = 0
        while seen < self.expected:
            size = connection.recv_into(buffer)
            if size == 0:
                break
            seen += buffer.count(b"\n", 0, size)
        self.finished_at = time.perf_counter()
        connection.close()


def cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def wait_for_port(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        if process.poll() is not None:
            raise SystemExit(f"the relay ended with status {process.returncode} before it listened")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise SystemExit("the relay does not listen")


def measure(command: list[str], listen: int, counter: Counter, stream: bytes) -> Round:
    counter.start()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for_port(listen, process)
        before = cpu_seconds(process.pid)
        with socket.create_connection(("127.0.0.1", listen)) as sender:
            started = time.perf_counter()
            sender.sendall(stream)
            sender.shutdown(socket.SHUT_WR)
            counter.join(timeout=300)
        return Round(counter.finished_at - started, cpu_seconds(process.pid) - before)
    finally:
        process.terminate()
        process.wait()


def passthrough(stream: bytes, expected: int) -> Round:
    # It opens its way out for each connection it takes, the probe's too: the counter serves the second.
    listen, counter = free_port(), SecondCounter(expected)
    return measure([sys.executable, "-m", "benchmarks.passthrough", str(listen), str(counter.port)], listen, counter, stream)


class SecondCounter(Counter):
    """Counts on the second connection it is offered."""

    def run(self) -> None:
        first, _ = self.listener.accept()
        first.close()
        super().run()


def relay(stream: bytes, expected: int, policy: str, spool: str) -> Round:
    listen, counter = free_port(), Counter(expected)
    with tempfile.TemporaryDirectory() as folder:
        key, place = "throwaway", "memory"
        if spool == "disk":
            kek = Path(folder, "kek")
            kek.write_bytes(os.urandom(32))
            kek.chmod(0o600)
            keys = Path(folder, "keys.sealed")
            subprocess.run(
                [sys.executable, "-m", "relay", "keys", "init", str(keys), "--kek-file", str(kek)],
                check=True,
                stderr=subprocess.DEVNULL,
            )
            key = f"{{file: {keys}, unlock: {{kek_file: {kek}}}}}"
            place = f"{{dir: {folder}/spool}}"
        config = Path(folder, "bench.yaml")
        config.write_text(CONFIG.format(listen=listen, to=counter.port, policy=policy, key=key, spool=place))
        return measure([sys.executable, "-m", "relay", "run", "-c", str(config)], listen, counter, stream)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=200_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", type=Path, help="write the figures here, too")
    options = parser.parse_args()
    console = Console()
    table = Table(
        title=f"TCP to TCP, {options.records:,} records, median of {options.rounds} rounds, {os.cpu_count()} cores"
    )
    for column in ("stream", "relay", "records/s", "MB/s", "CPU µs/record", "of pass-through"):
        table.add_column(column, justify="left" if column in ("stream", "relay") else "right")
    figures = []
    for kind in ("ordinary", "clean", "dense"):
        stream = b"".join(record + b"\n" for record in corpus.records(kind, options.records))
        contestants = {
            "pass-through": lambda stream=stream: passthrough(stream, options.records),
            "veilog hipaa, memory": lambda stream=stream: relay(stream, options.records, "hipaa", "memory"),
            "veilog tokens, memory": lambda stream=stream: relay(stream, options.records, "tokens", "memory"),
            "veilog hipaa, disk": lambda stream=stream: relay(stream, options.records, "hipaa", "disk"),
        }
        rounds: dict[str, list[Round]] = {name: [] for name in contestants}
        for _ in range(options.rounds):  # alternating, so that a slow minute of the machine hits all alike
            for name, run in contestants.items():
                with console.status(f"{kind}: {name}"):
                    rounds[name].append(run())
        limit = statistics.median(r.seconds for r in rounds["pass-through"])
        for name, measured in rounds.items():
            seconds = statistics.median(r.seconds for r in measured)
            cpu = statistics.median(r.cpu_seconds for r in measured) / options.records * 1e6
            figure = {
                "stream": kind,
                "relay": name,
                "records_per_sec": options.records / seconds,
                "mb_per_sec": len(stream) / seconds / 1e6,
                "cpu_us_per_record": cpu,
                "of_passthrough": limit / seconds,
            }
            figures.append(figure)
            table.add_row(
                kind,
                name,
                f"{figure['records_per_sec']:,.0f}",
                f"{figure['mb_per_sec']:.0f}",
                f"{cpu:.2f}",
                f"{limit / seconds:.2f}",
            )
    console.print(table)
    if options.json:
        machine = {"python": platform.python_version(), "machine": platform.machine(), "cores": os.cpu_count()}
        options.json.write_text(json.dumps({"machine": machine, "records": options.records, "figures": figures}, indent=2))


if __name__ == "__main__":
    main()

"""Child processes of the harness, and what any process costs: CPU time and memory, with its descendants.

A child of the harness is a module of this package. It is told one JSON object a line and answers so, and ends when its
standard input does.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).resolve().parent.parent
_PAGE_OCTETS = os.sysconf("SC_PAGE_SIZE")
_END_SECS = 15


class ChildFailed(Exception):
    """A process of the harness ended, or does not do what it was started for; the message says which."""


def environment(**more: str) -> dict[str, str]:
    """Return the environment in which ``python -m`` finds this package and the relay, wherever they are."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH")))), **more}


class Child:
    """A module of this package in a process of its own."""

    def __init__(self, module: str, *arguments: object, fds: Sequence[int] = (), env: dict[str, str] | None = None) -> None:
        self.name = module
        self._process = subprocess.Popen(
            [sys.executable, "-m", f"benchmarks.{module}", *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            pass_fds=fds,
            env=env or environment(),
            text=True,
        )

    def tell(self, **command: Any) -> None:
        """Give it one command; raise ``ChildFailed`` if it is gone."""
        assert self._process.stdin is not None
        try:
            print(json.dumps(command), file=self._process.stdin, flush=True)
        except OSError:
            raise ChildFailed(f"{self.name} ended") from None

    def answer(self) -> Any:
        """Wait for its next answer; raise ``ChildFailed`` if it ends instead."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise ChildFailed(f"{self.name} ended with status {self._process.wait()}")
        return json.loads(line)

    def ask(self, **command: Any) -> Any:
        """Give it one command and wait for the answer."""
        self.tell(**command)
        return self.answer()

    def close(self) -> None:
        """Let it end."""
        end(self._process)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def end(process: subprocess.Popen[Any]) -> None:
    """End a process that we started: asked first, killed if it does not listen."""
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
    process.terminate()
    try:
        process.wait(_END_SECS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def commands() -> Iterator[dict[str, Any]]:
    """Yield the commands of the parent, in a child."""
    for line in sys.stdin:
        yield json.loads(line)


def reply(**answer: Any) -> None:
    """Answer the parent, in a child."""
    print(json.dumps(answer), flush=True)


def family(pid: int) -> list[int]:
    """Return a process and its descendants."""
    parents: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            parent = int(stat.read_text(errors="replace").rpartition(")")[2].split()[1])
            parents.setdefault(parent, []).append(int(stat.parent.name))
    found = [pid]
    for each in found:
        found += parents.get(each, ())
    return found


def cpu_seconds(pids: Sequence[int]) -> float:
    """Return the CPU time that processes have used, all their threads together, to the nanosecond."""
    total = 0.0
    for pid in pids:
        with suppress(OSError):
            total += time.clock_gettime((~pid << 3) | 2)  # CPUCLOCK_SCHED of another process, as clock_getcpuclockid(3)
    return total


def resident_octets(pids: Sequence[int]) -> int:
    """Return the memory that processes hold."""
    total = 0
    for pid in pids:
        with suppress(OSError):
            total += int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * _PAGE_OCTETS
    return total


def is_listening(port: int) -> bool:
    """Whether somebody listens on a TCP port of this machine, told without connecting to it."""
    wanted = f":{port:04X}"
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        with suppress(OSError):
            for line in Path(table).read_text().splitlines()[1:]:
                fields = line.split()
                if fields[3] == "0A" and fields[1].endswith(wanted):
                    return True
    return False


def wait_until(good: Callable[[], bool], process: subprocess.Popen[Any], what: str, *, secs: float = 120) -> None:
    """Return once ``good``; raise ``ChildFailed`` if the process ends before, or time runs out."""
    deadline = time.monotonic() + secs
    while not good():
        if process.poll() is not None:
            raise ChildFailed(f"{what} ended with status {process.returncode} at its start")
        if time.monotonic() > deadline:
            raise ChildFailed(f"{what} was not ready within {secs:.0f} s")
        time.sleep(0.005)

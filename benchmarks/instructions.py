"""A figure that a noisy machine cannot change: instructions a record, counted by valgrind's callgrind.

One process starts and warms up uncounted, since that takes a hundred times as long as what is asked about. Then it redacts a
few batches, and then more of them, counted apart: the difference is what the records cost, and what both have in common
falls out. Runs of the same code differ by less than one in a hundred.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from benchmarks import child
from benchmarks.child import Child, ChildFailed
from benchmarks.stream import Stream
from relay.sources.stream import READ_BYTES

_COLLECTED = re.compile(r"^(?:summary|totals): (\d+)$", re.MULTILINE)
_FEW_BATCHES = 2
_COMMAND_SECS = 60
"""Valgrind listens when the program next runs a little."""


@dataclass
class Instructions:
    """What one stream costs."""

    stream: str
    per_record: float = 0.0
    per_octet: float = 0.0
    records: int = 0
    failed: str = ""


def count(config: Path, stream: Stream, batches: int, folder: Path) -> Instructions:
    """Count over so many batches; ``config`` must give a record time enough, since everything takes fifty times as long.

    ``folder`` must be there and empty.
    """
    found = Instructions(stream.name)
    if shutil.which("valgrind") is None or shutil.which("vgdb") is None:
        found.failed = "valgrind is not installed"
        return found
    few, many = (stream.records_in(READ_BYTES * n) for n in (_FEW_BATCHES, _FEW_BATCHES + batches))
    found.records = many - few
    octets = stream.end_of(many) - stream.end_of(few)
    try:
        # Compiled here, and kept where no other start pushes it out: under valgrind it would take minutes.
        env = child.environment(PYTHONHASHSEED="0", VEILOG_CACHE_DIR=str(folder / "gates"))
        with Child("cost", config, env=env) as once:
            once.answer()
        short, long = _counted(config, stream, (few, many), folder, env)
    except (ChildFailed, subprocess.SubprocessError, OSError) as error:
        found.failed = str(error) if isinstance(error, ChildFailed) else f"valgrind: {type(error).__name__}"
        return found
    found.per_record, found.per_octet = (long - short) / found.records, (long - short) / octets
    return found


def _counted(config: Path, stream: Stream, counts: tuple[int, int], folder: Path, env: dict[str, str]) -> list[int]:
    """Return the instructions of redacting the first so many records, for each of ``counts``."""
    out = folder / "callgrind.out"
    tool = ["valgrind", "--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file={out}"]
    listens = f"--vgdb-prefix={folder / 'vgdb'}"
    process = subprocess.Popen(
        [*tool, listens, sys.executable, "-m", "benchmarks.cost", str(config)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        pass_fds=[stream.fd],
        env=env,
        text=True,
    )

    def tell(*command: str) -> None:
        told = ["vgdb", listens, f"--pid={process.pid}", *command]
        subprocess.run(told, check=True, capture_output=True, timeout=_COMMAND_SECS)

    def redact(records: int) -> None:
        command = {"do": "redact", "fd": stream.fd, "records": records, "secs": 1e9}
        assert process.stdin is not None
        print(json.dumps(command), file=process.stdin, flush=True)
        _answer(process)

    try:
        _answer(process)
        redact(counts[0])
        tell("instrumentation", "on")
        for records in counts:
            redact(records)
            tell("dump")
        return [_collected(out.with_name(f"{out.name}.{number}")) for number in range(1, len(counts) + 1)]
    finally:
        child.end(process)


def _answer(process: subprocess.Popen[str]) -> None:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise ChildFailed(f"callgrind ended with status {process.wait()}")
    if failed := json.loads(line).get("failed"):
        raise ChildFailed(f"under callgrind: {failed}")


def _collected(dump: Path) -> int:
    match = _COLLECTED.search(dump.read_text(errors="replace"))
    if match is None:
        raise ChildFailed("callgrind wrote no total")
    return int(match[1])

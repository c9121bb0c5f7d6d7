"""A figure that a noisy machine cannot change: instructions a record, counted by valgrind's callgrind.

The same process redacts a few batches, then more of them; the difference is what the records cost, and what starts and
compiles falls out. Two runs of the same code differ by a few in a million.
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
from benchmarks.child import ChildFailed
from benchmarks.stream import Stream
from relay.sources.stream import READ_BYTES

_COLLECTED = re.compile(r"Collected : (\d+)")


@dataclass
class Instructions:
    """What one stream costs."""

    stream: str
    per_record: float = 0.0
    per_octet: float = 0.0
    records: int = 0
    failed: str = ""


def count(config: Path, stream: Stream, batches: int) -> Instructions:
    """Count over so many batches; ``config`` must give a record time enough, since everything takes fifty times as long."""
    found = Instructions(stream.name)
    valgrind = shutil.which("valgrind")
    if valgrind is None:
        found.failed = "valgrind is not installed"
        return found
    few, many = (stream.records_in(READ_BYTES * n) for n in (2, 2 + batches))
    found.records = many - few
    octets = stream.end_of(many) - stream.end_of(few)
    runs = [_start(valgrind, config, stream, records) for records in (few, many)]
    try:
        short, long = (_collected(run) for run in runs)
    except ChildFailed as error:
        found.failed = str(error)
        return found
    finally:
        for run in runs:
            child.end(run)
    found.per_record, found.per_octet = (long - short) / found.records, (long - short) / octets
    return found


def _start(valgrind: str, config: Path, stream: Stream, records: int) -> subprocess.Popen[str]:
    tool = [valgrind, "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    process = subprocess.Popen(
        [*tool, sys.executable, "-m", "benchmarks.cost", str(config)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        pass_fds=[stream.fd],
        env=child.environment(PYTHONHASHSEED="0"),
        text=True,
    )
    assert process.stdin is not None
    print(json.dumps({"do": "redact", "fd": stream.fd, "records": records, "secs": 1e9}), file=process.stdin, flush=True)
    return process


def _collected(process: subprocess.Popen[str]) -> int:
    _, said = process.communicate()
    match = _COLLECTED.search(said)
    if process.returncode or match is None:
        raise ChildFailed(f"callgrind ended with status {process.returncode}")
    return int(match[1])

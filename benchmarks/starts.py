"""How long veilog takes to be ready, and how much memory it holds after some work."""

from __future__ import annotations

import os
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.child import Child, ChildFailed
from benchmarks.contestants import Setting, start_veilog
from benchmarks.stream import Stream


@dataclass
class Starts:
    """What the starts of one setting showed."""

    name: str
    first_secs: float = 0.0
    """With no compiled gate kept: the very first start on a machine."""
    ready_secs: list[float] = field(default_factory=list)
    resident_octets: int = 0
    failed: str = ""

    @property
    def median_secs(self) -> float:
        """The median of the starts after the first."""
        return statistics.median(self.ready_secs) if self.ready_secs else 0.0


def run(
    settings: Sequence[Setting],
    stream: Stream,
    folder: Path,
    rounds: int,
    records: int,
    progress: Callable[[str], None],
) -> list[Starts]:
    """Start each setting once with no compiled gate kept and ``rounds`` times with one; the last start carries records."""
    found = []
    with Child("sink", 1) as sink, Child("load", stream.fd, fds=[stream.fd]) as load:
        port = sink.answer()["ports"][0]
        load.answer()
        for number, setting in enumerate(settings):
            starts = Starts(setting.name)
            found.append(starts)
            cache = folder / f"gates-{number}"
            try:
                for start in range(rounds + 1):
                    progress(f"start: {setting.name}, {'first' if start == 0 else f'round {start}'}")
                    place = folder / f"start-{number}-{start}"
                    with start_veilog(setting, place, port, VEILOG_CACHE_DIR=os.fspath(cache)) as relay:
                        if start == 0:
                            starts.first_secs = relay.start_secs
                            continue
                        starts.ready_secs.append(relay.start_secs)
                        if start == rounds:
                            sent = min(records, stream.records)
                            sink.ask(port=port, expect=sent, secs=120)
                            load.ask(port=relay.port, octets=stream.end_of(sent), times=1, connections=1, secs=120)
                            sink.answer()
                            starts.resident_octets = relay.resident_octets()
            except ChildFailed as error:
                starts.failed = str(error)
    return found

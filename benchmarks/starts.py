"""How long veilog takes to be ready, and how much memory it holds after some work."""

from __future__ import annotations

import os
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.child import Child, ChildFailed
from benchmarks.contestants import Relay, Setting, start_veilog
from benchmarks.plan import Plan
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
    settings: Sequence[Setting], stream: Stream, folder: Path, plan: Plan, progress: Callable[[str], None]
) -> list[Starts]:
    """Start each setting so often as is planned, with its compiled gates kept between; the last start carries records."""
    with Child("sink", 1) as sink, Child("load", stream.fd, fds=[stream.fd]) as load:
        port = sink.answer()["ports"][0]
        load.answer()
        found = []
        for number, setting in enumerate(settings):
            found.append(Starts(setting.name))
            attempt = _Attempt(found[-1], setting, folder / str(number), port, progress)
            try:
                if plan.first_start:
                    attempt.first()
                for last in range(plan.start_rounds - 1, -1, -1):
                    attempt.again(None if last else lambda relay: _work(relay, sink, load, port, stream, plan))
            except ChildFailed as error:
                found[-1].failed = str(error)
    return found


class _Attempt:
    def __init__(self, starts: Starts, setting: Setting, folder: Path, port: int, progress: Callable[[str], None]) -> None:
        self._starts = starts
        self._setting = setting
        self._folder = folder
        self._port = port
        self._progress = progress
        folder.mkdir()

    def first(self) -> None:
        """Start with no gate kept."""
        self._progress(f"start: {self._setting.name}, the very first")
        with self._start("first", VEILOG_CACHE_DIR=os.fspath(self._folder / "gates")) as relay:
            self._starts.first_secs = relay.start_secs

    def again(self, work: Callable[[Relay], None] | None) -> None:
        """Start with what an earlier start kept, and let it work."""
        number = len(self._starts.ready_secs) + 1
        self._progress(f"start: {self._setting.name}, {number}")
        with self._start(str(number)) as relay:
            self._starts.ready_secs.append(relay.start_secs)
            if work is not None:
                work(relay)
                self._starts.resident_octets = relay.resident_octets()

    def _start(self, name: str, **env: str) -> Relay:
        return start_veilog(self._setting, self._folder / name, self._port, **env)


def _work(relay: Relay, sink: Child, load: Child, port: int, stream: Stream, plan: Plan) -> None:
    """Let it carry records, so that it holds what it holds in service."""
    records = min(plan.pace.warm_up_records, stream.records)
    sink.ask(port=port, expect=records, secs=plan.pace.stall_secs)
    load.ask(port=relay.port, start=0, end=stream.end_of(records), times=1, connections=1, secs=plan.pace.stall_secs)
    if sink.answer()["records"] < records:
        raise ChildFailed("records are missing")

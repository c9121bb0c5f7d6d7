"""Where a microsecond goes: veilog carries a stream under ``sampler``, and its CPU time is told by stage and by function."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.contest import Entrant, Pace, run
from benchmarks.contestants import Relay, Setting, start_veilog
from benchmarks.stages import STAGES
from benchmarks.stream import Stream

_WARM_UP_RECORDS = 2_000


@dataclass
class Profile:
    """What one stream costs, by stage and by function."""

    stream: str
    cpu_us: float = 0.0
    """A record, with the sampler's own cost in it."""
    samples: int = 0
    stages_us: dict[str, float] = field(default_factory=dict)
    functions: list[tuple[str, str, float]] = field(default_factory=list)
    """Stage, function and microseconds a record: the dearest first."""
    failed: str = ""


def profile(setting: Setting, stream: Stream, folder: Path, secs: float, progress: Callable[[str], None]) -> Profile:
    """Profile for about ``secs`` of wall time."""
    out = folder / f"{stream.name}.json"
    started: list[Relay] = []

    def start(to: int) -> Relay:
        module: Sequence[str] = ("benchmarks.sampler", str(out))
        started.append(start_veilog(setting, folder / f"profile {stream.name}", to, module=module))
        return started[0]

    def follow(what: str) -> None:
        progress(f"profile of {what}")
        if started and "round" in what:
            started[0].process.send_signal(signal.SIGUSR1)

    [result] = run([Entrant(setting.name, start)], stream, Pace(1, secs, _WARM_UP_RECORDS), follow)
    found = Profile(stream.name, failed=result.failed)
    if result.failed or not out.exists():
        found.failed = found.failed or "the sampler wrote nothing"
        return found
    sampled = json.loads(out.read_text(encoding="utf-8"))
    first = result.rounds[0]
    found.cpu_us = first.cpu_secs / first.records * 1e6
    found.samples = sampled["samples"]
    found.stages_us = {stage: sampled["stages"].get(stage, 0.0) * found.cpu_us for stage in STAGES}
    found.functions = [(one["stage"], one["function"], one["share"] * found.cpu_us) for one in sampled["functions"]]
    return found

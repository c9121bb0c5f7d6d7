"""How much is measured: the full run, the quick one, and what the command line makes of them."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.contest import Pace

SECTIONS = ("throughput", "workers", "latency", "starts", "costs", "profile", "rules", "instructions")
"""In the order in which they run; instructions are counted only if asked for, since that takes minutes."""


@dataclass(frozen=True)
class Plan:
    """Sizes of a run."""

    name: str
    records: int
    """Of the ordinary stream; the others have a quarter."""
    pace: Pace
    rates: tuple[int, ...]
    """Records a second at which latency is measured, rising."""
    latency_secs: float
    start_rounds: int
    first_start: bool
    """Whether a start without any compiled gate is measured, too: it compiles all rules."""
    cost_secs: float
    """CPU time for each corpus in the redactor alone."""
    rule_counts: tuple[int, ...]
    distinct_counts: tuple[int, ...]
    """Values that never come again, rising."""
    lengths: tuple[int, ...]
    """Bytes a line."""
    long_octets: int
    """How much of each of the worst inputs, and of each length."""
    profiled: tuple[str, ...]
    """Streams."""
    profile_secs: float
    rules_secs: float
    counted: tuple[str, ...]
    """Streams whose instructions are counted, over so many batches."""
    counted_batches: int
    scan_each_rule: bool
    seed: int = 1


FULL = Plan(
    name="full",
    records=400_000,
    pace=Pace(rounds=5, round_secs=2.0, warm_up_records=10_000),
    rates=(1_000, 5_000, 20_000, 50_000, 100_000, 200_000),
    latency_secs=5.0,
    start_rounds=5,
    first_start=True,
    cost_secs=2.0,
    rule_counts=(10, 100, 300, 1_000),
    distinct_counts=(1_000, 10_000, 100_000, 300_000, 1_000_000),
    lengths=(100, 200, 500, 1_000, 2_000, 5_000, 10_000, 50_000, 250_000),
    long_octets=4 << 20,
    profiled=("ordinary", "dense", "json"),
    profile_secs=8.0,
    rules_secs=10.0,
    counted=("ordinary", "dense"),
    counted_batches=2,
    scan_each_rule=True,
)
QUICK = Plan(
    name="quick",
    records=20_000,
    pace=Pace(rounds=3, round_secs=0.3, warm_up_records=1_000),
    rates=(1_000, 20_000),
    latency_secs=1.0,
    start_rounds=1,
    first_start=False,
    cost_secs=0.3,
    rule_counts=(10, 100, 300),
    distinct_counts=(1_000, 10_000),
    lengths=(100, 1_000, 10_000, 100_000),
    long_octets=1 << 18,
    profiled=("ordinary", "dense"),
    profile_secs=1.0,
    rules_secs=1.0,
    counted=("ordinary",),
    counted_batches=1,
    scan_each_rule=False,
)

"""The targets: what was aimed at, what was measured, and whether it is met. Ratios are of one run, medians over rounds."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from benchmarks.forwarders import RSYSLOG, RSYSLOG_FIVE, SYSLOG_NG, SYSLOG_NG_FIVE
from benchmarks.histogram import PERCENTILES
from benchmarks.run import VEILOG

Tree = dict[str, Any]
_DISK = f"{VEILOG}, spool on disk"
_MB = 1e6


class Verdict(NamedTuple):
    """One target, and how it was met."""

    what: str
    target: str
    measured: str
    met: bool | None
    """Nothing is said where nothing was measured."""


class _Target(NamedTuple):
    what: str
    aim: float
    measure: Callable[[Tree], float]
    """Raises ``LookupError`` where the run has no such figure."""
    form: str
    """How a figure is written."""
    at_least: bool = True


def verdicts(tree: Tree) -> Iterator[Verdict]:
    """Yield every target with what the run says of it."""
    for target in _TARGETS:
        sign = "≥" if target.at_least else "≤"
        aim = f"{sign} {target.form.format(target.aim)}"
        try:
            value = target.measure(tree)
        except (LookupError, ZeroDivisionError, statistics.StatisticsError):
            yield Verdict(target.what, aim, "not measured", None)
            continue
        met = value >= target.aim if target.at_least else value <= target.aim
        yield Verdict(target.what, aim, target.form.format(value), met)


def ratio(mine: Tree, theirs: Tree) -> float:
    """Return how many times the other's throughput: the median over the rounds that ran one after the other."""
    pairs = zip(mine["rounds"], theirs["rounds"], strict=False)
    return statistics.median(float((a["records"] / a["secs"]) / (b["records"] / b["secs"])) for a, b in pairs)


def named(rows: list[Tree], **wanted: Any) -> Tree:
    """Return the first row that has these values and did not fail; raise ``LookupError`` if none has."""
    for row in rows:
        if wanted.items() <= row.items() and not row.get("failed"):
            return row
    raise LookupError


def _against(name: str, mine: str = VEILOG) -> Callable[[Tree], float]:
    return lambda tree: ratio(named(tree["throughput"], name=mine), named(tree["throughput"], name=name))


def _records_a_core(stream: str) -> Callable[[Tree], float]:
    return lambda tree: 1e6 / float(named(tree["streams"], stream=stream, name=VEILOG)["cpu_us"])


def _of_raw(tree: Tree) -> float:
    row = named(tree["throughput"], name=VEILOG)
    nanoseconds = statistics.median(one["cpu_secs"] / one["octets"] for one in row["rounds"]) * 1e9
    return float(tree["raw"]["ns_per_octet"] / nanoseconds)


def _over_presidio(tree: Tree) -> float:
    return float(tree["presidio"]["cpu_us"] / named(tree["costs"], stream="ordinary")["cpu_us"])


def _workers(tree: Tree) -> float:
    return ratio(named(tree["workers"], workers=2), named(tree["workers"], workers=1))


def _latency_ms(percent: float) -> Callable[[Tree], float]:
    at = PERCENTILES.index(percent)

    def measure(tree: Tree) -> float:
        return float(named(tree["latency"], name=VEILOG, rate=20_000)["percentiles_us"][at]) / 1e3

    return measure


def _start(name: str) -> Callable[[Tree], float]:
    return lambda tree: float(named(tree["starts"], name=name)["median_secs"])


def _memory(name: str) -> Callable[[Tree], float]:
    return lambda tree: float(named(tree["starts"], name=name)["resident_octets"]) / _MB


_TARGETS = (
    _Target("ordinary stream, × syslog-ng forwarding", 1.0, _against(SYSLOG_NG.name), "{:.2f}"),
    _Target("ordinary stream, × syslog-ng with 5 subst", 1.5, _against(SYSLOG_NG_FIVE.name), "{:.2f}"),
    _Target("ordinary stream, × rsyslog with 5 re_extract", 2.0, _against(RSYSLOG_FIVE.name), "{:.2f}"),
    _Target("ordinary stream, × rsyslog forwarding", 0.4, _against(RSYSLOG.name), "{:.2f}"),
    _Target(
        "CPU a record, ordinary stream",
        4.0,
        lambda tree: named(tree["throughput"], name=VEILOG)["cpu_us"],
        "{:.2f} µs",
        False,
    ),
    _Target("one core, × raw Hyperscan with the same database", 0.5, _of_raw, "{:.2f}"),
    _Target("× Presidio's analyzer with the same pattern rules", 100, _over_presidio, "{:,.0f}"),
    _Target("dense PHI, records/s a core", 60_000, _records_a_core("dense"), "{:,.0f}"),
    _Target("JSON of 20 fields, records/s a core", 120_000, _records_a_core("json"), "{:,.0f}"),
    _Target("disk spool, × memory spool", 0.6, _against(VEILOG, _DISK), "{:.2f}"),
    _Target("two workers, × one", 1.7, _workers, "{:.2f}"),
    _Target("latency at 20,000 records/s, p50", 2.0, _latency_ms(50.0), "{:.1f} ms", False),
    _Target("latency at 20,000 records/s, p99", 20.0, _latency_ms(99.0), "{:.1f} ms", False),
    _Target(
        "ordinary records shown to the model, with names",
        1.0,
        lambda tree: tree["names"]["shown"] / tree["names"]["records"] * 100,
        "{:.2f}%",
        False,
    ),
    _Target("resident memory, policy tokens", 120, _memory("tokens"), "{:.0f} MB", False),
    _Target("resident memory, policy hipaa with names", 300, _memory("hipaa"), "{:.0f} MB", False),
    _Target("start to ready, policy tokens", 1.0, _start("tokens"), "{:.2f} s", False),
    _Target("start to ready, policy hipaa", 3.0, _start("hipaa"), "{:.2f} s", False),
)

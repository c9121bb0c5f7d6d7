"""The figures as tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from benchmarks.quality.score import Tally
from benchmarks.quality.speed import Speed


def print_contest(console: Console, title: str, contest: dict[str, tuple[Tally, float]]) -> None:
    """Print one row a contestant: its counts, and its lines a second of CPU time."""
    table = Table(title=title)
    columns = (
        "",
        "spans",
        "leak",
        "characters",
        "clean lines",
        "alarms /1,000",
        "touched /1,000",
        "over-redaction",
        "lines/s",
    )
    for column in columns:
        table.add_column(column, justify="right" if column else "left")
    for name, (tally, lines_per_sec) in contest.items():
        table.add_row(
            name,
            f"{tally.spans:,}",
            f"{tally.leak_rate:.1%}",
            f"{tally.character_leak_rate:.1%}",
            f"{tally.clean_lines:,}",
            f"{tally.alarms_per_1000:.2f}",
            f"{tally.touched_per_1000:.2f}",
            f"{tally.over_rate:.2%}",
            f"{lines_per_sec:,.0f}",
        )
    console.print(table)


def print_speed(console: Console, speeds: Sequence[Speed]) -> None:
    """Print how many lines a second of CPU time, beside Hyperscan alone."""
    table = Table(title="veilog scrub with all rules, and Hyperscan alone on the same bytes")
    table.add_column("")
    for column in ("lines/s", "MB/s", "Hyperscan lines/s", "MB/s", "scrub : Hyperscan"):
        table.add_column(column, justify="right")
    for speed in speeds:
        rates = (
            f"{amount / secs:,.0f}"
            for secs in (speed.scrub_secs, speed.hyperscan_secs)
            for amount in (speed.lines, speed.octets / 1e6)
        )
        table.add_row(speed.kind, *rates, f"{speed.ratio:.2f}")
    console.print(table)


def print_details(console: Console, tally: Tally) -> None:
    """Print what leaks by family and by carrier, and which clean lines are touched, worst first."""
    _print_rates(console, "leaks by family", tally.by_family)
    _print_rates(console, "leaks by carrier", tally.by_carrier)
    _print_rates(console, "clean lines touched, by kind", tally.by_clean)


_FEW = 30
"""Of fewer, a share says little, and hundreds of kinds have a line or two each: they share a row."""


def _print_rates(console: Console, title: str, rates: dict[str, Counter[bool]]) -> None:
    table = Table(title=title)
    table.add_column("")
    for column in ("of", "number", "share"):
        table.add_column(column, justify="right")
    rows = {name: counter for name, counter in rates.items() if counter.total() >= _FEW}
    if few := [counter for name, counter in rates.items() if name not in rows]:
        rows[f"{len(few):,} others, fewer than {_FEW} each"] = sum(few, Counter())
    for name, counter in sorted(rows.items(), key=lambda item: -item[1][True] / item[1].total()):
        share = counter[True] / counter.total()
        table.add_row(name, f"{counter.total():,}", f"{counter[True]:,}", f"{share:.1%}")
    console.print(table)

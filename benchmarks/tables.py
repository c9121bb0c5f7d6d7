"""The figures as tables: rows of plain text, printed for a terminal, as Markdown, or into the report."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from rich.console import Console
from rich.table import Table as RichTable

from benchmarks import machine
from benchmarks.forwarders import PASSTHROUGH
from benchmarks.histogram import PERCENTILES
from benchmarks.stages import STAGES
from benchmarks.targets import named, ratio, verdicts

Tree = dict[str, Any]
_MB = 1e6
_TOP_RULES = 25
_TOP_FUNCTIONS = 15


class Table(NamedTuple):
    """A title, the names of the columns, and rows of text; all columns but the first are figures."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    note: str = ""


def all_of(tree: Tree) -> list[Table]:
    """Return a table for everything that a run has measured."""
    made = [table for section in _SECTIONS for table in _SECTIONS[section](tree)]
    return [table for table in made if table.rows]


def of_section(section: str, tree: Tree) -> list[Table]:
    """Return the tables of one section of the plan."""
    return [table for table in _SECTIONS[section](tree) if table.rows]


def heading(tree: Tree) -> str:
    """Say in one line on what and when the figures were taken, and whether they can be trusted."""
    here = tree["machine"]
    said = f"{here['processor']}, {here['cores']} cores, Python {here['python']}, {here['date']}, {tree['plan']['name']} run"
    log = tree["log"]
    if log:
        said += f"; {log['lines']:,} lines{', repeated' if log['sent'] > log['lines'] else ''}"
    busy = machine.is_busy(here["load_before"])
    return said + (f"; the machine was busy (load {here['load_before']}): do not quote these" if busy else "")


def print_all(console: Console, tables: Sequence[Table]) -> None:
    """Print for a person at a terminal."""
    for table in tables:
        shown = RichTable(title=table.title, title_justify="left", caption=table.note or None, caption_justify="left")
        for index, column in enumerate(table.columns):
            shown.add_column(column, justify="right" if index else "left", overflow="fold")
        for row in table.rows:
            shown.add_row(*row)
        console.print(shown)


def markdown(tables: Sequence[Table]) -> str:
    """Return the tables for a README."""
    parts = []
    for table in tables:
        lines = [f"**{table.title}**", "", f"| {' | '.join(table.columns)} |"]
        lines.append("|" + "|".join("---" if index == 0 else "---:" for index in range(len(table.columns))) + "|")
        lines += [f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in table.rows]
        parts.append("\n".join([*lines, "", table.note] if table.note else lines))
    return "\n\n".join(parts)


def beside(tree: Tree, earlier: Tree) -> Table:
    """Return this run beside an earlier one: ratios of one run and instructions, which a busy machine changes least."""
    now, then = _steady(tree), _steady(earlier)
    rows = [
        (name, f"{then[name]:,.3f}", f"{value:,.3f}", f"{value / then[name] - 1:+.1%}")
        for name, value in now.items()
        if then.get(name)
    ]
    return Table(f"Beside the run of {earlier['machine']['date']}", ("what", "then", "now", "change"), rows)


def _steady(tree: Tree) -> dict[str, float]:
    found: dict[str, float] = {}
    contests = [*tree.get("throughput", ()), *tree.get("streams", ())]
    for row in contests:
        with suppress(LookupError, statistics.StatisticsError):
            limit = named(contests, stream=row["stream"], name=PASSTHROUGH.name)
            found[f"{row['stream']}: {row['name']}, × pass-through"] = ratio(row, limit)
    costs = [row for row in tree.get("costs", ()) if not row.get("failed")]
    for row in costs:
        found[f"{row['stream']}: CPU a byte, × Hyperscan alone"] = row["ns_per_octet"] / tree["raw"]["ns_per_octet"]
    for row in tree.get("instructions", ()):
        if not row["failed"]:
            found[f"{row['stream']}: instructions a record"] = row["per_record"]
    return found


def _targets(tree: Tree) -> Iterator[Table]:
    yield Table("Not measured", ("section", "why"), list(tree.get("failed", {}).items()))
    if tree["log"]:
        return
    rows = [
        (verdict.what, verdict.target, verdict.measured, {True: "yes", False: "no", None: ""}[verdict.met])
        for verdict in verdicts(tree)
        if verdict.met is not None
    ]
    yield Table("Targets", ("what", "target", "measured", "met"), rows)


def _throughput(tree: Tree) -> Iterator[Table]:
    rounds = tree["plan"]["pace"]["rounds"]
    for title, rows in (("TCP to TCP", tree["throughput"]), ("veilog on other streams", tree["streams"])):
        yield Table(
            f"{title}, median of {rounds} rounds in turn",
            ("stream: relay", "records/s", "MB/s", "CPU µs/record", "MB held", "× pass-through", "spread"),
            [_contest_row(row, rows) for row in rows],
            "CPU is that of the relay's processes; spread is the slowest round less the fastest, of the median.",
        )


def _contest_row(row: Tree, rows: list[Tree]) -> tuple[str, ...]:
    name = f"{row['stream']}: {row['name']}"
    if row["failed"]:
        return (f"{name} ({row['failed']})", "", "", "", "", "", "")
    try:
        beside = f"{ratio(row, named(rows, stream=row['stream'], name=PASSTHROUGH.name)):.2f}"
    except LookupError:
        beside = ""
    return (
        name,
        f"{row['records_per_sec']:,.0f}",
        f"{row['octets_per_sec'] / _MB:,.1f}",
        f"{row['cpu_us']:.2f}" if row["cpu_us"] else "",
        f"{row['resident_octets'] / _MB:.0f}" if row["resident_octets"] else "",
        beside,
        f"{row['spread']:.0%}",
    )


def _workers(tree: Tree) -> Iterator[Table]:
    rows = [
        (row["name"], f"{row['records_per_sec']:,.0f}", f"{row['cpu_us']:.2f}", f"{ratio(row, tree['workers'][0]):.2f}")
        if not row["failed"]
        else (f"{row['name']} ({row['failed']})", "", "", "")
        for row in tree["workers"]
    ]
    yield Table("Workers, 16 connections", ("relay", "records/s", "CPU µs/record", "× one"), rows)


def _latency(tree: Tree) -> Iterator[Table]:
    names = [f"p{percent:g}" if percent < 100 else "max" for percent in PERCENTILES]
    rows = [
        (f"{row['name']} at {row['rate']:,}/s", *(f"{value / 1e3:.2f}" for value in row["percentiles_us"]), _late(row))
        if not row["failed"]
        else (f"{row['name']} ({row['failed']})", *("" for _ in names), "")
        for row in tree["latency"]
    ]
    note = "Milliseconds from when a record was due to be sent; the last column says how late the generator was at worst."
    yield Table("Latency, open loop", ("relay", *names, "late"), rows, note)


def _late(row: Tree) -> str:
    return f"{row['late_us'][1] / 1e3:.2f}"


def _starts(tree: Tree) -> Iterator[Table]:
    rows = [
        (
            row["name"] + (f" ({row['failed']})" if row["failed"] else ""),
            f"{row['median_secs']:.2f}",
            f"{row['first_secs']:.1f}" if row["first_secs"] else "",
            f"{row['resident_octets'] / _MB:.0f}",
        )
        for row in tree["starts"]
    ]
    columns = ("policy", "ready after s", "the very first s", "MB held after work")
    yield Table("Start and memory", columns, rows, "The very first start of a set of rules on a machine compiles them.")


def _costs(tree: Tree) -> Iterator[Table]:
    columns = ("corpus", "µs/record", "ns/byte", "records changed", "skeletons")
    rows = [_cost_row(row["stream"], row) for row in tree["costs"]]
    rows += [_cost_row(name, tree[key]) for key, name in _BESIDE.items() if key in tree]
    yield Table("Redaction alone, CPU time of one core", columns, rows)
    lines = [_cost_row(f"{row['octets_a_line']:,} bytes", row) for row in tree["lengths"]]
    yield Table("By length of line", columns, lines)
    counts = [
        (f"{row['rules']:,}", f"{row['cpu_us']:.2f}", f"{row['scan_us']:.2f}")
        for row in tree["rule_counts"]
        if not row.get("failed")
    ]
    yield Table("By number of rules, ordinary stream, without names", ("rules", "µs/record", "of these, scanning"), counts)
    distinct = [
        (f"{row['values']:,}", f"{row['cpu_us']:.2f}", f"{row['resident_octets'] / _MB:.0f}")
        for row in tree.get("distinct", {}).get("rows", ())
    ]
    yield Table("By number of distinct values, two a record", ("values so far", "µs/record", "MB held"), distinct)
    names = tree.get("names", {})
    if names.get("candidates"):
        shown = f"{names['shown'] / names['records']:.2%}", f"{1 - names['shown'] / names['candidates']:.2%}"
        yield Table(
            "Names, ordinary stream", ("records", "shown to the model", "remembered"), [(f"{names['records']:,}", *shown)]
        )

    second = tree.get("second_opinion", {})
    if second.get("one"):
        rows = [_cost_row(name, second[key])[:3] for key, name in (("one", "one model"), ("two", "with a second opinion"))]
        yield Table("Records of prose that may name somebody, each new to the models", columns[:3], rows)


_BESIDE = {
    "raw": "ordinary: Hyperscan alone, same database",
    "presidio": "ordinary: Presidio's analyzer, same pattern rules",
}


def _cost_row(name: str, row: Tree) -> tuple[str, ...]:
    if row.get("failed"):
        return (f"{name} ({row['failed']})", "", "", "", "")
    changed = f"{row['changed'] / row['records']:.1%}" if "changed" in row else ""
    skeletons = f"{sum(row['skeletons'].values()):,}" if row.get("skeletons") else ""
    return name, f"{row['cpu_us']:,.2f}", f"{row['ns_per_octet']:,.1f}", changed, skeletons


def _profile(tree: Tree) -> Iterator[Table]:
    rows = [
        (row["stream"], *(f"{row['stages_us'][stage]:.2f}" for stage in STAGES), f"{row['cpu_us']:.2f}")
        for row in tree["profiles"]
        if not row["failed"]
    ]
    note = "Microseconds of CPU a record, sampled; loop is trio's, the pipeline's and the books'."
    yield Table("Time by stage", ("stream", *STAGES, "all"), rows, note)
    for row in tree["profiles"]:
        functions = [(f"{name}", stage, f"{us:.2f}") for stage, name, us in row["functions"][:_TOP_FUNCTIONS]]
        yield Table(f"Functions, {row['stream']}", ("function", "stage", "µs/record"), functions)


def _rules(tree: Tree) -> Iterator[Table]:
    found = tree["rules"]
    if found.get("failed"):
        return
    records = found["records"]
    dear = [
        (
            row["rule"],
            f"{row['confirm_us'] / records:.3f}",
            f"{row['marked']:,}",
            f"{row['in_vain'] / row['marked']:.0%}",
            f"{row['found']:,}",
        )
        for row in found["rules"][:_TOP_RULES]
        if row["marked"]
    ]
    columns = ("rule", "confirming, µs/record", "records marked", "in vain", "spans")
    yield Table(f"Dearest rules, {found['stream']} stream, {records:,} records", columns, dear)
    slow = sorted(found["rules"], key=lambda row: -row["scan_ns_per_octet"])[:_TOP_RULES]
    rows = [(row["rule"], f"{row['scan_ns_per_octet']:.2f}") for row in slow if row["scan_ns_per_octet"]]
    yield Table("Slowest expressions, each scanned alone", ("rule", "ns/byte"), rows)


def _instructions(tree: Tree) -> Iterator[Table]:
    rows = [
        (row["stream"], f"{row['per_record']:,.0f}", f"{row['per_octet']:,.0f}")
        if not row["failed"]
        else (f"{row['stream']} ({row['failed']})", "", "")
        for row in tree["instructions"]
    ]
    yield Table("Instructions, counted by callgrind", ("stream", "a record", "a byte"), rows)


def _when(key: str, make: Any) -> Any:
    return lambda tree: make(tree) if key in tree else iter(())


_SECTIONS = {
    "targets": _targets,
    "throughput": _when("throughput", _throughput),
    "workers": _when("workers", _workers),
    "latency": _when("latency", _latency),
    "starts": _when("starts", _starts),
    "costs": _when("costs", _costs),
    "profile": _when("profiles", _profile),
    "rules": _when("rules", _rules),
    "instructions": _when("instructions", _instructions),
}

"""The report: one HTML file with plots and tables that a person can open, send and keep; it loads nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape
from typing import Any

from benchmarks import corpus, plots, tables
from benchmarks.forwarders import PASSTHROUGH
from benchmarks.histogram import PERCENTILES
from benchmarks.plots import Axis
from benchmarks.run import DIRECT, VEILOG
from benchmarks.stages import STAGES
from benchmarks.tables import Table

Tree = dict[str, Any]
_TOP = 20

_STYLE = """
:root { color-scheme: light dark; --ink: #1d2733; --soft: #5b6875; --paper: #fff; --rule: #dfe4ea; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --soft: #9aa5b1; --paper: #14181d; --rule: #323a43; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2.5rem; } .soft { color: var(--soft); }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-size: .87rem; font-variant-numeric: tabular-nums; }
th, td { text-align: right; padding: .2rem .7rem; border-bottom: 1px solid var(--rule); }
th:first-child, td:first-child { text-align: left; overflow-wrap: anywhere; }
.yes { color: #0a8a4a; } .no { color: #d5452f; }
svg { width: 100%; max-width: 50rem; height: auto; margin: .5rem 0 1rem; } svg text { font-size: 12px; fill: var(--ink); }
.end { text-anchor: end; } .middle { text-anchor: middle; } .grid { stroke: var(--rule); }
.line { fill: none; stroke-width: 2; }
"""
COLOURS = ("#2a78d6", "#e8862e", "#19a37c", "#8a5bd0", "#d0496b", "#a58a10", "#4aa7c9", "#5d6f3f", "#8b95a1")


def html(tree: Tree) -> str:
    """Return the whole page."""
    colours = "".join(
        f".c{number} {{ fill: {colour}; }} .s{number} {{ stroke: {colour}; }} svg .t{number} {{ fill: {colour}; }}\n"
        for number, colour in enumerate(COLOURS)
    )
    what = f"on {tree['log']['name']}" if tree["log"] else "on seeded corpora"
    parts = [
        f"<h1>veilog, measured {escape(what)}</h1>",
        f'<p class="soft">{escape(tables.heading(tree))}</p>',
        *(f"<h2>{escape(title)}</h2>\n{drawn}<p class='soft'>{escape(note)}</p>" for title, drawn, note in _plots(tree)),
        *map(_table, tables.all_of(tree)),
    ]
    head = f"<meta charset='utf-8'><title>veilog, measured</title><style>{_STYLE}{colours}</style>"
    return f"<!doctype html>\n<html lang='en'><head>{head}</head><body>\n" + "\n".join(parts) + "\n</body></html>\n"


def _table(table: Table) -> str:
    head = "".join(f"<th>{escape(column)}</th>" for column in table.columns)
    rows = "\n".join("<tr>" + "".join(map(_cell, row)) + "</tr>" for row in table.rows)
    note = f"<p class='soft'>{escape(table.note)}</p>" if table.note else ""
    title = f"<h2>{escape(table.title)}</h2>"
    return f"{title}<div class='wide'><table><tr>{head}</tr>\n{rows}</table></div>{note}"


def _cell(text: str) -> str:
    return f"<td class='{text}'>{text}</td>" if text in ("yes", "no") else f"<td>{escape(text)}</td>"


def _plots(tree: Tree) -> Iterator[tuple[str, str, str]]:
    """Yield title, plot and note for everything that there are figures for."""
    for key, draw in _DRAWN:
        if tree.get(key):
            yield from ((title, drawn, note) for title, drawn, note in draw(tree) if drawn)


def _throughput(tree: Tree) -> Iterator[tuple[str, str, str]]:
    rows = [row for row in tree["throughput"] if not row["failed"]]
    through = {row["name"]: row["records_per_sec"] for row in rows}
    limits = [f"{name}: {through.pop(name):,.0f} records/s" for name in (DIRECT, PASSTHROUGH.name) if name in through]
    note = f"What the harness itself allows, off this scale: {'; '.join(limits)}." if limits else ""
    yield "Throughput, TCP to TCP", plots.bars(list(through.items()), "records/s", VEILOG), note
    cpu = [(row["name"], row["cpu_us"]) for row in rows if row["cpu_us"]]
    yield "CPU time a record", plots.bars(cpu, "µs", VEILOG), ""


def _workers(tree: Tree) -> Iterator[tuple[str, str, str]]:
    rows = [(f"workers: {row['workers']}", row["records_per_sec"]) for row in tree["workers"] if not row["failed"]]
    yield "Throughput by workers", plots.bars(rows, "records/s"), "Sender and sink run on the same cores."


def _latency(tree: Tree) -> Iterator[tuple[str, str, str]]:
    rows = sorted((row for row in tree["latency"] if not row["failed"]), key=lambda row: row["name"] != VEILOG)
    for percent in (50.0, 99.0):
        at = PERCENTILES.index(percent)
        series: dict[str, list[tuple[float, float]]] = {}
        for row in rows:
            series.setdefault(row["name"], []).append((row["rate"], max(1, row["percentiles_us"][at]) / 1e3))
        axes = Axis("records/s", is_log=True), Axis("ms", is_log=True)
        note = "From when a record was due to be sent until the sink has it."
        yield f"Latency by rate, p{percent:g}", plots.lines(series, *axes), note


def _profiles(tree: Tree) -> Iterator[tuple[str, str, str]]:
    rows = [
        (row["stream"], {stage: row["stages_us"][stage] for stage in STAGES})
        for row in tree["profiles"]
        if not row["failed"]
    ]
    note = "Shares of the CPU time of a record, which stands behind the bar; each stream has a scale of its own."
    yield "Time by stage", plots.stacked(rows, "µs", shares=True), note


def _rules(tree: Tree) -> Iterator[tuple[str, str, str]]:
    if tree["rules"].get("failed"):
        return
    found = [row for row in tree["rules"]["rules"] if row["marked"]][:_TOP]
    records = tree["rules"]["records"]
    rows = [
        (row["rule"], {"found something": _share(row, found=True) / records, "in vain": _share(row, found=False) / records})
        for row in found
    ]
    note = "Confirming, CPU time spread over all records; the parts are by number of records, not by time."
    yield "Cost of each rule", plots.stacked(rows, "µs"), note


def _share(row: Tree, *, found: bool) -> float:
    in_vain = row["in_vain"] / row["marked"]
    return float(row["confirm_us"] * (1 - in_vain if found else in_vain))


def _rule_counts(tree: Tree) -> Iterator[tuple[str, str, str]]:
    rows = [row for row in tree["rule_counts"] if not row.get("failed")]
    series = {
        "all": [(row["rules"], row["cpu_us"]) for row in rows],
        "scan": [(row["rules"], row["scan_us"]) for row in rows],
    }
    axes = Axis("rules", is_log=True), Axis("µs a record", is_log=True)
    note = "A seeded choice of all rules. Where it has rules that fire on ordinary lines, confirming these is in it."
    yield "Cost by number of rules", plots.lines(series, *axes), note


def _lengths(tree: Tree) -> Iterator[tuple[str, str, str]]:
    points = [(row["octets_a_line"], row["ns_per_octet"]) for row in tree["lengths"] if not row.get("failed")]
    axes = Axis("bytes a line", is_log=True), Axis("ns a byte", is_log=True)
    unjudged = [f"{row['octets_a_line']:,} bytes" for row in tree["lengths"] if row.get("skeletons")]
    note = f" Some lines of {', '.join(unjudged)} were over their time, and cost no more." if unjudged else ""
    yield "Cost by length of line", plots.lines({"veilog": points}, *axes), f"Level means linear.{note}"


def _costs(tree: Tree) -> Iterator[tuple[str, str, str]]:
    rows = [(row["stream"], row["ns_per_octet"]) for row in tree["costs"] if not row.get("failed")]
    everyday = [row for row in rows if row[0] not in corpus.WORST]
    yield "Redaction alone, everyday logs", plots.bars(everyday, "ns/byte"), ""
    worst = [row for row in rows if row[0] in corpus.WORST]
    yield "Redaction alone, worst inputs", plots.bars(worst, "ns/byte") if worst else "", "Made to be slow."


def _distinct(tree: Tree) -> Iterator[tuple[str, str, str]]:
    rows = tree["distinct"]["rows"]
    points = [(row["values"], row["cpu_us"]) for row in rows]
    axes = Axis("values so far", is_log=True), Axis("µs a record")
    held = ", ".join(f"{row['resident_octets'] / 1e6:.0f} MB after {row['values']:,}" for row in rows)
    note = f"Two values a record that have never been before and never come again. Level means bounded. Held: {held}."
    yield "Cost by number of distinct values", plots.lines({"veilog": points}, *axes), note


_DRAWN: tuple[tuple[str, Callable[[Tree], Iterator[tuple[str, str, str]]]], ...] = (
    ("throughput", _throughput),
    ("workers", _workers),
    ("latency", _latency),
    ("profiles", _profiles),
    ("rules", _rules),
    ("rule_counts", _rule_counts),
    ("lengths", _lengths),
    ("costs", _costs),
    ("distinct", _distinct),
)

"""What ``veilog bench`` does: measure what is asked for, print tables, write the figures and the report."""

from __future__ import annotations

import json
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from benchmarks import contestants, machine, page, plan, tables
from benchmarks.run import Bench
from benchmarks.run import Progress as Tell
from benchmarks.tables import Table
from relay.errors import ConfigError

_WIDTH = 130
_ENDED = 128 + signal.SIGTERM


class Options(NamedTuple):
    """What the command line says."""

    quick: bool = False
    sections: Sequence[str] = ()
    """Of ``plan.SECTIONS``; none for all but instructions."""
    input: Path | None = None
    config: Path | None = None
    rounds: int | None = None
    out: Path = Path("bench-results")
    against: Path | None = None
    markdown: bool = False
    as_json: bool = False


def bench(options: Options) -> None:
    """Measure and report. Raise ``ConfigError`` for a log, configuration or directory that cannot be used."""
    redaction = contestants.redaction_of(options.config) if options.config else {"policy": "hipaa"}
    earlier = _earlier(options.against) if options.against else None
    sections = [one for one in plan.SECTIONS if one in (options.sections or plan.SECTIONS[:-1])]
    chosen = plan.QUICK if options.quick else plan.FULL
    if options.rounds:
        chosen = replace(chosen, pace=replace(chosen.pace, rounds=options.rounds), start_rounds=options.rounds)
    for_machines = options.markdown or options.as_json
    console = Console(stderr=for_machines, width=None if sys.stdout.isatty() else _WIDTH)
    _make_folder(options.out)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(_ENDED))  # so that nothing we started is left running
    with tempfile.TemporaryDirectory(prefix="veilog-bench-") as folder, _progress(console) as tell:
        work = Bench(chosen, Path(folder), redaction, tell, log=options.input)
        tree = work.run(sections, lambda section, found: _show(console, tables.of_section(section, found)))
    ended = [*tables.of_section("targets", tree), *_beside(tree, earlier)]
    _show(console, ended)
    results, report = options.out / "results.json", options.out / "report.html"
    text = json.dumps(tree, indent=1)
    results.write_text(text, encoding="utf-8")
    report.write_text(page.html(tree), encoding="utf-8")
    if machine.is_busy(tree["machine"]["load_before"]):
        console.print(
            f"The machine was busy before the run (load {tree['machine']['load_before']}): do not quote these figures."
        )
    console.print(f"{results}  {report}")
    if options.as_json:
        print(text)
    elif options.markdown:
        print(tables.markdown([*tables.all_of(tree), *_beside(tree, earlier)]), f"\n{tables.heading(tree)}.", sep="\n")


def _show(console: Console, found: Sequence[Table]) -> None:
    tables.print_all(console, found)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigError(f"{folder}: cannot be made ({error.strerror})") from None


def _earlier(path: Path) -> dict[str, Any]:
    try:
        tree = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise ConfigError(f"{path}: expected the results.json of an earlier run") from None
    if not isinstance(tree, dict) or "plan" not in tree:
        raise ConfigError(f"{path}: expected the results.json of an earlier run")
    return tree


def _beside(tree: dict[str, Any], earlier: dict[str, Any] | None) -> list[Table]:
    """Return this run beside an earlier one, by what does not depend on how busy the machine is."""
    return [] if earlier is None else [tables.beside(tree, earlier)]


@contextmanager
def _progress(tables_on: Console) -> Iterator[Tell]:
    """Say what is being measured: to a person in a line that changes below the tables, to a log in lines."""
    console = tables_on if tables_on.is_terminal else Console(stderr=True)
    if not console.is_terminal:
        begun = time.monotonic()
        yield lambda what: console.print(f"{time.monotonic() - begun:6.1f} s  {what}", highlight=False)
        return
    columns = (SpinnerColumn(), TimeElapsedColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("starting", total=None)
        yield lambda what: progress.update(task, description=what)

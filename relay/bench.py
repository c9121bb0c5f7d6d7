"""The command ``veilog bench``: its options. The harness is the package ``benchmarks``, loaded only here and only now."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from relay.errors import ConfigError


def bench(
    input_: Annotated[
        Path | None, typer.Option("--input", help="Measure on this log instead of the seeded corpora.")
    ] = None,
    config: Annotated[
        Path | None, typer.Option("-c", "--config", help="Redact as this configuration does; its key is not used.")
    ] = None,
    quick: Annotated[bool, typer.Option("--quick", help="About a minute instead of a quarter of an hour.")] = False,
    profile: Annotated[bool, typer.Option("--profile", help="Only where the time goes, stage by stage.")] = False,
    rules: Annotated[bool, typer.Option("--rules", help="Only which rules cost most.")] = False,
    instructions: Annotated[
        bool, typer.Option("--instructions", help="Only instructions a record, counted by valgrind: for noisy machines.")
    ] = False,
    only: Annotated[
        list[str] | None, typer.Option("--only", help="Only this section: throughput, workers, latency, starts, costs.")
    ] = None,
    rounds: Annotated[int | None, typer.Option("--rounds", min=1, help="Rounds of each contestant.")] = None,
    against: Annotated[Path | None, typer.Option("--against", help="Compare with an earlier run's results.json.")] = None,
    out: Annotated[Path, typer.Option("--out", help="Where results.json and report.html go.")] = Path("bench-results"),
    markdown: Annotated[bool, typer.Option("--markdown", help="Print the tables as Markdown.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
) -> None:
    """Measure throughput, latency, memory and what each stage and rule costs, beside other relays."""
    try:
        from benchmarks.main import Options
        from benchmarks.main import bench as measure
        from benchmarks.plan import SECTIONS
    except ModuleNotFoundError as error:
        if not (error.name or "").startswith("benchmarks"):
            raise
        raise ConfigError("bench: this installation came without the package benchmarks") from None
    asked = {"profile": profile, "rules": rules, "instructions": instructions}
    sections = [*(only or ()), *(name for name, wanted in asked.items() if wanted)]
    if unknown := set(sections).difference(SECTIONS):
        raise ConfigError(f"--only: expected one of {', '.join(SECTIONS)}, found {', '.join(sorted(unknown))}")
    measure(
        Options(
            quick=quick,
            sections=sections,
            input=input_,
            config=config,
            rounds=rounds,
            out=out,
            against=against,
            markdown=markdown,
            as_json=as_json,
        )
    )

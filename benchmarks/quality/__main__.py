"""Print how well veilog finds, on the half that rules are not tuned on; or what it misses on the other.

python -m benchmarks.quality                          the report
python -m benchmarks.quality --half tune --misses 50  what to work on
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from rich.console import Console

from benchmarks.quality import contestants, corpus, tables
from benchmarks.quality.corpus import Case
from benchmarks.quality.score import Found, missed, tally
from benchmarks.quality.template import HALVES


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", choices=HALVES, default="report")
    parser.add_argument("--misses", type=int, help="print this many misses and false alarms of the tuned half, no tables")
    options = parser.parse_args()
    if options.misses is not None and options.half != "tune":
        parser.error("--misses goes with --half tune: the other half is not looked at")
    cases = [*corpus.secrets(options.half), *corpus.clean(options.half)]
    run = contestants.veilog("tokens", [case.text for case in cases])
    results = list(zip(cases, run.found, strict=True))
    if options.misses is not None:
        print_misses(results, options.misses)
        return
    console = Console(width=130)
    tables.print_contest(
        console, f"secrets, {options.half} half", {"veilog": (tally(results), len(cases) / run.cpu_seconds)}
    )
    tables.print_details(console, tally(results))


def print_misses(results: Sequence[tuple[Case, Found]], count: int) -> None:
    """Print lines of which something leaks, then clean lines that were touched: the commonest templates first."""
    for title, positive in (("leaks", True), ("false alarms", False)):
        groups: dict[str, list[tuple[Case, Found]]] = {}
        for case, found in results:
            if bool(case.spans) == positive and (missed(case, found) if positive else found):
                groups.setdefault(case.template + case.family, []).append((case, found))
        print(f"== {title}: {sum(map(len, groups.values()))}")
        for group in sorted(groups.values(), key=len, reverse=True)[:count]:
            case, found = group[0]
            print(f"{len(group)}× [{case.carrier} | {case.family} {case.detail}] {case.text!r}")
            if positive:
                print(f"    stays {missed(case, found)!r}")
            print(f"    found {[case.text[start:end] for start, end in found]!r}")


if __name__ == "__main__":
    main()

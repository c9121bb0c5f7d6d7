"""Print how well veilog finds, on the half that rules are not tuned on; or what it misses on the other.

python -m benchmarks.quality                          the report
python -m benchmarks.quality --half tune --misses 50  what to work on
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence

from rich.console import Console

from benchmarks.quality import contestants, corpus, phi_corpus, tables
from benchmarks.quality.corpus import Case
from benchmarks.quality.score import Found, missed, tally
from benchmarks.quality.template import HALVES
from relay.redaction.policy import PolicyName


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", choices=HALVES, default="report")
    parser.add_argument("--only", choices=CORPORA, help="secrets or PHI, not both")
    parser.add_argument("--misses", type=int, help="print this many misses and false alarms of the tuned half, no tables")
    options = parser.parse_args()
    if options.misses is not None and options.half != "tune":
        parser.error("--misses goes with --half tune: the other half is not looked at")
    console = Console(width=130)
    for name in [options.only] if options.only else CORPORA:
        policy, make = CORPORA[name]
        cases = make(options.half)
        run = contestants.veilog(policy, cases)
        results = list(zip(cases, run.found, strict=True))
        if options.misses is not None:
            print_misses(results, options.misses)
            continue
        total = tally(results)
        title = f"{name}, {options.half} half, policy {policy}"
        tables.print_contest(console, title, {"veilog": (total, len(cases) / run.cpu_seconds)})
        tables.print_details(console, total)


def _secrets(half: str) -> list[Case]:
    return [*corpus.secrets(half), *corpus.clean(half)]


def _phi(half: str) -> list[Case]:
    return [*phi_corpus.positives(half), *phi_corpus.clean(half)]


CORPORA: dict[str, tuple[PolicyName, Callable[[str], list[Case]]]] = {
    "secrets": ("tokens", _secrets),
    "phi": ("hipaa", _phi),
}
"""Each with the policy that it is measured under."""


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
            print(f"{len(group)}× [{case.carrier} | {case.family} {case.detail}] {case.before}{case.text!r}")
            if positive:
                print(f"    stays {missed(case, found)!r}")
            print(f"    found {[case.text[start:end] for start, end in found]!r}")


if __name__ == "__main__":
    main()

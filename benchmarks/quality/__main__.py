"""Print how well veilog finds, on the half that rules are not tuned on; or what it misses on the other.

python -m benchmarks.quality                          the report
python -m benchmarks.quality --half tune --misses 50  what to work on
"""

from __future__ import annotations

import argparse
import subprocess
from collections.abc import Callable, Sequence
from typing import NamedTuple

from rich.console import Console

from benchmarks.quality import contestants, corpus, phi_corpus, speed, tables
from benchmarks.quality.contestants import Peer
from benchmarks.quality.corpus import Case
from benchmarks.quality.score import Found, missed, tally
from benchmarks.quality.template import HALVES
from relay.redaction.policy import PolicyName

SPEED = "speed"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", choices=HALVES, default="report")
    parser.add_argument("--only", choices=(*CORPORA, SPEED), help="secrets, PHI, or the speed alone")
    parser.add_argument("--policy", choices=("tokens", "hipaa"), help="for veilog, in place of each corpus' own")
    parser.add_argument("--alone", action="store_true", help="veilog only, nobody beside it")
    parser.add_argument("--misses", type=int, help="print this many misses and false alarms of the tuned half, no tables")
    parser.add_argument("--second-opinion", action="store_true", help="for veilog, names: {second_opinion: true}")
    options = parser.parse_args()
    if options.misses is not None and options.half != "tune":
        parser.error("--misses goes with --half tune: the other half is not looked at")
    console = Console(width=130)
    for name in [name for name in CORPORA if options.only in (None, name)]:
        what = CORPORA[name]._replace(**{"policy": options.policy} if options.policy else {})
        measure(what, options.half, console, misses=options.misses, peers=not options.alone, second=options.second_opinion)
    if options.only in (None, SPEED) and options.misses is None:
        tables.print_speed(console, speed.measure())


class Corpus(NamedTuple):
    """What is measured together."""

    title: str
    policy: PolicyName
    make: Callable[[str], list[Case]]
    peers: tuple[Peer, ...]


def _secrets(half: str) -> list[Case]:
    return [*corpus.secrets(half), *corpus.clean(half)]


def _phi(half: str) -> list[Case]:
    return [*phi_corpus.positives(half), *phi_corpus.clean(half)]


CORPORA = {
    "secrets": Corpus("secrets", "tokens", _secrets, (*contestants.SECRET_SCANNERS, *contestants.PRESIDIO)),
    "phi": Corpus("PHI", "hipaa", _phi, contestants.PRESIDIO),
}


def measure(what: Corpus, half: str, console: Console, *, misses: int | None, peers: bool, second: bool) -> None:
    """Print the figures of one corpus, or its misses."""
    cases = what.make(half)
    run = contestants.veilog(what.policy, cases, second_opinion=second)
    results = list(zip(cases, run.found, strict=True))
    if misses is not None:
        print_misses(results, misses)
        return
    contest = {"veilog": (tally(results), len(cases) / run.cpu_seconds)}
    for peer in what.peers if peers else ():
        shown = cases[:: peer.every]
        try:
            with console.status(peer.name):
                theirs = peer.run(shown)
        except (OSError, subprocess.CalledProcessError):
            console.print(f"{peer.name}: not installed (make quality-peers)")
            continue
        contest[peer.name] = (tally(zip(shown, theirs.found, strict=True)), len(shown) / theirs.cpu_seconds)
    tables.print_contest(console, f"{what.title}, {half} half; veilog with policy {what.policy}", contest)
    tables.print_details(console, contest["veilog"][0])


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

"""Which rules cost most, in a process of its own: what each marks, finds, and takes to confirm.

    python -m benchmarks.rule_costs CONFIG

Every record that the gate marks is confirmed once more for each of its marks alone, under a clock. A mark that finds nothing
was in vain: the rule's gate fires on what ordinary lines are full of. ``scan`` adds how long Hyperscan takes for the rule's
expression alone over the same bytes: a rule without a literal stands out there. Costs of the parts do not add up to the
whole: rules share a scan, and names share their syntaxes.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from benchmarks import stream
from benchmarks.child import commands, reply
from recognizers.fields import SYNTAXES
from recognizers.gate import Gate
from recognizers.rule import PatternRule
from recognizers.scanner import BudgetExceeded, Scanner
from relay import config as configuration
from relay.redaction.assembly import assemble, open_keys
from relay.wire import embedded
from relay.wire.records import read

_SCANNED_OCTETS = 1 << 17


@dataclass
class RuleCost:
    """One rule, or one syntax that joins names and values."""

    rule: str
    type: str = ""
    marked: int = 0
    """Records in which its gate fired."""
    in_vain: int = 0
    """Of these, records in which it found nothing."""
    found: int = 0
    """Spans."""
    confirm_us: float = 0.0
    """In all."""
    scan_ns_per_octet: float = 0.0
    """Of its expression alone; measured for rules that know their value by shape."""


def confirmations(scanner: Scanner, frames: Sequence[bytes], secs: float) -> tuple[list[RuleCost], int]:
    """Return what the marks of records cost, the dearest first, and how many records were looked at."""
    costs: dict[int, RuleCost] = {}
    deadline = time.process_time() + secs
    done = 0
    for frame in frames:
        done += 1
        marks = scanner.marks([frame]).get(0, ())
        if marks:
            reading = read(frame)
            prose = [(slot.start, slot.end) for slot in reading.slots]
            known = [*reading.fields, *embedded.fields(reading.text)] if scanner.asking_for_fields(marks) else ()
            for mark in marks:
                cost = costs.setdefault(mark, _cost_of(scanner, mark))
                begun = time.perf_counter()
                try:
                    fields = scanner.fields(reading.text, {mark}, known=known, prose=prose)
                    spans = scanner.spans(reading.text, {mark}, fields)
                except BudgetExceeded:
                    spans = []
                cost.confirm_us += (time.perf_counter() - begun) * 1e6
                cost.marked += 1
                cost.in_vain += not spans
                cost.found += len(spans)
        if time.process_time() > deadline:
            break
    return sorted(costs.values(), key=lambda cost: -cost.confirm_us), done


def _cost_of(scanner: Scanner, mark: int) -> RuleCost:
    if mark < len(scanner.rules):
        rule = scanner.rules[mark]
        return RuleCost(rule.id, rule.type)
    first, *_ = SYNTAXES[mark - len(scanner.rules)].finds
    return RuleCost(f"(names and values: {first.__name__.strip(chr(95))})")


def scans(scanner: Scanner, frames: Sequence[bytes]) -> dict[str, float]:
    """Return, for each rule that knows its value by shape, the nanoseconds a byte that its expression takes alone."""
    some: list[bytes] = []
    octets = 0
    for frame in frames:
        some.append(frame)
        octets += len(frame) + 1
        if octets >= _SCANNED_OCTETS:
            break
    found = {}
    for rule in scanner.rules:
        if isinstance(rule, PatternRule):
            gate = Gate((rule,))
            begun = time.process_time()
            gate.marks(some)
            found[rule.id] = (time.process_time() - begun) / octets * 1e9
    return found


def measure(scanner: Scanner, frames: Sequence[bytes], secs: float, *, scan: bool) -> dict[str, Any]:
    """Return all figures as plain values."""
    costs, records = confirmations(scanner, frames, secs)
    if scan:
        known = {cost.rule: cost for cost in costs}
        for rule, nanoseconds in scans(scanner, frames).items():
            if rule not in known:
                known[rule] = RuleCost(rule)
                costs.append(known[rule])
            known[rule].scan_ns_per_octet = nanoseconds
    return {"records": records, "rules": [asdict(cost) for cost in costs]}


def main() -> None:
    options = configuration.load(Path(sys.argv[1])).redaction
    _, finder = assemble(options, open_keys(options))
    reply(ready=True)
    for command in commands():
        frames = stream.read(command["fd"], command["records"])
        try:
            reply(**measure(finder.scanner, frames, command["secs"], scan=command["scan"]))
        except Exception as error:  # its text could hold a record of a user's log
            reply(failed=type(error).__name__)


if __name__ == "__main__":
    main()

"""How fast ``veilog scrub`` is with all rules on, beside Hyperscan alone over the same bytes with the same database.

Both run in this process by turns, and the faster of ``ROUNDS`` rounds counts: what else the machine does slows both. The
people that a model finds in prose (``names``) are left out, for they are no rules.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from typing import NamedTuple

from benchmarks import corpus
from recognizers import literals
from relay.filter import LineReader
from relay.record import Origin
from relay.redaction.assembly import RedactionOptions, assemble, open_keys
from relay.redaction.redactor import Redactor

KINDS = ("clean", "ordinary")
"""Lines of which none holds anything private, and such of which every fifth names an address."""

ROUNDS = 3
_MAX_LINE_BYTES = 262_144


class Speed(NamedTuple):
    """What was measured on lines of one kind."""

    kind: str
    lines: int
    octets: int
    scrub_secs: float
    """CPU seconds, as are the others."""
    hyperscan_secs: float

    @property
    def ratio(self) -> float:
        """Scrub's speed as a share of Hyperscan's."""
        return self.hyperscan_secs / self.scrub_secs


def measure(lines: int = 40_000) -> list[Speed]:
    """Measure on so many lines of each kind."""
    options = RedactionOptions(policy="hipaa", key="throwaway", names=False)
    redactor, finder = assemble(options, open_keys(options))
    in_all, in_masked, _ = finder.scanner.gate.databases
    speeds = []
    for kind in KINDS:
        stream = b"\n".join(corpus.records(kind, lines)) + b"\n"
        batches = [b"\n".join(batch.frames) for batch in _reader(stream).batches()]

        def scan(batches: list[bytes] = batches) -> None:
            for octets in batches:
                in_all.scan(octets, match_event_handler=_pass_over)
                in_masked.scan(literals.masked(octets), match_event_handler=_pass_over)

        def scrub(stream: bytes = stream) -> None:
            _scrub(redactor, stream)

        scrub_secs, hyperscan_secs = (
            min(times) for times in zip(*(_by_turns(scrub, scan) for _ in range(ROUNDS)), strict=True)
        )
        speeds.append(Speed(kind, lines, len(stream), scrub_secs, hyperscan_secs))
    return speeds


def _by_turns(*tasks: Callable[[], None]) -> tuple[float, ...]:
    return tuple(map(_cpu_secs, tasks))


def _cpu_secs(task: Callable[[], None]) -> float:
    begun = time.process_time()
    task()
    return time.process_time() - begun


def _scrub(redactor: Redactor, stream: bytes) -> None:
    """Do what the command does, from a file in memory to another."""
    out = io.BytesIO()
    for batch in _reader(stream).batches():
        out.write(b"\n".join(redactor.redact(batch).clean.frames))


def _reader(stream: bytes) -> LineReader:
    return LineReader(io.BytesIO(stream).read, Origin("stdin"), max_line_bytes=_MAX_LINE_BYTES)


def _pass_over(_number: int, _start: int, _end: int, _flags: int, _context: object) -> None:
    """Do nothing with a match."""

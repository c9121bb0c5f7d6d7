"""Who is measured: veilog, Presidio as it comes, and other projects' detectors where ``make quality-peers`` put them."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.quality.corpus import Case
from benchmarks.quality.score import Found
from relay.record import Unjudged
from relay.redaction.assembly import NamesOptions, RedactionOptions, assemble, open_keys
from relay.redaction.policy import PolicyName

BATCH_LINES = 256
PEERS_PYTHON = Path("build/peers/bin/python")


class Run(NamedTuple):
    """What a contestant found in each text, and how long it took."""

    found: list[Found]
    cpu_seconds: float


def veilog(policy: PolicyName, cases: Sequence[Case], *, second_opinion: bool = False) -> Run:
    """Find with the relay's own finder; a record it cannot judge becomes a skeleton, so all of it is redacted."""
    names = NamesOptions(second_opinion=True) if second_opinion else None
    options = RedactionOptions(policy=policy, key="throwaway", names=names)
    _, finder = assemble(options, open_keys(options))
    frames: list[bytes] = []
    owners: list[int | None] = []
    for index, case in enumerate(cases):
        if case.before:
            frames.append(case.before.encode())
            owners.append(None)
        frames.append(case.text.encode())
        owners.append(index)
    # Clean lines are a stream of their own: a key that a positive cuts off does not go on in them.
    first_clean = next((at for at, owner in enumerate(owners) if owner is not None and not cases[owner].spans), len(frames))
    started = time.process_time()
    verdicts = [
        (at + index, verdict)
        for begin, stop in ((0, first_clean), (first_clean, len(frames)))
        for at in range(begin, stop, BATCH_LINES)
        for index, verdict in finder.find(frames[at : min(at + BATCH_LINES, stop)], stream=f"from {begin}")
    ]
    seconds = time.process_time() - started
    found: list[Found] = [() for _ in cases]
    for index, verdict in verdicts:
        owner, frame = owners[index], frames[index]
        if owner is None:
            continue
        if isinstance(verdict, Unjudged):
            found[owner] = ((0, len(cases[owner].text)),)
        else:
            found[owner] = [
                (_character(frame, finding.span.start), _character(frame, finding.span.end)) for finding in verdict
            ]
    return Run(found, seconds)


def _character(frame: bytes, octet: int) -> int:
    return len(frame[:octet].decode("utf-8", "ignore"))


class Peer(NamedTuple):
    """Another project's detector, run in a process of its own."""

    name: str
    """As ``peer.py`` calls it."""
    python: Path
    """The interpreter that has its packages."""
    every: int
    """It is shown every so-manieth case: some take ten milliseconds a line."""

    def run(self, cases: Sequence[Case]) -> Run:
        """Raise ``OSError`` or ``subprocess.CalledProcessError`` if it does not run here."""
        done = subprocess.run(
            [str(self.python), "-m", "benchmarks.quality.peer", self.name],
            input=json.dumps([case.text for case in cases]).encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=True,
        )
        answer = json.loads(done.stdout)
        return Run(answer["found"], answer["cpu_seconds"])


PRESIDIO = (
    Peer("presidio", Path(sys.executable), 8),
    Peer("presidio, patterns only", Path(sys.executable), 8),
)
SECRET_SCANNERS = tuple(
    Peer(name, PEERS_PYTHON, 1) for name in ("betterleaks", "detect-secrets", "redact-secret", "redact-secret, warnings too")
)

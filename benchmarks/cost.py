"""What redaction alone costs, in a process of its own: CPU time, no sockets, no other process in the way.

    python -m benchmarks.cost CONFIG

Told ``{"do": …, "fd": …, "records": …, "secs": …}`` it answers with figures. ``redact``: the redactor on batches as a
connection brings them. ``raw``: Hyperscan alone over the same bytes with the same database. ``presidio``: Presidio's
analyzer with the same patterns. ``names``: how many records reach the model. ``second_opinion``: records of prose with one
model and with two. ``rules`` (with ``count``): the redactor with so many rules only. ``distinct`` (with ``counts`` and
``seed`` alone): the redactor on values that never come again.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from unittest import mock

from benchmarks import child, stream
from benchmarks.child import commands, reply
from benchmarks.corpus import worst
from recognizers import catalog, literals
from recognizers.candidates import candidates
from recognizers.names import Names
from recognizers.scanner import Scanner
from recognizers.second_opinion import missing
from relay import config as configuration
from relay.record import Batch, Origin
from relay.redaction import assembly
from relay.redaction.assembly import NamesOptions, RedactionOptions
from relay.redaction.redactor import Redactor
from relay.sources.stream import READ_BYTES


class Cost:
    """Redaction as a configuration has it."""

    def __init__(self, options: RedactionOptions) -> None:
        self._options = options
        self._redactor, finder = assembly.assemble(options, assembly.open_keys(options))
        self._gate = finder.scanner.gate

    def redact(self, frames: Sequence[bytes], secs: float, redactor: Redactor | None = None) -> dict[str, Any]:
        """Redact batch after batch for about ``secs`` of CPU time, each record once."""
        redactor = redactor or self._redactor
        batches = list(_batches(frames))
        redactor.redact(batches[0])  # what only the first records pay: rules compiled when they are first met
        done: list[Batch] = []
        types: Counter[str] = Counter()
        skeletons: Counter[str] = Counter()
        changed = 0
        spent = 0.0
        for batch in batches[1:] or batches:
            begun = time.process_time()
            redacted = redactor.redact(batch)
            spent += time.process_time() - begun
            done.append(batch)
            types += redacted.redactions
            skeletons += redacted.skeletons
            changed += sum(one is not other for one, other in zip(batch.frames, redacted.clean.frames, strict=True))
            if spent > secs:
                break
        return {**_per(done, spent), "changed": changed, "types": dict(types), "skeletons": dict(skeletons)}

    def raw(self, frames: Sequence[bytes], secs: float) -> dict[str, Any]:
        """Scan the same bytes with the databases that every record is scanned with, and count the hits in a callback."""
        in_all, in_masked, _ = self._gate.databases
        hits = [0]

        def on_match(*_: object) -> None:
            hits[0] += 1

        done: list[Batch] = []
        spent = 0.0
        for batch in _batches(frames):
            data = b"\n".join((*batch.frames, b"", b""))
            begun = time.process_time()
            in_all.scan(data, match_event_handler=on_match)
            in_masked.scan(literals.masked(data), match_event_handler=on_match)
            spent += time.process_time() - begun
            done.append(batch)
            if spent > secs:
                break
        return {**_per(done, spent), "hits": hits[0]}

    def presidio(self, frames: Sequence[bytes], secs: float) -> dict[str, Any]:
        """Analyze with Presidio, without a model; its recognizers are made of this configuration's pattern rules."""
        from benchmarks.presidio_peer import analyzer

        analyze, recognizers = analyzer(catalog.rules(phi=self._options.policy != "tokens"))
        texts = [frame.decode("utf-8", "replace") for frame in frames]
        analyze(texts[0])
        spent, done, octets = 0.0, 0, 0
        for text in texts:
            begun = time.process_time()
            analyze(text)
            spent += time.process_time() - begun
            done, octets = done + 1, octets + len(text)
            if spent > secs:
                break
        return {"records": done, "cpu_us": spent / done * 1e6, "ns_per_octet": spent / octets * 1e9, "rules": recognizers}

    def rules(self, frames: Sequence[bytes], secs: float, count: int) -> dict[str, Any]:
        """Redact with a seeded choice of the rules only, and without names."""
        everything = catalog.rules(phi=True)
        chosen = set(random.Random(f"rules {len(everything)}").sample(range(len(everything)), len(everything))[:count])
        some = tuple(rule for index, rule in enumerate(everything) if index in chosen)
        # Kept elsewhere: gates of the sweep would push out those that every start needs.
        with (
            tempfile.TemporaryDirectory() as gates,
            mock.patch.dict(os.environ, VEILOG_CACHE_DIR=gates),
            mock.patch.object(catalog, "rules", return_value=some),
        ):
            options = self._options.model_copy(update={"names": False})
            redactor, finder = assembly.assemble(options, assembly.open_keys(options))
        figures = self.redact(frames, secs, redactor)
        return {**figures, "rules": len(some), "scan_us": _scan_us(finder.scanner, frames[: figures["records"]])}

    def distinct(self, counts: Sequence[int], seed: int) -> dict[str, Any]:
        """Redact records whose values never come again, up to each count of values: what did one cost since the last?"""
        rng = random.Random(f"distinct {seed}")
        rows: list[dict[str, Any]] = []
        values = 0
        for count in counts:
            records, spent = 0, 0.0
            while values < count:
                frames = [worst.distinct(rng).encode() for _ in range(_DISTINCT_BATCH)]
                begun = time.process_time()
                self._redactor.redact(Batch(frames, Origin("bench"), stream="1"))
                spent += time.process_time() - begun
                records += len(frames)
                values += len(frames) * worst.DISTINCT_VALUES
            held = child.resident_octets([os.getpid()])
            rows.append({"values": values, "cpu_us": spent / records * 1e6, "resident_octets": held})
        return {"rows": rows}

    def names(self, frames: Sequence[bytes], secs: float) -> dict[str, Any]:
        """Count the records of which the model is shown something, and how often it was spared by its memory."""
        made: list[Names] = []

        def watched(*arguments: Any) -> Names:
            made.append(Names(*arguments))
            return made[-1]

        with mock.patch.object(assembly, "Names", watched):
            redactor, _ = assembly.assemble(self._options, assembly.open_keys(self._options))
        if not made:
            return {"failed": "no names are looked for"}
        figures = self.redact(frames, secs, redactor)
        return {**figures, "candidates": made[-1].candidates, "shown": made[-1].shown}

    def second_opinion(self, frames: Sequence[bytes], secs: float) -> dict[str, Any]:
        """Redact records that may name somebody, each once, without a second opinion and with it."""
        if missing():
            return {"failed": "the extra second-opinion is not installed"}
        prose = [frames[index] for index in candidates(frames)]
        batches = [Batch(prose[at : at + _PROSE_BATCH], Origin("bench")) for at in range(0, len(prose), _PROSE_BATCH)]
        if not batches:
            return {"failed": "no record may name anybody"}
        figures: dict[str, Any] = {}
        for key, second in (("one", False), ("two", True)):
            options = self._options.model_copy(update={"names": NamesOptions(second_opinion=second)})
            redactor, _ = assembly.assemble(options, assembly.open_keys(options))
            redactor.redact(Batch([b"as Jane Doe said"], Origin("bench")))
            done: list[Batch] = []
            begun = time.process_time()
            while len(done) < len(batches) and (not done or time.process_time() - begun < secs):
                done.append(batches[len(done)])
                redactor.redact(done[-1])
            figures[key] = _per(done, time.process_time() - begun)
        return figures


_DISTINCT_BATCH = 250
_PROSE_BATCH = 32
"""Records: a model takes ten milliseconds for one."""


def _batches(frames: Sequence[bytes]) -> Iterator[Batch]:
    """Cut records into batches as a connection's reads bring them."""
    origin = Origin("bench")
    held: list[bytes] = []
    octets = 0
    for frame in frames:
        held.append(frame)
        octets += len(frame) + 1
        if octets >= READ_BYTES:
            yield Batch(held, origin, stream="1")
            held, octets = [], 0
    if held:
        yield Batch(held, origin, stream="1")


def _scan_us(scanner: Scanner, frames: Sequence[bytes]) -> float:
    """Return what the gate alone takes for a record."""
    begun = time.process_time()
    for batch in _batches(frames):
        scanner.marks(batch.frames)
    return (time.process_time() - begun) / len(frames) * 1e6


def _per(done: Sequence[Batch], spent: float) -> dict[str, Any]:
    records = sum(len(batch.frames) for batch in done)
    octets = sum(len(frame) for batch in done for frame in batch.frames)
    return {"records": records, "octets": octets, "cpu_us": spent / records * 1e6, "ns_per_octet": spent / octets * 1e9}


def main() -> None:
    cost = Cost(configuration.load(Path(sys.argv[1])).redaction)
    reply(ready=True)
    for command in commands():
        work = getattr(cost, command.pop("do"))
        if "fd" in command:
            command["frames"] = stream.read(command.pop("fd"), command.pop("records"))
        try:
            reply(**work(**command))
        except Exception as error:  # its text could hold a record of a user's log
            reply(failed=type(error).__name__)


if __name__ == "__main__":
    main()

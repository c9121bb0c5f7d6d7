"""Seeded corpora: records without framing, the same ones for the same seed on any machine.

``ordinary`` is a mixed day of ``system`` and ``access`` logs, in which few lines hold anything private but addresses;
``clean`` the same without any; in ``dense`` every line holds three private values; ``json`` has 20 fields a record, of
which every twentieth record holds something private; ``hl7`` are messages as interface engines log them, and
``notes`` lines of prose that speak of somebody. ``WORST`` are inputs that are made to be slow.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import NamedTuple

from benchmarks.corpus import documents, lines, worst


class Kind(NamedTuple):
    """How the records of a corpus are made."""

    record: Callable[[random.Random], str]
    source: str = "syslog"
    """The source's type that takes them: ``syslog`` or ``json``."""


ORDINARY = {
    "ordinary": Kind(lines.ordinary),
    "system": Kind(lines.system),
    "access": Kind(lines.access),
    "clean": Kind(lines.clean),
    "dense": Kind(lines.dense),
    "json": Kind(documents.json_record, "json"),
    "hl7": Kind(documents.hl7_record),
    "notes": Kind(lines.notes),
}
WORST = {name: Kind(make, "json" if name.startswith("json") else "syslog") for name, make in worst.KINDS.items()}
KINDS = ORDINARY | WORST


def records(kind: str, count: int, seed: int = 1) -> list[bytes]:
    """Return ``count`` records of a kind; raise ``KeyError`` for one that is not in ``KINDS``."""
    rng = random.Random(f"{kind} {seed}")
    make = KINDS[kind].record
    return [make(rng).encode() for _ in range(count)]


def of_length(octets: int, count: int, seed: int = 1) -> list[bytes]:
    """Return ``count`` syslog records of ``octets`` bytes whose text is ordinary lines joined."""
    rng = random.Random(f"length {octets} {seed}")
    made = []
    for _ in range(count):
        text = lines.header(rng)
        while len(text) < octets:
            text += f" {lines.body(rng)}"
        made.append(text[:octets].encode())
    return made

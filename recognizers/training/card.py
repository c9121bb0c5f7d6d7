"""The model's card, and the hashes of its files."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from recognizers.names import OWN_FILES
from recognizers.training.measure import Result
from recognizers.training.trainer import DEPTH, LABELS, ROWS, WIDTH, Plan

HASHES = "SHA256SUMS"

_CARD = """\
# The model for names

Finds people (PERSON), user names (USERNAME), streets (STREET) and cities (CITY) in log lines and in the prose inside them.
`recognizers/names.py` runs it on texts that hold a candidate, digits masked as zeros, and only beside the rules: fields,
positions and shapes are theirs. Written by `make train`; do not edit.

| | |
|---|---|
| architecture | spaCy HashEmbedCNN (width {width}, depth {depth}, {rows:,} rows), transition NER, log-aware tokenizer |
| size | {kib:,.0f} KiB |
| seed | {seed} |
| learnt from | {lines:,} lines, each once, {minutes:.1f} CPU minutes on one thread |
| licence | this project's; each word it learnt from is this project's own or stands in a package that the lock pins |

## What it learnt from

Lines made by `recognizers/training` from a grammar: sentences of care, audits, notes, handovers, letters, messages, calls,
complaints, errors, desks and work, addresses of many countries, fields and rows of many syntaxes, in the shells of many
logs; names of some forty cultures and made-up ones. Nearly half of the lines speak of nobody: the same sentences of roles,
wards and products; products, places, diseases and theorems named after people, descriptions of packages, changelogs,
manuals, headings, pairs of capitalised words, program output, and lines of Python packages. No line comes from anyone's
log, and none from `benchmarks/`.

## How it scores

Exact stretches, on {measured} lines each: of templates written apart to be measured on, before any result was seen
(`training/unseen`: half of it prose, half of it lines that look as if they spoke of somebody), with names and cities held
out; of templates, names and cities held out of the grammar; and on fresh lines of what was not held out. A stretch found too
long or too short is wrong twice. `make quality` measures the redaction as a whole.

{tables}

All of them are this project's own lines: on a stranger's, expect no more than on those written apart. It is weak on single
names without a telling word beside them, on names that are everyday words (Will, Grace, Page), on user names in sentences,
and on languages other than English.

## The same bytes again?

Trained twice with the pinned versions on one machine, the weights came out the same bit for bit. Another kind of processor
may add up in another order: there the last bits, and so the hash, may differ. A test holds the hash of what is shipped.
"""


def write(folder: Path, plan: Plan, minutes: float, results: Mapping[str, Result]) -> None:
    """Write ``MODEL.md`` and ``SHA256SUMS`` into the folder beside the model's files."""
    files = sorted(path for path in (folder / OWN_FILES.name).rglob("*") if path.is_file())
    text = _CARD.format(
        width=WIDTH,
        depth=DEPTH,
        rows=ROWS,
        kib=sum(path.stat().st_size for path in files) / 1024,
        seed=plan.seed,
        lines=plan.lines,
        minutes=minutes,
        measured=f"{next(iter(results.values())).lines:,}",
        tables="\n\n".join(_table(title, result) for title, result in results.items()),
    )
    (folder / "MODEL.md").write_text(text, encoding="utf-8")
    (folder / HASHES).write_text(
        "".join(f"{digest(path)}  {path.relative_to(folder)}\n" for path in files), encoding="ascii"
    )


def digest(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _table(title: str, result: Result) -> str:
    rows = [f"| {title} | precision | recall | of |", "|---|---|---|---|"]
    rows += (
        f"| {label} | {score.precision:.3f} | {score.recall:.3f} | {score.there:,} |"
        for label in LABELS
        if (score := result.scores.get(label)) is not None
    )
    return "\n".join([*rows, "", f"Of {result.quiet:,} lines without anybody, {result.alarms} had something found in them."])

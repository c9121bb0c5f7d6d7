"""The model's card, and the hashes of its files."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from recognizers.names import OWN_FILES
from recognizers.training.measure import Result
from recognizers.training.trainer import DISTANCES, LABELS, ROWS, WIDTH, Plan

HASHES = "SHA256SUMS"

_CARD = """\
# The model for names

Finds people (PERSON), user names (USERNAME), streets (STREET) and cities (CITY) in log lines and in the prose inside them.
`recognizers/names.py` runs it on texts that hold a candidate, digits masked as zeros, and only beside the rules: fields,
positions and shapes are theirs. Written by `make train`; do not edit.

| | |
|---|---|
| architecture | hashed words (width {width}, {rows:,} rows), dilated convolutions ({distances}), spaCy's transition NER |
| size | {kib:,.0f} KiB |
| seed | {seed} |
| learnt from | {lines:,} lines, each once, {minutes:.1f} CPU minutes on one thread |
| licence | this project's; each word it learnt from is this project's own or stands in a package that the lock pins |

## What it learnt from

Four of five lines are made from those that were written out one by one for `benchmarks/quality/written`, no two alike, in a
dozen languages: prose, messages and records of health systems, and as many that speak of nobody; in each, other people,
streets and cities take the places of those that were there, and every seventh comes in small letters. The others
`recognizers/training` makes from a grammar: sentences of care, audits, notes, letters, calls and work, addresses of many
countries, fields and rows of many syntaxes, in the shells of many logs; names of some forty cultures and made-up ones;
products, places and diseases named after people, headings, program output, and lines of Python packages. What lists of names
and of ordinary words say of a word, the model is told (`recognizers/phi/word_lists.py`); {untold:.0%} of the words
themselves it is not told while it learns. No line comes from anyone's log.

## How it scores

Exact stretches: of lines that others wrote out, of which it has learnt none (`benchmarks/quality/blind`); and on {measured}
lines each, of templates written apart to be measured on (`training/unseen`), of templates, names and cities held out of the
grammar, and of the grammar. A stretch found too long or too short is wrong twice. `make quality` measures the redaction as a
whole.

{tables}

It is weak on names that are everyday words (Will, Grace, Page), on user names in sentences, and on languages of which it has
seen few lines.

## The same bytes again?

Trained twice with the pinned versions on one machine, earlier weights came out the same bit for bit; those shipped were
trained once. Another kind of processor may add up in another order: there the last bits, and so the hash, may differ.
A test holds the hash of what is shipped.
"""


def write(folder: Path, plan: Plan, minutes: float, results: Mapping[str, Result]) -> None:
    """Write ``MODEL.md`` and ``SHA256SUMS`` into the folder beside the model's files."""
    files = sorted(path for path in (folder / OWN_FILES.name).rglob("*") if path.is_file())
    text = _CARD.format(
        width=WIDTH,
        distances=", ".join(map(str, DISTANCES)),
        rows=ROWS,
        kib=sum(path.stat().st_size for path in files) / 1024,
        seed=plan.seed,
        untold=plan.untold,
        lines=plan.lines,
        minutes=minutes,
        measured=f"{max(result.lines for result in results.values()):,}",
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

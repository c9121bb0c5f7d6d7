"""The corpus of secrets: cases made from a seed, positives with their private spans and lines that hold nothing private.

The ``tune`` half takes every template that the authors of rules have seen, and the real lines; the ``report`` half those of
``blind``. The halves' seeds, vendors and wrappers differ, too.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from benchmarks.quality import (
    carriers,
    carriers_code,
    carriers_programs,
    disguises,
    negatives,
    negatives_ids,
    negatives_programs,
    negatives_words,
    real,
    vendors,
    wrappers,
)
from benchmarks.quality.blind import carriers as blind_carriers
from benchmarks.quality.blind import carriers_programs as blind_programs
from benchmarks.quality.blind import clean_apps, clean_platforms, clean_systems, clean_tempting
from benchmarks.quality.disguises import Disguise
from benchmarks.quality.marked import Mark, Marked
from benchmarks.quality.secret_values import MAKERS
from benchmarks.quality.template import Template, Value, write

SEED = 20261121


class Case(NamedTuple):
    """One line, and what is private in it."""

    text: str
    spans: tuple[Mark, ...]
    """The private stretches, in characters."""
    spared: tuple[Mark, ...]
    """Stretches that may be redacted along with them."""
    carrier: str
    family: str
    detail: str
    template: str
    before: str = ""
    """A record that came just before on the same stream (a CSV header); not counted itself."""


_WITH_VENDORS = {"keyed": 0.2, "token": 0.4, "bare": 1.0, "bearer": 0.3}
"""How often a vendor's token is the value, by the kind of template."""

_KEYED = ("password", "password", "token", "token", "session")
"""What else goes under a name."""

_BLOCKS = ("yaml", "ini", "cluster")
"""Carriers in which ``\\n`` of a template is a line feed: records of several lines."""

_CARRIERS = {
    "tune": (carriers.lines, carriers_code.lines, carriers_programs.lines, disguises.values),
    "report": (blind_carriers.lines, blind_programs.lines),
}
_DOCUMENTS = {"tune": disguises.documents, "report": blind_programs.documents}
_CLEAN = {
    "tune": (negatives.lines, negatives_programs.lines, negatives_ids.lines, negatives_words.lines),
    "report": (clean_systems.lines, clean_platforms.lines, clean_apps.lines, clean_tempting.lines),
}

_NOT_UNQUOTED = frozenset(" \t\n'\"`,;&<>(){}[]|\\")


def secrets(half: str, positives: int = 6000) -> list[Case]:
    """Return the positives of a half: a carrier's share grows with its templates, that of disguised documents is small."""
    rng = random.Random(f"{SEED}/{half}/positives")
    documents = _DOCUMENTS[half]()
    random.Random(SEED).shuffle(documents)
    groups: dict[str, list[Template | Disguise]] = {}
    rows: list[Template | Disguise] = [template for source in _CARRIERS[half] for template in source()]
    rows += documents
    for template in rows:
        groups.setdefault(template.carrier, []).append(template)
    makers = _Values(half)
    disguised = {document.carrier for document in documents}
    weights = [min(len(group), 5 if carrier in disguised else 24) for carrier, group in groups.items()]
    cases: list[Case] = []
    for carrier, share in zip(groups, weights, strict=True):
        count = round(positives * share / sum(weights))
        group = groups[carrier]
        cases += (_case(group[index % len(group)], makers, rng, half) for index in range(count))
    return cases


def clean(half: str, count: int = 10_000) -> list[Case]:
    """Return lines that hold nothing private: made ones, and in the tuned half the real ones."""
    rng = random.Random(f"{SEED}/{half}/negatives")
    rows = [template for source in _CLEAN[half] for template in source()]
    made = []
    for index in range(count):
        template = rows[index % len(rows)]
        marked = write(template.text, rng)
        if rng.random() < 0.5:
            marked = wrappers.wrap(marked, rng, half)
        made.append(Case(marked.text, (), (), template.carrier, "", "", template.id))
    lines = real.lines() if half == "tune" else []
    return made + [Case(text, (), (), f"real: {program}", "", "", f"real: {program}") for program, text in lines]


class _Values:
    """Makes values for the kinds of templates, with a half's vendors."""

    def __init__(self, half: str) -> None:
        self._shaped = vendors.mine(vendors.SHAPED, half)
        self._no_urls = tuple(vendor for vendor in self._shaped if not vendor.shapes[0].startswith("https:"))
        self._named = vendors.mine(vendors.NAMED, half)

    def make(self, kind: str, rng: random.Random) -> Value:
        if rng.random() < _WITH_VENDORS.get(kind, 0):
            if kind == "keyed" and rng.random() < 0.5:
                return vendors.token(rng.choice(self._named), rng)
            value = vendors.token(rng.choice(self._shaped if kind == "bare" else self._no_urls), rng)
            return value._replace(keys=rng.choice(MAKERS["token"])(rng).keys)
        kind = rng.choice(_KEYED) if kind == "keyed" else kind
        return rng.choice(MAKERS[kind])(rng)


def _case(template: Template | Disguise, makers: _Values, rng: random.Random, half: str) -> Case:
    line = template.inner if isinstance(template, Disguise) else template.text
    if template.carrier in _BLOCKS:
        line = line.replace("\\n", "\n")
    while not _fits(line, value := makers.make(template.kind, rng)):
        pass
    marked = write(line, rng, value)
    if isinstance(template, Disguise):
        marked = write(template.outer, rng, inner=marked)
    if not wrappers.is_record(marked.text) and rng.random() < 0.6:
        marked = wrappers.wrap(marked, rng, half)
    return case(marked, template.carrier, value.family, value.detail, template.id)


def case(marked: Marked, carrier: str, family: str, detail: str, template: str) -> Case:
    """Return the marked line as a case."""
    private = tuple(mark for mark in marked.marks if mark.family)
    spared = tuple(mark for mark in marked.marks if not mark.family)
    return Case(marked.text, private, spared, carrier, family, detail, template)


def _fits(line: str, value: Value) -> bool:
    """Whether the value can stand in the template as it is: an unquoted one holds nothing that would end it."""
    return value.family.startswith("private key") or all(_fits_at(*ends, value.text) for ends in _around(line))


def _around(line: str) -> Iterator[tuple[str, str]]:
    """Yield the characters before and after each place where the value stands unescaped."""
    pieces = line.split("«secret»")
    for before, after in pairwise(pieces):
        yield before[-1:], after[:1]


def _fits_at(before: str, after: str, text: str) -> bool:
    if before and before == after and before in "'\"":
        return before not in text and "\\" not in text
    if before in "{[(" and before and after and after in ")]}":
        return not set(text) & set("(){}[]'\"\\")
    if before in "/:" and before and after and after in "@/":
        return not set(text) & (_NOT_UNQUOTED | frozenset("@/:"))
    return not set(text) & _NOT_UNQUOTED and text[-1] not in ".:!?" and text[0] not in "-:=$%"


def by(cases: Sequence[Case], attribute: str) -> dict[str, list[Case]]:
    """Return the cases in groups by one of their attributes."""
    groups: dict[str, list[Case]] = {}
    for one in cases:
        groups.setdefault(getattr(one, attribute), []).append(one)
    return groups

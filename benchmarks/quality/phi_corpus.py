"""The corpus of PHI: lines with patients in them, and lines without.

The ``tune`` half takes every template and every written line that the authors of rules have seen, their names, and the real
lines; the ``report`` half those of ``blind``. A written line counts as much as a template.
"""

from __future__ import annotations

import random
import re

from benchmarks.quality import phi_documents, phi_envelopes, phi_lines, phi_negatives, phi_systems, real, wrappers, written
from benchmarks.quality.blind import (
    phi_clean_messages,
    phi_clean_systems,
    phi_clean_tempting,
    phi_data,
    phi_messages,
    phi_programs,
    phi_prose,
)
from benchmarks.quality.blind.phi_people import Stranger
from benchmarks.quality.corpus import SEED, Case, case
from benchmarks.quality.marked import Marked
from benchmarks.quality.phi_names import Names
from benchmarks.quality.phi_values import Patient
from benchmarks.quality.template import Template, write
from benchmarks.quality.written import Line

_POSITIVE = {
    "tune": (phi_envelopes.lines, phi_lines.lines, phi_systems.lines, phi_documents.lines),
    "report": (phi_messages.lines, phi_data.lines, phi_programs.lines, phi_prose.lines),
}
_CLEAN = {
    "tune": (phi_negatives.lines,),
    "report": (phi_clean_messages.lines, phi_clean_systems.lines, phi_clean_tempting.lines),
}

_SEGMENT_ENDS = ("\r", "\r", r"\r", r"\x0d", r"\n", "\n")
"""What stands between HL7 segments in logs: the carriage return itself, escapes of it, line feeds."""

_HEADER_END = "§"
_UNWRAPPED = ("hl7 v2", "hl7", "csv", "csv stream", "yaml")
_ADDRESSES = re.compile(
    r"(?:\d{1,3}\.){3}\d|://|www\.|@|(?:[0-9a-f]{2}:){5}|::|[0-9a-f]{1,4}:[0-9a-f]{1,4}:[0-9a-f]{1,4}:|\.(?:com|org|net|io)\b",
    re.IGNORECASE,
)


def positives(half: str, count: int = 7000) -> list[Case]:
    """Return lines with a patient in them: every template of the half as often as any other."""
    rng = random.Random(f"{SEED}/{half}/phi")
    rows: list[Template | Line] = [template for source in _POSITIVE[half] for template in source()]
    rows += written.lines(half, "patients")
    names = Names()
    cases = []
    for index in range(count):
        row = rows[index % len(rows)]
        if isinstance(row, Line):
            cases.append(case(_wrapped(row, rng, half), row.carrier, "", "", row.id))
        else:
            cases.append(_case(row, Patient(rng, names) if half == "tune" else Stranger(rng), rng, half))
    return cases


def clean(half: str, count: int = 8000) -> list[Case]:
    """Return lines without PHI: made ones, and in the tuned half those of the real ones that hold no address."""
    rng = random.Random(f"{SEED}/{half}/no phi")
    rows: list[Template | Line] = [template for source in _CLEAN[half] for template in source()]
    rows += written.lines(half, "nobody")
    made = []
    for index in range(count):
        row = rows[index % len(rows)]
        if isinstance(row, Line):
            marked, carrier = _wrapped(row, rng, half), f"written: {row.kind}"
        else:
            marked, carrier = write(row.text, rng), row.carrier
            if rng.random() < 0.5 and "\\r" not in row.text:
                marked = wrappers.wrap(marked, rng, half)
        made.append(Case(marked.text, (), (), carrier, "", "", row.id))
    lines = [entry for entry in real.lines() if not _ADDRESSES.search(entry[1])] if half == "tune" else []
    return made + [Case(text, (), (), f"real: {program}", "", "", f"real: {program}") for program, text in lines]


def _wrapped(line: Line, rng: random.Random, half: str) -> Marked:
    """Return a written line as it stands, or in a log's wrapping if it is none of its own."""
    text = line.marked.text
    if line.carrier in _UNWRAPPED or not text.isprintable() or wrappers.is_record(text) or rng.random() < 0.5:
        return line.marked
    return wrappers.wrap(line.marked, rng, half)


def _case(template: Template, patient: Patient, rng: random.Random, half: str) -> Case:
    line = template.text
    if template.carrier == "hl7 v2":
        line = line.replace("\\r", rng.choice(_SEGMENT_ENDS))
    elif template.carrier == "csv":
        line = line.replace("\\n", "\n").replace("\\t", "\t")
    header, _, line = line.rpartition(_HEADER_END)
    marked = write(line, rng, person=lambda place, argument: (patient.text(place, argument), patient.types[place]))
    if template.carrier not in _UNWRAPPED and rng.random() < 0.5:
        marked = wrappers.wrap(marked, rng, half)
    return case(marked, template.carrier, "", "", template.id)._replace(before=header)

"""Templates: a log line with places to fill.

``«host»`` is a filler, ``«hex:40»`` characters of an alphabet, ``«pick:GET/POST»`` a choice. ``«secret»`` is the private
value, ``«secret|json»`` the same as that syntax writes it. ``«key»`` is a name that the value may go by, ``«key.camel»``
the same in one style. ``«LAST»`` and other capitals are a patient's identifiers (``phi_values.py``).
"""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Callable
from typing import NamedTuple

from benchmarks.quality import fillers
from benchmarks.quality.escapes import escape
from benchmarks.quality.marked import Mark, Marked, joined

_PLACE = re.compile(r"«(\w+)(?:\.(\w+))?(?::([^»|]*))?((?:\|\w+)*)»")

HALVES = ("tune", "report")

_JOINTS = {"snake": "_", "kebab": "-", "dot": ".", "flat": "", "space": " "}
ANY_STYLE = ("snake", "snake", "camel", "kebab", "upper", "pascal", "flat", "dot")


class Value(NamedTuple):
    """A private value: what fills ``«secret»``."""

    text: str
    family: str
    detail: str = ""
    """Which vendor, which kind of password."""
    keys: tuple[str, ...] = ()
    """Names that it may go by, in lower-case words; at least one where a template has ``«key»``."""
    lead: int = 0
    """How many characters at its start are not private (the host of a web hook's address)."""
    tail: int = 0
    """The same at its end (the last line of a PEM block)."""

    def marked(self) -> Marked:
        """Return the value as a text with marks."""
        end = len(self.text) - self.tail
        marks = (Mark(0, self.lead, ""), Mark(self.lead, end, self.family), Mark(end, len(self.text), ""))
        return Marked(self.text, tuple(mark for mark in marks if mark.start < mark.end))


Person = Callable[[str, str], tuple[str, str]]
"""Given the name of a place and its argument: what is private there, and of what type."""


class Template(NamedTuple):
    """A line with places, and what values it can carry."""

    carrier: str
    kind: str
    text: str

    @property
    def id(self) -> str:
        return f"{self.carrier}/{zlib.crc32(self.text.encode()):08x}"


def styled(words: str, style: str) -> str:
    """Return a name of several words in one style of writing."""
    parts = words.split()
    match style:
        case "camel":
            return parts[0] + "".join(part.title() for part in parts[1:])
        case "pascal":
            return "".join(part.title() for part in parts)
        case "header":
            return "-".join(part.title() for part in parts)
        case "upper":
            return "_".join(parts).upper()
        case _:
            return _JOINTS[style].join(parts)


def write(
    template: str, rng: random.Random, value: Value | None = None, inner: Marked | None = None, person: Person | None = None
) -> Marked:
    """Fill a template. ``inner`` is what stands at ``«inner»``: a text written before, its marks kept."""
    pieces: list[Marked] = []
    at = 0
    words = rng.choice(value.keys) if value is not None and value.keys else ""
    any_style = rng.choice(ANY_STYLE)
    for match in _PLACE.finditer(template):
        pieces.append(Marked(template[at : match.start()]))
        at = match.end()
        name, style, argument, escapes = match[1], match[2] or "", match[3] or "", match[4]
        if name == "secret" and value is not None:
            piece = value.marked()
        elif name == "inner" and inner is not None:
            piece = inner
        elif name.isupper() and name not in fillers.ALPHABETS and person is not None:
            text, family = person(name, argument)
            piece = Marked(text, (Mark(0, len(text), family),))
        elif name == "key" and value is not None:
            piece = Marked(styled(words, style or any_style))
        else:
            piece = Marked(fillers.fill(name, argument, rng))
        for how in escapes.split("|")[1:]:
            piece = escape(piece, how)
        pieces.append(piece)
    return joined([*pieces, Marked(template[at:])])

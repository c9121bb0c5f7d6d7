"""Regular expressions from the configuration, refused if they match nothing at all or can take for ever.

Hyperscan runs in linear time, but what confirms its hits backtracks, and an expression such as ``(a+)+b`` takes twice as
long for each further ``a``. Whether one does is found out by trying: every part of it is repeated many times, after what
may come before it and before what breaks it off, and each attempt has its time. The scanner's own time limit stays the
last resort.
"""

from __future__ import annotations

import string
from collections.abc import Iterator
from itertools import islice
from typing import Annotated

import regex
from pydantic import AfterValidator

_PUMP_CHARS = 1_000
"""Enough for a cubic expression to stand out; a quadratic one, of which rules are full, takes some milliseconds."""
_PROBE_SECS = 0.1
_MAX_PROBES = 1_000
_MAX_PATTERN_CHARS = 4_096

_ATOM = regex.compile(
    r"\(\?(?:P?<\w+>|[a-zA-Z]*-?[a-zA-Z]*[:)]|<?[=!]|>|P=\w+\)|\#[^)]*\))"  # a group's opening; matches no character
    r"|\{\d*,?\d*\}|[()|*+?^$]"  # a repeat, or structure
    r"|\\[pP]\{[^}]*\}|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.",
    regex.DOTALL,
)
_TRIED = string.digits + string.ascii_letters + string.punctuation + string.whitespace + "\0é漢"


def checked(pattern: str) -> str:
    """Return the expression; raise ``ValueError`` with what is wrong with it."""
    if len(pattern) > _MAX_PATTERN_CHARS:
        raise ValueError(f"expected at most {_MAX_PATTERN_CHARS} characters")
    try:
        expression = regex.compile(pattern, regex.MULTILINE)
    except regex.error as error:
        raise ValueError(f"not a regular expression ({error})") from None
    if expression.match("") is not None:
        raise ValueError("matches the empty string, so it would match everywhere")
    try:
        for probe in islice(_probes(pattern), _MAX_PROBES):
            expression.search(probe, timeout=_PROBE_SECS)
    except TimeoutError:
        raise ValueError(
            f"takes too long on {_PUMP_CHARS} characters of a kind: expected no repeat of what itself repeats, or of "
            "alternatives that begin alike"
        ) from None
    return pattern


PatternOption = Annotated[str, AfterValidator(checked)]
"""An expression as a field of an ``Options`` model."""


def _probes(pattern: str) -> Iterator[str]:
    """Yield texts that make the expression go back on itself, if anything does.

    Each ends in all that the expression may require further on, or it would be dismissed unread.
    """
    samples = [sample for atom in _ATOM.findall(pattern) for sample in _sample(atom)]
    whole = "".join(samples)
    tried: set[tuple[str, str, str]] = set()
    for width in (1, 2):
        for at in range(len(samples) - width + 1):
            unit = "".join(samples[at : at + width])
            for before in ("", "".join(samples[:at])):
                for further in range(3):
                    after = "".join(samples[at + width : at + width + further])
                    if (before, unit, after) not in tried:
                        tried.add((before, unit, after))
                        yield f"{before}{unit * (_PUMP_CHARS // width)}{after}\0\n{whole}"


def _sample(atom: str) -> Iterator[str]:
    """Yield a character that this part of an expression matches, if it matches any."""
    try:
        expression = regex.compile(atom)
    except regex.error:  # structure, or a reference to a group
        return
    for character in _TRIED:
        if expression.fullmatch(character):
            yield character
            return

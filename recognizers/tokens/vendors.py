"""Vendors' secrets in a line or two: by their shape, or by the name they go by.

A shape is written in the language of the examples: ``gsk_{alnum:52}`` is the expression that finds a token and the example
that proves it. A shape's last slot is open: a token longer than its vendor says is taken whole, so that no tail is left.
Formats that this cannot say are ``PatternRule`` and ``KeyRule`` in full.
"""

from __future__ import annotations

import regex

from recognizers.rule import KeyRule, PatternRule
from recognizers.values import is_value

START = r"(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}|\\(?:[nrt]|[ux][0-9A-Fa-f]{2,4})|\[[0-9;]{0,8}m))"
"""Where a token can begin: after no letter or digit but an escape's (``%3D``, ``\\n``, ``\\u0026``, a terminal's colour)."""
START_GATE = r"(?:^|[^A-Za-z0-9]|%[0-9A-Fa-f]{2}|\\(?:[nrt]|[ux][0-9A-Fa-f]{2,4})|\[[0-9;]*m)"
"""The same for gates, which do not look behind."""

UUID = "{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}"

CLASSES = {
    "digit": "[0-9]",
    "hex": "[0-9a-fA-F]",
    "HEX": "[0-9A-F]",
    "lower": "[a-z]",
    "upper": "[A-Z]",
    "alpha": "[A-Za-z]",
    "lownum": "[a-z0-9]",
    "upnum": "[A-Z0-9]",
    "alnum": "[A-Za-z0-9]",
    "base32": "[A-Z2-7]",
    "base58": "[1-9A-HJ-NP-Za-km-z]",
    "base64": "[A-Za-z0-9+/]",
    "base64url": r"[A-Za-z0-9_\-]",
}
"""The alphabets of ``examples.py`` as classes; hex digits in either case, since programs print them in either."""

_SLOT = regex.compile(r"\{(\w+):(\d+)\}")
_SHORT_PREFIX_CHARS = 6
"""A prefix shorter than this can be a word's end (``task_``): there a token must stand at ``START``."""

_SECRETS = (
    *("api key", "key", "secret key", "access key", "token", "api token", "access token", "auth token"),
    *("secret", "api secret", "client secret"),
)
_OTHER = r"[A-Za-z0-9][A-Za-z0-9_\-.~+/]{18,}[A-Za-z0-9_\-+/]={0,2}"
"""A token of another shape than stated: RFC 6750's alphabet, and no full stop at its end. Vendors change their formats."""

_UNSTATED = r"[A-Za-z0-9_\-.~+/:|]{12,}={0,2}"
"""A token of no stated shape, with the signs by which vendors join parts."""

_WORDS = regex.compile(r"(?:[A-Z]?[a-z]+|[A-Z]+)(?:[-_./:](?:[A-Z]?[a-z]+|[A-Z]+))*")


_MASK = regex.compile(r"([B-Za-z0-9*.])\1{9}")
"""Not a run of ``A``: in base64 these are zero octets, which a token made of fields may hold."""


def unmasked(text: str) -> bool:
    """Say whether a text of a token's shape is no template of one, ``ghp_xxxxxxxxxxxx``: none is drawn with such a run."""
    return _MASK.search(text) is None


def made(text: str) -> bool:
    """Say whether a value by a vendor's name was made by a machine: no placeholder, and not only words."""
    return is_value(text) and not _WORDS.fullmatch(text)


def expression(shape: str, *, open_end: bool = True) -> str:
    """Return the expression of a shape; with ``open_end`` its last slot takes whatever more there is of its alphabet."""
    parts, at = [], 0
    slots = list(_SLOT.finditer(shape))
    for slot in slots:
        more = "," if open_end and slot is slots[-1] else ""
        parts += [regex.escape(shape[at : slot.start()], special_only=True), f"{CLASSES[slot[1]]}{{{slot[2]}{more}}}"]
        at = slot.end()
    return "".join((*parts, regex.escape(shape[at:], special_only=True)))


def by_shape(
    rule_id: str, *shapes: str, source: str, counter_examples: tuple[str, ...] = (), score: float = 0.95
) -> PatternRule:
    """Return the rule for a token that its prefix gives away. Its type is the vendor and the last word of the id."""
    prefixes = [shape.partition("{")[0] for shape in shapes]
    start = START if min(map(len, prefixes)) < _SHORT_PREFIX_CHARS else ""
    return PatternRule(
        id=rule_id,
        type=_type(rule_id),
        pattern=f"{start}(?:{'|'.join(map(expression, shapes))})",
        # Entered at its shortest, unless something follows what may be longer.
        gate="|".join(expression(shape, open_end=not shape.endswith("}")) for shape in shapes),
        check=unmasked,
        source=source,
        examples=tuple(f"[[{shape}]]" for shape in shapes),
        counter_examples=(*(f"{prefix}{{lownum:4}}" for prefix in prefixes), *counter_examples),
        score=score,
    )


def by_name(
    rule_id: str,
    *shapes: str,
    source: str,
    names: tuple[str, ...] = (),
    keys: tuple[str, ...] = (),
    score: float = 0.9,
) -> KeyRule:
    """Return the rule for a token that only its name gives away: ``acme`` in ``ACME_API_KEY``, ``acme.token`` …

    ``names`` are the vendor's (default: as in the id); ``keys`` are whole keys, to be given alone where the vendor's name
    is a common word. A stated shape may be short; any long value will do too that is no placeholder and not only words.
    """
    vendors = names if names or keys else (rule_id.partition(".")[0],)
    every = (*(f"{vendor} {secret}" for vendor in vendors for secret in _SECRETS), *keys)
    variable, spoken = every[0].upper().replace(" ", "_"), every[-1]
    example = shapes or ("{alnum:32}",)
    return KeyRule(
        id=rule_id,
        type=_type(rule_id),
        keys=every,
        value=rf"(?:{'|'.join(map(expression, shapes))})(?![A-Za-z0-9_\-])|{_OTHER}" if shapes else _UNSTATED,
        check=made,
        source=source,
        examples=(*(f"{variable}=[[{shape}]]" for shape in example), f'"{spoken.replace(" ", "_")}": "[[{example[-1]}]]"'),
        counter_examples=(f"{variable}=***", f"{variable}=${{{variable}}}", f"{spoken}: unknown-or-expired"),
        score=score,
    )


def _type(rule_id: str) -> str:
    vendor, _, kind = rule_id.partition(".")
    return f"{vendor}_{kind.rpartition('_')[2]}"

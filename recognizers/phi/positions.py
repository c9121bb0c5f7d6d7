"""Rules for values told by their position in a message: HL7 fields, X12 elements, DICOM tags, NCPDP fields.

Whoever reads the message (the relay does) gives each value as a field whose name is its position; printed positions
(``PID-5: DOE^JANE``) are known too.
"""

from __future__ import annotations

import regex

from recognizers.rule import Check, KeyRule

FIRST = r"\G[^\s\^&|~\"',;()]+"
"""A number of HL7: its first component; what follows says who gave it out."""

ANY = ""
"""All of the value; where only its beginning is known, up to a sign that no message writes inside one."""

_LOOSE = r"[^\s|~&\"'*,;]+"

_NOTHING = frozenset({"null", "none", "nil", "unknown", "n/a", "na", "undefined"})


def given(text: str) -> bool:
    """Say whether a place in a message is filled: with anything but a word for nothing, or HL7's two quotes."""
    return text.strip("\"' ").lower() not in _NOTHING and any(map(str.isalnum, text))


def at(
    family: str,
    type_: str,
    positions: str,
    value: str,
    example: str,
    *,
    source: str,
    gates: tuple[str, ...] = (),
    check: Check = given,
    part: str = "",
    loose: str = "",
) -> KeyRule:
    """Return the rule that takes what stands at these positions (``PID-3 MRG-1``) to be of the type.

    ``part`` tells two rules of one type in a family apart.
    """
    places = positions.split()
    return KeyRule(
        id=f"{family}.{type_}{part}",
        type=type_,
        keys=tuple(dict.fromkeys("=" + " ".join(regex.findall(r"[a-z]+|[0-9]+", place.lower())) for place in places)),
        value=value,
        loose=loose or value or _LOOSE,
        flags=regex.IGNORECASE,
        check=check,
        source=source,
        examples=(f"{places[0]}: {example}", f"{places[-1]}={example}"),
        counter_examples=(f"{places[0]}: ''", f"{places[-1]}: null"),
        score=0.95,
        gates=gates,
    )


def kind(
    family: str,
    type_: str,
    value: str,
    example: str,
    *,
    source: str,
    gates: tuple[str, ...] = (),
    check: Check = given,
    loose: str = "",
) -> KeyRule:
    """Return the rule for values that the reader of a message, knowing its places, calls ``x12.person``."""
    return KeyRule(
        id=f"{family}.{type_}",
        type=type_,
        keys=("=" + " ".join(regex.findall(r"[a-z]+|[0-9]+", f"{family} {type_}")),),
        value=value,
        loose=loose or value or _LOOSE,
        flags=regex.IGNORECASE,
        check=check,
        source=source,
        examples=(f"{family}.{type_}: {example}", f"{family}.{type_}={example}"),
        counter_examples=(f"{family}.{type_}: ''", f"{family}.{type_}: null"),
        score=0.95,
        gates=gates,
    )

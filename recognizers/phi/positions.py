"""Rules for values told by their position in a message: HL7 fields, X12 elements, DICOM tags, NCPDP fields.

Whoever reads the message (the relay does) knows its places and calls each value by what stands there: ``hl7.person``. So the
gate knows a message by its segments, and not by hundreds of places.
"""

from __future__ import annotations

import regex

from recognizers.phi.naming import is_said
from recognizers.rule import Check, KeyRule

FIRST = r"\G[^\s\^&|~\"',;()]+(?: [0-9]{1,6}[A-Z]?(?=[ \^&|~]|\Z))*"
"""A number of HL7: its first component; what follows says who gave it out."""

ANY = ""
"""All of the value; where only its beginning is known, up to a sign that no message writes inside one."""

_LOOSE = r"[^\s|~&\"'*,;]+"

_PLACE = regex.compile(
    r"[a-z]{3,}\.(?:family|given|last|first|middle|name|phone|city|zip|street|gender|sex|dob)"
    r"|[a-z]{3,}\.[a-z]+(?:_[a-z]+)+|[a-z]{3,}(?:_[a-z]+)*\.[a-z]+(?:\[[\w*]*\])"
)
"""Where a value goes or comes from, in a mapping: ``person.family_name``, ``contact.phone[home]``."""
_CALLED = regex.compile(r"(?i)\b(?:last|first|family|given|middle) name\b")
"""What the place is called, in place of its value."""
_NOTHING = frozenset(
    "null none nil unknown n/a na undefined required missing empty absent system service interface batch auto".split()
)
"""Words for nothing, and for no person, where one's name or login may stand."""


def given(text: str) -> bool:
    """Say whether a place in a message is filled: with anything but a word for nothing, or HL7's two quotes."""
    return (
        text.strip("\"' ").lower() not in _NOTHING
        and not _CALLED.search(text)
        and any(map(str.isalnum, text))
        and not _PLACE.fullmatch(text)
        and not is_said(text)
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
    name: str = "",
) -> KeyRule:
    """Return the rule for values that the reader of a message, knowing its places, calls ``x12.person``.

    ``name`` stands in the type's place where a family has several places of one type (``hl7.clinician``), or several
    types at one place (``hl7.address``).
    """
    called = f"{family}.{name or type_}"
    return KeyRule(
        id=f"{family}.{type_}.{name}" if name else called,
        type=type_,
        keys=("=" + " ".join(regex.findall(r"[a-z]+|[0-9]+", called)),),
        value=value,
        loose=loose or value or _LOOSE,
        flags=regex.IGNORECASE,
        check=check,
        source=source,
        examples=(f"{called}: {example}", f"{called}={example}"),
        counter_examples=(f"{called}: ''", f"{called}: null"),
        score=0.95,
        gates=gates,
    )

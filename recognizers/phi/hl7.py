"""Fields of HL7 version 2 messages, told by their position: ``PID-5`` is the patient's name.

Whoever reads the message (the relay does) gives each field as one whose name is its position; printed positions
(``PID-5: DOE^JANE``) are known too.
Source: HL7 v2.5.1, chapter 3 (PID, NK1, PV1, MRG), chapter 6 (GT1, IN1), chapter 4 (ORC, OBR).
"""

from __future__ import annotations

import regex

from recognizers.phi.dates import DATE
from recognizers.rule import Check, KeyRule, Rule
from recognizers.values import identifier, is_value

_FIRST = r"\G[^\s\^&|~\"']+"
"""The first component: the number itself; what follows it says who gave it out."""


_ALL = ""
_LOOSE = r"[^\s|~&\"']+"


def _at(type_: str, positions: str, value: str, example: str, check: Check = is_value) -> Rule:
    """Return the rule that takes fields at these positions (``PID-3 MRG-1``) to be of the type."""
    places = positions.split()
    segments = sorted({place.partition("-")[0] for place in places})
    return KeyRule(
        id=f"hl7.{type_}",
        type=type_,
        keys=tuple("=" + place.lower().replace("-", " ") for place in places),
        value=value,
        loose=value or _LOOSE,
        flags=regex.IGNORECASE,
        check=check,
        source="HL7 v2.5.1, segment attribute tables",
        examples=(f"{places[0]}: {example}", f"{places[-1]}={example}"),
        counter_examples=(f"{places[0]}: ''", "PID-1: 1", "pid=4242"),
        score=0.95,
        gates=(rf"(?:^|[^A-Za-z0-9])(?:{'|'.join(segments)})[|!#$%&*+/:;@^]",),
    )


RULES: tuple[Rule, ...] = (
    _at("mrn", "PID-2 PID-3 PID-4 MRG-1 MRG-4", _FIRST, "[[{digit:8}]]^^^HOSP^MR", identifier),
    _at(
        "person",
        "PID-5 PID-6 PID-9 NK1-2 NK1-30 GT1-3 GT1-4 IN1-16 PV1-7 PV1-8 PV1-9 PV1-17 MRG-7 OBR-16 ORC-12",
        _ALL,
        "[[DOE^JANE^Q]]",
    ),
    _at("date", "PID-7 PID-29 NK1-16 GT1-8 IN1-18 PV1-44 PV1-45", DATE, "[[1945031{digit:1}]]"),
    _at("street", "PID-11 NK1-4 GT1-5 IN1-19 IN1-5", _ALL, "[[{digit:2}-ELM-ST^^SPRINGFIELD^IL^62701]]"),
    _at("city", "PID-12 PID-23", _ALL, "[[SANGAMON]]"),
    _at("phone", "PID-13 PID-14 NK1-5 NK1-6 GT1-6 GT1-7 IN1-7", _ALL, "[[(312)555-{digit:4}^PRN^PH]]"),
    _at("account", "PID-18 GT1-2 PV1-19 MRG-3", _FIRST, "[[V{digit:9}]]^^^HOSP^AN", identifier),
    _at("ssn", "PID-19 NK1-37 GT1-12", r"[0-9]{3}[ \-]?[0-9]{2}[ \-]?[0-9]{4}", "[[53622{digit:4}]]"),
    _at("license", "PID-20", _FIRST, "[[D{digit:8}]]^IL", identifier),
    _at("health_plan_id", "IN1-8 IN1-36 IN1-49", _FIRST, "[[XYZ{digit:9}]]", identifier),
)

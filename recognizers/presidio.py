"""Presidio, both ways: its pattern recognizers as rules of ours, and our rules as a recognizer in a Presidio program.

From Presidio come the recognizers that make sense in logs: with a check digit and a shape, or a label before the value.
Left out, because ordinary logs are full of what they find: dates, web addresses, UUIDs, bare numbers of 8 to 17 digits,
check digits over 8 to 13 bare digits (every tenth counter passes), and what hex ids look like (bitcoin addresses; British
insurance numbers, whose pattern takes ``at 924770d``). Left out, because they slow the gate on every line: Italian fiscal
codes and British driving licences, long alternations without a word border or a literal. Left out, because ours do better:
e-mail (Presidio's takes ``user=`` into ``user=jane@example.org``), IP and MAC addresses, cards, IBAN, SSN, MBI, NPI, DEA.

Presidio's traps do not bite here: its expressions run in our scanner, where a time-out is an error and not a "nothing
found", and its e-mail check is kept off the network (``offline``).

This module imports ``presidio_analyzer``, which imports spaCy: import it only where PHI is looked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import tldextract
from presidio_analyzer import (
    EntityRecognizer,
    RecognizerRegistry,
    RecognizerResult,
    predefined_recognizers,
)

from recognizers import catalog
from recognizers.rule import Check, PatternRule, Rule
from recognizers.scanner import Scanner


class Derived(NamedTuple):
    """A recognizer of Presidio's, and which of its patterns become rules."""

    recognizer: str
    patterns: tuple[str, ...]
    """Their names in Presidio."""
    type: str
    example: str
    counter_example: str


TABLE = (
    Derived(
        "AuMedicareRecognizer", ("Australian Medicare Number (Medium)",), "health_plan_id", "2123 45670 1", "2123 45671 1"
    ),
    Derived(
        "DeSocialSecurityRecognizer",
        ("Rentenversicherungsnummer (Strict, with birth date structure)",),
        "person_id",
        "65070803A019",
        "65070803A018",
    ),
    Derived(
        "FiPersonalIdentityCodeRecognizer",
        ("Finnish Personal Identity Code (Medium)",),
        "person_id",
        "010594-9032",
        "010594-9033",
    ),
    Derived("InAadhaarRecognizer", ("AADHAR (Very Weak)",), "person_id", "3124-9962-5648", "3124-9962-5645"),
    Derived("PhUmidRecognizer", ("UMID (with dashes)",), "person_id", "0033-1234567-8", "0033-123456-8"),
    Derived("UsItinRecognizer", ("Itin (medium)",), "ssn", "911-70-1234", "911-10-1234"),
    Derived("UsClaimNumberRecognizer", ("Claim number (labelled)",), "account", "claim number: [[123456789]]", "claims 12"),
    Derived(
        "UsPriorAuthorizationNumberRecognizer",
        ("Prior authorization number (labelled)",),
        "person_id",
        "prior auth #[[12345678]]",
        "authorization failed",
    ),
    Derived(
        "UsReferralNumberRecognizer",
        ("Referral number (labelled)",),
        "person_id",
        "referral id: [[12345678]]",
        "referral 12",
    ),
)


def offline() -> None:
    """Keep Presidio's e-mail check off the network: let it judge by the suffix list that tldextract brings along."""
    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)  # type: ignore[assignment]


def rules() -> tuple[Rule, ...]:
    """Return Presidio's recognizers of ``TABLE`` as rules, ids ``presidio.<entity>``."""
    offline()
    return tuple(rule for derived in TABLE for rule in _derive(derived))


def _derive(derived: Derived) -> Iterator[Rule]:
    recognizer: Any = getattr(predefined_recognizers, derived.recognizer)()
    patterns = {pattern.name: pattern for pattern in recognizer.patterns}
    entity = recognizer.supported_entities[0]
    for number, name in enumerate(derived.patterns):
        pattern = patterns[name]
        example = derived.example.replace("{label}", ("Rx", "prescription")[number])
        yield PatternRule(
            id=f"presidio.{entity.lower()}{f'.{number + 1}' if number else ''}",
            type=derived.type,
            pattern=pattern.regex,
            flags=recognizer.global_regex_flags,
            # A label before the value enters the gate as text to be matched: without it, every number would pass.
            gate=pattern.regex.replace("(?<=", "(?:") if "(?<=" in pattern.regex else "",
            check=_check(recognizer),
            proof=recognizer.validate_result,
            score=pattern.score,
            source=f"presidio-analyzer, {derived.recognizer}: {name}",
            examples=(example if "[[" in example else f"[[{example}]]",),
            counter_examples=(derived.counter_example,),
        )


def _check(recognizer: Any) -> Check:
    """Return Presidio's own verdict on a match as a check; a verdict that fails clears nothing."""
    validate: Check = recognizer.validate_result
    invalidate: Check = recognizer.invalidate_result

    def check(text: str) -> bool:
        try:
            return validate(text) is not False and not invalidate(text)
        except Exception:
            return True

    return check


class VeilogRecognizer(EntityRecognizer):
    """Rules of ours as one recognizer of Presidio's; the entities are their types in upper case.

    ``analyze`` raises ``BudgetExceeded`` if the text cannot be judged in time: better no result than half of one.
    """

    def __init__(self, rules: tuple[Rule, ...], *, language: str = "en", budget_secs: float = 5.0) -> None:
        entities = sorted({rule.type.upper() for rule in rules})
        self._scanner = Scanner(rules, budget_secs=budget_secs)
        super().__init__(supported_entities=entities, name="VeilogRecognizer", supported_language=language)

    def load(self) -> None:
        """Do nothing: the rules are compiled already."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return what the rules find of these entities in the text."""
        spans = self._scanner.find(text)
        return [
            RecognizerResult(span.type.upper(), span.start, span.end, span.score)
            for span in spans
            if span.type.upper() in entities
        ]


def add_to(registry: RecognizerRegistry, *, language: str = "en") -> None:
    """Give a Presidio registry all our own rules, for secrets and for PHI. Presidio's own it has, and stay its own."""
    offline()
    registry.add_recognizer(VeilogRecognizer(catalog.rules(phi=True, presidio=False), language=language))

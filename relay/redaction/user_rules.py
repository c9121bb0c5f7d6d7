"""Rules from the configuration, which must carry their proof like ours: every start runs their examples.

A rule that misses the private part of an example (between ``[[`` and ``]]``), takes in more than that, or fires on a
counter-example refuses the start; so does an expression that matches the empty string or can take for ever. In examples
``{digit:9}`` stands for nine random digits (``recognizers.examples`` has the alphabets), so that no configuration need hold
what looks like a live token.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, Literal, Self

import regex
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo, field_validator, model_validator

from recognizers import catalog, checks, fields, values
from recognizers.examples import ALPHABETS, Written, write
from recognizers.gate import Gate
from recognizers.rule import Check, KeyRule, PatternRule, Rule
from recognizers.scanner import BudgetExceeded, Scanner
from relay.redaction.finding import CLAIM
from relay.redaction.patterns import PatternOption

CheckName = Literal["luhn", "card", "iban", "npi", "dea", "vin", "imei", "ssn", "ip", "mac", "email", "value", "random"]

_CHECKS: Mapping[CheckName, Check] = {
    "luhn": checks.luhn,
    "card": checks.card,
    "iban": checks.iban,
    "npi": checks.npi,
    "dea": checks.dea,
    "vin": checks.vin,
    "imei": checks.imei,
    "ssn": checks.ssn,
    "ip": checks.ip,
    "mac": checks.mac,
    "email": checks.email,
    "value": values.is_value,
    "random": values.looks_random,
}

_EXAMPLE_SECS = 1.0
_OF_OTHERS = ("presidio.", "file.", "names.", "veilog.", "known_secret")
"""How ids begin that are not in the catalog, or only if it is asked for them."""


@cache
def _built_in() -> frozenset[str]:
    return frozenset(rule.id for rule in catalog.rules(phi=True, presidio=False))


def _free(rule_id: str) -> str:
    if rule_id in _built_in() or rule_id.startswith(_OF_OTHERS):
        raise ValueError("is a built-in rule's id; expected another")
    return rule_id


def _not_a_claim(type_: str) -> str:
    if type_ == CLAIM:
        raise ValueError("is what a text that looks like a pseudonym is; expected another")
    return type_


def _gated(pattern: str) -> str:
    rule = PatternRule(id="x", type="x", pattern=pattern, source="", examples=(), counter_examples=())
    try:
        Gate((rule,))
    except ValueError as error:
        raise ValueError(f"Hyperscan does not take it ({str(error).rpartition(': ')[2]})") from None
    return pattern


TypeOption = Annotated[str, Field(pattern=r"^[a-z0-9]+(_[a-z0-9]+)*$", max_length=40), AfterValidator(_not_a_claim)]
"""A type's name, which becomes a part of pseudonyms."""


class UserRule(BaseModel):
    """One rule: by the shape of its value (``pattern``), or by the names that it goes by (``keys``)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_.-]{0,63}$"), AfterValidator(_free)]
    type: TypeOption
    """What it finds: one of ours (``mrn``, ``password``), or a name of your own."""
    pattern: Annotated[PatternOption, AfterValidator(_gated)] | None = None
    """A regular expression of the ``regex`` module; a group named ``v`` is the private part, else all of the match."""
    keys: tuple[str, ...] = ()
    """Names: ``badge number`` is also ``badgeNumber`` and ``patient-badge-number``; ``=pin`` is that alone."""
    value: PatternOption | None = None
    """With ``keys``: what the value looks like. Absent: all of it."""
    ignore_case: bool = False
    check: CheckName | None = None
    """What the private part must pass: check digits, or ``value`` (no placeholder), or ``random``."""
    score: float = Field(default=0.9, gt=0, le=1)
    examples: tuple[str, ...] = Field(min_length=1)
    counter_examples: tuple[str, ...] = ()

    @field_validator("keys")
    @classmethod
    def _in_words(cls, keys: tuple[str, ...]) -> tuple[str, ...]:
        written = tuple("=" * key.startswith("=") + " ".join(fields.words(key)) for key in keys)
        if not all(key.strip("=") for key in written):
            raise ValueError("expected names of letters and digits")
        return written

    @field_validator("examples", "counter_examples")
    @classmethod
    def _proven(cls, examples: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        rule = _made(info.data)
        if rule is not None:
            scanner = Scanner((rule,), budget_secs=_EXAMPLE_SECS)
            prove = _prove_found if info.field_name == "examples" else _prove_not_found
            for number, example in enumerate(examples, 1):
                try:
                    prove(scanner, write(example, rule))
                except KeyError:
                    raise ValueError(f"number {number}: expected one of {', '.join(ALPHABETS)} in {{…:…}}") from None
                except BudgetExceeded:
                    raise ValueError(f"number {number}: takes too long") from None
                except ValueError as error:
                    raise ValueError(f"number {number}: {error}") from None
        return examples

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        if (self.pattern is None) == (not self.keys):
            raise ValueError("expected either pattern or keys")
        if self.value is not None and not self.keys:
            raise ValueError("value goes with keys")
        return self

    @property
    def rule(self) -> Rule:
        """The rule as the scanner takes it."""
        rule = _made(vars(self))
        assert rule is not None  # noqa: S101 - validated
        return rule


def _made(options: Mapping[str, Any]) -> Rule | None:
    """Return the rule of these options; ``None`` if some of them were refused, or do not go together."""
    if not options.keys() >= {"id", "type", "pattern", "keys", "value", "ignore_case", "check", "score"}:
        return None
    if (options["pattern"] is None) == (not options["keys"]):
        return None
    said: dict[str, Any] = {name: options[name] for name in ("id", "type", "score")}
    said["flags"] = int(regex.IGNORECASE) if options["ignore_case"] else 0
    said["check"] = _CHECKS[options["check"]] if options["check"] else None
    said |= {"source": "the configuration", "examples": (), "counter_examples": ()}
    if options["keys"]:
        return KeyRule(**said, keys=options["keys"], value=options["value"] or "")
    return PatternRule(**said, pattern=options["pattern"])


def _prove_found(scanner: Scanner, example: Written) -> None:
    if not example.private:
        raise ValueError("expected the private part between [[ and ]]")
    if [(span.start, span.end) for span in scanner.find(example.text)] != list(example.private):
        raise ValueError("the rule does not find exactly what stands between [[ and ]]")


def _prove_not_found(scanner: Scanner, example: Written) -> None:
    if scanner.find(example.text):
        raise ValueError("the rule fires on it")


def unique(rules: tuple[UserRule, ...]) -> tuple[UserRule, ...]:
    """Return the rules; raise ``ValueError`` if two have one id."""
    if len({rule.id for rule in rules}) < len(rules):
        raise ValueError("expected a different id for each rule")
    return rules

"""What is done to each type of finding, and the policies by name.

- ``hipaa``: all eighteen identifiers of 45 CFR 164.514(b)(2)(i) and all tokens. Dates are cut to the year, ZIP codes to
  three digits, ages over 89 to ``90+`` (paragraphs (B) and (C)), and a year of birth that shows such an age, too;
  everything else becomes a pseudonym.
- ``limited``: a limited data set, 45 CFR 164.514(e)(2): town, ZIP code, dates and ages stay; the sixteen direct identifiers
  become pseudonyms, and all tokens. So do user names, other numbers of a person and coordinates, which paragraph (e)(2) does
  not name: nothing shows that they are none of the sixteen.
- ``tokens``: secrets only; PHI rules are not even loaded.
- ``custom``: nothing but what ``operators`` says, ``default`` first.

What an operator returns holds only letters, digits, ``_``, ``-``, ``.`` and ``+``: it stands unescaped in JSON, structured
data, URLs and CSV.
"""

from __future__ import annotations

import datetime
import ipaddress
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo, model_validator

from recognizers import catalog, known
from recognizers.types import PHI, is_phi
from relay.redaction.finding import CLAIM
from relay.redaction.pseudonyms import Pseudonyms
from relay.redaction.user_rules import UserRule, unique

PolicyName = Literal["hipaa", "limited", "tokens", "custom"]
OperatorName = Literal["hmac", "hmac_subnet", "drop", "mask", "generalise", "keep"]

TYPES = frozenset((*PHI, *(rule.type for rule in catalog.rules(phi=False)), known.TYPE))
"""Every type that a finding can have without rules of the configuration."""

_GENERALISED = ("date", "age", "zip")
_MAX_AGE_SAID = 89
_IN_LIMITED_SET = frozenset({"city", "zip", "date", "age"})
"""45 CFR 164.514(e)(2)(ii) spares town or city, State and ZIP code; dates and ages are none of its sixteen."""

# ZIP3 areas of 20,000 people or fewer, whose first three digits must be given as 000: HHS, "Guidance Regarding Methods for
# De-identification of Protected Health Information", on 164.514(b)(2)(i)(B), from the Census of 2000.
_SMALL_ZIP3 = frozenset("036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893".split())

_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)|(?<!\d)(?:1[89]|20)\d\d(?=\d{4}(?:\d{4,10})?(?!\d))", re.ASCII)
_NUMBER = re.compile(r"\d+", re.ASCII)


def _known(type_: str, info: ValidationInfo) -> str:
    if "rules" not in info.data or info.data.get("presidio_files"):  # refused already; not read yet
        return type_
    if type_ not in TYPES and type_ not in {rule.type for rule in info.data["rules"]}:
        raise ValueError("expected a type as explain names it")
    return type_


class PolicyOptions(BaseModel):
    """The rules of the configuration's ``redaction`` section, and the choice of operators for what they and ours find."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    rules: Annotated[tuple[UserRule, ...], AfterValidator(unique)] = ()
    """Rules of your own, beside the built-in ones."""
    presidio_files: tuple[Path, ...] = ()
    """Presidio's recognizer files, whose recognizers become rules."""
    policy: PolicyName = "hipaa"
    operators: Mapping[Annotated[str, AfterValidator(_known)], OperatorName] = Field(default_factory=dict)
    """Operators by type, over the policy's own."""
    default: OperatorName = "hmac"
    """With ``policy: custom``, what is done to a type that ``operators`` does not name."""

    @model_validator(mode="after")
    def _default_is_custom(self) -> PolicyOptions:
        if self.policy != "custom" and "default" in self.model_fields_set:
            raise ValueError("default goes with policy: custom only")
        return self


class Policy:
    """The operator for each type."""

    def __init__(self, options: PolicyOptions, pseudonyms: Pseudonyms) -> None:
        self._options = options
        self._pseudonyms = pseudonyms
        self._memo: dict[str, OperatorName] = {}
        self._apply: dict[OperatorName, Callable[[str, str], str]] = {
            "hmac": pseudonyms.make,
            "hmac_subnet": self._with_subnet,
            "drop": lambda _type, _value: "",
            "mask": lambda type_, _value: f"redacted_{type_}",
            "generalise": generalise,
        }

    @property
    def wants_phi(self) -> bool:
        """Whether rules for PHI are of any use under this policy."""
        return any(map(self.acts_on, PHI))

    def operator(self, type_: str) -> OperatorName:
        """Return what is done to findings of this type."""
        known = self._memo.get(type_)
        if known is None:
            known = self._memo[type_] = self._choose(type_)
        return known

    def acts_on(self, type_: str) -> bool:
        """Whether findings of this type are replaced at all."""
        return self.operator(type_) != "keep"

    def replacement(self, type_: str, value: str) -> str:
        """Return what goes in the place of ``value``; not for types that are kept."""
        operator = self.operator(type_)
        if operator == "hmac":  # nearly always
            return self._pseudonyms.make(type_, value)
        return self._apply[operator](type_, value)

    def _choose(self, type_: str) -> OperatorName:
        if type_ == CLAIM:  # kept or masked, a forged pseudonym would pass for one
            return "hmac"
        if type_ in self._options.operators:
            return self._options.operators[type_]
        match self._options.policy:
            case "custom":
                return self._options.default
            case "tokens":
                return "keep" if is_phi(type_) else "hmac"
            case "limited":
                return "keep" if type_ in _IN_LIMITED_SET else "hmac"
            case "hipaa":
                return "generalise" if type_ in _GENERALISED else "hmac"

    def _with_subnet(self, type_: str, value: str) -> str:
        """Return the address' pseudonym and its network's (/24, or /48 of IPv6), so that neighbours can be seen as such."""
        own = self._pseudonyms.make(type_, value)
        try:
            address = ipaddress.ip_address(value.partition("%")[0])
        except ValueError:
            return own
        network = ipaddress.ip_network((address, 24 if address.version == 4 else 48), strict=False)
        return f"{own}-{self._pseudonyms.make('subnet', str(network))}"


def generalise(type_: str, value: str, *, today: datetime.date | None = None) -> str:
    """Return ``value`` with less in it: a date's year, ``90+`` for an age over 89, a ZIP code's first three digits.

    45 CFR 164.514(b)(2)(i)(B) and (C); a year that ``today`` (by default: today) shows an age over 89 is ``90+``, too,
    whatever the date is of. What cannot be read, and any other type, is masked.
    """
    if type_ == "date":
        year = _YEAR.search(value)
        if year is None:
            return f"redacted_{type_}"
        this_year = (today or datetime.datetime.now(datetime.UTC).date()).year
        return "90+" if this_year - int(year[0]) > _MAX_AGE_SAID else year[0]
    number = _NUMBER.search(value)
    if type_ == "age" and number:
        return number[0] if len(number[0]) <= 2 and int(number[0]) <= _MAX_AGE_SAID else "90+"
    if type_ == "zip" and number and len(number[0]) >= 3:
        return "000" if number[0][:3] in _SMALL_ZIP3 else number[0][:3]
    return f"redacted_{type_}"

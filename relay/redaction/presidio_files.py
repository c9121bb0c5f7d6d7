"""Presidio's recognizer files (YAML): what they add of their own, as rules of ours.

Format: microsoft/presidio, docs/tutorial/08_no_code.md. Taken are recognizers with ``patterns`` or a ``deny_list``.
Presidio's own (``type: predefined``) are passed over: those fit for logs are in already. Presidio doubts a match below
``_SURE_SCORE`` unless a ``context`` word stands before it; here such a match is none, since there is no second opinion.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import regex
import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from recognizers.gate import Gate
from recognizers.rule import PatternRule
from relay.errors import ConfigError
from relay.redaction.patterns import PatternOption

_MAX_FILE_BYTES = 1 << 20
_SURE_SCORE = 0.4
"""Presidio's ``min_score_with_context_similarity``."""
_MAX_TYPE_CHARS = 40
_CONTEXT_WORDS = 4
"""Between a context word and the value: Presidio looks at the five words before it."""
_FLAGS = int(regex.DOTALL | regex.MULTILINE | regex.IGNORECASE)
"""Presidio's ``global_regex_flags``."""

_OUR_TYPES = {
    "us_ssn": "ssn",
    "email_address": "email",
    "phone_number": "phone",
    "iban_code": "iban",
    "ip_address": "ip",
    "mac_address": "mac",
    "location": "city",
    "date_time": "date",
    "medical_license": "license",
    "us_driver_license": "license",
    "us_mbi": "mbi",
    "us_npi": "npi",
    "claim": "claim_number",
}
"""Entities of Presidio's that have another name here; policies go by ours."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)


class _Pattern(_Part):
    regex: PatternOption
    score: float = Field(ge=0, le=1)


class _Language(_Part):
    context: tuple[str, ...] | None = None


class _Recognizer(_Part):
    enabled: bool = True
    supported_entity: str = Field(pattern="[A-Za-z0-9]")
    supported_languages: tuple[_Language | str, ...] | None = None
    patterns: tuple[_Pattern, ...] | None = None
    deny_list: tuple[str, ...] | None = None
    deny_list_score: float = Field(default=1.0, ge=0, le=1)
    context: tuple[str, ...] | None = None

    def words(self) -> tuple[str, ...]:
        """Return the context words of all languages."""
        languages = [language for language in self.supported_languages or () if isinstance(language, _Language)]
        return tuple(dict.fromkeys((*(self.context or ()), *(word for each in languages for word in each.context or ()))))


def load(path: Path) -> tuple[PatternRule, ...]:
    """Return a file's rules, ids ``file.<file>.<entity>.<number>``; raise ``ConfigError`` with the line of what is wrong."""
    try:
        with path.open("rb") as file:
            content = file.read(_MAX_FILE_BYTES + 1)
    except OSError as error:
        raise ConfigError(f"redaction.presidio_files: {path} cannot be read ({error.strerror})") from None
    if len(content) > _MAX_FILE_BYTES:
        raise ConfigError(f"redaction.presidio_files: {path}: expected at most {_MAX_FILE_BYTES} bytes")
    try:
        node = yaml.compose(content, yaml.SafeLoader)
        tree = yaml.safe_load(content)
    except (yaml.YAMLError, RecursionError, ValueError):
        raise ConfigError(f"redaction.presidio_files: {path}: not YAML") from None
    if not isinstance(tree, dict) or not isinstance(tree.get("recognizers"), list):
        raise ConfigError(f"{path}:1: recognizers: expected a list of recognizers")
    flags = tree.get("global_regex_flags", _FLAGS)
    if not isinstance(flags, int):
        raise _refusal(path, node, ("global_regex_flags",), "expected a number")
    made: list[PatternRule] = []
    for number, entry in enumerate(tree["recognizers"]):
        if not _is_predefined(entry):
            made += _recognizer_rules(path, node, number, entry, flags)
    return tuple(made)


def _recognizer_rules(path: Path, node: yaml.Node | None, number: int, entry: Any, flags: int) -> Iterator[PatternRule]:
    at = ("recognizers", number)
    try:
        recognizer = _Recognizer.model_validate(entry)
    except ValidationError as error:
        fault = error.errors(include_input=False, include_url=False)[0]
        raise _refusal(path, node, (*at, *fault["loc"]), fault["msg"].removeprefix("Value error, ")) from None
    if not recognizer.enabled:
        return
    for rule in _rules(recognizer, f"file.{path.stem}", number, flags):
        try:
            Gate((rule,))
        except ValueError as error:
            said = str(error).rpartition(": ")[2]
            raise _refusal(path, node, (*at, "patterns"), f"Hyperscan does not take it ({said})") from None
        yield rule


def _is_predefined(entry: Any) -> bool:
    """Whether it is one of Presidio's own, which may be no more than a name."""
    if not isinstance(entry, dict):
        return isinstance(entry, str)
    return entry.get("type") == "predefined" or not entry.keys() & {"patterns", "deny_list", "supported_entity"}


def _rules(recognizer: _Recognizer, prefix: str, number: int, flags: int) -> Iterator[PatternRule]:
    entity = re.sub("[^a-z0-9]+", "_", recognizer.supported_entity.lower()).strip("_")[:_MAX_TYPE_CHARS].strip("_")
    common: dict[str, Any] = {
        "type": _OUR_TYPES.get(entity, entity),
        "flags": flags,
        "source": "a recognizer file of Presidio's",
        "examples": (),
        "counter_examples": (),
    }
    for index, pattern in enumerate(recognizer.patterns or ()):
        joined = _joined(pattern, recognizer.words())
        yield PatternRule(id=f"{prefix}.{entity}.{number}.{index}", score=pattern.score, **joined, **common)
    if recognizer.deny_list:
        words = "|".join(map(re.escape, recognizer.deny_list))
        yield PatternRule(
            id=f"{prefix}.{entity}.{number}.deny_list",
            pattern=rf"(?:^|(?<=\W))(?:{words})(?=\W|$)",
            gate=f"(?:{words})",
            score=recognizer.deny_list_score,
            **common,
        )


def _joined(pattern: _Pattern, words: tuple[str, ...]) -> dict[str, Any]:
    """Return the expression, and what enters the gate for it; a doubtful one stands behind a context word."""
    if pattern.score >= _SURE_SCORE or not words:
        return {"pattern": pattern.regex}
    context = f"(?i:{'|'.join(map(re.escape, words))})"
    between = rf"\w*\W+(?:\w+\W+){{0,{_CONTEXT_WORDS}}}?"
    return {"pattern": rf"\b{context}{between}(?P<v>{pattern.regex})", "gate": context}


def _refusal(path: Path, node: yaml.Node | None, at: tuple[str | int, ...], expected: str) -> ConfigError:
    return ConfigError(f"{path}:{_line(node, at)}: {'.'.join(map(str, at))}: {expected[:1].lower()}{expected[1:]}")


def _line(node: yaml.Node | None, at: tuple[str | int, ...]) -> int:
    """Return the line of the deepest part of ``at`` that the file has."""
    line = 1
    for part in at:
        if isinstance(node, yaml.MappingNode):
            found = next(((key, value) for key, value in node.value if key.value == part), None)
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            found = (node.value[part], node.value[part])
        else:
            found = None
        if found is None:
            break
        line, node = found[0].start_mark.line + 1, found[1]
    return line

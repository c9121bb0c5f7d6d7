"""Which rules a name calls for: ``subscriberDob`` ends like ``dob``, ``db_password_old`` like ``password``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

import regex

from recognizers import command_lines
from recognizers.fields import SYNTAXES, name_in_full, words
from recognizers.rule import Field, KeyRule

_RUN_TOGETHER_CHARS = 6
"""A name of at least this many letters is also known without a word's border before it: ``dbpassword``."""

_MEMO_NAMES = 8_192

_TAILS = frozenset(
    """
    again b64 backup base64 clear clean confirm confirmation confirmed current decoded decrypted dev enc encoded encrypted
    entered field first fallback given given header hex initial live main master new next old param parameter plain plaintext
    prev previous primary prod production provided raw received repeat repeated replica retype root sandbox secondary sent
    staging str string submitted supplied temp temporary test text tmp uat used v1 v2 val value var verification verify
    """.split()
)
"""Words that may follow a name and leave it what it is: ``password_confirmation``, ``API key provided``."""

_TAILS_MAX = 1


class _Known(NamedTuple):
    rules: tuple[KeyRule, ...]
    ends_longer: bool
    """Names of several words end like this one: the words before it matter."""


class KeyIndex:
    """The key rules by the names that call for them; the same names come again and again, and are remembered."""

    def __init__(self, rules: Iterable[KeyRule]) -> None:
        self._suffixes: dict[str, list[KeyRule]] = {}
        self._whole: dict[str, list[KeyRule]] = {}
        self._refused: dict[str, list[KeyRule]] = {}
        self._last_words: set[str] = set(_TAILS)
        for rule in rules:
            for key in rule.keys:
                self._enter(self._whole if key.startswith("=") else self._suffixes, key.lstrip("="), rule)
            for key in rule.not_keys:
                self._enter(self._refused, key, rule)
        self._memo: dict[str, _Known] = {}

    def _enter(self, table: dict[str, list[KeyRule]], key: str, rule: KeyRule) -> None:
        parts = words(key)
        table.setdefault("".join(parts), []).append(rule)
        if len(parts) > 1:
            self._last_words.add(parts[-1])

    def rules_for(self, text: str, field: Field) -> tuple[KeyRule, ...]:
        """Return the rules that the value of ``field`` in ``text`` is put to."""
        known = self._memo.get(field.key)
        if known is None:
            if len(self._memo) >= _MEMO_NAMES:
                self._memo.clear()
            known = self._memo[field.key] = self._look_up(field.key)
        if known.ends_longer and field.name_at >= 0:
            longer = name_in_full(text, field)
            if longer != field.key:
                rules = self._look_up(longer).rules
                refused = self._refused_by(words(longer))
                return (*(rule for rule in known.rules if rule not in refused and rule not in rules), *rules)
        return known.rules

    def _refused_by(self, parts: tuple[str, ...]) -> list[KeyRule]:
        """Return the rules that refuse the name."""
        return [rule for name in _endings(parts) for rule in self._refused.get(name, ())]

    def _look_up(self, key: str) -> _Known:
        parts = words(key)
        found: list[KeyRule] = []
        for shorter in _without_tails(parts):
            whole = "".join(shorter)
            refused = self._refused_by(shorter)
            names = {*_endings(shorter), *_run_together(shorter[-1] if shorter else "")}
            candidates = [*self._whole.get(whole, ()), *(r for name in sorted(names) for r in self._suffixes.get(name, ()))]
            found.extend(rule for rule in dict.fromkeys(candidates) if rule not in found and rule not in refused)
        return _Known(tuple(found), ends_longer=bool(parts) and (parts[0] in self._last_words or parts[-1] in _TAILS))


def _endings(parts: tuple[str, ...]) -> Iterator[str]:
    """Yield what a name ends like, word by word, the whole of it first."""
    return ("".join(parts[at:]) for at in range(len(parts)))


def _run_together(word: str) -> Iterator[str]:
    """Yield what a word ends like, letter by letter. Not across a border: ``correlation_key`` is no ``elation_key``."""
    return (word[at:] for at in range(len(word) - _RUN_TOGETHER_CHARS + 1))


def _without_tails(parts: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    yield parts
    for _ in range(_TAILS_MAX):
        if len(parts) < 2 or not (parts[-1] in _TAILS or parts[-1].isdigit()):
            return
        parts = parts[:-1]
        yield parts


_BORDER = r"(?:\b|_|\\[nrt])"
_JOINT = r"[_\-. ]{0,2}"
_TAIL = rf"(?:[_\-. ]?(?:{'|'.join(sorted(_TAILS))}|[0-9]{{1,3}})){{0,{_TAILS_MAX}}}"
_ALTERNATIVES_CHARS_MAX = 6_000
"""Hyperscan takes expressions of up to 16,000 characters."""


def mentions(rules: Iterable[KeyRule]) -> Iterator[str]:
    """Yield cheap expressions that fire wherever those of ``gates`` do: at a name that is not the beginning of a word."""
    every = list(rules)
    for chosen in _alternatives(every):
        yield f"(?i)(?:{chosen})(?:[^a-z]|{'|'.join(sorted(_TAILS))})"
    if _gives_passwords(every):
        yield from (f"(?i){gate}" for syntax in SYNTAXES for gate in syntax.gates if not _names_stand_in(gate))


def gates(rules: Iterable[KeyRule]) -> Iterator[tuple[int, str]]:
    """Yield the expressions that fire wherever some syntax joins some rule's name to a value, with the syntax's index."""
    every = list(rules)
    names, spoken = list(_alternatives(every)), list(_alternatives([rule for rule in every if rule.spoken is not None]))
    for index, syntax in enumerate(SYNTAXES):
        for gate in syntax.gates:
            if _names_stand_in(gate):
                for chosen in spoken if syntax.spoken else names:
                    here = f"(?:{chosen})"
                    yield index, "(?i)" + gate.replace("{names}", here).replace("{tailed}", here + _TAIL)
            elif _gives_passwords(every):
                yield index, f"(?i){gate}"


def _names_stand_in(gate: str) -> bool:
    return "{names}" in gate or "{tailed}" in gate


def _gives_passwords(rules: Iterable[KeyRule]) -> bool:
    """Say whether a rule takes what command lines give: they name it themselves, and always the same."""
    return any(command_lines.KEY in rule.keys for rule in rules)


def _alternatives(rules: Iterable[KeyRule]) -> Iterator[str]:
    """Yield the rules' names as alternatives; what ends like another one is left to that.

    Names that differ in their beginnings only stand together, the beginnings first: rules multiply them.
    """
    suffixes = {key for rule in rules for key in rule.keys if not key.startswith("=")}
    whole = {key[1:] for rule in rules for key in rule.keys if key.startswith("=")} - suffixes
    endings = [key for key in suffixes if not _ends_like_another(key, suffixes)]
    alone = [key for key in whole if not _ends_like_another(key, suffixes)]
    shown = [*_factored(endings), *(f"{_BORDER}(?:{names})" for names in _factored(alone))]
    chunk = ""
    for names in shown:
        if chunk and len(chunk) + len(names) > _ALTERNATIVES_CHARS_MAX:
            yield chunk
            chunk = ""
        chunk += f"|{names}" if chunk else names
    if chunk:
        yield chunk


def _ends_like_another(key: str, suffixes: Collection[str]) -> bool:
    return any(key[at:] in suffixes for at in range(1, len(key)))


def _factored(keys: Iterable[str]) -> Iterator[str]:
    beginnings: dict[str, set[str]] = defaultdict(set)
    for key in keys:
        beginning, _, last = key.rpartition(" ")
        beginnings[last].add(beginning)
    lasts: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for last in sorted(beginnings):
        lasts[tuple(sorted(beginnings[last]))].append(last)
    for before, after in sorted(lasts.items()):
        ends = "|".join(_spelt(last) for last in after)
        named = [_spelt(beginning) for beginning in before if beginning]
        if named:
            yield f"(?:{'|'.join(named)}){_JOINT}(?:{ends})"
        if "" in before:
            yield ends


def _spelt(name: str) -> str:
    """Return an expression for the ways to write a name; Hyperscan folds the case of ASCII letters only."""
    spellings = [name] if name.isascii() else [name, name.upper(), name.capitalize()]
    return "|".join(_JOINT.join(regex.escape(word) for word in spelling.split(" ")) for spelling in spellings)

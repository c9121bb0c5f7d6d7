"""Names that key rules know: the expressions by which the gate tells where one ends.

The names are words that many lines hold. How one may be joined to a value is looked at on the spot (``joins.py``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

import regex

from recognizers import command_lines, joins
from recognizers.fields import SYNTAXES
from recognizers.keys import TAILS
from recognizers.rule import KeyRule

_BORDER = r"(?:\b|_|\\[nrt])"
_JOINT = r"[_\-. ]{0,2}"
_ANY_TAIL = "|".join(sorted(TAILS))
_ALTERNATIVES_MAX = 50
_ALTERNATIVES_CHARS_MAX = 6_000
"""Hyperscan takes expressions of up to 16,000 characters."""


def mentions(rules: Iterable[KeyRule]) -> Iterator[tuple[str, bool]]:
    """Yield expressions that fire where a name ends that some rule knows, and whether a rule judges it when spoken.

    A match ends with the character after the name, which is no letter, or with a tail that is glued to the name.
    """
    every = list(rules)
    spoken = set(_names([rule for rule in every if rule.spoken is not None]))
    for is_spoken, names in ((True, spoken), (False, {*_names(every)} - spoken)):
        for alternatives in _by_last_word(names):
            yield f"(?i)(?:{alternatives})(?:[^a-z]|{_ANY_TAIL})", is_spoken


def _names(rules: Iterable[KeyRule]) -> Iterator[str]:
    """Yield the rules' names, but for those that end like another one; ``=`` leads those that no word may run into."""
    every = {key for rule in rules for key in rule.keys}
    suffixes = {key for key in every if not key.startswith("=")}
    for key in every:
        name = key.removeprefix("=")
        if not any(name[at:] in suffixes for at in range(key == name, len(name))):
            yield key


def _by_last_word(names: Iterable[str]) -> Iterator[str]:
    """Yield the names as alternatives, those of several words by their last one: Hyperscan looks for that, and is fast."""
    beginnings: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name in sorted(names):
        border = _BORDER if name.startswith("=") else ""
        beginning, _, last = name.removeprefix("=").rpartition(" ")
        if beginning:
            beginnings[border, last].append(_spelt(beginning))
        else:
            beginnings[border, ""].append(_spelt(last))
    for (border, last), spelt in beginnings.items():
        for chosen in _chunks(spelt):
            yield f"{border}(?:{chosen}){_JOINT}(?:{_spelt(last)})" if last else f"{border}(?:{chosen})"


def _chunks(alternatives: Iterable[str]) -> Iterator[str]:
    chunk: list[str] = []
    for alternative in alternatives:
        if len(chunk) == _ALTERNATIVES_MAX or sum(map(len, chunk)) + len(alternative) > _ALTERNATIVES_CHARS_MAX:
            yield "|".join(chunk)
            chunk = []
        chunk.append(alternative)
    if chunk:
        yield "|".join(chunk)


def _spelt(name: str) -> str:
    """Return an expression for the ways to write a name; Hyperscan folds the case of ASCII letters only."""
    spellings = [name] if name.isascii() else [name, name.upper(), name.capitalize()]
    return "|".join(_JOINT.join(regex.escape(word) for word in spelling.split(" ")) for spelling in spellings)


def without_names(rules: Iterable[KeyRule]) -> Iterator[tuple[str, int]]:
    """Yield the expressions of syntaxes in which no name stands, with the syntax's index.

    Some of these give passwords only: command lines name their arguments themselves, and always the same.
    """
    keys = {key for rule in rules for key in rule.keys}
    for index, syntax in enumerate(SYNTAXES):
        if keys and (command_lines.KEY in keys or syntax is not command_lines.SYNTAX):
            yield from ((f"(?i){gate}", index) for gate in syntax.gates if joins.parts(gate) is None)

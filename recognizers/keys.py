"""Which rules a name calls for: ``subscriberDob`` ends like ``dob``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from recognizers.fields import SEPARATOR, name_in_full, words
from recognizers.rule import Field, KeyRule

_RUN_TOGETHER_CHARS = 6
"""A name of at least this many letters is also known without a word's border before it: ``dbpassword``."""

_MEMO_NAMES = 8_192


class _Known(NamedTuple):
    rules: tuple[KeyRule, ...]
    ends_longer: bool
    """Names of several words end like this one: the words before it matter."""


class KeyIndex:
    """The key rules by the names that call for them; the same names come again and again, and are remembered."""

    def __init__(self, rules: Iterable[KeyRule]) -> None:
        self._suffixes: dict[str, list[KeyRule]] = {}
        self._whole: dict[str, list[KeyRule]] = {}
        self._last_words: set[str] = set()
        for rule in rules:
            for key in rule.keys:
                parts = key.lstrip("=").split(" ")
                table = self._whole if key.startswith("=") else self._suffixes
                table.setdefault("".join(parts), []).append(rule)
                if len(parts) > 1:
                    self._last_words.add(parts[-1])
        self._run_together = [name for name in self._suffixes if len(name) >= _RUN_TOGETHER_CHARS]
        self._memo: dict[str, _Known] = {}

    def rules_for(self, text: str, field: Field) -> tuple[KeyRule, ...]:
        """Return the rules that the value of ``field`` in ``text`` is put to."""
        known = self._memo.get(field.key)
        if known is None:
            if len(self._memo) >= _MEMO_NAMES:
                self._memo.clear()
            known = self._memo[field.key] = self._look_up(field.key)
        if known.ends_longer and field.name_at >= 0:
            longer = self._look_up(name_in_full(text, field)).rules
            return (*known.rules, *(rule for rule in longer if rule not in known.rules))
        return known.rules

    def _look_up(self, key: str) -> _Known:
        parts = words(key)
        whole = "".join(parts)
        found = list(self._whole.get(whole, ()))
        names = {"".join(parts[at:]) for at in range(len(parts))}
        names.update(name for name in self._run_together if whole.endswith(name))
        for name in sorted(names):
            found.extend(rule for rule in self._suffixes.get(name, ()) if rule not in found)
        return _Known(tuple(found), ends_longer=bool(parts) and parts[0] in self._last_words)


def gates(rule: KeyRule) -> tuple[str, ...]:
    """Return the expressions that fire wherever a pair of the rule can stand: its names, a sign after them."""
    names = [r"[_\-. ]{0,2}".join(key.lstrip("=").split(" ")) for key in rule.keys]
    endings = [name for name in names if not any(name != other and name.endswith(other) for other in names)]
    return rf"(?i)(?:{'|'.join(endings)})\d{{0,3}}(?:{SEPARATOR})", *rule.gates


GATES = (r"(?:^|[\s\"'])--?[A-Za-z][\w\-]*[ \t]", "</")
"""What fires where a command line's option or an XML element can stand, whatever its name: few lines have any."""

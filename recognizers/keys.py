"""Which rules a name calls for: ``subscriberDob`` ends like ``dob``, ``db_password_old`` like ``password``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from recognizers.fields import name_in_full, words
from recognizers.rule import Field, KeyRule

_RUN_TOGETHER_CHARS = 6
"""A name of at least this many letters is also known without a word's border before it: ``dbpassword``."""

_WITHOUT_BLANKS = "\u2e80"
"""The scripts from here on (Chinese, Japanese, Korean) put no blanks between words: ``WiFi密码``."""

_MEMO_NAMES = 8_192

TAILS = frozenset(
    """
    again attempt attempted b64 backup base64 clean clear confirm confirmation confirmed current decoded decrypted dev
    enc encoded encrypted entered fallback field first given header hex initial live main master new next old param
    parameter plain plaintext prev previous primary prod production provided provisoire raw received repeat repeated
    replica retype root sandbox secondary sent staging str string submitted supplied temp temporaire temporal temporanea
    temporary test text tmp tried typed uat used v1 v2 val value var verification verify
    """.split()
)
"""Words that may follow a name and leave it what it is: ``password_confirmation``, ``API key provided``."""

TAILS_MAX = 1

_LONG_TAILS = ("confirmation", "confirm", "confirmed", "current", "repeat", "plaintext")
"""Those that also run together with the name: ``passwordconfirmation``."""


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
        self._last_words: set[str] = set(TAILS)
        for rule in rules:
            for key in rule.keys:
                self._enter(self._whole if key.startswith("=") else self._suffixes, key.lstrip("="), rule)
            for key in rule.not_keys:
                self._enter(self._refused, key, rule)
        self._memo: dict[str, _Known] = {}
        self._memo_in_full: dict[tuple[str, str], tuple[KeyRule, ...]] = {}

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
                return self._rules_in_full(field.key, longer)
        return known.rules

    def _rules_in_full(self, key: str, longer: str) -> tuple[KeyRule, ...]:
        """Return the rules for a name with the words before it: its own as far as these do not refuse them, and theirs."""
        found = self._memo_in_full.get((key, longer))
        if found is None:
            if len(self._memo_in_full) >= _MEMO_NAMES:
                self._memo_in_full.clear()
            rules = self._look_up(longer).rules
            refused = self._refused_by(words(longer))
            own = (rule for rule in self._memo[key].rules if rule not in refused and rule not in rules)
            found = self._memo_in_full[key, longer] = (*own, *rules)
        return found

    def _refused_by(self, parts: tuple[str, ...]) -> list[KeyRule]:
        """Return the rules that refuse the name."""
        return [rule for name in _endings(parts) for rule in self._refused.get(name, ())]

    def _look_up(self, key: str) -> _Known:
        parts = words(key)
        found: list[KeyRule] = []
        # The last step of a path is a name, too: compose.services.web.environment.AUTH
        alone = self._whole.get("".join(words(key.rpartition(".")[2])), ()) if "." in key else ()
        for shorter in _without_tails(parts):
            whole = "".join(shorter)
            refused = self._refused_by(shorter)
            names = {*_endings(shorter), *_run_together(shorter[-1] if shorter else "")}
            candidates = [
                *self._whole.get(whole, ()),
                *alone,
                *(r for name in sorted(names) for r in self._suffixes.get(name, ())),
            ]
            found.extend(rule for rule in dict.fromkeys(candidates) if rule not in found and rule not in refused)
        return _Known(tuple(found), ends_longer=bool(parts) and (parts[0] in self._last_words or parts[-1] in TAILS))


def _endings(parts: tuple[str, ...]) -> Iterator[str]:
    """Yield what a name ends like, word by word, the whole of it first."""
    return ("".join(parts[at:]) for at in range(len(parts)))


def _run_together(word: str) -> Iterator[str]:
    """Yield what a word ends like, letter by letter. Not across a border: ``correlation_key`` is no ``elation_key``."""
    shortest = _RUN_TOGETHER_CHARS if word[-1:] < _WITHOUT_BLANKS else 2
    return (word[at:] for at in range(len(word) - shortest + 1))


def _without_tails(parts: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    yield parts
    for tail in _LONG_TAILS:
        if parts and parts[-1].endswith(tail) and parts[-1] != tail:
            yield (*parts[:-1], parts[-1].removesuffix(tail))
    for _ in range(TAILS_MAX):
        if len(parts) < 2 or not (parts[-1] in TAILS or parts[-1].isdigit()):
            return
        parts = parts[:-1]
        yield parts

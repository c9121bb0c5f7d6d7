"""Key rules confirmed: which values, by the names they go by, are private.

What a parser or a quote delimits is judged as it stands, with no more than the character before it; so the same value by the
same name gives the same again, and is remembered, since fields of logs repeat themselves: most say one of a few words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from recognizers import clock
from recognizers.confirmation import Confirmation, judged
from recognizers.keys import KeyIndex
from recognizers.program_text import is_plain_word
from recognizers.rule import COLON, WORDS, Field, KeyRule, Span
from recognizers.types import is_phi

FieldWithin = tuple[Field, int]
"""A field, and where the stretch of text that it stands in ends."""

_GENERATION_VALUES = 8_192
_MEMO_VALUE_CHARS = 64
"""Longer values are judged each time: this and the number of values bound the memo. It is raw text, in memory only."""

_BETWEEN_LOOKS = 16
"""Values that are judged between two looks at the clock; each expression is given the time that was left at the last."""

_Entry = tuple[str, bool, str]
"""A name and a value, with the character before it if there is one."""

_LOOK_BEHIND = re.compile(r"\(\?<[=!](?:\[(?:\\.|[^\]\\])+\]|\\?[^\[\\])\)")
"""At one character, which is all that is remembered of what stands before a value."""
_AT_A_BEGINNING = re.compile(r"(?<!\\)(?:\\\\)*\\[Am]")


class KeyValues:
    """All key rules together. Not to be used by two threads at once."""

    def __init__(self, rules: Sequence[KeyRule]) -> None:
        self._keys = KeyIndex(rules)
        self._exact = {rule.id: Confirmation(rule.value, rule.flags) for rule in rules if rule.value}
        self._loose = {rule.id: Confirmation(rule.loose, rule.flags) for rule in rules if rule.loose}
        self._loose = {**self._exact, **self._loose}
        self._far_sighted = {rule.id for rule in rules if _looks_far_back(rule.value)}
        # Two generations: when the young one is full the old one is forgotten, with no pause to sort out which.
        self._young: dict[_Entry, Sequence[Span]] = {}
        self._old: dict[_Entry, Sequence[Span]] = {}

    def spans(self, text: str, fields: Iterable[FieldWithin], limit: float) -> Iterator[Span]:
        """Yield what is private of the fields; raise ``TimeoutError`` after ``limit``, a time of ``clock.now``."""
        left, looks = 0.0, 0
        for field, stop in fields:
            key, start, end, exact, name_at, how = field
            entry: _Entry | None = None
            if exact and name_at < 0 and not how and end - start <= _MEMO_VALUE_CHARS:
                inner = start > 0
                entry = key, inner, text[start - inner : end]
                known = self._young.get(entry)
                if known is not None:
                    for span in known:
                        yield _moved(span, start)
                    continue
            rules = self._keys.rules_for(text, field)
            if not rules:
                continue
            if not looks:
                left, looks = clock.left(limit), _BETWEEN_LOOKS
            looks -= 1
            if entry is not None and self._far_sighted.isdisjoint([rule.id for rule in rules]):
                for span in self._remember(entry, rules, left):
                    yield _moved(span, start)
            else:
                for rule in rules:
                    yield from self._confirmed(rule, text, field, stop, left)

    def _remember(self, entry: _Entry, rules: Iterable[KeyRule], timeout: float) -> Sequence[Span]:
        known = self._old.get(entry)
        if known is None:
            key, at, text = entry
            field = Field(key, int(at), len(text), exact=True)
            spans = (span for rule in rules for span in self._confirmed(rule, text, field, len(text), timeout))
            known = [_moved(span, -at) for span in spans]
        if len(self._young) >= _GENERATION_VALUES:
            self._old, self._young = self._young, {}
        self._young[entry] = known
        return known

    def _confirmed(self, rule: KeyRule, text: str, field: Field, stop: int, timeout: float) -> Iterator[Span]:
        """Yield what a rule finds in a field."""
        check = rule.check
        if field.how and rule.spoken is not None:
            check = rule.spoken
        elif field.how == WORDS:
            return
        if not field.exact and _is_of_text(rule, field, text[field.start : field.end]):
            return
        confirmation = (self._exact if field.exact else self._loose).get(rule.id)
        places: Iterable[tuple[int, int]]
        if confirmation is None:
            places = ((field.start, field.end),)
        elif field.exact:
            expression = confirmation.ready()
            matches = expression.finditer(text, field.start, field.end, timeout=timeout)
            places = (match.span(confirmation.group) for match in matches)
        else:
            match = confirmation.ready().match(text, field.start, stop, timeout=timeout)
            places = () if match is None else (match.span(confirmation.group),)
        for start, end in places:
            if start < end and (told := judged(rule, check, text[start:end], "key")) is not None:
                yield Span(start, end, rule.type, rule.id, *told)


def _moved(span: Span, by: int) -> Span:
    start, end, kind, rule, score, why = span
    return Span(start + by, end + by, kind, rule, score, why)


def _looks_far_back(pattern: str) -> bool:
    """Say whether an expression looks at more than the one character before a value, or at where a text begins."""
    rest = _LOOK_BEHIND.sub("", pattern)
    return "(?<=" in rest or "(?<!" in rest or _AT_A_BEGINNING.search(rest) is not None


_VARIABLE = re.compile(r"[a-z]+(?:_[a-z]+)+|[a-z]+(?:[A-Z][a-z]+)+")


def _is_of_text(rule: KeyRule, field: Field, value: str) -> bool:
    """Say whether a bare value is program text, or goes on with a sentence: ``radius secret: avoid special characters``."""
    if field.how == COLON and rule.spoken is None and not is_phi(rule.type) and is_plain_word(value):
        return True
    return _repeats(field.key.rpartition(".")[2], value)


def _repeats(name: str, value: str) -> bool:
    """Say whether a value repeats its name, or is a name that ends so: ``password=confirm_password`` is program text."""
    if value == name:
        return True
    return _VARIABLE.fullmatch(value) is not None and value.lower().endswith(name.lower())

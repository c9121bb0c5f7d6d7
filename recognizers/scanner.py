"""The scanner: gate, confirmation, overlap. Where in this text is something private?

The gate marks records (``gate.py``); what it marks is confirmed here with the ``regex`` module on the record's own text,
under a time budget. The budget's end is an error, never a "nothing found".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import regex

from recognizers import clock, overlap
from recognizers import fields as text_fields
from recognizers.gate import Gate
from recognizers.keys import KeyIndex
from recognizers.phi import beside
from recognizers.phi.echoes import echoes
from recognizers.phi.subject import settled
from recognizers.program_text import is_plain_word
from recognizers.rule import COLON, WORDS, Check, Field, KeyRule, PatternRule, Rule, Span
from recognizers.second_gate import SecondGate
from recognizers.types import is_phi


class BudgetExceeded(Exception):
    """The text could not be judged within its time."""


FieldWithin = tuple[Field, int]
"""A field, and where the stretch of text that it stands in ends."""


class _Confirmation:
    """A rule's expression, compiled when it is first needed: of a thousand rules, a log stream meets a few dozen."""

    __slots__ = ("_flags", "_pattern", "expression", "group")

    def __init__(self, pattern: str, flags: int) -> None:
        self._pattern = pattern
        self._flags = flags | regex.MULTILINE
        self.expression: regex.Pattern[str] | None = None
        self.group: int | str = 0

    def ready(self) -> regex.Pattern[str]:
        """Return the expression; ``group`` says which part of its matches is the value."""
        if self.expression is None:
            with clock.stopped():
                self.expression = regex.compile(self._pattern, self._flags)
            self.group = "v" if "v" in self.expression.groupindex else 0
        return self.expression


class Scanner:
    """All rules together. Not to be used by two threads at once."""

    def __init__(self, rules: Sequence[Rule], *, budget_secs: float = 0.25) -> None:
        """Compile the rules; a text is given ``budget_secs`` of this thread's CPU time."""
        self.rules = tuple(rules)
        self.budget_secs = budget_secs
        self._gate = Gate(self.rules)
        self._second_gate = SecondGate(self.rules)
        self._keys = KeyIndex(rule for rule in self.rules if isinstance(rule, KeyRule))
        self._compiled: dict[str, _Confirmation] = {}
        self._loose: dict[str, _Confirmation] = {}
        for rule in self.rules:
            pattern = rule.pattern if isinstance(rule, PatternRule) else rule.value
            if pattern:
                self._compiled[rule.id] = _Confirmation(pattern, rule.flags)
            if isinstance(rule, KeyRule) and (rule.loose or rule.value):
                self._loose[rule.id] = _Confirmation(rule.loose, rule.flags) if rule.loose else self._compiled[rule.id]
        if any(is_phi(rule.type) for rule in self.rules):
            beside.prepare()
        syntaxes = range(len(self.rules), len(self.rules) + len(text_fields.SYNTAXES))
        by_key = (at for at, rule in enumerate(self.rules) if isinstance(rule, KeyRule))
        self._by_field = frozenset((*by_key, *syntaxes))

    @property
    def gate(self) -> Gate:
        """What marks records."""
        return self._gate

    def marks(self, frames: Sequence[bytes]) -> dict[int, set[int]]:
        """Return, for each record in which some rule may fire, the gate's marks: what ``spans`` is to be told."""
        return self._gate.marks(frames)

    def wants_fields(self, marked: Iterable[int]) -> bool:
        """Whether these marks ask for fields; ``spans`` needs to be told none if they do not."""
        return not self._by_field.isdisjoint(marked)

    def deadline(self) -> float:
        """Return the time (``clock.now``) by which a text begun now must be judged."""
        return clock.now() + self.budget_secs

    def fields(
        self,
        text: str,
        marked: Iterable[int],
        *,
        known: Sequence[Field] = (),
        prose: Sequence[tuple[int, int]] | None = None,
    ) -> list[FieldWithin]:
        """Return the fields of ``text`` in the syntaxes that the gate marked, for ``spans``.

        ``known`` are fields that the caller's parser found; ``prose`` bounds the stretches that may hold fields of
        their own (default: the whole text).
        """
        count = len(self.rules)
        syntaxes = {max(index - count, 0) for index in marked if index in self._by_field}
        if not syntaxes:
            return []
        fields = [(field, field.end) for field in known]
        if len(known) > 1:
            fields += [(field, field.end) for field in text_fields.neighbours(text, known)]
        for start, end in ((0, len(text)),) if prose is None else prose:
            fields += [(field, end) for field in text_fields.find(text, start, end, syntaxes)]
        return fields

    def spans(
        self,
        text: str,
        marked: Iterable[int],
        fields: Iterable[FieldWithin] | None = None,
        *,
        seen: Iterable[Span] = (),
        deadline: float | None = None,
    ) -> list[Span]:
        """Confirm what the gate marked in ``text``; spans may overlap (``overlap.resolve`` settles it).

        ``fields`` are those of the text (default: what ``fields`` returns). ``seen`` are spans that others found in it; they
        are among those returned, and evidence for what stands beside them. Raise ``BudgetExceeded`` once ``deadline`` has
        passed.
        """
        limit = self.deadline() if deadline is None else deadline
        found = list(seen)
        count = len(self.rules)
        try:
            for index in self._second_gate.passed(text, marked):
                rule = self.rules[index] if index < count else None
                if isinstance(rule, PatternRule):
                    found.extend(self._by_pattern(rule, text, _left(limit)))
            for field, stop in self.fields(text, marked) if fields is None else fields:
                for key_rule in self._keys.rules_for(text, field):
                    found.extend(self._by_key(key_rule, text, field, stop, limit))
        except TimeoutError:
            raise BudgetExceeded from None
        if found:
            found = settled(text, found)
            found += list(echoes(text, found))
        return found

    def find(self, text: str) -> list[Span]:
        """Return the private stretches of a text, resolved and from left to right; for use without the relay."""
        marked = self.marks([text.encode("utf-8", "surrogateescape")]).get(0, ())
        return overlap.resolve(self.spans(text, marked))

    def _by_pattern(self, rule: PatternRule, text: str, timeout: float) -> Iterator[Span]:
        compiled = self._compiled[rule.id]
        for match in compiled.ready().finditer(text, timeout=timeout):
            start, end = match.span(compiled.group)
            if start < end:
                yield from _judged(rule, rule.check, text, start, end, "pattern")

    def _by_key(self, rule: KeyRule, text: str, field: Field, stop: int, limit: float) -> Iterator[Span]:
        check = rule.check
        if field.how and rule.spoken is not None:
            check = rule.spoken
        elif field.how == WORDS:
            return
        if not field.exact and _is_of_text(rule, field, text[field.start : field.end]):
            return
        compiled = (self._compiled if field.exact else self._loose).get(rule.id)
        if compiled is None:
            if field.start < field.end:
                yield from _judged(rule, check, text, field.start, field.end, "key")
            return
        expression, timeout = compiled.ready(), _left(limit)
        matches: Iterable[regex.Match[str]]
        if field.exact:
            matches = expression.finditer(text, field.start, field.end, timeout=timeout)
        else:
            match = expression.match(text, field.start, stop, timeout=timeout)
            matches = () if match is None else (match,)
        for match in matches:
            start, end = match.span(compiled.group)
            if start < end:
                yield from _judged(rule, check, text, start, end, "key")


_MASKED = re.compile(r"\A.{0,16}(?:x{8,}|X{8,}|\*{5,}).{0,8}\Z|EXAMPLE(?:KEY)?\Z")
"""Masked but for its ends, or out of a vendor's manual: ``ghp_xxxxxxxxxxxx``, ``AKIA…EXAMPLE``."""

_VARIABLE = re.compile(r"[a-z]+(?:_[a-z]+)+|[a-z]+(?:[A-Z][a-z]+)+")


def _is_of_text(rule: KeyRule, field: Field, value: str) -> bool:
    """Say whether a bare value is program text, or goes on with a sentence: ``radius secret: avoid special characters``."""
    if field.how == COLON and rule.spoken is None and not is_phi(rule.type) and is_plain_word(value):
        return True
    return _is_variable(field.key.rpartition(".")[2], value)


def _is_variable(name: str, value: str) -> bool:
    """Say whether a value is the name itself, or a name that ends so: ``password=confirm_password`` is program text."""
    if value == name:
        return True
    return _VARIABLE.fullmatch(value) is not None and value.lower().endswith(name.lower())


def _judged(rule: Rule, check: Check | None, text: str, start: int, end: int, why: str) -> Iterator[Span]:
    """Yield the span unless the check refuses it."""
    value = text[start:end]
    if (check is not None and not check(value)) or _MASKED.search(value):
        return
    if rule.proof is not None and rule.proof(value):
        yield Span(start, end, rule.type, rule.id, 1.0, f"{why}, check digit")
    else:
        yield Span(start, end, rule.type, rule.id, rule.score, f"{why}, checked" if check else why)


def _left(limit: float) -> float:
    """Return the seconds left before ``limit``; raise ``BudgetExceeded`` if none are."""
    left = limit - clock.now()
    if left <= 0:
        raise BudgetExceeded
    return left

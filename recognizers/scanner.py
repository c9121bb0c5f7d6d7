"""The scanner: gate, confirmation, overlap. Where in this text is something private?

The gate marks records (``gate.py``); what it marks is confirmed here with the ``regex`` module on the record's own text,
under a time budget. The budget's end is an error, never a "nothing found".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from recognizers import clock, overlap
from recognizers import fields as text_fields
from recognizers.confirmation import Confirmation, judged
from recognizers.gate import Gate
from recognizers.key_values import FieldWithin, KeyValues
from recognizers.rule import Field, KeyRule, PatternRule, Rule, Span
from recognizers.second_gate import SecondGate
from recognizers.types import is_phi

_BUDGETED_TOGETHER = 16_384


class BudgetExceeded(Exception):
    """The text could not be judged within its time."""


class Scanner:
    """All rules together. Not to be used by two threads at once."""

    def __init__(self, rules: Sequence[Rule], *, budget_secs: float = 0.25) -> None:
        """Compile the rules; a text is given ``budget_secs`` of this thread's CPU time, a long one more (``secs_for``)."""
        self.rules = tuple(rules)
        self.budget_secs = budget_secs
        self._gate = Gate(self.rules)
        self._second_gate = SecondGate(self.rules)
        self._values = KeyValues([rule for rule in self.rules if isinstance(rule, KeyRule)])
        patterns = [rule for rule in self.rules if isinstance(rule, PatternRule)]
        self._confirmations = {rule.id: Confirmation(rule.pattern, rule.flags, sparse=rule.sparse) for rule in patterns}
        self._weighed = _weighing_of_phi() if any(is_phi(rule.type) for rule in self.rules) else None
        syntaxes = range(len(self.rules), len(self.rules) + len(text_fields.SYNTAXES))
        by_key = (at for at, rule in enumerate(self.rules) if isinstance(rule, KeyRule))
        self._by_field = frozenset((*by_key, *syntaxes))

    @property
    def gate(self) -> Gate:
        """What marks records."""
        return self._gate

    def marks(self, frames: Sequence[bytes]) -> dict[int, AbstractSet[int]]:
        """Return, for each record in which some rule may fire, the gates' marks: what ``spans`` is to be told."""
        return self._second_gate.passed(frames, self._gate.marks(frames))

    def asking_for_fields(self, marked: Iterable[int]) -> AbstractSet[int]:
        """Return those of the marks that ask for fields; ``spans`` needs to be told none if there are none."""
        return self._by_field.intersection(marked)

    def secs_for(self, size: int) -> float:
        """Return the seconds of CPU that a text of so many octets or characters is given: as much for each 16 KiB begun.

        So whoever sends long records gains nothing over whoever sends as much in short ones.
        """
        return self.budget_secs * (1 + size // _BUDGETED_TOGETHER)

    def deadline(self, size: int) -> float:
        """Return the time (``clock.now``) by which a text of so many octets or characters, begun now, must be judged."""
        return clock.now() + self.secs_for(size)

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
        if known:
            fields += [(field, field.end) for field in text_fields.neighbours(text, known, syntaxes)]
        for start, end in ((0, len(text)),) if prose is None else prose:
            fields += [(field, end) for field in text_fields.find(text, start, end, syntaxes)]
        return fields

    def matches(self, text: str, marked: Iterable[int], deadline: float) -> list[Span]:
        """Return what the marked rules that know their values by shape find in ``text``, whatever stands around.

        Raise ``BudgetExceeded`` once ``deadline`` has passed.
        """
        found: list[Span] = []
        count = len(self.rules)
        try:
            for index in marked:
                rule = self.rules[index] if index < count else None
                if isinstance(rule, PatternRule):
                    found.extend(self._by_pattern(rule, text, deadline))
        except TimeoutError:
            raise BudgetExceeded from None
        return found

    def spans(
        self,
        text: str,
        marked: Iterable[int],
        fields: Iterable[FieldWithin] | None = None,
        *,
        seen: Iterable[Span] = (),
        echoed: bool = True,
        deadline: float | None = None,
    ) -> list[Span]:
        """Confirm what the gate marked in ``text``; spans may overlap (``overlap.resolve`` settles it).

        ``fields`` are those of the text (default: what ``fields`` returns). ``seen`` are spans that others found in it; they
        are among those returned, and evidence for what stands beside them, which is found only if it is to be ``echoed``.
        Raise ``BudgetExceeded`` once ``deadline`` has passed.
        """
        limit = self.deadline(len(text)) if deadline is None else deadline
        found = [*seen, *self.matches(text, marked, limit)]
        try:
            found.extend(self._values.spans(text, self.fields(text, marked) if fields is None else fields, limit))
        except TimeoutError:
            raise BudgetExceeded from None
        return found if self._weighed is None or not found else self._weighed(text, found, echoed=echoed)

    def find(self, text: str) -> list[Span]:
        """Return the private stretches of a text, resolved and from left to right; for use without the relay."""
        marked = self.marks([text.encode("utf-8", "surrogateescape")]).get(0, ())
        return overlap.resolve(self.spans(text, marked))

    def _by_pattern(self, rule: PatternRule, text: str, deadline: float) -> Iterator[Span]:
        confirmation = self._confirmations[rule.id]
        for match in confirmation.find(text, deadline):
            start, end = match.span(confirmation.group)
            if start < end and (told := judged(rule, rule.check, text[start:end], "pattern")) is not None:
                yield Span(start, end, rule.type, rule.id, *told)


def _weighing_of_phi() -> Callable[..., list[Span]]:
    """Bring the word lists of people and places, which nobody who looks for secrets only has to hold in memory."""
    from recognizers.phi import weighing

    weighing.prepare()
    return weighing.weighed

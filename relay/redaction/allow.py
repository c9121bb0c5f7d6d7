"""What stays though a rule finds it: the configuration's ``redaction.allow``.

An entry holds one condition or several, and lets through what meets them all. What looks like one of our pseudonyms is
never let through: only its mark decides that.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterator, Sequence
from typing import Self

import regex
from pydantic import BaseModel, ConfigDict, Field, model_validator

from recognizers import fields
from recognizers.rule import Span
from relay.redaction.patterns import PatternOption
from relay.wire import embedded
from relay.wire.reading import Reading

_MATCH_SECS = 0.01

Allowed = Callable[[Span, Reading], bool]
"""Whether a span of a reading stays."""


class AllowEntry(BaseModel):
    """Conditions that a finding must meet, every one of them, to stay as it is."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    value: str | None = Field(default=None, min_length=1)
    """The private stretch, to the letter."""
    pattern: PatternOption | None = None
    """A regular expression that matches the whole private stretch."""
    rule: str | None = Field(default=None, min_length=1)
    """The id of the rule that found it, as ``explain`` names it."""
    type: str | None = Field(default=None, min_length=1)
    field: str | None = Field(default=None, min_length=1)
    """The name that it goes by, in any style: ``request id`` is also ``requestId`` and ``REQUEST_ID``."""
    source: str | None = Field(default=None, min_length=1)
    """The name in ``sources`` of where the record came in."""

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.model_fields_set:
            raise ValueError("expected one of value, pattern, rule, type, field, source")
        return self


class _Entry:
    """An entry ready to be asked."""

    __slots__ = ("_field", "_options", "_pattern", "source")

    def __init__(self, options: AllowEntry) -> None:
        self.source = options.source
        self._options = options
        self._pattern = None if options.pattern is None else regex.compile(options.pattern)
        self._field = None if options.field is None else fields.words(options.field)

    def allows(self, span: Span, view: Reading) -> bool:
        options = self._options
        if options.rule not in (None, span.rule) or options.type not in (None, span.type):
            return False
        value = view.text[span.start : span.end]
        if options.value not in (None, value):
            return False
        if self._pattern is not None and not _matches(self._pattern, value):
            return False
        return self._field is None or any(fields.words(name) == self._field for name in _names(span, view))


Network = ipaddress.IPv4Network | ipaddress.IPv6Network


class AllowList:
    """All entries, by source, and the networks whose addresses stay."""

    def __init__(self, entries: Sequence[AllowEntry], *, keep: Sequence[Network] = ()) -> None:
        self._entries = tuple(map(_Entry, entries))
        self._keep = tuple(keep)

    def for_source(self, source: str) -> Allowed | None:
        """Return what tells whether a finding in this source's records stays; nothing if none does."""
        entries = [entry for entry in self._entries if entry.source in (None, source)]
        if not entries and not self._keep:
            return None
        return lambda span, view: self._is_ours(span, view) or any(entry.allows(span, view) for entry in entries)

    def _is_ours(self, span: Span, view: Reading) -> bool:
        """Say whether the span is an address of a network that is kept; an IPv4 address may be mapped into IPv6."""
        if span.type != "ip" or not self._keep:
            return False
        try:
            address = ipaddress.ip_address(view.text[span.start : span.end].strip("[]").partition("%")[0])
        except ValueError:
            return False
        mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
        return any((mapped or address) in network for network in self._keep)


def _matches(pattern: regex.Pattern[str], value: str) -> bool:
    try:
        return pattern.fullmatch(value, timeout=_MATCH_SECS) is not None
    except TimeoutError:  # in doubt it is private
        return False


def _names(span: Span, view: Reading) -> Iterator[str]:
    """Yield the names of the fields that the span begins in."""
    for field in (*view.fields, *embedded.fields(view.text)):
        if field.start <= span.start < field.end:
            yield field.key
    for slot in view.slots:
        if slot.start <= span.start < slot.end:
            for field in fields.find(view.text, slot.start, slot.end):
                if field.start <= span.start < field.end:
                    yield field.key
                    yield fields.name_in_full(view.text, field)

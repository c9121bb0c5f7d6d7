"""A reading in the making.

Parsers go over a draft's text from left to right and say what they find, in indexes of that text. Where they undo escapes,
the text of the reading gets shorter than the draft's; the draft keeps the account, so that no parser needs to.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeAlias

from recognizers.rule import Field
from relay.wire.reading import Reading, Slot

Offsets: TypeAlias = "array[int]"
"""For each character the byte at which it begins, and at last the byte after them all."""

_new = tuple.__new__
"""A named tuple's own constructor takes twice as long, and a JSON record has dozens of slots."""


class Plain(NamedTuple):
    """A stretch of text without its escapes."""

    text: str
    offsets: Sequence[int]
    """For each character the byte at which it (or its escape) begins, and at last the byte after them all."""


class Draft:
    """The text to parse and what has been found in it so far."""

    __slots__ = ("_copied", "_octets", "_pieces", "_shift", "damaged", "fields", "offsets", "slots", "text")

    def __init__(self, text: str, offsets: Sequence[int] | None = None) -> None:
        """``offsets`` as in ``Reading``: the byte at which each character begins, or ``None`` if it is its index."""
        self.text = text
        self.offsets = offsets
        self.slots: list[Slot] = []
        self.fields: list[Field] = []
        self.damaged = False
        self._pieces: list[str] = []
        self._octets: Offsets = array("I")
        self._copied = 0
        self._shift = 0

    def slot(self, start: int, end: int, prose: bool = True, quote: bytes = b"", limit_octets: int = 0) -> None:
        """Note that ``text[start:end]`` may be replaced; an empty stretch is none."""
        if start < end:
            shift = self._shift
            self.slots.append(_new(Slot, (start + shift, end + shift, prose, quote, limit_octets)))

    def value(self, key: str, start: int, end: int, prose: bool = True, quote: bytes = b"") -> None:
        """Note a slot that is the value of ``key``; without a key it is only a slot."""
        if start < end:
            start += self._shift
            end += self._shift
            self.slots.append(_new(Slot, (start, end, prose, quote, 0)))
            if key:
                self.fields.append(_new(Field, (key, start, end, True, -1, 0)))

    def member(self, key: str, key_start: int, start: int, end: int, quote: bytes = b"") -> None:
        """Note a name without escapes, and its value: what ``slot`` and ``value`` would in two calls. Neither is empty."""
        shift = self._shift
        key_start += shift
        start += shift
        end += shift
        self.slots += (
            _new(Slot, (key_start, key_start + len(key), False, b"", 0)),
            _new(Slot, (start, end, not quote, quote, 0)),
        )
        self.fields.append(_new(Field, (key, start, end, True, -1, 0)))

    def values(self, keys: Sequence[str], start: int, end: int, prose: bool) -> None:
        """Note a slot, not empty, that is the value of each of ``keys``."""
        start += self._shift
        end += self._shift
        self.slots.append(_new(Slot, (start, end, prose, b"", 0)))
        self.fields += [_new(Field, (key, start, end, True, -1, 0)) for key in keys]

    def escaped(self, key: str, start: int, end: int, prose: bool, plain: Plain) -> None:
        """Let ``text[start:end]`` read as ``plain``, and note it as the value of ``key``, or only as a slot."""
        base = self._splice(start, end, plain)
        self.slots.append(_new(Slot, (base, base + len(plain.text), prose, b"", 0)))
        if key:
            self.fields.append(_new(Field, (key, base, base + len(plain.text), True, -1, 0)))

    def alias(self, key: str) -> None:
        """Let the last field go by another name, too."""
        self.fields.append(self.fields[-1]._replace(key=key))

    def octet(self, index: int) -> int:
        """Return the byte at which the character at ``index`` begins."""
        return index if self.offsets is None else self.offsets[index]

    def plain(self, start: int, end: int, escape: re.Pattern[str], character: Callable[[re.Match[str]], str]) -> Plain:
        """Return ``text[start:end]`` with each match of ``escape`` read as the one character it stands for."""
        text = self.text
        pieces: list[str] = []
        octets: Offsets = array("I")
        at = start
        for match in escape.finditer(text, start, end):
            begin = match.start()
            if at < begin:
                pieces.append(text[at:begin])
                octets.extend(self._octets_of(at, begin))
            pieces.append(character(match))
            octets.append(self.octet(begin))
            at = match.end()
        pieces.append(text[at:end])
        octets.extend(self._octets_of(at, end))
        octets.append(self.octet(end))
        return Plain("".join(pieces), octets)

    def embed(self, start: int, end: int, inner: Draft, key: str = "") -> None:
        """Let ``text[start:end]``, a quoted string in which a backslash escapes, read as what was found in ``inner``.

        All of it is the value of ``key``, if it has one.
        """
        base = self._splice(start, end, inner._result())
        for slot in inner.slots:
            quote = slot.quote and slot.quote.replace(b"\\", b"\\\\").replace(b'"', b'\\"')
            self.slots.append(Slot(slot.start + base, slot.end + base, slot.prose, quote, slot.limit_octets))
        for field in inner.fields:
            self.fields.append(Field(field.key, field.start + base, field.end + base, field.exact))
        if key:
            self.fields.append(Field(key, base, len(self._octets), True))

    def reading(self) -> Reading:
        """Return what has been found; the draft is not to be used after that."""
        if not self._pieces:
            return Reading(self.text, self.slots, self.fields, self.offsets, damaged=self.damaged)
        text, offsets = self._result()
        return Reading(text, self.slots, self.fields, offsets, damaged=self.damaged)

    def _result(self) -> Plain:
        if not self._pieces:
            return Plain(self.text, range(len(self.text) + 1) if self.offsets is None else self.offsets)
        length = len(self.text)
        self._copy(length)
        self._octets.append(self.octet(length))
        return Plain("".join(self._pieces), self._octets)

    def _splice(self, start: int, end: int, plain: Plain) -> int:
        """Put ``plain`` in place of ``text[start:end]``; return where in the reading's text it begins."""
        self._copy(start)
        base = len(self._octets)
        self._pieces.append(plain.text)
        self._octets.extend(plain.offsets[:-1])
        self._copied = end
        self._shift = len(self._octets) - end
        return base

    def _copy(self, end: int) -> None:
        self._pieces.append(self.text[self._copied : end])
        self._octets.extend(self._octets_of(self._copied, end))

    def _octets_of(self, start: int, end: int) -> Iterable[int]:
        return range(start, end) if self.offsets is None else self.offsets[start:end]

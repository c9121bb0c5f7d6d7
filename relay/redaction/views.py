r"""Views: the same record as it reads once disguises are taken off (THREATS rows 7 and 8 of the design notes).

A view is a further ``Reading`` with the same slots. In it

- compatibility characters are folded (NFKC, character by character: fullwidth, circled, styled letters), every script's
  digits are ASCII, exotic spaces and dashes are the plain ones, a stray byte reads as Latin-1;
- what shows nothing is gone: zero-width characters, soft hyphens, bidi controls, tags, variation selectors, controls (with
  NUL, so ASCII text in UTF-16 reads, too), terminal codes; where it parts two words, another view has a space in its place
  (``controls``);
- letters of other scripts that look like Latin ones are these, in words that mix the two (``confusables``);
- percent-encoding, character references (``&#64;``, ``&quot;``), ``\u0040``, ``\x40`` or ``\100`` outside JSON, rsyslog's
  ``#012``, quoted-printable, and whole texts in base64 or hexadecimal (``encodings``) are undone, several times if need be.

Structure between the slots stays. Each character of a view leads to the whole stretch of bytes that it was made of, so what
is found is replaced together with its disguise: of a run of base64, all. A view grows by ``EXPANSION_CHARS_MAX`` for a
character at most, and a record has 2 * (``LAYERS_MAX`` + 1) views at most.
"""

from __future__ import annotations

import math
import re
import unicodedata
from array import array
from collections.abc import Callable, Iterator, Sequence
from itertools import repeat

from recognizers import clock
from recognizers.rule import Field
from recognizers.scanner import BudgetExceeded
from relay.redaction import confusables, controls
from relay.redaction.controls import Edit
from relay.redaction.encodings import decoded_runs
from relay.wire.draft import Offsets
from relay.wire.reading import Reading, Slot

LAYERS_MAX = 3
"""How often encodings are undone on top of each other."""

EXPANSION_CHARS_MAX = 4
"""A character that folds into more than this stays: ``U+FDFA`` is a whole sentence, and no disguise."""

_EDITS_BETWEEN_LOOKS = 256
"""Looking at the clock takes as long as an edit."""

_NAMED = {
    "amp": "&",
    "apos": "'",
    "colon": ":",
    "commat": "@",
    "equals": "=",
    "gt": ">",
    "lt": "<",
    "nbsp": " ",
    "quot": '"',
}
"""XML 1.0 section 4.6, and of HTML's names those that a pair or an address is written with."""

_SIGNS = rb"\&%"
_PLAIN = bytes(octet for octet in (*b"\t\n\v\f\r", *range(0x20, 0x7F)) if octet not in _SIGNS)
_LOOSE_SIGNS = b"&%"
"""They are common without meaning anything."""
_REFERENCE = re.compile(rb"%[0-9A-Fa-f]{2}|&(?:#|(?:" + "|".join(_NAMED).encode() + rb");)")

_NOT_ASCII = re.compile("[^\x00-\x7f]")
_ESCAPES = (
    r"(?P<percent>(?:%[0-9A-Fa-f]{2})++)|\\u(?P<unicode>[0-9A-Fa-f]{4})|\\x(?P<octet>[0-9A-Fa-f]{2})"
    r"|&#(?:[xX](?P<hex>[0-9A-Fa-f]{1,6})|(?P<decimal>[0-9]{1,7}));"
    rf"|&(?P<named>{'|'.join(_NAMED)});"
    r"|(?:\\(?=[01][0-7]{2}|0(?![0-7]))|#(?=0[0-3][0-7]|177))(?P<octal>[0-7]{1,3})"
)
_ESCAPE = re.compile(rf"{_ESCAPES}|(?P<quoted>(?!))")
_ESCAPE_OR_QUOTED = re.compile(rf"{_ESCAPES}|=(?P<quoted>[2-7][0-9A-F]|\r?\n)")
"""RFC 2045 section 6.7: quoted-printable writes every ``=`` as ``=3D``; without any, ``status=200`` is no escape."""
_Hidden = Callable[[str, int, int], Iterator[Edit]]
"""``controls.removed`` or ``controls.bordered``."""

_SURROGATES = range(0xD800, 0xE000)
_STRAY_BYTES = range(0xDC80, 0xDD00)


def suspects(frames: Sequence[bytes]) -> list[int]:
    """Return which records must be read though the gate marked nothing: they may be in disguise, or hold escapes."""
    if not b"".join(frames).translate(None, _PLAIN):
        return []
    return [index for index, frame in enumerate(frames) if _is_suspect(frame)]


def _is_suspect(frame: bytes) -> bool:
    signs = frame.translate(None, _PLAIN)
    return bool(signs) and (bool(signs.strip(_LOOSE_SIGNS)) or _REFERENCE.search(frame) is not None)


def views(
    reading: Reading, *, may_hold_runs: Callable[[], bool] = lambda: True, deadline: float = math.inf
) -> Iterator[Reading]:
    """Yield the record's further readings, each unlike the one before it; none for a record without disguises.

    ``may_hold_runs`` tells whether the gate marked the last of them (at first, ``reading`` itself) for base64 or
    hexadecimal. Raise ``BudgetExceeded`` once ``deadline``, a time of ``clock.now``, has passed.
    """
    parted: tuple[int, Reading] | None = None
    for layer, (raw, view) in enumerate(_strand(reading, LAYERS_MAX, controls.removed, may_hold_runs, deadline)):
        if layer or view is not raw:
            yield view
        if parted is None and view is not raw and _parts_words(raw):
            parted = layer, raw
    if parted is not None:
        layer, raw = parted
        for _, view in _strand(raw, LAYERS_MAX - layer, controls.bordered, may_hold_runs, deadline):
            yield view


def _strand(
    raw: Reading, layers: int, hidden: _Hidden, may_hold_runs: Callable[[], bool], deadline: float
) -> Iterator[tuple[Reading, Reading]]:
    """Yield each layer as it was written, and as it reads with what is ``hidden`` in it so edited."""
    view = _plain(raw, hidden, deadline)
    yield raw, view
    for _ in range(layers):
        edits = _decodes if may_hold_runs() else _unescapes
        decoded = _edited(view, edits, deadline) if edits is _decodes or _escape_in(view.text).search(view.text) else None
        if decoded is None:
            return
        view = _plain(decoded, hidden, deadline)
        yield decoded, view


def _parts_words(raw: Reading) -> bool:
    """Tell whether something hidden may be a border."""
    if not controls.holds_any(raw.text):
        return False
    return any(text for slot in raw.slots for _, _, text in controls.bordered(raw.text, slot.start, slot.end))


def _plain(reading: Reading, hidden: _Hidden, deadline: float) -> Reading:
    """Return the reading without Unicode's disguises; itself if it has none."""
    view = reading
    if controls.holds_any(view.text):
        view = _edited(view, lambda text, slot: hidden(text, slot.start, slot.end), deadline) or view
    if view.text.isascii():
        return view
    if any(_FOLDED[ord(character)] != character for character in set(_NOT_ASCII.findall(view.text))):
        view = _edited(view, _folds, deadline) or view
    if confusables.holds_any(view.text):
        view = _edited(view, _unmixes, deadline) or view
    return view


def _unmixes(text: str, slot: Slot) -> Iterator[Edit]:
    return confusables.unmixed(text, slot.start, slot.end)


def _folds(text: str, slot: Slot) -> Iterator[Edit]:
    for match in _NOT_ASCII.finditer(text, slot.start, slot.end):
        folded = _FOLDED[ord(match[0])]
        if folded != match[0]:
            yield match.start(), match.end(), folded


class _Folded(dict[int, str]):
    """What each character folds into; worked out when first met. Bounded by the number of characters there are."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold(chr(code))
        return folded


_FOLDED = _Folded()


def _fold(character: str) -> str:
    if ord(character) in _STRAY_BYTES:
        character = chr(ord(character) - 0xDC00)
    folded = unicodedata.normalize("NFKC", character)
    if len(folded) > EXPANSION_CHARS_MAX:
        return character
    return "".join(map(_plainest, folded))


def _plainest(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category == "Zs":
        return " "
    return "-" if category == "Pd" or character == "\u2212" else character


def _decodes(text: str, slot: Slot) -> Iterator[Edit]:
    """Yield what whole runs say, and what the escapes between them do."""
    at = slot.start
    for begin, end, plain in decoded_runs(text, slot.start, slot.end):
        yield from _unescapes(text, slot._replace(start=at, end=begin))
        yield begin, end, plain
        at = end
    yield from _unescapes(text, slot._replace(start=at))


def _escape_in(text: str) -> re.Pattern[str]:
    return _ESCAPE_OR_QUOTED if "=3D" in text else _ESCAPE


def _unescapes(text: str, slot: Slot) -> Iterator[Edit]:
    for match in _escape_in(text).finditer(text, slot.start, slot.end):
        percent, unicode_hex, octet_hex, reference_hex, decimal, named, octal, quoted = match.groups()
        if percent is not None:
            yield from _percent_decodes(match.start(), percent)
            continue
        if named is not None:
            yield match.start(), match.end(), _NAMED[named]
            continue
        if quoted is not None and quoted.isspace():
            yield match.start(), match.end(), ""
            continue
        if octal is not None:
            yield match.start(), match.end(), chr(int(octal, 8))
            continue
        code = int(decimal) if decimal is not None else int(unicode_hex or octet_hex or reference_hex or quoted, 16)
        if code not in _SURROGATES and code <= 0x10FFFF:
            yield match.start(), match.end(), chr(code)


def _percent_decodes(at: int, run: str) -> Iterator[Edit]:
    for character in bytes.fromhex(run.replace("%", "")).decode("utf-8", "surrogateescape"):
        length = 3 * len(character.encode("utf-8", "surrogateescape"))
        yield at, at + length, character
        at += length


def _edited(reading: Reading, edits: Callable[[str, Slot], Iterator[Edit]], deadline: float) -> Reading | None:
    """Return the reading with the edits of each slot made; ``None`` if there are none."""
    copy = _Copy(reading)
    slots: list[Slot] = []
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    for slot in reading.slots:
        copy.keep_to(slot.start)
        start = len(copy.octets)
        for number, (begin, end, text) in enumerate(edits(reading.text, slot)):
            if not number % _EDITS_BETWEEN_LOOKS and clock.now() > deadline:
                raise BudgetExceeded
            copy.replace(begin, end, text)
        copy.keep_to(slot.end)
        if start < len(copy.octets):
            starts[slot.start], ends[slot.end] = start, len(copy.octets)
            slots.append(slot._replace(start=start, end=len(copy.octets)))
    if not copy.changed:
        return None
    fields = [
        field._replace(start=starts[field.start], end=ends[field.end])
        for field in reading.fields
        if field.start in starts and field.end in ends
    ]
    return copy.reading(slots, fields)


class _Copy:
    """A copy of a reading's text in the making, with the bytes that each character stands for."""

    def __init__(self, original: Reading) -> None:
        self._original = original
        self._at = 0
        self._pieces: list[str] = []
        self._ends: Offsets = array("I")
        self.octets: Offsets = array("I")
        self.changed = False

    def keep_to(self, end: int) -> None:
        """Copy the original up to ``end`` as it is."""
        start, self._at = self._at, end
        offsets, ends = self._original.offsets, self._original.ends
        self._pieces.append(self._original.text[start:end])
        self.octets.extend(range(start, end) if offsets is None else offsets[start:end])
        if ends is not None:
            self._ends.extend(ends[start:end])
        else:
            self._ends.extend(range(start + 1, end + 1) if offsets is None else offsets[start + 1 : end + 1])

    def replace(self, start: int, end: int, text: str) -> None:
        """Put ``text`` in place of the original's stretch, for all of which each of its characters stands."""
        self.keep_to(start)
        self._at = end
        self.changed = True
        if text:
            first, after = self._original.stretch(start, end)
            self._pieces.append(text)
            self.octets.extend(repeat(first, len(text)))
            self._ends.extend(repeat(after, len(text)))

    def reading(self, slots: list[Slot], fields: list[Field]) -> Reading:
        """Return the copy, with the rest of the original after it."""
        length = len(self._original.text)
        self.keep_to(length)
        self.octets.append(self._original.octet(length))
        return Reading("".join(self._pieces), slots, fields, self.octets, self._ends, self._original.damaged)

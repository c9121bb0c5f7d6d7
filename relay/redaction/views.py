r"""Views: the same record as it reads once disguises are taken off (THREATS rows 7 and 8 of the design notes).

A view is a further ``Reading`` with the same slots. In it

- compatibility characters are folded (NFKC, character by character: fullwidth, circled, styled letters), every script's
  digits are ASCII, exotic spaces and dashes are the plain ones, a stray byte reads as Latin-1;
- characters that show nothing are gone: zero-width, soft hyphen, bidi controls, tags, variation selectors, NUL (so ASCII
  text in UTF-16 reads, too), and terminal escape sequences;
- letters of other scripts that look like Latin ones are these, in words that mix the two (``confusables``);
- percent-encoding, character references (``&#64;``, ``&quot;``), ``\u0040`` or ``\x40`` outside JSON, quoted-printable, and
  whole texts in base64 or hexadecimal (``encodings``) are undone, several times if need be.

Structure between the slots stays. Each character of a view leads to the whole stretch of bytes that it was made of, so what
is found is replaced together with its disguise: of a run of base64, all. A view grows by ``EXPANSION_CHARS_MAX`` for a
character at most, and a record has ``LAYERS_MAX`` + 1 views at most.
"""

from __future__ import annotations

import math
import re
import time
import unicodedata
from array import array
from collections.abc import Callable, Iterator, Sequence
from itertools import repeat

from recognizers.rule import Field
from recognizers.scanner import BudgetExceeded
from relay.redaction import confusables
from relay.redaction.encodings import decoded_runs
from relay.wire.draft import Offsets
from relay.wire.reading import Reading, Slot

LAYERS_MAX = 3
"""How often encodings are undone on top of each other."""

EXPANSION_CHARS_MAX = 4
"""A character that folds into more than this stays: ``U+FDFA`` is a whole sentence, and no disguise."""

_EDITS_BETWEEN_LOOKS = 256
"""Looking at the clock takes as long as an edit."""

Edit = tuple[int, int, str]
"""A stretch of the text, and what it reads as."""

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

_SIGNS = (b"\\", b"&#", b"\x1b", b"\0", b"\x7f", *(f"&{name};".encode() for name in _NAMED))
_PERCENT = re.compile(rb"%[0-9A-Fa-f]{2}")

_TERMINAL = r"\x1b(?:\[[0-?]*+[ -/]*+[@-~]|\][^\x07\x1b\r\n]{0,1024}(?:\x07|\x1b\\)|[@-Z\\^_])"
"""ECMA-48 control sequences (colours), operating system commands (titles, links), and two-character escapes."""

_FOLDABLE = re.compile(rf"{_TERMINAL}|[^\x01-\x7e]")
_ESCAPES = (
    r"(?P<percent>(?:%[0-9A-Fa-f]{2})++)|\\u(?P<unicode>[0-9A-Fa-f]{4})|\\x(?P<octet>[0-9A-Fa-f]{2})"
    r"|&#(?:[xX](?P<hex>[0-9A-Fa-f]{1,6})|(?P<decimal>[0-9]{1,7}));"
    rf"|&(?P<named>{'|'.join(_NAMED)});"
)
_ESCAPE = re.compile(rf"{_ESCAPES}|(?P<quoted>(?!))")
_ESCAPE_OR_QUOTED = re.compile(rf"{_ESCAPES}|=(?P<quoted>[2-7][0-9A-F]|\r?\n)")
"""RFC 2045 section 6.7: quoted-printable writes every ``=`` as ``=3D``; without any, ``status=200`` is no escape."""
_SURROGATES = range(0xD800, 0xE000)
_STRAY_BYTES = range(0xDC80, 0xDD00)


def suspects(frames: Sequence[bytes]) -> list[int]:
    """Return which records must be read though the gate marked nothing: they may be in disguise, or hold escapes."""
    joined = b"".join(frames)
    if joined.isascii() and not any(sign in joined for sign in _SIGNS):
        if b"%" not in joined or _PERCENT.search(joined) is None:
            return []
        return [index for index, frame in enumerate(frames) if b"%" in frame and _PERCENT.search(frame)]
    return [index for index, frame in enumerate(frames) if _is_suspect(frame)]


def _is_suspect(frame: bytes) -> bool:
    if not frame.isascii() or any(sign in frame for sign in _SIGNS):
        return True
    return b"%" in frame and _PERCENT.search(frame) is not None


def views(
    reading: Reading, *, may_hold_runs: Callable[[], bool] = lambda: True, deadline: float = math.inf
) -> Iterator[Reading]:
    """Yield the record's further readings, each unlike the one before it; none for a record without disguises.

    ``may_hold_runs`` tells whether the gate marked the last of them (at first, ``reading`` itself) for base64 or
    hexadecimal. Raise ``BudgetExceeded`` once ``deadline``, a time of this thread's CPU clock, has passed.
    """
    plain = _plain(reading, deadline)
    if plain is not None:
        yield plain
    view = plain or reading
    for _ in range(LAYERS_MAX):
        edits = _decodes if may_hold_runs() else _unescapes
        decoded = _edited(view, edits, deadline) if edits is _decodes or _escape_in(view.text).search(view.text) else None
        if decoded is None:
            return
        view = _plain(decoded, deadline) or decoded
        yield view


def _plain(reading: Reading, deadline: float) -> Reading | None:
    """Return the reading without Unicode's disguises; ``None`` if it has none."""
    folded = _folded(reading, deadline)
    view = folded or reading
    if not view.text.isascii() and confusables.holds_any(view.text):
        return _edited(view, _unmixes, deadline) or folded
    return folded


def _unmixes(text: str, slot: Slot) -> Iterator[Edit]:
    return confusables.unmixed(text, slot.start, slot.end)


def _folded(reading: Reading, deadline: float) -> Reading | None:
    text = reading.text
    plain = text.isascii() and "\0" not in text and "\x7f" not in text
    if "\x1b" in text or (not plain and text.translate(_FOLDED) != text):
        return _edited(reading, _folds, deadline)
    return None


def _folds(text: str, slot: Slot) -> Iterator[Edit]:
    for match in _FOLDABLE.finditer(text, slot.start, slot.end):
        found = match[0]
        folded = _FOLDED[ord(found)] if len(found) == 1 else ""
        if folded != found:
            yield match.start(), match.end(), folded


class _Folded(dict[int, str]):
    """What each character folds into; worked out when first met. Bounded by the number of characters there are."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold(chr(code))
        return folded


_FOLDED = _Folded()

_SHOWS_NOTHING = re.compile(
    "[\x00\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
"""Default_Ignorable_Code_Point of Unicode 16 (DerivedCoreProperties.txt), and controls but for NEL and those of ASCII."""


def _fold(character: str) -> str:
    if ord(character) in _STRAY_BYTES:
        character = chr(ord(character) - 0xDC00)
    if _SHOWS_NOTHING.match(character):
        return ""
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
        percent, unicode_hex, octet_hex, reference_hex, decimal, named, quoted = match.groups()
        if percent is not None:
            yield from _percent_decodes(match.start(), percent)
            continue
        if named is not None:
            yield match.start(), match.end(), _NAMED[named]
            continue
        if quoted is not None and quoted.isspace():
            yield match.start(), match.end(), ""
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
            if not number % _EDITS_BETWEEN_LOOKS and time.thread_time() > deadline:
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

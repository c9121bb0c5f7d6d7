"""Private keys that come line by line, each line a record of its own: what the BEGIN line opened is taken up to its END.

No rule can tell ``MIIEowIBAAKCAQEA…`` on its own from any other word, but after a BEGIN line on the same connection or in
the same file it is the key. A block goes on with records that hold, where the BEGIN line stood (the same field, the same
words before it but for their numbers, or none), nothing but what such a block is made of: lines of base64 of one width,
the last one perhaps shorter, headers, END. Other records may stand between and are left alone.

What is remembered of a block is how its lines look, never what they say. It is forgotten at its end, or when one of the
bounds below is reached; ``memory`` bounds the streams.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from recognizers.rule import PatternRule, Span
from relay.record import Unjudged
from relay.redaction.finding import Finding, Verdict
from relay.wire.reading import Reading, Slot
from relay.wire.records import read

MAX_SILENT_SECS = 600.0
"""Between two lines of a block. A sink that stalls holds its sources back, in the midst of a key too, and so does the first
reload under a policy whose rules have yet to be compiled."""
MAX_BLOCK_RECORDS = 2_000
"""Those between its lines included. An RSA key of 16,384 bits has 200 lines."""
MAX_BLOCK_OCTETS = 131_072
_MAX_PREFIX_CHARS = 512
_MIN_FIRST_LINE_CHARS = 16
"""A word such as ``done`` is base64, too."""

TYPE = "private_key"
_RULE = "veilog.continuation"

PUTTY_RULE = PatternRule(
    id="veilog.putty",
    type=TYPE,
    pattern=r"PuTTY-User-Key-File-[23]: [a-z0-9@.\-]{1,64}",
    source="PuTTY manual, appendix C: PPK file format",
    examples=("[[PuTTY-User-Key-File-3: ssh-ed25519]]",),
    counter_examples=("PuTTY-User-Key-File-3",),
    score=0.9,
)
"""The first line on its own, which holds nothing private and says what comes; the catalog's rule takes whole files."""

_OPENS = re.compile(r"-{4,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}|PuTTY-User-Key-File-[23]:")
_ENDS = re.compile(r"-{4,5} ?END |Private-MAC:")
_LINE = re.compile(r"[A-Za-z0-9+/]{1,76}={0,2}")
_HEADER = (
    r"(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|MessageID|Subject|Encryption|Key-Derivation|Argon2-\w+"
    r"|(?:Public|Private)-Lines|Private-MAC):[^\r\n]{0,200}+"
)
_ITEM = rf"(?:{_HEADER}|=[A-Za-z0-9+/]{{4}}(?![A-Za-z0-9+/=])|{_LINE.pattern}(?![A-Za-z0-9+/=]))"
_BODY = rf"(?:{_ITEM}(?:\s++{_ITEM})*+\s*+)?(?:-{{4,5}} ?END [A-Z0-9 ]{{0,40}}-{{4,5}})?"
_BLANK = re.compile(rb"(?:\s|\\[nrt])*")
"""As bytes, so a string of JSON ends in its escapes."""
_NUMBER = re.compile("[0-9A-Fa-f]*[0-9][0-9A-Fa-f]*")


class _Block:
    """An open block of one stream."""

    def __init__(self, prefix: str, key: str, received: float) -> None:
        """``prefix`` is what stood before the BEGIN line in its slot, ``key`` the name that the slot goes by, if any."""
        shape = _NUMBER.sub("[0-9A-Fa-f]+", re.escape(prefix)) if len(prefix) <= _MAX_PREFIX_CHARS else ""
        self._line = re.compile(rf"(?:{shape})?\s*(?P<body>{_BODY})\s*")
        self._key = key
        self._last_line_received = received
        self._records_left = MAX_BLOCK_RECORDS
        self._octets_left = MAX_BLOCK_OCTETS
        self.is_open = True
        self._begin_part()

    def _begin_part(self) -> None:
        self._width_chars = self._chars = 0
        self._had_last_line = False

    def is_due(self, received: float) -> bool:
        """Whether nothing of the block has come for too long."""
        return received - self._last_line_received > MAX_SILENT_SECS

    def take(self, frame: bytes, received: float) -> list[Finding]:
        """Return what of a record belongs to the block; nothing if it is not one of its lines."""
        self._records_left -= 1
        reading = read(frame)
        for slot in _slots_named(reading, self._key):
            match = self._line.fullmatch(reading.text, slot.start, slot.end)
            if match is not None and match["body"] and self._goes_on(match["body"]):
                found = _finding(reading, slot, *match.span("body"))
                self._last_line_received = received
                self._octets_left -= found.span.end - found.span.start
                self._close_at_bounds()
                return [found]
        self._close_at_bounds()
        return []

    def _close_at_bounds(self) -> None:
        if self._records_left <= 0 or self._octets_left <= 0:
            self.is_open = False

    def _goes_on(self, body: str) -> bool:
        """Tell whether these lines can be the next ones; note what may follow them."""
        if _ENDS.search(body):
            self.is_open = False
            return True
        lines = [len(word) for word in body.split() if _LINE.fullmatch(word)]
        if ":" in body or not lines:  # headers, or the check sum: a new part of the block may begin
            self._begin_part()
            return True
        width = self._width_chars or max(lines[0], _MIN_FIRST_LINE_CHARS)
        is_last = lines[-1] < width
        chars = self._chars + sum(lines)
        if max(lines) > width or (is_last and chars % 4) or (self._had_last_line and lines[0] < width):
            return False
        self._width_chars, self._chars, self._had_last_line = width, chars, is_last
        return True


class Continuation:
    """The open block of one stream, if there is one."""

    def __init__(self) -> None:
        self._block: _Block | None = None

    @property
    def is_open(self) -> bool:
        """Whether a block is open."""
        return self._block is not None

    def follow(
        self, frames: Sequence[bytes], received: float, verdicts: Iterable[tuple[int, Verdict]]
    ) -> Iterator[tuple[int, Verdict]]:
        """Yield the verdicts on a batch's records, in order, and those on further lines of the open block among them."""
        block, self._block = self._block, None
        if block is not None and block.is_due(received):
            block = None
        at = 0
        end: tuple[int, Verdict] = (len(frames), [])
        for index, verdict in chain(verdicts, (end,)):
            while block is not None and at < index:
                lines = _taken(block, frames[at], received, [])
                if lines:
                    yield at, lines
                block = block if block.is_open else None
                at += 1
            if index == len(frames):
                break
            if block is not None:
                verdict = _taken(block, frames[index], received, verdict)
                block = block if block.is_open else None
            yield index, verdict
            at = index + 1
            block = _opened(frames[index], verdict, received) or block
        self._block = block


def _taken(block: _Block, frame: bytes, received: float, verdict: Verdict) -> Verdict:
    """Return the verdict on a record, with what of it belongs to the block; it fails closed."""
    try:
        lines = block.take(frame, received)
    except Exception:
        return Unjudged("error", len(frame))
    if not lines or isinstance(verdict, Unjudged):
        return verdict
    start, end = lines[0].span.start, lines[0].span.end
    outside = [finding for finding in verdict if finding.span.end <= start or finding.span.start >= end]
    return sorted((*outside, *lines), key=lambda finding: finding.span.start)


def _opened(frame: bytes, verdict: Verdict, received: float) -> _Block | None:
    """Return the block that a record leaves open: a key that begins in it and fills its slot to the end without ending."""
    if isinstance(verdict, Unjudged):
        return None
    for finding in verdict:
        if finding.span.type == TYPE and _OPENS.search(finding.value) and not _ENDS.search(finding.value):
            start, end = finding.slot_octets
            if _BLANK.fullmatch(frame, finding.span.end, end):
                prefix = frame[start : finding.span.start].decode("utf-8", "surrogateescape")
                return _Block(prefix, _name_of(read(frame), finding.slot_octets), received)
    return None


def _name_of(reading: Reading, slot_octets: tuple[int, int]) -> str:
    return next((field.key for field in reading.fields if reading.stretch(field.start, field.end) == slot_octets), "")


def _slots_named(reading: Reading, key: str) -> Iterator[Slot]:
    """Yield the slots of running text that are the value of ``key`` (without one: of nothing), the last one first."""
    names = {(field.start, field.end): field.key for field in reading.fields}
    for slot in reversed(reading.slots):
        if slot.prose and names.get((slot.start, slot.end), "") == key:
            yield slot


def _finding(reading: Reading, slot: Slot, start: int, end: int) -> Finding:
    span = Span(*reading.stretch(start, end), TYPE, _RULE, 1.0, "goes on")
    return Finding(span, reading.text[start:end], slot, reading.stretch(slot.start, slot.end))

"""Members of one JSON object keep names of their own.

Two keys may come to read the same once they are masked, dropped or generalised, or where they differ only in what a
pseudonym leaves out of account. Readers of JSON keep one of two members of one name (RFC 8259 section 4), and the value
of the other would be lost. So the second such key gets ``_2`` at its end, and so on. Keys that were the same before
stay so.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from relay.redaction.finding import Finding

Replacement = tuple[int, int, bytes]
"""What goes in the place of a stretch of a record's bytes."""

_ENDS_KEY = re.compile(rb'\\*"[ \t\r\n]*:')
_KEY = re.compile(rb'"([^"\\]*)\\*"[ \t\r\n]*:')


def told_apart(frame: bytes, findings: Sequence[Finding], replacements: list[Replacement]) -> None:
    """Number the ``replacements``, one for each finding, in keys that would come to read like another one."""
    keys: dict[tuple[int, int], list[int]] = {}
    for index, finding in enumerate(findings):
        slot = finding.slot
        if not slot.prose and not slot.quote and _ENDS_KEY.match(frame, finding.slot_octets[1]):
            keys.setdefault(finding.slot_octets, []).append(index)
    if not keys:
        return
    before = {key: key for key in _KEY.findall(frame)}
    tries: Counter[bytes] = Counter()
    for (start, end), inside in keys.items():
        key = frame[start:end]
        new = first = _spliced(frame, start, end, [replacements[index] for index in inside])
        begin, stop, text = replacements[inside[-1]]
        while before.setdefault(new, key) != key:
            tries[first] += 1
            replacements[inside[-1]] = (begin, stop, b"%b_%d" % (text, tries[first] + 1))
            new = _spliced(frame, start, end, [replacements[index] for index in inside])


def _spliced(frame: bytes, start: int, end: int, replacements: Sequence[Replacement]) -> bytes:
    pieces: list[bytes] = []
    for begin, stop, text in replacements:
        pieces += (frame[start:begin], text)
        start = stop
    return b"".join((*pieces, frame[start:end]))

r"""What a text holds and does not show: control characters, terminal codes, characters without a glyph.

They stand for two things, and nobody can tell which: for nothing, where a colour or a zero-width space cuts a token in two
(``ghp_\x1b[0mAb…``); or for the border of two fields (``MRN=1\0password=…``), which without them run into each other. So
both are looked at: ``removed`` reads every run of them as nothing, ``bordered`` those between two words as a space.

A terminal code is seen in the notations that it reaches logs in, too: as rsyslog escapes it (``#033[31m``), in caret
notation (``^[[31m``), as programs write it (``\033[31m``, ``\x1b[31m``), and with ESC lost (``[31m``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.rule import PatternRule

Edit = tuple[int, int, str]
"""A stretch of the text, and what it reads as."""

_PRINTED_ESC = r"(?:#033|\^\[|\\(?:033|e|x1[bB]|u001[bB]))"
_COLOUR = r"\[[0-9]{1,2}(?:;[0-9]{1,3}){0,4}m"

RULE = PatternRule(
    id="veilog.terminal",
    type="encoded",
    pattern="(?!)",
    gate=rf"{_PRINTED_ESC}\[|{_COLOUR}",
    source="ECMA-48 sections 5.4 and 8.3.117; rsyslog, $EscapeControlCharactersOnReceive",
    examples=(),
    counter_examples=(),
)
"""It finds nothing itself: where the gate marks it, a code stands in print."""

_SEQUENCE = r"\[[0-?]*+[ -/]*+[@-~]"
_CODE = (
    rf"(?:\x1b|{_PRINTED_ESC}){_SEQUENCE}|[\x9b\udc9b][0-?]*+[ -/]*+[@-~]"
    r"|\x1b(?:\][^\x07\x1b\r\n]{0,1024}(?:\x07|\x1b\\)|[!-/]{1,2}[0-~]|[0-?@-Z\\^_])"
    rf"|{_COLOUR}(?!\])"
)
"""ECMA-48 control sequences (colours), operating system commands (titles, links), escapes of ECMA-35 (character sets)."""

_OVERSTRIKE = r"_\x08|(.)\x08(?=\1)"
"""How nroff underlines, and prints in bold."""

_HIDDEN = (
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
    "\udc80-\udc84\udc86-\udc9f\udcad"
)
"""Default_Ignorable_Code_Point of Unicode 16 (DerivedCoreProperties.txt), and controls but for white space and NEL; those of
Latin-1 as stray bytes, too."""

_RUN = re.compile(rf"(?:{_CODE}|{_OVERSTRIKE}|[{_HIDDEN}])++")
_JOINS = re.compile(r"[\w.+/@\-]")


def holds_any(text: str) -> bool:
    """Tell whether there is anything that shows nothing."""
    return not (text.isascii() and text.isprintable() and "[" not in text) and _RUN.search(text) is not None


def removed(text: str, start: int, end: int) -> Iterator[Edit]:
    """Yield each run of what shows nothing, from left to right, as nothing."""
    for run in _RUN.finditer(text, start, end):
        yield run.start(), run.end(), ""


def bordered(text: str, start: int, end: int) -> Iterator[Edit]:
    """Yield the same runs, those between two words as a space."""
    runs = [run.span() for run in _RUN.finditer(text, start, end)]
    for at, (begin, stop) in enumerate(runs):
        before = runs[at - 1][1] if at else start
        after = runs[at + 1][0] if at + 1 < len(runs) else end
        yield begin, stop, " " if _parts(text[before:begin], text[stop:after]) else ""


def _parts(before: str, after: str) -> bool:
    """Tell whether what stands between these would part two words; between single characters, it is a disguise."""
    if not before or not after or len(before) == len(after) == 1:
        return False
    last, first = before[-1], after[0]
    return (last.isascii() or first.isascii()) and bool(_JOINS.match(last) and _JOINS.match(first))

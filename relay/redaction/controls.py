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
    gate=rf"{_PRINTED_ESC}\[|{_COLOUR}|#(?:0[0-3][0-7]|177)",
    source="ECMA-48 sections 5.4 and 8.3.117; rsyslog, $EscapeControlCharactersOnReceive",
    examples=(),
    counter_examples=(),
)
"""It finds nothing itself: where the gate marks it, a code or a control stands in print."""

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
    *(
        (0x00, 0x08),
        (0x0E, 0x1F),
        (0x7F, 0x84),
        (0x86, 0x9F),
        (0xAD, 0xAD),
        (0x34F, 0x34F),
        (0x61C, 0x61C),
        (0x115F, 0x1160),
    ),
    *((0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164)),
    *((0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A)),
    *((0xE0000, 0xE0FFF), (0xDC80, 0xDC84), (0xDC86, 0xDC9F), (0xDCAD, 0xDCAD)),
)
"""Default_Ignorable_Code_Point of Unicode 16 (DerivedCoreProperties.txt), and controls but for white space and NEL; those of
Latin-1 as stray bytes, too."""

_CHARACTERS = frozenset(chr(code) for first, last in _HIDDEN for code in range(first, last + 1))
_CLASS = "".join(f"{chr(first)}-{chr(last)}" for first, last in _HIDDEN)
_ODD = re.compile(r"[^\t-\r -~]")
_ONE = re.compile(f"[{_CLASS}]")
_ONE_OF_ASCII = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_RUN = re.compile(rf"(?:{_CODE}|[{_CLASS}])++")
_RUN_IN_PRINT = re.compile(rf"(?:{_CODE}|{_OVERSTRIKE}|[{_CLASS}])++")
_IN_PRINT = re.compile(
    r"\[(?<!\x1b\[)(?:[0-9]{1,2}(?:;[0-9]{1,3}){0,4}m(?!\])"
    r"|(?<=#033\[)|(?<=\^\[\[)|(?<=\\033\[)|(?<=\\e\[)|(?<=\\x1[bB]\[)|(?<=\\u001[bB]\[))"
)
"""Whether a text holds a code in print: this begins with one character, which is found fast."""
_JOINS = re.compile(r"[\w.+/@\-]")


def holds_any(text: str) -> bool:
    """Tell whether there is anything that shows nothing."""
    if not (text.isascii() and text.isprintable()) and not _CHARACTERS.isdisjoint(_ODD.findall(text)):
        return True
    return _IN_PRINT.search(text) is not None


def _runs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    if "\x08" in text or _IN_PRINT.search(text):
        yield from (run.span() for run in _RUN_IN_PRINT.finditer(text, start, end))
        return
    # Without these a run begins with a character that is hidden itself.
    first = (_ONE_OF_ASCII if text.isascii() else _ONE).search
    while (one := first(text, start, end)) is not None and (run := _RUN.match(text, one.start(), end)) is not None:
        yield run.span()
        start = run.end()


def removed(text: str, start: int, end: int) -> Iterator[Edit]:
    """Yield each run of what shows nothing, from left to right, as nothing."""
    for begin, stop in _runs(text, start, end):
        yield begin, stop, ""


def bordered(text: str, start: int, end: int) -> Iterator[Edit]:
    """Yield the same runs, those between two words as a space."""
    runs = list(_runs(text, start, end))
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

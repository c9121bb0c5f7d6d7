r"""HL7 version 2 messages in logs: each field a slot that goes by its position, ``PID-5``, and by what stands there.

Segments end with CR; logs also show LF, and the escapes that CR and LF became on their way (``\r``, ``#015``, ``\x0d``,
``<CR>``). A field that repeats (``~``) gives one value a repetition; components (``^``) stay together. The encoding
characters are read from MSH, or taken as the usual ones where a segment stands alone. Segments of a site's own (``ZPD``) are
read, too; their fields, and those of segments on persons, also go by ``HL7.value``, for what can be told by its shape.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from recognizers.phi.hl7 import PLACES
from recognizers.rule import Field
from relay.wire.draft import Draft

PROSE_FIELDS = frozenset({"OBX-5", "NTE-3"})
"""Observation value and comment: written by people, may hold fields of their own."""

_SEGMENTS = (
    "EVN|PID|PD1|NK1|PV1|PV2|MRG|GT1|IN1|IN2|IN3|ACC|AL1|DB1|DG1|PR1|FT1|ORC|OBR|OBX|NTE|SPM|RXA|RXD|RXE|SCH|AIS|AIL"
    "|AIG|AIP|TXA|ROL|"
    "STF|PRD|CTD|QRD|QPD|IAM|PRT|PRA|CON|PDA|SAC|ARV|CSR|IPC|AUT|RF1|RXO|RXG|CER|Z[A-Z0-9]{2}"
)
_ODD = r"(?:PID|NK1|GT1|IN1|PV1|MRG)(?=([#$!;%%@+*])[0-9]{0,2}\%d)"
"""A segment alone whose separator is an odd one: a number or nothing stands in its first field."""
_BEGIN = re.compile(rf"\x0b?(?:MSH(?=([^\w\s\"'])[^\w\s]{{3,5}}\1)|(?:{_SEGMENTS})(?=\|)|{_ODD % 2})")
_WITHIN = re.compile(
    rf"MSH\|(?=[^\w\s|]{{3,5}}\|)|(?<![A-Za-z0-9])(?:{_SEGMENTS})\|(?=[^|\r\n]*\|[^|\r\n]*\|)|(?<![A-Za-z0-9]){_ODD % 1}"
)
_MEMO_DELIMITERS = 32
_MEMO_PLACES = 4_096
ANY_VALUE = "HL7.value"
"""What every field of a person's segment is called, too: sites put things where they do not belong."""

_OBSERVED = {
    **dict.fromkeys(("DT", "TS", "DTM"), "hl7.date"),
    **dict.fromkeys(("PN", "XPN"), "hl7.person"),
    **dict.fromkeys(("XCN", "CN"), "hl7.clinician"),
    **dict.fromkeys(("TN", "XTN"), "hl7.phone"),
    **dict.fromkeys(("AD", "XAD"), "hl7.address"),
    "CX": "hl7.mrn",
}
"""What an observation is, by its type in OBX-2 (HL7 v2.5.1, table 0125), where only a person's can be of it."""

_OF_PERSONS = frozenset("PID PD1 NK1 PV1 PV2 MRG GT1 IN1 IN2 IN3 ORC OBR ACC FT1 SCH RXA TXA DB1 DG1 PR1".split())
_CODED = frozenset(
    "OBR-4 FT1-7 FT1-8 FT1-19 FT1-25 SCH-6 SCH-7 SCH-8 DG1-3 DG1-4 PR1-3 PR1-4 RXA-5 RXA-17 RXA-19 TXA-2 PV2-3 ORC-16"
    " ACC-2".split()
)
"""What stands there is out of a table of codes, and nothing of somebody's is beside it that a sender may be out by."""


_ODD_SIGN = re.compile(_ODD % 1)


def begins(text: str, at: int) -> bool:
    """Tell whether a message or a lone segment begins at ``at``."""
    return _BEGIN.match(text, at) is not None


def within(text: str, at: int) -> int:
    """Return where, from ``at`` on, a message or a segment of three fields or more begins; -1 if none does."""
    if text.find("|", at) < 0 and _ODD_SIGN.search(text, at) is None:
        return -1
    match = _WITHIN.search(text, at)
    return -1 if match is None else match.start()


def parse(draft: Draft, start: int) -> None:
    """Read the rest of the text from ``start``, where a message or a segment begins."""
    text = draft.text
    start += text[start] == "\x0b"
    is_message = text.startswith("MSH", start)
    separator = text[start + 3]
    repeat = text[start + 5] if is_message else "~"
    breaks, values = _expressions(separator, repeat)
    told = separator, repeat, values
    segment, at = text[start : start + 3], start + 3
    for following in breaks.finditer(text, at):
        _segment(draft, segment, at, following.start(), *told)
        segment, at = following[1], following.end()
    _segment(draft, segment, at, len(text), *told)


_POSITION = rf"(?<![A-Za-z0-9])({_SEGMENTS})[\-.\[_]([0-9]{{1,2}})\]?(?:[.\-\[_][0-9]{{1,2}}\]?){{0,2}}"
_PRINTED = re.compile(
    rf"{_POSITION}(?:(?:\([^()\r\n]{{1,40}}\)|[\"')]{{1,3}}|\s(?:too long|invalid|missing|value|is))\s?)?"
    rf"\s?(?:(?:=>?|:|->)\s?[\"'\[]?|(?<=\s)[\"'])"
    rf"((?:(?!\s[A-Z][A-Z0-9]{{2}}[\-.\[][0-9])[^|;\"'\]\r\n}}>]){{1,256}})"
)
_TAGGED = re.compile(rf"{_POSITION}(?:\"\s?:\s?\"|>)([^<>\"\r\n]{{1,256}})(?=[\"<])")
_VARIABLE = re.compile(r"\b(pid|nk1|gt1|in1|pv1)_?([0-9]{1,2})\s?[=:]\s?[\"']?([^\s,;\"'&|~}\])]{2,256})")
"""As integration engines' scripts call what they took out of a message: ``pid5=DOE^JANE``."""
_TYPED = re.compile(r"<(?:\w{1,16}:)?((?:XPN|XCN|FN|CX|XAD|SAD|XTN|TS|DTM)\.[0-9]{1,2})>([^<>\r\n]{1,256})<")
_TYPES = {
    "hl7.person": "XPN.1 XPN.2 XPN.3 XCN.2 XCN.3 XCN.4 FN.1 FN.3",
    "hl7.mrn": "CX.1 XCN.1",
    "street": "SAD.1 SAD.2 XAD.2",
    "city": "XAD.3 XAD.9",
    "zip": "XAD.5",
    "phone": "XTN.1 XTN.7 XTN.12",
    "hl7.date": "TS.1",
}
_BY_TYPE = {place: kind for kind, places in _TYPES.items() for place in places.split()}
_OF_ADDRESS = {"1": "street", "2": "street", "3": "city", "5": "zip", "9": "city"}


def printed(text: str) -> Iterator[Field]:
    """Yield the values that stand behind a printed position, ``PID-5: DOE^JANE``, or in an element or member named so."""
    yield from _variables(text)
    if (sign := _POSITION_SIGN.search(text)) is None:
        return
    for match in _PRINTED.finditer(text, max(0, sign.start() - 4)):
        start, end = match.span(3)
        if "^" not in match[3]:
            end = start + len(match[3].split(" ", 1)[0].rstrip(","))
        else:
            end = start + len(match[3].partition(", ")[0].rstrip(" ,"))
        for kind in PLACES.get(f"{match[1]}-{match[2]}", ()):
            yield Field(kind, start, end, exact=True)
    for match in _TAGGED.finditer(text):
        kinds = PLACES.get(f"{match[1]}-{match[2]}", ())
        for kind in kinds:
            number = _component(text, match)
            if kind == "hl7.address" and number:
                kind = _OF_ADDRESS.get(number, "")
            elif kind == "hl7.clinician" and number:
                kind = "hl7.mrn" if number == "1" else "hl7.person"
            if kind:
                yield Field(kind, *match.span(3), exact=True)
    for typed in _TYPED.finditer(text):
        kind = _BY_TYPE.get(typed[1], "")
        if kind:
            yield Field(kind, *typed.span(2), exact=True)


def _variables(text: str) -> Iterator[Field]:
    for variable in _VARIABLE.finditer(text):
        for kind in PLACES.get(f"{variable[1].upper()}-{variable[2]}", ()):
            yield Field(kind, *variable.span(3), exact=True)


_POSITION_SIGN = re.compile(r"(?:[A-Z][A-Z0-9]{2}[\-.\[_][0-9])|<(?:\w{1,16}:)?(?:XPN|XCN|FN|CX|XAD|SAD|XTN|TS)\.[0-9]")
_COMPONENT = re.compile(r"[\-.\[_][0-9]{1,2}\]?[.\-\[_]([0-9]{1,2})")
SIGNS = (_POSITION_SIGN, _VARIABLE)
"""Where none of them matches, nothing is printed."""


def _component(text: str, match: re.Match[str]) -> str:
    """Return the number of the component that a printed position names, if it names one."""
    component = _COMPONENT.match(text, match.end(1))
    return "" if component is None else component[1]


def _segment(draft: Draft, name: str, at: int, end: int, separator: str, repeat: str, values: re.Pattern[str]) -> None:
    # MSH-1 is the separator itself, and MSH-2 the encoding characters: structure both.
    first, skipped = (1, 2) if name == "MSH" else (0, -1)
    kind_of_value = ""
    for number, piece in enumerate(draft.text[at:end].split(separator), first):
        stop = at + len(piece)
        if piece and number > skipped:
            if name == "OBX" and number == 2:
                kind_of_value = _OBSERVED.get(piece, "")
            names = _names(name, number, kind_of_value)
            prose = names[0] in PROSE_FIELDS
            if repeat not in piece and piece.isprintable():  # nearly always
                draft.values(names, at, stop, prose)
            else:
                for value in values.finditer(draft.text, at, stop):
                    draft.values(names, *value.span(), prose)
        at = stop + 1


@lru_cache(maxsize=_MEMO_PLACES)
def _names(segment: str, number: int, kind_of_value: str) -> tuple[str, ...]:
    """Return what a field goes by; ``kind_of_value`` is the kind that an observation before it is told to be of, if any."""
    position = f"{segment}-{number}"
    observed = (kind_of_value,) if kind_of_value and position == "OBX-5" else ()
    any_value = (ANY_VALUE,) if (segment in _OF_PERSONS and position not in _CODED) or segment[0] == "Z" else ()
    return position, *observed, *PLACES.get(position, ()), *any_value


@lru_cache(maxsize=_MEMO_DELIMITERS)
def _expressions(separator: str, repeat: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds the next segment's name, and what finds the repetitions of a field."""
    sep, rep = re.escape(separator), re.escape(repeat)
    return (
        re.compile(rf"(?:[\r\n\x0b\x1c]|\\+[rn]|#01[25]|\\+x0[adAD]|<[CcLl][RrFf]>)++ ?([A-Z][A-Z0-9]{{2}})(?={sep})"),
        re.compile(rf"[^{rep}\r\n\x0b\x1c]++"),
    )

r"""NCPDP telecommunication segments in logs: each of a person's a field that goes by what it is, ``ncpdp.person``.

Segments begin with a record separator, fields with a field separator; logs show them raw, or as ``<RS>`` and ``<FS>``,
``\\x1e`` and ``\\x1c``, as bars or carets, or leave them out. Programs also print a field's number before its id
(``310-CA=JANE``), its name behind it (``310-CA PATIENT FIRST NAME  JANE``), or ids as keys (``CA=JANE CB=DOE``), which are
believed where two belong together. Source: NCPDP Telecommunication Standard D.0, segment usage; data dictionary.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.phi.ncpdp import PLACES
from recognizers.rule import Field

_SEPARATOR = r"[\x1c\x1d\x1e]|<[FRG]S>|\\x1[c-eC-E]|\\u001[c-eC-E]"
_FIELD = re.compile(rf"(?:{_SEPARATOR})(?:AM([0-9]{{2}})|([A-Z0-9]{{2}})((?:(?!{_SEPARATOR})[^\r\n]){{1,128}}))")
_SEGMENT = re.compile(rf"(?:^|{_SEPARATOR}|[^A-Za-z0-9])(AM[0-9]{{2}})(?={_SEPARATOR})")
_SEPARATED = re.compile(rf"(?:{_SEPARATOR})C[A-D2-4](?=[A-Z0-9])")
_BARRED = re.compile(r"[|^](?:AM([0-9]{2})|([A-Z0-9]{2})([^|^\r\n]{1,128}))(?=[|^]|[\s\"']|\Z)")
_BARRED_SEGMENT = re.compile(r"(?<![A-Za-z0-9])(AM[0-9]{2})(?=[|^][A-Z0-9]{2})")

_ALONE = {place.partition(".")[2]: kind for place, kind in reversed(PLACES.items())}
"""What a field is by its id alone: an id stands for one thing, whatever its segment."""
_IDS = "|".join(sorted(_ALONE))
_NEXT = r"(?:C[ABN](?=[A-Z])|C4(?=\d{8}\b)|C[35679]\d{1,3}\b|CO[A-Z]{2}\b|CP(?=\d{5})|CQ(?=\d{10})|C[2MY](?=\d)|CX\d\d\b|C1)"
_BARE = re.compile(rf"(?<![A-Za-z0-9|^])(C[124A-DMNPQY])(?=[A-Z0-9])((?:(?! {_NEXT})[^,;|\r\n]){{2,64}})(?: |$|[,;|\r\n])")
"""Some print fields without separators, side by side."""
_SPACED = re.compile(rf"[|│] ?({_IDS}) ([A-Z0-9][^|│\r\n]{{1,60}}?) ?(?=[|│]|$)")
_QUOTED = r"[\"']([^\"'\r\n]{1,128})"
_NUMBERED = re.compile(
    rf"\b[1-9]\d{{2}}-({_IDS})\b(?:\)?[\"'\]]{{0,2}}\s?|[ (][A-Za-z /()']{{2,40}}?\s?)(?:=>?|:|\bvalue\b)\s?"
    rf"(?:{_QUOTED}|((?:(?!\s+[1-9]\d\d-)[^,;|\"'\r\n\]}}]){{1,64}}?)(?=\s{{2}}|\s+[1-9]\d\d-|\s\w+=|\s[a-z]+\b|[,;|\"'\r\n\]}}]|$))"
)
_TITLED = re.compile(rf"\b[1-9]\d{{2}}-({_IDS})\s+(?:[A-Z][A-Z/'()]+ ){{1,6}}\s*(\S(?: ?[^\s,;|\"]){{0,60}})")
_ELEMENT = re.compile(rf"\bid=[\"']({_IDS})[\"'][^<>\r\n]{{0,60}}>([^<>\r\n]{{1,128}})<")
_SAID = re.compile(
    rf"\b[Ff]ield (?:id )?[\"']?({_IDS})[\"']?\s(?:has value|value|is|was|had|contains|=)\s?"
    rf"(?:{_QUOTED}|([^\s,;\"']{{1,64}}))"
)
_KEYED = re.compile(
    rf"(?<![\w.\-/])[\"']?({_IDS})[\"'\])]{{0,2}}\s?(?:=>?|:)\s?(?:{_QUOTED}"
    r"|\[?([^\s,;|\"'}\])]+(?: (?!\w{1,24}[\"']?\s?[=:])[^\s,;|\"'}\])]+){0,5}))"
)
_BORN = re.compile(r"(?:19|20)\d{6}")
_OF_ONE = ({"CA", "CB"}, {"CC", "CD"}, {"C2", "C1"}, {"C2", "D2"}, {"D2", "D1"}, {"DB", "DR"}, {"C2", "CC"})
"""Ids that make each other credible."""

SIGNS = (
    re.compile(r"NCPDP|\bAM[0-2][0-9]"),
    _SEPARATED,
    re.compile(rf"\b[1-9]\d\d-(?:{_IDS})\b"),
    re.compile(r"(?:C[A-D24]|D2|DB)[\"'\])]{0,2}\s?(?:=>?|:)"),
    _ELEMENT,
    _SPACED,
)
"""Where none of them matches, nothing is told."""


def fields(text: str) -> Iterator[Field]:
    """Yield the fields of all segments in ``text``."""
    for expression in (_NUMBERED, _TITLED, _ELEMENT):
        for field in expression.finditer(text):
            yield Field(_ALONE[field[1]], *field.span(field.lastindex or 0), exact=True)
    told = "NCPDP" in text or "AM0" in text
    separated = False
    for begins, expression in ((_SEGMENT, _FIELD), (_SEPARATED, _FIELD), (_BARRED_SEGMENT, _BARRED)):
        first = begins.search(text)
        if first is None or (separated and begins is _SEPARATED):
            continue
        segment, separated = (first[1], True) if begins is not _SEPARATED else ("", True)
        at = first.start() if begins is _SEPARATED else first.end(1)
        for field in expression.finditer(text, at):
            if field[1] is not None:
                segment = f"AM{field[1]}"
            elif (kind := _kind(segment, field[2])) is not None:
                yield Field(kind, *field.span(3), exact=True)
    if told and not separated:
        for expression in (_BARE, _SAID):
            for field in expression.finditer(text):
                yield Field(_ALONE[field[1]], *field.span(field.lastindex or 0), exact=True)
    yield from _keyed(text, told=told)


def _kind(segment: str, field: str) -> str | None:
    """Return what a field of a segment is; outside any segment its id must do."""
    return PLACES.get(f"{segment}.{field}") if segment else _ALONE.get(field)


def _keyed(text: str, *, told: bool) -> Iterator[Field]:
    """Yield the fields whose ids stand as keys, if two of them belong together or a date of birth is one."""
    for expression in (_KEYED, _SPACED):
        found = [(match[1], *match.span(match.lastindex or 0)) for match in expression.finditer(text)]
        ids = {field for field, _, _ in found}
        born = any(field == "C4" and _BORN.match(text, start) for field, start, _ in found)
        if told or born or any(ids.issuperset(pair) for pair in _OF_ONE):
            for field, start, end in found:
                yield Field(_ALONE[field], start, end, exact=True)

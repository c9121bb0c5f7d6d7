"""One person, one pseudonym: a name whose parts stand in fields of their own is pseudonymised as the name written whole.

``"family": "Doe", "given": ["Jane"]``, ``last_name='Doe' … first_name='Jane'``, ``NM1*IL*1*DOE*JANE`` and ``first=Jane
last=Doe`` all say ``Jane Doe``, so each of their parts gets the pseudonym of that: fields and segments stay as many as they
were, and every one of them links. Parts are joined where their names differ in nothing but the part (``guarantor_last`` with
``guarantor_first``) and they stand close together; a part on its own, or a list of several persons' parts, keeps its own
pseudonym: a missed link costs a search, a false one mixes two patients.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from recognizers import fields as text_fields
from recognizers.rule import Field, Span

MAX_CHARS_BETWEEN = 160
"""Between the parts of one name."""
_MAX_PARTS = 256
_MEMO_NAMES = 4_096

_ROLES = {
    **dict.fromkeys(
        ("family", "last", "surname", "lname", "lastname", "familyname", "ln", "nachname", "apellido"), "family"
    ),
    **dict.fromkeys(("given", "first", "forename", "fname", "firstname", "givenname", "fn", "vorname", "nombre"), "given"),
    **dict.fromkeys(("middle", "mname", "middlename", "mi", "mn"), "middle"),
}
_X12 = "x12.person"
_IN_X12 = ("family", "given", "middle")


class _Part(NamedTuple):
    role: str
    stem: tuple[str, ...]
    start: int
    end: int


def settled(spans: list[Span], text: str, fields: Sequence[Field]) -> tuple[list[Span], dict[tuple[int, int], str]]:
    """Return the spans of a text, and for each stretch that is part of a name the whole of it.

    No person's span that is returned runs over two cells, and no word's begins in an XML element's name.

    ``fields`` are the text's. A name that runs over a comma without a space after it may be two cells of a row.
    """
    if "</" in text or "/>" in text:
        spans = [span for span in spans if span.type not in _WORDS or not _names_element(span, text)]
    spans = [cut for span in spans for cut in (_lines(span, text) if span.type in _WORDS else (span,))]
    people = {(span.start, span.end) for span in spans if span.type == "person"}
    if not people:
        return spans, {}
    apart = people.intersection((field.start, field.end) for field in fields if field.exact) if len(people) > 2 else set()
    whole: dict[tuple[int, int], str] = {}
    kept: list[Span] = []
    for span in spans:
        if span.type != "person":
            kept.append(span)
        elif sum(span.start <= start and end <= span.end for start, end in apart if (start, end) != span[:2]) < 2:
            kept += _cells(span, text, whole)
    if len(people) > 1:
        for parts in _persons(_parts(text, fields, people)):
            name = " ".join(
                text[part.start : part.end] for role in ("given", "middle", "family") for part in parts if part.role == role
            )
            whole.update({(part.start, part.end): name for part in parts})
    return kept, whole


_WORDS = frozenset({"person", "city", "username", "street"})
_TAG_BEFORE = re.compile(r"<[/?]?(?:[\w.\-]+:)?[\w.\-]*\Z")
_TAG_CHARS_MAX = 64


def _names_element(span: Span, text: str) -> bool:
    """Say whether the span begins in the name of an XML element: ``<ClinicalDocument>`` is nobody."""
    return _TAG_BEFORE.search(text, max(0, span.start - _TAG_CHARS_MAX), span.start) is not None


def _lines(span: Span, text: str) -> Iterator[Span]:
    """Yield the span's lines, without dividers of cells at their ends; of a street's, the cells."""
    whole = text[span.start : span.end]
    is_person = span.type == "person"
    if whole and (_BREAK if is_person else _BORDER).search(whole) is None and whole.strip(_ENDS) == whole:
        yield span
        return
    expression = _LINE if is_person else _PIECE
    for line in expression.finditer(text, span.start, span.end):
        words = line[0]
        start = line.end() - len(words.lstrip(_ENDS))
        end = line.start() + len(words.rstrip(_ENDS))
        if start < end:
            yield span._replace(start=start, end=end)


_ENDS = ",;|\t\r\n "
_LINE = re.compile(r"[^\r\n]+")
_BREAK = re.compile(r"[\r\n]")
_BORDER = re.compile(r"[,;|\t\r\n]")


def _cells(span: Span, text: str, whole: dict[tuple[int, int], str]) -> Iterator[Span]:
    """Yield the span, or its pieces if a divider of cells stands in it; then note the name that they are of."""
    name = text[span.start : span.end]
    pieces = list(_PIECE.finditer(name)) if _DIVIDER.search(name) else []
    if len(pieces) < 2:
        yield span
        return
    for piece in pieces:
        part = span._replace(start=span.start + piece.start(), end=span.start + piece.end())
        whole[part.start, part.end] = name
        yield part


_DIVIDER = re.compile(r"[,;](?=\S)|[|\t]")
_PIECE = re.compile(r"(?:[^,;|\t\r\n]|[,;](?=[^\S\r\n]))+")


def _parts(text: str, fields: Sequence[Field], people: Iterable[tuple[int, int]]) -> list[_Part]:
    """Return the parts of names among the fields that were found, from left to right, each once."""
    wanted = set(people)
    parts: dict[tuple[int, int], _Part] = {}
    for field in fields:
        told = _role(field.key)
        if told is None:
            continue
        at = (field.start, field.end)
        # An initial is part of the name, though it stays.
        if at not in parts and (at in wanted or field.end - field.start == 1):
            parts[at] = _Part(*told, *at)
            if len(parts) == _MAX_PARTS:
                break
    return _of_x12(sorted(parts.values(), key=lambda part: part.start), text)


@lru_cache(maxsize=_MEMO_NAMES)
def _role(key: str) -> tuple[str, tuple[str, ...]] | None:
    """Return which part of a name a field's name says, and what else it says."""
    if key == _X12:
        return _X12, ()
    words = text_fields.words(key)
    if len(words) > 1 and words[-1] in ("name", "nm"):
        words = words[:-1]
    role = _ROLES.get(words[-1]) if words else None
    return None if role is None else (role, words[:-1])


def _of_x12(parts: Sequence[_Part], text: str) -> list[_Part]:
    """Give the elements of an NM1 segment, side by side, their roles by their order."""
    told: list[_Part] = []
    number = 0
    for at, part in enumerate(parts):
        if part.role != _X12:
            told.append(part)
            continue
        before = parts[at - 1] if at else None
        beside = before is not None and before.role == _X12 and part.start - before.end == 1 and text[before.end] in "*|^!+"
        number = number + 1 if beside else 0
        if number < len(_IN_X12):
            told.append(part._replace(role=_IN_X12[number], stem=(_X12, str(at - number))))
    return told


def _persons(parts: Sequence[_Part]) -> Iterator[list[_Part]]:
    """Yield the parts that make one name each: one family name, at least one given name."""
    open_: list[_Part] = []
    for part in (*parts, None):
        if part is not None and (not open_ or _goes_on(open_, part)):
            open_.append(part)
            continue
        if len({one.role for one in open_} & {"family", "given"}) == 2:
            yield _with_middle(open_)
        open_ = [] if part is None else [part]


def _goes_on(parts: Sequence[_Part], part: _Part) -> bool:
    if part.stem != parts[0].stem or part.start - parts[-1].end > MAX_CHARS_BETWEEN:
        return False
    # FHIR's given names are a list, of which the first is the first name.
    return part.role not in {one.role for one in parts} or (part.role == "given" and parts[-1].role == "given")


def _with_middle(parts: Sequence[_Part]) -> list[_Part]:
    """Return the parts; of several given names, all but the first as middle names."""
    first = next(part for part in parts if part.role == "given")
    return [part._replace(role="middle") if part.role == "given" and part is not first else part for part in parts]

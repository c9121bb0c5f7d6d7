"""Lists of values whose names stand elsewhere: a row of CSV whose header came before, bind values without their statement.

``773-566,Doe,Jane,1958-01-05,F``, ``Parameters: Doe(String), 1958-01-05(Date)``, ``Failing row contains (42, Jane, Doe,
…)``. What each cell is, the others must tell: two names side by side and a date are a person; a state and a ZIP code end an
address; a provider's number, whose check digit is right, stands on a claim. Without such evidence nothing is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.checks import npi
from recognizers.phi.given_names import GIVEN_NAMES
from recognizers.phi.naming import may_be_name
from recognizers.rule import Field

Cell = tuple[int, int]

_LIST = re.compile(
    r"(?:\b(?:contains|row|record|values?|VALUES|[Pp]arams?|[Pp]arameters|[Aa]rgs|[Bb]inds?|[Bb]indings|variables|columns?|data|"
    r"line \d{1,9}|(?:CALL|call|EXEC|exec|SELECT|select|PERFORM|FROM|from) \w[\w.]{1,64}|duplicate key value is"
    r"|key|(?:[Gg]enerated in|cached since)[^\]\r\n]{1,40}\])[\"']?\s?[:=]?\s?[(\[{])([^()\[\]{}\r\n]{5,2048})[)\]}]"
    r"|(?<![\w:])\[(\"[^\[\]{}\r\n]{5,2048}\")\]"
    r"|\bCOPY \w+, line \d+: \"([^\"\r\n]{5,2048})\""
    r"|(?:\bParameters|<==\s{1,8}Row): ([^\r\n]{5,2048})"
    r"|\b[Pp]arameters: (\$1 = [^\r\n]{3,2048})"
    r"|\b(?:[Ee]xec(?:ute)?|EXEC(?:UTE)?|CALL|call) [\w.\[\]]{1,64} (N?'[^\r\n]{5,1024})"
    r"|(?:^|[\s'\":>])((?:[^\s,;|\t\"]{1,60}|\"[^\"\r\n]{0,80}\")(?:([,"
    r";|\t])(?:[^\s,;|\t\"][^,;|\t\r\n\"]{0,80}|\"[^\"\r\n]{0,80}\"|)){3,"
    r"63})[\"'}]{0,3}\s{0,2}$",
    re.MULTILINE,
)
_CELL = re.compile(
    r"\s*(?:[$:]?\d{1,3} ?[=:] ?)?(?:[ubNE]?'([^']*)'|[ub]?\"([^\"]*)\"|([^,;|\t'\"]"
    r"+?))(?:\((?:String|Date|Integer|Long|Timestamp|LocalDate)\))?\s*(?=[,"
    r";|\t]|$)"
)
_NAME = re.compile(
    r"[A-ZÀ-ÖØ-Þ][^\W\d_]*(?:[ '’.\-]{1,2}[^\W\d_]+){0,3}\.?|(?:van|von|de|der|del|di|da|la|al) [^\W\d_][\w '’\-]{2,40}"
)
_DATE = re.compile(r"(?:19|20)\d\d-?[01]\d-?[0-3]\d(?:[T ]00:00:00(?:\.0+)?Z?)?|[0-3]?\d[/.][0-3]?\d[/.](?:19|20)\d\d")
_PERSONAL = re.compile(r"[^\s@]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,8}|\d{3}-\d{2}-\d{4}")
"""A mailbox or a social security number, beside which two names are a person."""

_PHONE = re.compile(r"(?:\+?1[ .\-]?)?\(?[2-9]\d\d\)?[ .\-]?[2-9]\d\d[ .\-]?\d{4}")
_STATE = re.compile(r"[A-Z]{2}")
_ZIP = re.compile(r"\d{5}(?:-\d{4})?")
_NUMBER = re.compile(r"(?=[A-Z\-]{0,6}\d)[A-Z0-9][A-Z0-9\-]{5,24}")
_ELSE = re.compile(r"\b(?:MSH|BHS|FHS|PID|ISA|NM1|REF|DTP|PV1|OBX|MF[AEI]|OM[1-7]|EVN|NTE|QAK|MSA|ERR|SFT|[BF]TS)[|*]")
"""Messages of their own kind, in which places tell more."""

_LISTS_MAX = 64
_CELLS_MAX = 128


SIGNS = (_LIST,)
"""Where none of them matches, nothing is told."""


def fields(text: str) -> Iterator[Field]:
    """Yield what the lists in ``text`` tell of persons."""
    if not any(sign in text for sign in (",", ";", "|", "\t")) or _ELSE.search(text):
        return
    for number, found in enumerate(_LIST.finditer(text)):
        if number == _LISTS_MAX:
            return
        group = next(group for group in (1, 2, 3, 4, 5, 6, 7) if found[group] is not None)
        yield from _told(text, _cells(text, *found.span(group)))


def _cells(text: str, start: int, end: int) -> list[Cell]:
    found: list[Cell] = []
    while start <= end and len(found) < _CELLS_MAX:
        cell = _CELL.match(text, start, end)
        if cell is None:
            found.append((start, start))
            start += 1
            continue
        found.append(cell.span(cell.lastindex or 0))
        start = cell.end() + 1
    return found


def _told(text: str, cells: list[Cell]) -> Iterator[Field]:
    values = [text[start:end] for start, end in cells]
    names = [_NAME.fullmatch(value) is not None and len(value) > 1 + value.isupper() for value in values]
    dated = any(map(_DATE.fullmatch, values))
    if dated or any(map(_PERSONAL.fullmatch, values)):
        yield from _of_person(cells, values, names)
    for at in range(1, len(cells) - 1):
        if _STATE.fullmatch(values[at]) and _ZIP.fullmatch(values[at + 1]) and names[at - 1]:
            yield Field("city", *cells[at - 1], exact=True)
            yield Field("zip", *cells[at + 1], exact=True)
            yield from (
                Field("person name", *cell, exact=True)
                for cell, is_name in zip(cells[: at - 1], names, strict=False)
                if is_name
            )
    if dated and any(len(value) == 10 and npi(value) for value in values):
        yield from _of_claim(cells, values)


def _of_person(cells: list[Cell], values: list[str], names: list[bool]) -> Iterator[Field]:
    """Yield what stands in a row with two names side by side, or a usual given name."""
    given = [named and not GIVEN_NAMES.isdisjoint(value.lower().split()) for named, value in zip(names, values, strict=True)]
    beside = [named and (names[at - 1 : at] == [True] or names[at + 1 : at + 2] == [True]) for at, named in enumerate(names)]
    if not any(given) and not any(beside):
        # A name alone, between a number and a date: ('8812034', 'Doe', '1958-01-05').
        if names.count(True) != 1 or not may_be_name(values[names.index(True)]) or not any(map(_NUMBER.fullmatch, values)):
            return
        given = names
    for at, cell in enumerate(cells):
        if given[at] or beside[at]:
            yield Field("person name", *cell, exact=True)
        elif _PHONE.fullmatch(values[at]):
            yield Field("phone number", *cell, exact=True)
        elif _DATE.fullmatch(values[at]):
            yield Field("birth date", *cell, exact=True)
        elif _NUMBER.fullmatch(values[at]):
            yield Field("patient id", *cell, exact=True)


def _of_claim(cells: list[Cell], values: list[str]) -> Iterator[Field]:
    """Yield what stands in a row with a provider's number."""
    for cell, value in zip(cells, values, strict=True):
        if len(value) == 10 and npi(value):
            yield Field("npi", *cell, exact=True)
        elif len(value) > 7 and _NUMBER.fullmatch(value) and not _DATE.fullmatch(value):
            yield Field("member id", *cell, exact=True)
        elif _DATE.fullmatch(value):
            yield Field("service date", *cell, exact=True)

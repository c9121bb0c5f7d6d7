"""SQL in text: each value a field that goes by its column's name, ``patient.last_name``.

Known are column lists (``INSERT INTO … VALUES``), predicates that no equals sign joins (``LIKE``, ``IN``, ``BETWEEN``),
strings with doubled quotes, bind values after their statement (SQLAlchemy's, PostgreSQL's, MyBatis', Go's and others'
``parameters: …``), and what databases say of keys (``Key (email)=(…)``, ``Duplicate entry … for key``).
Source: ISO/IEC 9075-2; PostgreSQL, Error Reporting and Logging.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recognizers.rule import Field

_SAYS_SQL = re.compile(
    r"(?i)\b(?:(?:insert\s+into|replace\s+into|select|update|delete|merge|where|key \(|for key|upsert|column|duplicate)\b"
    r"|(?:call|exec)\s)"
)
_BEGINS = r"(?<![A-Za-z_])"
"""A column's name is not tried again from each of its letters on."""
_COLUMN = r"[`\"\[]?[A-Za-z_][\w.`\"\[\]]{0,127}?[`\"\]]?"
_STRING = r"(?:\b(?:[NEBUX]&?|(?i:DATE|TIMESTAMP) ))?'((?:[^'\\]|''|\\.){0,4096}+)(?:'|\Z)"
_INSERT = re.compile(rf"(?i)\b(?:into)\s+({_COLUMN})\s*\(([^()]{{1,4096}})\)\s*(?:output [^()]{{1,200}})?values?\s*(?=\()")
_VALUE = re.compile(
    (
        rf"(?i)[\s(]*(?:{_STRING}|\"((?:[^\"\\]|\\.){{0,4096}}+)\"|([^\s,()'\"]"
        r"{1,512}(?:\([^()]{0,256}\))?))?\s*(?:::[\w \[\]]{1,40})?\s*(,"
        r"|\)(?:\s*,\s*(?=\())?|\Z)"
    ),
    re.DOTALL,
)
_COMPARED = re.compile(
    rf"(?i){_BEGINS}({_COLUMN})\s*(?:=|<>|!=|[<>]=?|~\*?|\b(?:not\s+)?(?:i?like|rlike|"
    rf"regexp)\b|\bis\b)\s*(?:any\s*|upper\s*|lower\s*)?\(*\s*{_STRING}"
)
_ANY_OF = re.compile(rf"(?i){_BEGINS}({_COLUMN})\s+(?:not\s+)?(?:in\s*\(|between\b)")
_MEMBER = re.compile(rf"\s*(?:,|and\b|AND\b)?\s*{_STRING}")
_PLACE = r"(?:\?|%s|\$\d{1,3}|:\w{1,64}|@\w{1,64}|%\(\w{1,64}\)s)"
_BOUND = re.compile(
    rf"(?i){_BEGINS}({_COLUMN})\s*(?:=|<>|!=|[<>]=?|~\*?|(?:not\s+)?i?like|between)"
    rf"\s*(?:lower\(|upper\()?{_PLACE}|(?<=[\s(,]){_PLACE}"
)
_COLUMN_OF = re.compile(rf"(?i){_BEGINS}({_COLUMN})\s*(?:=|<>|[<>]=?|like)\s*([@:]\w{{1,64}})")
_VALUE_OF = re.compile(r"([@:]\w{1,64})\s*=\s*N?'((?:[^']|''){1,1024}+)'")
_CONSTANT = re.compile(r"(?i)(?<=[\s(,])N?'([^'\r\n]{1,256})' (?:as )?([a-z_]\w{1,64})(?=\s?[,)]|\s+from\b)")
_PARAMETERS = re.compile(
    r"(?i)\b(?:parameters?|params|args|arguments|binds?|bind values|binding|"
    r"bindings|values|with)\b\"?\s*[:=]{0,2}>?\s*(?:array)?(?=[\[({$]|[^\s\[({]"
    r"[^,\r\n]{0,200}\(String\))"
)
_NUMBERED = re.compile(rf"(?:\$|:|@|\?)?(\d{{1,3}})\s*[=:]\s*(?:{_STRING}|\"([^\"]{{0,1024}})\"|([^\s,'\"\])]{{1,256}}))")
_LISTED = re.compile(
    r"""[\[({\s]*(?:[ub]?'((?:[^'\\]|\\.){0,1024}+)'|[ub]?"((?:[^"\\]|\\.){0,1024}+)"|datetime\.\w+\(([\d, ]{5,40})\)"""
    r"""|([^,\[\](){}'"]{1,256}?)(?:\((?:String|Integer|Long|Date|Timestamp|LocalDate|LocalDateTime|BigDecimal)\))?)\s*(,|[\])}]|\Z)"""
)
_KEY = re.compile(r"\bKey \(([^=]{1,512}?)\)=\(([^\r\n]{1,1024}?)\)(?= |\.|$|\\|\")")
_FOR_COLUMN = re.compile(
    r"(?:for column|column) [`'\"]([\w.]{1,64})[`'\"] at row \d{1,9}[;,:]? value:? ?[`'\"]([^'\"\r\n]{1,256})[`'\"]"
    r"|\bcolumn \"?(\w{1,64})\"?: \"([^\"\r\n]{1,256})\""
)
_VIOLATED = re.compile(r"duplicate key value is \(([^()\r\n]{1,512})\)")
_CONSTRAINED = re.compile(r"(?i)constraint ['\"]?\w{0,64}?_(mrn|ssn|dob|email|phone|member_?id)\b")
_DUPLICATE = re.compile(r"Duplicate entry '([^'\r\n]{1,512})' for key '([^'\r\n]{1,256})'")
_NAME = re.compile(r"[A-Za-z_]\w*")
_FUNCTIONS = frozenset({"lower", "upper", "trim", "text", "varchar", "character", "varying", "md5", "coalesce"})
_VALUES_MAX = 1_024


SIGNS = (_SAYS_SQL,)
STATEMENT_SIGNS = (_INSERT, _COMPARED, _ANY_OF, _BOUND, _KEY, _DUPLICATE, _FOR_COLUMN, _VIOLATED, _CONSTANT)
"""Where none of either matches, nothing is told."""


def fields(text: str) -> Iterator[Field]:
    """Yield the values of all statements, and of what is said of them, in ``text``."""
    if _SAYS_SQL.search(text) is None:
        return
    places: list[str] = []
    for statement in _INSERT.finditer(text):
        yield from _inserted(text, statement, places)
    quoted = "'" in text
    if quoted:
        yield from _compared(text)
    if _PARAMETERS.search(text) is not None:
        places += [_plain(bound[1]) if bound[1] else "" for bound in _BOUND.finditer(text) if bound[1] or not places]
        yield from _bound(text, places)
    if quoted:
        yield from _named(text)
        yield from _selected(text)
    yield from _keys(text)


def _compared(text: str) -> Iterator[Field]:
    """Yield the strings that columns are compared with."""
    for compared in _COMPARED.finditer(text):
        yield Field(_plain(compared[1]), *compared.span(2), exact=True)
    for opened in _ANY_OF.finditer(text):
        at = opened.end()
        while (member := _MEMBER.match(text, at)) is not None:
            yield Field(_plain(opened[1]), *member.span(1), exact=True)
            at = member.end()


def _inserted(text: str, statement: re.Match[str], places: list[str]) -> Iterator[Field]:
    table = _plain(statement[1]).rpartition(".")[2].rstrip("s")
    columns = [f"{table}.{_plain(column)}" for column in statement[2].split(",")]
    at, number = statement.end(), 0
    for _ in range(_VALUES_MAX):
        value = _VALUE.match(text, at)
        if value is None or value.end() == at:
            return
        at = value.end()
        group = next((group for group in (1, 2, 3) if value[group] is not None), 0)
        if group and number < len(columns):
            if group == 3 and re.fullmatch(_PLACE, value[3]):
                places.append(columns[number])
            elif value[group]:
                yield Field(columns[number], *value.span(group), exact=True)
        number += 1
        if value[4].startswith(")"):
            if "," not in value[4]:
                return
            number = 0


def _bound(text: str, places: Sequence[str]) -> Iterator[Field]:
    """Yield the values that a statement's placeholders stand for."""
    for given in _PARAMETERS.finditer(text):
        at = given.end()
        if text.startswith("$", at):
            for numbered in _NUMBERED.finditer(text, at):
                number = int(numbered[1]) - 1
                if 0 <= number < len(places) and places[number]:
                    yield Field(places[number], *numbered.span(numbered.lastindex or 0), exact=True)
            continue
        for place in (*places, ""):
            listed = _LISTED.match(text, at)
            if listed is None or listed.lastindex is None:
                break
            at = listed.end()
            group = next((group for group in (1, 2, 3, 4) if listed[group] is not None), 0)
            if group and place and listed[group]:
                yield Field(place, *listed.span(group), exact=True)
            if listed[5] != ",":
                break


def _named(text: str) -> Iterator[Field]:
    """Yield the values of placeholders that have names: ``Last=@p0 …, @p0=N'Doe'``."""
    if "@" not in text and ":" not in text:
        return
    columns = {placed[2]: _plain(placed[1]) for placed in _COLUMN_OF.finditer(text)}
    for statement in _INSERT.finditer(text):
        names = [_plain(column) for column in statement[2].split(",")]
        placed = re.compile(r"[@:]\w{1,64}").findall(text, statement.end(), text.find(")", statement.end()) + 1)
        if len(placed) == len(names):
            columns.update(zip(placed, names, strict=True))
    for value in _VALUE_OF.finditer(text) if columns else ():
        if value[1] in columns:
            yield Field(columns[value[1]], *value.span(2), exact=True)


def _selected(text: str) -> Iterator[Field]:
    """Yield the constants that a statement gives a name: ``SELECT 'Doe' last_name FROM dual``."""
    for constant in _CONSTANT.finditer(text):
        yield Field(_plain(constant[2]), *constant.span(1), exact=True)


def _keys(text: str) -> Iterator[Field]:
    for key in _KEY.finditer(text):
        names = [name for name in _NAME.findall(key[1]) if name not in _FUNCTIONS]
        at = key.start(2)
        values = key[2].split(", ")
        for name, value in zip(names, values, strict=False):
            yield Field(name, at, at + len(value), exact=True)
            at += len(value) + 2
    for given in _FOR_COLUMN.finditer(text):
        yield Field(given[1] or given[3], *given.span(given.lastindex or 0), exact=True)
    for violated in _VIOLATED.finditer(text):
        constraint = _CONSTRAINED.search(text, 0, violated.start())
        if constraint is not None and "," not in violated[1]:
            yield Field(constraint[1], *violated.span(1), exact=True)
    for entry in _DUPLICATE.finditer(text):
        yield Field(entry[2].rpartition(".")[2], *entry.span(1), exact=True)


def _plain(name: str) -> str:
    return name.strip(' \t\r\n`"[]').replace("`", "").replace('"', "")

"""Numbers that stand beside a person, or beside a number of a person's, without any word of their own.

``PID88120 KOWALCZYK HALINA``, ``anyone know why E77310042 shows two lists for Ms. Roe``, ``CSN 300918827 and 300918991``.
In a record of somebody a token made as record numbers are (letters before digits, groups of digits, six digits or more) is
that person's, unless the word before it says that it is a program's (``pid``, ``port``, ``took``), or it is a date, a code
of a drug or a test, or counts something.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recognizers.phi.ids import dated
from recognizers.rule import Span

_ENDS = r"(?![\w%@(\[]|[.:,][0-9]|-\w|\.(?!pdf|dcm|vcf|bam|wav)\w)"
_COMPOSED = (
    r"[A-Z]{1,6}-?[0-9]{3,14}[A-Z]{0,2}(?:-[0-9A-Z]{1,6}){0,3}|[A-Z]{2,6}-[0-9]{2,6}(?:-[0-9A-Z]{1,8}){1,3}"
    r"|[0-9]{1,2}[A-Z]{1,2}-?[0-9]{4,10}(?:-[0-9A-Z]{1,4})?|[0-9]{4,10}[A-Z]{1,2}|[0-9]{2,8}(?:-[0-9]{1,8}){1,4}(?:-?[A-Z]{1,2})?"
    r"|[a-z]{1,4}-(?:[0-9]{2,4}-)?[0-9]{4,10}"
)
_STRAY = re.compile(
    rf"(?<![A-Za-z0-9.\-@%$\\+=:])(?P<v>{_COMPOSED}|(?<=#)[0-9]{{4,14}}"
    r"|(?<=[\"'])[A-Z]{2,4} (?:[0-9]{5,12}[A-Z]{0,2}|[0-9]{3,4}(?: [0-9]{2,4}){1,3})(?=[\"'])"
    rf"|(?<![=:][\"' ])[0-9]{{6,14}}){_ENDS}"
)
"""Digits alone do not stand behind a name and its sign: that name tells what they are."""

_NAMED = re.compile(
    r"\b(?P<k>[A-Za-z][\w.]{1,32}?)[\"']?\s?[=:]\s?[\"'(]?"
    rf"(?P<v>{_COMPOSED}|(?<=[iI][dD][=:])[0-9]{{5,14}}|(?<=[A-Z]:)[0-9]{{6,12}}){_ENDS}"
)
"""Behind a name that says only that it is somebody's number, or who gave it out: ``ID=220498813``, ``STB:9912044``."""

_KEYS_OF_PROGRAMS = re.compile(
    r"(?i)(?:.*[_.])?(?:build|version|ver|v|node|host|hostname|pod|container|image|trace|span|request|req_?id|session|thread|model|sku|"
    r"lot|ndc|code|loinc|cpt|icd\w*|template|channel|queue|printer|station|room|bed|unit|dept|department|loc|location|ward|ae|aet|port|"
    r"firmware|fw|rule|job|batch|msg_?id|control_?id|hash|commit|sha|etag|error|err|status|ticket|issue|rev|revision|release|schema|"
    r"trace_?id|span_?id|request_?id|correlation_?id|pid|tid|time|ts|date|dose|qty|hl7|profile|protocol|cipher|locale|zone|site|bldg|"
    r"floor|door|gate|cart|drug|rxcui|product|part|catalog|cat|ref_?range|range|score|dur|took|size|len)"
)

SIGNS = (_STRAY, _NAMED)
"""Where none of them matches, no number stands alone."""

_OF_PROGRAMS = re.compile(
    r"(?:\b(?i:p?pid|tid|port|offset|took|size|line|lines|build|job|thread|bytes|seq|version|code|epoch|ts|uid|gid|rev|partition|"
    r"count|total|ndc|cpt|icd|icd10|loinc|snomed|batch|rxcui|rxnorm|hcpcs|drg|revision|lsn|xid|txn|msgid|msg|message|channel|"
    r"ext|extension|x|len|length|length=|hash|crc|build|serial|step|rule|error|err|errno|status|exit|code|http|rc|rows|"
    r"page|ip|vlan|sw|fw|model|kb|node|host|printer|queue|room|bed|rm|unit|zip|po box|box|suite|apt|lot)[ =:#(\[\"']{0,3}"
    r"|\w\[|<)\Z"
)
_BEFORE_CHARS = 24
_UNITS = re.compile(
    r" ?(?:ms|us|ns|s|secs?|rows?|bytes?|[KMG]i?B|hits?|records?|entries|times|items|pages|mg|mcg|ml|units?)\b"
)
_CODE = re.compile(
    r"0{4}[0-9]{12}|[0-9]{1,5}-[0-9]|[0-9]{4,5}-[0-9]{3,4}-[0-9]{1,2}|(?:KB|CVE|RFC|ORA|ERR|ISO|UTF|HTTP|SHA|TLS|IEEE|ICD|CPT|LOINC|"
    r"RC|HL|FIPS|EN|NT|TNS|SQL|IBM|DSN|ASA|KBA|JIRA|INC|CHG|SNOW|PR|GH)-?[0-9].*|[A-Z]{3}[0-9]{4,5}[EIWADS]"
    r"|[0-9]{1,2}-[0-9]{1,2}-[0-9]{2,4}"
)
"""Addresses in memory, codes of tests (LOINC) and drugs (NDC), of errors, fixes and standards."""

_DIGITS_MIN = 4
_FOUND_MAX = 64

_OF_SOMEBODY = frozenset({"mrn", "person_id", "account", "health_plan_id", "device", "biometric"})
_GOES_ON = re.compile(
    r"[\"')\]]?(?:,? (?:and|or|into|to|with|vs\.?|by|&|/|<->|->|=>|→|replaced by|merged into|superseded by|alias|was|und|y)"
    r" |, ?|/|;|\||->|→|~)[\"'(\[]?(?P<v>[A-Za-z]{0,6}[:\-_]?[0-9A-Za-z]*[0-9][0-9A-Za-z\-]{2,24})(?![\w]|[.:][0-9A-Za-z])"
)


def stray_numbers(text: str) -> Iterator[Span]:
    """Yield the numbers in the record of a person."""
    for expression in SIGNS:
        for number, match in enumerate(expression.finditer(text)):
            if number == _FOUND_MAX:
                break
            start, end = match.span("v")
            if expression is _NAMED and _KEYS_OF_PROGRAMS.fullmatch(match["k"]):
                continue
            if is_number(match["v"]) and not _of_program(text, start, end):
                yield Span(start, end, "person_id", "beside.number", 0.4, "beside a person")


def is_number(value: str) -> bool:
    """Say whether a token is a number of a record: enough digits, no date, no code of a test, a drug or an error."""
    digits = sum(map(str.isdigit, value))
    if digits < _DIGITS_MIN or not value.strip("0-"):
        return False
    return not dated(value) and _CODE.fullmatch(value) is None


def _of_program(text: str, start: int, end: int) -> bool:
    return _UNITS.match(text, end) is not None or _OF_PROGRAMS.search(text, max(0, start - _BEFORE_CHARS), start) is not None


def going_on(text: str, found: Sequence[Span]) -> Iterator[Span]:
    """Yield the numbers that follow another in a list and are made like it: ``MRN 0044177 and 0098812``."""
    for span in found:
        if span.type not in _OF_SOMEBODY or span.end - span.start < _DIGITS_MIN:
            continue
        shape = _shape(text[span.start : span.end])
        following = _GOES_ON.match(text, span.end)
        if following is not None and _shape(following["v"]) == shape and not dated(following["v"]):
            yield Span(*following.span("v"), span.type, "beside.going_on", span.score, "behind one like it")


_DIGIT, _LETTER = re.compile("[0-9]"), re.compile("[A-Za-z]")


def _shape(value: str) -> str:
    return _LETTER.sub("A", _DIGIT.sub("0", value))

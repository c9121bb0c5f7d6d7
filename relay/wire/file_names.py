r"""Persons in the names of files: ``DOE_JANE_19450312_chest.dcm``, ``\\srv\Patients\Doe, Jane\intake.pdf``.

A document's name is taken apart at its signs; words that are nobody's (``report``, ``consent``) and the rest tell which
parts are a person's name, a date of birth or a record number. What programs name by themselves (logs, sources, fonts) is
left alone: only kinds of files that people name, and others where a usual given name stands in them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from recognizers.phi.given_names import AMBIGUOUS, GIVEN_NAMES
from recognizers.phi.naming import is_nobody
from recognizers.phi.rarer_names import is_surname
from recognizers.rule import Field

_NAMED_BY_PEOPLE = frozenset(
    """
    pdf doc docx dcm hl7 rtf heic tif tiff ccda eml msg wav mp3 mp4 mov jpg jpeg png bmp odt ppt pptx
    """.split()
)
_PICTURES = frozenset(
    """
    jpg jpeg png bmp mov mp3
    """.split()
)
"""Programs have so many of their own that a name in them needs more evidence."""
_MADE = frozenset("xml txt csv zip xls xlsx json html htm x12 edi 7z gz log".split())
_EXTENSIONS = "|".join(sorted(_NAMED_BY_PEOPLE | _MADE, key=lambda name: (-len(name), name)))
_FILE = re.compile(
    (
        rf"([^\s/\\\"'<>|:*?=]+(?:[ ,&]{{1,3}}[^\s/\\\"'<>|:*?=]+){{0,8}}?)\.({_EXTENSIONS})"
        r"\b(?!\.\w)"
    ),
    re.IGNORECASE,
)
_TO_LAST_BORDER = re.compile(r".*(?:[\t\n\r\f\v/\\\"'<>|:*?=]|\s--?[A-Za-z][\w\-]{0,24}\s)", re.DOTALL)
"""Up to the last sign that stands in no file's name, or the last option of a command."""
_PART = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d[\d\-]*\d|\d")
_FOLDER = re.compile(
    (
        r"[/\\](?:patients?|charts?|members?|residents?|records|clients|mrn|"
        r"dicom|pacs|imaging|studies)[/\\]+([^/\\\"'<>\r\n]{2,80})(?=[/\\])"
    ),
    re.IGNORECASE,
)
_FAXED = re.compile(
    r"(?i)[/\\](?:e?fax(?:es)?|voicemail|sms|calls?|recordings?)[/\\](?:[\w\-]"
    r"{1,24}[/\\]){0,3}(?:[a-z]{1,8}[_\-])?"
    r"(\+?1?[_\-.]?\(?[2-9]\d\d\)?[_\-. ]{0,2}[2-9]\d\d[_\-.]?\d{4})(?=[_\-.])"
)
_CARE = frozenset(
    """
    patient pt chart mrn dob dicom ccda ccd hl7 xray mri ct echo ekg ecg wound consent referral discharge insurance card
    license dl passport face portrait selfie labs lab scan roster panel intake id rx pid member visit records mrns
    """.split()
)
_PARTICLES = frozenset(
    """
    van von de der den del di da la le el al bin ten ter du o mc mac st
    """.split()
)
_DATE = re.compile(r"(?:19|20)\d\d-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])")
_NUMBER = re.compile(r"[A-Z]{0,4}[\-_]?\d[\d\-]{4,14}\d")
_FILES_MAX = 64
_SIGN = re.compile(rf"\.(?:{_EXTENSIONS})\b", re.IGNORECASE)


_PERCENT = re.compile("%[0-9A-Fa-f]{2}")


class _Part(NamedTuple):
    text: str
    start: int
    end: int
    named: bool
    """It may be a name: no ordinary word, no number."""
    known: bool
    """It is a usual given name."""


SIGNS = (_SIGN,)
"""Where none of them matches, nothing is told."""


def fields(text: str) -> Iterator[Field]:
    """Yield the names, dates and numbers of persons in the names of all files in ``text``."""
    if "." not in text or _SIGN.search(text) is None:
        return
    for number, file in enumerate(_files(text)):
        if number == _FILES_MAX:
            return
        yield from _in_name(text, *file.span(1), file[2].lower())
    for fax in _FAXED.finditer(text):
        yield Field("file.fax", *fax.span(1), exact=True)
    for folder in _FOLDER.finditer(text):
        yield from _in_folder(text, *folder.span(1))


def _files(text: str) -> Iterator[re.Match[str]]:
    """Yield the names of files; none begins before what stands in no name, so only what comes after that is searched."""
    at = 0
    for sign in _SIGN.finditer(text):
        if sign.start() < at:
            continue
        border = _TO_LAST_BORDER.match(text, at, sign.start())
        file = _FILE.search(text, at if border is None else border.end())
        if file is None:
            return
        yield file
        at = file.end()


def _parts(text: str, start: int, end: int) -> list[_Part]:
    found = []
    for match in _PART.finditer(text, start, end):
        word = match[0].lower()
        if _PERCENT.match(text, match.start() - 1):
            continue
        is_word = not word[0].isdigit()
        known = is_word and word in GIVEN_NAMES and word not in AMBIGUOUS
        named = is_word and (known or (len(word) > 1 and not is_nobody(word) and word not in _CARE))
        found.append(_Part(match[0], *match.span(), named, known))
    return found


def _in_name(text: str, start: int, end: int, kind: str) -> Iterator[Field]:
    parts = _parts(text, start, end)
    runs = list(_runs(parts))
    dated = any(_DATE.fullmatch(part.text) for part in parts)
    of_care = dated or any(part.text.lower() in _CARE or (len(part.text) > 5 and part.text.isdigit()) for part in parts)
    is_people = kind in _NAMED_BY_PEOPLE
    persons = False
    for run in runs:
        known = any(part.known for part in run)
        family = is_surname(run[0].text.lower())
        capital = all(part.text[0].isupper() or part.text.lower() in _PARTICLES for part in run)
        if len(run) > 1:
            sure = known or (is_people and capital and (of_care or kind not in _PICTURES)) or (is_people and of_care)
        else:
            sure = (
                (known and of_care) or (is_people and dated and len(run[0].text) > 2) or (is_people and of_care and family)
            )
        if sure:
            persons = True
            yield Field("file.person", run[0].start, run[-1].end, exact=True)
    if not persons and not (
        kind in ("dcm", "hl7", "ccda", "x12", "edi") or any(part.text.lower() in _CARE for part in parts)
    ):
        return
    numbered = False
    for part in sorted(parts, key=lambda part: bool(_DATE.fullmatch(part.text))):
        if _DATE.fullmatch(part.text):
            if persons or numbered:
                yield Field("file.date", part.start, part.end, exact=True)
        elif part.text[0].isdigit() and sum(map(str.isdigit, part.text)) > 5:
            numbered = True
            before = re.search(r"[A-Z]{1,4}-?\Z", text[max(start, part.start - 6) : part.start])
            yield Field("file.number", part.start - (len(before[0]) if before else 0), part.end, exact=True)


def _runs(parts: list[_Part]) -> Iterator[list[_Part]]:
    """Yield the stretches of parts that may be one person's names, initials and particles among them."""
    run: list[_Part] = []
    for part in (*parts, _Part("0", 0, 0, False, False)):
        little = part.text.lower() in _PARTICLES or (len(part.text) == 1 and part.text.isalpha())
        if part.named or little:
            run.append(part)
            continue
        while run and not run[-1].named:
            run.pop()
        while run and not run[0].named and run[0].text.lower() not in _PARTICLES:
            run.pop(0)
        if any(piece.named for piece in run):
            yield run
        run = []


def _in_folder(text: str, start: int, end: int) -> Iterator[Field]:
    parts = _parts(text, start, end)
    for run in _runs(parts):
        if len(run) > 1 and (any(part.known for part in run) or "," in text[start:end]):
            yield Field("file.person", run[0].start, run[-1].end, exact=True)
    if _NUMBER.fullmatch(text, start, end) and _DATE.fullmatch(text, start, end) is None:
        yield Field("file.number", start, end, exact=True)

"""Dates with a year, in every form that people and programs write, where a record speaks of a person.

``1973-12-12``, ``9-27-61``, ``05MAR2019``, ``23 февраля 1957``, ``20260101-20260312``, ``11/--/1938``, ``Tue Mar 17 00:00:00
EDT 2026``, FileMan's ``2450611``. In every log such a date may be anything's: ``echoes.py`` asks for evidence of a person
first. What stays even there is the line's own time and what is dated by its name: builds, releases, passwords.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from recognizers.fields import words
from recognizers.phi.months import MONTH, WEEKDAY

_Y = r"(?:18[5-9][0-9]|19[0-9]{2}|20[0-9]{2})"
_YY = rf"(?:{_Y}|[0-9]{{2}})"
_MM = r"(?:0[1-9]|1[0-2])"
_DD = r"(?:0[1-9]|[12][0-9]|3[01])"
_M = r"(?:1[0-2]|0?[1-9])"
_D = r"(?:[12][0-9]|3[01]|0?[1-9])"
_NTH = r"(?:st|nd|rd|th|er|º|ª|\.)?"
_NO = r"(?:--|__|\?\?|XX)"
"""What stands for a part of a date that nobody knows."""

_COMPACT = rf"{_Y}{_MM}{_DD}(?:T?[0-2][0-9][0-5][0-9](?:[0-5][0-9](?:\.[0-9]{{1,6}})?)?)?(?:Z|[+\-][0-9]{{4}}(?![0-9]))?"

_SLASHED = rf"(?:{_M}/{_D}|{_D}/{_M})/{_YY}"
_BY_NUMBER = (
    rf"{_SLASHED} ?[\-–] ?{_SLASHED}",
    rf"{_Y}(?P<a>[\-._])(?:{_MM}(?P=a){_DD}|{_M}(?P=a){_D})",
    rf"(?<!/){_Y}/(?:{_MM}/{_DD}|{_M}/{_D})(?!/)",  # a path's folders have a slash around them
    rf"(?:{_M}(?P<b>[\-/]|%2F){_D}|{_D}(?P<c>[\-/]|%2F){_M})(?:(?P=b)|(?P=c)){_YY}",
    rf"(?:{_DD}\.{_MM}|{_D}\.{_M}|{_MM}\.{_DD})\.{_Y}|{_DD}\.{_MM}\.[0-9]{{2}}",
    rf"{_D}{_NTH}(?: (?:of|de|di))?[ \-/.,]{{0,2}}{MONTH}\.?(?: (?:of|de|del))?[ \-/.,]{{0,2}}'?{_YY}",
    rf"{_Y}[ \-/.]{MONTH}[ \-/.]{_D}",
    rf"{_D}\. {_M}\. {_Y}|{_Y}\. {_M}\. {_D}\.?",
    rf"{_COMPACT}(?:-{_COMPACT})?",
    rf"(?:{_MM}{_DD}|{_DD}{_MM})(?:19[0-9]{{2}}|20[0-3][0-9])",
    rf"{_D}(?P<f>[\-/.]){_NO}(?P=f){_Y}|{_Y}-(?:{_NO}-(?:{_DD}|{_NO})|{_MM}-{_NO})",
    r"(?:(?:19|20)[0-9]{2} ?[年년] ?)?[0-9]{1,2} ?[月월] ?[0-9]{1,2} ?[日일]",
    r"(?<=\^)[23][0-9]{2}(?:0[0-9]|1[0-2])[0-3][0-9](?:\.[0-9]{1,6})?(?=[\^\"|~]|$)",
)
_CLOCK = r"(?:,? [0-2]?[0-9]:[0-5][0-9]:[0-5][0-9](?: [A-Z]{3,4})?)?"
_BY_WORD = (
    rf"(?:{WEEKDAY},? )?{MONTH}\.?[ \-]?{_D}(?:st|nd|rd|th)?{_CLOCK}[,\-]? ?{_Y}",
    rf"{_NO}(?P<e>[\-/.])(?:{_D}|{_NO})(?P=e){_Y}",
    r"(?:令和|平成|昭和|大正) ?[0-9]{1,2}(?: ?年 ?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日|[./][0-9]{1,2}[./][0-9]{1,2})",
)
_BORDER = rf"(?![0-9A-SU-Za-su-z]|[Tt](?![0-2][0-9]:)|[\-.:][0-9]|/(?!{_Y}-)[0-9])"
_NUMBERED = re.compile(
    rf"(?=[0-9])(?:(?<=\^FD)|(?<==[a-z]{{2}})|(?<![0-9A-Za-z#]))(?<![0-9][\-/.:+])(?:{'|'.join(_BY_NUMBER)}){_BORDER}",
    re.IGNORECASE,
)
_WORDED = re.compile(
    rf"(?=[^\W\d]|[\-?])(?:(?<!\w)|(?=令和|平成|昭和|大正))(?:{'|'.join(_BY_WORD)}){_BORDER}", re.IGNORECASE
)
"""FileMan's are years since 1700: VA FileMan, Technical Manual, internal format of dates. ``^FD`` begins a label's field:
Zebra, ZPL II Programming Guide."""

SIGNS = (
    re.compile(r"(?:18[5-9]|19[0-9]|20[0-9])[0-9]"),
    re.compile(r"[0-9](?:[\-/.]|%2F|\. )[0-9]{1,2}(?:[\-/.]|%2F|\. )[0-9]{1,2}", re.IGNORECASE),
    re.compile(
        rf"[0-9]{_NTH}(?: (?:of|de|di))?[ \-/.,]{{0,2}}{MONTH}\.?(?: (?:of|de|del))?[ \-/.,]{{0,2}}'?[0-9]{{2}}",
        re.IGNORECASE,
    ),
    re.compile(
        r"\^[23][0-9]{6}|[0-9][年년月월]|(?:和|成|正) ?[0-9]|(?:[0-2][0-9]|3[01])(?:[0-2][0-9]|3[01])(?:19|20)[0-9]{2}"
    ),
)
"""Where none of them matches, no date stands."""

_YEAR_LAST = re.compile(rf"[ ,\-/.](?:1[89]|20)[0-9]{{2}}{_BORDER}|年|令和|平成|昭和|大正")
"""Where it does not match, no date begins with a word."""

_BEGINS = re.compile(
    r"[0-9]++(?:(?<=[0-9]{7})|(?<![0-9]{3})(?=[\-/.%]|(?:[ ,][ \-/.,]?)?[^\W\d_])"
    r"|(?<=(?<![0-9])[0-9]{4})(?=[\-._/]| ?[^\W\d_]))"
)
"""The digits that a date may begin with, and what follows them. They are found twenty times as fast as dates."""

_TIME = re.compile(
    r"(?:T|[ \t,:;@|]{1,3}(?:at )?)[0-2]?[0-9]:[0-5][0-9](:[0-5][0-9](?:[.,][0-9]{1,9})?)?(?![0-9])(?: ?[ap]m\b)?"
    r"(?: ?(?:Z\b|[+\-][0-9]{2}:?[0-9]{2}(?![0-9])|UTC\b|[A-Z]{2,3}T\b)){0,2}",
    re.IGNORECASE,
)
_COMPACT_TIME = re.compile(r"[0-9]{8}T?[0-9]{4}")
_NAMED = re.compile(r"([A-Za-z@_][\w.@\-]{0,40})\\?[\"']?\]?(?:\s?[=:]>?\s?|\s->\s)[\\\"'(\[{<]{0,4}\Z")
_WORD = re.compile(r"([A-Za-z][A-Za-z\-]{0,20})[ :(#\"'\[]{1,3}\Z")
_BEFORE_CHARS = 56
_HEAD_CHARS = 48
"""In which a row has the time when it was written."""

_OF_LOGS = frozenset(
    """
    build built cached changed clock commit committed compiled created ctime cutoff deadline deployed elapsed emitted expire
    expired expires expiration expiry exp finished generated iat ingest ingested log logged login lastlogin lastupdated meta
    modified mtime nbf now patch patched processed published queued received refreshed release released renewed rev revision
    rotated schema sent since snapshot stamp started stopped sync synced t time timestamp times ts tstamp tz updated upgraded
    utc version versioned ver v
    """.split()
)
"""Last words of names whose values are times of the line, of programs and of files, if a time of day goes with the date."""

_OF_THINGS = frozenset(
    """
    build built commit compiled copyright cutoff dataset deployed edition firmware formulary
    grouper guideline kb library mod model package password patch release released rev revision schema snapshot software spec
    terminology timestamp ts update updated valueset version ver v
    """.split()
)
"""Words before what dates things, also without a time of day: a build, a schema, a password."""

_LOG_FILE = re.compile(r"[\w.\-]{0,24}\.(?:log|gz|out|err|trc|sql|jar|war|so|py|js|ya?ml|conf|lock|tmp|bak)\b")
_OPENS = re.compile(r"(?:<\d{1,3}>\d? ?)?[\s\[({\"'=*#>|\-]{0,4}")
_LEADS = frozenset(
    """
    on for from since until to admitted discharged seen collected drawn scheduled appointment appt visit dob born died
    surgery service arrival arrived booked due performed received le am el op vom
    """.split()
)
"""Words that make a date a person's though it has a time to the second."""


def dated(text: str, *, message: bool = False) -> Iterator[tuple[int, int]]:
    """Yield where dates with a year stand in a text, but for the line's own time and for dates of things.

    In a ``message`` of segments its places tell the dates between its separators.
    """
    separators = "|*^~&" if message else "*"
    matches = _numbered(text, separators)
    if _YEAR_LAST.search(text) is not None:
        matches = chain(matches, _WORDED.finditer(text))
    for match in matches:
        start, end = match.span()
        if start and text[start - 1] in separators:
            continue
        time = _TIME.match(text, end)
        if not _stays(text, start, end, time):
            yield start, end if time is None else time.end()


def _numbered(text: str, separators: str) -> Iterator[re.Match[str]]:
    """Yield the dates that begin with a number, none of which stands behind a separator."""
    done = 0
    for digits in _BEGINS.finditer(text):
        start = digits.start()
        before = text[start - 1 : start]
        if start < done or (before and before in separators):
            continue
        if before.isascii() and before.isalpha() and text[start - 3 : start - 2] not in ("^", "="):
            continue
        match = _NUMBERED.match(text, start)
        if match is not None:
            done = match.end()
            yield match


def _stays(text: str, start: int, end: int, time: re.Match[str] | None) -> bool:
    """Say whether a date is the line's own or a thing's; ``time`` is the time of day behind it."""
    timed = time is not None or ":" in text[start:end] or _COMPACT_TIME.match(text, start, end) is not None
    before = text[max(0, start - _BEFORE_CHARS) : start]
    name = _NAMED.search(before)
    if name is not None:
        last = (words(name[1]) or ("",))[-1]
        return last in (_OF_LOGS if timed else _OF_THINGS)
    word = _WORD.search(before)
    if (word is not None and word[1].lower() in _OF_THINGS) or _LOG_FILE.match(text, end) is not None:
        return True
    if not timed or (time is None and start > _HEAD_CHARS and _COMPACT_TIME.match(text, start, end) is not None):
        return False  # programs seldom write their own time so, but at a line's head: HL7 does
    opens = _OPENS.match(text)
    if text[start - 1 : start] == "[" or (opens is not None and start <= opens.end()):
        return True
    if time is not None and time[1] is None:
        return False
    cell = text[start - 1 : start] in ("'", '"', ",", ";", "|", "\t") and start > _HEAD_CHARS
    return not cell and (word is None or word[1].lower() not in _LEADS)

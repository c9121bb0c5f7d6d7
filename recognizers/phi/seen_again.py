r"""Logins that stand again in their record, and its pictures: ``JDOE-LT14`` beside ``corp\jdoe``, ``roe_1402.jpg``.

A login once found is somebody's wherever it stands, in any case, alone or as a part of a host's or a file's name. A file
of a picture in the record of a person is a picture of that person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from recognizers.phi.login_names import bare, is_word
from recognizers.rule import Span

_LOGINS_MAX = 16
_LOGIN_CHARS_MIN = 5
_PICTURES_MAX = 16
_PICTURE = re.compile(
    r"(?<![\w\-.])(?P<v>(?=[\w\-]*[0-9_\-])[\w\-]{4,80}\.(?:jpe?g|png|heic|bmp|webp|gif|tiff?|mp4|mov))(?![\w.\-])",
    re.IGNORECASE,
)
_OF_PAGES = re.compile(
    r"icon|logo|banner|sprite|button|background|default|placeholder|thumb_?nail|header|footer", re.IGNORECASE
)
"""Pictures that pages are made of."""


def logins_again(text: str, found: Sequence[Span]) -> Iterator[Span]:
    """Yield where the logins of ``found`` stand again."""
    logins = {bare(text[span.start : span.end]).lower() for span in found if span.type == "username"}
    lower = text.lower()
    if len(lower) != len(text):
        return
    for login in islice(sorted(logins), _LOGINS_MAX):
        if len(login) < _LOGIN_CHARS_MIN or is_word(login):
            continue
        at = lower.find(login)
        while at >= 0:
            end = at + len(login)
            if not (lower[at - 1 : at].isalnum() or lower[end : end + 1].isalnum()):
                yield Span(at, end, "username", "echo.username", 0.6, "a login of this record")
            at = lower.find(login, end)


def pictures(text: str) -> Iterator[Span]:
    """Yield the files of pictures, but for those that pages are made of."""
    for match in islice(_PICTURE.finditer(text), _PICTURES_MAX):
        if _OF_PAGES.search(match["v"]) is None:
            yield Span(*match.span("v"), "photo", "echo.photo", 0.5, "beside a person")

"""Tables of credentials, in which a column says nothing but the table does: ``SELECT … FROM credential; | 1 | bob | x |``.

So do the exports of password managers: ``passwords.csv: bob,x``. A cell must look drawn at random or typed as a password.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.chosen import typed
from recognizers.rule import WORDS, Field
from recognizers.values import is_id, looks_random

_SELECT = re.compile(r"(?i)\bfrom\s+[\w.\"`\[]{0,64}?(?:credential|passw|secret|api_?key|token)[\w.\"`\]]{0,32}[;\s]")
_HEADER = re.compile(
    r"(?i)\|\s{0,16}(?:[\w \-]{1,32}\|){0,16}[\w \-]{0,24}(?:passw|passwd|pwd|secret|api_?key"
    r"|token)[\w \-]{0,16}\|[^\n]{0,256}\n"
)
"""The first row of a table as clients of databases draw it, with the others in the same record."""
_CELL = re.compile(r"(?<=\|)\s{0,64}([^\s|]{6,128})\s{0,64}(?=\|)")
_DRAWN = re.compile(r"(?=.*\d)(?=.*[A-Za-z]).*(?:[a-z].*[A-Z]|[A-Z].*[a-z]|[!@#$%^&*+?~]).*|(?=.*\d.*\d)[a-z\d]+")


_EXPORT = re.compile(
    r"(?i)\b(?:keepass\w{0,2}|bitwarden|lastpass|dashlane|passwords?|logins?|credentials)[ _.\-]"
    r"(?:csv|export|import|dump|backup)\b"
)
_CSV_CELL = re.compile(r"(?<=[,;\t\"])([^\s,;\"]{6,128})(?=[,;\t\"]|\s|\Z)")


def cells_of_credentials(text: str, start: int, stop: int) -> Iterator[Field]:
    """Yield the cells of such a table or export that look drawn or typed."""
    for table, sign, cells in ((_SELECT, "|", _CELL), (_HEADER, "|", _CELL), (_EXPORT, ",", _CSV_CELL)):
        header = table.search(text, start, stop)
        if header is None or text.find(sign, header.end(), stop) < 0:
            continue
        for cell in cells.finditer(text, header.end(), stop):
            value = cell[1]
            if _DRAWN.fullmatch(value) and not is_id(value) and "://" not in value and (typed(value) or looks_random(value)):
                yield Field("password", *cell.span(1), True, -1, WORDS)

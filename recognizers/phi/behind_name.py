"""What stands right behind a person's name and is theirs: ``Roe (#8812)``, ``J. Roe 8.21.46``, ``Roe (90 años)``.

On their own such numbers are a ticket's, a version's, a count; behind a name, in a record that speaks of somebody, they are
a record's number, a birthday, an age.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.phi.old_age import AFTER_NAME
from recognizers.rule import Span

_NUMBER = re.compile(
    r"(?:'s)? ?[(\[](?:#|ID:? ?|id:? ?)?(?P<v>[0-9]{3,8}|[0-9]{2,3}(?:-[0-9]{2,3}){1,2})[)\]]"
    r"|,? #(?P<w>[0-9]{3,10})(?![\w.:/])"
)
_D, _M, _Y = r"(?:3[01]|[12][0-9]|0?[1-9])", r"(?:1[0-2]|0?[1-9])", r"(?:19|20)?[0-9]{2}"
_DATE = re.compile(
    rf",? [(\[]?(?:DOB:? ?|dob:? ?|b\. ?|\*)?(?P<v>{_M}(?P<s>[.\-/]){_D}(?P=s){_Y}|{_D}(?P<t>[.\-/]){_M}(?P=t){_Y})"
    r"(?![\w/\-]|[.:][0-9])"
)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")


def behind_name(text: str, name: Span) -> Iterator[Span]:
    """Yield the age, the date or the number right behind a ``name``; one at most."""
    age = AFTER_NAME.match(text, name.end)
    if age is not None:
        yield Span(*age.span("v"), "age", "echo.age", 0.6, "behind a name")
        return
    date = _DATE.match(text, name.end)
    if date is not None:
        yield Span(*date.span("v"), "date", "echo.date", 0.55, "behind a name")
        return
    number = _NUMBER.match(text, name.end)
    if number is not None:
        place = number.span("v") if number["v"] is not None else number.span("w")
        if _YEAR.fullmatch(text, *place) is None:
            yield Span(*place, "mrn", "echo.mrn", 0.5, "behind a name")

"""Things of a person that stand in their record with fewer digits than a number of theirs has, or made of other signs.

``towed BD51 SMR``, ``on ext 4471``, ``DSC_0081.NEF``, ``UPDATE person SET nick='Tootsie' WHERE id=7718``, ``badge 4471
(Gretchen)``. A program's own logs are full of such: here they count only beside a name or a number of somebody's, and with a
word, a key or a shape of their own. Identifiers drawn at random are a request's as often as a patient's, so they count where
they touch the name, or name a study. Time is linear in the record's length.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from itertools import islice

from recognizers.phi.ids import is_datelike
from recognizers.phi.stray_numbers import is_of_count, is_of_program_key
from recognizers.phi.uids import OF_KINDS
from recognizers.rule import Span

_FOUND_MAX = 32
_BEGINS = r"(?<![\w\-./:#@+=\\])"
_ENDS = r"(?![\w\-/:@]|\.\w)"

_ROOMS = (
    r"(?!(?:OR|ER|RM|OP|IP|PV|UB|DB|FL|CT|MR|US|IV|BP|HR|PR|TV|ID|NO|GA|RD|ST|LV|RV|LL|RL|AT|IN|ON|BY|TO)[ \-]?[0-9]"
    r"|(?:ID|IN|OR|ME|OK|HI|NO|PT|RN|DR|MR) )"
)
_PLATE = re.compile(
    rf"{_BEGINS}{_ROOMS}(?:[A-Z]{{2}}[0-9]{{2}} [A-Z]{{3}}|[A-Z]{{2}}[ \-][0-9]{{3}}[ \-][A-Z]{{2}}"
    r"|[0-9][A-Z]{3}[0-9]{3}|[A-Z]{2} [0-9]{1,2} [A-Z]{1,2} [0-9]{4}|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} [0-9]{2,4}[EH]?"
    r"|[A-Z]{2} [A-Z]{3}[ \-][0-9]{3,4}"
    rf"|[0-9]{{2,3}}-[A-Z]{{1,2}}-[0-9]{{3,6}}|[A-Z]{{2}}-[0-9]{{3}}-[A-Z]|[A-Z]{{3}}-[0-9]{{2}}-[A-Z]){_ENDS}"
)
"""British, French and Italian, Californian, Indian, German, a state's before its own, Irish, Dutch."""

_EXTENSION = re.compile(
    r"(?<![\w\-])(?:(?i:ext|extn|extension|durchwahl|dw|poste|toestel|anexo|ramal|interno|anknytning)\.?"
    r"[ :#=]{0,2}[0-9]{3,6}"
    rf"|x[0-9]{{4,5}}){_ENDS}"
)
_PICTURE = re.compile(
    rf"{_BEGINS}_?(?:IMG|DSC[NF]?|PXL|PICT|MVI|VID|GOPR|SAM|CIMG|HPIM)[_\-]?[0-9]{{4,}}[\w\-]{{0,40}}(?:\.[A-Za-z0-9]{{2,4}})?(?![\w\-])"
)
"""As cameras and telephones call their pictures."""

_KEYED = re.compile(
    r"(?<![\w.\-])(?P<k>(?:[A-Za-z]\w{0,30})?(?:[a-z](?:ID|Id|Nr|No)|[_a-z]id|ID|Id|id))(?<!\buid)[\"'\]]{0,2}\s?(?:=>|==|[=:])\s?[\"']?"
    r"(?P<v>[0-9]{3,12})(?![\w\-]|[.:,][0-9])"
)
_OF_ROWS = re.compile(r"(?i:\bwhere\b[^;\n]{0,120}|\bset\b[^;\n]{0,120}|\bpatient\b[^=\n]{0,24})\Z|\w\(\Z|[\[({] ?[\"']?\Z")
"""What stands before ``pid`` where it is a patient's and no process's: SQL, a patient, the first of a row's."""
_BEFORE_CHARS = 160
_FIRST_VALUE = re.compile(r"(?i:\bvalues) ?\([\"']?(?P<v>[0-9]{4,12})[\"']?,")

_NOUN = re.compile(
    r"(?<![A-Za-z])(?i:badge|check|cheque|user code|staff code|employee|locker|pager|fob|voucher|receipt|docket|folder"
    r"|casefile|file|wristband|armband|tag|locker key|dosette|parking permit|permit)(?i: no\.?| number| nr\.?| id)?"
    r"[ :#]{1,3}(?P<v>[0-9]{4,6})"
    rf"{_ENDS}(?! ?(?i:rows?|bytes|[km]b|ms|files?|times|days)\b)"
)
_CARD = re.compile(
    r"(?<![A-Za-z])(?i:badge|card|fob|credential|prox|tag|wristband|keycard)(?i: (?:no\.?|number|id|uid|csn))?[ :#=]{1,3}"
    r"(?P<v>0x[0-9A-Fa-f]{4,16}|[0-9A-F]{2}(?:[: \-][0-9A-F]{2}){3,9})(?![\w:])"
)

_UUID = r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"
_DRAWN = re.compile(rf"(?<![\w\-]){_UUID}(?![\w\-])|(?<![\w\-])[0-9a-f]{{24}}(?![\w\-])")
_OBJECT = re.compile(r"\bObjectId\([\"']?(?P<v>[0-9a-f]{12,24})[\"']?\)")
_TOUCHES = re.compile(r"[ \t]?(?:→|->|=>|<->|~|\||:|;|,|/|=|\()?[ \t]?[\"'(]?")
_TOUCH_CHARS = 6

_STUDY = re.compile(
    r"(?i:\b(?:study|studies|series|instance|exam|image|accession|stored|received|document)\b)[^\n]{0,64}?(?<![\w.\-])"
    r"(?P<v>[012]\.[0-9]{1,6}(?:\.[0-9]{1,39}){4,20})(?![\w\-]|\.[0-9])"
)

_ALONE = ((_PLATE, "vehicle"), (_EXTENSION, "phone"), (_PICTURE, "photo"))
_OF_VALUE = ((_FIRST_VALUE, "person_id"), (_NOUN, "person_id"), (_CARD, "person_id"), (_OBJECT, "person_id"))
KINDS = (*(pattern for pattern, _ in (*_ALONE, *_OF_VALUE)), _KEYED, _STUDY, _DRAWN)
"""What tells each kind of thing; ten passes over a text take longer than all that is found in it."""


def stray_things(text: str, found: Sequence[Span], kinds: Container[re.Pattern[str]]) -> Iterator[Span]:
    """Yield the things in the record of the persons that ``found`` tells of; parts of them may be found already.

    Only those of ``KINDS`` that may match in the text are looked for.
    """
    for pattern, type_ in _ALONE:
        for match in _matches(pattern, text, kinds):
            if _is_untold(match, type_, found):
                yield _span(*match.span(), type_)
    for pattern, type_ in _OF_VALUE:
        for match in _matches(pattern, text, kinds):
            if not is_datelike(match["v"]):
                yield _span(*match.span("v"), type_)
    for match in _matches(_KEYED, text, kinds):
        if _is_somebodys(text, match):
            yield _span(*match.span("v"), "person_id")
    for match in _matches(_STUDY, text, kinds):
        if OF_KINDS.match(match["v"]) is None or match["v"].startswith("1.2.840.113619."):
            yield _span(*match.span("v"), "person_id")
    if _DRAWN in kinds:
        yield from _drawn(text, found)


def _matches(kind: re.Pattern[str], text: str, kinds: Container[re.Pattern[str]]) -> Iterator[re.Match[str]]:
    return islice(kind.finditer(text), _FOUND_MAX) if kind in kinds else iter(())


def _drawn(text: str, found: Sequence[Span]) -> Iterator[Span]:
    """Yield what was drawn at random and touches somebody's name."""
    starts = {span.start for span in found if span.type == "person"}
    ends = {span.end for span in found if span.type == "person"}
    for match in islice(_DRAWN.finditer(text), _FOUND_MAX) if starts else ():
        after = _TOUCHES.match(text, match.end())
        before = text[max(0, match.start() - _TOUCH_CHARS) : match.start()]
        if (after is not None and not starts.isdisjoint(range(match.end() + 1, after.end() + 1))) or any(
            match.start() - at in ends and _TOUCHES.fullmatch(before[-at:]) for at in range(1, len(before) + 1)
        ):
            yield _span(*match.span(), "person_id")


def _is_untold(match: re.Match[str], type_: str, found: Sequence[Span]) -> bool:
    """Say whether no rule knows better what stands there: it has told nothing of it, or a part of the same thing."""
    start, end = match.span()
    return all(
        span.end <= start or end <= span.start or (span.type == type_ and start <= span.start and span.end <= end)
        for span in found
    )


def _is_somebodys(text: str, match: re.Match[str]) -> bool:
    """Say whether the number by a key that ends in ``id`` is a person's, and no process's, job's or request's."""
    key, value = match["k"], match["v"]
    if is_datelike(value) or is_of_program_key(key):
        return False
    if key.lower() == "pid" or is_of_count(key):
        return (
            key.lower() == "pid" and _OF_ROWS.search(text[max(0, match.start() - _BEFORE_CHARS) : match.start()]) is not None
        )
    return len(value) > 3 or key.lower() != "id"


def _span(start: int, end: int, type_: str) -> Span:
    return Span(start, end, type_, "beside.thing", 0.4, "beside a person")

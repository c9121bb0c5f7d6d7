"""What stands beside a person: single names, cities, numbers and logins that no word of their own tells.

``Wristband printed for Huynh, Hanh visit 3829635787``, ``RN Lee reports Tsosie refused meds``. On its own such a word is
in every log; in a record that speaks of a person (its other spans are the evidence) it is theirs, if it stands where a name
or a number stands in a sentence and is no ordinary word. Time is linear in the record's length.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from functools import cache

from recognizers.phi import dated, everyday, stray_numbers, stray_things
from recognizers.phi.given_names import AMBIGUOUS, GIVEN_NAMES
from recognizers.phi.naming import is_nobody
from recognizers.phi.telling import IDENTIFYING, NUMBERED, TELLING
from recognizers.phi.word_lists import is_ordinary, lists_of, may_be_name
from recognizers.rule import Span
from recognizers.sieve import Sieve

_SPANS_MAX = 256
_FOUND_MAX = 64

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ](?:[^\W\d_]|(?!['’]s\b)['’\-](?=[^\W\d_]))+"
_LED = r"(?:(?:van|von|de|der|den|del|di|da|la|al|bin|ten)[ _]){0,2}"
_NAME = rf"{_LED}{_CAPITAL}(?:[ _]{_LED}{_CAPITAL}){{0,2}}(?:, {_CAPITAL})?"
_LEAD = (
    r"(?:\b(?i:for|from|of|by|with|to|and|re|about|on|alt contact|contact|"
    r"caller|visitor|husband|wife|son|daughter|mother|father"
    r"|sister|brother|aunt|uncle|friend|neighbou?r|aide|rn|nurse|spouse|"
    r"partner|hi|hello|dear|called?|told|tell|text|page|msg|message|email|"
    r"ask|see|notified|paged|saw|met"
    r"|last name|first name|surname|name|patient|pt|returned by|assigned "
    r"to|attending|surgeon|signed|seen|per|family|reports)"
    r"(?:[:=] ?| )|[(\[\"'>/;] ?|, | - |: )"
)
_LEAD_CHARS = 16
_LED_NAME = rf"(?P<v>{_NAME})(?![\w(=/@.\\]|-\d|:[^\s])"
_BEFORE = re.compile(_LEAD + _LED_NAME)
_MAY_LEAD = re.compile(rf"[ (\[\"'>/;:=](?={_LED}[^\W\d_a-zß-öø-ÿ])")
"""What stands right before a name that something leads to: told first, it spares looking for a lead at every word."""
_LEADS = re.compile(_LEAD + r"\Z")
_IS_LED = re.compile(_LED_NAME)
_AFTER = re.compile(
    rf"(?<![\w.@/\\\-=:])(?P<v>{_NAME})(?:'s)?(?=,? (?:\(?(?:DOB|MRN|age)"
    r"\b|is|was|has|had|refused|aware|notified|reports|reported|called"
    r"|returned|states|stated|denies|informed|fell|family|MD\b|DO\b|RN\b|"
    r"NP\b|PA\b|seen|admitted|discharged|declined|wants|prefers"
    r"|requests|complains|arrived|checked|no-?show|transferred|lives|says|said|asked|signed|will|came|left)\b|, your\b)"
)
_PLACE = re.compile(
    rf"\b(?:in|to|from|our|near|at|outside|around|visiting|of) (?P<v>{_CAPITAL}(?: {_CAPITAL}){{0,2}}|St\. {_CAPITAL})"
    r"(?= clinic| store| office| location| pharmacy| hospital| branch|[.,;!?]|$|\"|'| and | with | on | by | next "
    r"| tomorrow| today| for |\\n)"
)
_STREET = re.compile(r" (?:Road|Street|Lane|Avenue|Drive|Close|Court|Square|Terrace|Row)\Z")
_ZIP = re.compile(
    r",? (?:[A-Z]{2},? )?(?P<v>\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d)(?![\w\-.])"
)
_CITY = rf"(?P<v>{_CAPITAL}(?: {_CAPITAL}){{0,2}}|St\. {_CAPITAL})"
_FLOOR = re.compile(
    r",? ?(?P<v>(?:[0-9]{1,2} ?[.]?[ºª°oa]?\.? ?(?:Esq|Dto|Dcha|Dch|Izq|Izda|Frente|Fte|Centro|D|E|[A-H])\b\.?|(?i:lgh"
    r"|bus|bte\.?|bo[iî]te|whg\.?|wohnung|top|piso|puerta|pta\.?|esc\.?|escalera|portal|bloque|bloco|casa|sala|blq\.?|bl\.|int\.?"
    r"|interno|scala|sc\.|ap\.?|apt\.?|appt\.?|apto\.?|lok\.?|m\.|кв\.?|д\.|корп\.?|daire|d:|no:|kat|et\.|étage|bât\.?"
    r"|bâtiment|flat|unit|suite|ste\.?|lot|spc|trlr|hse|blk|#) ?[0-9A-Z]{1,5}\b|[0-9]{1,2}\. ?(?:OG|UG|Stock|emelet"
    r"|em\.|tv\.?|th\.?|mf\.?|sal|krs|patro)|(?:EG|DG|OG|st\.? ?t[vh]|H[0-9]{4})\b))"
)
"""What a flat, a floor or a door is called behind a street's number."""
_CODE_AND_CITY = re.compile(
    r",? (?:[A-Z]{1,2}-)?(?P<z>[0-9]{4}-[0-9]{3}|[0-9]{2}-[0-9]{3}|[0-9]{3} [0-9]{2}|[0-9]{4} ?[A-Z]{2}|[0-9]{4,6})"
    rf",? {_CITY}(?![\w(=/@])"
)
_CODE_BEFORE = re.compile(
    r"(?:^|[,;|\"'(>:/»«] ?|\b(?:in|aus|à|nach|naar|te|til|i|w|v|do|en|a)\s)"
    r"(?P<z>(?!(?:19|20)[0-9]{2} )[0-9]{4,5}|[0-9]{3} [0-9]{2}|[0-9]{2}-[0-9]{3}) \Z"
)
"""As most of Europe writes it: ``aus 8700 Leoben``, ``6371 Stans``."""
_CITY_AND_REGION = re.compile(rf",? ?(?:[—–\-] ?)?{_CITY}(?:/| ?[—–-] ?)(?:[A-Z]{{2}}\b|(?P<w>{_CAPITAL}))(?![\w(=@])")
"""``Niterói/RJ``, ``Karşıyaka/İzmir``."""
_CITY_AFTER = re.compile(rf",?[ +]{_CITY}(?=[,.;\"'\s&]|$|\\n)")
_CITY_AFTER_DATE = re.compile(rf" {_CITY}(?=\.?(?:$|[\r\n\"]|\\n))")
_BEFORE_CITY = frozenset({"street", "date"})
_LOGIN = re.compile(
    r"\b(?:log in as|signed in as|by|for|user name|uid|user|as|to) (?P<v>[a-z]"
    r"[a-z]*[._]?[a-z]+\d{0,4})(?=[\s.,;)\"']|$)"
)
_STATES = frozenset(
    """
    AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI
    SC SD TN TX UT VT VA WA WV WI WY
    """.split()
)
_NOT_TOLD = re.compile(rb"\0+")
MESSAGE = re.compile(r"\b(?:MSH|PID|PV1|OBR|OBX|ORC|IN1|NM1|ISA|REF|CLM|DTP)[|*^]")
"""A message whose positions say what is what."""


def prepare() -> None:
    """Compile what tells the expressions apart: the first record's time is not for that."""
    _sieve()


_OF_PLACE, OF_MESSAGE, _OF_NAME_BEHIND, _OF_NAME_BEFORE, _OF_NUMBER, _OF_LOGIN, OF_DATE_SAID, OF_DATE, _OF_THINGS = range(9)
"""The last is the first of as many as there are kinds of things (``stray_things.KINDS``)."""


def signs_in(text: str) -> set[int]:
    """Return what may be in a text: ``OF_DATE_SAID`` … A message is for certain."""
    signs = _sieve().groups_in(text)
    if OF_MESSAGE in signs and MESSAGE.search(text) is None:
        signs.discard(OF_MESSAGE)
    return signs


def beside(text: str, found: Sequence[Span], signs: Container[int], *, doubtful: bool = False) -> Iterator[Span]:
    """Yield what the spans ``found`` in ``text`` make private besides; parts of it may be found already.

    ``signs`` are the text's (``signs_in``). If ``found`` is ``doubtful`` evidence (``telling.is_doubtful``), of names only
    those stand beside it that a list of names has.
    """
    if len(found) > _SPANS_MAX:
        return
    yield from stray_numbers.going_on(text, found)
    types = {span.type for span in found}
    if _OF_NUMBER in signs and OF_MESSAGE not in signs and not types.isdisjoint(NUMBERED):
        yield from _untold(stray_numbers.stray_numbers(text), text, found)
    if types.isdisjoint(TELLING):
        return
    surely = not types.isdisjoint(IDENTIFYING)
    if surely and OF_MESSAGE not in signs:
        things = [kind for sign, kind in enumerate(stray_things.KINDS, _OF_THINGS) if sign in signs]
        yield from stray_things.stray_things(text, found, things) if things else ()
    yield from _places(text, found, named=_OF_PLACE in signs)
    if OF_MESSAGE in signs:
        return
    if _OF_NAME_BEHIND in signs:
        yield from _names(text, _led(text), surely, doubtful)
    if _OF_NAME_BEFORE in signs:
        yield from _names(text, _AFTER.finditer(text), surely, doubtful)
    if surely and _OF_LOGIN in signs:
        yield from _logins(text)


@cache
def _sieve() -> Sieve:
    own = ((_PLACE,), (MESSAGE,), (_BEFORE,), (_AFTER,), stray_numbers.SIGNS, (_LOGIN,))
    return Sieve((*own, everyday.SIGNS, dated.SIGNS, *((kind,) for kind in stray_things.KINDS)))


def _untold(numbers: Iterator[Span], text: str, found: Sequence[Span]) -> Iterator[Span]:
    """Yield of each number the parts that no rule has told and that may be one: what it is, a rule knows better."""
    told = bytearray(len(text))
    for span in found:
        told[span.start : span.end] = b"\1" * (span.end - span.start)
    for number in numbers:
        for part in _NOT_TOLD.finditer(told, number.start, number.end):
            if sum(map(str.isdigit, text[part.start() : part.end()])) >= stray_numbers.DIGITS_MIN:
                yield number._replace(start=part.start(), end=part.end())


def _led(text: str) -> Iterator[re.Match[str]]:
    """Yield what ``_BEFORE`` finds, but for what leads to it."""
    done = 0
    for before in _MAY_LEAD.finditer(text):
        start = before.end()
        if start > done and _LEADS.search(text, max(done, start - _LEAD_CHARS), start) is not None:
            name = _IS_LED.match(text, start)
            if name is not None:
                done = name.end()
                yield name


def _names(text: str, matches: Iterator[re.Match[str]], surely: bool, doubtful: bool) -> Iterator[Span]:
    for number, match in enumerate(matches):
        if number == _FOUND_MAX:
            break
        start, end = match.span("v")
        words = re.split(r",? |_", match["v"])
        # The first words of a sentence are often capitalised ones; the name is what follows them.
        while words and (is_nobody(words[0]) or words[0] in _STATES or not _is_name(words[0])):
            start = text.index(words[1], start + len(words[0])) if len(words) > 1 else end
            words.pop(0)
        while words and (is_nobody(words[-1]) or words[-1] in _STATES) and words[-1].lower() not in GIVEN_NAMES:
            words.pop()
            end = start + match["v"][start - match.start("v") :].rindex(words[-1]) + len(words[-1]) if words else start
        if words and start < end and _may_be(words, surely) and (not doubtful or any(map(_is_listed, words))):
            yield Span(start, end, "person", "beside.person", 0.45, "beside a person")


_JOINED = re.compile(
    r"[A-Z][a-z]{3,}[A-Z]|[A-Z][a-z]{1,2}(?<!Mc)(?<!Mac)(?<!De)(?<!Le)(?<!La)(?<!Di)(?<!Du)(?<!Van)(?<!Fitz)[A-Z]|[A-Z]+_[A-Z]"
)
"""Names of programs' own: ``PatientName``, ``DbType``."""


def _is_name(word: str) -> bool:
    """Whether a word is capitalised, or a particle; scripts without capitals tell nothing here."""
    if _JOINED.match(word) is not None:
        return False
    return len(word) > 1 and (word.islower() or (word[0].isupper() and (not word.isupper() or len(word) > 3)))


def _may_be(words: Sequence[str], surely: bool) -> bool:
    lower = [word.lower() for word in words]
    if surely:
        return any(word in GIVEN_NAMES or not is_nobody(word) for word in lower if len(word) > 1)
    return any(word in GIVEN_NAMES and word not in AMBIGUOUS for word in lower)


def _is_listed(word: str) -> bool:
    """Say whether a word is somebody's name somewhere, and no ordinary one."""
    return may_be_name(lists_of(word)) and not is_ordinary(word)


def _logins(text: str) -> Iterator[Span]:
    for match in _LOGIN.finditer(text):
        login = match["v"].rstrip("0123456789")
        if len(login) > 3 and not any(map(is_nobody, (login, *re.split("[._]", login)))):
            yield Span(*match.span("v"), "username", "beside.username", 0.4, "beside a person")


def _places(text: str, found: Sequence[Span], *, named: bool) -> Iterator[Span]:
    for span in found:
        if span.type == "street":
            yield from _behind_street(text, span.end)
        if span.type in _BEFORE_CITY:
            city = (_CITY_AFTER if span.type == "street" else _CITY_AFTER_DATE).match(text, span.end)
            if city is not None and not is_nobody(city["v"].split()[0]):
                yield Span(*city.span("v"), "city", "beside.city", 0.45, f"behind a {span.type}")
                yield from _zip(text, city.end("v"))
        elif span.type == "city":
            yield from _zip(text, span.end)
            code = _CODE_BEFORE.search(text, max(0, span.start - 16), span.start)
            if code is not None:
                yield Span(*code.span("z"), "zip", "beside.zip", 0.6, "before a city")
    for match in _PLACE.finditer(text) if named else ():
        if _STREET.search(match["v"]) is not None or not is_nobody(match["v"].split()[0]):
            yield Span(*match.span("v"), "city", "beside.city", 0.4, "beside a person")


def _behind_street(text: str, at: int) -> Iterator[Span]:
    """Yield the floor, the door, the postal code and the city behind a street."""
    floor = _FLOOR.match(text, at)
    while floor is not None:
        yield Span(*floor.span("v"), "street", "beside.floor", 0.6, "behind a street")
        at = floor.end()
        floor = _FLOOR.match(text, at)
    city = _CODE_AND_CITY.match(text, at)
    if city is not None:
        yield Span(*city.span("z"), "zip", "beside.zip", 0.6, "behind a street")
        yield Span(*city.span("v"), "city", "beside.city", 0.6, "behind a street")
    elif (city := _CITY_AND_REGION.match(text, at)) is not None and not is_nobody(city["v"].split()[0]):
        yield Span(*city.span("v"), "city", "beside.city", 0.6, "behind a street")
        if city["w"] is not None:
            yield Span(*city.span("w"), "city", "beside.city", 0.6, "behind a street")


def _zip(text: str, at: int) -> Iterator[Span]:
    code = _ZIP.match(text, at)
    if code is not None:
        yield Span(*code.span("v"), "zip", "beside.zip", 0.6, "behind a city")

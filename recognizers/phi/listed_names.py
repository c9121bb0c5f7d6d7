"""Names told by lists where things stand, too: by keys of programs, in quotes, folders and topics, before a number.

``operator=Kaczmarek R.``, ``"n":"Ottoline Prewitt"``, ``"WINTERBOTTOM A" <01632960177>``, ``icu/kuznetsova_a/spo2``,
``FACE SHEET KOSTOPOULOS D 9918204``, ``P<UTOERIKSSON<<ANNA<MARIA<<<``. One word at least is on a list of names or ends as
family names do, and none is an ordinary one.
"""

from __future__ import annotations

from itertools import pairwise

import regex

from recognizers.phi.full_names import are_names, may_be_of_name
from recognizers.phi.login_names import is_word
from recognizers.phi.naming import NOT_A_NAME
from recognizers.phi.rarer_names import is_first_name, is_surname, looks_like_surname
from recognizers.rule import KeyRule, PatternRule, Rule

_SOURCE = "45 CFR 164.514(b)(2)(i)(A)"
_WORDS = regex.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_CAPITAL = r"\p{Lu}[\p{L}'’\-]{1,24}"
_SMALL = r"\p{Ll}[\p{Ll}'’\-]{1,24}"
_LED = r"(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ter|ten) ){0,2}"
_KEYS = (
    *(
        "=n",
        "=nm",
        "=name",
        "=who",
        "=whom",
        "=by",
        "=cid",
        "=caller",
        "=callername",
        "=cnam",
        "=display",
        "=displayname",
        "=title",
    ),
    *(
        "=operator",
        "=tech",
        "=user",
        "=owner",
        "=staff",
        "=agent",
        "=rep",
        "=person",
        "=people",
        "=label",
        "=line1",
        "=line 1",
    ),
    *(
        "=job",
        "=jobname",
        "=doc",
        "=docname",
        "=document",
        "=subject",
        "=party",
        "=contact",
        "=customer",
        "=assignee",
        "=author",
    ),
    *(
        "=creator",
        "=editor",
        "=reader",
        "=reviewer",
        "=dr",
        "=doc author",
        "=attendee",
        "=organizer",
        "=speaker",
        "=from",
        "=to",
    ),
    *(
        "=identity",
        "=record",
        "=entity",
        "=keep",
        "=match",
        "=candidate",
        "=search",
        "=query",
        "=q",
        "=term",
        "=text",
        "=value",
    ),
    *(
        "=sn",
        "=cn",
        "=givenname",
        "=gecos",
        "=folder",
        "=playlist",
        "=album",
        "=device",
        "=depositor",
        "=participant",
        "=note",
    ),
)


def _known(word: str) -> bool:
    return is_surname(word) or is_first_name(word) or looks_like_surname(word)


def _full(text: str) -> bool:
    """Say whether words are a full name: two of the lists, or one, a family's, and an initial; none is an ordinary one."""
    words = _WORDS.findall(text)
    long = [word for word in words if len(word) > 1]
    if not long or any(is_word(word.lower()) and not is_first_name(word) for word in long):
        return False
    if len(long) == 1:
        return len(words) > 1 and _known(long[0])
    if not all(map(may_be_of_name, (word.title() for word in long))):
        return False
    return any(are_names(one, other) for one, other in pairwise(long)) or are_names(long[0], long[-1], turned="," in text)


def _family(text: str) -> bool:
    """Say whether a word is a family's name and no ordinary word."""
    words = _WORDS.findall(text)
    return all(not is_word(word.lower()) for word in words) and any(is_surname(w) or looks_like_surname(w) for w in words)


def _any_known(text: str) -> bool:
    """Say whether the first or the last word is of the lists, and neither an ordinary one."""
    first, *_, last = _WORDS.findall(text)
    return (_known(first) or _known(last)) and not is_word(first.lower()) and not is_word(last.lower())


def _in_row(text: str) -> bool:
    """Say whether two cells side by side are a name's: one is of the lists, and neither an ordinary word."""
    words = _WORDS.findall(text)
    return any(is_first_name(word) for word in words) and all(may_be_of_name(word.title()) for word in words)


def _called(text: str) -> bool:
    """Say whether a word in quotes or brackets stands before somebody's family name: ``Robert "Bob" Larsen``."""
    words = _WORDS.findall(text)
    given = words[0] if text[0].isalpha() else ""
    return _family(words[-1]) and (not given or is_first_name(given)) and not is_word(words[-2].lower().rstrip("s"))


def _of_machine(text: str) -> bool:
    """Say whether what stands in a passport's zone for machines may be names."""
    return "<<" in text.strip("<")


_NAME = (
    rf"{_LED}{NOT_A_NAME}{_CAPITAL}(?:,? (?:\p{{Lu}}\.? )?{_LED}{NOT_A_NAME}{_CAPITAL}){{1,3}}(?:,? \p{{Lu}}\b\.?)?"
    rf"|{NOT_A_NAME}{_CAPITAL},? ?\p{{Lu}}\b\.?|\p{{Lu}}\. ?{NOT_A_NAME}{_CAPITAL}"
)
_DEVICE = (
    r"(?:iPhone|iPad|Pixel|Galaxy|MacBook|AirPods|Watch|Phone|phone|Tablet|tablet|Laptop|laptop"
    r"|Fitbit|Dexcom|Libre|Chromebook)"
)
_BABY = r"(?:(?:BABY|Baby|NEWBORN|Newborn)(?:[ \-]?(?:BOY|GIRL|Boy|Girl|[AB]\b))?|(?:TWIN|Twin) [AB12])(?: (?:OF|of))?"
_BABY_IN_BYTES = (
    r"(?:(?:BABY|Baby|NEWBORN|Newborn)(?:[ \-]?(?:BOY|GIRL|Boy|Girl|[AB]))?|(?:TWIN|Twin) [AB12])(?: (?:OF|of))?"
)
_CREDENTIAL = r"(?:RN|MD|DO|NP|PA-C|LPN|LVN|CNA|CMA|RPH|RPh|PharmD|CPhT|CRNA|EMT|RRT|DPM|DDS|LCSW)"
_MRZ = r"[A-Z]{2,30}(?:<[A-Z]{1,30}){0,4}<<[A-Z]{1,30}(?:<[A-Z]{1,30}){0,4}"
_GOES_BY = r"(?i:goes by|prefers(?: to be called)?|prefers the name|pref(?:erred)?\.? name(?: is)?:?|nicknamed?|answers to)"

RULES: tuple[Rule, ...] = (
    KeyRule(
        id="listed.by_key",
        type="person",
        keys=_KEYS,
        value=rf"\G[\"'(]{{0,2}}(?P<v>{_NAME})(?=\s*(?:[\"')\],;|/&}}<>]|$)|[ ]+[^\W\d_a-z]|\s[a-z_]+[=:]| -)",
        check=_full,
        source=_SOURCE,
        examples=(
            "operator=[[Kaczmarek R.]] station=CT",
            '{"n":"[[Mireille Toussaint-Joly]]","sex":"F"}',
            'caller="[[WINTERBOTTOM A]]" x',
            "keep='[[Guðrún Jónsdóttir]]' x",
        ),
        counter_examples=(
            "operator=Exists x",
            'title="Port Status"',
            "job=Nightly B",
            "name=Western Digital",
            "user=ROOT A",
        ),
        score=0.67,
    ),
    KeyRule(
        id="listed.small_by_key",
        type="person",
        keys=(
            "=name",
            "=patient",
            "=pt",
            "=who",
            "=caller",
            "=callername",
            "=n",
            "=cust",
            "=customer name",
            "=patient name",
        ),
        value=rf"\G[\"']?(?P<v>{_SMALL}(?: \p{{Ll}}\.?)? {_SMALL})(?=[\"',;}}]|$)",
        check=lambda text: _full(text.title()),
        source=_SOURCE,
        examples=('"name":"[[bex tillman]]","yob":1', "patient='[[yolanda k. ochoa]]' x"),
        counter_examples=('"name":"web server"', 'name="port status"', "name='jordan build'"),
        score=0.67,
    ),
    PatternRule(
        id="listed.directory_filter",
        type="person",
        pattern=(
            r"\((?i:sn|givenName|surname|gn|cn|displayName|gecos|personName)[~<>]?=\*?"
            r"(?P<v>\p{L}[\p{L}'’ ,.\-]{1,40})\*?\)"
        ),
        gate=r"(?i)\((?:sn|givenname|surname|gn|cn|displayname|gecos|personname)[~<>]?=[^)]{2,42}\)",
        check=lambda text: not any(is_word(word.lower()) and not is_first_name(word) for word in _WORDS.findall(text)),
        source="RFC 4515 section 3; RFC 4519 section 2",
        examples=("(&(sn=[[Hinterberger]])(givenName=[[Roswitha]]))", "(cn=[[Oduya]]*)"),
        counter_examples=("(cn=*)", "(cn=users)", "(sn=admin)"),
        score=0.7,
    ),
    PatternRule(
        id="listed.before_address",
        type="person",
        pattern=rf"(?:\"(?P<v>{_NAME})\"|(?<=[=: ])(?P<v>{_NAME})) <(?=(?:sips?:|tel:|\+?[0-9]{{6,15}}[>@]))",
        gate=r"[A-Za-z.'\-\x80-\xff]\"? <(?:sips?:|tel:|\+?[0-9]{6,15}[>@])",
        check=lambda text: not any(is_word(word.lower()) and not is_first_name(word) for word in _WORDS.findall(text)),
        source="RFC 3261 section 20.10: name-addr; Asterisk, CALLERID(all)",
        examples=('CALLERID(all)="[[WINTERBOTTOM A]]" <01632960177> --', 'From: "[[Ailsa Roe]]" <sip:12@x>'),
        counter_examples=('"Front Desk" <sip:100@x>', "Main Line <0123456789>"),
        score=0.7,
    ),
    PatternRule(
        id="listed.in_segment",
        type="person",
        pattern=(
            r"(?<=[/\\'\"])(?P<v>\p{L}{4,20}_\p{L})(?=[/\\'\" ]|_[0-9])"
            r"|(?<=[/\\])(?P<v>\p{Lu}\p{L}{2,20}[_,]\p{Lu}\p{L}{2,20})(?=[/\\]|_[0-9])"
        ),
        gate=(
            r"[/\\'\"][A-Za-z\x80-\xff]{4,24}_[A-Za-z](?:[/\\'\" ]|_[0-9])"
            r"|[/\\][A-Z\x80-\xff][A-Za-z\x80-\xff]{2,24}[_,][A-Z\x80-\xff][A-Za-z\x80-\xff]{2,24}(?:[/\\]|_[0-9])"
        ),
        check=lambda text: _full(text.replace("_", " ").replace(",", " ").title()),
        source=_SOURCE,
        examples=(
            "'icu/[[kuznetsova_a]]/spo2'",
            r"E:\Scans\[[Kowalski_Bronislaw]]\2024",
            "/usb/[[PETROSYAN_A]]_20241117.evl",
        ),
        counter_examples=("/usr/page_a/x", r"C:\Common_Files\x", "/lib/Foo_Bar/x", "/type_x/"),
        score=0.67,
    ),
    PatternRule(
        id="listed.in_row",
        type="person",
        pattern=(
            rf"(?<=[,;|\t])(?P<v>{_CAPITAL}[,;|\t]{_CAPITAL})(?=[,;|\t](?:[^,;|\t]?[,;|\t])?(?:[MFUX][,;|\t]|(?:19"
            rf"|20)[0-9]{{2}}-?[01]))|[(\[](?P<v>{_CAPITAL} ?[|/] ?{_CAPITAL})[)\]]"
        ),
        gate=(
            r"[A-Za-z\x80-\xff][,;|\t](?:[A-Z]?[,;|\t])?(?:[MFUX][,;|\t]|(?:19|20)[0-9]{2}-?[01])"
            r"|[(\[][A-Z\x80-\xff][A-Za-z\x80-\xff]{2,24} ?[|/] ?[A-Z\x80-\xff][A-Za-z\x80-\xff]{2,24}[)\]]"
        ),
        sign=r"[,;|\t][^\W\d_a-z][^\W\d_]+[,;|\t][^\W\d_a-z][^\W\d_]|[(\[][^\W\d_a-z][^\W\d_]+ ?[|/] ?[^\W\d_a-z]",
        check=_in_row,
        source=_SOURCE,
        examples=("csv: 1180,[[Haverford,Lucinda]],F,1958", "for row ([[Villalobos | Renata]])"),
        counter_examples=("a,Open,Closed,F,1", "(Read | Write)", "x,Port,Status,M,2"),
        score=0.6,
    ),
    PatternRule(
        id="listed.before_number",
        type="person",
        pattern=r"(?<![\w.@/\\\-])(?P<v>\p{Lu}{4,20}(?:-\p{Lu}{2,20})?,? \p{Lu})(?= [0-9]{5,10}(?![\w.\-:]))",
        gate=r"[A-Z]{4},? [A-Z] [0-9]{5}",
        check=_full,
        source=_SOURCE,
        examples=('job="FACE SHEET [[KOSTOPOULOS D]] 9918204"', "label [[LINDQVIST, B]] 441820"),
        counter_examples=("DRIVE C 123456", "PORT A 1234567", "TYPE B 12345"),
        score=0.67,
    ),
    PatternRule(
        id="listed.travel_document",
        type="person",
        pattern=r"(?<![A-Z0-9<])[PVIAC][A-Z<][A-Z]{3}(?P<v>" + _MRZ + r")(?![A-Z])",
        gate=r"[PVIAC][A-Z<][A-Z]{5,35}(?:<[A-Z]+)*<<[A-Z]",
        check=_of_machine,
        source="ICAO Doc 9303 part 4 section 4.2.2.1: the upper line of the machine readable zone",
        examples=("mrz=P<UTO[[ERIKSSON<<ANNA<MARIA]]<<<<<<< no", "MRZ ok P<PHL[[SANTIAGO<<MARIA<LUISA]] no"),
        counter_examples=("P<UTO", "A<<B", "x <<EOF"),
        score=0.85,
    ),
    PatternRule(
        id="listed.called",
        type="person",
        pattern=(
            rf"\b{_GOES_BY}(?:[:=] ?| )[\"'“‘](?P<v>{_CAPITAL}(?: {_CAPITAL})?)[\"'”’]"
            rf"|(?P<v>{_CAPITAL} [\"“(']{_CAPITAL}[\"”)'] {_CAPITAL})|(?P<v>[\"“]{_CAPITAL}[\"”] {_CAPITAL})"
            rf"|\bchecked in as \"(?P<v>{_CAPITAL})(?=[\" ])"
        ),
        gate=(
            rf"(?:{_GOES_BY}|checked in as)[:= ]{{1,2}}[\"'\x80-\xff]"
            r"|(?:[\"'(]|\xe2\x80\x9c)[A-Z\xc3-\xf4][A-Za-z'\-\x80-\xff]{1,48}(?:[\"')]|\xe2\x80[\x99\x9d]) [A-Z\xc3-\xf4]"
        ),
        sign=r"[Bb][Yy]|(?i:pref|nickname|answers to)|checked|[^\W\d_][\"”)'] [^\W\d_a-z][^\W\d_]{2}",
        check=lambda text: " " not in text or _called(text),
        source=_SOURCE,
        examples=('patient goes by "[[Skip]]" (legal', 'changed [["Ray" Castellano]] x', "said [[Robert (Bob) Larsen]] at"),
        counter_examples=('the "Port" Status', "Foo (Bar) Baz", '"Open" Issue'),
        score=0.67,
    ),
    PatternRule(
        id="listed.initials",
        type="person",
        pattern=(
            r"\b(?i:initials|inits?\.?)(?: (?:are|is|of))?(?:[:=] ?| )\"?"
            r"(?P<v>\p{Lu}(?:\.?[ \-]?\p{Lu}){1,3})\b(?![\w.\-/])"
        ),
        gate=r"(?i)(?:initials|inits?\.?)(?: (?:are|is|of))?(?:[:=] ?| )\"?[A-Z]",
        check=lambda text: not is_word(text.lower()),
        source="45 CFR 164.514(b)(2)(i)(A); initials are derived from a name: 45 CFR 164.514(c)",
        examples=("subj 1104-0077 (initials [[QRT]]), x", "Initials: [[J-D]] y"),
        counter_examples=("initials required", "init OK", "init LVM2"),
        score=0.67,
    ),
    PatternRule(
        id="listed.own_device",
        type="person",
        pattern=rf"(?<=[\"'])(?P<v>{_CAPITAL})(?= {_DEVICE}\b(?! (?:kiosk|cart|charger|dock)))",
        gate=rf"[\"'][A-Z\x80-\xff][A-Za-z\x80-\xff]{{2,20}} {_DEVICE}",
        check=lambda text: is_first_name(text) and not is_word(text.lower()),
        source="Apple, Google: a device's name as its owner gives it",
        examples=('device "[[Kabir]] Pixel 8"',),
        counter_examples=('"Google Pixel 8"', '"Samsung Galaxy"', '"Apple Watch"'),
        score=0.67,
    ),
    PatternRule(
        id="listed.credentialed",
        type="person",
        pattern=(rf"(?<![\w.@/\\])(?P<v>{_CAPITAL},? {_CREDENTIAL}, {_CAPITAL})(?![\w(=@])"),
        gate=rf"{_CREDENTIAL}, [A-Z][A-Za-z]",
        check=_any_known,
        source="Omnicell, Pyxis: users as cabinets list them",
        examples=("witness [[LI RN, BAO]] pt", "user [[Dominguez RN, Esme]] x"),
        counter_examples=("Port MD, Status", "Salem MD, Open"),
        score=0.67,
    ),
    PatternRule(
        id="listed.newborn",
        type="person",
        pattern=(rf"(?<![\w.\-])(?P<v>{_BABY} {_CAPITAL}(?:, {_CAPITAL})?|{_CAPITAL},? ?BABY ?(?:BOY|GIRL))(?![\w(=@])"),
        gate=rf"{_BABY_IN_BYTES} [A-Z\x80-\xff]|[A-Z],? ?BABY ?(?:BOY|GIRL)",
        check=lambda text: _family(regex.sub(rf"\b(?:{_BABY}|BOY|GIRL|[AB])\b", "", text)),
        source="Joint Commission, NPSG.01.01.01: distinct naming of newborns",
        examples=("isolette 12: [[BABY GIRL HASHEMI]] (mother", "linked ([[Twin B Castañeda]] APGAR"),
        counter_examples=("Baby Monitor up", "Twin Peaks", "Newborn Screening"),
        score=0.67,
    ),
)

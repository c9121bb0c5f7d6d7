"""Values told in a sentence: ``password is X``, ``invalid password 'X'``, ``the key X was rejected``, ``X is your code``.

What is found here is weak evidence, and only rules that can judge it (``KeyRule.spoken``) are asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.chosen import passphrase
from recognizers.ends import closing, values_at
from recognizers.rule import WORDS, Field
from recognizers.syntax import NAME, NAME_CHARS_MAX, QUOTE, Syntax
from recognizers.values import VERSION, compound, unlike_a_word

_IS = (
    r"(?:(?:has|have|had|will|would|should|must|can)\s(?:now\s)?(?:been\s|be\s)?|(?:was|is|were|are|=)\s)?"
    r"(?:(?:now|currently|temporarily|just|successfully)\s)?"
    r"(?:(?:set|changed|reset|updated|rotated|switched|defaulted|equal|rotates|changes|resolved|resolves|expanded"
    r"|evaluates)\s(?:back\s)?(?:to|as|from)"
    r"|is(?:\s(?:now|still))?|was|are|will\sbe|used\sto\sbe|be|as"
    r"|of(?!\s\S+\s(?:was|is|has|had|reset|changed|set|expired|expires|to|will|must|cannot|failed|rotated|updated|by)\b))"
)
_IS_ABROAD = r"(?:lautet|ist|est|es|è|é|är|er|jest|war|era)"
"""German, French, Spanish, Italian, Portuguese, the Nordic languages, Polish."""

_TOLD = re.compile(
    rf"(?<![\w.\-/$%@])({NAME})[\]}})]?[ \t]{{1,2}}(?:{_IS}|{_IS_ABROAD}(?:\s(?:jetzt|nun|nu|ahora|teraz|agora))?):?"
    r"[ \t]{1,2}(?=\S)",
    re.IGNORECASE,
)
_DESCRIBES = re.compile(rf"\s{_IS_ABROAD}\b(?<!lautet):?\s", re.IGNORECASE)
"""``La password è scaduta``: what such a sentence says of a password, no list of ours holds."""

_FOR_ABROAD = r"für|vom?|zum|zur|pour|de|du|del|di|da|do|van|voor|för|til|dla"
_SET_ABROAD = re.compile(
    rf"(?<![\w.\-/$%@])({NAME})[ \t](?:[^\n:=]{{1,60}}?[ \t])?(?:auf|zu|in|op|naar|till|til)[ \t](?=\S{{4,128}}[ \t]"
    r"(?:(?:zurück|um|ein)?gesetzt|(?:um)?gestellt|geändert|gewijzigd|gezet|ingesteld|veranderd|satt|ändrat|sat|endret"
    r"|ændret)\b)",
    re.IGNORECASE,
)
"""``Kennwort für x auf y gesetzt``: the verb's second part ends a German, Dutch or Nordic sentence."""

_FOR = re.compile(
    rf"(?<![\w.\-/$%@])({NAME})(?:\s(?:is|was|has\sbeen)\s\w{{1,20}})?\s(?:for|of|on|to|from|{_FOR_ABROAD})\s(?!passe\b|acc?)"
    rf"(?:[^:=\n,]{{1,60}}?|'[^'\n]{{1,256}}')"
    rf"(?:\s(?:{_IS}|{_IS_ABROAD}):?\s|(?<=\S)(?<!SHA256)(?<!MD5)(?<!name)(?<!type)(?<!status)(?<!reason)(?:[:=]|\s->)(?!//|(?<=\d:)\d\d)\s{{0,2}})(?=\S)",
    re.IGNORECASE,
)
_COMPLAINT = r"(?:invalid|bad|illegal|unexpected|rejected|wrong|incorrect|unknown|unsupported|malformed)"
_GIVEN = r"(?:value|argument|literal|input|entry|choice|string)"
_JUDGED = re.compile(
    rf"(?:[ \t](?:got|found|received|was|to[ \t](?:equal|be|match|have)|equals?|\((?:input|value|given|got"
    rf"|actual):)[ \t]|\[(?:type=[\w.]+,[ ])?input_value=|\b(?i:{_COMPLAINT}(?:[ \t]\w{{1,12}})?[ \t]{_GIVEN}:?"
    rf"|argument)[ \t])({QUOTE})"
)
"""``api_key must have 32 characters, got 'x'``; ``password too short [type=value_error, input_value='x'``;
``argument --password: invalid value: 'x'`` (Python's argparse); ``option '--password <x>' argument 'x' is invalid``."""

_JUDGED_FOR = re.compile(
    rf"\b(?i:{_GIVEN}):?[ \t]({QUOTE})(?P<value>[^\r\n]{{1,256}}?)\1[ \t](?:is[ \t]\w{{1,12}}[ \t])?(?:for|of|to|in|at)[ \t]"
    rf"(?:the[ \t])?(?:\w{{1,12}}[ \t])?(?:{QUOTE})?(?:-\w,[ \t])?-{{0,2}}({NAME})"
)
"""``invalid value "x" for flag -password`` (Go), ``invalid value 'x' for '--password <PASSWORD>'`` (Rust's clap)."""

_JUDGED_CHARS = 80
"""How far before it the name is looked for."""

_ANY_NAME = re.compile(rf"(?:(?<![\w.\-/$%@])|(?<=/)(?=--)|(?<=\\n))-{{0,2}}({NAME})(?=[\s:'\"`]|<|\\n)")

_NOTED = re.compile(
    rf"(?<![\w.\-/$%@])({NAME})[ \t](?:\([\w .\-]{{1,32}}\)|(?:rotat|chang|updat|generat|creat|issu|us|load|import|export"
    r"|reject|accept|reveal|print|stor|sav|add|enter|provid|receiv|suppl[iy]|assign|retriev|decrypt|extract|captur|read"
    r"|reset"
    r"|found|is|was|set)(?:ed|d)?)[ \t]?[:=][ \t]{0,3}(?=\S)(?!(?:old|prev|previous|former|new|current|from|to)=)",
    re.IGNORECASE,
)
"""``api key (current): x``, ``password rotated: x``."""

_CALL = re.compile(rf"(?<![\w\-])({NAME})\(({QUOTE})")
_ASKS = re.compile(
    r"(?i)(?:get|find|load|read|is|has|check|validate|verify|remove|delete|look_?up|require|need|ask|prompt)[A-Z_]"
)
"""Functions that are told the name of what they give."""

_VALUED_BARE = re.compile(
    rf"(?<![\w.\-/%@])({NAME})[ \t](?:with|to|has|had|at)[ \t](?:the[ \t]|a[ \t])?value(?:[ \t]of|:|=)?[ \t](?=[^\s\"'`])",
    re.IGNORECASE,
)
_VALUED = re.compile(
    rf"(?<![\w.\-/$%@])({NAME})(?:{QUOTE})?[ \t](?:(?:has|had|with|of|at|to)[ \t])?(?:the[ \t]|a[ \t])?"
    rf"value(?:[ \t](?:of|is|was|to)|:|=)?[ \t]{{0,2}}({QUOTE})",
    re.IGNORECASE,
)
_FILLED = re.compile(rf"({QUOTE})({NAME})\1[ \t](?:field[ \t])?(?:with|as|to)[ \t](?:the[ \t])?(?:value[ \t])?({QUOTE})")
"""``I fill in "Password" with "x"`` (Capybara, Cucumber)."""

_CHANGED = re.compile(
    rf"\b(?:(?:chang|replac|rotat|updat|switch|reset|assign|configur|initiali[sz])(?:t?ed|es|e|t?ing)?|sets?|setting)[ \t]"
    rf"(?:[^\n:=,]{{0,60}}?(?<![\w.\-/$%@]))?({NAME})[ \t]"
    rf"(?:(?:for|of)[ \t](?:(?:the|user|account)[ \t])*[^\s\"'=:]{{1,64}}[ \t])?(?:from|to)[ \t](?=\S)",
    re.IGNORECASE,
)
_HAPPENED = (
    r"(?:has|have|had|was|were|is|been|just|(?:re)?(?:generat|creat|chang|rotat|updat|replac|issu)(?:ed|e|ion)|set"
    r"|reset|renew(?:ed|al)|refresh(?:ed)?|expired|rolled|swapped|differs|mismatch)"
)
_QUALITY = (
    r"(?:not|an?|the|your|our|his|her|their|too|(?:in)?valid|(?:in)?correct|right|wrong|bad|weak|short|long|new|old"
    r"|current|known|good|strong|for|in|of)"
)
_FARED = (
    r"(?:(?:is|was|does|did|has|can|will)(?:n['’]t|[ \t]not|not)?[ \t](?:been[ \t]|be[ \t]|still[ \t])?\w{3,12}"
    r"|(?:still[ \t])?work(?:s|ed))"
)
"""``isn't accepted``, ``does not work``, ``worked``."""

_FIRST = re.compile(
    rf"(?:(?<!\\)({QUOTE})(?P<quoted>[^\r\n\"'`]{{4,256}})\1|(?<![^\s(])(?P<bare>[^\s\"'`=()\[\]]{{4,512}}))[ \t]"
    rf"(?:as|(?:is|was)(?=[ \t]{_QUALITY}[ \t])|{_FARED}[ \t]as)(?:[ \t]{_QUALITY}){{0,5}}"
    r"[ \t](?P<words>[A-Za-z][\w\-]{1,40}(?:[ \t][A-Za-z]\w{1,20})?)",
    re.IGNORECASE,
)
"""``'x' is not a valid password``, ``typed x as password``."""

_ANEW = re.compile(
    rf"(?<![\w.\-/$%@])({NAME})(?:[ \t]{_HAPPENED}){{0,3}}(?:[,;.:]|[ \t]-)[ \t](?:and[ \t])?"
    r"(?:(?:it|this|that|which)(?:[ \t](?:is|was)|'s)|(?:the[ \t])?new[ \t](?:one|value|\w{3,12})(?:[ \t]is|:)?|now)"
    r"(?:[ \t](?:now|set[ \t]to))?:?[ \t](?=\S)",
    re.IGNORECASE,
)
"""``regenerated the webhook secret, it is now x``, ``password reset. New one: x``."""

_WORD_OF_NAME = re.compile(r"[A-Za-z][\w\-]*")
_OTHERS = r"(?:expected|wanted|want|got|received|actual|computed|stored|provided|sent|have|had)"
_OLD_AND_NEW = re.compile(
    rf"(?<![\w.\-/$%@])({NAME})(?:[ \t]{_HAPPENED}){{0,3}}[:,]?[ \t]"
    rf"(?=(?:old|prev|previous|former|new|current|from|to)=|(?<=[:,][ \t]){_OTHERS}[ =:])"
)
_TURN = re.compile(
    rf"[ \t,;]{{0,2}}(?:but[ \t]|and[ \t])?(?:(?:old|prev|previous|former|new|next|current|from|to)="
    rf"|{_OTHERS}[=:]?[ \t]?)(?=\S)"
)
_CLAUSE = r"(?:[ \t](?i:you|he|she|they|we|i|user)[ \t][a-z]{2,12})?"
"""``the password you entered ('x')``."""

_BRACKETED = re.compile(rf"(?<![\w.\-/$%@])({NAME}){_CLAUSE}[ \t]{{1,2}}[(\[<]([^\s()\[\]<>]{{4,4096}})[)\]>]")
_ARGUMENT = re.compile(r"[A-Za-z_]\w*=")
"""Of a function, as debuggers print it: ``token_next (lexer=0x5603b2f0a8c0)``."""

_BOTH_BRACKETED = re.compile(rf"\[({NAME})\][ \t]\[([^\s()\[\]<>]{{4,4096}})\]")
_QUOTED = re.compile(
    rf"(?<![\w.\-/$%@])({NAME})(?:{_CLAUSE}[ \t]{{1,2}}(?:\(\s?)?|{QUOTE}[ \t]\()({QUOTE})(?!\s)", re.IGNORECASE
)
_BARE = re.compile(
    rf"(?<![\w.\-/$%@])({NAME})[ \t]{{1,2}}"
    r"(?=[^\s\"'`=:(\[{]{0,255}[0-9!@#$%^&*+?]|(?:[a-z]{3,}[.\-_]){2}[a-z]{3}|(?-i:[\w.\-]*[a-z][A-Z]))"
    r"(?![A-Za-z_.\-]{1,64}\d{0,3}\s?=(?![=\s]|\Z)|(?-i:[a-z_.\-]{1,64})\d{0,3}:(?!\s|\Z))",
    re.IGNORECASE,
)

_ONWARDS = re.compile(rf"(?:{QUOTE})?[ \t](?:to|->|=>|→)[ \t](?=\S)")
_FURTHER = re.compile(
    rf"(?:\s(?:does|did|is|was)(?:\snot|n't)?\s\w{{2,12}})?[,;]?\s(?:to|into|and|or|instead\sof|want(?:ed)?|expected"
    rf"|but\s(?:was|got|found)|not|actual(?:ly)?|vs\.?|!=)[:=]?\s({QUOTE})"
)
_CHANGES = re.compile(
    rf"(?<![\w.\-$%@])({NAME}):?[ \t](?:was[ \t])?(?:changed|replaced|updated|rotated|reset|switched|set|altered)[ \t]"
    rf"(?:from[ \t]|to[ \t]|as[ \t])?(?={QUOTE})",
    re.IGNORECASE,
)
"""``User[app]/password: changed 'x' to 'y'`` (Puppet)."""


def _told(text: str, start: int, stop: int) -> Iterator[Field]:
    for expression in (_TOLD, _FOR, _SET_ABROAD):
        for match in expression.finditer(text, start, stop):
            if len(match[1]) <= NAME_CHARS_MAX:
                describes = _DESCRIBES.search(text, match.end(1), match.end())
                for begin, end, _ in values_at(text, match.end(), start, stop, match.start(1), prose=True):
                    if describes and not unlike_a_word(text[begin:end]):
                        continue
                    yield Field(match[1], begin, end, False, match.start(1), WORDS)
                    yield from _next(text, match, start, end, stop)


def _further(text: str, name: re.Match[str], at: int, stop: int) -> Iterator[Field]:
    """Yield the quoted value that one before it was compared with or changed to."""
    further = _FURTHER.match(text, at, stop)
    if further is not None:
        close = closing(text, further[1], further.end(), stop)
        if further.end() < close < stop:
            yield Field(name[1], further.end(), close, True, name.start(1), WORDS)


def _changes(text: str, start: int, stop: int) -> Iterator[Field]:
    for match in _CHANGES.finditer(text, start, stop):
        for begin, end, exact in values_at(text, match.end(), start, stop, match.start(1)):
            if exact and len(match[1]) <= NAME_CHARS_MAX:
                yield Field(match[1], begin, end, exact, -1, WORDS)
                yield from _further(text, match, end + 1, stop)


def _quoted(text: str, start: int, stop: int) -> Iterator[Field]:
    for match in (*_BRACKETED.finditer(text, start, stop), *_BOTH_BRACKETED.finditer(text, start, stop)):
        if (
            len(match[1]) <= NAME_CHARS_MAX
            and unlike_a_word(match[2])
            and VERSION.fullmatch(match[2]) is None
            and _ARGUMENT.match(match[2]) is None
        ):
            yield Field(match[1], match.start(2), match.end(2), True, match.start(1), WORDS)
    for match in _QUOTED.finditer(text, start, stop):
        begin = match.end()
        end = closing(text, match[2], begin, stop)
        if begin < end < stop and len(match[1]) <= NAME_CHARS_MAX:
            yield Field(match[1], begin, end, True, match.start(1), WORDS)
            yield from _further(text, match, end + len(match[2]), stop)


def _valued(text: str, start: int, stop: int) -> Iterator[Field]:
    for match in _VALUED.finditer(text, start, stop):
        end = closing(text, match[2], match.end(), stop)
        if match.end() < end < stop and len(match[1]) <= NAME_CHARS_MAX:
            yield Field(match[1], match.end(), end, True, match.start(1), WORDS)
    for match in _FILLED.finditer(text, start, stop):
        end = closing(text, match[3], match.end(), stop)
        if match.end() < end < stop and len(match[2]) <= NAME_CHARS_MAX and unlike_a_word(text[match.end() : end]):
            yield Field(match[2], match.end(), end, True, match.start(2), WORDS)
    for match in _VALUED_BARE.finditer(text, start, stop):
        for begin, end, _ in values_at(text, match.end(), start, stop, match.start(1), prose=True):
            if unlike_a_word(text[begin:end]) and len(match[1]) <= NAME_CHARS_MAX:
                yield Field(match[1], begin, end, False, match.start(1), WORDS)
    for match in _JUDGED.finditer(text, start, stop):
        end = closing(text, match[1], match.end(), stop)
        if match.end() < end < stop:
            for name in _ANY_NAME.finditer(text, max(start, match.start() - _JUDGED_CHARS), match.start() + 1):
                yield Field(name[1], match.end(), end, True, name.start(1), WORDS)
                yield from _further(text, name, end + len(match[1]), stop)


def _judged_for(text: str, start: int, stop: int) -> Iterator[Field]:
    for match in _JUDGED_FOR.finditer(text, start, stop):
        if len(match[3]) <= NAME_CHARS_MAX:
            yield Field(match[3], *match.span("value"), True, -1, WORDS)


def _first(text: str, start: int, stop: int) -> Iterator[Field]:
    """Yield the values that stand before their names."""
    for match in _FIRST.finditer(text, start, stop):
        value = match["quoted"] or match["bare"]
        if (unlike_a_word(value) and not compound(value)) or (match["quoted"] and passphrase(value)):
            begin, end = match.span("quoted" if match["quoted"] else "bare")
            for name in _WORD_OF_NAME.finditer(text, *match.span("words")):
                yield Field(name[0], begin, end, match["quoted"] is not None, name.start(), WORDS)


def _anew(text: str, start: int, stop: int) -> Iterator[Field]:
    for match in _ANEW.finditer(text, start, stop):
        for begin, end, _ in values_at(text, match.end(), start, stop, match.start(1), prose=True):
            if unlike_a_word(text[begin:end]) and len(match[1]) <= NAME_CHARS_MAX:
                yield Field(match[1], begin, end, False, match.start(1), WORDS)


def _old_and_new(text: str, start: int, stop: int) -> Iterator[Field]:
    """Yield the values before and after a change, which go by their turn only: ``token refresh: old=x new=y``."""
    for match in _OLD_AND_NEW.finditer(text, start, stop):
        at = match.end()
        while len(match[1]) <= NAME_CHARS_MAX and (turn := _TURN.match(text, at, stop)) is not None:
            at = turn.end()
            for begin, end, exact in values_at(text, turn.end(), start, stop, match.start(1)):
                at = end + exact
                if unlike_a_word(text[begin:end]):
                    yield Field(match[1], begin, end, exact, match.start(1), WORDS)


def _changed(text: str, start: int, stop: int) -> Iterator[Field]:
    for match in _CHANGED.finditer(text, start, stop):
        for begin, end, exact in values_at(text, match.end(), start, stop, match.start(1), prose=True):
            if (exact or unlike_a_word(text[begin:end])) and len(match[1]) <= NAME_CHARS_MAX:
                # The verb is no word of the name: reset password of bob to 'x'.
                alone = text[match.start() : match.start(1)].strip().isalpha()
                yield Field(match[1], begin, end, exact, -1 if alone else match.start(1), WORDS)
            yield from _next(text, match, start, end, stop)


def _next(text: str, name: re.Match[str], start: int, at: int, stop: int) -> Iterator[Field]:
    """Yield what a value was changed to."""
    onwards = _ONWARDS.match(text, at, stop)
    if onwards is None or len(name[1]) > NAME_CHARS_MAX:
        return
    for begin, end, _ in values_at(text, onwards.end(), start, stop, name.start(1), prose=True):
        if unlike_a_word(text[begin:end]):
            yield Field(name[1], begin, end, False, name.start(1), WORDS)


def _noted(text: str, start: int, stop: int) -> Iterator[Field]:
    for match in _NOTED.finditer(text, start, stop):
        for begin, end, exact in values_at(text, match.end(), start, stop, match.start(1), prose=True):
            if len(match[1]) <= NAME_CHARS_MAX:
                yield Field(match[1], begin, end, exact, match.start(1), WORDS)
            yield from _next(text, match, start, end, stop)


def _called(text: str, start: int, stop: int) -> Iterator[Field]:
    for match in _CALL.finditer(text, start, stop):
        end = closing(text, match[2], match.end(), stop)
        if len(match[1]) > NAME_CHARS_MAX or _ASKS.match(match[1]) or not text.startswith(")", end + len(match[2])):
            continue
        if unlike_a_word(text[match.end() : end]):
            yield Field(match[1], match.end(), end, True, -1, WORDS)


_CMDLET = re.compile(r"(?:Get|Find|Search|Test|Remove|Reset|Clear|Enable|Disable|Read|Show|Request)-[A-Z]")
"""PowerShell's commands are told whose the thing is: ``Get-AdmPwdPassword WS-OP-14``."""

_COMMAND_BEFORE = re.compile(r"(?:^|^\s*\d+\s+|sudo |[/=#$>] ?|COMMAND=\S{0,64}/)\Z")


def _bare(text: str, start: int, stop: int) -> Iterator[Field]:
    for match in _BARE.finditer(text, start, stop):
        if (
            len(match[1]) > NAME_CHARS_MAX
            or _CMDLET.match(match[1])
            or (match[1] == "passwd" and _COMMAND_BEFORE.search(text, max(0, match.start() - 80), match.start()))
        ):
            continue  # passwd(1) is told a user
        for begin, end, _ in values_at(text, match.end(), start, stop, match.start(1), prose=True):
            value = text[begin:end]
            if unlike_a_word(value) and not value.isdigit() and value[0] != "-" and not compound(value):
                yield Field(match[1], begin, end, False, match.start(1), WORDS)


SYNTAX = Syntax(
    (_told, _quoted, _valued, _judged_for, _first, _changed, _changes, _anew, _old_and_new, _noted, _called, _bare),
    (
        (
            r"{names}[\]})]?[ \t]{1,2}(?:(?:\( ?)?[\\\"'`(\[<]|(?:[a-z]+ ){0,4}(?:is|was|are|be|as|of|to"
            r"|from|lautet|ist|est|es|è|é|är|er|jest|war|era):?[ \t]|(?![0-9]+[\s,;)])[^\s\"'`=:]*[0-9!@#$%^&*+?])"
        ),
        r"{names} (?:[a-z]+ [a-z]+ [\\\"'`(\[<]|[a-z]+[.\-_][a-z]+[.\-_]|(?-i:\w*[a-z][A-Z]))",
        r"{names}[\\\"'`]{0,4}[ \t](?:[a-z]+ ){0,2}(?:value|(?:with|as|to) [\\]*[\"'`])",
        r"{names}[ \t](?:\([\w .\-]+\)|[a-z]+)[ \t]?[:=]",
        r"{names}:[ \t](?:was )?[a-z]+(?: from| to| as)? [\\\"'`]",
        r"{names}(?:[\\]*[\"'`][ \t])?\([\\]*[\"'`]",
        (
            rf"{{names}}[\s:'\"<\\][^\n]*(?:got|found|received|was|to (?:equal|be|match|have)|equals?|input_value=|input"
            rf"|given|actual|{_GIVEN}):?[ ]?[\\]*[\"'`]"
        ),
        rf"\b(?:{_GIVEN}):?[ ]\\*[\"'`][^\n]*{{names}}",
        r"\b(?:as|is|was) [^\n]{0,60}{names}",
        r"{names}(?: \w+)*(?:[,;.:]| -) (?:it|this|that|which|the new|new|now|and)[ ']",
        r"{names} [^\n=]*(?:old|prev|previous|former|new|current|from|to)=",
        rf"{{names}}(?: [^\n]*)?[:,] {_OTHERS}[ =:]",
        (
            rf"{{names}} (?:[a-z]+ ){{0,3}}(?:for|of|on|to|from|{_FOR_ABROAD}) (?:[^:=\n,]+|'[^'\n]+')"
            r"(?:[:=]|->| is | was | has | to | ist | lautet | est | es | è | é | är | er | jest )"
        ),
        (
            r"{names} (?:[^\n:=]+ )?(?:auf|zu|in|op|naar|till|til) [^\s]+ (?:zurück|um|ein)?"
            r"(?:ge|inge|ver|satt|änd|sat\b|end|ænd)"
        ),
    ),
    spoken=True,
)

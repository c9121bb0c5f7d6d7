"""Values told by the name they go by, in any text: ``key=value``, ``"key": "value"``, ``--key value``, ``<key>value</key>``.

Where the caller knows the structure (JSON, syslog structured data), its own exact fields serve instead, and ``neighbours``
reads what their order tells. The expressions here are linear, so the standard library's faster engine runs them; rules' own
run in ``regex``, which knows a time limit.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby, islice
from operator import attrgetter, eq

from recognizers import (
    accounts,
    calls,
    command_lines,
    credential_tables,
    declared,
    fallbacks,
    named_values,
    phrases,
    statements,
)
from recognizers.ends import closing, values_at
from recognizers.rule import ASSIGNED, COLON, Field
from recognizers.syntax import NAME, NAME_CHARS_MAX, QUOTE, SIGN, Syntax
from recognizers.values import unlike_a_word

_PAIR = re.compile(rf"(?<![A-Za-z0-9])({NAME})({SIGN})(?:[ \t]{{9,64}}|\s{{0,8}})(?!//)")
_OPTION = re.compile(
    rf"(?<![^\s\"'`,\[(=])--?({NAME})(?:,?[ \t]{{1,2}}|{QUOTE},?\s{{0,3}}(?={QUOTE}))(?!\s|{command_lines.OPTION})"
)
_INDEXED = re.compile(rf"\w\[({NAME})\]\s{{0,3}}(?:={{1,2}}>?|:=|:)\s{{0,8}}(?=[^\s=\"'`\\])")
"""``env[DB_PASSWORD] = x``: the index may be the name."""
_RESOURCE = re.compile(r"\b(?:arn|urn|crn|did):[^\s\"',;]*\Z")
"""The beginning of a resource's name, which is colons and words: ``arn:aws:secretsmanager:…:secret:…``, ``did:key:…``."""

_CHANGED_TO = re.compile(rf"{QUOTE}\s(?:->|=>|→|to)\s({QUOTE})")
"""``password = "x" -> "y"`` (Terraform's plans)."""

_ELEMENT = re.compile(
    rf"<(?:\w+:)?({NAME})(?:\s[^<>]{{0,256}})?>\s{{0,8}}(?:<!\[CDATA\[)?((?<=CDATA\[)[^\]]{{1,4096}}?(?=\]\]>)"
    rf"|[^<]{{1,4096}}?)(?:\]\]>)?\s{{0,8}}</"
)
_HEADERS = frozenset({"cookie", "set-cookie", "authorization", "proxy-authorization"})
"""Their bare values hold spaces and end with the line, the quote or the bracket around it."""

_HEADER_END = re.compile(r"""[\r\n"`\]}]|\\+[rn"']|'(?!\w)|\Z""")
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_WORD_OF_ANY_SCRIPT = re.compile(r"[^\W\d_]+|\d+")
_BEFORE = re.compile(r"(?<![^\s\"'(,;\[{])(?:[\w\-.]*\w ){1,2}\Z")
"""The words before a name that may belong to it: ``date of birth``."""

_STEP_BEFORE = re.compile(r"[\w\-.]+/\Z")
"""The step of a path before a name: ``checksum/secret``."""

_BEFORE_CHARS = 40


def _pairs(text: str, start: int, stop: int) -> Iterator[Field]:
    if all(text.find(sign, start, stop) < 0 for sign in ("=", ":", "->", "：")):
        return
    for match in _PAIR.finditer(text, start, stop):
        if len(match[1]) > NAME_CHARS_MAX:
            continue
        at = match.end()
        key, name_at = _name(text, start, match)
        sign = match[2]
        if ")" in sign and sign.endswith(("->", "→")):
            continue  # what a function gives: def login(user, password) -> bool
        if sign == ":" and text[name_at - 1] == ":" and name_at > start and _RESOURCE.search(text, start, name_at):
            continue
        spoken = (sign[-1] == ":" and (at > match.end(2) or text.startswith("*", at))) or sign.endswith(("==", "!="))
        if key.lower() in _HEADERS and text[at : at + 1] not in "\"'`\\[":
            end = _HEADER_END.search(text, at, stop)
            if end is not None and end.start() > at:
                yield Field(key, at, end.start(), True, name_at)
            continue
        for begin, end_at, exact in values_at(text, at, start, stop, name_at, prose=spoken):
            if ")" in sign and spoken and not exact and not unlike_a_word(text[begin:end_at]):
                continue  # of a sentence: (read_passphrase): Likewise
            yield Field(key, begin, end_at, exact, name_at, COLON if spoken and not exact else ASSIGNED)
            changed = _CHANGED_TO.match(text, end_at, stop) if exact else None
            if changed is not None:
                yield Field(key, changed.end(), closing(text, changed[1], changed.end(), stop), True, name_at)


def _name(text: str, start: int, match: re.Match[str]) -> tuple[str, int]:
    """Return the name of a pair and where it begins, without what only looks like a part of it."""
    key, name_at = match[1], match.start(1)
    if name_at > start:
        if key[0] in "nrt" and text[name_at - 1] == "\\":
            # A line's end, written out, before the name: b'GET / HTTP/1.1\\r\\nCookie: …'
            return key[1:], name_at + 1
        if key[0] == "D" and text[name_at - 1] == "-":
            # A property of Java's: -Dsonar.login=…
            return key[1:], name_at + 1
    return key, name_at


def _indexed(text: str, start: int, stop: int) -> Iterator[Field]:
    if text.find("[", start, stop) < 0:
        return
    for match in _INDEXED.finditer(text, start, stop):
        for begin, end, exact in values_at(text, match.end(), start, stop, match.start(1)):
            yield Field(match[1], begin, end, exact, match.start(1))


def _options(text: str, start: int, stop: int) -> Iterator[Field]:
    if text.find("-", start, stop) < 0:
        return
    for match in _OPTION.finditer(text, start, stop):
        if text[match.end(1)] == "," and text.rfind("[", start, match.start()) <= text.rfind("]", start, match.start()):
            continue  # of a sentence, and of no list: [kubectl, --token, x]
        for begin, end, exact in values_at(text, match.end(), start, stop, match.start(1)):
            told = exact or unlike_a_word(text[begin:end])  # or it may be a sentence's: use --password to log in
            yield Field(match[1], begin, end, exact, match.start(1), ASSIGNED if told else COLON)


def _elements(text: str, start: int, stop: int) -> Iterator[Field]:
    if text.find("</", start, stop) < 0:
        return
    for match in _ELEMENT.finditer(text, start, stop):
        yield Field(match[1], match.start(2), match.end(2), exact=True)


_SIGN_GATE = (
    r"""(?:(?:;[^\s;\]]{1,40})?\](?=[^\s\]=:])|["'`\\\])}*]{0,4}(?:\[(?![0-9]{3,7}\]:)[\w.\-]{0,32}\]|\([\w\-]{2,7}\))?"""
    r"""(?:\s{0,3}|[ \t]{4,64})(?:[=:](?! -[,;)])|：|!=|->|→|\|\|=|\?=))"""
)
"""``client: -,`` has no value, and ``postgres[1234]:`` is a program and its process."""

_BESIDE_GATE = (
    r"""["'`\\>]{0,6}(?:(?:;[^\r\n\\]{0,200}+)?(?:\r?\n|(?:\\+r)?\\+n){2}"""
    r"""|(?:[\s,;]|\\+[nrt]){1,40}["'`\\\-]{0,4}(?:[a-z]{1,8}:)?(?:val|content|data|def|old|new|input|v\b)"""
    r"""|(?:\s?,|[ ]\.)\s?(?:<<|[bu])?\\*["'`]|\s{0,3}</|;s:\d)"""
)
_COLUMNS = r"""(?:[,;|\t][\w"' .\-]{1,64}+)"""
_LINE_END = r"""["']?(?:[\r\n]|\\+[rn])"""
_HEADER_GATES = (
    rf"{{tailed}}[\"']?{_COLUMNS}{{1,64}}+{_LINE_END}",
    rf"[,;|\t][\w\"' .\-]{{0,64}}{{tailed}}{_LINE_END}",
)
"""Of a table whose rows stand in the same record; the caller reads them."""
_INSERT_GATE = r"\b(?:insert|replace)\s+(?:ignore\s+)?into\s"
_SELECT_GATE = r"\bfrom\s+[^\s]*(?:credential|passw|secret|api_?key|token)[^|]*\|"
_DRAWN_TABLE_GATE = r"\|[^\n]*(?:passw|pwd|secret|api_?key|token)[\w \-]*\|[^\n]*\n"
_EXPORT_GATE = (
    r"\b(?:keepass|bitwarden|lastpass|dashlane|passwords?|logins?|credentials)\w*[ _.\-](?:csv|export|import|dump|backup)"
    r"\b[^,]*,"
)
_ELEMENT_GATE = r"(?:[\s\"'\\][^<>\n]*)?>"

SYNTAXES: tuple[Syntax, ...] = (
    Syntax((_pairs, _indexed, *named_values.IN_WORKFLOWS), (rf"{{tailed}}{_SIGN_GATE}",)),
    Syntax(
        (_elements, *named_values.IN_MARKUP, *statements.INSERTS, credential_tables.cells_of_credentials),
        (
            rf"{{tailed}}{_BESIDE_GATE}",
            rf"<[^<>]*{{tailed}}{_ELEMENT_GATE}",
            *_HEADER_GATES,
            _INSERT_GATE,
            _SELECT_GATE,
            _DRAWN_TABLE_GATE,
            _EXPORT_GATE,
        ),
    ),
    Syntax(
        (_options, *named_values.AFTER_A_VERB),
        (
            r"-[^\s=]*{tailed}[\s,\"'`\\]",
            r"\b(?:setx|set|setvar|setenv|env|putenv|put)\s+[^\s=]*{tailed}[\s,\"'`\\]",
            r"{tailed}[\"'`\\]{0,4}\s[^\n]*--(?:value|secret-string|secret)[\s=]",
        ),
    ),
    command_lines.SYNTAX,
    phrases.SYNTAX,
    calls.SYNTAX,
    Syntax(declared.IN_BLOCKS, declared.GATES),
    fallbacks.SYNTAX,
    accounts.SYNTAX,
)
"""Every way of joining a name and a value. The gate says which of them a record may hold."""


_SHORT_CHARS = 64
_JOINT = re.compile(r"[^\w.\-/@+~^&]|\.{4}")
"""Without any of these no syntax joins a name and a value: a field of HL7, say, is mostly a word."""


def find(text: str, start: int = 0, end: int | None = None, among: Container[int] | None = None) -> Iterable[Field]:
    """Return the fields of ``text[start:end]``, in no particular order. A field's value may hold further fields.

    ``among`` holds the indexes of the syntaxes to look for; by default all.
    """
    stop = len(text) if end is None else end
    if (stop - start <= _SHORT_CHARS and text[start:stop].isalnum()) or _JOINT.search(text, start, stop) is None:
        return ()
    syntaxes = [syntax for index, syntax in enumerate(SYNTAXES) if among is None or index in among]
    return (field for syntax in syntaxes for each in syntax.finds for field in each(text, start, stop))


_ACCOUNTS = SYNTAXES.index(accounts.SYNTAX)


def neighbours(text: str, known: Sequence[Field], among: Container[int] | None = None) -> Iterator[Field]:
    """Yield the fields that neighbours among ``known`` make together; ``among`` is as for ``find``.

    ``{"name": "password", "value": "x"}`` is a pair of its own, and an array of strings may be a command line.
    """
    keys = [field.key for field in known]
    tells = any(map(_tells_of_neighbours, keys))
    if tells:
        yield from named_values.in_turn(text, known)
    if "[" in text:
        yield from declared.in_pairs(text, known)
    if among is None or _ACCOUNTS in among:
        yield from accounts.in_turn(text, known)
    if tells or any(map(eq, keys, islice(keys, 1, None))):
        runs = [(key, [(each.start, each.end) for each in run]) for key, run in groupby(known, key=attrgetter("key"))]
        yield from calls.in_turn(text, runs)
        for _, arguments in runs:
            if len(arguments) > 1:
                yield from command_lines.in_arguments(text, arguments)


@lru_cache(maxsize=8_192)
def _tells_of_neighbours(key: str) -> bool:
    """Say whether a field of this name may tell what another one is."""
    lower = key.lower()
    return lower in named_values.TELLING or lower.rpartition(".")[2] in calls.TELLING


def name_in_full(text: str, field: Field) -> str:
    """Return the field's name with the words before it, as far as they may belong to it."""
    if field.name_at < 2 or text[field.name_at - 1] not in " /":
        return field.key
    before = (_BEFORE if text[field.name_at - 1] == " " else _STEP_BEFORE).search(
        text, max(0, field.name_at - _BEFORE_CHARS), field.name_at
    )
    return text[before.start() : field.name_at] + field.key if before is not None else field.key


@lru_cache(maxsize=8_192)
def words(key: str) -> tuple[str, ...]:
    """Split a name into lower-case words: ``dbPassword2``, ``DB_PASSWORD`` and ``db-password`` are all (db, password)."""
    found = (_WORD if key.isascii() else _WORD_OF_ANY_SCRIPT).findall(key)
    if len(found) > 1 and found[-1].isdigit() and key[-len(found[-1]) - 1].isalpha():
        found.pop()
    return tuple(word.lower() for word in found)

r"""JSON read in place: strings, keys and numbers as slots, everything else untouched, byte for byte (RFC 8259).

A parser that builds values would lose what a log must keep: duplicate keys, long numbers, spacing, the spelling of escapes.
This one goes from value to value with two expressions and keeps only where each stands. A string that holds JSON itself is
read inside, down to ``NESTING_MAX``; the escapes of all levels are undone in the reading's text.

So is a text in which JSON stands, be it the record's or a string's: behind a container runtime's or a program's prefix,
or as a quoted value, escapes and all: ``stdout F {"mrn": …} took=3``, ``msg="{\"mrn\": …}"``,
``msg="name '\"Doe\"'"`` (logfmt).
"""

from __future__ import annotations

import re

from relay.wire import hl7
from relay.wire.draft import Draft, Plain

DEPTH_MAX = 64
"""Containers within containers; what lies deeper is read as text."""

NESTING_MAX = 3
"""JSON within strings of JSON; what lies deeper is text of that string."""

_IN_TEXT_MAX = 256
"""Objects, arrays and quoted values that are read in a text; what follows them is text."""

_SPACE = r"[ \t\r\n]*+"
_STRING = r'"([^"\\]*+(?:\\.[^"\\]*+)*+)"'
_NUMBER = r"(-?[0-9]++(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)"
_SCALAR = rf"(?:{_STRING}|{_NUMBER}|true|false|null)"
_KEY = rf"{_SPACE}{_STRING}{_SPACE}:{_SPACE}"
_OPEN = rf"([{{\[]){_SPACE}([}}\]]?)"
_PLAIN_MEMBERS = re.compile(
    rf'{_SPACE}"([^"\\]++)"{_SPACE}:{_SPACE}(?:"([^"\\|{{\[\s][^"\\|]*+)"|{_NUMBER}|true|false|null){_SPACE},|'
)
"""Groups: key, string, number. Names and strings without escapes; in such strings there is nothing to read inside."""

# Groups of both: key, string, number, what follows the scalar, opening bracket, closing bracket right after it.
_MEMBER = re.compile(rf"{_KEY}(?:{_SCALAR}{_SPACE}([,}}])|{_OPEN})", re.DOTALL)
_ELEMENT = re.compile(rf"({_SPACE})(?:{_SCALAR}{_SPACE}([,\]])|{_OPEN})", re.DOTALL)
_AFTER_CONTAINER = re.compile(rf"{_SPACE}([,}}\]])")
_ROOT = re.compile(rf"{_SPACE}{_OPEN}")
_BLANK_TO_END = re.compile(rf"{_SPACE}\Z")
_LONE_STRING = re.compile(rf"{_SPACE}{_STRING}{_SPACE}\Z", re.DOTALL)

_SETS_OUT = re.compile(r'\{\s*+["}]|\[\s*+(?:\{\s*+["}]|["\[]|[\s0-9eE.,+\-]*+\]\s*+\Z)')
"""Text is not JSON for a bracket at its head: ``[main] …``, ``{a=1}``, ``[12.5] …``."""

_MAY_HOLD_MORE = ("{", "[", " ", "\t", "\n", "\r")
"""How a string begins that may be JSON itself."""

_SAYS_LITTLE = frozenset(
    form
    for word in """
        content display district end extension f family first full given id identifier l last line m middle name nm no
        number start text url value year
    """.split()
    for form in (word, word.capitalize(), word.upper())
)
"""Keys that mean something only with those around them: ``{"name": {"first": …}}`` is a ``name.first``, too."""

_SAYS_NOTHING = frozenset(
    """
    S N SS NS #text _text $t $ _ $date $oid $numberLong $numberInt string stringValue string_value dateValue valueString
    valueDate valueDateTime valueInteger originalValue interpretedValue resolvedValue rawValue normalizedValue parsedValue
    old new oldValue newValue old_value new_value before after to access refresh
    """.split()
)
"""Keys that only say of what kind a value is (DynamoDB, MongoDB's Extended JSON, protobuf, XML made JSON), or whether it
is the one before a change or after it."""

_NEEDS_MORE = _SAYS_LITTLE | _SAYS_NOTHING

_AROUND_MAX = 3
"""How many of the keys around such a one count."""

_UNNAMED = "[]"
"""What the values of an array go by that no key leads to: what stands beside them may name them."""

_OPENS_IN_TEXT = re.compile(
    r'\{\s{0,8}"(?=(?:[^"\\]|\\.){0,256}+"\s{0,8}:)|\[\s{0,8}\{\s{0,8}"|"(?=[\[{]\s{0,8}[{]?\s{0,8}\\")|(?<==)'
    r'"(?=[^"\\\r\n]{0,2048}\\(?:["\\nrt/]|u[0-9a-f]{4}))'
)
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)++)"', re.DOTALL)
_NAME_BEFORE = re.compile(r"([^\W\d_][\w.\-]{0,63})=\Z")

_ESCAPE = re.compile(r'\\(?:u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(["\\/bfnrt]))')
_PLAIN = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_SURROGATES = range(0xD800, 0xE000)


def sets_out(text: str, at: int) -> bool:
    """Tell whether what begins at ``at`` (no space before it) means to be JSON."""
    return _SETS_OUT.match(text, at) is not None


def lone_string(draft: Draft, start: int) -> bool:
    """Read the rest of the text as one JSON string, if it is one."""
    match = _LONE_STRING.match(draft.text, start)
    if match is None:
        return False
    string(draft, "", *match.span(1))
    return True


def parse(draft: Draft, start: int, key: str = "", nesting: int = 0) -> tuple[int, bool]:
    """Read the object or array at ``start``; return where reading ended, and whether the text is JSON up to its end.

    ``key`` is the name of the values of an outermost array. What was read until the JSON broke keeps its slots.
    """
    text = draft.text
    root = _ROOT.match(text, start)
    if root is None:
        return start, False
    path: list[tuple[bool, str]] = [(root[1] == "{", key or _UNNAMED)]
    at, follows = root.end(), root[2]
    while True:
        in_object, key = path[-1]
        if not follows or follows == ",":
            at = _plain_members(draft, path, at) if in_object else at
            match = (_MEMBER if in_object else _ELEMENT).match(text, at)
            if match is None:
                return at, False
            name = _key(draft, match) if in_object else key
            opens = match[5]
            if opens:
                if len(path) == DEPTH_MAX:
                    return match.start(5), False
                path.append((opens == "{", name))
                at, follows = match.end(), match[6]
                continue
            known = len(draft.fields)
            _scalar(draft, name, match, nesting)
            if name in _NEEDS_MORE and len(draft.fields) == known + 1:
                _alias(draft, path, name)
            at, follows = match.end(), match[4]
            if follows == ",":
                continue
        elif follows != ("}" if in_object else "]"):
            return at - 1, False
        path.pop()
        if not path:
            return at, _BLANK_TO_END.match(text, at) is not None
        after = _AFTER_CONTAINER.match(text, at)
        if after is None:
            return at, False
        at, follows = after.end(), after[1]


def _plain_members(draft: Draft, path: list[tuple[bool, str]], at: int) -> int:
    """Read an object's members from ``at`` on, up to its last or to one that is not plain; return where the next begins."""
    for match in _PLAIN_MEMBERS.finditer(draft.text, at):
        key = match[1]
        if key is None:
            break
        at = match.end()
        start, end = match.span(2)
        if start >= 0:
            draft.member(key, match.start(1), start, end)
        elif match[3] is not None:
            draft.member(key, match.start(1), *match.span(3), b'"')
        else:
            draft.slot(*match.span(1), False)
            continue
        if key in _NEEDS_MORE:
            _alias(draft, path, key)
    return at


def _key(draft: Draft, match: re.Match[str]) -> str:
    """Note an object's key and return it as it reads."""
    start, end = match.span(1)
    key = match[1]
    if "\\" not in key:
        draft.slot(start, end, False)
        return key
    plain = draft.plain(start, end, _ESCAPE, _character)
    draft.escaped("", start, end, False, plain)
    return plain.text


def _alias(draft: Draft, path: list[tuple[bool, str]], name: str) -> None:
    """Let the last field go by the names of the containers around it, too."""
    in_full = _in_full(path, "" if name in _SAYS_NOTHING else name)
    if in_full:
        draft.alias(in_full)


def _in_full(path: list[tuple[bool, str]], name: str) -> str:
    """Return the name with those of the containers around it: ``contact.name.given``."""
    around = [key for key in dict.fromkeys(key for _, key in path) if key not in ("", _UNNAMED, name)]
    return ".".join(filter(None, (*around[-_AROUND_MAX:], name)))


def _scalar(draft: Draft, key: str, match: re.Match[str], nesting: int) -> None:
    start, end = match.span(2)
    if start >= 0:
        string(draft, key, start, end, nesting)
    elif match[3] is not None:
        draft.value(key, *match.span(3), False, b'"')


def string(draft: Draft, key: str, start: int, end: int, nesting: int = 0) -> None:
    """Note the string whose escapes stand at ``text[start:end]``, the value of ``key``."""
    text = draft.text
    if text.find("\\", start, end) >= 0 or text.startswith(_MAY_HOLD_MORE, start, end) or text.find("|", start, end) >= 0:
        read_string(draft, key, start, end, draft.plain(start, end, _ESCAPE, _character), nesting)
    else:
        draft.value(key, start, end)


def read_string(draft: Draft, key: str, start: int, end: int, plain: Plain, nesting: int = 0) -> None:
    """Note the string at ``text[start:end]``, which reads ``plain``: JSON again, HL7, or simply the value of ``key``."""
    if nesting < NESTING_MAX and plain.text.startswith(_MAY_HOLD_MORE):
        inner = Draft(*plain)
        at = len(plain.text) - len(plain.text.lstrip(" \t\r\n"))
        if plain.text.startswith(("{", "["), at) and parse(inner, at, key, nesting + 1)[1]:
            draft.embed(start, end, inner)
            return
    message = hl7.within(plain.text, 0)
    if message >= 0:
        inner = Draft(*plain)
        inner.slot(0, message)
        hl7.parse(inner, message)
        draft.embed(start, end, inner)
        return
    if nesting < NESTING_MAX and first_in(plain.text, 0) >= 0:
        inner = Draft(*plain)
        parse_in(inner, 0, nesting + 1)
        draft.embed(start, end, inner, key)
        return
    draft.escaped(key, start, end, True, plain)


def first_in(text: str, start: int) -> int:
    """Return where, from ``start`` on, an object or array may begin; -1 if none does."""
    if text.find("{", start) < 0 and text.find("\\", start) < 0:
        return -1  # most records: two looks, and the expression takes ten times as long
    opening = _OPENS_IN_TEXT.search(text, start)
    return -1 if opening is None else opening.start()


def parse_in(draft: Draft, start: int, nesting: int = 0) -> None:
    """Read the rest of the text from ``start``: JSON where it stands, everything else as text."""
    text, at = draft.text, start
    for _ in range(_IN_TEXT_MAX):
        opening = _OPENS_IN_TEXT.search(text, at)
        if opening is None:
            break
        begin = opening.start()
        if opening[0] == '"':
            quoted = _QUOTED.match(text, begin)
            if quoted is None:
                break
            draft.slot(at, begin + 1)
            # JSON in it has names of its own.
            named = (
                None if quoted[1].lstrip().startswith(("{", "[")) else _NAME_BEFORE.search(text, max(at, begin - 65), begin)
            )
            string(draft, named[1] if named else "", *quoted.span(1), nesting)
            at = quoted.end(1)
        else:
            draft.slot(at, begin)
            at = max(parse(draft, begin, nesting=nesting)[0], begin + 1)
    draft.slot(at, len(text))


def _character(escape: re.Match[str]) -> str:
    high, low, single, plain = escape.groups()
    if plain is not None:
        return _PLAIN.get(plain, plain)
    if single is not None:
        code = int(single, 16)
        # A surrogate on its own is no character; let no later step stumble over it.
        return "\ufffd" if code in _SURROGATES else chr(code)
    return chr(0x10000 + ((int(high, 16) - 0xD800) << 10) + (int(low, 16) - 0xDC00))

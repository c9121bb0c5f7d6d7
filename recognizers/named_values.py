"""Pairs whose name is itself a value, as formats for any name write them.

``{"name": "password", "value": "x"}`` (HAR, Kubernetes), ``<add key="…" value="…"/>`` (.NET), ``<name>…</name><value>…``
(Hadoop), ``<key>…</key><string>…`` (plist), ``("password", "x")``, ``{password,"x"}`` (Erlang), ``s:8:"password";s:1:"x"``
(PHP), ``setx PASSWORD x``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recognizers.chosen import passphrase
from recognizers.ends import closing, values_at
from recognizers.rule import ASSIGNED, COLON, Field
from recognizers.syntax import NAME, NAME_CHARS_MAX, QUOTE, SIGN
from recognizers.values import unlike_a_word

_NAME_KEYS = (
    "name|key_?name|secret_?name|key|field|param|parameter|header|variable|var|property|attribute|option|setting"
    "|parameter_?key|parameter_?name|field_?name|setting_?name"
    "|target_?details|what|item|k|n"
)
_VALUE_KEYS = (
    "value|val|content|data|default|defaultvalue|new|newvalue|new_value|oldvalue|old_value|parameter_?value|input|v"
)

_NAMED = re.compile(
    rf"(?i:\b(?:{_NAME_KEYS}){SIGN})\s{{0,3}}(?:{QUOTE})?(?:[\w.\-]{{1,64}}/){{0,4}}_{{0,3}}({NAME})(?:{QUOTE})?(?:[\s,;]"
    rf"|\\+[nrt]){{1,40}}-?\s{{0,3}}(?:{QUOTE})?(?:\w{{1,8}}:)?"
    rf"(?i:{_VALUE_KEYS})(?:{SIGN})\s{{0,3}}"
)
_ELEMENTS = re.compile(
    rf"<(?:\w+[:\-])?(?:name|key|Name|Key)>\s{{0,8}}({NAME})\s{{0,8}}</(?:\w+[:\-])?(?:name|key|Name"
    rf"|Key)>\s{{0,8}}<[\w:]{{1,40}}>"
    r"\s{0,8}(?:<!\[CDATA\[)?((?<=CDATA\[)[^\]]{1,4096}?(?=\]\]>)|[^<]{1,4096}?)(?:\]\]>)?\s{0,8}</"
)
_ATTRIBUTE = re.compile(
    rf"<[\w.:\-]{{1,64}}\s(?:[^<>]{{0,256}}?\s)?(?:name|key|id|Name|Key)=(?:{QUOTE})({NAME})(?:{QUOTE})[^<>]{{0,256}}>"
    r"\s{0,8}(?:<[Vv]alue>)?(?:<!\[CDATA\[)?((?<=CDATA\[)[^\]]{1,4096}?(?=\]\]>)|[^<]{1,4096}?)(?:\]\]>)?\s{0,8}</"
)
_TYPED_IN = re.compile(
    rf"<input\s(?=[^<>]{{0,256}}type=(?:{QUOTE})?(password)\b)[^<>]{{0,256}}?\bvalue=(?={QUOTE})", re.IGNORECASE
)
_VALUE_OF_ELEMENT = re.compile(rf"<(?:\w+:)?({NAME})\s(?:[^<>]{{0,256}}?\s)?(?:value|content)=")
_TUPLE = re.compile(rf"[(\[{{]\s?(?:<<)?(?:{QUOTE}|:)?({NAME})(?:{QUOTE})?(?:>>)?(?:\s?,|[ ]\.)\s?(?:<<|[bu])?({QUOTE})")
_ALTERNATING = re.compile(
    rf"(?:,\s?|(?:{QUOTE})\s{{1,3}}|(?:headers?|complete|attributes|properties|options):\s)"
    rf"({QUOTE})({NAME})\1\s?,\s?({QUOTE})"
)
"""Names and values by turns, as functions are told them: ``options('Username', 'bob', 'Password', 'x')``."""

_SERIALIZED = re.compile(rf"\bs:\d{{1,3}}:({QUOTE})({NAME})\1;s:\d{{1,5}}:(?={QUOTE})")
"""PHP's ``serialize``: ``s:8:"password";s:9:"x"``."""

_AMONG_TUPLES = re.compile(r"[\[({,]\s?\Z")
_SETTER = re.compile(r"(?i)(?:(?:set|put|add|append|store|save)\w*|\bdefine)\s?\Z")
"""A function that is told a name, a value, and perhaps more: ``setenv("SECRET", "x", 1)``."""

_SETTER_CHARS = 32
_SURELY_A_PAIR = re.compile(rf"\{{\s?<<|\(\s?(?:{QUOTE})[A-Z]+(?:_[A-Z]+)+\b")
"""``{<<"password">>,<<"x">>}`` (Erlang), ``define('DB_PASSWORD', 'x')`` (PHP): no list of names is written so."""

_TUPLE_ENDS = re.compile(r"(?:>>)?\s?[)\]}]")
_PART = re.compile(
    rf"\bname=(?:{QUOTE})({NAME})(?:{QUOTE})(?:;[^\r\n\\]{{0,200}})?(?:\r?\n|(?:\\+r)?\\+n){{2}}"
    rf"(.{{1,4096}}?)(?:\\+[rn]|[\r\n]|\Z)"
)
"""Multipart form data, RFC 7578 section 4.2."""

_WORKFLOW = re.compile(
    rf"::(?:set-output|set-env|save-state)[ ](?:\w+=[^,:\s]*,)?name=({NAME})(?:,[^:\s]*)?::"
    rf"|##vso\[task\.setvariable[ ](?:\w+=[^;\]\s]*;)*variable=({NAME})(?:;[^\]\s]*)?\]",
    re.IGNORECASE,
)
_LINE = re.compile(r"[^\r\n]+?(?=\"?[}\]]*\s*(?:[\r\n]|\\[rn]|\Z))")
"""What a build's step tells its runner: GitHub Actions' workflow commands, Azure Pipelines' logging commands."""

_SETTING = re.compile(
    r"\b(?:setx|setvar|setenv|kv[ ]put|etcdctl[ ](?:[^\s]{1,64}[ ]){0,4}?put|(?:config|configure|conf|secrets?"
    r"|env|CONFIG)[ :](?:set|SET)|ENV|putenv)[ \t]+(?:--?\w+[ \t]+)*+"
    rf"(?:{QUOTE})?(?:[^\s=]{{0,128}}[:/_])?({NAME})(?:{QUOTE})?[ \t]+(?=[^\s=])"
)


_PARAMETER = re.compile(
    rf"--(?:name|key|secret-id|secret-name|n)[= ]{{1,2}}(?:{QUOTE})?(?:[^\s=\"']{{0,128}}/)?({NAME})(?:{QUOTE})?[ \t]+"
    r"(?:--(?!value)[\w\-]+(?:[= ][^\s\-][^\s]{0,128})?[ \t]+){0,6}?--(?:value|secret-string|secret|data)[= ]{1,2}(?=\S)"
)
"""``aws ssm put-parameter --name /web/db-password --value x``."""


def _named(text: str, start: int, stop: int) -> Iterator[Field]:
    for expression in (_NAMED, _VALUE_OF_ELEMENT, _TYPED_IN):
        for match in expression.finditer(text, start, stop):
            for begin, end, exact in values_at(text, match.end(), start, stop, match.start()):
                yield Field(match[1], begin, end, exact)


def _named_elements(text: str, start: int, stop: int) -> Iterator[Field]:
    if text.find("</", start, stop) < 0:
        return
    for expression in (_ELEMENTS, _ATTRIBUTE):
        for match in expression.finditer(text, start, stop):
            yield Field(match[1], match.start(2), match.end(2), exact=True)


def _parts(text: str, start: int, stop: int) -> Iterator[Field]:
    if text.find("name=", start, stop) < 0:
        return
    for match in _PART.finditer(text, start, stop):
        yield Field(match[1], match.start(2), match.end(2), exact=True)


def _tuples(text: str, start: int, stop: int) -> Iterator[Field]:
    for match in _TUPLE.finditer(text, start, stop):
        begin = match.end()
        end = closing(text, match[2], begin, stop)
        setter = _SETTER.search(text, max(start, match.start() - _SETTER_CHARS), match.start())
        if end == begin or (setter is None and _TUPLE_ENDS.match(text, end + len(match[2])) is None):
            continue
        # A list of names looks the same: ("password", "email").
        among = _AMONG_TUPLES.search(text, max(start, match.start() - 2), match.start())
        if among or _SURELY_A_PAIR.match(match[0]) or unlike_a_word(text[begin:end]) or passphrase(text[begin:end]):
            yield Field(match[1], begin, end, exact=True)


def _alternating(text: str, start: int, stop: int) -> Iterator[Field]:
    for match in _ALTERNATING.finditer(text, start, stop):
        end = closing(text, match[3], match.end(), stop)
        if match.end() < end < stop and unlike_a_word(text[match.end() : end]):
            yield Field(match[2], match.end(), end, exact=True)


def _serialized(text: str, start: int, stop: int) -> Iterator[Field]:
    if text.find("s:", start, stop) < 0:
        return
    for match in _SERIALIZED.finditer(text, start, stop):
        for begin, end, exact in values_at(text, match.end(), start, stop, match.start(2)):
            yield Field(match[2], begin, end, exact)


def _settings(text: str, start: int, stop: int) -> Iterator[Field]:
    for match in _SETTING.finditer(text, start, stop):
        for begin, end, exact in values_at(text, match.end(), start, stop, match.start(1)):
            yield Field(match[1], begin, end, exact, how=ASSIGNED if exact else COLON)


IN_MARKUP = (_named, _parts, _named_elements, _tuples, _alternating, _serialized)


def _parameters(text: str, start: int, stop: int) -> Iterator[Field]:
    if text.find("--", start, stop) < 0:
        return
    for match in _PARAMETER.finditer(text, start, stop):
        for begin, end, _ in values_at(text, match.end(), start, stop, match.start(1)):
            yield Field(match[1], begin, end, exact=True)


def _workflows(text: str, start: int, stop: int) -> Iterator[Field]:
    if text.find("::", start, stop) < 0 and text.find("##vso[", start, stop) < 0:
        return
    for match in _WORKFLOW.finditer(text, start, stop):
        value = _LINE.match(text, match.end(), stop)
        if value is not None:
            yield Field(match[1] or match[2], *value.span(), exact=True)


IN_WORKFLOWS = (_workflows,)

AFTER_A_VERB = (_settings, _parameters)

TELLING = frozenset(
    """
    name key field param parameter header variable var property attribute option setting k n path what item type column
    change parameterkey parameter_key parametername parameter_name fieldname field_name settingname setting_name
    targetdetails target_details keyname key_name secretname secret_name propertyname property_name attributename
    attribute_name variablename variable_name
    columnname column_name
    """.split()
)
"""What a field is called that names another one."""

_IS_VALUE = frozenset(
    """
    value val content data default defaultvalue new newvalue new_value oldvalue old_value input v string stringvalue text
    parametervalue parameter_value propertyvalue property_value attributevalue attribute_value
    """.split()
)
_IS_CHANGED = frozenset("from to before after old previous prev current was now".split())
"""Keys of what was before a change and is after it; much else goes by them, so the value must tell more."""

_LEAVES_NAME = frozenset(("type", "change", "column"))
"""Names that as often say something else: ``{"type": "password", "value": …}``, ``{"change": "value"}``."""

_MAY_LEAD = frozenset(("value", "parametervalue", "parameter_value"))
"""Keys of values whose name may follow: members of an object have no order."""

_BETWEEN_MAX = 2
"""How many other members may stand between a name and its value: ``{"name": …, "type": …, "value": …}``."""


def in_turn(text: str, known: Sequence[Field]) -> Iterator[Field]:
    """Yield the values among known fields that a field shortly before them names, or one right after them."""
    name, since = "", 0
    before: Field | None = None
    for field in known:
        key = field.key.lower()
        is_name = key in TELLING and field.end - field.start <= NAME_CHARS_MAX
        if is_name and not (name and key in _LEAVES_NAME):
            name, since = text[field.start : field.end].rpartition("/")[2], 0  # a JSON Pointer, RFC 6902
            if before is not None and key not in _LEAVES_NAME:
                yield before._replace(key=name)
        elif name and (key in _IS_VALUE or (key in _IS_CHANGED and unlike_a_word(text[field.start : field.end]))):
            yield field._replace(key=name)
            name = "" if key in _IS_VALUE and not key.startswith("old") else name
        elif (since := since + (key not in _IS_CHANGED)) > _BETWEEN_MAX:
            name = ""
        before = field if key in _MAY_LEAD and not name else None

"""Mappings of users to their passwords, in which no name says so but the mapping's own: ``basic_auth_users: {bob: x}``.

So with what a rotation of secrets reports, by the names of the secrets: ``{"event": "secrets.rotate", "new": {"db": "x"}}``.

Servers keep their local accounts so (Orthanc's ``RegisteredUsers``, Prometheus' ``basic_auth_users``), as programs' settings
do (``credentials: {'lis': 'x'}``, ``[("root", "x"), ("ro", "x")]``). Users have other things than passwords, so a value must
look like what people type or what is drawn at random, and a key be no attribute of a user.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recognizers.chosen import typed
from recognizers.rule import WORDS, Field
from recognizers.syntax import QUOTE, Syntax
from recognizers.values import is_id, is_value, looks_random, unlike_a_word

KEY = "password"
"""The name that passwords go by here."""

_SURE = (
    r"(?:registered|basic_?auth|auth|http|htpasswd|static|local|inline|orthanc|web|ftp|mqtt|api)_?users"
    r"|user_?(?:passwords?|passwd|creds|credentials)|htpasswd|basic_?auth|passwords|passwds|credentials|creds|logins"
    r"|user/pass(?:word)?(?:\spairs)?"
)
_OF_ACCOUNTS = (
    r"(?:registered|basic_?auth|htpasswd|static|orthanc|ftp|mqtt)_?users|user_?(?:passwords?|passwd)|htpasswd|passwords"
)
"""Those of the former that hold nothing else: there a word of a language is a password, too."""
_LIKELY = r"users|accounts|userlist"
_OF_SECRETS = r"secrets|secret_?data|string_?data|secret_?values"
_OF_USERS = rf"{_SURE}|{_LIKELY}"
_NAMES = rf"(?:{_SURE}|{_LIKELY}|{_OF_SECRETS})"

_MAPPING = re.compile(
    rf"(?<![A-Za-z])({_NAMES})[\"'`\]]{{0,2}}\s{{0,3}}(?:[:=]|=>|:=)?\s{{0,3}}[\[({{]{{1,2}}", re.IGNORECASE
)
_WHICH = r"new|old|before|after|current|previous|data|values?|items|payload|changes|generated|rotated|result|created|updated"
_SAID_BEFORE = r"(?:secrets?|credentials?|passwords?)[\w.\-/:]{0,40}"
_REPORTED = re.compile(rf"{_SAID_BEFORE}[\"'][^\n{{}}]{{0,160}}[\"']({_WHICH})[\"']\s{{0,3}}:\s{{0,3}}\{{", re.IGNORECASE)
"""A mapping of what was made or changed, after words of secrets in the same object."""

_MEMBER = re.compile(
    rf"\s{{0,8}}[({{\[]?\s{{0,3}}(?:{QUOTE})?(?P<user>[A-Za-z][\w.@\-]{{0,63}})(?:{QUOTE})?\s{{0,3}}(?::|=>|="
    rf"|,)\s{{0,3}}(?:[bu](?=[\"']))?"
    rf"(?:(?P<quote>{QUOTE})(?P<quoted>[^\r\n\"'`]{{4,256}}?)(?P=quote)"
    rf"|(?P<bare>[^\s\"'`,;()\[\]{{}}]{{4,256}}))\s{{0,3}}[)}}\]]?\s?[,;]?"
)
_LISTED = re.compile(
    rf"(?<![A-Za-z])({_NAMES})\b[\"'`]?(?:\s(?:entries|lines?|list|file|pairs?|map))?\s?(?:[:=]|has)\s", re.IGNORECASE
)
_PAIR = re.compile(
    r"[\s,;\"'\[]{0,4}(?P<user>[A-Za-z][\w.@\-]{0,63})[:=](?P<bare>[^\s\"'`,;:()\[\]{}]{4,256})(?=[\s,;\"'`\])}]|\Z)"
)
_MEMBERS_MAX = 64

_ATTRIBUTE = re.compile(
    r"(?i)(?:\w+[_.])?(?:id|ids|uid|guid|uuid|name|role|roles|type|kind|email|mail|url|uri|host|path|group|groups|state"
    r"|status|created|updated|modified|expires\w*|count|total|limit|offset|page|region|version|provider|method|scheme"
    r"|realm|source|file|format|hash|shell|home|scope|label|tenant|database|db|port|next|cursor|etag|time\w*|date"
    r"|last\w*)"
)
"""What a user has that is no user."""

_NO_SECRET = re.compile(
    r"(?i)(?:\w+[_.])?(?:id|ids|uid|guid|uuid|name|email|mail|url|uri|host|path|created|updated|modified|expires\w*|version"
    r"|cursor|etag|hash|time\w*|date)"
)
"""What a secret has that is none; its name in a store is as often that of a database, a source, a port."""

_ADDRESS = re.compile(r"[\w.+\-]+@[\w\-]+\.[\w.\-]+|[\w.\-/]+@v?\d[\w.\-]*|@.*")
_SIGNED = re.compile(r"(?=.*[A-Za-z])(?=.*\d).*(?:[!@#$%^&*+?~]|[a-z].*[A-Z]|[A-Z].*[a-z])")


def _is_password(name: str, user: str, value: str) -> bool:
    """Say whether a member of a mapping of this name is a user and a password."""
    of_users = re.fullmatch(_OF_USERS, name, re.IGNORECASE) is not None
    if (_ATTRIBUTE if of_users else _NO_SECRET).fullmatch(user) is not None or is_id(value):
        return False
    if re.fullmatch(_OF_ACCOUNTS, name, re.IGNORECASE) is not None:
        return is_value(value) and len(value) > 3
    is_typed = typed(value) or (_ADDRESS.fullmatch(value) is None and typed(value.replace("@", "#")))
    if re.fullmatch(_SURE, name, re.IGNORECASE) is not None:
        return is_typed or looks_random(value)
    return is_typed and _SIGNED.match(value) is not None


def _members(text: str, start: int, stop: int) -> Iterator[Field]:
    for opening, member in ((_MAPPING, _MEMBER), (_REPORTED, _MEMBER), (_LISTED, _PAIR)):
        for mapping in opening.finditer(text, start, stop):
            at = mapping.end()
            told: list[tuple[str, int, int]] = []
            while len(told) < _MEMBERS_MAX and (match := member.match(text, at, stop)) is not None:
                at = match.end()
                told.append((match["user"], *match.span("quoted" if match["bare"] is None else "bare")))
            passwords = [(begin, end) for user, begin, end in told if _is_password(mapping[1], user, text[begin:end])]
            holds_only_these = re.fullmatch(_OF_ACCOUNTS, mapping[1], re.IGNORECASE) is not None
            if passwords and re.fullmatch(_OF_USERS, mapping[1], re.IGNORECASE) is not None:
                passwords = [
                    (begin, end)
                    for user, begin, end in told
                    if _ATTRIBUTE.fullmatch(user) is None and (holds_only_these or unlike_a_word(text[begin:end]))
                ]
            yield from (Field(KEY, begin, end, True, -1, WORDS) for begin, end in passwords)


def in_turn(text: str, known: Sequence[Field]) -> Iterator[Field]:
    """Yield the passwords among known fields: the members of such a mapping, by their path or by what stands before."""
    for field in known:
        path, _, user = field.key.rpartition(".")
        name = path.rpartition(".")[2]
        if path and re.fullmatch(_NAMES, name, re.IGNORECASE) and _is_password(name, user, text[field.start : field.end]):
            yield field._replace(key=KEY, how=WORDS)
    values = {(field.start, field.end) for field in known}
    yield from (field for field in _members(text, 0, len(text)) if (field.start, field.end) in values)


SYNTAX = Syntax(
    (_members,),
    (
        rf"(?<![A-Za-z]){_NAMES}[\"'`\]\\]*(?: [a-z]+)?\s*(?:[:=]|=>|has|[\[({{])[^\n]*[:=,]",
        rf"(?:secret|credential|password)[\w.\-/:]*[\"'][^\n]*[\"'](?:{_WHICH})[\"']\s*:\s*\{{",
    ),
)

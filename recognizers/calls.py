"""Passwords and sessions among the arguments of a call, which go by their place: ``authenticate("bob", "x")``.

What a function is called says what it is told: one that logs in is told a user and then a password, one that checks or sets
a password is told that, one that looks for a session its id. Source text prints calls, and so do stack traces with arguments
(PHP: ``#0 f.php(1): login('bob', 'x')``), tracing aspects (``--> login(bob, x)``), and records (``Login("bob", "x")``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from recognizers.chosen import typed
from recognizers.ends import closing
from recognizers.rule import WORDS, Field
from recognizers.strength import drawn_chars
from recognizers.syntax import QUOTE, Syntax
from recognizers.values import VERSION, compound, is_picked_word, looks_like_a_key, numbered, unlike_a_word, way_in

KEY = "password"
SESSION = "session id"
CODE = "pin code"
HELD = "secret value"
"""The names that arguments go by here."""

_ARGUMENTS_MAX = 16

_LOGS_IN = (
    r"log_?[io]n|sign_?in|sign_?up|authenticat|credential|(?<![a-z])auth(?![a-z])|[a-z]Auth(?=_|\b)|ldap_bind"
    r"|simple_bind|create_?(?:user|account)|add_?user|register_?user|validate_?user|check_?user|basic_?auth|connect"
    r"(?!ed|ion|or)|get_?connection|PDO\b|mysqli\b"
    r"|ManagerAsync|UserManager\S{0,2}\.?Create|unlock_?key|impersonat"
    r"|(?:users?|accounts?|logins?|principals?)(?:Service|Manager|Repo\w*|Store|Api|Client)?(?:\.|::|->|\#)(?:create|add"
    r"|register|modify|update|set)"
)
_IS_TOLD_ONE = (
    r"passw(?:or)?d|passphrase|(?<![a-z])pwd|secure_?string|bcrypt|argon2|scrypt|check_?pw|hash_?pw|set_?pw"
    r"|(?:secret|sensitive)\w{0,8}\W{1,2}(?:unsafe_?)?plain_?text"
)
_ASKS = r"(?:^|[.>:_])(?:get|find|load|read|has|remove|delete|look_?up|require|need|ask|prompt|generate|create)_?pass"
"""Functions that are told where a password is, or what to call it."""
_CODES = (
    r"(?<![a-z])(?:pin|Pin|PIN)(?!Mode|[a-z])|(?i:(?<![a-z])t?otp|mfa|2fa|passcode|voucher|(?:verif\w{1,6}|validate"
    r"|check|confirm|submit|redeem|sms|access|door|unlock)_?code)|[a-z](?:Otp|Totp)|[a-z]Pin(?![a-z])"
)
"""Functions that are told a code of a few digits."""
_KEYS = (
    r"(?:^|[._>:])(?:aes|fernet|des3?|blowfish|chacha20\w*|secretbox|hmac(?:_?sha\d*)?|jwt|jws|jose)(?:$|[._>:])"
    r"|create_?hmac|hash_?hmac|hmac_?sha\d{1,3}|sha_?key_?for|create_?(?:de)?cipher|new_?cipher|key_?spec|pbkdf2"
    r"|(?:security|signing|secret)_?key$|from_?secret|(?:timed|signed|token)\w{0,16}serializer$|(?:encrypt"
    r"|decrypt)_?(?:string|data|bytes|text)$|(?:^|[._>:])(?:decrypt|encrypt|unlock|unseal|unwrap)\w{0,12}$|(?:^"
    r"|[._>:])get_?key$|(?:^|[._>:\w])client$|(?:set|use|with|refresh|revoke|introspect|verify|validate|decode|exchange"
    r"|redeem|check)_?\w{0,16}(?:token|jwt|secret|api_?key|auth_?code|code)$"
)
"""Functions that are told a key, a token, or a pass phrase."""
_SESSIONS = r"(?<![a-z])sess(?:ion)?s?(?![a-z])|Sess(?:ion)?s?(?![a-z])"

_CALL = re.compile(
    r"(?<![\w$])(?:\#\#class\((?P<of>[\w.%]{1,64})\)\.)?(?P<name>[A-Za-z_$][\w$]{0,63}+"
    r"(?:(?:\.|::(?:<[\w:, ]{1,64}>::)?|->|\\{1,2}|\#)[A-Za-z_$][\w$]{0,63}+){0,8}+)(?:"
    rf"\(\[?|[ \t](?={QUOTE}[^\s\"'`]{{1,64}}\\*[\"'`],[ \t])"
    rf"|{QUOTE}?,?[ \t](?:with[ \t])?(?:the[ \t])?\"?(?:arguments?(?:\[s\]|\(s\))?|args|params"
    r"|parameters)\\*[\"']?[ \t]?[:=]?[ \t]?[\[(])"
)
_LOGIN = re.compile(_LOGS_IN, re.IGNORECASE)
_TOLD_ONE = re.compile(_IS_TOLD_ONE, re.IGNORECASE)
_ASKING = re.compile(_ASKS, re.IGNORECASE)
_SESSION = re.compile(_SESSIONS)
_CODE = re.compile(_CODES)
_KEYED = re.compile(_KEYS, re.IGNORECASE)
_DIGITS = re.compile(r"(?:\w{1,16}\s?=\s?)?(?:\d{4,8}|[A-Z0-9]{4}-[A-Z0-9]{4})")
_NOT_A_CODE = re.compile(r"(?i)(?:user|account|id|port|timeout|year|line|gpio|len|size|expires?|ttl|drift)\w*\s?=")
_CONNECTS = re.compile(r"(?i)connect|PDO|mysqli")
_USER_FIRST = re.compile(r"(?i)oracle|oci_|oci8|hdbcli|teradata")
"""Drivers that are told user, password and where to connect, in this order."""
_CHANGES = re.compile(r"(?i)chang|reset|updat|replac|rotat")

_OPENS = re.compile(
    rf"\s{{0,8}}(?:(?P<key>[A-Za-z_]\w{{0,31}})\s?(?:=>|[=:])\s?)?"
    rf"(?P<within>(?:new\s)?(?:[\w.]{{1,32}}[.])?(?:\[\]byte|\w{{0,16}}[Bb]ytes|\w{{0,16}}[Ss]tr(?:ing)?|Buffer\.from"
    rf"|\w{{0,12}}[Ee]ncode|\w{{0,12}}[Dd]ecode"
    rf"|unhexlify|fromhex|Secret|utf8)\(\s?)?(?:[bBrRuUfFN@]{{1,2}}(?=[\"']))?(?P<quote>{QUOTE})"
)
"""A quoted argument, which may be made into octets where it stands: ``[]byte("x")``, ``Encoding.UTF8.GetBytes("x")``."""
_BARE = re.compile(r"\s{0,8}([^\s,()\[\]\"'`][^,()\[\]\"'`\r\n]{0,255}(?:\([^()\r\n]{0,255}\)[^,()\"'`\r\n]{0,64})?)?")
_AFTER = re.compile(r"(?:\.\w+\([^()]{0,32}\)){0,2}\s{0,8}([,)\]])")
_WRAPPED_CHARS = 32
_PASSWORDS_KEY = frozenset(("p", "pw", "pass", "pwd", "cred", "passw"))

_HASH = re.compile(r"\$\w{1,16}\$|\{\w{2,10}\}|[0-9a-f]{32,}\Z|\w+:\w+:\d+\$")
_ADDRESS = re.compile(
    r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+|[\w.\-]*(?:\.[a-z]{2,}|\d):\d{1,5}|[\w+\-]+:(?://)?[\w/].*[=/].*"
    r"|[\w.\-]+(?:\.\w+){2,}|(?:%22)?/[\w./\-]+(?:%22)?|\w{1,4}=\S*,.*"
)
_IDENTIFIER = re.compile(
    r"\$?[A-Za-z_]+(?:\.\w+)*|[a-z]{1,12}[0-9]|[A-Z][\w.]*[@#]\w+|0x[0-9a-f]+|[\d.]+|(?:Object|Resource|Array)\b.*"
    r"|\w+\s\$?\w+"
)
_PHRASE = re.compile(r"[^\W\d_]{3,12}(?: [^\W\d_]{3,12}){2,7}")


_NAMED = re.compile(r"[A-Za-z_][\w.]*=(?!\Z)|\S+\s")
_DEFINES = re.compile(r"\b(?:def|class|func|function|fn|sub|interface|proc)\s\Z")
"""Before the name of what is defined there, whose parameters are names."""
_PARSES = re.compile(r"_*(?:parse|format|render|describe|mock)_")
"""Functions that are told texts of any kind."""
_DRAWN_CHARS = 6
_LIMIT = re.compile(r"\w+(?:[:<>]=?|[<>=]=)\d|\w+\[")
"""What a check is told: ``min:8|max:64``, ``user[password]``."""
_OF_PASSWORDS = re.compile(r"(?i)passw(?:or)?d_?(?:field|policy|encoder|hint|rule|input|box|label|strength|page|form|expir)")
"""Functions of what has to do with passwords, and is none."""
_SIGNED = re.compile(r"[!@#$%^&*+?~]")
_HEX_KEY = re.compile(r"[0-9a-f]{32}|[0-9a-f]{48}|[0-9a-f]{64}")
_SIGNED_OR_LONG = re.compile(r"[!@#$%^&*+?~]|[0-9].*[A-Z]|[A-Z].*[0-9]{2}|[a-z]-[0-9]+-[a-z]")


def _of_program(value: str) -> bool:
    """Say whether a bare argument is program text, as where a function is defined: ``login(userName, password)``."""
    if _IDENTIFIER.fullmatch(value) is None:
        return False
    return drawn_chars(value) < _DRAWN_CHARS and (value.count("_") < 2 or compound(value))


def _known(value: str) -> bool:
    """Say whether a quoted argument is no password though it stands in a password's place: a port, a way to log in."""
    return len(value) < 4 or value.isdigit() or way_in(value) or numbered(value) or _ADDRESS.fullmatch(value) is not None


class _Argument(NamedTuple):
    start: int
    end: int
    key: str
    quoted: bool


def _arguments(text: str, at: int, stop: int) -> list[_Argument]:
    """Return a call's arguments from ``at`` on; those until the text breaks off, if it does."""
    found: list[_Argument] = []
    while len(found) < _ARGUMENTS_MAX:
        opens = _OPENS.match(text, at, stop)
        if opens is not None:
            begin = opens.end()
            end = closing(text, opens["quote"], begin, stop)
            if end == stop:
                return found
            found.append(_Argument(begin, end, opens["key"] or "", True))
            at = end + len(opens["quote"])
            if opens["within"]:
                at = max(at, text.find(")", at, min(stop, at + _WRAPPED_CHARS)) + 1)
        else:
            bare = _BARE.match(text, at, stop)
            if bare is None:
                return found
            if bare[1]:
                found.append(_Argument(bare.start(1), bare.start(1) + len(bare[1].rstrip()), "", False))
            at = bare.end()
        after = _AFTER.match(text, at, stop)
        if after is None:
            return found if opens is not None or not found else found[:-1]
        if after[1] != ",":
            return found
        at = after.end()
    return found


def _may_be(text: str, argument: _Argument) -> bool:
    """Say whether an argument may be a password by its looks, and is no address, hash, number or name of a variable."""
    value = text[argument.start : argument.end]
    if (
        len(value) < 4
        or _HASH.match(value)
        or _ADDRESS.fullmatch(value)
        or way_in(value)
        or numbered(value)
        or _LIMIT.match(value)
    ):
        return False
    if not argument.quoted and (_of_program(value) or _NAMED.match(value)):
        return False
    if argument.quoted and _PHRASE.fullmatch(value):
        return True
    return unlike_a_word(value) and not value.isdigit() and not compound(value) and VERSION.fullmatch(value) is None


def _passwords(text: str, name: str, arguments: Sequence[_Argument]) -> Iterator[_Argument]:
    """Yield those of a call's arguments that are passwords."""
    keyed = [each for each in arguments if each.key]
    yield from (each for each in keyed if each.key.lower() in _PASSWORDS_KEY)
    told = [(at, each) for at, each in enumerate(arguments) if not each.key]
    if _TOLD_ONE.search(name):
        if _ASKING.search(name) or _OF_PASSWORDS.search(name):
            return
        likely = [each for at, each in told if _may_be(text, each)]
        if not likely and len(arguments) == 2 and _CHANGES.search(name) and all(each.quoted for _, each in told[-1:]):
            likely = [each for _, each in told[1:] if is_picked_word(text[each.start : each.end])]
        yield from likely if len(likely) < 3 or _CHANGES.search(name) else likely[-1:]
    elif _LOGIN.search(name):
        first = min(len(arguments) - 1, 2 if _CONNECTS.search(name) and not _USER_FIRST.search(name) else 1)
        likely = [each for at, each in told if at >= first and _may_be(text, each)]
        if len(arguments) == 1 and not name.lower().endswith("auth"):
            # One argument is as often the user, or the way to log in.
            likely = [each for each in likely if _SIGNED.search(text, each.start, each.end)]
        if _USER_FIRST.search(name) and len(told) > first:
            likely = [told[first][1]] if told[first][1].quoted else []
        of_databases = _CONNECTS.search(name) is not None and len(arguments) == first + 2
        if not likely and len(told) == len(arguments) > first >= 1 and (of_databases or len(arguments) == first + 1):
            likely = [told[first][1]] if all(each.quoted for _, each in told) else []
            likely = [each for each in likely if not _known(text[each.start : each.end])]
        yield from likely[-1:]


def _codes(text: str, arguments: Sequence[_Argument]) -> Iterator[Field]:
    """Yield those of a call's arguments that are codes of a few digits, the last of them but for what is named otherwise."""
    for each in reversed(arguments):
        value = text[each.start : each.end]
        if _DIGITS.fullmatch(value) and not _NOT_A_CODE.match(f"{each.key}=" if each.key else value):
            yield Field(CODE, each.start + value.find("=") + 1, each.end, True, -1, WORDS)
            return


_KEY_AT = {"jwt.encode": 1, "jwt.decode": 1, "jwt.sign": 1, "jwt.verify": 1, "hmac.new": 0, "hash_hmac": 2, "createhmac": 1}
"""Functions whose key is known by its place, however it looks."""


def _keys(text: str, name: str, arguments: Sequence[_Argument]) -> Iterator[Field]:
    """Yield those of a call's arguments that are keys, tokens or pass phrases by their looks."""
    for index, each in enumerate(arguments):
        value = text[each.start : each.end]
        if (
            looks_like_a_key(value.rstrip("="))
            or _HEX_KEY.fullmatch(value)
            or (each.quoted and typed(value) and _SIGNED_OR_LONG.search(value))
            or (
                each.quoted
                and index == _KEY_AT.get(name.lower())
                and len(value) > 5
                and unlike_a_word(value)
                and not compound(value)
            )
        ):
            yield Field(HELD, each.start, each.end, True)


def _called(text: str, start: int, stop: int) -> Iterator[Field]:
    for match in _CALL.finditer(text, start, stop):
        name = f"{match['of'] or ''}.{match['name']}".lstrip(".")[-80:]
        if _DEFINES.search(text, max(start, match.start() - 10), match.start()) or _PARSES.match(name):
            continue
        told_code, told_key = _CODE.search(name), _KEYED.search(name)
        if not (told_code or told_key or _TOLD_ONE.search(name) or _LOGIN.search(name) or _SESSION.search(name)):
            continue
        arguments = _arguments(text, match.end(), stop)
        if told_code:
            yield from _codes(text, arguments)
        if told_key:
            yield from _keys(text, name, arguments)
        for each in _passwords(text, name, arguments):
            yield Field(KEY, each.start, each.end, True, -1, WORDS)
        if _SESSION.search(name):
            for each in arguments:
                yield Field(SESSION, each.start, each.end, True, -1, WORDS)


_METHOD_KEYS = frozenset(
    ("cmd", "command", "method", "function", "func", "fn", "action", "procedure", "call", "op", "operation", "rpc")
)
_ARGUMENT_KEYS = frozenset(("params", "args", "arguments", "parameters", "argv"))
_PAIR_KEYS = frozenset(("auth", "credentials", "creds", "basic_auth", "basicauth", "login", "userpass"))
TELLING = _METHOD_KEYS | _ARGUMENT_KEYS | _PAIR_KEYS
"""What fields are called that may be a call together."""


def in_turn(text: str, runs: Sequence[tuple[str, Sequence[tuple[int, int]]]]) -> Iterator[Field]:
    """Yield the passwords among runs of values of one key: ``{"method": "login", "params": ["bob", "x"]}``."""
    name = ""
    for key, values in runs:
        last = key.rpartition(".")[2].lower()
        if last in _METHOD_KEYS and len(values) == 1:
            name = text[slice(*values[0])]
        elif (last in _ARGUMENT_KEYS and name) or (last in _PAIR_KEYS and len(values) == 2):
            called = name if last in _ARGUMENT_KEYS else "login"
            arguments = [_Argument(begin, end, "", True) for begin, end in values]
            for each in _passwords(text, called, arguments):
                yield Field(KEY, each.start, each.end, True, -1, WORDS)


_WORDS = (
    r"log_?[io]n|sign_?in|sign_?up|auth|credential|bind|user|connect|connection|PDO|mysqli|passw(?:or)?d|passphrase|pwd|pw"
    r"|secure_?string|bcrypt|argon2|scrypt|sess(?:ion)?s?|unlock_?key|impersonat"
)
_GATE = (
    rf"(?:{_WORDS})[\w$]*\)?(?:(?:\.|::|->|\#)[\w$]+)?"
    rf"(?:\([^)]|[ \t]\\*[\"'`][^\s\"'`]+\\*[\"'`],|\\*[\"'`]?,?[ \t](?:with[ \t])?(?:the[ \t])?\"?(?:arg|param))"
)
_GATE_JSON = rf"(?:{_WORDS})[^\"\n]*\\*\"[ ,:]+\\*(?:\[|\"(?:arg|param))"

_KEY_WORDS = (
    r"aes|fernet|des3|blowfish|chacha20|secretbox|hmac|jwt|jws|jose|cipher|key_?spec|pbkdf2|decrypt|encrypt|unlock"
    r"|serializer|key_?for|(?:security|signing|secret)_?key|unseal|unwrap|get_?key|client|token|secret|api_?key|code"
)
_GATE_KEYS = rf"(?:{_KEY_WORDS})[\w$:<>.\#\-]*\([^()\n]*(?:\([^()\n]*)?[0-9!@#$%^&*+?][^\s\"'`(),]{{4}}"
_GATE_CODES = (
    r"(?:pin|otp|mfa|2fa|passcode|voucher|code)[\w$]*(?:(?:\.|::|->|\#)[\w$]+)?\((?:[^()\n]*[\s,=\"'])?[\\\"']*"
    r"(?:[0-9]{4}|[A-Z0-9]{4}-)"
)

SYNTAX = Syntax((_called,), (_GATE, _GATE_JSON, _GATE_KEYS, _GATE_CODES))

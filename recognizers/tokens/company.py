"""Secrets told by the company they keep: a value that looks like nothing else, in a record that speaks of secrets.

No syntax joins it to a name. So the value must have what policies ask of passwords, or have been drawn at random, and
nothing before it may say that it is something else: an id, a key's fingerprint, a version, a class.
"""

from __future__ import annotations

import re
from itertools import permutations

from recognizers.rule import PatternRule, Rule
from recognizers.strength import drawn_chars
from recognizers.values import compound, is_id, looks_like_a_key, told

_OF_PASSWORDS = (
    r"(?i:(?<![A-Za-z])(?:passw(?:or)?ds?|passwd|passphrase|pwd|credentials?|creds)(?![a-z])|passwort|kennwort|contraseña"
    r"|mot de passe|senha\b|wachtwoord|hasło|heslo|lösenord|пароль|密码|パスワード)"
)
_OF_TOKENS = (
    r"(?<!(?i:next|page|continuation|sync|cursor|resume|pagination|idempotency|cache|partition|public|unexpected"
    r"|csp)[ _\-]?)"
    r"(?i:(?<![a-z])(?:tokens?|secrets?|(?:api|access|auth|secret)[ _\-]?keys?|bearer)(?![a-z]))"
)
_OF_OTHERS = (
    r"(?i:(?<![a-z])(?:ids?|uid|kid|port|age|file|host|time|date|user)(?![a-z])|name|type|kind|ur[il]|endpoint|path|dir"
    r"|ref|arn|version|len|count|max|min|size|ttl|expir|policy|hash|digest|sha\d|md5|print|checksum|alg|stat|enabled"
    r"|required|valid|provider|issuer|audience|scope|format|field|header|prefix|suffix|limit|usage|index|bucket|cache"
    r"|store|manager|service|request|response|error|reason|message|owner|client|account|role|realm|group|class|handler"
    r"|filter|rotat|last|created|updated|accessor|uuid|guid|jti|izer|public|serial|label|title|hint|model|parser|stream"
    r"|list|input|output|resource|project|region|zone|stage|revision|generation|etag|cursor|page|next|continu|operation"
    r"|event|nonce|salt|challenge|tenant|subject|binding|thumb|state|source|target|sync|job|task|run|trace|span|session"
    r"|deploy|commit|build|image|template|plan|config|backup|snapshot|batch|mount|volume|driver|plugin|engine|rule|scan"
    r"|finding|alert|number)"
)
"""Words behind the noun with which a name is of something else: a token's id, a password's hash."""

_OTHER = (
    r"(?i:(?<![a-z])(?:ids?|uid|uuid|guid|rid|kid|jti|sid|request|req|trace|span|correlation|transaction|build|commit"
    r"|revision|rev|version|ver|user|username|account|host|node|pod|device|serial|sha\d{0,3}|md5|cursor|etag|job|task"
    r"|run|object|file|bucket|queue|topic|message|msg|event|fingerprint|thumbprint|instance|container|image|digest"
    r"|template|method|class|function|hash|checksum|public|signed|signing|client|tenant|session|rsa|ed25519|ecdsa"
    r"|accessor|lease|module|package|policy|role|group|path|field|column|nonce|assertion|organi[sz]ation|org|workspace"
    r"|(?:hashed|encrypted"
    r"|sealed)[_ ]\w{1,16})[\"'\])]{0,2}\s?[=:#(]?\s?[\"'(\[<]?)"
)
"""What a value is that such a word stands right before."""

_IN_TYPED = r"[^\s\"'`,;()\[\]{}<>|/\\=:]"
_IN_DRAWN = r"[A-Za-z0-9_\-.~+/]"
_IN_SIGNED = r"[^\s\"'`,;()\[\]{}<>|/\\=:.]"
_SIGN_OF_TYPED = rf"[A-Z]{_IN_TYPED}*[0-9]|[0-9]{_IN_TYPED}*[A-Z]"
_SIGN_OF_DRAWN = rf"[A-Z]{_IN_DRAWN}*[0-9]|[0-9]{_IN_DRAWN}*[A-Z]"
_SIGN_OF_SIGNED = "|".join(
    rf"{one}{_IN_SIGNED}*{two}{_IN_SIGNED}*{three}" for one, two, three in permutations(("[A-Z]", "[0-9]", "[!@#$%^&]"))
)
"""What stands in every such value, in any order."""

_BEGINS = r"(?:(?<=[\s\"'`(\[{<>|])|(?<=[\s\"'`(\[][A-Za-z][\w.@\-]{0,31}[/:=]))"
_ENDS = r"(?=[\s\"'`)\]}<>|,;]|[.!?](?:\s|$)|$)"
_TYPED = (
    rf"{_BEGINS}(?=\S{{0,40}}[A-Z])(?=\S{{0,40}}[0-9])(?P<v>[A-Za-z0-9]{_IN_TYPED}{{7,39}}?){_ENDS}"
    rf"(?<!{_OTHER}(?P=v))"
)
_DRAWN = (
    rf"{_BEGINS}(?=\S{{0,80}}[A-Z])(?=\S{{0,80}}[0-9])"
    rf"(?P<v>[A-Za-z0-9]{_IN_DRAWN}{{22,254}}[A-Za-z0-9_\-]={{0,2}}){_ENDS}"
    rf"(?<!{_OTHER}(?P=v))"
)

_INNER_SIGN = re.compile(r"[!@#$%^&]")
_SIGN = re.compile(r"[!@#$%^&*+?~]")
_ALGORITHM = re.compile(
    r"(?i)sha-?\d|md5|pkcs|aes|rsa|pbkdf|hmac|oauth|saml|base64|utf|x509|tls|ssl|http|ntlm|krb|jdbc|ldap|spring|java"
    r"|auth|login|user|pass|cred"
)
_NAMED = re.compile(
    r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+|[\w.\-/]+@\^?v?\d[\w.\-]*|[\w.\-]+\.[a-z]{2,4}|[\w\-]*\$\w+|%\w.*|.*[&?].*=.*"
    r"|[A-Za-z\-]+#\d+"
)
"""Addresses, packages and their versions, files, variables, bugs."""


_CLASS = re.compile(r"[A-Z][a-z]{4,}[A-Z][a-z]{3,}|[a-z]{5,}[A-Z][a-z]{4,}")
"""``V1RBDPersistentVolumeSource``."""


def _typed(text: str) -> bool:
    """Say whether a value has what policies ask of a password: both cases, a digit, and a sign or no word at all."""
    if not (any(map(str.islower, text)) and any(map(str.isupper, text)) and any(map(str.isdigit, text))):
        return False
    if (
        not told(text)
        or is_id(text)
        or _NAMED.fullmatch(text) is not None
        or _ALGORITHM.search(text) is not None
        or compound(text)
    ):
        return False
    if _SIGN.search(text, 1, len(text) - 1) is not None:
        return True
    alphanumeric = sum(map(str.isalnum, text))
    return (
        len(text) <= 20
        and alphanumeric == len(text)
        and drawn_chars(text) == len(text)
        and len(re.findall(r"\d+", text)) > 1
    )


def _drawn(text: str) -> bool:
    """Say whether a value was drawn at random from letters of both cases and digits."""
    if not (any(map(str.islower, text)) and any(map(str.isupper, text))) or is_id(text) or text.count("/") > 3:
        return False
    if _CLASS.search(text) is not None or _ALGORITHM.match(text) is not None:
        return False
    return looks_like_a_key(text.rstrip("=")) and drawn_chars(text) * 10 >= len(text) * 8


_ID_CHARS = 22
"""A UUID in base64url: drawn, and an id more often than a token."""

_NO_PASSWORD = re.compile(
    r"[\w+\-]+@[\w\-]+|\w+(?:\$\w*)+|[A-Za-z_]\w*[#@]\d{1,3}|[\w\-]*[A-Za-z]#\d+(?:-\w+)?"  # a login, a class, a ticket
    r"|[\w%+]+\^[A-Z%][\w+]*|[\w\-]+(?:[*+^][\w\-]+)+"  # MUMPS, expressions
    r"|.*(?:&#|&[a-z]+\b|&0x|%[0-9A-F]{2}|%\d\Z|%\w{0,3}[sdxuip]\b|##|\^\^|\$\$|a-z|A-Z|0-9).*"  # encoded text, sets
    r"|.*#[0-9a-f]+|.*1[!-/]0.*"  # ASN.1 (X.690 section 8.1) read as text: a set and a sequence
)
"""What holds signs and letters of both cases and digits, and is not a password."""

_DRAWN_CHARS = 6


_OF_USER = re.compile(r"[a-z][a-z0-9_.\-]{0,31}%")
"""``bob%secret``: a user and a password as smbclient takes them; what reads command lines tells the password alone."""


def _signed(text: str) -> bool:
    """Say whether a value can only be a password: both cases, a digit, and two signs within, or one and no word."""
    if not text.isascii() or not (
        any(map(str.islower, text)) and any(map(str.isupper, text)) and any(map(str.isdigit, text))
    ):
        return False
    signs = len(_INNER_SIGN.findall(text, 1, len(text) - 1))
    if not signs or _OF_USER.match(text) or _NO_PASSWORD.fullmatch(text) is not None or _ALGORITHM.search(text) is not None:
        return False
    return (signs > 1 or drawn_chars(text) >= _DRAWN_CHARS) and told(text) and not compound(text)


_CHORD = re.compile(
    r"(?i)ctrl|shift|control|command|option|alt(?:gr)?|meta|super|home|delete|insert|escape|space|page|arrow|click"
)
"""Keys that are pressed together."""

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="company.signed",
        type="password",
        # Nothing in ordinary logs looks so, whatever the record speaks of.
        pattern=(
            r"(?<=[\s\"'`(\[{<>|=:])(?=\S{0,32}[A-Z])(?=\S{0,32}[0-9])(?P<v>[A-Za-z0-9][^\s\x00-\x1f\"'`,;()\[\]{}<>"
            r"|/\\=:.]{7,31}?)"
            r"(?=[\s\"'`)\]}<>|,;]|[.!?](?:\s|$)|$)"
        ),
        gate=(
            r"[\s\"'`(\[{<>|=:][A-Za-z0-9][^\s\"'`,;()\[\]{}<>|/\\=:.]*[!@#$%^&][^\s\"'`,;()\[\]{}<>|/\\=:.]*"
            r"(?:[\s\"'`)\]}<>|,;.!?]|$)"
        ),
        sign=_SIGN_OF_SIGNED,
        check=_signed,
        source="NIST SP 800-63B appendix A: what composition rules ask of passwords",
        examples=("|STATE|20241103|[[Goa@kVx!{upper:2}#Pc{digit:1}]]|VXU", "new one: [[h9K{lower:2}!x#Lz{digit:1}]]"),
        counter_examples=(
            "login root@Web12 ok",
            "at Wrapper$Inner2Class$1(x)",
            "Closes: Bug#130662",
            "q=Caf%C3%A9Bar2",
            "zLOOKUP+14^ADTUTL2a",
            "impl-DerefMut-for-LazyLock%3E",
        ),
        score=0.5,
    ),
    PatternRule(
        id="company.joined_words",
        type="password",
        pattern=(
            r"(?<=[\s\"'`(\[<>|])(?P<v>[A-Z][a-z]{3,12}(?:[+~*#&!][A-Z][a-z]{3,12}){1,3}[+~*#&!]?[0-9]{1,4}[!?]?)"
            r"(?=[\s\"'`)\]<>|,;]|[.!?](?:\s|$)|$)"
        ),
        gate=r"[A-Z][a-z]{3,12}(?:[+~*#&!][A-Z][a-z]{3,12})+[+~*#&!]?[0-9]",
        check=lambda text: _CHORD.search(text) is None,
        source="Passphrases as people join words where a policy wants a sign and a digit",
        examples=(
            "the console's is [[K{lower:5}+L{lower:4}+{digit:1}]], change it",
            "now [[F{lower:4}~C{lower:5}{digit:2}]]",
        ),
        counter_examples=("press Ctrl+Shift+5", "GET /s?q=Visual+Studio+2022", "hold Command+Option+4", "see Bug#Fixes"),
        score=0.5,
    ),
    PatternRule(
        id="company.password",
        type="password",
        pattern=rf"{_TYPED}(?:(?=[^\n]{{0,200}}{_OF_PASSWORDS})|(?<={_OF_PASSWORDS}[^\n]{{0,240}}))",
        gate=(
            r"(?i:passw|passwd|passphrase|pwd|creds|credential|passwort|kennwort|contraseña|mot de passe|senha"
            r"|wachtwoord|hasło|heslo|lösenord|пароль|密码|パスワード)[^\n]*[\s\"'`(\[{<>"
            r"|][A-Za-z0-9]+[A-Za-z0-9!@#$%^&*+?~._\-]{7}|[A-Za-z0-9!@#$%^&*+?~._\-]{8}[\s\"'`)\]}<>"
            r"|,;.!?][^\n]*(?i:passw|passwd|passphrase|pwd|creds|credential|passwort|kennwort|contraseña|mot de passe"
            r"|senha|wachtwoord|hasło|heslo|lösenord|пароль|密码|パスワード)"
        ),
        sign=_SIGN_OF_TYPED,
        check=_typed,
        sparse=True,
        source="NIST SP 800-63B appendix A: what composition rules ask of passwords",
        examples=(
            "Retrieve password for root: shown [[a1{lower:1}9Q4k{upper:1}Z{digit:1}s]] to operator",
            "new hire got [[Pl{lower:3}#{digit:3}!x]] and must change the password today",
        ),
        counter_examples=(
            "password check of user K4jx9QmZ2r failed",
            "password hashed with PBKDF2WithHmacSHA256",
            "credentials of pkg@1.2.3-Beta4 loaded",
            "Password reset link sent to Jane.Doe2@example.org",
        ),
        score=0.5,
    ),
    PatternRule(
        id="company.name",
        type="secret",
        # More words behind the noun than a name's tail has: API_TOKEN_FOR_LAB_EU, passwordOfImporter.
        pattern=(
            rf"(?<![\w.\-])[\w.\-]{{0,40}}?(?i:password|passwd|passphrase|secret|token|api_?key"
            rf"|credential)s?(?=[_\-.A-Z0-9])"
            rf"[\w.\-]{{1,40}}(?<!{_OF_OTHERS}[\w]{{0,12}})[\"'`\])]{{0,3}}\s{{0,3}}(?:=>?|:=|:)\s{{0,3}}(?P<e>\\*[\"'`])?"
            r"(?P<v>[^\s\"'`,;&<>(){}\[\]|\\]{8,512})(?:(?P=e)|(?=[\s\"'\\,;&)\]}|<]|$))"
        ),
        gate=r"(?i:password|passwd|passphrase|secret|token|api_?key|credential)s?[_\-.A-Za-z0-9]+[\"'`\])\\]*\s*[=:]>?=?\s*[\"'`\\]*[^\s\"'`,;&<>]{8}",
        check=lambda text: _typed(text) or (len(text) > _ID_CHARS and _drawn(text)),
        sparse=True,
        source="Names of settings: what a secret is for, or of whom, stands behind the noun",
        examples=("API_TOKEN_FOR_LAB_EU=[[{alnum:30}1aB]]", 'lab_password_of_importer: "[[Pl{lower:3}#{digit:3}!x]]"'),
        counter_examples=(
            "token_request_id={alnum:30}1aB",
            "secret_name_v2={alnum:30}1aB",
            "token_of_lab={alnum:19}1aB",
            "password_hash_of_user={alnum:30}1aB",
            "secretFingerprintOld={alnum:30}1aB",
            "tokenizer_config=Pl{lower:3}#{digit:3}!x",
        ),
        score=0.5,
    ),
    PatternRule(
        id="company.token",
        type="token",
        pattern=rf"{_DRAWN}(?:(?=[^\n]{{0,24}}{_OF_TOKENS})|(?<={_OF_TOKENS}[^\n]{{0,48}}(?P=v)))",
        gate=(
            r"(?i:key|token|secret|bearer)[^\n]*[\s\"'`(\[{<>|][A-Za-z0-9_\-.~+/]{24}"
            r"|[A-Za-z0-9_\-.~+/]{24}[^\n]*(?i:key|token|secret|bearer)"
        ),
        sign=_SIGN_OF_DRAWN,
        check=_drawn,
        source="Wording of messages",
        examples=("refresh token grant [[{alnum:30}1aB]] expired", "new api keys: a [[{alnum:30}1aB]], b [[{alnum:30}2aB]]"),
        counter_examples=(
            "token signed with kid {alnum:43}",
            "token for request {alnum:32}",
            "secret {hex:40} cached",
            "unexpected token in org.example.TokenServiceConfigurationImpl",
        ),
        score=0.5,
    ),
)

"""Secrets whose name follows them or is not said: ``[x] for column password``, ``unlocked with "x y z"``."""

from __future__ import annotations

import re

from recognizers.chosen import passphrase, typed
from recognizers.rule import PatternRule, Rule
from recognizers.tokens.typed import is_typed_password
from recognizers.values import is_value, looks_like_a_key, looks_random

_NAMES = r"(?:passw(?:or)?d|passphrase|passwd|pwd|secret|token|api[_\- ]?key|credential)"
_SET = r"(?i:passwd|password|passphrase|psksecret|psk|secret|pwd)"
_KIND = r"(?:column|field|key|param(?:eter)?|property|header|attribute|variable|setting|option|argument|input|element)"
_OPENS = r"(?i:unlock|decrypt|encrypt|open|mount|sign|seal|unseal|protect|import|export)"

_SIGNED = re.compile(r"(?=.*\d)(?=.*[A-Z])(?=.*[a-z]).*[!@#$%^&*?~]\Z")

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="text.value_for_name",
        type="secret",
        pattern=(
            r"(?:(?P<e>\\*[\"'`])(?P<v>[^\s\"'`\[\]]{4,512})(?P=e)\)?|\[(?P<v>[^\s\"'`\[\]]{4,512})\])"
            rf"\s(?:(?i:to|into|for|of|in|as)\s(?:the\s)?(?:{_KIND}\s)?|{_KIND}\s)\\*[\"'`\[]?[\w.\-]{{0,40}}(?i:{_NAMES})\b"
            rf"|(?P<e>\\*[\"'`])(?P<v>[^\s\"'`\[\]]{{4,512}})(?P=e)\s\((?i:{_NAMES})\)"
        ),
        gate=(
            rf"[\"'`\]]\)?\s(?:(?i:to|into|for|of|in|as)\s(?:the\s)?(?:{_KIND}\s)?"
            rf"|{_KIND}\s)[\\\"'`\[]*[\w.\-]*(?i:{_NAMES})\b|[\"'`]\s\((?i:{_NAMES})\)"
        ),
        check=lambda text: looks_random(text) or typed(text),
        source="Wording of messages: Hibernate's bindings, COBOL's MOVE … TO",
        examples=(
            "bound '[[{alpha:7}{digit:3}]]' for column password",
            "MOVE '[[{alpha:7}{digit:3}]]' TO WS-PASSWORD",
            'T+: data: "[[{alpha:6}.{alpha:5}{digit:2}]]" (password) port tty2',
        ),
        counter_examples=("added 'alice' to password group", "moved '***' to password", "'user42' in token"),
        score=0.6,
    ),
    PatternRule(
        id="modsecurity.matched",
        type="secret",
        pattern=(
            r"\bMatched Data:\s(?P<v>[^\r\n]{4,256}?)\sfound\swithin\s"
            rf"(?:ARGS\w{{0,8}}|REQUEST_\w{{1,16}}|JSON|XML|FILES|MULTIPART\w{{0,8}})?:?[\w.\[\]\-]{{0,64}}(?i:{_NAMES})"
        ),
        gate=rf"\bMatched Data:\s[^\n]*\sfound\swithin\s[^\s]*(?i:{_NAMES})",
        check=is_value,
        source="ModSecurity Reference Manual, logdata; OWASP Core Rule Set: Matched Data: … found within …",
        examples=('[data "Matched Data: [[{alpha:7}{digit:3}!]] found within ARGS:password: x"]',),
        counter_examples=('[data "Matched Data: select found within ARGS:q: x"]',),
        score=0.8,
    ),
    PatternRule(
        id="text.opened_with",
        type="password",
        pattern=(
            rf"\b{_OPENS}\w{{0,4}}\b[^\n\"']{{0,60}}?\s(?i:with|using|by)\s(?P<e>\\*[\"'])(?P<v>[^\n\"'\\]{{6,256}})(?P=e)"
        ),
        gate=rf"{_OPENS}\w*[^\n\"']*\s(?i:with|using|by)\s\\*[\"'][^\n\"'\\]{{6}}",
        check=lambda text: (
            (typed(text) or (" " in text and (passphrase(text) or _SIGNED.search(text) is not None))) and is_value(text)
        ),
        source="Wording of messages",
        examples=(
            'key slot 1 unlocked with "[[garden hammer zebra guitar]]"',
            "decrypting x using '[[{alpha:7}{digit:3}]]'",
        ),
        counter_examples=('opened with "rb"', "encrypted with 'aes-256-gcm'", "signed by 'CN=Example Root CA'"),
        score=0.6,
    ),
    PatternRule(
        id="database.logon",
        type="password",
        pattern=(
            r"(?i:\buser\s\\*[\"']?[\w.@\-]{1,64}\\*[\"']?\susing\s|\blogon\s[\w.\-]{1,253}/[\w.\-]{1,64},"
            r"|\b(?:log[io]n|connect(?:ion)?)[ _]string\s\\*[\"'][\w.\-]{1,64}/"
            r"|\blogon\s(?:applid\(\w{1,8}\)\s)?[A-Z@#$][A-Z0-9@#$]{0,7}/)"
            r"\\*[\"']?(?P<v>[^\s\"';,\\]{4,128})"
        ),
        gate=(
            r"(?i)\b(?:user\s[^\s]+\susing\s|logon\s[^\s]+/[^\s]+,|logon\s[^\n/]*/"
            r"|(?:log[io]n|connect(?:ion)?)[ _]string\s[^\s/]+/)[^\s]{4}"
        ),
        check=typed,
        source="IBM Db2, CONNECT … USER … USING; Teradata, BTEQ .LOGON",
        examples=(
            "connect to x user bob using [[{alpha:7}{digit:3}]]",
            ".LOGON h/bob,[[{alpha:7}{digit:3}]]",
            "LOGON BOB/[[{upper:4}{digit:3}]]",
            'SQL login string "clvl/[[{alpha:7}{digit:3}]]"',
        ),
        counter_examples=("user bob using TLSv1.3", "user bob using oauth2"),
        score=0.7,
    ),
    PatternRule(
        id="text.password_among_arguments",
        type="password",
        pattern=(
            r"(?P<q>\\*[\"'])(?:-u|-U|--user(?:name)?|-l)(?P=q),\s?(?P=q)[^\s\"'\\]{1,64}(?P=q),\s?(?P=q)(?:-p|-P|-w)(?P=q),\s?(?P=q)"
            r"(?P<v>[^\s\"'\\\-][^\s\"'\\]{3,127})(?P=q)"
        ),
        gate=r"[\"'](?:-u|-U|--user(?:name)?|-l)\\*[\"'],[^\n]*[\"']-[pPw]\\*[\"'],",
        check=lambda text: is_value(text) and not text.isdigit(),
        source="Python library, subprocess: a command as the list of its arguments",
        examples=("args: ['-u', 'telemetry', '-p', '[[{alpha:6}{digit:3}!]]', 'host', '9042']",),
        counter_examples=("args: ['-u', 'root', '-p', '3306']", "['-u', 'root', '-p', '***']", "['-u', 'root', '-v']"),
        score=0.8,
    ),
    PatternRule(
        id="ipsec.secrets_line",
        type="password",
        pattern=r"(?:^|\s):\s(?:PSK|EAP|XAUTH|NTLM)\s\\*\"(?P<v>[^\"\n\\]{4,256})",
        gate=r":\s(?:PSK|EAP|XAUTH|NTLM)\s\\*\"",
        check=is_value,
        source="strongSwan documentation, ipsec.secrets",
        examples=('bob : EAP "[[{alpha:7}{digit:3}]]"', ': PSK "[[{alnum:16}]]"'),
        counter_examples=(': PSK "***"', "proto: EAP identity"),
        score=0.85,
    ),
    PatternRule(
        id="oracle.command",
        type="password",
        pattern=(
            r"\b(?:sqlplus|impdp|expdp|sqlldr|rman\s+target|imp|exp)(?:\s+-\w+)*\s+(?:userid=)?\\*[\"']?[\w$#.\-]{1,64}/"
            r"(?P<v>[^\s\"'/@=]{4,128})(?=\s|\\*[\"']|$)"
        ),
        gate=r"\b(?:sqlplus|impdp|expdp|sqlldr|rman\s+target|imp|exp)\s[^\n]*[\w$#.\-]+/[^\s\"'/@]{4}",
        check=typed,
        source="Oracle Database Utilities: expdp user/password; SQL*Plus User's Guide, logging in",
        examples=("expdp system/[[{alpha:7}{digit:3}]] directory=d",),
        counter_examples=("sqlplus /nolog", "exp dir/file", "imp x/y.dmp"),
        score=0.75,
    ),
    PatternRule(
        id="text.pair_in_a_file",
        type="password",
        pattern=(
            r"(?i:(?<![a-z])(?:sasl_passwd|htpasswd|rsyncd\.secrets|secrets?\sfile|passwd\sfile|password\sfile|userlist"
            r"|users?\.(?:txt|conf|ini|lst)"
            r"|ncsa_auth|addauth"
            r"|pam[ _]auth\w{0,8}|(?:basic|plain|digest)[ _\-]auth\w{0,8})\b)"
            r"[^\n]{0,80}?[\s\"'](?!\[)[A-Za-z][\w.@\-]{0,63}[: ](?P<v>[^\s:\"'/,;]{6,128})"
            r"(?=\s*(?:$|->|[\"',;)]))"
        ),
        gate=(
            r"(?i)(?:sasl_passwd|htpasswd|rsyncd\.secrets|secrets?\sfile|passwd\sfile|password\sfile|userlist"
            r"|users?\.(?:txt|conf|ini|lst)|ncsa_auth|addauth|pam[ _]auth|(?:basic|plain"
            r"|digest)[ _\-]auth)[^\n]*[\s\"'][a-z][\w.@\-]*[: ][^\s:\"'/,;]{6}"
        ),
        check=lambda text: typed(text) or looks_random(text),
        source="Postfix, SASL README; rsyncd.conf(5), secrets file; Squid, basic authenticators",
        examples=(
            "sasl_passwd: [smtp.example.org]:587 bob:[[{alpha:7}{digit:3}]]",
            "basic_ncsa_auth: bob [[{alpha:7}{digit:3}]] -> ERR",
        ),
        counter_examples=(
            "basic auth: user bob not found",
            "pam auth failed for user42",
            "htpasswd file /etc/nginx/x loaded",
        ),
        score=0.65,
    ),
    PatternRule(
        id="text.name_then_value",
        type="secret",
        pattern=rf"\|[\w.\- ]{{0,24}}(?i:{_NAMES}|session_?id)\|(?P<v>[^|\s\"]{{6,1024}}?)(?=\||\s|[\"\]]|&\w{{1,16}}=|$)",
        gate=rf"\|[\w.\- ]*(?i:{_NAMES}|session_?id)\|[^|\s]{{6}}",
        check=lambda text: looks_random(text) or (typed(text) and "@" not in text),
        source="HL7 version 2 section 2.5.3, fields of segments of one's own (Z…); names and values by turns between bars",
        examples=("ZSS|1|TOKEN|[[{hex:47}a]]", "user|x|password|[[{alpha:7}{digit:3}!]]|host|h"),
        counter_examples=("id|password|email_address|role", "|token|expired|", "|secret|default/tls|"),
        score=0.7,
    ),
    PatternRule(
        id="text.name_beside_value",
        type="secret",
        # A sign or a column's width between them: tables' headers look the same, so the value must be a password's or drawn.
        pattern=(
            rf"(?:^|(?<=[\s|;,(\[{{\"'=]))[\w.\-]{{0,24}}(?i:{_NAMES})"
            r"(?P<s>[|;,\t]|[ ]{1,16}\||::|\\+t|[ ]{2,64}|[ ]-[ ])"
            r"[ ]?\\*[\"']?(?P<v>[^\s|;,\"'(){}\[\]<>]{6,1024})(?=(?P=s)|[\s\"']|$)"
        ),
        gate=rf"(?i:{_NAMES})(?:[|;,\t]|[ ]{{1,16}}\||::|\\+t|[ ]{{2,64}}|[ ]-[ ])[ ]?[\\\"']*[^\s|;,\"'(){{}}\[\]<>]{{6}}",
        check=lambda text: is_typed_password(text) or (looks_random(text) and looks_like_a_key(text)),
        sparse=True,
        source="Tables, columns and lists of names and values, as programs print them",
        examples=("password|[[K{lower:4}3s!G{lower:3}e]]|user|bob", "password          [[K{lower:4}3s!G{lower:3}e]]"),
        counter_examples=(
            "id,password,email2",
            "token;refreshToken;idToken2",
            "password  MinimumLength12",
            "secret  kubernetes.io/tls  2",
            "token::Type2",
        ),
        score=0.6,
    ),
    PatternRule(
        id="text.name_with_value_in_brackets",
        type="password",
        pattern=rf"(?:\b\w{{0,32}}{_SET}\[|(?<={_SET}\[[^\]\s]{{1,128}}->))(?P<v>[^\]\s>]{{4,256}}?)(?=->|\])",
        gate=rf"{_SET}\[[^\]\s]{{4}}",
        check=typed,
        source="Fortinet, FortiOS Log Message Reference: cfgattr, the settings that were changed",
        examples=('cfgattr="psksecret[*->[[{alpha:6}{digit:2}#a]]]"',),
        counter_examples=('cfgattr="password[*]"', "password[0]", "secret[db-credentials]", "passwords[user_id1]"),
        score=0.7,
    ),
    PatternRule(
        id="text.seed_of_codes",
        type="totp_secret",
        pattern=(
            r"\b(?i:t?otp|hotp|2fa|mfa|two[- ]factor|authenticator|enrol\w{0,6})\b[^\n]{0,80}?"
            r"\b(?i:seed|secret|key|shared key|set-?up key)\b(?:\s(?:is|was))?[\s:=\"'\\(]{1,5}"
            r"(?P<v>[A-Z2-7]{16,128}|(?:[A-Za-z2-7]{4}[ \-]){3,15}[A-Za-z2-7]{4})(?![\w])"
        ),
        gate=(
            r"(?i:otp|2fa|mfa|two[- ]factor|authenticator|enrol)[^\n]*(?i:seed|secret|key)[^\n]*"
            r"(?:[A-Z2-7]{16}|(?:[A-Za-z2-7]{4}[ \-]){3}[A-Za-z2-7]{4})"
        ),
        check=lambda text: any(map(str.isdigit, text)),
        source="RFC 6238 section 3, RFC 4226 section 4: the shared secret, in base32 (RFC 4648 section 6)",
        examples=("Enrolled TOTP for account x, seed [[{base32:30}2A]]", "2FA secret: [[{base32:30}3B]]"),
        counter_examples=("TOTP seed rotated", "MFA key ABCDEFGHIJKLMNOPQRST", "otp seed of user BOB"),
        score=0.8,
    ),
)

"""Secrets that debuggers, tracers and assertions print beside an expression: ``(gdb) p conn->password  $4 = 0x… "x"``."""

from __future__ import annotations

from recognizers.chosen import typed
from recognizers.rule import PatternRule, Rule
from recognizers.values import is_value, looks_random

_NAMES = r"(?:passw(?:or)?d|passphrase|pwd|pass|secret|token|api_?key|credential|cookie|pw\b)"

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="debugger.printed",
        type="secret",
        pattern=(
            r"\((?:gdb|lldb|dlv|pdb|Pdb|ipdb|rdb)\)\s(?:p|print|po|pp|x/\d*s|output|expr?|frame variable"
            rf"|printf)\b[^\r\n]{{0,160}}?\b\w*(?i:{_NAMES})\w{{0,12}}"
            r"\)?[\s\r\n]{1,4}(?:\$\d{1,4}\s=\s)?(?:\([^()\r\n]{1,64}\)\s)?(?:\w{1,40}\s=\s)?(?:0x[0-9a-f]+:?\s)?"
            r"(?:<[^<>\r\n]{1,64}>:?\s)?"
            r"(?P<e>\\*[\"'])(?P<v>[^\"'\r\n]{4,512}?)(?P=e)"
        ),
        gate=rf"\((?:gdb|lldb|dlv|pdb|Pdb|ipdb|rdb)\)\s[^\n]*(?i:{_NAMES})",
        check=is_value,
        source="Debugging with GDB, data: print and x; LLDB, frame variable",
        examples=(
            '(gdb) p conn->password  $4 = 0x55d0a8 "[[{alnum:12}]]"',
            '(gdb) print password $1 = "[[{alnum:12}]]"',
            '(lldb) po self.token "[[{alnum:30}]]"',
        ),
        counter_examples=('(gdb) p conn->host $4 = 0x55d0a8 "{alnum:12}"', "(gdb) p conn->password  $4 = 0x0"),
        score=0.8,
    ),
    PatternRule(
        id="assertion.compared",
        type="secret",
        pattern=(
            r"\bAssert\w*Error:[^\r\n\"']{0,64}(?:\\*[\"'][^\"'\r\n]{1,512}?\\*[\"']\s?(?:!=|==|is not|<>)\s?)?"
            r"(?P<e>\\*[\"'])"
            rf"(?P<v>[^\"'\r\n]{{4,512}}?)(?P=e)(?=[^\r\n]{{0,520}}?\b(?i:{_NAMES})\b)"
        ),
        gate=rf"\bAssert\w*Error:[^\n]*[\"'][^\n]*(?i:{_NAMES})",
        check=lambda text: looks_random(text) or typed(text),
        source="Wording of test frameworks' messages",
        examples=("AssertionError: '[[{alpha:6}{digit:3}!a]]' != 'x' : password mismatch",),
        counter_examples=("AssertionError: 'ok' != 'failed' : password mismatch", "AssertionError: expected token"),
        score=0.6,
    ),
    PatternRule(
        id="trace.read_at_prompt",
        type="password",
        pattern=(
            r"\bread\(\d{1,5}, \\*\"(?P<v>[^\"\\\r\n]{4,128})\\+n\\*\", \d{1,7}\)\s+= \d+(?=[^\r\n]{0,80}(?i:passw"
            r"|passphrase|prompt))"
        ),
        gate=r"\bread\([0-9]+, [\\\"]+[^\n]*(?i:passw|passphrase|prompt)",
        check=typed,
        source="strace(1)",
        examples=('read(0, "[[{alpha:6}{digit:3}!a]]\\n", 1024) = 13 # Password prompt',),
        counter_examples=('read(3, "password prompt\\n", 1024) = 13',),
        score=0.7,
    ),
    PatternRule(
        id="curl.user_and_password",
        type="password",
        pattern=(
            r"\b(?:CURLOPT_)?(?:PROXY)?USERPWD\b[\\\"']{0,3}\s?(?:,|=>|[:=])\s?"
            r"\\*[\"'][^\s:\"'\\]{1,128}:(?P<v>[^\s\"'\\]{3,256})"
        ),
        gate=r"USERPWD\b[\\\"']{0,3}\s?(?:,|=>|[:=])\s?\\*[\"'][^\s:\"'\\]+:[^\s\"'\\]{3}",
        check=is_value,
        source="libcurl, CURLOPT_USERPWD and CURLOPT_PROXYUSERPWD: user and password joined by a colon",
        examples=(
            'curl_setopt($ch, CURLOPT_USERPWD, "bob:[[{alpha:7}{digit:2}]]")',
            "c.setopt(c.USERPWD, 'b:[[{alnum:9}]]')",
        ),
        counter_examples=('curl_setopt($ch, CURLOPT_USERPWD, "$user:$pass")', "CURLOPT_USERPWD, user"),
        score=0.85,
    ),
    PatternRule(
        id="jwk.private",
        type="private_key",
        pattern=(
            r"\{(?=[^{}]{0,4096}\\*\"kty\\*\"\s?:)[^{}]{0,4096}?\\*\"(?:k|d|p|q|dp|dq|qi)\\*\"\s?:\s?\\*\""
            r"(?P<v>[A-Za-z0-9_\-]{16,2048})\\*\""
            r"(?:[^{}]{0,4096}?\\*\"(?:p|q|dp|dq|qi|d|k)\\*\"\s?:\s?\\*\"(?P<v>[A-Za-z0-9_\-]{16,2048})\\*\"){0,6}"
        ),
        gate=r"\{[^{}]*\"kty\\*\"",
        source="RFC 7517 section 9.3; RFC 7518 sections 6.2.2, 6.3.2 and 6.4: private and symmetric keys",
        examples=(
            '{"kty":"oct","k":"[[{base64url:43}]]","alg":"HS256"}',
            '{"kty":"EC","crv":"P-256","x":"{base64url:43}","d":"[[{base64url:43}]]"}',
        ),
        counter_examples=('{"kty":"EC","crv":"P-256","x":"{base64url:43}","y":"{base64url:43}"}',),
        score=0.9,
    ),
)

"""Secrets that programs print: a command shows one on the next line, a test compares it, a link signs its reader in."""

from __future__ import annotations

from recognizers.chosen import typed
from recognizers.rule import PatternRule, Rule
from recognizers.values import is_uuid, is_value, looks_like_a_key, looks_random

_NAME = r"[\w.\[\]\"'\-]{0,64}(?i:secret|token|passw(?:or)?d|passphrase|api_?key|private_?key)"
_NEXT = r"(?:\r?\n|(?:\\+r)?\\+n)\s{0,4}"
_SAME = (
    r"(?i:to (?:equal|be|match|strictly equal|deep equal)|toBe|toEqual|(?:!|=)={1,2}|<>|does not (?:match|equal)|vs\.?"
    r"|but (?:got|was))"
)
_LETS_IN = (
    r"(?i:magic|passwordless|sign-?[io]n|log-?in|one[ \-]?time|reset|invit\w{1,6}|verif\w{1,8}|activat\w{1,4}|unlock"
    r"|recover\w?|confirm\w{0,6})"
)
_SHOWS = (
    r"\b(?i:(?:initial|admin|root|get|print|show|reveal|default|temporary|generated?)[ _\-](?:admin[ _\-])?"
    r"(?:password|secret))\b"
)
_BEFORE_DIGITS = r"\b(?i:(?:auth(?:entication|orization)?|access|superuser|bearer|login)[ _\-]token)[\"']?\s?[:=]\s?[\"']?"


def _drawn(text: str) -> bool:
    """Say whether a link's last step was drawn at random, and is no id of a thing."""
    return not is_uuid(text) and looks_like_a_key(text) and any(map(str.isdigit, text))


def _shown(text: str) -> bool:
    return looks_random(text) or (typed(text) and any(map(str.isdigit, text)))


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="printed.on_next_line",
        type="password",
        pattern=(rf"{_SHOWS}(?![=:]\s?\S)[^\r\n\\]{{0,80}}{_NEXT}(?P<v>[^\s\\\"'<>]{{8,64}})(?=\s*(?:\Z|[\r\n]|\\+[rn]))"),
        gate=rf"{_SHOWS}[^\n]*(?:\n|\\n)",
        sign=r"(?:\n|\\n)\s{0,4}[^\s\\]{8}",
        check=_shown,
        source="Argo CD documentation, argocd admin initial-password: the password, and a remark, on lines of their own",
        examples=(
            "argocd admin initial-password -n argocd\n[[{alnum:16}]]\n This password must be used once",
            r"$ gitea admin generate-password\n[[{alpha:8}{digit:3}!]]\n",
        ),
        counter_examples=(
            "initial password policy\nupdated\n",
            r"show password dialog\nSaveButton\n",
            "get password: ok\nkubernetes-dashboard\n",
        ),
        score=0.7,
    ),
    PatternRule(
        id="printed.compared",
        type="secret",
        pattern=(
            rf"(?P<e>\\*[\"'`])(?P<v>[^\s\"'`\\]{{6,512}})(?P=e)\)?\s{{1,2}}{_SAME}\W{{1,3}}{_NAME}\b"
            rf"|\b{_NAME}\W{{0,3}}\s{_SAME}\s\W{{0,2}}(?P<e>\\*[\"'`])(?P<v>[^\s\"'`\\]{{6,512}})(?P=e)"
        ),
        gate=rf"[\"'`]\)?\s{{1,2}}{_SAME}[^\n]{{1,68}}(?i:secret|token|passw|passphrase|key)"
        rf"|(?i:secret|token|passw|passphrase|key)[^\n]{{0,8}}\s{_SAME}\s[^\n]{{0,3}}[\"'`]",
        sign=r"(?i:secret|token|passw|passphrase|key)",
        check=_shown,
        source="Wording of assertions: Node.js assert, Jest, pytest, Chai",
        examples=(
            "expected '[[{alnum:32}]]' to equal process.env.WEBHOOK_SECRET",
            "assert '[[{alpha:7}{digit:3}!]]' == settings.DB_PASSWORD",
            "AssertionError: cfg.api_key != '[[{alnum:32}]]'",
        ),
        counter_examples=(
            "expected 'missing' to equal state.token",
            "assert 'user42' == row.name",
            "token_type == 'Bearer'",
            'elif token == "#bygroup":',
            "if key == 'content-length'",
        ),
        score=0.75,
    ),
    PatternRule(
        id="printed.link_that_signs_in",
        type="one_time_link",
        pattern=(
            rf"\b{_LETS_IN}\b[^\r\n]{{0,60}}?https?://[^\s\"'<>?#]{{4,120}}/(?P<v>[A-Za-z0-9_\-]{{24,256}})(?=[\s\"'<>),;]|\.?\Z)"
        ),
        gate=rf"{_LETS_IN}\b[^\r\n]{{0,60}}https?://[^\s]{{4,120}}/[A-Za-z0-9_\-]{{24}}",
        check=_drawn,
        source="OWASP Forgot Password Cheat Sheet: URL tokens let whoever has one in",
        examples=(
            "sent magic sign-in https://portal.example.org/m/[[{alnum:40}]] to queue=mail",
            "password reset link: https://id.example.org/reset/[[{base64url:43}]]",
        ),
        counter_examples=(
            "login page https://portal.example.org/assets/app-main-bundle-production-v2",
            "verify https://portal.example.org/jobs/0b8c1d1e-7f7b-4f0e-9a52-3f1d2f6f9a10",
            "sign-in https://portal.example.org/m/***",
        ),
        score=0.75,
    ),
    PatternRule(
        id="printed.token_of_digits",
        type="secret",
        pattern=rf"{_BEFORE_DIGITS}(?P<v>[0-9]{{16,24}})(?![\w.])",
        gate=r"(?i:token)[\"']?\s?[:=]\s?[\"']?[0-9]{16}",
        check=is_value,
        source="TeamCity documentation, super user: the authentication token in the log is a number",
        examples=("superuser authentication token: [[2{digit:18}]] (use empty username)",),
        counter_examples=("auth token: 1767596889", "page token: {digit:18}", "access token: ***"),
        score=0.75,
    ),
    PatternRule(
        id="printed.response",
        type="password",
        pattern=(
            r"\b(?i:keyboard-interactive|challenge|pam_\w{2,16}|prompt|conversation)\b[^\r\n\"']{0,48}"
            r"\b(?i:response|answer|reply)\b[^\r\n\"'=:]{0,12}[=:]?\s?\\*[\"'](?P<v>[^\s\"'\\]{6,128})\\*[\"']"
        ),
        gate=r"(?i)(?:response|answer|reply)\b[^\r\n\"']{0,14}[\"'][^\s\"']{6}",
        sign=r"(?i:keyboard-interactive|challenge|pam_|prompt|conversation)",
        check=typed,
        source="RFC 4256 section 3.4: a response is what was typed at a prompt",
        examples=(
            "keyboard-interactive response was '[[{alpha:8}{digit:3}]]'",
            'pam_conv prompt answer: "[[{alpha:6}{digit:3}!]]"',
        ),
        counter_examples=("challenge response 'invalid'", "prompt answer: 'yes'", "challenge response: '***'"),
        score=0.7,
    ),
)

"""Sessions of web sites and servers, told by the name that they go by."""

from __future__ import annotations

from recognizers.rule import KeyRule, Rule
from recognizers.values import is_uuid, looks_random


def _opaque_session(text: str) -> bool:
    """Say whether what a session goes by is what its cookie holds; a UUID, or a number, is a name for it in the logs."""
    return len(text) >= 20 and not is_uuid(text) and looks_random(text)


RULES: tuple[Rule, ...] = (
    KeyRule(
        id="generic.session_id",
        type="session_id",
        keys=(
            *("session id", "session key", "sessid", "jsessionid", "phpsessid", "sid", "connect sid", "session cookie"),
            *("aspsessionid", "remember me", "remember token", "remember user token", "cf auth", "auth session"),
            *("sso session", "auth cookie", "user session", "laravel session", "rack session", "php session", "=aspxauth"),
            *("sess", "session ref", "web session", "login session", "http session"),
        ),
        not_keys=(
            *("terminal session id", "audit session id", "tls session id", "ssl session id", "account sid", "call sid"),
            *("message sid", "service sid", "oracle sid", "user sid", "group sid", "domain sid", "owner sid", "object sid"),
            *("machine sid", "logon sid", "verify sid", "conference sid", "workspace sid", "application sid", "twilio sid"),
        ),
        value=r"[^\s;,&?#\"'<>]+",
        check=looks_random,
        spoken=looks_random,
        source="OWASP Session Management Cheat Sheet",
        examples=(
            "JSESSIONID=[[{HEX:32}]]",
            "session_id=[[{alnum:26}]]",
            "/cart;jsessionid=[[{HEX:32}]]?x=1",
            "connect.sid=[[s%3A{alnum:32}.{alnum:43}]]",
        ),
        counter_examples=("session id: 42", "sid=1000", "session_id=null", "sid=S-1-5-21-{digit:10}-{digit:10}-1001"),
        score=0.6,
    ),
    KeyRule(
        id="generic.session",
        type="session_id",
        keys=("=session", "=sessions", "session not found exception", "invalid session error"),
        value=r"[^\s;,&?#\"'<>]+",
        check=_opaque_session,
        spoken=_opaque_session,
        source="OWASP Session Management Cheat Sheet: at least 64 bits of entropy",
        examples=('session="[[{alnum:26}1a]]"', "session [[{hex:31}a]] expired", "Session: [[{alnum:31}7]];timeout=60"),
        counter_examples=(
            "session 42 closed",
            "session 0x{hex:16} expired",
            "session {hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12} started",
            "session web-frontend-{hex:10}-x7k2p opened",
        ),
        score=0.6,
    ),
)

"""Credentials told by the place where they travel: HTTP headers, cookies, URLs, command lines."""

from __future__ import annotations

import regex

from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.values import is_value, looks_random

_B64TOKEN = r"[A-Za-z0-9\-._~+/]{8,8192}={0,3}"

RULES: tuple[Rule, ...] = (
    KeyRule(
        id="http.authorization",
        type="authorization",
        keys=("authorization",),
        value=rf"(?:(?i:basic|bearer|token|apikey|negotiate|ntlm|digest|ghbasic)[ +]{{1,4}})?(?P<v>{_B64TOKEN})",
        check=looks_random,
        source="RFC 9110 sections 11.6.2 and 11.7.2; RFC 6750 section 2.1; RFC 7617 section 2",
        examples=(
            "Authorization: Bearer [[{base64url:40}]]",
            "'Proxy-Authorization': 'Basic [[{base64:24}==]]'",
            "> authorization: token [[{hex:40}]]",
        ),
        counter_examples=("Authorization: Bearer ***", "authorization: failed", "Authorization: Bearer ${TOKEN}"),
        score=0.85,
    ),
    PatternRule(
        id="http.bearer",
        type="authorization",
        pattern=r"\b[Bb]earer (?P<v>[A-Za-z0-9\-._~+/]{16,8192}={0,3})",
        gate=r"\b[Bb]earer [A-Za-z0-9\-._~+/]{16}",
        check=looks_random,
        source="RFC 6750 section 2.1",
        examples=("sending Bearer [[{alnum:40}]]", "header was bearer [[{base64url:32}]]"),
        counter_examples=("Bearer authentication-required-for-this", "bearer token expired"),
        score=0.8,
    ),
    KeyRule(
        id="http.cookie",
        type="cookie",
        keys=("=cookie",),
        value=r"[^\s=;,\"']{1,128}=[^\s;,\"']+(?:; ?[^\s=;,\"']{1,128}=[^\s;,\"']*){0,100}",
        source="RFC 6265 section 4.2.1",
        examples=("Cookie: [[sid={alnum:24}; theme=dark]]", '"cookie": "[[a={hex:32}]]"'),
        counter_examples=("cookie: none", "Cookie: ***"),
        score=0.8,
    ),
    KeyRule(
        id="http.set_cookie",
        type="cookie",
        keys=("set cookie",),
        value=r"\G[^\s=;,\"']{1,128}=(?P<v>[^\s;,\"']+)",
        check=is_value,
        source="RFC 6265 section 4.1.1",
        examples=("Set-Cookie: sid=[[{alnum:24}]]; Path=/; HttpOnly",),
        counter_examples=("Set-Cookie: sid=; Max-Age=0", "Set-Cookie: sid=***; Path=/"),
        score=0.8,
    ),
    PatternRule(
        id="url.password",
        type="password",
        pattern=r"\b[A-Za-z][A-Za-z0-9+.\-]{1,30}://[^\s/:@\"'<>?#]{0,128}:(?P<v>[^\s/\"'<>?#]{1,256})@(?=[\w\[])",
        gate=r"://[^\s/:@\"'<>?#]*:[^\s/\"'<>?#]+@[a-zA-Z0-9_\[]",
        check=is_value,
        source="RFC 3986 section 3.2.1",
        examples=(
            "postgres://app:[[{alnum:16}]]@db.internal:5432/ehr",
            "amqp://relay:[[{alnum:6}%40{alnum:6}]]@[2001:db8::1]/",
            "redis://:[[{alnum:20}]]@cache:6379/0",
        ),
        counter_examples=(
            "https://example.org:8443/path@v2",
            "postgres://app:***@db/ehr",
            "git clone ssh://git@example.org:22/x.git",
            "http://[::1]:8080/@x",
        ),
        score=0.9,
    ),
    PatternRule(
        id="curl.user",
        type="password",
        pattern=r"\bcurl\b[^\n|]{0,400}?\s(?:-u|--user)[ =]?['\"]?[^\s:'\"]{1,128}:(?P<v>[^\s'\"]{1,256})",
        gate=r"\bcurl\b[^\n|]*\s(?:-u|--user)[ =]?",
        check=is_value,
        source="curl(1), -u, --user",
        examples=("curl -s -u relay:[[{alnum:12}]] https://example.org/api",),
        counter_examples=("curl -s https://example.org/api", "curl -u relay:${PASS} https://example.org"),
        score=0.85,
    ),
    PatternRule(
        id="env.database_password",
        type="password",
        pattern=r"\b(?:PGPASSWORD|MYSQL_PWD|REDISCLI_AUTH|SSHPASS|RESTIC_PASSWORD|BORG_PASSPHRASE)=(?P<v>[^\s;&|\"']{1,256})",
        check=is_value,
        source="libpq environment variables; mysql(1), redis-cli(1), sshpass(1)",
        examples=("sh -c PGPASSWORD=[[{alnum:12}]] psql -h db", "REDISCLI_AUTH=[[{alnum:20}]]"),
        counter_examples=("PGPASSWORD=$DB_PASS psql", "PGPASSFILE=/run/pgpass"),
        score=0.9,
    ),
    PatternRule(
        id="sql.password",
        type="password",
        pattern=r"\b(?:identified by|password) '(?P<v>[^'\n]{1,256})'",
        flags=regex.IGNORECASE,
        check=is_value,
        source="MySQL Reference Manual, ALTER USER; PostgreSQL documentation, ALTER ROLE",
        examples=("ALTER USER app IDENTIFIED BY '[[{alnum:12}]]'", "create role app login password '[[{alnum:9}]]'"),
        counter_examples=("IDENTIFIED BY PASSWORD", "password '***' rejected", "password 'required'"),
        score=0.85,
    ),
)

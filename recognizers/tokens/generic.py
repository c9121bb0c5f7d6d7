"""Secrets of no vendor in particular, told by the name they go by.

Strong names (``password``, ``client_secret``) take any value that is not a placeholder or a word of a sentence. Weak names
(``token``, ``session``) are common in harmless lines too: there the value must look made at random.
"""

from __future__ import annotations

from recognizers.rule import KeyRule, Rule
from recognizers.values import counted, is_value, looks_random, pwd

_NAMES = "Names in use: OWASP Logging Cheat Sheet, data to exclude; OWASP Secrets Management Cheat Sheet"

RULES: tuple[Rule, ...] = (
    KeyRule(
        id="generic.password",
        type="password",
        keys=("password", "passwd", "passphrase", "passcode", "pass phrase", "pswd", "passwort", "user pass", "db pass"),
        check=is_value,
        source=_NAMES,
        examples=(
            "password=[[{alnum:12}]]",
            'dbPassword2: "[[{alnum:6} {alnum:6}]]"',
            "mysql --user=app --password [[{alnum:10}]] --host db",
            "login failed (passwd='[[{alnum:4}#{digit:2}]]')",
            "<password>[[{alnum:9}]]</password>",
            "Server=db;Uid=app;Password=[[{alnum:14}]];Encrypt=true",
        ),
        counter_examples=(
            "password: required",
            "password=********",
            "password: ${DB_PASSWORD}",
            "Password: [FILTERED]",
            "Failed password for root from 192.0.2.1 port 22 ssh2",
            "password: null, attempts: 3",
            '"password": "<redacted>"',
            "passwd: password expired",
        ),
        score=0.7,
    ),
    KeyRule(
        id="generic.pwd",
        type="password",
        keys=("pwd",),
        check=pwd,
        source=_NAMES,
        examples=("Server=tcp:db,1433;Uid=app;Pwd=[[{alnum:14}]];", "user_pwd='[[{alnum:9}!]]'"),
        counter_examples=("sudo: jane : TTY=pts/0 ; PWD=/home/jane ; USER=root ; COMMAND=/bin/ls", "pwd=${PWD}"),
        score=0.7,
    ),
    KeyRule(
        id="generic.pass",
        type="password",
        keys=("=pass",),
        check=counted,
        source=_NAMES,
        examples=("smtp user=relay pass=[[{alnum:12}]]", '{"pass": "[[{alnum:10}]]"}'),
        counter_examples=("tests: pass=12 fail=0", "PASS: test_parse_header", "pass: true"),
        score=0.6,
    ),
    KeyRule(
        id="generic.api_key",
        type="api_key",
        keys=(
            *("api key", "api token", "api secret", "app key", "app secret", "application key", "access key", "secret key"),
            *("subscription key", "encryption key", "signing key", "master key", "shared key", "private key", "license key"),
            *(
                "auth key",
                "service key",
                "webhook secret",
                "client secret",
                "consumer secret",
                "shared secret",
                "jwt secret",
            ),
        ),
        check=is_value,
        source=_NAMES,
        examples=(
            "api_key=[[{alnum:32}]]",
            "X-Api-Key: [[{hex:40}]]",
            'clientSecret: "[[{base64url:30}]]"',
            "GET /v1/items?apikey=[[{lownum:24}]]&page=2",
        ),
        counter_examples=("api key: missing", "api_key=${API_KEY}", "secret_key: '<hidden>'", "private key: not found"),
        score=0.7,
    ),
    KeyRule(
        id="generic.secret",
        type="secret",
        keys=("secret",),
        check=looks_random,
        source=_NAMES,
        examples=("secret=[[{alnum:20}]]", 'app.secret: "[[{alnum:32}]]"'),
        counter_examples=('secret "default/db-credentials" not found', "secret=default/tls-cert", "secret: enabled"),
        score=0.6,
    ),
    KeyRule(
        id="generic.auth_token",
        type="auth_token",
        keys=(
            *("access token", "auth token", "refresh token", "id token", "bearer token", "oauth token", "session token"),
            *(
                "security token",
                "reset token",
                "login token",
                "user token",
                "registration token",
                "csrf token",
                "xsrf token",
            ),
        ),
        check=looks_random,
        source="RFC 6749 sections 1.4 and 1.5; RFC 6750 section 2",
        examples=(
            "access_token=[[{alnum:40}]]",
            '"refreshToken":"[[{base64url:48}]]"',
            "GET /callback#access_token=[[{alnum:30}]]&token_type=bearer",
            "x-auth-token: [[{hex:32}]]",
        ),
        counter_examples=(
            "access token: expired",
            "token_type=bearer",
            '"refresh_token": null',
            "auth token: 5 attempts left",
        ),
        score=0.7,
    ),
    KeyRule(
        id="generic.token",
        type="token",
        keys=("=token", "=auth", "=authtoken", "=jwt", "=otp", "=x token"),
        check=looks_random,
        source=_NAMES,
        examples=("token=[[{alnum:24}]]", '{"token":"[[{hex:32}]]"}', "--token [[{lownum:20}]]"),
        counter_examples=("token: expired", "unexpected token: '}'", "token=5", "auth: publickey", "token=NextPageToken"),
        score=0.6,
    ),
    KeyRule(
        id="generic.session_id",
        type="session_id",
        keys=("session id", "session key", "jsessionid", "phpsessid", "=sid"),
        value=r"[^\s;,&?#\"'<>]+",
        check=looks_random,
        source="OWASP Session Management Cheat Sheet",
        examples=("JSESSIONID=[[{HEX:32}]]", "session_id=[[{alnum:26}]]", "/cart;jsessionid=[[{HEX:32}]]?x=1"),
        counter_examples=("session id: 42", "sid=1000", "session_id=null", "sid=S-1-5"),
        score=0.6,
    ),
)

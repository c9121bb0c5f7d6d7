"""Secrets and credentials that go by these very names: ``secret=…``, ``expected_secret``, ``credentials=user:…``.

A store calls its secrets by names, too (``secret "default/db-credentials" not found``), so the value must be unlike one.
"""

from __future__ import annotations

import re

from recognizers.chosen import chosen, passphrase, picked
from recognizers.rule import KeyRule, Rule
from recognizers.values import is_uuid, is_value, looks_random, path_of_words, told, unlike_a_word

_NAMES = "Names in use: OWASP Logging Cheat Sheet, data to exclude; OWASP Secrets Management Cheat Sheet"


def _typed_in(text: str) -> bool:
    """Say whether a text has the signs that policies ask of a password, and names of secrets in a store do not have."""
    return re.fullmatch(r"(?=.*[A-Za-z])(?=.*\d)(?=.*[!@#$%^&*+=?~])[^\s/:]{6,128}", text) is not None and is_value(text)


RULES: tuple[Rule, ...] = (
    KeyRule(
        id="generic.secret",
        type="secret",
        keys=("secret", "secrets"),
        not_keys=("tls secret", "pull secret", "checksum secret", "checksum secrets", "hashed secret", "secret hash"),
        check=lambda text: (
            looks_random(text) or _typed_in(text) or chosen(text) or picked(text) or (" " in text and passphrase(text))
        ),
        spoken=lambda text: looks_random(text) or chosen(text) or picked(text),
        source=_NAMES,
        examples=(
            "secret=[[{alnum:20}]]",
            'app.secret: "[[{alnum:32}]]"',
            "secret=[[B{lower:1}gg{lower:1}r_{digit:4}]]",
            'secret="[[w{digit:1}:K{lower:6}/D{lower:5}]]"',
        ),
        counter_examples=(
            'secret "default/db-credentials" not found',
            "secret=default/tls-cert",
            "secret=prod/MyApp2/Database",
            "secret: enabled",
        ),
        score=0.6,
    ),
    KeyRule(
        id="generic.told_secret",
        type="secret",
        # These tell a value, not what a store calls it by.
        keys=(
            *(
                "expected secret",
                "configured secret",
                "provided secret",
                "received secret",
                "supplied secret",
                "given secret",
            ),
            *(
                "current secret",
                "wrong secret",
                "bad secret",
                "invalid secret",
                "new secret",
                "old secret",
            ),
            *("expected key", "configured key", "provided key", "received key", "supplied key", "radius key", "tacacs key"),
            *(
                "expected token",
                "configured token",
                "provided token",
                "received token",
                "supplied token",
                "verification token",
            ),
        ),
        check=lambda text: told(text) and unlike_a_word(text) and not is_uuid(text) and not path_of_words(text),
        spoken=lambda text: (looks_random(text) and not is_uuid(text)) or chosen(text),
        source=_NAMES,
        examples=(
            'expected_secret="[[gh-{lower:5}-{digit:4}]]"',
            'configured key="[[radkey_{lower:2}{digit:2}]]"',
            '"verification-token":"[[a{digit:1}f{digit:1}-{lower:5}-in]]"',
        ),
        counter_examples=(
            "expected_token=STRING",
            "expected key: int",
            "configured secret: prod/db/main",
            "provided token: expired",
            "received key {hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
        ),
        score=0.6,
    ),
    KeyRule(
        id="generic.credential",
        type="secret",
        keys=("credential", "credentials", "=creds", "=cred"),
        value=r"\G(?:[A-Za-z][\w.@\-]{0,63}:)?(?P<v>[^\s/,;&\"']+)(?=[\s,;&\"')\]}]|$)",
        check=lambda text: looks_random(text) or _typed_in(text) or chosen(text),
        spoken=lambda text: (looks_random(text) and not is_uuid(text)) or _typed_in(text) or chosen(text),
        source=_NAMES,
        examples=("credentials=[[{alnum:24}]]", '"credential": "[[{base64url:32}]]"'),
        counter_examples=(
            "credentials: missing",
            "credential {hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12} verified",
            "Credential=x/20261121/us-east-1/s3/aws4_request",
            "credentials: user:1",
        ),
        score=0.6,
    ),
    KeyRule(
        id="generic.credential_pair",
        type="password",
        keys=("credential", "credentials", "creds", "=cred", "=auth", "=userpass", "basic auth", "http auth"),
        value=r"\G[A-Za-z][\w.@\-]{0,63}:(?P<v>[^\s/,;&\"':]{6,128})(?=[\s,;&\"')\]}]|$)",
        check=lambda text: told(text) and unlike_a_word(text) and re.search(r"\d\d|[!@#$%^&*+=?~]", text) is not None,
        source="RFC 7617 section 2: user and password joined by a colon",
        examples=("LDAP_CREDS=bob:[[{alpha:7}{digit:2}]]", 'credentials="bob:[[{alpha:7}{digit:2}]]"'),
        counter_examples=("credentials: user:1", "credentials=profile:prod2", "credentials=vault:secret/db"),
        score=0.6,
    ),
)

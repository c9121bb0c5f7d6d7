"""Signed and encrypted JSON web tokens, and PASETO."""

from __future__ import annotations

import base64

from recognizers.checks import jose
from recognizers.rule import PatternRule, Rule

_PART = r"[A-Za-z0-9_\-]"


def with_header(token: str) -> str:
    """Return the token with its first part made a JOSE header; told ``eyJ.payload.signature``."""
    header = base64.urlsafe_b64encode(b'{"alg":"HS256","typ":"JWT"}').decode().rstrip("=")
    return f"{header}.{token.partition('.')[2]}"


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="jwt.token",
        type="jwt",
        # Three parts if signed, five if encrypted (the second may be empty); cut off after the payload it is private too.
        pattern=rf"eyJ{_PART}{{8,4096}}\.(?:{_PART}{{8,65536}}(?:\.{_PART}+){{0,3}}|\.{_PART}+(?:\.{_PART}+){{2}})",
        gate=rf"eyJ{_PART}{{8}}",
        check=jose,
        complete=with_header,
        source="RFC 7519 section 3; RFC 7515 section 3.1; RFC 7516 section 3.1",
        examples=(
            "[[eyJ.eyJ{base64url:60}.{base64url:43}]]",
            "[[eyJ.{base64url:60}.{base64url:16}.{base64url:80}.{base64url:22}]]",
            "[[eyJ..{base64url:16}.{base64url:80}.{base64url:22}]]",
            "[[eyJ.eyJ{base64url:60}]]",
        ),
        counter_examples=("eyJ{base64url:20}.{base64url:20}.{base64url:20}", "eyJhbGciOiJub25lIn0"),
        score=0.95,
    ),
    PatternRule(
        id="paseto.token",
        type="paseto",
        pattern=rf"\bv[1-4]\.(?:local|public)\.{_PART}{{32,8192}}(?:\.{_PART}{{1,1024}})?",
        gate=rf"\bv[1-4]\.(?:local|public)\.{_PART}{{32}}",
        source="PASETO specification, token format",
        examples=("[[v4.local.{base64url:120}]]", "[[v2.public.{base64url:120}.{base64url:20}]]"),
        counter_examples=("v1.local.cluster", "v2.public.api"),
        score=0.95,
    ),
)

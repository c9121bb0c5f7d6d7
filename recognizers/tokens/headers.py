"""Credentials in HTTP headers, in any dump: ``> Authorization: …``, ``{'Cookie': '…'}``, ``map[Cookie:…``."""

from __future__ import annotations

from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.values import basic_pair, basic_password, is_value, looks_like_a_key, looks_random

_TOKEN68 = r"[A-Za-z0-9\-._~+/]{8,8192}={0,3}"
_SCHEMES = (
    r"(?i:basic|bearer|token|apikey|api-key|key|negotiate|ntlm|kerberos|ghbasic|bot|ssws|splunk|geniekey|hoba|dpop|jwt"
    r"|sharedkey|sharedkeylite|sharedaccesssignature|hmac|hmac-sha256|aws|goog1|mac|user|private|secret|klaviyo-api-key"
    r"|zoho-oauthtoken|pveapitoken|mediabrowser|oauth|googlelogin|deepl-auth-key|discogs|snowflake)"
)


_NOT_IN_A_CREDENTIAL = frozenset("(){}<>[]")
"""RFC 9110 section 11.2, token68 and auth-param: program text and placeholders hold these."""


def _credential(text: str) -> bool:
    """Say whether what stands after a scheme is a credential: any but a placeholder or a word of a sentence."""
    if not _NOT_IN_A_CREDENTIAL.isdisjoint(text) or not is_value(text):
        return False
    password = basic_password(text)
    return is_value(password) if password is not None else (not text.isalpha() or looks_random(text))


RULES: tuple[Rule, ...] = (
    KeyRule(
        id="http.authorization",
        type="authorization",
        keys=("authorization",),
        value=rf"\G\s?{_SCHEMES}(?:[ +:=]|%20|\\u0020){{1,4}}(?:token=\"?|auth=)?+(?P<v>[^\s\"',;\\)\]}}]{{6,8192}})",
        check=_credential,
        source="RFC 9110 sections 11.6.2 and 11.7.2; RFC 6750 section 2.1; RFC 7617 section 2",
        examples=(
            "Authorization: Bearer [[{base64url:40}]]",
            "'Proxy-Authorization': 'Basic [[{base64:24}==]]'",
            "> authorization: token [[{hex:40}]]",
            "map[Accept:[*/*] Authorization:[Bearer [[{alnum:40}]]]]",
            "http_authorization=[Bearer [[{alnum:32}]]]",
        ),
        counter_examples=("Authorization: Bearer ***", "authorization: failed", "Authorization: Bearer ${TOKEN}"),
        score=0.85,
    ),
    KeyRule(
        id="http.authorization_bare",
        type="authorization",
        keys=("authorization",),
        value=rf"\G\s?(?:[A-Za-z][\w\-]{{1,30}}\s)?(?P<v>{_TOKEN68})(?=[\s\"',;\]}}]|$)",
        check=lambda text: looks_random(text) and _credential(text),
        source="RFC 9110 section 11.6.2; schemes of no registry",
        examples=("Authorization: [[{alnum:32}]]", '"authorization": "Custom [[{base64:32}]]"'),
        counter_examples=("authorization: granted", "authorization: role-based", "Authorization: none"),
        score=0.7,
    ),
    PatternRule(
        id="http.digest",
        type="authorization",
        pattern=r"\bDigest\s[^\n]{0,2048}?\bresponse=\\?[\"']?(?P<v>[0-9a-fA-F]{32,128})\b",
        gate=r"\bDigest\s[^\n]*response=",
        source="RFC 7616 section 3.4",
        examples=('Authorization: Digest username="bob", realm="r", uri="/", response="[[{hex:32}]]"',),
        counter_examples=('WWW-Authenticate: Digest realm="r", nonce="{hex:32}"',),
        score=0.9,
    ),
    PatternRule(
        id="http.signature",
        type="signature",
        pattern=(
            r"\b(?:Signature|signature|oauth_signature|mac)=\\?[\"']?(?P<v>[A-Za-z0-9+/_%\-]{24,1024}={0,3})"
            r"(?![A-Za-z0-9+/_%=\-])"
        ),
        gate=r"\b(?:Signature|signature|oauth_signature|mac)=\\?[\"']?[A-Za-z0-9+/_%\-]{24}",
        check=looks_random,
        source="AWS Signature Version 4; RFC 9421; RFC 5849 section 3.4; Hawk",
        examples=(
            "AWS4-HMAC-SHA256 Credential=x/20261121/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=[[{hex:64}]]",
            'OAuth oauth_nonce="1", oauth_signature="[[{base64:27}%3D]]"',
        ),
        counter_examples=("signature=invalid", "Signature=rsa-sha256-pkcs1-padding-scheme"),
        score=0.8,
    ),
    PatternRule(
        id="http.webhook_signature",
        type="signature",
        pattern=r"\bt=\d{10},(?:v[01]=(?P<v>[0-9a-f]{64}),?)+",
        gate=r"\bt=[0-9]{10},v[01]=[0-9a-f]{64}",
        source="Stripe documentation, verifying webhook signatures: Stripe-Signature",
        examples=("Stripe-Signature: t=1700000000,v1=[[{hex:64}]]",),
        counter_examples=("t=1700000000,v1=ok",),
        score=0.8,
    ),
    PatternRule(
        id="http.bearer",
        type="authorization",
        # As a subprotocol of a WebSocket it is bearer.x, or "bearer, x".
        pattern=(r"\b(?i:bearer)(?:\.authorization\.k8s\.io\.|, | |%20|[+.:=])(?P<v>[A-Za-z0-9\-._~+/]{16,8192}={0,3})"),
        gate=r"\b[Bb][Ee][Aa][Rr][Ee][Rr](?:\.authorization\.k8s\.io\.|, | |%20|[+.:=])[A-Za-z0-9\-._~+/]{16}",
        check=looks_random,
        source="RFC 6750 section 2.1",
        examples=("sending Bearer [[{alnum:40}]]", "header was bearer [[{base64url:32}]]", "protocol=bearer.[[{alnum:32}]]"),
        counter_examples=(
            "Bearer authentication-required-for-this",
            "bearer.AuthenticationTokenFilter",
            "bearer token expired",
        ),
        score=0.8,
    ),
    PatternRule(
        id="http.basic",
        type="authorization",
        pattern=r"\b(?i:basic)(?: |%20|\+)(?P<v>[A-Za-z0-9+/]{6,1024}={0,2})(?![A-Za-z0-9+/=])",
        gate=r"\b[Bb][Aa][Ss][Ii][Cc](?: |%20|\+)[A-Za-z0-9+/]{6}",
        check=basic_pair,
        source="RFC 7617 section 2",
        examples=("sent Basic [[Ym9iOmh1bnRlcjI=]] to proxy", '"Basic [[YWxpY2U6czNjcjN0]]"'),
        counter_examples=("Basic authentication failed", "basic YWJjZGVm"),
        score=0.9,
    ),
    KeyRule(
        id="http.custom",
        type="api_key",
        keys=("=x signature", "hub signature", "hub signature 256", "webhook signature", "request signature"),
        check=lambda text: looks_random(text.rpartition("=")[2]),
        source="Conventions of vendors: x-…-signature",
        examples=("x-signature: [[{hex:64}]]", "X-Hub-Signature-256: [[sha256={hex:64}]]"),
        counter_examples=("x-signature: invalid", "webhook_signature=missing"),
        score=0.7,
    ),
    KeyRule(
        id="http.cookie",
        type="cookie",
        keys=("=cookie", "=cookies", "http cookie"),
        value=r"(?<![^\s;,\"'&{\[:])[^\s=;,\"'{}\[\]:]{1,128}=(?P<v>[^\s;,\"'}\]]{8,8192})",
        check=lambda text: looks_like_a_key(text) or (len(text) >= 20 and looks_random(text)),
        source="RFC 6265 section 4.2.1",
        examples=(
            "Cookie: sid=[[{alnum:24}1a]]; theme=dark",
            '"cookie": "a=[[{hex:32}]]"',
            "Cookie: b=1; c=[[{alnum:22}2b]]",
        ),
        counter_examples=("cookie: none", "Cookie: ***", "Cookie: theme=dark; lang=en-GB"),
        score=0.8,
    ),
    PatternRule(
        id="http.session",
        type="session_id",
        pattern=r"(?:\b|_)session=(?P<v>[^\s;,&\"'<>]{16,8192})",
        check=looks_random,
        source="OWASP Session Management Cheat Sheet",
        examples=("session=[[{alnum:40}]]; Path=/",),
        counter_examples=("session=opened-for-interactive-user", "session={alnum:6}"),
        score=0.7,
    ),
    KeyRule(
        id="http.set_cookie",
        type="cookie",
        keys=("set cookie",),
        value=r"\G\s?[^\s=;,\"']{1,128}=(?P<v>[^\s;,\"']+)",
        check=looks_random,
        source="RFC 6265 section 4.1.1",
        examples=("Set-Cookie: sid=[[{alnum:24}]]; Path=/; HttpOnly", "Set-Cookie: x=[[{hex:32}]]"),
        counter_examples=("Set-Cookie: sid=; Max-Age=0", "Set-Cookie: sid=***; Path=/", "Set-Cookie: theme=dark; Path=/"),
        score=0.8,
    ),
)

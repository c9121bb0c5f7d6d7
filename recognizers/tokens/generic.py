"""Keys, secrets, tokens and sessions of no vendor in particular, told by the name they go by.

Strong names (``client_secret``, ``api_key``) take any value that is not a placeholder or a word of a sentence. Weak names
(``token``, ``key``) are common in harmless lines too: there the value must look made at random.
"""

from __future__ import annotations

import re

from recognizers.chosen import numbered_phrase
from recognizers.machines import is_ticket
from recognizers.rule import KeyRule, Rule
from recognizers.values import (
    is_fingerprint,
    is_id,
    is_sequence,
    is_value,
    looks_like_a_key,
    looks_random,
    path_of_words,
)

_NAMES = "Names in use: OWASP Logging Cheat Sheet, data to exclude; OWASP Secrets Management Cheat Sheet"


def _told(text: str) -> bool:
    """Say whether what a sentence tells of a key is one: it looks random, or it is long and mixed."""
    return looks_random(text)


def _key_of_its_own(text: str) -> bool:
    """Say whether a value by a key's full name is one: no placeholder, and no plain word."""
    if looks_random(text):
        return not is_sequence(text)
    return len(text) > 3 and not is_sequence(text) and is_value(text) and not text.isalpha() and not path_of_words(text)


_SIGNED = re.compile(r"(?=.*[A-Za-z])(?=.*\d)(?=.*\w[!#$%^&*]\w)[^\s/:=<>{}()\[\]]{8,128}")


_DUO_ID = re.compile(r"D[A-Z][0-9A-Z]{18}")
"""What Duo Security's Admin API calls a user, a group or a phone by."""

_PUBLIC = (
    *("public key", "pub key", "publishable key", "site key", "verify key", "verification key", "application server key"),
    *("vapid key", "host key", "peer key", "known key", "endorsement key"),
)
"""Keys that are for everyone to know."""

RULES: tuple[Rule, ...] = (
    KeyRule(
        id="generic.api_key",
        type="api_key",
        keys=(
            *("api key", "api token", "api secret", "api auth", "app key", "app secret", "application key", "access key"),
            *("secret key", "subscription key", "encryption key", "decryption key", "master key", "shared key"),
            *("private key", "license key", "licence key", "auth key", "webhook secret"),
            *("client secret", "consumer secret"),
            *("consumer key", "shared secret", "jwt secret", "hmac key", "aes key", "crypto key", "cipher key", "data key"),
            *("storage key", "session secret", "cookie secret", "signing secret", "hmac secret", "app token"),
            *("oauth secret", "auth secret", "master secret", "token secret", "secret token", "secret value"),
            *("secret text", "secret string", "private key data"),
            *("api keys", "secret keys", "access keys", "encryption keys", "signing keys", "fernet keys", "fernet key"),
            *("jwt keys",),
            *("auth keys", "app keys", "previous keys", "secret key fallbacks", "authentication key"),
            *("jwt secrets",),
            *("key content", "crypt key", "rc4 key", "link key", "secret data", "secret payload", "secret content"),
            *(
                "app s key",
                "nwk key",
                "nwk s key",
                "nwk s int key",
                "nwk s enc key",
                "js int key",
                "kek",
                "zmk",
                "bdk",
                "ipek",
                "ltk",
                "long term key",
                "keytab key",
                "keystore key",
            ),
            *(
                "join key",
                "=fernet",
                "enc key",
                "dec key",
                "stream key",
                "rtmp key",
                "terminal key",
                "payment key",
                "enroll key",
                "integrator key",
                "webhook signing key",
                "cookie key",
                "session keys",
                "client secrets",
            ),
            *("pre shared key", "preshared key", "wpa psk", "=psk", "recovery key", "unseal key", "admin key"),
            *("key secret", "secret id", "secret base", "secret key base", "bot secret", "shared access key"),
            *("wpa passphrase",),
            *("activation key", "product key", "serial key", "registration key", "enrollment key", "enrolment key"),
            *("wireless key", "wep key", "wifi key", "deploy key", "instrumentation key", "integration key", "partner key"),
            *("merchant key", "transaction key", "tsig key", "rndc key", "=x functions key", "code verifier", "user key"),
            *("client key", "priv key", "key password", "server key", "developer key", "dev key", "vault key"),
            *(
                "symmetric key",
                "mac key",
                "=ikm",
                "=okm",
                "=prk",
                "=derived",
                "=dek",
                "=pmk",
                "=msk",
                "=emsk",
                "=irk",
                "=csrk",
                "=ki",
            ),
            *("=opc", "management key", "mgmt key"),
            *("=skeyid", "=skeyseed", "sk d", "sk ei", "sk er", "sk ai", "sk ar", "sk pi", "sk pr", "transient key"),
        ),
        not_keys=("tls secret", "image pull secret", "k8s secret", "checksum secret", *_PUBLIC),
        check=_key_of_its_own,
        spoken=lambda text: _told(text.removeprefix("0x")) or numbered_phrase(text) or _SIGNED.fullmatch(text) is not None,
        source=_NAMES,
        examples=(
            "api_key=[[{alnum:32}]]",
            "X-Api-Key: [[{hex:40}]]",
            'clientSecret: "[[{base64url:30}]]"',
            "GET /v1/items?apikey=[[{lownum:24}]]&page=2",
            "Incorrect API key provided: [[{alnum:40}]]",
            "x-vendor-secret-key: [[{alnum:24}]]",
            "the api key [[{alnum:32}]] was rejected",
        ),
        counter_examples=(
            "api key: missing",
            "api_key=${API_KEY}",
            "secret_key: '<hidden>'",
            "private key: not found",
            "invalid api key",
            "private key /etc/ssl/private/web.key loaded",
            "access key rotated after 90 days",
        ),
        score=0.7,
    ),
    KeyRule(
        id="generic.account_key",
        type="api_key",
        keys=("account key", "service key"),
        not_keys=_PUBLIC,
        check=_key_of_its_own,
        # Sentences call keys of accounts by their ids, of hex digits.
        spoken=lambda text: _told(text) and not is_id(text),
        source="Azure Storage documentation, AccountKey; Google Cloud IAM documentation, ids of service accounts' keys",
        examples=(
            "AccountKey=[[{base64:86}==]]",
            "service_key: [[{alnum:32}]]",
            "the account key [[{alnum:40}]] was rejected",
        ),
        counter_examples=("Service account key {hex:40} was disabled", "account key {hex:40} expires in 9 days"),
        score=0.7,
    ),
    KeyRule(
        id="generic.signing_key",
        type="api_key",
        keys=("signing key", "root key", "trust root"),
        not_keys=_PUBLIC,
        check=lambda text: _key_of_its_own(text) and not is_fingerprint(text),
        spoken=lambda text: looks_random(text) and ("-" in text or len(text) == 32 or not is_id(text)),
        source="RFC 9580 section 5.5.4: a fingerprint, by which people call a key that signs, is 40 hex digits",
        examples=("signing_key=[[{alnum:32}]]", "SIGNING_KEY: [[{base64:43}=]]", "signing-key=[[{hex:64}]]"),
        counter_examples=("signing key {HEX:40} is not trusted", "signing_key={HEX:40}", "trust root key {hex:64} loaded"),
        score=0.7,
    ),
    KeyRule(
        id="generic.auth_token",
        type="auth_token",
        keys=(
            *("access token", "auth token", "refresh token", "id token", "bearer token", "oauth token", "session token"),
            *("security token", "reset token", "login token", "user token", "registration token", "csrf token"),
            *("xsrf token",),
            *("authentication token", "authorization token", "csrfmiddlewaretoken", "=xsrf", "=csrf", "authenticity token"),
            *("=bearer", "x auth", "basic auth", "http auth", "auth header", "id token hint", "client assertion"),
            *("saml response", "saml request", "saml assertion", "oauth verifier", "samlart", "=ticket", "service ticket"),
            *("=macaroon", "rsskey", "feedkey", "=stok", "=verifier", "pkce verifier", "launch token", "assertion token"),
            *("request verification token", "verification token", "authkey", "=pat", "personal access token"),
            *("=launch", "auth req id", "=ott", "login ticket", "=lt", "=magic", "=invite", "invitation code"),
        ),
        check=lambda text: looks_random(text) and not is_ticket(text),
        spoken=lambda text: _told(text) and not is_ticket(text),
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
            "ticket CHG{digit:7} approved",
            "auth token: 5 attempts left",
        ),
        score=0.7,
    ),
    KeyRule(
        id="generic.api",
        type="api_key",
        keys=("=api",),
        value=r"[^\s.\"'&,;]+(?![.\w])",
        check=looks_random,
        source="Snyk CLI documentation, snyk config set api=; Mailgun, the user api of basic authentication",
        examples=("snyk config set api=[[{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:11}a]]", "api=[[{alnum:30}1a]]"),
        counter_examples=(
            "api=v1beta1",
            "api_field: googleCloudV1betaHub.exportPsc2",
            "api: users.list",
            "api {hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12} called",
        ),
        score=0.6,
    ),
    KeyRule(
        id="generic.assertion",
        type="auth_token",
        # Never in words: much else is asserted.
        keys=("=assertion",),
        check=looks_random,
        source="RFC 7521 section 4.2: the parameter assertion",
        examples=("grant_type=x&assertion=[[{alnum:40}]]", '"assertion": "[[{base64url:48}]]"'),
        counter_examples=("assertion {base64url:64} is not trusted", "assertion: failed"),
        score=0.7,
    ),
    KeyRule(
        id="generic.token",
        type="token",
        keys=(
            *("token", "authtoken", "=auth", "=jwt", "=x token", "=tok", "bottoken", "apptoken", "deploytoken", "usertoken"),
            *("sharetoken", "viewtoken", "embedtoken", "invitetoken", "magictoken", "guesttoken", "logintoken"),
            *("sessiontoken",),
            *("refreshtoken", "downloadtoken", "uploadtoken", "resettoken", "ssotoken", "wstoken", "devicetoken"),
            *("apitoken",),
            *("streamtoken", "playtoken", "mytoken", "sectoken", "idtoken", "csrftoken", "authenticationtoken", "pushtoken"),
            *("npm auth", "registry auth", "docker auth", "smtp auth", "proxy auth", "git auth", "rest auth", "web auth"),
            *("=tokens", "servicetoken", "registrytoken", "privatetoken", "cloudtoken", "admintoken", "roottoken"),
            *("accesstoken",),
        ),
        not_keys=(
            *("next token", "page token", "next page token", "continuation token", "sync token", "cursor token"),
            *("resume token",),
            *("unexpected token", "end token", "start token", "first token", "last token", "pad token"),
            *("cancellation token", "change token", "lock token", "fencing token", "consistency token", "previous token"),
            *("syntax token", "lexer token", "near token", "idempotency token", "pagination token", "public key token"),
            *("client request token", "client token", "creation token", "task token", "hashed token", "token hash"),
        ),
        check=looks_random,
        spoken=_told,
        source=_NAMES,
        examples=(
            "token=[[{alnum:24}]]",
            '{"token":"[[{hex:32}]]"}',
            "--token [[{lownum:20}]]",
            "GITHUB_TOKEN=[[{alnum:36}]]",
            "token [[{alnum:30}]] expired",
            "could not parse token: [[{alnum:24}]]",
        ),
        counter_examples=(
            "token: expired",
            "unexpected token: '}'",
            "token=5",
            "auth: publickey",
            "token=NextPageToken",
            "max_tokens=4096",
            "next_page_token={alnum:30}",
            "hashed_token={alnum:30}",
        ),
        score=0.6,
    ),
    KeyRule(
        id="generic.key",
        type="api_key",
        keys=("key", "=genkey", "=genpsk", "=signature", "=sig", "oauth signature", "=hmac", "=sas"),
        not_keys=(
            *(
                *_PUBLIC,
                "primary key",
                "foreign key",
                "cache key",
                "sort key",
                "partition key",
                "routing key",
                "host key",
            ),
            *("idempotency key", "object key", "bucket key", "s3 key", "registry key", "row key", "hash key", "range key"),
            *("index key", "lookup key", "group key", "dedup key", "message key", "kafka key", "redis key", "lock key"),
            *("config key", "feature key", "flag key", "map key", "json key", "dict key", "unique key", "composite key"),
            *("natural key", "translation key", "metric key", "annotation key", "label key", "tag key", "shard key"),
            *("distribution key", "join key", "business key", "document key", "event key", "issue key", "project key"),
            *("keyboard key", "record key", "entity key", "dispatch key", "sorted key", "pub key", "ssh key", "gpg key"),
            *("pgp key", "minisign key", "cosign key", "trusted key", "wireguard public key", "peer key", "cluster key"),
            *("publishable key", "web socket key", "websocket key", "query key", "storage class key", "memcache key"),
            *("session cache key", "fingerprint key", "i18n key"),
        ),
        check=lambda text: looks_like_a_key(text) and _DUO_ID.fullmatch(text) is None,
        spoken=lambda text: looks_like_a_key(text) and re.match(r"[A-Za-z_]+=", text) is None,
        source=_NAMES,
        examples=(
            "GET /v1/geocode?key=[[{alnum:34}1aB]]&q=x",
            "STRIPE_KEY=[[{alnum:30}1aB]]",
        ),
        counter_examples=(
            "cache_key={alnum:32}",
            '"user":{"key":"DU{upper:9}5UP{upper:6}"}',
            "key={hex:40}",
            "primary key: users_pkey",
            "key=user:1234:profile",
            "object key: logs/2026/11/21/app-1.json.gz",
            "public key: {base64:64}",
        ),
        score=0.5,
    ),
    KeyRule(
        id="generic.webhook",
        type="webhook",
        keys=("webhook url", "webhook", "callback secret", "hook url"),
        value=r"https?://[^\s/\"'<>]+/[^\s\"'<>]*",
        check=lambda text: looks_random(text.rpartition("/")[2].partition("?")[0]),
        source="Slack, Discord and Microsoft Teams documentation: a webhook's URL is its secret",
        examples=('webhook_url="[[https://hooks.example.org/services/T1/{alnum:24}]]"',),
        counter_examples=("webhook_url=https://example.org/hooks/orders", "webhook: delivered"),
        score=0.6,
    ),
)

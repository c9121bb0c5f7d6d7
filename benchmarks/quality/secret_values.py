"""Secrets of no vendor: passwords as people and machines make them, keys, session ids, signed tokens, private keys."""

from __future__ import annotations

import base64
import json
import random
from collections.abc import Callable

from benchmarks.quality.fillers import USERS, characters
from benchmarks.quality.template import Value

PASSWORD_KEYS = (
    "password",
    "passwd",
    "pwd",
    "password",
    "pass",
    "passphrase",
    "db password",
    "user password",
    "admin password",
    "root password",
    "smtp password",
    "ldap bind password",
    "keystore password",
    "key password",
    "new password",
    "old password",
    "current password",
    "mysql password",
    "redis password",
    "ssl key password",
    "password confirmation",
    "default password",
    "service account password",
    "login pwd",
    "db pass",
    "proxy password",
    "password 2",
    "passcode",
    "initial admin password",
)
API_KEYS = (
    "api key",
    "apikey",
    "api token",
    "access key",
    "secret key",
    "client secret",
    "auth token",
    "access token",
    "refresh token",
    "app secret",
    "consumer secret",
    "webhook secret",
    "signing key",
    "encryption key",
    "shared secret",
    "subscription key",
    "x api key",
    "x auth token",
    "service token",
    "deploy token",
    "bot token",
    "personal access token",
    "bearer token",
    "session secret",
    "jwt secret",
    "hmac key",
    "master key",
    "registry token",
    "payments api key",
    "acme api secret",
    "x acme secret key",
    "internal api token",
    "private token",
    "api secret",
    "secret key base",
    "license key",
    "integration key",
)
TOKEN_KEYS = ("token", "secret", "auth", "credential", "api key", "access token", "auth token", "id token", "session token")
SESSION_KEYS = ("session id", "sessionid", "jsessionid", "phpsessid", "sid", "session token", "session key")

_NOUNS = (
    "dragon summer winter spring autumn tiger falcon orange purple silver coffee guitar monkey shadow master sunshine "
    "football princess charlie michael jordan hunter ranger buster soccer hockey pepper ginger maggie london berlin paris "
    "chicago boston welcome hospital nurse clinic office monday friday january october puzzle rocket planet castle bridge "
    "river mountain"
).split()
_PHRASE = (
    "correct horse battery staple window orange velvet crumble ladder sunset marble anchor pepper tunnel copper meadow "
    "violin harbor cactus pillow walnut thunder blanket lantern gravel saddle ribbon turnip magnet"
).split()
_WALKS = ("qwerty", "1qaz2wsx", "asdfgh", "zaq12wsx", "qazwsx", "poiuyt", "1q2w3e4r")
_SYMBOLS = "!@#$%^&*?_-+=."
_LEET = str.maketrans("aeiost", "43105+")


def human_password(rng: random.Random) -> Value:
    word = rng.choice(_NOUNS)
    made = rng.choice(
        (
            f"{word.title()}{rng.randint(1950, 2026)}{rng.choice('!!#@$*?.')}",
            f"{word.title()}{rng.randint(1, 999)}",
            f"{word}{rng.randint(1, 9999)}",
            f"{word.translate(_LEET).title()}{rng.choice(_SYMBOLS)}{rng.randint(1, 99)}",
            f"{rng.choice(_WALKS)}{rng.choice('!@#$')}{rng.randint(1, 99)}",
            f"{rng.choice(_SYMBOLS)}{word.title()}{rng.choice(_NOUNS).title()}{rng.randint(1, 99)}",
            f"P@ssw0rd{rng.randint(1, 999)}",
            f"{rng.choice(_NOUNS).title()}{rng.choice('-_.')}{rng.choice(_NOUNS).title()}{rng.choice('!#7')}",
        )
    )
    return Value(made, "password, human", "", PASSWORD_KEYS)


def random_password(rng: random.Random) -> Value:
    alphabet = rng.choice(("alnum", "alnum", "base64url", "lownum"))
    count = rng.randint(8, 24)
    made = list(characters(rng, alphabet, count))
    return Value("".join(made), "password, random", "", PASSWORD_KEYS)


def special_password(rng: random.Random) -> Value:
    made = list(characters(rng, "alnum", rng.randint(8, 20)))
    for _ in range(rng.randint(2, 5)):
        made[rng.randrange(len(made))] = rng.choice("!@#$%^&*()_+-=[]{}|;:,.<>?/~'\"\\ `")
    return Value("".join(made).strip() or "x!9", "password, special characters", "", PASSWORD_KEYS)


def passphrase(rng: random.Random) -> Value:
    words = rng.sample(_PHRASE, rng.randint(3, 5))
    joint = rng.choice(("-", "-", " ", ".", "_", ""))
    made = joint.join(words if joint else [word.title() for word in words])
    return Value(made + rng.choice(("", "", "7", "42!")), "passphrase", "", PASSWORD_KEYS)


def api_key(rng: random.Random) -> Value:
    kind = rng.choice(("hex", "alnum", "base64", "base64url", "uuid", "grouped", "prefixed"))
    match kind:
        case "hex":
            text = characters(rng, rng.choice(("hex", "hex", "HEX")), rng.choice((32, 32, 40, 64)))
        case "alnum":
            text = characters(rng, rng.choice(("alnum", "lownum", "upnum")), rng.randint(20, 64))
        case "base64":
            text = base64.b64encode(rng.randbytes(rng.choice((16, 20, 32, 48, 64)))).decode()
        case "base64url":
            text = base64.urlsafe_b64encode(rng.randbytes(rng.choice((16, 24, 32, 48)))).decode().rstrip("=")
        case "uuid":
            parts = (8, 4, 4, 4, 12)
            text = "-".join(characters(rng, "hex", count) for count in parts)
            return Value(text, "api key, uuid", "", tuple(key for key in API_KEYS if "token" not in key))
        case "grouped":
            text = "-".join(characters(rng, "upnum", 5) for _ in range(5))
            return Value(text, "api key, grouped", "", ("license key", "product key", "activation key", "api key"))
        case _:
            prefix = rng.choice(("ak", "sk", "acme", "prod", "key", "tok", "svc"))
            text = f"{prefix}{rng.choice('_-.')}{characters(rng, 'alnum', rng.randint(20, 40))}"
    return Value(text, f"api key, {kind}", "", API_KEYS)


def access_token(rng: random.Random) -> Value:
    text = characters(rng, rng.choice(("alnum", "base64url", "hex", "lownum")), rng.choice((24, 32, 43, 64, 86)))
    return Value(text, "access token", "", TOKEN_KEYS)


def session_id(rng: random.Random) -> Value:
    made = rng.choice(
        (
            characters(rng, "HEX", 32),
            characters(rng, "HEX", 32) + ".node" + str(rng.randint(1, 9)),
            characters(rng, "lownum", 26),
            characters(rng, "lownum", 32),
            characters(rng, "base64url", 43),
            "s%3A" + characters(rng, "base64url", 32) + "." + characters(rng, "alnum", 43),
            characters(rng, "lownum", 24),
        )
    )
    return Value(made, "session id", "", SESSION_KEYS)


def _claims(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value, separators=(",", ":")).encode()).decode().rstrip("=")


def jwt(rng: random.Random) -> Value:
    header = {"alg": rng.choice(("HS256", "RS256", "ES256")), "typ": "JWT"}
    if rng.random() < 0.5:
        header["kid"] = characters(rng, "alnum", 12)
    claims = {
        "sub": rng.choice(USERS),
        "iat": 1_767_225_600 + rng.randrange(10**7),
        "scope": "read write",
        "iss": "https://auth.example",
    }
    signature = characters(rng, "base64url", {"HS256": 43, "ES256": 86, "RS256": 342}[header["alg"]])
    return Value(f"{_claims(header)}.{_claims(claims)}.{signature}", "jwt", "", TOKEN_KEYS)


def jwe(rng: random.Random) -> Value:
    header = _claims({"alg": "RSA-OAEP", "enc": "A256GCM"})
    parts = [characters(rng, "base64url", count) for count in (342, 16, rng.randint(60, 200), 22)]
    return Value(".".join((header, *parts)), "jwe", "", TOKEN_KEYS)


PEM_LABELS = tuple(f"{kind}PRIVATE KEY" for kind in ("RSA ", "EC ", "", "OPENSSH ", "ENCRYPTED ", "DSA "))


def private_key(rng: random.Random) -> Value:
    """A PEM block (RFC 7468), an OpenPGP one, or a PuTTY file; whole lines, or escaped, on one line, or cut off."""
    dashes = "-" * 5
    label = rng.choice((*PEM_LABELS, "PGP PRIVATE KEY BLOCK", "PuTTY"))
    body = base64.b64encode(rng.randbytes(rng.randint(120, 600))).decode()
    width = 70 if "OPENSSH" in label else 64
    lines = [body[at : at + width] for at in range(0, len(body), width)]
    form = rng.choice(("lines", "lines", "escaped", "one line", "cut off"))
    joint = {"escaped": "\\n", "one line": " "}.get(form, "\n")
    if label == "PuTTY":
        head = joint.join(("PuTTY-User-Key-File-3: ssh-ed25519", "Encryption: none", f"Private-Lines: {len(lines)}"))
        foot = f"Private-MAC: {characters(rng, 'hex', 64)}"
    else:
        head, foot = f"{dashes}BEGIN {label}{dashes}", f"{dashes}END {label}{dashes}"
    if form == "cut off":
        lines, foot = lines[: rng.randint(2, len(lines))], ""
    text = joint.join((head, *lines, foot)).rstrip("\n")
    keys = ("private key", "key", "ssh key", "tls key", "server key")
    return Value(text, f"private key, {form}", label, keys, len(head), len(foot))


def pair(rng: random.Random) -> Value:
    """``user:password`` in base64, as RFC 7617 section 2 has it."""
    password = rng.choice((human_password, random_password))(rng).text
    text = base64.b64encode(f"{rng.choice(USERS)}:{password}".encode()).decode()
    return Value(text, "basic auth", "", ("authorization", "auth", "basic auth", "proxy authorization"))


MAKERS: dict[str, tuple[Callable[[random.Random], Value], ...]] = {
    "password": (human_password, human_password, random_password, special_password, passphrase),
    "token": (api_key, api_key, access_token, jwt),
    "bearer": (access_token, jwt, api_key, jwe),
    "session": (session_id,),
    "basic": (pair,),
    "private": (private_key,),
}
"""Values by the kind of template that carries them; vendors' tokens (``vendors.py``) join in where they fit."""

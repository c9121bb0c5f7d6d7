"""Names of algorithms and of ways to prove who one is, where a secret may stand: ``password: SCRAM secret is missing``.

They have capitals and digits as keys and passwords do. Zones' keys go by a number and one: ``41192/ECDSAP256SHA256``.
"""

from __future__ import annotations

import re

_PROTOCOL = re.compile(
    r"(?:D?TLS|SSL|HTTP|OAuth|SMB|NTLM|LDAP|IKE|SSH|SAML|publickey)[\-_/]?v?\d[\d.]*"
    r"|WPA\d?(?:[\-_/](?:WPA\d|PSK|SAE|EAP|OWE|Personal|Enterprise)){0,3}|802\.1x"
    r"|(?:AES|RSA|SHA|SSHA|BLF|DES|3DES|ECDSA|ED|CHACHA|DSA|HMAC|MD|CAMELLIA)[\-_]?\d{1,5}(?:[\-_][A-Z\d]{2,10}){0,4}",
    re.IGNORECASE,
)
_MECHANISM = re.compile(
    r"(?:SCRAM|NTLM|CRAM|MS-?CHAP|GSS|GSSAPI|SASL|SPNEGO|PKCS|PBKDF|ARGON|BCRYPT|SCRYPT|HMAC|MD|SHA|AES|RSA|DES|JWT|JWE|JWS"
    r"|JWK"
    r"|HS|RS|ES|PS|KDC|KRB|LDAP|PAM|SSHA|UTF|BASE|DIGEST|CAPS|TOTP|HOTP|RADIUS|TACACS|EAP|PEAP)[\-_+#]?v?\d{0,4}"
    r"(?:[\-_/+][A-Z\d]{2,10}){0,4}[:,]?"
)
_PIECE = (
    r"(?:(?:EC|EDD?)?(?:RSA|DSA|SHA|MD|RC|AES|DES|HMAC|ECDHE?|DHE?|GCM|CBC|CTR|CHACHA|POLY|ED|X|P|NSEC|CURVE|CAMELLIA"
    r"|GOST|CMAC|KEYID)(?:-?\d{1,5})?){1,4}"
)
_ALGORITHMS = re.compile(rf"(?:(?:\d{{1,5}}|v?\d\.\d|{_PIECE})(?:[/_+,:\-]|\Z)){{2,6}}", re.IGNORECASE)


def is_protocol(text: str) -> bool:
    """Say whether a text is a protocol and its version, or an algorithm and its size: ``TLSv1.3``, ``AES-256-GCM``."""
    return _PROTOCOL.fullmatch(text) is not None


def is_mechanism(text: str) -> bool:
    """Say whether a text is, in capitals, what a sentence says failed: ``SCRAM``, ``NTLM``, ``MD5``, ``SCRAM-SHA-256``."""
    return _MECHANISM.fullmatch(text) is not None


def are_algorithms(text: str) -> bool:
    """Say whether a text is made of algorithms and numbers: ``41192/ECDSAP256SHA256``, ``ECDHE-RSA-AES256-GCM-SHA384``."""
    return _ALGORITHMS.fullmatch(text) is not None

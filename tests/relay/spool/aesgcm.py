"""A sealer for the spool's tests: AES-256-GCM under a key that the test makes."""

from __future__ import annotations

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from relay.errors import BadInput


class AesGcm:
    def __init__(self, key: bytes | None = None) -> None:
        self.key = key or AESGCM.generate_key(256)
        self._aead = AESGCM(self.key)

    def seal(self, data: bytes, aad: bytes) -> bytes:
        nonce = os.urandom(12)
        return nonce + self._aead.encrypt(nonce, data, aad)

    def open(self, sealed: bytes, aad: bytes) -> bytes:
        try:
            return self._aead.decrypt(sealed[:12], sealed[12:], aad)
        except (InvalidTag, ValueError):
            raise BadInput("does not open") from None

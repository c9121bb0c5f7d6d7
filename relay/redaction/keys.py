"""The relay's keys: the only module that sees their bytes, and it gives them to nobody but this module in another process.

A key file holds one random 256-bit key per epoch, and a spool root that does not rotate. All working keys are derived
by HKDF-Expand (RFC 5869) with length-prefixed labels, so no two purposes, tenants or types share one:

    pseudonyms   epoch key · "psn/1" · tenant · type · normaliser version     HMAC-SHA-256
    marks        epoch key · "mark/1" · tenant                                HMAC-SHA-256
    spool        spool root · "spool/1" · salt                                AES-256-GCM

Python cannot wipe memory: a key is in it for the life of the process. ``harden_process`` narrows who may look.
"""

from __future__ import annotations

import base64
import ctypes
import json
import os
import resource
import secrets
import sys
import threading
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Never

from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from relay.errors import BadInput, ConfigError
from relay.redaction import keyfile
from relay.redaction.keyfile import Argon2idKdf, Epoch, Header, Kdf, KeyOptions, RawKdf, ScryptKdf, Unlock
from relay.redaction.normalise import VERSION

__all__ = [
    "Epoch",
    "KeyOptions",
    "KeyRing",
    "Sealer",
    "Unlock",
    "create",
    "hand_over",
    "harden_process",
    "load",
    "retire",
    "rotate",
    "take_over",
    "throwaway",
]

_KEY_BYTES = 32
_MAX_SECRET_BYTES = 4096
"""Of a passphrase or key-encryption-key file."""


def _derive(key: bytes, *labels: bytes) -> bytes:
    info = b"".join(len(label).to_bytes(4, "big") + label for label in labels)
    return HKDFExpand(SHA256(), _KEY_BYTES, info).derive(key)


class _Guarded:
    """Holds key bytes: shows nothing of them, and stays in this process."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> Never:
        raise TypeError(f"a {type(self).__name__} holds keys: it is never pickled or copied")


class _Payload(_Guarded):
    """What a key file seals."""

    __slots__ = ("epoch_keys", "spool_root")

    def __init__(self, epoch_keys: dict[str, bytes], spool_root: bytes) -> None:
        self.epoch_keys = epoch_keys
        self.spool_root = spool_root

    @classmethod
    def fresh(cls) -> _Payload:
        return cls({"k1": secrets.token_bytes(_KEY_BYTES)}, secrets.token_bytes(_KEY_BYTES))

    @classmethod
    def decode(cls, data: bytes) -> _Payload:
        fields = json.loads(data)
        keys = {kid: base64.b64decode(text) for kid, text in fields["epochs"].items()}
        return cls(keys, base64.b64decode(fields["spool"]))

    def encode(self) -> bytes:
        epochs = {kid: base64.b64encode(key).decode() for kid, key in self.epoch_keys.items()}
        return json.dumps({"spool": base64.b64encode(self.spool_root).decode(), "epochs": epochs}).encode()


class KeyRing(_Guarded):
    """The keys of one tenant: it answers with tags and marks, by key id (``kid``)."""

    __slots__ = ("_epochs", "_macs", "_marks", "_payload", "_tenant", "active")

    def __init__(self, epochs: tuple[Epoch, ...], payload: _Payload, tenant: str) -> None:
        self.active = next(epoch.kid for epoch in epochs if epoch.state == "active")
        """The key id that makes new pseudonyms."""
        self._epochs = epochs
        self._payload = payload
        self._tenant = tenant.encode()
        self._macs: dict[tuple[str, str], HMAC] = {}  # bounded by epochs times the catalog's types
        self._marks: dict[str, HMAC] = {}

    def epochs(self) -> tuple[Epoch, ...]:
        """Every epoch, oldest first; of retired ones only this is left."""
        return self._epochs

    def mac(self, kid: str, kind: str, value: bytes) -> bytes:
        """The 32-byte tag of a normalised value of type ``kind``; ``KeyError`` for a retired or unknown ``kid``."""
        prepared = self._macs.get((kid, kind))
        if prepared is None:
            key = _derive(self._payload.epoch_keys[kid], b"psn/1", self._tenant, kind.encode(), VERSION.encode())
            prepared = self._macs[kid, kind] = HMAC(key, SHA256())
        context = prepared.copy()  # a copied context spares hashing the padded key: 0.7 µs, hmac.digest 2.0 µs
        context.update(value)
        return context.finalize()

    def mark(self, kid: str, message: bytes) -> bytes:
        """The 32-byte keyed check of ``message``; ``KeyError`` for a retired or unknown ``kid``."""
        prepared = self._marks.get(kid)
        if prepared is None:
            key = _derive(self._payload.epoch_keys[kid], b"mark/1", self._tenant)
            prepared = self._marks[kid] = HMAC(key, SHA256())
        context = prepared.copy()
        context.update(message)
        return context.finalize()

    def write_to(self, descriptor: int) -> int:
        """Write everything to a file, go back to its beginning and return it: for ``hand_over`` alone."""
        epochs = [(epoch.kid, epoch.created.isoformat(), epoch.state) for epoch in self._epochs]
        fields = {"tenant": self._tenant.decode(), "epochs": epochs, "payload": self._payload.encode().decode()}
        with os.fdopen(descriptor, "wb", closefd=False) as file:
            file.write(json.dumps(fields).encode())
        os.lseek(descriptor, 0, os.SEEK_SET)
        return descriptor

    def sealer(self) -> Sealer:
        """A new sealer for the spool; the same for every tenant, since a spool belongs to a machine."""
        return Sealer(self._payload.spool_root)


class Sealer(_Guarded):
    """Seals what lies on disk: ``salt (16) ‖ counter (8) ‖ AES-256-GCM ciphertext and tag``.

    The key is derived from the spool root and the salt, which is random for every sealer, every forked process and
    every 2^20 calls; the counter is the nonce. So no nonce meets a key twice, even if the disk is rolled back. Safe
    to share between threads.
    """

    __slots__ = ("_aead", "_counter", "_lock", "_opener", "_pid", "_root", "_salt")

    _SALT_BYTES = 16
    _COUNTER_BYTES = 8
    _CALLS_PER_KEY = 2**20
    _OPENING_KEYS = 64
    """How many past salts' keys are held ready."""

    def __init__(self, root: bytes) -> None:
        self._root = root
        self._lock = threading.Lock()
        self._opener = lru_cache(self._OPENING_KEYS)(self._key)
        self._begin()

    def seal(self, data: bytes, aad: bytes) -> bytes:
        """Encrypt ``data`` and bind it to ``aad``, which the opener must know; 40 bytes longer than ``data``."""
        with self._lock:
            if self._counter == self._CALLS_PER_KEY or self._pid != os.getpid():
                self._begin()
            aead, salt, counter = self._aead, self._salt, self._counter.to_bytes(self._COUNTER_BYTES, "big")
            self._counter += 1
        return salt + counter + aead.encrypt(_nonce(counter), data, aad)

    def open(self, sealed: bytes, aad: bytes) -> bytes:
        """Give back what was sealed under ``aad``; ``BadInput`` if a bit of either differs, or the key file does."""
        salt, body = sealed[: self._SALT_BYTES], sealed[self._SALT_BYTES :]
        try:
            return self._opener(salt).decrypt(_nonce(body[: self._COUNTER_BYTES]), body[self._COUNTER_BYTES :], aad)
        except (InvalidTag, ValueError):
            raise BadInput(f"sealed data of {len(sealed)} bytes does not open: another key, or changed on disk") from None

    def _begin(self) -> None:
        self._pid = os.getpid()
        self._salt = secrets.token_bytes(self._SALT_BYTES)
        self._aead = self._key(self._salt)
        self._counter = 0

    def _key(self, salt: bytes) -> AESGCM:
        return AESGCM(_derive(self._root, b"spool/1", salt))


def _nonce(counter: bytes) -> bytes:
    return counter.rjust(12, b"\0")


def throwaway(tenant: str = "default") -> KeyRing:
    """Random keys in memory only: pseudonyms that link nothing after the process ends."""
    return KeyRing((Epoch("k1", _now(), "active"),), _Payload.fresh(), tenant)


def create(path: Path, unlock: Unlock, *, tenant: str = "default") -> KeyRing:
    """Write a new key file with one epoch; ``ConfigError`` if there is a file already, or it cannot be written."""
    payload, now = _Payload.fresh(), _now()
    kdf = _new_kdf(unlock)
    header = Header(kdf=kdf, nonce=_new_nonce(), created=now, changed=now, epochs=(Epoch("k1", now, "active"),))
    _store(path, header, payload, _key_encryption_key(path, kdf, unlock), replace=False)
    return KeyRing(header.epochs, payload, tenant)


def load(path: Path, unlock: Unlock, *, tenant: str = "default") -> KeyRing:
    """Open a key file; ``ConfigError`` if anything about it, its permissions or the unlocking is not as it must be."""
    header, payload, _ = _open(path, unlock)
    return KeyRing(header.epochs, payload, tenant)


def rotate(path: Path, unlock: Unlock) -> Epoch:
    """Add an epoch and make it the active one, which is returned; the one before is retained."""
    with keyfile.locked(path):
        header, payload, key = _open(path, unlock)
        if len(header.epochs) == keyfile.MAX_EPOCHS:
            raise ConfigError(f"key file {path}: expected fewer than {keyfile.MAX_EPOCHS} epochs; make a new key file")
        epoch = Epoch(f"k{len(header.epochs) + 1}", _now(), "active")
        payload.epoch_keys[epoch.kid] = secrets.token_bytes(_KEY_BYTES)
        older = (old._replace(state="retained") if old.state == "active" else old for old in header.epochs)
        _store(path, header.model_copy(update={"epochs": (*older, epoch)}), payload, key, replace=True)
    return epoch


def retire(path: Path, unlock: Unlock, kid: str) -> Epoch:
    """Erase a retained epoch's key for good: its pseudonyms can be neither traced nor recognised again.

    Older copies of the key file (backups, blocks that a disk has not yet reused) still hold it, sealed.
    """
    with keyfile.locked(path):
        header, payload, key = _open(path, unlock)
        epoch = next((epoch for epoch in header.epochs if epoch.kid == kid), None)
        if epoch is None or epoch.state != "retained":
            state = f"{kid} is {epoch.state}" if epoch else "there is none of that name"
            raise ConfigError(f"key file {path}: expected a retained epoch to retire, but {state}")
        retired = epoch._replace(state="retired")
        del payload.epoch_keys[kid]
        epochs = tuple(retired if old is epoch else old for old in header.epochs)
        _store(path, header.model_copy(update={"epochs": epochs}), payload, key, replace=True)
    return retired


def hand_over(ring: KeyRing) -> int:
    """Return a descriptor for one other process of the relay to ``take_over`` the ring from; the caller closes it.

    What it refers to is memory without a name, which no other process can open and no disk holds.
    """
    return ring.write_to(os.memfd_create("veilog", os.MFD_CLOEXEC))


def take_over(descriptor: int) -> KeyRing:
    """Return the ring that another process has handed over; closes the descriptor."""
    with os.fdopen(descriptor, "rb") as file:
        fields = json.load(file)
    epochs = tuple(Epoch(kid, datetime.fromisoformat(created), state) for kid, created, state in fields["epochs"])
    return KeyRing(epochs, _Payload.decode(fields["payload"]), fields["tenant"])


def harden_process() -> None:
    """Keep keys and raw text out of core dumps and from other processes of the same user, as far as the system lets us.

    Best effort: no core file (RLIMIT_CORE 0), and on Linux neither ptrace nor /proc/PID/mem for anybody but root
    (PR_SET_DUMPABLE 0). Neither helps against root or against swap.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        pr_set_dumpable = 4  # <linux/prctl.h>
        ctypes.CDLL(None).prctl(pr_set_dumpable, 0, 0, 0, 0)


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def _new_nonce() -> str:
    return secrets.token_hex(12)


def _new_kdf(unlock: Unlock) -> Kdf:
    if unlock.kek_file is not None:
        return RawKdf()
    salt = secrets.token_hex(16)
    if unlock.kdf == "scrypt":
        return ScryptKdf(salt=salt)
    try:
        Argon2id(salt=bytes(16), length=_KEY_BYTES, iterations=1, lanes=1, memory_cost=8)
    except UnsupportedAlgorithm:
        if unlock.kdf == "argon2id":
            raise ConfigError("unlock: expected kdf scrypt, as this OpenSSL has no Argon2id") from None
        return ScryptKdf(salt=salt)
    return Argon2idKdf(salt=salt)


def _store(path: Path, header: Header, payload: _Payload, key: bytes, *, replace: bool) -> None:
    header = header.model_copy(update={"nonce": _new_nonce(), "changed": _now()})
    aad = header.aad()
    sealed = AESGCM(key).encrypt(bytes.fromhex(header.nonce), payload.encode(), aad)
    keyfile.write(path, keyfile.render(aad, sealed), replace=replace)


def _open(path: Path, unlock: Unlock) -> tuple[Header, _Payload, bytes]:
    # To whoever reads it a key file is worth less than its passphrase, so root may hand us both in the same way; but
    # root itself has no need of a group.
    with keyfile.open_private(path, "key file", group_may_read=os.geteuid() != 0) as file:
        data = file.read(keyfile.MAX_KEY_FILE_BYTES)
    unopened = ConfigError(
        f"key file {path}: expected a veilog key file that this passphrase or key opens; it is another, or was changed"
    )
    try:
        header, aad, sealed = keyfile.parse(data)
    except ValueError:
        raise unopened from None
    key = _key_encryption_key(path, header.kdf, unlock)
    try:
        payload = _Payload.decode(AESGCM(key).decrypt(bytes.fromhex(header.nonce), sealed, aad))
    except (InvalidTag, ValueError):
        raise unopened from None
    return header, payload, key


def _key_encryption_key(path: Path, kdf: Kdf, unlock: Unlock) -> bytes:
    if unlock.kek_file is not None and isinstance(kdf, RawKdf):
        return _raw_key(unlock.kek_file)
    if unlock.passphrase_file is None or isinstance(kdf, RawKdf):
        wanted = "kek_file" if isinstance(kdf, RawKdf) else "passphrase_file"
        raise ConfigError(f"key file {path}: expected unlock.{wanted}, as it was made with one")
    passphrase = _read_secret(unlock.passphrase_file, "passphrase file")
    passphrase = passphrase.removesuffix(b"\n").removesuffix(b"\r")
    if not passphrase:
        raise ConfigError(f"passphrase file {unlock.passphrase_file}: expected a passphrase, it is empty")
    salt = bytes.fromhex(kdf.salt)
    try:
        if isinstance(kdf, ScryptKdf):
            return Scrypt(salt=salt, length=_KEY_BYTES, n=kdf.n, r=kdf.r, p=kdf.p).derive(passphrase)
        return Argon2id(
            salt=salt, length=_KEY_BYTES, iterations=kdf.passes, lanes=kdf.lanes, memory_cost=kdf.memory_kib
        ).derive(passphrase)
    except (UnsupportedAlgorithm, ValueError, MemoryError):
        raise ConfigError(f"key file {path}: expected KDF parameters that this machine can compute") from None


def _raw_key(path: Path) -> bytes:
    data = _read_secret(path, "key-encryption-key file")
    if len(data) == _KEY_BYTES:
        return data
    text = data.strip()
    try:
        key = bytes.fromhex(text.decode("ascii")) if len(text) == 2 * _KEY_BYTES else base64.b64decode(text, validate=True)
    except ValueError:
        key = b""
    if len(key) != _KEY_BYTES:
        raise ConfigError(f"key-encryption-key file {path}: expected 256 bits, as 32 bytes, 64 hexadecimal digits or base64")
    return key


def _read_secret(path: Path, what: str) -> bytes:
    with keyfile.open_private(path, what, group_may_read=True) as file:
        data = file.read(_MAX_SECRET_BYTES + 1)
    if len(data) > _MAX_SECRET_BYTES:
        raise ConfigError(f"{what} {path}: expected at most {_MAX_SECRET_BYTES} bytes")
    return data

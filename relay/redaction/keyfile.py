"""The key file as it lies on disk: one JSON document, a header anybody may read and a payload sealed beneath it.

::

    {
      "veilog_keys": 1,                                   format version
      "kdf": {"name": "argon2id", "salt": …, "memory_kib": 65536, "passes": 3, "lanes": 4},
      "nonce": …,                                         96 bits, new at every writing
      "created": …, "changed": …,                         UTC
      "epochs": [{"kid": "k1", "created": …, "state": "active"}, …],
      "sealed": "…"                                       base64 of AES-256-GCM ciphertext and tag
    }

Every byte before the sealed value is the payload's associated data, and nothing but the fixed end may follow it: no
byte of the file can change unnoticed. This module handles paths, permissions, headers and sealed bytes; it never sees
a key (``keys`` does).
"""

from __future__ import annotations

import base64
import fcntl
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Annotated, BinaryIO, Literal, NamedTuple, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from relay.errors import ConfigError

MAX_KEY_FILE_BYTES = 4 * 1024 * 1024
"""Read no more than this: room for every epoch that ``MAX_EPOCHS`` allows."""
MAX_EPOCHS = 9999

_SEALED = b',\n  "sealed": "'
_END = b'"\n}\n'


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Unlock(_Frozen):
    """Where the key-encryption key comes from: exactly one file."""

    passphrase_file: Path | None = None
    """A passphrase; one line end after it does not count."""
    kek_file: Path | None = None
    """A raw 256-bit key: 32 bytes, or 64 hexadecimal digits, or base64."""
    kdf: Literal["argon2id", "scrypt"] | None = None
    """How a new key file stretches its passphrase; by default Argon2id where OpenSSL has it. Read from the file later."""

    @model_validator(mode="after")
    def _one_file(self) -> Self:
        if (self.passphrase_file is None) == (self.kek_file is None):
            raise ValueError("expected exactly one of passphrase_file and kek_file")
        if self.kdf is not None and self.passphrase_file is None:
            raise ValueError("kdf goes with passphrase_file only: a raw key is not stretched")
        return self


class KeyOptions(_Frozen):
    """The ``redaction.key`` section of the configuration."""

    file: Path
    unlock: Unlock
    tenant: str = Field(default="default", pattern=r"^[a-z0-9-]{1,64}$")
    """Pseudonyms of two tenants never link, even from one key file."""


class Epoch(NamedTuple):
    """What is public of one epoch key."""

    kid: str
    """Its name in pseudonyms: ``k1``, ``k2``, …; never used twice in a file."""
    created: datetime
    state: Literal["active", "retained", "retired"]
    """Makes new pseudonyms; still recognises and traces its own; its key is gone."""


class Argon2idKdf(_Frozen):
    """Argon2id (RFC 9106) with its second recommended parameters; on reading capped at 1 GiB."""

    name: Literal["argon2id"] = "argon2id"
    salt: str = Field(pattern=r"^[0-9a-f]{32}$")
    memory_kib: int = Field(default=64 * 1024, ge=8, le=1024 * 1024)
    passes: int = Field(default=3, ge=1, le=16)
    lanes: int = Field(default=4, ge=1, le=16)


class ScryptKdf(_Frozen):
    """scrypt (RFC 7914) with OWASP's parameters, 128 MiB; on reading capped at 1 GiB (128 · n · r bytes)."""

    name: Literal["scrypt"] = "scrypt"
    salt: str = Field(pattern=r"^[0-9a-f]{32}$")
    n: int = Field(default=2**17, ge=2, le=2**20)
    r: int = Field(default=8, ge=1, le=8)
    p: int = Field(default=1, ge=1, le=4)


class RawKdf(_Frozen):
    """No derivation: the key-encryption key is itself 256 random bits."""

    name: Literal["raw"] = "raw"


Kdf = Argon2idKdf | ScryptKdf | RawKdf


class Header(_Frozen):
    """The part of a key file that is authentic but not secret."""

    veilog_keys: Literal[1] = 1
    kdf: Annotated[Kdf, Field(discriminator="name")]
    nonce: str = Field(pattern=r"^[0-9a-f]{24}$")
    created: datetime
    changed: datetime
    epochs: tuple[Epoch, ...] = Field(min_length=1, max_length=MAX_EPOCHS)

    def aad(self) -> bytes:
        """The file's bytes up to the sealed value."""
        return self.model_dump_json(indent=2).encode().removesuffix(b"\n}") + _SEALED


class SealedFile(NamedTuple):
    """A key file taken apart, not yet authenticated."""

    header: Header
    aad: bytes
    sealed: bytes


def render(aad: bytes, sealed: bytes) -> bytes:
    """Put a key file together."""
    return aad + base64.b64encode(sealed) + _END


def parse(data: bytes) -> SealedFile:
    """Take a key file apart; raise ``ValueError`` for anything that ``render`` would not write."""
    head, mark, tail = data.rpartition(_SEALED)
    sealed = base64.b64decode(tail.removesuffix(_END), validate=True)
    aad = head + mark
    if render(aad, sealed) != data:
        raise ValueError("not the canonical form")
    return SealedFile(Header.model_validate_json(head + b"\n}"), aad, sealed)


def open_private(path: Path, what: str, *, group_may_read: bool) -> BinaryIO:
    """Open a file that only we may read, judged by the file that a symbolic link (a Kubernetes mount) leads to.

    Its owner is us or root. Group and others have no access; with ``group_may_read`` the group may read what root owns,
    as Kubernetes mounts secrets for a pod with an ``fsGroup``. Raises ``ConfigError``.
    """
    try:
        # Non-blocking, since opening a named pipe would wait for its writer.
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    except OSError as error:
        raise ConfigError(f"{what} {path}: expected a readable file ({error.strerror})") from None
    status = os.fstat(descriptor)
    allowed = 0o740 if group_may_read and status.st_uid == 0 else 0o700
    fault = None
    if not stat.S_ISREG(status.st_mode):
        fault = "expected a regular file"
    elif status.st_uid not in (os.geteuid(), 0):
        fault = f"expected a file owned by this user or root, its owner is user {status.st_uid}"
    elif stat.S_IMODE(status.st_mode) & 0o777 & ~allowed:
        fault = f"expected a file that only its owner may access, its mode is {stat.S_IMODE(status.st_mode):04o}"
    if fault:
        os.close(descriptor)
        raise ConfigError(f"{what} {path}: {fault}")
    return os.fdopen(descriptor, "rb")


def write(path: Path, data: bytes, *, replace: bool) -> None:
    """Make ``path`` hold ``data``, all or nothing, mode 0600, durable on return. Raises ``ConfigError``.

    Without ``replace`` an existing file is never touched. With it, the new file keeps the old one's owner, so that root
    may rotate the keys of a service.
    """
    target = path.resolve()
    draft = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        with suppress(FileNotFoundError):
            draft.unlink()  # of a process that died while writing
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                os.fchmod(descriptor, 0o600)
                if replace:
                    old = target.stat()
                    os.fchown(descriptor, old.st_uid, old.st_gid)
                file.write(data)
                file.flush()
                os.fsync(descriptor)
            if replace:
                draft.replace(target)
            else:
                target.hardlink_to(draft)  # a rename that refuses to replace
        finally:
            draft.unlink(missing_ok=True)
        with _directory(target) as descriptor:
            os.fsync(descriptor)
    except FileExistsError:
        raise ConfigError(f"key file {path}: expected no file there yet, and there is one") from None
    except OSError as error:
        raise ConfigError(f"key file {path}: cannot be written ({error.strerror})") from None


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Let one process at a time change the key files of a directory: two rotations must not lose an epoch."""
    with _directory(path.resolve()) as descriptor:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield


@contextmanager
def _directory(path: Path) -> Iterator[int]:
    try:
        descriptor = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError as error:
        raise ConfigError(f"key file {path}: its directory cannot be opened ({error.strerror})") from None
    try:
        yield descriptor
    finally:
        os.close(descriptor)

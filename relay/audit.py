"""The audit trail: what was done with the keys, by whom and when; one JSON line an act, never a value.

It stands beside the key file, as ``<key file>.audit``, unless another place is named. An act that cannot be written down is
not done (45 CFR 164.312(b), audit controls).
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import orjson

from relay.errors import ConfigError


def beside(key_file: Path) -> Path:
    """Return where the trail of a key file is kept."""
    return key_file.with_name(f"{key_file.name}.audit")


def record(trail: Path, act: str, **details: str) -> None:
    """Append an act and make it durable; raise ``ConfigError`` if that fails."""
    entry = {
        "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "act": act,
        "uid": os.getuid(),
        "sudo_user": os.environ.get("SUDO_USER", ""),
        "pid": os.getpid(),
        **details,
    }
    try:
        descriptor = os.open(trail, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        try:
            os.write(descriptor, orjson.dumps(entry) + b"\n")
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise ConfigError(f"{trail}: the audit trail cannot be written ({error.strerror}), so nothing is done") from None

"""TLS contexts for listeners and for outgoing connections; the only module that opens a TLS key.

TLS 1.2 or later, ECDHE with AEAD ciphers only (RFC 9325 §4.2, RFC 9662 §4), the full chain and the name verified, and no
option that turns verification off. Whatever is wrong with a file is a ``ConfigError`` of one sentence that names its path.
"""

from __future__ import annotations

import ipaddress
import os
import ssl
import stat
from pathlib import Path
from typing import Any, Self

import trio
from pydantic import BaseModel, ConfigDict, model_validator

from relay.errors import ConfigError

_CIPHERS = "ECDHE+AESGCM:ECDHE+CHACHA20:!PSK"
"""For TLS 1.2; all suites of TLS 1.3 are AEAD with an ephemeral exchange."""

# OpenSSL's X509_V_ERR_* codes (x509_vfy.h) that are worth telling apart from "untrusted".
_OUT_OF_DATE = frozenset((9, 10))
_WRONG_NAME = frozenset((62, 64))


class ServerTls(BaseModel):
    """A listener's certificate chain and key (PEM), and the CA its clients must be signed by, if they must show one."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    cert: Path
    key: Path
    client_ca: Path | None = None


class ClientTls(BaseModel):
    """Whom an outgoing connection trusts, and the certificate it shows, if any."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    ca: Path | None = None
    """PEM file of the trusted CAs; the system's store if not given."""
    cert: Path | None = None
    key: Path | None = None
    server_name: str | None = None
    """The name (or IP) that the far side's certificate must hold; the address's host if not given."""

    @model_validator(mode="after")
    def _both_or_neither(self) -> Self:
        if (self.cert is None) != (self.key is None):
            raise ValueError("cert and key go together")
        return self


def server_context(options: ServerTls) -> ssl.SSLContext:
    """Return the context of a listener; raise ``ConfigError`` if a file of it is unusable."""
    context = _hardened(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))
    # A syslog client never reads. Tickets would lie unread in its socket when it closes, its kernel would answer with RST
    # instead of FIN, and the RST throws away the tail of its stream: half the records of a short connection.
    context.num_tickets = 0
    context.options |= ssl.OP_NO_TICKET
    _load_key(context, options.cert, options.key)
    if options.client_ca is not None:
        _trust(context, options.client_ca)
        context.verify_mode = ssl.CERT_REQUIRED
    return context


def client_context(options: ClientTls) -> ssl.SSLContext:
    """Return the context of outgoing connections; raise ``ConfigError`` if a file of it is unusable."""
    context = _hardened(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))  # requires a valid chain and a matching name
    context.hostname_checks_common_name = False  # RFC 9525 §2: the common name is no host name
    if options.ca is None:
        context.load_default_certs(ssl.Purpose.SERVER_AUTH)
    else:
        _trust(context, options.ca)
    if options.cert is not None and options.key is not None:
        _load_key(context, options.cert, options.key)
    return context


def peer_names(stream: ssl.SSLObject | trio.SSLStream[Any]) -> frozenset[str]:
    """Return the names of the peer's verified certificate, for allow-lists; empty if it showed none.

    DNS names in lower case and IP addresses in their canonical form, from the subject's alternative names. The common
    name counts only where there are none of these (RFC 6125 §6.4.4): a CA that vets the one need not vet the other.
    """
    certificate: dict[str, Any] = stream.getpeercert() or {}
    names: set[str] = set()
    for kind, value in certificate.get("subjectAltName", ()):
        if kind == "DNS":
            names.add(value.lower())
        elif kind == "IP Address":
            names.add(str(ipaddress.ip_address(value.strip())))
    if not names:
        subject = (pair for relative in certificate.get("subject", ()) for pair in relative)
        names.update(value.lower() for kind, value in subject if kind == "commonName")
    return frozenset(names)


def failure_reason(error: ssl.SSLError) -> str:
    """Name why a handshake or a connection failed, by one of a few fixed words."""
    if isinstance(error, ssl.SSLCertVerificationError):
        if error.verify_code in _OUT_OF_DATE:
            return "certificate_out_of_date"
        return "certificate_name" if error.verify_code in _WRONG_NAME else "certificate_untrusted"
    if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        return "closed_by_peer"
    return "tls_refused_by_peer" if "ALERT" in (error.reason or "") else "tls_failed"


def _hardened(context: ssl.SSLContext) -> ssl.SSLContext:
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(_CIPHERS)
    context.options |= ssl.OP_NO_COMPRESSION | ssl.OP_NO_RENEGOTIATION
    return context


def _trust(context: ssl.SSLContext, ca: Path) -> None:
    try:
        context.load_verify_locations(cafile=ca)
    except ssl.SSLError:
        raise ConfigError(f"{ca}: expected the trusted CA certificates in PEM form.") from None
    except OSError as error:
        raise ConfigError(f"{ca}: the CA certificates cannot be read ({error.strerror}).") from None


def _load_key(context: ssl.SSLContext, cert: Path, key: Path) -> None:
    _check_private(key)
    try:
        # Without a password OpenSSL would ask the terminal for an encrypted key's.
        context.load_cert_chain(cert, key, password=lambda: b"")
    except ssl.SSLError as error:
        if error.reason == "KEY_VALUES_MISMATCH":
            raise ConfigError(f"{key}: the TLS key does not belong to the certificate {cert}.") from None
        raise ConfigError(f"{cert}, {key}: expected a certificate chain and its unencrypted key in PEM form.") from None
    except OSError as error:
        raise ConfigError(f"{cert}: the TLS certificate cannot be read ({error.strerror}).") from None


def _check_private(key: Path) -> None:
    """Refuse a key that others may read: only its owner, or a group that root has chosen."""
    try:
        file = os.open(key, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    except OSError as error:
        raise ConfigError(f"{key}: the TLS key cannot be read ({error.strerror}).") from None
    try:
        status = os.fstat(file)
    finally:
        os.close(file)
    if not stat.S_ISREG(status.st_mode):
        raise ConfigError(f"{key}: the TLS key is not a regular file.")
    mode = stat.S_IMODE(status.st_mode)
    if mode & (stat.S_IRWXO | (stat.S_IRWXG & ~stat.S_IRGRP)) or (mode & stat.S_IRGRP and status.st_uid != 0):
        raise ConfigError(f"{key}: the TLS key is open to others than its owner (mode {mode:04o}); set it to 0600.")

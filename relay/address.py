"""Addresses as the configuration writes them: ``udp://host:port``, ``tcp://``, ``tls://``, ``unix:///path``, ``unixgram:///path``.

``unix`` is a stream socket and ``unixgram`` a datagram socket. An IPv6 host stands in brackets: ``tcp://[::1]:5514``.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema

Scheme = Literal["udp", "tcp", "tls", "unix", "unixgram"]
_SCHEMES: tuple[Scheme, ...] = ("udp", "tcp", "tls", "unix", "unixgram")


@dataclass(frozen=True, slots=True)
class Address:
    """One end point; ``host`` and ``port`` for network schemes, ``path`` for Unix sockets."""

    scheme: Scheme
    host: str = ""
    port: int = 0
    path: str = ""

    def __str__(self) -> str:
        if self.path:
            return f"{self.scheme}://{self.path}"
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"

    @property
    def is_local(self) -> bool:
        """Whether nothing leaves the machine on the way: a Unix socket, or a loopback host."""
        if self.path or self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False


def parse_address(text: str) -> Address:
    """Read an address; raise ``ValueError`` with what was expected (and nothing of the text) if it is none."""
    try:
        url = urlsplit(text)
    except ValueError:  # its text quotes the host
        raise ValueError("expected a host name, or an IPv6 address in brackets") from None
    scheme = next((s for s in _SCHEMES if s == url.scheme), None)
    if scheme is None:
        raise ValueError(f"expected one of {', '.join(s + '://' for s in _SCHEMES)}")
    if scheme in ("unix", "unixgram"):
        if url.netloc or not url.path.startswith("/"):
            raise ValueError(f"expected {scheme}:///absolute/path")
        return Address(scheme, path=url.path)
    try:
        host, port = url.hostname, url.port
    except ValueError:
        host, port = None, None
    if not host or port is None or url.path not in ("", "/") or url.query or url.username:
        raise ValueError(f"expected {scheme}://host:port")
    return Address(scheme, host=host, port=port)


def _validate(value: Any) -> Address:
    if isinstance(value, Address):
        return value
    if not isinstance(value, str):
        raise ValueError("expected an address such as tcp://127.0.0.1:5514")
    return parse_address(value)


AddressOption = Annotated[
    Address,
    BeforeValidator(_validate),
    PlainSerializer(str),
    WithJsonSchema({"type": "string", "pattern": r"^(udp|tcp|tls|unix|unixgram)://"}),
]
"""An ``Address`` as a field of an ``Options`` model."""

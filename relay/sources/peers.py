"""Lists of peers: IP networks, names of TLS certificates, and the word ``unix`` for whoever reaches a Unix socket."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Annotated

from pydantic import AfterValidator

UNIX = "unix"

_NAME = re.compile(r"(?!.*\.\d+\Z)[a-z0-9_]([a-z0-9._-]{0,251}[a-z0-9_])?\Z")  # a last label of digits is an IP gone wrong
_Network = ipaddress.IPv4Network | ipaddress.IPv6Network


def _network(entry: str) -> _Network | None:
    try:
        return ipaddress.ip_network(entry)
    except ValueError:
        return None


def _entry(text: str) -> str:
    entry = text.lower()
    if _network(entry) is None and not _NAME.match(entry):
        raise ValueError("expected a network such as 10.0.0.0/8 (no host bits), a TLS name, or unix")
    return entry


PeerOption = Annotated[str, AfterValidator(_entry)]
"""One entry of such a list as a field of an ``Options`` model."""


def is_name(entry: str) -> bool:
    """Whether an entry can only be matched by a certificate."""
    return entry != UNIX and _network(entry) is None


class Peers:
    """A compiled list."""

    def __init__(self, entries: Sequence[str]) -> None:
        self._networks = [network for network in map(_network, entries) if network is not None]
        self._names = frozenset(filter(is_name, entries))
        self._unix = UNIX in entries
        self._holds = lru_cache(maxsize=4_096)(self._find)

    @property
    def has_names(self) -> bool:
        """Whether a certificate could bring a peer in that its address does not."""
        return bool(self._names)

    def holds(self, host: str | None, names: frozenset[str] = frozenset()) -> bool:
        """Whether the peer at ``host`` (a numeric address; ``None``: a Unix socket), so certified, is on the list."""
        return self._holds(host) or not self._names.isdisjoint(names)

    def _find(self, host: str | None) -> bool:
        if host is None:
            return self._unix
        address = ipaddress.ip_address(host)
        if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
            address = address.ipv4_mapped
        return any(address in network for network in self._networks)

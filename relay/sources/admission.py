"""Who may come in, and how many: what the options of every listening source say, and the book of its connections."""

from __future__ import annotations

import time
from collections import Counter
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, ByteSize, Field, model_validator

from relay.address import AddressOption
from relay.record import Origin
from relay.sources.peers import PeerOption, Peers, is_name
from relay.sources.source import SourceOptions
from relay.telemetry import CONNECTION_REFUSED, Telemetry
from relay.tls import ServerTls


def _octal(value: Any) -> Any:
    return int(value, 8) if isinstance(value, str) and value.isdecimal() and not set(value) & {"8", "9"} else value


class ListenOptions(SourceOptions):
    """What every listening source's section has in common."""

    listen: tuple[AddressOption, ...] = Field(min_length=1)
    tls: ServerTls | None = None
    """For the ``tls://`` addresses."""
    allow: tuple[PeerOption, ...] = ()
    """Networks, TLS names, or ``unix``: nobody else gets in. Empty: everybody."""
    trust: tuple[PeerOption, ...] = ()
    """Likewise: the peers that are a veilog before us, whose genuine pseudonyms pass. Empty: nobody."""
    plaintext: bool = False
    """Accept ``tcp://`` and ``udp://`` addresses that are not loopback: what comes there is readable on the way."""
    max_frame_bytes: ByteSize = Field(default=ByteSize(262_144), ge=1_024, le=1_048_576)
    max_connections: int = Field(default=1_024, ge=1)
    max_connections_per_peer: int = Field(default=64, ge=1)
    """Per IP address."""
    socket_mode: Annotated[int, BeforeValidator(_octal)] = Field(default=0o666, ge=0, le=0o777)
    """Of Unix sockets; every program may log by default, as with /dev/log."""

    @model_validator(mode="after")
    def _is_safe(self) -> Self:
        for address in self.listen:
            if address.scheme == "tls" and self.tls is None:
                raise ValueError(f"{address} needs tls: with cert and key")
            if address.scheme in ("tcp", "udp") and not (address.is_local or self.plaintext):
                raise ValueError(f"{address} is plain text off loopback; use tls://, or say plaintext: true")
        if any(map(is_name, (*self.allow, *self.trust))) and (self.tls is None or self.tls.client_ca is None):
            raise ValueError("TLS names in allow or trust need tls: with client_ca")
        return self


class Admission:
    """Decides on one source's peers."""

    def __init__(self, name: str, options: ListenOptions, telemetry: Telemetry) -> None:
        self._name = name
        self._options = options
        self._telemetry = telemetry
        self._allow = Peers(options.allow)
        self._trust = Peers(options.trust)
        self._connections: Counter[str | None] = Counter()
        self._total = 0

    def permits(self, host: str | None, names: frozenset[str] | None = frozenset()) -> bool:
        """Whether a peer is allowed; with ``names`` of ``None`` (no handshake yet) whether it still may be."""
        if not self._options.allow or self._allow.holds(host, names or frozenset()):
            return True
        return names is None and self._allow.has_names

    def origin(self, peer: str, host: str | None, names: frozenset[str] = frozenset()) -> Origin:
        """Where a batch read just now came from."""
        return Origin(self._name, peer, time.time(), self._trust.holds(host, names))

    def enter(self, host: str | None) -> str:
        """Book a connection; return why it may not come in, or nothing. Who has entered must ``leave``."""
        if self._total >= self._options.max_connections:
            return "too_many_connections"
        if host is not None and self._connections[host] >= self._options.max_connections_per_peer:
            return "too_many_connections_of_peer"
        self._connections[host] += 1
        self._total += 1
        self._telemetry.connections.labels(self._name).inc()
        return ""

    def leave(self, host: str | None) -> None:
        """A connection has ended."""
        self._connections[host] -= 1
        if not self._connections[host]:
            del self._connections[host]
        self._total -= 1
        self._telemetry.connections.labels(self._name).dec()

    def refuse(self, reason: str, *, count: int = 1, peer: str = "") -> None:
        """Say that a peer was turned away."""
        self._telemetry.emit(
            CONNECTION_REFUSED, count=count, details={"peer": peer} if peer else None, source=self._name, reason=reason
        )

"""The syslog sink: UDP (RFC 5426), TCP (RFC 6587), TLS (RFC 5425) and Unix sockets.

A record that is a syslog message already goes out as it is; any other is wrapped into RFC 5424.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Self

from pydantic import model_validator

from relay.record import CleanBatch
from relay.sinks.datagram import Datagrams
from relay.sinks.encoding import lines, octet_counted
from relay.sinks.stream import Connection, RemoteOptions
from relay.wire.render import to_syslog


class SyslogSink:
    """Sends every record to one syslog receiver."""

    class Options(RemoteOptions):
        """A sink's section with ``type: syslog``."""

        type: Literal["syslog"] = "syslog"
        framing: Literal["octet", "lf"] | None = None
        """Octet counting unless said otherwise, but LF on a Unix stream, whose readers know no counts."""

        @model_validator(mode="after")
        def _framing_has_a_stream(self) -> Self:
            if self.framing and self.to.scheme in ("udp", "unixgram"):
                raise ValueError("framing goes with streams only: a datagram is one record.")
            return self

    def __init__(self, name: str, options: Options) -> None:
        self.name = name
        self._far_side: Connection | Datagrams
        if options.to.scheme in ("udp", "unixgram"):
            self._far_side = Datagrams(options.to)
        else:
            framing = options.framing or ("lf" if options.to.scheme == "unix" else "octet")
            self._far_side = Connection(options.to, options.tls, octet_counted if framing == "octet" else lines)

    @property
    def truncated(self) -> int:
        """Datagrams cut so far."""
        return self._far_side.truncated

    async def send(self, batches: Sequence[CleanBatch]) -> None:
        """Send the records in order; raise ``Transient`` if any may not have gone."""
        await self._far_side.send([message for batch in batches for message in to_syslog(batch.frames, batch.origin)])

    def refresh(self) -> None:
        """Read the certificates again."""
        self._far_side.refresh()

    async def aclose(self) -> None:
        """Close so that the receiver can read to the end."""
        await self._far_side.aclose()

"""The syslog source: UDP (RFC 5426), TCP (RFC 6587), TLS (RFC 5425), and Unix sockets such as /dev/log."""

from __future__ import annotations

from typing import Literal

from pydantic import ByteSize, Field

from relay.sources.admission import ListenOptions
from relay.sources.bind import Bound
from relay.sources.datagram import DatagramServer, grant_receive_buffer
from relay.sources.listener import Listener, Serve
from relay.telemetry import Telemetry
from relay.wire.framing import SyslogFramer


class SyslogSource(Listener):
    """Listens for syslog, octet-counted or in lines, told per frame."""

    class Options(ListenOptions):
        """A source's section with ``type: syslog``."""

        type: Literal["syslog"] = "syslog"
        receive_buffer_bytes: ByteSize = Field(default=ByteSize(8 << 20), ge=65_536, le=1 << 30)
        """Asked of the kernel for each datagram socket; the log says what it granted."""

    def __init__(self, name: str, options: Options, telemetry: Telemetry) -> None:
        max_frame_bytes = int(options.max_frame_bytes)
        super().__init__(name, options, telemetry, lambda: SyslogFramer(max_frame_bytes))
        self._receive_buffer_bytes = int(options.receive_buffer_bytes)

    def _server(self, bound: Bound) -> Serve:
        if bound.address.scheme not in ("udp", "unixgram"):
            return super()._server(bound)
        granted_bytes = grant_receive_buffer(bound.socket, self._receive_buffer_bytes)
        self._say_listening(bound, receive_buffer_bytes=granted_bytes)
        max_frame_bytes = int(self._options.max_frame_bytes)
        return DatagramServer(self.name, self._admission, self._telemetry, bound, max_frame_bytes).serve

"""The JSON lines source: TCP, TLS and Unix stream sockets. A line that is no JSON is text, and goes on as such."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from relay.sources.admission import ListenOptions
from relay.sources.listener import Listener
from relay.telemetry import Telemetry
from relay.wire.framing import LineFramer


class JsonSource(Listener):
    """Listens for one JSON value a line."""

    class Options(ListenOptions):
        """A source's section with ``type: json``."""

        type: Literal["json"] = "json"

        @model_validator(mode="after")
        def _has_lines(self) -> Self:
            if any(address.scheme in ("udp", "unixgram") for address in self.listen):
                raise ValueError("JSON lines come over tcp://, tls:// or unix://")
            return self

    def __init__(self, name: str, options: Options, telemetry: Telemetry) -> None:
        max_frame_bytes = int(options.max_frame_bytes)
        super().__init__(name, options, telemetry, lambda: LineFramer(max_frame_bytes))

"""The JSON lines sink: one JSON object a line over TCP, TLS or a Unix stream."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Self

from pydantic import model_validator

from relay.record import CleanBatch
from relay.sinks.encoding import as_json, json_lines
from relay.sinks.stream import Connection, RemoteOptions


class JsonSink:
    """Sends every record as JSON to one receiver; records that are JSON already keep their bytes."""

    truncated = 0

    class Options(RemoteOptions):
        """A sink's section with ``type: json``."""

        type: Literal["json"] = "json"

        @model_validator(mode="after")
        def _to_a_stream(self) -> Self:
            if self.to.scheme in ("udp", "unixgram"):
                raise ValueError("JSON lines go over tcp://, tls:// or unix:// only.")
            return self

    def __init__(self, name: str, options: Options) -> None:
        self.name = name
        self._far_side = Connection(options.to, options.tls, json_lines)

    async def send(self, batches: Sequence[CleanBatch]) -> None:
        """Send the records in order; raise ``Transient`` if any may not have gone."""
        await self._far_side.send(as_json(batches))

    def refresh(self) -> None:
        """Read the certificates again."""
        self._far_side.refresh()

    async def aclose(self) -> None:
        """Close so that the receiver can read to the end."""
        await self._far_side.aclose()

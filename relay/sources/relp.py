"""The RELP source: syslog from rsyslog's ``omrelp``, each record answered once the spool has it.

A restart of the relay, a crash, a cut cable: what was not answered is sent again. With a spool on disk nothing is lost
between the sender's queue and ours; what was safe but not answered comes twice, at most the sender's window (128 records).
"""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from relay.sources.admission import ListenOptions
from relay.sources.listener import Listener
from relay.telemetry import Telemetry
from relay.wire.relp import RelpFramer


class RelpSource(Listener):
    """Listens for RELP over TCP and TLS."""

    class Options(ListenOptions):
        """A source's section with ``type: relp``."""

        type: Literal["relp"] = "relp"

        @model_validator(mode="after")
        def _has_streams(self) -> Self:
            if any(address.scheme not in ("tcp", "tls") for address in self.listen):
                raise ValueError("RELP comes over tcp:// or tls://")
            return self

    def __init__(self, name: str, options: Options, telemetry: Telemetry) -> None:
        max_frame_bytes = int(options.max_frame_bytes)
        super().__init__(name, options, telemetry, lambda: RelpFramer(max_frame_bytes))

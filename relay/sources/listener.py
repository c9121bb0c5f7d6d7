"""A source that listens: it binds its addresses, serves each, and closes them. Syslog and JSON lines differ in framing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

import trio

from relay.address import Address
from relay.record import Carry
from relay.sources.admission import Admission, ListenOptions
from relay.sources.bind import Bound, bind
from relay.sources.stream import StreamServer
from relay.telemetry import LISTENING, Telemetry
from relay.tls import server_context
from relay.wire.framing import Framer

Serve = Callable[[Carry], Awaitable[None]]


class Listener:
    """One source's listening sockets."""

    def __init__(self, name: str, options: ListenOptions, telemetry: Telemetry, framer: Callable[[], Framer]) -> None:
        self.name = name
        self.addresses: list[Address] = []
        """Where it listens, with the real ports, from ``task_status.started()`` on."""
        self._options = options
        self._telemetry = telemetry
        self._given: Sequence[Bound] | None = None
        self._admission = Admission(name, options, telemetry)
        self._streams = StreamServer(name, self._admission, telemetry, framer)
        self.refresh()

    def refresh(self) -> None:
        """Read the certificates again, for handshakes from now on; raise ``ConfigError`` and keep the old ones if bad."""
        if self._options.tls is not None:
            self._streams.context = server_context(self._options.tls)

    def listen_on(self, bound: Sequence[Bound]) -> None:
        """Use these sockets, which stay the caller's, instead of binding the addresses of the options."""
        self._given = bound

    async def run(self, carry: Carry, *, task_status: trio.TaskStatus[None] = trio.TASK_STATUS_IGNORED) -> None:
        """Listen until cancelled; raise ``ConfigError`` if an address cannot be had."""
        bound: list[Bound] = []
        try:
            if self._given is not None:
                bound += [one.lent() for one in self._given]
            else:
                for address in self._options.listen:
                    bound += bind(address, socket_mode=self._options.socket_mode)
            async with trio.open_nursery() as nursery:
                for one in bound:
                    nursery.start_soon(self._server(one), carry)
                self.addresses = [one.address for one in bound]
                task_status.started()
        finally:
            for one in bound:
                one.close()

    def _server(self, bound: Bound) -> Serve:
        """Say that ``bound`` listens, and return what serves it."""
        self._say_listening(bound)

        async def serve(carry: Carry) -> None:
            await self._streams.serve(bound, carry)

        return serve

    def _say_listening(self, bound: Bound, **details: int) -> None:
        self._telemetry.emit(LISTENING, details={"address": str(bound.address), **details}, source=self.name)

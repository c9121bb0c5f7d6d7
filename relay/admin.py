"""Health and metrics over HTTP: /livez, /readyz, /metrics. GET only, one request at a time a connection, on loopback."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import NamedTuple

import h11
import trio
from prometheus_client import CONTENT_TYPE_LATEST

from relay.address import Address
from relay.errors import ConfigError
from relay.sources.bind import bind

MAX_CONNECTIONS = 32
MAX_READ_BYTES = 16_384
REQUEST_SECS = 10.0


class Report(NamedTuple):
    """How the relay fares. A reason is a word or two of our own; none means that all is well."""

    why_not_live: str
    why_not_ready: str
    metrics: Callable[[], bytes]
    """In Prometheus' text format."""


class Admin:
    """Answers who asks after the relay."""

    def __init__(self, address: Address, look: Callable[[], Awaitable[Report]]) -> None:
        """``look`` says how the relay fares now."""
        self._address = address
        self._look = look
        self._slots = trio.CapacityLimiter(MAX_CONNECTIONS)

    async def run(self, *, task_status: trio.TaskStatus[Address] = trio.TASK_STATUS_IGNORED) -> None:
        """Serve until cancelled; ``started`` with the address (its port as the kernel gave it)."""
        try:
            bound = bind(self._address, socket_mode=0o600)
        except ConfigError as error:
            raise ConfigError(f"admin.listen: {error}") from None
        listeners = [trio.SocketListener(trio.socket.from_stdlib_socket(one.socket)) for one in bound]
        try:
            async with trio.open_nursery() as nursery:
                nursery.start_soon(trio.serve_listeners, self._serve, listeners)
                task_status.started(bound[0].address)
        finally:
            for one in bound:
                one.close()

    async def _serve(self, stream: trio.SocketStream) -> None:
        connection = h11.Connection(h11.SERVER)
        async with self._slots, stream:
            try:
                while connection.our_state is not h11.MUST_CLOSE:
                    with trio.fail_after(REQUEST_SECS):
                        await self._answer(connection, stream)
                    if connection.our_state is h11.DONE and connection.their_state is h11.DONE:
                        connection.start_next_cycle()
            except (trio.BrokenResourceError, trio.TooSlowError, h11.RemoteProtocolError, _Gone):
                return

    async def _answer(self, connection: h11.Connection, stream: trio.SocketStream) -> None:
        request = await self._request(connection, stream)
        status, kind, body = await self._page(request)
        headers = [("content-type", kind), ("content-length", str(len(body)))]
        answer = connection.send(h11.Response(status_code=status, headers=headers)) or b""
        if request.method != b"HEAD":
            answer += connection.send(h11.Data(data=body)) or b""
        answer += connection.send(h11.EndOfMessage()) or b""
        await stream.send_all(answer)

    async def _request(self, connection: h11.Connection, stream: trio.SocketStream) -> h11.Request:
        """Return the next request, once all of it is there; its body is of no interest."""
        request: h11.Request | None = None
        while True:
            event = connection.next_event()
            if event is h11.NEED_DATA:
                connection.receive_data(await stream.receive_some(MAX_READ_BYTES))
            elif isinstance(event, h11.Request):
                request = event
            elif isinstance(event, h11.EndOfMessage) and request is not None:
                return request
            elif isinstance(event, h11.ConnectionClosed):
                raise _Gone

    async def _page(self, request: h11.Request) -> tuple[int, str, bytes]:
        if request.method not in (b"GET", b"HEAD"):
            return 405, "text/plain", b"only GET and HEAD\n"
        match request.target.partition(b"?")[0]:
            case b"/livez":
                return _verdict("live", (await self._look()).why_not_live)
            case b"/readyz":
                return _verdict("ready", (await self._look()).why_not_ready)
            case b"/metrics":
                return 200, CONTENT_TYPE_LATEST, (await self._look()).metrics()
            case _:
                return 404, "text/plain", b"/livez /readyz /metrics\n"


def _verdict(what: str, why_not: str) -> tuple[int, str, bytes]:
    if why_not:
        return 503, "text/plain", f"not {what}: {why_not}\n".encode()
    return 200, "text/plain", f"{what}\n".encode()


class _Gone(Exception):
    """The peer closed the connection between requests."""

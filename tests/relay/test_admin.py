import socket
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import trio
import trio.testing

from relay import admin
from relay.address import Address, parse_address
from relay.admin import Admin, Report
from relay.errors import ConfigError
from relay.telemetry import READY, Telemetry

LOOPBACK = parse_address("tcp://127.0.0.1:0")


class _Served:
    def __init__(self) -> None:
        self.why_not_live = self.why_not = ""
        self.telemetry = Telemetry(quiet=True)
        self.admin = Admin(LOOPBACK, self.look)
        self.address: Address

    async def look(self) -> Report:
        await trio.lowlevel.checkpoint()
        return Report(self.why_not_live, self.why_not, self.telemetry.exposition)

    async def ask(self, raw: bytes) -> bytes:
        """Send a request and return all of the answer, up to the end of the connection."""
        stream = await trio.open_tcp_stream("127.0.0.1", self.address.port)
        async with stream:
            await stream.send_all(raw)
            return b"".join([part async for part in stream])

    async def get(self, target: str, method: str = "GET") -> tuple[int, bytes]:
        answer = await self.ask(f"{method} {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        head, _, body = answer.partition(b"\r\n\r\n")
        return int(head.split()[1]), body


@pytest.fixture
async def served(nursery: trio.Nursery) -> AsyncIterator[_Served]:
    one = _Served()
    one.address = await nursery.start(one.admin.run)
    yield one
    nursery.cancel_scope.cancel()


async def test_live_as_soon_as_it_answers_and_ready_when_told_so(served: _Served) -> None:
    assert await served.get("/livez") == (200, b"live\n")
    assert await served.get("/readyz") == (200, b"ready\n")
    served.why_not = "sink siem makes no progress"
    assert await served.get("/readyz?verbose") == (503, b"not ready: sink siem makes no progress\n")
    assert await served.get("/livez") == (200, b"live\n")
    served.why_not_live = "worker 1 does not answer"
    assert await served.get("/livez") == (503, b"not live: worker 1 does not answer\n")


async def test_metrics_are_in_prometheus_format(served: _Served) -> None:
    served.telemetry.emit(READY)
    status, body = await served.get("/metrics")
    assert status == 200
    assert b"\nveilog_ready_total 1.0\n" in body


@pytest.mark.parametrize(
    ("target", "method", "status"),
    [("/", "GET", 404), ("/metrics", "POST", 405), ("/livez", "DELETE", 405), ("*", "OPTIONS", 405)],
)
async def test_nothing_else_is_answered(served: _Served, target: str, method: str, status: int) -> None:
    assert (await served.get(target, method))[0] == status


async def test_head_gives_no_body(served: _Served) -> None:
    assert await served.get("/livez", "HEAD") == (200, b"")


async def test_a_connection_serves_one_request_after_another(served: _Served) -> None:
    request = b"GET /livez HTTP/1.1\r\nHost: x\r\n\r\n"
    last = b"GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    assert (await served.ask(request + request + last)).count(b"live\n") == 3


@pytest.mark.parametrize("raw", [b"\x16\x03\x01\x02\x00", b"GET / HTTP/1.1\r\n\r\n", b"GET " + b"a" * 200_000, b"\r\n" * 10])
async def test_garbage_ends_its_connection_and_no_other(served: _Served, raw: bytes) -> None:
    stream = await trio.open_tcp_stream("127.0.0.1", served.address.port)
    async with stream:
        try:
            await stream.send_all(raw)
            await stream.send_eof()
            while await stream.receive_some():
                pass
        except trio.BrokenResourceError:
            pass
    assert await served.get("/livez") == (200, b"live\n")


async def test_who_says_nothing_is_hung_up_on(served: _Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(admin, "REQUEST_SECS", 0.01)
    assert await served.ask(b"GET /livez HT") == b""


async def test_connections_are_bounded(served: _Served) -> None:
    idle = [await trio.open_tcp_stream("127.0.0.1", served.address.port) for _ in range(admin.MAX_CONNECTIONS)]
    for stream in idle:  # each has been accepted once it has its answer
        await stream.send_all(b"GET /livez HTTP/1.1\r\nHost: x\r\n\r\n")
        assert b"live" in await stream.receive_some()
    answered = trio.Event()

    async def ask() -> None:
        assert await served.get("/livez") == (200, b"live\n")
        answered.set()

    async with trio.open_nursery() as nursery:
        nursery.start_soon(ask)
        await trio.testing.wait_all_tasks_blocked(0.01)
        assert not answered.is_set()
        await idle[0].aclose()
    for stream in idle[1:]:
        await stream.aclose()


async def test_over_a_unix_socket_only_its_owner_may_ask(tmp_path: Path, nursery: trio.Nursery) -> None:
    path = tmp_path / "admin.sock"
    unix = Admin(Address("unix", path=str(path)), _Served().look)
    await nursery.start(unix.run)
    assert path.stat().st_mode & 0o777 == 0o600
    async with await trio.open_unix_socket(path) as stream:
        await stream.send_all(b"GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n")
        assert b"ready" in await stream.receive_some()
    nursery.cancel_scope.cancel()


async def _refused(address: Address) -> None:
    with pytest.raises(ConfigError, match="cannot listen"):
        await Admin(address, _Served().look).run()


async def test_an_address_that_is_taken_is_refused() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        await _refused(parse_address(f"tcp://127.0.0.1:{other.getsockname()[1]}"))


async def test_a_file_in_the_sockets_place_is_never_removed(tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("x")
    await _refused(Address("unix", path=str(tmp_path / "precious")))
    assert (tmp_path / "precious").read_text() == "x"

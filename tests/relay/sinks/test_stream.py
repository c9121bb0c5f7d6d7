from __future__ import annotations

import datetime
import ssl
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import trio
import trustme
from pydantic import ValidationError

from relay.address import Address, parse_address
from relay.errors import ConfigError, Transient
from relay.sinks import stream
from relay.sinks.encoding import lines
from relay.sinks.stream import Connection, RemoteOptions, reason
from relay.tls import ClientTls, ServerTls, server_context
from tests.fakes import FarSide

FRAMES = [b"record %d " % number + b"x" * 100 for number in range(2000)]


class Authority:
    """A CA on disk, which issues what a test asks for."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.folder = folder
        self.made = trustme.CA()
        self.pem = folder / "ca.pem"
        self.made.cert_pem.write_to_path(str(self.pem))

    def issue(self, name: str, *, not_after: datetime.datetime | None = None) -> tuple[Path, Path]:
        issued = self.made.issue_cert(name, not_after=not_after)
        cert, key = self.folder / f"{name}.pem", self.folder / f"{name}.key"
        cert.write_bytes(issued.cert_chain_pems[0].bytes())
        key.touch(mode=0o600)
        key.write_bytes(issued.private_key_pem.bytes())
        return cert, key

    def server(self, *, client_ca: Path | None = None, not_after: datetime.datetime | None = None) -> ssl.SSLContext:
        cert, key = self.issue("127.0.0.1", not_after=not_after)
        return server_context(ServerTls(cert=cert, key=key, client_ca=client_ca))


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path / "authority")


@pytest.fixture
async def far_side(nursery: trio.Nursery) -> FarSide:
    side = FarSide()
    await nursery.start(side.serve)
    return side


@pytest.fixture
async def connection(far_side: FarSide) -> AsyncIterator[Connection]:
    made = Connection(far_side.address, ClientTls(), lines)
    yield made
    await made.aclose()


async def send_for_ever(connection: Connection) -> None:
    while True:
        await connection.send(FRAMES)


async def test_one_connection_carries_all_sends_in_order(far_side: FarSide, connection: Connection) -> None:
    for start in range(0, len(FRAMES), 500):
        await connection.send(FRAMES[start : start + 500])
    await connection.aclose()
    await far_side.until(lambda: far_side.ended == 1)
    assert far_side.connections == [lines(FRAMES)]


async def test_a_unix_socket_carries_the_same(nursery: trio.Nursery, tmp_path: Path) -> None:
    side = FarSide(path=tmp_path / "log.sock")
    await nursery.start(side.serve)
    connection = Connection(side.address, ClientTls(), lines)
    await connection.send(FRAMES)
    await connection.aclose()
    await side.until(lambda: side.ended == 1)
    assert side.received == lines(FRAMES)


async def test_nobody_listening_is_transient(unused_address: Address, tmp_path: Path) -> None:
    with pytest.raises(Transient, match=r"^econnrefused$"):
        await Connection(unused_address, ClientTls(), lines).send(FRAMES)
    with pytest.raises(Transient, match=r"^enoent$"):
        await Connection(Address("unix", path=str(tmp_path / "absent")), ClientTls(), lines).send(FRAMES)


@pytest.fixture
async def unused_address() -> Address:
    with trio.socket.socket() as sock:
        await sock.bind(("127.0.0.1", 0))
        return Address("tcp", "127.0.0.1", sock.getsockname()[1])


async def test_after_a_reset_the_next_send_opens_a_new_connection(far_side: FarSide, connection: Connection) -> None:
    far_side.manner, far_side.reset_octets = "reset", 10
    with pytest.raises(Transient):
        await send_for_ever(connection)
    far_side.manner = "record"
    await connection.send(FRAMES)
    await connection.aclose()
    await far_side.until(lambda: far_side.ended == 1)
    assert far_side.connections[-1] == lines(FRAMES)


async def test_a_peer_that_closed_meanwhile_is_noticed_before_writing(far_side: FarSide, connection: Connection) -> None:
    await connection.send([b"first"])
    await far_side.until(lambda: far_side.received == b"first\n")
    link = connection._link
    assert link is not None
    far_side.hang_up()
    await link._transport.wait_readable()
    with pytest.raises(Transient, match=r"^closed_by_peer$"):
        await connection.send([b"second"])
    await connection.send([b"second"])
    await connection.aclose()
    await far_side.until(lambda: far_side.ended == 1)
    assert far_side.connections == [b"first\n", b"second\n"]


async def test_a_peer_that_never_reads_fails_the_send_in_the_end(
    far_side: FarSide, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "_SEND_SECS", 0.05)
    far_side.manner = "stall"
    with pytest.raises(Transient, match=r"^timeout$"):
        await send_for_ever(connection)
    far_side.manner = "record"
    far_side.wake()


async def test_a_cancelled_send_starts_afresh_on_a_new_connection(far_side: FarSide, connection: Connection) -> None:
    far_side.manner = "stall"
    with trio.CancelScope() as scope:
        async with trio.open_nursery() as nursery:
            nursery.start_soon(send_for_ever, connection)
            await far_side.until(lambda: len(far_side.connections) == 1)
            scope.cancel()
    far_side.manner = "record"
    far_side.wake()
    await connection.send(FRAMES)
    await connection.aclose()
    await far_side.until(lambda: len(far_side.connections) == 2 and far_side.connections[1] == lines(FRAMES))


async def test_closing_waits_until_the_peer_has_read_the_tail(far_side: FarSide, connection: Connection) -> None:
    far_side.manner = "stall"
    await connection.send(FRAMES[:500])
    async with trio.open_nursery() as nursery:
        nursery.start_soon(connection.aclose)
        await trio.testing.wait_all_tasks_blocked()
        assert far_side.ended == 0
        far_side.manner = "record"
        far_side.wake()
    assert far_side.received == lines(FRAMES[:500])


async def test_closing_gives_up_on_a_peer_that_never_reads(
    far_side: FarSide, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "_CLOSE_SECS", 0.01)
    far_side.manner = "stall"
    await connection.send([b"lost"])
    await connection.aclose()
    assert far_side.ended == 0
    far_side.manner = "record"
    far_side.wake()


async def test_buffers_and_timeouts_of_the_socket_are_bounded(far_side: FarSide, connection: Connection) -> None:
    await connection.send([b"x"])
    assert connection._link is not None
    option = connection._link._transport._stream.getsockopt
    assert option(trio.socket.SOL_SOCKET, trio.socket.SO_SNDBUF) <= 2 * stream._SEND_BUFFER_OCTETS  # the kernel doubles
    assert option(trio.socket.IPPROTO_TCP, trio.socket.TCP_NODELAY)
    assert option(trio.socket.SOL_SOCKET, trio.socket.SO_KEEPALIVE)
    assert option(trio.socket.IPPROTO_TCP, trio.socket.TCP_USER_TIMEOUT) == 30_000


# --- TLS


async def serve_tls(nursery: trio.Nursery, context: ssl.SSLContext) -> FarSide:
    side = FarSide(context)
    await nursery.start(side.serve)
    return side


@pytest.mark.parametrize("tickets", [0, 2])
async def test_closing_delivers_the_tail_over_tls_with_and_without_session_tickets(
    nursery: trio.Nursery, authority: Authority, tickets: int
) -> None:
    context = authority.server()
    context.num_tickets = tickets
    side = await serve_tls(nursery, context)
    connection = Connection(side.address, ClientTls(ca=authority.pem), lines)
    await connection.send(FRAMES)
    await connection.aclose()
    await side.until(lambda: side.ended == 1)
    assert side.received == lines(FRAMES)


async def test_a_client_certificate_is_shown(nursery: trio.Nursery, authority: Authority) -> None:
    side = await serve_tls(nursery, authority.server(client_ca=authority.pem))
    cert, key = authority.issue("relay.example")
    connection = Connection(side.address, ClientTls(ca=authority.pem, cert=cert, key=key), lines)
    await connection.send(FRAMES)
    await connection.aclose()
    await side.until(lambda: side.ended == 1)
    assert side.received == lines(FRAMES)


REFUSED = ("tls_refused_by_peer", "closed_by_peer")
"""With an alert or, as trio's servers do it, without."""


async def assert_refused(side: FarSide, tls: ClientTls, *whys: str) -> None:
    connection = Connection(Address("tls", side.address.host, side.address.port), tls, lines)
    for _ in range(2):
        with pytest.raises(Transient) as caught:
            await connection.send(FRAMES)
        assert str(caught.value) in whys
    assert b"record" not in side.received


async def test_a_server_of_another_authority_gets_nothing(
    nursery: trio.Nursery, authority: Authority, tmp_path: Path
) -> None:
    side = await serve_tls(nursery, authority.server())
    await assert_refused(side, ClientTls(ca=Authority(tmp_path / "other").pem), "certificate_untrusted")
    await assert_refused(side, ClientTls(), "certificate_untrusted")


async def test_a_server_of_another_name_gets_nothing(nursery: trio.Nursery, authority: Authority) -> None:
    side = await serve_tls(nursery, authority.server())
    await assert_refused(side, ClientTls(ca=authority.pem, server_name="siem.example"), "certificate_name")


async def test_an_expired_server_gets_nothing(nursery: trio.Nursery, authority: Authority) -> None:
    yesterday = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=1)
    side = await serve_tls(nursery, authority.server(not_after=yesterday))
    await assert_refused(side, ClientTls(ca=authority.pem), "certificate_out_of_date")


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1_1 is deprecated")
async def test_a_server_of_tls_1_1_gets_nothing(nursery: trio.Nursery, authority: Authority) -> None:
    context = authority.server()
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    side = await serve_tls(nursery, context)
    await assert_refused(side, ClientTls(ca=authority.pem), *REFUSED)


async def test_a_plaintext_server_on_the_port_gets_nothing(far_side: FarSide, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "_CONNECT_SECS", 0.2)  # it waits for the end of what it takes for a line
    await assert_refused(far_side, ClientTls(), "timeout")


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
async def test_a_server_that_refuses_our_certificate_is_heard_before_anything_counts(
    nursery: trio.Nursery, authority: Authority, tmp_path: Path, version: ssl.TLSVersion
) -> None:
    context = authority.server(client_ca=authority.pem)
    context.maximum_version = version
    side = await serve_tls(nursery, context)
    cert, key = Authority(tmp_path / "other").issue("stranger.example")
    await assert_refused(side, ClientTls(ca=authority.pem, cert=cert, key=key), *REFUSED)
    await assert_refused(side, ClientTls(ca=authority.pem), *REFUSED)


async def test_refresh_takes_up_new_certificates_and_refuses_bad_ones(nursery: trio.Nursery, authority: Authority) -> None:
    side = await serve_tls(nursery, authority.server())
    ca = authority.folder / "trusted.pem"
    trustme.CA().cert_pem.write_to_path(str(ca))
    connection = Connection(side.address, ClientTls(ca=ca), lines)
    with pytest.raises(Transient):
        await connection.send(FRAMES)
    ca.write_bytes(b"garbage")
    with pytest.raises(ConfigError):
        connection.refresh()
    authority.made.cert_pem.write_to_path(str(ca))
    connection.refresh()
    await connection.send(FRAMES)
    await connection.aclose()


# --- options and reasons


@pytest.mark.parametrize("to", ["tcp://192.0.2.1:514", "udp://siem.example:514"])
def test_plaintext_off_loopback_must_be_said_in_so_many_words(to: str) -> None:
    with pytest.raises(ValidationError, match="plaintext: true"):
        RemoteOptions(type="any", to=parse_address(to))
    RemoteOptions(type="any", to=parse_address(to), plaintext=True)


@pytest.mark.parametrize("to", ["tcp://127.0.0.1:514", "udp://[::1]:514", "unix:///run/x", "tls://siem.example:6514"])
def test_loopback_unix_sockets_and_tls_need_no_such_word(to: str) -> None:
    RemoteOptions(type="any", to=parse_address(to))


def test_tls_options_without_tls_are_refused() -> None:
    with pytest.raises(ValidationError, match="tls goes with a tls:// address only"):
        RemoteOptions(type="any", to=parse_address("tcp://127.0.0.1:514"), tls=ClientTls())


def test_a_reason_is_found_in_whatever_the_failure_is_wrapped_in() -> None:
    outer = OSError("all attempts failed")
    outer.__cause__ = ExceptionGroup("attempts", [ConnectionRefusedError(111, "text"), TimeoutError()])
    assert reason(outer) == "econnrefused"
    assert reason(trio.socket.gaierror(-2, "text")) == "name_not_found"
    assert reason(trio.BrokenResourceError()) == "broken"

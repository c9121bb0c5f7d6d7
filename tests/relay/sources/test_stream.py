from __future__ import annotations

import socket
import ssl
import struct
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import trio
import trustme

from relay.record import Unjudged
from relay.sources import stream
from relay.sources.syslog import SyslogSource

CA = trustme.CA()


@pytest.fixture
def make(tmp_path: Path, heard: Any) -> Callable[..., SyslogSource]:
    """A syslog source on a loopback port; with ``scheme="tls"`` it asks for client certificates."""

    def build(scheme: str = "tcp", **section: Any) -> SyslogSource:
        if scheme == "tls":
            cert, key, ca = (tmp_path / name for name in ("cert.pem", "key.pem", "ca.pem"))
            issued = CA.issue_cert("localhost")
            for path, blobs in ((cert, issued.cert_chain_pems), (key, [issued.private_key_pem]), (ca, [CA.cert_pem])):
                path.touch(mode=0o600)
                path.write_bytes(b"".join(blob.bytes() for blob in blobs))
            section["tls"] = {"cert": cert, "key": key, "client_ca": ca}
        options = SyslogSource.Options(listen=[f"{scheme}://127.0.0.1:0"], **section)  # type: ignore[arg-type]
        return SyslogSource("name", options, heard)

    return build


async def connect(source: SyslogSource) -> trio.SocketStream:
    return await trio.open_tcp_stream("127.0.0.1", source.addresses[0].port)


async def secured(source: SyslogSource, name: str | None) -> trio.SSLStream[trio.SocketStream]:
    context = ssl.create_default_context()
    CA.configure_trust(context)
    if name:
        CA.issue_cert(name).configure_cert(context)
    return trio.SSLStream(await connect(source), context, server_hostname="localhost")


async def closed_by_far_side(client: trio.SocketStream | trio.SSLStream[trio.SocketStream]) -> None:
    with trio.fail_after(30), suppress(trio.BrokenResourceError):
        while await client.receive_some(100):
            pass
    await trio.aclose_forcefully(client)


async def test_both_framings_on_one_connection(make: Any, road: Any, running: Any) -> None:
    source = make()
    async with running(source, road), await connect(source) as client:
        await client.send_all(b"5 <13>a<13>b\n6 <13>")
        await road.until_frames(2)
        await client.send_all(b"cc\n007 <13>d\n")
        assert await road.until_frames(4) == [b"<13>a", b"<13>b", b"<13>cc", b"007 <13>d"]
        port = client.socket.getsockname()[1]
        assert {batch.origin.peer for batch in road.batches} == {f"127.0.0.1:{port}"}


async def test_the_end_delivers_a_line_and_a_reset_marks_it(make: Any, road: Any, heard: Any, running: Any) -> None:
    source = make()
    async with running(source, road):
        async with await connect(source) as client:
            await client.send_all(b"<13>whole")
        assert await road.until_frames(1) == [b"<13>whole"]
        client = await connect(source)
        await client.send_all(b"<13>whole too\n<13>half")
        client.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        client.socket.close()
        assert (await road.until_frames(3))[1:] == [b"<13>whole too", b"<13>half"]
        assert road.unjudged == [Unjudged("truncated", 8)]
        await heard.until("connection_lost", "reset")


async def test_a_bad_count_is_said(make: Any, road: Any, heard: Any, running: Any) -> None:
    source = make()
    async with running(source, road), await connect(source) as client:
        await client.send_all(b"007 <13>a\n99999999 <13>b\n")
        await road.until_frames(2)
        assert await heard.until("bad_frame", "bad_count") == 2


async def test_half_a_frame_may_not_last(make: Any, road: Any, heard: Any, running: Any, monkeypatch: Any) -> None:
    source = make()
    async with running(source, road), await connect(source) as client, await connect(source) as idle:
        await idle.send_all(b"<13>a\n")
        await road.until_frames(1)
        monkeypatch.setattr(stream, "_FRAME_SECS", 0.05)
        await client.send_all(b"<13>b\n99 <13>half")
        await closed_by_far_side(client)
        await heard.until("connection_lost", "frame_timeout")
        assert road.unjudged == [Unjudged("truncated", 8)]
        await idle.send_all(b"<13>c\n")
        assert (await road.until_frames(4))[3] == b"<13>c"


async def test_too_many_connections_are_refused(make: Any, road: Any, heard: Any, running: Any) -> None:
    source = make(max_connections_per_peer=2)
    async with running(source, road), await connect(source) as one, await connect(source) as two:
        await one.send_all(b"<13>1\n")
        await two.send_all(b"<13>2\n")
        await road.until_frames(2)
        await closed_by_far_side(await connect(source))
        await heard.until("connection_refused", "too_many_connections_of_peer")
        await one.aclose()
        await trio.testing.wait_all_tasks_blocked(0.05)
        async with await connect(source) as three:
            await three.send_all(b"<13>3\n")
            await road.until_frames(3)


async def test_only_the_allowed_get_in_and_only_the_trusted_are_trusted(
    make: Any, road: Any, heard: Any, running: Any
) -> None:
    async with running(source := make(allow=["10.0.0.0/8"]), road):
        await closed_by_far_side(await connect(source))
        await heard.until("connection_refused", "not_allowed")
    async with running(source := make(allow=["127.0.0.0/8"], trust=["127.0.0.1"]), road), await connect(source) as client:
        await client.send_all(b"<13>a\n")
        await road.until_frames(1)
    assert road.batches[0].origin.trusted


async def test_tls_peers_are_known_by_name(make: Any, road: Any, heard: Any, running: Any) -> None:
    source = make("tls", allow=["good.example", "relay.example"], trust=["relay.example"])
    async with running(source, road):
        for name, trusted in (("good.example", False), ("relay.example", True)):
            async with await secured(source, name) as client:
                await client.send_all(b"5 <13>a\n")
                await road.until(lambda t=trusted: any(batch.origin.trusted is t for batch in road.batches))
        await closed_by_far_side(await secured(source, "bad.example"))
        await heard.until("connection_refused", "not_allowed")
        await closed_by_far_side(await secured(source, None))
        await heard.until("connection_refused", "tls_failed")
        async with await connect(source) as plain:
            await plain.send_all(b"<13>in the clear\n" * 10)
            await closed_by_far_side(plain)
    assert b"<13>in the clear" not in road.frames


async def test_a_handshake_may_not_last(make: Any, road: Any, heard: Any, running: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(stream, "_HANDSHAKE_SECS", 0.05)
    source = make("tls")
    async with running(source, road), await connect(source) as client:
        await closed_by_far_side(client)
        await heard.until("connection_refused", "handshake_timeout")


async def test_a_tls_client_that_never_reads_loses_no_tail(make: Any, road: Any, running: Any) -> None:
    source = make("tls")
    async with running(source, road):
        client = await secured(source, "good.example")
        await client.send_all(b"<13>record of fifty octets, more or less, in a line..\n" * 20_000)
        await client.transport_stream.aclose()  # no close_notify either
        await road.until_frames(20_000)
    assert set(road.frames) == {b"<13>record of fifty octets, more or less, in a line.."}
    assert road.unjudged == []


@pytest.mark.parametrize("scheme", ["tcp", "tls"])
async def test_a_stop_reads_what_the_kernel_holds_and_who_waits_to_be_accepted(
    make: Any, road: Any, running: Any, scheme: str
) -> None:
    source = make(scheme)
    road.gate = trio.Event()
    async with trio.open_nursery() as nursery, running(source, road):
        client = await (connect(source) if scheme == "tcp" else secured(source, "good.example"))
        await client.send_all(b"<13>1\n")
        await road.until(lambda: road.begun == 1)
        await client.send_all(b"<13>2\n<13>3\n<13>half")
        if scheme == "tcp":
            late = socket.create_connection(("127.0.0.1", source.addresses[0].port))
            late.sendall(b"<13>late\n")
        nursery.start_soon(_open_soon, road)
    await client.aclose() if scheme == "tcp" else await trio.aclose_forcefully(client)
    expected = [b"<13>1", b"<13>2", b"<13>3", b"<13>half"]
    if scheme == "tcp":
        late.close()
        expected.append(b"<13>late")
    assert sorted(road.frames) == sorted(expected)
    assert road.unjudged == [Unjudged("truncated", 8)]


async def _open_soon(road: Any) -> None:
    await trio.testing.wait_all_tasks_blocked()
    road.gate.set()


async def test_refresh_takes_up_new_certificates(make: Any, road: Any, running: Any) -> None:
    source = make("tls")
    before = source._streams.context
    source.refresh()
    assert source._streams.context is not before

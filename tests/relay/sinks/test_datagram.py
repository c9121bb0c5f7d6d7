from __future__ import annotations

import errno
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import trio

from relay.address import Address
from relay.errors import Transient
from relay.sinks import datagram
from relay.sinks.datagram import Datagrams


@pytest.fixture
async def receiver() -> AsyncIterator[trio.socket.SocketType]:
    with trio.socket.socket(type=socket.SOCK_DGRAM) as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 << 20)
        await sock.bind(("127.0.0.1", 0))
        yield sock


@pytest.fixture
async def sender(receiver: trio.socket.SocketType) -> AsyncIterator[Datagrams]:
    made = Datagrams(Address("udp", *receiver.getsockname()))
    yield made
    await made.aclose()


async def test_each_frame_is_one_datagram_byte_for_byte(receiver: trio.socket.SocketType, sender: Datagrams) -> None:
    frames = [b"<13>one\ntwo", b"<13>\x00\xff", b"<13>three"] + [b"<13>%d" % number for number in range(40)]
    await sender.send(frames)
    assert [await receiver.recv(65535) for _ in frames] == frames


async def test_a_frame_over_the_limit_is_cut_and_counted(receiver: trio.socket.SocketType, sender: Datagrams) -> None:
    longest = b"<13>" + b"x" * (65_507 - 4)
    await sender.send([longest])
    assert await receiver.recv(65535) == longest
    assert sender.truncated == 0
    await sender.send([longest + b"y", b"<13>" + "€".encode() * 30_000])
    assert await receiver.recv(65535) == longest
    assert (await receiver.recv(65535)).decode().strip("€") == "<13>"
    assert sender.truncated == 2


async def test_what_the_kernel_finds_too_long_is_cut_further(
    receiver: trio.socket.SocketType, sender: Datagrams, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(datagram, "_MAX_OCTETS", 200_000)
    await sender.send([b"<13>" + b"x" * 100_000])
    assert len(await receiver.recv(65535)) == 50_002
    assert sender.truncated == 1


async def test_a_closed_port_is_transient_and_the_next_send_starts_afresh() -> None:
    with trio.socket.socket(type=socket.SOCK_DGRAM) as sock:
        await sock.bind(("127.0.0.1", 0))
        address = Address("udp", *sock.getsockname())
    sender = Datagrams(address)
    with pytest.raises(Transient, match=r"^econnrefused$"):
        await sender.send([b"<13>one"])
    with trio.socket.socket(type=socket.SOCK_DGRAM) as sock:
        await sock.bind((address.host, address.port))
        await sender.send([b"<13>one"])
        assert await sock.recv(65535) == b"<13>one"
    await sender.aclose()


async def test_a_unix_socket_that_is_full_holds_the_sender_until_there_is_room(tmp_path: Path) -> None:
    path = str(tmp_path / "log")
    frames = [b"<13>%d" % number for number in range(2000)]
    with trio.socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        await sock.bind(path)
        sender = Datagrams(Address("unixgram", path=path))
        async with trio.open_nursery() as nursery:
            nursery.start_soon(sender.send, frames)
            await trio.testing.wait_all_tasks_blocked()
            assert [await sock.recv(65535) for _ in frames] == frames
        await sender.aclose()


async def test_a_receiver_that_never_reads_is_transient_in_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(datagram, "_SEND_SECS", 0.05)
    path = str(tmp_path / "log")
    with trio.socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        await sock.bind(path)
        sender = Datagrams(Address("unixgram", path=path))
        with pytest.raises(Transient, match=r"^timeout$"):
            await sender.send([b"<13>x"] * 5000)


async def test_an_absent_socket_is_transient(tmp_path: Path) -> None:
    with pytest.raises(Transient, match=rf"^{errno.errorcode[errno.ENOENT].lower()}$"):
        await Datagrams(Address("unixgram", path=str(tmp_path / "absent"))).send([b"<13>x"])

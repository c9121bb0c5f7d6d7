from __future__ import annotations

import socket
import stat
from contextlib import suppress
from pathlib import Path

import pytest

from relay.address import Address, parse_address
from relay.errors import ConfigError
from relay.sources.bind import bind, bind_shares


@pytest.mark.parametrize("scheme", ["tcp", "udp"])
def test_a_taken_port_is_refused_in_a_sentence(scheme: str) -> None:
    (one,) = bind(parse_address(f"{scheme}://127.0.0.1:0"))
    assert one.address.port > 0
    for again in (bind, lambda address: bind_shares(address, 2)):
        with pytest.raises(ConfigError, match=rf"^{one.address}: cannot listen: it is taken by another program\.$"):
            again(one.address)
    one.close()


@pytest.mark.parametrize("scheme", ["tcp", "udp"])
def test_shares_of_a_port_belong_together_and_are_refused_to_others(scheme: str) -> None:
    shares = bind_shares(parse_address(f"{scheme}://127.0.0.1:0"), 3)
    address = shares[0][0].address
    assert [one.address for share in shares for one in share] == [address] * 3
    for again in (bind, lambda address: bind_shares(address, 2)):
        with pytest.raises(ConfigError, match="taken by another program"):
            again(address)
    for share in shares:
        share[0].close()
    bind(address)[0].close()


def test_each_share_gets_its_part_of_the_senders() -> None:
    shares = [share[0].socket for share in bind_shares(parse_address("udp://127.0.0.1:0"), 2)]
    got = [0, 0]
    for _ in range(100):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
            sender.sendto(b"x", shares[0].getsockname())
    for index, share in enumerate(shares):
        with suppress(BlockingIOError):
            while share.recv(1):
                got[index] += 1
        share.close()
    assert sum(got) == 100
    assert min(got) > 0


def test_what_is_lent_may_be_closed_and_lent_again(tmp_path: Path) -> None:
    (one,) = bind(Address("unix", path=str(tmp_path / "log.sock")))
    one.lent().close()
    again = one.lent()
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(str(tmp_path / "log.sock"))
        again.socket.accept()[0].close()
    again.close()
    one.close()
    assert not (tmp_path / "log.sock").exists()


def test_an_address_of_another_machine_is_refused() -> None:
    with pytest.raises(ConfigError, match="this machine has no such address"):
        bind(parse_address("tcp://192.0.2.1:0"))


@pytest.mark.parametrize("scheme", ["unix", "unixgram"])
def test_a_unix_socket_replaces_only_a_stale_one(tmp_path: Path, scheme: str) -> None:
    path = tmp_path / "log.sock"
    address = parse_address(f"{scheme}://{path}")
    (stale,) = bind(address)
    stale.socket.close()  # as a crash would leave it
    (live,) = bind(address, socket_mode=0o620)
    assert stat.S_IMODE(path.stat().st_mode) == 0o620
    for other in ("unix", "unixgram"):
        with pytest.raises(ConfigError, match="taken by another program"):
            bind(parse_address(f"{other}://{path}"))
    live.close()
    assert not path.exists()


def test_another_file_is_never_replaced_nor_removed(tmp_path: Path) -> None:
    path = tmp_path / "precious"
    path.write_text("x")
    with pytest.raises(ConfigError, match="a file that is no socket"):
        bind(Address("unix", path=str(path)))
    assert path.read_text() == "x"


def test_closing_leaves_a_successor_s_socket_alone(tmp_path: Path) -> None:
    path = tmp_path / "log.sock"
    (one,) = bind(Address("unix", path=str(path)))
    path.rename(tmp_path / "moved")
    (two,) = bind(Address("unix", path=str(path)))
    one.close()
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(str(path))
    two.close()
    assert not path.exists()


def test_a_missing_directory_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="No such file or directory"):
        bind(Address("unix", path=str(tmp_path / "no" / "log.sock")))


def test_who_waits_is_accepted_and_nobody_is_waited_for() -> None:
    (one,) = bind(parse_address("tcp://127.0.0.1:0"))
    clients = [socket.create_connection((one.address.host, one.address.port)) for _ in range(20)]
    accepted = list(one.queued())
    assert sorted(peer for _, peer in accepted) == sorted(client.getsockname() for client in clients)
    assert list(one.queued()) == []
    for sock in (*clients, *(sock for sock, _ in accepted), one.socket):
        sock.close()

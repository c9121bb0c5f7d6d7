from __future__ import annotations

import socket
import stat
from pathlib import Path

import pytest

from relay.address import Address, parse_address
from relay.errors import ConfigError
from relay.sources.bind import bind


@pytest.mark.parametrize("scheme", ["tcp", "udp"])
def test_a_taken_port_is_refused_in_a_sentence_and_shared_on_request(scheme: str) -> None:
    (one,) = bind(parse_address(f"{scheme}://127.0.0.1:0"), reuse_port=True)
    with pytest.raises(ConfigError, match=rf"^{one.address}: cannot listen: it is taken by another program\.$"):
        bind(one.address)
    (other,) = bind(one.address, reuse_port=True)
    assert other.address == one.address
    assert one.address.port > 0
    one.close()
    other.close()


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

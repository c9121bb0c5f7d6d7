from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from relay.address import Address
from relay.errors import ConfigError
from relay.sources.file import FileSource
from relay.sources.shares import Shares
from relay.sources.syslog import SyslogSource


def _listening(*listen: str, **more: Any) -> SyslogSource.Options:
    return SyslogSource.Options(listen=listen, **more)


@pytest.fixture
def shares() -> Iterator[Shares]:
    """Of two workers, and nothing yet."""
    nothing = Shares(2)
    yield nothing
    nothing.close()


def test_each_worker_has_a_socket_of_its_own_for_a_port_and_all_have_the_same_number(shares: Shares) -> None:
    laid_out = shares.laid_out({"apps": _listening("tcp://127.0.0.1:0", "udp://127.0.0.1:0")})
    one, other = laid_out.of(0)["apps"], laid_out.of(1)["apps"]
    assert [bound.address for bound in one] == [bound.address for bound in other]
    assert {bound.socket.fileno() for bound in one}.isdisjoint(bound.socket.fileno() for bound in other)
    assert list(laid_out.addresses()) == [("apps", bound.address) for bound in one]
    laid_out.close()


def test_a_unix_stream_socket_is_everybodys_and_each_datagram_socket_one_workers(shares: Shares, tmp_path: Path) -> None:
    unix = _listening(f"unix://{tmp_path}/a", *(f"unixgram://{tmp_path}/{name}" for name in "bcd"))
    laid_out = shares.laid_out({"local": unix})
    names = [[bound.address.path[-1] for bound in laid_out.of(worker)["local"]] for worker in range(2)]
    assert names == [["a", "b", "d"], ["a", "c"]]
    assert [Path(address.path).name for _, address in laid_out.addresses()] == list("abcd")
    laid_out.close()
    assert list(tmp_path.iterdir()) == []


def test_what_listens_already_is_kept_and_what_nobody_needs_is_closed(shares: Shares, tmp_path: Path) -> None:
    tcp, unix = "tcp://127.0.0.1:0", f"unix://{tmp_path}/a"
    before = shares.laid_out({"apps": _listening(tcp, unix), "files": FileSource.Options(paths=("x",))})
    kept = next(address for _, address in before.addresses())
    after = before.laid_out({"renamed": _listening(tcp, max_connections=7)})
    assert list(after.addresses()) == [("renamed", kept)]
    before.close(but=after)
    assert not (tmp_path / "a").exists()
    socket.create_connection((kept.host, kept.port)).close()
    after.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((kept.host, kept.port))


def test_another_mode_is_another_socket(shares: Shares, tmp_path: Path) -> None:
    path = f"unix://{tmp_path}/a"
    before = shares.laid_out({"apps": _listening(path)})
    with pytest.raises(ConfigError, match="taken"):  # it takes a restart, and says so
        before.laid_out({"apps": _listening(path, socket_mode=0o600)})
    before.close()


def test_what_cannot_be_had_leaves_everything_as_it_was(shares: Shares, tmp_path: Path) -> None:
    before = shares.laid_out({"apps": _listening(f"unix://{tmp_path}/a")})
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = f"tcp://127.0.0.1:{other.getsockname()[1]}"
        with pytest.raises(ConfigError, match="taken by another program"):
            before.laid_out({"apps": _listening(f"unix://{tmp_path}/a", f"unix://{tmp_path}/b", taken)})
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert list(before.addresses()) == [("apps", Address("unix", path=f"{tmp_path}/a"))]
    before.close()

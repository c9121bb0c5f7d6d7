import re
import socket
from pathlib import Path

import pytest

from relay import systemd


@pytest.fixture
def supervisor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> socket.socket:
    path = tmp_path / "notify"
    receiver = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    receiver.bind(str(path))
    monkeypatch.setenv("NOTIFY_SOCKET", str(path))
    with receiver:
        yield receiver


def test_the_supervisor_is_told(supervisor: socket.socket) -> None:
    systemd.notify("READY=1")
    assert supervisor.recv(100) == b"READY=1"


def test_a_reload_is_told_with_the_monotonic_time(supervisor: socket.socket) -> None:
    systemd.notify("RELOADING=1")
    assert re.fullmatch(rb"RELOADING=1\nMONOTONIC_USEC=\d+", supervisor.recv(100))


def test_an_abstract_socket_is_reached(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    name = f"veilog-test-{tmp_path}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as receiver:
        receiver.bind("\0" + name)
        monkeypatch.setenv("NOTIFY_SOCKET", "@" + name)
        systemd.notify("STOPPING=1")
        assert receiver.recv(100) == b"STOPPING=1"


@pytest.mark.parametrize("path", [None, "", "relative", "vsock:2:1234", "/nowhere/at/all"])
def test_where_nobody_listens_nothing_happens(path: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    if path is None:
        monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    else:
        monkeypatch.setenv("NOTIFY_SOCKET", path)
    systemd.notify("READY=1")

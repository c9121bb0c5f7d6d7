"""Sockets to listen on: bound, non-blocking, their failures told in one sentence."""

from __future__ import annotations

import errno
import os
import socket
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from relay.address import Address
from relay.errors import ConfigError

_BACKLOG = 4_096
"""Connections that may wait to be accepted."""
_CAUSES = {
    errno.EADDRINUSE: "it is taken by another program",
    errno.EACCES: "not permitted; a port below 1024 needs CAP_NET_BIND_SERVICE",
    errno.EADDRNOTAVAIL: "this machine has no such address",
}


_Accepted = tuple[socket.socket, Any]


@dataclass(frozen=True, slots=True)
class Bound:
    """A bound socket and where it is: the host's number, and the port that the kernel chose for port 0."""

    socket: socket.socket
    address: Address
    inode: int = 0
    """Of a Unix socket's file."""

    def lent(self) -> Bound:
        """Return the same socket under a descriptor of its own; closing that one leaves the socket, and its file, alone."""
        return Bound(self.socket.dup(), self.address)

    def queued(self) -> Iterator[_Accepted]:
        """Accept the connections that wait now, without waiting for more; yield each with its peer's address."""
        for _ in range(_BACKLOG):
            try:
                yield self.socket.accept()
            except BlockingIOError:
                return
            except OSError:  # this one is gone again
                continue

    def close(self) -> None:
        """Close it; a Unix socket's file goes, unless another program has put its own there since."""
        if self.address.path:
            path = Path(self.address.path)
            with suppress(OSError):
                if path.lstat().st_ino == self.inode:
                    path.unlink()
        self.socket.close()


def bind(address: Address, *, socket_mode: int = 0o666) -> list[Bound]:
    """Bind an address (a host name may stand for several), and listen if it is a stream's.

    A Unix socket gets ``socket_mode``; a stale one in its place is removed, a live one or another file is not.
    Raise ``ConfigError`` if it cannot be had.
    """
    bound: list[Bound] = []
    with _refusing(address, bound):
        if address.path:
            bound.append(_bind_path(address, socket_mode))
            _listen(bound[0].socket)
        else:
            for family, at in _found(address):
                bound.append(_bind_port(address, family, at))
    return bound


def bind_shares(address: Address, shares: int) -> list[list[Bound]]:
    """Bind a network address once for each of several processes, and return each one's sockets.

    The kernel shares out what comes, by sender and port (SO_REUSEPORT, socket(7)). The first socket is bound, and listens,
    on its own terms: a port that any program has already, be it another relay of the same user, is refused.
    """
    bound: list[Bound] = []
    with _refusing(address, bound):
        hosts: list[list[Bound]] = []
        for family, at in _found(address):
            first = _bind_port(address, family, at)
            bound.append(first)
            first.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
            hosts.append([first])
            for _ in range(shares - 1):
                bound.append(_bind_port(address, family, first.socket.getsockname(), reuse_port=True))
                hosts[-1].append(bound[-1])
    return [list(share) for share in zip(*hosts, strict=True)]


@contextmanager
def _refusing(address: Address, bound: list[Bound]) -> Iterator[None]:
    """Tell a failure in one sentence, and close what was bound before it."""
    try:
        yield
    except OSError as error:
        for one in bound:
            one.close()
        cause = _CAUSES.get(error.errno or 0) or error.strerror or "unknown cause"
        raise ConfigError(f"{address}: cannot listen: {cause}.") from None


def _found(address: Address) -> Iterator[tuple[socket.AddressFamily, Any]]:
    found = socket.getaddrinfo(address.host, address.port, type=_kind(address), flags=socket.AI_PASSIVE)
    for family, _, _, _, at in found:
        yield family, at


def _kind(address: Address) -> socket.SocketKind:
    return socket.SOCK_DGRAM if address.scheme in ("udp", "unixgram") else socket.SOCK_STREAM


def _bind_port(address: Address, family: socket.AddressFamily, at: Any, *, reuse_port: bool = False) -> Bound:
    kind = _kind(address)
    sock = socket.socket(family, kind)
    try:
        sock.setblocking(False)
        if kind == socket.SOCK_STREAM:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if reuse_port:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        if family == socket.AF_INET6:  # so that [::] and 0.0.0.0 can both be listened on
            sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        sock.bind(at)
        _listen(sock)
    except BaseException:
        sock.close()
        raise
    host, port = sock.getsockname()[:2]
    return Bound(sock, Address(address.scheme, host=host, port=port))


def _listen(sock: socket.socket) -> None:
    if sock.type == socket.SOCK_STREAM:
        sock.listen(_BACKLOG)


def _bind_path(address: Address, mode: int) -> Bound:
    kind = _kind(address)
    path = Path(address.path)
    _remove_stale(address, kind)
    sock = socket.socket(socket.AF_UNIX, kind)
    try:
        sock.setblocking(False)
        os.fchmod(sock.fileno(), mode)  # Linux gives the file this mode less the umask: it is never wider than asked
        sock.bind(address.path)
        path.chmod(mode)
        return Bound(sock, address, path.lstat().st_ino)
    except BaseException:
        sock.close()
        raise


def _remove_stale(address: Address, kind: socket.SocketKind) -> None:
    path = Path(address.path)
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return
    if not stat.S_ISSOCK(mode):
        raise ConfigError(f"{address}: cannot listen: a file that is no socket is in its place.")
    with socket.socket(socket.AF_UNIX, kind) as probe:
        probe.setblocking(False)
        try:
            probe.connect(address.path)
        except ConnectionRefusedError:  # nobody has it open
            path.unlink()
            return
        except OSError as error:
            if error.errno not in (errno.EAGAIN, errno.EPROTOTYPE):  # somebody has, and is busy, or of the other type
                raise
    raise OSError(errno.EADDRINUSE, "")

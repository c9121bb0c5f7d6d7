"""The listening sockets of a relay of several processes: bound by one of them, shared out to all.

A port has a socket for each worker, and the kernel gives each sender one of them. A Unix stream socket is the same for all:
whoever is free accepts. On a Unix datagram socket senders cannot be told apart, and what belongs together (the lines of a
private key) would be torn apart between workers: each such socket is one worker's, in turn.

As long as the binder holds them, a worker that crashes takes nothing along: what has come waits for its successor.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from itertools import chain

from relay.address import Address
from relay.sources.admission import ListenOptions
from relay.sources.bind import Bound, bind, bind_shares
from relay.sources.source import SourceOptions

_Shares = Sequence[Sequence[Bound]]
"""One address's sockets, for each worker."""
_Place = tuple[Address, int]
"""An address as the configuration writes it, and the mode of a Unix socket's file."""


class Shares:
    """The sockets of all sources."""

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._layout: dict[str, list[tuple[_Place, _Shares]]] = {}

    def laid_out(self, sources: Mapping[str, SourceOptions]) -> Shares:
        """Return what the sources need: sockets of ours where they listen already, and new ones.

        Raise ``ConfigError`` if an address cannot be had. Then one of the two is closed, but for what the other has.
        """
        ours = [one for places in self._layout.values() for one in places]
        new = Shares(self._workers)
        with ExitStack() as on_failure:
            for name, options in sources.items():
                if not isinstance(options, ListenOptions):
                    continue
                places = new._layout[name] = []
                for address in options.listen:
                    place = (address, options.socket_mode)
                    known = next((one for one in ours if one[0] == place), None)
                    if known is not None:
                        ours.remove(known)
                        places.append(known)
                    else:
                        shares = self._bind(place, new)
                        on_failure.callback(_close, shares)
                        places.append((place, shares))
            on_failure.pop_all()
        return new

    def _bind(self, place: _Place, new: Shares) -> _Shares:
        address, mode = place
        if not address.path:
            return bind_shares(address, self._workers)
        bound = bind(address, socket_mode=mode)
        if address.scheme == "unix":
            return [bound] * self._workers
        turn = sum(other.scheme == "unixgram" for (other, _), _ in chain(*new._layout.values())) % self._workers
        return [bound if worker == turn else [] for worker in range(self._workers)]

    def of(self, worker: int) -> dict[str, list[Bound]]:
        """Return one worker's sockets, by source."""
        return {name: [one for _, shares in places for one in shares[worker]] for name, places in self._layout.items()}

    def addresses(self) -> Iterator[tuple[str, Address]]:
        """Yield each source's name with every address, as the kernel gave it."""
        for name, places in self._layout.items():
            for _, shares in places:
                for bound in next(share for share in shares if share):
                    yield name, bound.address

    def close(self, *, but: Shares | None = None) -> None:
        """Close the sockets, but for those that ``but`` has too."""
        kept = {id(shares) for shares in (but.each() if but else ())}
        for shares in self.each():
            if id(shares) not in kept:
                _close(shares)
        self._layout = {}

    def each(self) -> Iterator[_Shares]:
        """Yield the sockets of each address."""
        for places in self._layout.values():
            for _, shares in places:
                yield shares


def _close(shares: _Shares) -> None:
    for bound in {id(bound): bound for share in shares for bound in share}.values():
        bound.close()

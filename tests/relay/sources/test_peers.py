from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from relay.sources.peers import PeerOption, Peers, is_name


def test_networks_names_and_unix() -> None:
    peers = Peers(["10.0.0.0/8", "192.0.2.7", "2001:db8::/32", "relay-1.example.org", "unix"])
    assert peers.has_names
    for host in ("10.9.8.7", "192.0.2.7", "2001:db8::1", "::ffff:10.1.1.1", None):
        assert peers.holds(host)
    for host in ("11.0.0.1", "192.0.2.8", "2001:db9::1", "fe80::1%eth0"):
        assert not peers.holds(host)
    assert peers.holds("11.0.0.1", frozenset({"relay-1.example.org", "other"}))
    assert not peers.holds("11.0.0.1", frozenset({"other"}))


def test_an_empty_list_holds_nobody() -> None:
    assert not Peers([]).holds(None)
    assert not Peers([]).holds("127.0.0.1", frozenset({"name"}))
    assert not Peers([]).has_names


@pytest.mark.parametrize("entry", ["10.0.0.0/33", "10.0.0.1/8", "300.1.1.1", "", "a b", "*", "-a", "x" * 300])
def test_a_bad_entry_is_refused(entry: str) -> None:
    with pytest.raises(ValidationError, match="expected a network"):
        TypeAdapter(PeerOption).validate_python(entry)


def test_names_are_told_from_the_rest() -> None:
    assert TypeAdapter(PeerOption).validate_python("Relay.Example.ORG") == "relay.example.org"
    assert list(map(is_name, ("relay", "unix", "10.0.0.0/8", "::1"))) == [True, False, False, False]

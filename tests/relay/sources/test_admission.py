from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from relay.sources.admission import Admission, ListenOptions

TLS = {"cert": "c", "key": "k"}


@pytest.mark.parametrize(
    ("section", "complaint"),
    [
        ({"listen": []}, "at least 1"),
        ({"listen": ["tcp://0.0.0.0:514"]}, "plaintext: true"),
        ({"listen": ["udp://192.0.2.1:514"]}, "plaintext: true"),
        ({"listen": ["tls://0.0.0.0:6514"]}, "needs tls"),
        ({"listen": ["tls://0.0.0.0:6514"], "tls": TLS, "allow": ["relay"]}, "client_ca"),
        ({"listen": ["unix:///x"], "trust": ["relay"]}, "client_ca"),
        ({"listen": ["unix:///x"], "socket_mode": 660}, "less than or equal"),
        ({"listen": ["unix:///x"], "socket_mode": "0889"}, "valid integer|less than"),
        ({"listen": ["unix:///x"], "color": 1}, "Extra inputs"),
    ],
)
def test_an_unsafe_section_is_refused(section: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValidationError, match=complaint):
        ListenOptions(type="any", **section)


def test_what_is_said_in_so_many_words_is_accepted() -> None:
    options = ListenOptions(type="any", listen=["tcp://0.0.0.0:514"], plaintext=True, socket_mode="0660")  # type: ignore[arg-type]
    assert options.socket_mode == 0o660
    ListenOptions(type="any", listen=["tls://0.0.0.0:1"], tls={**TLS, "client_ca": "a"}, allow=["relay"])  # type: ignore[arg-type]


def test_connections_are_booked_in_total_and_per_peer(heard: Any) -> None:
    options = ListenOptions(type="any", listen=["unix:///x"], max_connections=3, max_connections_per_peer=2)  # type: ignore[arg-type]
    admission = Admission("name", options, heard)
    assert [admission.enter("10.0.0.1") for _ in range(3)] == ["", "", "too_many_connections_of_peer"]
    assert [admission.enter(None), admission.enter(None)] == ["", "too_many_connections"]
    assert b'veilog_connections{source="name"} 3.0' in heard.exposition()
    admission.leave("10.0.0.1")
    assert admission.enter("10.0.0.1") == ""
    for host in ("10.0.0.1", "10.0.0.1", None):
        admission.leave(host)
    assert b'veilog_connections{source="name"} 0.0' in heard.exposition()


def test_a_name_may_still_come_before_the_handshake(heard: Any) -> None:
    tls = {**TLS, "client_ca": "a"}
    options = ListenOptions(type="any", listen=["unix:///x"], tls=tls, allow=["relay", "10.0.0.0/8"], trust=["relay"])  # type: ignore[arg-type]
    admission = Admission("name", options, heard)
    assert admission.permits("192.0.2.1", None)
    assert not admission.permits("192.0.2.1")
    assert admission.permits("192.0.2.1", frozenset({"relay"}))
    assert admission.permits("10.0.0.1")
    assert admission.origin("p", "192.0.2.1", frozenset({"relay"})).trusted
    assert not admission.origin("p", "10.0.0.1").trusted

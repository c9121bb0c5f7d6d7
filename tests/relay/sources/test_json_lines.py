from __future__ import annotations

import socket
from typing import Any

import pytest
from pydantic import ValidationError

from relay.sources.json_lines import JsonSource


@pytest.mark.parametrize("address", ["udp://127.0.0.1:1", "unixgram:///x"])
def test_datagrams_are_refused(address: str) -> None:
    with pytest.raises(ValidationError, match="JSON lines come over"):
        JsonSource.Options(listen=[address])  # type: ignore[arg-type]


async def test_lines_keep_what_would_be_a_count_in_syslog(road: Any, heard: Any, running: Any) -> None:
    source = JsonSource("name", JsonSource.Options(listen=["tcp://127.0.0.1:0"]), heard)  # type: ignore[arg-type]
    async with running(source, road):
        with socket.create_connection(("127.0.0.1", source.addresses[0].port)) as client:
            client.sendall(b'\xef\xbb\xbf{"a":1}\r\n\n5 <13>x\n"\0"\n1.0')
        assert await road.until_frames(4) == [b'{"a":1}', b"5 <13>x", b'"\0"', b"1.0"]

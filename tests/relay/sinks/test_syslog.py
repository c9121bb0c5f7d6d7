from __future__ import annotations

import socket
from pathlib import Path

import pytest
import trio
from pydantic import ValidationError

from relay.sinks.syslog import SyslogSink
from tests.fakes import FarSide, clean_batch


async def received_over_stream(nursery: trio.Nursery, path: Path | None = None, **options: object) -> bytes:
    side = FarSide(path=path)
    await nursery.start(side.serve)
    sink = SyslogSink("siem", SyslogSink.Options.model_validate({"to": str(side.address), **options}))
    await sink.send([clean_batch(b"<34>1 first\nline"), clean_batch(b"<0>second")])
    await sink.aclose()
    await side.until(lambda: side.ended == 1)
    return side.received


async def test_tcp_counts_octets(nursery: trio.Nursery) -> None:
    assert await received_over_stream(nursery) == b"16 <34>1 first\nline9 <0>second"


async def test_lf_framing_is_a_choice_and_forges_no_record(nursery: trio.Nursery) -> None:
    assert await received_over_stream(nursery, framing="lf") == b"<34>1 first#012line\n<0>second\n"


async def test_a_unix_stream_gets_lines(nursery: trio.Nursery, tmp_path: Path) -> None:
    assert await received_over_stream(nursery, tmp_path / "s") == b"<34>1 first#012line\n<0>second\n"


@pytest.mark.parametrize("frame", [b"plain", b'{"json": 1}', b"<192>no PRI", b"<013>no PRI", b"<>", b"<-1>x", b"1 <13>x"])
async def test_what_is_no_syslog_message_is_wrapped(nursery: trio.Nursery, frame: bytes) -> None:
    side = FarSide()
    await nursery.start(side.serve)
    sink = SyslogSink("siem", SyslogSink.Options(to=side.address, framing="lf"))
    await sink.send([clean_batch(b"<13>as it is", frame)])
    await sink.aclose()
    await side.until(lambda: side.ended == 1)
    first, second = side.received.splitlines()
    assert first == b"<13>as it is"
    assert second.startswith(b"<13>1 ")
    assert second.endswith(frame)


async def test_udp_sends_a_datagram_a_record_and_counts_what_it_cut() -> None:
    with trio.socket.socket(type=socket.SOCK_DGRAM) as receiver:
        receiver.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
        await receiver.bind(("127.0.0.1", 0))
        to = f"udp://127.0.0.1:{receiver.getsockname()[1]}"
        sink = SyslogSink("siem", SyslogSink.Options.model_validate({"type": "syslog", "to": to}))
        await sink.send([clean_batch(b"<13>one", b"<13>" + b"x" * 70_000)])
        assert await receiver.recv(65535) == b"<13>one"
        assert len(await receiver.recv(65535)) == 65_507
        assert sink.truncated == 1
        await sink.aclose()


def test_framing_a_datagram_is_refused() -> None:
    with pytest.raises(ValidationError, match="a datagram is one record"):
        SyslogSink.Options.model_validate({"to": "udp://127.0.0.1:514", "framing": "octet"})

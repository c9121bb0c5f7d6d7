from __future__ import annotations

import json

import pytest
import trio
from pydantic import ValidationError

from relay.sinks.json_lines import JsonSink
from tests.fakes import FarSide, clean_batch


async def test_every_record_is_one_object_on_one_line_and_json_keeps_its_bytes(nursery: trio.Nursery) -> None:
    side = FarSide()
    await nursery.start(side.serve)
    sink = JsonSink("lake", JsonSink.Options(to=side.address))
    await sink.send(
        [clean_batch(b'{"n": 1.0, "n": 12345678901234567890}', b"<13>1 - - - - - - text\nmore"), clean_batch(b"x")]
    )
    await sink.aclose()
    await side.until(lambda: side.ended == 1)
    first, second, third = side.received.splitlines()
    assert first == b'{"n": 1.0, "n": 12345678901234567890}'
    assert isinstance(json.loads(second), dict)
    assert isinstance(json.loads(third), dict)


@pytest.mark.parametrize("to", ["udp://127.0.0.1:514", "unixgram:///run/x"])
def test_datagrams_are_refused(to: str) -> None:
    with pytest.raises(ValidationError, match="tcp://, tls:// or unix://"):
        JsonSink.Options.model_validate({"to": to})

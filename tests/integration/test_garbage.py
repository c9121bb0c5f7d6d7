"""Noise on every listener at once: the relay lives, its books balance, and the secrets in the noise do not get through."""

from __future__ import annotations

import json
import random
import socket

from tests.integration.processes import Metrics, Processes, free_port, lines_of
from tests.integration.records import PLANTED, assert_nowhere, send

_PIECES = (
    *(f" {before}{secret} ".encode() for before, secret in PLANTED),
    *(b"\n", b"\r\n", b"\0", b"\\", b'"', b"]", b"{", b"}", b'{"a": "', b"\\u00", b"%4", b"&lt;", b"\x1b[31m", b"\xff\xfe"),
    *(b"<13>", b"<999>", b"<13>1 2026-01-02T03:04:05Z h a - - ", b'[id p="v\\]', b"MSH|^~\\&|A|\rPID|1||"),
    *(b"12 <", b"0012 <", b"9999999 <", b"2026-01-02 ", b"psn_email_k1_", b"psn_", b"A" * 2_000),
)
_SENDINGS = 10


def test_noise_on_every_listener_harms_nothing(processes: Processes) -> None:
    rng = random.Random(6587)
    tcp, udp, json_tcp = free_port(), free_port(socket.SOCK_DGRAM), free_port()
    text, objects = processes.folder / "text.log", processes.folder / "objects.log"
    veilog = processes.veilog(
        sources={
            "apps": {"type": "syslog", "listen": [f"tcp://127.0.0.1:{tcp}", f"udp://127.0.0.1:{udp}"]},
            "json": {"type": "json", "listen": [f"tcp://127.0.0.1:{json_tcp}"]},
        },
        sinks={
            "text": {"type": "file", "path": str(text)},
            "objects": {"type": "file", "path": str(objects), "format": "json"},
        },
    ).start()

    def noise(pieces: int) -> bytes:
        return b"".join(rng.choices(_PIECES, k=pieces)) + b" \n" + rng.randbytes(pieces)

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        for _ in range(_SENDINGS):
            send(tcp, noise(500))
            send(json_tcp, noise(500))
            sender.sendto(noise(50)[:60_000], ("127.0.0.1", udp))
    # The last one in: a connection's noise is all read when its end has been seen.
    metrics = veilog.until(_all_closed, "all connections have ended")
    metrics = veilog.until_idle(metrics.received, "text", "objects")

    assert len(lines_of(text)) == len(lines_of(objects)) == metrics.received
    assert all(isinstance(json.loads(line), dict) for line in lines_of(objects))
    assert_nowhere(text, objects, veilog.folder)
    assert veilog.process.stop() == 0


def _all_closed(metrics: Metrics) -> bool:
    return metrics.received > _SENDINGS and metrics.sum("connections") == 0

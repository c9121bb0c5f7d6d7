"""SIGTERM drains; SIGHUP reloads under open connections."""

from __future__ import annotations

import base64
import secrets
import signal
import socket
import textwrap

from tests.integration.peers import Receiver
from tests.integration.processes import Processes, Veilog, free_port, lines_of
from tests.integration.records import assert_clean, in_lines, records

RECORDS = 400
"""Few enough that the kernel has taken all of them from the sender when ``sendall`` returns."""


def _until_reloaded(veilog: Veilog, times: int) -> None:
    veilog.until(lambda metrics: metrics.sum("reloaded_total") == times, "it has reloaded")


def test_sigterm_carries_what_the_kernel_has_taken_and_delivers_it(processes: Processes) -> None:
    port = free_port()
    receiver = Receiver(processes, "clean")
    veilog = processes.veilog(
        sources={"apps": {"type": "syslog", "listen": [f"tcp://127.0.0.1:{port}"]}},
        sinks={"siem": {"type": "syslog", "to": f"tcp://127.0.0.1:{receiver.port('clean')}"}},
        disk=False,
    ).start()
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(in_lines(range(RECORDS)))
        assert veilog.process.stop() == 0
    assert_clean(receiver.until_lines("clean", RECORDS), records(range(RECORDS)))


def test_sigterm_with_the_sink_away_keeps_the_rest_for_the_next_start(processes: Processes) -> None:
    port, to_port = free_port(), free_port()
    veilog = processes.veilog(
        sources={"apps": {"type": "syslog", "listen": [f"tcp://127.0.0.1:{port}"]}},
        sinks={"siem": {"type": "syslog", "to": f"tcp://127.0.0.1:{to_port}"}},
        drain_secs=0.2,
    ).start()
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(in_lines(range(RECORDS)))
        assert veilog.process.stop() == 0
    receiver = Receiver(processes, "clean", ports=[to_port])
    veilog.start()
    assert_clean(receiver.until_lines("clean", RECORDS), records(range(RECORDS)))
    veilog.until_idle(0, "siem")


def test_reloads_lose_no_record_of_an_open_connection(processes: Processes) -> None:
    port = free_port()
    clean = processes.folder / "clean.log"
    veilog = processes.veilog(
        sources={"apps": {"type": "syslog", "listen": [f"tcp://127.0.0.1:{port}"]}},
        sinks={"file": {"type": "file", "path": str(clean)}},
    ).start()
    rounds, each = 5, 2_000
    with socket.create_connection(("127.0.0.1", port)) as connection:
        for round_ in range(rounds):
            connection.sendall(in_lines(range(round_ * each, round_ * each + each // 2)))
            veilog.process.signal(signal.SIGHUP)
            connection.sendall(in_lines(range(round_ * each + each // 2, (round_ + 1) * each)))
            _until_reloaded(veilog, round_ + 1)
        veilog.until_idle(rounds * each, "file")
    assert_clean(lines_of(clean), records(range(rounds * each)))


def test_a_key_that_is_half_through_at_a_reload_does_not_leak_its_other_half(processes: Processes) -> None:
    port, udp = free_port(), free_port(socket.SOCK_DGRAM)
    clean = processes.folder / "clean.log"
    veilog = processes.veilog(
        sources={"apps": {"type": "syslog", "listen": [f"tcp://127.0.0.1:{port}", f"udp://127.0.0.1:{udp}"]}},
        sinks={"file": {"type": "file", "path": str(clean)}},
    ).start()
    lines = [line.encode() for line in textwrap.wrap(base64.b64encode(secrets.token_bytes(900)).decode(), 64)]
    key = [b"-----BEGIN " + b"PRIVATE KEY-----", *lines, b"-----END " + b"PRIVATE KEY-----"]
    records = [b"<13>Jan  2 03:04:05 web-1 app: " + line for line in key]
    half = len(records) // 2
    with socket.create_connection(("127.0.0.1", port)) as tcp, socket.socket(type=socket.SOCK_DGRAM) as datagrams:
        datagrams.connect(("127.0.0.1", udp))

        def through(part: list[bytes], count: int) -> None:
            for record in part:
                tcp.sendall(record + b"\n")
                datagrams.send(record)
            veilog.until_idle(count, "file")

        through(records[:half], 2 * half)
        veilog.configure(redaction={**veilog.config["redaction"], "policy": "tokens"})
        veilog.process.signal(signal.SIGHUP)
        _until_reloaded(veilog, 1)
        through(records[half:], 2 * len(records))
    text = b"\n".join(lines_of(clean, 2 * len(records)))
    assert not [line for line in lines if line in text]


def test_a_reload_changes_the_policy_and_a_broken_file_changes_nothing(processes: Processes) -> None:
    port = free_port()
    clean = processes.folder / "clean.log"
    veilog = processes.veilog(
        sources={"apps": {"type": "syslog", "listen": [f"tcp://127.0.0.1:{port}"]}},
        sinks={"file": {"type": "file", "path": str(clean)}},
    ).start()
    with socket.create_connection(("127.0.0.1", port)) as connection:

        def through(count: int) -> bytes:
            connection.sendall(b"<13>Jan  2 03:04:05 web-1 app: from jane.doe@example.org\n")
            veilog.until_idle(count, "file")
            return lines_of(clean)[-1]

        assert b"psn_email_" in through(1)

        veilog.configure(redaction={**veilog.config["redaction"], "policy": "tokens"})
        veilog.process.signal(signal.SIGHUP)
        _until_reloaded(veilog, 1)
        assert b"jane.doe@example.org" in through(2)

        veilog.configure(surprise=1)
        veilog.process.signal(signal.SIGHUP)
        veilog.until(lambda metrics: metrics.sum("reload_refused_total") == 1, "it refused")
        assert "surprise: not a key that is known here" in veilog.process.said
        assert b"jane.doe@example.org" in through(3)
    assert veilog.process.stop() == 0

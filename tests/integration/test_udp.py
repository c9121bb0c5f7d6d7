"""UDP cannot wait, so what is lost is counted: by the kernel, and told in the metrics."""

from __future__ import annotations

import signal
import socket

from tests.integration.peers import Receiver, rsyslog_forwarder
from tests.integration.processes import Processes, Veilog, free_port, lines_of
from tests.integration.records import assert_clean, assert_nowhere, in_lines, numbers_of, records, send

RECORDS = 20_000


def _relay(processes: Processes, **options: str) -> tuple[Veilog, int]:
    port = free_port(socket.SOCK_DGRAM)
    veilog = processes.veilog(
        sources={"apps": {"type": "syslog", "listen": [f"udp://127.0.0.1:{port}"], **options}},
        sinks={"file": {"type": "file", "path": str(processes.folder / "clean.log")}},
    )
    return veilog.start(), port


def _assert_accounted(processes: Processes, veilog: Veilog, reference: list[bytes]) -> int:
    """Check that received and dropped make up what was sent, and what arrived is clean; return how many were dropped."""

    veilog.until(
        lambda metrics: metrics.received + metrics.sum("kernel_drops_total") == len(reference),
        "received and dropped datagrams make up the sent ones",
    )
    metrics = veilog.until_idle(0, "file")
    path = processes.folder / "clean.log"
    lines = lines_of(path)
    numbers = numbers_of(lines)
    assert len(numbers) == metrics.received
    assert numbers == sorted(set(numbers))
    assert_clean(lines, [reference[number] for number in numbers])
    assert_nowhere(veilog.folder, path)
    return metrics.sum("kernel_drops_total")


def test_what_rsyslog_sends_is_received_or_counted_as_dropped(processes: Processes) -> None:
    receiver = Receiver(processes, "reference")
    veilog, port = _relay(processes)
    forwarder = rsyslog_forwarder(processes, port, receiver.port("reference"), protocol="udp")
    send(forwarder.port, in_lines(range(RECORDS)))
    _assert_accounted(processes, veilog, receiver.until_lines("reference", RECORDS))


def test_a_burst_that_the_kernel_could_not_hold_is_counted_to_the_last_datagram(processes: Processes) -> None:
    veilog, port = _relay(processes, receive_buffer_bytes="64KiB")
    datagrams = records(range(5_000))
    veilog.process.signal(signal.SIGSTOP)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        for datagram in datagrams:
            sender.sendto(datagram, ("127.0.0.1", port))
    veilog.process.signal(signal.SIGCONT)
    assert _assert_accounted(processes, veilog, datagrams) > 0

"""A sink that is away: it delays nobody else, and when the spool is full the senders wait; nothing is lost."""

from __future__ import annotations

from tests.integration.peers import Receiver, rsyslog_forwarder
from tests.integration.processes import Processes, free_port, lines_of
from tests.integration.records import assert_clean, in_lines, send

RECORDS = 20_000


def test_it_delays_no_other_sink_and_gets_everything_once_it_is_back(processes: Processes) -> None:
    port, to_port = free_port(), free_port()
    clean = processes.folder / "file.log"
    reference = Receiver(processes, "reference")
    veilog = processes.veilog(
        sources={"apps": {"type": "syslog", "listen": [f"tcp://127.0.0.1:{port}"]}},
        sinks={
            "siem": {"type": "syslog", "to": f"tcp://127.0.0.1:{to_port}"},
            "file": {"type": "file", "path": str(clean)},
        },
    ).start()
    send(rsyslog_forwarder(processes, port, reference.port("reference")).port, in_lines(range(RECORDS)))
    metrics = veilog.until(
        lambda metrics: metrics.sum("records_delivered_total", sink="file") == RECORDS, "the other sink has all"
    )
    assert metrics.sum("records_spooled", sink="siem") == RECORDS
    metrics.assert_balanced("siem", "file")

    receiver = Receiver(processes, "clean", ports=[to_port])
    veilog.until_idle(RECORDS, "siem", "file")
    expected = reference.until_lines("reference", RECORDS)
    assert receiver.until_lines("clean", RECORDS) == lines_of(clean)
    assert_clean(lines_of(clean), expected)


def test_with_a_full_spool_the_sender_waits_and_nothing_is_lost(processes: Processes) -> None:
    port, to_port = free_port(), free_port()
    reference = Receiver(processes, "reference")
    veilog = processes.veilog(
        sources={"apps": {"type": "syslog", "listen": [f"tcp://127.0.0.1:{port}"]}},
        sinks={"siem": {"type": "syslog", "to": f"tcp://127.0.0.1:{to_port}"}},
    )
    veilog.configure(spool={**veilog.config["spool"], "max_bytes": "1MiB"})
    veilog.start()
    send(rsyslog_forwarder(processes, port, reference.port("reference")).port, in_lines(range(RECORDS)))
    expected = reference.until_lines("reference", RECORDS)
    metrics = veilog.until(lambda metrics: metrics.sum("spool_bytes") > 900_000, "the spool is nearly full")
    assert metrics.received < RECORDS
    metrics.assert_balanced("siem")

    receiver = Receiver(processes, "clean", ports=[to_port])
    veilog.until_idle(RECORDS, "siem")
    assert_clean(receiver.until_lines("clean", RECORDS), expected)

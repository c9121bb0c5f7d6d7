"""A peer forwards numbered records through the relay to an rsyslog that writes a file."""

from __future__ import annotations

import pytest

from tests.integration.peers import Receiver, rsyslog_forwarder, syslog_ng_forwarder
from tests.integration.processes import Processes, free_port
from tests.integration.records import assert_clean, assert_nowhere, in_lines, numbers_of, send

RECORDS = 100_000


@pytest.mark.parametrize("peer", ["rsyslog", "syslog-ng network()", "syslog-ng syslog()"])
def test_every_record_arrives_once_in_order_and_clean(processes: Processes, peer: str) -> None:
    port = free_port()
    receiver = Receiver(processes, "clean", "reference")
    veilog = processes.veilog(
        sources={"apps": {"type": "syslog", "listen": [f"tcp://127.0.0.1:{port}"]}},
        sinks={"siem": {"type": "syslog", "to": f"tcp://127.0.0.1:{receiver.port('clean')}"}},
    ).start()
    ports = port, receiver.port("reference")
    if peer == "rsyslog":
        forwarder = rsyslog_forwarder(processes, *ports)
    else:
        forwarder = syslog_ng_forwarder(processes, *ports, driver=peer.split()[1].removesuffix("()"))

    send(forwarder.port, in_lines(range(RECORDS)))
    metrics = veilog.until_idle(RECORDS, "siem")
    clean = receiver.until_lines("clean", RECORDS)
    reference = receiver.until_lines("reference", RECORDS)

    assert metrics.received == RECORDS
    assert metrics.sum("records_skeletons_total") == 0
    assert numbers_of(clean) == list(range(RECORDS))
    assert_clean(clean, reference)
    assert_nowhere(veilog.folder, receiver.path("clean"))
    assert veilog.process.stop() == 0

"""rsyslog sends over RELP: what the relay has not answered is sent again, so a kill costs nothing."""

from __future__ import annotations

from tests.integration.peers import Receiver, rsyslog_forwarder
from tests.integration.processes import Processes, free_port, lines_of
from tests.integration.records import assert_nowhere, in_lines, numbers_of, send

RECORDS = 2_000
ROUNDS = 3


def test_kills_in_the_middle_of_the_stream_lose_nothing(processes: Processes) -> None:
    port = free_port()
    receiver = Receiver(processes, "clean", "reference")
    veilog = processes.veilog(
        sources={"apps": {"type": "relp", "listen": [f"tcp://127.0.0.1:{port}"]}},
        sinks={"siem": {"type": "syslog", "to": f"tcp://127.0.0.1:{receiver.port('clean')}"}},
    ).start()
    forwarder = rsyslog_forwarder(processes, port, receiver.port("reference"), protocol="relp")
    for round_ in range(ROUNDS):
        send(forwarder.port, in_lines(range(round_ * RECORDS, (round_ + 1) * RECORDS)))
        veilog.until(lambda metrics: metrics.received > 0, "some of it is received")
        veilog.process.kill()
        veilog.start()

    def arrived() -> set[int]:
        return set(numbers_of([line for line in lines_of(receiver.path("clean")) if line.endswith(b" end")]))

    receiver.process.until(lambda: len(arrived()) == ROUNDS * RECORDS, "every record arrives")
    assert_nowhere(veilog.folder, receiver.path("clean"))
    assert veilog.process.stop() == 0

"""kill -9 with the spool on disk: what the relay had counted as received arrives.

Plain TCP acknowledges nothing, so what was on its way into the spool at the kill is the sender's loss: that is always the
end of what it sent on that connection, never a hole before something that arrived.
"""

from __future__ import annotations

import random
import socket

from tests.integration.peers import Receiver
from tests.integration.processes import Processes, Veilog, free_port, lines_of
from tests.integration.records import assert_clean, assert_nowhere, in_lines, numbers_of, records

RECORDS = 20_000
ROUNDS, CHUNK, MAX_CHUNKS = 6, 500, 60


def _relay(processes: Processes, to_port: int) -> tuple[Veilog, int]:
    port = free_port()
    veilog = processes.veilog(
        sources={"apps": {"type": "syslog", "listen": [f"tcp://127.0.0.1:{port}"]}},
        sinks={"siem": {"type": "syslog", "to": f"tcp://127.0.0.1:{to_port}"}},
    )
    return veilog, port


def test_all_that_was_received_while_the_sink_was_down_arrives_after_a_kill(processes: Processes) -> None:
    to_port = free_port()
    veilog, port = _relay(processes, to_port)
    veilog.start()
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(in_lines(range(RECORDS)))
        veilog.until(lambda metrics: metrics.received == RECORDS, "all is received").assert_balanced("siem")
        veilog.process.kill()
    assert_nowhere(veilog.folder)

    receiver = Receiver(processes, "clean", ports=[to_port])
    veilog.start()
    metrics = veilog.until_idle(0, "siem")
    assert metrics.sum("records_recovered", sink="siem") == RECORDS
    clean = receiver.until_lines("clean", RECORDS)
    assert_clean(clean, records(range(RECORDS)))


def test_kills_at_any_moment_lose_no_received_record_and_leave_no_hole(processes: Processes) -> None:
    receiver = Receiver(processes, "clean")
    veilog, port = _relay(processes, receiver.port("clean"))
    rng = random.Random(14)
    received = []
    for round_ in range(ROUNDS):
        first = round_ * CHUNK * MAX_CHUNKS
        veilog.start()
        with socket.create_connection(("127.0.0.1", port)) as connection:
            for chunk in range(rng.randrange(MAX_CHUNKS // 3, MAX_CHUNKS)):
                connection.sendall(in_lines(range(first + chunk * CHUNK, first + (chunk + 1) * CHUNK)))
            received.append(veilog.metrics().received)
            veilog.process.kill()
    assert_nowhere(veilog.folder)
    veilog.start()
    veilog.until_idle(0, "siem")
    assert veilog.process.stop() == 0
    assert receiver.process.stop() == 0  # so that it has written everything

    # A kill may cut the record that was being sent, and the batch in hand is sent again: nothing else comes twice.
    whole = [line for line in lines_of(receiver.path("clean")) if line.endswith(b" end")]
    arrived = dict(zip(numbers_of(whole), whole, strict=True))
    assert list(arrived) == sorted(arrived)
    for round_, durable in enumerate(received):
        first = round_ * CHUNK * MAX_CHUNKS
        of_round = [number for number in arrived if first <= number < first + CHUNK * MAX_CHUNKS]
        assert of_round == list(range(first, first + len(of_round)))
        assert len(of_round) >= durable
    assert_clean(list(arrived.values()), records(arrived))

"""kill -9 with the spool on disk: what the relay had counted as received arrives.

Plain TCP acknowledges nothing, so what was on its way into the spool at the kill is the sender's loss: that is always the
end of what it sent on that connection, never a hole before something that arrived.
"""

from __future__ import annotations

import random
import socket

from tests.integration.peers import Receiver, rsyslog_forwarder
from tests.integration.processes import Processes, Veilog, free_port, lines_of
from tests.integration.records import assert_clean, assert_nowhere, in_lines, numbers_of, record, records, send

RECORDS = 20_000
ROUNDS = 5


def _relay(processes: Processes, to_port: int) -> tuple[Veilog, int]:
    port = free_port()
    veilog = processes.veilog(
        sources={"apps": {"type": "syslog", "listen": [f"tcp://127.0.0.1:{port}"]}},
        sinks={"siem": {"type": "syslog", "to": f"tcp://127.0.0.1:{to_port}"}},
    )
    return veilog, port


def _arrived(receiver: Receiver) -> dict[int, bytes]:
    """Return the records by number, in their order.

    After a break the relay sends its batch in hand again; so does rsyslog, after the rest of its send buffer. The records'
    last arrivals are in order all the same. A record that was cut by a kill is left out.
    """
    whole = [line for line in lines_of(receiver.path("clean")) if line.endswith(b" end")][::-1]
    arrived = dict(zip(numbers_of(whole), whole, strict=True))
    assert list(arrived) == sorted(arrived, reverse=True)
    return dict(reversed(arrived.items()))


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
    for first in range(0, ROUNDS * RECORDS, RECORDS):
        veilog.start()
        with socket.create_connection(("127.0.0.1", port)) as connection:
            connection.sendall(in_lines(range(first, first + RECORDS)))
            moment = rng.randrange(RECORDS)
            metrics = veilog.until(lambda metrics: metrics.received >= moment, f"{moment} are received")  # noqa: B023
            received.append(metrics.received)
            veilog.process.kill()
    assert_nowhere(veilog.folder)
    veilog.start()
    veilog.until_idle(0, "siem")
    assert veilog.process.stop() == 0
    assert receiver.process.stop() == 0  # so that it has written everything

    arrived = _arrived(receiver)
    for round_, durable in enumerate(received):
        first = round_ * RECORDS
        of_round = [number for number in arrived if first <= number < first + RECORDS]
        assert of_round == list(range(first, first + len(of_round)))
        assert len(of_round) >= durable
    assert_clean(list(arrived.values()), records(arrived))


def test_a_kill_in_the_middle_of_rsyslogs_stream_costs_only_what_was_on_its_way(processes: Processes) -> None:
    receiver = Receiver(processes, "clean", "reference")
    veilog, port = _relay(processes, receiver.port("clean"))
    veilog.start()
    forwarder = rsyslog_forwarder(processes, port, receiver.port("reference"))
    send(forwarder.port, in_lines(range(5 * RECORDS)))
    durable = veilog.until(lambda metrics: metrics.received >= RECORDS, f"{RECORDS} are received").received
    veilog.process.kill()
    veilog.start()
    last = record(5 * RECORDS - 1).rpartition(b"n=")[2]
    receiver.process.until(
        lambda: any(line.endswith(last) for line in lines_of(receiver.path("clean"))[-1:]), "the last record arrives"
    )
    veilog.until_idle(0, "siem")

    arrived = _arrived(receiver)
    missing = sorted(set(range(5 * RECORDS)) - arrived.keys())
    assert not missing or (missing[0] >= durable and missing[-1] - missing[0] == len(missing) - 1)
    reference = receiver.until_lines("reference", 5 * RECORDS)
    assert_clean(list(arrived.values()), [reference[number] for number in arrived])

"""rsyslog sends over RELP: what the relay has not answered is sent again, so a kill costs nothing."""

from __future__ import annotations

from pathlib import Path

from tests.integration.peers import Authority, Credentials, Receiver, rsyslog_forwarder
from tests.integration.processes import Processes, free_port, lines_of
from tests.integration.records import assert_nowhere, in_lines, numbers_of, send

RECORDS = 2_000
ROUNDS = 3


def _arrived(path: Path) -> set[int]:
    return set(numbers_of([line for line in lines_of(path) if line.endswith(b" end")]))


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

    receiver.process.until(lambda: len(_arrived(receiver.path("clean"))) == ROUNDS * RECORDS, "every record arrives")
    assert_nowhere(veilog.folder, receiver.path("clean"))
    assert veilog.process.stop() == 0


def test_over_tls_both_sides_show_certificates_and_a_kill_loses_nothing(processes: Processes) -> None:
    port, clean = free_port(), processes.folder / "clean.log"
    authority = Authority(processes.folder)
    server, client = authority.issue("localhost", "127.0.0.1"), authority.issue("client.example")
    listener = {"cert": str(server.cert), "key": str(server.key), "client_ca": str(server.ca)}
    source = {"type": "relp", "listen": [f"tls://127.0.0.1:{port}"], "tls": listener, "allow": ["client.example"]}
    veilog = processes.veilog(sources={"fleet": source}, sinks={"file": {"type": "file", "path": str(clean)}}).start()
    reference = Receiver(processes, "reference")
    forwarder = rsyslog_forwarder(processes, port, reference.port("reference"), protocol="relp", tls=client)
    for round_ in range(2):
        send(forwarder.port, in_lines(range(round_ * RECORDS, (round_ + 1) * RECORDS)))
        veilog.until(lambda metrics: metrics.received > 0, "some of it is received")
        if not round_:
            veilog.process.kill()
            veilog.start()
    veilog.process.until(lambda: len(_arrived(clean)) == 2 * RECORDS, "every record arrives")
    assert_nowhere(veilog.folder, clean)
    assert veilog.process.stop() == 0


def test_over_tls_a_client_of_another_authority_gets_nothing_in(processes: Processes) -> None:
    port = free_port()
    ours, other = (Authority(_made(processes.folder / name)) for name in ("ours", "other"))
    server, client = ours.issue("localhost", "127.0.0.1"), other.issue("client.example")
    listener = {"cert": str(server.cert), "key": str(server.key), "client_ca": str(server.ca)}
    veilog = processes.veilog(
        sources={"fleet": {"type": "relp", "listen": [f"tls://127.0.0.1:{port}"], "tls": listener}},
        sinks={"file": {"type": "file", "path": str(processes.folder / "clean.log")}},
    ).start()
    forger = Credentials(client.cert, client.key, server.ca)
    forwarder = rsyslog_forwarder(processes, port, free_port(), protocol="relp", tls=forger)
    send(forwarder.port, in_lines(range(10)))
    metrics = veilog.until(lambda metrics: metrics.sum("connection_refused_total") > 0, "the refusal is counted")
    assert metrics.received == 0


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder

"""TLS with client certificates on both sides of the relay, and not a record lost at the end of a connection."""

from __future__ import annotations

import socket
import ssl

from tests.integration.peers import Authority, Credentials, Receiver, rsyslog_forwarder
from tests.integration.processes import Processes, Veilog, free_port
from tests.integration.records import assert_clean, assert_nowhere, in_lines, numbers_of, records, send

RECORDS = 20_000
BURST, BURSTS = 2_000, 5


def _relay(processes: Processes, server: Credentials, client: Credentials, to_port: int) -> tuple[Veilog, int]:
    port = free_port()
    listener = {"cert": str(server.cert), "key": str(server.key), "client_ca": str(server.ca)}
    sender = {"cert": str(client.cert), "key": str(client.key), "ca": str(client.ca)}
    veilog = processes.veilog(
        sources={"fleet": {"type": "syslog", "listen": [f"tls://127.0.0.1:{port}"], "tls": listener}},
        sinks={"siem": {"type": "syslog", "to": f"tls://127.0.0.1:{to_port}", "tls": sender}},
    )
    return veilog.start(), port


def test_from_rsyslog_to_rsyslog(processes: Processes) -> None:
    authority = Authority(processes.folder)
    server, client = authority.issue("127.0.0.1", "localhost"), authority.issue("client.example")
    receiver, reference = Receiver(processes, "clean", tls=server), Receiver(processes, "reference")
    veilog, port = _relay(processes, server, client, receiver.port("clean"))
    forwarder = rsyslog_forwarder(processes, port, reference.port("reference"), tls=client)

    send(forwarder.port, in_lines(range(RECORDS)))
    veilog.until_idle(RECORDS, "siem")
    clean = receiver.until_lines("clean", RECORDS)

    assert numbers_of(clean) == list(range(RECORDS))
    assert_clean(clean, reference.until_lines("reference", RECORDS))
    assert_nowhere(veilog.folder, receiver.path("clean"))


def test_a_sender_that_never_reads_and_closes_at_once_loses_nothing(processes: Processes) -> None:
    authority = Authority(processes.folder)
    server, client = authority.issue("127.0.0.1", "localhost"), authority.issue("client.example")
    receiver = Receiver(processes, "clean", tls=server)
    veilog, port = _relay(processes, server, client, receiver.port("clean"))
    context = ssl.create_default_context(cafile=str(client.ca))
    context.load_cert_chain(client.cert, client.key)

    for burst in range(BURSTS):
        counted = [b"%d %b" % (len(one), one) for one in records(range(burst * BURST, (burst + 1) * BURST))]
        with (
            socket.create_connection(("127.0.0.1", port)) as plain,
            context.wrap_socket(plain, server_hostname="127.0.0.1") as connection,
        ):
            connection.sendall(b"".join(counted))

    veilog.until_idle(BURSTS * BURST, "siem")
    clean = sorted(receiver.until_lines("clean", BURSTS * BURST), key=lambda line: numbers_of([line]))
    assert_clean(clean, records(range(BURSTS * BURST)))


def test_a_client_without_a_certificate_gets_nothing_in(processes: Processes) -> None:
    authority = Authority(processes.folder)
    server = authority.issue("127.0.0.1")
    veilog, port = _relay(processes, server, server, free_port())
    context = ssl.create_default_context(cafile=str(server.ca))
    try:  # with TLS 1.3 a client learns of its refusal only when it reads
        with (
            socket.create_connection(("127.0.0.1", port)) as plain,
            context.wrap_socket(plain, server_hostname="127.0.0.1") as connection,
        ):
            connection.sendall(in_lines(range(10)))
            connection.recv(1)
    except OSError:
        pass
    metrics = veilog.until(lambda metrics: metrics.sum("connection_refused_total") == 1, "the refusal is counted")
    assert metrics.received == 0

"""Two relays in a row, over TLS: the second lets the first's pseudonyms stand if it trusts the name in its certificate."""

from __future__ import annotations

import socket

from tests.integration.peers import Authority
from tests.integration.processes import Processes, free_port, lines_of
from tests.integration.records import assert_clean, in_lines, records

RECORDS = 1_000


def test_redacting_twice_changes_nothing_from_a_trusted_relay_and_forgeries_do_not_pass(processes: Processes) -> None:
    authority = Authority(processes.folder)
    server, client = authority.issue("127.0.0.1"), authority.issue("first.veilog.example")
    first_port, second_port, plain_port = free_port(), free_port(), free_port()
    clean = processes.folder / "clean.log"
    listener = {"cert": str(server.cert), "key": str(server.key), "client_ca": str(server.ca)}
    second = processes.veilog(
        "second",
        sources={
            "relays": {
                "type": "syslog",
                "listen": [f"tls://127.0.0.1:{second_port}"],
                "tls": listener,
                "trust": ["first.veilog.example"],
            },
            "others": {"type": "syslog", "listen": [f"tcp://127.0.0.1:{plain_port}"]},
        },
        sinks={"file": {"type": "file", "path": str(clean)}},
    ).start()
    sender = {"cert": str(client.cert), "key": str(client.key), "ca": str(client.ca)}
    first = processes.veilog(
        "first",
        redaction=second.config["redaction"],
        sources={"apps": {"type": "syslog", "listen": [f"tcp://127.0.0.1:{first_port}"]}},
        sinks={"second": {"type": "syslog", "to": f"tls://127.0.0.1:{second_port}", "tls": sender}},
    ).start()

    with socket.create_connection(("127.0.0.1", first_port)) as connection:
        connection.sendall(in_lines(range(RECORDS)))
        first.until_idle(RECORDS, "second")
    second.until_idle(RECORDS, "file")
    once = lines_of(clean)
    assert_clean(once, records(range(RECORDS)))

    with socket.create_connection(("127.0.0.1", plain_port)) as connection:
        connection.sendall(once[0] + b"\n")
        second.until_idle(RECORDS + 1, "file")
    assert lines_of(clean)[-1] != once[0]
    assert first.process.stop() == second.process.stop() == 0

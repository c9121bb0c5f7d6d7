"""What a user tries first: ``logger`` and JSON lines, on every kind of socket; a value has one pseudonym over all."""

from __future__ import annotations

import json
import re
import shutil
import socket
import subprocess

import pytest

from tests.integration.processes import Processes, free_port, lines_of
from tests.integration.records import PLANTED

_FORMS = ("--rfc5424", "--rfc3164")


def _logger(*options: str) -> None:
    program = shutil.which("logger")
    if program is None:
        pytest.skip("logger (package bsdutils) is not installed")
    said = subprocess.run([program, *options], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stderr) == (0, "")


def test_a_value_has_the_same_pseudonym_over_syslog_and_json_on_every_socket(processes: Processes) -> None:
    tcp, udp, json_tcp = free_port(), free_port(socket.SOCK_DGRAM), free_port()
    stream, datagram, clean = (processes.folder / name for name in ("stream.sock", "datagram.sock", "clean.log"))
    syslog = [f"tcp://127.0.0.1:{tcp}", f"udp://127.0.0.1:{udp}", f"unix://{stream}", f"unixgram://{datagram}"]
    veilog = processes.veilog(
        sources={
            "apps": {"type": "syslog", "listen": syslog},
            "json": {"type": "json", "listen": [f"tcp://127.0.0.1:{json_tcp}"]},
        },
        sinks={"file": {"type": "file", "path": str(clean)}},
    ).start()
    secrets = [secret for _, secret in PLANTED[:5]]
    message = "user " + " ".join(before + secret for before, secret in PLANTED[:5])
    ways = [
        *(("-n", "127.0.0.1", "-P", str(tcp), "-T", form) for form in _FORMS),
        *(("-n", "127.0.0.1", "-P", str(udp), "-d", form) for form in _FORMS),
        ("-u", str(stream)),
        ("-u", str(datagram)),
    ]
    for way in ways:
        _logger(*way, message)
    ssn, email, password, token, mrn = secrets
    with socket.create_connection(("127.0.0.1", json_tcp)) as connection:
        fields = {"ssn": ssn, "user": {"email": email}, "password": password, "log": f"token {token}", "mrn": mrn}
        connection.sendall(json.dumps(fields).encode() + b"\n")
        connection.sendall(json.dumps({"message": message}).encode() + b"\n")
    veilog.until_idle(len(ways) + 2, "file")

    lines = [line.decode() for line in lines_of(clean)]
    assert len(lines) == len(ways) + 2
    found = [re.findall(r"psn_[a-z0-9_]+", line) for line in lines]
    assert found == [found[0]] * len(lines)
    assert len(set(found[0])) == len(secrets)
    assert not [secret for secret in secrets for line in lines if secret in line]
    assert [set(json.loads(line)) for line in lines if line.startswith("{")] == [set(fields), {"message"}]
    assert veilog.process.stop() == 0

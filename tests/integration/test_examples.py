"""Every configuration in ``examples/`` starts, cleans a record from each of its sources, and stops.

Only its ports, its folders and the name of its far side are changed.
"""

from __future__ import annotations

import json
import re
import secrets
import shutil
import socket
import ssl
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from relay.redaction import keys
from relay.redaction.keys import Unlock
from tests.integration.peers import Authority, Credentials, Receiver
from tests.integration.processes import ROOT, Processes, free_port, lines_of
from tests.integration.records import PLANTED, assert_nowhere

EXAMPLES = sorted(ROOT.joinpath("examples").glob("*.yaml"))
_LEAD, _SECRET = PLANTED[3]  # a token: every policy replaces it
_LINE = f"<13>Jan  2 03:04:05 web-1 app: {_LEAD}{_SECRET}".encode()


def _moved(text: str, folder: Path, ports: dict[str, int]) -> str:
    """Move an example's ports (noting them in ``ports``) and files (into ``folder``); make the folders that they are in."""
    text = re.sub(r":(\d{4})\b", lambda match: f":{ports.setdefault(match[1], free_port())}", text)
    text = re.sub(r"(?<![\w.*/])/+(?=(?:etc|run|var)/)", f"{folder}/", text.replace("unix:///", "unix:/"))
    text = text.replace("unix:/", "unix:///")
    for path in re.findall(rf"{folder}/[^\s,}}\]]+", text):
        Path(path).parent.mkdir(parents=True, exist_ok=True)
    return text


def _make_key(key: Any) -> None:
    """Make the key file that an example names, if it does."""
    if key == "throwaway":
        return
    for path in map(Path, key["unlock"].values()):
        path.write_text(secrets.token_hex(32))
        path.chmod(0o600)
    keys.create(Path(key["file"]), Unlock.model_validate(key["unlock"]))


def _make_certificates(folder: Path, authority: Authority) -> Credentials:
    """Put the certificates in place that ``forwarder.yaml`` names; return a client's."""
    server = authority.issue("localhost")
    for source, name in (
        (server.cert, "cert.pem"),
        (server.key, "key.pem"),
        (server.ca, "fleet-ca.pem"),
        (server.ca, "siem-ca.pem"),
    ):
        shutil.copy(source, folder / name)
    return authority.issue("client.example")


def _feed(source: dict[str, Any], client: Credentials | None) -> None:
    """Write one record into a source: over its TCP or TLS address, or into its file."""
    line = json.dumps({"message": _LINE.decode()}).encode() if source["type"] == "json" else _LINE
    if source["type"] == "file":
        path = Path(source["paths"][0].replace("*", "app"))
        path.write_bytes(line + b"\n")
        return
    (address,) = [one for one in source["listen"] if one.startswith(("tcp:", "tls:"))]
    with socket.create_connection(("127.0.0.1", int(address.rpartition(":")[2]))) as connection:
        if client is None:
            connection.sendall(line + b"\n")
            return
        context = ssl.create_default_context(cafile=str(client.ca))
        context.load_cert_chain(client.cert, client.key)
        with context.wrap_socket(connection, server_hostname="localhost") as secure:
            secure.sendall(b"%d %b" % (len(line), line))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_starts_cleans_and_stops(processes: Processes, example: Path) -> None:
    veilog = processes.veilog()
    text = example.read_text(encoding="utf-8")
    client = receiver = None
    if "siem.example" in text:
        authority = Authority(processes.folder)
        receiver = Receiver(processes, "siem", tls=authority.issue("127.0.0.1"), clients="anon")
        text = text.replace("siem.example:6514", f"127.0.0.1:{receiver.port('siem')}")
    text = _moved(text, veilog.folder, {"9600": veilog.admin_port})
    if receiver is not None:
        client = _make_certificates(veilog.folder / "etc/veilog/tls", authority)
    veilog.path.write_text(text, encoding="utf-8")
    config = yaml.safe_load(text)
    _make_key(config["redaction"]["key"])

    veilog.start()
    for source in config["sources"].values():
        _feed(source, client if "tls" in source else None)
    count = len(config["sources"])
    veilog.until_idle(count, *config["sinks"])
    assert veilog.process.stop() == 0

    for name, sink in config["sinks"].items():
        if sink["type"] == "syslog":
            assert receiver is not None
            lines = receiver.until_lines(name, count)
        else:
            lines = lines_of(Path(sink["path"]) if sink["type"] == "file" else veilog.folder / "veilog.out")
        assert len(lines) == count
        assert all(b"psn_github" in line for line in lines)
        if sink.get("format") == "json":
            assert all(isinstance(json.loads(line), dict) for line in lines)
    assert_nowhere(veilog.process.log, veilog.folder / "var/lib", veilog.folder / "veilog.out")


def test_the_commands_that_make_run_suggests_work_as_they_stand(processes: Processes) -> None:
    for program in ("logger", "nc", "curl"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    veilog = processes.veilog()
    ports = {"9600": veilog.admin_port}
    text = ROOT.joinpath("examples/local.yaml").read_text(encoding="utf-8")
    veilog.path.write_text(_moved(text, veilog.folder, ports), encoding="utf-8")
    veilog.start("--hints")

    hints = veilog.process.said
    for port, here in ports.items():
        hints = re.sub(rf"\b{port}\b", str(here), hints)
    commands = re.findall(r"^  ((?:logger|echo|curl) .*)$", hints, re.MULTILINE)
    assert len(commands) == 3
    for command in commands:
        said = subprocess.run(command, shell=True, capture_output=True, text=True, check=True, timeout=30).stdout
    assert said.startswith("ready\n")
    veilog.until_idle(2, "out")
    syslog, line = lines_of(veilog.folder / "veilog.out")
    emails = [re.findall(rb"psn_email_[a-z0-9_]+", one) for one in (syslog, line)]
    assert emails[0] == emails[1] != []
    assert b"psn_ssn_" in syslog
    assert b"psn_mrn_" in line
    assert veilog.process.stop() == 0

"""The relay's peers as real processes: rsyslog as forwarder and receiver, syslog-ng as forwarder.

A test that needs a peer which is not installed is skipped and says which. syslog-ng is looked for in ``VEILOG_SYSLOG_NG``
(a folder; the packages of rsyslog and syslog-ng exclude each other, see ``.ci/run``), then on the path.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

import pytest
import trustme

from tests.integration.processes import Process, Processes, free_port, lines_of, listens

_QUEUE_RECORDS = 500_000
_RSYSLOG_DRIVERS = Path("/usr/lib")


@dataclass(frozen=True)
class Credentials:
    """PEM files: a certificate, its key, and the CA that signed the other side's."""

    cert: Path
    key: Path
    ca: Path


class Authority:
    """A throw-away CA."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._ca = trustme.CA()
        self._file = folder / "ca.pem"
        self._ca.cert_pem.write_to_path(self._file)

    def issue(self, *names: str) -> Credentials:
        """Return a certificate for host names and IP addresses."""
        made = self._ca.issue_cert(*names)
        cert, key = self._folder / f"{names[0]}.pem", self._folder / f"{names[0]}.key"
        for blob in made.cert_chain_pems:
            blob.write_to_path(cert, append=True)
        key.touch(mode=0o600)
        made.private_key_pem.write_to_path(key)
        return Credentials(cert, key, self._file)


def _rsyslogd(*, tls: bool, relp: bool = False) -> str:
    program = shutil.which("rsyslogd") or shutil.which("rsyslogd", path="/usr/sbin")
    if program is None:
        pytest.skip("rsyslogd is not installed")
    if tls and not list(_RSYSLOG_DRIVERS.glob("**/rsyslog/lmnsd_ossl.so")):
        pytest.skip("rsyslog's OpenSSL driver (package rsyslog-openssl) is not installed")
    if relp and not list(_RSYSLOG_DRIVERS.glob("**/rsyslog/omrelp.so")):
        pytest.skip("rsyslog's RELP module (package rsyslog-relp) is not installed")
    return program


def _rsyslog(processes: Processes, name: str, lines: Sequence[str], tls: Credentials | None) -> Process:
    folder = processes.folder / name
    folder.mkdir(exist_ok=True)
    more = ""
    if tls is not None:
        more = (
            f'defaultNetstreamDriver="ossl" defaultNetstreamDriverCAFile="{tls.ca}" '
            f'defaultNetstreamDriverCertFile="{tls.cert}" defaultNetstreamDriverKeyFile="{tls.key}"'
        )
    config = [
        f'global(workDirectory="{folder}" maxMessageSize="256k" parser.escapeControlCharactersOnReceive="off" {more})',
        # One worker keeps the order; a full queue makes rsyslog wait instead of throwing away.
        f'main_queue(queue.size="{_QUEUE_RECORDS}" queue.workerThreads="1" queue.timeoutEnqueue="600000")',
        *lines,
    ]
    path = folder / "rsyslog.conf"
    path.write_text("\n".join(config) + "\n", encoding="utf-8")
    command = [_rsyslogd(tls=tls is not None), "-n", "-f", path, "-i", folder / "pid"]
    return processes.start(name, command, folder)


class Receiver:
    """An rsyslog that writes what comes in on each of its ports, the messages' own bytes, to a file each."""

    def __init__(
        self,
        processes: Processes,
        *names: str,
        ports: Sequence[int] = (),
        tls: Credentials | None = None,
        clients: Literal["x509/certvalid", "anon"] = "x509/certvalid",
    ) -> None:
        """Start it; ``clients`` says whether TLS asks them for certificates."""
        name = "receiver-" + "-".join(names)
        self._ports = dict(zip(names, ports or [free_port() for _ in names], strict=True))
        self._files = {name: processes.folder / f"{name}.log" for name in names}
        secure = f'StreamDriver.Name="ossl" StreamDriver.Mode="1" StreamDriver.AuthMode="{clients}"' if tls else ""
        config = [
            f'module(load="imtcp" maxSessions="500" {secure})',
            'template(name="bytes" type="string" string="%rawmsg%\\n")',
        ]
        for each, port in self._ports.items():
            config.append(
                f'ruleset(name="{each}") {{ action(type="omfile" file="{self._files[each]}" template="bytes") }}\n'
                f'input(type="imtcp" address="127.0.0.1" port="{port}" ruleset="{each}")'
            )
        self.process = _rsyslog(processes, name, config, tls)
        for port in self._ports.values():
            self.process.until(partial(listens, port), "rsyslog listens")

    def port(self, name: str) -> int:
        return self._ports[name]

    def path(self, name: str) -> Path:
        return self._files[name]

    def until_lines(self, name: str, records: int) -> list[bytes]:
        """Wait for that many records on that port; return all that have come in."""
        return self.process.until(lambda: lines_of(self._files[name], records), f"{name} has {records} records")


class Forwarder:
    """A peer that takes lines on ``port`` and sends each to the relay and, the same way, to the reference."""

    def __init__(self, process: Process, port: int) -> None:
        self.process = process
        self.port = port
        process.until(partial(listens, port), f"{process.name} listens")


def rsyslog_forwarder(
    processes: Processes, to_port: int, reference_port: int, *, protocol: str = "tcp", tls: Credentials | None = None
) -> Forwarder:
    """Start an rsyslog that forwards RFC 5424, octet-counted over TCP or TLS, over UDP, or over RELP, with or without TLS.

    The reference gets TCP.
    """
    port = free_port()
    patient = 'action.resumeRetryCount="-1" action.resumeInterval="1"'
    counted = 'protocol="tcp" TCP_Framing="octet-counted"'
    relay = f'StreamDriver="{"ossl" if tls else "ptcp"}" StreamDriverMode="{int(tls is not None)}" '
    if tls:
        relay += 'StreamDriverAuthMode="x509/name" StreamDriverPermittedPeers="localhost" '
    relay += counted if protocol == "tcp" else 'protocol="udp"'
    relp = ""
    if tls:
        relp = (
            f'tls="on" tls.authMode="name" tls.permittedPeer=["localhost"] '
            f'tls.caCert="{tls.ca}" tls.myCert="{tls.cert}" tls.myPrivKey="{tls.key}"'
        )

    def action(module: str, how: str, port: int) -> str:
        form = 'template="RSYSLOG_SyslogProtocol23Format"'
        return f'action(type="{module}" target="127.0.0.1" port="{port}" {how} {form} {patient})'

    _rsyslogd(tls=False, relp=protocol == "relp")
    config = [
        'module(load="imtcp" StreamDriver.Name="ptcp" StreamDriver.Mode="0")',
        *(['module(load="omrelp" tls.tlsLib="openssl")'] if protocol == "relp" else []),
        f'input(type="imtcp" address="127.0.0.1" port="{port}")',
        action("omrelp", relp, to_port) if protocol == "relp" else action("omfwd", relay, to_port),
        action("omfwd", f'StreamDriver="ptcp" {counted}', reference_port),
    ]
    return Forwarder(_rsyslog(processes, "forwarder", config, None if protocol == "relp" else tls), port)


def _syslog_ng() -> Path | str:
    folder = os.environ.get("VEILOG_SYSLOG_NG")
    if folder:
        return Path(folder, "bin", "syslog-ng")
    program = shutil.which("syslog-ng") or shutil.which("syslog-ng", path="/usr/sbin")
    if program is None:
        pytest.skip("syslog-ng is not installed and VEILOG_SYSLOG_NG is not set")
    return program


def syslog_ng_forwarder(processes: Processes, to_port: int, reference_port: int, *, driver: str) -> Forwarder:
    """Start a syslog-ng that forwards through ``driver``: ``network`` (RFC 3164, LF) or ``syslog`` (RFC 5424, counted)."""
    program = _syslog_ng()
    folder = processes.folder / "forwarder"
    folder.mkdir()
    port = free_port()
    to = "".join(
        f'{driver}("127.0.0.1" port({there}) transport("tcp") log-fifo-size({_QUEUE_RECORDS})); '
        for there in (to_port, reference_port)
    )
    config = f"""@version: 3.38
options {{ keep-hostname(yes); use-dns(no); stats-freq(0); time-reopen(1); log-msg-size(262144); }};
source lines {{ network(ip("127.0.0.1") port({port}) transport("tcp")); }};
destination there {{ {to}}};
log {{ source(lines); destination(there); flags(flow-control); }};
"""
    path = folder / "syslog-ng.conf"
    path.write_text(config, encoding="utf-8")
    state = ["-R", folder / "state", "-c", folder / "control", "-p", folder / "pid"]
    process = processes.start("forwarder", [program, "-F", "--stderr", "-f", path, *state], folder)
    return Forwarder(process, port)

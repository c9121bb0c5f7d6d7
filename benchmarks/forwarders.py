"""The relays beside which veilog is measured: how each is told to take lines on one port and to send them to another.

rsyslog and syslog-ng merely forward, or replace the same five patterns the way their manuals show it. Both get queues that
wait instead of throwing away. syslog-ng is looked for in ``VEILOG_SYSLOG_NG`` (a folder; by default where
``.ci/run`` unpacks it), then on the path: as Debian packages the two exclude each other.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

_QUEUE_RECORDS = 500_000
_MAX_RECORD = "256k"
_FIVE = (
    "[0-9]{3}-[0-9]{2}-[0-9]{4}",
    "[A-Za-z0-9._-]+@[A-Za-z0-9.-]+[.][A-Za-z]{2,}",
    "[0-9]{1,3}[.][0-9]{1,3}[.][0-9]{1,3}[.][0-9]{1,3}",
    "[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{4}",
    "password=[^ ]+",
)
"""What the peers replace: social security numbers, e-mail and IP addresses, cards, passwords."""
_REPLACEMENT = "REDACTED"


class Forwarder(NamedTuple):
    """Another relay."""

    name: str
    program: Callable[[], Path | None]
    """Where it is, if it is installed."""
    command: Callable[[Path, Path, int, int], Sequence[object]]
    """Told program, an empty folder, the port to listen on and the port to send to: how it is started."""


def _rsyslogd() -> Path | None:
    program = shutil.which("rsyslogd") or shutil.which("rsyslogd", path="/usr/sbin")
    return Path(program) if program else None


def _rsyslog(program: Path, folder: Path, listen: int, to: int, *, replace: bool) -> Sequence[object]:
    statements = ["set $.text = $rawmsg;"]
    for number, pattern in enumerate(_FIVE if replace else ()):
        statements += (
            f'set $.found{number} = re_extract($.text, "{pattern}", 0, 0, "");',
            f'if $.found{number} != "" then {{ set $.text = replace($.text, $.found{number}, "{_REPLACEMENT}"); }}',
        )
    form = "%$.text%" if replace else "%rawmsg%"
    patient = 'action.resumeRetryCount="-1" action.resumeInterval="1"'
    config = (
        f'global(workDirectory="{folder}" maxMessageSize="{_MAX_RECORD}")',
        'module(load="imtcp")',
        f'main_queue(queue.size="{_QUEUE_RECORDS}" queue.workerThreads="1" queue.timeoutEnqueue="600000")',
        f'template(name="line" type="string" string="{form}")',
        # Or a line of a user's own log that begins with a digit would count as so many bytes.
        f'input(type="imtcp" address="127.0.0.1" port="{listen}" supportOctetCountedFraming="off")',
        *(statements if replace else ()),
        f'action(type="omfwd" target="127.0.0.1" port="{to}" protocol="tcp" template="line" {patient})',
    )
    path = folder / "rsyslog.conf"
    path.write_text("\n".join(config) + "\n", encoding="utf-8")
    return [program, "-n", "-f", path, "-i", folder / "pid"]


def _syslog_ng_program() -> Path | None:
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    unpacked = Path(os.environ.get("VEILOG_SYSLOG_NG") or caches / "veilog-ci" / "syslog-ng", "bin", "syslog-ng")
    if unpacked.exists():
        return unpacked
    program = shutil.which("syslog-ng") or shutil.which("syslog-ng", path="/usr/sbin")
    return Path(program) if program else None


def _syslog_ng(program: Path, folder: Path, listen: int, to: int, *, replace: bool) -> Sequence[object]:
    substitutions = " ".join(
        f'subst("{pattern}", "{_REPLACEMENT}", value("MESSAGE"), flags("global"));' for pattern in _FIVE
    )
    rewrite = f"rewrite five {{ {substitutions} }};\n" if replace else ""
    config = f"""@version: 3.35
options {{ keep-hostname(yes); use-dns(no); stats-freq(0); time-reopen(1); log-msg-size(262144); }};
source lines {{
  network(ip("127.0.0.1") port({listen}) transport("tcp") max-connections(64) log-iw-size(100000) log-fetch-limit(1000));
}};
destination there {{ network("127.0.0.1" port({to}) transport("tcp") log-fifo-size({_QUEUE_RECORDS})); }};
{rewrite}log {{ source(lines); {"rewrite(five); " if replace else ""}destination(there); flags(flow-control); }};
"""
    path = folder / "syslog-ng.conf"
    path.write_text(config, encoding="utf-8")
    state = ["-R", folder / "state", "-c", folder / "control", "-p", folder / "pid"]
    return [program, "-F", "--stderr", "-f", path, *state]


def _passthrough(program: Path, folder: Path, listen: int, to: int) -> Sequence[object]:
    return [program, "-m", "benchmarks.passthrough", listen, to]


PASSTHROUGH = Forwarder("pass-through (trio)", lambda: Path(sys.executable), _passthrough)
RSYSLOG = Forwarder("rsyslog", _rsyslogd, lambda *where: _rsyslog(*where, replace=False))
RSYSLOG_FIVE = Forwarder("rsyslog, 5 re_extract", _rsyslogd, lambda *where: _rsyslog(*where, replace=True))
SYSLOG_NG = Forwarder("syslog-ng", _syslog_ng_program, lambda *where: _syslog_ng(*where, replace=False))
SYSLOG_NG_FIVE = Forwarder("syslog-ng, 5 subst", _syslog_ng_program, lambda *where: _syslog_ng(*where, replace=True))
FORWARDERS = (PASSTHROUGH, RSYSLOG, RSYSLOG_FIVE, SYSLOG_NG, SYSLOG_NG_FIVE)

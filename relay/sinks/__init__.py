"""The ways out: each type's name in the configuration and its class."""

from __future__ import annotations

from collections.abc import Mapping

from relay.sinks.file import FileSink
from relay.sinks.json_lines import JsonSink
from relay.sinks.sink import Sink
from relay.sinks.stdout import StdoutSink
from relay.sinks.syslog import SyslogSink

SINKS: Mapping[str, type[Sink]] = {
    "stdout": StdoutSink,
    "file": FileSink,
    "syslog": SyslogSink,
    "json": JsonSink,
}

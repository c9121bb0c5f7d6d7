"""The ways in, one file a protocol."""

from __future__ import annotations

from relay.sources.file import FileSource
from relay.sources.json_lines import JsonSource
from relay.sources.relp import RelpSource
from relay.sources.source import Source
from relay.sources.stdin import StdinSource
from relay.sources.syslog import SyslogSource

SOURCES: dict[str, type[Source]] = {
    "syslog": SyslogSource,
    "relp": RelpSource,
    "json": JsonSource,
    "stdin": StdinSource,
    "file": FileSource,
}
"""Every source by the name that ``type`` gives it in the configuration."""

"""Logins that are no person's: those of services, jobs and engines, told by a word in them."""

from __future__ import annotations

import re

_PARTS_OF_NAMES = re.compile(r"[^\W\d_]+")
_MACHINES = frozenset(
    """
    svc service services batch etl job jobs loader daemon bot integration interface scheduler worker cron monitor mirth
    gateway gw connector poller exporter importer sync runner robot automation system engine adapter listener replicator
    prometheus grafana terraform ansible argocd healthcheck probe appuser dbuser readonly replication
    """.split()
)


def is_machine(text: str) -> bool:
    """Say whether a word of a login says that no person logs in so: ``svc-hl7``, ``etl_service``."""
    return not _MACHINES.isdisjoint(_PARTS_OF_NAMES.findall(text.lower()))

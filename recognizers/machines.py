"""Logins and numbers that are no person's: those of services, jobs and engines, of tickets, changes and patches."""

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


_TICKETS = re.compile(r"(?:INC|CHG|RITM|SCTASK|PRB|CTASK)\d{7}|KB\d{6,7}|(?:CVE|RHSA|DSA|USN)-\d[\d:\-]*")
"""ServiceNow's prefixes, and those of advisories and patches."""


def is_ticket(text: str) -> bool:
    """Say whether a number is of an IT desk's ticket, a change, an advisory or a patch: ``INC0044128``, ``KB5034441``."""
    return _TICKETS.fullmatch(text) is not None

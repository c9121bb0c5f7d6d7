"""Logins and numbers that are no person's: those of services, jobs and engines, of tickets, changes and patches."""

from __future__ import annotations

import re

_PARTS_OF_NAMES = re.compile(r"[^\W\d_]+")
_MACHINES = frozenset(
    """
    svc service services batch etl job jobs loader daemon bot integration interface scheduler worker cron monitor mirth
    gateway gw connector poller exporter importer sync runner robot automation system engine adapter listener replicator
    prometheus grafana spooler terraform ansible argocd healthcheck probe appuser dbuser readonly replication
    ci token kiosk glass trunk linter deployer scanner pipeline collector dispatcher
    """.split()
)


def is_machine(text: str) -> bool:
    """Say whether a word of a login says that no person logs in so: ``svc-hl7``, ``etl_service``."""
    return not _MACHINES.isdisjoint(_PARTS_OF_NAMES.findall(text.lower()))


_TICKETS = re.compile(r"(?:INC|CHG|RITM|SCTASK|PRB|CTASK)\d{7}|KB\d{6,7}|(?:CVE|RHSA|DSA|USN)-\d[\d:\-]*")
"""ServiceNow's prefixes, and those of advisories and patches."""


_ISSUE = re.compile(r"[A-Z][A-Z0-9]{1,9}-[0-9]{1,6}")
_OF_ISSUES = re.compile(
    r"\b(?:release notes?|change ?log|jira|known issues?|fixed in|bug ?fix(?:es)?|backlog|sprint|epic|merge request"
    r"|pull request|reopened|story points?|milestone)\b",
    re.IGNORECASE,
)


def is_issue(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]`` is an issue's key: ``LIS-20418`` in what speaks of releases and bugs."""
    return _ISSUE.fullmatch(text, start, end) is not None and _OF_ISSUES.search(text) is not None


def is_ticket(text: str) -> bool:
    """Say whether a number is of an IT desk's ticket, a change, an advisory or a patch: ``INC0044128``, ``KB5034441``."""
    return _TICKETS.fullmatch(text) is not None

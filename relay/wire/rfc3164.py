"""RFC 3164 and everything that is not quite it: what stands before a message's text.

PRI, time, host and tag may each be missing, and only the time is sure to be what it looks like. So nothing but PRI and a
leading time counts as structure; host and tag are told only to know where a JSON or HL7 body begins, and for conversion.

Times: the RFC's, with or without zero, year (before or after), fraction, zone, colon; Cisco's with its sequence number and
``*`` or ``.``; ISO 8601 with ``T`` or a space; ``2026/01/02 03:04:05``; access logs' in brackets; UNIX seconds with a
fraction (whole ones are not told from any other number).
"""

from __future__ import annotations

import re

from relay.wire.draft import Draft

_CLOCK = r"[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]{1,9})?"
_YEAR = r"(?:19|20)[0-9]{2}"
_MONTH = r"(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_ZONE = r"(?:UTC|GMT|BST|IST|JST|CES?T|EES?T|WES?T|[ECMP][SD]T|AE[SD]T|MSK)"
_TRADITIONAL = (
    rf"[*.]?(?P<month>{_MONTH}) {{1,2}}(?P<day>[0-9]{{1,2}})(?: (?P<year>{_YEAR}))? (?P<clock>{_CLOCK})"
    rf"(?: (?P<late_year>{_YEAR})(?=[ :]))?(?: {_ZONE}(?=[ :]))?"
)
_ISO = rf"{_YEAR}[-/][0-9]{{2}}[-/][0-9]{{2}}[Tt ]{_CLOCK}(?: ?(?:Z|z|UTC|[+-][0-9]{{2}}:?[0-9]{{2}}))?"
_ACCESS_LOG = rf"[0-9]{{2}}/{_MONTH}/{_YEAR}:{_CLOCK} [+-][0-9]{{4}}"
TIMESTAMP = re.compile(
    rf"(?:[0-9]{{1,8}}: )?(?P<timestamp>{_TRADITIONAL}|\[?(?P<iso>{_ISO})\]?|\[{_ACCESS_LOG}\]|[0-9]{{10}}\.[0-9]{{3,9}})"
    r":?(?: +|\Z)"
)
"""A leading time, with Cisco's sequence number before it and the spaces after it; the message's own text follows."""

_HOST = r"(?P<host>[0-9A-Za-z][^\s:\[\](){}=\"'<>,;|]{0,254}|\[[0-9A-Fa-f:.]{2,45}\]|[0-9A-Fa-f:.]{2,45}(?:%\w{1,15})?)"
_TAG = (
    r"(?:: ?)?(?P<tag>[^\s:\[\]\"'=<>{},;|@]{1,128})"
    r"(?:\[(?P<pid>[^\]\s]{0,128})\](?::|(?= )|\Z)|:(?=[\s\[{@]|\Z))"
)
ORIGIN = re.compile(rf"(?:{_HOST} +)?{_TAG} *")
"""Host (if there is one) and tag, at the head of the text after the time, up to the message."""

LONE_HOST = re.compile(rf"(?!last message repeated|message repeated|Message forwarded from){_HOST} +")
"""A host that no tag follows: a guess, good enough to name a sender by, not to cut text by."""


def parse(draft: Draft, at: int) -> tuple[int, int]:
    """Read from ``at`` (after PRI) to the body; return where the text begins, with its tag, and where without.

    A word and a colon may be a tag or a field's name (``password: …``), so the tag belongs to the text unless the
    body turns out to have a structure of its own. A host is a slot only where a tag follows it.
    """
    text = draft.text
    time = TIMESTAMP.match(text, at)
    if time is not None:
        at = time.end()
    origin = ORIGIN.match(text, at)
    if origin is None:
        return at, at
    if time is not None and origin["host"] is not None:
        draft.slot(*origin.span("host"), False)
        at = origin.start("tag")
    return at, origin.end()

r"""Text in which JSON stands: behind a container runtime's or a program's prefix, or as a quoted value, escapes and all.

``stdout F {"mrn": …} took=3``, ``msg="{\\"mrn\\": …}"``, ``msg="name '\\"Doe\\"'"`` (logfmt). What is not JSON stays text.
"""

from __future__ import annotations

import re

from relay.wire import json_text
from relay.wire.draft import Draft

_OPENS = re.compile(
    r'\{\s{0,8}"(?=(?:[^"\\]|\\.){0,256}+"\s{0,8}:)|\[\s{0,8}\{\s{0,8}"|"(?=[\[{]\s{0,8}[{]?\s{0,8}\\")|(?<==)'
    r'"(?=[^"\\\r\n]{0,2048}\\(?:["\\nrt/]|u[0-9a-f]{4}))'
)
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)++)"', re.DOTALL)
_OBJECTS_MAX = 256
_NAME_BEFORE = re.compile(r"([^\W\d_][\w.\-]{0,63})=\Z")


def within(text: str, start: int) -> int:
    """Return where, from ``start`` on, an object or array may begin; -1 if none does."""
    if text.find("{", start) < 0 and text.find("\\", start) < 0:
        return -1  # most records: two looks, and the expression takes ten times as long
    opening = _OPENS.search(text, start)
    return -1 if opening is None else opening.start()


def parse(draft: Draft, start: int) -> None:
    """Read the rest of the text from ``start``: JSON where it stands, everything else as text."""
    text, at = draft.text, start
    for _ in range(_OBJECTS_MAX):
        opening = _OPENS.search(text, at)
        if opening is None:
            break
        begin = opening.start()
        if opening[0] == '"':
            quoted = _QUOTED.match(text, begin)
            if quoted is None:
                break
            draft.slot(at, begin + 1)
            # JSON in it has names of its own.
            named = (
                None if quoted[1].lstrip().startswith(("{", "[")) else _NAME_BEFORE.search(text, max(at, begin - 65), begin)
            )
            json_text.string(draft, named[1] if named else "", *quoted.span(1))
            at = quoted.end(1)
        else:
            draft.slot(at, begin)
            at = max(json_text.parse(draft, begin)[0], begin + 1)
    draft.slot(at, len(text))

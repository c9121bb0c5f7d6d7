"""What a veilog before us in the chain has passed on: its pseudonyms stay, and what it judged beside them is judged.

A pseudonym does not say what its value said of the words around it, and a model reads other words beside it. Whoever made it
saw the value, so in a record with a genuine one of PHI nothing more is told by what stands around: only what a key, a place
or a shape tells by itself. And what lies over a genuine one and says the same of it does not go on beyond it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from recognizers.types import is_phi
from relay.redaction.finding import CLAIM, Finding
from relay.redaction.pseudonyms import PATTERN

_LOOKS_LIKE_ONE = re.compile(PATTERN.encode())
_PARTS_BEHIND_TYPE = 3


class Passed(NamedTuple):
    """A genuine pseudonym in a record: the bytes ``start`` to ``end``, and its value's type."""

    start: int
    end: int
    type: str


def passed(frame: bytes, genuine: Callable[[str], bool]) -> list[Passed]:
    """Return the record's ``genuine`` pseudonyms, from left to right."""
    return [
        Passed(*match.span(), token.rsplit("_", _PARTS_BEHIND_TYPE)[0].partition("_")[2])
        for match in _LOOKS_LIKE_ONE.finditer(frame)
        if genuine(token := match[0].decode("ascii"))
    ]


def tell_of_persons(stay: Iterable[Passed]) -> bool:
    """Say whether one stands for PHI: who made it has looked for PHI beside it, too."""
    return any(is_phi(pseudonym.type) for pseudonym in stay)


def spare(findings: Iterable[Finding], stay: Sequence[Passed], frame: bytes) -> Iterator[Finding]:
    """Yield the findings without the pseudonyms that ``stay``, and without those that say the same of one.

    What looks like a pseudonym together with a part of one is none, and the signs beside one are nothing private.
    """
    starts, ends = [one.start for one in stay], [one.end for one in stay]
    for finding in findings:
        at, end = finding.span.start, finding.span.end
        over = stay[bisect_right(ends, at) : bisect_left(starts, end)]
        if any(finding.span.type in (CLAIM, one.type) for one in over):
            continue
        for one in (*over, Passed(end, end, "")):
            if at < one.start:
                part = finding.part(finding.span._replace(start=at, end=one.start), frame)
                if not over or any(map(str.isalnum, part.value)):
                    yield part
            at = one.end

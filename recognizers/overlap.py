"""Which span wins: a total order, no ties, and no residue.

Spans are taken from left to right, the longest first where several begin together, then the surest, then by the rule's id.
What lies inside a span already taken goes with it. What only begins inside it keeps its rest: the tail of a secret is
private too.
"""

from __future__ import annotations

from collections.abc import Iterable

from recognizers.rule import Span


def _order(span: Span) -> tuple[int, int, float, str]:
    return span.start, -span.end, -span.score, span.rule


def resolve(spans: Iterable[Span]) -> list[Span]:
    """Return spans that do not overlap, from left to right, and together cover every character the given ones cover."""
    taken: list[Span] = []
    edge = 0
    for span in sorted(spans, key=_order):
        if span.end <= edge or span.start >= span.end:
            continue
        taken.append(span if span.start >= edge else span._replace(start=edge))
        edge = span.end
    return taken

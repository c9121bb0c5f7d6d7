"""An address that has somebody in its path or query is that person's as a whole: 45 CFR 164.514(b)(2)(i)(N).

What is private in it was told by rules of its own; ``links.py`` tells addresses by their words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recognizers.phi.telling import IDENTIFYING, SURE
from recognizers.rule import Span

_LINK = re.compile(r"(?<![A-Za-z0-9+.\-])[a-z][a-z0-9+]{1,15}://[^\s/?#\"'<>]*[/?][^\s\"'<>)\]},|\\]{3,2048}(?<![.:;!?])")
_OF_SOMEBODY = IDENTIFYING | {"email", "account", "username"}
_FOUND_MAX = 32


def whole_links(text: str, found: Sequence[Span]) -> Iterator[Span]:
    """Yield the addresses in whose path or query one of the spans ``found`` surely tells somebody."""
    if "://" not in text:
        return
    inside = [span for span in found if span.type in _OF_SOMEBODY and span.score >= SURE]
    for count, link in enumerate(_LINK.finditer(text) if inside else ()):
        if count == _FOUND_MAX:
            return
        start, end = link.span()
        path = start + link[0].index("://") + 3
        path += next(at for at, sign in enumerate(text[path:end]) if sign in "/?")
        if any(path < span.start and span.end <= end for span in inside):
            yield Span(start, end, "url", "echo.link", 0.7, "somebody in it")

"""What the spans of a text say of each other: which of them are somebody's, and what is private beside those."""

from __future__ import annotations

from collections.abc import Sequence

from recognizers.phi import beside
from recognizers.phi.accompanied import accompanied
from recognizers.phi.echoes import echoes
from recognizers.phi.house_lines import without_house_lines
from recognizers.phi.of_nobody import is_of_nobody, without_nobodys
from recognizers.phi.subject import settled
from recognizers.phi.telling import OF_WORDS
from recognizers.rule import Span

_POSSESSIVES = ("'s", "’s")


def prepare() -> None:
    """Compile what only some records need: the first record's time is not for that."""
    beside.prepare()


def weighed(text: str, found: Sequence[Span], *, echoed: bool) -> list[Span]:
    """Return the spans that somebody is spoken of with and, if they are to be ``echoed``, what is private beside them."""
    if all(span.type == "ip" for span in found):
        # An address tells of nobody else, and most records of servers hold nothing but one.
        return without_nobodys(text, found)
    kept = accompanied(text, settled(text, without_house_lines(text, found)))
    if echoed:
        kept = [*kept, *(span for span in echoes(text, kept) if not _is_of_nobody(text, span))]
    return [_of_bare_name(text, span) for span in kept]


def _of_bare_name(text: str, span: Span) -> Span:
    """Return a person's span without the ending that says what is theirs: ``Roe's`` and ``Roe`` are one name."""
    if span.type == "person" and text[max(span.start, span.end - 2) : span.end].lower() in _POSSESSIVES:
        return span._replace(end=span.end - 2)
    return span


def _is_of_nobody(text: str, span: Span) -> bool:
    """Say whether a name or a place beside a person is nobody's; a number there is theirs, whatever leads to it."""
    return span.type in OF_WORDS and is_of_nobody(text, span)

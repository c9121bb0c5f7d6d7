"""Values that stand in for one that is not set: ``password: process.env.DB_PW || 'x'``, ``getenv("DB_PW") or "x"``.

Who reads a secret from the environment often writes the secret of their own machine beside it, and stack traces, diffs and
linters print the line. The name is what is assigned, or what is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.ends import closing
from recognizers.rule import Field
from recognizers.syntax import NAME, NAME_CHARS_MAX, QUOTE, Syntax

_OR_ELSE = r"(?:\|\|=?|\?\?=?|\?:|//|\bor|\|\s?default\(|\.(?:or_?[Ee]lse|unwrap_or|getOrElse|get_or_else)\w{0,4}\()"
"""JavaScript, Ruby and C#, Kotlin and PHP, Perl, Python, Jinja, and the methods of Java, Rust and Scala."""

_ASKED = re.compile(rf"(?<![\w.\-])({NAME})[\"'`\])}}]{{0,4}}\s?{_OR_ELSE}\s?(?:[bBrRuU](?=[\"']))?({QUOTE})")
_ASSIGNED = re.compile(
    rf"(?<![\w.\-])({NAME})[\"'`]?\s{{0,3}}(?::=|=>?|:)\s{{0,3}}(?:\{{\{{\s?)?(?=[A-Za-z_$])[^\n;\"'`]{{2,80}}?"
    rf"(?:{QUOTE}[^\n\"'`]{{1,64}}{QUOTE}[^\n;\"'`]{{0,40}}?){{0,2}}\s?{_OR_ELSE}\s?({QUOTE})"
)


def _fallbacks(text: str, start: int, stop: int) -> Iterator[Field]:
    for expression in (_ASKED, _ASSIGNED):
        for match in expression.finditer(text, start, stop):
            end = closing(text, match[2], match.end(), stop)
            if match.end() < end < stop and len(match[1]) <= NAME_CHARS_MAX:
                yield Field(match[1], match.end(), end, exact=True)


SYNTAX = Syntax((_fallbacks,), (rf"{{tailed}}[^\n]*{_OR_ELSE}\s?[bBrRuU]?[\\\\]*[\"'`]",))

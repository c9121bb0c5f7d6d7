r"""Indented pairs over several lines (YAML and its like): each value a field that goes by its name and those it is under.

``patient:\n  name: Jane Doe`` gives ``patient.name``; an item of a list goes by the list's name. Only plain block style is
read: what is quoted, flowing or anchored is left to those that find pairs anywhere. Source: YAML 1.2.2, chapter 8.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.rule import Field

_LINE = re.compile(
    r"^([ \t]*)((?:- )?)(?:\"?([A-Za-z_][\w .\-]{0,63}?)[ .]*\"?:(?:[ \t]+|(?=[\r\n])|$))?([^\r\n]{0,1024})$", re.MULTILINE
)
_SIGN = re.compile(r":[ \t]*\r?\n[ \t]+(?:- )?\S")
SIGNS = (_SIGN,)
"""Where none of them matches, nothing is told."""

_DEPTH_MAX = 16
_LINES_MAX = 2_048
_AROUND_MAX = 2


def fields(text: str) -> Iterator[Field]:
    """Yield the values that stand under a name in ``text``."""
    if _SIGN.search(text) is None:
        return
    path: list[tuple[int, str]] = []
    for number, line in enumerate(_LINE.finditer(text)):
        if number == _LINES_MAX:
            return
        indent, item, name = len(line[1]), line[2], line[3]
        depth = indent if name is None else indent + len(item)
        while path and path[-1][0] >= depth + (name is None):
            path.pop()
        value = line[4].strip().strip("\"'")
        if name is not None:
            if value and path:
                yield _under(path, name, line, value)
            if not value and len(path) < _DEPTH_MAX:
                path.append((depth, name))
        elif item and value and path:
            yield _under(path, "", line, value)


def _under(path: list[tuple[int, str]], name: str, line: re.Match[str], value: str) -> Field:
    around = [key for _, key in path[-_AROUND_MAX:]]
    start = line.start(4) + line[4].index(value)
    return Field(".".join(filter(None, (*around, name))), start, start + len(value), exact=True)

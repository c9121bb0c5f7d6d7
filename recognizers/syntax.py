"""What a syntax is: a way in which texts join a name and a value. ``fields.py`` lists them all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from recognizers.rule import Field

NAME = r"[^\W\d_][\w.]*+(?:-(?!>)[\w.]*+)*+"
"""A name: words joined by underscores, hyphens and full stops, in any script."""

NAME_CHARS_MAX = 64

_ENCODING = r"\((?:hex|b64|base64|base32|utf-?8|ascii|raw|plain|text|bytes)\)"
SIGN = (
    rf"""["'`\\\])}}*]{{0,4}}(?:\[(?![0-9]{{3,7}}\]:)[\w.\-]{{0,32}}\]|{_ENCODING})?(?:\s{{0,3}}|[ \t]{{4,64}})"""
    r"""(?:={1,3}>?|:=|!=|->|→|\|\|=|\?=|：|:(?!:))"""
)
"""What stands between a name and its value: the name's closing quotes or brackets, an index or an encoding, then the sign;
before it there may be a column's width of spaces. No index is a process's number, ``postgres[1234]:``."""

QUOTE = r"""\\*["'`]"""


Find = Callable[[str, int, int], Iterator[Field]]
"""Told a text and the stretch of it to look at, yields the fields there."""


class Syntax(NamedTuple):
    """Ways of joining names and values that the gate tells by the same expressions."""

    finds: tuple[Find, ...]
    gates: tuple[str, ...]
    """Expressions that fire wherever one of the ways joins a name. The names stand for ``{names}``; for ``{tailed}``, names
    that a tail may follow (``keys.py``)."""
    spoken: bool = False
    """Only rules that judge what is told in words (``KeyRule.spoken``) take part, and only their names stand there."""

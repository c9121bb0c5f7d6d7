"""What a rule is, and what it finds.

A rule carries its proof: examples with the private part between ``[[`` and ``]]``, and counter-examples in which it must
find nothing. Examples are templates, so that no file holds what looks like a live token: ``{alnum:36}`` becomes 36 random
characters when a test runs (``examples.py`` has the alphabets).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """A private stretch of a text: ``text[start:end]``."""

    start: int
    end: int
    type: str
    """What it is: ``email``, ``mrn``, ``github_token`` …"""
    rule: str
    """The id of the rule that found it."""
    score: float
    """How sure the rule is, from 0 to 1."""
    why: str
    """The evidence in a word or two: ``pattern``, ``check digit``, ``key`` … Never the value."""


DOUBTED = 0.3
"""The score of a person whom a model sees where nothing leads to one: it takes other spans of the record to believe it."""


class Field(NamedTuple):
    """A value and the name it goes by: ``text[start:end]`` is the value of ``key``."""

    key: str
    start: int
    end: int
    exact: bool
    """The end is certain, because a syntax says so (JSON, structured data, a quote); else it is a guess at a word's end."""
    name_at: int = -1
    """Where the name begins in the text, if the words before it may belong to it (``date of birth: …``)."""
    how: int = 0
    """``ASSIGNED``, ``COLON`` or ``WORDS``: what joins name and value."""


ASSIGNED, COLON, WORDS = range(3)
"""A syntax joins name and value (``=``, a quoted value, an option); a colon and a space do, as in headers and sentences;
nothing but words does (``password is …``), and only rules that know how to judge that (``spoken``) are asked."""


Check = Callable[[str], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternRule:
    """A rule that knows its value by shape.

    ``pattern`` is a regular expression in the dialect of the ``regex`` module. If it has a group named ``v``, that group is
    the private part; else the whole match is. A shape that ordinary logs are full of (nine digits, a date) is joined to its
    key in the pattern, or is no rule.
    """

    id: str
    type: str
    pattern: str
    source: str
    """Where the format is laid down: a vendor's document, a standard, a section."""
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]
    flags: int = 0
    """Flags of the ``regex`` module; case matters unless they or the pattern say otherwise."""
    check: Check | None = None
    """Told the private part, says whether it can be one (check digits, ranges). Must not throw away a true value."""
    proof: Check | None = None
    """Told the private part, says whether check digits prove it. It makes the rule sure, and throws nothing away."""
    score: float = 0.9
    gate: str = ""
    """What enters the gate instead of ``pattern``: simpler, and fires wherever the pattern would match."""
    sign: str = ""
    """An expression of the standard library's, case and all, that matches in every text in which ``pattern`` finds what
    ``check`` lets pass: asked where the gate marks much more than that (``second_gate.py``)."""
    sparse: bool = False
    """Its first characters stand in few places, which the ``regex`` module takes long to find: it is tried at those alone
    that ``beginnings.py`` tells."""
    complete: Callable[[str], str] | None = None
    """Gives a random example its check digits; told and returning the private part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRule:
    """A rule that knows its value by the name it goes by.

    ``keys`` are names in lower-case words: ``"api key"`` stands for ``apiKey``, ``API_KEY``, ``x-api-key2`` and every other
    name that ends so. ``"=name"`` stands for that name alone.
    """

    id: str
    type: str
    keys: tuple[str, ...]
    source: str
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]
    value: str = ""
    """What the value looks like, as a pattern: found inside an exact field, as often as it is there, or right at the start
    of another. Empty: all of the value."""
    loose: str = ""
    """What it looks like at the start of a field that is not exact, where that needs another pattern than ``value``."""
    flags: int = 0
    check: Check | None = None
    spoken: Check | None = None
    """Takes the place of ``check`` where only a colon or words join name and bare value: it must see through a sentence."""
    not_keys: tuple[str, ...] = ()
    """Names that end like one of ``keys`` and mean something else: ``public key``."""
    proof: Check | None = None
    score: float = 0.8
    gates: tuple[str, ...] = ()
    """More expressions for the gate, where the name does not stand before the value (HL7 segments)."""
    complete: Callable[[str], str] | None = None


Rule = PatternRule | KeyRule

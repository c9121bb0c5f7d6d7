"""Lines and words of program text, of packages that the lock pins: the same wherever the model is trained.

Comments and docstrings are English prose with capitalised words that are nobody's. Lines that may speak of somebody are left
out.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from functools import cache
from importlib.metadata import files

from recognizers.training.grammar import words

_PACKAGES = (
    *("click", "cryptography", "h11", "hypothesis", "numpy", "prometheus-client", "pydantic", "pytest", "rich", "structlog"),
    *("trio", "typer"),
)

_HELD_OUT_ONE_IN = 10
_MIN_CHARS, _MAX_CHARS = 12, 220
_MAY_BE_SOMEBODY = re.compile(r"@|(?i:\b(?:authors?|copyright|by|thanks|credit|user|street|contributed)\b)")
_CAPITALISED = re.compile(r"\b[A-Z][a-z]+\b")
_SOMEBODY = re.compile(
    r"(?<![\w'`\"-])(?:the user|the caller|[Yy]ou|[Ww]e|someone|somebody|anyone|they|he|she|users)(?![\w'`\"-])"
)
"""Words in whose place a name may stand."""
_PROSE = re.compile(r"[ \t#*]*([\w'-]+(?:[,.;:]? [\w'-]+){5,}[,.;:]?)\s*")
_WORD = re.compile(r"(?<![\w.])[a-z]{3,12}(?![\w.(])")
_OFTEN = 3


@cache
def lines(*, held_out: bool) -> list[str]:
    """Return the lines that name nobody of the files that are held out, or of the others; in the same order always."""
    names = set(_names())
    return [line for line in _all_lines(held_out=held_out) if _is_harmless(line, names)]


@cache
def gaps(*, held_out: bool) -> list[tuple[str, str]]:
    """Return the lines of prose in which somebody without a name does something: what stands before and after."""
    found = (_PROSE.fullmatch(line) for line in lines(held_out=held_out) + _plain_lines(held_out=held_out))
    sentences = [match[1] for match in found if match]
    return [(text[: gap.start()], text[gap.end() :]) for text in sentences for gap in _SOMEBODY.finditer(text)]


@cache
def vocabulary(*, held_out: bool) -> list[str]:
    """Return the words in lower case that stand there more than now and then, without names."""
    seen = Counter(word for line in _all_lines(held_out=held_out) for word in _WORD.findall(line))
    names = {name.lower() for name in _names()}
    return sorted(word for word, times in seen.items() if times >= _OFTEN and word not in names)


def _names() -> list[str]:
    return [name for symbol in ("given", "surname") for kept in (False, True) for name in words(symbol, held_out=kept)]


@cache
def _all_lines(*, held_out: bool) -> list[str]:
    found: list[str] = []
    for package in _PACKAGES:
        entries = {str(entry): entry for entry in files(package) or () if entry.suffix == ".py"}
        for path in sorted(entries):
            if (not zlib.crc32(path.encode()) % _HELD_OUT_ONE_IN) == held_out:
                found += entries[path].read_text(encoding="utf-8").splitlines()
    return found


def _plain_lines(*, held_out: bool) -> list[str]:
    """Return the lines without a capitalised word."""
    return [
        line
        for line in _all_lines(held_out=held_out)
        if len(line) <= _MAX_CHARS and not _CAPITALISED.search(line) and not _MAY_BE_SOMEBODY.search(line)
    ]


def _is_harmless(line: str, names: set[str]) -> bool:
    if not _MIN_CHARS <= len(line) <= _MAX_CHARS or _MAY_BE_SOMEBODY.search(line):
        return False
    capitalised = _CAPITALISED.findall(line)
    return bool(capitalised) and names.isdisjoint(capitalised)

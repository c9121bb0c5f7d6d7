"""Inputs that are made to be slow: each is the worst for one part of the road, and none may cost more than its bytes."""

from __future__ import annotations

import json
import random
from collections.abc import Callable

from benchmarks.corpus import lines

LONG_BYTES = 256 * 1024
"""The relay's limit for a frame."""
DISTINCT_VALUES = 2
"""In a line of ``distinct``."""
_SOME_BYTES = 8 * 1024
_DEPTH = 60


def one_letter(rng: random.Random) -> str:
    """Return a line of 256 KiB of one letter."""
    head = f"{lines.header(rng)} app: "
    return head + rng.choice("abcxyz") * (LONG_BYTES - len(head) - 1)


def digits(rng: random.Random) -> str:
    """Return 8 KiB of digits: what every weak pattern begins on."""
    return f"{lines.header(rng)} app: {''.join(rng.choices('0123456789', k=_SOME_BYTES))}"


def all_hits(rng: random.Random) -> str:
    """Return a line that is nothing but private values."""
    values = (f"{rng.randint(100, 665)}-{rng.randint(10, 99)}-{rng.randint(1000, 9999)}" for _ in range(14))
    return f"{lines.header(rng)} app: {' '.join(f'ssn={value}' for value in values)}"


def long_hits(rng: random.Random) -> str:
    """Return 8 KiB of e-mail addresses."""
    values = [f"p{rng.randrange(10**6)}@mail{rng.randrange(50)}.example" for _ in range(_SOME_BYTES // 24)]
    return f"{lines.header(rng)} app: {', '.join(values)}"


def distinct(rng: random.Random) -> str:
    """Return a line with two values that no other line has: no memory of pseudonyms helps."""
    return f"{lines.header(rng)} app: from=u{rng.getrandbits(48):x}@mail.example to=u{rng.getrandbits(48):x}@mail.example"


def assignments(rng: random.Random) -> str:
    """Return 8 KiB of names and values, of which none is private."""
    names = ("count", "size", "took", "retries", "queue", "shard", "status", "offset")
    pairs = [f"{rng.choice(names)}{rng.randint(1, 99)}={rng.randint(0, 9999)}" for _ in range(_SOME_BYTES // 13)]
    return f"{lines.header(rng)} app: {' '.join(pairs)}"


def json_deep(rng: random.Random) -> str:
    """Return JSON 60 deep with an e-mail address at the bottom."""
    inner: object = {"email": f"p{rng.randrange(10**6)}@mail.example"}
    for depth in range(_DEPTH):
        inner = {"level": depth, "next": [inner]} if depth % 2 else {"next": inner}
    return json.dumps(inner)


def json_escapes(rng: random.Random) -> str:
    r"""Return a JSON string in which every character is a ``\u`` escape and an e-mail address stands in the middle."""
    text = " ".join(rng.choice(("über", "naïve", "señor")) for _ in range(60))
    whole = f"{text} p{rng.randrange(10**6)}@mail.example {text}"
    return '{"message":"' + "".join(f"\\u{ord(letter):04x}" for letter in whole) + '"}'


KINDS: dict[str, Callable[[random.Random], str]] = {
    "one letter, 256 KiB": one_letter,
    "digits, 8 KiB": digits,
    "private values only": all_hits,
    "e-mail addresses, 8 KiB": long_hits,
    "values that never repeat": distinct,
    "assignments, 8 KiB": assignments,
    "json, 60 deep": json_deep,
    "json, escapes only": json_escapes,
}

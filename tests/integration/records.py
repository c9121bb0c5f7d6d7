"""Numbered records with planted secrets, and the proof that they came through: each once, in order, clean, else unchanged.

The secrets are made here, at run time, from a fixed seed. They mean nothing to anybody.
"""

from __future__ import annotations

import random
import re
import socket
import string
from collections.abc import Iterable, Sequence
from pathlib import Path

from recognizers.checks import base62_crc32

PLANTED_EVERY = 10
_VALUES_OF_A_KIND = 40

_USUAL = (
    "request served in 12.7 ms, 3 rows, cache hit ratio 0.93",
    "  leading and   inner spaces, a\ttab, trailing space ",
    "segfault at 0000000000000010 ip in libfoo.so",
)
_ODD = (
    'worker "α-7" says: été, naïve, 東京 [id=7] {"ok": true, "big": 12345678901234567890}',
    r"path C:\temp\new\table \"quoted\" 100% done; a=b&c=d%20e",
    "old charset caf\udce9, end",
)
_number = re.compile(rb"n=([0-9]{7}) ").search
_pseudonyms = re.compile(rb"psn_[a-z0-9_]+").findall


def _planted() -> list[tuple[str, str]]:
    """Return pairs of what stands before a secret and the secret, kind by kind."""
    rng = random.Random(20260102)
    alphabet = string.ascii_letters + string.digits

    def word(length: int) -> str:
        return "".join(rng.choices(alphabet, k=length))

    pairs = []
    for number in range(_VALUES_OF_A_KIND):
        body = word(30)
        pairs += [
            ("ssn ", f"{rng.randrange(100, 600)}-{rng.randrange(10, 99)}-{rng.randrange(1000, 9999)}"),
            ("from ", f"pat.{word(8).lower()}@clinic{number}.example.org"),
            ("password=", f"{word(7)}-{number:02}{word(6)}"),
            ("token ", f"ghp_{body}{base62_crc32(body)}"),
            ("MRN=", f"{rng.randrange(10_000_000, 99_999_999)}"),
        ]
    return pairs


PLANTED = _planted()


def planted_in(number: int) -> bytes | None:
    """Return the secret in that record, if it has one."""
    return PLANTED[number // PLANTED_EVERY % len(PLANTED)][1].encode() if number % PLANTED_EVERY == 0 else None


def record(number: int) -> bytes:
    """Return a record in RFC 3164, which every peer takes."""
    odd = number % 50 == 0 or number % PLANTED_EVERY == 1
    chatters = _ODD if odd else _USUAL
    chatter = chatters[number % len(chatters)]
    if number % PLANTED_EVERY == 0:
        before, secret = PLANTED[number // PLANTED_EVERY % len(PLANTED)]
        chatter = f"{before}{secret} {chatter}"
    text = f"<{8 + number % 180}>Jan  2 03:04:{number % 60:02} web-1 app[{number % 999}]: n={number:07} {chatter} end"
    return text.encode("utf-8", "surrogateescape")


def records(numbers: Iterable[int]) -> list[bytes]:
    return [record(number) for number in numbers]


def in_lines(numbers: Iterable[int]) -> bytes:
    """Return records framed by LF."""
    return b"".join(record(number) + b"\n" for number in numbers)


def send(port: int, octets: bytes) -> None:
    """Send over one TCP connection and close it."""
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(octets)


def numbers_of(lines: Iterable[bytes]) -> list[int]:
    """Return the records' numbers; a line without one fails the test."""
    numbers = []
    for line in lines:
        found = _number(line)
        assert found, "a line without a number"
        numbers.append(int(found[1]))
    return numbers


def assert_clean(lines: Sequence[bytes], reference: Sequence[bytes]) -> None:
    """Check each line against the one that went in: equal but for the planted value, which became one pseudonym.

    The same value became the same pseudonym everywhere, and no two values share one.
    """
    became: dict[bytes, bytes] = {}
    for line, original in zip(lines, reference, strict=True):
        (number,) = numbers_of([original])
        secret = planted_in(number)
        if secret is None:
            assert line == original
            continue
        assert secret in original
        (pseudonym,) = _pseudonyms(line) or [b""]
        assert line.replace(pseudonym, secret) == original, f"record {number}"
        assert became.setdefault(secret, pseudonym) == pseudonym
    assert len(set(became.values())) == len(became)


def assert_nowhere(*places: Path) -> None:
    """Check that no planted value stands in any of these files and folders."""
    for place in places:
        for path in place.rglob("*") if place.is_dir() else [place]:
            if path.is_file():
                text = path.read_bytes()
                assert not [secret for _, secret in PLANTED if secret.encode() in text], path.name

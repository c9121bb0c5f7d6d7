r"""Known values: exactly these, and the forms in which programs write them down; no pattern, so no false positive.

A value is looked for as it stands, escaped for JSON (once or twice), percent-encoded, escaped for HTML, in hexadecimal, and
in base64 (both alphabets). Base64 writes three bytes as four characters, so the same value reads in three ways, by where in
the encoded text it begins; of each only the characters that nothing around the value has a part in are looked for, and what
is found is the whole run of base64 around them.

The values themselves are not kept: what stays is the compiled automaton and each form's length.
"""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from urllib.parse import quote, quote_plus

import hyperscan

from recognizers.rule import Span

TYPE = "known_secret"
RULE = "known_secret"

MIN_VALUE_OCTETS = 6
"""Shorter ones stand in ordinary words, and in base64 in ordinary ids."""
MAX_VALUE_OCTETS = 1_750
"""Longer ones are documents. Hyperscan takes expressions of 16,000 bytes, and JSON in JSON may take nine for one."""

_BASE64_RUN = re.compile(r"[A-Za-z0-9+/_-]+={0,2}")
_URL_ALPHABET = bytes.maketrans(b"+/", b"-_")


class _Form(NamedTuple):
    """What is kept of one spelling: how long it is, and whether the run of base64 around it goes with it."""

    octets: int
    in_base64: bool


class KnownValues:
    """The compiled values. Not to be used by two threads at once."""

    def __init__(self, values: Iterable[bytes]) -> None:
        """Compile values of ``MIN_VALUE_OCTETS`` to ``MAX_VALUE_OCTETS``; raise ``ValueError`` for any other."""
        spellings: dict[bytes, bool] = {}
        for value in values:
            if not MIN_VALUE_OCTETS <= len(value) <= MAX_VALUE_OCTETS:
                raise ValueError(f"a known value has {MIN_VALUE_OCTETS} to {MAX_VALUE_OCTETS} bytes")
            for spelling in _plain_forms(value):
                spellings[spelling] = False
            for spelling in _base64_forms(value):
                spellings.setdefault(spelling, True)
        self._forms = [_Form(len(spelling), in_base64) for spelling, in_base64 in spellings.items()]
        self._database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
        if spellings:
            # Not its API for literals: the binding ends these at a NUL.
            expressions = [re.escape(spelling).replace(b"\0", rb"\x00") for spelling in spellings]
            self._database.compile(expressions=expressions, ids=list(range(len(expressions))), flags=0)

    def marks(self, frames: Sequence[bytes]) -> set[int]:
        """Return the indexes of the frames in which a value stands."""
        if not self._forms or not self._hits(b"\n".join(frames)):
            return set()
        return {index for index, frame in enumerate(frames) if self._hits(frame)}

    def spans(self, text: str) -> Iterator[Span]:
        """Yield where the values stand in a text, in no order; spans may overlap."""
        octets = text.encode("utf-8", "surrogateescape")
        for end_octet, form in self._hits(octets):
            start, end = end_octet - form.octets, end_octet
            if len(octets) != len(text):
                start = len(octets[:start].decode("utf-8", "surrogateescape"))
                end = start + len(octets[end_octet - form.octets : end_octet].decode("utf-8", "surrogateescape"))
            if form.in_base64:
                start, end = _run_around(text, start, end)
            yield Span(start, end, TYPE, RULE, 1.0, "known value, base64" if form.in_base64 else "known value")

    def _hits(self, octets: bytes) -> list[tuple[int, _Form]]:
        """Return the forms found, each with where it ends."""
        hits: list[tuple[int, _Form]] = []
        if not self._forms:
            return hits
        forms = self._forms

        def on_match(form: int, _start: int, end: int, _flags: int, _context: object) -> None:
            hits.append((end, forms[form]))

        self._database.scan(octets, match_event_handler=on_match)
        return hits

    def __repr__(self) -> str:
        return f"<KnownValues in {len(self._forms)} forms>"


def _plain_forms(value: bytes) -> Iterator[bytes]:
    yield value
    yield value.hex().encode()
    yield value.hex().upper().encode()
    text = value.decode("utf-8", "surrogateescape")
    for as_ascii in (True, False):
        once = json.dumps(text, ensure_ascii=as_ascii)[1:-1]
        for escaped in (once, once.replace("/", r"\/"), json.dumps(once)[1:-1]):
            yield escaped.encode("utf-8", "surrogateescape")
    yield html.escape(text).encode("utf-8", "surrogateescape")
    for percent in (quote(value, safe=""), quote(value), quote_plus(value)):
        yield percent.encode()
        yield re.sub("%..", lambda escape: escape[0].lower(), percent).encode()


def _base64_forms(value: bytes) -> Iterator[bytes]:
    for before in range(3):
        encoded = base64.b64encode(bytes(before) + value)
        # Six bits a character: drop those that hold a bit of what stands before or after the value.
        own = encoded[(before * 8 + 5) // 6 : (before + len(value)) * 8 // 6]
        yield own
        yield own.translate(_URL_ALPHABET)


def _run_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the run of base64 that ``text[start:end]`` is a part of."""
    before = re.search(r"[A-Za-z0-9+/_-]*\Z", text[:start])
    run = _BASE64_RUN.match(text, end - 1)
    return before.start() if before else start, run.end() if run else end

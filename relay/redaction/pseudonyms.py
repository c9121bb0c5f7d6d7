"""Pseudonyms: ``psn_<type>_<kid>_<tag>_<chk>``, the keyed and typed token that stands where a private value stood.

- ``tag`` is the leftmost 100 bits (20 characters; 26 make 130) of the normalised value's HMAC under the epoch's key for
  the type: the same value gives the same tag in every format, and nobody without the key can tell which value it was.
- ``kid`` names the epoch, so a value can be traced under every retained key.
- ``chk`` is 30 bits of a keyed check over all that stands before it: only the holder of the keys makes a genuine one.

Characters are ``[a-z0-9_]`` only, the base32 alphabet of RFC 4648 in lower case, so that a pseudonym is one word in JSON,
structured data, URLs, CSV, logfmt and HL7.
"""

from __future__ import annotations

import hmac
import re

from relay.redaction.keys import Epoch, KeyRing
from relay.redaction.normalise import normalise

PATTERN = r"[Pp][Ss][Nn]_[A-Za-z0-9_]{1,40}_[Kk][0-9]{1,4}_[A-Za-z0-9]{20,26}_[A-Za-z0-9]{6}"
"""Finds whatever looks like a pseudonym, in any case and any alphabet: what is not genuine must not pass for one."""

MIN_TAG_CHARS = 20
MAX_TAG_CHARS = 26
_TYPE = re.compile(r"(?=.{1,40}\Z)[a-z0-9]+(?:_[a-z0-9]+)*")
_MEMO_MAX_VALUE_CHARS = 256
"""Longer values are computed each time: the memo's memory is bounded by this and by ``memo_max_values``."""

_BASE32 = "abcdefghijklmnopqrstuvwxyz234567"
_PAIRS = [first + second for first in _BASE32 for second in _BASE32]
"""The two characters of each 10 bits: takes half the time of ``base64.b32encode``."""
_TAG_BITS_READ = 136


class Pseudonyms:
    """Makes, recognises and traces pseudonyms under one key ring. Not to be used by two threads at once.

    The last ``memo_max_values`` values or so are remembered, since logs repeat themselves: they are raw text, in memory
    only, like the batch that they came with.
    """

    def __init__(self, keyring: KeyRing, *, tag_chars: int = MIN_TAG_CHARS, memo_max_values: int = 65_536) -> None:
        if not MIN_TAG_CHARS <= tag_chars <= MAX_TAG_CHARS:
            raise ValueError(f"tag_chars: expected {MIN_TAG_CHARS} to {MAX_TAG_CHARS}")
        self._keyring = keyring
        self._retained = {epoch.kid: epoch for epoch in keyring.epochs() if epoch.state != "retired"}
        self._tag_chars = tag_chars
        self._tag_shifts = tuple(range(_TAG_BITS_READ - 10, _TAG_BITS_READ - 10 - 5 * tag_chars, -10))
        self._heads: dict[str, str] = {}  # bounded by the catalog's types
        # Two generations: when the young one is full the old one is forgotten, with no pause to sort out which.
        self._generation_max_values = max(1, memo_max_values // 2)
        self._young: dict[tuple[str, str], str] = {}
        self._old: dict[tuple[str, str], str] = {}

    def make(self, kind: str, value: str) -> str:
        """Return the pseudonym of ``value`` as type ``kind`` under the active key; lone surrogates are text like any."""
        known = self._young.get((kind, value))
        if known is not None:
            return known
        known = self._old.get((kind, value))
        if known is None:
            head = self._heads.get(kind) or self._head(kind)
            known = self._token(head, self._keyring.active, kind, normalise(kind, value))
        if len(value) <= _MEMO_MAX_VALUE_CHARS:
            if len(self._young) >= self._generation_max_values:
                self._old, self._young = self._young, {}
            self._young[kind, value] = known
        return known

    def genuine(self, token: str) -> bool:
        """Whether ``token`` is, to the letter, a pseudonym that a holder of these keys made and has not retired."""
        body, _, chk = token.rpartition("_")
        kid = body.rpartition("_")[0].rpartition("_")[2]
        if kid not in self._retained or not token.isascii():
            return False
        return hmac.compare_digest(self._chk(kid, body), chk)

    def trace(self, kind: str, value: str) -> list[tuple[Epoch, str]]:
        """Return the value's pseudonym under every retained key, the active one first, then from new to old."""
        normalised = normalise(kind, value)
        newest_first = sorted(self._retained.values(), key=lambda epoch: int(epoch.kid[1:]), reverse=True)
        return [(epoch, self._token(_head(kind, epoch.kid), epoch.kid, kind, normalised)) for epoch in newest_first]

    def _head(self, kind: str) -> str:
        head = self._heads[kind] = _head(kind, self._keyring.active)
        return head

    def _token(self, head: str, kid: str, kind: str, normalised: str) -> str:
        mac = self._keyring.mac(kid, kind, normalised.encode("utf-8", "surrogatepass"))
        bits = int.from_bytes(mac[: _TAG_BITS_READ // 8], "big")
        body = head + "".join([_PAIRS[bits >> shift & 1023] for shift in self._tag_shifts])[: self._tag_chars]
        return f"{body}_{self._chk(kid, body)}"

    def _chk(self, kid: str, body: str) -> str:
        """The first 30 bits of the mark, in base32."""
        bits = int.from_bytes(self._keyring.mark(kid, body.encode("ascii"))[:4], "big")
        return f"{_PAIRS[bits >> 22]}{_PAIRS[bits >> 12 & 1023]}{_PAIRS[bits >> 2 & 1023]}"


def _head(kind: str, kid: str) -> str:
    if not _TYPE.fullmatch(kind):
        raise ValueError("a type's name is up to 40 characters of a-z, 0-9 and single underscores")
    return f"psn_{kind}_{kid}_"

r"""Whole texts in base64 or hexadecimal, found without decoding everything that looks like it.

Logs are full of digests, trace ids and random tokens in both alphabets. Text is told from them by its bytes: each lies
between space and ``~`` (or is a tab or line end), so the three bytes of four characters of base64 leave the first three of
these 26, 28 and 32 choices of 64, and of two hexadecimal digits the first is 2 to 7. A run that begins with nine such
bytes in base64 (a random one does once in 1,400 times), or eight in hexadecimal (once in 1,900), is worth decoding; what
the rules then find in it decides. In hexadecimal NUL is text too: audit records have it between arguments. Nothing is asked
of the rest of a run, since a run can reach on into what follows it.
"""

from __future__ import annotations

import base64
import re
import string
from collections.abc import Iterator
from urllib.parse import unquote

from recognizers.rule import PatternRule

_ALPHABET = string.ascii_uppercase + string.ascii_lowercase + string.digits + "+/"
_TEXT_BYTES = (0x09, 0x0A, 0x0D, *range(0x20, 0x7F))


def _one_of(characters: set[str]) -> str:
    return f"[{''.join(sorted(characters))}]"


_THREE_BYTES = (
    _one_of({_ALPHABET[first >> 2] for first in _TEXT_BYTES})
    + _one_of({_ALPHABET[(first & 3) << 4 | second >> 4] for first in _TEXT_BYTES for second in _TEXT_BYTES})
    + _one_of({_ALPHABET[(second & 15) << 2 | third >> 6] for second in _TEXT_BYTES for third in _TEXT_BYTES})
    + r"[A-Za-z0-9+/_\-]"
)
_BASE64_BEGINS = rf"(?:{_THREE_BYTES}){{3}}"
_HEX_BEGINS = r"[2-7][0-9A-Fa-f](?:[2-7][0-9A-Fa-f]|0[09AaDd]){7}"

RULES = tuple(
    PatternRule(
        id=f"veilog.{name}", type="encoded", pattern="(?!)", gate=gate, source=source, examples=(), counter_examples=()
    )
    for name, gate, source in (
        ("base64", rf"(?:^|[^A-Za-z0-9+]){_BASE64_BEGINS}", "RFC 4648 sections 4 and 5"),
        ("hexadecimal", rf"(?:^|[^0-9A-Za-wyz]){_HEX_BEGINS}", "RFC 4648 section 8"),
        ("quoted_printable", "=3D", "RFC 2045 section 6.7"),
    )
)
"""They find nothing themselves: where the gate marks one, a run may hold text, or what is written is quoted-printable."""

_RUN = re.compile(
    rf"(?<![0-9A-Za-wyz])(?P<hex>{_HEX_BEGINS}(?:[0-9A-Fa-f]{{2}})*)(?![0-9A-Za-z])"
    rf"|(?<![A-Za-z0-9+]){_BASE64_BEGINS}(?:[A-Za-z0-9+/_\-]|%2[BbFf])*(?:=|%3[Dd]){{0,2}}"
)
_STANDARD = str.maketrans("-_", "+/")


def decoded_runs(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Yield the runs in ``text[start:end]`` that begin like text, from left to right, each with what it says.

    A byte that is not UTF-8 becomes a lone surrogate, NUL a space.
    """
    for run in _RUN.finditer(text, start, end):
        octets = bytes.fromhex(run["hex"]) if run["hex"] else _from_base64(run[0])
        yield run.start(), run.end(), octets.decode("utf-8", "surrogateescape").replace("\0", " ")


def _from_base64(run: str) -> bytes:
    """Decode either alphabet, padded or not, from a URL, too; of a last character on its own nothing can be made."""
    whole = unquote(run).rstrip("=").translate(_STANDARD)
    if len(whole) % 4 == 1:
        whole = whole[:-1]
    return base64.b64decode(whole + "=" * (-len(whole) % 4))

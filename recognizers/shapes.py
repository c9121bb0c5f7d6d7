"""What tokens look like, for rules that know them by their name: whole runs of an alphabet, neither cut nor lengthened."""

from __future__ import annotations

import re

from recognizers.values import is_value


def run(alphabet: str, fewest: int, most: int | None = None) -> str:
    """Return an expression for ``fewest`` to ``most`` characters of ``alphabet`` (its class without the brackets).

    It matches no part of a longer run. It looks around, so it is for a key rule's value and for a pattern with a ``gate``.
    """
    return rf"(?<![{alphabet}])[{alphabet}]{{{fewest},{most or fewest}}}(?![{alphabet}])"


HEX = "0-9a-fA-F"
ALNUM = "A-Za-z0-9"
BASE64URL = r"A-Za-z0-9_\-"
BASE64 = "A-Za-z0-9+/"

UUID = rf"(?<![{HEX}])[{HEX}]{{8}}-(?:[{HEX}]{{4}}-){{3}}[{HEX}]{{12}}(?![{HEX}])"
"""RFC 9562 section 4."""

OPAQUE = rf"[{ALNUM}_\-+/][{ALNUM}_\-.~+/=:]{{10,1022}}[{ALNUM}_\-+/=]"
"""A token of no documented shape: what goes into a header unquoted, and no full stop or colon at its end."""

_WORDS = re.compile(
    r"[\-+!]?[A-Za-z]{1,20}(?:[._/:+\-][\-+!]?[A-Za-z]{1,20})*[.:;,]?|\w+://.*|~?(?:/\.?[a-z][a-z0-9_.\-]*)+"
)
"""Words joined, an address, a path: what stands where a token does not."""


def opaque(text: str) -> bool:
    """Say whether a value by its vendor's own name may be a token: not a placeholder, not words, not where to find one."""
    return is_value(text) and _WORDS.fullmatch(text) is None

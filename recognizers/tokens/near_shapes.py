"""Tokens with a maker's prefix and a length or an alphabet that no rule states: cut off, of a new format, or of an old one.

The prefixes are those of the other rules' examples. What follows one must be drawn at random, for a prefix alone is a few
letters: ``glpat-`` may be spoken of, and ``npm_config_cache`` is a variable.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from recognizers.common_words import COMMON_WORDS
from recognizers.rule import PatternRule, Rule
from recognizers.tokens.vendors import START
from recognizers.values import is_sequence, is_value, known_word, looks_like_a_key

_BEGINNING = re.compile(r"\[\[([A-Za-z][A-Za-z0-9_\-.~]{2,24})\{")
_ENDS_APART = re.compile(r"(?![0-9a-f]{4}-).{3,}[_\-.~]")
"""Hex digits and a hyphen begin the second group of many a UUID."""
_FOR_EVERYONE = re.compile(r"(?:pk\d?|phc|pub)[_\-]|.*(?:public|publishable|_pub_|_pk_)")
"""Publishable keys are for every browser to know."""
_OF_PEOPLE = frozenset(
    ("password", "password_hash", "one_time_code", "session_id", "pairing_code", "wifi_passphrase", "network_password")
)
"""Types of what has no maker's prefix."""

_WORDS = re.compile(r"[a-z]+", re.IGNORECASE)
_BODY = r"[A-Za-z0-9_\-.+/~]{15,512}[A-Za-z0-9_\-+/]={0,2}"
_HEX = re.compile(r"[0-9a-f]{24,}|[0-9A-F]{24,}")
_DIGIT_GROUPS_MIN = 2


def prefixes(rules: Iterable[Rule]) -> list[str]:
    """Return the prefixes of the rules' tokens that are no words, each once and in order."""
    found: dict[str, None] = {}
    for rule in rules:
        if isinstance(rule, PatternRule) and rule.type not in _OF_PEOPLE:
            for beginning in _BEGINNING.findall(" ".join(rule.examples)):
                words = [word.lower() for word in _WORDS.findall(beginning)]
                worded = all(word in COMMON_WORDS or known_word(word) for word in words)
                known_to_all = beginning.startswith("eyJ") or _FOR_EVERYONE.match(beginning) is not None
                if not worded and not known_to_all and _ENDS_APART.fullmatch(beginning):
                    found[beginning] = None
    return list(found)


def _drawn(body: str) -> bool:
    """Say whether what follows a prefix was drawn at random: hex digits, or letters and digits by turns."""
    body = body.strip("=_-.")
    if _HEX.fullmatch(body) is not None:
        return not is_sequence(body)
    return len(re.findall(r"\d+", body)) >= _DIGIT_GROUPS_MIN and is_value(body) and looks_like_a_key(body)


def of(rules: Iterable[Rule]) -> PatternRule:
    """Return the rule for tokens that begin like those of ``rules``."""
    known = sorted(prefixes(rules), key=len, reverse=True)
    beginning = re.compile("|".join(map(re.escape, known)))

    def check(text: str) -> bool:
        found = beginning.match(text)
        return found is not None and _drawn(text[found.end() :])

    return PatternRule(
        id="near.shape",
        type="token",
        pattern=rf"{START}(?:{'|'.join(map(re.escape, known))}){_BODY}(?![A-Za-z0-9_\-])",
        gate="|".join(rf"{re.escape(prefix)}[A-Za-z0-9_\-.+/~]{{15}}" for prefix in known),
        check=check,
        source="The vendors' documents that the other rules name",
        examples=("got 401 with [[ghp_{alnum:24}1a2B]]", "[[sbp_{hex:30}1a]] was refused", "[[glpat-{base64url:12}1a2Bx3]]"),
        counter_examples=(
            "pk_test_{alnum:28}",
            "npm_config_global_prefix_path",
            "glpat-token-of-the-pipeline",
            "ghp_{upper:20}",
            "sbp_{digit:6}",
        ),
        score=0.5,
    )

"""What a value by a telling name can be: a secret, a name, a number, and not a placeholder or a word of a sentence.

``password=hunter22`` gives a password away; ``password=***``, ``password=${DB_PASSWORD}`` and ``password: required`` do not.
Each function is told a value and answers yes or no; none raises, whatever the text.
"""

from __future__ import annotations

import math
import re
from collections import Counter

_STANDS_FOR_A_VALUE = re.compile(
    r"""
      [\W_]* | ([^0-9])\1{2,}                      # ***, ----, xxxxxx: a mask, or nothing
    | <[^<>]*> | \[[^\[\]]*\]? | \(\w+\)?            # <redacted>, [FILTERED], (hidden)
    | \$\{.* | \$\(.* | \{\{?[\w\s.\-]*\}{0,2}        # ${VAR}, $(command), {{ value }}, {name}
    | (?-i:\$[A-Z_][A-Z0-9_]*) | %\(\w+\)[sdr]? | %[sdvrq@] | %\w+%  # $VAR, %(name)s, %s, %VAR%
    | (?:your|my|example|sample|dummy|fake|insert|enter|replace)[_\-. ].*
    | change[_\-]?me | redacted.* | masked | hidden | filtered | removed | secret | password | passwd | token | example
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)

_SENTENCE_WORDS = frozenset(
    """
    a accepted all an and any are authentication bad been being blank can cannot changed check could default denied
    did disabled does empty enabled entered error exceeded exists expired expires failed failure false file for found
    from generated given has have if in incorrect invalid is issued it length locked loaded match mismatch missing
    must never new nil no none not null nan ok of on optional or please provided read received refreshed rejected
    renewed required reset resetting rotated saved sent set should stored string success successful supplied the this
    to too true type undefined unexpected unknown unset updated user using valid value verified was will with wrong
    yes
    """.split()
)


def is_value(text: str) -> bool:
    """Say whether a value by a secret's name may be one: not a placeholder, not a mask, not a word of a sentence."""
    word = text.strip(" \t.!?:")
    return not (word.lower() in _SENTENCE_WORDS or _STANDS_FOR_A_VALUE.fullmatch(text))


def entropy(text: str) -> float:
    """Return Shannon's entropy of the text's characters, in bits a character (Bell System Technical Journal, 1948)."""
    return -sum(count / len(text) * math.log2(count / len(text)) for count in Counter(text).values())


_WEAK_CHARS = 8
_WEAK_BITS = 2.5
_NOT_RANDOM = re.compile(r"[/~.].*|\w+://.*|[\d.:,\-+/TZ]+|[A-Za-z]+|[\w.]+[(\[{].*|[A-Za-z]+([._/\-][A-Za-z]+)*")


def looks_random(text: str) -> bool:
    """Say whether a value by a weak name (``token``) was made at random: it is no word, path, number, time or call."""
    return len(text) >= _WEAK_CHARS and is_value(text) and not _NOT_RANDOM.fullmatch(text) and entropy(text) >= _WEAK_BITS


def pwd(text: str) -> bool:
    """Say whether ``pwd=`` gives a password: not the shell's working directory (POSIX.1, PWD)."""
    return is_value(text) and not text.startswith(("/", "~", "C:"))


def counted(text: str) -> bool:
    """Say whether ``pass=`` gives a password: not a number of passed tests or of passes, and not a test's name."""
    return is_value(text) and not (text.isdigit() and len(text) < 4) and not text.lower().startswith(("test", "fail"))


_NAME = re.compile(r"[^\W\d_][^\W\d_'’.\-]*(?:[ ,.'’\-^&]+[^\W\d_][^\W\d_'’.\-]*){0,7}[.,^&]*")


def name(text: str) -> bool:
    """Say whether a value by a person's key may be a name: letters of any script, no digits, no word of a sentence."""
    return len(text) > 1 and is_value(text) and _NAME.fullmatch(text.strip()) is not None


def identifier(text: str) -> bool:
    """Say whether a value by a record number's key may be one: it holds a digit, and not only zeros."""
    return is_value(text) and bool(re.search("[1-9]", text))


_SYSTEM_USERS = frozenset(
    """
    root daemon bin sys sync games man lp mail news uucp proxy www-data www backup list irc gnats nobody nogroup
    messagebus sshd syslog _apt tss systemd-network systemd-resolve systemd-timesync postgres mysql mongodb redis
    rabbitmq nginx apache httpd haproxy postfix dovecot ntp chrony dbus polkitd admin administrator system anonymous
    guest default kernel operator git jenkins docker ubuntu debian ec2-user vagrant service kube-proxy kubelet user
    self current unknown
    """.split()
)


def username(text: str) -> bool:
    """Say whether a value by a user's key names a person: not an account of the system, nor one of Kubernetes'."""
    return is_value(text) and text.lower() not in _SYSTEM_USERS and not text.startswith("system:") and not text.isdigit()

"""What a value by a telling name can be: a secret, a name, a number, and not a placeholder or a word of a sentence.

``password=hunter22`` gives a password away; ``password=***``, ``password=${DB_PASSWORD}`` and ``password: required`` do not.
Each function is told a value and answers yes or no; none raises, whatever the text.
"""

from __future__ import annotations

import base64
import binascii
import re
from html import unescape
from itertools import pairwise
from urllib.parse import unquote

from recognizers.common_words import COMMON_WORDS
from recognizers.machines import is_machine, is_ticket
from recognizers.mechanisms import are_algorithms, is_mechanism
from recognizers.placeholders import PLACEHOLDER
from recognizers.program_text import is_plain_word, is_program_text
from recognizers.strength import drawn_chars, entropy

_STAND_IN_CHARS_MAX = 256
_LONG_MASK = re.compile(r"[*•.…_=x\-\s]*+", re.IGNORECASE)

_SENTENCE_WORDS = frozenset(
    """
    a absent accepted access after again all already also an and any are as at attempt authenticated authentication
    authorization auth bad be because been before being blank but by bytes can cannot change changed changes characters
    chauthtok check checked compromised configured contain contains correct could created default deleted denied deprecated
    did different disabled do does don't empty enabled encrypted entered env error exceeded exists expire expired expires
    expiring expiry fail failed failure false field file for format forgotten found from generated given granted had has hash
    hashed have if ignore ignored in incorrect initialized input int integer invalid is issued it its kept last least length
    locked login loaded long
    match matched matches min minimum max maximum mismatch missing must never new nil no non none nope not null nan of off
    ok okay on only optional or parse parsed passed pending please policy present prompt protected provided rate read
    received refresh refreshed refused rejected renewed replaced required requires reset resetting retrieved revoked
    rotated same saved see sent set should short skipped
    stored str string succeeded success successful successfully supplied text than that the there this to too true try
    type undefined unauthorized unavailable undef unexpected unknown unset unspecified unchanged updated use used user
    username using valid validated validation value verified via void warning was weak were when will with without would
    wrong yes you your n/a na longer shorter stronger unique between equal exactly either stdin
    """.split()
)

_WEAK_CHARS = 8

_WORDLY = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_PREDICATE = re.compile(
    r"\w+(?:ed|ing|able|ible|tion|sion|ment|ness|ance|ence|ive|ful|less|ous|ly|ary|ory|ity|izer|ator|ised|ized)",
    re.IGNORECASE,
)
_NOUNS = frozenset(
    """
    password passwords passwd passphrase pass secret secrets token tokens key keys code codes credential credentials account
    accounts admin administrator box client column database dialog entry email expiration fields flow form generator
    hint history id is lines link list manager mode name number object option page parameter period prompts protected
    provider recovery request rule rules screen server service session store strength system test time users vault
    age agent force attempts callback cache complexity confirmation count data date endpoint enforcement feature hashes
    hashing header index info interval job level limit lock max message method minutes module note plugin process profile
    property query reason record renewal response result retry row scope sign size source state status step support table
    task ticket timeout tries update upgrade usage values version window bearer basic digest public private none
    """.split()
)


def known_word(word: str) -> bool:
    """Say whether a word, in small letters, is one that sentences about secrets are full of."""
    return word in _SENTENCE_WORDS or word in _NOUNS or _PREDICATE.fullmatch(word) is not None


def is_value(text: str) -> bool:
    """Say whether a value by a secret's name may be one: no placeholder, no mask, no word or words of a sentence."""
    if len(text) > _STAND_IN_CHARS_MAX:
        return _LONG_MASK.fullmatch(text) is None
    if "%" in text or "&" in text:
        if PLACEHOLDER.fullmatch(text) is not None or is_program_text(text):
            return False  # %DB_PASSWORD%, in which %DB is no octet
        text = unescape(unquote(text))  # %3Credacted%3E, &lt;redacted&gt;
    if _told_elsewhere(text):
        return False
    words = text.split()
    if len(words) > 1 and _is_sentence(words):
        return False
    word = text.strip(" \t\r\n.!?:,;)]}\\")
    number = text.strip("-)]}")  # password retries: 3 of 5)
    if word.lower() in _SENTENCE_WORDS or (number.isdigit() and len(number) < 3):
        return False
    return PLACEHOLDER.fullmatch(text) is None and not is_program_text(text)


_SHOWN = re.compile(r"<(?!Buffer )[A-Za-z]\w*\s[^<>]*>")
"""``<set to the key 'password' in secret 'db'>`` (kubectl), ``<Password length=12>``; Node's buffers show their octets."""

_TAG = re.compile(r"</?(?:input|div|span|form|label|p|a|td|li|img|button|select|option|textarea)\b.{0,16}")
"""``"password"): <input type=…``: the mark-up of a form."""

_KEPT_AT = re.compile(r"(?:[A-Za-z][A-Za-z+.\-]{1,20}|s3)://[^\s?@]+")
"""The address of a secret in its store, with no secret in it: ``https://vault.example.org/secrets/db``, ``sm://db``."""

VERSION = re.compile(
    r"(?:\d{1,2}:)?\d+(?:\.\d+)+(?:[+~\-.](?=[a-z\d])\d{0,8}(?:[a-z]{1,8}\d{1,8}){0,3})*(?:[_.][a-z]+\d*(?:_\d+)?)?"
    r"(?:\.(?:deb|rpm))?"
)
_PACKAGED = re.compile(rf"(?=.*[+~\-]){VERSION.pattern}")
"""A version as packages have it (Debian Policy 5.6.12): ``1:4.13+dfsg1-1+b1``."""


PSEUDONYM = re.compile(r"psn_[a-z0-9_]{1,40}_[a-z0-9]{1,4}_[a-z0-9]{20,26}_[a-z0-9]{6}")
"""One of the relay's, which has stood before."""


def _told_elsewhere(text: str) -> bool:
    """Say whether a text tells in words where a value is, or what package it is of, or stands for one already."""
    if text.startswith("<"):
        return _TAG.fullmatch(text) is not None or (_SHOWN.fullmatch(text) is not None and drawn_chars(text) < _WEAK_CHARS)
    return (_KEPT_AT.fullmatch(text) is not None and drawn_chars(text) < _WEAK_CHARS) or any(
        known.fullmatch(text) is not None for known in (_PACKAGED, PSEUDONYM)
    )


def _is_sentence(words: list[str]) -> bool:
    """Say whether words make a sentence (``must be at least 8 characters``), and not a passphrase."""
    if any(drawn_chars(word) > _WEAK_CHARS - 2 and PSEUDONYM.fullmatch(word) is None for word in words):
        return False
    known = sum(word.lower().strip(".,:;!?'\"") in _SENTENCE_WORDS for word in words)
    return known * 3 > len(words)


_OF_A_SENTENCE = re.compile(
    r"\d{1,6}(?:\.\d{1,3})?(?:[mun]?s|secs?|mins?|h|d|days?)|.*n['’]t|[a-z_]{3,16}=[\w.\-]+"
    r"|[\w.+\-]{2,64}@[\w\-]+(?:\.[\w\-]+){0,4}\.[a-z]{2,12}|[A-Za-z]+\d{0,3}-(?:only|sensitive|like|wide|side|free|safe|[a-z]{2,8}(?:ed|able|ible|ing))"
)
"""A duration, a setting, an address, an adjective: what else a sentence says behind the word."""


def told(text: str) -> bool:
    """Say whether what a sentence tells of a password is one: ``password is hunter2``, not ``password is compromised``."""
    if not is_value(text):
        return False
    word = text.strip(" \t.!?:,;#")
    if word.isdigit() and (len(word) < 4 or text.startswith("#")):
        return False
    if _OF_A_SENTENCE.fullmatch(word) or VERSION.fullmatch(word.removeprefix("v")) or is_mechanism(word):
        return False
    if _WORDLY.fullmatch(word) is None:
        return True
    return word.lower() not in _NOUNS and len(word) > 3 and _PREDICATE.fullmatch(word) is None and not is_plain_word(word)


def is_picked_word(text: str) -> bool:
    """Say whether a word, in small letters, is one that people take for a password and logs do not say: ``frostblume``."""
    return len(text) > 5 and is_value(text) and not known_word(text) and text not in COMMON_WORDS and not is_plain_word(text)


_PATH_OF_WORDS = re.compile(r"[a-z][a-z_.\-]*\d{0,3}(?:/[a-z][a-z_.\-]*\d{0,3})+")


def path_of_words(text: str) -> bool:
    """Say whether a text is the path by which a store knows a secret: ``prod/billing/db``."""
    return _PATH_OF_WORDS.fullmatch(text) is not None


_UNLIKE_A_WORD = re.compile(r"[0-9]|[^\w\s.\-,']|[a-z][A-Z]|[a-z][._\-][a-z]+[._\-][a-z]")


def unlike_a_word(text: str) -> bool:
    """Say whether a text holds a digit, a sign that no word holds, or words run together."""
    return _UNLIKE_A_WORD.search(text) is not None


_PIECE = re.compile(r"[^\W_]+")
_NAMED_THING = re.compile(
    r"[a-z]*(?:[A-Z]+[a-z]*){1,2}|[A-Z]\w*(?:Exception|Error|Service|Filter|Encoder|Decoder|Manager|Provider|Handler"
    r"|Store|Controller|Repository|Factory|Validator|Policy|Config|Interceptor|Token|Password|Request|Response|Listener)"
)
"""``PostgreSQL``, ``JdbcTemplate``, ``LoginAttemptException``."""


_COMPOUND_CHARS_MAX = 80
_JOINED = re.compile(r"[\w.\-/'’:,]+")


def compound(text: str) -> bool:
    """Say whether a text is words put together as a sentence has them: ``server-side-validation``, ``PostgreSQL``."""
    if len(text) > _COMPOUND_CHARS_MAX or _JOINED.fullmatch(text) is None:
        return False
    pieces = [piece.lower() for piece in _PIECE.findall(text)]
    if not all(map(str.isalpha, pieces)):
        return False
    if len(pieces) == 1:
        return _NAMED_THING.fullmatch(text) is not None and not drawn_chars(text)
    return sum(piece in COMMON_WORDS or known_word(piece) for piece in pieces) * 2 >= len(pieces)


_WEAK_BITS = 2.5
_ORDINARY = re.compile(
    r"""
      (?:/(?:[A-Za-z_.][a-z0-9_.\-]*|[A-Z]+)[/.]|~/|\.{1,2}/|[A-Za-z]:\\).*                  # paths, addresses, times
    | [\w+.\-]+://[^?@]* | [\d.:,\-+/TZ_ ]+
    | [\w.$]+[(\[{].* | (?:[A-Za-z_$][\w$]*[.:]{1,2})*[A-Za-z_$][\w$]*@[0-9a-f]+         # calls, objects
    | (?:sha\d{1,3}|md5|SHA\d{1,3}|MD5)[:\-][\w+/=]+ | S-1-[\d\-]+ | arn:\S+ | [Vv]?\d+(?:\.\w{1,16})+ | 0[xX][0-9a-fA-F]+
    | [a-z]+(?:-[a-z0-9]+)*-[a-f0-9]{5,10}(?:-[a-z0-9]{5})?
    | [\w.\-]+\.(?:py|js|ts|go|java|rb|php|c|cpp|h|json|ya?ml|xml|txt|log|pem|crt|html?|conf|so|jar|gz)
    | [0-9a-fA-F]{2}(?::[0-9a-fA-F]{2}){5,} | [\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+
    """,
    re.VERBOSE,
)


_GROUPED = re.compile(r"(?=[\d\-]*[A-Z])(?=[A-Z\-]*\d)([A-Z0-9]{4,8}-){3,7}[A-Z0-9]{4,8}")
"""Groups of capital letters and digits: how keys are written that people type in."""


def looks_random(text: str) -> bool:
    """Say whether a value by a weak name (``token``) was made at random: it is no word, path, number, time or call."""
    if len(text) < _WEAK_CHARS or not is_value(text) or _ORDINARY.fullmatch(text) or entropy(text) < _WEAK_BITS:
        return False
    if _GROUPED.fullmatch(text) is not None or is_uuid(text):
        return True
    drawn = drawn_chars(text)
    return drawn * 2 >= sum(map(str.isalnum, text)) and drawn >= _WEAK_CHARS - 2


_UUID = re.compile(r"\{?[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}\}?")
_HEX = re.compile(r"(?:0x)?[0-9a-fA-F]+")
_OPAQUE_CHARS = 16


_COMPOSED = re.compile(r"(?i)(?:[a-z]+|v?\d{1,3})[\-_:./](?!live|test|prod)(?:[a-z]{3,}|[a-z]?\d{1,3})[\-_:./]")
"""What a program puts together: ``v1-deps-…``, ``node-modules-…``, ``user:profile:…``; not ``sk_live_…``."""


_RESOURCE_ID = re.compile(r"[a-z]{1,8}-(?:[0-9a-f]{8}|[0-9a-f]{17})")
"""``i-0abcd1234ef567890``, ``vpc-1a2b3c4d``: Amazon EC2's."""


def is_id(text: str) -> bool:
    """Say whether a text has the form of an id or a digest: a UUID, or hex digits only."""
    return _UUID.fullmatch(text) is not None or _HEX.fullmatch(text) is not None


def is_uuid(text: str) -> bool:
    """Say whether a text is a UUID in its usual form (RFC 9562 section 4)."""
    return "-" in text and _UUID.fullmatch(text) is not None


_FINGERPRINT = re.compile(r"[0-9A-F]{16}|[0-9A-F]{40}")


def is_fingerprint(text: str) -> bool:
    """Say whether a text is a key's fingerprint or id as OpenPGP prints it: 16 or 40 hex digits, in capitals."""
    return _FINGERPRINT.fullmatch(text) is not None and not text.isdigit()


def is_sequence(text: str) -> bool:
    """Say whether characters only count up, or are but two: ``0123456789abcdef``, ``00000000``: an example."""
    steps = sum(ord(b) - ord(a) == 1 for a, b in pairwise(text))
    return steps * 5 >= len(text) * 4 or len(set(text)) < 3


def looks_like_a_key(text: str) -> bool:
    """Say whether a value by a name for all kinds of things (``key``) must be a key: drawn, and no id or digest in hex."""
    if (
        len(text) < _OPAQUE_CHARS
        or is_id(text)
        or _RESOURCE_ID.fullmatch(text)
        or are_algorithms(text)
        or _COMPOSED.match(text)
        or not looks_random(text)
    ):
        return False
    return any(map(str.isdigit, text)) and drawn_chars(text) * 4 >= 3 * sum(map(str.isalnum, text))


_WAY_IN = re.compile(
    r"(?:oauth|saml|krb|ntlm|sha|md|oidc|ldap|v|http|tls|scram-sha-|realm|role|type)-?[\d.]+\w?|[A-Z]+(?:[\-_][A-Z\d]+)+"
)


def way_in(text: str) -> bool:
    """Say whether a text names a way to log in, not what one logs in with: ``oauth2``, ``SCRAM-SHA-256``."""
    return _WAY_IN.fullmatch(text) is not None


_NUMBERED = re.compile(r"([A-Za-z]+)([\-_.]v?)?(?:\d{1,2}|v\d)")


def numbered(text: str) -> bool:
    """Say whether a text is a name with a short number, as things of a kind have: ``user42``, ``strict-v2``."""
    match = _NUMBERED.fullmatch(text)
    if match is None:
        return False
    word = match[1].lower()
    return match[2] is not None or word in COMMON_WORDS or word in _NOUNS


def basic_password(text: str) -> str | None:
    """Return the password in base64 of ``user:password`` (RFC 7617 section 2); ``None`` if the text is no such pair."""
    try:
        pair = base64.b64decode(text + "=" * (-len(text) % 4), validate=True).decode("utf-8")
    except (ValueError, binascii.Error):
        return None
    return pair.partition(":")[2] if ":" in pair and pair.isprintable() else None


def basic_pair(text: str) -> bool:
    """Say whether a text is ``user:password`` in base64, and the password no placeholder."""
    password = basic_password(text)
    return password is not None and is_value(password)


_DIRECTORY = re.compile(r"/|~/|~\Z|\.{1,2}/|C:|pw_|\$[a-z]+\Z|(?:cd|cmd|dirname)\b|(?:Cwd|Win32|Dos)::")


def pwd(text: str) -> bool:
    """Say whether ``pwd=`` gives a password: not the shell's directory (POSIX.1, PWD), not ``pwd->pw_uid`` (getpwnam(3))."""
    return is_value(text) and _DIRECTORY.match(text) is None


def counted(text: str) -> bool:
    """Say whether ``pass=`` gives a password: not a number of passed tests or of passes, and not a test's name."""
    return (
        is_value(text)
        and not (text.isdigit() and len(text) < 4)
        and not re.match(r"(?i)test|fail|\d+[/%]|\d+(?:\.\d+)?(?:ms|s|%)?\Z", text)
    )


_NAME = re.compile(r"[^\W\d_][^\W\d_'’.\-]*(?:[ ,.'’\-^&]+[^\W\d_][^\W\d_'’.\-]*){0,7}[.,^&]*")


def name(text: str) -> bool:
    """Say whether a value by a person's key may be a name: letters of any script, no digits, no word of a sentence."""
    return len(text) > 1 and is_value(text) and _NAME.fullmatch(text.strip()) is not None


def identifier(text: str) -> bool:
    """Say whether a value by a record number's key may be one: it holds a digit, and not only zeros, and is no ticket's."""
    return is_value(text) and bool(re.search("[1-9]", text)) and not is_ticket(text)


_SYSTEM_USERS = frozenset(
    """
    root daemon bin sys sync games man lp mail news uucp proxy www-data www backup list irc gnats nobody nogroup
    messagebus sshd syslog _apt tss systemd-network systemd-resolve systemd-timesync postgres mysql mongodb redis
    rabbitmq nginx apache httpd haproxy postfix dovecot ntp chrony dbus polkitd admin administrator system anonymous
    guest default kernel operator git jenkins docker ubuntu debian ec2-user vagrant service kube-proxy kubelet user
    self current unknown deploy unauthenticated unconnected
    """.split()
)


def username(text: str) -> bool:
    """Say whether a value by a user's key names a person: not an account of the system, nor one of Kubernetes'."""
    if is_machine(text):
        return False
    return is_value(text) and text.lower() not in _SYSTEM_USERS and not text.startswith("system:") and not text.isdigit()

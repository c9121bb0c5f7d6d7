"""One value, one spelling: what is written in many ways is brought to one form before it is pseudonymised.

Values of a type listed in ``_FORMS`` are first freed of what Unicode lets a writer vary (compatibility forms by NFKC,
UAX #15; default-ignorable code points, UAX #44; decimal digits of any script), then given the form of their type.
Every other type (tokens, secrets, types we do not know) stays exactly as it is written.

Two values never share a form for want of one: what a form would empty, or cannot read, keeps its own text. Where
spellings are ambiguous the form under-links: a missed link costs a search, a false one mixes two patients. A change of
any form changes pseudonyms, so it must change ``VERSION``, which is part of every derived key.
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from collections.abc import Callable
from contextlib import suppress

from relay.redaction.spellings import person, written_date

VERSION = "1"

_IGNORABLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]+"
)  # Default_Ignorable_Code_Point, DerivedCoreProperties.txt
_FOREIGN_DIGIT = re.compile(r"[^\D0-9]")
_SEPARATORS = re.compile(r"[\W_]+")
_NOT_DIGITS = re.compile(r"[^0-9]+")
_EXTENSION = re.compile(r"(?:extension|ext|x|#)[.:\s]*([0-9]+)\s*$")
_DOTTED_QUAD = re.compile(r"(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.(?!$)|$)){4}")
_MAX_DOMAIN_CHARS = 253
"""RFC 1035 section 2.3.4, as text. Longer ones are not offered to the IDNA codec."""


def normalise(kind: str, value: str) -> str:
    """Give ``value`` the one form of its type, ``kind``; never raises, whatever the text (lone surrogates too)."""
    form = _FORMS.get(kind)
    if form is None:
        return value
    return form(value if value.isascii() else _fold(value)) or value


def _fold(value: str) -> str:
    value = unicodedata.normalize("NFKC", _IGNORABLE.sub("", value))
    return _FOREIGN_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), value)


def _digits(value: str) -> str:
    return _NOT_DIGITS.sub("", value)


def _compact(value: str) -> str:
    """Letters and digits in upper case: identifiers whose separators carry nothing."""
    return _SEPARATORS.sub("", value).upper()


def _words(value: str) -> str:
    return " ".join(value.casefold().split())


def _without_spaces(value: str) -> str:
    return "".join(value.split())


def _phone(value: str) -> str:
    """E.164 where the country is told (``+``, ``00``, ``011``) or ten digits make it North American.

    An extension follows as ``x89``. A number with letters (1-800-FLOWERS) is kept as letters and digits.
    """
    text = value.strip().lower()
    extension = ""
    if text[-1:].isdigit() and (found := _EXTENSION.search(text)):
        text, extension = text[: found.start()], "x" + found[1]
    digits = _NOT_DIGITS.sub("", text)
    if len(digits) == 10 and text[:1] != "+":
        return f"+1{digits}{extension}"
    if text.upper() != text:
        return _compact(value)
    if text.startswith(("+", "(+")):
        digits = _NOT_DIGITS.sub("", text.replace("(0)", ""))  # +44 (0)20 …: the trunk zero is for callers at home
    elif digits.startswith("00") and len(digits) > 10:
        digits = digits[2:]
    elif digits.startswith("011") and len(digits) > 11:
        digits = digits[3:]
    elif len(digits) != 11 or digits[0] != "1":
        return digits + extension if digits else ""
    return f"+{digits}{extension}"


def _email(value: str) -> str:
    """Lower case on both sides; the domain in its ASCII form (IDNA). Dots and ``+tags`` stay: they tell people apart."""
    local, at, domain = value.strip().rpartition("@")
    domain = domain.lower().rstrip(".")
    if not domain.isascii() and len(domain) <= _MAX_DOMAIN_CHARS:
        with suppress(UnicodeError):  # no name that IDNA can write: the lower-case text serves as well
            domain = domain.encode("idna").decode("ascii")
    return f"{local.lower()}{at}{domain}"


def _ip(value: str) -> str:
    """RFC 5952 text; IPv4-mapped addresses as IPv4; brackets and zone identifier off."""
    if _DOTTED_QUAD.fullmatch(value):
        return value
    try:
        address = ipaddress.ip_address(value.strip().strip("[]").partition("%")[0])
    except ValueError:
        return value
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
        address = address.ipv4_mapped
    return address.compressed


_FORMS: dict[str, Callable[[str], str]] = {
    **dict.fromkeys(("ssn", "npi", "credit_card"), _digits),
    **dict.fromkeys(("phone", "fax"), _phone),
    **dict.fromkeys(("mrn", "health_plan_id", "account", "license", "vehicle", "device", "person_id"), _compact),
    **dict.fromkeys(("iban", "dea", "mbi", "mac", "uuid", "zip"), _compact),
    **dict.fromkeys(("street", "city", "username", "age"), _words),
    "coordinates": _without_spaces,
    "person": person,
    "date": written_date,
    "email": _email,
    "ip": _ip,
}

"""A made-up patient: every identifier that a template may ask for, and how each is written."""

from __future__ import annotations

import datetime
import random
import unicodedata
from functools import partial
from typing import Protocol

from benchmarks.quality.fillers import characters
from benchmarks.quality.phi_names import STATES

TYPES = {
    "FIRST": "name",
    "LAST": "name",
    "MIDDLE": "name",
    "KIN_FIRST": "name",
    "KIN_LAST": "name",
    "DOC_FIRST": "name",
    "DOC_LAST": "name",
    "DOB": "date",
    "DATE": "date",
    "DEATH": "date",
    "MRN": "mrn",
    "SSN": "ssn",
    "SSN4": "ssn",
    "PHONE": "phone",
    "FAX": "fax",
    "EMAIL": "email",
    "STREET": "street",
    "CITY": "city",
    "ZIP": "zip",
    "LAT": "coordinates",
    "LON": "coordinates",
    "MEMBER": "health plan id",
    "GROUP": "health plan id",
    "MBI": "health plan id",
    "CLAIM": "account",
    "ACCOUNT": "account",
    "CARD": "account",
    "ABA": "account",
    "NPI": "licence",
    "DEA": "licence",
    "LICENSE": "licence",
    "VIN": "vehicle",
    "PLATE": "vehicle",
    "SERIAL": "device",
    "UDI": "device",
    "IMEI": "device",
    "MAC": "device",
    "URL": "url",
    "IP": "ip",
    "IP6": "ip",
    "BIO": "biometric",
    "PHOTO": "photo",
    "AGE": "age",
    "USER": "username",
    "VISIT": "other id",
    "RX": "other id",
    "PASSPORT": "other id",
    "SPARE": "",
}
"""What each place in a template holds; nothing at ``SPARE`` is private, but it may be redacted along."""

_MONTHS = "January February March April May June July August September October November December".split()


class People(Protocol):
    """Who there is, and where they live."""

    def person(self, rng: random.Random) -> tuple[str, str]: ...
    def street(self, rng: random.Random) -> str: ...
    def city(self, rng: random.Random) -> str: ...


class Patient:
    """One person's identifiers; the same at every place of a line."""

    types = TYPES

    def __init__(self, rng: random.Random, names: People) -> None:
        self._rng = rng
        first, last = names.person(rng)
        kin_first, _ = names.person(rng)
        doc_first, doc_last = names.person(rng)
        self._born = datetime.date(rng.randint(1926, 2019), rng.randint(1, 12), rng.randint(1, 28))
        self._seen = datetime.date(rng.randint(2019, 2026), rng.randint(1, 12), rng.randint(1, 28))
        digits = partial(characters, rng, "digit")
        ascii_first, ascii_last = ascii_name(first), ascii_name(last)
        self._texts = {
            "FIRST": first,
            "LAST": last,
            "MIDDLE": names.person(rng)[0],
            "KIN_FIRST": kin_first,
            "KIN_LAST": last,
            "DOC_FIRST": doc_first,
            "DOC_LAST": doc_last,
            "MRN": rng.choice(
                (digits(8), digits(7), f"MRN{digits(7)}", f"E{digits(9)}", f"{digits(3)}-{digits(3)}-{digits(3)}")
            ),
            "SSN4": digits(4),
            "FAX": _phone(rng),
            "EMAIL": rng.choice(
                (
                    f"{ascii_first}.{ascii_last}@example.org",
                    f"{ascii_first[0]}{ascii_last}{rng.randint(1, 99)}@mail.example.com",
                    f"{ascii_last}_{ascii_first}@example.net",
                )
            ),
            "STREET": names.street(rng),
            "CITY": names.city(rng),
            "ZIP": rng.choice((f"{rng.randint(10000, 99950)}", f"{rng.randint(10000, 99950)}-{digits(4)}")),
            "LAT": f"{rng.uniform(25, 48):.6f}",
            "LON": f"-{rng.uniform(70, 123):.6f}",
            "MEMBER": rng.choice((f"W{digits(9)}", f"XYZ{digits(9)}", f"{digits(9)}-01", f"H{digits(8)}", f"{digits(11)}")),
            "GROUP": rng.choice((digits(6), f"GRP{digits(5)}", f"{digits(5)}-{digits(3)}")),
            "MBI": _mbi(rng),
            "CLAIM": rng.choice((f"CLM{digits(9)}", f"{self._seen:%Y%m%d}{digits(6)}", digits(13))),
            "ACCOUNT": rng.choice((digits(10), digits(9), f"ACC{digits(8)}")),
            "CARD": _luhn(rng.choice(("4", "51", "55", "6011")) + digits(15), 16),
            "ABA": _aba(digits(7)),
            "NPI": _npi(digits(8)),
            "DEA": _dea(rng, last),
            "LICENSE": rng.choice(
                (f"{rng.choice('ABCDS')}{digits(7)}", f"{rng.choice(STATES)}{digits(8)}", f"MD{digits(6)}")
            ),
            "VIN": _vin(rng),
            "PLATE": rng.choice(
                (f"{characters(rng, 'upper', 3)}{digits(4)}", f"{digits(1)}{characters(rng, 'upper', 3)}{digits(3)}")
            ),
            "SERIAL": rng.choice(
                (f"SN{digits(8)}", characters(rng, "upnum", 10), f"{characters(rng, 'upper', 3)}-{digits(6)}")
            ),
            "UDI": f"(01)00{digits(12)}(17){rng.randint(26, 32)}1231(21){characters(rng, 'upnum', 8)}",
            "IMEI": _luhn("35" + digits(13), 15),
            "MAC": ":".join(characters(rng, "hex", 2) for _ in range(6)),
            "URL": f"https://portal.example.org/p/{ascii_first}-{ascii_last}-{digits(4)}",
            "IP": f"{rng.choice((24, 73, 98, 172, 203))}.{rng.randrange(256)}.{rng.randrange(256)}.{rng.randint(1, 254)}",
            "IP6": "2001:db8:"
            + ":".join(f"{rng.randrange(65536):x}" for _ in range(4))
            + "::"
            + f"{rng.randrange(1, 65536):x}",
            "BIO": rng.choice((f"FPT-{characters(rng, 'hex', 16)}", f"IRIS{digits(10)}", characters(rng, "HEX", 24))),
            "PHOTO": rng.choice(
                (f"{ascii_last}_{ascii_first}_face.jpg", f"IMG_{digits(8)}_portrait.png", f"photo_{digits(7)}.jpg")
            ),
            "AGE": str(rng.randint(90, 107)),
            "USER": rng.choice(
                (f"{ascii_first[0]}{ascii_last}", f"{ascii_first}.{ascii_last}", f"{ascii_last}{rng.randint(1, 99):02}")
            ),
            "VISIT": rng.choice((f"V{digits(8)}", digits(10), f"ENC-{digits(7)}")),
            "RX": rng.choice((f"RX{digits(7)}", digits(7), f"{digits(7)}-{digits(2)}")),
            "PASSPORT": rng.choice((digits(9), f"{characters(rng, 'upper', 1)}{digits(8)}")),
        }
        self._texts["SSN"] = _ssn(rng)
        self._texts["PHONE"] = _phone(rng)

    def text(self, place: str, argument: str) -> str:
        """Return the identifier at a place, in the form that the argument names; raise ``KeyError`` for no such place."""
        match place:
            case "SPARE":
                return argument
            case "DOB" | "DATE" | "DEATH":
                return _date(self._born if place == "DOB" else self._seen, argument, self._rng)
            case "SSN" if argument == "plain":
                return self._texts["SSN"].replace("-", "")
            case "PHONE" | "FAX" if argument == "plain":
                return "".join(filter(str.isdigit, self._texts[place]))[-10:]
            case "ZIP" if argument == "5":
                return self._texts["ZIP"][:5]
            case "MIDDLE" if argument == "initial":
                return self._texts["MIDDLE"][0]
            case _:
                return self._texts[place]


def ascii_name(name: str) -> str:
    """Return the letters of a name as e-mail addresses and user names write them; never empty."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return "".join(filter(str.isalpha, plain)).lower() or "x"


def _date(day: datetime.date, style: str, rng: random.Random) -> str:
    month = _MONTHS[day.month - 1]
    match style or rng.choice(("iso", "us", "text", "short", "dashed")):
        case "iso":
            return day.isoformat()
        case "compact":
            return f"{day:%Y%m%d}"
        case "stamp":
            return f"{day:%Y%m%d}{rng.randrange(24):02}{rng.randrange(60):02}{rng.randrange(60):02}"
        case "instant":
            return f"{day}T{rng.randrange(24):02}:{rng.randrange(60):02}:00Z"
        case "us":
            return f"{day:%m/%d/%Y}"
        case "dashed":
            return f"{day:%m-%d-%Y}"
        case "short":
            return f"{day.month}/{day.day}/{day:%y}"
        case "dots":
            return f"{day:%d.%m.%Y}"
        case "day":
            return f"{day.day:02}-{month[:3].upper()}-{day.year}"
        case _:
            return f"{month} {day.day}, {day.year}"


def _ssn(rng: random.Random) -> str:
    """SSA: no area 000, 666 or 9xx, no group 00, no serial 0000."""
    area = rng.choice([*range(1, 666), *range(667, 900)])
    return f"{area:03}-{rng.randint(1, 99):02}-{rng.randint(1, 9999):04}"


def _phone(rng: random.Random) -> str:
    area, office, line = rng.randint(201, 989), rng.randint(200, 999), rng.randint(0, 9999)
    return rng.choice(
        (
            f"({area}) {office}-{line:04}",
            f"{area}-{office}-{line:04}",
            f"{area}.{office}.{line:04}",
            f"+1 {area} {office} {line:04}",
            f"+1{area}{office}{line:04}",
            f"1-{area}-{office}-{line:04}",
        )
    )


def _luhn_digit(digits: str) -> str:
    total = sum(sum(divmod(int(digit) * 2, 10)) if at % 2 == 0 else int(digit) for at, digit in enumerate(reversed(digits)))
    return str(-total % 10)


def _luhn(digits: str, length: int) -> str:
    return digits[: length - 1] + _luhn_digit(digits[: length - 1])


def _npi(digits: str) -> str:
    """CMS, NPI check digit: Luhn over 80840 and the first nine digits."""
    body = "1" + digits
    return body + _luhn_digit("80840" + body)


def _dea(rng: random.Random, last: str) -> str:
    """DEA, registration numbers: the last digit is that of d1 + d3 + d5 + 2 (d2 + d4 + d6)."""
    digits = [rng.randrange(10) for _ in range(6)]
    check = (sum(digits[::2]) + 2 * sum(digits[1::2])) % 10
    return f"{rng.choice('ABFM')}{ascii_name(last)[0].upper()}{''.join(map(str, digits))}{check}"


def _aba(digits: str) -> str:
    """ABA routing number: weights 3, 7, 1."""
    body = "1" + digits
    return body + str(-sum(int(digit) * weight for digit, weight in zip(body, (3, 7, 1, 3, 7, 1, 3, 7), strict=True)) % 10)


def _mbi(rng: random.Random) -> str:
    """CMS, Understanding the Medicare Beneficiary Identifier format: C A AN N A AN N A A N N."""
    letters = "ACDEFGHJKMNPQRTUVWXY"
    classes = {"C": "123456789", "A": letters, "N": "0123456789", "X": "0123456789" + letters}
    return "".join(rng.choice(classes[kind]) for kind in "CAXNAXNAANN")


def _vin(rng: random.Random) -> str:
    """49 CFR 565.15: the ninth character is a check digit."""
    alphabet = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
    made = [rng.choice(alphabet) for _ in range(17)]
    values = dict(
        zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9), strict=True)
    )
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    numbers = [int(one) if one.isdigit() else values[one] for one in made]
    total = sum(number * weight for number, weight in zip(numbers, weights, strict=True))
    made[8] = "0123456789X"[total % 11]
    return "".join(made)

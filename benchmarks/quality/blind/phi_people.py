"""A made-up patient of the blind half: identifiers as other hospitals write them, and dates in more forms."""

from __future__ import annotations

import datetime
import random
import re
from functools import cached_property, partial

from benchmarks.quality import phi_values
from benchmarks.quality.blind.phi_names import Names
from benchmarks.quality.fillers import characters
from benchmarks.quality.phi_values import Patient, ascii_name

_OWN = {
    "SINGLE": "name",
    "COUNTY": "city",
    "ACCESSION": "other id",
    "ORDER": "other id",
    "CASE": "other id",
    "FHIR_ID": "other id",
    "TIME": "",
    "STAMP": "",
    "UID": "",
    "VT": "",
    "FS": "",
}
"""The last five are not private, but may be redacted along: a time of day, a message's own time, DICOM's long identifiers,
and the bytes that frame HL7 v2 (MLLP)."""

_TYPES = phi_values.TYPES | _OWN
TYPES = _TYPES | {f"P2_{place}": family for place, family in _TYPES.items()}
"""What each place in a template holds; ``P2_`` before a place asks for it of a second patient."""

_NAMES = Names()
_DATES = ("DOB", "DATE", "DEATH")
_STYLES = {
    "iso": "%Y-%m-%d",
    "compact": "%Y%m%d",
    "us": "%m/%d/%Y",
    "eu": "%d/%m/%Y",
    "dots": "%d.%m.%Y",
    "slashes": "%Y/%m/%d",
    "dashed": "%m-%d-%Y",
    "two": "%m/%d/%y",
    "oracle": "%d-%b-%y",
    "day": "%d-%b-%Y",
    "words": "%B %d, %Y",
    "british": "%d %B %Y",
    "brief": "%b %d, %Y",
    "weekday": "%A, %B %d",
    "monthday": "%m/%d",
    "java": "%a %b %d 00:00:00 EST %Y",
}
_ORDINALS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd"}
_HABITS = ("iso", "us", "us", "two", "brief", "words", "day", "british")


_SHAPES = {
    "MRN": ("######", "#########", "00########", "M0######", "NMH#######", "#######-#"),
    "EMAIL": (
        "{first}{last}@inbox.example.com",
        "{last}.{first[0]}@familymail.example.net",
        "{first}_{last}##@post.example.co.uk",
        "{first}.{last}+clinic@example.edu",
        "the.{last}s@example.net",
    ),
    "USER": ("{last}{first[0]}", "{first}_{last}", "{first[0]}{last}#", "{last}.{first[0]}", "{first}{last[0]}"),
    "URL": (
        "https://mychart.example.org/profile/{first}.{last}",
        "http://families.example.net/~{last}/{first}",
        "https://www.caringpages.example.com/visit/{first}{last}",
    ),
    "MEMBER": ("???#########", "#########?", "?#########-02", "##########"),
    "GROUP": ("#######", "0#####-####", "??#####"),
    "CLAIM": ("{year}#########", "E########??", "###############", "CL-{year}-######"),
    "ACCOUNT": ("########", "############", "HAR########", "####-######"),
    "LICENSE": ("?###-####-####", "??######", "########", "?############"),
    "PLATE": ("???-####", "??? ###", "###???", "#???###"),
    "SERIAL": ("???######?", "##-####-#####", "#########", "G##?#######"),
    "BIO": ("fp_%%%%%%%%%%%%", "VP-####-######", "FACE#########", "PALM################"),
    "PHOTO": ("{last}-{first}-headshot.jpg", "DSC_#####.JPG", "facephoto_######.png", "wound_{last}_###.jpeg"),
    "VISIT": ("#########", "CSN########", "??#######", "{year}-######"),
    "RX": ("########", "######-#####", "C#######", "N######"),
    "ACCESSION": ("{year}-###-#####", "S{year}-#####", "?#######", "ACC#######"),
    "ORDER": ("#########", "ORD#######", "L########", "####-###"),
    "CASE": ("CM-######", "PA########", "REF#######", "??-#####"),
    "FHIR_ID": ("#######", "pat-#####", "e%%%%%%%%%%%%%%%%%%%%%3", "{first}-###"),
    "UID": ("1.2.840.######.3.###.##########",),
}
"""``#`` is a digit, ``?`` a capital, ``%`` a hexadecimal digit."""

_DRAWN = {"#": "digit", "?": "upper", "%": "hex"}


class Stranger(Patient):
    """One person's identifiers; the same at every place of a line."""

    types = TYPES

    def __init__(self, rng: random.Random) -> None:
        super().__init__(rng, _NAMES)
        first, last = ascii_name(self._texts["FIRST"]), ascii_name(self._texts["LAST"])
        for place, shapes in _SHAPES.items():
            shape = rng.choice(shapes).format(first=first, last=last, year=f"{self._seen:%y}")
            self._texts[place] = re.sub("[#?%]", partial(_draw, rng), shape)
        self._texts |= {"SINGLE": _NAMES.single(rng), "COUNTY": _NAMES.county(rng), "PHONE": _phone(rng), "FAX": _phone(rng)}
        self._texts |= {"VT": "\x0b", "FS": "\x1c\r"}

    @cached_property
    def _second(self) -> Stranger:
        return Stranger(self._rng)

    def text(self, place: str, argument: str) -> str:
        """Return the identifier at a place, in the form that the argument names; raise ``KeyError`` for no such place."""
        if place.startswith("P2_"):
            return self._second.text(place.removeprefix("P2_"), argument)
        if place in _DATES:
            return self._day(self._born if place == "DOB" else self._seen, argument or self._rng.choice(_HABITS))
        match place, argument:
            case (("FIRST" | "LAST" | "DOC_FIRST" | "KIN_FIRST"), "initial"):
                return self._texts[place][0]
            case "AGE", "two":
                return f"9{self._texts['AGE'][-1]}"
            case "SSN", "spaced":
                return self._texts["SSN"].replace("-", " ")
            case "TIME", _:
                clock = datetime.time(self._rng.randrange(24), self._rng.randrange(60), self._rng.randrange(60))
                return f"{clock:%H%M%S}" if argument == "compact" else f"{clock:%H:%M:%S}"
            case "STAMP", _:
                return f"2026{self._rng.randint(1, 12):02}{self._rng.randint(1, 28):02}{self.text('TIME', 'compact')}"
            case _:
                return super().text(place, argument)

    def _day(self, day: datetime.date, style: str) -> str:
        match style:
            case "python":
                return f"{day.year}, {day.month}, {day.day}"
            case "ordinal":
                return (
                    f"{day:%B} {day.day}{'th' if 3 < day.day < 21 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day.day % 10, 'th')}"
                )
            case "epoch":
                return str((day - datetime.date(1970, 1, 1)).days * 86_400_000)
            case _:
                return day.strftime(_STYLES[style])


def _draw(rng: random.Random, match: re.Match[str]) -> str:
    return characters(rng, _DRAWN[match[0]], 1)


def _phone(rng: random.Random) -> str:
    area, line = rng.randint(201, 989), rng.randint(100, 9999)
    return rng.choice(
        (
            f"({area}) 555-{line:04}",
            f"({area})555-{line:04}",
            f"{area}-555-{line:04}",
            f"{area} 555 {line:04}",
            f"{area}555{line:04}",
            f"{area}.555.{line:04} x{rng.randint(100, 999)}",
            f"+1-{area}-555-{line:04}",
            f"+44 20 7946 {line:04}",
            f"+49 30 23125 {line % 1000:03}",
            f"555-{line:04}",
        )
    )

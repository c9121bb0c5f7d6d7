"""Objects as programs print them, and pairs that stand side by side: names that say little alone get the object's.

``Patient(id=4, name='Jane Doe')`` (Python, Kotlin, Java, Rust, Ruby, Go, C#) gives ``Patient.name``. In a text that names
what only a person has (a date of birth, a record number), ``name=`` and its like give ``someone.name``: a person's, then,
if the value looks like one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.rule import Field

_KINDS = (
    "Patient|Person|Member|Subscriber|Guarantor|Insured|Customer|Client|Contact|Employee|Practitioner|Physician|Provider|"
    "Doctor|Nurse|Guardian|Recipient|Beneficiary|Enrollee|Dependent|Resident|"
    "Caregiver|Clinician|Prescriber|Individual|Appointment|Encounter|Admission|"
    "Visit|HumanName|Address|ContactPoint"
)
_OPENED = re.compile(
    rf"(?:\b|(?<=[a-z])|(?<=_))({_KINDS})(?:DTO|Dto|Entity|Model|Record|Info|Data|Request|VO|Impl)?(?:@\w{{1,16}})?"
    r"[\"']?(?:\s?=>\s?|\s?[:=]\s?)?\s?[({\[ ]\s?(?=[#@\"']?\w{1,64}[\"']?\s?[=:])"
)
_PAIR = re.compile(
    r"[\"']?\b([A-Za-z_]\w{0,63})[\"']?\s?(?:=>|[=:])\s?"
    r"(?:[A-Za-z]{0,7}[\"']([^\"']{1,512})[\"']|([^\s,;=(){}\[\]<>\"'][^,"
    r";=(){}\[\]<>\"']{0,255}?)(?=\s*(?:[,;)}\]>]|$|\s\w+\s?[=:])))"
)
_OBJECT_CHARS_MAX = 4_096
_OBJECTS_MAX = 256

_PERSONAL = re.compile(
    r"(?i)(?:^|[^a-z])(?:[a-z]{0,12}[_.\- ]?)?(?:dob|d\.o\.b|birth[_ ]?(?:date|"
    r"day)|date[_ ]?of[_ ]?birth|birthday|mrn|ssn|first[_ ]?name|last[_ "
    r"]?name|surname|"
    r"(?:patient|pt|member|subscriber|insurance|policy|medicare|medicaid)"
    r"[_ ]?(?:id|no|number|name|dob)|nok[_ ]?\w+|guarantor|sex|gender|marital[_ "
    r"]?status)[\"'\]]{0,2}\s?[=:,|;\t]"
)
_LITTLE = re.compile(
    r"(?i)(?<![\w.\-])[\"'\[]{0,2}(name|nm|full|first|last|middle|address|"
    r"addr|id|contact|ln|fn|mn|given|family|surname)[\"'\]]{0,2}\s?(?:=>|"
    r"[=:]|(?<=last|irst|name) (?=[\"']))\s?"
    r"(?:string\(\d+\)\s)?(?:[\"']([^\"']{1,256})[\"']|([^\s,;|\"'<>(){}\[\]][^,;|\"'<>(){}\[\]\r\n]{0,80}))"
)


MEMBER_SIGNS = (_OPENED,)
PERSONAL_SIGNS = (_PERSONAL,)
PAIR_SIGNS = (_LITTLE,)
"""Where none of them matches, nothing is told; pairs need two."""


def members(text: str) -> Iterator[Field]:
    """Yield the members of persons' objects in ``text``."""
    for number, opened in enumerate(_OPENED.finditer(text)):
        if number == _OBJECTS_MAX:
            break
        kind = opened[1].lower()
        stop = _end(text, opened.end())
        for pair in _PAIR.finditer(text, opened.end(), stop):
            yield Field(f"{kind}.{pair[1]}", *pair.span(pair.lastindex or 0), exact=True)


def pairs(text: str) -> Iterator[Field]:
    """Yield the pairs of a person in ``text``, if it names what only a person has."""
    if _PERSONAL.search(text) is not None:
        for pair in _LITTLE.finditer(text):
            start, end = pair.span(pair.lastindex or 0)
            yield Field(f"someone.{pair[1]}", start, end, exact=pair.lastindex == 2)


def _end(text: str, start: int) -> int:
    """Return where the bracket before ``start`` closes, or the most that is looked at."""
    limit, depth = min(len(text), start + _OBJECT_CHARS_MAX), 1
    for at in range(start, limit):
        if text[at] in "({[<":
            depth += 1
        elif text[at] in ")}]>":
            depth -= 1
            if not depth:
                return at
    return limit

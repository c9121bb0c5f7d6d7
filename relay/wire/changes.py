"""A name in one member and its value in the next: ``{"field": "lastName", "old": "Doe", "new": "Roe"}``.

So speak change logs, validators (Spring's ``on field 'ssn': rejected value [x]``, pydantic's ``loc`` and ``input``), forms
and FHIR's search parameters and identifiers (``{"system": "http://hl7.org/fhir/sid/us-ssn", "value": …}``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.rule import Field

_TELLS = (
    r"field|fieldName|key|path|name|column|property|propertyPath|param|parameter|attribute|code|label|question|loc|linkId"
)
_HOLDS = (
    r"old|new|value|oldValue|newValue|old_value|new_value|rejectedValue|"
    r"rejected_value|invalidValue|from|to|before|after|answer|"
    r"valueString|valueDate|valueDateTime|input|was|now|current|previous"
)
_TOLD = re.compile(
    rf'"(?:{_TELLS})"\s?:\s?(?:"([A-Za-z][\w.\- \[\]/]{{1,80}})"|\[(?:"[\w.]{{1,40}}",\s?){{0,4}}"([\w.]{{1,64}})"\])'
)
_HELD = re.compile(rf'"(?:{_HOLDS})"\s?:\s?(?:"((?:[^"\\]|\\.){{1,1024}})"|(-?\d[\d.]{{0,31}}))')
_OBJECT_CHARS_MAX = 1_024

_SYSTEM = re.compile(r'"system"\s?:\s?"([^"\s]{4,256})"\s?,\s?"value"\s?:\s?"([^"]{1,256})"')
_SYSTEMS = {
    "us-ssn": "ssn",
    "2.16.840.1.113883.4.1": "ssn",
    "us-npi": "npi",
    "2.16.840.1.113883.4.6": "npi",
    "us-mbi": "mbi",
    "us-medicare": "mbi",
    "phone": "phone",
    "sms": "phone",
    "fax": "fax",
    "email": "email",
}
_RESOURCE = re.compile(r'"resourceType"\s?:\s?"(Patient|Person|RelatedPerson|Practitioner)"\s?,\s?"id"\s?:\s?"([^"]{1,64})"')
_FHIR_DATE = re.compile(
    r'"(?:issued|recorded|sent|received|date|created|authored|occurred|'
    r'started|start|end|timing|servicedDate|collectedDateTime)"'
    r'\s?:\s?"((?:19|20)\d\d-[01]\d(?:-[0-3]\d(?:T[\d:.+\-]{4,20}Z?)?)?)"'
)
_DEFINITION = re.compile(
    r'"resourceType"\s?:\s?"(?:\w{1,40}Definition|CapabilityStatement|CodeSystem|ConceptMap|Evidence\w{0,40}|ExampleScenario'
    r"|ImplementationGuide|Library|Measure|NamingSystem|OperationOutcome|Questionnaire|Schedule"
    r'|SearchParameter|StructureMap|Subscription|TerminologyCapabilities|TestReport|TestScript|ValueSet)"'
)
"""Resources that define others or tell of a server; what dates they have are their own (FHIR R4, metadata resources)."""
_EXTENSION = re.compile(r'"url"\s?:\s?"[^"\s]{0,200}/([\w\-]{2,64})"\s?,\s?"value\w{1,16}"\s?:\s?"([^"]{1,256})"')
_REJECTED = re.compile(r"\bfield '([\w.\[\]]{2,80})': rejected value \[([^\]]{1,512})\]")
_INVALID = re.compile(
    r"(?i)\b(?:invalid|bad|malformed|unparseable|illegal|unexpected)\s(?:value\s(?:for|"
    r"of)\s)?[\"'`]?([A-Za-z][\w.]{2,40})[\"'`]?\s?(?:value|format)?[:\s]"
    r"\s?[\"'`\[(]([^\"'`\])\r\n]{1,256})[\"'`\])]"
)
_SAID = re.compile(
    r"(?i)\b(?:for|of|on)\s(?:field\s|column\s|property\s|parameter\s)?[\"'`]"
    r"?([A-Za-z][\w.\[\]]{2,64})[\"'`]?\s?:\s?[\"'`]([^\"'`\r\n]{1,256})"
    r"[\"'`]"
)
_VALUE_FIRST = re.compile(
    r"(?i)\bvalue\s[\"'`\[(]([^\"'`\])\r\n]{1,256})[\"'`\])]\s(?:is\s(?:not\svalid|"
    r"invalid)\s|does not match )?(?:for|of|in)\s(?:field|column|property|"
    r"parameter|attribute)?\s?[\"'`]?([A-Za-z][\w.]{1,64})"
)


SIGNS = (
    _TOLD,
    _SYSTEM,
    _RESOURCE,
    _FHIR_DATE,
    _EXTENSION,
    _REJECTED,
    _INVALID,
    _SAID,
    _VALUE_FIRST,
)
"""Where none of them matches, nothing is told."""


def fields(text: str) -> Iterator[Field]:
    """Yield the values in ``text`` whose name stands in another member, or in words before or after it."""
    if '"' in text:
        for told in _TOLD.finditer(text):
            name = told[1] or told[2]
            close = text.find("}", told.end(), told.end() + _OBJECT_CHARS_MAX)
            for held in _HELD.finditer(
                text, told.end(), close if close >= 0 else min(len(text), told.end() + _OBJECT_CHARS_MAX)
            ):
                yield Field(name, *held.span(held.lastindex or 0), exact=True)
        for system in _SYSTEM.finditer(text):
            kind = next((kind for part, kind in _SYSTEMS.items() if system[1].endswith(part)), "")
            if kind:
                yield Field(kind, *system.span(2), exact=True)
        if '"resourceType"' in text:
            yield from _in_resources(text)
    if "alid" in text or "alue" in text or ": " in text:
        for said in (*_REJECTED.finditer(text), *_INVALID.finditer(text), *_SAID.finditer(text)):
            yield Field(said[1], *said.span(2), exact=True)
        for said in _VALUE_FIRST.finditer(text):
            yield Field(said[2], *said.span(1), exact=True)


def _in_resources(text: str) -> Iterator[Field]:
    """Yield what in FHIR resources needs its resource to be told: dates of care, extensions, the numbers of persons."""
    for resource in _RESOURCE.finditer(text):
        yield Field("person resource id", *resource.span(2), exact=True)
    for date in _FHIR_DATE.finditer(text) if _DEFINITION.search(text) is None else ():
        yield Field("fhir date", *date.span(1), exact=True)
    for extension in _EXTENSION.finditer(text):
        yield Field(extension[1], *extension.span(2), exact=True)

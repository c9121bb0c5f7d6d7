"""DICOM data elements as toolkits print them: each value of a person's a field that goes by what its tag stands for.

Known are the dumps of DCMTK and dcm4che (``(0010,0010) PN [DOE^JANE]``), pydicom (``(0010, 0010) Patient's Name  PN:
'DOE^JANE'``) bare tags with a name (``0010,0010 PatientName: DOE^JANE``), and the JSON model (PS3.18 annex F). Source:
DICOM PS3.6, registry of data elements.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.phi.dicom import TAGS
from recognizers.rule import Field

_SIGN = re.compile(r"00[0-9A-Fa-f]{2}(?:, ?|\|)[0-9A-Fa-f]{4}|\"00[0-9A-Fa-f]{6}\"|\b00[0-9A-Fa-f]{6}[= ]")
_ELEMENT = re.compile(
    r"(?<![0-9A-Fa-f])\(?([0-9A-Fa-f]{4})(?:, ?|\|)([0-9A-Fa-f]{4})\)?(?:[^\[\]:=\"'\r\n]|'s){0,80}"
    r"(?:\[([^\]\r\n]{1,1024})\]"
    r"|[\"']?(?:[:=]|(?<!no )\bvalue|\b[A-Z]{2}(?= ')) ?"
    r"(?:b?'([^'\r\n]{1,1024})'|b?\"([^\"\r\n]{1,1024})\"|([^\s,;'\"\[(][^\r\n,;]{0,255})))"
)
_BARE = re.compile(
    r"(?<![0-9A-Fa-f])\(?([0-9A-Fa-f]{4})(?:, ?|\|)([0-9A-Fa-f]{4})\)?"
    r"(?: (?:AE|AS|DA|DT|LO|LT|PN|SH|ST|UC|UI|UT)|(?<=\|[0-9A-Fa-f]{4})) "
    r"([^\s\[\](){}#:='\"](?: ?[^\s\[\]#:='\"]){0,127}+)(?= {2}| ?#|\s*$|[\r\n])"
)
"""Toolkits that put neither brackets nor quotes around a value."""
_JOINED = re.compile(r"\b(00[0-9A-Fa-f]{6})(?:=|(?: value)? )([^&\s\"'=]{1,256})")
"""A search over the web (PS3.18 section 8.3.4): ``00100010=DOE*``."""
_TAGGED = re.compile(r"\btag=\"(00[0-9A-Fa-f]{6})\"[^<>]{0,160}>\s?(?:<[^<>]{1,80}>\s?){0,4}([^<>\r\n]{1,1024})<")
"""The XML model (PS3.19 annex A)."""

_MEMBER = re.compile(r'"(00[0-9A-Fa-f]{6})"\s{0,8}:\s{0,8}\{(?:[^{}\[\]]{0,64})"Value"\s{0,8}:\s{0,8}\[([^\]]{1,4096})\]')
_STRING = re.compile(r'(?<=[\[:,{ ])\s{0,8}"([^"\\]{1,1024})"(?!\s{0,8}:)')


SIGNS = (_SIGN,)
"""Where none of them matches, nothing is told."""


def fields(text: str) -> Iterator[Field]:
    """Yield the values of persons' data elements in ``text``."""
    if _SIGN.search(text) is None:
        return
    for element in _ELEMENT.finditer(text):
        kind = TAGS.get(f"{element[1]}{element[2]}".upper())
        if kind is not None:
            yield Field(kind, *element.span(element.lastindex or 0), exact=True)
    for expression in (_JOINED, _TAGGED):
        for found in expression.finditer(text):
            kind = TAGS.get(found[1].upper())
            if kind is not None:
                yield Field(kind, *found.span(2), exact=True)
    for bare in _BARE.finditer(text):
        kind = TAGS.get(f"{bare[1]}{bare[2]}".upper())
        if kind is not None:
            yield Field(kind, *bare.span(3), exact=True)
    for member in _MEMBER.finditer(text):
        kind = TAGS.get(member[1].upper())
        if kind is not None:
            for value in _STRING.finditer(text, member.start(2) - 1, member.end(2)):
                yield Field(kind, *value.span(1), exact=True)

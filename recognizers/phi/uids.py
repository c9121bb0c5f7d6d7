"""Unique identifiers of studies, series and pictures, told by their shape: of them a patient's pictures can be found.

A DICOM UID is arcs of digits under a root that a vendor was given, and most name an instance by clock, counter or chance: so
an arc of many digits tells it from the identifiers of classes, of algorithms and of a network's devices. Orthanc calls
patients, studies and pictures by SHA-1 digests in five groups.
"""

from __future__ import annotations

import regex

from recognizers.rule import PatternRule, Rule

_UID_CHARS_MAX = 64
OF_KINDS = regex.compile(
    r"1\.2\.840\.(?:10008|10006|10065|113549|113556|10040|10045)\.|1\.3\.6\.1\.(?:[256]|4\.1\.(?!14519|5962|9590|25403|9328|2452|"
    r"37476|20036)[0-9])|2\.16\.840\.1\.(?:101|113730|113883|114222)\.|1\.3\.(?:14|101|132)\.|2\.5\."
)
"""Roots whose arcs name kinds of things: DICOM's own classes, RSA's and Microsoft's, MIBs and enterprises that make no
pictures, HL7's code systems, the directory's attributes."""

_ROOT = regex.compile(r"1\.2\.276\.0\.7230010|1\.2\.826\.0\.1\.3680043|[12]\.[0-9]+\.[0-9]+\.[0-9]+")
"""Roots that have a long arc themselves: OFFIS', and the one Medical Connections gives parts of to whoever asks."""

_LONG_ARC = regex.compile(r"(?<![0-9])[0-9]{7}")


def _of_instance(text: str) -> bool:
    root = _ROOT.match(text)
    if len(text) > _UID_CHARS_MAX or root is None or OF_KINDS.match(text) is not None:
        return False
    return _LONG_ARC.search(text, root.end()) is not None


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="uid.dicom",
        type="person_id",
        pattern=r"(?<![0-9A-Za-z.\-])(?:(?:MR|CT|US|DX|CR|XA|NM|PT|MG|RF|SR|SC|OT)\.)?(?P<v>[12]\.(?:2|3|12|16|25)(?:\.(?:0|[1-9][0-9]{0,38})){4,20})"
        r"(?![0-9A-Za-z\-]|\.[0-9])",
        gate=r"\b[12]\.(?:2|3|12|16|25)\.[0-9.]{4,58}[0-9]{7}",
        check=_of_instance,
        source="DICOM PS3.5 chapter 9 and annex B; PS3.15 annex E",
        examples=(
            "Stored MR.[[1.2.826.0.1.3680043.8.498.5512327288{digit:6}]] from",
            "GET /rs/studies/[[1.2.392.200036.9116.2.6.1.48.12213{digit:5}.1776387002.441772]]/rendered",
            "study=[[1.2.840.113711.676021.3.41298.5034{digit:5}.26.2116281012.165600]] launched",
        ),
        counter_examples=(
            "SOPClass 1.2.840.10008.5.1.4.1.1.2",
            "oid 1.3.6.1.2.1.2.2.1.10.436207616",
            "pkcs 1.2.840.113549.1.9.16.2.47",
            "Implementation Class UID: 1.2.276.0.7230010.3.0.3.6.7",
            "version 1.2.3.4.5.6",
        ),
        score=0.75,
    ),
    PatternRule(
        id="uid.of_random",
        type="person_id",
        pattern=r"(?<![0-9.])2\.25\.[0-9]{12,39}(?![0-9.])",
        source="DICOM PS3.5 annex B.2: UUID derived UID",
        examples=("uid=[[2.25.3298403298{digit:15}]] stored",),
        counter_examples=("2.25.1", "2.25.20241122", "12.25.32984032984032984032984"),
        score=0.75,
    ),
    PatternRule(
        id="uid.orthanc",
        type="person_id",
        pattern=r"(?<![0-9A-Za-z\-])[0-9a-f]{8}(?:-[0-9a-f]{8}){4}(?![0-9A-Za-z\-])",
        gate=r"-[0-9a-f]{8}-[0-9a-f]{8}-",
        source="Orthanc Book, Orthanc identifiers",
        examples=("New instance stored: study [[{hex:8}-{hex:8}-{hex:8}-{hex:8}-{hex:8}]] done",),
        counter_examples=("550e8400-e29b-41d4-a716-446655440000", "deadbeef-deadbeef"),
        score=0.75,
    ),
)

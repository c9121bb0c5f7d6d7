"""Fields of HL7 version 2 messages, told by their position: ``PID-5`` is the patient's name.

Whoever reads the message, or a printed position (the relay does), looks it up in ``PLACES`` and calls the value so.
Source: HL7 v2.5.1, chapters 3 (PID, PD1, NK1, PV1, MRG, DB1), 4 (ORC, OBR, RXA), 6 (GT1, IN1, IN2, FT1), 7 (OBX, SPM), 9
(TXA), 10 (SCH, AIP, AIS, AIL, AIG), 12 (ROL), 5 (QPD).
"""

from __future__ import annotations

from functools import partial

import regex

from recognizers.phi.dates import DATE
from recognizers.phi.ids import numbered
from recognizers.phi.positions import ANY, FIRST, given, kind
from recognizers.phi.rarer_names import is_first_name
from recognizers.rule import KeyRule, Rule

_SEGMENTS = (
    "PID|PD1|NK1|PV1|PV2|MRG|GT1|IN1|IN2|IN3|ORC|OBR|DB1|SPM|TXA|SCH|AIP|"
    "ROL|QPD|AIS|AIL|AIG|FT1|DG1|PR1|RXA|RXD|RXE|ACC|STF|PRD|EVN|OBX|AL1|ERR|MSA|NTE|QRD|IAM|CTD|PRT|PRA|CON|PDA|SAC|ARV|"
    "CSR|IPC|AUT|RF1|RXO|RXG|CER|Z[A-Z0-9]{2}"
)
_GATES = (
    (
        rf"(?:{_SEGMENTS})(?:\||[\-.\[_][0-9]{{1,2}}\]?(?:[.0-9\-\"'\]\[_)]{{0,"
        r"8}\s?(?:[=:>]|->|['\"])|[ (][^\n:=]{0,40}:| (?:value|invalid|missing) [\"']))"
    ),
    r"\b(?:pid|nk1|gt1|in1|pv1)_?[0-9]{1,2}\s?[=:]",
    r"\b(?:PID|NK1|GT1|IN1|PV1|MRG)(?:[#$!;%@+]|\*)[0-9]{0,2}(?:[#$!;%@+]|\*)",
    r"[\[(] ?['\"](?:PID|NK1|GT1|IN1|PV1|MRG|PD1|OBR|ORC|NM1|N3|N4|DMG|REF|PER|CLM|SBR)['\"], ?['\"]",
    r"\b(?:NM1|N3|N4|DMG|REF|PER|CLM|SBR|PID|NK1|GT1|IN1|PV1|MRG)\b[^\[\r\n]{0,24}\[ ?['\"]",
    r"<(?:[A-Za-z0-9]+:)?(?:XPN|XCN|FN|CX|XAD|SAD|XTN|TS)\.[0-9]",
    r"MSH[!#$%&*+/:;@^|][^\w\s]{3}",
)
_BY_KIND = {
    "mrn": "PID-2 PID-3 PID-4 PID-21 MRG-1 MRG-2 MRG-4 NK1-33 QPD-3",
    "person": (
        "IAM-14 CON-24 PID-5 PID-6 PID-9 NK1-2 NK1-30 GT1-3 GT1-4 GT1-16 GT1-45 IN1-6 IN1-16 IN2-7 IN2-9 "
        "IN2-22 IN2-40 IN2-52 MRG-7"
    ),
    "clinician": (
        "PRT-5 RXE-22 RXO-14 RXG-18 OBX-25 CTD-2 PRA-1 CON-23 RXA-22 SAC-33 "
        "PV1-7 PV1-8 PV1-9 PV1-17 PV1-52 PD1-4 ORC-10 ORC-11 ORC-12 ORC-19 OBR-10 OBR-16 OBR-28 OBX-16 TXA-5 TXA-9 TXA-10 "
        "TXA-11 TXA-22 EVN-5 ROL-4 QRD-8 SCH-12 SCH-16 SCH-20 AIP-3 DG1-16 "
        "PR1-8 PR1-11 PR1-12 RXA-10 RXE-13 FT1-20 FT1-21 PV2-13 "
        "IN1-30 STF-3 PRD-2"
    ),
    "reader": "OBR-32 OBR-33 OBR-34 OBR-35",
    "person_id": (
        "STF-1 PRD-7 CER-2 CER-12 "
        "TXA-13 TXA-14 TXA-15 FT1-23 RXE-15 RXD-7 PRA-6 STF-2 SAC-3 SAC-4 CSR-1 CSR-4 CSR-5 IPC-1 IPC-2 IPC-3 "
        "IPC-4 RF1-6 RF1-11 AUT-4 AUT-3 GT1-19 MRG-6 SPM-3 "
        "ORC-2 ORC-3 ORC-4 OBR-2 OBR-3 OBR-18 OBR-19 OBR-20 SPM-2 TXA-12 SCH-1 SCH-2 IN1-14 IN2-1 IN3-2 FT1-2"
    ),
    "date": (
        "STF-24 STF-25 STF-26 PRD-8 PRD-9 CER-19 CER-20 CER-24 CER-25 "
        "PDA-3 PDA-5 PDA-9 CON-11 CON-12 CON-13 CSR-6 STF-12 STF-13 RF1-7 RF1-8 AUT-6 AUT-7 GT1-27 "
        "PID-7 PID-29 PID-33 NK1-16 GT1-8 GT1-13 IN1-12 IN1-13 IN1-18 PV1-44 "
        "PV1-45 PV2-8 PV2-9 PV2-14 OBR-7 OBR-8 OBR-14 OBR-22 "
        "OBR-36 OBX-14 OBX-19 ORC-9 ORC-15 TXA-4 TXA-6 DG1-5 PR1-5 RXA-3 RXA-4 "
        "FT1-4 ACC-1 SPM-17 SPM-18 EVN-6 SCH-11 AL1-6 IAM-11 IAM-13 STF-6 "
        "ROL-5 ROL-6 FT1-5 NK1-8 NK1-9 TXA-7 TXA-8 RXD-3 AIP-6 AIP-7 AIS-4 AIL-6 AIG-8 DB1-5 DB1-6 "
        "ORC-7 OBR-27 RXE-1"
    ),
    "address": (
        "CTD-3 PRT-14 ROL-11 RXO-32 PID-11 NK1-4 NK1-32 GT1-5 GT1-17 IN1-5 IN1-19 IN1-44 ORC-22 ORC-24 STF-11 PRD-3 ACC-3"
    ),
    "county": "PID-12 PID-23",
    "phone": (
        "CTD-5 PRT-15 ROL-12 SCH-13 SCH-17 "
        "PID-13 PID-14 NK1-5 NK1-6 NK1-7 NK1-31 GT1-6 GT1-7 GT1-18 GT1-46 "
        "IN1-7 IN2-58 IN2-63 IN2-64 ORC-14 ORC-23 OBR-17 STF-10 "
        "PRD-5"
    ),
    "account": "PID-18 GT1-2 PV1-5 PV1-19 PV1-50 MRG-3 MRG-5",
    "ssn": "PID-19 NK1-37 GT1-12 IN2-2",
    "license": "PID-20 STF-22",
    "device": "OBX-17 OBX-18 PRT-10 PRT-16 PRT-17 PRT-20 PRT-21 PRT-22 RXA-38 OBR-51",
    "health_plan_id": "IN1-8 IN1-9 IN1-10 IN1-36 IN1-46 IN1-49 IN2-6 IN2-8 IN2-10 IN2-26 IN2-61 DB1-3",
    "query": "QPD-3",
}
_BY_KIND["address_county"] = _BY_KIND["address"]
PLACES = {
    place: tuple(f"hl7.{kind}" for kind, others in _BY_KIND.items() if place in others.split())
    for places in _BY_KIND.values()
    for place in places.split()
}
"""What stands at a place; two things where one field may hold either."""

_told = partial(kind, "hl7", source="HL7 v2.5.1, segment attribute tables")
_STREET = r"\G[^\^|~\"]+(?:\^[^\^|~\"]+)?"
_PLACE = r"\G(?:[^\^|~]*\^){%d}(?P<v>[^\^|~\"&]+).*"
_CLINICIAN = r"\G(?:[^\^|~]*[0-9][^\^|~]*)?\^*(?P<v>[^\^|~0-9\"'][^\^|~\"]*(?:\^[^\^|~\"]+){0,4}).*"
_CLINICIAN_PRINTED = r"(?:[^\s\^|~]*[0-9][^\s\^|~]*\^)?(?P<v>[^\s\^|~0-9\"'&]+(?:\^[^\s\^|~\"&]+){0,4})"
_READER = r"\G(?:[^&|~]*[0-9][^&|~]*)?&*(?P<v>[^&|~0-9\"'][^|~\^\"]*)"
_DEVICE = r"(?:\G(?:EUI-?64 ?|S/?N[ :]?)?|(?<=\^))(?P<v>(?=(?:[A-Z\-]{0,16}[0-9]){4})[A-Z0-9][A-Z0-9\-.]{3,40})(?![A-Za-z])"
_PHONE = r"[0-9][0-9 ()\-.+]{5,20}(?:[xX][0-9]{1,6})?|\(\+?[0-9]{2,4}\)[0-9 ()\-.]{6,20}|(?<=\^)[0-9]{3}\^[0-9]{7}"


def _more_than_a_code(text: str) -> bool:
    return given(text) and len(text) > 2


def _number(text: str) -> bool:
    """Say whether a number may be one: it has a digit, and is no name of a parameter (``@PID.5.1``)."""
    return numbered(text) and not text.startswith("@")


CODING_SYSTEMS = (
    r"(?:LN|LOINC|SCT|SNM3?|SNOMED(?:[\-_]?CT)?|CPT4?|C4|HCPCS|HPC|I9C?|I10[CP]?|ICD-?(?:9|10)(?:-?[CP][MS])?"
    r"|RXNORM|NDC|UCUM|CVX|MVX|DCM|HL7[0-9]{4})(?!\w)"
)
"""The tables that codes are out of (HL7 v2.5.1 table 0396), of those that no name is made of."""
_CODE = rf"[^|^~]*\^[^|^~]*\^{CODING_SYSTEMS}"
_DESKS = frozenset(
    "interface inbound outbound clinic klinik lab labs laboratory labor waiting waitlist chemistry chemie radiology pharmacy"
    " ward unit room desk hub engine service batch".split()
)


def _no_desk(text: str) -> bool:
    """Say whether a place of somebody's is filled, and not by what a program, a department or a list is called."""
    words = [word.lower() for word in regex.findall(r"\p{L}+", text)]
    # ``WARD^A`` is somebody: a desk has no initial.
    return given(text) and (_DESKS.isdisjoint(words) or any(len(word) == 1 or is_first_name(word) for word in words))


def _no_engine(text: str) -> bool:
    """Say whether a clinician's number may be one: it has a digit, and is no engine's that speaks HL7."""
    return numbered(text) and "HL7" not in text.upper()


RULES: tuple[Rule, ...] = (
    _told("mrn", FIRST, "[[{digit:8}]]^^^HOSP^MR", check=_number, gates=_GATES),
    _told("person", ANY, "[[DOE^JANE^Q]]"),
    _told("person", _CLINICIAN, "12^[[DOE^JANE^Q]]", name="clinician", check=_no_desk, loose=_CLINICIAN_PRINTED),
    _told("person", _READER, "12&[[DOE&JANE]]", name="reader"),
    _told("person_id", FIRST, "[[{digit:6}]]^DOE^JANE", name="clinician", check=_no_engine),
    _told("person_id", FIRST, "[[{digit:6}]]&DOE&JANE", name="reader", check=numbered),
    _told("person_id", FIRST, "[[{digit:6}]]^LAB", check=numbered),
    _told("date", DATE, "[[1945031{digit:1}]]"),
    _told("street", _STREET, "[[{digit:2}-ELM-ST]]", name="address", loose=r"[^\s\^|~\"&]+(?:\^[^\s\^|~\"&]+)?"),
    _told("city", _PLACE % 2, "12-ELM-ST^^[[SPRINGFIELD]]^IL^62701", name="address"),
    _told("zip", _PLACE % 4, "12-ELM-ST^^SPRINGFIELD^IL^[[62{digit:3}]]", name="address"),
    _told("city", _PLACE % 8, "12-ELM-ST^^PEORIA^IL^61602^USA^H^^[[SANGAMON]]", name="address_county"),
    _told("city", ANY, "[[SANGAMON]]", name="county", check=_more_than_a_code),
    _told("phone", _PHONE, "[[312555{digit:4}]]^PRN^PH"),
    _told("account", FIRST, "[[V{digit:9}]]^^^HOSP^AN", check=numbered),
    _told("ssn", r"[0-9]{3}[ \-]?[0-9]{2}[ \-]?[0-9]{4}", "[[53622{digit:4}]]"),
    _told("license", FIRST, "[[D{digit:8}]]^IL", check=numbered),
    _told("device", _DEVICE, "[[SCAN-U4500-77118{digit:2}]]^VEN", check=numbered),
    _told("health_plan_id", FIRST, "[[XYZ{digit:9}]]", check=numbered),
    KeyRule(
        id="hl7.name_by_shape",
        type="person",
        keys=("=hl7 value",),
        value=rf"\G(?!{_CODE})(?:[A-Z]{{0,4}}[0-9]{{3,12}}\^)?(?P<v>\p{{Lu}}[\p{{L}}'’ \-]{{2,}}\^\p{{Lu}}[^|~\"&]*)",
        source="HL7 v2.5.1 sections 2.11 and 2A: segments of a site's own, and fields out of place",
        check=_no_desk,
        examples=("HL7.value: [[DOE^JANE]]",),
        counter_examples=(
            "HL7.value: DOE",
            "HL7.value: 12^JANE",
            "HL7.value: 99213^VISIT^CPT",
            "HL7.value: MALE^Male^HL70001",
        ),
        score=0.9,
    ),
    KeyRule(
        id="hl7.number_by_shape",
        type="mrn",
        keys=("=hl7 value",),
        value=r"\G[A-Z]{0,4}-?[0-9]{6,12}(?![\w\-])",
        check=numbered,
        source="HL7 v2.5.1 sections 2.11 and 2A: segments of a site's own, and fields out of place",
        examples=("HL7.value: [[MRN{digit:8}]]",),
        counter_examples=("HL7.value: 12", "HL7.value: PLAN"),
        score=0.6,
    ),
    KeyRule(
        id="hl7.city_by_shape",
        type="city",
        keys=("=hl7 value",),
        value=r"\G[^|^~]*\^[^|^~]*\^(?P<v>\p{Lu}[\p{L}'’. \-]+)(?=\^[A-Z]{2}\^[0-9]{5})",
        source="HL7 v2.5.1 section 2A.3.78: XAD, out of place",
        examples=("HL7.value: 12-ELM-ST^^[[ELKTON]]^MD^21921",),
        counter_examples=("HL7.value: A^^CBC^LN^1", "HL7.value: ELKTON"),
        score=0.9,
    ),
    KeyRule(
        id="hl7.zip_by_shape",
        type="zip",
        keys=("=hl7 value",),
        value=r"\G(?:[^|^~]*\^){3}[A-Z]{2}\^(?P<v>[0-9]{5}(?:-?[0-9]{4})?)(?![\w\-])",
        source="HL7 v2.5.1 section 2A.3.78: XAD, out of place",
        examples=("HL7.value: 12-ELM-ST^^ELKTON^MD^[[219{digit:2}]]",),
        counter_examples=("HL7.value: A^^CBC^LN^1", "HL7.value: 21921"),
        score=0.9,
    ),
    KeyRule(
        id="hl7.date_by_shape",
        type="date",
        keys=("=hl7 value",),
        value=(
            r"(?:\G|(?<=\^))(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:[0-9]"
            r"{4}(?:[0-9]{2})?)?(?:\.[0-9]{1,4})?(?:[+\-][0-9]{4})?(?![\w\-])"
        ),
        source="HL7 v2.5.1 section 2A.3.21: DTM",
        examples=("HL7.value: [[1945031{digit:1}]]",),
        counter_examples=("HL7.value: 12", "HL7.value: 19991399"),
        score=0.9,
    ),
    KeyRule(
        id="hl7.query_date",
        type="date",
        keys=("=hl7 query",),
        value=r"@PID\.(?:7|29)[.0-9]*\^(?P<v>[0-9]{8})",
        flags=regex.IGNORECASE,
        source="IHE ITI TF-2 3.21: Patient Demographics Query, QPD-3",
        examples=("HL7.query: @PID.7^[[1945031{digit:1}]]",),
        counter_examples=("HL7.query: @PID.8^F",),
        score=0.9,
    ),
    KeyRule(
        id="hl7.query",
        type="person",
        keys=("=hl7 query",),
        value=r"@PID\.5[.0-9]*\^(?P<v>[^~|\^\"&]+)",
        flags=regex.IGNORECASE,
        source="IHE ITI TF-2 3.21: Patient Demographics Query, QPD-3",
        examples=("HL7.query: @PID.5.1^[[SMITH]]",),
        counter_examples=("HL7.query: @PID.8^F",),
        score=0.9,
    ),
)

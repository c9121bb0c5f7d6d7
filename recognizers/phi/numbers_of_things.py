"""Numbers of ledgers, stock, machines and counters, which look like somebody's account, device or record.

``GL acct 60044-182``, ``switch ward-4w-sw1 SN FOC2214X0KQ fan 2 failed``, ``requisition 771204 gauze 4x4 qty 12 cs``. What
stands around the number tells what it is of, if nobody is spoken of: a word for a patient, a medicine dispensed, an implant
or what is worn leaves it private.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from recognizers.rule import Span

_SOMEBODY = re.compile(
    r"(?<![a-z])(?:patient|pt|mrn|dob|ssn|member|guar(?:antor)?|subscriber|enrollee|insured|beneficiary|resident|client"
    r"|cardholder|debtor|donor|recipient|caller|spouse|mrs?|mother|father|owner|employee|visit|discharged|admitted|born"
    r"|refill(?:s|ed)?|dispensed?|prescription|pharmacy|rx ?[#:=]|rx [0-9]|rx_?n(?:o|um|br)|copay|statement|collections"
    r"|payment plan|refund|autopay"
    r"|implant(?:s|ed)?|explant(?:ed)?|lead|pacer|pacemaker|icd|cpap|bipap|wearable|worn|hearing|pump|insulin|cgm"
    r"|assigned|assoc(?:iated)?|issued|enrolled|infusion|transmission|interrogat(?:ed|ion)|laptop|phone|iphone|ipad"
    r"|user(?:name)?|paciente|patientin|appt|appointment)(?![a-z])",
    re.IGNORECASE,
)


_OF_MODELS = "names."
"""What models see: a product's name and a plant's read like somebody's."""


class _Kind(NamedTuple):
    """Things that bear numbers: the types these are taken for, and what is said around them."""

    types: frozenset[str]
    said: re.Pattern[str]


def _kind(types: str, said: str) -> _Kind:
    return _Kind(frozenset(types.split()), re.compile(rf"(?<![A-Za-z0-9])(?:{said})(?![A-Za-z])", re.IGNORECASE))


_DEFINITIONS = (
    r"CapabilityStatement|StructureDefinition|ValueSet|CodeSystem|SearchParameter|OperationDefinition|ImplementationGuide"
    r"|ConceptMap|NamingSystem"
)
_KINDS = (
    # Of a general ledger, of payables, of a cloud.
    _kind(
        "account",
        r"gl|g/l|general ledger|(?:sub)?ledger|cost[ _]cent(?:er|re)|budgets?|aws|azure|gcp|accounts payable|three[ -]way"
        r"|3-way|vendor|supplier|purchase order|journal entry|trial balance|depreciation|accruals?|fiscal (?:year|period)"
        r"|balanced to|reconciled to|out of balance|suspense|clearing account|chart of accounts|invoice[^\n]{0,32} from"
        r"|test transactions?",
    ),
    # Of what is ordered, stored and picked.
    _kind(
        "account person_id device",
        r"qty|uom|sku|gtin|on[ _-]?hand|par level|pallets?|warehouse|restock(?:ed)?|reorder(?:ed)?|stockout|stock (?:low|out"
        r"|count|transfer)|cycle count|pick (?:order|list|ticket)|cartons?|supplier|vendor|purchase order|back-?order(?:ed)?"
        r"|ship from|carousel|bin [0-9]{1,5} ->|gtin|material [0-9][0-9\-]+|branch plant|stockroom",
    ),
    # Of a network, a server, a printer, an analyser.
    _kind(
        "device serial person_id",
        r"switch|router|firewall|smartd|/dev/[a-z]+|sectors?|disks?|nvme|psu|fan [0-9]{1,2}|toner|print ?head|head temp"
        r"|fuser|sfp|transceiver|chassis|stack member|backplane|linecard|raid|pdu|reagent|cuvettes?"
        r"|probe (?:crash|error|clog)|module halted|analy[sz]er|centrifuge|aspiration error"
        r"|reading -?[0-9.]{1,6} ?°?[cf]|humidity",
    ),
    # Of a device's model and lot, when nobody bears it (GS1, application identifiers 01 and 10).
    _kind("device", r"\(01\)[0-9]{14}(?!\S*\(21\))"),
    # Of postings, and of support.
    _kind(
        "account mrn",
        r"(?:new |journal )?postings?|posted to|journal line|debit|support case|fleet card|approved for payment"
        r"|thermostat|physical plant",
    ),
    # Of a counter, and of a post that nobody has.
    _kind(
        "account person_id mrn",
        r"sequence \w{1,40} (?:restarted|advanced|reset|set)|\w{1,40}_seq|nextval|setval|last_value|number range"
        r"|pool [^\n]{0,40}(?:advanced|exhausted|reserved|allocated)|vacant|headcount",
    ),
    # Of what is scanned to test a scanner.
    _kind("person_id photo uid device", r"phantom|catphan|flood field|linearity test"),
    # Of a letter's form.
    _kind("biometric", r"firmware|camera|sdk|drivers?|letter template|plan template|template\.docx?|mail merge"),
    _kind("photo", r"plots?|histogram|heat ?map|bar chart|roc curve|confusion matrix"),
    # Of a group's contract.
    _kind("health_plan_id date", r"plan (?:renewals?|designs?)|fee schedule|rate (?:table|sheet)s?|InsurancePlan"),
    # Of definitions, which are published and dated; of measures of a population, and of controls.
    _kind("date", _DEFINITIONS),
    _kind("date", r"evaluate-measure|numerator|denominator|qc(?= ?[;|])|westgard|levey-jennings"),
    # Of messages between partners about messages, and of orders of goods (ASC X12 810, 824, 850, 855, 856, 997, 999).
    _kind(
        "account person_id mrn",
        r"ST\*(?:824|810|850|855|856|997|999)|accepted [0-9]{1,6},? (?:and )?rejected [0-9]{1,6}"
        r"|[0-9]{1,6} accepted,? (?:and )?[0-9]{1,6} rejected|po=",
    ),
    # Of a house, a vendor, a line for everybody.
    _kind(
        "phone fax",
        r"switchboard|help ?desk|service desk|hot ?line|help ?line|main (?:line|number)|toll[ -]free|poison control"
        r"|conference bridge|did range|(?:1[ .\-])?\(?8(?:00|33|44|55|66|77|88)\)?[ .\-][0-9]{3}[ .\-]?[0-9]{4}",
    ),
    # Of sessions in a database.
    _kind("serial device", r"ora-[0-9]{5}|deadlock"),
    # Of plates with wells in a laboratory, which no car bears.
    _kind(
        "vehicle",
        r"novaseq|nextseq|miseq|hiseq|[0-9]{2,4}[ -]wells?|q?pcr|elisa|agar|assay|thermocycler|hamilton star|tecan"
        r"|liquid handler|incubator|colon(?:y|ies)",
    ),
)
_SAID_OF = {
    type_: tuple(kind.said for kind in _KINDS if type_ in kind.types)
    for type_ in frozenset[str]().union(*(kind.types for kind in _KINDS))
}
"""What is said around the things of each type."""
_OF_GOODS = re.compile(
    r"(?<![A-Za-z])(?:sku|gtin|uom|on[ _-]?hand|cycle count|branch plant|material [0-9][0-9\-]+|stock(?:out|room)|par [0-9]"
    rf"|ship from|InsurancePlan|{_DEFINITIONS})(?![A-Za-z])",
    re.IGNORECASE,
)
"""Goods, plans and definitions, whose names read like somebody's or a place's."""
_OF_DEEDS = re.compile(
    r"\b(?:by|for|to|buyer|attn|rep|contact|request(?:e[dr]|or)|approv\w+|signed|received|user|counted by|c/o|clerk)\b",
    re.IGNORECASE,
)
"""What leads to who ordered, counted or took it."""
_BLOCK = re.compile(r"([0-9]{4,})-([0-9]{4,})")
"""From a number to another one: what is set apart for numbers to come."""
_RECEIPT = re.compile(r"(?:^|[\r\n])MSA\|[AC][AER]\|\Z")
"""HL7 v2.5.1, section 2.14.8: the id of the message that is acknowledged."""
_RECEIPT_CHARS = 8
_RANGE = re.compile(r"\bages?(?: of| from|:|=)? ?[0-9]{1,3} ?(?:to|-|–|through|thru) ?\Z", re.IGNORECASE)
_RANGE_CHARS = 24
_OF_TABLES = re.compile(
    r"\b(?:tables?|ranges?|bands?|brackets?|criteria|cohorts?|reference|rules?|filters?)\b", re.IGNORECASE
)


def speaks_of_nobody(text: str) -> bool:
    """Say whether no word of a text is said of patients, members and what happens to them."""
    return _SOMEBODY.search(text) is None


def is_of_things(text: str, span: Span) -> bool:
    """Say whether a span is the number, the date, the picture or the name of things, and nobody is spoken of in ``text``."""
    if span.type == "person_id" and _RECEIPT.search(text, max(0, span.start - _RECEIPT_CHARS), span.start) is not None:
        return True
    block = _BLOCK.fullmatch(text, span.start, span.end)
    if block is not None and len(block[1]) == len(block[2]) and block[1].endswith("00") and block[2].endswith("99"):
        return True
    if span.type == "age":
        return (
            _RANGE.search(text, max(0, span.start - _RANGE_CHARS), span.start) is not None
            and _OF_TABLES.search(text) is not None
        )
    if span.type in {"person", "city", "street"}:
        return (
            span.rule.startswith(_OF_MODELS)
            and _OF_GOODS.search(text) is not None
            and _OF_DEEDS.search(text) is None
            and speaks_of_nobody(text)
        )
    return any(said.search(text) is not None for said in _SAID_OF.get(span.type, ())) and speaks_of_nobody(text)

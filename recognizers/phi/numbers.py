"""Numbers of persons: 45 CFR 164.514(b)(2)(i)(G), (H), (I), (J), (K), (R).

Bare digits are in every log; they count only with a check digit and a shape, or by the name they go by.
"""

from __future__ import annotations

from collections.abc import Callable

import regex

from recognizers import checks
from recognizers.rule import Check, KeyRule, PatternRule, Rule
from recognizers.values import identifier

ID = r"(?=[A-Za-z\-]{0,40}[0-9])[A-Za-z0-9](?:[A-Za-z0-9\-]{0,62}[A-Za-z0-9])?"
"""A record number: letters, digits and hyphens, at least one digit."""

_MBI_LETTER = "[AC-HJKMNP-RT-Y]"
_MBI_EITHER = "[0-9AC-HJKMNP-RT-Y]"
_MBI = rf"[1-9]{_MBI_LETTER}{_MBI_EITHER}[0-9]-?{_MBI_LETTER}{_MBI_EITHER}[0-9]-?{_MBI_LETTER}{{2}}[0-9]{{2}}"


def _ending(check: Check) -> Callable[[str], str]:
    """Return what gives a number the last character that the check asks for."""
    return lambda number: next((done for last in "0123456789" if check(done := number[:-1] + last)), number)


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="ssn.by_shape",
        type="ssn",
        pattern=r"(?<![\w\-])[0-8][0-9]{2}-[0-9]{2}-[0-9]{4}(?![\w\-])",
        check=checks.ssn,
        source="Social Security Administration, the SSN numbering scheme",
        examples=("[[536-22-{digit:3}1]]", "ssn [[219-09-{digit:3}9]] seen"),
        counter_examples=("000-12-3456", "666-12-3456", "912-34-5678", "2026-536-22-8745", "536-22-8745-1", "536-00-8745"),
    ),
    PatternRule(
        id="ssn.by_word",
        type="ssn",
        pattern=(
            r"\b(?:ssn|social security(?: number| no\.?)?|soc sec)[ :#]{1,3}"
            r"(?P<v>[0-9]{3}[ .\-]?[0-9]{2}[ .\-]?[0-9]{4})(?![0-9])"
        ),
        flags=regex.IGNORECASE,
        source="Social Security Administration, the SSN numbering scheme",
        examples=("SSN [[53622{digit:4}]] on file", "social security number [[536 22 {digit:4}]]"),
        counter_examples=("ssn 12", "ssn lookups 123456789012"),
    ),
    KeyRule(
        id="ssn.by_key",
        type="ssn",
        keys=(
            "ssn",
            "social security number",
            "social security no",
            "social security",
            "soc sec",
            "ssn last",
            "itin",
            "tax id",
            "tin",
        ),
        value=r"(?<![0-9])[0-9X*]{3}[ .\-]?[0-9X*]{2}[ .\-]?[0-9]{4}(?![0-9])|(?<![0-9\-])[0-9]{4}(?![0-9\-])",
        flags=regex.IGNORECASE,
        source="Social Security Administration, the SSN numbering scheme; last four digits are an identifier too",
        examples=("ssn=[[53622{digit:4}]]", '"patientSSN": "[[536 22 {digit:4}]]"', "ssn_last4: [[{digit:4}]]"),
        counter_examples=("ssn: missing", "ssn=null", "session: 123456789"),
        score=0.9,
    ),
    KeyRule(
        id="mrn.by_key",
        type="mrn",
        keys=(
            *(
                "mrn",
                "medical record number",
                "medical record no",
                "medical record",
                "med rec no",
                "med rec num",
                "chart number",
            ),
            *(
                "chart no",
                "patient id",
                "patient number",
                "patient no",
                "patient identifier",
                "pat id",
                "pt id",
                "empi",
                "=mpi",
            ),
        ),
        value=ID,
        check=identifier,
        source="45 CFR 164.514(b)(2)(i)(H); HL7 table 0203: MR",
        examples=("mrn=[[{digit:8}]]", '"patientId": "[[E{digit:7}]]"', "Medical Record Number: [[{digit:3}-{digit:4}1]]"),
        counter_examples=("mrn: missing", "patient id is null", "pid=12345", "mrn=0000"),
    ),
    PatternRule(
        id="mrn.by_word",
        type="mrn",
        pattern=r"\b(?:MRN|medical record (?:number|no\.?)) ?#? ?(?P<v>[A-Z]{0,4}-?[0-9][0-9\-]{3,14}[0-9])\b",
        flags=regex.IGNORECASE,
        check=identifier,
        source="45 CFR 164.514(b)(2)(i)(H)",
        examples=("merged MRN [[{digit:8}]] into chart", "MRN#[[{digit:7}]]"),
        counter_examples=("MRN 12", "no MRN found"),
    ),
    KeyRule(
        id="plan.by_key",
        type="health_plan_id",
        keys=(
            *(
                "member id",
                "member number",
                "member no",
                "mbr id",
                "subscriber id",
                "subscriber number",
                "policy number",
                "policy no",
            ),
            *(
                "insurance id",
                "insurance number",
                "beneficiary id",
                "beneficiary number",
                "medicaid id",
                "medicaid number",
                "hicn",
            ),
            *("group number", "health plan id", "payer id"),
        ),
        value=ID,
        check=identifier,
        source="45 CFR 164.514(b)(2)(i)(I)",
        examples=("member_id=[[W{digit:9}]]", '"subscriberId": "[[{upper:3}{digit:9}]]"', "policy number: [[{digit:10}]]"),
        counter_examples=("member id: unknown", "policy number required", "memberId=null"),
    ),
    PatternRule(
        id="mbi.by_shape",
        type="mbi",
        pattern=rf"(?<![\w\-]){_MBI}(?![\w\-])",
        source="CMS, Understanding the Medicare Beneficiary Identifier format",
        examples=("[[1EG4-TE5-MK{digit:2}]]", "mbi [[2A{digit:2}C{digit:2}DE{digit:2}]]"),
        counter_examples=("0EG4-TE5-MK73", "1SG4-TE5-MK73", "x1EG4TE5MK73", "1eg4te5mk73"),
    ),
    KeyRule(
        id="mbi.by_key",
        type="mbi",
        keys=("mbi", "medicare id", "medicare number", "medicare no", "medicare beneficiary id"),
        value=_MBI,
        flags=regex.IGNORECASE,
        source="CMS, Understanding the Medicare Beneficiary Identifier format",
        examples=("medicare_id=[[1eg4te5mk{digit:2}]]", '"mbi":"[[1EG4-TE5-MK{digit:2}]]"'),
        counter_examples=("mbi: none", "medicare id 12"),
        score=0.95,
    ),
    KeyRule(
        id="account.by_key",
        type="account",
        keys=(
            *("account number", "account no", "account num", "acct number", "acct no", "acct num", "acct", "bank account"),
            *("patient account", "billing account", "iban number", "routing number", "claim number", "claim id", "claim no"),
        ),
        value=ID,
        check=identifier,
        source="45 CFR 164.514(b)(2)(i)(J)",
        examples=("account_number=[[{digit:10}]]", '"acctNo": "[[V{digit:9}]]"', "claim number: [[{digit:12}]]"),
        counter_examples=("account number: missing", "acct=unknown", "serviceAccount=default"),
    ),
    PatternRule(
        id="card.by_shape",
        type="credit_card",
        pattern=(
            r"(?<![\w.\-])(?:"
            r"(?:4[0-9]{3}|5[1-5][0-9]{2}|2[2-7][0-9]{2}|6(?:011|4[4-9][0-9]|5[0-9]{2})|35[2-8][0-9])(?:[ \-]?[0-9]{4}){3}"
            r"|3[47][0-9]{2}[ \-]?[0-9]{6}[ \-]?[0-9]{5})(?![\w\-]|\.[0-9])"
        ),
        gate=r"\b[2-6][0-9]{3}[ \-]?[0-9]{4}[ \-]?[0-9]{4}[ \-]?[0-9]{3}|\b3[47][0-9]{2}[ \-]?[0-9]{6}[ \-]?[0-9]{5}",
        check=checks.card,
        complete=_ending(checks.card),
        source="ISO/IEC 7812-1; issuer identification ranges of Visa, Mastercard, Discover, JCB, American Express",
        examples=("[[4{digit:15}]]", "card [[51{digit:2} {digit:4} {digit:4} {digit:4}]]", "[[3714-{digit:6}-{digit:5}]]"),
        counter_examples=("4111111111111112", "trace 1732212345123456", "0x4{digit:15}", "4242-4242"),
    ),
    KeyRule(
        id="card.by_key",
        type="credit_card",
        keys=("card number", "card no", "cc number", "credit card", "ccnum", "=pan", "debit card"),
        value=r"[0-9](?:[ \-]?[0-9]){11,18}(?![0-9])",
        proof=checks.card,
        source="ISO/IEC 7812-1",
        examples=("card_number=[[4{digit:15}]]", '"creditCard": "[[{digit:4} {digit:4} {digit:4} {digit:4}]]"'),
        counter_examples=("card number: declined", "credit card expired 12/29"),
        score=0.9,
    ),
    PatternRule(
        id="iban.by_shape",
        type="iban",
        pattern=r"(?<![\w\-])[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\w\-])",
        gate=r"\b[A-Z]{2}[0-9]{2} ?[A-Z0-9]{4} ?[A-Z0-9]{4} ?[A-Z0-9]{3}",
        check=checks.iban,
        source="ISO 13616-1; SWIFT IBAN registry",
        examples=("[[GB82WEST12345698765432]]", "[[DE89 3704 0044 0532 0130 00]]"),
        counter_examples=("GB83WEST12345698765432", "AB12CDEF3456GHIJ7890"),
    ),
    KeyRule(
        id="npi.by_key",
        type="npi",
        keys=("npi", "provider npi", "national provider identifier", "npi number"),
        value=r"[12][0-9]{9}(?![0-9])",
        proof=checks.npi,
        complete=_ending(checks.npi),
        source="45 CFR 162.406; CMS, NPI check digit",
        examples=("npi=[[1{digit:9}]]", '"renderingProviderNpi": "[[1{digit:9}]]"'),
        counter_examples=("npi: invalid", "npi=12"),
        score=0.85,
    ),
    PatternRule(
        id="dea.by_shape",
        type="dea",
        pattern=r"\b[ABCDEFGHJKLMPRSTUX][A-Z9][0-9]{7}\b",
        check=checks.dea,
        complete=_ending(checks.dea),
        source="21 CFR 1301; DEA registration number check digit",
        examples=("[[BS{digit:7}]]", "prescriber [[F9{digit:7}]]"),
        counter_examples=("BS1234567", "ZZ1234563", "AB123456"),
    ),
    KeyRule(
        id="dea.by_key",
        type="dea",
        keys=("dea", "dea number", "dea no", "dea registration"),
        value=r"[A-Z][A-Z9][0-9]{7}",
        flags=regex.IGNORECASE,
        proof=checks.dea,
        source="21 CFR 1301",
        examples=("dea=[[bs{digit:7}]]", "DEA Number: [[FS{digit:7}]]"),
        counter_examples=("dea: none", "idea=AB1234567x"),
        score=0.85,
    ),
    KeyRule(
        id="license.by_key",
        type="license",
        keys=(
            *(
                "license number",
                "licence number",
                "license no",
                "drivers license",
                "driver license",
                "driving licence",
                "dl number",
            ),
            *("medical license", "certificate number", "passport number", "passport no", "passport"),
        ),
        value=ID,
        check=identifier,
        source="45 CFR 164.514(b)(2)(i)(K)",
        examples=("license_number=[[D{digit:8}]]", '"driversLicense":"[[{upper:1}{digit:3}-{digit:4}-{digit:5}]]"'),
        counter_examples=("license number: missing", "license key accepted", "passport: local strategy"),
    ),
    KeyRule(
        id="person_id.by_key",
        type="person_id",
        keys=(
            *(
                "national id",
                "national insurance number",
                "nhs number",
                "employee id",
                "employee number",
                "prescription number",
            ),
            *("rx number", "accession number", "encounter number", "visit number", "encounter id", "student id"),
        ),
        value=ID,
        check=identifier,
        source="45 CFR 164.514(b)(2)(i)(R)",
        examples=("employee_id=[[{digit:6}]]", '"accessionNumber": "[[A{digit:8}]]"', "NHS Number: [[{digit:10}]]"),
        counter_examples=("visit number: none", "employee id required"),
    ),
)

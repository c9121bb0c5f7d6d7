"""Licences of clinicians and drivers, and every other number of a person: 45 CFR 164.514(b)(2)(i)(K), (R)."""

from __future__ import annotations

import regex

from recognizers import checks
from recognizers.phi.ids import BEGINS_IN_GROUPS, ID, IN_GROUPS, ending, is_datelike, numbered, one_of
from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.values import identifier

_NUMBER = rf"(?=[A-Za-z\-]{{0,40}}(?:[0-9]{{3}}|[0-9][A-Za-z\-]|[A-Za-z\-][0-9]))(?:{ID})"

_LICENSED = (
    r"(?:[A-Z]\.[A-Z]\. )?(?:[A-Z]{1,4}(?:[.\-]|[ ](?=[0-9]{4}))){0,2}(?=(?:[A-Z.\-]{0,5}[0-9]){4})[0-9A-Z]{2,17}"
    r"(?:[.\-][0-9A-Z]{1,6}){0,3}"
)
_LICENSED_GATE = r"(?:[A-Z][A-Z.\- ]*)?[0-9]"
_LICENSES = r"(?<![A-Za-z])" + one_of(
    r"""
    lic, lic\., lic\.? ?no\.?, lic ?#, licnbr, licen[sc]e, licen[sc]e no, driver'?s? licen[sc]e, driver'?s? lic, dea, dea no
    driving licen[sc]e, operator'?s? licen[sc]e, pharm tech reg, tech reg, gmc, nmc pin, nmc, gphc, gdc, hcpc, ahpra, cpso
    cds, dps reg, upin, caqh, caqh id, pilot cert, emt cert, emt-[abip] cert, nremt, medic cert, marriage lic, fishing lic
    hunting lic, board cert no, state board no, colegiad[oa], médico col\., hpr, lanr, passport, state id, dl_no, dl no
    rego, bvd
    """
)
_NOT_PLATE = r"(?<!(?i:plate|key|server|software) )"
_STATES = (
    "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]"
)
_COUNTED = (
    r"(?:seats?|users?|cores?|nodes?|servers?|sessions?|licen[sc]es|[kKMG]bps|[KMG]B|bytes|ms|s|rows?|of|hosts?|devices?)"
)
_DIGITS_MIN = 3


def _is_license(text: str) -> bool:
    """Say whether what stands behind a licence's noun is one's number: no date, no version, no word for nothing."""
    return numbered(text) and not is_datelike(text) and sum(map(str.isdigit, text)) > _DIGITS_MIN


RULES: tuple[Rule, ...] = (
    KeyRule(
        id="npi.by_key",
        type="npi",
        keys=(
            *("npi", "provider npi", "national provider identifier", "national provider id", "npi number"),
            *("npi no", "npi no"),
        ),
        value=r"[12][0-9]{9}(?![0-9])",
        proof=checks.npi,
        complete=ending(checks.npi),
        source="45 CFR 162.406; CMS, NPI check digit",
        examples=("npi=[[1{digit:9}]]", '"renderingProviderNpi": "[[1{digit:9}]]"'),
        counter_examples=("npi: invalid", "npi=12"),
        score=0.85,
    ),
    PatternRule(
        id="dea.by_shape",
        type="dea",
        pattern=r"\b(?!KB[2-5])[ABCDEFGHJKLMPRSTUX][A-Z9][0-9]{7}\b",
        check=checks.dea,
        complete=ending(checks.dea),
        source="21 CFR 1301; DEA registration number check digit",
        examples=("[[BS{digit:7}]]", "prescriber [[F9{digit:7}]]"),
        counter_examples=("BS1234567", "ZZ1234563", "AB123456", "update KB5034765 installed"),
    ),
    KeyRule(
        id="dea.by_key",
        type="dea",
        keys=(*("dea", "dea number", "dea no", "dea num", "dea registration", "dea id"),),
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
                "=lic",
                "=dl",
                "license number",
                "licence number",
                "license no",
                "licence no",
                "license num",
                "lic no",
                "lic num",
            ),
            *("lic number", "lic nbr", "license id", "drivers license", "driver license", "drivers licence"),
            *("driving licence", "drivers license number", "driver license number", "dl number", "dl no"),
            *("dl num", "driver lic", "drivers lic", "state license", "state license number", "state lic"),
            *("medical license", "medical license number", "nursing license", "rn license"),
            *("professional license", "provider license", "pharmacy license", "certificate number"),
            *("certificate no", "certification number", "cert no", "cert number", "passport number"),
            *("passport no", "passport num", "passport id", "passport", "fuhrerschein", "reisepass"),
            *("numero pasaporte", "numero permis", "dl nbr", "lic id", "dps reg", "cds no", "state board no"),
        ),
        value=rf"{IN_GROUPS}|{ID}",
        loose=rf"{BEGINS_IN_GROUPS}|{ID}",
        check=identifier,
        source="45 CFR 164.514(b)(2)(i)(K)",
        examples=("license_number=[[D{digit:8}]]", '"driversLicense":"[[{upper:1}{digit:3}-{digit:4}-{digit:5}]]"'),
        counter_examples=("license number: missing", "license key accepted", "passport: local strategy"),
    ),
    KeyRule(
        id="license.by_weak_key",
        type="license",
        keys=("=license", "=licence", "=lic nbr", "=dea nbr", "=cds", "=upin"),
        value=rf"\G{_LICENSED}(?![\w.@/\-])",
        source="45 CFR 164.514(b)(2)(i)(K)",
        examples=("license: [[036-1188{digit:2}]] (IL)", '<License state="NY">[[2881{digit:2}-1]]</License>'),
        counter_examples=("license: Apache-2.0", "license=BSD-3-Clause", "license: 2024-05-31", "license=27000@flexlm"),
        check=_is_license,
        score=0.7,
    ),
    PatternRule(
        id="license.by_noun",
        type="license",
        pattern=(
            rf"{_NOT_PLATE}(?:{_LICENSES}(?: ?(?i:number|num|nbr|no\.?|#|id))?(?: (?i:is|as|used as id))?[ :=#(]{{1,3}}"
            rf"|(?<![A-Za-z])(?:(?:{_STATES}) )?(?:DL|CDL|DLN)#?[ :#]{{1,2}}(?=[A-Z]|[0-9]{{7}}|[0-9]{{2,4}}[ \-])"
            rf"|(?<![A-Za-z])(?:RN|LPN|LVN|APRN|NP|PA-C|CRNA|CNM|CNA|MD|DO|DDS|DVM|RPh|RPH|PT|PTA|OT|OTA|LCSW|LMFT|LPC|EMT"
            rf"|EMT-[ABIP]|NREMT|AEMT) (?=[A-Z]{{1,4}}[.\-]?[0-9]))(?P<v>{_LICENSED})(?![\w@]|[.:,\-/][0-9A-Za-z]"
            rf"| ?{_COUNTED}\b)"
        ),
        gate=(
            rf"{_LICENSES}(?: ?(?i:number|num|nbr|no\.?|#|id))?(?: (?i:is|as|used as id))?[ :=#(]{{1,3}}{_LICENSED_GATE}"
            rf"|(?:DL|CDL|DLN)#?[ :#]{{1,2}}{_LICENSED_GATE}"
            r"|(?:RN|LPN|LVN|APRN|NP|PA-C|CRNA|CNM|CNA|MD|DO|DDS|DVM|RP[hH]|PTA?|OTA?|LCSW|LMFT|LPC|EMT"
            r"|EMT-[ABIP]) [A-Z]{1,4}[.\-]?[0-9]"
        ),
        source="45 CFR 164.514(b)(2)(i)(K); boards of medicine, nursing and pharmacy; AAMVA DL/ID Card Design Standard",
        examples=(
            "certifier lic [[MD0488{digit:2}]] signed",
            "DEA [[BR44190{digit:2}]] schedule II",
            "TX DL [[209188{digit:2}]] exp",
            "CDL [[K88129004{digit:2}]] DOT",
            "NP [[NP.00192{digit:2}]] w/",
            "medical lic. [[D.O. 20A118{digit:2}]] board",
            "GMC [[70128{digit:2}]] erased",
            "Compact RN [[R-00881{digit:2}]] ok",
        ),
        counter_examples=(
            "lic server 27000 up",
            "license 2500 seats",
            "license 27000@flexlm",
            "lic exp 05/31/2025",
            "license 2024-05-31",
            "DL 4400 Mbps",
            "MD 5 of",
            "license plate 4TRK812x",
            "DEA schedule 2",
        ),
        check=_is_license,
        score=0.67,
    ),
    KeyRule(
        id="person_id.by_key",
        type="person_id",
        keys=(
            *("national id", "national identifier", "national insurance number", "nhs number", "nhs no"),
            *("nhs num", "=nino", "employee id", "employee number", "employee no", "employee num", "emp id"),
            *("emp no", "emp num", "staff id", "badge number", "badge id", "badge no", "prescription number"),
            *("prescription id", "prescription no", "rx number", "rx no", "rx num", "rx id", "rx nbr"),
            *(
                "script number",
                "prescriber order number",
                "rx reference number",
                "message order number",
                "accession number",
                "accession no",
                "acc no",
                "acc num",
                "acc nbr",
                "accession nbr",
                "order id",
                "ord id",
                "lab order id",
                "confirmation number",
                "conf no",
                "acc number",
                "accession num",
                "accession id",
                "accession",
            ),
            *("encounter number", "encounter id", "encounter no", "visit number", "visit id", "visit no"),
            *(
                "visit num",
                "=csn",
                "=rx",
                "=visit",
                "case number",
                "case no",
                "specimen id",
                "specimen number",
                "specimen no",
            ),
            *("sample id", "order accession", "lab order number", "placer order number", "filler order number"),
            *("referral number", "referral id", "referral no", "prior auth number"),
            *("prior auth no", "prior auth id", "prior authorization number", "authorization number"),
            *("auth number", "auth no", "preauth number", "student id", "student number", "student no"),
            *("donor id", "donor number", "voter id", "registration id patient", "alien number", "military id"),
            *("dod id", "personnummer", "personalausweis", "=cpf", "rg numero", "=dni", "=nie", "=curp", "rfc curp"),
            *("codice fiscale", "aadhaar", "aadhaar number", "aadhar", "pan card", "=bsn", "burgerservicenummer"),
            *("=pesel", "numero identificacion", "cedula", "numero cedula", "documento identidad", "=nir"),
            *("avs number", "ahv nummer", "my number", "medicare card number", "health id", "=abha", "=uhid"),
            *("ipd no", "opd no", "user id", "userid", "customer id", "client id patient", "contact id patient"),
            *("account holder id", "person number", "personal number", "personal id", "applicant id"),
            *("filler no", "filler order no", "filler order id", "filler number", "placer no", "placer order no"),
            *("placer number", "placer order id", "episode id", "episode number", "episode of care id", "csn id"),
            *("contact serial number", "requested procedure id", "performed procedure step id", "admission id"),
            *("scheduled procedure step id", "admission number", "admission no", "appointment id", "appt id"),
            *("booking id patient", "case id clinical", "surgery case id", "trial subject id", "trial subject reading id"),
            *("filler order", "placer order", "lab accession", "biopsy number", "slide id"),
            *("authorization id", "preauth id", "pre auth id", "precert number", "precert no", "certification id"),
            *("subject id", "participant id", "inmate number", "student ssid", "case id patient", "=nhs", "=chi", "chi no"),
            *("chi number", "hsc no", "=nhi", "nhi no", "respondent id", "requisition", "requisition no", "requisition id"),
            *("donation number", "donation id", "=din", "=ddid", "=epcr", "epcr no", "=pcr no", "run number", "=run no"),
            *("trip id", "trip no", "booking id", "booking no", "link id", "=rxno", "script no", "=isolate", "isolate id"),
            *("legal hold", "roi id", "transplant id", "unos id", "survey id", "interview id", "=mem rec no"),
        ),
        value=rf"{IN_GROUPS}|{_NUMBER}",
        loose=rf"{BEGINS_IN_GROUPS}|{_NUMBER}",
        check=identifier,
        source="45 CFR 164.514(b)(2)(i)(R)",
        examples=("employee_id=[[{digit:6}]]", '"accessionNumber": "[[A{digit:8}]]"', "NHS Number: [[{digit:10}]]"),
        counter_examples=("visit number: none", "employee id required"),
    ),
    KeyRule(
        id="visit.by_short_key",
        type="person_id",
        keys=(
            "=enc",
            "=encounter",
            "=accn",
            "=acsn",
            "=vis",
            "enc no",
            "enc id",
            "enc num",
            "=ticket patient",
            "=episode",
            "=fin",
            "encounter csn",
            "enc csn",
            "pa number",
            "pa no",
            "order number",
            "=hsn",
        ),
        value=r"[A-Z]{0,4}-?[0-9]{6,14}(?![\w.])",
        source="45 CFR 164.514(b)(2)(i)(R)",
        examples=("enc=[[{digit:9}1]] dept=ED", '"encounter": "[[ENC-{digit:7}]]"'),
        counter_examples=("enc=utf8", "Enc=CHACHA20", "encounter=12"),
        score=0.7,
    ),
    KeyRule(
        id="dicom.uid_by_key",
        type="person_id",
        keys=(
            "study instance uid",
            "series instance uid",
            "sop instance uid",
            "study uid",
            "series uid",
            "sop uid",
            "affected sop instance uid",
            "object uid",
            "referenced sop instance uid",
            "frame of reference uid",
            "media storage sop instance uid",
        ),
        value=r"[0-2](?:\.[0-9]{1,39}){4,20}",
        source="DICOM PS3.15 annex E; PS3.5 chapter 9",
        examples=("StudyInstanceUID=[[1.2.840.113619.2.55.{digit:6}1]]", '"seriesUid": "[[1.2.840.10008.1.{digit:3}1]]"'),
        counter_examples=("study uid: none", "SOPClassUID=1.2.840.10008.5.1.4.1.1.2"),
        score=0.8,
    ),
)

"""Numbers that say themselves what they are, by what is written together with them.

``ACC7730218``, ``MRN-88172-KB``: a site's prefix; ``cpap-23191804471``: an appliance's name; ``^DPT(7188123,0)``: a global.
"""

from __future__ import annotations

from recognizers.phi.ids import is_datelike, numbered, one_of
from recognizers.rule import PatternRule, Rule
from recognizers.values import identifier

_PREFIX = (
    r"(?:MRN|MRNO|ACC|ACCN|ACSN|CSN|HAR|PID|EMPI|EUID|MBR|MEM|CLM|APPT|ENC|HSP|SPC|SPEC|NEMT|ROI|RXN?|PTID|PAT|PT|VISIT|"
    r"PATIENT|ORD|REF|AUTH|ADM|SUB|POL|BENE|HICN|GUAR|CASE|RMN|EMRN|MPI|UHID|IHI|NHI|DFN|EPCR|PCR|IVF"
    r"|DON|RCP|SUBJ|RES|MEMBER)"
)
_BODY = r"[0-9]{2}(?=[0-9A-Z\-]{0,3}[0-9])[0-9A-Z]{2,12}(?:-[0-9A-Z]{1,8}){0,2}"
_TYPED = (
    r"(?:pt|pat|patient|ptnt|mbr|mem|member|enc|encounter|appt|appointment|visit|rx|claim|clm|subj|resident|person|pers|pax)"
)
_APPLIANCES = one_of(
    """
    cpap, bipap, apap, ventilator, vent, pump, cgm, glucometer, pacemaker, icd, holter, oximeter, monitor, infusion
    wearable
    """
)
_APPLE = r"(?i:ipad|iphone|apple watch|macbook)(?: (?i:pro|air|mini))?"
_TRANSMITTER = r"(?=[0-9A-Z]{0,5}[0-9])(?=[0-9A-Z]{0,5}[A-Z])[0-9A-Z]{6}"
_GLOBALS = r"\^(?:DPT|AUPN[A-Z]{2,4}|RADPT|DGPM|SCE|SRF|PSRX|GMRD|LRT|TIU)\("


def _number(text: str) -> bool:
    digits = "".join(filter(str.isdigit, text))
    return identifier(text) and len(digits) > 4 and not is_datelike(digits)


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="prefixed.number",
        type="mrn",
        pattern=(
            rf"(?<![A-Za-z0-9])(?:(?P<v>{_PREFIX}[\-_]?{_BODY}|{_PREFIX}[\-_][0-9]{{2,6}}(?:-[0-9]{{2,8}}){{1,3}})"
            rf"|{_PREFIX}:(?P<v>{_BODY}))"
            r"(?![A-Za-z0-9]|\.[0-9])"
        ),
        gate=rf"(?:^|[^A-Za-z0-9]){_PREFIX}[\-_:]?[0-9]{{2}}[0-9A-Z\-]{{2}}",
        check=_number,
        source="45 CFR 164.514(b)(2)(i)(H), (R): sites' prefixes of record, visit and order numbers",
        examples=(
            "writing wav/[[ACC77302{digit:2}]]/final.wav",
            "id '[[MRN-881{digit:2}-KB]]' already exists",
            "key = [[PT-441-77{digit:2}]]:2024",
            "key=[[MPI44188{digit:2}]] value",
            "Pt:Quist MRN:[[88{digit:3}]]",
        ),
        counter_examples=("PID 88120", "MRN", "ACC-1", "CSN_1", "REF-20260411"),
        score=0.7,
    ),
    PatternRule(
        id="prefixed.typed",
        type="person_id",
        pattern=(
            rf"(?<![\w.\-])(?P<v>{_TYPED}[_:](?=[0-9A-Za-z]{{0,20}}[0-9])(?:(?=[0-9A-Z]{{0,20}}[A-Z])[0-9A-Z]{{8,26}}"
            r"|(?=[0-9a-zA-Z]{0,20}[A-Z])(?=[0-9a-zA-Z]{0,20}[a-z])[0-9A-Za-z]{10,26}|[0-9a-f]{8,32}|[0-9]{5,12}))(?![\w\-]|\.\w)"
        ),
        gate=rf"(?:^|[^A-Za-z0-9_.\-]){_TYPED}[_:][0-9A-Za-z]{{5}}",
        check=lambda text: sum(map(str.isdigit, text)) > 2 and not is_datelike(text.partition("_")[2]),
        source="Ids with their type before them, as APIs give them out; ULID specification",
        examples=("pid=[[pt_01JCZ8Q4{upper:1}K]] name", "for [[mem_4418{digit:3}]], x", "[[patient_01HV{digit:2}ZK4N7]] ok"),
        counter_examples=("pt_BR", "visit_count", "pat_12", "enc_aes256", "appt_reminder_v2", "claim_20240307"),
        score=0.7,
    ),
    PatternRule(
        id="prefixed.key",
        type="person_id",
        pattern=(
            rf"(?<![\w.\-])(?P<v>(?i:{_TYPED})#(?=(?:[A-Za-z\-]{{0,8}}[0-9]){{3}})[0-9A-Za-z][0-9A-Za-z\-]{{3,36}})(?!\w)"
            r"|(?<=\^FD)(?:>[:;])?(?P<v>[A-Z]{0,4}[0-9]{5,14})(?=\^FS)"
        ),
        gate=rf"(?:^|[^A-Za-z0-9_.\-])(?i:{_TYPED})#[0-9A-Za-z\-]{{4}}|\^FD[>:;A-Z]*[0-9]{{5}}",
        check=lambda text: numbered(text) and not is_datelike(text.rpartition("#")[2]),
        sparse=True,
        source="Amazon DynamoDB, sort keys with their type before them; ZPL II Programming Guide, ^FD: a label's bar code",
        examples=('"pk":{{"S":"[[PT#77{digit:2}K]]"}}', "^BCN,60^FD[[448{digit:4}]]^FS^XZ"),
        counter_examples=("visit #12", "^FD20261121^FS", "PT#A", "claim#123", "^FD00000^FS"),
        score=0.7,
    ),
    PatternRule(
        id="prefixed.row",
        type="mrn",
        pattern=(
            r"(?i:\b(?:patient|person|next_of_kin|kin|demographics|encounter|admission|resident|client|allergy|visit)\w{0,16}\b"
            r"[^;\n]{0,160}\bwhere (?:\w{1,12}\.)?(?:p?id|patid) ?= ?'?|\b(?:view|edit|open|print|delete)[_\-]patient pid=)"
            r"(?P<v>[0-9]{3,12})(?![\w.\-])"
        ),
        gate=r"(?i:where [\w.]*id ?= ?'?|patient pid=)[0-9]{3}",
        source="SQL of a health record's tables; OpenEMR, its log's events",
        examples=("UPDATE patient SET x=1 WHERE pid=[[88{digit:3}]]", "view-patient pid=[[88{digit:2}]] user"),
        counter_examples=("pg_terminate_backend(pid) from pg_stat_activity where pid = 12345", "patient job pid=8812"),
        score=0.7,
    ),
    PatternRule(
        id="prefixed.docket",
        type="person_id",
        pattern=(
            r"(?<![\w.\-])(?:[0-9]:)?(?:[0-9]{2}|20[0-9]{2})-(?i:cv|cr|bk|mc|md|mj|ap|jv|pr|dr|fa|gu|mh)-[0-9]{3,7}"
            r"(?:-[A-Z]{2,4}){0,2}(?![\w.\-])"
        ),
        gate=r"[0-9]{2}-[A-Za-z]{2}-[0-9]{3}",
        source="United States Courts, CM/ECF: numbers of cases",
        examples=("subpoena, docket [[25-cv-008{digit:2}]]", "[[1:24-cr-0{digit:4}-ABC]] sealed"),
        counter_examples=("12-ab-345", "build 25-cv-1", "2025-01-0331"),
        score=0.67,
    ),
    PatternRule(
        id="prefixed.serial",
        type="device",
        pattern=r"(?<![A-Za-z0-9_\-./])(?P<v>S/?N[:\-]?[0-9]{5,12}(?:-[0-9A-Z]{1,6})?)(?![\w\-]|\.[0-9])",
        gate=r"(?:^|[^A-Za-z0-9_\-./])S/?N[:\-]?[0-9]{5}",
        source="45 CFR 164.514(b)(2)(i)(M): serial numbers as type plates have them",
        examples=("Servo-u [[SN447{digit:2}]] exported",),
        counter_examples=("SN12", "SN-20", "sn44710x"),
        score=0.6,
    ),
    PatternRule(
        id="prefixed.global",
        type="person_id",
        pattern=rf"{_GLOBALS}(?:[0-9]{{1,4}}(?:\.[0-9]{{1,3}})?,)?(?P<v>[0-9]{{3,12}})(?=[,)])",
        gate=rf"{_GLOBALS}[0-9]",
        source="VistA: M globals of patients, by internal entry number",
        examples=('^ADTUTL *NAME ^DPT([[71881{digit:2}]],0)="X"',),
        counter_examples=('^LRO(69,"AQ",0)', "^PSDRUG(2114,0)"),
        score=0.7,
    ),
    PatternRule(
        id="prefixed.national",
        type="person_id",
        pattern=(
            r"(?<![0-9A-Za-z.\-])(?:[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}"
            r"|[A-Z]{4}[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[HMX][A-Z]{5}[0-9A-Z][0-9]"
            r"|[A-Z]{6}[0-9]{2}[A-EHLMPR-T][0-9]{2}[A-Z][0-9]{3}[A-Z]"
            r"|[12] ?[0-9]{2} ?(?:0[1-9]|1[0-2]) ?[0-9]{2} [0-9]{3} [0-9]{3} ?[0-9]{2}"
            r"|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] [0-9]{2} [0-9]{2} [0-9]{2} [A-D])(?![0-9A-Za-z\-]|\.[0-9])"
        ),
        gate=(
            r"[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}|[A-Z]{4}[0-9]{6}[HMX][A-Z]{5}[0-9A-Z][0-9]"
            r"|[A-Z]{6}[0-9]{2}[A-T][0-9]{2}[A-Z][0-9]{3}[A-Z]"
            r"|[12] ?[0-9]{2} ?[01][0-9] ?[0-9]{2} [0-9]{3} [0-9]{3} ?[0-9]{2}"
            r"|[A-Z]{2} [0-9]{2} [0-9]{2} [0-9]{2} [A-D]\b"
        ),
        source="Receita Federal (CPF); RENAPO (CURP); DM 12 marzo 1974 (codice fiscale); INSEE (NIR); HMRC (NINO)",
        examples=(
            "CPF [[390.533.4{digit:2}-05]] ok",
            "CURP [[MOPE480212MDFNZL0{digit:1}]], apoderado",
            "c.f. [[RSSMRA85T10A56{digit:1}S]] trovato",
        ),
        counter_examples=("10.533.447-05", "VERSION12A34B567C8", "AB 12 34 56 E"),
        score=0.75,
    ),
    PatternRule(
        id="prefixed.appliance",
        type="device",
        pattern=(
            rf"(?<![A-Za-z0-9])(?:{_APPLIANCES}[\-_/](?P<v>[0-9]{{7,14}})"
            rf"|{_APPLE} (?P<v>(?=[0-9A-Z]{{0,11}}[0-9])(?=[0-9A-Z]{{0,11}}[A-Z])[0-9A-Z]{{10,12}})"
            rf"|(?i:transmitter|xmtr|(?:dexcom|cgm|glucose|libre|g[67]\b)[^\n]{{0,160}}?\btx)[ :=#]{{1,3}}"
            rf"(?P<v>{_TRANSMITTER}))(?!\w)"
        ),
        gate=(
            rf"{_APPLIANCES}[\-_/][0-9]{{7}}|{_APPLE} [0-9A-Z]{{10}}"
            r"|(?i:transmitter|xmtr|(?:dexcom|cgm|glucose|libre|g[67])[^\n]*tx)[ :=#]{1,3}[0-9A-Z]{6}"
        ),
        source="45 CFR 164.514(b)(2)(i)(M); Dexcom transmitter ids; Apple serial numbers",
        examples=(
            "PUBLISH from cpap-[[231918044{digit:2}]] (d0",
            "iPad [[DMPXK3L7J{digit:1}VR]] erased",
            "patient transmitter=[[8KQ4T{digit:1}]] reader",
        ),
        counter_examples=("pump-1", "iphone CONNECTED", "transmitter=ONLINE", "tx=123456"),
        score=0.7,
    ),
)

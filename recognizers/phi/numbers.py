"""Numbers of patients and of members of health plans: 45 CFR 164.514(b)(2)(i)(G), (H), (I).

Bare digits are in every log; they count only with a check digit and a shape, or by the name they go by.
"""

from __future__ import annotations

import regex

from recognizers import checks
from recognizers.phi.ids import BEGINS_IN_GROUPS, ID, IN_GROUPS, is_datelike, numbered
from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.values import identifier

_MBI_LETTER = "[AC-HJKMNP-RT-Y]"
_MBI_EITHER = "[0-9AC-HJKMNP-RT-Y]"
_MBI = rf"[1-9]{_MBI_LETTER}{_MBI_EITHER}[0-9][ \-]?{_MBI_LETTER}{_MBI_EITHER}[0-9][ \-]?{_MBI_LETTER}{{2}}[0-9]{{2}}"

_OF_RUNS = (
    r"(?i:(?<![A-Za-z])(?:run|job|build|batch|trace|span|request|task|workflow|pipeline|execution|deployment"
    r"|correlation|part|item|catalog|sku|ticket|release|config)(?:[_ ]?(?:id|no|number|key|ref"
    r"|name))?\\?[\"']? ?[:=]\s?\\?[\"']?)"
)
"""Keys of what programs number, and of goods: whatever the shape, no person's."""

_IN_SLASHES = r"(?=(?:[A-Z/]{0,6}[0-9]){6})[A-Z0-9]{1,6}(?:/[A-Z0-9\-]{2,10}){2,5}(?![\w/])"
"""As insurers of India and Bhutan write their policies: ``P/171113/01/2025/008842``."""

_YEAR = regex.compile("(?:19|20)[0-9]{2}")
"""What is left of a date that was redacted stands for no record number."""

_NODE = regex.compile("[a-z]{3,}(?:-[a-z]+)*-?[0-9]{1,3}")
"""A member of a cluster: ``apollo-3``."""

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="ssn.by_shape",
        type="ssn",
        pattern=rf"(?<![\w\-])(?=[0-8][0-9]{{2}}-[0-9])(?<!{_OF_RUNS})[0-8][0-9]{{2}}-[0-9]{{2}}-[0-9]{{4}}(?![\w\-])",
        check=checks.ssn,
        source="Social Security Administration, the SSN numbering scheme",
        examples=("[[536-22-{digit:3}1]]", "ssn [[219-09-{digit:3}9]] seen"),
        counter_examples=(
            *("000-12-3456", "666-12-3456", "912-34-5678", "2026-536-22-8745", "536-22-8745-1", "536-00-8745"),
            *("run_id=536-22-8745", '"jobId": "536-22-8745"', "part no: 536-22-8745"),
        ),
    ),
    PatternRule(
        id="ssn.by_word",
        type="ssn",
        pattern=(
            r"\b(?:ssn|social security(?: number| no\.?)?|soc sec)[ :#]{1,3}"
            r"(?P<v>[0-9]{3}[ .\-]?[0-9]{2}[ .\-]?[0-9]{4})(?![0-9])"
            r"|\bsocial[ :#]{1,3}(?P<v>[0-9]{3}(?P<s>[ .\-])[0-9]{2}(?P=s)[0-9]{4})(?![0-9])"
            r"|\b(?:ssn|itin)s?\b[^\n]{1,64}?(?<![\w\-])(?P<v>[0-9]{3}(?:-[0-9]{2}-| [0-9]{2} "
            r"|\.[0-9]{2}\.)[0-9]{4})(?![\w\-])"
            r"|(?<![\w.\-])(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{2}[MFU](?P<v>[0-8][0-9]{8})(?!\w)"
        ),
        gate=(
            r"(?:ssn|security(?: number| no\.?)?|soc sec|social)[ :#]{1,3}[0-9]{3}[ .\-]?[0-9]{2}[ .\-]?[0-9]{4}"
            r"|[^0-9-][0-9]{3}-[0-9]{2}-[0-9]{4}|(?:ssn|itin)[^\n]{1,64}[0-9]{3}[ .][0-9]{2}[ .][0-9]{4}"
            r"|\b[01][0-9][0-3][0-9]{3}[MFU][0-8][0-9]{8}\b"
        ),
        flags=regex.IGNORECASE,
        source="Social Security Administration, the SSN numbering scheme",
        examples=(
            "SSN [[53622{digit:4}]] on file",
            "social security number [[536 22 {digit:4}]]",
            "SSN starts with 9: [[912-33-{digit:4}]]",
            "his social [[536 22 {digit:4}]] given",
            "YUSRA 030988F[[55120{digit:4}]] 0",
        ),
        counter_examples=("ssn 12", "ssn lookups 123456789012"),
    ),
    KeyRule(
        id="ssn.by_key",
        type="ssn",
        keys=(
            *("ssn", "social security number", "social security no", "social security", "soc sec", "soc sec no"),
            *(
                "ssn last",
                "ssn last four",
                "ssn suffix",
                "ssn tail",
                "ssn no",
                "ssn num",
                "ssn number",
                "last four ssn",
                "social",
                "ss no",
            ),
            *(
                "ss number",
                "=last4",
                "=last 4",
                "=last four",
                "ssn4",
                "itin",
                "tax id",
                "tin",
                "taxpayer id",
                "sozialversicherungsnummer",
            ),
            *("numero seguridad social", "numero seguridad social"),
        ),
        value=(
            r"(?<![0-9])[0-9X*]{3}[ .\-]?[0-9X*]{2}[ .\-]?[0-9]{4}(?![0-9]| ?[nmu]s\b)|(?<![0-9\-]"
            r")[0-9]{4}(?![0-9\-])|(?<![0-9\-])[0-9]{8}(?![0-9\-])"
        ),
        flags=regex.IGNORECASE,
        source="Social Security Administration, the SSN numbering scheme; last four digits are an identifier too",
        examples=("ssn=[[53622{digit:4}]]", '"patientSSN": "[[536 22 {digit:4}]]"', "ssn_last4: [[{digit:4}]]"),
        counter_examples=("ssn: missing", "ssn=null", "session: 123456789", "Time since last: 441092496 ns, Total: 17 ns"),
        score=0.9,
    ),
    KeyRule(
        id="mrn.by_key",
        type="mrn",
        keys=(
            *("mrn", "mrn no", "mrn number", "medical record number", "medical record no", "medical record num"),
            *("medical record", "med rec no", "med rec num", "med rec", "medrec", "medrec no", "mr no"),
            *("mr number", "mrnum", "mr num", "chart number", "chart no", "chart num", "chart id", "patient id"),
            *("patient number", "patient no", "patient num", "patient identifier", "patient key", "patient ref"),
            *("patient uuid", "patient guid", "person key", "patient code", "pat id", "pat no", "pat num", "pt id", "pt no"),
            *("pt num", "ptid", "pid no", "empi", "=mpi", "mpi id", "enterprise id", "hospital number"),
            *("hospital no", "hosp no", "unit record number", "ehr id", "emr id", "epic id", "fhir id"),
            *("person resource id", "patient mrn", "patient fk", "patient account mrn", "krankenaktennummer"),
            *("patienten id", "patientennummer", "numero historia clinica", "historia clinica", "id paciente"),
            *("id patient", "numero dossier", "person id", "resident id", "client number", "=hn", "=hrn", "=hid", "=uhid"),
            *("lifetime id", "ur no", "ur number", "implanted in", "participant object id", "mid num", "mem id num"),
            *("master id", "master person id", "golden record id", "source patient id", "retired mrn", "surviving mrn"),
            *("hn number", "hospital id", "registration no", "folder no", "dossier no", "fallnummer", "expediente"),
        ),
        value=rf"{IN_GROUPS}|{ID}",
        loose=rf"{BEGINS_IN_GROUPS}|{ID}",
        check=lambda text: numbered(text) and not _YEAR.fullmatch(text),
        source="45 CFR 164.514(b)(2)(i)(H); HL7 table 0203: MR",
        examples=("mrn=[[{digit:8}]]", '"patientId": "[[E{digit:7}]]"', "Medical Record Number: [[{digit:3}-{digit:4}1]]"),
        counter_examples=("mrn: missing", "patient id is null", "pid=12345", "mrn=0000"),
    ),
    KeyRule(
        id="mrn.by_weak_key",
        type="mrn",
        keys=("=patient", "=pt", "=pat", "=resident", "=beneficiary", "=whose", "=newborn"),
        value=rf"{IN_GROUPS}|(?=(?:[A-Za-z\-]{{0,12}}[0-9]){{4}})(?:{ID})(?![\w.:@])",
        loose=rf"(?=(?:[A-Za-z\-]{{0,12}}[0-9]){{4}})(?:{ID})(?![\w.:@])",
        check=lambda text: numbered(text) and not is_datelike(text),
        source="45 CFR 164.514(b)(2)(i)(H)",
        examples=("launch=x patient=[[smart-12889{digit:2}]] user", '"resident": "[[P00488{digit:2}]]"'),
        counter_examples=("patient=12", "patient: 2026-11-21"),
        score=0.7,
    ),
    PatternRule(
        id="mrn.in_cache_key",
        type="mrn",
        pattern=(
            r"(?<![A-Za-z])(?i:patients?|mrn|charts?|members?)(?::[a-z_\-]{2,20}){1,3}:(?P<v>[0-9]{5,12})(?![\w.])"
            r"|\bPID (?P<v>0[0-9]{5,11}|[5-9][0-9]{6}|[0-9]{8,10})(?![\w.:\-])"
        ),
        gate=r"(?i)(?:patient|mrn|chart|member)s?(?::[a-z_\-]{2,20}){1,3}:[0-9]{5}|\bPID (?:0[0-9]{5}|[0-9]{7})",
        source="45 CFR 164.514(b)(2)(i)(H): keys of caches, HL7's segment of a patient as devices cite it",
        examples=(
            "cache miss key=patient:summary:[[88{digit:6}]]",
            "MUSE ECG acquired PID [[0007730{digit:2}]] rate",
        ),
        counter_examples=("patient:summary:v2", "PID 44188 exited", "PID 4194303 x"),
        score=0.7,
    ),
    KeyRule(
        id="mrn.by_pid",
        type="mrn",
        keys=("=pid",),
        value=(
            r"\G(?:[0-9]{4,10}-[0-9A-Z]{1,4}|[A-Z]{1,4}-?[0-9]{5,10}|0[0-9]{5,11}|[5-9][0-9]{6}|[0-9]{8,10})(?![\w.:\-/])"
        ),
        source="45 CFR 164.514(b)(2)(i)(H): a patient's; a process has digits alone, no zero first, and at most 4194304",
        examples=(
            'find { "pid": "[[44188-{digit:1}]]", x',
            "pid=[[PT44{digit:3}]] ok",
            "op=OP44719 pid=[[008817{digit:2}]] GLU",
            "result 7: GLU 402 HI PID=[[66001{digit:2}]] comment",
        ),
        counter_examples=("pid=44188", "pid=4194303", "PID: C9400-LC-48U", "pid: 12-1", "pid=nginx-1"),
        score=0.67,
    ),
    KeyRule(
        id="plan.by_key",
        type="health_plan_id",
        keys=(
            *(
                "cardholder",
                "cardholder id",
                "=grp",
                "=group",
                "=member",
                "=subscriber",
                "=beneficiary",
                "=cardholder id",
                "member id",
                "member key",
                "subscriber key",
                "member number",
                "member no",
                "member num",
                "mbr id",
                "mbr no",
                "mbr num",
            ),
            *("mbr number", "subscriber id", "subscriber number", "subscriber no", "sub id", "policy number"),
            *("policy no", "policy num", "policy id", "pol no", "insurance id", "insurance number"),
            *("insurance no", "insurance policy", "insured id", "insured number", "insurance member id"),
            *("beneficiary id", "beneficiary number", "beneficiary no", "bene id", "medicaid id"),
            *("medicaid number", "medicaid no", "hicn", "hic number", "group number", "group no", "group num"),
            *("grp no", "grp num", "grp number", "plan member id", "health plan id", "health insurance number"),
            *("health card number", "health card", "health plan number", "payer member id"),
            *("coverage number", "card member id", "enrollee id", "certificate id", "insurance card"),
            *("policy holder id", "policyholder id", "grp nbr", "group nbr", "member nbr", "mbr nbr", "subscriber nbr"),
            *("plan member no", "plan member number", "insured nbr", "card holder id", "medicaid nbr", "=cin"),
            *("medicaid recipient id", "recipient id", "alternate member id", "alt member id", "=umi", "=hic"),
            *("contract number", "rx group", "rxgrp", "=rx grp", "certificate holder id", "policyholder number"),
            *("health insurance claim number", "family id insurance", "member suffix id", "card id member"),
            *("numero afiliado", "versichertennummer", "krankenversichertennummer", "krankenkassennummer"),
            *("numero securite sociale", "identifier insurance", "insurance id no", "=ins no", "card member no"),
            *("mem id", "mem no", "mem num", "mem nbr", "memb id", "memb no", "pol id", "hix id", "subscr id", "subscr no"),
            *("recip id", "recip no", "ins id", "ins num", "ins member id", "insurance num", "mco id", "subid"),
            *("medical card", "medical card no", "gms no", "=hcn", "=phn", "phn no", "health number", "=ihi", "scheme no"),
        ),
        value=rf"{IN_GROUPS}|{_IN_SLASHES}|{ID}(?:\*[0-9]{{2}}(?![0-9]))?",
        loose=rf"{BEGINS_IN_GROUPS}|{_IN_SLASHES}|{ID}",
        check=lambda text: identifier(text) and _NODE.fullmatch(text) is None,
        source="45 CFR 164.514(b)(2)(i)(I)",
        examples=(
            "member_id=[[W{digit:9}]]",
            '"subscriberId": "[[{upper:3}{digit:9}]]"',
            "policy number: [[{digit:10}]]",
            "policy no: [[P/171113/01/2025/0088{digit:2}]]",
        ),
        counter_examples=("member id: unknown", "policy number required", "memberId=null", '"member": "apollo-3"'),
    ),
    PatternRule(
        id="plan.of_pharmacy_card",
        type="health_plan_id",
        pattern=(
            r"(?<=\b(?i:pcn|rx ?grp|grp|group|rxgroup)[ :#=]{1,2}[A-Z0-9]{2,15}[ ,;/|]{1,3})(?i:id|mbr|member|cardholder|sub"
            r"|subscriber)"
            r"(?i: ?(?:id|no\.?|#))?[ :#=]{1,2}(?P<v>(?=(?:[A-Z\-]{0,4}[0-9]){5})[A-Z0-9][A-Z0-9\-]{5,20})(?![\w.])"
        ),
        gate=(
            r"(?i:pcn|grp|group)[ :#=]{1,2}[A-Z0-9]{2,15}[ ,;/|]{1,3}(?i:id|mbr|member|cardholder|sub)"
            r"[^\n]{0,10}[ :#=][A-Z0-9]{2}"
        ),
        source="NCPDP, Health Care ID Card: BIN, PCN, group and cardholder's number beside one another",
        examples=("bin 610014 pcn MEDDPRIME grp RX4412 id [[T0088{digit:4}]]", "pcn ADV, ID [[9008812{digit:2}01]] x"),
        counter_examples=("group ADMINS id 12", "pcn ADV id none", "grp WEB01, id web-7"),
        score=0.7,
    ),
    KeyRule(
        id="plan.card",
        type="health_plan_id",
        keys=("card no", "card number", "card num", "card nbr", "card id", "=card"),
        value=rf"{IN_GROUPS}|(?=[A-Z]{{1,4}}-?[0-9]{{4}})(?:{ID})",
        loose=rf"(?=[A-Z]{{1,4}}-?[0-9]{{4}})(?:{ID})",
        check=identifier,
        source="45 CFR 164.514(b)(2)(i)(I)",
        examples=('"CardNo":"[[W2377 104{digit:2} 03]]"', "card_no=[[W2377{digit:4}]]"),
        counter_examples=("card number: declined", "card=visa"),
        score=0.7,
    ),
    PatternRule(
        id="mbi.by_shape",
        type="mbi",
        pattern=rf"(?:(?<![\w\-])|(?<=(?i:mbi|hic)[\-_:/#]))(?P<v>{_MBI})(?![\w\-])",
        sparse=True,
        source="CMS, Understanding the Medicare Beneficiary Identifier format",
        examples=(
            "[[1EG4-TE5-MK{digit:2}]]",
            "number [[1EG4 TE5 MK{digit:2}]] on file",
            "mbi [[2A{digit:2}C{digit:2}DE{digit:2}]]",
        ),
        counter_examples=("0EG4-TE5-MK73", "1SG4-TE5-MK73", "x1EG4TE5MK73", "1eg4te5mk73"),
    ),
    KeyRule(
        id="mbi.by_key",
        type="mbi",
        keys=(
            *("mbi", "medicare id", "medicare number", "medicare no", "medicare num", "medicare beneficiary id"),
            *("medicare beneficiary identifier", "medicare beneficiary number"),
        ),
        value=_MBI,
        flags=regex.IGNORECASE,
        source="CMS, Understanding the Medicare Beneficiary Identifier format",
        examples=("medicare_id=[[1eg4te5mk{digit:2}]]", '"mbi":"[[1EG4-TE5-MK{digit:2}]]"'),
        counter_examples=("mbi: none", "medicare id 12"),
        score=0.95,
    ),
)

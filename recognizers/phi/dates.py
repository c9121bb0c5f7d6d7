"""Dates of persons by their names: 45 CFR 164.514(b)(2)(i)(C).

Every log line has a date; one counts only where its name says that it is a person's. The line's own time stays.
"""

from __future__ import annotations

import regex

from recognizers.phi.months import MONTH, WEEKDAY
from recognizers.rule import KeyRule, PatternRule, Rule

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_TIME = (
    r"(?:(?:T[0-2][0-9]:?[0-5][0-9](?::?[0-5][0-9](?:\.[0-9]{1,9})?)?"
    r"| [0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?)"
    r"(?: ?[ap]m)?(?:Z|[+\-][0-9]{2}:?[0-9]{2})?)?"
)

DATE = (
    r"(?:[12][0-9]{3}, ?[0-9]{1,2}, ?[0-9]{1,2}(?![0-9])"  # date(1945, 3, 12)
    rf"|[12][0-9]{{3}}[\-/.][01]?[0-9](?:[\-/.][0-3]?[0-9]{_TIME})?"  # 1945-03-12, 1945/3/12, with a time, 1945-03
    rf"|[0-3]?[0-9][\-/.][0-3]?[0-9][\-/.](?:[12][0-9])?[0-9]{{2}}{_TIME}"  # 03/12/1945, 12.3.45
    rf"|[0-3]?[0-9](?:st|nd|rd|th)?[ \-]{_MONTH},?[ \-](?:[12][0-9])?[0-9]{{2}}"  # 12 Mar 1945, 12-MAR-45
    rf"|{_MONTH} [0-3]?[0-9](?:st|nd|rd|th)?,? [12][0-9]{{3}}"  # March 12, 1945
    r"|[12][0-9]{3}[01][0-9][0-3][0-9](?:[0-9]{4}(?:[0-9]{2})?)?(?:\.[0-9]{1,4})?(?:[+\-][0-9]{4}(?![0-9]))?"  # HL7 DTM
    r"|(?:18|19|20)[0-9]{2}(?![0-9\-/.:]))"  # 1945
)
"""A date in the usual forms, ISO 8601, American, European, HL7; right only by its key."""

_TIME_END = r"(?::[0-5][0-9])?(?: ?[ap]m)?"
_D = r"(?:3[01]|[12][0-9]|0?[1-9])"
_UNKNOWN = r"(?:--|__|\?\?|XX)"
_SLASHED = r"[0-3]?[0-9]/[0-3]?[0-9]/(?:[12][0-9])?[0-9]{2}"
BY_NAME = (
    rf"(?:{_SLASHED} ?[\-–] ?{_SLASHED}(?![0-9/])|"
    r"(?:(?:19|20)[0-9]{2} ?[年년] ?)?[0-9]{1,2} ?[月월] ?[0-9]{1,2} ?[日일]"
    rf"|{DATE}"
    rf"|(?:{WEEKDAY}\.?,? )?"
    rf"(?:{_D}(?:st|nd|rd|th|er|º|\.)?(?: (?:of|de))?[ \-/.]?{MONTH}(?:\b|(?=[12][0-9]{{3}}))"
    rf"|{MONTH}\.?[ \-]{_D}(?:st|nd|rd|th)?)"
    r"(?:\.?,?(?: (?:of|de|del))?[ \-/]?(?:[12][0-9])?[0-9]{2}(?![0-9:]))?"
    rf"(?:,? (?:at )?[0-2]?[0-9]:[0-5][0-9]{_TIME_END})?"
    rf"|{WEEKDAY} {MONTH} {_D} [0-9:]{{8}}(?: [A-Z]{{3,4}})? [12][0-9]{{3}}"
    r"|[0-9]{6}(?![0-9.])|[0-3][0-9][0-3][0-9](?:19|20)[0-9]{2}(?![0-9])"
    rf"|[01]?[0-9][ ][0-3]?[0-9][ ](?:[12][0-9])?[0-9]{{2}}(?![0-9:])|(?:{_D}|{_UNKNOWN})[\-/.](?:{_D}"
    rf"|{_UNKNOWN})[\-/.][12][0-9]{{3}}|[12][0-9]{{3}}-(?:{_UNKNOWN}|[01][0-9])-(?:{_UNKNOWN}|[0-3][0-9])"
    r"|[0-9]{1,2}/[0-9]{1,2}(?![0-9/])|(?:0?[1-9]|1[0-2])[/.\-](?:18|19|20)[0-9]{2}(?![0-9/.\-]))"
)
"""The same where the name says that it is a person's: without a year, in other languages, with parts that nobody knows."""

PRINTED = r"(?:(?:datetime\.)?date(?:time)?\(|new Date\([\"']?|LocalDate\(|Date\.new\(|#<Date: |\()?"
"""What programs print before a date: ``datetime.date(1980, 1, 1)``."""

_BIRTH = (
    r"dob|d\.o\.b\.?|birth[ _\-]?(?:date|time|day|dt)|date of birth|geb(?:\.|oren|urtsdatum)|born|fecha de nac\.?|nacid[oa]"
    r"|nat[oa]|née?|nascid[oa]|ur\.|nar\.|född|født|дата рождения|г\.р\.|生年月日|出生日期|생년월일"
)
_BIRTH_GATE = (
    r"dob|d\.o\.b|birth.?(?:date|time|day|dt)|date of birth|geb\.|geboren|geburtsdatum|born|fecha de nac|nacid[oa]|nat[oa]"
    r"|n[\x80-\xff]{2}|nascid[oa]|ur\.|nar\.|f[\x80-\xff]{2}d|[\x80-\xff]{8} [\x80-\xff]{16}"
    r"|[\x80-\xff]{2}\.[\x80-\xff]{2}\.|\xe7\x94\x9f\xe5|\xe5\x87\xba\xe7\x94\x9f|\xec\x83\x9d\xeb\x85\x84"
)
"""The same for the gate, where letters beyond ASCII are bytes, in capitals other ones."""

RULES: tuple[Rule, ...] = (
    KeyRule(
        id="date.birth",
        type="date",
        keys=(
            *("dob", "date of birth", "birth date", "birthdate", "birthday", "birth day", "bday", "born"),
            *("born on", "=birth", "birth datetime", "birth dt", "birth time", "birth year", "year of birth", "=yob"),
            *("date birth", "dt of birth", "bdate", "bdt", "dateofbirth year", "d o b", "geburtsdatum"),
            *("geburtstag", "geb datum", "=geb", "fecha nacimiento", "fecha de nacimiento", "fec nac", "=fnac"),
            *("date naissance", "date de naissance", "ddn", "data nascita", "data di nascita", "data nascimento"),
            *("data de nascimento", "geboortedatum", "fodselsdato", "fodelsedatum", "syntymaaika"),
            *("fecha de nac", "fec nacimiento", "data nasc", "dt nasc", "nascimento", "geboren", "geboren am"),
            *("nato il", "nata il"),
            *("né le", "née le", "fødselsdato", "födelsedatum", "syntymäaika", "születési dátum", "szul datum"),
            *("datum narození", "doğum tarihi", "dogum tarihi", "дата рождения", "data ur", "生年月日", "出生日期"),
            *("data urodzenia", "datum narozeni", "brth dt", "brth date", "birth dte", "bth dt", "dob dt", "=bd"),
        ),
        value=BY_NAME,
        loose=rf"{PRINTED}(?P<v>{BY_NAME})",
        flags=regex.IGNORECASE,
        # A file's birth has nanoseconds (stat(1)).
        check=lambda text: regex.search(r"\.[0-9]{6,}|\A0{1,2}[/.\-]0|\A0{4}", text) is None,
        source="45 CFR 164.514(b)(2)(i)(C); ISO 8601; FHIR R4 Patient.birthDate",
        examples=(
            "dob=[[1945-03-1{digit:1}]]",
            '"birthDate": "[[1945031{digit:1}]]"',
            "Date of Birth: [[March 1{digit:1}, 1945]]",
            "patient_dob='[[03/1{digit:1}/1945]]'",
            "DOB: [[1{digit:1}-MAR-45]]",
        ),
        counter_examples=(
            "dob: missing",
            "DOB format invalid: yyyy",
            "born=true",
            "date=2026-11-21",
            "Birth: 2026-11-21 19:40:17.910951685 +0000",
        ),
    ),
    KeyRule(
        id="date.birth_day",
        type="date",
        keys=(
            "birth month day",
            "birth day month",
            "birth mmdd",
            "dob mmdd",
            "birth md",
            "dob md",
            "birth month",
            "birth day of month",
        ),
        value=r"\G[0-3]?[0-9][\-/. ]?[0-3]?[0-9](?![0-9])",
        source="45 CFR 164.514(b)(2)(i)(C): all elements of dates but the year",
        examples=("birth_month_day=[[021{digit:1}]]", '"dobMMDD": "[[02-1{digit:1}]]"'),
        counter_examples=("birth_month=unknown",),
    ),
    PatternRule(
        id="date.near_birth",
        type="date",
        pattern=(
            rf"(?<![A-Za-z])(?:{_BIRTH})[^\n0-9]{{1,32}}?(?<![0-9\w.\-/])(?P<v>{BY_NAME})(?![0-9]|[\-/.:][0-9])"
            rf"|(?<=\(b\. )(?P<v>{BY_NAME})(?=[,)])"
            r"|(?<=\bDTM\+329:)(?P<v>[12][0-9]{7})(?![0-9])"
            r"|(?<=(?<![\w./])[bd](?:\. ?| ))(?P<v>[12][0-9]{3}-[01][0-9](?:-[0-3][0-9])?"
            r"|[0-3]?[0-9][/.][0-3]?[0-9][/.](?:[12][0-9])?[0-9]{2})(?![0-9]|[\-/.:][0-9])"
        ),
        gate=(
            rf"(?:{_BIRTH_GATE})[^\n0-9]{{1,128}}[0-9]|\(b\. |\bDTM\+329:[12]"
            r"|\b[bd](?:\. ?| )(?:[12][0-9]{3}-[01]|[0-3]?[0-9][/.][0-3]?[0-9][/.])"
        ),
        flags=regex.IGNORECASE,
        check=lambda text: not regex.fullmatch(r"[0-9]{4}|[0-9]{1,2}/[0-9]{1,2}", text),
        sparse=True,
        source="45 CFR 164.514(b)(2)(i)(C); UN/EDIFACT D.01B, 2005: 329 is a birth",
        examples=(
            "DOB on file ([[5/1{digit:1}/05]]) differs",
            'patient/birthTime/@value -> "[[196803211{digit:1}15]]" ok',
            "FO:A'DTM+329:[[1964050{digit:1}]]:102'",
            "dob mismatch, card says [[1{digit:1}.02.1956]]",
            "geb. am [[07.11.195{digit:1}]]",
            "result for X (b. [[Feb 2{digit:1}]])",
            "hit: Wendell b. [[1938-01-1{digit:1}]] d. [[2026-02-2{digit:1}]] - suppress",
            "생년월일 [[1987년 3월 {digit:1}일]], x",
        ),
        counter_examples=(
            "dob check 2 of 3",
            "DTM+137:20240611:102'",
            "birthdate index rebuilt in 2026",
            "born in 1945",
            "dob retries 12/20",
            "nat rule born 2026",
            "b.2026",
        ),
        score=0.8,
    ),
    PatternRule(
        id="date.birth_by_word",
        type="date",
        pattern=rf"\b(?:dob|d\.o\.b\.|born(?: on)?|date of birth)[ :]{{1,3}}(?P<v>{DATE})(?![0-9])",
        gate=r"(?:dob|d\.o\.b\.|born(?: on)?|date of birth)[ :]{1,3}[0-9jfmasond]",
        flags=regex.IGNORECASE,
        source="45 CFR 164.514(b)(2)(i)(C)",
        examples=("patient DOB [[1945-03-1{digit:1}]] verified", "born on [[1{digit:1} March 1945]] in"),
        counter_examples=("born again", "dob checked 2 times"),
        score=0.85,
    ),
    KeyRule(
        id="date.death",
        type="date",
        keys=(
            *("date of death", "death date", "death dt", "deceased date", "deceased dt", "deceased datetime"),
            *("deceased date time", "deceased on", "deceased at", "died on", "died", "=dod", "death time"),
            *("time of death", "sterbedatum", "fecha defuncion", "date deces"),
        ),
        value=BY_NAME,
        loose=rf"{PRINTED}(?P<v>{BY_NAME})",
        flags=regex.IGNORECASE,
        source="45 CFR 164.514(b)(2)(i)(C); FHIR R4 Patient.deceasedDateTime",
        examples=("date_of_death=[[2024-01-1{digit:1}]]", '"deceasedDateTime": "[[2024-01-1{digit:1}T04:05:00Z]]"'),
        counter_examples=("death date: none", "deceased=false"),
    ),
    KeyRule(
        id="date.stay",
        type="date",
        keys=(
            *("admit date", "admit dt", "adm date", "adm dt", "admission date", "admission dt"),
            *("date of admission", "admitted", "admitted on", "admitted at", "admit datetime", "admit time"),
            *("admission time", "admission datetime", "=admit", "discharge date", "discharge dt", "disch date"),
            *("disch dt", "dc date", "date of discharge", "discharged", "discharged on", "discharged at"),
            *("discharge datetime", "discharge time", "=discharge", "arrival date", "arrival dt"),
            *("aufnahmedatum", "entlassungsdatum", "fecha ingreso", "fecha alta", "date admission", "date sortie"),
        ),
        value=BY_NAME,
        loose=rf"{PRINTED}(?P<v>{BY_NAME})",
        flags=regex.IGNORECASE,
        check=lambda text: len(text) > 4,  # a year alone is no element of a date that counts
        source="45 CFR 164.514(b)(2)(i)(C)",
        examples=(
            "admit_date=[[2026-10-1{digit:1}]]",
            '"dischargeDate": "[[10/2{digit:1}/2026]]"',
            "Admitted: [[2026-10-1{digit:1} 14:05]]",
        ),
        counter_examples=(
            "admitted=2025 rejected=12",
            "admitted: 12 requests",
            "discharge date: pending",
            "admission webhook",
        ),
    ),
    KeyRule(
        id="date.visit",
        type="date",
        keys=(
            *("visit date", "visit dt", "date of visit", "date of service", "service date", "service dt"),
            *("svc date", "svc dt", "dos", "dos from", "dos to", "from dos", "to dos", "service from"),
            *("service from date", "service to date", "appointment date", "appointment dt", "appointment time"),
            *("appt date", "appt dt", "appt time", "appointment", "appt", "encounter date", "encounter dt"),
            *("encounter start", "encounter end", "surgery date", "surgery dt", "procedure date", "procedure dt"),
            *("exam date", "exam dt", "study date", "study dt", "series date", "acquisition date"),
            *("procedure step start date", "step date", "procedure step end date", "content date", "instance creation date"),
            *("collection date", "collected on", "collection dt", "specimen date", "onset date", "onset dt"),
            *("diagnosis date", "dx date", "injury date", "accident date", "date of injury", "date of accident"),
            *("loss date", "vaccination date", "immunization date", "immunized on", "fill date", "date filled"),
            *("date of fill", "written date", "rx date", "=lmp", "due date patient", "estimated due date"),
            *("written date date", "effective date date", "sold date date", "last fill date date", "birth date date"),
            *("last visit", "next visit", "follow up date", "followup date", "referral date", "treatment date"),
            *("therapy date", "scan date", "lab date", "test date patient", "result date", "enrollment date"),
            *("elig start", "elig end", "elig begin", "elig beg", "elig eff", "elig term", "elig thru", "eligibility start"),
            *("eligibility end", "auth start", "auth end", "auth from", "auth thru", "auth begin", "auth expires"),
            *("coverage start", "coverage end", "coverage start date", "coverage end date", "eligibility date"),
            *("hire date", "retirement date", "marriage date", "wedding date", "anniversary date", "period start"),
            *("period end", "authored on", "occurrence date time", "effective date time", "onset date time"),
            *("performed date time", "recorded date", "asserted date", "serviced date", "serviced period start"),
            *("billable period start", "appointment when", "appointment start", "appointment end", "visit start"),
            *("visit end", "visit when", "=slot", "slot start", "appointment slot", "admit ts", "adm ts"),
            *("disch ts", "discharge ts", "arrival ts", "arrival", "collected date time", "=collected", "=onset"),
            *("=dispensed", "seen on", "seen at", "=appt", "=adm", "=dc", "scheduled for", "fhir date"),
            *("implanted on", "implant date", "implantation date", "explant date", "explanted on", "collected at"),
            *("collection time",),
            *("specimen collected", "collection", "drawn", "draw date", "drawn at", "drawn on", "sched", "scheduled date"),
            *("recall date", "recall due", "next appt", "last appt", "next appointment", "last appointment"),
            *("svc", "svc from"),
            *("svc to", "svc thru", "from date of service", "thru date of service", "statement from"),
            *("statement thru", "taken on"),
            *("date taken", "consent date", "consented on", "dispensed on", "date dispensed", "picked up on"),
            *("transplant date",),
            *("infusion date", "dose date", "dose1 date", "dose2 date", "given on", "date given"),
            *("administered on", "admin date"),
            *("vax date", "shot date", "swab date", "sample date", "sampled on", "biopsy date", "incident date"),
            *("date of incident",),
            *("date of loss", "mammogram date", "delivery date baby", "date of delivery", "edd"),
            *("date of surgery", "dt surgery"),
            *("date of procedure", "date of exam", "exam time", "date of collection", "date of visit"),
            *("date of appointment",),
            *("appt at", "appointment at", "rdv", "date rdv", "termin", "termin am", "afspraak", "datum afspraak"),
            *("fecha cita",),
            *("=cita", "data consulta", "data visita", "opnamedatum", "ontslagdatum", "eintrittsdatum", "austrittsdatum"),
            *("op datum", "behandlungsdatum", "untersuchungsdatum", "fecha consulta", "fecha atencion", "date consultation"),
            *("date entree", "date hospitalisation", "data ricovero", "data dimissione", "inskrivningsdatum"),
            *("utskrivningsdatum",),
            *("data internacao", "data alta", "data przyjecia", "data wizyty", "last menstrual period", "last period"),
        ),
        value=BY_NAME,
        loose=rf"{PRINTED}(?P<v>{BY_NAME})",
        flags=regex.IGNORECASE,
        source="45 CFR 164.514(b)(2)(i)(C)",
        examples=("visit_date=[[2026-10-1{digit:1}]]", "DOS: [[10/1{digit:1}/2026]]", '"studyDate": "[[2026101{digit:1}]]"'),
        counter_examples=("DoS: attack mitigated", "service date format", "visit date unknown"),
    ),
)

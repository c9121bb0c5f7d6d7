"""Dates of persons, and ages over 89: 45 CFR 164.514(b)(2)(i)(C).

Every log line has a date; one counts only where its name says that it is a person's. The line's own time stays.
"""

from __future__ import annotations

import regex

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

PRINTED = r"(?:(?:datetime\.)?date(?:time)?\(|new Date\([\"']?|LocalDate\(|Date\.new\(|#<Date: |\()?"
"""What programs print before a date: ``datetime.date(1980, 1, 1)``."""

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
            *("data urodzenia", "datum narozeni", "brth dt", "brth date", "birth dte", "bth dt", "dob dt", "=bd"),
        ),
        value=DATE,
        loose=rf"{PRINTED}(?P<v>{DATE})",
        flags=regex.IGNORECASE,
        # A file's birth has nanoseconds (stat(1)).
        check=lambda text: regex.search(r"\.[0-9]{6,}", text) is None,
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
        value=DATE,
        loose=rf"{PRINTED}(?P<v>{DATE})",
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
        value=DATE,
        loose=rf"{PRINTED}(?P<v>{DATE})",
        flags=regex.IGNORECASE,
        source="45 CFR 164.514(b)(2)(i)(C)",
        examples=(
            "admit_date=[[2026-10-1{digit:1}]]",
            '"dischargeDate": "[[10/2{digit:1}/2026]]"',
            "Admitted: [[2026-10-1{digit:1} 14:05]]",
        ),
        counter_examples=("admitted: 12 requests", "discharge date: pending", "admission webhook"),
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
            *("coverage start", "coverage end", "coverage start date", "coverage end date", "eligibility date"),
            *(
                "hire date",
                "retirement date",
                "marriage date",
                "wedding date",
                "anniversary date",
                "period start",
                "period end",
                "authored on",
                "occurrence date time",
                "effective date time",
                "onset date time",
                "performed date time",
                "recorded date",
                "asserted date",
                "serviced date",
                "serviced period start",
                "billable period start",
                "appointment when",
                "appointment start",
                "appointment end",
                "visit start",
                "visit end",
                "visit when",
                "=slot",
                "slot start",
                "appointment slot",
                "admit ts",
                "adm ts",
                "disch ts",
                "discharge ts",
                "arrival ts",
                "arrival",
                "collected date time",
                "=collected",
                "=onset",
                "=dispensed",
                "seen on",
                "seen at",
                "=appt",
                "=adm",
                "=dc",
                "scheduled for",
                "fhir date",
            ),
        ),
        value=DATE,
        loose=rf"{PRINTED}(?P<v>{DATE})",
        flags=regex.IGNORECASE,
        source="45 CFR 164.514(b)(2)(i)(C)",
        examples=("visit_date=[[2026-10-1{digit:1}]]", "DOS: [[10/1{digit:1}/2026]]", '"studyDate": "[[2026101{digit:1}]]"'),
        counter_examples=("DoS: attack mitigated", "service date format", "visit date unknown"),
    ),
    KeyRule(
        id="age.by_key",
        type="age",
        keys=(
            *("=age", "patient age", "pt age", "member age", "person age", "age years", "age yrs"),
            *(
                "age in years",
                "age at death",
                "age at visit",
                "age at admission",
                "age at encounter",
                "age at diagnosis",
                "age at discharge",
                "age at onset",
                "current age",
                "someone age",
                "subscriber age",
            ),
            *("insured age", "=alter", "=edad"),
        ),
        value=(
            r"(?:9[0-9]|1[0-4][0-9])\+?(?= ?(?:Y|y|yo|yr|yrs|years?)\b|(?!\s(?:ttl|"
            r"hit|miss|stale|ms|days?|min|hours?|sec|s)\b)[^0-9A-Za-z.%:]|\.?\Z|"
            r"\.\s)"
        ),
        not_keys=(
            "cache age",
            "max age",
            "min age",
            "page age",
            "log age",
            "session age",
            "snapshot age",
            "file age",
            "average age",
        ),
        source="45 CFR 164.514(b)(2)(i)(C): all ages over 89",
        examples=("patient_age=[[9{digit:1}]]", '"age": [[104]],', "Age: [[93]] years"),
        counter_examples=("patient_age=42", "max-age=95", "cache age=950", "age=90%"),
        score=0.7,
    ),
    PatternRule(
        id="age.in_prose",
        type="age",
        pattern=r"\b(?P<v>9[0-9]|1[0-4][0-9])(?:[ \-](?:years?|yrs?)[ \-]old| ?y/?o\b)",
        gate=r"\b(?:9[0-9]|1[0-4][0-9])(?:[ \-](?:years?|yrs?)[ \-]old| ?y/?o\b)",
        flags=regex.IGNORECASE,
        source="45 CFR 164.514(b)(2)(i)(C): all ages over 89",
        examples=("[[9{digit:1}]]-year-old woman", "pt is [[101]] yo male", "[[93]] years old"),
        counter_examples=("a 42-year-old man", "90 days old", "193-year-oldish"),
        score=0.85,
    ),
)

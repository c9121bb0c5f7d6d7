"""Names of persons by the name of their field: 45 CFR 164.514(b)(2)(i)(A).

A quoted or parsed value is taken whole; in running text a name ends with its capitalised words.
"""

from __future__ import annotations

import re

from recognizers.phi.naming import ANY_NAME, NOT_A_NAME, may_be_name, may_be_somebody, named
from recognizers.rule import KeyRule, Rule

LOOSE_NAME = rf"{ANY_NAME}|{NOT_A_NAME}\p{{L}}[\p{{L}}'’\-]+(?![\p{{L}}(\d_])"
"""A name in running text: capitalised words, particles between them; or one word in any case."""

_PERSONS = """
    patient pt pat ptnt subscriber guarantor insured member mbr enrollee beneficiary dependent policyholder
    recipient resident person individual employee caregiver guardian responsible nok kin spouse mother father parent child
    husband wife partner emergency physician doctor dr nurse surgeon clinician practitioner prescriber pharmacist therapist
    attending admitting referring ordering performing rendering consulting supervising technician applicant
    claimant donor participant victim witness tenant signer cardholder accountholder payee visitor student caller
""".split()
_MAYBE_PERSONS = (
    "contact customer client provider sender receiver author reviewer "
    "assignee holder subject user operator owner agent billing pcp operating"
).split()

_NAME_WORDS = ("name", "nm")
_RUN_TOGETHER = re.compile(r"(?!Mc|Mac|De|Di|La|Le|Van|O'|Fitz)[A-Z][a-z]*(?:[A-Z]{2,}[a-z]*|[a-z][A-Z][A-Z]*)+")
"""``SunJCE``, ``XMLDSig``: names of things, and not McDonald's."""
_HALVED = (
    *(
        "patient",
        "pt",
        "pat",
        "ptn",
        "subscriber",
        "guarantor",
        "insured",
        "member",
        "mbr",
        "dependent",
        "provider",
        "physician",
        "doctor",
    ),
    *("contact", "nok", "spouse", "person", "customer", "employee", "prescriber", "someone", "mother", "guardian", "user"),
)
_PARTS = ("first", "last", "middle", "given", "family", "fn", "ln", "maiden")

_LISTED = (
    r"(?i)(?:first_?name|last_?name|given_?name|family_?name|surname|full_?name|"
    r"patient_?name|dob|birth_?date|date_?of_?birth|mrn|patient_?id|ssn|"
    r"member_?id|(?:^|[^i])phone|email|zip_?code|postcode|street|address1?|first|"
    r"last)[\"'`\])}]{0,2}(?:\s?[,;|\t)]|\s+(?:not\s+)?(?:i?like|in|between|"
    r"similar)\b)|(?:name|key)=.{1,2}(?:given_?name|sur_?name|sn|cn|first_?name|"
    r"last_?name|family_?name|dob|birth_?date|mrn|uid)\b"
)
"""Names in a list: a header of CSV, the columns of a statement, a key's parts; and names that SQL compares otherwise than
by a sign."""

_ROWS = (
    (
        r"[,;|\t] ?\\?\"?(?:(?:19|20)[0-9]{2}-?[01][0-9]-?[0-3][0-9]|[01]?[0-9]"
        r"/[0-3]?[0-9]/(?:19|20)[0-9]{2})\\?\"?(?:[,;|\t\]]|$)"
    ),
    r"[,;|\t][^\s,;|\t@]{1,64}@[^\s,;|\t@]{1,64}(?:[,;|\t]|$)",
    r"[{\[ ]1 ?[=:] ?[^ ,]{1,64}, ?2 ?[=:]",
    r"[,;|\t][A-Z]{2}[,;|\t][0-9]{5}(?:-[0-9]{4})?(?:[,;|\t\"]|$)",
    r"\((?:String|VARCHAR)\),? ",
    r"\$[1-9] = '",
    r"binding parameter [\[(][0-9]",
    r"extracted value \(",
    r"\bset(?:N?String|Date|Object)\([0-9]{1,3}, ?",
    r"parameter value \[.{1,200}java\.(?:lang\.String|sql\.Date|time)",
    r"\bBind#[0-9]",
    r"(?:[:$@][BpP]?|\bp)[0-9]{1,2}\s?=>?\s?N?'",
    r"\b[Bb]ound values?: ",
    r"\b(?:args|binds?|params|parameters):? ?\[0\] ?=",
    r"\[(?:generated in|cached since|no key|raw sql)[^\]\r\n]{0,40}\] [({\[]",
    r"(?i)\bvalues\s?\(\s?N?'?[0-9a-z]",
    r"[,(] ?N?'(?:(?:19|20)[0-9]{2}-?[01][0-9]-?[0-3][0-9]|[01]?[0-9]/[0-3]?[0-9]/(?:19|20)[0-9]{2})' ?[,)\]]",
    r"(?i)\b(?:binds?|bindings|args|params|parameters)\b\\?\"?\s?[:=]?\s?[\[({] ?['\"][A-Z][a-z]+(?:-[A-Z][a-z]+)?['\"],",
    r"(?i)\bduplicate key value is \(",
    r"(?i)\bfor column '(?:[a-z]+_)*(?:last|first|name|dob|birth|ssn|mrn|phone|email|city|zip|street|address)",
    r"column \"?(?:[a-z]+_)*(?:last|first|name|dob|birth|ssn|mrn|phone|email|city|zip|street|address)(?:_[a-z]+)*\"?: \"",
)
"""Lists of values without names: a date or an address in a row, bind values; what databases say of columns."""

RULES: tuple[Rule, ...] = (
    KeyRule(
        id="person.full_name_by_key",
        type="person",
        keys=(
            *(f"{person} {word}" for person in _PERSONS for word in _NAME_WORDS),
            *(
                "full name",
                "fullname",
                "legal name",
                "maiden name",
                "birth name",
                "name of patient",
                "former name",
            ),
            *(
                "next of kin",
                "emergency contact",
                "card holder",
                "account holder",
                "customer name",
                "name of insured",
                "real name",
            ),
            *("patient name text", "name text", "name formatted", "name full", "printed name", "name on card", "signed by"),
            *(
                "mothers maiden name",
                "patients name",
                "physicians name",
                "ptname",
                "patname",
                "nombre completo",
                "nom complet",
            ),
            *(
                "nombre paciente",
                "nom patient",
                "patientenname",
                "ansprechpartner",
                "nome completo",
                "nome paciente",
                "nome paziente",
            ),
        ),
        loose=LOOSE_NAME,
        check=named,
        source="45 CFR 164.514(b)(2)(i)(A); HL7 v2.5.1 XPN; FHIR R4 HumanName",
        examples=(
            "Patient Name: [[Jane Doe]]",
            '"guarantorName": "[[van der Berg, Jan]]"',
            "patient_name=[[DOE^JANE^Q]] mrn",
            "patient name: [[Doe, Jane]] MRN 1",
            "full_name='[[mary o’neil]]'",
            "pt_nm=[[Li Wei]] room=4",
        ),
        counter_examples=("patient name: required", "display name=null", '"patientName": "12345"', "file name: Report"),
        gates=(_LISTED, *_ROWS),
    ),
    KeyRule(
        id="person.maybe_by_key",
        type="person",
        keys=tuple(f"{person} {word}" for person in _MAYBE_PERSONS for word in _NAME_WORDS),
        loose=ANY_NAME,
        check=lambda text: (
            named(text) and not text.islower() and _RUN_TOGETHER.fullmatch(text) is None and may_be_somebody(text)
        ),
        source="45 CFR 164.514(b)(2)(i)(A)",
        examples=('"customerName": "[[Jane Doe]]"', "provider_name='[[Ana Rivera]]'", "contact name: [[Roe, Ann]]"),
        counter_examples=(
            *("Provider Name='Service Control Manager'", "Provider Name='Microsoft-Windows-Kernel-Power'"),
            '"provider.name": "aws"',
            "client name: web-1",
            "owner_name=root",
            "Provider name: JdkSASL",
        ),
        score=0.7,
    ),
    KeyRule(
        id="person.displayed_by_key",
        type="person",
        keys=("display name",),
        value=rf"(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?{ANY_NAME}\.?(?![\w/(]| [\w(\[])",
        check=lambda text: named(text) and may_be_name(text),
        source="45 CFR 164.514(b)(2)(i)(A); codes have displayed names, too (HL7 CDA R2, FHIR R4 Coding)",
        examples=('"displayName": "[[Jane Doe]]"', "display_name=[[Ana Rivera]]"),
        counter_examples=("display name=null", 'code="59621000" displayName="Essential hypertension"'),
        score=0.7,
    ),
    KeyRule(
        id="person.part_by_key",
        type="person",
        keys=(
            *(
                "first name",
                "last name",
                "middle name",
                "given name",
                "family name",
                "surname",
                "fname",
                "lname",
                "forename",
                "mname",
            ),
            *(
                "first nm",
                "fst nm",
                "frst nm",
                "lst nm",
                "mid nm",
                "fst name",
                "frst name",
                "lst name",
                "last nm",
                "f name",
                "l name",
                "name first",
                "name last",
                "name middle",
                "name given",
                "name family",
                "nm f",
                "nm l",
            ),
            *(
                "nick name",
                "nickname",
                "preferred name",
                "second name",
                "christian name",
                "name suffix",
                "name exact",
                "name contains",
            ),
            *(f"{person} {part}" for person in _HALVED for part in _PARTS),
            *(
                "vorname",
                "nachname",
                "familienname",
                "geburtsname",
                "rufname",
                "prenom",
                "nom de famille",
                "apellido",
                "apellidos",
            ),
            *(
                "primer apellido",
                "segundo apellido",
                "cognome",
                "sobrenome",
                "achternaam",
                "voornaam",
                "efternamn",
                "fornamn",
            ),
            *("etunimi", "sukunimi", "imie", "nazwisko", "family contains", "given contains", "family exact", "given exact"),
        ),
        loose=LOOSE_NAME,
        check=named,
        source="45 CFR 164.514(b)(2)(i)(A); FHIR R4 HumanName",
        examples=(
            "first_name=[[Jane]]",
            '"lastName":"[[O\'Neil-Smith]]"',
            "surname: [[Nguyen]]",
            "lname=[[doe]]&x=1",
            "guarantor_last=[[Smith]] zip",
        ),
        counter_examples=("first name: missing", "last_name=", '"surname": null', "filename=Report.pdf", "member_last=12"),
    ),
    KeyRule(
        id="person.role_by_key",
        type="person",
        keys=(
            *("=patient", "=pt", "=guarantor", "=subscriber", "=member", "=insured", "attending", "attending physician"),
            *("ordering provider", "referring provider", "referred by", "ordered by", "seen by", "admitting physician"),
            *(
                "rendering provider",
                "ordering physician",
                "referring physician",
                "primary care provider",
                "primary care physician",
            ),
            *(
                "=surgeon",
                "=physician",
                "=nurse",
                "=doctor",
                "=provider",
                "=prescriber",
                "=family",
                "=given",
                "=pcp",
                "=clinician",
            ),
            *(
                "=anesthesiologist",
                "=therapist",
                "=pharmacist",
                "=technician",
                "=caregiver",
                "=guardian",
                "=spouse",
                "=mother",
            ),
            *(
                "=father",
                "=dependent",
                "=beneficiary",
                "=recipient",
                "=signed by",
                "=entered by",
                "=verified by",
                "=patientin",
            ),
            *(
                "=caller",
                "payee",
                "=traveler",
                "=traveller",
                "=passenger",
                "=guest",
                "=holder",
                "=applicant",
                "=client",
                "=customer",
                "=employee",
                "=resident",
                "=sender",
                "=recipient name",
                "=signee",
                "=attn",
                "=paciente",
                "=nombre",
                "=nom",
                "=nome",
                "=naam",
                "=navn",
                "=namn",
                "=apellido",
            ),
            *("subject display", "patient display", "beneficiary display", "performer display", "practitioner display"),
            *(
                "author display",
                "actor display",
                "individual display",
                "requester display",
                "recorder display",
                "name value",
            ),
            *(
                "someone name",
                "someone ln",
                "someone fn",
                "someone last",
                "someone first",
                "someone middle",
                "someone given",
                "someone family",
                "someone surname",
                "=prov",
                "=prv",
                "=md",
                "=nok",
                "=pat",
                "=resident",
                "=interpreter",
                "=assigned nurse",
                "patient list",
                "=clid",
                "caller id",
                "callerid",
                "someone nm",
                "someone full",
                "someone contact",
                "user name name",
                "user full name",
                "author name",
            ),
        ),
        value=rf"(?<![\w.])(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?{ANY_NAME}(?![\w/(])",
        check=lambda text: named(text) and may_be_somebody(text),
        source="45 CFR 164.514(b)(2)(i)(A); FHIR R4 HumanName, Reference.display",
        examples=("patient=[[Jane Doe]] bed 4", '"attendingPhysician": "[[Rivera, Ana]]"', '"family": "[[Doe]]"'),
        counter_examples=(
            "patient=12345",
            "family=AF_INET",
            "attending: yes",
            "subscriber: io.example.Sub",
            'provider="Amazon Route"',
            "family=Courier",
            "Provider=Microsoft-Windows-Kernel-Power",
            "provider: keycloak",
        ),
        score=0.7,
    ),
    KeyRule(
        id="person.first_and_last_by_key",
        type="person",
        keys=("=first", "=last", "=middle"),
        value=rf"(?<![\w.])(?:{ANY_NAME}(?![\w/(:])|\p{{Lu}}\p{{L}}+_\p{{Lu}}\p{{L}}+)",
        check=lambda text: named(text) and not text.isupper(),
        source="45 CFR 164.514(b)(2)(i)(A)",
        examples=("first=[[Jane]] x=1", '"last": "[[Doe]]"'),
        counter_examples=("first=1", "last=2026-11-21", "last: true", "first: OK"),
        score=0.6,
    ),
)

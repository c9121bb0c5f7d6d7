"""Names of persons, and the names by which they log in: 45 CFR 164.514(b)(2)(i)(A), (R). By key and by place only.

A quoted or parsed value is taken whole; in running text a name ends with its capitalised words.
"""

from __future__ import annotations

import regex

from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.values import name, username

_WORD = r"\p{Lu}[\p{L}'’\-]*\.?"
_PARTICLE = r"(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|y)"
_NOT_A_NAME = r"(?!(?:MRN|DOB|SSN|ID|DOS|NPI|MBI|Age|Sex|Phone)\b)"

LOOSE_NAME = (
    rf"{_NOT_A_NAME}{_WORD}(?:(?:,? |,|\^)(?:{_PARTICLE} ){{0,2}}{_NOT_A_NAME}{_WORD}){{0,3}}"
    r"|\p{L}[\p{L}'’\-]+(?![\p{L}(])"
)
"""A name in running text: capitalised words, particles between them; or one word in any case."""

_LOGGED_IN = r"(?:session (?:opened|closed) for user|[Ii]nvalid user|[Nn]ew session \w{1,12} of user|unknown user)"
_KINDS = (
    "patient",
    "pt",
    "guarantor",
    "subscriber",
    "insured",
    "member",
    "beneficiary",
    "dependent",
    "contact",
    "provider",
    "physician",
)

RULES: tuple[Rule, ...] = (
    KeyRule(
        id="person.full_name_by_key",
        type="person",
        keys=(
            *(f"{kind} name" for kind in _KINDS),
            *(
                "full name",
                "legal name",
                "display name",
                "maiden name",
                "mother name",
                "father name",
                "spouse name",
                "name of patient",
            ),
            *(
                "next of kin",
                "emergency contact",
                "card holder",
                "cardholder name",
                "account holder",
                "customer name",
                "person name",
            ),
        ),
        loose=LOOSE_NAME,
        check=name,
        source="45 CFR 164.514(b)(2)(i)(A); HL7 v2.5.1 XPN; FHIR R4 HumanName",
        examples=(
            "Patient Name: [[Jane Doe]]",
            '"guarantorName": "[[van der Berg, Jan]]"',
            "patient_name=[[DOE^JANE^Q]] mrn",
            "patient name: [[Doe, Jane]] MRN 1",
            "full_name='[[mary o’neil]]'",
        ),
        counter_examples=("patient name: required", "display name=null", '"patientName": "12345"', "file name: Report"),
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
            ),
            *("name first", "name last", "nick name", "nickname", "preferred name"),
        ),
        loose=LOOSE_NAME,
        check=name,
        source="45 CFR 164.514(b)(2)(i)(A); FHIR R4 HumanName",
        examples=("first_name=[[Jane]]", '"lastName":"[[O\'Neil-Smith]]"', "surname: [[Nguyen]]", "lname=[[doe]]&x=1"),
        counter_examples=("first name: missing", "last_name=", '"surname": null', "filename=Report.pdf"),
    ),
    KeyRule(
        id="person.role_by_key",
        type="person",
        keys=(
            *(
                "=patient",
                "=guarantor",
                "=subscriber",
                "attending",
                "attending physician",
                "ordering provider",
                "referring provider",
            ),
            *(
                "ordering physician",
                "referring physician",
                "primary care provider",
                "=surgeon",
                "=physician",
                "=nurse",
                "=family",
                "=given",
            ),
        ),
        value=rf"{_NOT_A_NAME}{_WORD}(?:(?:,? |\^)(?:{_PARTICLE} ){{0,2}}{_NOT_A_NAME}{_WORD}){{0,3}}(?![\w/(])",
        check=name,
        source="45 CFR 164.514(b)(2)(i)(A); FHIR R4 HumanName",
        examples=("patient=[[Jane Doe]] bed 4", '"attendingPhysician": "[[Rivera, Ana]]"', '"family": "[[Doe]]"'),
        counter_examples=("patient=12345", "family=AF_INET", "attending: yes", "subscriber: io.example.Sub"),
        score=0.7,
    ),
    PatternRule(
        id="person.after_title",
        type="person",
        pattern=r"\b(?:Dr|Mr|Mrs|Ms|Prof)\. (?P<v>[A-Z][a-z'’\-]+(?: [A-Z]\.)?(?: [A-Z][a-z'’\-]+){0,2})",
        gate=r"\b(?:Dr|Mr|Mrs|Ms|Prof)\. [A-Z][a-z'-]",
        source="45 CFR 164.514(b)(2)(i)(A)",
        examples=("paged Dr. [[Ana Rivera]] at 14:02", "Mrs. [[Doe]] called"),
        counter_examples=("Dr. who", "Ms. 12"),
        score=0.75,
    ),
    KeyRule(
        id="username.by_key",
        type="username",
        keys=(
            *(
                "=user",
                "user name",
                "username",
                "=login",
                "login name",
                "logname",
                "=uname",
                "=ruser",
                "remote user",
                "auth user",
            ),
            *(
                "user id",
                "userid",
                "login id",
                "=principal",
                "=usr",
                "=account name",
                "target user name",
                "subject user name",
            ),
        ),
        value=r"[\w.@+\\\-]{2,128}",
        check=username,
        source="45 CFR 164.514(b)(2)(i)(R)",
        examples=(
            "user=[[jdoe{digit:2}]] action=login",
            '"userName": "[[jane.doe]]"',
            "login: [[CLINIC\\jdoe]]",
            "ruser=[[mbrown]]",
        ),
        counter_examples=(
            "user=root",
            "user: unknown",
            'User "system:serviceaccount:kube-system:x"',
            "user_id=0",
            "username: required",
        ),
        score=0.6,
    ),
    PatternRule(
        id="username.sshd",
        type="username",
        pattern=r"(?:Accepted|Failed|Postponed) [\w\-/]{1,32} for (?:invalid user )?(?P<v>[\w.@+\-\\]{1,128}) from ",
        gate=r"(?:Accepted|Failed|Postponed) [A-Za-z0-9_\-/]+ for ",
        check=username,
        source="OpenSSH auth.c, auth_log; sshd(8)",
        examples=(
            "Accepted publickey for [[jdoe]] from 203.0.113.7 port 50122 ssh2",
            "Failed password for invalid user [[mary]] from 203.0.113.7 port 1",
        ),
        counter_examples=(
            "Accepted publickey for root from 203.0.113.7",
            "Failed password for invalid user admin from 203.0.113.7",
        ),
        score=0.85,
    ),
    PatternRule(
        id="username.pam",
        type="username",
        pattern=rf"{_LOGGED_IN} (?P<v>[\w.@+\-\\]{{1,128}}\b)",
        gate=f"{_LOGGED_IN} ",
        check=username,
        source="pam_unix(8); systemd-logind(8); sshd(8)",
        examples=(
            "pam_unix(sshd:session): session opened for user [[jdoe]](uid=1000) by (uid=0)",
            "New session 42 of user [[mbrown]].",
        ),
        counter_examples=("session closed for user root", "New session 1 of user postgres."),
        score=0.85,
    ),
    PatternRule(
        id="username.in_url",
        type="username",
        pattern=r"\b(?:https?|ftps?|sftp|ssh|imaps?|smtps?|ldaps?|webdavs?)://(?P<v>[^\s/:@\"'<>?#]{1,64})(?::[^\s/\"'<>?#]{0,256})?@(?=[\w\[])",
        gate=r"(?:https?|ftps?|sftp|ssh|imaps?|smtps?|ldaps?|webdavs?)://[^\s/:@\"'<>?#]+(?::[^\s/\"'<>?#]*)?@",
        check=username,
        flags=regex.IGNORECASE,
        source="RFC 3986 section 3.2.1",
        examples=("sftp://[[jdoe]]@files.example.org/x", "GET https://[[jane.doe]]:***@example.org/"),
        counter_examples=("ssh://git@example.org/x.git", "https://example.org/@v2"),
        score=0.75,
    ),
)

"""Secrets in exchanges between programs, that go by another part of the message: SASL's bytes, GraphQL's variables."""

from __future__ import annotations

import base64
import binascii
import re

from recognizers.rule import PatternRule, Rule
from recognizers.values import is_value

_NUL = r"(?:\\+(?:0{1,3}|x00|u0000)|\x00|\^@|%00|<NUL>|␀)"


def _tells_a_user_and_password(text: str) -> bool:
    """Say whether base64 holds printable parts with NULs between, or blanks where a log has put them instead."""
    try:
        message = base64.b64decode(text + "=" * (-len(text) % 4), validate=True).decode("utf-8")
    except (ValueError, binascii.Error):
        return False
    if "\0" not in message and "\1" not in message:
        return re.fullmatch(r" [^ ]+ (?=[^ ]*[0-9!@#$%^&*+?])[^ ]{4,}", message) is not None and message.isprintable()
    parts = re.split(r"[\x00\x01]", message)
    return len(parts) > 2 and len(parts[1]) > 0 and len(parts[-1] or parts[1]) > 3 and "".join(parts).isprintable()


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="sasl.plain",
        type="password",
        pattern=rf"(?:PLAIN|SASL|AUTH)[^\r\n]{{0,40}}?{_NUL}[\w.@+\-]{{1,128}}{_NUL}(?P<v>[^\s\"'\\\x00]{{4,256}})",
        gate=rf"(?:PLAIN|SASL|AUTH)[^\r\n]*{_NUL}[\w.@+\-]+{_NUL}[^\s\"'\\\x00]{{4}}",
        check=is_value,
        source="RFC 4616 section 2: authorization identity, NUL, user, NUL, password",
        examples=(r"amqp: PLAIN \0app\0[[{alpha:7}{digit:2}]]", r"SASL PLAIN b'\x00app\x00[[{alpha:7}{digit:2}]]'"),
        counter_examples=(r"PLAIN \0app\0***", r"b'\x00\x00\x00\x01'"),
        score=0.8,
    ),
    PatternRule(
        id="sasl.login",
        type="password",
        pattern=(
            r"\bUGFzc3dvcmQ6?(?![A-Za-z0-9+/])=?(?:\\+[rn]|[^\w+]){1,16}"
            r"(?:(?i:c|s|smtp|client|server|out|in|to|from|sent|send)\b(?:\\+[rn]|[^\w+/]){1,8}){0,2}"
            r"(?P<v>[A-Za-z0-9+/]{4,256}={0,2})(?![\w+/=])"
        ),
        gate=r"UGFzc3dvcmQ6?=?(?:\\[rn]|[^\w+/])",
        check=lambda text: len(text) % 4 == 0,
        source="draft-murchison-sasl-login, section 2: the challenge is Password: in base64, and the answer the password",
        examples=("S: 334 UGFzc3dvcmQ6\r\nC: [[{alnum:14}==]]\r\nS: 535", "SMTP>> 334 UGFzc3dvcmQ6\nSMTP<< [[{alnum:16}]]"),
        counter_examples=("S: 334 UGFzc3dvcmQ6", "S: 334 UGFzc3dvcmQ6 C: *"),
        score=0.85,
    ),
    PatternRule(
        id="sasl.response",
        type="password",
        pattern=(
            r"(?:\b(?i:auth|sasl|mech)\w{0,10}\b[^\r\n]{0,200}?(?<![\w.\-])(?i:resp(?:onse)?|bytes|data|message|ir)"
            r"|\b(?i:initial|sasl|client|auth)[_\- ]?(?i:resp(?:onse)?|bytes|data|message)|\b(?:AUTHENTICATE|PLAIN)(?=\s))"
            r"\\*\"?\s?[=:]?\s?\\*[\"']?(?P<v>[A-Za-z0-9+/]{12,1024}={0,2})(?![\w+/=.\-])"
        ),
        gate=(
            r"(?:\b(?i:auth|sasl|mech)[^\n]*\b(?i:resp(?:onse)?|bytes|data|message|ir)"
            r"|\b(?i:initial|sasl|client|auth)[_\- ]?(?i:resp(?:onse)?|bytes|data|message)|\b(?:AUTHENTICATE|PLAIN)\b)"
            r"\\*\"?\s?[=:]?\s?\\*[\"']?[A-Za-z0-9+/]{12}"
        ),
        check=_tells_a_user_and_password,
        source="RFC 4616 section 2, in base64, as mail programs and IRC send it; Dovecot's auth protocol, resp=",
        examples=(
            "auth: client in: AUTH 1 PLAIN service=imap resp=[[AGJvYgB4eHh4eHh4eHh4]]",
            "IRC: SASL AUTHENTICATE [[AGJvYgB4eHh4eHh4eHh4]]",
        ),
        counter_examples=("auth resp=dGVzdA==", "auth response=unauthenticated", "SASL response: authenticated ok"),
        score=0.8,
    ),
    PatternRule(
        id="ldif.password",
        type="password_hash",
        pattern=r"(?i:\b(?:userPassword|olcRootPW|sambaNTPassword|unicodePwd))::\s{0,2}(?P<v>[A-Za-z0-9+/]{8,512}={0,2})",
        gate=r"(?i)(?:userPassword|olcRootPW|sambaNTPassword|unicodePwd)::\s{0,2}[A-Za-z0-9+/]{8}",
        source="RFC 2849: a value after two colons is in base64; RFC 2256 section 5.36, userPassword",
        examples=("userPassword:: [[{alnum:38}==]]",),
        counter_examples=("userPassword: {x}", "userPassword::set(x)"),
        score=0.9,
    ),
    PatternRule(
        id="hl7.security",
        type="password",
        pattern=(
            r"\bMSH\|[^|\n]{3,5}\|(?:[^|\n]{0,227}\|){4}[0-9]{8,14}[^|\n]{0,12}\|(?P<v>[^|\s]{4,64})\|[A-Z]{3}(?:\^|\|)"
        ),
        gate=r"\bMSH\|[^|\n]{3,5}\|[^|\n]*\|[^|\n]*\|[^|\n]*\|[^|\n]*\|[0-9]{8,14}[^|\n]*\|[^|\s]{4,64}\|[A-Z]{3}[\^|]",
        check=is_value,
        source="HL7 version 2 section 2.16.9.8, MSH-8: security",
        examples=(r"MSH|^~\&|LAB|A|IIS|B|20241103071500|[[{alpha:7}{digit:2}!]]|VXU^V04|1|P|2.5.1",),
        counter_examples=(r"MSH|^~\&|LAB|A|IIS|B|20241103071500||VXU^V04|1|P|2.5.1",),
        score=0.8,
    ),
    PatternRule(
        id="edi.password",
        type="password",
        pattern=(
            r"\bISA(?P<s>[^\w\s])\d\d(?P=s).{10}(?P=s)01(?P=s)(?P<v>[^\s*|~^]{4,10}) {0,6}(?P=s)"
            r"|\bISA(?P<s>[^\w\s])0[13](?P=s)(?P<v>[^\s*|~^]{4,10}) {0,6}(?P=s)\d\d(?P=s)"
            r"|\bUNB\+UNO[A-Z]:\d\+[^+\n]{1,90}\+[^+\n]{1,90}\+\d{6,8}:\d{4}\+[^+\n]{1,14}\+(?P<v>[^+:'\s]{4,14})"
            r"(?::[A-Z]{2})?[+']"
        ),
        gate=(
            r"\bISA[^\w\s][0-9][0-9][^\w\s].{10}[^\w\s]01[^\w\s][^\s*|~^]{4}|\bISA[^\w\s]0[13][^\w\s][^\s*|~^]{4}"
            r"|\bUNB\+UNO[A-Z]:[0-9]\+[^\n]*:[0-9]{4}\+[^+\n]+\+[^+:'\s]{4}"
        ),
        check=is_value,
        source="X12.5, ISA01 to ISA04: authorization and security information; EDIFACT (ISO 9735), UNB S005",
        examples=("ISA*00*          *01*[[{alnum:10}]]*ZZ*SENDER", "UNB+UNOC:3+A+B+240101:1200+1+[[{alnum:10}]]:AA'"),
        counter_examples=("ISA*00*          *00*          *ZZ*SENDER", "UNB+UNOC:3+A+B+240101:1200+1'"),
        score=0.85,
    ),
    PatternRule(
        id="graphql.variable",
        type="password",
        pattern=(
            r"(?i:passw(?:or)?d|passphrase|secret|token|api_?key|otp)\s?:\s?\$(?P<name>[A-Za-z_]\w{0,31})\b[^\n]{0,4000}?"
            r"\\*\"(?P=name)\\*\"\s?:\s?\\*\"(?P<v>[^\"\n\\]{4,256})"
        ),
        gate=r"(?i)(?:passw(?:or)?d|passphrase|secret|token|api_?key|otp)\s?:\s?\$[a-z_]\w*[^\n]*\"\s?:\s?\\*\"",
        check=is_value,
        source="GraphQL specification section 6.1.2, variables; GraphQL over HTTP, request parameters",
        examples=('"mutation($p:String!){login(password:$p){id}}","variables":{"p":"[[{alpha:7}{digit:2}]]"}',),
        counter_examples=('"login(password:$p)","variables":{"p":"***"}', "{login(password:$p){id}}"),
        score=0.85,
    ),
)

"""Secrets in exchanges between programs, that go by another part of the message: SASL's bytes, GraphQL's variables."""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule
from recognizers.values import is_value

_NUL = r"(?:\\+(?:0{1,3}|x00|u0000)|\x00|\^@|%00|<NUL>|␀)"

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

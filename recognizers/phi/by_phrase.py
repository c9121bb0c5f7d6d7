"""Identifiers told by a phrase, an address scheme or their own writing: ``SSN ending in 8745``, ``sip:3125550142@pbx``.

``by_word`` has those that one word before them tells.
"""

from __future__ import annotations

import regex

from recognizers.phi.dates import DATE
from recognizers.rule import KeyRule, PatternRule, Rule

_NANP = r"(?:\+?1)?[2-9][0-9]{2}[2-9][0-9]{6}"
"""A North American number without separators: ten digits, area and exchange from 2 on; so no Unix time."""

_BODY = (
    r"(?:finger ?print|finger|voice ?print|voice (?:sample|template)|face "
    r"?print|face(?:ial)?(?: template| match| id)?|iris(?: scan| code)?"
    r"|retinal?(?: scan)?|palm(?: vein| print)?|hand geometry|biometrics?)"
    r"(?: (?:template|scan|sample|id|enrol?lment|match|ref|hash|record)"
    r")*"
)
_APPARATUS = (
    r"(?:device|wearable|glucometer|pump|pacemaker|monitor|cpap|bipap|ventilator|"
    r"sensor|implant|oximeter|cuff|scale|hearing aid|stent|icd"
    r"|cgm|meter|tracker|watch|inhaler|nebulizer|concentrator|defibrillator|prosthesis|valve|lead|tablet|serial|s/n|sn)"
)
_DECIMAL = r"[+\-]?[0-9]{1,3}\.[0-9]{4,15}"


def _more_than_a_version(text: str) -> bool:
    return not regex.match(r"(?i)sha|md5|v[0-9]|[0-9.]+\Z|[a-z]{2}-[a-z]+-[0-9]\Z", text)


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="ssn.last_four",
        type="ssn",
        pattern=(
            r"\b(?:SSN|social(?: security)?(?: number)?)[^.\n=\d]{0,16}(?:ending(?: "
            r"in| with)?|ends (?:in|with)|last (?:4|four)(?: digits)?)"
            r"(?: is| are)?[ :#=]{1,3}(?P<v>[0-9]{4})(?![0-9\-])"
            r"|\blast[ _]?(?:4|four)(?: digits)?(?: of)?(?: the| your| his| her)"
            r"?(?: (?:SSN|ss#|social(?: security)?(?: number)?))"
            r"(?: is| are)?[ :#=(]{1,3}(?P<v>[0-9]{4})(?![0-9\-])"
            r"|(?<![\w\-*])[Xx*]{3}-?[Xx*]{2}-?(?P<v>[0-9]{4})(?![\w\-])"
        ),
        gate=r"(?:ending|ends (?:in|with)|last[ _]?(?:4|four))[^\n]{1,40}[0-9]{4}|[Xx*]{3}-?[Xx*]{2}-?[0-9]{4}",
        flags=regex.IGNORECASE,
        source="Social Security Administration; the last four digits are part of a person's number",
        examples=(
            "SSN ending in [[{digit:4}]]",
            "verified last four of SSN: [[{digit:4}]]",
            "last 4 of SSN ([[{digit:4}]]) ok",
            "ssn ***-**-[[{digit:4}]]",
        ),
        counter_examples=("card ending in 4242", "last 4 of 1000 rows", "last four 2026"),
        score=0.8,
    ),
    PatternRule(
        id="fax.by_phrase",
        type="fax",
        pattern=(
            r"\b(?:e?fax(?:ed|es|ing)?|facsimile|hylafax|dialing|dest)\b[^\n\d+(]"
            r"{0,32}(?:(?:job|page|pages|id|line|comm(?:id)?)[ #:]{0,2}[0-9]{1,"
            r"8}[^\n\d+(]{0,16}){0,2}"
            r"(?P<v>(?:9,)?(?:\+?1[ .\-]?)?\(?[2-9][0-9]{2}\)?[ .\-]?[0-9]{3}[ .\-]?[0-9]{4})(?![\w\-]|\.[0-9])"
        ),
        gate=r"(?:fax|facsimile|dialing|dest)[^\n]{1,64}[2-9][0-9]{2}\)?[ .\-]?[0-9]{3}[ .\-]?[0-9]{4}",
        flags=regex.IGNORECASE,
        source="North American Numbering Plan",
        examples=(
            "faxed referral to [[312555{digit:4}]]",
            "Fax job 12 to [[(312) 555-{digit:4}]] sent",
            "SEND FAX: JOB 12 DEST [[312555{digit:4}]] COMMID 1",
            "efax: dialing [[312555{digit:4}]]",
        ),
        counter_examples=("fax queue length 12", "fax server 10.1.2.3", "destroyed 3125550142123 items"),
        score=0.8,
    ),
    PatternRule(
        id="phone.in_address",
        type="phone",
        pattern=(
            r"\b(?:sips?|tel|callto|sms|smsto|mms|fax|xmpp|whatsapp):(?://)?(?P<v>\+?[0-9][0-9.\-()]{5,18}[0-9])"
            rf"|(?:SIP|PJSIP|IAX2|DAHDI|Local)/(?:[\w.\-]{{1,40}}/)?(?P<v>{_NANP})(?![0-9])"
            rf"|\[(?P<v>{_NANP})@[a-z][\w\-]{{2,40}}:[0-9]|(?<=[\"'] )(?:<|&lt;)(?:sip:)?(?P<v>{_NANP})(?=[@>&])"
            rf"|(?<=<)(?P<v>{_NANP})(?=>)|\bCall from '(?P<v>{_NANP})(?=')"
            r"|(?P<v>(?:%2B1(?:%20)?)?%28[2-9][0-9]{2}%29(?:%20|\+|-)?[2-9][0-9]{2}(?:-|%20|\+)?[0-9]{4})(?![0-9])"
        ),
        gate=(
            r"(?:sips?|tel|callto|sms|smsto|mms|fax|xmpp|whatsapp):(?://)?\+?[0-9]|(?:SIP|IAX2|DAHDI"
            r"|Local)/(?:[\w.\-]+/)?\+?[0-9]{10}|\[\+?[0-9]{10,11}@|(?:<|&lt;)(?:sip:)?\+?[0-9]{10}|Call from '\+?[0-9]{10}"
            r"|%28[2-9][0-9]{2}%29"
        ),
        sparse=True,
        source="RFC 3966 (tel), RFC 3261 (sip); Asterisk, channel names",
        examples=(
            "INVITE sip:[[312555{digit:4}]]@pbx.example.org SIP/2.0",
            'Dial("PJSIP/trunk/[[312555{digit:4}]]")',
            "tel:[[+1-312-555-{digit:4}]]",
            "/contacts/[[%28312%29%20555-{digit:4}]] 204",
            "chan_sip.c: Call from '[[312555{digit:4}]]' to extension",
        ),
        counter_examples=("sip:alice@example.org", "SIP/112", "[0x3125550142]", "tel: unknown"),
        score=0.85,
    ),
    KeyRule(
        id="phone.end_of_call",
        type="phone",
        keys=(
            *(
                "=to",
                "=from",
                "=dst",
                "=src",
                "=dest",
                "=destination",
                "dest addr",
                "source addr",
                "destination addr",
                "=called",
            ),
            *(
                "=calling",
                "called station id",
                "calling station id",
                "=recipient",
                "=clid",
                "caller id num",
                "sms dest",
                "=number",
            ),
            *("=device addr", "=exten", "=dnid", "phone home", "=peer number", "=msisdn to", "=line number", "=pager"),
        ),
        value=(
            rf"{_NANP}(?![0-9])|(?:\+?1[ .+\-]?)?\([2-9][0-9]{{2}}\)[ +]?[0-9]{{3}}[ .\-+][0-9]{{4}}"
            r"|(?:\+?1[ .+\-])?[2-9][0-9]{2}[ .+\-][0-9]{3}[ .+\-][0-9]{4}(?![0-9])|\+[1-9](?:[ +\-]?[0-9]){9,13}(?![0-9])"
        ),
        source="North American Numbering Plan; ITU-T E.164; SMPP 3.4, dest_addr",
        examples=(
            "svc=sms dest=[[312555{digit:4}]] status=queued",
            "Call(from=[[312555{digit:4}]], to=[[312666{digit:4}]])",
        ),
        counter_examples=("from=1700000000 to=1700003600", "src=10.0.0.1", "to=42", "number=12"),
        score=0.7,
    ),
    PatternRule(
        id="coordinates.by_writing",
        type="coordinates",
        pattern=(
            rf"\bPOINT ?Z? ?\((?P<v>{_DECIMAL}[ ,]{{1,2}}{_DECIMAL})|\bgeo:(?P<v>{_DECIMAL},{_DECIMAL})"
            r"|(?<![0-9.,;][ ,])(?:(?<=[=@(\[\"':])|(?<=[=@(\[\"':] )|(?<=\s)"
            rf")(?P<v>{_DECIMAL}, ?{_DECIMAL})(?![0-9.]|, ?[0-9.\-])"
            r"|(?P<v>[0-9]{1,3}\.[0-9]{3,10}° ?[NS],? ?[0-9]{1,3}\.[0-9]{3,10}° ?[EW])"
            r"|(?P<v>[0-9]{1,3}°[0-9]{1,2}['′][0-9.]{1,8}[\"″]? ?[NS],? ?[0-9]{1,3}°[0-9]{1,2}['′][0-9.]{1,8}[\"″]? ?[EW])"
            rf"|\b[Ll]at(?:itude)?[ :=]{{1,2}}(?P<v>{_DECIMAL})|\b[Ll](?:on|ng|ongitude)[ :=]{{1,2}}(?P<v>{_DECIMAL})"
        ),
        gate=(
            r"POINT ?Z? ?\([+\-0-9]|geo:[+\-]?[0-9]|[+\-]?[0-9]{1,3}\.[0-9]{4,15}, ?[+\-]?[0-9]{1,3}\.[0-9]{4}"
            r"|[0-9]° ?[NS]|[0-9]°[0-9]|[Ll](?:at|on|ng|atitude|ongitude)[ :=]{1,2}[+\-]?[0-9]{1,3}\.[0-9]{4}"
        ),
        check=lambda text: not regex.fullmatch(r"[+\-]?1?[0-9]\.[0-9]+,? ?[+\-]?1?[0-9]\.[0-9]+", text),
        sparse=True,
        source="RFC 5870; OGC 06-103r4 (WKT); ISO 6709; both near the origin they are more often weights and rates",
        examples=(
            "POINT([[-87.62{digit:4} 41.88{digit:4}]])",
            "geo:[[41.88{digit:4},-87.62{digit:4}]]",
            "GET /nearby?ll=[[41.88{digit:4},-87.62{digit:4}]]&radius=5",
            "geofence exit ([[41.88{digit:4}, -87.62{digit:4}]])",
            "lat [[41.88{digit:4}]] lon [[-87.62{digit:4}]]",
        ),
        counter_examples=(
            "POINT(1 2)",
            "geo: eu",
            "p=[0.5, 0.25]",
            "weights [0.12345, 0.23456, 0.34567]",
            "lat=12ms",
            "pi 3.14159, 2.71828",
        ),
        score=0.75,
    ),
    PatternRule(
        id="date.in_complaint",
        type="date",
        pattern=(
            r"(?:type (?:date|timestamp\w*)|as (?:a )?date|date (?:value|string|"
            r"literal)|birth ?date|[Dd]ate of birth|dob|DOB)"
            rf"[^\n\"'`\[]{{0,24}}[\"'`\[](?P<v>(?i:{DATE}))[\"'`\]]|\[(?:DATE|TIMESTAMP)\] - \[(?P<v>{DATE})\]"
            rf"|[\"'](?P<v>(?i:{DATE}))[\"'] (?:of [\"'][^\"'\n]{{1,60}}[\"'] )?(?:is "
            r"not (?:a valid |ISO)|could not be parsed|does not match)"
        ),
        gate=(
            r"(?:type (?:date|timestamp[a-z]*)|as (?:a )?date|date (?:value|string|"
            r"literal)|birth ?[Dd]ate|[Dd]ate of birth|dob|DOB)"
            r"[^\n\"'`\[]{0,24}[\"'`\[][A-Z0-9a-z]|\[(?:DATE|TIMESTAMP)\] - \[|"
            r"[\"'] (?:of [^\n]+)?(?:is not|could not|does not)"
        ),
        source="PostgreSQL, Appendix A: 22007 invalid_datetime_format; Hibernate ORM, org.hibernate.orm.jdbc.bind",
        examples=(
            'ERROR:  invalid input syntax for type date: "[[June 1{digit:1}, 2002]]"',
            "bad date value '[[03/1{digit:1}/1945]]'",
        ),
        counter_examples=('type date: "yyyy-mm-dd"', "as date ['today']", '"2026-11-21" is not reachable'),
        score=0.7,
    ),
    PatternRule(
        id="biometric.by_phrase",
        type="biometric",
        pattern=(
            rf"\b{_BODY}[ :=#]{{1,3}}(?P<v>(?=[A-Za-z_\-]{{0,12}}[0-9])(?:[A-Za-z]"
            r"{1,8}[_\-]?[0-9][\w\-]{3,64}|[A-Za-z]{2,6}[_\-][\w\-]{4,64}|"
            r"[0-9A-Fa-f]{12,64}))(?![\w.:])"
        ),
        gate=(
            r"(?:finger|voice|fac(?:e|ial)|iris|retinal?|palm|geometry|"
            r"biometrics?)[a-z ]*[ :=#]{1,3}(?:[a-z]{1,"
            r"8}[_\-]?[0-9]|[a-z]{2,6}[_\-][\w\-]|[0-9a-f]{12})"
        ),
        flags=regex.IGNORECASE,
        check=_more_than_a_version,
        source="45 CFR 164.514(b)(2)(i)(P)",
        examples=(
            "iris scan [[IR-99{digit:4}]] verified",
            "Enrolled fingerprint [[FP_{digit:5}]] for",
            "voiceprint [[vp{hex:12}0]] created",
        ),
        counter_examples=(
            "fingerprint SHA256:abc",
            "face detection model v2",
            "certificate fingerprint AB:CD",
            "biometric v1.2",
        ),
        score=0.7,
    ),
    PatternRule(
        id="device.by_phrase",
        type="device",
        pattern=(
            rf"\b(?i:{_APPARATUS})s?(?: (?i:id|number|no\.?|unit))?[ #:]{{1,2}}"
            r"(?P<v>(?=[A-Z0-9\-]{0,18}[A-Z])(?=[A-Z\-]{0,8}[0-9](?:[A-Z\-]{0,8}[0-9]){2})[A-Z0-9][A-Z0-9\-]{6,24})(?![\w.])"
        ),
        gate=rf"(?i:{_APPARATUS})s?(?: (?i:id|number|no\.?|unit))?[ #:]{{1,2}}[A-Z0-9][A-Z0-9\-]{{6}}",
        check=lambda text: not regex.fullmatch(r"[0-9A-F]{8,}|[0-9\-]+|[0-9]{4}-[0-9]{2}-.*", text),
        source="45 CFR 164.514(b)(2)(i)(M)",
        examples=(
            "wearable [[XYS-059{digit:3}]] paired",
            "Device [[Y49B7KXT{digit:2}]] assigned",
            "glucometer [[GM-88{digit:4}]] returned",
        ),
        counter_examples=(
            "device ABCDEF01",
            "sensor 42 reads",
            "monitor DP-1 connected",
            "Device MANAGER",
            "scale 2026-11-21",
        ),
        score=0.65,
    ),
)

"""Telephone, fax, e-mail and web addresses of persons: 45 CFR 164.514(b)(2)(i)(D), (E), (F), (N)."""

from __future__ import annotations

import regex

from recognizers.checks import email
from recognizers.phi.link_names import leads_to_somebody
from recognizers.rule import KeyRule, PatternRule, Rule

_LOCAL = r"[^\W][\w.%+'\-]{0,254}"
"""Longer than the 64 octets that RFC 5321 allows: what stands glued before an address must not hide it."""
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9\-]{0,61}[A-Za-z0-9])?"

PHONE = (
    r"(?:9[,\-] ?)?(?:\+?[0-9]{1,3}[ .,\-]?)?(?:\([0-9]{1,4}\)|[0-9]{2,4})(?:[ .+\-]?[0-9]{2,4}){2,4}"
    r"(?:[ ,;]{0,2}(?:x|ext\.?|#) ?[0-9]{1,6})?"
)
"""A telephone number by its key: any country's, with or without separators, and an extension."""

ENDS = (
    r"(?:\+?1[ .\-]?)?\(?[2-9][0-9]{2}\)?[ .\-]?[2-9][0-9]{2}[ .\-]?[0-9]{4}(?![\w.:@\-])"
    r"|\+[1-9][0-9]{0,2}[ .\-]?\(?[0-9](?:[ .\-()]{0,2}[0-9]){6,12}(?![\w.:])"
    r"|(?:00)?(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|7|8[1246]|9[0-58])[0-9]{8,10}(?![\w.:@\-])"
    r"|00[1-9][0-9](?:[ .\-/]?[0-9]){7,12}(?![\w.:])|0[1-9][0-9]{8,9}(?![\w.:@\-])"
    r"|9[,\-] ?(?:1[,\-]?)?[2-9][0-9]{2}[,\-]?[0-9]{3}[,\-]?[0-9]{4}(?![\w.])"
)
"""A whole telephone number by a name of other things, too (``to``): national in North America, else with a country."""

_SERVICE = r"\b(?:host|HTTP|nfs|cifs|ldap|imap|smtp|dns|ftp|postgres|krbtgt|zookeeper|kafka|hdfs|MSSQLSvc|TERMSRV)"
"""Before the host of a service that Kerberos knows: RFC 4120 section 6.2.1."""

_RETINA = r"[1-4]x\.(?:png|jpe?g|webp|gif|svg|avif)\b"
"""A picture for screens with more dots to the inch: ``hero@2x.png``."""

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="contact.email",
        type="email",
        # Not what stands before the @ in a URL: that is a user, or a password. Looked back for where an @ follows only.
        pattern=(
            rf"(?<!\w)(?={_LOCAL}+@)(?<!://[^\s/?#@\"']{{0,128}})(?<!{_SERVICE}/[\w.\-]{{0,64}}){_LOCAL}@(?!{_RETINA})(?:{_LABEL}\.){{1,8}}"
            rf"[A-Za-z]{{2,24}}(?![A-Za-z0-9\-])"
        ),
        gate=r"@[A-Za-z0-9\-]+\.",
        check=email,
        source="RFC 5321 section 4.1.2; RFC 1034 section 3.5",
        examples=(
            "[[jane.{lower:6}@example.org]]",
            "to=<[[{lower:5}+lab@mail.clinic.internal]]>, relay=local",
            "user=[[{lower:8}@hospital.example]] action=view",
            "mailto:[[{lower:4}_{digit:2}@example.co.uk]].",
            "to=-[[{lower:6}@example.org]] cc=+[[{lower:6}@example.org]]",
        ),
        counter_examples=(
            "user@1000.service: Main process exited",
            "getty@tty1.service",
            "lodash@4.17.21",
            "no suitable keys for svc-fhir@CRHS.LOCAL",
            "git@github.com:org/repo.git",
            "postgres://app:{alnum:12}@db.internal/ehr",
            "com.example.Foo@1b6d3586",
            "kex: MAC: umac-128-etm@openssh.com",
            "for HTTP/iam.chu.example@CHU.EXAMPLE",
            "/assets/img/patient-hero@2x.webp",
        ),
    ),
    PatternRule(
        id="contact.email_in_brackets",
        type="email",
        pattern=rf"<(?P<v>{_LOCAL}@{_LABEL})>",
        gate=r"@[A-Za-z0-9\-]+>",
        check=lambda text: email(text) and text.rpartition("@")[2] not in {"plt", "got", "Base"},
        source="RFC 5321 section 4.1.2: a domain may be one label; objdump(1): symbols of other objects, <exit@plt>",
        examples=("from=<[[{lower:6}@mailhub]]>, size=1024",),
        counter_examples=(
            "from=<>, size=1",
            "Cron <root@etl02> /opt/x",
            "<a@b c>",
            "call 1030 <__cxa_finalize@plt>",
            "# 3fd0 <__gmon_start__@Base>",
        ),
    ),
    KeyRule(
        id="contact.email_by_key",
        type="email",
        keys=(
            *("email", "e mail", "mail", "email address", "email addr", "email id", "emailaddr", "mail to"),
            *("mail address", "sender", "recipient", "contact email", "correo", "correo electronico", "courriel"),
            *("adresse mail", "emailadresse"),
        ),
        value=rf"{_LOCAL}@{_LABEL}(?:\.{_LABEL}){{0,8}}",
        check=email,
        source="RFC 5321 section 4.1.2: a domain may be one label",
        examples=('"email": "[[{lower:6}@ward7]]"', "recipient=[[{lower:5}.{lower:5}@clinic]]"),
        counter_examples=("email: sent", "email=null", "email=noreply@clinic.example"),
    ),
    PatternRule(
        id="contact.phone",
        type="phone",
        pattern=(
            r"(?<![\w.+\-/])(?=[(+1-9])(?:\+?1[ .\-]?)?(?:\([2-9][0-9]{2}\) ?(?=[2-9][0-9]"
            r"{2}[ .\-])|[2-9][0-9]{2}(?=[.\-][2-9][0-9]{2}([.\-]))[.\-])"
            r"[2-9][0-9]{2}[ .\-][0-9]{4}(?:,? ?(?:x|ext\.?|extension) ?[0-9]{1,6})?(?![\w\-]|\.[0-9])"
            r"|(?<![\w.+\-/])[2-9][0-9]{2}/[2-9][0-9]{2}-[0-9]{4}(?![\w\-/])"
        ),
        gate=r"[2-9][0-9]{2}[.)/\-] ?[2-9][0-9]{2}[ .\-][0-9]{4}",
        source="North American Numbering Plan, ATIS-0300055: NPA-NXX-XXXX",
        examples=(
            "call [[(312) 555-0{digit:3}]] now",
            "[[212-555-{digit:4}]]",
            "[[+1 415-555-{digit:4}]]",
            "[[646.555.{digit:4}]]",
            "sister Luz [[206/461-{digit:4}]]",
        ),
        counter_examples=("v312.555.01234", "2026-312-555-0142", "build 100-200-3000", "10.212.555.0142"),
        score=0.75,
    ),
    PatternRule(
        id="contact.phone_international",
        type="phone",
        pattern=(
            r"(?<![\w+])\+[1-9][0-9]{0,2}(?:[ .\-]?\(0\))?(?:[ .\-][0-9]{1,8}){2,5}(?![\w\-])"
            r"|(?<![\w+./\-])(?:01[5-7][0-9][ /\-][0-9]{7,8}|0[2-9][0-9]{1,4}/[0-9]{5,9}(?:-[0-9]{1,4})?"
            r"|\(0[1-9][0-9]{1,4}\) ?[0-9]{2,4}(?:[ \-][0-9]{2,4}){1,3}|\([1-9][0-9]\)"
            r" ?9?[0-9]{4}-[0-9]{4})(?![\w\-/]|\.[0-9])"
            r"|(?<![\w+])\+[1-9][0-9]{9,14}(?!\w)|(?<![\w+])00[1-9][0-9]{0,2} ?\(0\)(?:[ .\-]?[0-9]{1,7}){2,5}(?![\w\-])"
        ),
        gate=(
            r"\+[1-9][0-9]{0,2}[ .\-0-9(][0-9( ]|00[1-9][0-9]{0,2} ?\(0\)|\b01[5-7][0-9][ /\-][0-9]{7}"
            r"|\b0[2-9][0-9]{1,4}/[0-9]{5}"
            r"|\(0[1-9][0-9]{1,4}\) ?[0-9]{2}|\([1-9][0-9]\) ?9?[0-9]{4}-[0-9]{4}"
        ),
        check=lambda text: 8 <= sum(character.isdigit() for character in text) <= 15,
        source="ITU-T E.164, E.123",
        examples=(
            "[[+44 20 7946 0{digit:3}]]",
            "sms to [[+4930{digit:8}]]",
            "[[+1 312 555 {digit:4}]]",
            "[[0044 (0) 7700 900 {digit:3}]]",
            *(
                "(Rückruf [[0176 558392{digit:2}]])",
                "Hausarzt: [[0821/4492{digit:2}-18]] OK",
                "fone [[(85) 98871-{digit:4}]]",
            ),
        ),
        counter_examples=("+0530", "+12 -3", "delta +1234567"),
        score=0.7,
    ),
    KeyRule(
        id="contact.phone_by_key",
        type="phone",
        keys=(
            *("phone", "telephone", "tel", "mobile", "cell", "cellphone", "phn", "fone", "phone number"),
            *("phone num", "phone no", "phone nbr", "phone nr", "tel no", "tel num", "tel number"),
            *("telephone number", "mobile number", "mobile no", "mobile num", "mobile phone", "cell number"),
            *("cell no", "cell phone", "cell num", "msisdn", "contact number", "contact no", "contact num"),
            *("callback number", "callback", "call back number", "home phone", "work phone", "office phone"),
            *("day phone", "evening phone", "night phone", "hphone", "wphone", "cphone", "hm phone", "wk phone"),
            *("hm phn", "wk phn", "home tel", "work tel", "phone home", "phone work", "phone mobile"),
            *("phone cell", "home number", "work number", "emergency phone", "=caller", "=callee", "caller id"),
            *("caller number", "called number", "calling number", "=ani", "=dnis", "dialed number", "to number"),
            *("from number", "sms to", "sms number", "to phone", "from phone", "whatsapp", "whatsapp number"),
            *("=ph", "=mob", "=hp", "pager", "pager number", "beeper", "=telecom", "telefon", "telefonnummer"),
            *("telefono", "telefone", "handy", "handynummer", "mobilfunk", "movil", "celular", "numero telefono"),
            *("numero telephone", "portable", "telefoonnummer", "telefonnr", "puhelin", "cellulare"),
        ),
        value=PHONE,
        flags=regex.IGNORECASE,
        source="ITU-T E.123; FHIR R4 ContactPoint",
        examples=(
            "phone=[[312555{digit:4}]]",
            '"homePhone": "[[(312) 555 {digit:4} ext 12]]"',
            "Tel: [[030 {digit:4} {digit:4}]]",
        ),
        counter_examples=("phone: unknown", "tel=0", "cell 4 of 12", "mobile=true"),
    ),
    KeyRule(
        id="contact.end_of_call",
        type="phone",
        keys=(
            *(
                "=to",
                "=from",
                "=src",
                "=dst",
                "=dest",
                "=destination",
                "=source",
                "=called",
                "=calling",
                "=remote",
                "=local",
            ),
            *("caller ani", "=did", "=cli", "=clid", "=cid", "caller id num", "callerid", "=peer", "=oa", "=da", "a number"),
            *("b number", "anumber", "bnumber", "source addr", "destination addr", "dest addr", "wa id", "=originator"),
            *(
                "=address",
                "=subscriber",
                "=handset",
                "=identity",
                "=number",
                "=recipient",
                "=sender",
                "=target",
                "=callerid",
            ),
            *(
                "to addr",
                "from addr",
                "remote party",
                "remote number",
                "remotestationid",
                "remote station id",
                "=csid",
                "=tsid",
                "=contact",
            ),
            *("forwarded to", "transferred to", "dialled", "dialed", "dialing", "=dnis", "=ani", "=e164", "=phones", "=tn"),
        ),
        value=rf"\G(?:(?:tel|sips?|fax|sms|whatsapp):)?(?P<v>{ENDS})",
        flags=regex.IGNORECASE,
        source="ITU-T E.164; 3GPP TS 23.040; SMPP 3.4, source_addr and destination_addr; RFC 3966",
        examples=("to=[[6421550{digit:3}]] ref", "src=[[4917155501{digit:2}]] dst", "REMOTESTATIONID=[[6035550{digit:3}]];"),
        counter_examples=("from=1700000000 to=1700003600", "src=10.0.0.1", "dest=443", "to=4096", "number=6035550"),
        score=0.7,
    ),
    PatternRule(
        id="contact.uri",
        type="phone",
        pattern=(
            r"(?i:\b(?:tel|callto|sms|smsto|fax|whatsapp|facetime|facetime-audio):|\bsips?:|wa\.me/)"
            r"(?:%2B)?(?P<v>\+?[0-9(](?:[0-9().\-]|%20){5,18}[0-9])(?=[\s\"'<>;?&,)@\]]|$)"
        ),
        gate=(
            r"(?i)(?:tel|callto|sms|smsto|fax|whatsapp|facetime|audio|sips?):(?:%2B)?\+?[0-9(][0-9().\-%]{6}"
            r"|wa\.me/(?:%2B)?\+?[0-9(][0-9().\-%]{6}"
        ),
        check=lambda text: (
            7 <= sum(map(str.isdigit, text)) <= 15
            and regex.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}|1[67][0-9]{8}", text) is None
        ),
        source="RFC 3966; RFC 3261 section 19.1.6",
        examples=("dialing tel:[[+1-(614)555-0{digit:3}]] now", "INVITE sip:[[6175550{digit:3}]]@10.0.0.1 SIP/2.0"),
        counter_examples=("sip:4471@pbx", "tel:none", "sip:10.20.30.40:5060", "sms:12"),
        score=0.8,
    ),
    PatternRule(
        id="contact.phone_in_talk",
        type="phone",
        pattern=(
            r"(?<=(?i:(?<![A-Za-z])(?:(?:tele)?fax(?:ed|es)?|tel|phone[ds]?|mobile|cell|call(?:ed|er|s|back)?|cb|sms"
            r"|text(?:ed)?"
            r"|ring|dial(?:ed|ing)?|pager?|voicemail|vm|reach(?:ed)?|contact|handy|tlf|anruf(?:er)?|rufnummer"
            r"|telefon(?:o|e)?"
            r"|portable|puh|hotline|cell no|whatsapp|number|nr)(?![A-Za-z])[^\n]{0,96}?))(?<![\w.+\-/:=$#])"
            r"(?P<v>\(?[2-9][0-9]{2}\)?[ .\-][2-9][0-9]{2}[ .\-][0-9]{4}|(?:00|\+)[1-9][0-9]{0,2}(?:[ .\-/][0-9]{2,5}){2,4}"
            r"|\(?0[1-9][0-9]{1,4}\)?[ /.\-][0-9]{2,8}(?:[ .\-][0-9]{2,5}){0,3}"
            r"|9, ?(?:1[,\-]?)?[2-9][0-9]{2}[,\-]?[0-9]{3}[,\-]?[0-9]{4})"
            r"(?![\w\-]|[.,:/][0-9])"
            r"|(?<=\b(?i:ANI|DNIS|CLI|CLID|MSISDN|caller ?id|cb|cell|mobile|sms to|text to|line|number|fax"
            r"|phone)[ :=#]{1,2})"
            r"(?P<v>[2-9][0-9]{2}[2-9][0-9]{6})(?![\w.\-])"
            r"|(?<=[A-Za-z] @ )(?P<v>[2-9][0-9]{2}[2-9][0-9]{6})(?![\w.\-]| ?(?:[kMGT]?(?:Hz|bps|B|iB)|rpm)\b)"
            r"|(?<=\b(?i:number|phone|mobile|cell|line|tel|fax)[ a-z]{0,12} (?i:ending|ends)(?: in"
            r"| with)? )(?P<v>[0-9]{3,4})(?![\w.\-])"
        ),
        gate=(
            r"(?i:fax|tel|phone|mobile|cell|call|cb|sms|text|ring|dial|page|voicemail|vm|reach|contact|handy|tlf|anruf"
            r"|rufnummer"
            r"|portable|puh|hotline|whatsapp|number|nr)[^\n]*[^\w.+\-/:=$#](?:"
            r"\(?[2-9][0-9]{2}\)?[ .\-][2-9][0-9]{2}[ .\-][0-9]{4}"
            r"|(?:00|\+)[1-9][0-9]{0,2}[ .\-/][0-9]{2,5}[ .\-/][0-9]{2}|\(?0[1-9][0-9]{1,4}\)?[ /.\-][0-9]{2,8}"
            r"|9, ?(?:1[,\-]?)?[2-9][0-9]{2}[,\-]?[0-9]{3})"
            r"|(?i:ANI|DNIS|CLI|CLID|MSISDN|CALLER ?ID|CB|CELL|MOBILE|SMS TO|TEXT TO|LINE|NUMBER|FAX"
            r"|PHONE)[ :=#]{1,2}[2-9][0-9]{2}[2-9][0-9]{6}\b"
            r"|[A-Za-z] @ [2-9][0-9]{2}[2-9][0-9]{6}\b"
            r"|(?i:number|phone|mobile|cell|line|tel|fax)[ a-z]{0,12} (?i:end(?:ing|s)(?: in| with)?) [0-9]{3,4}\b"
        ),
        check=lambda text: len(text) < 5 or 8 <= sum(map(str.isdigit, text)) <= 15,
        sparse=True,
        source="ITU-T E.123; numbering plans of ATIS, Ofcom, BNetzA, ARCEP",
        examples=(
            "fax went to [[312 555 0{digit:3}]] instead of [[312 555 0{digit:3}]]",
            "Tochter, Tel. [[0171 5550 2{digit:2}]] informiert",
            "by qa: ANI [[7185550{digit:3}]] agent 55",
            "left VM for pt @ [[4145550{digit:3}]] x2",
            "link texted to number ending [[0{digit:3}]]",
            "Fax from [[0049 89 5550 1{digit:3}]] matched",
        ),
        counter_examples=(
            "call took 312.555 ms",
            "phone service 10.312.555.0142",
            "cell 0123",
            "clock @ 4145550133 Hz",
            "call stack 0x00 12 34",
        ),
        score=0.65,
    ),
    PatternRule(
        id="contact.extension",
        type="phone",
        pattern=(
            r"(?i:\b(?:cb|call ?back|contact|phone|tel|reach(?:able)?|call|ring|page|pager|dial)"
            r"(?: (?:me|us|him|her|at|on|to))*"
            r"[ :=#]{1,2})(?P<v>x ?-?[0-9]{4,6})(?![\w.:])"
        ),
        gate=(
            r"(?i)(?:cb|back|contact|phone|tel|reach|reachable|call|ring|page|pager|dial|me|us|him|her|at|on|to)"
            r"[ :=#]{1,2}x ?-?[0-9]{4}"
        ),
        source="ITU-T E.123 section 2.6: extensions",
        examples=("activated, cb [[x71{digit:3}]]", "contact=[[x54{digit:3}]]", "call me at [[x4{digit:3}]]"),
        counter_examples=("at 0x12345678", "size on x86", "call x12"),
        score=0.6,
    ),
    KeyRule(
        id="contact.fax_by_key",
        type="fax",
        keys=(
            *(
                "fax",
                "fax number",
                "fax no",
                "fax num",
                "fax nbr",
                "fax nr",
                "facsimile",
                "fax phone",
                "telefax",
                "faxnummer",
            ),
        ),
        value=PHONE,
        flags=regex.IGNORECASE,
        source="ITU-T E.123; FHIR R4 ContactPoint",
        examples=("fax=[[312555{digit:4}]]", '"faxNumber": "[[+1 (312) 555-{digit:4}]]"'),
        counter_examples=("fax: queued", "fax=0"),
        score=0.85,
    ),
    KeyRule(
        id="contact.url_by_key",
        type="url",
        keys=(
            *("homepage", "home page", "personal url", "profile url", "profile link", "profile page"),
            *("patient portal url", "portal url", "portal link", "patient url", "patient link", "chart url"),
            *("chart link", "avatar url", "website", "personal website", "web site", "linkedin", "linkedin url"),
            *("facebook", "facebook url", "twitter url", "instagram url", "blog url", "personal page"),
            *("user url", "member url", "reset link", "invite link", "magic link", "video visit url"),
            *("telehealth url", "meeting url", "visit link"),
        ),
        value=r"https?://[^\s\"'<>]{3,2048}",
        source="45 CFR 164.514(b)(2)(i)(N); FHIR R4 ContactPoint.system url",
        examples=('"profileUrl": "[[https://people.example.org/{lower:8}]]"',),
        counter_examples=("homepage: none", "url=https://example.org/health"),
    ),
    PatternRule(
        id="contact.url_of_person",
        type="url",
        pattern=(
            r"https?://[^\s\"'<>?#]{0,200}(?:portal|mychart|/share|shared|invite|"
            r"/people/|/profiles?/|/patients?/|telehealth|/visit/|/join/|linkedin\.com/in/|"
            r"facebook\.com/|/u/|/users?/)[^\s\"'<>?#]{0,200}/(?![^\s\"'<>/?#]*\.(?:atom|xml|x?html?|json|rss|js|css"
            r"|php|aspx?|jsp|txt|ico|map|woff2?|svg|yaml)\b)(?P<q>[^\s\"'<>/?#]"
            r"*[0-9a-z]-[a-z0-9\-]+|[A-Za-z]+[._\-][A-Za-z]+)(?=[\s\"'<>?#,;)]|"
            r"$)"
        ),
        gate=(
            r"https?://[^\s\"'<>?#]*(?:portal|mychart|/share|shared|invite|/people/|"
            r"/profiles?/|/patients?/|telehealth|/visit/|/join/|linkedin\.com/in/|"
            r"facebook\.com/|/u/|/users?/)[^\s\"'<>?#]*/[^\s\"'<>/?#]*(?:[0-9a-z]-[a-z0-9\-]|[A-Za-z][._\-][A-Za-z])"
        ),
        check=leads_to_somebody,
        source="45 CFR 164.514(b)(2)(i)(N)",
        examples=("Shared link [[https://portal.example.org/p/andrew-collins-{digit:4}]] expired",),
        counter_examples=(
            "https://portal.example.org/health",
            "https://example.org/a-b",
            "https://fachportal.example.org/hersteller-anbieter",
        ),
        score=0.7,
    ),
)

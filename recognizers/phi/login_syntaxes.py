r"""Logins where a program's own syntax says that a user stands: identity providers, VPNs, proxies, printers, databases.

``NameID=jdoe``, ``SSLUserName CN=jdoe``, ``arn:aws:iam::123456789012:user/jdoe``, ``Login incorrect (…): [jdoe]``,
``jdoe/203.0.113.7:1194``, ``CONNECT host:443 jdoe HIER_DIRECT``, ``# User@Host: jdoe[jdoe] @``. Machines log in there, too,
so a login must look like somebody's.
"""

from __future__ import annotations

from recognizers.phi.ids import in_octets
from recognizers.phi.login_names import may_be_person, of_person
from recognizers.rule import Check, PatternRule, Rule
from recognizers.values import username

_LOGIN = r"(?P<v>[A-Za-z][\w.\-]{2,40}(?<![.\-]))"
_END = r"(?![\w@\\]|[.\-/:]\w)"
_ASSERTED = (
    r"(?:NameID|nameid|name_id|nameId|SSLUserName|SSL_CLIENT_S_DN_CN|REMOTE_USER|X-Remote-User|entity[ _]alias|CustomerUser"
    r"|preferred_username|sAMAccountName)"
)
_USERS_ABROAD = (
    r"[Uu]su(?:á|a)rio|[Uu]tilisateur|[Bb]enutzer(?:in)?|BENUTZER|[Uu]tente|[Gg]ebruiker|[Oo]perador|[Oo]peratore"
    r"|[Nn]utzer(?:in)?|Konto|konto|Kennung|[Bb]ruger(?:en)?|[Bb]ruker(?:en)?|[Aa]nvändaren?|[Kk]äyttäjä|[Tt]unnus"
    r"|[Uu]żytkownik|[Uu]živatel|[Pp]oužívateľ|[Ff]elhasználó|(?:П|п)ользователь|(?:К|к)ористувач|[Kk]ullanıcı"
    r"|[Uu]tilizator(?:ul)?|[Kk]orisnik|(?:Χ|χ)ρήστης|[Uu]suari|[Cc]uenta|[Cc]ompte|[Cc]onta"
)
_DEEDS_ABROAD = r"gesperrt|geändert|freigegeben|angelegt|gelöscht|erfasst|storniert"
_DEEDS_NORTH = r"öppnad|öppnat|läst|ändrad|raderad|signerad|åpnet|åbnet|endret|slettet|signert"
_CLIENTS = "curl|wget|https?|mysql|mysqldump|psql|smbclient|ldapsearch|rclone|ansible|mongosh"
_SHORT_CHARS = 4
"""Of words in sentences, which may be somebody's name by chance."""
_IP4 = r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}"


def _told(text: str) -> bool:
    return username(text.lower()) and may_be_person(text)


def _named(text: str) -> bool:
    """Say whether a login where more than persons stand is made of a name."""
    return username(text.lower()) and of_person(text)


def _rule(
    name: str,
    pattern: str,
    gate: str,
    source: str,
    examples: tuple[str, ...],
    counter_examples: tuple[str, ...],
    check: Check = _told,
) -> PatternRule:
    return PatternRule(
        id=f"login_syntax.{name}",
        type="username",
        pattern=pattern,
        gate=gate,
        check=check,
        source=source,
        examples=examples,
        counter_examples=counter_examples,
        score=0.67,
    )


RULES: tuple[Rule, ...] = (
    _rule(
        "assertion",
        rf"\b{_ASSERTED}(?:[\"']?\s?[=:]\s?[\"']?| )(?:CN=|uid=)?{_LOGIN}{_END}",
        rf"{_ASSERTED}[\"'=:\s]{{1,5}}(?:CN=|uid=)?[A-Za-z]",
        "SAML 2.0 core section 2.2.3; Apache mod_ssl, SSLUserName; Vault audit log; OTRS ticket log; RFC 3875, 4.1.11",
        (
            "assertion accepted NameID=[[vkovalenko_np]] issuer=x",
            "handshake; SSLUserName CN=[[reyes.jonatan]]",
            'entity alias="[[ngreenspan]]" path=x',
            "created (CustomerUser [[r.hoyer]])",
        ),
        ("NameID=required", "SSLUserName CN=www.example.org", 'entity alias="default"', "REMOTE_USER=root"),
    ),
    _rule(
        "iam",
        rf"(?:\barn:aws[\w\-]{{0,8}}:(?:iam|sts)::[0-9]{{3,12}}:(?:user"
        rf"|assumed-role/[\w+=,.@\-]{{1,64}})/(?:[\w\-]{{1,64}}/){{0,3}}"
        rf"|\bIAM [Uu]ser [\"'`]?){_LOGIN}(?![\w@\\]|[.\-]\w|/)",
        r"arn:aws[\w\-]{0,8}:(?:iam|sts)::[0-9]{3,12}:(?:user|assumed-role)/|\bIAM [Uu]ser ",
        "AWS IAM User Guide, IAM identifiers",
        ("arn:aws:iam::123456789012:user/[[irina.kolesnik]] REST.PUT", "creating IAM user [[beatriz.lacerda]]: exists"),
        (
            "arn:aws:iam::123456789012:user/ci-deploy",
            "IAM user service",
            "arn:aws:sts::123456789012:assumed-role/lab/session",
        ),
        _named,
    ),
    _rule(
        "command",
        rf"\b(?:{_CLIENTS})\b[^\n|;]{{0,120}}?"
        rf" (?:-u|-U|--user(?:name)?)[ =][\"']?{_LOGIN}(?=:\S|[\"']?(?:\s|\Z))",
        rf"\b(?:{_CLIENTS})\b[^\n|;]* (?:-u|-U|--user(?:name)?)[ =]",
        "curl.1, -u, --user; mysql.1, --user; psql.1, -U; ansible.1, -u",
        (
            "curl -s -u [[gmoreau]]:x https://emr.example/api",
            "psql -h db1 -U [[tcolvin]] -d emr",
            "mysql --user=[[ngreenspan]] emr",
        ),
        ("psql -U postgres -d emr", "curl -u admin:x https://a.example", "mysql -u root", "curl -s -u https://a.example"),
        _named,
    ),
    _rule(
        "radius",
        rf"\bLogin (?:incorrect|OK)(?: \([^\r\n]{{0,120}}?\))?: \[(?:\w{{1,20}}\\{{1,4}})?{_LOGIN}(?:/[^\]\r\n]{{0,40}})?\]",
        r"Login (?:incorrect|OK)(?: \([^\r\n]*\))?: \[[\w\x80-\xff]",
        "FreeRADIUS radiusd.conf, log { auth = yes }",
        ("Login incorrect (mschap: x is wrong): [HOSP\\[[ngarcia-np]]] (from", "Login OK: [HOSP\\[[tcolvin]]] (from client"),
        ("Login OK: [host/ws-17.example.org] (from", "Login incorrect: [admin] (from"),
    ),
    _rule(
        "vpn_peer",
        rf"(?<![\w./@:\-]){_LOGIN}/{_IP4}:[0-9]{{1,5}}(?![\w.])",
        rf"[A-Za-z0-9]/{_IP4}:[0-9]{{1,5}}",
        "OpenVPN 2.6 manual: common name and address before each message of a client",
        ("[[k.jankowski]]/203.0.113.7:1194 MULTI: Learn", "openvpn[7]: [[billing-agnes]]/203.0.113.7:1194 SENT"),
        ("tcp/10.0.0.1:80", "http/10.0.0.1:80", "backend/10.0.0.1:8080", "eth0/10.0.0.1:53"),
        _named,
    ),
    _rule(
        "proxy",
        rf"\b(?:GET|POST|PUT|HEAD|CONNECT|OPTIONS) \S{{1,512}} {_LOGIN} (?:HIER|DIRECT|FIRSTUP|DEFAULT|NONE|ORIGINAL|CARP)",
        r"\b(?:GET|POST|PUT|HEAD|CONNECT|OPTIONS) \S{1,512} \S{3,41} (?:HIER|DIRECT|FIRSTUP|DEFAULT|NONE|ORIGINAL|CARP)",
        "Squid FAQ, access.log: the field of the user",
        ("5512 CONNECT pmp.example.org:443 [[mhidalgo]] HIER_DIRECT/203.0.113.66 -",),
        ("CONNECT pmp.example.org:443 - HIER_DIRECT/203.0.113.66", "GET http://x.example/ proxy HIER_NONE"),
    ),
    _rule(
        "printed",
        rf"\b(?:queued|held|printed) on [\"'][\w.\-]{{1,64}}[\"'] by [\"']{_LOGIN}[\"']",
        r"(?:queued|held|printed) on [\"'][\w.\-]{1,64}[\"'] by [\"'][A-Za-z]",
        "CUPS 2.4, cupsd-logs(5): error_log",
        ("ED_LABEL3 queued on \"zebra-ed3\" by '[[nlamont]]' job", "queued on 'lp1' by '[[k.kealoha]]'."),
        ("queued on 'lp1' by 'root'", "queued on 'lp1' by 'anonymous'"),
    ),
    _rule(
        "database",
        rf"(?:\bUser@Host: (?:\w{{1,40}}\[)?|\b(?:DBUSER|APPUSER|OSUSER)[: =]{{1,2}}[\"'\[]?){_LOGIN}{_END}",
        r"User@Host: [\w\x80-\xff]|\b(?:DBUSER|APPUSER|OSUSER)[: =]{1,2}[\"'\[]?[A-Za-z]",
        "MySQL 8.4 reference, section 7.4.5; Oracle Database Security Guide, audit trail",
        ("# User@Host: [[kpham]] @", "AUDIT: DBUSER [[RSWANSON]] OBJ x"),
        ("# User@Host: root[root] @ localhost", "DBUSER SYSTEM", "DBUSER APP_READER"),
    ),
    _rule(
        "granted",
        rf"\b(?:[Rr]ole|[Gg]roup|[Mm]embership|[Pp]rivilege) (?:change|grant|update|assignment"
        rf"|removal): [\"']?{_LOGIN}{_END}"
        r"(?= (?:was )?(?:added|removed|granted|moved|assigned|promoted|demoted))",
        r"(?:ole|roup|embership|rivilege) (?:change|grant|update|assignment|removal): ",
        "45 CFR 164.514(b)(2)(i)(R): audit of roles",
        ("role change: [[hbjornstad2]] added to group X",),
        ("role change: user added to group", "role change: worker-1 removed from pool"),
    ),
    _rule(
        "abroad",
        rf"\b(?:{_USERS_ABROAD}|(?:{_DEEDS_ABROAD}) (?:durch|von)|(?:{_DEEDS_NORTH}) av) [\"'\[]?{_LOGIN}{_END}",
        rf"(?:{in_octets(_USERS_ABROAD)}"
        r"|(?:gesperrt|ndert|freigegeben|angelegt|scht|erfasst|storniert) (?:durch|von)|(?:ppna[dt]|st|ndrad|raderad"
        r"|signer(?:ad|t)|pnet|bnet|endret|slettet) av) [\"'\[]?[A-Za-z]",
        "45 CFR 164.514(b)(2)(i)(R): users in the languages of others",
        (
            "usuário [[RCAVALCANTI]]: erro",
            "användare [[m.lindholm]] loggade",
            "пользователь [[esmirnova]] вышел",
            "gesperrt durch [[SCHMIDTKE_B]] (Mandant",
            "Journal öppnad av [[m.lindholm]] för",
        ),
        ("usuário não encontrado", "Benutzer kann nicht", "gesperrt durch System", "Benutzer Administrator"),
        lambda text: len(text) > _SHORT_CHARS and _named(text),
    ),
    _rule(
        "at_desk",
        r"\b(?:agent|user|operator|rep|csr|caller|actor|owner)=(?:Practitioner/|Person/)?"
        rf"(?P<v>[a-z][\w.\-]{{2,40}}@[a-z][a-z0-9\-]{{1,20}})(?![\w.@])|\b(?:user|actor|agent|who)=(?:Practitioner"
        rf"|Person)/{_LOGIN}{_END}|\busername (?P<v>[a-z][\w.\-]{{2,40}}@[a-z][a-z0-9\-]{{1,20}})(?![\w.@])"
        rf"|\b(?:[Uu]sername|[Ll]ogin) (?:changed|renamed)(?: from)? {_LOGIN}(?= ?(?:->|=>|→|to\b))",
        r"(?:agent|user|operator|rep|csr|caller|actor|owner)=[\w./\-]{3,50}@[a-z]"
        r"|(?:user|actor|agent|who)=(?:Practitioner|Person)/[A-Za-z]|username [\w.\-]{3,50}@[a-z]"
        r"|(?:sername|ogin) (?:changed|renamed) ",
        "FHIR R4, AuditEvent.agent; switchboards' names of agents",
        (
            "agent=[[t.nakamura@callctr]] ANI",
            "user=Practitioner/[[r.yusuf]] ctx",
            "dot1x: username [[cmcelroy@hosp]] station",
            "username changed [[deb.hartmann]] -> x",
        ),
        ("agent=worker@node1", "user=Practitioner/12", "user=postgres@db"),
        lambda text: _named(text.partition("@")[0]),
    ),
)

r"""Who did it, was called, owns it: logins of persons behind words for deeds and for those who do them.

``chart accessed by rn.tcolvin``, ``critical called to tnakagawa``, ``queued by 'er_clerk_jmoody'``, ``AGENT (tpruitt)``,
``op RT0912``, ``HOSP\bvandermeer``, ``<@dfontaine>``. What a login may be is for ``login_names.py`` to say.
"""

from __future__ import annotations

import regex

from recognizers.machines import is_machine
from recognizers.phi.in_record import is_login
from recognizers.phi.login_names import bare, may_be_person, of_person
from recognizers.phi.rarer_names import is_first_name, is_surname
from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.values import username

_SOURCE = "45 CFR 164.514(b)(2)(i)(R)"

_LOGIN = r"(?:[A-Za-z][\w\-]{0,20}\\{1,4})?[A-Za-z](?:[\w.\-]{1,40}(?<![.\-]))"
_AFTER = r"(?![\w(=\\]|[.:/@\-]\w|::)"
_OPEN = r"(?:[\"'`(<\[]{1,2})?"

_DEED = (
    r"(?:accessed|ack(?:'d|ed|nowledged)?|addend(?:um|ed)|adjusted|administered|admitted|amended|annotated|appended"
    r"|approved|archived|arrived|assigned|attested|audited|authori[sz]ed|billed|booked|broken|cancell?ed|captured"
    r"|changed|charted|checked(?: in| out)?|cleared|closed|co-?signed|coded|collected|completed|confirmed|contacted"
    r"|cosigned|countersigned|credentialed|declined|deferred|denied|dictated|discharged|discontinued|dispensed"
    r"|dispatched|documented|drawn|edited|e-?signed|emailed|enrolled|entered|escalated|exported|faxed|filed|filled"
    r"|finali[sz]ed|flagged|forwarded|given|granted|handed(?: off| over)?|held|imaged|initiated|interpreted|interviewed"
    r"|inventoried|issued|keyed(?: in)?|labell?ed|launched|linked|logged|marked|merged|messaged|minted|modified"
    r"|notified|observed|opened|ordered|overrid(?:e|den)|override|owned|paged|paused|performed|phoned|picked up|placed"
    r"|poured|prepared|prescribed|printed|proctored|pulled|queued|read(?: ?back)?|re-?assigned|received|recorded"
    r"|registered|rejected|released|relabell?ed|removed|renewed|reported|re-?printed|requested|rescheduled|reset"
    r"|resulted|retrieved|returned|reviewed|revoked|roomed|scanned|scheduled|scored|seen|sent|shared|signed(?: off| out"
    r"| in)?|spun|stocked|submitted|submission|suspended|taken|text(?:ed)?|told|transcribed|transferred|transported"
    r"|triaged|typed|unlinked|unlocked|unmerged|updated|uploaded|used|validated|verified|viewed|voided|wasted|witnessed"
    r"|written|raised|ran|run|started|stopped|triggered|snoozed|silenced|muted|attempted|impersonated|elevated|disabled"
    r"|enabled|deployed|loaded|unmasked|downloaded|copied|deleted|moved|renamed|restored|created)"
)
_DEEDS = tuple(
    """
    accepted acked acknowledged added administered admitted amended archived attempted attested authored authorized
    billed booked canceled cancelled captured cared charted checked checkedin cleared collected completed confirmed
    copied cosigned counted dictated discharged dispensed documented downloaded drawn elevated emailed enrolled
    escalated esigned faxed filed filled finalized flagged given granted handled impersonated initiated inserted
    interpreted issued launched linked loaded logged merged noted notified obtained opened ordered overridden owned
    paged performed pickup placed prepared prescribed processed pulled queued raised read recorded referred
    registered rejected released removed reported reset resolved restored resulted returned reviewed revoked run
    scanned scheduled screened seen sent shared silenced started stopped submitted supervised taken transcribed
    transferred triaged triggered typed unlinked unlocked unmerged uploaded used validated verified viewed voided
    wasted witnessed written
    """.split()
)
_TO_OR_BY = r"(?:,? ?(?:by|to|with|as)[: ]{1,2})"
_CLINICAL = (
    r"(?:critical|results?|report|readback|value|abnormal|STAT|stat|level|[0-9.]+) (?:called|phoned|paged|given|reported"
    r"|faxed|read) (?:back )?to"
)
_ROLE = (
    r"(?:(?:[Oo]perator|OPERATOR|[Oo]p|OP|[Tt]ech|TECH|[Tt]echnologist|[Tt]echnician|[Ww]itness|WITNESS|[Aa]ctor|ACTOR"
    r"|[Vv]iewer|[Cc]lerk|CLERK|[Rr]egistrar|[Nn]urse|RN|rn|[Pp]harmacist|RPh|RPH|rph|[Pp]hlebotomist|[Pp]hleb"
    r"|[Rr]equest(?:or|er)|[Aa]ssignee|[Rr]eviewer|[Aa]pprover|[Cc]oder|[Dd]ispatcher|[Ee]mployee|[Ss]taff|[Cc]linician"
    r"|[Ii]nitials|[Cc]ollected|[Pp]reparer|[Vv]erifier|[Ss]creener|[Tt]ranscriptionist|[Rr]esident|[Ff]ellow"
    r"|[Ii]ntern)[: ]{1,2}"
    # Of machines, too: it takes capitals or a sign.
    r"|(?:[Aa]gent|AGENT|[Aa]uthor|[Pp]rovider|[Cc]aller|[Rr]eader|by|BY|[Mm]ember|[Pp]eer|[Tt]arget|active)[: ]{1,2}"
    r"(?=[\"'`(<\[]|[A-Z][A-Z.]*[0-9.]|[A-Z]{6}|[a-z]{1,16}[._\-])"
    r"|(?:[Oo]wner|OWNER|[Pp]rincipal|[Ll]ogon|[Uu]ser(?:name)?|USER|[Ll]ogin|[Aa]ccount|[Uu]ser id"
    r"|[Mm]ailbox|[Bb]iller|[Tt]ypist|credential of|shell of|session of|jobs? of|[Oo]perator id|resp(?:onsible)?"
    r"|last user|culprits:)[: ]{1,2})"
)


_SAID = regex.compile(r"\p{Lu}\p{Ll}+")
"""A word of a sentence: ``replaced by Lipton``."""


_WHEN = frozenset("today tomorrow tonight yesterday weekly monthly".split())


def _told(text: str) -> bool:
    """Say whether a login where a person's stands may be one: not an account of a system."""
    if _SAID.fullmatch(text) is not None and not (is_surname(text) or is_first_name(text)):
        return False
    return username(bare(text).lower()) and may_be_person(text)


_OF_PROGRAMS = regex.compile(
    r".*(?:\.(?:a|c|cc|cpp|go|h|js|o|py|rb|rs|sh|so|ts)|[\-_](?:proxy|server|node|filter|service|api))"
)
"""Files, and parts of programs that bear a name: ``carol.o``, ``josh-proxy``."""

_IN_PARTS = regex.compile(r"[^\W\d_][._]\p{L}{3}")
"""``nutri.kowal``, ``NUR.CLARKSON``."""


def _named(text: str) -> bool:
    """Say the same where anybody's may stand: it needs a name in it, or a number as staff have."""
    if _OF_PROGRAMS.fullmatch(text) is not None:
        return False
    if text in _WHEN:
        return False
    if of_person(text) or (_IN_PARTS.search(text) is not None and is_login(text.lower())):
        return not is_machine(text) and _SAID.fullmatch(text) is None
    numbered = any(map(str.isdigit, text)) and (text.isupper() or text[-2:].isdigit())
    return numbered and username(text.lower()) and may_be_person(text)


_NOT_IN_DOMAINS = regex.compile(
    r"(?i)(?:nt |builtin|service|authority|apppool|hk[a-z]{2}|iis |windows|program|system|software|users|device|font|window)"
)


_DOMAIN = regex.compile(r"(?i:corp|ad|hosp(?:ital)?|clinic|health|med(?:ical)?|dom(?:ain)?|emea|intra|internal)[0-9]{0,2}")
"""What domains are usually called: no escape begins behind them."""


def _in_domain(text: str) -> bool:
    """Say whether a name behind a domain is a person's; the letter behind one backslash may be of an escape."""
    domain, _, login = text.partition("\\")
    login = login.lstrip("\\")
    if (
        _NOT_IN_DOMAINS.match(domain) or not username(login) or domain == login
    ):  # a class is often called as its namespace is
        return False
    escaped = text.count("\\") == 1 and login[0] in "nrtbfux" and _DOMAIN.fullmatch(domain) is None
    return of_person(login) if escaped or not (domain.isupper() or domain.islower()) else may_be_person(login)


_TAGS = frozenset("ivar cvar kwarg param returns raises author since".split())
"""Behind an at sign in the comments of programs."""

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="actor.family_and_initial",
        type="username",
        pattern=r"(?<![\w.@/\\\-$])(?P<v>[A-Z]{4,20}\.[A-Z]{1,2})(?![\w(=@/\\\-]|\.\w)",
        gate=r"[A-Z]{4}\.[A-Z]{1,2}(?:[^A-Za-z0-9_(=@/\\\-]|$)",
        source=_SOURCE,
        check=lambda text: is_surname(text.partition(".")[0]),
        examples=("x1 by [[MARCHAND.E]] (BioID", "witness [[OSTROWSKI.D]]"),
        counter_examples=("README.MD", "INDEX.JS", "UPDATE.OK"),
        score=0.67,
    ),
    KeyRule(
        id="actor.by_key",
        type="username",
        keys=(
            *(f"{deed} by" for deed in _DEEDS),
            *("co signed by", "picked up by", "signed off by", "checked in by"),
            *("called to", "reported to", "given to", "paged to", "released to", "issued to", "handed to", "notified user"),
            *(
                "=op",
                "=oper",
                "=opr",
                "=operator name",
                "=rph",
                "=rn",
                "=tech id",
                "=techid",
                "=phleb",
                "=collector",
                "=verifier",
            ),
            *("=initiator", "=approved", "=cosigner", "=witness", "=clerk", "=registrar", "=scheduler user", "=launcher"),
            *("=performer", "=preparer", "=surgeon", "=attending", "=resident", "=fellow", "=pharmacist", "=dispatcher"),
            *(
                "=acct",
                "acting as",
                "=auid name",
                "=impersonator",
                "=on behalf of",
                "=sudo user",
                "=target user",
                "=src user",
            ),
            *("=srcuser", "=dstuser", "=suser", "=duser", "=dst user", "=user principal", "=caller user", "=session user"),
            *("=from user", "=to user", "=requestor id", "=employee login", "=initials", "=keyed by", "=responsible"),
            *("=worker login", "=lan id", "=network id", "=nt login", "=ntid", "=sid user", "=cwid", "=eid", "=badge user"),
            *("=db user", "=dbuser", "=client user", "=end user", "=portal user", "=app user", "=domain user"),
        ),
        value=rf"\G[\"'(<]{{0,2}}(?P<v>(?:[a-z]{{2,12}}:)?{_LOGIN}(?:@[\w.\-]+)?){_AFTER}",
        check=_told,
        source=_SOURCE,
        examples=(
            "launched_by=[[rad-fellow-odonnell]] x",
            '"rph":"[[RPH_MLI]]"',
            "takenBy = [[CORP\\lfontaine]], x",
            "op=[[RT0912]]",
        ),
        counter_examples=(
            "op=read",
            "initiated_by=scheduler",
            "started by: systemd",
            "launched_by=svc_backup",
            "rn: required",
        ),
        score=0.6,
    ),
    PatternRule(
        id="actor.of_deed",
        type="username",
        pattern=rf"\b(?i:{_DEED}){_TO_OR_BY}(?:user |tech |op )?{_OPEN}(?P<v>{_LOGIN}){_AFTER.replace('/', '')}",
        gate=rf"\b(?i:{_DEED}),? ?(?:by|to|with|as)[: ]{{1,2}}(?:user |tech |op )?{_OPEN}[A-Za-z][\w\\.\-]",
        source=_SOURCE,
        check=_named,
        examples=(
            "BTG accessed by [[rn.tcolvin]] on",
            "queued by '[[er_clerk_jmoody]]' title",
            "performed by [[XRTECH_HOLLOWAY]] on",
            "[ADDENDUM by [[CHENW3]]]: text",
            "owned by [[REG12]] on",
            "ROI printed by [[hsimmons]]/him for",
        ),
        counter_examples=(
            "started by systemd",
            "verified by openssl",
            "sent to kafka-1",
            "created by SHA256",
            "read by UTF8",
        ),
        score=0.55,
    ),
    PatternRule(
        id="actor.called",
        type="username",
        pattern=rf"\b{_CLINICAL} {_OPEN}(?P<v>{_LOGIN}){_AFTER}",
        gate=r" (?:called|phoned|paged|given|reported|faxed|read) (?:back )?to [\"'`(<\[]{0,2}[A-Za-z]",
        source=_SOURCE,
        check=_told,
        examples=("K 6.9 critical called to [[tnakagawa]]",),
        counter_examples=("result reported to server", "result given to service"),
        score=0.55,
    ),
    PatternRule(
        id="actor.in_role",
        type="username",
        pattern=rf"(?<![\w./@\-]){_ROLE}{_OPEN}(?P<v>{_LOGIN}){_AFTER}",
        # Not www-data's, of whom web servers' logs are full.
        gate=(
            rf"(?:^|[^A-Za-z0-9_./@\-]){_ROLE.replace('(?=', '(?:')}{_OPEN}"
            r"(?:[A-Za-vx-z][\w\\.\-]|w[A-Za-vx-z0-9_\\.\-]|ww[^w])"
        ),
        source=_SOURCE,
        check=_named,
        examples=(
            "AGENT ([[tpruitt]]) wrap",
            "waste witness [[OSTROWSKI.D]]",
            "op [[RT0912]] pt 4",
            "unauthorized: user [[ngozi]] has no rights",
            "submitted by [[nur.clarkson]] at",
            "last user [[solomon.ak]]",
        ),
        counter_examples=(
            "owner root",
            "user Guest",
            "agent started",
            "operator overloaded",
            "reader started",
            "by default",
            "user agent",
            "by mail",
        ),
        score=0.67,
    ),
    PatternRule(
        id="actor.in_domain",
        type="username",
        pattern=(
            r"(?<![\w\\./:%$\-])(?P<v>(?:[A-Za-z][A-Za-z0-9\-]{1,14})\\{1,4}[A-Za-z][\w.\-]{2,40}(?<![.\-]))(?![\\/\w$(="
            r":]|\.\w)"
        ),
        gate=r"[A-Za-z0-9\-]\\{1,4}[A-Za-z][\w.\-]{2}",
        sign=r"(?:^|[^\w\\./:%$\-])[A-Za-z][A-Za-z0-9\-]{1,14}\\{1,4}[A-Za-z][\w.\-]{2,40}(?:[^\\/\w$(=:]|$)",
        source="Microsoft, down-level logon name",
        check=_in_domain,
        examples=(
            *("User <[[HOSP\\bvandermeer]]> IP", "audit: [[CLINIC\\dmarchetti]]|10", "443 [[CORP\\tbrandvold]] 10.0"),
            "url,[[hosp\\\\npham]],,ssl",
        ),
        counter_examples=(
            "NT AUTHORITY\\SYSTEM",
            "ERROR\\nreason",
            "BUILTIN\\Administrators",
            "CORP\\HOST7$",
            "Windows\\System32",
            "Carbon\\Carbon",
        ),
        score=0.67,
    ),
    PatternRule(
        id="actor.mentioned",
        type="username",
        pattern=(
            r"<@!?(?P<v>[A-Za-z][\w.\-]{1,40})(?:\|[^<>\n]{1,60})?>"
            rf"|(?<![\w@./:])@(?P<v>[a-z][a-z._\-]{{3,40}})(?![.\-]*[\"']:){_AFTER}"
        ),
        gate=r"<@!?[A-Za-z]|(?:^|[^\w@./:])@[a-z][a-z._\-]{3,}(?:[^a-z._\-\"']|[\"'][^:]|[\"']?$)",
        source="Slack, formatting text for app surfaces: mentions",
        check=lambda text: (
            (of_person(text) and text not in _TAGS)
            or (text[0] in "UW" and text.isalnum() and text.isupper() and len(text) > 8)
        ),
        examples=(
            "#oncall <@[[dfontaine]]> anyone",
            "cc <@[[U02ABCD{digit:2}7]]>",
            "cc @[[jsmith]] pls",
            "for @[[tomasz_w]], x",
        ),
        counter_examples=("import @types/node", "@property def x", "<@media screen>", "npm i @angular", '{"@morgan":1}'),
        score=0.55,
    ),
    PatternRule(
        id="actor.at_address",
        type="username",
        pattern=r"(?<![\w@./:\-])(?P<v>[A-Za-z][\w.\-]{1,40})@(?=(?:[0-9]{1,3}\.){3}[0-9]{1,3}\b|[\w\-]{2,40}:[~/])",
        gate=r"[A-Za-z0-9_.\-]@(?:(?:[0-9]{1,3}\.){3}[0-9]{1,3}|[\w\-]{2,40}:[~/])",
        source="OpenSSH ssh(1): user@host; scp(1): user@host:path",
        check=username,
        examples=("(viewer [[t.halloran]]@10.99.4.17)", "ssh [[mkay]]@10.2.3.4", "scp a.csv [[dgreer]]@dwh01:/in/"),
        counter_examples=("root@10.2.3.4", "admin@10.2.3.4", "backup@nas01:/vol", "git@forge:/app"),
        score=0.6,
    ),
    PatternRule(
        id="actor.with_role",
        type="username",
        pattern=(
            r"(?<![\w@/\\$%&+#:.=\-])(?P<v>(?:(?i:dr|doc|md|np|pa|rn|lpn|cna|nurse|rph|pharm|epharm|tech|xrtech|radtech"
            r"|rad|ed|er|lab|reg|ref|clerk|reception|emt|medic|ophth|ortho|adm|admin|ext|ctr|contractor|temp|stu"
            r"|student|resident|fellow|intern|patient|pt|mychart|svc|pacsadm|staff|user|usr|mom"
            r"|dad)[0-9]{0,2}[._\-]|(?i:portal|proxy)[0-9]{0,2}[_\-])"
            rf"[A-Za-z][\w.\-]{{2,40}}(?<![.\-])){_AFTER}"
        ),
        gate=(
            r"(?:^|[^\w@/\\$%&+#:.=\-])(?i:dr|doc|md|np|pa|rn|lpn|cna|nurse|rph|pharm|epharm|tech|xrtech|radtech|rad|ed"
            r"|er|lab|reg|"
            r"ref|clerk|reception|emt|medic|ophth|ortho|adm|admin|ext|ctr|contractor|temp|stu|student|resident|fellow|intern"
            r"|patient|pt|mychart|svc|pacsadm|staff|user|usr|mom|dad)[0-9]{0,2}[._\-][A-Za-z]"
            r"|(?:^|[^\w@/\\$%&+#:.=\-])(?i:portal|proxy)[0-9]{0,2}[_\-][A-Za-z]"
        ),
        source=_SOURCE,
        check=lambda text: of_person(text) and len(text) > 6,
        examples=(
            "ENROLLED|[[ophth.tech2.sandoval]]",
            "by [[rn.tcolvin]] on",
            'extension="[[rn-mkofi]]"',
            "follower [[mom-latasha]]",
        ),
        counter_examples=(
            "lab-router up",
            "svc_backup ran",
            "user-service ok",
            "portal-web-1",
            "server: portal.example,",
            "admin-console",
            "ed-reg-03",
        ),
        score=0.55,
    ),
)

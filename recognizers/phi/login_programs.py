r"""Logins where a program always prints one: listings, archives, print queues, registries, chats, games, shells.

``-rw-r----- 1 eriksenb radiology 88142``, ``drwxr-xr-x agnes/users 0``, ``changing ownership of 'x' to 'pdunne'``,
``npm notice published by rasmus_h``, ``@petrichor-jo made their first contribution``, ``Tomasz_B7 joined the game``. The
place tells; only systems' own accounts and ordinary words stay.
"""

from __future__ import annotations

import regex

from recognizers.machines import is_machine
from recognizers.phi.in_record import is_login
from recognizers.phi.login_names import is_word, may_be_person, of_person
from recognizers.rule import Check, PatternRule, Rule
from recognizers.values import username

_LOGIN = r"(?P<v>[A-Za-z][\w.\-]{1,40}(?<![.\-]))"
_SMALL = r"(?P<v>[a-z][\w.\-]{1,40}(?<![.\-]))"
_MODE = r"[bcdlps\-](?:[r\-][w\-][xsStT\-]){3}[.+@]?"
_NOT_ROOT = r"(?:[A-Za-qs-z]|r(?:[^o]|o[^o]|oo[^t]|oot[\w.\-\x80-\xff]))"
_WORDS = regex.compile(r"\p{L}+")
_SYSTEMS = frozenset(
    """
    bin backup daemon dbus dialout dip docker ftp games gdm gnats http irc kmem kvm list lp lxd man mail messagebus mqtt
    mysql netdev news nobody ntp plugdev polkitd postgres proxy redis render root rpc shadow ssh sshd staff
    sudo sys syslog
    systemd tape trunk tss tty users utmp uucp uuid video vboxsf voice wheel www wwwrun
    """.split()
)
"""Users and groups that systems come with."""


def _user(text: str) -> bool:
    """Say whether a user where programs name one may be a person: no system's, no machine's, no ordinary word."""
    lower = text.lower()
    if not username(lower) or is_machine(lower) or lower in _SYSTEMS:
        return False
    parts = [part for part in _WORDS.findall(lower) if len(part) > 2]
    return bool(parts) and not _SYSTEMS.intersection(parts) and (may_be_person(text) or not any(map(is_word, parts)))


def _person(text: str) -> bool:
    """Say whether a user in a sentence is a person by the name in the login."""
    return _user(text) and (is_login(text.lower()) or of_person(text))


def _rule(
    name: str,
    pattern: str,
    gate: str,
    source: str,
    examples: tuple[str, ...],
    counter_examples: tuple[str, ...],
    check: Check = _user,
) -> PatternRule:
    return PatternRule(
        id=f"login_program.{name}",
        type="username",
        pattern=pattern,
        gate=gate,
        source=source,
        check=check,
        examples=examples,
        counter_examples=counter_examples,
        score=0.67,
    )


_NAMED_BEHIND = (
    r"(?:Configured from (?:console|\w{1,12}) by|MSK established for|requested a review from|review requested from"
    r"|allowed to impersonate|OneSign:"
    r"|smbd_audit:|rsession-|via ssh:|key comment|automount(?:\[[0-9]{1,9}\])?: key|aliases: line [0-9]{1,6}:"
    r"|Login user|[Uu]ser profile|display_name\":\"ldap-|hub/spawn-pending/|hub/user/|password reset requested by"
    r"|IEF12[56]I|by certifier|failed to connect as|SQL055[12]N |-Identity|(?:to|ing) act as|USER:\[[0-9]{1,3}\]"
    r"|certificate ID|(?:EMP|SER) record|[Pp]rofile load for|REDCap(?: log)?:|Principal = User:(?:CN=)?|spamd: setuid to"
    r"|MT user|/(?:grant|deny|setowner|remove)(?::[rgd])? (?:[\w.\-]{1,16}\\)?"
    r"|(?:console|ssh|https?|ontapi) :: [0-9a-f.:]{2,45} ::"
    r"|shell\[[0-9]{1,9}\]:|W(?:HO|ho):|PAGED? TO|page sent to|Agent/|Job [0-9]{6}/)"
)
"""What programs print right before a login: Cisco IOS, strongSwan, GitHub, Hadoop, Imprivata, Samba, RStudio, Ansible, ssh,
autofs, Postfix, IBM i and z/OS, Vault, JupyterHub, FSLogix, SailPoint, ESXi, CAS, Asterisk, PowerShell's cmdlets for
directories, Oracle's audit trail, EHRs, dictation, REDCap, Kafka, SpamAssassin, MEDITECH, ONTAP."""

RULES: tuple[Rule, ...] = (
    _rule(
        "listed",
        rf"{_MODE} {{1,4}}(?:[0-9]{{1,6}} {{1,4}}(?:[\w.\-]{{1,40}} {{1,4}}(?={_LOGIN.replace('?P<v>', '?:')}"
        rf" {{1,12}}[0-9]))?"
        rf"{_LOGIN} |{_SMALL}/[\w.\-]{{1,40}} +[0-9])",
        rf"{_MODE} {{1,4}}(?:[0-9]{{1,6}} {{1,4}}(?:root {{1,4}})?(?:{_NOT_ROOT}|[0-9_.\-\x80-\xff][\w.\-\x80-\xff]*"
        r" {1,4}[A-Za-z])|[a-z][\w.\-\x80-\xff]+/[\w.\-\x80-\xff]+ +[0-9])",
        "POSIX.1-2017, ls -l; GNU tar manual, tar --list --verbose",
        (
            "drwxr-xr-x [[agneslin]]/users 0",
            "-rw-r----- 1 robert [[eriksenb]] 12 Jun",
            "-rw------- 1 root [[eriksenb]] 881 Jun",
        ),
        ("drwxr-xr-x root/root 0 2024-06-11 18:40 a/", "-rw-r--r-- 1 root staff 12 Jun 1"),
    ),
    _rule(
        "owned",
        rf"(?:changing ownership of [^\n]{{1,120}} to|ownership of [^\n]{{1,120}} retained as|changed owner(?:ship)? of"
        rf"[^\n]{{1,120}} (?:from [\w.:\-]{{1,60}} )?to) [\"'‘]?{_SMALL}|\(requested {_SMALL}(?=[:)])",
        r"(?:changing ownership of|ownership of|changed owner(?:ship)? of)[^\n]{1,120} (?:to|as) |\(requested [a-z]",
        "GNU coreutils manual, chown",
        (
            "chown: changing ownership of 'rota.xlsx' to '[[philippa.dunne]]': Operation not permitted",
            "Operation not permitted (requested [[fmarini]]:research)",
        ),
        ("chown: changing ownership of '/x' to 'root': no", "ownership of 'a' retained as www-data:www-data"),
    ),
    _rule(
        "queue",
        rf"\bJob [0-9]{{1,9}} {_SMALL}(?= [\"'])|\[Job [0-9]{{1,9}}\] [^\n]{{1,80}} (?:by|for|user) [\"']{_LOGIN}[\"']"
        rf"|\b(?:requesting|originating)-user-name[ =:]{{1,3}}[\"']?{_LOGIN}",
        r"Job [0-9]{1,9} [a-z]|\[Job [0-9]{1,9}\] [^\n]{1,80} (?:by|for|user) [\"']|ing-user-name",
        "CUPS 2.4, cupsd-logs(5); RFC 8011, section 5.3.6",
        ('Job 4411 [[tessa.mbuyi]] "discharge letter" held', 'I [Job 12] Queued on "Ward_Bevan" by "[[liwei]]".'),
        ("Job 4411 started", 'I [Job 12] Queued on "lp1" by "root".', 'Job 12 held "x"'),
    ),
    _rule(
        "session",
        rf"\bUser <{_LOGIN}> IP <|(?: -|[\]:]) {_LOGIN}\([\w .\-]{{2,40}}\)\[[^\]\n]{{0,60}}\] - "
        rf"|\b(?:PJ)?SIP/{_SMALL}(?=-[0-9a-f]{{6,8}}\b)",
        r"User <[^<>\n]{2,42}> IP <|\([\w .\-]{2,40}\)\[[^\]\n]{0,60}\] - |SIP/[a-z][\w.\-]{1,40}-[0-9a-f]{6}",
        "Cisco ASA, syslog 113039 and 722051; Pulse Connect Secure, log format; Asterisk, names of channels",
        (
            "Group <RemoteClin> User <[[sfaraday]]> IP <203.0.113.88> Client Type: x",
            "pulse: [[kmwangi]](HomeRealm)[Clinicians] - Closed connection",
            "Called SIP/[[mwallberg]]-0000a1 x",
        ),
        ("User <admin> IP <203.0.113.88>", "SIP/trunk-0000a1b2", "x - main(args)[0] - done"),
    ),
    _rule(
        "changed",
        rf"(?:^|(?<=[\s\"'(])){_SMALL}(?=['’]s (?:password|account|session|mailbox|token|badge|access|laptop|profile|quota"
        rf"|MFA|login|credentials|certificate|home directory|desktop|workstation|inbox)\b)"
        rf"|\b(?:[Aa]dded|[Rr]emoved|[Dd]eleted) {_LOGIN}(?= (?:to|from) (?:CN=|OU=|(?:the )?(?:group|role|team"
        rf"|distribution list)"
        rf"\b))|\bORA-280[0-9]{{2}}: [^\n]{{4,60}}(?: (?:--|-|for)|:) {_LOGIN}",
        r"[A-Za-z0-9_](?:'|\xe2\x80\x99)s (?:password|account|session|mailbox|token|badge|access|laptop|profile|quota|MFA"
        r"|login|credentials|certificate|home dir|desktop|workst|inbox)|(?:dded|emoved|eleted) \S{2,42} (?:to|from)"
        r" (?:CN=|OU=|(?:the )?(?:group|role|team|distribution))|ORA-280[0-9]{2}: ",
        "Windows security events 4728, 4729 and 4738; Oracle error messages, ORA-28000 to ORA-28099",
        (
            "[[cbarnes]]'s password expires in 3 days",
            "Removed [[ghalvorson]] from CN=Rad-Attendings",
            "ORA-28000: the account is locked -- [[HERRERA_L]]",
        ),
        ("the user's password", "Removed node from group x", "service's account", "root's password", "it's access"),
        check=_person,
    ),
    _rule(
        "published",
        rf"\bpublished (?:[\w ]{{1,24}} ago )?by {_SMALL}|(?<=\bmaintainers?: (?:[\w.\-]{{2,40}}, ){{0,6}}){_SMALL}(?=,"
        rf"|\s|$)",
        r"published (?:[\w ]+ ago )?by [a-z]|maintainers?: [\w.\-\x80-\xff]",
        "npm view, npm publish; PyPI; crates.io",
        ("notice published by [[rasmus_h]], x",),
        ("published by upstream", "maintainers: team"),
    ),
    _rule(
        "contributed",
        rf"(?:^|(?<=[\]>] ))@{_LOGIN}(?=: )|(?<![\w@./:])@{_LOGIN}(?= (?:covering|on call|til|until|taking|has|said|can you"
        rf"|made|opened|closed|merged|approved|requested|reviewed|commented|pushed|joined"
        rf"|left|please|pls|asked|said|in #|and @))"
        rf"|\b(?:CODEOWNERS|[Rr]eviewers?|[Cc]c|CC|[Aa]ssignees?|[Tt]hanks|to|by|from): ?(?:@[\w.\-]{{1,40}},"
        rf" ?){{0,8}}@{_LOGIN}(?![\w/@])"
        rf"|\bby @{_LOGIN} in (?:#|http)"
        rf"|(?<![\w.@/])@{_SMALL}(?=:(?:[a-z0-9\-]{{1,60}}\.){{1,4}}[a-z]{{2,10}}\b)",
        r"(?:^|[\]>] )@[A-Za-z][\w.\-]{1,40}: |@[A-Za-z][\w.\-]{1,40} (?:covering|on call|til|until|taking|has|said|can you"
        r"|made|opened|closed|merged|approved|requested|reviewed|commented|pushed|joined"
        r"|left|please|pls|asked|said|in #|and @)"
        r"|(?:CODEOWNERS|eviewers?|[Cc]c|CC|ssignees?|hanks|to|by|from): ?@|by @[A-Za-z][\w.\-]{1,40} in "
        r"|@[a-z][\w.\-\x80-\xff]+:(?:[a-z0-9\-]+\.)+[a-z]{2}",
        "GitHub and GitLab, notes of releases, merges, owners of code; Slack bridges; Matrix 1.9, user identifiers",
        (
            "New contributors: @[[petrichor-jo]] made their first",
            "CODEOWNERS: @lena-voss, @[[m_ferreira]]",
            "pager swap: x for @[[cmbeki]] til 0700",
            "member event: @[[fpetrov]]:chat.clinic.example membership=join",
        ),
        ("@angular/core", "@here can", "import x from '@scope/pkg'"),
    ),
    _rule(
        "joined",
        rf"(?:^|(?<=: )|(?<=\] )|(?<=\* )){_LOGIN}(?:\[[^\]\s]{{1,60}}\])? (?:(?:has )?(?:joined|left)|entered"
        rf"|lost connection|logged in with entity id|issued server command|was kicked|has quit|is now known as)\b"
        r"(?! (?:the )?(?:cluster|group|pool|domain|ring|network|mesh|quorum|queue))",
        r"(?:^|: |\] |\* )[A-Za-z][\w.\-]+(?:\[[^\]\s]+\])? (?:(?:has )?(?:joined|left)|entered|lost connection"
        r"|logged in with entity id|issued server command|was kicked|has quit|is now known as) ?",
        "Minecraft server log; RFC 1459, clients' messages; Teleport audit events; XMPP rooms",
        (
            "[Server thread/INFO]: [[Tomasz_B7]] joined the game",
            "*** [[dvanleeuwen]] has joined #night-float",
            "teleport: [[anselm]] joined session 9f1c on x",
        ),
        (
            "node-3 joined the cluster",
            "worker left the pool",
            "system: device left promiscuous mode",
            "kernel: port entered x",
        ),
    ),
    _rule(
        "shell",
        rf"(?:\b(?:tacacs|radius|aaa|tac_plus|AAA)[\w\-]*(?:\[[0-9]+\])?: {_SMALL}(?= (?:cmd|cmd-arg|service|task_id"
        rf"|priv|login|logout|executed|authenticated))|\bproxy auth(?:entication)?: {_SMALL} (?:denied|allowed|failed"
        rf"|ok)|\b(?:[Ss]ET|GET|DEL|HGET|HSET|SETEX|EXPIRE|UNLINK|TTL) [\"']?(?:sess|session|user|login|auth|prefs|cart"
        rf"|lock|presence)s?:"
        rf"{_SMALL}(?![\w:/\-]))",
        r"(?:tacacs|radius|aaa|tac_plus|AAA)[\w\-]*(?:\[[0-9]+\])?: [a-z]|proxy auth(?:entication)?: [a-z]"
        r"|(?:SET|GET|DEL|SETEX|EXPIRE|UNLINK|TTL) [\"']?(?:sess|session|user|login|auth|prefs|cart|lock|presence)s?:[a-z]",
        "RFC 8907, accounting; Squid; Redis MONITOR",
        ("tacacs: [[netops.ivo]] cmd=show", "proxy auth: [[rad.tech.ming]] denied category", 'SET sess:[[pbunyan]] "x"'),
        ("tacacs: server cmd=x", "GET user:12", "SET session:count 4"),
    ),
    _rule(
        "process",
        rf"(?<![\w.])[0-9]{{1,7}} {{1,4}}{_SMALL}(?=\+? {{1,12}}(?:rt|-?[0-9]{{1,2}}) {{1,8}}-?[0-9]{{1,2}}"
        rf" {{1,8}}[0-9.]{{1,9}}[kmgt]?"
        r" {1,8}[0-9.]{1,9}[kmgt]? {1,8}[0-9.]{1,9}[kmgt]? [RSDTZI] )"
        rf"|(?<![\w.]){_SMALL}(?=\+? {{1,12}}[0-9]{{1,7}} {{1,4}}[0-9.]{{1,5}} {{1,4}}[0-9.]{{1,5}}"
        rf" {{1,8}}[0-9]{{1,10}} {{1,8}}[0-9]{{1,9}}"
        rf" (?:\?|pts/|tty))|(?<= ){_SMALL}(?= {{1,8}}(?:PD|R|CG|CF)"
        rf" {{1,8}}(?:[0-9]{{1,2}}-)?[0-9]{{1,2}}:[0-9:]{{2,8}} {{1,8}}[0-9]{{1,4}} )"
        rf"|[0-9]{{1,7}} {{1,4}}{_SMALL}(?= {{1,8}}(?:cwd|txt|mem|rtd|[0-9]{{1,4}}[rwu][RW]?) {{1,8}}(?:REG|DIR|CHR"
        rf"|IPv[46]|unix|FIFO|sock)\b)"
        rf"|\b[a-z]{{0,6}}uid=[0-9]{{1,10}}\({_LOGIN}\)",
        r"[0-9] {1,4}[a-z]\S* {1,12}(?:rt|-?[0-9]{1,2}) {1,8}-?[0-9]{1,2} {1,8}[0-9.]+[kmgt]? {1,8}[0-9.]+[kmgt]?"
        r" {1,8}[0-9.]+[kmgt]?"
        r" [RSDTZI] |[0-9.] {1,4}[0-9.]{1,5} {1,8}[0-9]{1,10} {1,8}[0-9]{1,9} (?:\?|pts/|tty)"
        r"| (?:PD|R|CG|CF) {1,8}(?:[0-9]{1,2}-)?[0-9]{1,2}:[0-9:]{2,8} {1,8}[0-9]{1,4} "
        r"|(?:cwd|txt|mem|rtd|[0-9][rwu][RW]?) {1,8}(?:REG|DIR|CHR|IPv[46]|unix|FIFO|sock)"
        rf"|uid=[0-9]{{1,10}}\({_NOT_ROOT}",
        "top(1), ps(1), lsof(8), id(1); Slurm, squeue",
        (
            "7713 [[zaliyev]]   20   0 4213m 1.9g  38m R 99.7 12.4 samtools",
            "[[zaliyev]]   7713 99.7 12.4 4213000 190000 ?        R    10:22 141:07 samtools",
            "48812 gpu wgs_call [[lpham]]  R 2:11:04 1 node7",
            "python 7713 [[zaliyev]] cwd DIR 8,1",
            "uid=2041([[osalazar]]) gid=100(users)",
        ),
        (
            "7713 postgres  20   0 4213m 1.9g 38m S 0.3 1.0 postgres",
            "uid=0(root) gid=0(root)",
            "mysql 812 0.3 1.1 1800000 90000 ? Ssl 10:22 0:07 mysqld",
            "sshd 88 root cwd DIR 8,1",
        ),
    ),
    _rule(
        "refused",
        rf"(?:\b(?:[Uu]ser|[Aa]ccount|[Pp]rincipal|[Ll]ogin)|(?:[Dd]enied"
        rf"|Forbidden):) [\"'<`]?{_LOGIN}[\"'>`]? (?:may not|can ?not|can't|lacks"
        rf"|exceeded|over quota|(?:is )?not (?:allowed|permitted|authori[sz]ed|entitled)|has (?:exceeded|no (?:access"
        rf"|rights?"
        rf"|permissions?|privileges?|roles?)))\b",
        r"(?:ser|ccount|rincipal|ogin|enied:|Forbidden:) [\"'<`]?[A-Za-z]\S{1,42} (?:may not|can ?not|can't|lacks"
        r"|exceeded|over quota|(?:is )?not (?:allowed|permitted|authori[sz]ed|entitled)|has (?:exceeded|no (?:access"
        r"|right|permission"
        r"|privilege|role)))",
        "Kubernetes, RBAC authorization; Git, hooks of servers; quota(1)",
        (
            "pre-receive: user [[annikae]] may not push to refs/heads/x",
            "AccessDenied: [[drsingh]] lacks ORDERS.SIGN",
            "User '[[mkeller]]' cannot delete resource 'pods' in API group",
        ),
        (
            "user account cannot be found",
            "User root may not run",
            "User system:anonymous cannot get path",
            "AccessDenied: caller lacks ORDERS.SIGN",
            "user session has no access",
        ),
    ),
    _rule(
        "beside_name",
        r"\b\p{Lu}[\p{L}'’.\-]{0,24} (?:\p{Lu}[\p{L}.]{0,20} ){0,2}(?P<f>\p{Lu}\p{L}{2})[\p{L}'’\-]{0,24} [(<\[]"
        r"(?=[a-z._\-]{0,12}(?i:(?P=f)))(?P<v>[a-z][\w.\-]{2,40})(?=[)>\]])"
        r"|\b(?P<g>\p{Lu}{3})[\p{Lu}'’\-]{0,24}, \p{Lu}{2,24} [(<\[](?=[a-z._\-]{0,12}(?i:(?P=g)))"
        r"(?P<v>[a-z][\w.\-]{2,40})(?=[)>\]])",
        r"[A-Za-z.,'\-\x80-\xff] [A-Z\x80-\xff][A-Za-z'\-\x80-\xff]+ [(<\[][a-z][\w.\-\x80-\xff]+[)>\]]",
        "Jenkins, causes of a build; Gerrit, Jira: a login behind the name that it is made of",
        (
            "Started by user Rebecca Thornton ([[rthornto]]) - Job",
            "owner Ivo Q. Lindqvist <[[ivo.lindqvist]]>",
            "actor MULLIGAN, SEAN ([[smullig]])",
        ),
        ("Windows Update (updater)", "The Apache Server (server)", "Dr Roe Vance (ward)"),
    ),
    _rule(
        "database_role",
        rf"\b(?:GRANT|REVOKE) [^\n;]{{1,120}} (?:TO|FROM) [\"'`\[]?{_LOGIN}(?=[\"'`\];,@\s]|$)"
        rf"|\b(?:CREATE|ALTER|DROP) (?:USER|LOGIN|ROLE) (?:IF (?:NOT )?EXISTS )?[\"'`\[]?{_LOGIN}(?=[\"'`\];,@\s]|$)"
        rf"|\b(?:OWNER TO|EXECUTE AS (?:USER|LOGIN) =|SESSION AUTHORIZATION) N?[\"'`\[]?{_LOGIN}(?=[\"'`\];,@\s]|$)",
        r"\b(?:GRANT|REVOKE) [^\n;]{1,120} (?:TO|FROM) |(?:CREATE|ALTER|DROP) (?:USER|LOGIN|ROLE) |OWNER TO |EXECUTE"
        r" AS (?:USER|LOGIN)"
        r"|SESSION AUTHORIZATION ",
        "ISO/IEC 9075-2, grant statement; PostgreSQL 16, SQL commands; Transact-SQL, EXECUTE AS",
        (
            "GRANT SELECT ON research.omop TO [[bnovotna]];",
            "CREATE USER [[jwojcik]] WITH x",
            "ALTER TABLE x OWNER TO [[mkeller]];",
        ),
        (
            "GRANT SELECT ON x TO app_reader;",
            "CREATE ROLE readonly;",
            "GRANT ALL ON x TO PUBLIC",
            "DROP USER IF EXISTS reporting",
        ),
        check=_person,
    ),
    _rule(
        "mail",
        rf"(?:\b(?:orig_)?(?:to|from)=|\b(?i:rcpt to|mail from): ?)<{_SMALL}>|\b(?:imap|pop3|lmtp|lda|sieve"
        rf"|managesieve)\({_SMALL}\)",
        r"(?:to=|from=|(?i:rcpt to|mail from): ?)<[a-z][\w.\-]+>|(?:imap|pop3|lmtp|lda|sieve)\([a-z]",
        "Postfix, local(8); Dovecot, mail_log_prefix",
        ("81B2E: to=<[[jcrowley]]>, orig_to=<root>, relay=local", "dovecot: imap([[rgoldfarb]]): Logged out"),
        ("to=<root>, relay=local", "from=<>, size=812", "imap(process): x"),
    ),
    _rule(
        "at_place",
        rf"(?<=: ){_SMALL} @ (?=[A-Z]{{1,12}}[\-0-9])|\b(?:EMP|SER|[Ee]mployee|[Pp]rovider|[Ss]taff|[Uu]ser)(?:"
        rf" [Rr]ecord| ID| id)?"
        rf" #?[0-9]{{2,10}} \({_LOGIN}\)"
        r"|\b(?:[Rr]e-?)?(?:[Aa]ssigned|[Rr]outed|[Ff]orwarded|[Tt]ransferred|[Dd]elegated|[Ee]scalated)(?: from [\w"
        r" \-]{2,40}?)? to [\"']?"
        r"(?P<v>[A-Z]{5,16}[0-9]{0,3})(?![\w.\-/])",
        r": [a-z]\S+ @ [A-Z]{1,12}[\-0-9]|(?:EMP|SER|mployee|rovider|taff|ser)(?: [Rr]ecord| ID| id)? #?[0-9]{2,10}"
        r" \([A-Za-z]"
        r"|(?:ssigned|outed|orwarded|ransferred|elegated|scalated)(?: from [\w \-]{2,40})? to [\"']?[A-Z]{5}",
        "45 CFR 164.514(b)(2)(i)(R): users beside their record's number, their workstation, and the pool that they"
        " take from",
        (
            "Auto logoff after 15 min: [[mwambui]] @ OR-PC-9",
            "EMP record 11872 ([[BOYLEFT]]) un-inactivated",
            "reassigned from pool CARDIO-RN to [[LVANCE]]",
        ),
        ("User 12 (admin) x", "user 118 (active)", "routed to CARDIOLOGY", "forwarded to BILLING", "load: avg @ PEAK"),
        check=lambda text: _person(text) if text.isupper() and text.isalpha() and len(text) < 6 else _user(text),
    ),
    _rule(
        "behind_words",
        rf"(?<![\w\-]){_NAMED_BEHIND} ?[\"'\[]?{_LOGIN}(?=[\s\"'\]|\[(/@;,:]|$)"
        r"|\bProfile_(?P<v>[A-Za-z][A-Za-z0-9\-]{1,30})(?=\.VHDX?\b)",
        rf"{_NAMED_BEHIND} ?[\"'\[]?[A-Za-z]|\bProfile_[A-Za-z]",
        "Cisco IOS system messages, SYS-5-CONFIG_I; strongSwan, EAP; Hadoop proxy users; vfs_full_audit(8); IBM i, CPF1124",
        (
            "%SYS-5-CONFIG_I: Configured from console by [[akos]] on vty0 (203.0.113.9)",
            "MSK established for '[[ahalonen]]'",
            "smbd_audit: [[lnorberg]]|203.0.113.3|wardshare|unlinkat|ok|x",
            "Profile_[[rmcdaniel]].VHDX failed to attach",
            "WHO: [[htorres]] x",
            "UNREACHABLE! => failed to connect as [[hmakinen]]: Permission denied (publickey)",
            'SQL0551N  "[[MKOWALSKI]]" does not have the required authorization',
            "shell[2099]: [[lmbeki]]: esxcli storage",
            "queue 'x': Agent/[[tomoko]] paused",
            "CPF1393: User profile [[MARCO]] has been disabled",
            "Unlock-ADAccount -Identity [[reyesc]] -Server dc03",
            "CLIENT USER:[9] '[[lthornton]]' STATUS:[4] '1017'",
            r"icacls D:\x /grant ONC\[[beaulieuc]]:(OI)(CI)M completed",
            "jcaldwell attempted to act as [[drmehta]] (no delegate record)",
            "Principal = User:CN=[[lfrank]] is Denied Operation",
            "0018.0007 ssh :: 203.0.113.7 :: [[adm_fiona]] :: volume offline",
        ),
        (
            "Configured from console by admin on vty0",
            "smbd_audit: root|203.0.113.3",
            "WHO: [audit:unknown]",
            "Profile_default.VHDX",
            "User profile service started",
            "not allowed to impersonate group",
            "New-ADGroup -Identity Servers",
            "CLIENT USER:[6] 'oracle' STATUS",
            "ssh :: 203.0.113.7 :: admin :: volume",
            "EMP record created",
            r"icacls D:\x /grant BUILTIN\Users:(OI)",
        ),
    ),
    _rule(
        "in_brackets",
        rf"\b(?:[Uu]ser|USER)(?::[\w\-]{{1,40}})?\({_LOGIN}\)"
        rf"|(?<![\w\]])\[{_SMALL}@[\w.\-]{{1,60}} [~/][^\]\n]{{0,60}}\][$#]"
        rf"|\bACKNOWLEDGE_(?:SVC|HOST)_PROBLEM;(?:[^;\n]{{1,80}};){{4,5}}{_LOGIN};"
        rf"|NameID(?: [^<>\n]{{1,200}})?>{_LOGIN}</",
        r"NameID(?: [^<>\n]+)?>[A-Za-z][\w.\-]+</"
        r"|(?:ser|SER)(?::[\w\-]{1,40})?\([A-Za-z]|\[[a-z][\w.\-\x80-\xff]+@[\w.\-\x80-\xff]{1,60} [~/]|ACKNOWLEDGE_",
        "z/OS Security Server RACF, ICH408I; midPoint; bash(1), PROMPTING; Nagios, external commands; SAML 2.0 core, 2.2.3",
        (
            "ICH408I USER([[KMA4410]]) GROUP(X)",
            "user:9c1([[zsmetana]]) enabled",
            '<saml2:NameID Format="x">[[AHMEDS2]]</saml2:NameID>',
            "ACKNOWLEDGE_SVC_PROBLEM;web-01;Queue;2;1;0;[[jwhelan]];vendor called",
        ),
        ("USER(IBMUSER)", "user(name)", "[root@web-2 ~]# ls", "ACKNOWLEDGE_SVC_PROBLEM;a;b;2;1;0;nagiosadmin;x"),
    ),
)

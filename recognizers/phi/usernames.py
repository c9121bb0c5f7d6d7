"""The names by which persons log in: 45 CFR 164.514(b)(2)(i)(R). By key and by place only."""

from __future__ import annotations

import regex

from recognizers.common_words import COMMON_WORDS
from recognizers.phi.login_names import of_person
from recognizers.phi.naming import is_nobody
from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.values import username

_LOGGED_IN = (
    r"(?:session (?:opened|closed) for (?:local )?user|[Ii]nvalid user|[Nn]ew session \w{1,12} of user|unknown user"
    r"|[Ss]tarted [Ss]ession \w{1,12} of [Uu]ser|authenticating user|attempts exceeded for(?: invalid user)?"
    r"|keyring for|control file for|EAP identity|console user is|[Bb]roadcast message from|initially as user|unix-user:"
    r"|submitted by|login query for|TCP_DENIED for|could not read Username for|TODO\(|FIXME\("
    r"|[Mm]erge pull request #[0-9]{1,6} from|oidc:|is not a member of [\w\-]{1,40}:|auth/(?:userpass|ldap|okta"
    r"|radius)/login/) ?[\"'(\[]?"
)
"""What programs say before who logs in, owns a job, is asked for a password or has written a line."""
_OF_PROGRAMS = (
    r"(?:\((?P<v>[A-Za-z][\w.\-]{1,40})\) (?:CMD|RELOAD|LIST|REPLACE|BEGIN EDIT|END EDIT) \("
    r"|(?<![\w.@/\-])(?P<v>[A-Za-z][\w.\-]{1,40})@[\w\-]{1,63} (?:LOG|FATAL|ERROR|STATEMENT|WARNING|PANIC|DETAIL"
    r"|HINT): |(?<![\w.@/\-])(?P<v>[a-z][\w.\-]{1,40}) {1,8}(?:pts/[0-9]|tty[0-9])"
    r"|(?<![\w.@/\-])(?P<v>[a-z][\w.\-]{1,40}) (?:is not in the sudoers file|: [0-9]{1,3} incorrect password attempt)"
    r"|\br[0-9]{1,9} \| (?P<v>[A-Za-z][\w.\-]{1,40}) \| "
    r"|\b[dl\-](?:[r\-][w\-][xsStT\-]){3}[.+@]? {1,4}[0-9]{1,6} (?P<v>[a-z][\w.\-]{1,40}) |\buser(?:add|mod"
    r"|del)(?:\[[0-9]+\])?: (?:new user: name=|delete user '|add '|change user ')(?P<v>[a-z][\w.\-]{1,40})"
    r"|\[(?P<v>[A-Za-z][\w.\-]{1,40})/?\] \(from client )"
)
_OF_PROGRAMS_SIGN = (
    r"\((?:(?:[A-Za-qs-z]|r[^o()]|ro[^o()]|roo[^t()]|root[^)])[\w.\-]*|roo?)\)"
    r" (?:CMD|RELOAD|LIST|REPLACE|BEGIN EDIT|END EDIT) \("
    r"|@[\w\-]{1,63} (?:LOG|FATAL|ERROR|STATEMENT|WARNING|PANIC|DETAIL"
    r"|HINT): | (?:pts/[0-9]|tty[0-9])|is not in the sudoers file|incorrect password attempt|r[0-9]{1,9} \| [A-Za-z]"
    r"|[dl\-](?:[r\-][w\-][xsStT\-]){3}[.+@]? {1,4}[0-9]{1,6} (?:[a-qs-z]|r[^o]|ro[^o]|roo[^t]|root[\w.\-])"
    r"|user(?:add|mod|del)(?:\[[0-9]+\])?: |\] \(from client "
)
"""What programs say behind or around one; most of cron's lines are root's, and are not looked at."""

_NOT_USERS = frozenset(
    """
    dbo bulk batch daily hourly monthly nightly weekly
    a access account accounts action activity agent an and authentication cache client creation data defined details does
    experience group has id in info input interface is list login logout management manager name not object of preferences
    process profile provisioning record registration request role roles search service session sessions settings space store
    sync table that the token type test ftp deploy web pi app api ubnt support
    backup update validation verification was who with
    authenticating connecting invalid remote local training mirth
    sa ddic barman
    password temporarily permanently index
    """.split()
)

_DONE = (
    r"(?:viewed|accessed|opened|read|printed|exported|downloaded|edited|modified|changed|created|deleted|removed|updated"
    r"|(?:co-?)?signed|locked|unlocked|approved|reviewed|requested|released|acknowledged|submitted|authored|entered|verified"
    r"|dismissed|overridden|ordered|dictated|transcribed|closed|searched|queried|looked up|merged|amended|copied|uploaded"
    r"|assigned|reset)"
)
_THING = (
    r"(?:record|chart|note|patient|report|order|result|file|encounter|account|"
    r"MRN|mrn|profile|document|study|image|list|census)"
)
_FOR = (
    r"(?:[Ss]ession|[Ll]og-?[io]n|[Ll]ogout|[Pp]assword|[Aa]ccount|[Tt]oken|MFA|mfa|OTP|otp|[Bb]adge|[Pp]rofile|[Mm]ailbox"
    r"|[Aa]ccess|[Pp]ermissions?|[Rr]oles?|[Pp]rivileges?|[Aa]uthentication|[Ff]ingerprint|[Bb]iometrics?)"
    r"(?: (?:started|requested|opened|closed|expired|reset|created|granted|revoked|locked|unlocked|denied|changed|succeeded"
    r"|failed|failure))?"
    r" (?:for|of|to|by)"
)
_GIVEN_TO = (
    r"(?:checked out|issued|enrolled|assigned|granted|returned|handed|on-call|paged|impersonat(?:ed|ing)) (?:to|for|by|as)"
)
_LOGIN = r"(?P<v>[a-z][\w.\-]{1,40}(?<![.\-]))(?![\w/(=:@\\]|\.\w)"


_NUMBERED = regex.compile(r"(?:[a-z]+-)+[0-9a-f]+|[a-z]{1,3}[0-9]+|v[0-9.]+")
"""``worker-1``, ``db2``: machines and versions."""


def _login(text: str) -> bool:
    """Say whether a bare word may be a person's login: no ordinary word, no account of a system."""
    if not username(text) or len(text) < 3 or text.lower() in _NOT_USERS or _NUMBERED.fullmatch(text):
        return False
    if regex.search("[a-z]{2}[A-Z]", text) is not None:
        return False  # iqueryVersion: a setting's name
    parts = regex.split("[._0-9\\-]+", text)
    return text[-2:].isdigit() or not (any(map(is_nobody, parts)) or (len(parts) == 1 and text.lower() in COMMON_WORDS))


def _in_list(text: str) -> bool:
    return _login(text) and not text.isdigit()


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="username.after_deed",
        type="username",
        pattern=(
            rf"\b(?:{_DONE} (?:by|as)|{_FOR}|{_GIVEN_TO}) [\"'`]?{_LOGIN}|(?:<User:?|"
            rf"\((?:uid|user|login|username|actor)) {_LOGIN}"
            rf"|\b(?:employee|staff|clinician|operator|technologist) (?=[a-z]{{2,24}}[0-9._]){_LOGIN}|\b(?:[Ll]og|[Ss]ign)"
            rf"(?:ged|ed)? in as {_LOGIN}"
        ),
        gate=(
            rf"\b(?:{_DONE} (?:by|as)|{_FOR}|{_GIVEN_TO}) [\"'`]?[a-z]|(?:<User:?|"
            r"\((?:uid|user|login|username|actor)|\b(?:employee|staff|clinician|"
            r"operator|technologist)) [a-z]|(?:og|ign)(?:ged|ed)? "
            r"in as [a-z]"
        ),
        check=_login,
        source="45 CFR 164.514(b)(2)(i)(R)",
        examples=(
            "chart viewed by [[jdoe4]] for 00:04:12",
            "Session started for [[mkowalski]]",
            "Log in as [[tbegay]].",
            "tablet checked out to [[rgomez7]]",
        ),
        counter_examples=(
            "record locked by another transaction",
            "created by migration",
            "token for service expired",
            "read by consumer-1:9092",
            "access to non-system relations",
            "token for trapVersion",
            "Session started for root",
        ),
        score=0.6,
    ),
    PatternRule(
        id="username.before_deed",
        type="username",
        pattern=(
            rf"(?<![\w./@:=\-])(?P<v>[a-z][\w.\-]{{2,40}})(?= (?:\([^()\n]{{1,60}}\) )?(?:has |was )?{_DONE} "
            rf"(?:the |a |an |[a-z]{{3,12}} (?:of |for )?){{0,2}}{_THING}\b)"
        ),
        gate=rf" {_DONE} (?:[a-z]{{1,12}} ){{0,4}}{_THING}\b",
        check=_login,
        source="45 CFR 164.514(b)(2)(i)(R)",
        examples=("[[jdoe4]] viewed chart", "[[mkowalski]] (Dr. Roe) signed note for"),
        counter_examples=("service created file", "nginx opened file", "worker-1 updated record"),
        score=0.6,
    ),
    PatternRule(
        id="username.access_log",
        type="username",
        pattern=(
            r"(?:^|[\s\"'])[0-9A-Fa-f.:]{3,45} \S{1,64} (?P<v>[A-Za-z][\w.@\\\-]{1,63})"
            r" \[[0-9]{1,2}/[A-Z][a-z]{2}/[0-9]{4}:"
            r"|\bpage_log:? [\w.\-]{1,64} (?:[0-9]{1,9} )?(?P<v>[A-Za-z][\w.\-]{1,63}) (?:[0-9]{1,9} )?"
            r"\[[0-9]{1,2}/[A-Z][a-z]{2}/[0-9]{4}:"
        ),
        gate=r" [A-Za-z][^\s\[]{1,63} (?:[0-9]{1,9} )?\[[0-9]{1,2}/[A-Z][a-z]{2}/[0-9]{4}:",
        check=username,
        source="Apache HTTP Server, common log format; CUPS 2.4, cupsd-logs(5)",
        examples=(
            "page_log LaserJet-3N 1442 [[obrienk]] [05/Feb/2026:09:12:44 -0500] total 3",
            '203.0.113.9 - [[jdoe]] [21/Nov/2026:18:00:00 +0000] "GET /x"',
        ),
        counter_examples=('203.0.113.9 - - [21/Nov/2026:18:00:00 +0000] "GET /x"',),
        score=0.8,
    ),
    PatternRule(
        id="username.of_command",
        type="username",
        pattern=(
            r"\b(?:sudo|su|doas)(?:\[[0-9]+\])?:\s{1,8}(?P<v>[a-z][\w.\-]{1,40}) : |(?P<v>[a-z][\w.\-]{1,40})(?= : TTY=)"
            r"|\bsu(?:\[[0-9]+\])?: (?:\([^)]{1,40}\) )?(?P<v>[a-z][\w.\-]{1,40}) on "
            r"|\b(?:ssh|scp|sftp|rsync) (?:-\S+ ){0,4}(?P<v>[a-z][\w.\-]{1,40})@"
        ),
        gate=r"\b(?:sudo|su|doas)(?:\[[0-9]+\])?:\s| : TTY=|\b(?:ssh|scp|sftp|rsync) ",
        check=username,
        source="sudoers(5), su(1), ssh(1)",
        examples=("sudo:   [[jdoe]] : TTY=pts/0 ; PWD=/", "[[jdoe]] : TTY=pts/0 ; PWD=/", "run ssh [[mkay]]@host"),
        counter_examples=("sudo: root : TTY=pts/0", "ssh git@host"),
        score=0.8,
    ),
    PatternRule(
        id="username.in_directory",
        type="username",
        pattern=r"\b(?:uid|sAMAccountName|mail)=(?P<v>[A-Za-z][\w.@\-]{1,63})(?=,\s?[A-Za-z]{1,3}=)",
        gate=r"\b(?:uid|sAMAccountName|mail)=[A-Za-z]",
        check=_in_list,
        flags=regex.IGNORECASE,
        source="RFC 4514: distinguished names",
        examples=("uid=[[jdoe4]],ou=people,dc=example,dc=org", "bind uid=[[tbegay]], ou=staff"),
        counter_examples=("uid=0,gid=0", "uid=admin,ou=system"),
        score=0.8,
    ),
    KeyRule(
        id="username.maybe_by_key",
        type="username",
        keys=(
            *("=uid", "=who", "=by", "=sub", "=staff", "=author", "=owner", "=assignee", "=approver", "=reviewer"),
            "=clinician",
            *("opened by", "changed by", "closed by", "locked by", "printed by", "exported by", "edited by", "reviewed by"),
            *("approved by", "submitted by", "assigned to", "=employee", "=for", "run as", "effective user", "=account"),
            *("=provider", "=nurse", "=technologist", "=tech", "=reader", "=agent", "=caller", "=member", "=subject"),
        ),
        value=r"(?<![A-Za-z])[a-z][\w.\-]{2,40}+(?![/:@(\\])",
        check=lambda text: _login(text) and (any(not c.isalpha() for c in text) or len(text) > 4),
        source="45 CFR 164.514(b)(2)(i)(R)",
        examples=("who=[[jdoe41]] what=export", "by=[[mkowalski]] op=merge"),
        counter_examples=(
            "uid=1000",
            "owner=root",
            "by=default",
            "author: unknown",
            "sub=system",
            "for: review",
            "for: side-channel-map@1.0.1",
        ),
        score=0.5,
    ),
    KeyRule(
        id="username.by_key",
        type="username",
        keys=(
            *("=user", "user name", "username", "usernm", "=login", "login name", "loginname", "login id"),
            *("loginid", "logname", "=uname", "=ruser", "remote user", "auth user", "authenticated user"),
            *("user id", "userid", "user login", "=principal", "user principal", "user principal name", "=upn"),
            *("=usr", "account name", "target user name", "subject user name", "sam account name", "screen name"),
            *("user handle", "handle", "operator id", "=operator", "x user", "created by", "modified by"),
            *("updated by", "performed by", "viewed by", "accessed by", "logged in user", "current user"),
            *(
                "acting user",
                "clinician user",
                "provider user",
                "nurse user",
                "physician user",
                "staff user",
                "actor id",
                "=actor",
                "=requester",
                "requested by",
                "requestor",
                "=owner user",
            ),
            *(
                "cosign req",
                "cosigner",
                "cosign by",
                "cosigned by",
                "merge by",
                "merged by",
                "dictated by",
                "transcribed by",
            ),
            *("verified by", "acknowledged by", "overridden by", "audited by", "worked by", "released by", "witnessed by"),
            *("preferred username", "entered by", "run as user", "logged by", "uid name", "actor name", "login user name"),
            *("sign in name", "signin name", "login user", "web user", "=oprid", "=benutzer", "benutzername", "usuario"),
            *("nombre usuario", "utilisateur", "nom utilisateur", "identifiant", "gebruiker", "utente", "clinician id user"),
            *("os user", "osuser", "win user", "windows user", "unix user", "ad user", "ldap user", "ehr user", "emr user"),
            *("cur user", "curuser", "=implementer", "proxy user", "fhir user", "silenced by", "deployed by", "authid"),
        ),
        value=r"(?<![\w:.\-])(?!(?:NT|IIS) [A-Z])(?:[a-z]{2,12}:(?=[a-z])|[a-z][a-z\-]{2,20}/(?=[a-z]+[._][a-z]))?"
        r"(?=[^\s]{0,24}\p{L})[\w.@+\\\-]{2,128}+(?!=\w|\$)",
        check=lambda text: (username(text) or of_person(text)) and text.lower().rstrip(".") not in _NOT_USERS,
        source="45 CFR 164.514(b)(2)(i)(R)",
        examples=(
            "user=[[jdoe{digit:2}]] action=login",
            '"userName": "[[jane.doe]]"',
            "login: [[CLINIC\\jdoe]]",
            "ruser=[[mbrown]]",
            "OS_USER=[[jhalloran]] MACHINE=WKS-4",
            "Account Name: [[visitor/ana.kovacevic]] Calling",
        ),
        counter_examples=(
            "user=root",
            "user: unknown",
            'User "system:serviceaccount:kube-system:x"',
            "user_id=0",
            "username: required",
            "user=nagios",
            'loginname="NT SERVICE\\SQLSERVERAGENT"',
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
        pattern=rf"{_LOGGED_IN}(?P<v>[\w.@+\-\\]{{1,128}}\b)(?!/[^ ]*:)|{_OF_PROGRAMS}",
        gate=f"{_LOGGED_IN}|{_OF_PROGRAMS_SIGN}",
        check=lambda text: username(text) and text.lower() not in _NOT_USERS,
        sparse=True,
        source="pam_unix(8); systemd-logind(8); sshd(8); cron(8); PostgreSQL, log_line_prefix; who(1); sudo(8); ls(1)",
        examples=(
            "pam_unix(sshd:session): session opened for user [[jdoe]](uid=1000) by (uid=0)",
            "New session 42 of user [[mbrown]].",
            "CRON[9912]: ([[wanjiru]]) CMD (/usr/local/bin/x)",
            "UTC [3311] [[gwilder]]@clarity LOG:  duration: 88",
            "EAP identity '[[noemi]]' authenticated",
            "[[mlopez]]  pts/3   2025-03-12",
            "drwx------ 14 [[ludovic]] staff 448",
            "r4418 | [[gjokaj]] | (no message)",
        ),
        counter_examples=(
            "session closed for user root",
            "New session 1 of user postgres.",
            "(root) CMD (run-parts)",
            "TODO(x",
        ),
        score=0.85,
    ),
    PatternRule(
        id="username.in_url",
        type="username",
        pattern=(
            r"\b(?:https?|ftps?|sftp|ssh|imaps?|smtps?|ldaps?|webdavs?)://(?P<v>[^\s/:@\"'<>?#]"
            r"{1,64})(?::[^\s/\"'<>?#]{0,256})?@(?=[\w\[])"
        ),
        gate=r"(?:https?|ftps?|sftp|ssh|imaps?|smtps?|ldaps?|webdavs?)://[^\s/:@\"'<>?#]+(?::[^\s/\"'<>?#]*)?@",
        check=username,
        flags=regex.IGNORECASE,
        source="RFC 3986 section 3.2.1",
        examples=("sftp://[[jdoe]]@files.example.org/x", "GET https://[[jane.doe]]:***@example.org/"),
        counter_examples=("ssh://git@example.org/x.git", "https://example.org/@v2"),
        score=0.75,
    ),
    PatternRule(
        id="username.by_word",
        type="username",
        pattern=(
            r"\b(?:[Uu]ser(?:name)?|USER|[Aa]ccount|[Aa]cct|[Ll]ogin)(?: name| id| ID)?[ "
            r":]{1,2}(?P<q>[\"'`]?)(?P<v>(?:[A-Za-z][\w.\-]{0,15}\\\\?)?[a-zA-Z]"
            r"[\w.\-]{1,40})(?P=q)"
            r" (?:has |was |is |successfully |just )?(?:logged|signed|opened|closed|"
            r"viewed|accessed|failed|created|updated|deleted|exported|printed|attempted|"
            r"requested|locked|tried|attempted|connected|disconnected|enrolled|joined|reset|"
            r"authenticated|downloaded|modified|searched|edited|disabled|denied|"
            r"unlocked|read|changed|performed|submitted|approved|authorized|released|renamed|removed|uploaded|sent|does "
            r"not)\b"
            r"|\b(?:for|by|from) (?:user|username|account|login)(?: name)?:? "
            r"(?P<q2>[\"'`]?)(?!(?:department|type|page|screen|form|flow|method|attempt|attempts|request|requests"
            r"|events?)\b)(?P<v>[a-zA-Z][\w.\-]{1,40}(?<![.]))(?P=q2)(?![\w/(=]"
            r")"
            r"|\b(?:[Ll]ogged in|[Ss]igned in|[Aa]uthenticated) as (?P<q3>[\"'`]"
            r"?)(?P<v>[a-zA-Z][\w.\-]{1,40}(?<![.]))(?P=q3)(?![\w/(=])"
        ),
        gate=r"(?:[Uu]ser(?:name)?|USER|[Aa]ccount|[Aa]cct|[Ll]ogin)(?: name| id| ID)?[ :]{1,2}"
        r"\S+(?: (?:has|was|is|successfully|just))? (?:logged|signed|opened|closed|viewed|accessed|failed|"
        r"created|updated|deleted|exported|printed|attempted|requested|locked|"
        r"tried|connected|disconnected|enrolled|joined|reset|"
        r"authenticated|downloaded|modified|searched|edited|disabled|denied|"
        r"unlocked|read|changed|performed|submitted|approved|authorized|released|renamed|removed|uploaded|sent|does "
        r"not)\b"
        r"|(?:for|by|from) (?:user|username|account|login)(?: name)?:? |(?:ogged in|igned in|uthenticated) as ",
        check=lambda text: username(text) and text.lower() not in _NOT_USERS,
        source="45 CFR 164.514(b)(2)(i)(R)",
        examples=(
            "user [[jdoe]] logged in",
            "User '[[jane.doe]]' opened chart",
            "login failed for user [[bsmith]]",
            "Logged in as [[mkay]]",
        ),
        counter_examples=(
            "user not found",
            "User session was closed",
            "login failed for user root",
            "for user authentication",
            "account service created",
        ),
        score=0.65,
    ),
)

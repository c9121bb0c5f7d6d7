"""The names by which persons log in: 45 CFR 164.514(b)(2)(i)(R). By key and by place only."""

from __future__ import annotations

import regex

from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.values import username

_LOGGED_IN = r"(?:session (?:opened|closed) for user|[Ii]nvalid user|[Nn]ew session \w{1,12} of user|unknown user)"

_NOT_USERS = frozenset(
    """
    a access account accounts action activity agent an and authentication cache client creation data defined details does
    experience group has id in info input interface is list login logout management manager name not object of preferences
    process profile provisioning record registration request role roles search service session sessions settings space store
    sync table that the token type oracle test ftp tomcat hadoop elastic nagios zabbix deploy web pi app api ubnt support
    backup update validation verification was who with
    """.split()
)

RULES: tuple[Rule, ...] = (
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
            *("acting user", "actor id", "=actor", "=requester", "requested by", "requestor", "=owner user"),
            *("sign in name", "signin name", "login user", "web user", "=benutzer", "benutzername", "usuario"),
            *("nombre usuario", "utilisateur", "nom utilisateur", "identifiant", "gebruiker", "utente", "clinician id user"),
        ),
        value=r"(?=[^\s]{0,24}\p{L})[\w.@+\\\-]{2,128}",
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
            r"\b(?:[Uu]ser(?:name)?|USER|[Aa]ccount|[Ll]ogin)(?: name| id| ID)?[ "
            r":]{1,2}(?P<q>[\"'`]?)(?P<v>(?:[A-Za-z][\w.\-]{0,15}\\\\?)?[a-zA-Z]"
            r"[\w.\-]{1,40})(?P=q)"
            r" (?:has |was |is |successfully |just )?(?:logged|signed|opened|closed|"
            r"viewed|accessed|failed|created|updated|deleted|exported|printed|attempted|"
            r"requested|locked|"
            r"authenticated|downloaded|modified|searched|edited|disabled|denied|"
            r"unlocked|read|changed|performed|submitted|approved|authorized|does "
            r"not)\b"
            r"|\b(?:for|by|from) (?:user|username|account|login)(?: name)?:? "
            r"(?P<q2>[\"'`]?)(?P<v>[a-zA-Z][\w.\-]{1,40}(?<![.]))(?P=q2)(?![\w/(=]"
            r")"
            r"|\b(?:[Ll]ogged in|[Ss]igned in|[Aa]uthenticated) as (?P<q3>[\"'`]"
            r"?)(?P<v>[a-zA-Z][\w.\-]{1,40}(?<![.]))(?P=q3)(?![\w/(=])"
        ),
        gate=r"(?:[Uu]ser(?:name)?|USER|[Aa]ccount|[Ll]ogin)(?: name| id| ID)?:? "
        r"[^\n]{1,60} (?:logged|signed|opened|closed|viewed|accessed|failed|"
        r"created|updated|deleted|exported|printed|attempted|requested|locked|"
        r"authenticated|downloaded|modified|searched|edited|disabled|denied|"
        r"unlocked|read|changed|performed|submitted|approved|authorized|does "
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

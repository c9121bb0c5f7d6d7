"""Secrets told to programs at their prompts, by place: ``open -u bob,x``, ``change_password bob x``, ``AV CODE=x;y``."""

from __future__ import annotations

import re

import regex

from recognizers.chosen import passphrase, typed
from recognizers.mechanisms import are_algorithms
from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.values import compound, is_id, is_value, looks_random, told, unlike_a_word

_NUMBERED = re.compile(r"[a-z]{1,12}[_\-]?\d{1,6}[a-z]?|[\d.,:\-]+")
"""``web1``, ``id4711``: names of things, at the place of a password."""


_SIGNED = re.compile(r"(?=.*[A-Za-z])(?=.*\d)(?:.*\w[!#$^&?@+][\w!#$]*|(?=.*[a-z])(?=.*[A-Z])\w*\d\w*[a-zA-Z]\d+)")
"""Letters, digits and a sign among or after them; or both cases, with digits that are no mere number at the end."""


def _picked(text: str) -> bool:
    """Say whether a word at a password's place is one that people pick: typed, drawn, or words joined that logs lack."""
    if not is_value(text) or _NUMBERED.fullmatch(text) is not None:
        return False
    return typed(text) or looks_random(text) or ("-" in text and passphrase(text.replace("-", " ")) and not compound(text))


RULES: tuple[Rule, ...] = (
    KeyRule(
        id="cli.quoted_argument",
        type="password",
        # The key of command_lines.py for words in quotes; no sentence stands there, so sentences' words are no reason.
        keys=("=quoted argument",),
        check=lambda text: " " in text and is_value(text.replace(" ", "-")),
        source="The manual pages that command_lines.py names",
        examples=('quoted_argument="[[canary in a {lower:8}]]"',),
        counter_examples=('quoted_argument="<your password>"', "quoted argument: missing"),
        score=0.7,
    ),
    PatternRule(
        id="ftp.open",
        type="password",
        pattern=r"\bopen\s(?:--?\w+\s){0,4}(?:-u|--user)[ =]?\\*[\"']?[^\s,\"']{1,64},(?P<v>[^\s\"'\\]{1,128})",
        gate=r"\bopen\s[^\n]*-(?:u|-user)[ =]?[\\\"']*[^\s,\"']+,[^\s]",
        check=is_value,
        source="lftp(1): open -u user,password",
        examples=("lftp: open -u bob,[[{alpha:7}{digit:2}!]] sftp://x", "lftp -c 'open -u bob,[[{alpha:9}]] ftp://x; ls'"),
        counter_examples=("lftp: open -u requires user,password", "open -u bob sftp://x", "open -u bob,*** sftp://x"),
        score=0.85,
    ),
    PatternRule(
        id="command.sets_password",
        type="password",
        pattern=(
            r"\b(?:change|set|reset|update|modify|admin|add|create|authenticate|verify|check)[_\-](?:\w{1,16}[_\-])?"
            r"(?:password|passwd|pwd|pw|user)\s(?:--?[\w\-]+(?:=\S{1,64})?\s){0,3}\\*[\"']?[\w.@\\\-]{1,64}\\*[\"']?\s"
            r"(?:\\*[\"'](?P<v>[^\"'\r\n\\]{4,128})\\*[\"']|(?P<v>[^\s\"'\\,;=/]{6,128}))(?=[\s;)\"'\\]|$)"
        ),
        gate=(
            r"\b(?:change|set|reset|update|modify|admin|add|create|authenticate|verify|check)[_\-](?:\w+[_\-])?"
            r"(?:password|passwd|pwd|pw|user)\s[^\s]+\s"
        ),
        check=_picked,
        source="Commands that set a user's password, as RabbitMQ's, Samba's and databases' tools have them",
        examples=(
            "LIBSMB change_password bob [[{alpha:7}{digit:2}!]]",
            "ctl change_password bob [[hase-hinterm-bau]] done",
        ),
        counter_examples=(
            "change_password user bob failed",
            "reset_password for user42 was sent",
            "change-password request id4711 accepted",
            "create_user bob role viewer2",
        ),
        score=0.65,
    ),
    PatternRule(
        id="pdf.encrypt",
        type="password",
        pattern=(
            r"--encrypt\s(?P<v>[^\s\"'\-][^\s]{0,127})(?=\s[^\s]{1,128}\s(?:40|128|256)\b)"
            r"|(?<=--encrypt\s[^\s]{1,128}\s)(?P<v>[^\s\"'\-][^\s]{0,127})(?=\s(?:40|128|256)\b)"
        ),
        gate=r"--encrypt\s[^\s]+\s[^\s]+\s(?:40|128|256)\b",
        check=is_value,
        source="qpdf manual, encryption: --encrypt user-password owner-password key-length",
        examples=("qpdf --encrypt [[{alpha:7}{digit:2}]] [[{alpha:7}{digit:3}]] 256 -- in.pdf out.pdf",),
        counter_examples=("qpdf --encrypt *** *** 256 --", "tool --encrypt fast mode 3"),
        score=0.85,
    ),
    PatternRule(
        id="sip.trunk",
        type="password",
        # As Asterisk's and others' settings have it, with no scheme before.
        pattern=(
            r"(?i:\b(?:register\w*|trunk\w*|peer|sip\w*|pjsip|gateway|voip)\b)[^\n]{0,64}?(?:=>|->|\s|=|\"|')\s?(?<![\w:@.])"
            r"[\w.+\-]{1,64}:(?P<v>[^\s@\"'<>:/]{4,128})(?::[\w.\-]{1,64})?@(?=[A-Za-z0-9][\w\-]*\.[\w.\-]+)"
        ),
        gate=r"(?i)(?:register|trunk|peer|sip|gateway|voip)[^\n]*:[^\s@\"'<>:/]{4,}(?::[\w.\-]+)?@[a-z0-9][\w\-]*\.",
        check=lambda text: is_value(text) and unlike_a_word(text) and not text.isdigit(),
        source="Asterisk, sip.conf: register => user[:secret[:authuser]]@host[:port][/extension]",
        examples=(
            "Sending REGISTER trunk-x => 4930:[[tr{digit:1}{lower:3}!N{lower:3}]]@sip.example.org/4930",
            "trunk 4930:[[hafen{digit:2}nord]]@example.org:5060 Registered",
        ),
        counter_examples=(
            "REGISTER sip:4930@sip.example.org:5060",
            "trunk 4930:***@sip.example.org",
            "peer a:b@example.org",
        ),
        score=0.75,
    ),
    PatternRule(
        id="vista.access_and_verify",
        type="password",
        pattern=(
            r"\b(?:AV ?CODE|SIGN-?ON|XUS\b[\w ]{0,16}|VERIFY"
            r"|ACCESS)\b[^\n;]{0,48}?[=:\s\"(\[]\s?(?P<v>(?=[^\s\";]{0,64}\d)[A-Z0-9.!@#$%&*]{4,24};"
            r"[A-Z0-9.!@#$%&*]{4,24}|(?<=ACCESS;)[A-Z0-9.!@#$%&*]{4,24})"
            r"|\baccess[\s=:](?P<v>[A-Z0-9.!@#$%&*]{4,24})(?=,?\sverify[\s=:])"
            r"|(?<=\baccess[\s=:][^\s]{4,24}\s)verify[\s=:](?P<v>[A-Z0-9.!@#$%&*]{4,24})"
        ),
        gate=r"\b(?:AV ?CODE|SIGN-?ON|XUS|VERIFY|ACCESS)\b[^\n]*;[A-Z0-9.!@#$%&*]{4}|\baccess[\s=:][^\s]{4,}\sverify[\s=:]",
        flags=regex.IGNORECASE,
        check=lambda text: any(map(str.isdigit, text)) and is_value(text),
        source="VA, Kernel RPCs: XUS AV CODE takes access and verify code joined by a semicolon",
        examples=(
            "XWB signon: AV CODE=[[LAB{digit:3};TEST{digit:3}.]]",
            "AV CODE set access=[[RAD1{digit:3}.]] verify=[[XRAY{digit:2}..!]] x",
        ),
        counter_examples=("XUS SIGNON SETUP; XUS1 RPC done", "SIGNON failed; RETRY 3", "ACCESS denied; CODE 403"),
        score=0.75,
    ),
    PatternRule(
        id="command.logs_in",
        type="password",
        pattern=(
            r"\b(?:log-?[io]n|sign-?on|auth(?:enticate)?|bind)\s(?!failed|as\b|for\b|from\b|of\b|to\b|by\b|with\b"
            r"|user\b)[A-Za-z][\w.@\\\-]{1,63}\s"
            r"(?P<v>[^\s\"'`,;:()\[\]{}<>=/\\]{6,64})(?=\s(?:accepted|ok\b|failed|rejected|denied|succe|incorrect|invalid|->"
            r"|→|=>))"
        ),
        gate=(
            r"\b(?:log-?[io]n|sign-?on|auth|authenticate|bind)\s[^\s]+\s[^\s]{6,}\s(?:accepted|ok\b|failed|rejected"
            r"|denied|succe|incorrect|invalid|->|→|=>)"
        ),
        flags=regex.IGNORECASE,
        check=lambda text: typed(text) and _picked(text),
        source="Commands of protocols that log in with a user and a password, as servers note them",
        examples=("mllp: login bob [[rehkitz{digit:2}X]] accepted",),
        counter_examples=("login bob web-node12 accepted", "login attempt user42 failed", "auth ldap provider2 failed"),
        score=0.6,
    ),
    PatternRule(
        id="sasl.plain_message",
        type="password",
        pattern=(
            r"(?i:\b(?:auth\w*|sasl|plain|start_?ok|response|initial\w*|credentials?|login))\b[^\n]{0,80}?"
            r"(?P<v>(?P<n>\\+x00|\\+0{1,3}(?![0-9])|\\+u0000|\x00|\^@"
            r"|%00)[\w.@+\-]{1,64}(?P=n)[^\s\"'\\\x00%^]{4,128})(?=[\s\"'\\%]|$)"
        ),
        gate=(
            r"(?i:auth|sasl|plain|start_?ok|response|initial|credential|login)[^\n]*(?:\\+x00|\\+0{1,3}|\\+u0000|\x00"
            r"|\^@|%00)[\w.@+\-]{1,64}(?:\\+x00|\\+0{1,3}|\\+u0000|\x00|\^@|%00)[^\s\"'\\]{4}"
        ),
        check=lambda text: unlike_a_word(re.split(r"[0@\x00]+", text)[-1]) or "PLAIN" not in text,
        source="RFC 4616 section 2: the PLAIN message, authorization, user and password parted by NUL",
        examples=(r'start_ok response="[[\x00bob\x00{alpha:7}{digit:2}]]"',),
        counter_examples=(r"name=\x00\x00\x00", r"abc\x00def"),
        score=0.7,
    ),
    PatternRule(
        id="text.user_then_pass",
        type="password",
        pattern=(
            r"\b(?i:user(?:name)?|login|account|benutzer|usuario|utilisateur|identifiant|gebruiker|utente|användare"
            r"|użytkownik)"
            r"[:=]?\s(?!with\b|and\b|for\b)\\*[\"']?[A-Za-z][\w.@\\\-]{0,63}\\*[\"']?[\s,;/]{1,3}(?:(?i:and|und|et|y|e"
            r"|en)\s)?"
            r"(?i:pass(?:word|wort)?|pwd?|secret|kennwort|contraseña|mdp|mot de passe|wachtwoord|lösenord|hasło"
            r"|senha)\\*[\"']?"
            r"\s?[:=]?\s?(?:\\*[\"'](?P<v>[^\"'\r\n\\]{4,128})|(?P<v>[^\s\"',;\\]{6,128}))"
            r"|\b(?i:user(?:name)?|login|account)\s[A-Za-z][\w.@\-]{0,63}\s/\s(?P<v>[^\s\"',;/\\]{6,64})(?=\s|[.,;]|$)"
        ),
        gate=(
            r"(?i)\b(?:user|username|login|account|benutzer|usuario|utilisateur|identifiant|gebruiker|utente|användare"
            r"|użytkownik)"
            r"[:=]?\s[\\\"']*[a-z][\w.@\\\-]*[\\\"']*[\s,;/]{1,3}(?:[a-z]+\s)?(?:pass|pwd?|secret|kennwort|contraseña|mdp"
            r"|mot de passe"
            r"|wachtwoord|lösenord|hasło|senha)[^\n]*[0-9!@#$%^&*+?]"
            r"|(?i)\b(?:user|username|login|account)\s[a-z][\w.@\-]*\s/\s[^\s/]*[0-9!@#$%^&*+?]"
        ).replace("|(?i)", "|"),
        check=lambda text: told(text) and typed(text),
        source="Pairs of user and password as people and programs write them",
        examples=(
            'guacd: RDP connection user bob pass "[[{alpha:7}{digit:2}a]]"',
            "Benutzer bob, Passwort [[{alpha:7}{digit:2}!]]",
        ),
        counter_examples=("user bob pass 12 of 14 done", "user bob password expired", "account bob password age 30days"),
        score=0.65,
    ),
    PatternRule(
        id="text.labelled_pair",
        type="password",
        pattern=(
            r"\b(?i:user(?:name)?|login|e-?mail)\s{0,8}:\s[^\s]{2,64}\s{0,2}\n\s{0,8}(?i:pass(?:word)?|pwd|pw)\s{0,8}:\s"
            r"(?P<v>\S{4,128})"
            r"|\S{2,64}@\S{3,64}\s/\s(?i:pass(?:word)?|pwd|pw)[:=]?\s(?P<v>[^\s\"',;/\\]{6,64})"
        ),
        gate=(r"(?i)\n\s*(?:pass|password|pwd|pw)\s*:\s[^\s]{4}|@[^\s]+\s/\s(?:pass|password|pwd|pw)[:=]?\s[^\s]{6}"),
        check=told,
        source="Pairs of user and password as people hand them on, and as forms are mailed",
        examples=(
            "Email : bob@example.com\nPass  : [[{alpha:7}{digit:3}]]",
            "login: demo@example.io / pw [[stag{lower:3}-banana]] pls",
        ),
        counter_examples=("a@example.com / password reset", "User : bob\nPass : failed", "/home / pw is the shell's"),
        score=0.65,
    ),
    PatternRule(
        id="keychain.saved_value",
        type="password",
        pattern=(
            r"\b(?i:keychain|credential (?:store|manager)|vault item)\b[^\n]{0,160}?\saccount=\S{1,128}\s(?:value|data"
            r"|secret)=(?P<v>[^\s,;\"']{4,256})"
        ),
        gate=r"(?i)(?:keychain|credential (?:store|manager)|vault item)\b[^\n]*\s(?:value|data|secret)=",
        check=is_value,
        source="Apple, Keychain Services: an item's service, account and value",
        examples=("saved keychain item service=hosp.nurse account=bob value=[[Jam{lower:2}!{alpha:5}{digit:1}]]",),
        counter_examples=("saved keychain item service=x account=bob value=<redacted>", "keychain item count=4 value=5"),
        score=0.8,
    ),
    PatternRule(
        id="database.connect_pair",
        type="password",
        pattern=r"\bconnect\((?P<e>\\*[\"'])[^\"'\n]{0,200}(?P=e),\s?(?P=e)[\w.\-$#]{1,64}/(?P<v>[^\"'/\n\\]{2,128})(?P=e)",
        gate=r"\bconnect\(\\*[\"'][^\n]*,\s?\\*[\"'][\w.\-$#]+/",
        check=is_value,
        source="DBI and DBD::Oracle documentation: DBI->connect($source, 'user/password')",
        examples=("DBI connect('ORCL_LAB','labuser/[[hemo{lower:4}{digit:1}n]]',...) failed: ORA-12541",),
        counter_examples=("DBI connect('ORCL_LAB','labuser',...) failed", "connect('a','b/***')"),
        score=0.85,
    ),
    PatternRule(
        id="text.secret_set_to",
        type="secret",
        pattern=(
            r"(?i:(?:secret|password|passphrase|api[ _.\-]?key|secret[ _.\-]?key))[\"'`]?\s(?i:is|was)\s(?i:"
            r"(?:still\s)?set\sto\s)"
            r"(?P<e>[\"'`])(?P<v>[^\"'`\n]{4,128})(?P=e)"
        ),
        gate=r"(?i)(?:secret|password|passphrase|key)[\"'`]?\s(?:is|was)\s(?:still\s)?set\sto\s[\"'`]",
        check=is_value,
        source="Wording of messages: what checks of a configuration say",
        examples=("WARN jwt.secret is set to '[[hospital-super-{lower:6}-key]]' which is shorter than 256 bits",),
        counter_examples=("password is set to '***'", "secret is set to '${JWT_SECRET}'", "key is set to 'never' expire"),
        score=0.75,
    ),
    PatternRule(
        id="audit.found_password",
        type="password",
        pattern=(
            r"(?:\[\+\]\s(?:[\w.\-]{1,64}\\)?[\w.\-$]{1,64}:(?P<v>[^\s:\"']{4,128})(?=\s*(?:\(|$))"
            r"|\b(?i:hashcat|john|crack(?:ed|ing)?|brute\w{0,8}|honeypot|weak|guessed|sprayed?|spraying|leaked|breached"
            r"|dumped"
            r"|compromised)\b[^\n]{0,64}?[\s:](?:[0-9a-f]{32,128}|\$\w{1,4}\$[^\s:]{8,128}"
            r"|(?!https?:)[A-Za-z][\w.\-\\]{0,63})"
            r"(?::|\s(?:->|=>|→|/)\s)(?P<v>[^\s:\"'/,;]{6,128})(?=[.,;]?(?:\s|$|[\"')]))"
            r"|\b(?i:john|cracked):?\s(?P<v>[^\s:\"'()]{6,64})(?=\s+\([\w.\-\\@]{1,64}\)))"
        ),
        gate=(
            r"\[\+\]\s[^\s]+:[^\s:]{4}|\b(?i:hashcat|john|crack(?:ed|ing)?|brute|honeypot|weak|guessed|sprayed|spray"
            r"|spraying|leaked|breached|dumped|compromised)[^\n]*(?::[^\s:\"'/,;]{6}|(?:->|=>|→|/)\s[^\s]{6}"
            r"|\s\([\w.\-\\@]+\))"
        ),
        check=lambda text: typed(text) and is_value(text) and not are_algorithms(text) and not is_id(text),
        source="Output of password audits: John the Ripper, hashcat --show, NetExec; honeypots",
        examples=(
            "hashcat: {hex:32}:[[{alpha:7}{digit:4}]]",
            "[+] CORP\\bob:[[{alpha:7}{digit:4}]] (Pwn3d!)",
            "cracked: bob -> [[{alpha:7}{digit:4}]]",
            "john: [[{alpha:7}{digit:4}]] (bob)",
        ),
        counter_examples=(
            "[+] Running 2/2",
            "john: loaded 4 hashes (sha512crypt)",
            "weak cipher: TLS1.2:RC4-SHA",
            "weak reference to web:node-12 (stale)",
        ),
        score=0.65,
    ),
    PatternRule(
        id="text.login_between_signs",
        type="password",
        pattern=(
            r"\b(?:LOGIN|LOGON|AUTH|SIGNON|BIND|USER|login|logon|auth|signon)(?P<s>[|;,~^:])[A-Za-z][\w.@\-]{0,63}(?P=s)"
            r"(?P<v>[^\s|;,~^:\"']{6,64})(?=(?P=s))"
            r"|(?<![\w:/.\-])[a-z_][\w.\-]{0,31}:(?P<v>[^\s:/\"']{6,64}):\d{1,6}:\d{1,6}(?=[:\s\"'\\\])&,<]|$)"
        ),
        gate=(
            r"\b(?i:login|logon|auth|signon|bind|user)[|;,~^:][A-Za-z][\w.@\-]*[|;,~^:][^\s|;,~^:]{6,}[|;,~^:]"
            r"|[\w.\-]:[^\s:/\"']{6,}:[0-9]{1,6}:[0-9]{1,6}(?:[:\s\"'\\\])&,<]|$)"
        ),
        check=lambda text: _SIGNED.fullmatch(text) is not None and typed(text) and _NUMBERED.fullmatch(text) is None,
        source="Records whose fields stand between signs; newusers(8): name, password and ids between colons",
        examples=("LOGIN|bob|[[{alpha:7}{digit:2}!]]|OK", "bob:[[{alpha:7}{digit:2}!]]:1001:1001"),
        counter_examples=("LOGIN|bob|10.0.0.4|OK", "AUTH;bob;publickey2;OK", "app:main.py:41:12", "node:v20.11.1:3000:80"),
        score=0.65,
    ),
    PatternRule(
        id="text.row_of_users",
        type="password",
        pattern=(
            r"(?<=\b(?i:csv|tsv|import(?:ing|ed)?|row|tuple|record)\b[^\n]{0,200}[,;|\t\"'])(?P<v>[A-Za-z0-9!][^\s,;"
            r"|\"'()\[\]{}<>=/\\]{5,63})(?=[,;|\t\"']|\s*$)"
        ),
        gate=(
            r"\b(?i:csv|tsv|import|importing|imported|row|tuple|record)\b[^\n]*[,;|\t\"']"
            r"(?:[A-Za-z0-9!][^\s,;|\"']*[!#$^&?+@]|[A-Za-z0-9]*[0-9][A-Za-z0-9_]*[A-Za-z][0-9])"
        ),
        check=lambda text: (
            _SIGNED.fullmatch(text) is not None and typed(text) and "@" not in text and any(map(str.isupper, text))
        ),
        sparse=True,
        source="Rows of users as imports report them",
        examples=('csv line 4 rejected: "bob","[[K{alpha:6}{digit:2}!]]","viewer"',),
        counter_examples=("import users: row 3: bob,Bob Roe,bob2@x.example,viewer", "row 4: 'a','R&D 2','x'"),
        score=0.6,
    ),
    PatternRule(
        id="command.sent_to_prompt",
        type="password",
        pattern=(
            r"(?i:passw(?:or)?d|passphrase|passcode)\b[^\n\"']{0,8}[\"']?\s?(?:->|=>|→|,|:|;)?\s?(?i:send|type|enter"
            r"|sent|typed|entered)\w?\s"
            r"(?P<e>\\*[\"'])(?P<v>[^\n\"'\\\[]{3,128})(?:\[\w{2,8}\]|\\+[rn]){0,2}\\*(?P=e)"
        ),
        gate=(
            r"(?i)passw?(?:or)?(?:d|phrase|code)\b[^\n\"']*[\"']?\s?(?:->|=>|→|,|:|;)?\s?(?:send|type|enter|sent|typed"
            r"|entered)\w?\s\\*[\"']"
        ),
        check=is_value,
        source="expect(1), and terminal emulators' scripts: wait for a prompt, send an answer",
        examples=(
            "WAITFOR 'ENTER PASSWORD' -> SEND \"[[HOST{digit:1}A{digit:1}B]][enter]\" ok",
            'expect "password:" send "[[{alpha:7}{digit:2}]]\\r"',
        ),
        counter_examples=('expect "password:" send "$pass\\r"', 'enter password: type "***"'),
        score=0.8,
    ),
    PatternRule(
        id="command.of_a_monitor",
        type="password",
        pattern=(
            r"\bcheck_nt\b[^\n|;]{0,200}?\s-s\s(?P<v>[^\s\"'$-][^\s\"']{2,127})|\bqlogin\b[^\n|;]{0,200}?\s-(?:clp"
            r"|ps)\s(?P<v>[^\s\"'$-][^\s\"']{2,127})"
        ),
        gate=r"\bcheck_nt\b[^\n]*\s-s\s|\bqlogin\b[^\n]*\s-(?:clp|ps)\s",
        check=is_value,
        source="check_nt(8): -s, the password; Commvault documentation, qlogin: -clp, the clear password",
        examples=(
            "Running command: check_nt -H win-app4 -p 12489 -s [[nsc{lower:4}+]] -v CPULOAD",
            "CVSession: qlogin -cs cs01 -u admin -clp [[Co{lower:2}.V{digit:1}ult]]",
        ),
        counter_examples=("check_nt -H win-app4 -s $ARG2$ -v CPULOAD", "qlogin -cs cs01 -u admin"),
        score=0.85,
    ),
    PatternRule(
        id="setup.printed_password",
        type="password",
        pattern=(
            r"(?:\bPassword for the \S{1,64} user\b[^\n]{0,160}|\bSet the following 'random' passwords\s?)\n\s{0,8}"
            r"(?:[a-z][\w\-]{0,31}:)?(?P<v>[^\s:]{8,128})"
        ),
        gate=r"Password for the [^\s]+ user[^\n]*\n|Set the following 'random' passwords",
        check=looks_random,
        source="Elasticsearch documentation, first start; cloud-init documentation, chpasswd",
        examples=(
            "Password for the elastic user (reset with `bin/x -u elastic`):\n  [[{alnum:18}aB1=]]",
            "cloud-init[1022]: Set the following 'random' passwords\nubuntu:[[{alnum:18}aB1]]",
        ),
        counter_examples=("Password for the elastic user was changed\nrestart", "Set the following 'random' passwords\n"),
        score=0.85,
    ),
    PatternRule(
        id="zabbix.session",
        type="session_id",
        pattern=r"\buser\.login\b[^\n]{0,400}?\bresult\"?:?\s?\"(?P<v>[0-9a-f]{32,64})\"",
        gate=r"\buser\.login\b[^\n]*\bresult",
        source="Zabbix API documentation, user.login: the result is the token of the session",
        examples=('{"jsonrpc":"2.0","method":"user.login","params":{}} result "[[{hex:32}]]"',),
        counter_examples=('"method":"user.logout","result":"{hex:32}"', '"method":"user.login","params":{}'),
        score=0.85,
    ),
)

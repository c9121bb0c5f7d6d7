"""Secrets in commands that no option's name gives away: pipes into ``sudo -S``, ``net use``, PowerShell, netrc lines."""

from __future__ import annotations

import re

from recognizers.rule import PatternRule, Rule
from recognizers.values import is_value, looks_random, numbered, told, unlike_a_word, way_in

_PLACE = re.compile(r"[\d.:,/\-]+(?:/\w+)?|[\w.\-]*/.*")
"""A port, a mapping of ports, a path: what ``-p`` means to other programs."""

_SCOPE = re.compile(r"[a-z][a-z\d_.\-]*(?:[:/][a-z*][a-z_.*\-]*\d{0,2})+")
"""What a token is good for (RFC 6749 section 3.3), or a realm of users: ``read:org``, ``saml2:adfs``."""

_ARGUMENT = r"(?:\\*\"(?P<v>[^\"\r\n\\/][^\"\r\n\\]{2,127})\\*\"|(?P<v>[^\s/\"'*][^\s\"']{2,127}))"
"""What stands alone on cmd's command line, or in its quotes with spaces."""

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="kubectl.from_literal",
        type="secret",
        pattern=(
            r"--from-literal[= ](?:\\?(?P<q>[\"'])[\w.\-]{1,253}=(?P<v>[^\"'\n]+?)\\?(?P=q)"
            r"|[\w.\-]{1,253}=\\?[\"']?(?P<v>[^\s\"'\\]+))"
        ),
        gate=r"--from-literal[= ][\\\"']{0,2}[\w.\-]+=",
        check=is_value,
        source="kubectl create secret generic",
        examples=(
            "kubectl create secret generic db --from-literal=url=[[{alnum:20}]] -n app",
            "kubectl create secret generic x --from-literal='k=[[{alnum:6} {alnum:4}]]'",
        ),
        counter_examples=("kubectl create secret generic db --from-literal=url=${URL}", "--from-file=key=/run/key"),
        score=0.85,
    ),
    PatternRule(
        id="cli.secrets_set",
        type="secret",
        pattern=(
            r"\b(?:secrets?|config|vars?)[ :]set\s(?:[^\n]{0,200}\s)?[A-Z][A-Z0-9_]{0,63}(?:KEY|SECRET|TOKEN"
            r"|PASS\w*|PWD|DSN|URL)=\\?[\"']?(?P<v>[^\s\"']{4,})"
        ),
        gate=r"\b(?:secret|secrets|config|var|vars)[ :]set\s[^\n]*[A-Z]\w*=[\\\"']{0,2}[^\s\"']{4}",
        check=lambda text: is_value(text) and "://" not in text,
        source="flyctl secrets set, heroku config:set",
        examples=("flyctl secrets set SIGNING_KEY=[[{alnum:20}]] -a x", "heroku config:set MY_TOKEN=[[{alnum:24}]]"),
        counter_examples=("heroku config:set LANG=en", "secrets set API_URL=https://example.org"),
        score=0.8,
    ),
    PatternRule(
        id="powershell.secure_string",
        type="password",
        pattern=(
            r"(?i:ConvertTo-SecureString)\s+(?:-\w+\s+){0,3}(?P<e>\\*[\"'])(?P<v>.{1,256}?)(?P=e)"
            r"|(?:(?P<e>\\*[\"'])(?P<v>[^\"'\r\n\\]{4,256})(?P=e)|(?<=\(\s?)(?P<v>[^\s\"'$()|\-\\][^\s\"'()|\\]{3,255}))"
            r"\s?\|\s?(?i:ConvertTo-SecureString)\b"
        ),
        gate=r"(?i)(?:ConvertTo-SecureString\s+(?:-\w+\s+)*[\\\"']|[^\s]\s?\|\s?ConvertTo-SecureString)",
        check=is_value,
        source="Microsoft.PowerShell.Security, ConvertTo-SecureString",
        examples=(
            "$p = ConvertTo-SecureString '[[{alnum:10}!]]' -AsPlainText -Force",
            'ConvertTo-SecureString -String "[[{alnum:9}]]"',
            "PSCredential('bob', ([[{alnum:9}_]] | ConvertTo-SecureString))",
        ),
        counter_examples=(
            *("ConvertTo-SecureString $plain -AsPlainText", "ConvertTo-SecureString '***'"),
            *("Get-Content x.txt | ConvertTo-SecureString", "($plain | ConvertTo-SecureString)"),
        ),
        score=0.9,
    ),
    PatternRule(
        id="powershell.credential",
        type="password",
        pattern=(
            r"(?i:(?:PSCredential|NetworkCredential)(?:\b[^\n(\"']{0,40}\(\s?|\s+)|\bcredential\s+)"
            r"(?P<e>\\*[\"'])[^\"'\n]{0,128}?(?:(?P=e)\s?,\s?(?P=e)|:)(?P<v>[^\"'\n]{1,256}?)(?P=e)"
        ),
        gate=r"(?i)(?:(?:PSCredential|NetworkCredential)(?:\b[^\n(]*\(\s?|\s+)|\bcredential\s+)[\\\"']+[^\n]+[\"':]",
        check=lambda text: is_value(text) and not text.startswith("//"),
        source=".NET, System.Net.NetworkCredential",
        examples=('new NetworkCredential("bob", "[[{alnum:10}]]")', "Invoke-Thing -Credential 'bob:[[{alnum:9}]]'"),
        counter_examples=(
            *("New-Object PSCredential('bob', $secure)", "NetworkCredential()"),
            '[credential "https://git.example.org"]',
        ),
        score=0.85,
    ),
    PatternRule(
        id="shell.piped_password",
        type="password",
        pattern=(
            r"\b(?:echo|printf)\s+(?:-\w+\s+)*(?P<e>\\*[\"']?)(?:[\w.\-]{1,64}:(?=[^|\n]{1,260}\|[^"
            r"|\n]{0,40}chpasswd))?(?P<v>[^\s\"'|]{1,256}?|"
            r"(?<=[\"'])[^\"'\n]{1,256}?)(?:\\n)?(?P=e)\s*\|\s*"
            r"(?:sudo\s+(?:-\w+\s+)*(?:-S|--stdin|chpasswd|passwd|cryptsetup)|(?:\S*/)?chpasswd|passwd\s+"
            r"(?:\S+\s+)?--stdin|\S+[^|\n]{0,200}--password-stdin|cryptsetup|gpg\s[^"
            r"|\n]{0,100}--passphrase-fd|su\b|smbpasswd|kinit|vncpasswd)"
        ),
        gate=(
            r"\b(?:echo|printf)\s[^\n]+\|\s*(?:sudo\s|[^\s|]*chpasswd|passwd\s|[^|\n]+--password-stdin"
            r"|cryptsetup|gpg\s|su\b|smbpasswd|kinit|vncpasswd)"
        ),
        check=is_value,
        source="sudo(8), -S; chpasswd(8); docker login --password-stdin",
        examples=(
            "echo '[[{alnum:10}]]' | sudo -S apt-get update",
            "echo root:[[{alnum:10}]] | chpasswd",
            "echo [[{alnum:14}]] | docker login -u bob --password-stdin",
        ),
        counter_examples=("echo $PASS | sudo -S ls", "echo done | sudo tee /var/log/x"),
        score=0.85,
    ),
    PatternRule(
        id="shell.here_string",
        type="password",
        pattern=(
            r"\b(?:chpasswd|passwd|vncpasswd|kinit|cryptsetup|smbpasswd|pdbedit|su|sudo\s-S|docker\slogin|gpg)\b[^\n<|]{0,128}<<<\s*"
            r"(?:(?P<e>\\*[\"'])(?:[\w.\-]{1,64}:)?(?P<v>[^\n]{1,256}?)(?P=e)|(?:[\w.\-]{1,64}:)?(?P<v>[^\s\"']{1,256}))"
        ),
        gate=r"\b(?:chpasswd|passwd|vncpasswd|kinit|cryptsetup|smbpasswd|pdbedit|su|sudo\s-S|docker\slogin|gpg)\b[^\n<|]*<<<",
        check=is_value,
        source="bash(1), here strings; chpasswd(8); vncpasswd(1)",
        examples=("chpasswd <<< 'bob:[[{alnum:12}]]'", "kinit bob <<< [[{alnum:10}]]"),
        counter_examples=("kinit bob <<< $PASS", "cat <<< done"),
        score=0.85,
    ),
    PatternRule(
        id="github_actions.mask",
        type="secret",
        pattern=r"::add-mask::(?P<v>(?:[^\r\n\"'\\&]|&(?!\w{1,32}=)){4,4096})",
        gate=r"::add-mask::[^\r\n]{4}",
        check=is_value,
        source="GitHub documentation, workflow commands: masking a value",
        examples=("::add-mask::[[{alnum:12}]]",),
        counter_examples=("::add-mask::***", "::add-mask::$TOKEN"),
        score=0.9,
    ),
    PatternRule(
        id="expect.send",
        type="password",
        pattern=r"\bsend(?:\s--|:\ssending)?\s(?P<e>\\*[\"'])(?P<v>[^\s\"'\\]{4,128})\\+[rn]\\*(?P=e)",
        gate=r"\bsend(?:\s--|:\ssending)?\s\\*[\"'][^\s\"'\\]{4,}\\+[rn]",
        check=lambda text: told(text) and unlike_a_word(text),
        source="expect(1), send",
        examples=(r'expect -c \'send "[[{alpha:6}{digit:2}!]]\r"\'',),
        counter_examples=(r'send "yes\r"', r'send: sending "exit\n" to { exp4 }'),
        score=0.7,
    ),
    PatternRule(
        id="windows.net_use",
        type="password",
        pattern=(
            rf"(?i:\bnet(?:\.exe)?\s+use\b)[^\n|]{{0,200}}?(?:\\\\[^\s]+\s+{_ARGUMENT}\s+/u"
            rf"(?:ser)?:|/u(?:ser)?:\S{{1,128}}\s+{_ARGUMENT})"
            rf"|(?i:\bnet(?:\.exe)?\s+user)\s+[^\s/]{{1,64}}\s+{_ARGUMENT}(?=\s*(?:/|\"|'|$))"
        ),
        gate=r"(?i)\bnet(?:\.exe)?\s+(?:use\b[^\n]*/u|user\s+[^\s/]+\s+[^\s/])",
        check=is_value,
        source="Windows commands: net use, net user",
        examples=(
            r"net use Z: \\files\share /user:corp\bob [[{alnum:9}!]]",
            r"net use \\files\share [[{alnum:9}]] /user:bob",
            "net user bob [[{alnum:9}]] /add",
        ),
        counter_examples=("net user bob /delete", r"net use Z: \\files\share * /user:bob"),
        score=0.8,
    ),
    PatternRule(
        id="netrc.password",
        type="password",
        pattern=r"\b(?:machine\s+\S{1,253}|default)\s+login\s+\S{1,128}\s+password\s+(?P<v>[^\s\"']{1,256})",
        gate=r"\blogin\s+[^\s]+\s+password\s+[^\s]",
        check=is_value,
        source="curl(1), netrc; ftp(1)",
        examples=("machine git.example.org login bob password [[{alnum:12}]]",),
        counter_examples=("default login bob password ***", "login failed password expired"),
        score=0.9,
    ),
    PatternRule(
        id="service.password_command",
        type="password",
        pattern=(
            r"(?:^|[\s:\"'\].])(?:AUTH(?: \w{1,64})?|AUTHENTICATE (?:PLAIN|LOGIN)|PASS|HELLO 3 AUTH \w{1,64}"
            r"|requirepass|masterauth"
            r"|IDENTIFY(?: \w{1,64})?|auth-pass \w{1,64})"
            r"\s\\?[\"']?(?!oauth:)(?P<v>[^\s\"']{4,256})\\?[\"']?\s*(?:\\r\\n|\r|$"
            r"|\"|[<>CS]:?\s|-->|<--|-\s\d{3}\b)"
            r"|(?:\bUSER\s\S{1,64}|\b[Cc](?:ommand|md|MD)|\b(?:ftp|FTP|pop3?"
            r"|POP3?)\w{0,8})\b[^\n]{0,48}?\bPASS\s(?P<v>[^\s\"'/]{4,128})(?=\s|$)"
            r"|\b[Cc]ommand \[(?i:pass|auth)\] \[(?P<v>[^\]\s]{4,128})\]"
        ),
        gate=(
            r"(?:AUTH|PASS|requirepass|masterauth|IDENTIFY|auth-pass)[ \w]*\s[\\\"']{0,2}[^\s\"']{4}"
            r"|[Cc]ommand \[(?i:pass|auth)\] \["
        ),
        check=lambda text: (
            told(text)
            and not text.startswith(("(", "[", "<", "test_", "Test"))
            and (looks_random(text) or (not text.isupper() and _PLACE.fullmatch(text) is None))
        ),
        source="Redis, AUTH; RFC 959 and RFC 1939, PASS",
        examples=(
            "> PASS [[{alnum:10}]]",
            'redis: "AUTH" sent AUTH [[{alnum:16}]]',
            "requirepass [[{alnum:12}]]",
            "FTP cmd: PASS [[{alnum:9}]] (len 9)",
        ),
        counter_examples=("PASS ********", "AUTH LOGIN", "test_header PASS", "PASS src/login.test.js (5.1 s)"),
        score=0.7,
    ),
    PatternRule(
        id="redis.monitored",
        type="password",
        pattern=(
            r"\\?\"(?i:auth|requirepass|masterauth)\\?\"\s{1,3}(?:\d\)\s)?(?:\\?\"[^\"\n]{1,64}\\?\"\s{1,3}(?:\d\)\s)?)?"
            r"\\?\"(?P<v>[^\"\n]{1,256}?)\\?\"(?=\s|$|\")"
        ),
        gate=r"\"(?i:auth|requirepass|masterauth)\\?\"\s{1,3}(?:\d\)\s)?\\?\"[^\"\n]",
        check=is_value,
        source="Redis documentation, MONITOR and SLOWLOG",
        examples=(
            '[0 192.0.2.1:5000] "AUTH" "[[{alnum:12}]]"',
            '"CONFIG" "SET" "requirepass" "[[{alnum:12}]]"',
            '3) "requirepass" 4) "[[{alnum:12}]]"',
        ),
        counter_examples=('"AUTH" "(redacted)"', '"GET" "auth:5"'),
        score=0.8,
    ),
    PatternRule(
        id="text.quoted_pair",
        type="password",
        pattern=(
            r"(?i:\b(?:log(?:ged)?[ -]?(?:in|on)|login|auth(?:enticat\w{1,5})?|credentials?|creds)\b)[^\n\"'`]{0,48}?"
            r"(?P<e>\\*[\"'`])[^\s\"'`]{1,64}(?P=e),?\s(?:(?:and|/|with|using)\s(?:password\s)?)?"
            r"(?P<f>\\*[\"'`])(?P<v>[^\n\"'`]{4,128}?)(?P=f)"
        ),
        gate=(
            r"(?i)\b(?:log(?:ged)?[ -]?(?:in|on)|auth(?:enticat\w+)?|credentials?|creds)\b[^\n\"'`]*[\"'`][^\s\"'`]+[\"'`]"
            r",?\s[^\n\"'`]*[\"'`][^\n\"'`]{4}"
        ),
        check=lambda text: (
            told(text)
            and unlike_a_word(text)
            and "@" not in text[1:-1]
            and not (way_in(text) or numbered(text) or _SCOPE.fullmatch(text))
        ),
        source="Wording of messages",
        examples=(
            "Login with 'bob' and '[[{alpha:6}{digit:2}!]]' failed",
            "login() got ('bob', '[[{alpha:7}{digit:2}]]')",
            "the provided credentials for `bob` / `[[{alpha:7}{digit:2}]]` are not valid",
        ),
        counter_examples=(
            *("Login as 'bob' on 'web' failed", "auth 'ldap' and 'krb'", "auth status: Token scopes: 'repo', 'read:org'"),
            *("auth backends enabled: 'approle/', 'kubernetes/prod-1'", "auth providers 'ldap' and 'saml2:adfs'"),
        ),
        score=0.6,
    ),
    PatternRule(
        id="text.user_and_password",
        type="password",
        pattern=(
            r"(?i:\b(?:credentials?|creds|log(?:ged)?[ -]?in|auth(?:enticat(?:ed|ing|ion))?|userpass"
            r"|basic[ -]auth|user(?:name)?[/,]\s?pass(?:word)?)(?:\s(?:for|to|of|on)\s[^\s\"'=:,]{1,64})?"
            r"(?:\s(?:with|as|using|for|are|is|pair|were|was|supplied|provided|given|received|used|found|sent"
            r"|rejected))?[:=]?\s)\\?[\"'(]?"
            r"(?!system:)[A-Za-z][\w.@+\\\-]{0,63}(?:[:/](?P<v>[^\s\"'/:,;)]{4,128})|\s/\s(?P<v>[^\s\"',;)]{4,128})"
            r"|(?<=\([^\s(]{1,64}),\s(?P<v>[^\s\"',;)]{4,128})"
            r"|(?<=,\s?pass(?:word)?[:=]?\s[^\s,]{1,64}),(?P<v>[^\s\"',;)]{4,128}))(?=[\s\"',;)]|$)"
        ),
        gate=(
            r"(?i)(?:credentials?|creds|log(?:ged)?[ -]?in|auth|authenticated"
            r"|authenticating|authentication|userpass|user(?:name)?[/,]\s?pass(?:word)?)(?:\s"
            r"(?:for|to|of|on)\s[^\s\"'=:,]+)?(?:\s\w+)?[:=]?\s[\\\"'"
            r"(]{0,2}[A-Za-z][\w.@+\\\-]*(?:[:/]|\s/\s|,\s?)[^\s\"',;)]{4}"
        ),
        check=lambda text: (
            told(text)
            and unlike_a_word(text)
            and not way_in(text.lower())
            and not re.fullmatch(r"[\d.:]+|[a-z]+-\d{1,2}|\\.*", text)
        ),
        source="Basic-auth pairs as people write them",
        examples=("trying credentials bob:[[h{alnum:8}7]]", "login as admin:[[P{alnum:8}9]] failed"),
        counter_examples=("auth: publickey", "login from web:8080", "authenticated as system:node1a"),
        score=0.6,
    ),
    PatternRule(
        id="cli.user_and_password",
        type="password",
        # Only options stand between the two: in sudo -u bob mkdir -p x there is another command.
        pattern=(
            r"\s(?:-(?:-?u|-?U|-user(?:name)?|-login|l|i|D|user)[ =]|/[uU]\s)[^\s\-][^\s]{0,127}"
            r"(?:\s--?[\w\-]{1,32}(?:[= ][^\s\-][^\s]{0,127})?){0,4}?"
            r"\s[\-/][pPw][ =](?:\\?\"(?P<v>[^\"/\n\\]{4,128})\\?\"|\\?[\"']?(?P<v>[^\s\"'\\\-][^\s\"'\\]{3,127}))"
            r"|\s-[pP][ =]\\?[\"']?(?P<v>[^\s\"'\\\-][^\s\"'\\]{3,127})\\?[\"']?"
            r"\s-{1,2}(?:u|U|user|username|login|l)[ =][^\s\-]"
        ),
        gate=(
            r"\s(?:-(?:-?u|-?U|-user(?:name)?|-login|l|i|D|user)[ =]|/[uU]\s)[^\n]*\s[\-/][pPw][ =]"
            r"|\s-[pP][ =][^\n]*\s-{1,2}(?:u|U|user|username|login|l)[ =]"
        ),
        check=lambda text: told(text) and unlike_a_word(text) and _PLACE.fullmatch(text) is None,
        source="POSIX.1-2024 section 12.2, utility syntax guidelines; -u and -p as programs use them",
        examples=("oc login -u bob -p [[{alpha:7}{digit:2}]] https://x.example.org", "./run -P [[{alnum:9}1a]] --user bob"),
        counter_examples=(
            "docker run -u 1000 -p 8080:80 x",
            "sudo -u bob mkdir -p data2",
            "ssh -p 2222 -l bob web1",
            "psql -U app -p 5432",
        ),
        score=0.7,
    ),
    PatternRule(
        id="service.login_command",
        type="password",
        pattern=(
            r"(?:^|[\s:\"'>\]])(?:[A-Za-z]{0,4}\d{1,8}\sLOGIN|/?OPER|/oper|ftp>\suser)\s(?P<q>\\*[\"']?)[\w.@+\-]{1,128}(?P=q)\s"
            r"(?:\\*[\"'](?P<v>[^\"'\\\r\n]{4,256})\\*[\"']|(?P<v>[^\s\"'\\]{4,256})(?=\s*(?:\\r|\r|$|[\"'\]])))"
        ),
        gate=r"(?:[A-Za-z]?\d\sLOGIN|OPER|/oper|ftp>\suser)\s\\*[\"']?[\w.@+\-]+\\*[\"']?\s",
        check=lambda text: told(text) and not text.isupper(),
        source="RFC 9051 section 6.2.3, LOGIN; RFC 2812 section 3.1.4, OPER; ftp(1), user",
        examples=('A142 LOGIN "bob" "[[{alpha:7}{digit:2}]]"', "OPER bob [[{alnum:9}]]"),
        counter_examples=("a001 LOGIN failed", "A142 OK LOGIN completed", "OPER command denied"),
        score=0.7,
    ),
    PatternRule(
        id="service.command_in_lengths",
        type="password",
        pattern=(
            r"\$4(?P<n>\\r\\n|\r\n)AUTH(?P=n)(?:\$\d{1,3}(?P=n)[\w.\-]{1,64}(?P=n)(?=\$))?\$\d{1,4}(?P=n)"
            r"(?P<v>[^\r\n\\]{4,512})(?P=n)"
        ),
        gate=r"\$4(?:\\r\\n|\r\n)AUTH(?:\\r\\n|\r\n)\$",
        check=is_value,
        source="Redis serialization protocol specification: arrays of bulk strings",
        examples=(r"*2\r\n$4\r\nAUTH\r\n$12\r\n[[{alnum:12}]]\r\n",),
        counter_examples=(r"*2\r\n$4\r\nAUTH\r\n$3\r\n***\r\n", r"*1\r\n$4\r\nPING\r\n"),
        score=0.9,
    ),
    PatternRule(
        id="ldap.simple_bind",
        type="password",
        pattern=(
            r"(?i:\bbind(?:request)?)\b[^\n]{0,40}?\b(?i:dn|name)=\\?[\"'][^\"'\n]{0,256}\\?[\"'],?\s"
            r"(?i:simple|password|auth(?:entication)?)[ :=]\s?\\?[\"']?(?P<v>[^\s\"'\\]{4,256})"
        ),
        gate=r"(?i)\bbind(?:request)?\b[^\n]*\b(?:dn|name)=[^\n]*\s(?:simple|password|auth(?:entication)?)[ :=]",
        check=lambda text: told(text) and unlike_a_word(text) and "=" not in text[:-1],
        source="RFC 4511 section 4.2, BindRequest; RFC 4513 section 5.1.3, simple authentication",
        examples=('BIND dn="cn=app,dc=x" simple [[{alpha:7}{digit:2}]]',),
        counter_examples=('BIND dn="cn=app,dc=x" method=128', 'BIND dn="" simple anonymous'),
        score=0.7,
    ),
    PatternRule(
        id="text.typed_at_prompt",
        type="password",
        pattern=(
            r"\b(?i:typed|entered|received|got|sent|tried|used|answered)\s(?P<e>\\*[\"'])(?P<v>[^\"'\r\n\\]{4,128})(?P=e)\s"
            r"(?i:at|to|in|into|for|as|on)\s(?:(?i:the|a|his|her|their|its)\s)?(?:\w{1,16}\s)?(?i:password|passphrase|pwd)\b"
        ),
        gate=(
            r"(?i)\b(?:typed|entered|received|got|sent|tried|used|answered)\s[\\\"']+[^\"'\n]{4,}[\\\"']+\s[^\n]*"
            r"(?:password|passphrase|pwd)"
        ),
        check=is_value,
        source="Wording of messages",
        examples=('typed "[[{alpha:7}{digit:2}]]" at the password prompt',),
        counter_examples=('got "failed" for password', 'sent "***" as the password'),
        score=0.7,
    ),
    PatternRule(
        id="redis.acl_password",
        type="password",
        pattern=r"\bACL\sSETUSER\s[^\r\n]{0,256}?\s>(?P<v>[^\s\"']{4,256})",
        gate=r"\bACL\sSETUSER\s[^\n]*\s>[^\s]{4}",
        check=is_value,
        source="Redis documentation, ACL SETUSER",
        examples=("ACL SETUSER bob on >[[{alnum:12}]] ~*",),
        counter_examples=("ACL SETUSER bob on >*** ~*", "ACL SETUSER bob nopass"),
        score=0.9,
    ),
    PatternRule(
        id="vault.value",
        type="secret",
        pattern=(
            r"\bvault\s(?:kv\s(?:put|patch)|write)\s[^\r\n|;]{0,200}?\s(?:value|key|data)=\\?[\"']?"
            r"(?P<v>[^\s\"'@\\][^\s\"'\\]{3,512})"
        ),
        gate=r"\bvault\s(?:kv\s(?:put|patch)|write)\s[^\n]*\s(?:value|key|data)=[^\s@]",
        check=is_value,
        source="HashiCorp Vault documentation, vault kv put",
        examples=("vault kv put secret/x value=[[{alpha:7}{digit:2}]]",),
        counter_examples=("vault kv put secret/x value=@file.txt", "vault write sys/x value=$VALUE"),
        score=0.8,
    ),
)

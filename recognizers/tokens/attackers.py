"""What attackers' and testers' tools print, and what such attacks leave in logs: hashes, tickets, guessed passwords."""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule
from recognizers.values import is_value

_ARGUMENT = r"[\s\"']"

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="kerberos.long_term_key",
        type="password_hash",
        pattern=(
            r"(?i:\b(?:aes(?:128|256)-cts-hmac-sha(?:1-96|256-128|384-192)|rc4[_\-]hmac|des-cbc-md5)):\s?(?P<v>"
            r"[0-9A-Fa-f]{16,64})\b"
        ),
        gate=r"(?i)(?:aes\d{3}-cts-hmac-sha\d{1,3}-\d{2,3}|rc4[_\-]hmac|des-cbc-md5):\s?[0-9a-f]{16}",
        source="RFC 3961 and RFC 3962: keys derived from passwords; Impacket, secretsdump",
        examples=(
            "krbtgt:aes256-cts-hmac-sha1-96:[[{hex:64}]]",
            "bob:rc4_hmac:[[{hex:32}]]",
            "app:des-cbc-md5:[[{hex:16}]]",
        ),
        counter_examples=("etype aes256-cts-hmac-sha1-96: requested", "rc4-hmac: disabled"),
        score=0.9,
    ),
    PatternRule(
        id="kerberos.passed_hash",
        type="password_hash",
        pattern=(
            rf"(?i:(?<={_ARGUMENT})[/\-]{{1,2}}(?:hashes|ntlm|rc4|aes128|aes256|aeskey|nthash))(?:[:=]|\s{{1,3}})"
            r"(?:[0-9A-Fa-f]{32}:|:)?(?P<v>[0-9A-Fa-f]{32}(?:[0-9A-Fa-f]{32})?)(?![0-9A-Za-z])"
        ),
        gate=rf"(?i){_ARGUMENT}[/\-]{{1,2}}(?:hashes|ntlm|rc4|aes128|aes256|aeskey|nthash)[:=\s][\s0-9a-f:]*[0-9a-f]{{32}}",
        source="Impacket, -hashes LMHASH:NTHASH and -aesKey; Rubeus, /rc4 and /aes256: a hash that serves as the password",
        examples=(
            "psexec.py -hashes {hex:32}:[[{hex:32}]] corp/bob@10.0.0.5",
            "Rubeus.exe asktgt /user:web$ /rc4:[[{HEX:32}]] /ptt",
            "getTGT.py -aesKey [[{hex:64}]] corp/bob",
            "nxc smb 10.0.0.5 --hashes :[[{hex:32}]]",
        ),
        counter_examples=("verify --hashes sha256", "rpm -hashes {hex:16}", "/rc4:on"),
        score=0.9,
    ),
    PatternRule(
        id="mimikatz.credential",
        type="password_hash",
        pattern=r"(?<=\*\s)(?:NTLM|SHA1|LM|DPAPI|Password)\s*:\s(?P<v>(?!\(null\))\S[^\r\n\"]{3,255}?)(?=\s*(?:[\r\n\"]|$))",
        gate=r"\*\s(?:NTLM|SHA1|LM|DPAPI|Password)\s*:\s",
        check=is_value,
        source="mimikatz, sekurlsa::logonpasswords",
        examples=("* SHA1     : [[{hex:40}]]", "* Username : bob\n * Password : [[{alpha:6}{digit:3}!]]"),
        counter_examples=("* Password : (null)", "* Username : bob", "* SHA1 of the file"),
        score=0.8,
    ),
    PatternRule(
        id="kerberos.ticket",
        type="auth_token",
        pattern=r"(?<![A-Za-z0-9+/])(?:doI[A-Z]|YII[A-Z])[A-Za-z0-9+/]{120,16384}={0,2}",
        gate=r"(?:doI|YII)[A-Z][A-Za-z0-9+/]{120}",
        source="RFC 4120 section 5.8: KRB-CRED, and RFC 4178: NegTokenInit, as base64 of their DER shows their first octets",
        examples=("[*] base64(ticket.kirbi): [[doIF{base64:200}==]]", "Authorization: Negotiate [[YIIG{base64:240}]]"),
        counter_examples=("doIFuj", "YIIGood"),
        score=0.8,
    ),
    PatternRule(
        id="wifi.cracked",
        type="wifi_passphrase",
        pattern=r"\bKEY FOUND!\s\[\s(?P<v>[^\r\n]{1,128}?)\s\]",
        gate=r"KEY FOUND!\s\[\s",
        source="aircrack-ng(1)",
        examples=("KEY FOUND! [ [[{alpha:7}-{digit:4}]] ]",),
        counter_examples=("KEY FOUND in the cache", "KEY NOT FOUND"),
        score=0.9,
    ),
    PatternRule(
        id="keylogger.password",
        type="password",
        pattern=r"(?i:\[tab\])(?P<v>[^\s\[\]]{4,128})(?i:\[(?:enter|return)\])",
        gate=r"(?i)\[tab\][^\s\[\]]{4,}\[(?:enter|return)\]",
        source="A form filled in at the keyboard: the field behind the user's name, and then Enter",
        examples=("{{Citrix}} bob[TAB][[{alpha:7}{digit:2}]][ENTER]",),
        counter_examples=("[TAB][TAB][ENTER]", "press [ENTER]"),
        score=0.7,
    ),
    PatternRule(
        id="modsecurity.argument",
        type="secret",
        pattern=(
            r"\bfound\swithin\sARGS(?:_POST|_GET)?:[\w.\[\]\-]{0,64}(?i:passw(?:or)?d|passwd|passphrase|pwd|secret"
            r"|token|api_?key):\s"
            r"(?P<v>[^\r\n]{1,256}?)(?=\s?(?:\[(?:id|file|line|msg|data|severity|uri|hostname)\s\"|\"\]|$))"
        ),
        gate=r"found\swithin\sARGS[\w:.\[\]\-]*(?i:passw|pwd|passphrase|secret|token|api_?key)[\w:\-.\[\]]*\s",
        check=is_value,
        source="OWASP Core Rule Set: Matched Data: … found within ARGS:name: value",
        examples=('Matched Data: ;-- found within ARGS:passwd: [[{alpha:4}\';--{alpha:5}]] [id "942100"]',),
        counter_examples=('Matched Data: x found within ARGS:q: x [id "1"]', "found within ARGS:password: *** [id"),
        score=0.8,
    ),
    PatternRule(
        id="wordpress.xmlrpc_login",
        type="password",
        pattern=(
            r"<methodName>(?:wp|blogger|metaWeblog|mt)\.\w{3,40}</methodName>\s*<params>(?:\s*<param>\s*<value>(?:<"
            r"(?:string|int|i4)>)?"
            r"[^<>]{0,128}(?:</(?:string|int|i4)>)?</value>\s*</param>){1,2}?\s*<param>\s*<value>(?:<string>)?"
            r"(?P<v>[^<>]{1,128})(?:</string>)?</value>\s*</param>\s*(?:</params>|<param>\s*<value>\s*<(?:struct|array"
            r"|string))"
        ),
        gate=r"<methodName>(?:wp|blogger|metaWeblog|mt)\.",
        check=is_value,
        source="WordPress XML-RPC API: wp.getUsersBlogs takes a user's name and password",
        examples=(
            "<methodName>mt.x12</methodName><params><param><value>a</value></param><param><value>[[{alnum:9}]]</value></param></params>",
        ),
        counter_examples=(
            "<methodName>system.listMethods</methodName><param><value>a</value></param><param><value>b</value></param>",
        ),
        score=0.8,
    ),
)

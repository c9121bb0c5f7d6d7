"""Hashes of passwords, known by their form: whoever has one can try passwords at leisure; and what is not hashed."""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule
from recognizers.values import is_value

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="hash.net_ntlm",
        type="password_hash",
        pattern=r"(?<=:)[0-9A-Fa-f]{16}:(?P<v>[0-9A-Fa-f]{32}:0101[0-9A-Fa-f]{12,2048})",
        gate=r":[0-9A-Fa-f]{16}:[0-9A-Fa-f]{32}:0101[0-9A-Fa-f]{12}",
        source="[MS-NLMP] section 3.3.2: the answer to a challenge, from which a weak password can be found",
        examples=("Hash : bob::LARK:{hex:16}:[[{HEX:32}:0101{digit:12}C0653150DE09D201]]",),
        counter_examples=("{hex:16}:{hex:32}:0202", "id:{hex:16}:0101000000000000"),
        score=0.8,
    ),
    PatternRule(
        id="dovecot.plain",
        type="password",
        pattern=r"\{(?:PLAIN|CLEAR|CLEARTEXT|PLAIN-TRUNC)(?:\.\w{1,8})?\}(?P<v>[^\s:\"',;&]{4,128})",
        gate=r"\{(?:PLAIN|CLEAR|CLEARTEXT|PLAIN-TRUNC)(?:\.\w+)?\}[^\s:]{4}",
        check=is_value,
        source="Dovecot documentation, password schemes; nginx documentation, auth_basic_user_file",
        examples=("lab:{PLAIN}[[{alnum:12}]]:1000:1000", "{CLEARTEXT}[[{alnum:9}]]"),
        counter_examples=("{PLAIN} is not allowed", "{PLAIN}***"),
        score=0.9,
    ),
    PatternRule(
        id="hash.crypt",
        type="password_hash",
        pattern=(
            r"\$(?:[156]|sha1|apr1|md5)\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,64}\$[./A-Za-z0-9]{22,86}"
            r"|\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53}"
            r"|\$7\$\d{1,9}\$[A-Za-z0-9+/]{8,64}={0,2}\$[A-Za-z0-9+/]{40,128}={0,2}"
            r"|\$(?:y|gy|7)\$[./A-Za-z0-9]{1,32}\$[./A-Za-z0-9]{1,86}\$[./A-Za-z0-9]{43}"
            r"|\$(?:8|9|14)\$[./A-Za-z0-9]{4,16}\$[./A-Za-z0-9]{22,43}"
            r"|\$9\$(?=[./A-Za-z0-9\-]{0,40}[0-9])[./A-Za-z0-9\-]{10,160}(?![\w$])"
            r"|\$[PH]\$[./A-Za-z0-9]{31}"
            r"|\$argon2(?:id|i|d)\$v=\d{1,3}\$m=\d{1,9},t=\d{1,5},p=\d{1,3}\$[A-Za-z0-9+/]{8,128}\$[A-Za-z0-9+/]{16,256}"
            r"|\$pbkdf2(?:-sha\d{1,3})?\$\d{1,9}\$[./A-Za-z0-9]{4,128}\$[./A-Za-z0-9]{20,128}"
            r"|\$scrypt\$ln=\d{1,2},r=\d{1,3},p=\d{1,3}\$[A-Za-z0-9+/]{8,128}\$[A-Za-z0-9+/]{20,128}"
            r"|\bpbkdf2_sha\d{1,3}\$\d{1,9}\$[A-Za-z0-9]{4,64}\$[A-Za-z0-9+/]{20,88}={0,2}"
            r"|\b(?:scrypt|pbkdf2):[\w:]{3,32}\$[A-Za-z0-9]{4,64}\$[0-9a-f]{40,128}"
            r"|\bSCRAM-SHA-\d{1,3}\$\d{1,9}:[A-Za-z0-9+/]{8,64}={0,2}\$[A-Za-z0-9+/]{20,88}={0,2}:[A-Za-z0-9+/]{20,88}={0,2}"
            r"|\{S?SHA(?:256|384|512)?\}[A-Za-z0-9+/]{26,160}={0,2}"
            r"|\$krb5(?:tgs|asrep|pa)\$[^\s\"']{32,8192}"
            r"|\bgrub\.pbkdf2\.sha512\.\d{1,9}\.[0-9A-Fa-f]{16,512}\.[0-9A-Fa-f]{32,512}"
            r"|\$S\$[./A-Za-z0-9]{52}"
            r"|\$ml\$\d{1,9}\$[0-9a-f]{32,128}\$[0-9a-f]{64,512}|\bsha(?:1|256|512)\$[A-Za-z0-9]{4,64}\$[0-9a-f]{40,128}"
            r"|\bS:[0-9A-Fa-f]{60}(?:;[HT]:[0-9A-Fa-f]{32,256}){0,2}|\{(?:PBKDF2|PKCS5S2|ARGON2|x-issha|SSHA-?\d{3}|CRYPT"
            r"|SMD5|MD5)[\w\-]{0,12}\}"
            r"[$A-Za-z0-9+/.,=:_\-]{22,300}|\bv1;(?:PPH1|[\w\-]{3,16}),[0-9a-f]{8,64},\d{1,9},[0-9a-f]{32,128}"
            r"|\b(?i:0x0(?:100(?:[0-9A-F]{48}|[0-9A-F]{88})|200[0-9A-F]{136}))\b"
            r"|(?<=\b[\w.\-$]{1,64}:\d{1,6}:)[0-9a-fA-F]{32}:[0-9a-fA-F]{32}(?=:::)"
            r"|(?<=\b[\w.\-$]{1,64}::[\w.\-]{1,64}:)[0-9a-fA-F]{16}:[0-9a-fA-F]{32}:[0-9a-fA-F]{16,2048}"
        ),
        gate=(
            r"\$9\$[./A-Za-z0-9\-]{10}|\$(?:[156]|sha1|apr1|md5|8|9|14|2[abxy])\$(?:rounds=[0-9]+\$)?[^\s$]+\$[./A-Za-z0-9]{22}"
            r"|\$2[abxy]\$[0-9][0-9]\$[./A-Za-z0-9]{53}|\$(?:y|gy|7)\$[^\s$]+\$[^\s$]+\$[./A-Za-z0-9]{43}"
            r"|\$[PH]\$[./A-Za-z0-9]{31}|\$argon2|\$pbkdf2|\$scrypt\$ln|pbkdf2_sha[0-9]|(?:scrypt|pbkdf2):[^\s$]+\$"
            r"|SCRAM-SHA-[0-9]+\$|\{S?SHA(?:256|384|512)?\}[A-Za-z0-9+/]{26}|grub\.pbkdf2|\$S\$[./A-Za-z0-9]{52}"
            r"|\$7\$[0-9]+\$[A-Za-z0-9+/]{8}|\$ml\$[0-9]+\$|\bsha(?:1|256|512)\$|\bS:[0-9A-Fa-f]{60}|\{(?:PBKDF2"
            r"|PKCS5S2|ARGON2|x-issha|SSHA-?[0-9]{3}|CRYPT|SMD5|MD5)[\w\-]*\}[$A-Za-z0-9+/.,=:_\-]{22}"
            r"|\bv1;[\w\-]+,[0-9a-f]{8,},[0-9]+,|(?i:0x0[12]00)[0-9A-Fa-f]{48}|\$krb5(?:tgs|asrep|pa)\$"
            r"|[0-9a-fA-F]{32}:[0-9a-fA-F]{32}:::|::[\w.\-]+:[0-9a-fA-F]{16}:[0-9a-fA-F]{32}:"
        ),
        sparse=True,
        source=(
            "crypt(5); Argon2's PHC string format; Passlib, modular crypt format; Django, Werkzeug; RFC 5803; RFC 2307;"
            " Junos OS, obscured secrets;"
            " GNU GRUB, password_pbkdf2; mosquitto_passwd(1); Drupal, Phpass; macOS, SALTED-SHA512-PBKDF2; Oracle Database"
            " Security Guide, SPARE4; SQL Server, PWDENCRYPT; Entra Connect, password hash synchronization"
        ),
        examples=(
            "bob:[[$6${alnum:16}${alnum:86}]]:19000:0",
            "password is [[$2b$12${alnum:53}]]",
            "!= '[[$6$rounds=5000${alnum:12}${alnum:86}]]'",
            "[[$argon2id$v=19$m=65536,t=3,p=4${alnum:22}${alnum:43}]]",
            "[[pbkdf2_sha256$600000${alnum:22}${base64:43}=]]",
            "Administrator:500:[[{hex:32}:{hex:32}]]:::",
            "userPassword: [[{SSHA}{base64:32}]]",
            'authentication-key "[[$9${alnum:20}7]]"; ## SECRET-DATA',
            "'hash': '[[grub.pbkdf2.sha512.10000.{HEX:128}.{HEX:128}]]'",
            "ops:[[$7$101${base64:16}${base64:86}==]]",
            "spare4 [[S:{HEX:60};T:{HEX:160}]]",
            "CREATE LOGIN lab WITH PASSWORD = [[0x0200{HEX:136}]] HASHED",
        ),
        counter_examples=(
            "$1$2$3",
            "argon2id$v=19",
            "{SHA}",
            "$5$x",
            "sha256$x",
            "at 0x0200{HEX:8}",
            "sql_handle 0x0200{HEX:54}",
            "{CRYPT} is deprecated",
        ),
        score=0.9,
    ),
)

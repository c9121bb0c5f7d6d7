"""Passwords and codes that people type in, told by the name they go by; any value that is no placeholder is one.

Sources: OWASP Logging Cheat Sheet, data to exclude; OWASP Secrets Management Cheat Sheet; names in programs' documentation.
"""

from __future__ import annotations

import re

from recognizers.chosen import typed
from recognizers.rule import KeyRule, Rule
from recognizers.short_codes import one_time_code
from recognizers.values import counted, is_value, looks_random, pwd, told, unlike_a_word


def _community(text: str) -> bool:
    """Say whether an SNMP community is anybody's secret: not ``public``, nor a community of BGP (RFC 1997)."""
    return unlike_a_word(text) and told(text) and not any(map(text.__contains__, ":/.")) and not text.isdigit()


_PIN = re.compile(r"\d{4,12}#?|(?=.*\d)[A-Z0-9]{4}(?:-[A-Z0-9]{4}){1,3}")
"""Digits as people type them at a keypad, or groups as vouchers have them."""

_NAME_AND_NUMBER = re.compile(r"[A-Za-z#]{2,}[\w#]*-?[#\d]\w*(?:-\w+)?|\w{1,12}-\d|#\d+|\d{1,3}\.\d{1,3}\w*")
"""What may follow such a name in a sentence, and is no code: ``httplib2``, ``RFC-4418``, ``#345``, ``26.0``."""

_HANDED = re.compile(
    r"[a-z][a-z\d]*(?:_[a-z]+\d*)+|_*[A-Z\d]+(?:_[A-Z][\w]*)+|[A-Za-z_]+\d+[a-z]{0,5}|[A-Z]+\d+[A-Z]*|[\w.]+\*|-.*"
    r"|\d+-[a-z]+|\w+=.*|[a-z]+[+\-]\d|%.*|[a-z]+-[a-z]+\d?|#\d+"
)
"""What functions are handed, and no password: ``stage1_args``, ``FcChar8*``, ``-r 0``, ``64-bit``."""


_JOINED = re.compile(r"[A-Z][a-z]{3,14}_\d{2,4}[!?]?")
"""``Sandpiper_77``, as people join words and numbers, and programs do not."""


def _spoken_pass(text: str) -> bool:
    """Say whether ``pass`` in a sentence tells a password, and does not mean what is handed to a program."""
    return (
        len(text) > 3
        and any(map(str.isdigit, text))
        and told(text)
        and (looks_random(text) or _JOINED.fullmatch(text) is not None or not _HANDED.fullmatch(text))
    )


_PREFIXES = (
    *("smb", "imap", "pop3", "proxy", "sudo", "become", "login", "auth", "priv", "zip", "cert", "pfx", "p12", "jks"),
    *("ssl", "tls"),
    *("ipmi", "ilo", "cifs", "webdav", "mqtt", "amqp", "mysql", "postgres", "oracle", "odbc", "jdbc", "sftp", "svn", "repo"),
    *("rtsp", "sip", "wlan", "wpa", "guest", "kiosk", "portal", "encrypt", "ldap", "smtp", "mail", "ftp", "bind", "master"),
)
"""What programs run together with their word for a password: ``smbpass``, ``smtppw``."""

_NAMES = "Names in use: OWASP Logging Cheat Sheet, data to exclude; OWASP Secrets Management Cheat Sheet"

RULES: tuple[Rule, ...] = (
    KeyRule(
        id="generic.password",
        type="password",
        keys=(
            *("password", "passwd", "passphrase", "pass phrase", "passcode", "pass code", "pass word", "pswd", "psswd"),
            *("passw", "rcon auth", "recovery phrase", "unlock phrase", "secret phrase", "security phrase"),
            *("bindpw", "rootpw", "userpw", "adminpw", "keypw", "storepw", "keypass", "storepass", "sshpass", "requirepass"),
            *("userpass", "dbpass", "rootpass", "adminpass", "smtppass", "mailpass", "mypass", "masterauth"),
            *("rediscli auth",),
            *("community string", "snmp community", "rocommunity", "rwcommunity", "ldap bind credential"),
            *("naming security credentials", "=authtok", "pam authtok", "default authtok"),
            *("=passwords", "svcpass", "ftppass", "sqlpass", "ldappass", "apppass", "pgpass", "redispass", "wifipass"),
            *("vpnpass",),
            *(
                "=pas",
                "=psd",
                "=upwd",
                "=usrpwd",
                "loginpas",
                "servicepass",
                "backuppass",
                "key material",
                "identity secondary field",
                "secondary field",
            ),
            *(f"{prefix}pass" for prefix in _PREFIXES),
            *(f"{prefix}pw" for prefix in _PREFIXES),
            *(f"{prefix}pwd" for prefix in _PREFIXES),
        ),
        not_keys=("reset password", "forgot password", "no password", "old passwords", "gdm password", "common password"),
        check=is_value,
        spoken=told,
        source=_NAMES,
        examples=(
            "password=[[{alnum:12}]]",
            'dbPassword2: "[[{alnum:6} {alnum:6}]]"',
            "mysql --user=app --password [[{alnum:10}]] --host db",
            "login failed (passwd='[[{alnum:4}#{digit:2}]]')",
            "<password>[[{alnum:9}]]</password>",
            "Server=db;Uid=app;Password=[[{alnum:14}]];Encrypt=true",
            "level=info password=[[{alnum:2},{alnum:2};{alnum:2})x]] user=bob",
            "Invalid password '[[{alnum:9}]]' for user bob",
            "the password was changed to [[{alnum:6}1]]",
            "password_confirmation=[[letmein]]",
            "User(name=bob, password=[[{alnum:7}7]])",
        ),
        counter_examples=(
            "password: required",
            "password=********",
            "password: ${DB_PASSWORD}",
            "Password: [FILTERED]",
            "Failed password for root from 192.0.2.1 port 22 ssh2",
            "password: null, attempts: 3",
            "gdm-password]: gkr-pam: unable to locate daemon control file",
            "db_password: {external: true, name: db_password_v3}",
            "const password = await readUserInfo.password()",
            '"password": "<redacted>"',
            "passwd: password expired",
            "password is compromised",
            "password must be at least 8 characters",
            "Access denied for user 'app'@'db' (using password: YES)",
            "KeyError: 'password'",
            "password_hash_algorithm=argon2id",
            '{"password": "This field is required."}',
        ),
        score=0.7,
    ),
    KeyRule(
        id="generic.password_abroad",
        type="password",
        keys=(
            *("passwort", "kennwort", "mot de passe", "contraseña", "contrasena", "senha", "wachtwoord", "пароль", "parola"),
            *("hasło", "lösenord", "adgangskode", "salasana", "şifre", "jelszó", "heslo", "密码", "パスワード", "비밀번호"),
            *("kennung passwort", "passordet", "lösenordet", "wachtwoorden", "palavra passe", "hasła", "пароля", "mdp"),
            *("geheimzahl", "şifresi", "parolası", "jelszava", "salasanasi", "adgangskoden", "lozinka", "zaporka", "geslo"),
            *(
                "slaptažodis",
                "parool",
                "contrasenya",
                "лозинка",
                "парола",
                "паролю",
                "паролем",
                "κωδικός",
                "κωδικός πρόσβασης",
            ),
            *(
                "كلمة المرور",
                "كلمة السر",
                "סיסמה",
                "סיסמא",
                "mật khẩu",
                "kata sandi",
                "sandi",
                "parola d ordine",
            ),
            *("losungswort", "密碼", "口令", "암호"),
        ),
        check=is_value,
        # What such a sentence says of a password, no list of ours holds.
        spoken=lambda text: told(text) and unlike_a_word(text),
        source=_NAMES,
        examples=("пароль: [[{alpha:8}7]]", "wachtwoord=[[{alnum:12}]]", "Passwort: [[{alpha:6}{digit:2}]]"),
        counter_examples=("Wachtwoord is succesvol gewijzigd", "Passwort wurde geändert", "le mot de passe est expiré"),
        score=0.7,
    ),
    KeyRule(
        id="generic.clave",
        type="password",
        keys=("=clave", "clave de acceso", "=usr clave", "parola chiave"),
        check=lambda text: typed(text) or looks_random(text),
        spoken=lambda text: (typed(text) or looks_random(text)) and unlike_a_word(text),
        source="Spanish: clave is a password, and any other key; Italian: parola chiave is one, and any keyword",
        examples=('{"usuario":"x","clave":"[[{alpha:6}{digit:3}!]]"}',),
        counter_examples=("clave=valor", "clave: primaria", '"clave": "nombre"'),
        score=0.6,
    ),
    KeyRule(
        id="generic.pwd",
        type="password",
        keys=(
            "pwd",
            "loginpwd",
            "userpwd",
            "adminpwd",
            "rootpwd",
            "dbpwd",
            "pw",
            "=psw",
            "bapipwd",
        ),
        check=pwd,
        spoken=lambda text: pwd(text) and told(text),
        source=_NAMES,
        examples=("Server=tcp:db,1433;Uid=app;Pwd=[[{alnum:14}]];", "user_pwd='[[{alnum:9}!]]'", "admin_pw=[[{alnum:8}]]"),
        counter_examples=("sudo: jane : TTY=pts/0 ; PWD=/home/jane ; USER=root ; COMMAND=/bin/ls", "pwd=${PWD}"),
        score=0.7,
    ),
    KeyRule(
        id="generic.pass",
        type="password",
        keys=("pass",),
        not_keys=(
            *("first pass", "second pass", "third pass", "last pass", "multi pass", "single pass", "two pass"),
            *("render pass",),
            *("shadow pass", "low pass", "high pass", "band pass", "all pass", "test pass", "tests pass", "each pass"),
            *("per pass", "final pass", "by pass", "boarding pass", "proxy pass", "compiler pass", "optimization pass"),
            *("this pass", "next pass", "previous pass", "gc pass", "scan pass", "pass pass", "must pass", "will pass"),
            # The verb: what programs are handed.
            *("to pass", "not pass", "t pass", "we pass", "you pass", "they pass", "should pass", "can pass", "could pass"),
            *("would pass", "may pass", "and pass", "or pass", "now pass", "then pass", "always pass", "also pass"),
        ),
        check=counted,
        spoken=lambda text: counted(text) and _spoken_pass(text),
        source=_NAMES,
        examples=(
            "smtp user=relay pass=[[{alnum:12}]]",
            '{"pass": "[[{alnum:10}]]"}',
            "DB_PASS=[[{alnum:9}]]",
            "login('bob', pass='[[{alnum:9}]]')",
        ),
        counter_examples=(
            "tests: pass=12 fail=0",
            "PASS: test_parse_header",
            "pass: true",
            "first_pass=4711",
            "bypass=yes",
            "compass=north",
            "pass 'resolve_types' to the constructor",
            "FunctionPass *createFoldPass(bool fast);",
            "Pass 3B: Optimizing directories",
            "Pass stage1_args to sub-makes.",
            "it is not sufficient to pass `SSL_OP_NO_TLSv1`, one has to",
            "Pass :meth:`peek` a default value",
            "const pass = received.length === expected;",
        ),
        score=0.6,
    ),
    KeyRule(
        id="generic.community",
        type="password",
        keys=("=community", "request community", "trap community", "agent community"),
        check=_community,
        spoken=_community,
        source="RFC 1157 section 4.1; RFC 3584 section 5: the community's name is what proves the sender",
        examples=("snmp: community=[[{alpha:7}{digit:2}]]", 'SNMPv2c request community "[[{alpha:7}{digit:2}]]"'),
        counter_examples=("community=public", "community=65000:100", "community 65000:100", "community: developers"),
        score=0.6,
    ),
    KeyRule(
        id="generic.password_hash",
        type="password_hash",
        keys=(
            "password hash",
            "bcrypt hash",
            "passwd hash",
            "password digest",
            "hashed password",
            "nt hash",
            "ntlm hash",
            "lm hash",
            "=ntlm",
            "pw hash",
            "password salt",
            "password sha256 hex",
            "password double sha1 hex",
        ),
        check=lambda text: len(text) >= 13 and is_value(text),
        spoken=lambda text: len(text) >= 13 and told(text),
        source="crypt(5): password hashing formats; NIST SP 800-63B section 5.1.1.2",
        examples=("password_hash=[[$2b$12${alnum:53}]]", '"passwordHash": "[[{hex:64}]]"'),
        counter_examples=("password_hash=bcrypt", "password hash: mismatch"),
        score=0.7,
    ),
    KeyRule(
        id="generic.one_time_code",
        type="one_time_code",
        keys=(
            *("=otp", "otp code", "totp", "one time password", "one time code", "one time pin", "mfa code", "mfa token"),
            *("2fa code", "2fa token", "two factor code", "verification code", "confirmation code", "sms code"),
            *("security code", "login code", "auth code", "access code", "activation code", "reset code", "recovery code"),
            *("backup code", "sms otp", "email otp", "user otp", "otp token", "otp value", "pairing code", "device code"),
            *("user code", "authorization code", "passcode", "invite code", "unlock code"),
            *("authentication code", "sign in code", "pin code", "user pin", "card pin", "sim pin", "=pin", "=puk"),
            *("override code", "=pin1", "=pin2", "=puk1", "=puk2", "puk code", "bypass code", "emergency access code"),
            *(
                "=mfa",
                "=2fa",
                "=tfa",
                "=cpin",
                "=bypass",
                "guard code",
                "=passkey",
                "setup code",
                "setup pin",
                "commissioning code",
            ),
            *("master code", "installer code", "host pin", "moderator code", "moderator pin", "leader pin", "operator pin"),
        ),
        check=one_time_code,
        spoken=lambda text: one_time_code(text) and _NAME_AND_NUMBER.fullmatch(text) is None,
        source="NIST SP 800-63B sections 5.1.2 to 5.1.5; RFC 6238; PCI DSS 3.2",
        examples=(
            "otp=[[{digit:6}]]",
            '"mfaCode": "[[{digit:6}]]"',
            "your verification code is [[{digit:6}]]",
            "card pin: [[{digit:4}]]",
        ),
        counter_examples=(
            *("otp: sent", "status code: 200", "pin=13", "verification code expired", "exit code is 1234"),
            *("Pin urllib3 to the release of May", "removed in OTP 27.1", "authentication code (RFC-2104) computed"),
        ),
        score=0.7,
    ),
    KeyRule(
        id="generic.card_code",
        type="one_time_code",
        keys=("=cvv", "=cvc", "=cvv2", "=cvc2", "=cvn", "card code", "card security code", "card verification value"),
        check=lambda text: re.fullmatch(r"\d{3,4}", text) is not None,
        source="PCI DSS 3.2: card verification codes are not stored after authorization",
        examples=('{"cvv":"[[{digit:3}]]"}', "cvc=[[{digit:4}]]"),
        counter_examples=("cvv=***", "cvv: required", "cvc=12"),
        score=0.7,
    ),
    KeyRule(
        id="generic.account",
        type="password",
        # An account that every system has, and a value that is nothing else than drawn.
        keys=(
            "=admin",
            "=root",
            "=administrator",
            "=elastic",
            "=superuser",
            "=sysadmin",
            "=postgres",
            "=sa",
            "=portainer admin",
        ),
        value=r"(?<![^\s\"'=:>])[A-Za-z0-9!@#$%^&*+?_\-]{8,32}(?![\w./:=\\@])",
        check=lambda text: (
            typed(text)
            and looks_random(text)
            and any(map(str.isupper, text))
            and any(map(str.islower, text))
            and len(re.findall(r"\d+", text)) > 1
        ),
        source="Files of users and passwords: Jetty, HashLoginService; WildFly, mgmt-users.properties",
        examples=("jetty-realm.properties: admin: [[{alnum:12}1aB2]], admin", "root=[[{alnum:14}1aB2]]"),
        counter_examples=(
            "admin=true",
            "root=UUID={hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
            "root: started",
            "admin: AccessControl2",
        ),
        score=0.5,
    ),
    KeyRule(
        id="generic.pin",
        type="one_time_code",
        keys=(
            *("pin", "pins", "pincode", "door code", "gate code", "keypad code", "alarm code", "entry code"),
            *("lock code", "kiosk code"),
            *("safe code", "unlock code", "access code", "voucher code", "voucher", "guest code", "disarm code"),
            *("duress code",),
        ),
        not_keys=(
            *("gpio pin", "bcm pin", "wiring pin", "board pin", "header pin", "led pin", "reset pin", "irq pin"),
            *("cs pin", "rx pin"),
            *("tx pin", "data pin", "clock pin", "input pin", "output pin", "interrupt pin", "power pin", "cpu pin"),
            *("pinned",),
        ),
        check=lambda text: _PIN.fullmatch(text) is not None,
        spoken=lambda text: _PIN.fullmatch(text) is not None,
        source="NIST SP 800-63B section 5.1.1.1: memorized secrets of digits; ISO 9564-1 section 6: PINs of 4 to 12 digits",
        examples=(
            '"oldPin": "[[{digit:6}]]"',
            "kiosk_pin=[[{digit:4}]]",
            '"keypadCode": "[[{digit:6}]]"',
            "entered_pin=[[{digit:4}]]",
        ),
        counter_examples=("gpio_pin=1024", "pin=13", "pin: missing", "spin=1000", "pin_count=4096"),
        score=0.7,
    ),
)

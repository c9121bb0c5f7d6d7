"""Secrets told in sentences some way from their noun, in many languages, as people write to each other and programs to them.

``guest wifi password this week is plum-9471-otter``, ``hab das Kennwort vom Testuser auf Xy7!k gesetzt``, ``can you try with
the prod key? …``. A noun that is some words away is weak evidence: the value must look like what people type for a password,
or like what was drawn at random, and no words about hashes, policies and files may stand between.
"""

from __future__ import annotations

import re

import regex

from recognizers.chosen import is_joined_password, typed
from recognizers.rule import PatternRule, Rule
from recognizers.values import compound, is_value, looks_like_a_key

_NOUN = (
    r"(?:(?<![\w.\-/$%\\])(?:pass ?words?|passwd|pass ?phrase|pwd?|psk|shared secret|mot de passe|mdp|contrase[ñn]a"
    r"|clave|senha|palavra-passe|parola|şifre|has[łl][oa]|heslo|jelszó|salasana|парол[ья]|κωδικός|密码|密碼|口令|パスワード|비밀번호"
    r"|암호|كلمة المرور|كلمة السر|סיסמה|סיסמא|mật khẩu|kata sandi|รหัสผ่าน|पासवर्ड|lozinka|parola d'ordine|şifresi|contrasenya"
    r"|(?:vault|temp|admin|root|db|zip|svc|service|wi-?fi|master|login) pass"
    r"|(?:wi-?fi|wlan)[ \-](?:key|code|pass)|(?:code|clave|chave|clé|chiave|hasło do|kod do) wi-?fi)"
    r"|(?:wlan|wi-?fi)-?(?:schlüssel|passwort|nyckel|nøkkel|code|sleutel)|(?:passwort|kennwort|wachtwoord|lösenord"
    r"|adgangskode|passord)(?:et|en|s)?"
    r"|(?<![\w.\-/$%\\])(?:the|our|your|new|old|guest|staff|unlock|access|entry|admin|login|der|das|le|el|il|het|de) "
    r"(?:wi-?fi|wlan|codes?(?= (?:for|to) (?:the|our|my|your|all|room|ward|unit) ))"
    r"|(?<![\w.\-/$%\\])wi-?fi(?= (?:for|in|at|of|this|today)\b))"
)
"""What languages call a password. In German, Dutch and the Nordic languages words before it are joined to it."""

_KEY_NOUN = (
    r"(?:(?<![\w.\-/$%\\:])(?<!\b(?:public|pub|publishable|site|host|peer|verify|verification|known|trusted|minisign|cosign"
    r"|wireguard|gpg|pgp|ssh|rsa|cache|partition|sort|routing|object|primary|foreign|registry|unexpected|lock|map|row"
    r"|message|kafka|redis|group|index|dedup|idempotency|next|page|continuation|sync|resume|cursor)[ _\-])"
    r"(?:api[ _\-]?keys?|key|(?-i:PAT)|token|secret|credential|jeton|clé|clave|chave|chiave|sleutel|klucz"
    r"|ключ|токен)"
    r"|(?:schlüssel|schluessel|zugriffstoken|zugangstoken|nyckel|nøkkel))"
)

_TO = (
    r"(?:gewijzigd|veranderd|aangepast|ingesteld|geändert|gesetzt|zurückgesetzt|umgestellt|changée?|modifiée?"
    r"|réinitialisée?|remise?|fixée?"
    r"|cambiad[ao]|restablecid[ao]|alterad[ao]|redefinid[ao]|cambiata|modificata|impostata|reimpostata|ändrats?|endret"
    r"|ændret"
    r"|skiftet|zmienion[eo]|ustawion[eo]|změněno|изменён|изменен|сменён|сменен|wurde|quedó|quedo|queda|cambió|cambio|cambia"
    r"|puso|pasó|paso|passou|estableció|establecio|mudou"
    r"|ended up|went back|falls back|fell back)"
    r" (?:in|naar|op|auf|zu|en|à|a|por|para|till|til|na|su|на|como|a ser|as|to)"
)
"""``changed to``, where the word for ``to`` is too short to tell anything alone."""

_WRONG = (
    r"(?:incorrecte?|incorrect[ao]|inválid[ao]|invalide|errat[ao]|erroné?e?|erróne[ao]|expirée?|hatalı|incorret[ao]"
    r"|scadut[ao])"
)
"""``contraseña incorrecta x``: Romance languages and Turkish put the complaint between noun and value."""

_STAYS = (
    r"(?:stays|remains|became|bleibt|blijft|blir|heißt|heisst|heet|nu|jetzt|ahora|désormais|diventata|ficou|queda|reste"
    r"|resta|(?:one|usual|default|same|before|ago|year|standard|alte)(?:,| -| –)|unchanged[,:])"
)
"""What it goes on being or has come to be, and what stands between commas: ``the pw is the vendor's one, x, since``."""

_IS = (
    rf"(?:\b{_TO}|\b{_WRONG}(?:\s?:)?|\?(?:\s(?:<[\w.\-]{{1,32}}>|[\w.\-]{{1,16}}:|it'?s|it was))?|[:=：]"
    r"|\b(?:chose|entered|typed|picked),?|\b(?:is|are|was|it'?s|be|to|now|still|lautet|ist|war|auf|est|es"
    rf"|{_STAYS}|jest|era|este|je(?<=(?:heslo|lozinka)\b[^\n]{{1,40}})|on(?<=salasana on)|er(?<=koden er))"
    r"|(?<=\s)(?:è|é|är|er|от|это|—|–|->|→)|为|是|は|은|는)"
)
"""What joins noun and value: ``is`` and ``to`` in the languages above."""

_OTHER = (
    r"(?:hash|digest|polic|file|length|manager|field|expir|minimum|maximum|min\b|max\b|version|algorithm|age\b|encod"
    r"|prompt|type\b|method|store|fingerprint|thumbprint|public|checksum|cache|primary|foreign|\bids?\b|fail|attempt"
    r"|http|bucket|\bcount|lifetime|module|plugin|signature|certificate|cluster|unexpected|near|syntax|usage|option|class"
    r"|object|partition|routing|registry)"
)
"""Words after which the noun is another one's: a password's hash, a key's fingerprint."""

_GAP = rf"(?:(?!{_OTHER})[^\n:=;|\"`<>{{}}]){{0,64}}?"
VALUE = (
    r"(?:[«„“‹]\s?)?(?P<e>\\*[\"'`]?)(?P<v>[^\s\"'`,;()\[\]{}<>«»„“”‹›]{6,128}?)"
    r"(?=(?P=e)(?:[.,;:]{0,3}(?:\s|$)|[\"'`)\]},;»“”›]))"
)


def drawn_value(chars_min: int) -> str:
    """Return ``VALUE`` for one that begins with so many characters of those that tokens are made of."""
    return VALUE.replace("(?P<v>", rf"(?P<v>(?=[A-Za-z0-9_\-+/.~]{{{chars_min}}})", 1)


_SIGNED_VALUE = VALUE.replace("(?P<v>", r"(?P<v>(?=[^\s\"'`,;()\[\]{}<>]*[0-9!@#$%^&*+?])", 1)
"""No word of the sentence, such as the verb's second part before the word for to: ``wachtwoord is gewijzigd naar …``."""

_GATE_IS = (
    rf"(?:{_TO}|{_WRONG}|\?(?:\s[^\s]+)?|[:=]|：|\b(?:chose,?|entered,?|typed,?|picked,?|is|are|was|it'?s|be|to|now"
    rf"|still|lautet|ist|war|auf|est|es|{_STAYS}|jest|era|este|je|on|er)"
    r"|\s(?:è|é|är|er|от|это|—|–|->|→)|为|是|は|은|는)"
)
_GATE_VALUE = r"\s{1,2}(?:(?:«|„|“|‹)\s?)?[\\\"'`]*[^\s\"'`,;()\[\]{}<>]*[0-9!@#$%^&*+?]"

_THING = re.compile(
    r"[a-z\d_\-]+(?:\.[a-z\d_\-]+)+|[A-Za-z_]+(?:\.[A-Za-z_]+)+\d{0,3}|v?\d+(?:[.:\-]\d+)*[a-z]{0,3}|[\w.\-]*\d{1,3}"
    r"(?:\.\d{1,3}){2,}.*"
    r"|[^\w\s]+\w{0,3}|[^\W\d]+[!?.*]+|[*]\w+[*].*|[A-Z][a-z]{0,9}\d{1,2}|[A-Z][a-z]*\d|[A-Z]+v\d|#\d+\S?|[a-z]+-\d{1,4}"
    r"|[A-Z]{2,12}-?\d+(?:-\d+)?|\$\S+|%\S+"
    r"|\w+@\w+\S*|[a-z]+\d[a-z]+|\w+_\*|[\w.\-]+\$|[a-z_]+=.*|[A-Z]{2,}#\d.*|[A-Za-z]+0x[0-9a-f]+"
)
"""A file, a host, a version, a unit, a word at a sentence's end, a ticket: no password without better evidence."""

_WORDS_AND_NUMBER = re.compile(r"(?=.*\d)[a-z]{3,}(?:[\-_.](?:[a-z]{3,}|\d{2,6})){2,4}")


def _people_type(text: str) -> bool:
    """Say whether a value is what people type for a password and nothing that sentences name: ``plum-9471-otter``."""
    if _WORDS_AND_NUMBER.fullmatch(text) is not None:
        return not compound(text) and is_value(text)
    return typed(text) and _THING.fullmatch(text) is None


_STRONG = re.compile(r"(?=.*[A-Za-z])(?=.*[0-9])(?=.*(?:[!@#$%^&*+?~]|[a-z].*[A-Z]))[^\s/]{6,128}")


def _strong(text: str) -> bool:
    """Say whether a value is what policies ask of a password: letters, digits, and both cases or a sign."""
    return (_STRONG.fullmatch(text) or _WORDS_AND_NUMBER.fullmatch(text)) is not None and _people_type(text)


_SIGN_WITHIN = re.compile(r"(?=.*[A-Z\d])[A-Za-z\d]{2,16}[!#$^+][A-Za-z\d]{3,16}[!?]?")
"""``ruf!Zentrale``."""

_WORD_OR_TWO = re.compile(r"(?:[A-Z][a-z]{3,12}[_.\-]){1,3}\d{2,6}[!?#$%]?|[A-Z][a-z]{4,12}\d{3,6}[!?#$%]?")
"""``Pebble_Canyon_306``, ``Harbor7313``."""


def _drawn(text: str) -> bool:
    """Say whether a value is long and drawn at random, and no id or digest."""
    return (
        len(text) >= 20
        and looks_like_a_key(text.rstrip("="))
        and any(map(str.isupper, text))
        and any(map(str.islower, text))
    )


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="conversation.password",
        type="password",
        pattern=rf"(?i:{_NOUN})(?![a-z0-9_\-./=]){_GAP}{_IS}\s{{1,2}}{_SIGNED_VALUE}",
        gate=(
            r"(?:pass ?word|passwd|passphrase|(?:^|[^\w.\-/$%\\])p(?:w|wd|sk)[^a-z0-9_]|shared secret|passwort|kennwort"
            r"|mot de passe|\bmdp\b"
            r"|contrase|\bclave\b|\bsenha\b"
            r"|palavra-passe|wachtwoord|lösenord|adgangskode|passord|parola|şifre|hasł|hasl[oa]|heslo|jelsz|salasana"
            r"|парол|Парол|κωδ|密|口令|パスワード|비밀번호|암호|كلمة|סיסמ|mật khẩu|kata sandi|รหัสผ่าน|पासवर्ड"
            r"|lozinka|contrasenya|(?:vault|temp|admin|root|db|zip|svc|service|wi-?fi|master|login) pass"
            r"|(?:wi-?fi|wlan)[ \-]?(?:key|code|pass|schl|nyckel|nøkkel|sleutel)|(?:code|clave|chave|clé|chiave|do) wi-?fi"
            r"|wi-?fi (?:for|in|at|of|this|today)\b"
            r"|(?:the|our|your|new|old|guest|staff|unlock|access|entry|admin|login|der|das|le|el|il|het|de) (?:wi-?fi|wlan"
            r"|codes? (?:for|to) (?:the|our|my|your|all|room|ward|unit) ))"
            rf"[^\n]*{_GATE_IS}{_GATE_VALUE}"
        ),
        flags=regex.IGNORECASE,
        check=_people_type,
        source="Wording of messages",
        examples=(
            "guest wifi password this week is [[plum-{digit:4}-otter]] (posted by frontdesk)",
            "hab das Kennwort vom RIS-Testuser auf [[K{alpha:4}4!vom{upper:1}]] gesetzt",
            "mot de passe temporaire du compte labo : [[N{lower:4}8zV5{upper:1}]]",
            "het wachtwoord voor de scanner is [[K{alpha:4}4!vom{upper:1}]]",
            "la contraseña del servidor de pruebas es [[Pl{lower:4}H{lower:4}97]]",
            "Wachtwoord voor gebruiker poli4 gewijzigd in [[B{lower:3}!77{lower:4}Z]]",
            "Wachtwoord van svc_x is gewijzigd naar [[B{lower:3}!77{lower:4}Z]] door de migratietool",
            "the new code for the cabinet's console is [[Fjord+C{lower:5}{digit:2}]], please change it",
            "contraseña incorrecta «[[Pl{lower:4}H{lower:4}97]]»",
            "heslo k wifi je [[K{lower:6}{digit:4}]]",
            "كلمة المرور: [[Pl{lower:4}H{lower:4}97]]",
            "the wifi is [[K{lower:6}{digit:4}]] in the break room",
            "hey, wifi for the guests this week is [[P{lower:5}H{lower:4}{digit:4}]], please",
            "la contraseña del router quedó en [[K{lower:6}+{digit:4}]] después del cambio",
            "root pw on the modality is still the vendor one, [[K{lower:6}+{digit:4}]], nobody changed it",
            "密码为 [[Pl{lower:4}H{lower:4}97]]",
        ),
        counter_examples=(
            "password hash for bob is sha512crypt",
            "Password for user nurse12 will expire in 7 days",
            "the password of the file is in vault.yml",
            "mot de passe oublié: voir page2",
            "pass 2 of 3 is now at step5",
            "the code for this is in Python3.11",
            "the new code of conduct is now at v2.1.0",
            "das WLAN ist auf wlan0",
            "the wifi is WPA2-Enterprise now",
            "wifi for the guests is slow2day",
            "the password is the usual one, see page2",
        ),
        score=0.6,
    ),
    PatternRule(
        id="conversation.password_before",
        type="password",
        pattern=(
            r"(?<![\w.\-/\"'])(?P<v>[^\s\"'`,;()\[\]{}<>]{6,64})"
            r"(?:\s\((?:the|my|our)\s|,?\s(?:that|which|it)(?:'s|\sis|\swas)\s(?:the|my|our)\s|\s(?:as|is)\s(?:the|my"
            r"|our|your)\s)"
            r"[\w \-]{0,32}?(?:password|passwd|pw|passphrase)\b"
            r"|(?<![\w.\-/\"'])(?P<v>[^\s\"'`,;()\[\]{}<>]{6,64})\s(?:comme|como|come|als|som|jako|de"
            r"|olarak)\s(?:\w{1,6}\s)?"
            r"(?:mot de passe|mdp|contraseña|clave|senha|password|passwort|kennwort|wachtwoord|lösenord|adgangskode|passord"
            r"|hasło|heslo|şifre)"
        ),
        gate=(
            r"[0-9!@#$%^&*+?][^\s]* ?(?:\((?:the|my|our)|,? (?:that|which|it)(?:'s| is| was) (?:the|my|our)|(?:as|is) "
            r"(?:the|my|our|your))"
            r" [^\n]*(?:passw|pw|passphrase)"
            r"|[0-9!@#$%^&*+?][^\s]*\s(?:comme|como|come|als|som|jako|de|olarak)\s(?:\w+\s)?"
            r"(?:mot de passe|mdp|contraseña|clave|senha|password|passwort|kennwort|wachtwoord|lösenord|adgangskode|passord"
            r"|hasło|heslo|şifre)"
        ),
        flags=regex.IGNORECASE,
        check=_people_type,
        source="Wording of messages",
        examples=(
            "i changed it to [[5{alpha:6}A9a{digit:1}]] (the sa password)",
            "try [[Pl{lower:4}H{lower:4}97]], that was the old password",
            "j'ai remis [[Pl{lower:4}H{lower:4}97]] comme mot de passe",
        ),
        counter_examples=("user42 (the password expired)", "step2 is the password prompt"),
        score=0.6,
    ),
    PatternRule(
        id="conversation.said_anew",
        type="password",
        pattern=(
            r"\b(?:reset|changed|set|updated|switched)\s(?:it\s|back\s)?to\s(?P<v>[^\s\"'`,;()\[\]{}<>]{6,64}?)"
            r"(?=[.,;]?(?:\s|$))"
            r"(?:(?=[^\n]{0,60}\b(?:log-?on|log-?in|sign-?in|user|account)\b)"
            r"|(?<=\b(?:log-?on|log-?in|sign-?in|user|account|admin|root)\b[^\n]{0,120}))"
        ),
        gate=(
            r"\b(?:reset|changed|set|updated|switched) (?:it |back )?to [^\s]*[0-9!@#$%^&*+?][^\n]*(?:log-?[io]n"
            r"|sign-?in|user|account)|(?:log-?[io]n|sign-?in|user|account|admin|root)\b[^\n]*"
            r"(?:reset|changed|set|updated|switched) (?:it |back )?to [^\s]*[0-9!@#$%^&*+?]"
        ),
        flags=regex.IGNORECASE,
        check=_strong,
        source="Wording of messages: help desks' notes",
        examples=("reset to [[Pl{lower:4}${digit:4}]], user must change at next logon",),
        counter_examples=("reset to defaults for user", "set to 30min for account x", "changed to UTF8 for user"),
        score=0.6,
    ),
    PatternRule(
        id="conversation.to_sign_in_with",
        type="password",
        pattern=(
            r"(?:\b(?:use|try|enter|type)\s(?P<v>[^\s\"'`,;()\[\]{}<>]{6,64})\s(?:as\s|for\s|(?:next|first)\stime\b|when\s"
            r"|the\s(?:first|next)\stime\b|to\s)"
            r"[^\n.]{0,40}?\b(?:(?:sign|log)[ \-]?(?:in|on)|password|unlock|account|acct|vpn|wi-?fi|rdp|ssh)\b"
            r"|(?<=\b(?:account|login|acct|reset)\b[^\n]{0,80})\b(?:use|try|enter|type)\s(?P<v>[^\s\"'`,;()\[\]{}<>]{6,64})"
            r"(?=\s(?:first|once|for now|until|tomorrow)\b)"
            r"|\b(?:sign|log)[ \-]?(?:in|on)\s(?:as\s\S{1,64}\s)?(?:with"
            r"|using)\s(?P<v>[^\s\"'`,;()\[\]{}<>]{6,64})\s(?:and|then|to|for|once|until)\b"
            r"|\b(?:user(?:name)?|login|account|benutzer|usuario)[:=]\s?\S{1,64}[\s,;]{1,3}(?:temporary|temp|initial|pass"
            r"|pw)[:=]\s?"
            r"(?P<v>[^\s\"'`,;()\[\]{}<>]{6,64})(?=[.,;!]?(?:[\s\"'\\]|$)))"
        ),
        gate=(
            r"\b(?:use|try|enter|type)\s[^\s]*[0-9!@#$%^&*+?][^\s]*\s(?:as|for|next|when|the|to)\s[^\n]*"
            r"(?:sign[ \-]?[io]n|log[ \-]?[io]n|password|unlock|acc|vpn|wi-?fi|rdp|ssh)"
            r"|\b(?:account|login|acct|reset)\b[^\n]*\b(?:use|try|enter|type)\s[^\s]*[0-9!@#$%^&*+?]"
            r"|\b(?:sign|log)[ \-]?[io]n\s(?:as\s[^\s]+\s)?(?:with|using)\s[^\s]*[0-9!@#$%^&*+?]"
            r"|(?:user|username|login|account|benutzer|usuario)[:=]\s?[^\s]+[\s,;]+(?:temporary|temp|initial|pass|pw)[:=]"
        ),
        flags=regex.IGNORECASE,
        check=lambda text: _strong(text) or _WORD_OR_TWO.fullmatch(text) is not None,
        sparse=True,
        source="Wording of messages: welcome mails and help desks' notes",
        examples=(
            "Use [[Pebble_Canyon_{digit:3}]] to sign in the first time.",
            "Please use [[Pl{lower:4}{digit:4}#]] next time you sign in",
            "Sign in with [[Pl{lower:4}{digit:4}]] and choose a new password",
            "Login: jsmith Temporary: [[Pl{lower:4}{digit:4}]]",
        ),
        counter_examples=(
            "use TLS1.2 to log in",
            "use OAuth2 for account linking",
            "sign in with Apple2 and retry",
            "use Windows2000 for x",
        ),
        score=0.6,
    ),
    PatternRule(
        id="conversation.pair",
        type="password",
        pattern=(
            r"\b(?:log(?:ged|ging)?[ \-]?(?:in|on)|creds?|credentials?|account|sign[ \-]?in|auth(?:entication)?(?:\s"
            r"(?:failed|failure|error|rejected))?"
            r"|incorrect|connect(?:ing|ed)|proxy|zugang|zugangsdaten|anmeldedaten|anmeldung|accès|acceso|access"
            r"|identifiants?|inloggegevens|inloggning|inlogg?(?:en)?|usuario|utilisateur|gebruiker|användare"
            r"|credenciales|credenziali|credenciais|dane logowania)\b(?![\-_])(?![^\n]{0,64}agent)[^\n\"'`"
            r"|<>{}]{0,64}?(?<![\w./\\\-])"
            r"[a-z][\w.@+\\,=\-]{0,63}(?:\s?/\s?|:|\s(?:with|und|et|och|w/)\s|\spw\s"
            r"|(?<=\b(?:creds?|credentials?|zugang|accès|acceso)\b[^\n]{1,80})\s?(?:→|->|=>)\s?"
            r"|(?<=creds\b[^\n:]{0,40}:\s[\w.@\-]{1,63})\s)(?P<v>[^\s\"'`,;:"
            r"()\[\]{}<>/\\=&]{6,128}?)"
            r"(?=[.,;]?(?:\s|$)|[\"')\]]|@[a-z])"
        ),
        gate=(
            r"(?:\b(?:log(?:ged|ging)?[ \-]?(?:in|on)|creds?|credentials?|account|sign[ \-]?in|auth|authentication"
            r"|incorrect|connecting|connected|proxy|zugang"
            r"|anmeldung|accès|acceso|access|zugangsdaten|anmeldedaten|identifiants?|inloggegevens|inloggning|inlogg?(?:en)?"
            r"|usuario|utilisateur"
            r"|gebruiker|användare|credenciales"
            r"|credenziali|credenciais|dane logowania)\b"
            r"[^\n\"'`|<>{}]*[a-z][\w.@+\\,=\-]*(?:\s?/\s?|:|\s(?:with|und|et|och|w/)\s|\spw\s|\s?(?:→|->|=>)\s?)"
            r"|\bcreds\b[^\n:]*:\s[\w.@\-]+\s)"
            r"[^\s\"'`,;:()\[\]{}<>/\\=&]*[0-9!@#$%^&*+?][^\s\"'`,;:()\[\]{}<>/\\=&]*(?:[.,;]?(?:\s|$)|[\"')\]]|@[a-z])"
        ),
        flags=regex.IGNORECASE,
        check=_strong,
        source="Pairs of user and password as people write them",
        examples=(
            "Authentication failed for sftpuser/[[h9{alpha:5}*dG]] on sftp.example",
            "gave the vendor the account sysmex / [[h9{alpha:5}*dG]]",
            "can you log in as monitor with [[Pl{lower:4}H{lower:4}9!]] and check",
            "new creds in the sheet: svc_lab → [[Pl{lower:4}{digit:4}?]]",
            "Zugangsdaten: bob / [[Pl{lower:4}{digit:4}?]]",
            "creds: svc_lab [[Pl{lower:4}{digit:4}?]]",
        ),
        counter_examples=(
            "access denied for Mozilla/5.0",
            "logged in with publickey2",
            "account prod/web2 disabled",
            "access log format Apache/2.4.57",
            "login flow → OAuth2Login handler",
        ),
        score=0.6,
    ),
    PatternRule(
        id="conversation.known_account",
        type="password",
        # What is printed on a machine, and what was typed for its accounts: capitals and digits need no small letter there.
        pattern=(
            r"(?<![\w./\\\-])(?:root|admin|administrator|sysadmin|superuser|operator|service|support|supervisor|maintenance"
            r"|postgres|oracle|sysdba|ubuntu|centos|cisco|ubnt|enable|adminuser|sa|apc|nsroot|tomcat|elastic|grafana|zabbix"
            r"|kiosk|localadmin|sysop"
            r"|pi|(?:anydesk|teamviewer|rustdesk|vnc)\b[^\n/]{0,32})"
            # Without blanks it may be a path, in which no name has a sign within.
            r"(?:\s/\s(?P<v>[^\s\"'`,;:()\[\]{}<>/\\=&]{6,64}?)"
            r"|(?:[/:]|\s\|\s)(?P<v>[\w.\-]{1,32}[!#$^*+?][^\s\"'`,;:()\[\]{}<>/\\=&]{2,64}?))"
            r"(?=[.,;]?(?:\s|$)|[\"')\]])"
        ),
        gate=(
            r"\b(?:root|admin|administrator|sysadmin|superuser|operator|service|support|supervisor|maintenance"
            r"|postgres|oracle|sysdba|ubuntu|centos|cisco|ubnt|enable|adminuser|sa|apc|nsroot|tomcat|elastic|grafana|zabbix"
            r"|kiosk|localadmin|sysop|pi|(?:anydesk|teamviewer|rustdesk"
            r"|vnc)[^\n/]*)(?:\s/\s[^\s\"'`,;:()]*[0-9!@#$%^&*+?]|(?:[/:]|\s\|\s)[\w.\-]+[!#$^*+?][^\s])"
        ),
        flags=regex.IGNORECASE,
        check=lambda text: _people_type(text) or _SIGN_WITHIN.fullmatch(text) is not None or is_joined_password(text),
        source="Pairs of user and password as people write them",
        examples=(
            "the ilo on esx4 takes Administrator / [[{upper:2}{digit:1}{upper:3}9K7]]",
            "credenziali: admin / [[Vesuvi{lower:2}.{digit:2}]]",
            "admin:[[Quok{lower:2}!Smile]] on all the switches in rack 4",
        ),
        counter_examples=("service / web-2 restarted", "admin / support of v2.1.0", "root / 20480000 bytes"),
        score=0.6,
    ),
    PatternRule(
        id="conversation.key",
        type="api_key",
        pattern=(
            rf"{_KEY_NOUN}\b(?!\s(?:pair|ring|board)){_GAP}[:?]\s{{1,2}}{drawn_value(20)}|{_KEY_NOUN}\s(?:{_WRONG}\s)?(?:is\s"
            rf"|ist\s|est\s|es\s)?{drawn_value(20)}"
        ),
        gate=(
            r"(?:keys?|pat|token|secret|credential|jeton|clé|clave|chave|chiave|sleutel|klucz|ключ|токен|schlüssel"
            r"|schluessel|nyckel|nøkkel)(?:[^\n:=;|\"`<>{}]*[:?]\s{1,2}|\s(?:[a-zé]+\s)?(?:is\s|ist\s|est\s"
            r"|es\s)?)[\\\"'`]*[A-Za-z0-9_\-+/.~]{20}"
        ),
        flags=regex.IGNORECASE,
        check=_drawn,
        source="Wording of messages",
        examples=(
            "can you try with the prod key? [[{alnum:30}1aB]] the other one got revoked",
            "Admin API token (save it now, it will not be shown again): [[{alnum:38}1aB]]",
            "Zugriffstoken [[{alnum:38}1aB]] ist abgelaufen",
            "clave de API: [[{alnum:38}1aB]]",
        ),
        counter_examples=(
            "public key thumbprint {alnum:27}",
            "key: fingerprint {alnum:27}",
            "token: {hex:40}",
        ),
        score=0.6,
    ),
)

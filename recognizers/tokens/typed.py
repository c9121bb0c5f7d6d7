"""Passwords told by their looks in sentences of any form and language: ``mot de passe provisoire X transmis``.

``company.py`` asks for both cases, a digit and a sign, and finds such a value anywhere. Here less will do, since the record
speaks of a password: a digit and a sign within the word, or, right behind what leads to a value, digits among letters of
both cases. What programs, versions and users are called has these too, and is known by its words and by what stands before.
"""

from __future__ import annotations

import re

import regex

from recognizers.chosen import is_joined_password, typed
from recognizers.common_words import COMMON_WORDS
from recognizers.mechanisms import are_algorithms, is_mechanism
from recognizers.rule import PatternRule, Rule
from recognizers.values import compound, is_id, is_value, known_word, way_in

_LATIN = (
    r"pass ?(?:word|wd|phrase|code)|passw\b|\bpwd?\b|\bpswd\b|passwort|kennwort|mot de passe|\bmdp\b|contrase(?:ñ|n)a"
    r"|\bclave\b|\bsenha\b|palavra-passe|wachtwoord|lösenord|adgangskode|passord|salasana|\bparola\b|hasło|hasła"
    r"|\bhaslo\b|\bheslo\b|jelsz|lozink|zaporka"
)
_OTHERS = r"(?:şifre|парол|κωδικ|密码|密碼|口令|パスワード|비밀번호|암호|كلمة المرور|كلمة السر|סיסמ|mật khẩu|รหัสผ่าน|पासवर्ड)"
_NOUN = rf"(?:{_LATIN}|{_OTHERS})"
_WAY_IN = (
    r"(?:\bcred(?:s|entials?)?\b|\blog-? ?[io]n\b|\blogged in\b|\bsign-? ?in\b|\bwi-?fi\b|\bwlan\b|zugang|anmeld|unlock"
    r"|\bzip\b|verify code|konnektor)"
)
_FAR = 200

_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_MIXED = re.compile(
    r"(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?:.*\d\d|.*[A-Za-z]\d[a-z].*|.*[a-z]\d[A-Z][a-z].*|.*[a-z]\d{2}.*)"
    r"|[A-Z][a-z]{2,12}[._\-]?[A-Z][a-z]{2,12}[._\-]?\d{1,4}"
)
"""Digits among letters, or two of them: not the one number that names of programs have. With two words one will do."""
_SIGNED = re.compile(
    r"(?=.*[A-Za-z])(?=.*\d)(?:.*[\w.\-][!#$^&?+@][\w!#$@.\-].*|(?=.*[a-z])(?=.*[A-Z]).*\w[!?$#]{1,2})|[A-Z][a-z]{2,15}!(?i:[a-z]{3,16}\d{0,4})"
)
_THING = re.compile(
    r"[A-Za-z]+#\d+\w?|(?:[\w.\-]+[+~])?v?\d+(?:\.\w+)+.*|(?i:ctrl|alt|shift|cmd|c|g)\+.*"
    r"|[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+|.*%[\dA-Fs].*|[A-Z][a-z]+\d{1,2}[!?]|\$.*|[a-z_]+\$\w*|[\w.\-]+\$"
    r"|[a-z\d_\-]+\+[a-z\d_.\-]+|\d+[+\-]\w*|(?:[A-Z]{2,12}|[a-z]{2,12})-\d{2,8}|.*[A-Z]{2,}#\d.*|[\w.]+\$\d+|s([#!|@]).*\1.*\1"
    r"|(?:19|20)\d\d-.*|.*\d\.\d.*[+~].*|(?i:.*(?:sha|aes|rsa|utf|base|ed|x|http|oauth|md|win|python"
    r"|ipv)-?\d{1,5}[_\w]*)"
)
"""A ticket, a version, keys pressed together, an address, a variable, a machine's account."""


def _has_words_of_logs(text: str) -> bool:
    words = [word.lower() for word in _WORDS.findall(text) if len(word) > 2]
    return any(known_word(word) or word in COMMON_WORDS for word in words)


def _is_thing(text: str) -> bool:
    return (
        not typed(text)
        or not is_value(text)
        or _THING.fullmatch(text) is not None
        or is_id(text)
        or is_mechanism(text)
        or are_algorithms(text)
        or compound(text)
    )


_HEX_OR_DATE = re.compile(r"[0-9a-f]{8,}|\d[\d.:\-T]*Z?|v?\d+(?:\.\w+)+|[A-Z]{2,8}-?\d{2,8}")


_USER = re.compile(
    r"(?:user|usuario|utilisateur|benutzer|gebruiker|utente|host|server|nod[eo]|konto|account|conta|cuenta)\d", re.IGNORECASE
)


def _is_other(text: str) -> bool:
    return (
        not is_value(text)
        or _THING.fullmatch(text) is not None
        or is_mechanism(text)
        or are_algorithms(text)
        or way_in(text)
    )


def _mixed(text: str) -> bool:
    """Say whether a text has both cases and digits among them, and no word that logs are full of."""
    if is_joined_password(text):
        return True
    return _MIXED.fullmatch(text) is not None and not _is_thing(text) and not _has_words_of_logs(text)


def _signed(text: str) -> bool:
    """Say whether a text has letters, digits, and a sign among them that no name of a thing has."""
    return _SIGNED.fullmatch(text) is not None and not _is_thing(text)


def is_typed_password(text: str) -> bool:
    """Say whether a text can only be a password that somebody typed: by its signs, or by its cases and digits."""
    return _signed(text) or _mixed(text)


_AT = r"(?<![^\s\"'`(«„“‹：])"
_ENDS = r"(?=[.,;:)\]]{0,2}(?:\s|$|[\"'`»”›，。]))"
_LEADS = (
    r"(?:to|is|was|be|are|now|still|with|using|use[ds]?|try|tried|typed?|entered|picked|chose|take|takes|temp|temporary"
    r"|new|initial|old|default|then|ist|lautet|war|auf|zu|mit|jetzt|nun|nehmt|neue[srn]?|alte[sr]?|geheime[sn]?|est|en|à"
    r"|avec|resté|reste|provisoire|temporaire|nouveau|ancien|es|fue|a|con|ser|queda|nueva|antigua|temporal|provisional"
    r"|é|para|com|nova|antiga|provisória|è|in|rimane|nuova|vecchia|temporanea|op|naar|met|nieuwe?|oude|till|til|med|är"
    r"|er|nya?|gamla|nyt|to|na|jest|nowe|stare|je|nové|yeni|eski|uusi|az|új|на|новый|это|par défaut|por defecto|padrão"
    r"|predefinita|predeterminada)"
)
"""What stands right before a value that is told: is, to, with, new, temporary …"""

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="typed.signed",
        type="password",
        pattern=(
            rf"{_AT}(?P<v>(?=[^\s]{{0,32}}[!#$^&?+@])[A-Za-z0-9!][^\s\"'`,;:()\[\]{{}}<>=/\\|%*«»„“”‹›，。]{{5,31}}?){_ENDS}"
            rf"(?:(?<=(?:{_NOUN}|{_WAY_IN})[^\n]{{0,{_FAR}}})|(?=[^\n]{{0,{_FAR}}}(?:{_NOUN}|{_WAY_IN})))"
        ),
        gate=(
            rf"(?:{_NOUN}|{_WAY_IN})(?:[^\n]*[A-Za-z0-9_.\-])?[!#$^&?+@](?:[A-Za-z0-9!#$@.,;:)\]\-\s\"']|$)"
            rf"|[A-Za-z0-9_.\-][!#$^&?+@](?:[.,;:)\]]{{0,2}}[A-Za-z0-9!#$@.\-\s\"'][^\n]*)?(?:{_NOUN}|{_WAY_IN})"
        ),
        flags=regex.IGNORECASE,
        check=_signed,
        sparse=True,
        source="NIST SP 800-63B appendix A, composition rules; wording of messages",
        examples=(
            "nuevo router, contraseña temporal de pruebas [[Urg{digit:1}nc!as{digit:2}]] hasta mañana",
            "it won't take [[K{lower:3}3s!Gr{lower:3}e]], says the password is wrong",
            "yeni şifre [[K{lower:3}3s!Gr{lower:3}e]] olarak ayarlandı",
        ),
        counter_examples=(
            "password reset for INC#{digit:5} done",
            "login shell is bash-5.2+deb12u1",
            "password for user bob!x1 changed to ***",
            "login: press Ctrl+Alt+F1 now",
            "is the password on node7?",
            "credential of WS-OP-14$ renewed",
        ),
        score=0.6,
    ),
    PatternRule(
        id="typed.mixed",
        type="password",
        pattern=(
            # The digit is asked for first: looking back at every word for what leads to a value takes three times as long.
            rf"{_AT}(?=[A-Za-z0-9][A-Za-z_.\-]{{0,30}}[0-9]|[0-9])(?<=(?:(?<![^\s(,\"'`]){_LEADS}|{_NOUN}[^\n]{{0,80}}"
            rf"(?:[:→—–]|[\-=]>))\s{{1,2}}[\"'`«„“‹(]?)(?P<v>[A-Za-z0-9][A-Za-z0-9_.\-]{{5,31}}?){_ENDS}"
            rf"(?:(?<={_NOUN}[^\n]{{0,{_FAR}}})|(?=[^\n]{{0,{_FAR}}}{_NOUN}))"
        ),
        gate=(
            rf"{_NOUN}[^\n]*(?:[a-z][0-9][a-z]|[a-z_.\-][0-9]{{2}}|[a-z]{{3}}[._\-]?[0-9])"
            rf"|(?:[a-z][0-9][a-z]|[a-z_.\-][0-9]{{2}}|[a-z]{{3}}[._\-]?[0-9])[^\n]*{_NOUN}"
        ),
        flags=regex.IGNORECASE,
        check=_mixed,
        sparse=True,
        source="NIST SP 800-63B appendix A, composition rules; wording of messages",
        examples=(
            "se cambió la contraseña del wifi de urgencias a [[Urg{digit:1}ncias_{digit:2}]] por mantenimiento",
            "mot de passe provisoire [[Urg{digit:1}nces_{digit:2}]] transmis",
            "I typed [[Winter-Reh{digit:2}]] and it says wrong password",
            "try [[Jigsaw.Piece.{digit:1}]] first, and if it won't take that password then [[Jigsaw.Piece.{digit:1}]]",
        ),
        counter_examples=(
            "password hash is CryptSHA256 or Argon2id",
            "password changed for user MuellerK82",
            "le mot de passe de Martin{digit:2}b expire demain",
            "password stored in PgVault2024Store",
            "password of 2026-05-06T08:00:00Z expired",
            "password reset by agent {hex:12}",
        ),
        score=0.55,
    ),
    PatternRule(
        id="typed.worded",
        type="password",
        # A word and a number are what users and hosts are called, too: only what kind of password it is may stand between.
        pattern=(
            r"(?:mot de passe|mdp|contrase(?:ñ|n)a|senha|wachtwoord|lösenord|passwort|kennwort|adgangskode|passord|salasana"
            r"|hasło|heslo|parola"
            r"|password|clave)"
            r"(?:\s(?:par défaut|por defecto|padrão|predefinita|predeterminada|temporal|temporaire|temporanea|provisoire"
            r"|provisória|provisional"
            r"|initial|iniziale|inicial|nueva|nova|nuova|domyślne|výchozí|standard))(?:\s(?:est|es|é|è|is))?[:=]?\s[\"'«“„]?"
            r"(?P<v>[A-Za-z]{3,16}\d{2,6}[A-Za-z]{0,12}[!?]?)(?=[\s\"'»”,;.)]|$)"
        ),
        gate=(
            r"(?:mot de passe|mdp|contrase(?:ñ|n)a|senha|wachtwoord|lösenord|passwort|kennwort|adgangskode|passord"
            r"|salasana|hasło|heslo|parola|password|clave)\s[^\s]+(?:\sdéfaut|\sdefecto)?(?:\s(?:est|es|é|è"
            r"|is))?[:=]?\s(?:\"|'|«|“|„)?[A-Za-z]{3,16}[0-9]{2}"
        ),
        flags=regex.IGNORECASE,
        check=lambda text: not _is_other(text) and not _has_words_of_logs(text) and _USER.match(text) is None,
        source="Wording of messages",
        examples=("senha padrão [[garca{digit:2}]] ainda ativa", "la contraseña por defecto [[grulla{digit:2}]]"),
        counter_examples=("password initial sha256", "mot de passe initial expiré", "senha padrão usuario12"),
        score=0.6,
    ),
    PatternRule(
        id="typed.among_other_letters",
        type="password",
        pattern=(
            rf"{_OTHERS}[^\n]{{0,40}}?(?<!ользовател\w{{0,4}}\s)(?<!(?:用户|用戶|ユーザー?|사용자|аккаунт\w{{0,2}}|user|для"
            rf"|учётной записи)\s?[:：]?\s?)"
            r"(?:(?<=[\s:：「『“«\"'（(]|是|为|は|を|が|은|는|로|là))(?P<v>(?=[A-Za-z_.!@#$%^&*+\-]{0,31}[0-9])[A-Za-z0-9][A-Za-z0-9!@#$"
            r"%^&*_.+\-]{5,31}?)"
            r"(?=[\s,;.:)」』”»\"'）。，]|$|に|で|が|を|は|입|이)"
        ),
        gate=rf"{_OTHERS}[^\n]*[A-Za-z!@#$%^&*_.+\-][0-9]|{_OTHERS}[^\n]*[0-9][A-Za-z!@#$%^&*_.+\-]",
        flags=regex.IGNORECASE,
        check=lambda text: (
            any(map(str.isalpha, text))
            and not _is_other(text)
            and not _has_words_of_logs(text)
            and not _HEX_OR_DATE.fullmatch(text)
        ),
        source="Wording of messages in scripts other than Latin, in which passwords are",
        examples=(
            "密码是 [[xianhe{digit:2}]]",
            "パスワードを [[Tsuru{digit:2}x]] に変更しました",
            "пароль изменён на [[Zhuravl{digit:1}]]",
        ),
        counter_examples=(
            "密码 SHA256 加密",
            "пароль пользователя ivanov{digit:2} изменён",
            "パスワード変更: ユーザー Tanaka01b",
            "пароль истёк 2026-05-06",
        ),
        score=0.6,
    ),
)

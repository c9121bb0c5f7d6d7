"""PINs and codes of a few digits, in sentences: for doors, alarms, mailboxes, cards, and for one sign-in, in many languages.

Digits are everywhere, so a code needs its noun, what it opens or whose it is, and four to eight digits at a value's place.
"""

from __future__ import annotations

import regex

from recognizers.rule import PatternRule, Rule
from recognizers.short_codes import digits

_OPENS = (
    r"(?:doors?|gate|garage|alarm|safe|vault|lock ?box|locker|key ?pad|pad ?lock|entry|entrance|elevator|pharmacy"
    r"|cabinet|fridge|cart|kiosk|voice ?mail(?: ?box)?|mail ?box|badge|dial-?in|conference|meeting|printer|print job"
    r"|room|building|unlock|tür|alarmanlage|tresor|schließfach|porte|coffre|portail|puerta|caja fuerte|alarma|porta"
    r"|cofre|cassaforte|allarme|deur|kluis|dörr|larm|dør|drzwi|narcotics|drug (?:room|safe)|supply|dispensary|turnstile"
    r"|barrier"
    r"|tablet|ipad|pyxis|omnicell|\w{0,24}(?:schrank|schleuse|kasten|tür|schloss|spind|eingang|schranke|tresor|raum)"
    r"|apotheke|umkleide|garage|parkhaus|armoire|pharmacie|entrée|casier|vestiaire|barrière|almacén|armario|taquilla|candado"
    r"|armadio|cancello|ingresso|armadietto|lucchetto|poort|ingang|kast|skåp|grind|skab|brama|szafka|sejf|dveře|trezor|kapı"
    r"|kasa)"
)
_CODE = (
    r"(?:(?:keypad|door|access|entry|zugangs|tür|tor)?code|pin(?:[ \-]?code)?|combination|combo|zugangscode|türcode|código"
    r"|codice|code d'accès|kod|passcode|clave|senha|chiave)"
)
_CODE_OF_A_DOOR = (
    r"(?:(?:haus)?türcode|torcode|tresorcode|alarmcode|schlosscode|zahlencode|portkod|dörrkod|larmkod|deurcode|kluiscode"
    r"|dørkode"
    r"|alarmkode|ovikoodi|kod do drzwi|digicode|code porte|zahlenschloss|code d'entrée)"
)
_NO_EVENT = (
    r"(?<!(?:error|status|exit|reason|event|area|zip|postal|country|fault|return|result|colou?r|product|item|source|service"
    r"|department|location|response|order|bar|qr|dial|charge|billing|revenue|supply) )"
)
_IS = r"(?:\s(?:is|to|was|now|ist|auf|lautet|est|es|è|é|är|er|=)(?:\s(?:now|set to|still|jetzt))?|\s?:|\s?=)"
_NO_FAULT = r"(?!\s(?:cleared|raised|active\b|acknowledged|received|occurred|in zone|behoben|quittiert|acquittée?))"
"""What happens to a fault, whose code has digits, too."""
_PLACE_CHARS = r"(?:[^\n\d:=]|\d{1,3}[A-Za-z]?(?=[\s:,)]))"
"""What stands between a noun and a code: words, and the number of a room."""
_DIGITS = rf"(?P<v>\*?\d{{4,8}}[#*]?){_NO_FAULT}" + r"(?!\s[a-z ]{0,16}\b(?:to|is)\s\d{4})(?=\\?[\"')\]}]|[.,;!?]?(?:\s|$))"
_SECOND = (
    r"(?:t?otp|hotp|2fa|mfa|two[_\- ]?factor|second[_\- ]?factor|one[_\- ]?time|verif(?:y|ication|ier)?|sms"
    r"|authenticator|login[_\- ]?code|sign[_\- ]?in)"
)
_FAR = (
    r"(?:验证码|驗證碼|認証コード|確認コード|ワンタイムパスワード|暗証番号|인증번호|인증 코드|код подтверждения"
    r"|код (?:от|для) (?:двери|домофона|сейфа|замка|ворот|шкафа)|код (?:двери|домофона|сейфа)"
    r"|门禁密码|门锁密码|开门密码|도어락 비밀번호"
    r"|출입문 비밀번호"
    r"|校验码|动态码|رمز التحقق|رمز التأكيد|קוד אימות|קוד הכניסה|รหัส otp|รหัสยืนยัน|सत्यापन कोड"
    r"|mã (?:xác (?:minh|nhận|thực)|otp)|kode (?:verifikasi|otp))"
)
"""The nouns after which no word for "is" is asked for: most of them stand right before the digits."""

_NOUNS_ABROAD = (
    r"(?:(?:verificatie|bevestigings?|inlog|toegangs|beveiligings)code|(?:engångs|verifierings|bekräftelse|inloggnings"
    r"|säkerhets)kod(?:en)?"
    r"|(?:engangs|verifiserings|verifikations|bekreftelses|bekræftelses|sikkerhets|sikkerheds|innloggings|adgangs)kode[nr]?"
    r"|(?:kertakäyttö|vahvistus|todennus|tunnistautumis)koodi(?:si)?"
    r"|kod (?:jednorazowy|weryfikacyjny|potwierdzający|dostępu|sms|autoryzacyjny|bezpieczeństwa)|jednorazowy kod"
    r"|(?:ověřovací|jednorázový|potvrzovací|overovací|jednorazový) kód"
    r"|(?:ellenőrző|megerősítő|egyszer használatos|belépési|biztonsági) kód\w{0,4}"
    r"|cod(?:ul)? (?:de )?(?:verificare|confirmare|acces|unic|securitate)|kod za (?:provjeru|potvrdu|prijavu)"
    r"|(?:doğrulama|onay|giriş|güvenlik) kodu[^\W\d]{0,4}|tek kullan(?:ı|i)ml(?:ı|i)k (?:şifre|kod|parola)[^\W\d]{0,4}"
    r"|(?:к|К)од (?:подтверждения|проверки|доступа|входа|для входа|безопасности|авторизации|підтвердження|перевірки)"
    r"|(?:(?:о|О)дноразов(?:ый|ий)|(?:п|П)роверочный) (?:код|пароль)|(?:к|К)од за (?:потвърждение|достъп)"
    r"|(?:κ|Κ)ωδικός (?:επαλήθευσης|επιβεβαίωσης|μίας χρήσης|ασφαλείας|πρόσβασης)"
    r"|code (?:de vérification|de confirmation|de sécurité|de connexion|d'accès|d'activation|à usage unique|secret|sms)"
    r"|c(?:o|ó)digo (?:de|para) (?:un solo uso|(?:verifica|confirma|autentica|ativa|activa)(?:ción|ção)|segurança|seguridad"
    r"|acceso|acesso|uso único|login|ingreso|entrada)"
    r"|codice (?:di (?:verifica|conferma|sicurezza|accesso|attivazione)|otp|temporaneo|monouso|usa e getta))"
)
"""What languages call the code of a second factor, where that says more than code."""

_NOUNS_GATE = _NOUNS_ABROAD.replace(r"\w{0,4}", "").replace(r"[^\W\d]{0,4}", "")
_YOURS = (
    r"(?:your|the|ihr|dein|der|votre|ton|le|su|tu|el|il tuo|il suo|uw|je|jouw|twój|tvůj|váš|твой|dit|deres|sinun|a sua|o teu"
    r"|din|seu|o seu|следующий|ваш)"
)

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="entry_code.spoken",
        type="one_time_code",
        pattern=(
            rf"(?:\b{_OPENS}\b(?:[^\n:=]|:\s){{0,24}}?{_NO_EVENT}\b{_CODE}\b{_PLACE_CHARS}{{0,32}}?(?:{_IS})?\s"
            rf"|\b{_CODE}\b(?![ _\-]?(?:error|coverage|review))[^\n:=]{{0,40}}?\b{_OPENS}\b[^\n:=]{{0,24}}?(?:{_IS}\s"
            rf"|\s)|\b{_CODE_OF_A_DOOR}\b{_PLACE_CHARS}{{0,32}}?(?:{_IS}\s|\s)"
            rf"|\b(?:unlock|disarm)(?:ed|ing|s)?\s(?:with|using)\s(?:code\s|pin\s)?){_DIGITS}"
        ),
        gate=(
            rf"(?:\b{_OPENS}\b[^\n]*\b{_CODE}\b|\b{_CODE}\b[^\n]*\b{_OPENS}\b"
            rf"|\b(?:unlock|disarm)[a-z]*\s(?:with|using)|{_CODE_OF_A_DOOR})[^\n]*\s[#*]?[0-9]{{4}}"
        ),
        flags=regex.IGNORECASE,
        check=digits,
        sparse=True,
        source="Wording of messages",
        examples=(
            "pager: code for med room 3B door is now [[{digit:5}#]]",
            "Tür-Code Medikamentenraum 2: [[{digit:4}#]] ab Montag gültig",
            "Code Medikamentenschrank [[{digit:4}]], nicht weitergeben",
            "clave y código del candado [[{digit:4}]]",
            "el código de la puerta es [[{digit:4}]]",
            "la clave de la alarma es [[{digit:4}]]",
            "code de la porte pharmacie [[{digit:4}]]",
            "PIN für die Alarmanlage ist [[{digit:4}]]",
            "gate code changed to [[{digit:4}]] effective tonight",
            "voicemail pin [[{digit:4}]], ext 4471",
            "voicemail PIN for mailbox 5120 reset to [[{digit:6}]]",
            "alarm panel: user code 04 changed to [[{digit:4}]]",
            "portkod [[{digit:4}]]",
            "badge printer: admin menu unlocked with [[{digit:6}]]",
        ),
        counter_examples=(
            "door controller returned error code 0x{digit:4}",
            "Access panel 4: PIN entry timeout, 3 keys pressed",
            "alarm cleared, exit code 1237",
            "alarm code {digit:4} cleared",
            "failed to print on printer H-2E. Win32 error code: 1797",
            "pin pad on door 3 is broken, use your badge",
            "building 4 has postal code {digit:5}",
            "cabinet sensor reported fault code {digit:4}",
            "the operator code conforms to TS {digit:5}.",
        ),
        score=0.7,
    ),
    PatternRule(
        id="entry_code.changed",
        type="one_time_code",
        pattern=(
            r"(?<=\b(?:key ?pad|door|gate|alarm|safe|vault|lock|panel)\b[^\n]{0,60}\bcode\b[^\n\d]{0,60}\s"
            r"(?:from\s|to\s|from\s\d{4,8}\sto\s))(?P<v>\d{4,8})(?![\w.\-/])"
        ),
        gate=r"\b(?:key ?pad|door|gate|alarm|safe|vault|lock|panel)\b[^\n]*\bcode\b[^\n]*\b(?:from|to)\s[0-9]{4}",
        flags=regex.IGNORECASE,
        source="Wording of access controls' audit trails",
        examples=("CCURE audit: keypad RX-VAULT code changed by bob from [[{digit:4}]] to [[{digit:4}]]",),
        counter_examples=("door controller code updated from 2.1 to 2.2", "safe code path moved to page 4"),
        score=0.7,
    ),
    PatternRule(
        id="entry_code.of_a_door",
        type="one_time_code",
        # Keypads want # or * after the code: with it, the noun may stand farther off.
        pattern=(
            rf"(?:\b(?:{_OPENS}|lock|key ?pad|code|pin|clave)\b{_PLACE_CHARS}{{0,48}}(?:[:=]|\b(?:is|ist|est|es|è|är|er|to"
            rf"|now|auf|en|a)\b)\s?"
            rf"|\b(?:{_CODE}|{_CODE_OF_A_DOOR}|clave)\b{_PLACE_CHARS}{{0,48}}?\s)(?P<v>[#*]?\d{{4,8}}[#*])(?![\w#*.])"
            # French door phones have letters, too.
            r"|\b(?:digicode|code (?:porte|d'entrée|de la porte|d'accès|portail|immeuble))\b[^\n\d:=]{0,32}(?:\s?[:=]"
            r"|\best)?\s"
            r"(?P<v>(?=\w{4,7}\b)(?-i:\d{1,5}[A-F]\d{0,5}|[A-F]\d{3,5}[A-F]?))(?![\w\-])"
        ),
        gate=(
            rf"\b(?:{_OPENS}|lock|key ?pad|{_CODE}|{_CODE_OF_A_DOOR}|clave)\b[^\n]*[#*]?[0-9]{{4,8}}[#*]"
            r"|(?:digicode|code (?:porte|d'entrée|de la porte|d'accès|portail|immeuble))[^\n]*\s[0-9A-F]{4,7}\b"
        ),
        flags=regex.IGNORECASE,
        source="Wording of messages: keypads want # or * after the code",
        examples=(
            "door to server room: [[{digit:4}#]]",
            "keypad for med room is [[{digit:4}#]] now",
            "door code supply room 4: [[{digit:4}*]]",
            "clave de la puerta del almacén: [[{digit:4}#]]",
            "digicode pharmacie [[{digit:2}A{digit:2}]]",
        ),
        counter_examples=("door to server room: {digit:4}", "error code: 0x{digit:4}", "code 12 of C#: {digit:4}"),
        score=0.7,
    ),
    PatternRule(
        id="entry_code.combination",
        type="one_time_code",
        pattern=(
            r"\b(?:combo|combination|zahlenkombination|kombination|combinaison|combinación|combinazione"
            r"|combinatie)\b[^\n:=]{0,48}?"
            rf"{_IS}\s(?P<v>\d{{1,2}}(?:\s?[\-–/]\s?\d{{1,2}}){{2,4}}|\d{{1,2}}(?: \d{{1,2}}){{2,4}}|\d{{4,8}})"
            r"(?=[.,;!?]?(?:\s|$)|[\\\"')\]}])"
        ),
        gate=(
            r"(?:combo|combination|kombination|combinaison|combinación|combinazione"
            r"|combinatie)\b[^\n]*\s[0-9]{1,2}(?:[0-9]{2}| ?[\-–/ ] ?"
            r"[0-9])"
        ),
        flags=regex.IGNORECASE,
        source="Wording of messages: locks with dials",
        examples=("new combo for the narcotics safe is [[24-8-31]]", "Zahlenkombination Tresor: [[{digit:4}]]"),
        counter_examples=("combination of 3 drugs: 14", "best combination: lr=0.1", "combinations were 2-3 each"),
        score=0.7,
    ),
    PatternRule(
        id="entry_code.pin",
        type="one_time_code",
        pattern=(
            r"(?:\b(?i:passcode)\b|\bPIN(?:-?(?:Code|Nummer|code|number))?\b|\b(?i:your|new|old|temp|temporary|wrong|bad"
            r"|user|card"
            r"|incorrect|invalid|the|my|our|setup|pairing|host|leader|moderator|guest|release|conference|neue"
            r"|nuevo|nouveau|entered|exception:)\s(?i:pin(?:\scode)?)\b)"
            r"(?:(?!(?i:gpio|pad|retr|tries|left))[^\n\d:=]){0,40}?"
            rf"(?:{_IS}\s|\s){_DIGITS}"
        ),
        gate=r"(?i:\bpin\b|\bpasscode\b|pin-?code|pin-?nummer|pin-?number)[^\n0-9]*[0-9]{4}",
        check=digits,
        source="Wording of messages",
        examples=(
            "Voicemail box 4471 PIN reset by operator, new PIN [[{digit:4}]]",
            "Kiosk unlock PIN set to [[{digit:4}]]",
            "the pin for the med fridge is [[{digit:4}]]",
            "WrongPinException: pin 17 high, wrong pin [[{digit:4}]]",
        ),
        counter_examples=(
            "GPIO PIN 17 high",
            "PIN tries left 1000",
            "pin 1024 pages",
            "PIN printing is enabled on queue mfp3",
        ),
        score=0.7,
    ),
    PatternRule(
        id="entry_code.among",
        type="one_time_code",
        pattern=(
            rf"(?:(?:\b|_|(?<=[a-z])){_SECOND}(?!\w{{0,16}}error code)[^\n]{{0,60}}?(?<!status )(?<!error )(?<!exit )\b"
            r"(?:pass)?(?:code|token|answer)"
            r"\\*[\"']?(?:\s?[=:(,]\s?\\*[\"']?|\s)(?P<v>\d{6,8})(?![\w.:/\-])"
            r"|\bcode\\*[\"']?\s?[=:]\s?\\*[\"']?(?P<v>\d{6,8})(?![\w.:/\-])(?=[^\n]{0,48}\b(?:sms|totp|otp|2fa|mfa"
            r"|login|verif\w+)\b))"
        ),
        gate=(
            rf"(?:{_SECOND}[^\n]*(?:code|token|answer)[^\n0-9]+[0-9]{{6}}|code[^\n0-9]+[0-9]{{6}}[^\n]*"
            r"(?:sms|otp|2fa|mfa|login|verif))"
        ),
        flags=regex.IGNORECASE,
        check=digits,
        source="RFC 6238; RFC 4226: codes of six to eight digits",
        examples=(
            'verifyTotp(userId=8812, code="[[{digit:6}]]", drift=1)',
            '{"code":"[[{digit:6}]]","channel":"sms"}',
            "TOTPError: code [[{digit:6}]] outside window",
        ),
        counter_examples=(
            "sms gateway returned status code 200",
            "otp failed, error code {digit:6}",
            "verify: exit code 137",
        ),
        score=0.7,
    ),
    PatternRule(
        id="entry_code.told",
        type="one_time_code",
        pattern=(
            rf"(?:\b{_YOURS}\s(?:(?!(?:status|error|exit|response|zip|postal|country|area|return|event|result"
            rf"|reason)\b)[\w'\-]{{1,16}}\s){{0,3}}?"
            r"(?:code|código|codice|kod|код)(?:\s(?:de|di|d'|of|for|to|zur)\s?(?:[^\W\d]|['\-]){1,20}(?:\s(?:[^\W\d]|['\-]){1,12})?)?"
            rf"(?:{_IS})\s(?P<v>\d{{3}}[ \-]?\d{{3,5}}|\d{{4}}(?:[ \-]\d{{2,4}})?)(?=[.,;!?]?(?:\s|$)|[\"')])"
            r"|(?<![\w.:/\-])(?P<v>\d{4,8})\s(?:ist|est|es|è|é|är|er|jest)\s(?:dein|ihr|votre|ton|tu|su|il tuo|il suo"
            r"|o seu|seu|din|je|uw"
            r"|twój)\s(?:[\w\-]{1,16}\s){0,2}[\w\-]{0,20}(?:code|código|codice|kod|pin|tan)\b"
            r"|\b(?:use|enter|type|utilisez|verwenden sie|usa|introduzca|inserisci)\s(?:code\s|le code\s|el código\s"
            r"|il codice\s)?"
            r"(?P<v>\d{6})\s(?:to\s(?:verify|confirm|sign|log|continue|complete|finish|reset|unlock|activate|authenticate)"
            r"|pour\s|para\s|per\s"
            r"|(?:um|als)\s)"
            r"|(?:(?:einmal|anmelde|sicherheits|bestätigungs|zugangs|freischalt|verifizierungs|login)-?(?:code|passwort"
            rf"|kennwort|pin)|m?tan|{_NOUNS_ABROAD})\b"
            rf"(?:[^\n\d:=]{{0,48}}?(?:{_IS}|\s(?:to|jest|je|este|on|—|–)))?\s\\*[\"']?"
            r"(?P<v>\d{4,8}|\d{3}[ \-]\d{3}|\d{4}[ \-]\d{2,4})(?![\w:]|\.\w)"
            rf"|\b(?:2fa|mfa|t?otp"
            rf"|passkey)(?:\scode)?(?:\s(?:displayed|shown|entered|generated|sent"
            rf"|confirmed))?(?:\sfor\s[^\s:]{{1,64}})?{_IS}?\s"
            r"(?P<v>\d{3}[ \-]?\d{3})(?![\w:]|\.\w)"
            r"|zugangscode[^\n:=]{0,32}:\s(?P<v>\d{4,8})(?![\w.])"
            rf"|{_FAR}[^\n\d]{{0,8}}(?P<v>\d{{4,8}})(?!\d))"
        ),
        gate=(
            r"(?:[0-9] (?:ist|est|es|è|é|är|er|jest) (?:dein|ihr|votre|ton|tu|su|il|o|seu|din|je|uw|twój) [^\n]*(?:code"
            r"|código|codice|kod|pin|tan)|\b(?:use|enter|type|utilisez|sie|usa|introduzca"
            r"|inserisci)\s[^\n]{0,12}[0-9]{6}\s(?:to|pour|para|per|um|als)\s"
            rf"|(?:\b{_YOURS}|(?:в|В)аш|(?:т|Т)вой|следующий) [^\n]*(?:code|código|codice|kod|код)[^\n0-9]*[0-9]{{3}}"
            r"|(?:einmal|anmelde|sicherheits|bestätigungs|zugangs|freischalt|verifizierungs|login)-?(?:code|pass|kenn"
            r"|pin)[^\n]*[0-9]{3}"
            rf"|\b(?:m?tan|2fa|mfa|t?otp|passkey)\b[^\n]*[0-9]{{3}}[0-9 \-]|{_NOUNS_GATE}[^\n0-9]*[0-9]{{3}}"
            rf"|{_FAR}[^\n]*[0-9]{{4}})"
        ),
        flags=regex.IGNORECASE,
        sparse=True,
        source="Wording of messages",
        examples=(
            "Votre code de vérification est [[{digit:6}]]",
            "Ihr Code lautet [[{digit:6}]]",
            "Please use the following code to sign in: [[{digit:6}]]",
            "Zugangscode für Tür 3: [[{digit:4}]]",
            "код от домофона: [[{digit:4}]]",
            "Ihr Einmalcode für das Portal lautet [[{digit:6}]]. Gültig 5 Minuten.",
            "Twój kod jednorazowy to [[{digit:6}]]",
            "Código de verificação: [[{digit:3} {digit:3}]]",
            "Doğrulama kodunuz: [[{digit:6}]]",
            "您的验证码是 [[{digit:6}]]，5分钟内有效",
            "[[{digit:6}]] ist dein Anmeldecode",
            "Use [[{digit:6}]] to verify your account",
        ),
        counter_examples=(
            "the exit code is 1234",
            "use {digit:5} to connect",
            "your status code is 404000",
            "the code was 5 lines",
            "the error code is {digit:6}",
            "Sicherheitscode wurde gesendet, Vorgang {digit:8}",
            "code de connexion refusé (erreur {digit:5})",
        ),
        score=0.7,
    ),
)

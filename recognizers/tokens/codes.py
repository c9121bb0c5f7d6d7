"""Codes for a second factor and for a door: seeds, recovery codes, PINs; and passphrases of several words."""

from __future__ import annotations

import re

from recognizers.chosen import passphrase
from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.short_codes import digits
from recognizers.values import compound, is_value, known_word, looks_random, told, unlike_a_word

_PHRASE_NAMES = (
    r"(?:passw(?:or)?d|pwd|pass[ _\-]?phrase|psk(?=\s?[:=])|(?:seed|recovery|secret|backup)[ _\-]?phrase|mnemonic"
    r"|(?:wi-?fi|wlan)[ _\-]?(?:key|code|pass))"
)
_PHRASE_JOINTS = (
    r"(?:(?:is|was|set\sto|changed\sto|reset\sto|now|to|value|(?:was\s)?incorrect|wrong|tried|entered|typed|given|used):?\s)"
)

_WORD = r"(?:[A-Za-z][a-z]{2,11}|\d{1,6})"


def phrase(text: str) -> bool:
    """Say whether words, some of which may be numbers, make a passphrase: ``blue lantern 77 creek``."""
    words = [word for word in text.split() if word.isalpha()]
    if len(words) == len(text.split()):
        return text.islower() and not known_word(words[0]) and passphrase(text)
    return len(words) > 1 and passphrase(" ".join(words if len(words) > 2 else [*words, words[-1]]))


def _several_words(text: str) -> bool:
    """Say whether a text is a phrase of words, however they are joined: a mnemonic has twelve (BIP 39)."""
    return len(re.findall(r"[^\W\d_]{3,}", text)) > 2 and is_value(text)


RULES: tuple[Rule, ...] = (
    KeyRule(
        id="otp.seed",
        type="otp_seed",
        keys=(
            *("otp seed", "totp seed", "hotp seed", "otp secret", "totp secret", "hotp secret", "mfa seed"),
            *("mfa secret", "2fa seed"),
            *("2fa secret", "two factor secret", "authenticator secret", "authenticator key", "totp key", "otp key"),
            *("tfa secret",),
        ),
        value=r"(?:[A-Za-z2-7]{4}[ \-]){3,15}[A-Za-z2-7]{1,4}|[A-Za-z0-9+/]{8,128}={0,6}",
        check=lambda text: is_value(text) and (text.isupper() or any(map(str.isdigit, text))),
        spoken=lambda text: told(text) and text.isupper(),
        source="RFC 6238; RFC 4226 section 7.5; Google Authenticator, key URI format: secrets in base32",
        examples=("otp_seed=[[{base32:32}]]", "TOTP seed [[{base32:31}7]] stored", '"mfaSecret": "[[{base32:16}]]"'),
        counter_examples=("otp seed: missing", "totp secret was rotated", "OTP_SEED=***"),
        score=0.85,
    ),
    KeyRule(
        id="otp.recovery_codes",
        type="one_time_code",
        keys=(
            *("recovery codes", "backup codes", "scratch codes", "emergency codes", "scratch code", "emergency code"),
            *("one time codes", "rescue code", "rescue codes", "single use codes"),
        ),
        value=r"(?<![\w\-])[A-Za-z0-9]{4,10}(?:[\- ][A-Za-z0-9]{4,10}){0,3}(?![\w\-])",
        check=lambda text: (
            is_value(text) and len(text) > 5 and (any(map(str.isdigit, text)) or ("-" in text and not compound(text)))
        ),
        spoken=lambda text: told(text) and any(map(str.isdigit, text)),
        source="NIST SP 800-63B section 5.1.2, look-up secrets",
        examples=('"backup_codes": ["[[a{digit:4}-{lownum:5}]]"]', "recovery_codes=[[{digit:4}-{digit:4}]]"),
        counter_examples=("recovery codes: 10 left", "backup codes regenerated", '"recovery_codes": []'),
        score=0.8,
    ),
    PatternRule(
        id="otp.listed_codes",
        type="one_time_code",
        pattern=(
            r"(?i)(?<=(?<![a-z])(?:recovery|backup|scratch|emergency|rescue)[ _\-]?codes?(?![a-z\d])[^\n]{0,200}[\s\"'\[(,])"
            r"(?P<v>[a-z0-9]{4,6}-[a-z0-9]{4,6}(?:-[a-z0-9]{4,6}){0,2}|\d{8}|[a-z0-9]{10,16})(?![\w\-])"
        ),
        gate=(
            r"(?i)(?:recovery|backup|scratch|emergency|rescue)[ _\-]?codes?[^\n]*[\s\"'\[(,]"
            r"(?:[a-z0-9]{4,6}-[a-z0-9]{4,6}|[0-9]{8}|[a-z0-9]{10})"
        ),
        check=lambda text: (
            any(map(str.isdigit, text)) and told(text) and (len(text) < 10 or "-" in text or looks_random(text))
        ),
        sparse=True,
        source="NIST SP 800-63B section 5.1.2, look-up secrets",
        examples=(
            "2FA backup codes: [[a{digit:3}b-{lownum:5}]]",
            "recovery code [[{digit:4}-{digit:4}]] used",
            'recovery_codes_generated codes=["[[{digit:1}f{digit:1}d-{digit:2}ab]]"]',
            '"twofactor_backupcodes","message":"generated codes [[OK{digit:2}yjV{digit:1}NDBvXY{digit:1}W]]"',
        ),
        counter_examples=(
            "recovery codes regenerated for tenant-alpha",
            "backup codes of accounts1234 sent",
            "backup code path is long-named",
        ),
        score=0.75,
    ),
    PatternRule(
        id="otp.spoken",
        type="one_time_code",
        pattern=(
            r"(?:\b(?:OTP|otp|TOTP|totp|HOTP|TAN|mTAN|PIN|2FA|MFA)(?:\scode)?\s(?:(?:is|was|of|entered|received|sent"
            r"|typed)\s)?(?P<v>\d{4,6}|\d{8})|\b(?i:door|gate|garage|alarm|safe|lockbox|keypad|entry"
            r"|building)\s(?i:code|pin)(?:\sis|:|\swas)?\s(?P<v>\d{4,8})"
            r"(?!\s(?i:cleared|raised|active|acknowledged|received|occurred|in\szone|at\sline))|\b(?i:code"
            r"|pin)\s(?P<v>\d{4,8})\s(?i:to\s(?:log|sign|verify|confirm|complete|reset|continue|finish|authenticate"
            r"|activate|unlock)|for\sverification|expires\sin|was\stexted))(?![\w.:/\-])"
        ),
        gate=(
            r"(?:\b(?:OTP|otp|TOTP|totp|HOTP|TAN|mTAN|PIN|2FA|MFA)(?: code)? (?:[a-z]+ )?[0-9]{4}"
            r"|(?i:door|gate|garage|alarm|safe|lockbox|keypad|entry|building) (?i:code|pin)[^\n0-9]{1,5}[0-9]{4}"
            r"|\b(?i:code|pin) [0-9]{4,8} (?i:to|for|expires|was) )"
        ),
        check=digits,
        source="Wording of messages",
        examples=("sent OTP [[{digit:6}]] to bob", "the door code is [[{digit:4}]]", "use code [[{digit:6}]] to log in"),
        counter_examples=(
            "OTP service on port 8443/tcp",
            "exit code 137 to many",
            "GPIO PIN 17",
            "alarm code {digit:4} cleared",
        ),
        score=0.8,
    ),
    PatternRule(
        id="text.passphrase",
        type="password",
        pattern=(
            rf"(?i:\b\w{{0,32}}{_PHRASE_NAMES}(?:Error|Exception)?)[\"']?(?:\s(?:for|of)\s[^\s:]{{1,64}})?"
            rf"(?:\s?(?:[:=]|->|=>)\s?(?:[|>]-?\s)?|\s(?:{_PHRASE_JOINTS})?)[(\[<]?"
            rf"(?P<v>[A-Za-z][a-z]{{2,11}}(?:[ \-]{_WORD}){{2,23}}?)"
            r"(?=[.!]?(?:\s*$|[\\\"'<>,;&)\]}]|\s+[#|;&]|\s[A-Za-z][\w.\-]{0,40}[=:]|\s(?:rejected|accepted|refused"
            r"|failed|is|was|for|does|did|has)\b))"
        ),
        gate=(
            rf"(?i:{_PHRASE_NAMES}(?:Error|Exception)?)[\"']?(?:\s(?:for|of)\s[^\s:]+)?"
            rf"[ :=\-\t](?:[=:>|(\[<\s\-]|{_PHRASE_JOINTS})*(?:{_WORD}[ \-]){{2}}(?:[A-Za-z][a-z]{{2}}|[0-9])"
        ),
        check=lambda text: phrase(text.replace("-", " ")) and is_value(text),
        source="NIST SP 800-63B section 5.1.1: passphrases; BIP 39",
        examples=(
            "decrypting with passphrase [[garden hammer zebra guitar]].",
            "ssl_key_password: [[garden hammer zebra guitar]]",
            "wpa_passphrase=[[garden hammer 77 zebra]] wpa_key_mgmt=WPA-PSK",
            "KEY_PASSPHRASE=[[hammer zebra mosaic {digit:4}]] BUILD_NUMBER=388",
        ),
        counter_examples=(
            "password was changed by admin",
            "password expired for user joe",
            "passphrase must have ten characters",
            "password attempts left 3",
            "reproducer for psk and srp fuzzers",
            "password rules 8 to 64 letters",
        ),
        score=0.7,
    ),
    PatternRule(
        id="text.key_in_octets",
        type="api_key",
        pattern=(
            r"(?i:\b\w{0,24}(?:(?<!public )(?<!public_)(?<!public-)(?<!pub)(?<!host)(?<!host )key|token|secret|psk|pmk|ptk"
            r"|gtk|kek|kck|passphrase"
            r"|password|seed|nonce_key))(?!\s?-?(?i:id\b|identifier|fingerprint|exchange|usage|size|type))"
            r"(?:\s(?i:bytes|octets|data|value|material|dump|raw|in hex|hex|is|was"
            r"|hash)){0,3}(?:\s\([\w ]{3,24}\))?(?:\s?-\s(?i:hex)dump(?:_ascii|_key)?)?(?:\(len=\d{1,4}\))?"
            r"\s?[\s:=\[(<]{1,4}(?P<v>(?:0x)?[0-9A-Fa-f]{2}(?:(?:, ?|[ :\-])(?:0x)?[0-9A-Fa-f]{2}){9,255})(?![\w:])"
        ),
        gate=(
            r"(?i:key|token|secret|psk|pmk|ptk|gtk|kek|kck|passphrase|password|seed)[^\n]*[\s:=\[({<]"
            r"(?:0x)?[0-9A-Fa-f]{2}(?:(?:, ?|[ :\-])(?:0x)?[0-9A-Fa-f]{2}){9}"
        ),
        sparse=True,
        source="wpa_supplicant, wpa_hexdump_key; what programs print of keys, octet by octet",
        examples=(
            "PASS token bytes [[8a 6b {hex:2} {hex:2} {hex:2} 1c {hex:2} 60 7d {hex:2} 80 ed 5b {hex:2} 6a 2c]] end",
            "PMK - hexdump(len=16): [[8a 6b {hex:2} {hex:2} {hex:2} 1c {hex:2} 60 7d {hex:2} 80 ed 5b {hex:2} 6a 2c]]",
            "PSK (ASCII passphrase) - hexdump_ascii(len=10): [[8a 6b {hex:2} {hex:2} {hex:2} 1c {hex:2} 60 7d {hex:2}]]",
            "secret=[[8a:6b:{hex:2}:{hex:2}:{hex:2}:1c:{hex:2}:60:7d:{hex:2}:80:ed]]",
        ),
        counter_examples=(
            "host key fingerprint 8a:6b:{hex:2}:{hex:2}:{hex:2}:1c:{hex:2}:60:7d:{hex:2}:80:ed:5b:de:6a:2c",
            "X509v3 Subject Key Identifier: 8a:6b:{hex:2}:{hex:2}:{hex:2}:1c:{hex:2}:60:7d:{hex:2}:80:ed:5b:de:6a:2c",
            "public key: 8a:6b:{hex:2}:{hex:2}:{hex:2}:1c:{hex:2}:60:7d:{hex:2}:80:ed:5b:de:6a:2c",
            "token ring 00:11:22:33:44:55",
        ),
        score=0.7,
    ),
    PatternRule(
        id="text.spelt_code",
        type="one_time_code",
        # As a voice reads it.
        pattern=(
            r"(?i:\b(?:code|pin|otp|passcode|(?:sign|log)[ \-]?in number|verification number|security number|tan))\b"
            r"(?:\s(?i:is|was|of|to)|:|=)?[\s\"']{1,2}(?P<v>\d(?:(?:[ .\-]|, )\d){3,7})(?![\w.:/\-])"
        ),
        gate=r"(?i:code|pin|otp|passcode|number|tan)\b[^\n]{0,8}[\s\"'][0-9](?:(?:[ .\-]|, )[0-9]){3}",
        source="Twilio Verify documentation, voice: a code is read digit by digit",
        examples=(
            "Your sign-in number is [[{digit:1} {digit:1} {digit:1} {digit:1} {digit:1} {digit:1}]]",
            "code: [[4, {digit:1}, 0, 7]]",
        ),
        counter_examples=("error code 1.2.3", "pin 1 2 3", "code 4-1 is on page 3"),
        score=0.75,
    ),
    PatternRule(
        id="text.mnemonic",
        type="recovery_words",
        pattern=(
            r"(?i:\b(?:seed|mnemonic|wallet|phrase|recover\w*|restored?|words))(?:\s(?:phrase|words|restored|imported"
            r"|recovered|from|is|was"
            r"|with|are|to|using)\b)*+[\s\\\"':=]{1,4}"
            r"(?P<v>(?:[a-z]{3,8}[ ,]{1,2}){11,23}[a-z]{3,8})(?=[.]?(?:$|[\s\\\"'<,;&)\]}]))"
        ),
        gate=r"(?i:seed|mnemonic|wallet|phrase|recover\w*|restored?|words)\b[^\n]*(?:[a-z]{3,8}[ ,]{1,2}){11}[a-z]{3}",
        check=lambda text: passphrase(text.replace(",", " ")),
        source="BIP 39: 12 to 24 words of 3 to 8 letters",
        examples=(
            "wallet restored from [[garden hammer zebra guitar ocean velvet copper walnut marble tiger lemon quartz]]",
        ),
        counter_examples=("words were read from the list that was sent with this last request",),
        score=0.7,
    ),
    PatternRule(
        id="text.user_and_p",
        type="password",
        pattern=(
            r"\bu(?:ser)?\\*[\"']?\s?[:=]\s?\\*[\"']?[\w.@\-]{1,64}\\*[\"']?[\s,;&"
            r"|]{1,3}\\*[\"']?p\\*[\"']?\s?[:=]\s?\\*[\"']?"
            r"(?P<v>[^\s,;&|\"'\\}]{4,128})"
        ),
        gate=r"\bu(?:ser)?[\\\"']*\s?[:=]\s?[\\\"']*[\w.@\-]+[\\\"']*[\s,;&|]+[\\\"']*p[\\\"']*\s?[:=]\s?[\\\"']*[^\s\"'\\]{4}",
        check=lambda text: told(text) and unlike_a_word(text),
        source="Wording of messages",
        examples=("u:bob p:[[{alpha:7}{digit:2}]]", "GET /login?u=bob&p=[[{alpha:7}{digit:2}]]"),
        counter_examples=("u:bob p:true", "u=1 p=2"),
        score=0.7,
    ),
    KeyRule(
        id="generic.recovery_words",
        type="recovery_words",
        keys=("mnemonic", "seed words", "seed phrase", "recovery phrase", "secret phrase"),
        check=_several_words,
        spoken=_several_words,
        source="BIP 39; NIST SP 800-63B section 5.1.1",
        examples=('mnemonic="[[legal winner {lower:5} year {lower:4} sausage worth useful]]"',),
        counter_examples=("mnemonic: mov", "seed phrase: required", "recovery phrase was shown", "-mmnemonic=[att|intel]"),
        score=0.6,
    ),
    KeyRule(
        id="generic.security_answer",
        type="recovery_words",
        keys=("security answer", "secret answer"),
        check=is_value,
        spoken=lambda text: text.count(" ") > 1 and is_value(text),
        source="NIST SP 800-63B section 5.1.1, look-up secrets; security questions as sites ask them",
        examples=("security_answer=[[{alpha:9}]]",),
        counter_examples=("security answer: required", "security_answer=***"),
        score=0.6,
    ),
)

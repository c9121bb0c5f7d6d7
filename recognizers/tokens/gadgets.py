"""Secrets of things on the net: modems' and Wi-Fi modules' commands, codes for pairing, vouchers, service menus."""

from __future__ import annotations

import re

import regex

from recognizers.chosen import typed
from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.values import is_picked_word, is_sequence, is_value, looks_random

_VOUCHER = re.compile(r"(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9\-]{6,24}|\d{5}-\d{5}|\d{4}(?:-\d{4}){2,3}|\d{6,12}")


def _octets(text: str) -> bool:
    """Say whether numbers are as many octets as a key has."""
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    return len(numbers) in (16, 24, 32) and max(numbers) < 256 and len(set(numbers)) > 4


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="modem.at_command",
        type="password",
        pattern=(
            r"\bAT\+(?:CGAUTH=\d{1,2},\d,\\*\"|(?:CSTT|QICSGP|CWQAP|CNACT|SAPBR"
            r"|NETOPEN)=[^\r\n]{0,80}?,\\*\"[\w.@\-]{1,64}\\*\",\\*\""
            r"|(?:CWJAP|CWSAP|CWLAP)(?:_CUR|_DEF)?=\\*\"[^\"\r\n]{1,32}\\*\",\\*\"|(?:CPIN=|CLCK=\\*\"SC\\*\",\d,"
            r"|CPWD=[^,]{1,8},)\\*\"?)"
            r"(?P<v>[^\s\"\\,]{4,128})"
        ),
        gate=r"\bAT\+(?:CGAUTH|CSTT|QICSGP|CWQAP|CNACT|SAPBR|NETOPEN|CWJAP|CWSAP|CWLAP|CPIN|CLCK|CPWD)[_A-Z]*=",
        check=lambda text: is_value(text) and text not in ("READY", "SIM"),
        source="3GPP TS 27.007, AT+CPIN, AT+CGAUTH, AT+CLCK; Espressif, AT+CWJAP; Quectel, AT+QICSGP",
        examples=('AT+CGAUTH=1,1,"[[{alpha:7}{digit:2}]]","sim"', 'AT+CWJAP="KLINIK","[[{alpha:7}{digit:2}]]"'),
        counter_examples=("AT+CPIN?", "AT+CWJAP?", "+CPIN: READY"),
        score=0.85,
    ),
    PatternRule(
        id="wifi.begin",
        type="wifi_passphrase",
        pattern=(
            r"\bWiFi(?:Multi|Manager|Client)?\w{0,8}(?:\.|->|::)(?:begin|softAP|addAP|connect"
            r"|autoConnect)\(\s?\\*[\"'][^\"'\r\n]{1,32}\\*[\"'],\s?"
            r"\\*[\"'](?P<v>[^\"'\r\n\\]{8,63})\\*[\"']"
            r"|\bkey (?:d:)?[0-3]:(?P<v>[^\s\"',;]{5,64})"
            r"|\boption\s+(?:key|password|passwd|secret|psk|pwd|sae_password"
            r"|auth_secret)\s+\\*[\"'](?P<v>[^\"'\r\n\\]{4,128})\\*[\"']"
            r"|\b(?:uci\s(?:-q\s)?set\s|wireless\.)[\w.@\[\]\-]{1,64}\.(?:key|password|secret|psk|pwd|sae_password|auth_secret)="
            r"(?:\\*[\"'](?P<v>[^\"'\r\n\\]{4,128})|(?P<v>[^\s\"'\\]{4,128}))"
        ),
        gate=(
            r"\bWiFi\w*(?:\.|->|::)(?:begin|softAP|addAP|connect|autoConnect)\(|\bkey (?:d:)?[0-3]:[^\s]{5}"
            r"|\boption\s+[a-z_]+\s+[\\\"']|\buci\s(?:-q\s)?set\s[^\s]+\.[a-z_]+=|\bwireless\.[^\s]+\.(?:key|password|secret|psk|pwd|sae|auth)"
        ),
        check=is_value,
        source="Arduino, WiFi.begin; iw(8), connect … key; OpenWrt, UCI: option key",
        examples=(
            'WiFi.begin("KLINIK","[[{alpha:9}{digit:1}]]")',
            "iw: connect W key 0:[[{alpha:9}{digit:1}]]",
            "uci set wireless.@wifi-iface[0].key='[[{lower:4} {lower:6} wrt]]'",
        ),
        counter_examples=("WiFi.begin(ssid, pass)", "option key 'disabled'", "key 1: value"),
        score=0.75,
    ),
    PatternRule(
        id="matter.payload",
        type="pairing_code",
        pattern=r"(?<![A-Za-z0-9])MT:[0-9A-Z.\-]{19,64}(?![0-9A-Za-z])",
        gate=r"MT:[0-9A-Z.\-]{19}",
        source="Matter Core Specification section 5.1.3: the QR code's payload, in base 38",
        examples=("[[MT:Y.K9042C00KA0648G00]] scanned",),
        counter_examples=("GMT:20260506", "MT:12345"),
        score=0.85,
    ),
    PatternRule(
        id="text.key_in_decimal_octets",
        type="api_key",
        pattern=(
            r"\b(?i:[\w.\-]{0,24}(?:key|secret|psk|seed"
            r"|passphrase))\\*[\"']?\s?[=:]\s?[\[{(](?P<v>\s?\d{1,3}(?:,\s?\d{1,3}){15,31})\s?[\]})]"
        ),
        gate=r"(?i:key|secret|psk|seed|passphrase)[\\\"']*\s?[=:]\s?[\[{(]\s?[0-9]{1,3}(?:,\s?[0-9]{1,3}){15}",
        check=_octets,
        source="Zigbee2MQTT documentation, network_key; what programs print of arrays of octets",
        examples=("network_key: ([[1, 3, 5, 7, 9, 11, 13, 15, 0, 2, 4, 6, 8, 10, 12, {digit:2}]])",),
        counter_examples=("key: [1, 2, 3]", "seed=[1000, 2000, 3000, 4000, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]"),
        score=0.75,
    ),
    KeyRule(
        id="knx.device_key",
        type="api_key",
        keys=("=fdsk", "=dsk", "device setup key", "backbone key", "install code", "zigbee install code", "link key"),
        value=(
            r"[A-Z2-7]{6}(?:-[A-Z2-7]{6}){5}|[0-9]{5}(?:-[0-9]{5}){7}|[0-9A-Fa-f]{16,36}(?![0-9A-Za-z])"
            r"|(?:[0-9A-Fa-f]{4}[: \-]){4,8}[0-9A-Fa-f]{4}"
        ),
        check=lambda text: not is_sequence(text),
        spoken=lambda text: not is_sequence(text),
        source="KNX Association, KNX Secure: FDSK; Zigbee base device behavior, install codes",
        examples=("FDSK [[{base32:6}-{base32:6}-{base32:6}-{base32:6}-{base32:6}-{base32:6}]]", "install_code=[[{HEX:36}]]"),
        counter_examples=("FDSK missing", "install code: 1234"),
        score=0.7,
    ),
    PatternRule(
        id="wifi.voucher",
        type="one_time_code",
        pattern=(
            r"(?:(?<=\b(?:wi-?fi|wlan|guest|hotspot|captive|portal|unifi|internet|gast|gäste)\w{0,12}\b[^\n]{0,80})"
            r"|(?=[^\n]{0,120}\b(?:wi-?fi|wlan|guest|hotspot|captive|portal|unifi|redeemed|internet|gast|gäste)))"
            r"\b(?:vouchers?|gutschein|ticket code|access ticket|bon d'accès)(?:[ \-]?code)?(?:\s(?:is|was|no\.|nr\."
            r"|#))?[:=]?\s\\*[\"']?"
            r"(?P<v>(?=[A-Za-z\-]{0,24}\d)[A-Za-z0-9][A-Za-z0-9\-]{5,23})(?=[\s\"',;.)\\]|$)"
            r"|\b(?:voucher|gutschein)\b[^\n]{0,48}?(?:→|->"
            r"|=>)\s?(?P<v>(?=[A-Za-z\-]{0,24}\d)[A-Za-z0-9][A-Za-z0-9\-]{5,23})(?=\s|$)"
        ),
        gate=r"\b(?:voucher|gutschein|ticket code|access ticket|bon d'accès)[^\n]*(?:[\s>=:]|→)[\\\"']*[A-Za-z0-9\-]*[0-9]",
        flags=regex.IGNORECASE,
        check=lambda text: _VOUCHER.fullmatch(text) is not None,
        sparse=True,
        source="UniFi, OPNsense and pfSense documentation: vouchers of captive portals",
        examples=(
            "voucher [[7{lower:1}3k9-q{digit:1}mx8]] issued for guest wifi",
            "captive portal: voucher code [[{digit:5}-{digit:5}]] redeemed",
        ),
        counter_examples=("voucher INV-2026-00123 booked", "hotspot: ticket code expired", "guest voucher roll8 imported"),
        score=0.7,
    ),
    PatternRule(
        id="device.service_code",
        type="one_time_code",
        pattern=(
            r"(?:\b(?:menu|mode|panel|console|settings|config(?:uration)?|maintenance|biomed|installer|technician"
            r"|engineer(?:ing)?)\b"
            r"(?:[^\n\d:=]|:\s){0,32}\b(?<!error )(?<!status )(?<!exit )(?<!return )(?<!returned )(?<!reported )(?<!response"
            r" )(?:code|pin|passcode|key ?code)\b"
            r"|\b(?:service|admin(?:istrator)?|supervisor|biomed|maintenance|technician|installer|factory|default|menu|user"
            r"|master|techniker|wartungs?|manager|valet|cashier|operator|parental|duress|override)"
            r"[ \-]?(?:password|passcode|pass code|kennwort|passwort|pin|(?<=override |duress |biomed )code)\b"
            r"|\b(?:menu|mode|panel|console|safe|vault|tresor|tür|schloss|alarm(?:anlage)?|door"
            r"|lock)\b[^\n\d:=]{0,40}\b(?:using|with|mit|avec|con)(?:\scode|\spin)?)"
            r"(?:\s(?:is|was|now|ist|to))?[:=]?\s(?P<v>\d{4,8}|\d{2}(?:[ \-]\d{2}){2,3})"
            r"(?=\s(?:accepted|entered|used|set|learned|works|still|is|was|rejected|ok|auf|öffnen|zu|ein)\b|[,;.)]?(?:\s*$"
            r"|[,;.)\\\"'\]}]))"
        ),
        gate=(
            r"\b(?:menu|mode|panel|console|settings|config|configuration|maintenance|biomed|installer|technician|engineer"
            r"|engineering|service"
            r"|admin|administrator|supervisor|factory|default|user|master|manager|valet|cashier|operator|parental|duress"
            r"|override|techniker|wartung|wartungs|safe|vault|tresor|tür"
            r"|schloss|alarm|alarmanlage|door|lock)"
            r"[^\n]*(?:(?:code|pin|word|kennwort|passwort)|\b(?:using|with|mit|avec|con)(?: code| pin)?)"
            r"(?: is| was| now| ist| to)?[:=]? [0-9]{2}(?:[0-9]{2}|[ \-][0-9]{2})"
        ),
        flags=regex.IGNORECASE,
        source="Wording of service manuals and of messages: menus of devices want a code of digits",
        examples=(
            "infusion pump: service password [[{digit:4}]] accepted",
            "ventilator config menu: code [[{digit:2} {digit:2} {digit:2}]]",
            "elevator service mode entered using code [[{digit:5}]]",
            "Der Tresor geht mit [[{digit:5}]] auf",
        ),
        counter_examples=(
            "service code {digit:5} billed",
            "maintenance mode: error code {digit:4}.",
            "config panel returned code {digit:4}",
            "console started with 2048 MB",
            "default password 8080 characters",
        ),
        score=0.65,
    ),
    KeyRule(
        id="text.code_word",
        type="password",
        keys=("codewort", "code word", "codeword", "kennwort telefon", "safe word", "safeword", "geheimwort", "parolenwort"),
        check=is_value,
        spoken=lambda text: is_picked_word(text.lower()) or typed(text),
        source="Wording of messages: words by which callers are told apart",
        examples=("Codewort für Telefonauskunft: [[Amselnest]]", "codeword=[[bl{lower:2}heron]]"),
        counter_examples=("codeword=required", "code word length 16", "code word was changed"),
        score=0.6,
    ),
    PatternRule(
        id="text.security_answer",
        type="recovery_words",
        pattern=(
            r"\b(?:security|secret|challenge|recovery)[ _\-]questions?\b[^\n]{0,120}?\banswer(?:ed)?(?:\s(?:was|is|with"
            r"|given|as))?[:=]?\s"
            r"(?:\\*[\"'](?P<v>[^\"'\r\n\\]{2,64})\\*[\"']|(?P<v>[^\s\"',;.]{3,64}))"
            r"|\b(?:sicherheitsfrage|pregunta de seguridad|question (?:de sécurité|secrète))\b[^\n]{0,120}?\b(?:antwort"
            r"|respuesta|réponse)[:=]?\s"
            r"(?:\\*[\"'](?P<v>[^\"'\r\n\\]{2,64})\\*[\"']|(?P<v>[^\s\"',;.]{3,64}))"
        ),
        gate=r"(?:question|sicherheitsfrage|pregunta)[^\n]*(?:answer|antwort|respuesta|réponse)[a-z]*[^\n]{1,8}[^\s]{2}",
        flags=regex.IGNORECASE,
        check=lambda text: is_value(text) and (text[0].isupper() or any(map(str.isdigit, text)) or looks_random(text)),
        source="NIST SP 800-63B section 5.1.2; security questions as sites ask them",
        examples=(
            "security question mother's maiden name answered [[Kowalczyk]]",
            'Sicherheitsfrage "Haustier" Antwort "[[Bello]]"',
        ),
        counter_examples=(
            "security question answered correctly",
            "security questions: answer count 3",
            "Sicherheitsfrage: Antwort falsch",
        ),
        score=0.6,
    ),
)

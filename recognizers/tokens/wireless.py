"""Passphrases of wireless networks: settings, commands, codes to scan, and words beside a network's name."""

from __future__ import annotations

import re

from recognizers.chosen import typed
from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.shapes import opaque
from recognizers.tokens.codes import phrase
from recognizers.values import is_value, told, unlike_a_word

_WORD_AND_NUMBER = re.compile(r"[a-z]{8,24}\d{2,4}[!?]?")
"""``hummingbird24``: long for the name of a thing with a number."""

RULES: tuple[Rule, ...] = (
    KeyRule(
        id="wifi.passphrase",
        type="wifi_passphrase",
        keys=(
            "wpa passphrase",
            "wpa psk",
            "wifi password",
            "wifi pass",
            "wpa2 psk",
            "wlan password",
            "wireless key",
            "wifi psk",
            "wpa3 password",
            "sae password",
            "wep key",
            "wifi key",
            "wlan key",
            "key content",
        ),
        check=is_value,
        spoken=lambda text: told(text) and unlike_a_word(text),
        source="wpa_supplicant.conf(5), hostapd.conf(5): psk, wpa_passphrase, sae_password",
        examples=("wpa_passphrase=[[{alnum:12}]]",),
        counter_examples=("WPA_PASSPHRASE=***", "wpa passphrase: missing", "Key Content            : Absent"),
    ),
    KeyRule(
        id="wifi.psk",
        type="wifi_passphrase",
        keys=("=psk",),
        value=r"[^\s\"'&<>]{8,64}",
        check=lambda text: opaque(text) and not text.startswith(("!", "+", "-")),
        spoken=lambda text: typed(text) and not text.startswith(("!", "+", "-")),
        source="wpa_supplicant.conf(5): psk, a passphrase of 8 to 63 characters or 64 hexadecimal digits",
        examples=('psk="[[{alnum:12}]]"', "psk=[[{hex:64}]]"),
        counter_examples=("auth=psk", "psk=enabled", "wrong psk for client4", "ciphers=HIGH:!NULL:PSK:-ALL"),
    ),
    KeyRule(
        id="wifi.psk_of_words",
        type="wifi_passphrase",
        keys=("=psk",),
        value=r"\G[a-z]{2,16}(?: [a-z0-9]{1,16}){2,9}(?![^\"'\n])",
        check=phrase,
        spoken=phrase,
        source="wpa_supplicant.conf(5): psk, a passphrase of 8 to 63 characters",
        examples=('wlan0: Setting psk "[[corner {lower:7} {digit:2}]]"',),
        counter_examples=('psk "pre shared key missing"', 'psk="must be set"'),
    ),
    PatternRule(
        id="wifi.set_network",
        type="wifi_passphrase",
        pattern=r"(?i:SET_NETWORK)\s\d{1,4}\s(?:psk|sae_password|password|wep_key\d|private_key_passwd)\s\\*\"(?P<v>[^\"\\\n]{1,128})",
        gate=r"(?i:SET_NETWORK)\s\d{1,4}\s(?:psk|sae_password|password|wep_key\d|private_key_passwd)\s",
        check=is_value,
        source="wpa_supplicant, control interface: SET_NETWORK <network id> <variable> <value>",
        examples=('ctrl_iface: SET_NETWORK 0 psk "[[{alpha:8}{digit:3}]]"',),
        counter_examples=('SET_NETWORK 0 ssid "CareGuest"', "SET_NETWORK 0 psk failed", 'SET_NETWORK 0 psk "***"'),
    ),
    PatternRule(
        id="wifi.key_nearby",
        type="wifi_passphrase",
        pattern=(
            r"(?i:\b(?:e?ssid|wi-?fi|wlan\d?|hotspot|iwconfig)\b)[^\r\n]{0,80}?\b(?i:key|pass|psk|pw)\b\\*[\"']?"
            r"(?:\s?[:=])?\s?(?:s:)?\\*[\"']?"
            r"(?P<v>[^\s\"'\\,;]{8,63})"
            r"|\b(?i:wi-?fi|wlan)[ \-]?(?i:zugangsdaten|zugang|creds?|credentials|login|daten"
            r"|info)?\b[:\s]\s?[^\s/][^\n/]{0,47}\s/\s(?P<v>[^\s\"'\\,;/]{8,63})"
        ),
        gate=r"(?i)(?:wi-?fi|wlan)[^\n]*\s/\s[^\s]{8}|(?:ssid|wi-?fi|wlan|hotspot|iwconfig)[^\n]*\b(?:key|pass|psk|pw)\b[^\w\n]+(?:s:)?[^\w\n]*[^\s\"']{8}",
        check=lambda text: typed(text) or _WORD_AND_NUMBER.fullmatch(text) is not None,
        source="IEEE 802.11-2020 annex J.4.1: passphrases of 8 to 63 characters",
        examples=(
            "wifi at the clinic: SSID CareGuest, key [[{alpha:8}{digit:3}]]",
            '{"wifi":{"name":"MED","key":"[[{alpha:8}{digit:3}]]"}}',
        ),
        counter_examples=("wlan0: WPA: pairwise key handshake completed", "wifi key rotation2 done"),
        score=0.7,
    ),
    PatternRule(
        id="wifi.setting_of_words",
        type="wifi_passphrase",
        # The setting is all of its line, so words without quotes belong to it.
        pattern=(
            r"\b(?:wpa_passphrase|sae_password)=(?P<v>[a-z]{2,16}(?: [a-z0-9]{1,16}){2,9}?)"
            r"(?=\s*(?:$|[,;\"'\r\n\\])|\s[\w.\-]+=|\s(?:rejected|accepted|refused|failed|is|was|does|did|has)\b)"
        ),
        gate=r"\b(?:wpa_passphrase|sae_password)=[a-z]+ [a-z0-9]+ [a-z0-9]",
        check=lambda text: is_value(text.partition(" ")[0]),
        source="hostapd.conf(5): wpa_passphrase, sae_password",
        examples=("hostapd: Line 14: wpa_passphrase=[[five quick {lower:6} jump]] accepted, wpa_key_mgmt=WPA-PSK",),
        counter_examples=("wpa_passphrase=must be 8 to 63 characters", "wpa_passphrase=invalid length in line 4"),
        score=0.8,
    ),
    PatternRule(
        id="wifi.code",
        type="wifi_passphrase",
        pattern=r"\bWIFI:(?:[TSHRK]:(?:\\.|[^;\\\n])*;){0,4}P:(?P<v>(?:\\.|[^;\\\n]){4,128});",
        gate=r"\bWIFI:(?:[TSHRK]:[^\n]*;)?P:",
        check=is_value,
        source="Wi-Fi Alliance, WPA3 specification section 7: Wi-Fi URIs, as QR codes hold them",
        examples=("QR WIFI:T:WPA;S:WARD;P:[[{alnum:12}]];;",),
        counter_examples=("WIFI:T:nopass;S:WARD;;", "WIFI: P: none"),
        score=0.9,
    ),
    PatternRule(
        id="wifi.command",
        type="wifi_passphrase",
        pattern=(
            r"(?:\bset_network\s\d{1,3}\s(?:psk|sae_password|wep_key\d|password|private_key_passwd)\s"
            r"|-setairportnetwork\s\S{1,16}\s(?:\\*[\"'][^\"'\n]{1,32}\\*[\"']|\S{1,32})\s)"
            r"(?:\\*[\"'](?P<v>[^\"'\\\n]{8,64})|(?P<v>[^\s\"'\\]{8,64}))"
            r"|\bcom2sec6?\s(?:-Cn\s\S{1,32}\s)?\S{1,32}\s\S{1,64}\s(?P<v>[^\s\"']{4,64})"
        ),
        gate=r"\bset_network\s[0-9]+\s(?:psk|sae_|wep_key|password|private)|-setairportnetwork\s|\bcom2sec6?\s",
        check=lambda text: told(text) and unlike_a_word(text),
        source="wpa_cli(8); networksetup(8); snmpd.conf(5), com2sec",
        examples=(
            'wpa_cli> set_network 0 psk "[[{alpha:7}{digit:2}!]]"',
            "networksetup -setairportnetwork en0 Guest '[[nest {lower:3} {digit:4}]]'",
            "com2sec local localhost [[{alpha:7}{digit:2}]]",
        ),
        counter_examples=("com2sec local localhost public", "set_network 0 psk ***"),
        score=0.85,
    ),
)

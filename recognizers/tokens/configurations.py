"""Secrets in network devices' configuration commands, where words and numbers stand between the name and the value.

IOS, NX-OS, EOS, Junos, FortiOS, PAN-OS, Comware, VRP, ArubaOS, VyOS, TMOS; as their logs of commands show them.
"""

from __future__ import annotations

import regex

from recognizers.rule import PatternRule, Rule
from recognizers.values import told, unlike_a_word

_QUOTED_OR_NOT = r"(?:\\*\"(?P<v>[^\"\n\\]{4,256})\\*\"|\\*[\"']?(?P<v>[^\s\"'\\;]{4,256}))"

_COMMANDS = (
    r"\b(?:(?:message-digest-key|authentication-key|hello-authentication-key|md5-key)\s\d{1,5}\s(?:md5"
    r"|hmac-\S{1,16}|sha\d{0,3}|keyed\S{0,16}|type\s\S{1,16}\svalue)|(?:login|pap|opap|chap|global|arap"
    r"|enable)\s?=\s?(?:cleartext|des)|(?:pre-shared-key|psk|passphrase|wpa-psk|wpa2-psk|set-key|shared-secret"
    r"|key-string|ascii-key)\s(?:ascii-text|ascii|hexadecimal|hex|local|remote|cipher|simple|plain|plaintext"
    r"|encrypted|unencrypted)|(?:ikev[12]\s(?:local-authentication\s"
    r"|remote-authentication\s)?pre-shared-key(?:\s(?:local|remote))?)|(?:password|secret)(?:\s(?:level|role"
    r"|user-name|username|manager|operator)\s\S{1,32}){0,2}\s(?:cipher|simple|plaintext|irreversible-cipher"
    r"|ciphertext|sha\d{1,3}|md5|hash|hashed|encrypted|clear|unencrypted|scrypt|pbkdf2)|password\s(?:manager"
    r"|operator)\s(?:user-name\s\S{1,32}\s)?(?:plaintext|sha1|sha256)|(?:plain-text-password-value"
    r"|plain-text-password|plaintext-password|encrypted-password|authentication-password|privacy-password"
    r"|bind-password|phash|ppp\s(?:chap|pap)\s(?:sent-username\s\S{1,64}\s)?password)"
    r"|auth(?:entication)?\s(?:SHA|MD5|sha|md5)(?:-?\d{3})?|priv(?:acy)?\s(?:AES|DES|3DES|aes"
    r"|des)(?:[ -]?\d{3})?)"
)
"""What a device's command says right before the secret."""

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="network.command_secret",
        type="network_password",
        pattern=(rf"{_COMMANDS}(?:\s\d{{1,2}})?\s{_QUOTED_OR_NOT}"),
        gate=regex.sub(r"(?<=\\S)\{1,\d\d\}", "+", _COMMANDS) + r"\s",
        check=lambda text: told(text) and unlike_a_word(text),
        source="Vendors' command references: OSPF, IS-IS, IKE, PPP, SNMPv3, local users",
        examples=(
            "ip ospf message-digest-key 1 md5 [[{alpha:7}{digit:2}]]",
            'set security ike policy p pre-shared-key ascii-text "[[{alpha:7}{digit:2}]]"',
            'set wireless security wpa-psk ascii "[[{alpha:6} im {alpha:7} {digit:1}]]" ssid "x"',
            "login = cleartext [[{alpha:7}{digit:2}]]",
            "super password level 3 simple [[{alpha:7}{digit:2}]]",
            "username bob secret sha512 [[$6${alnum:8}${alnum:86}]]",
            "wlan security wpa psk set-key ascii 0 [[{alpha:8}{digit:3}]] 1",
        ),
        counter_examples=(
            "password hash mismatch",
            "auth md5 failed for peer",
            "password sha512 rounds",
            "authentication-key 5 md5 ***",
        ),
        score=0.8,
    ),
    PatternRule(
        id="ppp.secret",
        type="network_password",
        pattern=(
            r"(?:\b(?:chap|pap|ppp|pppd|secret)\b[^\n*]{0,80}\s|^)\\*\"?[\w.@\-]{1,64}\\*\"?\s+\*\s+"
            r"(?:\\*\"(?P<v>[^\"\n\\]{4,128})\\*\"|(?P<v>[^\s\"*\\]{4,128}))\s+(?:\*|\d{1,3}\.\d)"
        ),
        gate=r"\s\*\s+(?:\\*\"[^\"\n\\]{4,}\\*\"|[^\s\"*\\]{4,})\s+(?:\*|[0-9]{1,3}\.[0-9])",
        check=lambda text: told(text) and unlike_a_word(text),
        source="pppd(8), secrets files",
        examples=('chap-secrets: "bob" * "[[{alpha:7}{digit:2}]]" *',),
        counter_examples=("cron: 5 * * * * root run-parts", "secret a * b *"),
        score=0.75,
    ),
    PatternRule(
        id="openvpn.management",
        type="password",
        pattern=(
            r"\bpassword\s\\*\"[^\"\n]{1,32}\"\s\\*\"?(?P<v>[^\"\s\\]{4,256})"
            r"|\bauth-user-pass\s[\w.@\-]{1,64}\s(?P<v>[^\s\"']{4,128})"
        ),
        gate=r"\b(?:password\s\\*\"[^\"\n]+\"\s|auth-user-pass\s[^\s]+\s[^\s]{4})",
        check=lambda text: told(text) and unlike_a_word(text),
        source="OpenVPN, management notes: password command; openvpn(8), --auth-user-pass",
        examples=('MANAGEMENT: CMD \'password "Auth" "[[{alpha:7}{digit:2}]]"\'',),
        counter_examples=('password "Auth" required', "auth-user-pass /etc/openvpn/pass.txt"),
        score=0.8,
    ),
    PatternRule(
        id="ntp.key",
        type="network_password",
        pattern=(
            r"(?:\bkeys?\b[^\n]{0,60}?[\s\"':]|^\s{0,8})\d{1,5}\s{1,4}(?:M|MD5|SHA1|SHA256|SHA512|AES128CMAC|AES128"
            r"|AES256)\s{1,4}"
            r"(?:HEX:|ASCII:)?(?P<v>[^\s\"'#;]{8,128})"
            r"|\b\d{1,5}\s{1,4}(?:MD5|SHA1|SHA256|SHA512|AES128|AES256)\s{1,4}(?:HEX|ASCII):(?P<v>[^\s\"'#;]{8,128})"
        ),
        gate=r"\s(?:M|MD5|SHA1|SHA256|SHA512|AES128CMAC|AES128|AES256)\s",
        sign=r"[0-9]\s{1,4}(?:M|MD5|SHA1|SHA256|SHA512|AES128CMAC|AES128|AES256)\s{1,4}[^\s\"'#;]{8}",
        check=lambda text: told(text) and unlike_a_word(text),
        source="ntp.keys(5); chrony.conf(5), keyfile",
        examples=("keys: 3 SHA1 [[{hex:39}a]]", "1 MD5 HEX:[[{hex:31}a]]", "/etc/ntp.keys: 5 AES128CMAC [[{hex:31}a]]"),
        counter_examples=("server 10.0.0.5 key 3", "hashed 3 SHA1 digests", "2 MD5 checksums of {hex:31}a"),
        score=0.75,
    ),
)

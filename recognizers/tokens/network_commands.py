"""Secrets in commands and settings of network equipment that no name stands before: Huawei, HPE, Extreme, Check Point …"""

from __future__ import annotations

import regex

from recognizers.chosen import typed
from recognizers.rule import PatternRule, Rule
from recognizers.values import is_sequence, is_value, looks_random, told, unlike_a_word

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="network.user_command",
        type="network_password",
        pattern=(
            r"\b(?:snmp-agent community (?:read|write)(?: (?:cipher|simple))?|create account \w{1,16} [\w.\-]{1,64}"
            r"|users passwd [\w.\-]{1,64}"
            r"|set user [\w.\-]{1,64} (?:newpass|password)|(?:add|set) (?:system|aaa) user [\w.\-]{1,64}"
            r"|local-user \S{1,64} password (?:simple|cipher)"
            r"|super password(?: level \d{1,2})? (?:simple|cipher)|(?:psk|key|password|secret|wpa-passphrase) (?:ciphertext"
            r"|cleartext|plaintext)"
            r"|wlan key \d|user_pass\d{1,2}!?:|(?:account|sip) \d{1,2} password"
            r"|set system root-authentication plain-text-password-value"
            r"|authentication-mode password (?:cipher|simple)|set password (?:simple|cipher|plain))"
            r" \\*[\"']?(?P<v>[^\s\"'\\]{4,256})"
        ),
        gate=(
            r"\b(?:snmp-agent community (?:read|write) |create account |users passwd |set user [^\s]+ (?:newpass"
            r"|password) |(?:add|set) (?:system|aaa) user |local-user [^\s]+ password |super password |(?:psk|key|password"
            r"|secret|wpa-passphrase) (?:ciphertext|cleartext|plaintext) |wlan key [0-9] |user_pass[0-9]+!?: "
            r"|(?:account|sip) [0-9]+ password |plain-text-password-value |authentication-mode password "
            r"|set password (?:simple|cipher|plain) )"
        ),
        check=lambda text: (told(text) and unlike_a_word(text)) or typed(text),
        source="Command references: Huawei VRP, HPE Comware, ExtremeXOS, Check Point Gaia, NetScaler, EdgeSwitch, ArubaOS",
        examples=(
            "snmp-agent community write cipher [[{alpha:7}{digit:2}]]",
            "create account admin bob [[{alpha:7}{digit:2}]]",
        ),
        counter_examples=(
            "create account admin bob failed",
            "add system user bob",
            "wlan key 1 missing",
            "users passwd bob changed",
        ),
        score=0.75,
    ),
    PatternRule(
        id="network.server_key",
        type="network_password",
        pattern=(
            r"\b(?:tac_plus|tacacs\w{0,8}|radius\w{0,8}|radclient|(?:nas|client)(?!=))\b[^\n]{0,64}?\b(?:key"
            r"|secret)\s?=\s?\\*[\"']?(?P<v>[^\s\"'\\;}]{4,128})"
        ),
        gate=r"\b(?:tac_plus|tacacs|radius|radclient|(?:nas|client)\b)[^\n]*\b(?:key|secret)\s?=\s?[\\\"']*[^\s]{4}",
        flags=regex.IGNORECASE,
        check=lambda text: told(text) and unlike_a_word(text) and (typed(text) or looks_random(text) or text[-1:].isalpha()),
        source="tac_plus.conf(5); FreeRADIUS, clients.conf",
        examples=('tac_plus: key = "[[tac{digit:1}{lower:4}]]"',),
        counter_examples=(
            "radius key=missing",
            "client key = $KEY",
            "nas: secret = ***",
            "client: key=user:4411",
            "client=192.0.2.8:51544 cmd=GET key=session:count",
        ),
        score=0.6,
    ),
    PatternRule(
        id="digest.hash",
        type="password_hash",
        pattern=(
            r"\b(?:HA1|H\(A1\)|digest(?:[ \-_]response)|response digest)\b[^\n0-9a-f]{1,12}"
            r"(?P<v>[0-9a-f]{32}(?:[0-9a-f]{32})?)(?![0-9a-zA-Z])"
        ),
        gate=r"\b(?:HA1|H\(A1\)|digest[ \-_]response|response digest)\b[^\n0-9a-f]{1,12}[0-9a-f]{32}",
        check=lambda text: not is_sequence(text),
        source="RFC 7616 section 3.4.1: the response, and H(A1), with which anyone may log in",
        examples=("auth_db: HA1 [[{hex:31}a]] for bob@x", "digest response [[{hex:31}a]] invalid"),
        counter_examples=("HA1 mismatch", "digest response missing", "digest {hex:32} verified"),
        score=0.75,
    ),
    PatternRule(
        id="jenkins.stored_secret",
        type="secret",
        pattern=r"\{?AQAAABAAAA[A-Za-z0-9+/]{20,4096}={0,2}\}?",
        gate=r"AQAAABAAAA[A-Za-z0-9+/]{20}",
        source="Jenkins documentation, hudson.util.Secret: what credentials.xml holds",
        examples=("<password>[[{AQAAABAAAAAg{base64:40}==}]]</password>",),
        counter_examples=("AQAAABAAAA", "AQAAAB{alnum:8}"),
        score=0.85,
    ),
    PatternRule(
        id="network.key_of_a_neighbour",
        type="network_password",
        pattern=(
            r"(?:\bset\s[^\n]{0,200}\s(?:authentication-key|key-string|pre-shared-key(?: ascii-text)?|ppp-options "
            r"[a-z]{2,4} \S{1,40})"
            r"|\s-(?:radKey|tacacsSecret|ldapBindDnPassword|community-name|communityName)"
            r"|\b(?:tacacs|radius)(?:-server| server)\s[^\n]{1,80}\n(?:\s[^\n]{0,120}\n){0,6}?\s+key(?: [0-8])?)"
            r"\s+(?P<e>\"?)(?P<v>(?!\$9\$)[^\s\";,]{4,128})(?P=e)"
        ),
        gate=(
            r"(?:authentication-key|key-string|pre-shared-key|ppp-options|-radKey|-tacacsSecret|-ldapBindDnPassword"
            r"|-community-name"
            r"|-communityName)\s|\n\s+key\s[^\n]"
        ),
        check=lambda text: is_value(text) and text != "public",
        source=(
            "Junos, set protocols bgp … authentication-key; NetScaler, add authentication radiusAction; ONTAP, snmp"
            " community add; Cisco IOS"
        ),
        examples=(
            "set protocols bgp group UP neighbor 192.0.2.1 authentication-key [[as{digit:5}-{lower:4}-peer]]",
            'add authentication radiusAction MFA -serverIP 10.1.1.9 -radKey [[r@{lower:4}Key{digit:2}]]" - Status',
            "snmp community add -type ro -community-name [[netapp_ro_{lower:4}]]",
            "tacacs server ISE01\n address ipv4 10.0.0.31\n key [[{alpha:6}{digit:3}]]",
        ),
        counter_examples=(
            "set protocols bgp authentication-key-chain peers",
            "show configuration | match authentication-key",
            "add authentication radiusAction MFA -radKey ***",
            "radius server A\n address ipv4 10.0.0.31\n timeout 5",
        ),
        score=0.8,
    ),
    PatternRule(
        id="snmp.printed_community",
        type="network_password",
        pattern=(
            r"\bC=\\?\"(?P<v>[^\"\\\s]{3,64})\\?\"(?=\s(?:Get|Set|Trap|Inform|V2Trap|Report)\w{0,12}\()"
            r"|\bcfgpath=\\?\"system\.snmp\.community\\?\"[^\n]{0,200}?\bname\[(?:[^\[\]\"]{0,64}->)?(?P<v>"
            r"[^\[\]\"]{3,64})\]"
        ),
        gate=r"\bC=\\?\"[^\n\"]{3}|system\.snmp\.community",
        check=lambda text: told(text) and unlike_a_word(text),
        source="tcpdump(8), SNMP; FortiOS Log Reference, cfgattr",
        examples=(
            'IP 10.1.1.5.40112 > 10.1.1.1.161:  C="[[n{digit:1}c{alpha:2}-{digit:4}]]" SetRequest(38)  .1.3.6',
            'cfgpath="system.snmp.community" cfgattr="name[public->[[fgt-{alpha:3}-{digit:2}]]]"',
        ),
        counter_examples=(
            'C="US" ST="CA"',
            'C="public" GetRequest(28)',
            'cfgpath="system.interface" cfgattr="name[a->b77]"',
        ),
        score=0.8,
    ),
    PatternRule(
        id="checkpoint.activation_key",
        type="network_password",
        pattern=r"\bSecure Internal Communication\b[^\n]{0,80}?\bactivation key:?\s(?P<v>[^\s\"',;]{4,128})",
        gate=r"Secure Internal Communication\b[^\n]*\bactivation key",
        check=is_value,
        source="Check Point documentation, SIC: the one-time activation key that both sides are told",
        examples=("cpconfig: Secure Internal Communication initialized, activation key: [[gw-{lower:3}-sic{digit:1}]]",),
        counter_examples=("Secure Internal Communication: activation key *** was reset",),
        score=0.85,
    ),
    PatternRule(
        id="ldap.printed_bind",
        type="ldap_password",
        pattern=r"\bauthentication: simple \(0\)\s{1,16}simple: (?P<v>[^\r\n]{1,128}?)(?=\s*(?:[\r\n]|$))",
        gate=r"authentication: simple \(0\)",
        check=is_value,
        source="Wireshark's dissector of RFC 4511 section 4.2, BindRequest, as tshark -V prints it",
        examples=("    authentication: simple (0)\n        simple: [[{alpha:6}{digit:1}rs!]]",),
        counter_examples=("    authentication: simple (0)", "authentication: sasl (3)"),
        score=0.85,
    ),
    PatternRule(
        id="junos.audited_secret",
        type="network_password",
        pattern=(
            r"\[[^\[\]\n]{0,200}\b(?:secret|password|authentication-key|pre-shared-key|ascii-text|community)\]\s"
            r"(?:<unconfigured>|\"[^\"\n]{0,256}\")\s->\s\"(?P<v>[^\"\n]{3,256})\""
        ),
        gate=r"(?:secret|password|authentication-key|pre-shared-key|ascii-text|community)\]\s[^\n]*->\s\"",
        check=is_value,
        source="Junos OS, system log messages: UI_CFG_AUDIT_SET and UI_CFG_AUDIT_SET_SECRET",
        examples=(
            (
                "UI_CFG_AUDIT_SET: User 'bob' set: [system tacplus-server 192.0.2.20 secret] <unconfigured> -> \"["
                '[Tac!{alpha:4}{digit:4}]]"'
            ),
        ),
        counter_examples=('[system host-name] "a" -> "b"', '[system tacplus-server secret] <unconfigured> -> "***"'),
        score=0.85,
    ),
)

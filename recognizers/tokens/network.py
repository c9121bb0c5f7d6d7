"""Network equipment and services: SNMP, RADIUS, Wi-Fi, Cisco, Meraki, Fortinet, Palo Alto, F5, SIP …"""

from __future__ import annotations

from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.shapes import OPAQUE, opaque
from recognizers.values import is_value, told, unlike_a_word

RULES: tuple[Rule, ...] = (
    KeyRule(
        id="snmp.community",
        type="snmp_community",
        keys=(
            "snmp community",
            "rocommunity",
            "rwcommunity",
            "snmp auth pass",
            "snmp priv pass",
            "snmp auth password",
            "snmp priv password",
            "snmp authpass",
            "snmp privpass",
            "snmpv3 auth key",
            "snmpv3 priv key",
            "snmp auth key",
            "snmp priv key",
        ),
        check=is_value,
        source="Net-SNMP, snmpd.conf(5): rocommunity, rwcommunity; snmpcmd(1): -A, -X",
        examples=("snmp_community=[[{alnum:10}]]", "rwcommunity: [[{alnum:12}]]"),
        counter_examples=("SNMP_COMMUNITY=***", "snmp community: missing"),
    ),
    PatternRule(
        id="snmp.command",
        type="snmp_community",
        pattern=(
            r"\bsnmp(?:walk|get|set|bulkwalk|bulkget|getnext|table|trap|inform|status|df)\b[^\n|]{0,300}?\s-"
            r"[cAX][ ]?[\"']?(?P<v>[^\s\"'$-][^\s\"']{2,127})"
        ),
        gate=r"\bsnmp(?:walk|get|set|bulkwalk|bulkget|getnext|table|trap|inform|status|df)\b[^\n|]{0,300}?\s-[cAX]",
        check=is_value,
        source="Net-SNMP, snmpcmd(1): -c community, -A and -X pass phrases",
        examples=("snmpwalk -v2c -c [[{alnum:12}]] 10.0.0.1 sysDescr",),
        counter_examples=("snmpwalk -v2c -c $COMMUNITY 10.0.0.1", "snmpd started"),
    ),
    KeyRule(
        id="radius.secret",
        type="radius_secret",
        keys=(
            "radius secret",
            "radius shared secret",
            "radius key",
            "tacacs key",
            "tacacs secret",
            "tacacs shared secret",
            "auth server shared secret",
            "radius server key",
            "ipsec psk",
            "ike psk",
            "pre shared key",
            "vpn psk",
            "ipsec secret",
            "ipsec pre shared key",
            "l2tp secret",
            "psk secret",
            "=preshared",
        ),
        check=is_value,
        spoken=told,
        source="FreeRADIUS documentation, clients.conf: secret; strongSwan, ipsec.secrets: PSK",
        examples=("radius_secret=[[{alnum:14}]]", "IPSEC_PSK=[[{alnum:20}]]", "pre-shared-key: [[{alnum:16}]]"),
        counter_examples=("RADIUS_SECRET=***", "radius secret: missing", "pre_shared_key: limit early data to resumption"),
    ),
    PatternRule(
        id="cisco.secret",
        type="network_password",
        pattern=(
            r"(?:enable |username \S{1,64} (?:privilege [0-9]{1,2} )?|^\s{0,3}|: )(?:secret|password) (?:[05-"
            r"9] )(?P<v>[^\s\"']{4,256})"
            # Type 7 is an index of two digits, and octets.
            r"|\b(?:password|secret|key|key-string|pac key|md5) 7 (?P<v>[01][0-9](?:[0-9A-Fa-f]{2}){3,64})(?![\w])"
        ),
        gate=r"(?:secret|password|key|key-string|md5) [05-9] ",
        check=is_value,
        source="Cisco IOS documentation, enable secret and username secret: types 0, 5, 7, 8 and 9",
        examples=(
            "username relay privilege 15 secret 9 [[$9${alnum:14}${alnum:43}]]",
            "enable password 7 [[{HEX:16}]]",
            "line vty 0 4 password 7 [[08{HEX:16}]]",
        ),
        counter_examples=("enable secret level 15", "password encryption aes", "enable secret 9 <removed>"),
        score=0.85,
    ),
    PatternRule(
        id="cisco.key",
        type="network_password",
        pattern=(
            r"(?:snmp-server community|tacacs-server key|radius-server key|crypto isakmp key|neighbor \S{1,64"
            r"} password|ntp authentication-key [0-9]{1,10} md5|key-string|standby \d{1,4} authentication md5"
            r" key-string)(?: [0-9])? (?P<v>[^\s\"']{4,256})"
            r"|(?:^|[\r\n;]|\\n)[+\- ]{0,8}(?:pac )?key [0-8] (?P<v>(?=[a-z\-]*[^a-z\-\s])[^\s\"'\\]{4,256})"
        ),
        source="Cisco IOS configuration guides: keys of SNMP, TACACS+, RADIUS, IKE, BGP, NTP and HSRP",
        examples=(
            "snmp-server community [[{alnum:10}]] RO",
            "crypto isakmp key [[{alnum:12}]] address 10.0.0.1",
            "tacacs server a\n+  key 0 [[{alnum:12}]]",
        ),
        counter_examples=(
            "radius-server timeout 5",
            "snmp-server contact noc",
            " key 4 of 7 was skipped",
            "  key 1 gives the constant term",
            " key 1 accept-lifetime 00:00:00 Jan 1 2026 infinite",
            "hotkey 2 pressed",
        ),
        score=0.85,
    ),
    PatternRule(
        id="snmp.create_user",
        type="snmp_community",
        pattern=(
            r"(?<=\bcreateUser\s(?:-e\s\S{1,64}\s)?\S{1,64}\s[^\r\n]{0,160}?)\b(?:MD5|SHA(?:-?\d{3})?|DES|AES(?:-?\d{3})?)\s"
            r"\\*[\"']?(?P<v>[^\s\"'\\]{4,128})"
        ),
        gate=r"\bcreateUser\s[^\n]*\b(?:MD5|SHA|DES|AES)[^\n]*\s[^\s]{4}",
        check=lambda text: told(text) and unlike_a_word(text),
        sparse=True,
        source="Net-SNMP, snmpd.conf(5): createUser",
        examples=("createUser mon SHA [[{alpha:8}{digit:3}]] AES",),
        counter_examples=("createUser mon SHA *** AES ***", "createUser failed for SHA user"),
        score=0.85,
    ),
    PatternRule(
        id="cisco.server_key",
        type="network_password",
        pattern=(
            r"\b(?:(?:tacacs|radius|tacacs-server|radius-server|aaa-server|ldap)\b[^\r\n\"']{0,160}?\b(?:host|server"
            r"|address)\s[^\r\n\"']{1,160}?\s"
            r"(?:key|secret|shared-secret|pac key)(?:\s[0-9])?|snmp-server host \S{1,253}(?: (?:vrf \S{1,64}|traps"
            r"|informs|version (?:1|2c)))+"
            r"|(?:standby|vrrp|glbp)(?: \d{1,4})? authentication(?: text)?"
            r"|enable (?:secret|password)(?: level \d{1,2})?|username \S{1,64}(?: privilege \d{1,2})? (?:secret|password)"
            r"|ip ospf authentication-key|ppp (?:chap|pap) password|wlan \S{1,64} psk|psk set-key ascii|login password)"
            r" (?![0-9] )(?:\\*\"(?P<v>[^\"\\\r\n]{4,256})|(?P<v>[^\s\"']{4,256}))"
        ),
        gate=(
            r"\b(?:(?:tacacs|radius|aaa|ldap)[^\n]*\s(?:key|secret|shared-secret) |snmp-server host |(?:standby|vrrp"
            r"|glbp)(?: [0-9]+)? authentication|enable (?:secret|password)"
            r"|username [^\s]+ (?:privilege [0-9]+ )?(?:secret|password) |ip ospf authentication-key|ppp (?:chap"
            r"|pap) password|wlan [^\s]+ psk|psk set-key ascii|login password )"
        ),
        check=lambda text: told(text) and unlike_a_word(text),
        source="Cisco IOS and ASA configuration guides: AAA servers, SNMP hosts, first-hop redundancy, local users",
        examples=(
            "tacacs-server host 10.2.2.2 key [[{alpha:8}{digit:3}]]",
            "radius-server host 10.1.1.1 auth-port 1812 acct-port 1813 key 7 [[{HEX:15}9]]",
            "snmp-server host 10.1.1.1 version 2c [[{alpha:8}{digit:3}]]",
            "enable secret [[{alpha:8}{digit:3}]]",
            'radius-server host 10.2.2.2 key 0 "[[{alpha:8}{digit:3}]]" auth-port 1812',
        ),
        counter_examples=(
            "radius server 10.1.1.1 key changed",
            "tacacs server host x key mismatch",
            "enable secret level 15",
            "snmp-server host 10.1.1.1 version 3 priv",
        ),
        score=0.8,
    ),
    KeyRule(
        id="meraki.key",
        type="meraki_key",
        keys=("meraki api key", "meraki dashboard api key", "x cisco meraki api key", "meraki key", "meraki token"),
        value=OPAQUE,
        check=opaque,
        source="Cisco Meraki documentation, Dashboard API: X-Cisco-Meraki-API-Key, 40 hexadecimal digits",
        examples=("X-Cisco-Meraki-API-Key: [[{hex:40}]]",),
        counter_examples=("MERAKI_API_KEY=***", "meraki api key: missing"),
    ),
    KeyRule(
        id="mikrotik.password",
        type="mikrotik_password",
        keys=(
            "mikrotik password",
            "routeros password",
            "mikrotik pass",
            "ros password",
            "unifi password",
            "unifi api key",
            "ubnt password",
            "unifi pass",
            "edgeos password",
        ),
        check=is_value,
        source="MikroTik RouterOS and UniFi documentation: API and controller logins",
        examples=("MIKROTIK_PASSWORD=[[{alnum:12}]]",),
        counter_examples=("MIKROTIK_PASSWORD=***", "mikrotik password: missing"),
    ),
    KeyRule(
        id="fortinet.token",
        type="fortinet_token",
        keys=(
            "fortios access token",
            "fortigate token",
            "fortigate api token",
            "fortimanager token",
            "fortios token",
            "fortigate password",
            "fortimanager password",
            "forticloud password",
        ),
        check=is_value,
        source="Fortinet documentation, REST API administrators: access_token, 30 letters and digits",
        examples=("FORTIOS_ACCESS_TOKEN=[[{alnum:30}]]",),
        counter_examples=("FORTIOS_ACCESS_TOKEN=***", "fortios access token: missing"),
    ),
    PatternRule(
        id="fortinet.encrypted",
        type="network_password",
        pattern=r"(?:set (?:password|passwd|psksecret|secret|key) ENC )(?P<v>[A-Za-z0-9+/]{16,512}={0,2})",
        gate=r"set (?:password|passwd|psksecret|secret|key) ENC ",
        source="Fortinet documentation, FortiOS configuration: ENC values",
        examples=("set psksecret ENC [[{base64:86}==]]",),
        counter_examples=("set password ENC *", "set secret ENC"),
        score=0.95,
    ),
    PatternRule(
        id="paloalto.api_key",
        type="paloalto_key",
        pattern=r"LUFRPT[A-Za-z0-9+/]{40,200}={0,2}",
        gate=r"LUFRPT[A-Za-z0-9+/]{40}",
        source="Palo Alto Networks documentation, PAN-OS API keys",
        examples=("GET /api/?type=op&key=[[LUFRPT1{base64:80}==]]",),
        counter_examples=("LUFRPT", "LUFRPT1{alnum:5}"),
        score=0.95,
    ),
    KeyRule(
        id="paloalto.key_by_name",
        type="paloalto_key",
        keys=(
            "panos api key",
            "pan api key",
            "x pan key",
            "panos password",
            "panorama api key",
            "paloalto api key",
            "panorama password",
        ),
        check=is_value,
        source="Palo Alto Networks documentation: the header X-PAN-KEY",
        examples=("X-PAN-KEY: [[{base64:80}==]]",),
        counter_examples=("PANOS_API_KEY=***", "panos api key: missing"),
    ),
    KeyRule(
        id="f5.token",
        type="f5_token",
        keys=("x f5 auth token", "f5 password", "bigip password", "bigip token", "f5 token"),
        check=is_value,
        source="F5 documentation, iControl REST: X-F5-Auth-Token, 26 capital letters and digits",
        examples=("X-F5-Auth-Token: [[{upnum:26}]]",),
        counter_examples=("X_F5_AUTH_TOKEN=***", "x f5 auth token: missing"),
    ),
    KeyRule(
        id="checkpoint.session",
        type="checkpoint_session",
        keys=("checkpoint sid", "x chkp sid", "checkpoint api key", "checkpoint password"),
        check=is_value,
        source="Check Point documentation, Management API: X-chkp-sid",
        examples=("X-chkp-sid: [[{base64url:43}]]",),
        counter_examples=("CHECKPOINT_SID=***", "checkpoint sid: missing"),
    ),
    KeyRule(
        id="arista.password",
        type="arista_password",
        keys=("arista password", "cvp token", "cloudvision token", "eapi password"),
        check=is_value,
        source="Arista documentation, CloudVision service account tokens",
        examples=("CVP_TOKEN=[[eyJ{alnum:60}.{alnum:90}.{base64url:86}]]",),
        counter_examples=("ARISTA_PASSWORD=***", "arista password: missing"),
    ),
    KeyRule(
        id="opnsense.secret",
        type="opnsense_secret",
        keys=("opnsense secret", "opnsense api secret", "opnsense api key"),
        value=OPAQUE,
        check=opaque,
        source="OPNsense documentation, API: key and secret of 80 characters in base64",
        examples=("OPNSENSE_API_SECRET=[[{base64:80}]]",),
        counter_examples=("OPNSENSE_SECRET=***", "opnsense secret: missing"),
    ),
    KeyRule(
        id="netbox.token",
        type="netbox_token",
        keys=("netbox token", "netbox api token", "nautobot token", "nautobot api token", "nb token"),
        value=OPAQUE,
        check=opaque,
        source="NetBox documentation, REST API: tokens of 40 hexadecimal digits",
        examples=("NETBOX_TOKEN=[[{hex:40}]]",),
        counter_examples=("NETBOX_TOKEN=***", "netbox token: missing"),
    ),
    KeyRule(
        id="zscaler.key",
        type="zscaler_key",
        keys=(
            "zscaler api key",
            "zia api key",
            "zpa client secret",
            "zscaler client secret",
            "zscaler obfuscated api key",
            "zpa cloud secret",
        ),
        value=OPAQUE,
        check=opaque,
        source="Zscaler documentation, API keys",
        examples=("ZPA_CLIENT_SECRET=[[{alnum:32}]]",),
        counter_examples=("ZSCALER_API_KEY=***", "zscaler api key: missing"),
    ),
    KeyRule(
        id="citrix.token",
        type="citrix_token",
        keys=("netscaler password", "nitro auth token", "citrix client secret", "adc password", "nitro pass"),
        check=is_value,
        source="NetScaler documentation, NITRO API: NITRO_AUTH_TOKEN",
        examples=("NITRO_AUTH_TOKEN=[[{HEX:100}]]",),
        counter_examples=("NETSCALER_PASSWORD=***", "netscaler password: missing"),
    ),
    KeyRule(
        id="asterisk.secret",
        type="sip_secret",
        keys=(
            "sip secret",
            "sip password",
            "ami secret",
            "asterisk secret",
            "turn secret",
            "turn password",
            "static auth secret",
            "turn credential",
            "freeswitch password",
        ),
        check=is_value,
        source="Asterisk, sip.conf and manager.conf: secret; coturn: static-auth-secret",
        examples=("static-auth-secret=[[{hex:64}]]", "SIP_SECRET=[[{alnum:14}]]"),
        counter_examples=("SIP_SECRET=***", "sip secret: missing"),
    ),
)

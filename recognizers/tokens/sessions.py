"""Sessions of web sites and servers, told by the name that they go by."""

from __future__ import annotations

import re

from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.values import is_uuid, looks_random


def _opaque_session(text: str) -> bool:
    """Say whether what a session goes by is what its cookie holds; a UUID, or a number, is a name for it in the logs."""
    return len(text) >= 20 and not is_uuid(text) and looks_random(text)


_OBJECT = re.compile(r"[A-Z]{2}[0-9a-f]{32}")
"""Twilio's sids, the names of messages, calls and accounts."""


_COUNTED = re.compile(r"[0-9a-f]{8}|[0-9A-F]{8}")
"""32 bits are no more than what tells one connection from another: OpenVPN's."""


def _drawn_session(text: str) -> bool:
    return looks_random(text) and _OBJECT.fullmatch(text) is None and _COUNTED.fullmatch(text) is None


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="session.cookie_told",
        type="session_id",
        pattern=(
            r"\b(?i:MIT-MAGIC-COOKIE-1|magic[ _\-]cookie|(?:remember[ \-]me|session|auth|login|sso|access|http)[ _\-]cookie)"
            r"(?:\s(?:value|is|was))?:?\s{1,3}(?P<v>[A-Za-z0-9+/_\-.%]{24,1024}={0,2})(?![\w/])"
        ),
        gate=(
            r"(?i)(?:MAGIC[ _\-]COOKIE|(?:me|session|auth|login|sso|access"
            r"|http)[ _\-]cookie)[^\n]{0,12}\s[A-Za-z0-9+/_\-.%]{24}"
        ),
        check=looks_random,
        source="Xsecurity(7), MIT-MAGIC-COOKIE-1; OWASP Session Management Cheat Sheet",
        examples=("X11 magic cookie [[{hex:31}a]]", "Remember-me cookie [[{base64:41}a1]] rejected"),
        counter_examples=("session cookie expired", "auth cookie configuration-of-the-session-module"),
        score=0.7,
    ),
    PatternRule(
        id="session.single_sign_on",
        type="session_id",
        pattern=(
            r"(?<![A-Za-z0-9])(?P<v>(?:TGT|PGT|PGTIOU|ST|PT|OC|AT|RT)-\d{1,8}-[A-Za-z0-9_\-]{20,256}(?:\.[\w.\-]{1,64})?)"
            r"|\b[Ss]ession \(ID: (?P<v>_[0-9a-f]{32,64})\)"
        ),
        gate=r"(?:TGT|PGT|PGTIOU|ST|PT|OC|AT|RT)-[0-9]{1,8}-[A-Za-z0-9_\-]{20}|[Ss]ession \(ID: _[0-9a-f]{32}",
        check=looks_random,
        source="Apereo CAS, protocol specification section 3: tickets; Shibboleth SP, shibd.log",
        examples=(
            "TGT created: [[TGT-{digit:4}-{alnum:48}1a-cas01]] for x",
            "new session (ID: [[_{hex:31}a]]) with (applicationId: default)",
        ),
        counter_examples=("OBX ST-12-segment-without-a-value", "PT-100-temperature-sensor-in-room-4", "session (ID: 42)"),
        score=0.75,
    ),
    PatternRule(
        id="tls.key_log",
        type="private_key",
        pattern=(
            r"\b(?:CLIENT_RANDOM|(?:CLIENT|SERVER)_(?:EARLY|HANDSHAKE)_TRAFFIC_SECRET|(?:CLIENT"
            r"|SERVER)_TRAFFIC_SECRET_0|EXPORTER_SECRET)"
            r"\s[0-9a-f]{64}\s(?P<v>[0-9a-f]{64,128})\b"
        ),
        gate=r"(?:CLIENT_RANDOM|TRAFFIC_SECRET|TRAFFIC_SECRET_0|EXPORTER_SECRET) [0-9a-f]{64} [0-9a-f]",
        source="RFC 9850: the SSLKEYLOGFILE format",
        examples=("CLIENT_RANDOM {hex:64} [[{hex:96}]]",),
        counter_examples=("CLIENT_RANDOM {hex:64}",),
        score=0.95,
    ),
    PatternRule(
        id="session.named_cookie",
        type="session_id",
        pattern=(
            r"(?<![\w.\-])(?:[A-Za-z_][\w.\-]{0,40}?(?:SESS|[Ss]ess)(?:ION|ion)?(?:_?ID|_?[Ii]d)?(?:_[0-9a-f]{6,64})?"
            r"|S?SESS[0-9a-f]{32}"
            r"|CFTOKEN|wordpress_(?:logged_in|sec)_[0-9a-f]{32})"
            r"=(?P<v>[A-Za-z0-9%._\-+/|:]{16,4096}={0,2})(?![\w(])"
        ),
        gate=(
            r"(?:SESS|[Ss]ess)(?:ION|ion)?(?:_?ID|_?[Ii]d)?(?:_?[0-9a-f]{6,})?=[A-Za-z0-9%._\-+/|:]{16}"
            r"|CFTOKEN=[A-Za-z0-9%._\-+/|:]{16}|wordpress_(?:logged_in|sec)_[0-9a-f]{32}=[A-Za-z0-9%._\-+/|:]{16}"
        ),
        check=lambda text: not is_uuid(text) and looks_random(text),
        source=(
            "HAProxy Configuration Manual, capture cookie; Shibboleth SP, _shibsession_; Play, Moodle, Drupal and ColdFusion"
            " documentation, names of session cookies; WordPress, LOGGED_IN_COOKIE"
        ),
        examples=(
            'GET /menu 200 SRVSESS=[[{lownum:26}1a]] - "GET"',
            "Cookie: _shibsession_64656661756c74=[[_{hex:31}a]]",
            "MoodleSession=[[{lownum:24}1a]]",
            "CFID=41&CFTOKEN=[[{hex:15}a]]",
        ),
        counter_examples=("max_sess=unlimited-by-configuration", "idle_session={hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}"),
        score=0.7,
    ),
    KeyRule(
        id="generic.session_id",
        type="session_id",
        keys=(
            *("session id", "session key", "sessid", "jsessionid", "phpsessid", "sid", "connect sid", "session cookie"),
            *("aspsessionid", "remember me", "remember token", "remember user token", "cf auth", "auth session"),
            *("sso session", "auth cookie", "user session", "laravel session", "rack session", "php session", "=aspxauth"),
            *("sess", "session ref", "web session", "login session", "http session"),
            # Apache's mod_auth_tkt, CAS, IBM's, SiteMinder's, OpenAM's, Oracle's, SharePoint's sign-ins
            *("auth tkt", "castgc", "=tgc", "ltpa token", "ltpatoken", "ltpatoken2", "smsession", "iplanetdirectorypro"),
            *("=amauthcookie", "obssocookie", "=fedauth", "=rtfa", "mod auth openidc session", "oauth2 proxy", "=mellon"),
            # SAML's (core, section 2.7.2); VPNs and gateways: Cisco, Fortinet, Ivanti, Citrix, F5, Palo Alto
            *("session index", "=webvpn", "=webvpnc", "=webvpnlogin", "=acsamlv2token", "svpncookie", "=dsid", "=dssignin"),
            *("=dssigninurl", "=nsc aaac", "=nsc tmas", "mrhsession", "userauthcookie", "prelogin cookie", "apmcookie"),
            # Microsoft's, SAP's, IBM's, Oracle's, VMware's, Proxmox', Atlassian's, monitors' and mail servers'
            *("=estsauth", "=estsauthpersistent", "=msisauth", "=msisauthenticated", "=cadata", "application cookie"),
            *("mysapsso2", "sap sessionid", "pd h session id", "pd s session id", "=ps token", "oamauthncookie"),
            *("pveauthcookie", "apic cookie", "unifises", "seraph rememberme cookie", "crowd token key", "=zm auth token"),
            *("zm admin auth token", "zbx session", "zbx sessionid", "roundcube sessauth", "gh sess", "=idsrv"),
            *(
                "simplesamlauthtoken",
                "simplesaml session",
                "csrfp token",
                "=opentoken",
                "aspnetcore cookies",
                "authelia session",
            ),
        ),
        not_keys=(
            *("terminal session id", "audit session id", "tls session id", "ssl session id", "account sid", "call sid"),
            *("message sid", "service sid", "oracle sid", "user sid", "group sid", "domain sid", "owner sid", "object sid"),
            *("machine sid", "logon sid", "verify sid", "conference sid", "workspace sid", "application sid", "twilio sid"),
        ),
        value=r"[^\s;,&?#\"'<>]+",
        check=_drawn_session,
        spoken=_drawn_session,
        source="OWASP Session Management Cheat Sheet",
        examples=(
            "cookie.auth_tkt=[[{hex:72}]] verdict=expired",
            "JSESSIONID=[[{HEX:32}]]",
            "session_id=[[{alnum:26}]]",
            "/cart;jsessionid=[[{HEX:32}]]?x=1",
            "connect.sid=[[s%3A{alnum:32}.{alnum:43}]]",
            '[cookie@9 webvpn="[[{HEX:31}A@{digit:8}@{HEX:39}B]]"]',
            "SAMLResponse accepted, SessionIndex=[[_{hex:31}a]] issuer=x",
        ),
        counter_examples=(
            "SessionIndex missing in LogoutRequest",
            "session id: 42",
            "sid=1000",
            "TLS: Initial packet from [AF_INET]192.0.2.4:51120, sid={hex:8} {hex:8}",
            "session_id=null",
            "sid=S-1-5-21-{digit:10}-{digit:10}-1001",
            '{"sid":"SM{hex:32}","status":"delivered"}',
        ),
        score=0.6,
    ),
    KeyRule(
        id="session.bare_cookie",
        type="session_id",
        # Without the name that a cookie has: what VPN clients are told, and what a field holds.
        keys=("=cookie", "vpn cookie", "auth cookie value", "session cookie value"),
        value=r"\G[A-Za-z0-9+/_\-%.@]{24,2048}={0,2}(?=[\s\"';,\])}]|$)(?!\s\((?:good|bad|echoed)\))",
        check=lambda text: looks_random(text) and not is_uuid(text),
        source="openconnect(8), --cookie; OWASP Session Management Cheat Sheet",
        examples=('[sess@1 cookie="[[{alnum:38}1a==]]"]', "openconnect --cookie=[[{HEX:31}A@{digit:8}@{HEX:39}B]] vpn.x"),
        counter_examples=(
            "cookie=missing",
            'cookie: "consent-banner-version-three-accepted"',
            "cookie {hex:8}-{hex:4} seen",
            "; COOKIE: {hex:48} (good)",
        ),
        score=0.6,
    ),
    KeyRule(
        id="generic.session",
        type="session_id",
        keys=("=session", "=sessions", "session not found exception", "invalid session error"),
        value=r"[^\s;,&?#\"'<>]+",
        check=_opaque_session,
        spoken=_opaque_session,
        source="OWASP Session Management Cheat Sheet: at least 64 bits of entropy",
        examples=('session="[[{alnum:26}1a]]"', "session [[{hex:31}a]] expired", "Session: [[{alnum:31}7]];timeout=60"),
        counter_examples=(
            "session 42 closed",
            "session 0x{hex:16} expired",
            "session {hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12} started",
            "session web-frontend-{hex:10}-x7k2p opened",
        ),
        score=0.6,
    ),
)

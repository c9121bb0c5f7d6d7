"""Keys as kernels, tunnels and media servers print them: beside a cipher's name, in session descriptions and addresses."""

from __future__ import annotations

import regex

from recognizers.rule import PatternRule, Rule
from recognizers.values import is_sequence, is_value, looks_random

_CIPHER = (
    r"(?:aes|xts|cbc|gcm|ctr|hmac|sha\d{0,3}|serpent|twofish|camellia|rfc\d{4}|des3_ede|blowfish|chacha20|poly1305|cmac"
    r"|xcbc)"
    r"[\w\-:(),]{0,40}"
)

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="kernel.cipher_key",
        type="api_key",
        pattern=(
            rf"(?:\b(?:enc|auth|auth-trunc|aead|comp|crypt)\s\\*[\"']?{_CIPHER}\\*[\"']?\s(?:0x)?"
            r"|\bmacsec\b[^\n]{0,48}?\bkey\s(?:0x)?[0-9a-f]{1,32}\s|\b(?:MK|master"
            r"|volume)[ _]?(?:key)?\s?dump:?\s)(?P<v>[0-9a-f]{32,256}|[0-9a-f]{2}(?: [0-9a-f]{2}){15,63})(?![\w])"
        ),
        gate=(
            r"\b(?:enc|auth|auth-trunc|aead|comp|crypt)\s[^\s]+\s(?:0x)?[0-9a-f]{2} ?[0-9a-f]{2}"
            r"|\bmacsec\b[^\n]*key\s[^\s]+\s(?:0x)?[0-9a-f]{2} ?[0-9a-f]{2}|\b(?:MK|master"
            r"|volume)[ _]?(?:key)?\s?dump:?\s[0-9a-f]{2}"
        ),
        flags=regex.IGNORECASE,
        check=lambda text: not is_sequence(text),
        source="ip-xfrm(8); ip-macsec(8); dmsetup(8), the crypt target; cryptsetup(8), luksDump --dump-master-key",
        examples=(
            "ip xfrm state add proto esp spi 1 enc 'cbc(aes)' 0x[[{hex:31}a]]",
            "0 100 crypt aes-xts-plain64 [[{hex:63}a]] 0 8:1 4096",
        ),
        counter_examples=("auth sha256 {hex:8}", "crypt: aes module loaded", "master dump: 14 rows"),
        score=0.8,
    ),
    PatternRule(
        id="srtp.inline_key",
        type="api_key",
        pattern=r"\binline:(?P<v>[A-Za-z0-9+/]{38,80}={0,2})(?=[|\s\"'\\;]|$)",
        gate=r"\binline:[A-Za-z0-9+/]{38}",
        check=looks_random,
        source="RFC 4568 section 6.1: key and salt of SRTP in session descriptions",
        examples=("a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:[[{base64:38}1a]]|2^20",),
        counter_examples=("style inline:true", "inline:ConfigurationOfTheServiceIsGiven"),
        score=0.9,
    ),
    PatternRule(
        id="stream.key",
        type="api_key",
        pattern=(
            r"(?:\brtmps?://[^\s\"'/]{1,253}(?:/[\w.\-]{1,32}){0,2}/|\bpublish(?:ing|ed)?\s(?:to\s|stream\s)?(?:live|stream"
            r"|app)/)"
            r"(?P<v>(?:[a-z0-9]{4}-){3,4}[a-z0-9]{4}|[A-Za-z0-9_\-]{16,128})(?=[\s\"'?&,;]|$)"
        ),
        gate=r"\brtmps?://[^\s]+/[A-Za-z0-9_\-]{16}|\bpublish(?:ing|ed)?\s(?:to\s|stream\s)?(?:live|stream|app)/[A-Za-z0-9_\-]{16}",
        check=lambda text: (
            looks_random(text) or regex.fullmatch(r"(?=.*\d)(?:[a-z0-9]{4}-){3,4}[a-z0-9]{4}", text) is not None
        ),
        source="YouTube Live, Twitch and nginx-rtmp documentation: who knows the stream's key may publish",
        examples=("rtmp://a.rtmp.youtube.com/live2/[[a1b2-{lownum:4}-{lownum:4}-{lownum:4}-{lownum:4}]]",),
        counter_examples=("rtmp://media/live/operating-room-four", "publish live/waiting-room-screen"),
        score=0.75,
    ),
    PatternRule(
        id="telephone.one_tap",
        type="one_time_code",
        pattern=r",{1,4}\d{6,12}#,{1,8}(?P<v>[*]?\d{4,10}#?)(?![\d.])",
        gate=r",[0-9]{6,12}#,{1,8}[*]?[0-9]{4}",
        source="Zoom and Microsoft Teams documentation, one-tap dialling: pauses, the meeting's number, and its passcode",
        examples=("+4930123456,,81234567890#,,,,[[*{digit:6}#]]",),
        counter_examples=("1,,812345678#", "a,,12#,,4"),
        score=0.85,
    ),
    PatternRule(
        id="qemu.secret",
        type="secret",
        pattern=r"\bsecret,(?:[\w.\-]+=[^\s,\"']{1,64},){0,4}data=(?P<v>[^\s,\"']{4,256})",
        gate=r"\bsecret,[^\s]*data=",
        check=is_value,
        source="QEMU documentation, secret objects: -object secret,id=…,data=…",
        examples=("-object secret,id=s0,data=[[{alpha:7}{digit:2}]]",),
        counter_examples=("-object secret,id=s0,file=/run/pw", "-object secret,id=s0,data=***"),
        score=0.85,
    ),
)

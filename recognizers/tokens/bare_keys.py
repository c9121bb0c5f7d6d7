"""Keys that stand bare: encoded without PEM's lines, on cards and in security modules, from a key's button, in a cache."""

from __future__ import annotations

import regex

from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.values import is_sequence, is_uuid, looks_random

_MATERIAL_CHARS = 32


def _material(text: str) -> bool:
    """Say whether a value is as long as a key of 128 bits in hex, or of 192 in base64, and drawn."""
    return len(text) >= _MATERIAL_CHARS and looks_random(text) and not is_sequence(text) and not is_uuid(text)


RULES: tuple[Rule, ...] = (
    KeyRule(
        id="generic.key_material",
        type="api_key",
        keys=(
            *("=material", "key material", "key data", "key bytes", "key hex", "key value", "raw key", "plaintext key"),
            *(
                "derived key",
                "unwrapped key",
                "clear key",
                "content key",
                "volume key",
                "=plaintext",
                "cka value",
                "psk file content",
            ),
            *("psk file contents", "key file content", "key file contents", "keyfile contents", "keyfile content"),
        ),
        check=_material,
        spoken=_material,
        source="NIST SP 800-57 part 1, keying material; AWS KMS, GenerateDataKey: Plaintext",
        examples=(
            '[key@41058 alg="AES-256" material="[[{HEX:63}A]]" slot="3"]',
            "psk file content [[{hex:63}a]]",
            "rawKey=[[{hex:31}a]]",
        ),
        counter_examples=("key bytes: 32768", "material=A36-2024", "key value: {hex:16}", '"Plaintext": "Hello"'),
        score=0.7,
    ),
    PatternRule(
        id="der.private_key",
        type="private_key",
        pattern=(
            r"(?<![A-Za-z0-9+/])(?:MII[A-Za-z0-9+/]{3}IB(?:AzCC|AAKC|ADANBgkqhkiG9w0BAQEFAASC)"
            r"|MI[GH][A-Za-z0-9+/]AgEAMB[AM]GByqGSM49AgEG|MC4CAQAwBQYDK2V[uw]BCIEI|MHcCAQEEI)[A-Za-z0-9+/]{30,16384}={0,2}"
        ),
        gate=(
            r"MII[A-Za-z0-9+/]{3}IB(?:AzCC|AAKC|ADANBgkqhkiG9w0BAQEFAASC)|AgEAMB[AM]GByqGSM49AgEG|MC4CAQAwBQYDK2V[uw]BCIEI"
            r"|MHcCAQEEI[A-Za-z0-9+/]{20}"
        ),
        source="RFC 7292 section 4, PFX; RFC 5958; RFC 8017 appendix A.1.2; RFC 5915 section 3: DER in base64",
        examples=(
            "pfx: [[MIIKXAIBAzCC{base64:120}]]",
            "key=[[MC4CAQAwBQYDK2VwBCIEI{base64:43}=]]",
            "[[MHcCAQEEI{base64:120}==]]",
        ),
        counter_examples=(
            "MIIDdzCCAl+gAwIBAgIE{base64:60}",
            "MHcCAQEEI",
            "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKC{base64:40}",
        ),
        score=0.9,
    ),
    PatternRule(
        id="yubikey.otp",
        type="one_time_code",
        pattern=r"(?<![A-Za-z0-9])(?:cccc|vv)[cbdefghijklnrtuv]{36,44}(?![A-Za-z0-9])",
        gate=r"\b(?:cccc|vv)[cbdefghijklnrtuv]{36}",
        source="Yubico documentation, OTPs explained: 44 characters of modhex",
        examples=("otp=[[ccccccbcdefghijklnrtuvbcdefghijklnrtuvbcdefg]] validated",),
        counter_examples=("cccccckdvvul", "vvvvvvvv"),
        score=0.85,
    ),
    PatternRule(
        id="smartcard.verify",
        type="one_time_code",
        pattern=(
            r"(?i:\b(?:apdu|verify|pcscd?|opensc|card|pin)\b)[^\n]{0,64}?(?<![0-9A-Fa-f])00 ?20 ?00 ?[0-9A-Fa-f]{2}"
            r" ?0[4-9A-Ca-c] ?(?P<v>(?:3[0-9]|2[0-9A-Fa-f])(?: ?(?:3[0-9]|2[0-9A-Fa-f])){2,11}(?: ?[0-9A-Fa-f]{2}){0,8})"
        ),
        gate=r"(?i:apdu|verify|pcsc|opensc|card|pin)[^\n]*00 ?20 ?00 ?[0-9A-Fa-f]{2} ?0[4-9A-Ca-c] ?[23]",
        source="ISO/IEC 7816-4, VERIFY: instruction 20, and the PIN as data",
        examples=("APDU >> 00 20 00 01 08 [[31 32 33 34 FF FF FF FF]]", "VERIFY 0020008106[[313233343536]] -> 9000"),
        counter_examples=("APDU >> 00 A4 04 00 08 A0 00 00 01", "APDU << 90 00"),
        score=0.8,
    ),
    PatternRule(
        id="mifare.key",
        type="api_key",
        pattern=(
            r"\b(?:mifare|nfc\w{0,6}|rfid|desfire|sector)\b[^\n]{0,48}?\bkey\s?[ab]?\s?[:=]?\s?(?P<v>[0-9a-f]{12}|[0-9a-f]{32})(?!\w)"
        ),
        gate=r"(?:mifare|nfc|rfid|desfire|sector)[^\n]*key\s?[ab]?\s?[:=]?\s?[0-9a-f]{12}",
        flags=regex.IGNORECASE,
        check=lambda text: not is_sequence(text),
        source="NXP, MIFARE Classic: keys A and B of six octets for each sector",
        examples=("mifare key A: [[{HEX:11}9]] sector 4", "libnfc: auth sector 3 with key [[{hex:11}a]] ok"),
        counter_examples=("mifare key A: FFFFFFFFFFFF", "nfc key store opened", "sector 4 key index 12"),
        score=0.75,
    ),
    PatternRule(
        id="hsm.component",
        type="api_key",
        pattern=(
            r"\b(?:LMK|ZMK|TMK|ZPK|TPK|BDK|KEK|PVK|CVK|IMK|component|clear key)\b[^\n:=]{0,24}?[:=\s]\s?"
            r"(?P<v>[0-9A-F]{4}(?: [0-9A-F]{4}){3,15}|[0-9A-F]{32}|[0-9A-F]{48})(?!\w| [0-9A-F]{4})"
        ),
        gate=r"\b(?:LMK|ZMK|TMK|ZPK|TPK|BDK|KEK|PVK|CVK|IMK|component|clear key)\b[^\n]*(?:[0-9A-F]{4} ){3}[0-9A-F]{4}"
        r"|\b(?:LMK|ZMK|TMK|ZPK|TPK|BDK|KEK|PVK|CVK|IMK|component|clear key)\b[^\n]*[0-9A-F]{32}",
        source="Thales payShield documentation, key components; PCI PIN Security Requirements, clear-text components",
        examples=("LMK component 1: [[{HEX:3}A {HEX:4} {HEX:4} {HEX:3}7]]", "ZMK clear [[{HEX:31}A]]"),
        counter_examples=("component 1 of 3 loaded", "LMK check value 0123 45", "component id {hex:32}"),
        score=0.8,
    ),
    PatternRule(
        id="session.cache_key",
        type="session_id",
        pattern=(
            r"(?<![A-Za-z0-9])(?:sess|session|sessions|PHPREDIS_SESSION|django\.contrib\.sessions\.(?:cache|cached_db))"
            r"[_:/](?P<v>[A-Za-z0-9,\-]{22,128})(?![\w.(])"
        ),
        gate=r"(?:sess|session|sessions|SESSION|sessions\.cache|sessions\.cached_db)[_:/][A-Za-z0-9,\-]{22}",
        check=lambda text: looks_random(text) and not is_uuid(text),
        source="PHP manual, session.save_path: files sess_…; connect-redis, prefix sess:; Django, cached sessions",
        examples=("open(/var/lib/php/sessions/sess_[[{lownum:25}7]]) failed", "GET sess:[[{alnum:30}7]]"),
        counter_examples=(
            "session:{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
            "sess_init_handler_failed_twice",
            "session/new",
        ),
        score=0.65,
    ),
)

"""Identifiers of hardware in the ways they are written: UDI by all three agencies, hardware addresses, IMEI.

A MAC address in colons or hyphens is ``things.py``'s; here are those that need a word before them, or another writing.
"""

from __future__ import annotations

import regex

from recognizers import checks
from recognizers.phi.ids import in_octets, one_of
from recognizers.rule import PatternRule, Rule
from recognizers.values import identifier

_ADDRESS_OF = one_of(
    """
    mac, mac addr, mac address, hw addr, hwaddr, ether, ble, bluetooth, bd addr, bdaddr, wlan, wifi, eui, eui 48, eui 64
    eui64, device mac, client mac, sta, station, peripheral, device addr, beacon, tag, dev eui, deveui, chaddr
    """
)
_SERIAL_ABROAD = (
    r"(?i:serien-?(?:nr\.?|nummer)|serienr\.?|serienummer|num(?:é|e)ro de s(?:é|e)rie|n(?:ú|u)mero de s(?:é|e)rie"
    r"|n(?:º|°|\.º|o\.?) (?:de )?s(?:é|e)rie|matricola n\.?|nume?r seryjny|sarjanumero)"
)
_SIGNS = r"[\"']?[ :=#(]{1,3}[\"']?"


def _drawn(text: str) -> bool:
    """Say whether hex digits may be an address: not all the same, nor digits only that count something."""
    return checks.mac(text) and len(set(text)) > 3


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="hardware.udi",
        type="device",
        pattern=(
            r"(?<![A-Za-z0-9])(?:\+[A-Z][0-9A-Z]{3}[0-9A-Z]{1,18}[0-9](?:/(?:\$\$?[0-9+]*|S|14D"
            r"|16D)?[A-Z0-9\-.]{1,24}){1,4}[0-9A-Z+.$%-]?"
            r"|=/A[0-9]{10,14}=[,;\-](?:[0-9A-Z]{1,32}[=&]?[,;>%}*]?){1,6}|01[0-9]{14}(?:1[0-7][0-9]{6}){0,3}(?:10"
            r"|21)[A-Z0-9]{4,20})"
            r"(?![A-Za-z0-9])"
        ),
        gate=(
            r"\+[A-Z][0-9A-Z]{4,21}[0-9]/[0-9A-Z$\-.]|=/A[0-9]{10}"
            r"|(?:^|[^A-Za-z0-9])01[0-9]{14}(?:1[0-7][0-9]{6})*(?:10|21)[A-Z0-9]{4}"
        ),
        check=lambda text: regex.search(r"[0-9].*[0-9].*[0-9]", text) is not None,
        source="ANSI/HIBC 2.6; ICCBA ISBT 128 for medical devices; GS1 General Specifications without brackets; 21 CFR 830",
        examples=(
            "scan [[+H123PM2210/SLE880419{digit:2}/16D20250311]] ok",
            "udi [[+B066000325011NS1/$$420020216LOT{digit:2}]] x",
        ),
        counter_examples=("+1-312-555-0142", "a+B/c", "0100643169001763"),
        score=0.75,
    ),
    PatternRule(
        id="hardware.address",
        type="mac",
        pattern=(
            rf"(?<![A-Za-z0-9]){_ADDRESS_OF}{_SIGNS}"
            r"(?P<v>(?=[0-9A-Fa-f]{0,11}[A-Fa-f])[0-9A-Fa-f]{12}|[0-9A-F]{16}|[0-9a-f]{16}|[0-9A-Fa-f]{6}[:\-][0-9A-Fa-f]{6}"
            r"|(?:[0-9A-Fa-f]{2}[. ]){5,7}[0-9A-Fa-f]{2}|(?:[0-9A-Fa-f]{2}[:\-]){7}[0-9A-Fa-f]{2})(?![\w:\-]|\.\w)"
            r"|(?<![0-9A-Za-z.:\-])(?P<v>[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4})(?![\w:\-]|\.\w)"
            r"|(?<![0-9A-Za-z])(?P<v>[0-9A-Fa-f]{6}[Ff]{2}[Ff][Ee][0-9A-Fa-f]{6})(?![0-9A-Za-z])"
        ),
        gate=(
            rf"{_ADDRESS_OF}{_SIGNS}(?:(?:[0-9A-Fa-f]{{2}}[. ]?){{5}}|[0-9A-Fa-f]{{6}}[:\-]|(?:[0-9A-Fa-f]{{2}}[:\-]){{7}})"
            r"[0-9A-Fa-f]{2}|\b[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\b"
            r"|\b[0-9A-Fa-f]{6}[Ff]{2}[Ff][Ee][0-9A-Fa-f]{6}\b"
        ),
        check=_drawn,
        sparse=True,
        source="IEEE 802-2014 clause 8.1; IEEE, Guidelines for EUI; Cisco IOS, MAC address notation",
        examples=(
            "learned [[0025.9c1a.3{hex:1}f2]] on Gi0/1",
            "BLE [[A48{HEX:1}E72F0B15]] paired",
            "EUI64 [[0009FB00001A7C{HEX:1}4]] joined",
        ),
        counter_examples=("ffff.ffff.ffff", "tag 123456789012", "station 12", "2025.1122.0930x"),
        score=0.75,
    ),
    PatternRule(
        id="hardware.imei",
        type="device",
        pattern=(
            r"(?i:imei|meid)[\"']?(?: ?(?:sv|no\.?|number|#))?[ :=#]{1,3}[\"']?"
            r"(?P<v>[0-9]{2}[\- ]?[0-9]{6}[\- ]?[0-9]{6}[\- ]?[0-9]{1,2})(?![0-9\-])"
        ),
        gate=r"(?i:imei|meid)[\"']?(?: ?(?:sv|no\.?|number|#))?[ :=#]{1,3}[\"']?[0-9]{2}[\- ]?[0-9]",
        source="3GPP TS 23.003 section 6.2",
        examples=('"imei":"[[01-332700-9182{digit:2}-1]]"', "IMEI [[35 693803 564380 {digit:1}]] bound"),
        counter_examples=("imei: unknown", "imei=0"),
        score=0.8,
    ),
    PatternRule(
        id="hardware.implant",
        type="device",
        pattern=(
            r"(?<=\b(?i:implants?|prosthes[ie]s|expanders?|IOL|lens|mentor|sientra|natrelle|motiva)\b[^\n]{1,100})"
            r"(?<![\w.\-])(?P<v>[0-9]{7,8}[\-.][0-9]{3})(?![\w\-]|\.[0-9])"
            r"|\bREF[ :#]{1,2}[A-Z0-9][A-Z0-9.\-]{3,20},? (?:SN|S/N|SER(?:IAL)?)[ :#]{1,2}"
            r"(?P<v>(?=[A-Z\-]{0,8}[0-9])[A-Z0-9][A-Z0-9\-]{3,19})(?!\w)"
        ),
        gate=(
            r"(?i:implant|prosthes|expander|IOL|lens|mentor|sientra|natrelle|motiva)[^\n]+[0-9]{7}[\-.][0-9]{3}"
            r"|\bREF[ :#]{1,2}[A-Z0-9.\-]{4,21},? (?:SN|S/N|SER)"
        ),
        source="21 CFR 821 and 830; ISO 15223-1: REF and SN on labels; serial numbers of lenses and of breast implants",
        examples=(
            "IOL OD +21.5 D ser# [[128804{digit:2}.094]] pt",
            "Implant registry: left [[29044{digit:2}-018]] right [[29044{digit:2}-019]], 325 cc",
            "Femur comp REF 5515-F-501 SN [[KX9{digit:1}T2]] cemented",
        ),
        counter_examples=("implant recall 2026-11-21", "REF 5515-F-501 SN none", "lens 1234567.12 px"),
        score=0.7,
    ),
    PatternRule(
        id="hardware.serial_abroad",
        type="device",
        pattern=(
            rf"(?<![A-Za-z]){_SERIAL_ABROAD}[ :.#=]{{1,3}}"
            r"(?P<v>(?:S/?N[ :\-]{1,2})?(?=(?:[A-Z\-./]{0,6}[0-9]){4})[A-Z0-9](?:[A-Z0-9]|[\-./](?=[A-Z0-9])){4,24})(?!\w)"
        ),
        gate=rf"{in_octets(_SERIAL_ABROAD)}[ :.#=]{{1,3}}[A-Z0-9]",
        check=identifier,
        source="45 CFR 164.514(b)(2)(i)(M): serial numbers in the languages of others",
        examples=(
            "Implantatpass: Hüfte li., Serien-Nr. [[SN 8841-22{digit:2}]], OP",
            "stimulateur, numéro de série [[PVX4418{digit:2}]] posé",
        ),
        counter_examples=("Serien-Nr. unbekannt", "numéro de série 12", "número de serie: ninguno"),
        score=0.7,
    ),
)

"""Devices: the platforms that things, cars and homes report to."""

from __future__ import annotations

import re

from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.tokens.vendors import UUID, by_name, by_shape

_OF_A_DEVICE = re.compile(r"(?=.*\d)(?=.*[A-Za-z]).*[^A-Za-z0-9_.:/\-].*|(?=(?:\D*\d){3})(?=.*[A-Za-z])[A-Za-z0-9]{16}")
"""Signs that no name has, or letters and digits by turns."""

RULES: tuple[Rule, ...] = (
    by_shape(
        "adafruit.io_key",
        "aio_{alnum:28}",
        source="Adafruit IO documentation, X-AIO-Key",
        counter_examples=("aio_read_bytes", "radaio_{alnum:28}"),
    ),
    by_shape("samsara.api_token", "samsara_api_{alnum:30}", source="Samsara developer documentation, API tokens"),
    by_name(
        "particle_io.access_token",
        "{hex:40}",
        keys=("particle access token", "particle io token"),
        source="Particle documentation, access tokens",
    ),
    by_name("blynk.auth_token", "{base64url:32}", source="Blynk documentation, AuthToken"),
    by_name(
        "ubidots.token", "BBFF-{alnum:30}", "BBUS-{alnum:30}", names=("ubidots",), source="Ubidots documentation, tokens"
    ),
    by_name(
        "thingspeak.api_key",
        "{upnum:16}",
        names=("thingspeak", "thingspeak write", "thingspeak read"),
        source="ThingSpeak documentation, channel API keys",
    ),
    by_name("losant.access_secret", "{hex:64}", names=("losant",), source="Losant documentation, access keys and secrets"),
    by_name("balena.api_key", "{alnum:32}", names=("balena", "resin"), source="balena documentation, API keys"),
    by_name("smartthings.access_token", UUID, source="SmartThings developer documentation, personal access tokens"),
    by_name(
        "home_assistant.token",
        "eyJ{base64url:60}",
        names=("home assistant", "homeassistant", "hass", "supervisor"),
        source="Home Assistant documentation, long-lived access tokens",
    ),
    by_name(
        "philips_hue.app_key",
        "{base64url:40}",
        keys=("hue application key", "hue username", "hue app key"),
        source="Philips Hue documentation, hue-application-key",
    ),
    by_name(
        "tuya.access_secret",
        "{hex:32}",
        names=("tuya",),
        source="Tuya developer documentation, access secret",
    ),
    KeyRule(
        id="tuya.local_key",
        type="tuya_key",
        keys=("local key", "localkey"),
        value=r"[!-~]{16}",
        loose=r"[!-~]{16}(?=[\s\"',;)\]}]|$)",
        check=lambda text: _OF_A_DEVICE.fullmatch(text) is not None,
        spoken=lambda text: _OF_A_DEVICE.fullmatch(text) is not None,
        source="TinyTuya documentation: a device's local key, 16 characters that may be signs",
        examples=("local_key=[[7c'Pq){digit:1}m$X{lower:1}}4Lw!]] version=3.3", '"localKey": "[[{hex:14}1a]]"'),
        counter_examples=("local_key=user:1234:profile", "local_key=configuration_id", "localKey=missing"),
        score=0.8,
    ),
    PatternRule(
        id="philips_hue.new_user",
        type="philips_key",
        pattern=r"\\*\"success\\*\":\s?\{\\*\"username\\*\":\s?\\*\"(?P<v>[A-Za-z0-9\-]{32,40})\\*\"",
        gate=r"\"success\\*\":\s?\{\\*\"username\\*\":",
        source="Philips Hue documentation, create user: what the bridge answers lets in whoever shows it",
        examples=('[{"success":{"username":"[[{alnum:40}]]"}}]',),
        counter_examples=('[{"success":{"username":"bob"}}]',),
        score=0.85,
    ),
    by_name(
        "tesla.refresh_token",
        "{alpha:2}_{hex:64}",
        "eyJ{base64url:60}",
        keys=("tesla refresh token", "tesla access token", "tesla client secret"),
        source="Tesla Fleet API documentation",
    ),
    by_name("smartcar.client_secret", UUID, source="Smartcar documentation, client secret"),
    by_name("geotab.password", keys=("geotab password", "geotab session id"), source="Geotab documentation, authentication"),
    by_name("ecobee.api_key", "{alnum:32}", source="ecobee developer documentation, API keys"),
    by_name(
        "nest.access_token",
        "c.{alnum:140}",
        keys=("nest access token", "nest client secret"),
        source="Google Nest documentation, Works with Nest tokens",
    ),
    PatternRule(
        id="device.listed_key",
        type="api_key",
        pattern=(
            r"(?i:\b(?:network|link|encryption|aes|secret|private|master|session|shared)[_ \-]?key)\\*[\"']?\s?"
            r"[=:]?\s?\\*[\"']?"
            r"\[\s?(?P<v>(?:0x[0-9A-Fa-f]{2}|\d{1,3})(?:,\s?(?:0x[0-9A-Fa-f]{2}|\d{1,3})){15,63})\s?\]"
        ),
        gate=r"(?i)key[\\\"'\s=:]*\[\s?(?:0x[0-9a-f]{2}|\d{1,3}),\s?(?:0x[0-9a-f]{2}|\d{1,3}),",
        source="Zigbee2MQTT documentation, network_key: sixteen octets as a list",
        examples=("Using network key '[ [[36,124,194,130,4,190,166,139,68,113,168,61,223,180,125,122]] ]' panId 6754",),
        counter_examples=("network key: [1,2,3]", "keys [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16]"),
        score=0.9,
    ),
)

"""Vehicles, devices, addresses of machines, and pictures: 45 CFR 164.514(b)(2)(i)(L), (M), (O), (P), (Q)."""

from __future__ import annotations

import regex

from recognizers import checks
from recognizers.phi.ids import ID
from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.values import identifier

_OCTET = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_IPV4 = rf"(?:{_OCTET}\.){{3}}{_OCTET}"
_H16 = r"[0-9A-Fa-f]{1,4}"

_OF_VERSIONS = (
    r"(?i:version|firmware|fw|release|build|driver|image|hotfix|software|rev|sdk|ver|oid|plug-?in|bios|bootloader|patch"
    r"|(?:build|version|release) number|mirth connect|anyconnect|table|section|clause|requirement|appendix)"
)
_LEADS_TO_ADDRESS = (
    r"(?i:(?:\b|_)(?:ip|ipv4|addr|address|host|hostname|from|to|at|by|via|on|src|source|dst|dest|destination|peer|client"
    r"|server|remote|local|user|dns|resolver|gateway|gw|router|proxy|node|vpn|lan|wan|nat|outside|inside|ban|unban|deny"
    r"|drop|block|allow|accept|for|and|get|post|relay|caller|connect(?:ed|ing|ion)?|login|logon|ping|lease"
    r"|arp)\b[ :=(\[\"']{1,3}|[@/=|,;\"'\[]|\A|\n)"
)
_FEW_DIGITS = r"(?!10\.|172\.|192\.|100\.|169\.)(?=[0-9]{1,3}\.(?:[0-9]\.?){3,%d}(?![0-9.]))[0-9]{1,2}\."
_BEHIND_PRODUCT = r"(?<=(?:\b[A-Z][\w+\-]{1,24}|\b[a-z]+[A-Z]\w{0,24}|\)) )"
_NO_ADDRESS = (
    rf"(?!(?<!{_LEADS_TO_ADDRESS}){_FEW_DIGITS % 5}(?![0-9.]*[:/][0-9]))"
    rf"(?!(?<!{_LEADS_TO_ADDRESS}){_BEHIND_PRODUCT}{_FEW_DIGITS % 6}(?![0-9.]*[:/][0-9]))(?![0-9.]+\.0(?![0-9./]))"
    r"(?![0-9]{1,3}\.255\.255\.255(?![0-9]))"
)
"""Versions of four numbers, where nothing leads to an address: of few digits, fewer than addresses have on the internet. One
that ends in a zero is no host's, nor is one to all."""
_DATED = regex.compile(r"[0-9]{2,4}::[0-2][0-9]:[0-5][0-9]:[0-5][0-9]")
"""The end of a date, and a time, as Erlang writes them: ``18-Mar-2025::09:09:12``."""

RULES: tuple[Rule, ...] = (
    KeyRule(
        id="vehicle.vin_by_key",
        type="vehicle",
        keys=(
            *("vin", "vin number", "vin no", "vehicle id", "vehicle vin", "vehicle identification number"),
            *("chassis number", "chassis no", "fahrgestellnummer"),
        ),
        value=r"[A-HJ-NPR-Z0-9]{17}(?![A-Za-z0-9])",
        flags=regex.IGNORECASE,
        proof=checks.vin,
        source="ISO 3779; 49 CFR 565.15",
        examples=("vin=[[1HGCM82633A{digit:6}]]", '"vehicleId": "[[WVWZZZ1JZXW{digit:6}]]"'),
        counter_examples=("vin: missing", "VIN=short"),
        score=0.9,
    ),
    PatternRule(
        id="vehicle.vin_by_shape",
        type="vehicle",
        pattern=r"(?<![\w.\-])(?=(?:[0-9]*[A-Z]){4})[1-9JKLSTVWYZ][A-HJ-NPR-Z0-9]{7}[0-9X][A-HJ-NPR-TV-Y1-9][A-HJ-NPR-Z0-9]{2}[0-9]{5}(?![\w\-])",
        gate=r"[1-9JKLSTVWYZ][A-HJ-NPR-Z0-9]{7}[0-9X][A-HJ-NPR-TV-Y1-9][A-HJ-NPR-Z0-9]{2}[0-9]{5}",
        check=checks.vin,
        source="ISO 3779; 49 CFR 565.15: a check digit, a letter or digit for the year, five digits of a series at the end",
        examples=("driver of [[1HGCM82633A004352]], airbags deployed",),
        counter_examples=("token 1HGCM82634A004352", "1HGCM82633A00435X", "id 11111111111111111"),
        score=0.8,
    ),
    KeyRule(
        id="vehicle.plate_by_key",
        type="vehicle",
        keys=(
            *("license plate", "licence plate", "licenseplate", "license plate number", "plate number"),
            *("plate no", "plate num", "plate nbr", "number plate", "car plate", "vehicle plate"),
            *("registration plate", "vehicle registration", "vehicle reg", "vehicle tag", "license tag"),
            *("tag number", "=plate", "vehicle license", "vehicle license plate", "vehicle reg no"),
            *("kennzeichen", "matricula", "immatriculation", "plaque", "targa", "placa"),
        ),
        value=r"(?=[A-Z \-]{0,4}[0-9]|[0-9])[A-Z0-9]{1,4}[ \-]?[A-Z0-9]{1,4}(?:[ \-]?[A-Z0-9]{1,4})?(?![A-Z0-9])",
        flags=regex.IGNORECASE,
        check=identifier,
        source="45 CFR 164.514(b)(2)(i)(L)",
        examples=("license_plate=[[7{upper:3}{digit:3}]]", '"plateNumber": "[[{upper:3}-{digit:4}]]"'),
        counter_examples=("license plate: unknown", "plate number missing"),
    ),
    KeyRule(
        id="device.serial_by_key",
        type="device",
        keys=(
            *(
                "device serial",
                "device serial no",
                "device serial number",
                "device sn",
                "device no",
                "dev sn",
                "dev serial",
                "dev id",
                "=sn",
            ),
            *("device number", "serial number", "serial no", "serial num", "serial nbr", "serialnumber"),
            *("device id", "device identifier", "device uid", "device uuid", "device imei", "implant serial"),
            *("implant sn", "implant id", "implant serial number", "implant lot", "pump serial", "pump sn"),
            *("pump id", "pacemaker id", "pacemaker serial", "pacemaker sn", "monitor serial", "meter serial"),
            *("meter sn", "sensor serial", "sensor sn", "cgm serial", "cpap serial", "icd serial"),
            *("stent serial", "prosthesis serial", "ventilator serial", "glucometer serial", "wearable id"),
            *("watch id", "=udi", "device udi", "udi di", "udi carrier", "udi pi", "unique device identifier"),
            *("android id", "advertising id", "=idfa", "=gaid", "imsi", "iccid", "equipment serial"),
            *("transmitter id", "transmitter sn", "transmitter serial", "cgm id", "cgm sn", "lead serial", "lead sn"),
            *("generator serial", "valve serial", "lens serial", "iol serial", "hearing aid serial", "aid serial"),
            *("cochlear serial", "recorder serial", "holter serial", "holter id", "oximeter serial", "cuff serial"),
            *("scale serial", "inhaler id", "inhaler serial", "wearable serial", "watch serial", "tracker id"),
            *("handset id", "graft id", "graft serial", "tissue id", "prosthetic serial", "component serial"),
            *("generator sn", "ventilator sn", "cpap sn", "bipap serial", "bipap sn", "neurostimulator serial"),
            *("ser no", "ser num", "serial nr", "tablet serial", "phone serial", "handset serial"),
            *("hardware id", "hardware serial", "asset tag", "seriennummer", "numero serie"),
        ),
        # A certificate's serial number is printed in both bases (x509(1)).
        value=rf"\([0-9]{{2}}\)[A-Za-z0-9()\-]{{8,80}}|(?>{ID})(?! \(0x)",
        check=lambda text: identifier(text) and len(text) > 4,
        source="45 CFR 164.514(b)(2)(i)(M); 21 CFR 830 (UDI)",
        examples=(
            "serial_number=[[SN{digit:8}]]",
            '"deviceId": "[[{lownum:6}7{lownum:5}]]"',
            '"udi": "[[(01){digit:14}(21){alnum:8}]]"',
        ),
        counter_examples=("serial number: n/a", "device id: null", "serial=true", "Serial Number: 623603 (0x983f3)"),
        score=0.7,
    ),
    KeyRule(
        id="device.imei_by_key",
        type="device",
        keys=(*("imei", "meid", "imei number", "imei no"),),
        value=r"[0-9]{14,16}(?![0-9])",
        proof=checks.imei,
        source="3GPP TS 23.003 section 6.2",
        examples=("imei=[[35{digit:13}]]", '"IMEI":"[[49{digit:13}]]"'),
        counter_examples=("imei: unknown", "imei=0"),
    ),
    PatternRule(
        id="device.mac",
        type="mac",
        pattern=(
            r"(?<![0-9A-Fa-f:.\-])(?<!Identifier: )(?<!ingerprint[ =])(?<!ingerprint: "
            r")(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}(?![:\-]?[0-9A-Fa-f]"
            r")|(?<![0-9A-Za-z:.\-])(?:[0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}(?![\w\-]"
            r")"
        ),
        gate=r"(?:[0-9A-Fa-f]{2}[:\-]){5}[0-9A-Fa-f]{2}",
        check=checks.mac,
        source="IEEE 802-2014, clause 8.1",
        examples=(
            "DHCPACK to [[0{hex:1}:1a:{hex:2}:{hex:2}:{hex:2}:{hex:2}]] via eth0",
            "[[3C-22-{HEX:2}-{HEX:2}-{HEX:2}-{HEX:2}]]",
        ),
        counter_examples=(
            "ff:ff:ff:ff:ff:ff",
            "00:00:00:00:00:00",
            "SHA1 aa:bb:cc:dd:ee:ff:00:11",
            "12:34:56",
            "Key Identifier: A1:B2:C3:D4:E5:F6",
        ),
        score=0.8,
    ),
    PatternRule(
        id="ip.v4",
        type="ip",
        # Not a version, which a package's revision or a file's ending follows, or a word for it stands before.
        pattern=(
            r"(?=[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9])"  # or half the time goes into looking back from any digit
            rf"(?<![\w.\-])(?<!\b{_OF_VERSIONS}(?:[:=/]| v| is)? ?['\"]?){_NO_ADDRESS}{_IPV4}"
            r"(?!\w|\.[0-9]|-[0-9A-Za-z]|[+~][A-Za-z0-9]|\.(?:txt|tar|t?gz|zip|rpm|deb|jar|whl|patch|html?)\b)"
        ),
        # Long runs of digits and dots (object identifiers) pass the gate too; the look-around refuses them.
        gate=r"[0-9]\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]",
        check=checks.ip,
        source="RFC 791 section 3.2; RFC 1123 section 2.1",
        examples=(
            "from [[203.0.113.{digit:1}7]] port 50122",
            "client=[[10.20.{digit:1}.77]]:443",
            "User jroe - Client_ip [[70.44.9.13{digit:1}]] - Nat_ip",
            '[[198.51.100.7]] - - "GET / HTTP/1.1"',
        ),
        counter_examples=(
            "urn:oid:2.5.4.42",
            "version 1.2.3",
            "oid 1.3.6.1.4.1.311",
            "127.0.0.1",
            "0.0.0.0:80",
            "chrome/120.0.6099.109",
            "Chrome/119.0.0.0 Safari/537.36",
            "v10.0.0.1",
            "loaded HDX 3.8.1.5, Horizon 14.11.7.6",
            "(was 4.0.9.2)",
            "RDAC 10.2.0.0",
            "999.1.1.1",
            "Unpacking widget (1:2.3.19.1+dfsg1-2) ...",
            "widget, version: 3.7.4.2",
            "unrecognized version '2.5.1.1'",
            "RelNotes/1.7.7.7.txt",
            "iso.3.6.1 is 1.3.6.1",
            *("Version/17.2.0.1", "build number 19.4.22.100", "table 10.1.2.3", "broadcast 10.255.255.255"),
        ),
        score=0.8,
    ),
    PatternRule(
        id="ip.v6",
        type="ip",
        pattern=(
            rf"(?<![\w:.])(?:(?:{_H16}:){{7}}{_H16}|(?:{_H16}:){{1,7}}(?::{_H16})"
            rf"{{1,6}}|(?:{_H16}:){{2,7}}:|::(?:[fF]{{4}}:)?{_IPV4})(?:%\w{{1,15}})"
            r"?(?![\w:])"
        ),
        gate=(
            r"(?:^|[^\w:.])(?:[0-9A-Fa-f]{1,4}:){1,7}:|(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]"
            r"|::(?:[fF]{4}:)?[0-9]{1,3}\.[0-9]"
        ),
        check=lambda text: checks.ip(text) and _DATED.fullmatch(text) is None,
        source="RFC 4291 section 2.2; RFC 4007 section 11",
        examples=(
            "from [[2001:db8::{hex:4}:1]] port 22",
            "[[fe80::1{hex:3}%eth0]]",
            "peer [[2001:db8:0:0:1:2:3:{hex:4}]]",
            "[[::ffff:203.0.113.9]]",
        ),
        counter_examples=(
            "std::string",
            "::1",
            "12:30:45",
            "at Foo::bar(baz)",
            "abc::def::ghi",
            "c8:1f:0f:51:6e:d6:ec:09",
            "18-Mar-2025::09:09:12",
        ),
        score=0.8,
    ),
    KeyRule(
        id="biometric.by_key",
        type="biometric",
        keys=(
            *("fingerprint id", "fingerprint template", "fingerprint template id", "fingerprint ref"),
            *("fingerprint hash id", "finger id", "finger template", "fp id", "fp template", "fp template id"),
            *("enrollment id", "enrolment id", "enrollment template", "bio ref", "=bio", "finger template id"),
            *("biometric id", "biometric ref", "biometric token id", "biometric template"),
            *("biometric template id", "biometric hash", "bio id", "bio template", "voiceprint", "voiceprint id"),
            *("voice print", "voice print id", "voice id", "voice template", "voice sample", "voice sample id"),
            *("retina scan", "retina id", "retina scan id", "retina template", "iris code", "iris id"),
            *("iris scan", "iris template", "iris scan id", "face id", "faceid", "face template"),
            *("face template id", "face print", "face embedding", "face embedding id", "face encoding"),
            *("face vector id", "faceprint", "faceprint id", "facial id", "palm id", "palm print", "palmprint"),
            *("palm vein id", "palm template", "hand geometry", "gait id", "dna id", "dna sample id"),
            *("iris template id", "face template hash", "facial template id", "facial template hash", "palm template id"),
            *("voice template id", "voiceprint template id", "retina template id", "fingerprint template hash"),
            *("dna profile", "genome id", "face embedding ref", "embedding ref", "iris hash", "face hash"),
            *("fingerprint hash", "voice hash", "voiceprint ref", "voiceprint hash", "face ref", "face vector"),
            *("fingerprint image", "fingerprint scan id", "finger scan id", "palm hash", "palm vein", "palm vein hash"),
            *("palm vein template", "vein pattern", "vein template", "minutiae", "minutiae hash", "iris ref"),
            *("iris scan ref", "retina ref", "retina hash", "retinal scan", "retinal scan id", "gait signature"),
            *("gait profile", "speaker embedding", "voice embedding", "voice model id", "voice sample ref"),
            *("dna ref", "dna barcode", "genome ref", "ear print", "keystroke profile", "bio hash", "bio sample"),
            *("biometric enrollment id", "biometric key", "biometric uuid", "bio uuid", "face match id"),
            *("facial hash", "facial embedding", "facial template", "external face id", "palm scan", "palm scan id"),
            *("facial geometry", "facial geometry hash", "hand scan", "hand geometry id", "typing pattern id"),
        ),
        value=r"(?=[A-Za-z_\-]{0,40}[0-9])[A-Za-z0-9][\w\-/+=.]{2,255}",
        check=lambda text: regex.fullmatch(r"[0-9.]*\.[0-9.]*|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}", text) is None,
        source="45 CFR 164.514(b)(2)(i)(P)",
        examples=("biometric_id=[[BIO-{digit:6}]]", '"voiceprint": "[[vp{hex:12}0]]"'),
        counter_examples=("biometric id: none", "fingerprint=SHA256", "face id disabled"),
    ),
    KeyRule(
        id="photo.by_key",
        type="photo",
        keys=(
            *("photo", "photo url", "photo uri", "photo link", "photo file", "photo path", "photo id"),
            *("photo ref", "photo name", "photo filename", "photo key", "patient photo", "patient photo url"),
            *("member photo", "patient image", "patient picture", "headshot", "face image", "face photo"),
            *("face picture", "facial image", "portrait", "avatar", "avatar url", "profile picture"),
            *("profile pic", "profile photo", "profile image", "profile image url", "profile pic url", "picture"),
            *("picture url", "pic url", "selfie", "selfie url", "mugshot", "mugshot url", "id photo"),
            *("image of patient", "wound photo", "wound image", "license photo", "photograph"),
            *("photo s3 key", "photo uuid", "photo guid", "pt photo", "pt image", "avatar key", "avatar id"),
            *("portrait url", "portrait ref", "badge photo", "face img", "id card image", "id card photo"),
            *("license image", "selfie id", "selfie key", "headshot url", "webcam capture", "wound img"),
            *("wound pic", "facial photo", "profile img", "profile photo url", "profile image id", "photo image"),
            *(
                "thumbnail of face",
                "full face image",
                "full face photo",
                "full face",
                "passport photo",
                "foto",
                "foto url",
                "face url",
                "face file",
            ),
        ),
        value=(
            r"(?:https?|s3|gs|file|ftp)://[^\s\"'<>]{4,1024}|[^\s\"'<>]{1,512}\.(?:jpe?g|"
            r"png|gif|bmp|tiff?|heic|webp|jp2|dcm)(?![A-Za-z0-9])"
            r"|(?=[A-Za-z_\-]{0,40}[0-9])[A-Za-z0-9][\w\-]{3,127}"
        ),
        flags=regex.IGNORECASE,
        source="45 CFR 164.514(b)(2)(i)(Q)",
        examples=("photo=[[/img/{digit:6}.jpg]]", '"patientPhoto": "[[https://cdn.example.org/p/{hex:8}.png]]"'),
        counter_examples=("photo: uploaded", "photo=true"),
    ),
    PatternRule(
        id="photo.file",
        type="photo",
        pattern=(
            r"(?<![\w.\-])(?P<v>[\w.\-]{0,80}(?<![a-z])(?:face|headshot|portrait|"
            r"selfie|mugshot|wound|facial|retina|iris|patient[_\-]?photo|id[_\-]"
            r"?photo|photo[_\-]?[0-9]{3,})[\w.\-]{0,40}\.(?:jpe?g|png|gif|bmp|tiff?|"
            r"heic|webp))(?![\w])"
        ),
        gate=(
            r"(?:face|headshot|portrait|selfie|mugshot|wound|facial|retina|iris|"
            r"photo)[\w.\-]*\.(?:jpe?g|png|gif|bmp|tiff?|heic|webp)"
        ),
        flags=regex.IGNORECASE,
        source="45 CFR 164.514(b)(2)(i)(Q)",
        examples=("PHOTO [[khoury_ahmed_face.jpg]] saved", "[[wound-{digit:4}.png]]"),
        counter_examples=("interface.png", "surface_map.jpg", "typeface.gif"),
        check=lambda text: not text.lower().startswith(("icon", "default", "avatar-default")),
        score=0.75,
    ),
)

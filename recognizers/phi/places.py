"""Where persons live, smaller than a state: 45 CFR 164.514(b)(2)(i)(B)."""

from __future__ import annotations

import regex

from recognizers.phi.naming import is_nobody, is_said, named
from recognizers.rule import KeyRule, PatternRule, Rule

_SUFFIX = (
    "Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Circle|Cir|Place|Pl|Terrace|Ter|Trail|Trl|"
    "Parkway|Pkwy|Highway|Hwy|Square|Sq|Way|Loop|Alley|Aly|Plaza|Crescent|Cres|Mews|Gardens|Gdns|Grove|Wharf|Wynd|Quay|"
    "AVE|AVENUE|BLVD|RD|ROAD|LN|LANE|DRIVE|STREET|PKWY|HWY|CIRCLE|CIR|TERRACE|TRL|Pike|PIKE|Tpke|TPKE|Turnpike"
    "|TURNPIKE|Xing|XING|"
    "Hollow|HOLLOW|Cove|COVE|Expressway|EXPY|Freeway|Fwy|FWY|PLAZA|SQUARE"
)
UNIT = r"(?:(?:,|%2C)?[ +](?:Apt|Apartment|Unit|Suite|Ste|Room|Rm|Floor|Fl|APT|UNIT|STE|RM|#)\.?[ +]?#?[A-Za-z0-9\-]{1,8})?"
_STATE = (
    "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]"
)
_CODE = (
    r"[0-9]{3}-[0-9]{4}(?![0-9\-])|[0-9]{5}-[0-9]{3}(?![0-9])|[0-9]{5}(?:-?[0-9]{4})?(?![0-9.\w])|(?:LT|LV|LU|SI"
    r"|MD)-[0-9]{4,5}\b|[0-9]{4} ?[A-Z]{2}\b"
    r"|[0-9]{2,3}[ \-][0-9]{2,3}(?![0-9])|[0-9]{3,4}(?![0-9.:])|[0-9]{6}(?![0-9.])|[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]"
    r"|[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}|[A-Z][0-9]{2} ?[A-Z0-9]{4}\b"
)
_LETTERED_CODE = r"(?:[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}|[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]|[1-9][0-9]{3} ?[A-Z]{2})"
_CITY = r"[A-Z][A-Za-z'.\-]{1,30}(?: (?:d['’])?[A-Z][A-Za-z'.\-]{1,30}){0,3}"
_OF_A_HOME = (
    r"(?i:from|home|residence|relocat(?:ed|ing) to|born in|live[sd]? in|lives|living in|moved to|home in|stationed (?:at|in)"
    r"|winters in|summers in|resid(?:es|ing|ent)(?: in| of)?|res|late of|native of|transport(?:ed)? (?:to|from)"
    r"|city/st(?:ate)?|dme|pharmacy|mailing)"
)
"""What stands before a person's city where a state follows."""
_TRAVELS = (
    r"(?i:(?:winters|summers|snowbirds?|resides|res|grew up|hh agency|stopped|stranded|brought up|raised) in"
    r"|(?:travel(?:l)?ing|flies|flying|flew|driven down|return) to|(?:driven|driving|drives|drove|moved) from"
    r"|(?:car died|broke down|stuck|just|crashed|accident) (?:outside|near)"
    r"|(?:pt|patient|lady|gentleman|woman|man|girl|boy|family|female|male"
    r"|farmer|teacher|caller|widow|widower|gent|resident) (?:is )?(?:from|of)"
    r"|(?:relocating|bus ticket|flight|disp|dispatched) to|(?:originally|commutes|drove|hails|travels) from"
    r"|home visit|pickup|p/u)"
)
"""The same where none need follow."""
_LOOSE_CITY = r"\p{Lu}[\p{L}'’.\-]*(?:[ +](?:d['’])?\p{Lu}[\p{L}'’.\-]*){0,3}(?![_\w/])|\p{Ll}[\p{L}'’\-]+(?![_\w/])"

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="place.street",
        type="street",
        pattern=(
            r"\b[0-9]{1,6}[A-Z]?(?:[ +](?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.?)?"
            rf"(?:[ +][A-Z0-9][A-Za-z0-9'.\-]{{0,30}}){{1,4}}?[ +](?:{_SUFFIX})\b{UNIT}"
        ),
        gate=rf"[0-9][A-Z]?[ +][A-Z0-9][^\n]*[ +](?:{_SUFFIX})\b",
        source="USPS Publication 28, appendix C1: street suffixes",
        examples=(
            "lives at [[{digit:1}42 Maple Street]], Springfield",
            "ship to [[1{digit:1} N. Oak Hill Ave, Apt 4B]]",
            "[[7{digit:2} 5th Avenue]]",
        ),
        counter_examples=("took 15 ms", "handshake in 3 ways", "42 errors in place", "exit 1 Drive"),
        score=0.7,
    ),
    PatternRule(
        id="place.po_box",
        type="street",
        pattern=r"\bP\.?[ +]?O\.?[ +]?Box[ +][0-9]{1,8}\b",
        flags=regex.IGNORECASE,
        source="USPS Publication 28, section 28",
        examples=("mail to [[P.O. Box {digit:4}]]", "[[PO Box {digit:3}]]"),
        counter_examples=("box 12", "PO Boxes"),
        score=0.85,
    ),
    KeyRule(
        id="place.street_by_key",
        type="street",
        keys=(
            *("street", "street address", "street addr", "street name", "street line", "street no name"),
            *("home address", "home addr", "mailing address", "mailing addr", "postal address"),
            *("residential address", "residence address", "address line", "addr line", "address ln", "addr ln"),
            *("address street", "address lines", "patient address", "patient addr", "pt address", "pt addr"),
            *("member address", "subscriber address", "guarantor address", "billing address", "shipping address"),
            *("delivery address", "permanent address", "current address", "contact address", "residence"),
            *("address1", "addr1", "address2", "addr2", "address 1", "address 2", "address 3", "adr1", "st addr"),
            *("st address", "street1", "street2", "street address line", "apt", "apt no", "apartment"),
            *("apartment no", "unit number home", "po box", "line1 address", "address text", "address full"),
            *("full address", "someone address", "someone addr", "home street", "=line1", "=line2", "strasse"),
            *("straße", "strassenname", "hausanschrift", "anschrift", "wohnadresse", "rue", "calle", "direccion"),
            *("domicilio", "adresse", "adresse postale", "endereco", "logradouro", "indirizzo", "straat"),
            *("straatnaam", "adres", "gata", "katuosoite", "ulica"),
        ),
        loose=r"[0-9]{1,6}[A-Za-z]?(?: [A-Z0-9#][\w'.\-#]*){1,6}|\p{Lu}[\p{L}'’.\-]*(?: [\p{Lu}0-9][\w'’.\-]*){1,5}",
        check=lambda text: (
            any(character.isalpha() for character in text)
            and text != "nil"
            and not text.startswith(("/", "[", "{"))
            and not is_said(text)
            and regex.match(r"[A-Z]{3,7} /|\S+://|[\w\-]+(?:\.[\w\-]+)+\Z", text) is None
        ),
        source="45 CFR 164.514(b)(2)(i)(B); FHIR R4 Address.line",
        examples=(
            '"street": "[[{digit:2} rue de la Paix]]"',
            "home_address='[[Unit 4, {digit:2} Long Lane]]'",
            "Street: [[{digit:3} Elm Dr]]",
        ),
        counter_examples=(
            *("street=12", "mailing address: required", "address=10.0.0.1:80"),
            'http request line: "GET /doc/index.html HTTP/1.1"',
            '"sourceIPAddress": "ec2.amazonaws.com"',
        ),
    ),
    KeyRule(
        id="place.address_by_key",
        type="street",
        keys=("=address", "=addr"),
        value=r"[0-9]{1,6}[A-Za-z]?(?: [A-Za-z0-9#][\w'.\-#]*,?){1,12}",
        source="45 CFR 164.514(b)(2)(i)(B)",
        examples=('"address": "[[{digit:3} Elm Dr, Springfield]]"',),
        counter_examples=("address=10.0.0.1:80", "address: 0x7ffee4b2", "addr=127.0.0.1", '"address": "::1"'),
        score=0.7,
    ),
    KeyRule(
        id="place.city_by_key",
        type="city",
        keys=(
            *("city", "city name", "town", "municipality", "county", "county name", "parish", "township"),
            *("birth place", "birthplace", "place of birth", "birth city", "city of birth", "home town"),
            *("hometown", "residence city", "home city", "mailing city", "patient city", "address city"),
            *("address district", "address county", "district name", "suburb", "locality", "village"),
            *("neighborhood", "neighbourhood", "ciudad", "=ville", "=ort", "wohnort", "geburtsort", "stadt"),
            *("cidade", "municipio", "citta", "comune", "lugar nacimiento", "lieu naissance", "woonplaats"),
            *(
                "plaats",
                "=stad",
                "miasto",
                "postort",
                "kommun",
                "localidad",
                "poblacion",
                "localite",
                "lieu",
                "luogo nascita",
            ),
            *(
                "by hemort",
                "kaupunki",
                "=mesto",
                "=obec",
                "=varos",
                "város",
                "lakhely",
                "şehir",
                "sehir",
                "=город",
                "client geo",
            ),
            *("geo city", "geoip city", "=geo", "ip city", "location city", "town city", "city town", "pob", "birth town"),
        ),
        loose=_LOOSE_CITY,
        check=lambda text: named(text) and text not in ("max", "min") and not (" " in text and is_said(text)),
        source="45 CFR 164.514(b)(2)(i)(B); FHIR R4 Address.city",
        examples=('"city": "[[Springfield]]"', "city=[[Boston]]", "City: [[New Haven]]", "home_city='[[saint-denis]]'"),
        counter_examples=("city: unknown", "capacity=Full", "city=42"),
        score=0.75,
    ),
    PatternRule(
        id="place.city_after_street",
        type="city",
        pattern=(
            rf"(?:(?<=[\p{{L}}0-9.'][ +])(?:{_SUFFIX})\b\.?{UNIT},[ +]|\bP\.?[ +]?O\.?[ +]?Box[ +][0-9]"
            rf"{{1,8}},?[ +])(?P<v>{_CITY}|\p{{Lu}}[\p{{L}}'’.\-]+(?:[ +]\p{{Lu}}?['’\p{{L}}]"
            r"+){0,2})(?=[,.;\s\"'&]|$)"
        ),
        gate=rf"\b(?:{_SUFFIX})\b[^\n]{{0,25}},[ +]|[Oo]\.?[ +]?[Bb]ox[ +][0-9]{{1,8}},?[ +]",
        source="USPS Publication 28, section 21",
        examples=(
            "742 Evergreen Terrace, [[Springfield]]",
            "PO Box 1150 [[Springfield]]",
            "6224+Meadow+Street+Apt.+319B,+[[Austin]]",
        ),
        counter_examples=(
            "10 Elm Drive, 12",
            "Dr, who",
            "lookup: Ave, Blvd, Ct, Dr",
            "titles Dr, Mr, Mrs",
            "STREET -> ST, BOULEVARD -> BLVD",
        ),
        check=lambda text: (
            not (len(text) == 2 and text.isupper()) and regex.fullmatch(rf"(?:{_SUFFIX}|Mrs?|Ms|Miss|Prof)\.?", text) is None
        ),
        score=0.7,
    ),
    PatternRule(
        id="place.city_before_state",
        type="city",
        pattern=rf"(?<![\w'.\-])(?P<v>{_CITY}), (?:{_STATE}),? [0-9]{{5}}(?![0-9]| ?(?:ms|rows|records|bytes|s)\b)",
        gate=rf"[A-Za-z'.\-], (?:{_STATE}),? [0-9]{{5}}",
        source="USPS Publication 28, section 21",
        examples=("moved to [[Springfield]], IL 62701", "[[Los Angeles]], CA 90012-1234"),
        counter_examples=("Error, OK 200 ms", "in, OR 1"),
        score=0.8,
    ),
    PatternRule(
        id="place.city_and_state",
        type="city",
        pattern=(
            rf"\b{_OF_A_HOME}:? (?P<v>{_CITY}),? (?:{_STATE})(?=[,.;)\s\"'\\&#<]|$)(?! [0-9])"
            rf"|\b{_TRAVELS} (?P<v>{_CITY})"
            r"(?=[,.;)\"'\\&#<]|$| (?:and|for|w/|with|drop|next|issued|on|by|via|to|here|lives|who|is|was|has|as|at"
            r"|from|[0-9]{4}))"
        ),
        gate=rf"[A-Za-z'.\-],? (?:{_STATE})(?:[,.;)\s\"'\\&#<]|$)|{_TRAVELS} [A-Z]",
        sign=rf"(?:{_OF_A_HOME}:?|{_TRAVELS}) [A-Z]",
        check=lambda text: named(text) and not is_nobody(text.split()[0]),
        source="USPS Publication 28, section 21; 45 CFR 164.514(b)(2)(i)(B)",
        examples=(
            "from [[Presque Isle]], ME, drove down for chemo",
            "res [[Pawtucket]] RI, employer pays",
            "snowbird, winters in [[Yuma]]; needs refill",
            "CITY/ST: [[POUGHKEEPSIE]] NY",
        ),
        counter_examples=("from Server, OK 200", "moved to Done OK.", "pickup Job, ok", "from A to B"),
        score=0.6,
    ),
    PatternRule(
        id="place.zip_after_state",
        type="zip",
        pattern=(
            rf"[A-Za-z'.\-],? (?:{_STATE}),? (?P<v>[0-9]{{5}}(?:-[0-9]{{4}})?)(?![\w\-]"
            r"| ?(?:ms|rows|records|bytes|s|OUT)\b)"
        ),
        gate=rf"[A-Za-z'.\-],? (?:{_STATE}),? [0-9]{{5}}",
        source="USPS Publication 28, section 21",
        examples=("Springfield, IL [[62{digit:3}]]", "Los Angeles CA [[900{digit:2}-{digit:4}]]"),
        counter_examples=("OK 20000", "took MS 123456", "in IN 1234", "RECORDS IN 48213 OUT 48209 REJ 4"),
        score=0.8,
    ),
    PatternRule(
        id="place.postcode_by_word",
        type="zip",
        pattern=(
            r"(?<![A-Za-z])(?i:zip|postal|post ?code|postcode|plz|eircode|code postal|cp)[+5]?4?(?:[ _]?(?i:code|cd))?"
            r"(?:/[A-Za-z]{2,5})?(?:'s| is| was| of)?(?:[ :=#(]{1,3}['\"]?|(?=[0-9]{5}\b))"
            r"(?P<v>[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}|[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]|[A-Z][0-9]{2} [A-Z0-9]{4}"
            r"|[0-9]{4} ?[A-Z]{2}|[0-9]{5}(?:-?[0-9]{4})?|(?<=['\"])(?!19|20)[0-9]{4}(?=['\"]))"
            r"(?!\w|\.\w| ?(?:bytes|files|rows|records|entries|ms)\b)"
            r"|\b(?i:lives?|living|located|pharm(?:acy)?|doctors?|providers?|clinics?|stores?|gps|someone|residents?)"
            r" (?:in|near|around) (?P<v>[0-9]{5}(?:-[0-9]{4})?)(?!\w|[.:,\-][0-9]"
            r"| ?(?:rows?|records|files|bytes|ms|entries|items|of)\b)|\bCAP (?P<v>[0-9]{5})(?= \p{Lu}\p{Ll})"
            r"|\b(?i:geocod(?:e|ed|ing)) (?P<v>[0-9]{5})(?= ?(?:->|→|to\b|as\b|failed|not))"
            r"|\bpc (?P<v>[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2})\b"
        ),
        gate=(
            r"(?i:zip|postal|post ?code|plz|eircode|(?:^|[^A-Za-z])cp)[+5]?4?(?i:[ _]?(?:code|cd))?(?:/[A-Za-z]{2,5})?"
            r"(?:'s| is| was| of)?(?:[ :=#(]{1,3}(?:['\"]?(?:[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}"
            r"|[A-Z][0-9][A-Z] ?[0-9][A-Z]|[A-Z][0-9]{2} [A-Z0-9]{4}|[0-9]{4} ?[A-Z]{2}|[0-9]{5})"
            r"|['\"][0-9]{4}['\"])|[0-9]{5})| (?:in|near|around) [0-9]{5}\b"
            r"|\bCAP [0-9]{5} "
            r"|(?i:geocod(?:e|ed|ing)) [0-9]{5}|\bpc [A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}\b"
        ),
        source="Royal Mail, Canada Post, Eircode and PostNL addressing guides",
        examples=(
            "by none, postcode [[LS6 2QT]] confirmed",
            "zip=([[V6B 4Y8]] CA) for",
            "zip+4 [[55414-22{digit:2}]] std",
            "res zip[[799{digit:2}]] county",
            "bad zip '[[02{digit:2}]]' row",
            "pharm in [[853{digit:2}]]",
            "verified zip/dob [[292{digit:2}]] x",
        ),
        counter_examples=(
            "postcode lookup",
            "zip 12 files",
            "error code 4471 OK",
            "zip 70301 bytes",
            "unzip 70301",
            "clinics in 12500 rows",
        ),
        score=0.8,
    ),
    KeyRule(
        id="place.zip_by_key",
        type="zip",
        keys=(
            *("zip", "zip code", "zipcode", "zip cd", "zip5", "zip 5", "zip 4", "zip plus 4", "zipplus4"),
            *("postal code", "postalcode", "postal cd", "postal", "post code", "postcode", "post cd", "plz"),
            *("postleitzahl", "codigo postal", "code postal", "codice postale", "=cap", "=cep", "=cp"),
            *("zip5 code", "postcode sector", "codigo postal residencia", "eircode", "irsz", "iranyitoszam", "postinumero"),
            *("pin code", "pincode", "postnummer", "postnr", "kod pocztowy", "address postalcode", "address zip"),
            *(
                "zcta",
                "zcta5",
                "zip9",
                "zip 9",
                "zip11",
                "zip3",
                "pzip",
                "postnr sted",
                "psc",
                "posta kodu",
                "cap residenza",
            ),
        ),
        loose=rf"[(\[]?(?P<v>{_CODE})",
        value=_CODE,
        source="USPS Publication 28; Canada Post and Royal Mail addressing guides",
        examples=(
            "zip=[[62{digit:3}]]",
            '"postalCode": "[[02139-{digit:4}]]"',
            "postcode: [[SW1A 1AA]]",
            "zip_code: [[K1A 0B1]]",
        ),
        counter_examples=("zip: archive.zip", "unzip=1", "zip=ok"),
    ),
    KeyRule(
        id="place.postcode_by_short_key",
        type="zip",
        keys=("=pc", "=pcd", "=pcode", "=fsa", "=near", "=close to"),
        value=rf"\G(?:{_LETTERED_CODE}|(?<=fsa.{{1,4}})[A-Z][0-9][A-Z]|(?<=near=|close_to=)[0-9]{{5}})(?![\w\-])",
        source="Royal Mail, Canada Post and PostNL addressing guides",
        examples=('"l2":"London","pc":"[[N1 9BU]]"', "pcd=[[K1A 0B1]]", "/providers?near=[[021{digit:2}]]&spec=x"),
        counter_examples=("pc=0x7ffe", '"pc": "PC-0441"', "post: 200 OK"),
        score=0.7,
    ),
    PatternRule(
        id="place.coordinates_by_shape",
        type="coordinates",
        pattern=(
            r"(?<![\w.])(?P<v>[0-9]{1,3}\.[0-9]{3,8}°? ?[NS],? ?[0-9]{1,3}\.[0-9]{3,8}°? ?[EWO](?!\w)"
            r"|[0-9]{1,3}°[ ]?[0-9]{1,2}(?:\.[0-9]+)?['’′]?(?: ?[0-9]{1,2}(?:\.[0-9]+)?[\"”″])? ?[NS][, ]{0,2}"
            r"[0-9]{1,3}°[ ]?[0-9]{1,2}(?:\.[0-9]+)?['’′]?(?: ?[0-9]{1,2}(?:\.[0-9]+)?[\"”″])? ?[EWO]"
            r"|[NS] ?[0-9]{1,2}°[ ]?[0-9]{1,2}(?:\.[0-9]+)?['’′]?(?: ?[0-9]{1,2}(?:\.[0-9]+)?[\"”″])?[, ]{1,2}"
            r"[EWO] ?[0-9]{1,3}°[ ]?[0-9]{1,2}(?:\.[0-9]+)?['’′]?(?: ?[0-9]{1,2}(?:\.[0-9]+)?[\"”″])?)"
            r"|\b(?:LZ|lz|GPS|gps|loc|scene|coords?|pos(?:ition)?|POS"
            r"|LOC)[ :=@]{1,3}(?P<v>-?[0-9]{1,2}\.[0-9]{4,}[ ;/] ?-?[0-9]{1,3}\.[0-9]{4,})(?![0-9.])"
            r"|\bgeo:(?P<v>-?[0-9]{1,2}\.[0-9]{3,},-?[0-9]{1,3}\.[0-9]{3,})"
            r"|[?&@](?:q=|ll=|loc:)?(?P<v>-?[0-9]{1,2}\.[0-9]{4,},-?[0-9]{1,3}\.[0-9]{4,})(?![0-9.])"
        ),
        gate=(
            r"[0-9]\.[0-9]{3,8}(?:\xc2\xb0)? ?[NS],? ?[0-9]{1,3}\.[0-9]{3}|[0-9]{1,3}\xc2\xb0 ?[0-9]"
            r"|geo:-?[0-9]{1,2}\.[0-9]{3}|(?:LZ|lz|GPS|gps|loc|scene|oords?|pos|position|POS"
            r"|LOC)[ :=@]{1,3}-?[0-9]{1,2}\.[0-9]{4}|[?&@](?:q=|ll="
            r"|loc:)?-?[0-9]{1,2}\.[0-9]{4,},-?[0-9]{1,3}\.[0-9]{4}"
        ),
        sparse=True,
        source="ISO 6709; RFC 5870",
        examples=(
            "hdg 212 @ [[35.2017{digit:1} N, 101.8344{digit:1} W]] dest",
            "lifting [[N39°05.21{digit:1}' W120°02.88{digit:1}']], pt",
            "at geo:[[48.198634,16.37164{digit:1}]] now",
        ),
        counter_examples=("took 12.345 s, 1.2 S", "temp 39° 5 C", "v1.234 N"),
        score=0.8,
    ),
    KeyRule(
        id="place.coordinates_by_key",
        type="coordinates",
        keys=(
            *("latitude", "longitude", "=lat", "=lon", "=lng", "geo lat", "geo lon", "geo lng"),
            *("home lat", "home lng", "home lon", "gps lat", "gps lon", "gps lng", "loc lat", "loc lon"),
            *("patient lat", "patient lon", "coordinates", "coords", "geo point", "latlng", "lat lng", "latlon"),
            *("lat lon", "gps", "geolocation", "gps location", "geo location", "geo"),
        ),
        value=r"[+\-]?[0-9]{1,3}\.[0-9]{3,15}(?:, ?[+\-]?[0-9]{1,3}\.[0-9]{3,15})?",
        source="RFC 7946; 45 CFR 164.514(b)(2)(i)(B): geocodes",
        examples=("latitude=[[41.{digit:6}]]", '"lng": [[-87.{digit:5}]]}', "coordinates: [[41.{digit:4}, -87.{digit:4}]]"),
        counter_examples=("lat=0.5", "latency=12.345", "lon: none"),
        score=0.75,
    ),
)

"""Where persons live, smaller than a state: 45 CFR 164.514(b)(2)(i)(B)."""

from __future__ import annotations

import regex

from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.values import name

_SUFFIX = (
    "Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Circle|Cir|Place|Pl|Terrace|Ter|Trail|Trl|"
    "Parkway|Pkwy|Highway|Hwy|Square|Sq|Way|Loop|Alley|Aly|Plaza|Crescent|Cres"
)
_UNIT = r"(?:,? (?:Apt|Apartment|Unit|Suite|Ste|Room|Rm|Floor|Fl|#)\.? ?#?[A-Za-z0-9\-]{1,8})?"
_STATE = (
    "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]"
)
_CITY = r"[A-Z][A-Za-z'.\-]{1,30}(?: [A-Z][A-Za-z'.\-]{1,30}){0,3}"
_LOOSE_CITY = r"\p{Lu}[\p{L}'’.\-]*(?:[ ]\p{Lu}[\p{L}'’.\-]*){0,3}|\p{Ll}[\p{L}'’\-]+"

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="place.street",
        type="street",
        pattern=(
            r"\b[0-9]{1,6}[A-Z]?(?: (?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.?)?"
            rf"(?: [A-Z0-9][A-Za-z0-9'.\-]{{0,30}}){{1,4}}? (?:{_SUFFIX})\b{_UNIT}"
        ),
        gate=rf"[0-9][A-Z]? [A-Z0-9][^\n]*[A-Za-z0-9'.\-] (?:{_SUFFIX})\b",
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
        pattern=r"\bP\.? ?O\.? ?Box [0-9]{1,8}\b",
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
            *(
                "street",
                "street address",
                "street name",
                "home address",
                "mailing address",
                "postal address",
                "address line",
            ),
            *("addr line", "patient address", "billing address", "residence", "address1", "addr1"),
        ),
        loose=r"[0-9]{1,6}[A-Za-z]?(?: [A-Z0-9#][\w'.\-#]*){1,6}|\p{Lu}[\p{L}'’.\-]*(?: [\p{Lu}0-9][\w'’.\-]*){1,5}",
        check=lambda text: any(character.isalpha() for character in text) and not text.startswith(("/", "[", "{")),
        source="45 CFR 164.514(b)(2)(i)(B); FHIR R4 Address.line",
        examples=(
            '"street": "[[{digit:2} rue de la Paix]]"',
            "home_address='[[Unit 4, {digit:2} Long Lane]]'",
            "Street: [[{digit:3} Elm Dr]]",
        ),
        counter_examples=("street=12", "mailing address: required", "address=10.0.0.1:80"),
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
        keys=("city", "town", "municipality", "county", "birth place", "place of birth"),
        loose=_LOOSE_CITY,
        check=name,
        source="45 CFR 164.514(b)(2)(i)(B); FHIR R4 Address.city",
        examples=('"city": "[[Springfield]]"', "city=[[Boston]]", "City: [[New Haven]]", "home_city='[[saint-denis]]'"),
        counter_examples=("city: unknown", "capacity=Full", "city=42"),
        score=0.75,
    ),
    PatternRule(
        id="place.city_before_state",
        type="city",
        pattern=rf"(?<![\w'.\-])(?P<v>{_CITY}), (?:{_STATE}),? [0-9]{{5}}(?![0-9])",
        gate=rf"[A-Za-z'.\-], (?:{_STATE}),? [0-9]{{5}}",
        source="USPS Publication 28, section 21",
        examples=("moved to [[Springfield]], IL 62701", "[[Los Angeles]], CA 90012-1234"),
        counter_examples=("Error, OK 200 ms", "in, OR 1"),
        score=0.8,
    ),
    PatternRule(
        id="place.zip_after_state",
        type="zip",
        pattern=rf"[A-Za-z'.\-],? (?:{_STATE}),? (?P<v>[0-9]{{5}}(?:-[0-9]{{4}})?)(?![\w\-])",
        gate=rf"[A-Za-z'.\-],? (?:{_STATE}),? [0-9]{{5}}",
        source="USPS Publication 28, section 21",
        examples=("Springfield, IL [[62{digit:3}]]", "Los Angeles CA [[900{digit:2}-{digit:4}]]"),
        counter_examples=("OK 20000", "took MS 123456", "in IN 1234"),
        score=0.8,
    ),
    KeyRule(
        id="place.zip_by_key",
        type="zip",
        keys=("zip", "zip code", "zipcode", "postal code", "postalcode", "post code", "postcode", "plz"),
        value=(
            r"[0-9]{5}(?:-?[0-9]{4})?(?![0-9])|[0-9]{3}(?![0-9])"
            r"|[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]|[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}"
        ),
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
        id="place.coordinates_by_key",
        type="coordinates",
        keys=(
            "latitude",
            "longitude",
            "=lat",
            "=lon",
            "=lng",
            "geo lat",
            "geo lon",
            "geo lng",
            "coordinates",
            "geo point",
            "latlng",
        ),
        value=r"[+\-]?[0-9]{1,3}\.[0-9]{3,15}(?:, ?[+\-]?[0-9]{1,3}\.[0-9]{3,15})?",
        source="RFC 7946; 45 CFR 164.514(b)(2)(i)(B): geocodes",
        examples=("latitude=[[41.{digit:6}]]", '"lng": [[-87.{digit:5}]]}', "coordinates: [[41.{digit:4}, -87.{digit:4}]]"),
        counter_examples=("lat=0.5", "latency=12.345", "lon: none"),
        score=0.75,
    ),
)

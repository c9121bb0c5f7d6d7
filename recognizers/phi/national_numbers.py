"""Numbers by which states know persons, by shape or by name, and parts of American ones: 45 CFR 164.514(b)(2)(i)(G).

Only shapes that nothing else has stand without a name: letters in their places, a birth's month, a country's prefix.
"""

from __future__ import annotations

import regex

from recognizers.phi.ids import is_datelike
from recognizers.rule import KeyRule, PatternRule, Rule

_BEGINS = r"(?<![\w\-./])"
_ENDS = r"(?![\w\-]|\.\w)"
_COUNTRIES = (
    "040|056|100|191|196|203|208|233|246|250|276|300|348|352|372|380|428|440|442|470|528|578|616|620|642|703|705|724|752|756"
)
"""Of Europe, as the numbers of health cards have them behind 80: ISO/IEC 7812-1, ISO 3166-1."""
_DIGITS_MIN = 5

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="national.by_shape",
        type="ssn",
        pattern=(
            # Codice fiscale (Italy), CURP (Mexico): letters of the name, date of birth, place, check.
            rf"{_BEGINS}(?:TINIT-)?(?P<v>[A-Z]{{6}}[0-9]{{2}}[A-EHLMPRST][0-7][0-9][A-Z][0-9]{{3}}[A-Z]"
            r"|[A-Z]{4}[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[HMX][A-Z]{5}[A-Z0-9][0-9]"
            # AHV (Switzerland), NIR (France), CPF (Brazil), national insurance number (United Kingdom).
            r"|756\.[0-9]{4}\.[0-9]{4}\.[0-9]{2}|[12] [0-9]{2} (?:0[1-9]"
            r"|1[0-2]) [0-9][0-9AB] [0-9]{3} [0-9]{3}(?: [0-9]{2})?|[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}"
            # Belgium, Chile, Korea, Hong Kong, Finland, Quebec, Ontario, Switzerland's and Vietnam's cards of insurance.
            r"|[0-9]{2}\.[0-9]{2}\.[0-9]{2}-[0-9]{3}[.\-][0-9]{2}|[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}-[0-9K]"
            r"|[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])-[1-4][0-9]{6}|[A-Z]{1,2}[0-9]{6}\([0-9A]\)"
            r"|(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2}[\-A+][0-9]{3}[A-FHJ-NPR-Y]"
            r"|[A-Z]{4} [0-9]{2}[0156][0-9] [0-7][0-9]{3}|[0-9]{4}[ \-][0-9]{3}[ \-][0-9]{3}[ \-][A-Z]{2}"
            rf"|80(?:{_COUNTRIES})[0-9]{{15}}|[A-Z]{{2}}[1-5][0-9]{{12}}"
            rf"|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] [0-9]{{2}} [0-9]{{2}} [0-9]{{2}} [A-D]){_ENDS}"
        ),
        gate=(
            r"[A-Z]{6}[0-9]{2}[A-EHLMPRST][0-7][0-9][A-Z][0-9]{3}[A-Z]|[A-Z]{4}[0-9]{6}[HMX][A-Z]{5}"
            r"|756\.[0-9]{4}\.[0-9]{4}\.|[12] [0-9]{2} [01][0-9] [0-9][0-9AB] [0-9]{3} [0-9]{3}"
            r"|[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}|[A-Z]{2} [0-9]{2} [0-9]{2} [0-9]{2} [A-D]"
            r"|[0-9]{2}\.[0-9]{2}\.[0-9]{2}-[0-9]{3}[.\-][0-9]{2}|\b[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}-[0-9K]\b"
            r"|\b[0-9]{6}-[1-4][0-9]{6}\b|[A-Z][0-9]{6}\([0-9A]\)|\b[0-3][0-9][01][0-9]{3}[\-A+][0-9]{3}[A-FHJ-NPR-Y]\b"
            r"|[A-Z]{4} [0-9]{4} [0-9]{4}|[0-9]{4}[ \-][0-9]{3}[ \-][0-9]{3}[ \-][A-Z]{2}"
            rf"|80(?:{_COUNTRIES})[0-9]{{15}}|\b[A-Z]{{2}}[1-5][0-9]{{12}}\b"
        ),
        sparse=True,
        source="Agenzia delle Entrate; RENAPO; ZAS; INSEE; Receita Federal; HMRC",
        examples=(
            "sì, [[RSSLNE62T55F205K]], R",
            "AHVN13 [[756.9217.0769.8{digit:1}]] of",
            "n° SS [[1 52 07 69 123 045 8{digit:1}]]",
            "CPF [[123.456.789-0{digit:1}]]",
            "titular, CURP [[MOPE480212MDFNZL0{digit:1}]], x",
            "RN [[58.04.17-118.2{digit:1}]] therapeutische",
            "RUT [[12.345.67{digit:1}-K]] sin",
            "[[880412-1{digit:6}]] 접수",
            "eGK ICCSN [[8027688311000092{digit:4}]], Name",
        ),
        counter_examples=(
            *("ABCDEF12G34", "1.2.345-6", "240607-1412", "10.123.456-78", "DEAD 1234 5678", "10.756.1234.1234"),
            *("1 52 07 69", "AB 12 34 56 F"),
        ),
        score=0.85,
    ),
    PatternRule(
        id="national.prescription",
        type="person_id",
        pattern=(
            r"(?<![\w.\-])(?P<v>1[0-9]{2}(?:\.[0-9]{3}){4}\.[0-9]{2})(?![\w\-]|\.\w)"
            r"|\b(?i:recept[aęyuo]|receitas?|ricetta|nre|recept)(?: (?:nr|n[.º°]|č)\.?)?[ :=]{1,2}(?P<v>[0-9A-Z]{15}"
            r"|[0-9]{16,22})(?![\w\-])"
            r"|\bCIP(?:-SNS)?[ :=]{1,2}(?P<v>[A-Z]{4}(?:[A-Z]{2}[0-9]{6,9}| ?[0-9]{6}(?: ?[0-9]){2,4}))(?!\w)"
        ),
        gate=(
            r"\b1[0-9]{2}\.[0-9]{3}\.[0-9]{3}\.[0-9]{3}\.[0-9]{3}\.[0-9]{2}"
            r"|(?i:recept|receita|ricetta|\bnre)[^\n]{1,8}[0-9A-Z]{15}|\bCIP(?:-SNS)?[ :=]{1,2}[A-Z]{4}"
        ),
        source="gematik, gemSpec_eRp: E-Rezept-ID; CSIOZ; SPMS; Ministerio de Sanidad: CIP",
        check=lambda text: sum(map(str.isdigit, text)) > _DIGITS_MIN,
        examples=(
            "E-Rezept [[160.000.226.119.104.{digit:2}]] für",
            "Recepta [[0200000000029093{digit:6}]] (PIN",
            "receita [[10110000488271{digit:5}]] anulada",
            "CIP [[BBBBXD77192{digit:4}]] no",
            "CIP [[BLOC 540311 9 {digit:1}]] dado",
        ),
        counter_examples=("10.160.000.226", "recept 12", "CIP MODE", "v160.000.226"),
        score=0.75,
    ),
    KeyRule(
        id="national.by_key",
        type="ssn",
        keys=(
            *(
                "codice fiscale",
                "=cf",
                "rodne cislo",
                "rodné číslo",
                "=rc",
                "pesel",
                "bsn",
                "burgerservicenummer",
                "cpf",
                "=nir",
            ),
            *("numero securite sociale", "numéro de sécurité sociale", "no secu", "=nss", "ahv nr", "ahvn13", "ahv nummer"),
            *(
                "svnr",
                "sv nummer",
                "versichertennummer",
                "personnummer",
                "personal number",
                "henkilotunnus",
                "henkilötunnus",
            ),
            *(
                "hetu",
                "cpr nummer",
                "cpr nr",
                "fodselsnummer",
                "fødselsnummer",
                "kennitala",
                "=dni",
                "=nie",
                "dni nie",
                "=nif",
            ),
            *(
                "=egn",
                "=cnp",
                "=oib",
                "emso",
                "jmbg",
                "=taj",
                "taj szam",
                "=amka",
                "tc kimlik no",
                "tckn",
                "=rrn",
                "aadhaar",
            ),
            *("aadhar", "nric", "mykad", "my number", "national id", "national insurance number", "=nino", "ni number"),
            *("national identity number", "social insurance number", "=sin", "sin number", "national number", "citizen id"),
            *(
                "id card number",
                "cedula",
                "cédula",
                "=rut",
                "documento identidad",
                "=curp",
                "주민등록번호",
                "身份证",
                "身份证号",
            ),
        ),
        value=r"\G(?=(?:[A-Z]{0,6}[ .\-/+]?[0-9]){5})[A-Z0-9](?:[ .\-/+]?[A-Z0-9]){6,20}(?![\w\-])",
        flags=regex.IGNORECASE,
        check=lambda text: not is_datelike(text),
        source="National registers of persons",
        examples=("rodneCislo=[[565724/118{digit:1}]], x", '"pesel": "[[8{digit:10}]]"', "BSN: [[12345678{digit:1}]]"),
        counter_examples=("cf=none", "cf: 20150425", "sin=0.5", "rc=0", "national_id: missing", "nie: 4"),
        score=0.8,
    ),
    PatternRule(
        id="ssn.in_part",
        type="ssn",
        pattern=(
            r"\bssn_?last_?(?:4|four)[ :=#\"']{1,4}(?P<v>[0-9]{4})(?![\w\-])"
            r"|\b(?:ssn|social|soc sec|ss#)[ :=#\"']{1,4}(?:(?:[*xX#•]{2,4}[ \-]?){1,3})(?P<v>[0-9]{4})(?![\w\-])"
            r"|\blast ?(?:four|4)(?: digits)?(?: (?:is|are|was|of|ssn|social|=))*[ :=]{1,3}(?P<v>[0-9]{4})"
            r"(?![\w\-]|\.[0-9]| ?(?:rows|records|lines|bytes|entries|ms|messages|items|times|builds|commits|runs))"
            r"|\b(?:ssn|social)(?: (?:ending|ends|suffix|tail))(?: in| with)?[ :=]{1,2}(?P<v>[0-9]{3,4})(?![\w\-])"
        ),
        gate=(
            r"ssn_?last_?(?:4|four)[ :=#\"']{1,4}[0-9]{4}|(?:ssn|social|soc sec|ss#)[ :=#\"']{1,4}[*xX#\x80-\xff]{2}"
            r"|last ?(?:four|4)(?: digits)?(?: (?:is|are|was|of|ssn|social|=))*[ :=]{1,3}[0-9]{4}"
            r"|(?:ssn|social) (?:ending|ends|suffix|tail)(?: in| with)?[ :=]{1,2}[0-9]{3}"
        ),
        flags=regex.IGNORECASE,
        source="Social Security Administration; the last four digits are part of a person's number",
        examples=(
            "caller w/ last four [[66{digit:1}0]] and street",
            "candidate X, SSN ****[[44{digit:1}1]], MELD",
            "ssn ending in [[12{digit:1}4]]",
            "skip trace: last4 [[77{digit:1}9]] matched",
        ),
        counter_examples=("last 4 1000 rows", "last four of 10", "ssn masked"),
        score=0.75,
    ),
)

"""Postal codes told by their shape alone: ``LS6 2QT``, ``D24 K7F9``, ``G9A 5H7``, ``WODONGA VIC 3690``.

The areas that the posts have given out, and the letters that they use, keep other codes out. Codes of digits alone need a
word, a state or a city beside them (``places.py``, ``beside.py``).
"""

from __future__ import annotations

import regex

from recognizers.rule import PatternRule, Rule

_AREA = (
    r"(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?"
    r"|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)"
)
_LETTER = "[ABD-HJLNP-UW-Z]"
"""The posts of the United Kingdom use no C, I, K, M, O or V behind the space."""
_BRITISH = rf"{_AREA}[0-9][0-9A-HJKMNP-Y]? [0-9]{_LETTER}{{2}}"
_IRISH = r"(?:[ACDEFHKNPRTVWXY][0-9]{2}|D6W) (?=[0-9A-Z]{0,3}[0-9])(?=[0-9A-Z]{0,3}[AC-FHKNPRTV-Y])[0-9AC-FHKNPRTV-Y]{4}"
_CANADIAN = r"[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z][ \-][0-9][ABCEGHJ-NPRSTV-Z][0-9]"
_OF_STATE = (
    r"(?:NSW[, ]{1,2}(?P<v>[12][0-9]{3})|VIC[, ]{1,2}(?P<v>[38][0-9]{3})|QLD[, ]{1,2}(?P<v>[49][0-9]{3})"
    r"|TAS[, ]{1,2}(?P<v>7[0-9]{3})|(?<=[A-Za-z] )(?:SA (?P<v>5[0-9]{3})|WA (?P<v>6[0-9]{3})|ACT (?P<v>2[69][0-9]{2})"
    r"|NT (?P<v>0[89][0-9]{2})))"
)
_NO_COUNT = r"(?![\w:]|[.,\-/][0-9]| ?(?:ms|rows|records|files|bytes|items|entries|s)\b)"


def _is_british(text: str) -> bool:
    """Say whether letters behind the space are no unit's and no ordinal's: ``S3 5GB``, ``Q1 2ND``."""
    return (
        regex.search("(?:GB|TB|PB|HZ|ST|ND|RD|TH|WH|HR|HRS|PX|PT|XL|LB)\\Z", text) is None
        or regex.match("[A-Z]{2}", text) is not None
    )


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="postcode.by_shape",
        type="zip",
        pattern=rf"(?<![\w\-./:#])(?P<v>{_BRITISH}|{_IRISH}|{_CANADIAN})(?![\w\-/:]|\.\w)",
        gate=(rf"\b(?:{_BRITISH}|[ACDEFHKNPRTVWXY][0-9][0-9W] [0-9AC-FHKNPRTV-Y]{{4}}|{_CANADIAN})\b"),
        source="Royal Mail, PAF; An Post, Eircode; Canada Post: addressing guides",
        check=_is_british,
        examples=(
            "[[LS6 2QT]] gave 14 delivery points",
            '"5 Tithe Barn Close",Ludlow,[[SY8 1QQ]]',
            "pet? [[D24 K7F9]].",
            "Value '[[K1A-0B1]]' is not",
            "Trois-Rivières^QC^[[G9A 5H7]]^CAN",
        ),
        counter_examples=(
            "S3 5GB",
            "Q1 2ND",
            "UTF8 2KB",
            "H264 3MB",
            "A10 2023",
            "P12 1234",
            "ZZ1 2AB",
            "X1Y 2Z",
            "E5 2TB",
            "W3 1ST",
        ),
        score=0.7,
    ),
    PatternRule(
        id="postcode.behind_state",
        type="zip",
        pattern=rf"(?<![\w\-./]){_OF_STATE}{_NO_COUNT}",
        gate=(r"\b(?:NSW|VIC|QLD|TAS)[, ]{1,2}[1-9][0-9]{3}\b|[A-Za-z] (?:SA 5|WA 6|ACT 2[69]|NT 0[89])[0-9]{2}"),
        source="Australia Post, addressing guidelines: postcodes by state",
        examples=(
            "U4/19 Wattle Gr COOGEE NSW [[20{digit:2}]] conf=1",
            "Dubbo NSW, [[28{digit:2}]]",
            "Perth WA [[60{digit:2}]]",
        ),
        counter_examples=("NSW 12", "QLD 4000 rows", "VIC 20264", "IN WA 98101", "PLAN SA 2024"),
        score=0.7,
    ),
    PatternRule(
        id="postcode.dutch",
        type="zip",
        pattern=(
            r"(?<![\w.\-/])(?P<v>[1-9][0-9]{3} [A-Z]{2})(?=;NL\b|,? (?:huisnr|huisnummer|hnr)\b|,? Nederland\b"
            r"|;Nederland\b|,? NL\b)"
        ),
        gate=r"[1-9][0-9]{3} [A-Z]{2}(?:;NL|,? (?:huisn|hnr|Nederland|NL\b)|;Nederland)",
        source="PostNL, addressing guide; RFC 6350, ADR",
        examples=("Amsterdam;;[[1012 PH]];NL", "Adrescheck: [[3511 LX]] huisnr 27"),
        counter_examples=("1024 MB", "2024 OK", "5432 IN use"),
        score=0.7,
    ),
)

"""Numbers behind the name of a health insurer: ``Humana, H61 077 432-01``, ``key=aetna:MEBK7W2D``.

Digits alone must be eight or more: payers have numbers of five themselves (X12, NAIC).
"""

from __future__ import annotations

import regex

from recognizers.phi.ids import in_octets, is_datelike, one_of
from recognizers.rule import PatternRule, Rule
from recognizers.values import identifier

_INSURERS = one_of(
    r"""
    aetna, cigna, humana, uhc, united health care, unitedhealthcare, anthem, bcbs[a-z]*, blue cross, blue shield
    blue cross blue shield, kaiser, kaiser permanente, molina, centene, ambetter, wellcare, oscar health, bright health
    devoted, clover, health net, healthnet, tufts, harvard pilgrim, highmark, geisinger, emblemhealth, premera, regence
    carefirst, horizon bcbs, florida blue, amerigroup, caresource, magellan, optum, priority health, scan health
    tricare, champva, medi-cal, medicaid, medicare, masshealth, badgercare, soonercare, peachcare, tenncare, fidelis
    metroplus, healthfirst, amerihealth, keystone first, wellpoint, meridian, va ccn, express scripts, caremark, optumrx
    medibank, bupa, ahm health, hcf, nib health, hbf, teachers health, vitality, aviva, axa ppp, axa health, wpa, benenden
    vhi, laya, irish life health, sun life, manulife, green shield, medavie, desjardins, canada life
    aok plus, aok bayern, aok nordost, aok nordwest, aok hessen, aok niedersachsen, aok rheinland, barmer
    dak(?:-gesundheit)?, techniker krankenkasse
    knappschaft, debeka, signal iduna, huk-coburg, öggk, ögk, bvaeb, helsana, swica, sanitas, concordia, visana, assura
    css versicherung, vgz, menzis, zilveren kruis, achmea, ohra, onvz, dsw, unive, partena, solidaris, harmonie
    malakoff humanis, macif, maaf, adeslas, asisa, dkv, mapfre, muface, isfas, mugeju, unisalute, rbm salute
    previmedical, multicare, advancecare, adse, unimed, bradesco saude, bradesco saúde, hapvida
    sulamerica, sulamérica, notredame, geap, cassi, imss, issste, isapre, fonasa, osde, swiss medical, galeno, medife, pami
    sanitas eps, compensar, nueva eps
    luxmed, medicover, pzu zdrowie, star health, bajaj allianz, niva bupa, care health, discovery health, bonitas, gems
    daman, thiqa, tawuniya, bupa arabia, axa gulf, prudential, great eastern
    """
)
_SAID = (
    r"(?:[ _\-]?(?i:member|mbr|subscriber|sub|card|policy|plan|insurance|medical|hmo|ppo|epo|pos|gold|silver|bronze|plus"
    r"|advantage|choice|id|ids|no\.?|nr\.?|n\.?º|number|#|is|account|group|grp|contract|dual|complete|health|select"
    r"|key)){0,4}"
)
_SIGNS = r"(?:[ :#=/,\-(\[\"'\\|]{1,4})"
_NUMBER = (
    r"(?:[A-Z]{1,4}[0-9]{1,9}(?:[ \-][0-9]{2,9}){1,4}|[0-9]{1,3} [0-9]{6,10}(?:-[0-9]{1,2})?"
    r"|[0-9]{2,4}(?:[ \-][0-9]{2,9}){1,4}|(?=(?:[A-Z\-]{0,5}[0-9]){2})(?=[0-9\-]*[A-Z])"
    r"[A-Z0-9](?:[A-Z0-9]|-(?=[A-Z0-9])){6,19}|[0-9]{8,14})"
)
_DIGITS_MIN = 7
_LETTERED_DIGITS_MIN = 2
_AT_LEAST = regex.compile("[A-Z]")


def _of_card(text: str) -> bool:
    digits = sum(map(str.isdigit, text))
    if " " in text or _AT_LEAST.search(text) is None:
        return digits >= _DIGITS_MIN and not is_datelike(text)
    return digits >= _LETTERED_DIGITS_MIN and identifier(text)


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="insurer.number",
        type="health_plan_id",
        pattern=(
            rf"(?<![\w.\-]){_INSURERS}{_SAID}{_SIGNS}(?P<v>{_NUMBER})(?![\w]|[.:/][0-9]|-[0-9A-Za-z])"
            rf"|(?<=\b(?:ID|id|[Mm]br|MBR|[Mm]ember|[Ss]ub|[Pp]olicy)(?: ?(?:#|no\.?|id|ID))?[ :#=]{{1,3}})(?P<v>{_NUMBER})"
            rf"(?=(?: (?:w/|with|not on file w/|at|for|via|from|under))?[ ,(/\-]{{1,3}}{_INSURERS}(?![\w\-]))"
        ),
        gate=(
            rf"(?:^|[^\w.\-]){in_octets(_INSURERS)}{_SAID}{_SIGNS}[A-Z0-9]{{1,12}}[ \-]?[A-Z0-9]"
            rf"|[A-Z0-9](?: (?:w/|with|not on file w/|at|for|via|from|under))?[ ,(/\-]{{1,3}}{in_octets(_INSURERS)}"
        ),
        check=_of_card,
        source="45 CFR 164.514(b)(2)(i)(I); X12 270/271: payers",
        examples=(
            "the card: Humana, [[H61 077 432-{digit:2}]], and",
            "miss key=aetna:[[MEBK7W{digit:1}D]] ttl",
            "póliza Sanitas [[05 128411{digit:2}-2]] no",
            "UHC member id [[9{digit:8}]] termed",
            "claim pend: ID [[R588122{digit:2}]] not on file w/ Cigna",
            "ID# [[YPP882W019{digit:2}]] Anthem",
        ),
        counter_examples=(
            "Humana 61101 loaded",
            "Aetna 2026-11-21",
            "payer=UHC 87726",
            "kaiser-web-01",
            "Medicare 20261121 file",
            "BCBS PPO 00590",
        ),
        score=0.7,
    ),
    PatternRule(
        id="insurer.medicare_of_australia",
        type="health_plan_id",
        pattern=(
            r"(?i:medicare)[^\n]{0,48}?(?<![\w\-])(?P<v>[2-6][0-9]{3} ?[0-9]{5} ?[0-9](?:[ /\-][1-9])?)(?![\w\-])"
            r"|(?<![\w\-])(?P<v>[2-6][0-9]{3} [0-9]{5} [0-9](?:[ /][1-9])?)(?=,? (?:IRN|irn)\b)"
        ),
        gate=r"(?i:medicare)[^\n]*[2-6][0-9]{3} ?[0-9]{5} ?[0-9]|[2-6][0-9]{3} [0-9]{5} [0-9][ /1-9]{0,2},? (?:IRN|irn)",
        source="Services Australia: Medicare card number and individual reference number",
        examples=("Medicare Australia OPV: card [[2950 418{digit:2} 1]] IRN 2",),
        counter_examples=("medicare claims 12", "Medicare part 2026-11-21"),
        score=0.7,
    ),
)

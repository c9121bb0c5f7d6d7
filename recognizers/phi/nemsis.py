"""Elements of an ambulance's report by their numbers: ``ePatient.02=Mandelbaum eScene.15="I-90 EB mm 112"``.

Source: NEMSIS Data Dictionary v3.5, national elements and those of states; software logs elements by their numbers alone.
"""

from __future__ import annotations

from recognizers.phi.dates import BY_NAME
from recognizers.phi.ids import ID, numbered
from recognizers.phi.naming import named
from recognizers.rule import Check, KeyRule, Rule

_SOURCE = "NEMSIS Data Dictionary v3.5, EMSDataSet"
_PHONE = r"\+?[0-9(][0-9 ()\-.]{5,18}[0-9]"


def _elements(type_: str, numbers: str, value: str, example: str, *, check: Check | None = None, loose: str = "") -> KeyRule:
    """Return the rule for the elements of these ``numbers``."""
    keys = tuple("=" + number.replace(".", " ").replace("e", "e ", 1).lower() for number in numbers.split())
    first = numbers.split()[0]
    return KeyRule(
        id=f"nemsis.{type_}",
        type=type_,
        keys=keys,
        value=value,
        loose=loose,
        check=check,
        source=_SOURCE,
        examples=(f"{first}={example}", f'"{first}": "{example}"'),
        counter_examples=(f"{first}=", f'{first}: ""'),
        score=0.85,
    )


RULES: tuple[Rule, ...] = (
    _elements(
        "person",
        "ePatient.02 ePatient.03 ePatient.04 ePatient.23 ePayment.19 ePayment.20 ePayment.21 ePayment.23 ePayment.24 "
        "ePayment.25 eHistory.02 eHistory.03 eHistory.04",
        r"\G\p{L}[\p{L}'’.\- ]{0,60}",
        "[[Mandelbaum]]",
        check=named,
        loose=r"\G\p{L}[\p{L}'’.\-]{0,40}",
    ),
    _elements(
        "person_id",
        "eRecord.01 ePatient.01 eResponse.03 eResponse.04 eOutcome.03 eOutcome.04 eOutcome.05 eOther.03 eCrew.01 eScene.14",
        ID,
        "[[PCR-24-00811{digit:2}]]",
        check=numbered,
    ),
    _elements("age", "ePatient.15", r"\G(?:9[0-9]|1[01][0-9])(?![0-9.])", "[[9{digit:1}]]"),
    _elements(
        "date", "ePatient.17 eTimes.03 eTimes.09 eTimes.11 ePayment.26 eOutcome.11", BY_NAME, "[[1945-03-1{digit:1}]]"
    ),
    _elements("ssn", "ePatient.12", r"[0-9]{3}-?[0-9]{2}-?[0-9]{4}(?![0-9])", "[[53622{digit:4}]]"),
    _elements("phone", "ePatient.18 ePayment.31 ePayment.32 eScene.12", _PHONE, "[[312555{digit:4}]]"),
    _elements("license", "ePatient.21", ID, "[[D40078{digit:2}0001]]", check=numbered),
    _elements("health_plan_id", "ePayment.17 ePayment.18", ID, "[[XYZ{digit:9}]]", check=numbered),
    _elements(
        "street",
        "ePatient.05 eScene.15 eScene.16 eScene.20 ePayment.27 eDisposition.03",
        r"\G[^\"'=;]{3,80}",
        "[[I-90]]",
        loose=r"\G[\w.\-]+(?: [A-Z0-9][\w.\-]*(?![\w.]*=)){0,8}",
    ),
    _elements(
        "city",
        "ePatient.06 ePatient.07 eScene.17 eScene.21 eDisposition.04 eDisposition.06",
        r"\G[\p{L}0-9][\p{L}0-9'.\- ]{1,40}",
        "[[Ellensburg]]",
        loose=r"\G[\p{L}0-9][\p{L}0-9'.\-]{1,40}",
    ),
    _elements("zip", "ePatient.09 eScene.19 ePayment.15 ePayment.30", r"[0-9]{5}(?:-[0-9]{4})?", "[[62{digit:3}]]"),
    _elements(
        "coordinates",
        "eScene.11 eDisposition.09",
        r"[+\-]?[0-9]{1,3}\.[0-9]{3,15}(?:[,; ]{1,2}[+\-]?[0-9]{1,3}\.[0-9]{3,15})?",
        "[[43.048{digit:1},-76.1474]]",
    ),
)

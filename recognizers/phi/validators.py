r"""Values that validators refuse and print, told by the field that they name: Zod, pydantic, Joi, Spring, parsers of HL7.

``"path":["mailing","zip"],"received":"0210"``, ``patient.phone … input_value='270 842-1190'``,
``on field 'zip': rejected value [0210]``, ``PID-7 invalid date '19481301'``. What is refused is damaged: no other rule knows
it.
"""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule

_SOURCE = "Zod, ZodIssue; pydantic 2, ValidationError; Joi, any.describe; Spring, FieldError; HL7 v2.5.1 ERR segment"
_KINDS = {
    "zip": ("zip", r"(?i:zip(?:_?code)?|post(?:al)?_?code|plz)", "0210"),
    "date": ("date", r"(?i:dob|birth_?(?:date|day)|date_?of_?birth|deceased_?(?:date|at))", "02/30/1964"),
    "phone": (
        "phone",
        r"(?i:(?:home|cell|work|mobile)?_?(?:phone|telephone|mobile|fax)(?:_?(?:number|no))?)",
        "270 842-1190",
    ),
    "ssn": ("ssn", r"(?i:ssn|social_?security(?:_?number)?)", "53622-1184"),
    "mrn": ("mrn", r"(?i:mrn|medical_?record(?:_?number)?|patient_?id)", "44-18-A"),
    "health_plan": ("health_plan_id", r"(?i:(?:member|subscriber|policy|medicare|medicaid)_?(?:id|number|no))", "XEH88O441"),
    "street": ("street", r"(?i:street|(?:address_?)?line_?[12])", "12 Elm?"),
}
_VALUE = r"(?P<v>(?=[^\"'\r\n]{0,40}[0-9])[^\"'\[\]\r\n]{3,64})"
_REFUSED = r"(?:value has an invalid|is not a valid|does not match|is invalid)"


def _rules(name: str, type_: str, key: str, value: str) -> PatternRule:
    path = rf"\"path\":\s?\[(?:[\"\w]{{1,40}},\s?){{0,8}}\"{key}\"\]"
    return PatternRule(
        id=f"validator.{name}",
        type=type_,
        pattern=(
            rf"{path}[^{{}}\[\]]{{0,120}}?\"(?:received|input|value)\":\s?\"{_VALUE}\""
            rf"|\"(?:received|input|value)\":\s?\"{_VALUE}\"[^{{}}\[\]]{{0,120}}?{path}"
            rf"|\b{key}\s{{1,4}}[^'\"\r\n]{{0,160}}?\binput_value='{_VALUE}'"
            rf"|\bon field '(?:\w{{1,40}}\.){{0,4}}{key}': rejected value \[{_VALUE}\]"
            rf"|\"(?:\w{{1,40}}\.){{0,4}}{key}\" with value \"{_VALUE}\" (?:fails|must|is|does)"
            rf"|\b{key}['\"]?:? \[?[\"']{{1,2}}{_VALUE}['\"] {_REFUSED}"
        ),
        gate=(
            rf"\"path\":\s?\[[^\]]{{0,200}}\"{key}\"\]|{key}\s{{1,4}}[^'\"]{{0,160}}input_value='"
            rf"|on field '[\w.]{{0,80}}{key}': rejected value|{key}\" with value \""
            rf"|{key}['\"]?:? \[?[\"']{{1,2}}[^\"'\r\n]{{3,64}}['\"] {_REFUSED}"
        ),
        source=_SOURCE,
        examples=(
            f'"path":["mailing","{_key(name)}"],"received":"[[{value}]]"',
            f'"a.{_key(name)}" with value "[[{value}]]" fails to match',
            f"patient.{_key(name)} Value error, bad [type=value_error, input_value='[[{value}]]', input_type=str]",
        ),
        counter_examples=(
            f'"path":["mailing","{_key(name)}"],"received":"undefined"',
            f"on field '{_key(name)}': rejected value []",
        ),
        score=0.8,
    )


def _key(name: str) -> str:
    return {"date": "birthDate", "health_plan": "memberId"}.get(name, name)


RULES: tuple[Rule, ...] = (
    *(_rules(name, *about) for name, about in _KINDS.items()),
    PatternRule(
        id="validator.no_date",
        type="date",
        pattern=(
            r"\b(?:PID[\-.]7(?:\.1)?|NK1[\-.]16|DMG0?2|DOB|dob|[Bb]irth[ _]?[Dd]ate|[Dd]ate of birth|date out of range"
            r"|day is out of range|invalid calendar date)\b"
            r"[^'\"\r\n]{0,60}[\"'](?P<v>[0-9]{1,4}[/.\-]?[0-9]{1,2}[/.\-]?[0-9]{2,4})[\"']"
        ),
        gate=(
            r"(?:PID[\-.]7|NK1[\-.]16|DMG0?2|DOB|dob|irth[ _]?[Dd]ate|ate of birth|out of range|invalid calendar date)"
            r"[^'\"\r\n]{0,64}[\"'][0-9]{1,4}[/.\-]?[0-9]{1,2}[/.\-]?[0-9]{2}"
        ),
        source=_SOURCE,
        examples=(
            "AE|207|PID-7 invalid date '[[1948130{digit:1}]]'",
            "date out of range in col 4 of x.csv ('[[02/30/1964]]')",
        ),
        counter_examples=("value out of range '1948130'", "PID-7 required", "date out of range in col 4"),
        score=0.8,
    ),
)

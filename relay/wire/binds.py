r"""Bind values that programs print one by one, or in a list, apart from their statement: what each is, its form must tell.

``binding parameter [1] as [VARCHAR] - [Jane]`` (Hibernate), ``setString(1, "Jane")`` (JDBC), ``parameter value [Jane], value
class [java.lang.String]`` (Spring), ``Bind#0 … value="Jane"``, ``:B1 = 'Jane'`` (Oracle), ``$1 = 'Jane'`` (PostgreSQL),
``@p0='Jane'`` (SQL Server), ``0:'Jane'`` (Cassandra), ``[0]=Jane``. A date without a time is a person's; so is a capitalised
word that is no ordinary one; numbers of a person's length are, where they are text or stand beside either.
Source: Hibernate ORM, org.hibernate.orm.jdbc.bind and .extract; PostgreSQL, log_parameter_max_length; Oracle, event 10046.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from recognizers.phi.given_names import AMBIGUOUS, GIVEN_NAMES
from recognizers.phi.naming import may_be_name
from recognizers.rule import Field

_TYPED = (
    re.compile(r"binding parameter [\[(]\d{1,4}(?:\] as \[|:)([\w ]{2,24})[\])] (?:-|<-) \[([^\]\r\n]{1,512})\]"),
    re.compile(r"extracted value \((?:\d{1,4}|\w{1,64}):(\w{2,24})\) (?:->|-) \[([^\]\r\n]{1,512})\]"),
    re.compile(r"\bset(String|NString|Date|Object|Int|Long)\(\d{1,4}, ?\"?([^\"\r\n)]{1,512})\"?\)"),
    re.compile(
        r"parameter value ()\[([^\]\r\n]{1,512})\], value class \[java\.(?:lang\.String|sql\.Date|time\.LocalDate)\]"
    ),
    re.compile(r"\bBind#\d{1,4}\b[^\"]{0,400}?value=()\"([^\"\r\n]{1,512})\""),
    re.compile(r"(?<![\w:.])(?::B?|\$|@p|@P|p|\?)\d{1,3}()\s?=>?\s?N?'([^'\r\n]{1,512})'"),
    re.compile(r"(?<=[\s\[,(])\d{1,3}()\s?[:=]\s?'([^'\r\n]{1,512})'"),
    re.compile(r"(?<=[\s(\[{])\[\d{1,2}\]()\s?=\s?'?([^\s\[\]'\"]{2,64})"),
)
"""Each a value, and its type if that is told."""

_EXTRACTED = re.compile(
    r"extracted value \(\[(\w{1,64}?)\d{1,3}_(?:\d{1,3}_){0,3}\] : \[\w{2,24}\]\) - \[([^\]\r\n]{1,512})\]"
)
_COLUMNS = {
    "first name": "first_n fname given_n middle_ mname",
    "last name": "last_na lname surname family_ maiden_",
    "patient name": "patient full_na name",
    "dob": "birth_d birthda dob date_of",
    "phone": "phone phone_n mobile home_ph cell_ph",
    "email": "email email_a",
    "street": "street street_ address addr_li line1",
    "city": "city",
    "zip": "zip zip_cod postal_ zipcode",
    "ssn": "ssn social_",
    "mrn": "mrn medical",
    "member id": "member_ subscri policy_",
}
_BY_ALIAS = {alias: name for name, aliases in _COLUMNS.items() for alias in aliases.split()}
"""What a column is, by the seven characters that Hibernate's alias keeps of its name."""

SIGNS = (
    re.compile(r"binding parameter [\[(]|extracted value \(|\bset[A-Z][a-z]{2,6}\(\d|parameter value \[|\bBind#\d"),
    re.compile(r"(?::B?|\$|@[pP]|\bp|\?)\d{1,3}\s?=>?\s?N?'"),
    re.compile(r"\b(?:[Bb]ound values?|[Bb]inds?|[Aa]rgs|[Pp]arams)\b.{0,40}\d\]?\s?[:=]"),
)
"""Where none of them matches, nothing is told."""

_TEXT = re.compile(r"(?i)(?:n?(?:var)?char2?|n?text|n?string|clob|longvarchar|longnvarchar)?")
_DATE = re.compile(
    r"(?:19|20)\d\d-\d\d-\d\d(?:[ T]00:00(?::00(?:\.0+)?)?)?|\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d|(?:19|20)\d{6}"
)
_NUMBER = re.compile(r"(?![A-Z]*(?:1[5-9]\d{8}|1[5-9]\d{11})$)[A-Z]{0,4}-?\d{6,12}[A-Z]?")
_WORDS = re.compile(r"[^\W\d_]['’\w\-]*(?:,? [^\W\d_]['’\w\-]*){0,3}")
_PHONE = re.compile(r"(?:\+?1[ .\-]?)?\(?[2-9]\d\d\)?[ .\-]?[2-9]\d\d[ .\-]\d{4}")
_STREET = re.compile(r"\d{1,6} (?:[A-Za-z][\w.'\-]*[ ,]{0,2}){1,6}")
_CERTAIN = re.compile(r"[^\s@]{1,64}@[\w\-.]{3,128}|\d{3}-\d{2}-\d{4}")
_VALUES_MAX = 256


def fields(text: str) -> Iterator[Field]:
    """Yield the bind values in ``text`` that may be a person's."""
    for extracted in _EXTRACTED.finditer(text):
        name = _BY_ALIAS.get(extracted[1][:7])
        if name is not None:
            yield Field(name, *extracted.span(2), exact=True)
    found = [
        (value[1].lower(), *value.span(2))
        for expression in _TYPED
        for value in expression.finditer(text)
        if not value[2].endswith((" = ?", "="))
    ][:_VALUES_MAX]
    told = [(_form(kind, text[start:end]), start, end) for kind, start, end in found]
    personal = any(form in ("birth date", "person name", "phone number", "street", "certain") for form, _, _ in told)
    for (kind, _, _), (form, start, end) in zip(found, told, strict=True):
        if form == "maybe name":
            form = "person name" if personal else ""
        elif form == "patient id" and not personal and not _is_text(kind):
            form = ""
        if form and form != "certain":
            yield Field(form, start, end, exact=True)


def _is_text(kind: str) -> bool:
    return bool(kind) and _TEXT.fullmatch(kind) is not None


def _form(kind: str, value: str) -> str:
    """Return what a value is by its form: a field's name, ``certain`` where its own rule knows it, or nothing."""
    if _CERTAIN.fullmatch(value):
        return "certain"
    if kind.startswith(("timestamp", "bool", "bit")):
        return ""
    if _DATE.fullmatch(value):
        return "birth date"
    if _PHONE.fullmatch(value):
        return "phone number"
    if _NUMBER.fullmatch(value):
        return "patient id" if not kind.startswith(("big", "int", "long", "small", "numeric", "decimal")) else ""
    if not (_TEXT.fullmatch(kind) or kind == "object"):
        return ""
    if _STREET.fullmatch(value):
        return "street"
    if _WORDS.fullmatch(value) is None or not value[0].isupper():
        return ""
    return _of_words(value)


def _of_words(value: str) -> str:
    words = value.lower().split()
    if not may_be_name(value):
        return ""
    if value.isupper() and not any(word in GIVEN_NAMES and word not in AMBIGUOUS for word in words):
        return "maybe name"
    return "person name" if len(value) > 2 and not any(map(str.isupper, value[1:3])) else "maybe name"

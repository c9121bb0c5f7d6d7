r"""Values told by small syntaxes of programs: keys that databases refuse, a registry's ids, an index's attributes, protobuf.

``The duplicate key value is (JQU7718820W, Jan 1 2024 12:00AM)``, ``person_id=8120447.00``, ``attr LGLNAME:DOE;JANE;;;``,
``birth { year: 1966 month: 2 day: 28 }``.
"""

from __future__ import annotations

import regex

from recognizers.phi.ids import is_datelike
from recognizers.phi.naming import is_nobody, may_be_name
from recognizers.rule import KeyRule, PatternRule, Rule

_REFUSED = (
    r"(?:duplicate key value is|unique index '[^'\r\n]{1,128}' values|Duplicate entry|duplicate key (?:row )?values?"
    r"|key violat\w{1,4} values?|with key values?) ?[('\"]"
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_DATED = r"(?:(?:19|20)[0-9]{2}-?[01][0-9]-?[0-3][0-9]|[0-3]?[0-9][./][0-3]?[0-9][./](?:19|20)[0-9]{2})(?![0-9])"
_ROW = r"\p{Lu}[\p{L}'’\-]{1,24}(?:[;|/]|, )\p{Lu}[\p{L}'’ \-]{1,40}"
_BORN = r"(?:birth\w{0,12}|dob|date_of_birth) ?:? ?[{<] ?"
_ROW_GATE = (
    r"[\"'(][A-Z\x80-\xff][^\s;|/,\"()]{1,60}(?:[;|/]|, )[A-Z\x80-\xff][^;|/,\"()\r\n]{1,90}[;|/]"
    r"(?:(?:19|20)[0-9]{2}-?[01][0-9]-?[0-3]|[0-3]?[0-9][./][0-3]?[0-9][./](?:19|20))"
)


_OF_PERSONS = (
    r"(?:patient|person|member|subscriber|demog|enrollee|resident|(?:last|first|sur|full)_?name|_name|dob|birth|mrn"
    r"|geb|email)"
)
_NAME_COLUMN = (
    r"(?:\w{0,20}(?:last|first|given|family|sur|middle|maiden|pref|full|patient|member)_?na?me?|[lf]name|surname"
    r"|mother_maiden"
    r"|apellidos?[0-9]?|nombres?|nachname|vorname|achternaam|voornaam|nazwisko|cognome|prenom|suburb|city|town"
    r"|locality|village)"
)


def _of_somebody(text: str) -> bool:
    """Say whether a unique key of a table of persons is somebody's: a number, or words with a sign between them."""
    return sum(map(str.isdigit, text)) > 4 or regex.search(r"\p{L}{3}[|@\-]\p{L}{2}", text) is not None


def _refused(text: str) -> bool:
    return may_be_name(text) or (len(text) > 3 and " " not in text and not is_nobody(text))


def _mixed(text: str) -> bool:
    """Say whether a key is a person's number: letters and digits, and no name of a row (``item-12``)."""
    return sum(map(str.isdigit, text)) > 4 and regex.search("[A-Z]", text) is not None and not is_datelike(text)


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="structured.refused_key",
        type="person_id",
        pattern=rf"{_REFUSED}(?P<v>[A-Z0-9](?:[A-Z0-9\-]|(?<=[0-9]) (?=[0-9]{{1,2}}[,)])){{6,24}})(?=[,)'\"\-])",
        gate=rf"{_REFUSED}[A-Z0-9]",
        check=_mixed,
        source="SQL Server, errors 2601 and 2627; MySQL, error 1062",
        examples=(
            "The duplicate key value is ([[JQU77188{digit:2}W]], 7).",
            "unique index 'ix' values ([[MCD-00418{digit:2} 7]], x)",
        ),
        counter_examples=(
            "The duplicate key value is (42, 7).",
            "Duplicate entry 'item-12' for key",
            "duplicate key value is (AB12)",
        ),
        score=0.7,
    ),
    PatternRule(
        id="structured.refused_name",
        type="person",
        pattern=rf"{_REFUSED}[^()'\"\r\n]{{0,80}}, "
        r"(?P<v>\p{Lu}[\p{L}'\-]{2,24},? \p{Lu}[\p{L}'\-]{1,24})(?=[,)])",
        gate=rf"{_REFUSED}[^()'\"\r\n]{{0,80}}, [^ ,)]{{3}}",
        check=may_be_name,
        source="SQL Server, errors 2601 and 2627",
        examples=("unique index 'ix' values (A-1, [[RAMSBOTTOM IDA]])", "The duplicate key value is (7, [[Doe Jane]], 3)"),
        counter_examples=("The duplicate key value is (7, Daily Report).", "The duplicate key value is (7, 8)"),
        score=0.7,
    ),
    PatternRule(
        id="structured.refused_row",
        type="person_id",
        pattern=(
            rf"\bDuplicate entry '(?P<v>[^'\r\n]{{4,160}})' for key '(?i:[^'\r\n]{{0,60}}{_OF_PERSONS})"
            rf"|(?i:collection: [\w.\-]{{0,60}}{_OF_PERSONS})[^\r\n]{{0,120}}dup key:"
            rf" \{{ [\w.\"]{{1,60}}: \"(?P<v>[^\"\r\n]{{4,160}})\""
        ),
        gate=r"Duplicate entry '[^'\r\n]{4,160}' for key '|dup key: \{ [A-Za-z0-9_.\"]+: \"",
        check=_of_somebody,
        source="MySQL, error 1062; MongoDB, error E11000: what a unique key of a table of persons holds",
        examples=(
            "Duplicate entry '[[yamamoto-kenji-1962071{digit:1}]]' for key 'person.uq_demog'",
            'collection: mpi.persons index: k_1 dup key: { k: "[[ferreira|ines|1990-07-0{digit:1}]]" }',
        ),
        counter_examples=(
            "Duplicate entry 'item-12' for key 'orders.PRIMARY'",
            "Duplicate entry 'ADMIN' for key 'user.role'",
        ),
        score=0.67,
    ),
    PatternRule(
        id="structured.bound_number",
        type="mrn",
        pattern=(
            r"(?i:\b(?:patient|member|subscriber|person|pat|pt|mrn|encounter|enc|chart|resident)_?(?:id|no|num|number"
            r"|key|mrn)?"
            r"[`\"'\]]? ?(?:=|in) ?\(?(?:\?|\$1|%s|:p?1"
            r"|@p[01])\)?)[^\[\](){}\n?]{0,60}[\[({] ?['\"]?(?P<v>[A-Z]{0,4}-?[0-9]{5,12})"
            r"(?=['\",\])} ])|\bKeyError: ['\"](?P<v>[0-9]{2,4}(?:-[0-9]{2,4}){2}|[0-9]{6,10})['\"]"
        ),
        gate=(
            r"(?i:(?:patient|member|subscriber|person|pat|pt|mrn|encounter|enc|chart|resident)_?(?:id|no|num|number"
            r"|key|mrn)?"
            r"[`\"'\]]? ?(?:=|in) ?\(?(?:\?|\$1|%s|:p?1|@p[01]))|KeyError: ['\"][0-9]{2}"
        ),
        check=lambda text: not is_datelike(text),
        source="Knex, Sequelize, SQLAlchemy: the values of a statement behind it; Python, KeyError",
        examples=(
            "select * from `appointments` where `patient_id` = ? [ '[[75889{digit:2}]]' ]",
            "KeyError: '[[194-639-{digit:3}]]'",
        ),
        counter_examples=("where patient_id = ? [ 12 ]", "KeyError: 'name'", "KeyError: '20260101'"),
        score=0.67,
    ),
    PatternRule(
        id="structured.refused_value",
        type="person",
        pattern=(
            rf"\b(?:[Cc]olumn|COLUMN) [\\\"'`]{{0,3}}(?:[\w\"]{{1,40}}\.){{0,3}}[\"`]?(?i:{_NAME_COLUMN})[\\\"'`]{{0,3}}"
            rf"(?: at row [0-9]{{1,9}}:?| \([^()\n]{{1,40}}\)(?: near)?| row [0-9]{{1,9}}:?|:)? \(?\\?[\"']?"
            rf"(?P<v>\p{{L}}(?:[\p{{L}}’. \-]|'(?=\p{{L}})){{1,80}})(?=[\"'\\)]|$)|\b(?:[Cc]annot|could not) (?:cast"
            rf"|convert|parse) '"
            rf"(?P<v>\p{{L}}(?:[\p{{L}}’. \-]|'(?=\p{{L}})){{1,80}})'(?= [^\n]{{1,40}} column (?i:{_NAME_COLUMN})\b)"
        ),
        gate=(
            rf"(?:[Cc]olumn|COLUMN) [\\\"'`]{{0,3}}[\w.\"`\x80-\xff]*(?i:{_NAME_COLUMN})|(?:annot|ould not) (?:cast"
            rf"|convert|parse) '"
        ),
        check=_refused,
        source=(
            "MySQL, errors 1265 and 1406; Oracle, ORA-12899; SQL Server, error 8114: what databases say of a column's value"
        ),
        examples=(
            "Data too long for column 'mother_maiden' at row 12: '[[Hohenzollern-Sigmaringen]]'",
            "Data truncated for column 'suburb' at row 8: '[[Woolloomooloo]]'",
            'value too large for column "EMR"."PERSON"."LNAME" (actual: 31) near \'[[VENKATANARASIMHARAJU]]\'',
            'ORA-12899: el valor es demasiado grande para column "APELLIDO1" ([[Fernández de Córdoba]])',
        ),
        counter_examples=("Unknown column 'last_name' in 'field list'", 'column "city" does not exist'),
        score=0.67,
    ),
    PatternRule(
        id="structured.refused_date",
        type="date",
        pattern=rf"{_REFUSED}(?:[^()'\"\r\n]{{0,80}}, )?(?P<v>{_MONTH} {{1,2}}[0-9]{{1,2}},? [12][0-9]{{3}})(?=[ ,)])",
        gate=rf"{_REFUSED}(?:[^()'\"\r\n]*, )?{_MONTH} ",
        source="SQL Server, style 0 of datetime: mon dd yyyy hh:miAM",
        examples=("The duplicate key value is (JQU, [[Jan  1 2024]] 12:00AM).",),
        counter_examples=("The duplicate key value is (JQU, May).",),
        score=0.7,
    ),
    PatternRule(
        id="structured.decimal_id",
        type="person_id",
        pattern=(
            r"(?i:\b(?:person|encntr|encounter|patient|prsnl|event|order|alias)_id\b)[\"']?\s{0,2}[=:]\s{0,2}[\"']?"
            r"(?P<v>[0-9]{5,12}\.0{1,2})(?![0-9.])"
        ),
        gate=r"(?i:(?:person|encntr|encounter|patient|prsnl|event|order|alias)_id)[\"'\s=:]{1,8}[0-9]{5,12}\.0",
        source="Oracle Health (Cerner) Millennium data model: ids are f8, so CCL prints decimals",
        examples=("FIN person_id=[[8120447.00]] name", 'encntr_id = "[[99120447.0]]"'),
        counter_examples=("person_id=1.00", "order_id=81204.75", "rate_id=8120447.00"),
        score=0.8,
    ),
    PatternRule(
        id="structured.index_attribute",
        type="person",
        pattern=(
            r"(?:\b[A-Z]{2,10}NAME:|(?<=;)(?:→|->|=>) ?)"
            r"(?P<v>\p{Lu}[\p{L}' \-]{1,40}(?:;\p{Lu}[\p{L}' \-]{0,40}){1,4})"
        ),
        gate=r"[A-Z]{2,10}NAME:[A-Z\x80-\xff][^;\r\n]+;|;(?:\xe2\x86\x92|->|=>) ?[A-Z][^;\r\n]{1,40};[A-Z]",
        check=may_be_name,
        source="IBM InfoSphere MDM (Initiate): attributes of PERNAME segments, their fields divided by semicolons",
        examples=("attr LGLNAME:[[BALDWIN;TRINITY]];;;", "attr PATNAME:[[DOE;JANE;Q]];;->[[ROE;JANE]];;;"),
        counter_examples=("HOSTNAME:web;", "FILENAME:a;b;c", "x;->GET;"),
        score=0.8,
    ),
    PatternRule(
        id="structured.row_of_person",
        type="person",
        pattern=rf"(?<=[\"'(])(?P<v>{_ROW})(?=[;|/]{_DATED})",
        gate=_ROW_GATE,
        check=may_be_name,
        source="Rows of a person as error texts quote them: two names and a date, a sign between them",
        examples=("line 418: '[[Zieglmeier;Kunigunde]];19290708'", "identity '[[Farquharson, Ailsa]]/1959-01-15' bound"),
        counter_examples=("'Daily;Report;20240612'", "'Doe;Jane;5'", "(Linux|Darwin|20240612)"),
        score=0.75,
    ),
    PatternRule(
        id="structured.row_of_person_date",
        type="date",
        pattern=rf"(?<=[\"'(]{_ROW}[;|/])(?P<v>{_DATED})",
        gate=_ROW_GATE,
        source="Rows of a person as error texts quote them: two names and a date, a sign between them",
        examples=(
            "line 418: 'Zieglmeier;Kunigunde;[[1929070{digit:1}]]'",
            "identity 'Farquharson, Ailsa/[[1959-01-15]]' bound",
        ),
        counter_examples=("'Doe;Jane;5'", "'doe;jane;20240612'"),
        score=0.7,
    ),
    KeyRule(
        id="structured.encounter",
        type="person_id",
        keys=("=encounter", "=fhir patient", "=launch patient"),
        value=r"\G(?=[A-Za-z0-9\-.]*[0-9])(?=[A-Za-z0-9\-.]*[a-z])(?=[A-Za-z0-9\-.]*[A-Z])[A-Za-z0-9\-.]{11,64}(?![\w:/])",
        source="SMART App Launch 2.0, launch context; FHIR R4, id",
        examples=("encounter=[[eoJm9T3WkqBzN]] user", '"encounter":"[[eM5CWtq15N0WJeuCet5bJl]]"'),
        counter_examples=("encounter=Observation", "encounter=required", "encounter=12"),
        score=0.7,
    ),
    PatternRule(
        id="structured.resource",
        type="person_id",
        pattern=(
            r"\b(?:Patient|RelatedPerson|Encounter|Coverage|Person)/(?P<v>[0-9]{2,6}(?:-[0-9]{2,8}){1,3})(?![\w\-]"
            r"|\.[0-9])"
        ),
        gate=r"(?:Patient|RelatedPerson|Encounter|Coverage|Person)/[0-9]{2,6}-[0-9]{2}",
        source="FHIR R4, section 2.3.0.6: references",
        examples=("last=Patient/[[448-19{digit:2}]] addr", "Encounter/[[12-4418-{digit:3}]],"),
        counter_examples=("Patient/12", "Inpatient/448-1920x", "Patient/2-3"),
        score=0.8,
    ),
    *(
        PatternRule(
            id=f"structured.{part}_of_birth",
            type="date",
            pattern=rf"(?<={_BORN}[^{{}}<>\r\n]{{0,48}}){part}: ?(?P<v>{digits})(?![0-9])",
            gate=rf"{_BORN}[^{{}}<>\r\n]{{0,48}}{part}: ?[0-9]",
            source="Protocol Buffers, text format; google.type.Date",
            examples=(f"birth {{ year: 1966 {part}: [[{example}]] }}", f"date_of_birth: < {part}: [[{example}]] >"),
            counter_examples=(f"expiry {{ {part}: {example} }}", f"birth {{ }} {part}: {example}"),
            score=0.8,
        )
        for part, digits, example in (("month", "[0-9]{1,2}", "2"), ("day", "[0-9]{1,2}", "28"))
    ),
)

"""What has the shape of somebody's and is nobody's for certain, whichever rule takes it for theirs.

``rows=118204``, ``COUNT(*) … -> 1182044``, ``FirstName, LastName``, ``vol_scott``, ``00/00/0000``,
``Cache-Control: max-age=60, Age: 94``.
"""

from __future__ import annotations

import re

import regex

from recognizers.rule import Span

_BEFORE_CHARS = 160
_COUNT = regex.compile(
    r"(?r)(?:(?<![A-Za-z])(?i:rows?|row_?count|rows_\w{1,16}|n_rows|count|record_?count|records)[=:] ?"
    r"|\bCOUNT\([^()\n]{1,40}\)[^;\n]{0,110}(?:->|=>|:|=) ?)"
)
"""Matched backwards from a number, which takes a tenth of looking for what ends there."""
_FIELDS = re.compile(
    r"(?:(?:First|Last|Given|Family|Middle|Full|Sur|Maiden|Display)_?[Nn]ame(?:,? |,|\Z)"
    r"|(?:[LFM]|LAST_?|FIRST_?|MIDDLE_?)NAME(?:,? |,|\Z)){1,4}"
)
_CAPTIONS = re.compile(
    r"(?:pr[ée]|sobre|voor|ach?ter|vor|nach|sur|i)?(?:nom|nombres?|apellidos?|naam|names?|nome|cognome|nazwisko|imi[ęe])"
    r"(?: (?:du|de|del|de la|des|der|van de|do|da|of the) (?:patient|paciente|paziente|pati[ëe]nt|client|assuré)\w*)?",
    re.IGNORECASE,
)
"""What stands before a name in a form: ``Nom du patient``."""
_OF_MACHINES = re.compile(
    r"(?:vol|lun|vrf|svm|aggr|tbl|idx|esxi?|nas|fs|srv|vlan|datastore|qtree)[_\-][\w\-]+|\w+_(?:ld|wh|lun|vol|datastore)",
    re.IGNORECASE,
)
"""A volume, a server, a warehouse that is called after somebody: ``vol_scott``, ``fs-nora``, ``banerjee_ld``."""
_OF_FEEDS = re.compile(r"_(?i:wh|in|out|inbound|outbound|ingest|db|vol|lun|queue|oru|orm|adt|siu)(?![A-Za-z]|\.[a-z])")
"""What goes on behind the name of an interface or a warehouse: ``Anderson_Siu_In``."""
_CACHED = re.compile(r"\b(?:cache-control|max-age|x-cache|etag)\b", re.IGNORECASE)


def is_of_nobody(text: str, span: Span) -> bool:
    """Say whether a span of ``text`` is a number of rows, names of fields or machines, no date, or what a cache is old."""
    value = text[span.start : span.end]
    if value.isdigit():
        if span.type == "age":
            return _CACHED.search(text) is not None
        return _COUNT.match(text[max(0, span.start - _BEFORE_CHARS) : span.start]) is not None
    if span.type == "date":
        return any(map(str.isdigit, value)) and not value.strip("0/.- :T")
    if span.type not in {"person", "username"}:
        return False
    if _OF_MACHINES.fullmatch(value) is not None or _OF_FEEDS.match(text, span.end) is not None:
        return True
    return span.type == "person" and any(names.fullmatch(value) is not None for names in (_FIELDS, _CAPTIONS))

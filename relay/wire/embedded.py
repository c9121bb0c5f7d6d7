"""Values told by their place in what a record's text carries: X12, SQL, CSV rows, DICOM dumps, XML, objects' dumps.

Slots are a record's own structure; these are only further fields within them. They are looked for in the text as it reads,
escapes undone, so it is one whether a statement stands alone, in a JSON string or in structured data. All the parsers are
linear, take what is damaged as far as it goes, and never raise. Most texts hold nothing for most of them, so one pass tells
which are asked at all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from recognizers.rule import Field
from recognizers.sieve import Sieve
from relay.wire import (
    aamva,
    astm,
    binds,
    changes,
    dicom,
    file_names,
    hl7,
    listed,
    mrz,
    ncpdp,
    objects,
    rows,
    script,
    search,
    sql,
    untold,
    x12,
    xdt,
    xml_text,
    yaml_text,
)


class Parser(NamedTuple):
    """What finds fields, and the expressions of which each group must match somewhere, or it finds none."""

    fields: Callable[[str], Iterator[Field]]
    signs: tuple[tuple[re.Pattern[str], ...], ...]


PARSERS = (
    Parser(hl7.printed, (hl7.SIGNS,)),
    Parser(x12.fields, (x12.SIGNS,)),
    Parser(listed.fields, (listed.SIGNS,)),
    Parser(sql.fields, (sql.SIGNS, sql.STATEMENT_SIGNS)),
    Parser(binds.fields, (binds.SIGNS,)),
    Parser(rows.fields, (rows.SIGNS,)),
    Parser(untold.fields, (untold.SIGNS,)),
    Parser(dicom.fields, (dicom.SIGNS,)),
    Parser(xml_text.fields, (xml_text.SIGNS,)),
    Parser(objects.members, (objects.MEMBER_SIGNS,)),
    Parser(objects.pairs, (objects.PERSONAL_SIGNS, objects.PAIR_SIGNS)),
    Parser(changes.fields, (changes.SIGNS,)),
    Parser(search.fields, (search.SIGNS,)),
    Parser(ncpdp.fields, (ncpdp.SIGNS,)),
    Parser(script.fields, (script.SIGNS,)),
    Parser(file_names.fields, (file_names.SIGNS,)),
    Parser(yaml_text.fields, (yaml_text.SIGNS,)),
    Parser(aamva.fields, (aamva.SIGNS,)),
    Parser(astm.fields, (astm.SIGNS,)),
    Parser(mrz.fields, (mrz.SIGNS,)),
    Parser(xdt.fields, (xdt.SIGNS,)),
)


@cache
def _sieve() -> Sieve:
    return Sieve([group for parser in PARSERS for group in parser.signs])


def prepare() -> None:
    """Compile what tells the parsers apart: the first record's time is not for that."""
    _sieve()


def fields(text: str) -> Iterator[Field]:
    """Yield the values in ``text`` that go by a name, or by a place that stands for one."""
    groups = _sieve().groups_in(text)
    if not groups:
        return
    at = 0
    for parser in PARSERS:
        following = at + len(parser.signs)
        if groups.issuperset(range(at, following)):
            yield from parser.fields(text)
        at = following
